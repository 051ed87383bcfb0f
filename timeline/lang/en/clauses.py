"""What each time in a sentence dates, and how to say it: English's `clauses`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from timeline.lang.en.figures import earlier_figure, figure_behind, of_record
from timeline.lang.en.headlines import headline, is_attributive, without_times
from timeline.lang.en.place import place
from timeline.lang.en.pronouns import naming
from timeline.lang.en.status import status
from timeline.lang.en.syntax import Clause as Part
from timeline.lang.en.syntax import Parse, parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.nouns import dates_a_noun, named_by
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.verbforms import STATIVE
from timeline.model import Timex
from timeline.plugin import Clause
from timeline.temporal.expr import By, Length, Mod, Reference, Relative, Shift, ShortDecade, Unit, Until, Years

# A sentence with more times than this is a table or a list: no clause of it can be told from another.
_MOST_TIMES = 20


def clauses(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause]:
    """One clause for each date or time of day in the sentence `text[begin:end]`; a question gives none.

    Lengths and recurring times date nothing by themselves. A time that opens two
    joined clauses dates both.
    """
    if _asks(text[begin:end]):
        return []
    if len(timexes) > _MOST_TIMES:
        return _listed(text, begin, end, timexes)
    if not any(_dates(timex) for timex in timexes):
        return []
    sentence, at = parsed(text, begin, end, timexes)
    found: list[Clause] = []
    who = naming(text, begin)
    for index, timex in enumerate(timexes):
        if index not in at or not _dates(timex) or _says_no_day(text, begin, timex):
            continue
        teller = Teller(text, sentence, at[index], who)
        for own, line in _told(teller, timex, begin):
            if own.verb is not None and own.verb.first == at[index] + 1 and own.subject is None and len(line.split()) <= 3:
                continue  # "that day has come"
            words = sentence.words
            last = min(own.end, len(words))
            front = text[words[own.begin].begin:words[own.verb.first].begin] if own.verb is not None and own.begin < own.verb.first and own.kind in ("main", "comp") else ""
            near = text[words[at[index]].end:words[last - 1].end].split(", ")[0] if at[index] < last else ""
            where = place(line) or place(front) or place(near)
            short = headline(line, where)
            if not _WORDS.search(short):
                short = headline(without_times(text, begin, end, []), where)
            found.append(Clause(index, short, begin, end, status(text, sentence, own, at[index], timex), where, _kind(own)))
    return found


_WORDS = re.compile(r"[A-Za-z]{2}")
# Verbs that tell of one event.
_ALIKE = (
    "kill die slay murder", "begin start open launch", "end close finish conclude", "arrest detain capture", "wound injure hurt",
    "sign agree", "sink capsize", "collapse fall", "strike hit batter", "elect vote", "buy acquire", "flee escape", "reach conclude strike",
    "meet gather convene", "resign quit", "seize take recapture retake capture", "announce unveil introduce", "rise climb jump soar", "drop decline slip",
)
_FAMILY = {verb: verbs.split()[0] for verbs in reversed(_ALIKE) for verb in verbs.split()}


def _kind(clause: Part) -> str:
    if clause.verb is None or clause.kind == "tail":
        return ""
    return _FAMILY.get(clause.verb.base, clause.verb.base)


def parsed(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> tuple[Parse, dict[int, int]]:
    """The sentence's parse, and the word that each time is, by the time's index."""
    kept = [n for n, timex in enumerate(timexes) if not isinstance(timex.expr, Reference)]
    spans = [(timexes[n].begin, timexes[n].end) for n in kept]
    nouns = [_before_noun(text, a, b) for a, b in spans]
    sentence = parse(text, begin, end, spans, nouns)
    return sentence, {kept[word.time]: i for i, word in enumerate(sentence.words) if word.time is not None}


_OWNING = re.compile(r"['’]s\b|['’]\s")


def _before_noun(text: str, begin: int, end: int) -> bool:
    return is_attributive(text, begin, end) or _OWNING.match(text, end) is not None


def _listed(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause]:
    """Each time of a list, all under the words that begin it."""
    line = headline(without_times(text, begin, end, []))
    return [Clause(index, line, begin, end) for index, timex in enumerate(timexes) if _dates(timex)]


_QUESTION = re.compile(
    r"\W*(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|may|might|so)\b", re.IGNORECASE)
_ASKED = re.compile(r"\?(?:[\"”]|'')\s+(?:[A-Za-z.]+\s){1,4}(?:asked|asks|wondered)\W*$|\?(?:[\"”]|'')\s+(?:asked|asks|wondered)\s[^.]*\W*$")
_SAID = re.compile(r"\b(?:said|says|told|asked|according to)\b")


def _asks(sentence: str) -> bool:
    """Whether a sentence is a question, not a statement that ends in one that it quotes."""
    if "?" not in sentence:
        return False
    if _QUESTION.match(sentence) and _ASKED.search(sentence):
        return True
    return sentence.rstrip("\"”') ").endswith("?") and (_QUESTION.match(sentence) is not None or _SAID.search(sentence) is None)


_NEAR = 60
_NOUN_BEHIND = re.compile(
    r"[\s-]+(?!(?:a|an|the|its|his|her|their|some|many|and|or|but|to|in|on|at|of|by|for|from|with|as|that|which|who|when|while|after|before|until|is|was|were"
    r"|had|has|he|she|it|they|when)\b)[a-z]+")
_THAN = re.compile(r"\b(?:higher|lower|more|less|better|worse|larger|smaller|fewer|greater|stronger|weaker)\s+than\s+(?:in\s+)?$")
_DOWN_FROM = re.compile(r"(?:%|\bpoints?)\s+from\s+(?:the\s+)?$")
_LEVEL = re.compile(r"\s+(?:levels?|figures?|rates?|pace|totals?|peaks?|lows?|highs?|prices?)\b")
_TO_LEVEL = re.compile(r"\b(?:below|above|from|over|than|under|to|at)\s+(?:the\s+|its\s+|their\s+)?$")
_FROM = re.compile(r"\bfrom\s+$")
_AS = re.compile(r"\s+as\s")
_SAME = re.compile(r"\b(?:same|as)\b[^,;.]{0,20}$")


def _says_no_day(text: str, begin: int, timex: Timex) -> bool:
    """Whether a time dates nothing: "the year" of an account, "the same at Christmas as in harvest time"."""
    if timex.rule == "the-unit":
        return True
    if isinstance(timex.expr, Years | ShortDecade) and (is_attributive(text, timex.begin, timex.end) or _NOUN_BEHIND.match(text, timex.end, timex.end + 20)):
        return True  # "an 11th century temple"
    near = max(begin, timex.begin - _NEAR)
    if _THAN.search(text, near, timex.begin) or _DOWN_FROM.search(text, near, timex.begin):
        return True  # "higher than a year earlier", "down 4.5% from Thursday"
    if _LEVEL.match(text, timex.end, timex.end + 12) and _TO_LEVEL.search(text, near, timex.begin):
        return True  # "below the 1987 level"
    if _FROM.search(text, near, timex.begin) and text[timex.begin:timex.end].endswith(("earlier", "ago", "before")):
        return True  # "narrowed from a year earlier"
    return _AS.match(text, timex.end) is not None and _SAME.search(text, near, timex.begin) is not None


def _dates(timex: Timex) -> bool:
    """Whether a time can date something: no "weekly", no "three years", no "soon"."""
    if isinstance(timex.expr, Length):
        return timex.expr.base is not None
    return timex.kind != "SET" and not isinstance(timex.expr, Reference)


def _told(teller: Teller, timex: Timex, begin: int) -> list[tuple[Part, str]]:
    """The clauses that one time dates, each with its words."""
    parse, at = teller.parse, teller.at
    own = _clause_of(parse, at)
    while own.kind == "inf" and own.parent is not None and _looks_back(timex):
        own = own.parent  # "invited the union to return two weeks ago"
    if isinstance(timex.expr, Until) and own.kind in ("rel", "inf", "part"):  # "extended the offer that it made until Friday"
        put_off = next((c for c in parse.clauses if c.finite and c.verb is not None and c.verb.base in _PUT_OFF and c.begin <= own.begin), None)
        own = put_off or own
    subject = own
    while subject is not None and not (subject.kind in ("main", "comp", "coord") and subject.verb is not None):
        subject = subject.parent
    measured = partial(_measured, teller, subject)
    figure = of_record(teller.text, begin, timex.begin) or earlier_figure(
        teller.text, begin, timex.begin, measured) or figure_behind(teller.text, begin, timex.begin, timex.end, measured)
    if figure:
        return [(own, figure)]
    if parse.classes[at] == "n":
        noun = named_by(teller, own, timex)
        return [(own, noun or teller.tell(own))]
    noun = dates_a_noun(teller, own) if not isinstance(timex.expr, By | Until) else None
    if noun:
        return [(own, noun)]
    lines = [(own, teller.tell(own))]
    second = _shares_front(parse, own, at)
    if second is not None:
        lines.append((second, teller.tell(second)))
    return lines


_PUT_OFF = frozenset("extend postpone delay adjourn defer suspend reschedule".split())


def _measured(teller: Teller, clause: Part | None) -> str | None:
    """The subject of a clause, its fronted words aside."""
    if clause is None or clause.verb is None:
        return None
    subject = subject_of(teller, clause)
    return subject.split(",")[0] if subject and len(subject) <= 70 else None


def _clause_of(parse: Parse, at: int) -> Part:
    """The clause that a time stands in; one set off by a comma goes with the finite clause."""
    own = parse.owner[at]
    before = at - 1
    while before >= 0 and parse.classes[before] in "pr":
        before -= 1
    if before >= 0 and parse.classes[before] == "," and before > own.begin:
        while own.parent is not None and own.kind in ("inf", "part", "ing") and own.verb is not None and own.verb.last < before:
            own = own.parent
    return own


def _shares_front(parse: Parse, own: Part, at: int) -> Part | None:
    """The clause, joined by "and", that a time at the sentence's front dates too: one with its own subject and no time."""
    if own.kind != "main" or own.verb is None or own.subject is None or at >= own.subject[0]:
        return None
    second = next((c for c in parse.clauses if c.kind == "coord" and c.parent is own and c.subject is not None), None)
    if second is None or second.verb is None or parse.classes[second.begin] != "c" or parse.low(second.begin) != "and":
        return None
    if "t" in parse.classes[second.begin:second.end] or "u" in parse.classes[slice(*second.subject)] or not (
            own.verb.tense == second.verb.tense == "past"):
        return None
    if any(verb.perfect or verb.progressive or verb.negated or verb.base in STATIVE for verb in (own.verb, second.verb)):
        return None  # a state beside what happened
    return second


def _looks_back(timex: Timex) -> bool:
    """Whether the words place a time before the article: "last week", "two days ago"."""
    expr = timex.expr
    while isinstance(expr, Mod):
        expr = expr.of
    return isinstance(expr, Relative | Unit) and expr.step < 0 or isinstance(expr, Shift) and expr.direction < 0 and not expr.anaphoric
