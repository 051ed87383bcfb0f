"""The words before a time that may be a noun phrase, with the clause that the time stands in."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.tree import Verb
from timeline.lang.en.telling.words import Words

# Nouns that say how far two events are apart: "within weeks of the fall of Hale".
LENGTHS = frozenset("minutes hours days weeks months years minute hour day week month year".split())


@dataclass(slots=True)
class Nouns:
    """The words from `begin` up to and with `back`, which may be a noun phrase before the time; `clause` is the time's, `verb` that clause's, `at` the word that is the time."""

    teller: Words
    clause: Clause
    begin: int
    back: int
    at: int
    parse: Parse
    verb: Verb | None

    @property
    def over(self) -> Verb | None:
        """The verb that tells when: "has begun processing claims"."""
        clause = self.clause
        return clause.parent.verb if clause.kind in ("ing", "inf") and clause.parent is not None else clause.verb

    def names_an_event(self, n: int) -> bool:
        """Whether word `n` is one for an event."""
        return is_event(self.parse.low(n))

    def stop_of(self, letters: str, stop: int) -> int:
        """The first word from `stop` on that is of none of those classes."""
        classes = self.parse.classes
        while stop < len(classes) and classes[stop] in letters:
            stop += 1
        return stop


_AS_WHAT = frozenset("return appointment election debut resignation retirement departure arrival nomination selection confirmation dismissal".split())
_TO_SOMEBODY = frozenset("loss losses defeat defeats visit visits trip trips".split())


def nouns_before(teller: Words, clause: Clause) -> Nouns:
    """The noun phrase before the time, and before the prepositions that lead to it."""
    parse, classes = teller.parse, teller.parse.classes
    back = teller.at - 1
    while back >= 0 and classes[back] in "pr" and back > teller.at - 3:
        back -= 1
    begin = back
    while begin > 0 and (classes[begin - 1] in "dnN#'" or _binds(parse, begin)):
        begin -= 1
    return Nouns(teller, clause, begin, back, teller.at, parse, clause.verb)


def _binds(parse: Parse, begin: int) -> bool:
    """Whether the word before `begin` ties what stands there to a noun before it: "the launch of", "riots in", "Hale and"."""
    before, word = parse.classes[begin - 2:begin - 1], parse.low(begin - 1)
    if before in ("n", "N", "#") and (
            word in ("of", "between") and parse.low(begin - 2) not in LENGTHS or word in ("against", "in", "with") and before != "N"):
        return True
    if word == "to" and before == "n" and parse.low(begin - 2) in _TO_SOMEBODY and parse.classes[begin] in "dN":
        return True  # "since a loss to Orm"
    if word == "as" and before == "n" and parse.low(begin - 2) in _AS_WHAT:
        return True  # "since his return as an adviser"
    return parse.classes[begin - 1] == "c" and before in ("n", "N")
