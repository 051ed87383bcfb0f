"""What an event is of that the sentence before told by its verb: "The guild sold the pier. The sale was stopped" → "The sale of the pier"."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.kin import kind_of
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.who_fits import DAY

_DONE_TO = re.compile(r"(?:d[nN'#]*|[nN]*|N+'n*)?[nN](?![nN'#]|,?c[dnN#])")
_ALL = re.compile(r"(?:d[nN'#]*|N+'n*)?[nN]+")
_LONGEST = 40
# Nouns that name what is done to a thing and nothing else, and take "of": no "collection" or "government", which may be what came of it, no "attack on", "visit to".
_ACTS = frozenset("""
sale purchase acquisition takeover arrest arrests appointment election re-election closure shutdown opening reopening launch inspection demolition destruction restoration renovation
excavation removal release discovery rescue theft murder killing assassination execution burial cremation dismissal expulsion deportation extradition eviction evacuation conversion
expansion extension cancellation postponement suspension approval rejection withdrawal adoption abolition distribution production construction completion unveiling recovery seizure capture
confiscation kidnapping abduction delivery introduction publication nationalisation nationalization privatisation privatization nomination resettlement exhumation
""".split())


# Verbs that are not those which the nouns are made of.
_VERBS = {
    "demolition": ("demolish", "raze"), "purchase": ("buy", "acquire"), "acquisition": ("buy", "acquire"), "discovery": ("discover", "find"), "release": ("release", "free"),
    "construction": ("build",), "publication": ("publish",), "abolition": ("abolish",), "burial": ("bury",), "dismissal": ("dismiss", "sack", "fire"), "closure": ("close", "shut"),
    "shutdown": ("shut", "close"), "restoration": ("restore",), "reopening": ("reopen",), "adoption": ("adopt",), "execution": ("execute",), "recovery": ("recover",), "expulsion": ("expel",),
}


@lru_cache(maxsize=256)
def event_in_full(text: str, begin: int, noun: str) -> str | None:
    """ "The sale of the pier" for "the sale", where the sentence before `begin` says that somebody sold the pier, or that it was sold; `None` otherwise."""
    if noun not in _ACTS:
        return None
    span = next(sentences_before(text, begin), None)
    if span is None or text[span[1] - 1] in "\"”?" or "\n" in text[span[1]:begin]:
        return None
    kind, verbs, sentence = kind_of(noun), _VERBS.get(noun, ()), parse(text, *span)
    told = [c for c in sentence.clauses if c.verb is not None and c.kind in ("main", "coord") and (c.verb.base in verbs or kind_of(c.verb.base) == kind)]
    if len(told) != 1 or told[0].verb.negated or told[0].verb.form != "finite" or any(word.low == noun for word in sentence.words):
        return None
    what = _done_to(text, sentence, told[0])
    return f"the {noun} of {what}" if what is not None else None


def _done_to(text: str, sentence: Parse, clause: Clause) -> str | None:
    """What a clause says was done to what: its object, or the subject of its passive, with "the"."""
    verb, classes = clause.verb, sentence.classes
    if verb.passive:
        holder = clause if clause.subject is not None else clause.parent
        if holder is None or holder.subject is None or _ALL.fullmatch(classes, *holder.subject) is None:
            return None
        first, last = holder.subject
    else:
        m = _DONE_TO.match(classes, verb.last + 1)
        if m is None:
            return None
        first, last = m.span()
    head = sentence.low(last - 1)
    words = text[sentence.words[first].begin:sentence.words[last - 1].end]
    if len(words) > _LONGEST or DAY.match(words) or classes[first] == "n" and not head.endswith("s") or classes[first] == "N" and first == 0 and classes[last - 1] == "n":
        return None
    article, _, rest = words.partition(" ")
    if classes[first] == "d":
        if article.lower() in _ITS and rest:
            return f"the {rest}"
        return f"the {rest}" if article.lower() in ("a", "an", "the", "this", "that") and rest else None
    return words


_ITS = ("its", "his", "her", "their")
