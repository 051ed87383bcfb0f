"""What a pronoun is that a verb has as its object: "the council whitewashed it in 1984", "police searched her home"."""

from __future__ import annotations

import re

from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.pronouns import sentences_before
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.named import named, nobody_before
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import fits, is_surely_a_name

_AS_SUBJECT = {"it": "it", "him": "he", "his": "he", "her": "she", "them": "they"}
_OBJECT = re.compile(r"d?[e#]?(?:n+|N+)(?=[ptcr,]|$)")
_SOME = re.compile(r"(?:an?|this|that)\s")
_LONGEST = 40
# "Made it clear", "had it right", "found it hard".
_OF_NOTHING = frozenset("make have find think consider deem leave keep call take get like hate".split())


def object_named(teller: Words, clause: Clause, stop: int) -> tuple[str, str] | None:
    """The first pronoun of a clause's predicate, which ends before the word `stop`, and what it is, where the text leaves no doubt."""
    at = _pronoun_at(teller, clause, stop)
    if at is None or teller.parse.classes.count('"', 0, at) % 2:
        return None
    pronoun = teller.parse.low(at)
    if teller.parse.classes[at] == "d" and teller.parse.classes[at + 1:at + 2] != "d":  # not "gave her its medal"
        owner = _spoken_of_before(teller, clause, pronoun, at) if clause.kind == "main" else None
        return (pronoun, teller.whose(owner)) if owner is not None and len(owner) <= _LONGEST else None
    case = _CASES.get(clause.kind)
    found = case(teller, clause, pronoun, at) if case is not None else None
    if found is None or len(found) > _LONGEST:
        return None
    return pronoun, _SOME.sub("the ", _within(lower_article(found), teller.text), count=1)


def _pronoun_at(teller: Words, clause: Clause, stop: int) -> int | None:
    """The word of a pronoun that is an object: of the clause's verb, of a preposition behind that, or a person's anywhere in the predicate."""
    parse, verb = teller.parse, clause.verb
    at = next((n for n in range(verb.last + 1, stop) if parse.classes[n] in "ui" or parse.classes[n] == "d" and parse.low(n) in ("his", "her")), None)
    if at is None or (pronoun := parse.low(at)) not in _AS_SUBJECT or any(c.begin == at or c.subject == (at, at + 1) for c in parse.clauses):
        return None
    if (pronoun in ("it", "them") or parse.classes[at] == "d") and not (at == verb.last + 1 or at == verb.last + 2 and parse.classes[at - 1] == "p"):
        return None
    return None if pronoun == "it" and verb.base in _OF_NOTHING else at


def _within(noun: str, text: str) -> str:
    """A noun phrase as it stands within a sentence: "Early results" opened its own."""
    first, _, rest = noun.partition(" ")
    if not rest[:1].islower() or not first.istitle() or is_surely_a_name(first, text):
        return noun
    return f"{first.lower()} {rest}"


def _object_before(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "Wrote the book in 1999 and sold it": the object of the verb before."""
    before = clause.parent
    if before is None or before.verb is None or clause.subject is not None and clause.subject != before.subject:
        return None
    m = _OBJECT.match(teller.parse.classes, before.verb.last + 1)
    if m is None or m.end() > clause.begin or teller.at == m.start() - 1:
        return None
    return _if_it_fits(teller, m.start(), m.end(), pronoun)


def _subject_over(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "The mill stood until a fire destroyed it in May": the subject of the clause that this one hangs on."""
    over = clause.parent
    if over is None or over.subject is None or clause.subject is None or over.begin > clause.begin:
        return None
    begin, end = over.subject
    if teller.parse.classes[begin:end] == "u":
        if teller.parse.low(begin) != _AS_SUBJECT[pronoun]:
            return None
        return named(teller, over, teller.parse.low(begin))
    found = noun_phrase(teller.text, teller.parse, begin, end, teller.span)
    return found if found and fits(_AS_SUBJECT[pronoun], found, teller.parse.classes[begin:end].partition(",")[0], teller.text) else None


def _if_it_fits(teller: Words, begin: int, end: int, pronoun: str) -> str | None:
    words = teller.say(begin, end)
    if teller.parse.classes[end - 1] == "n" and words.endswith("s") and not words.endswith("ss"):
        return words if pronoun == "them" else None
    return words if fits(_AS_SUBJECT[pronoun], words, teller.parse.classes[begin:end], teller.text) else None


def _spoken_of_before(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "The board sacked him in May": whom the sentences before are about, if this one names nobody up to there."""
    if clause.subject is None or not nobody_before(teller, at) or "'" in teller.parse.classes[:at] and pronoun not in ("it", "them"):  # "Elian's aunts cared for him"
        return None
    name = teller.who(_AS_SUBJECT[pronoun])
    return name if name and (pronoun in ("it", "them") or _is_near(teller, name, _AS_SUBJECT[pronoun])) else None


def _is_near(teller: Words, name: str, pronoun: str) -> bool:
    """Whether the sentence before names a person or tells what "she" did: "cracks were found in her hull. The firm will replace her" is of a ship."""
    low, high = next(sentences_before(teller.text, teller.parse.words[0].begin), (0, 0))
    return name.rpartition(" ")[2] in teller.text[low:high] or re.search(rf"\b{pronoun}\b", teller.text[low:high], re.IGNORECASE) is not None


_CASES = {"coord": _object_before, "sub": _subject_over, "main": _spoken_of_before}
