"""Participles that share the auxiliary of the verb before them: "was proposed in 2009, rejected in 2010 and passed in 2012"."""

from __future__ import annotations

from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words


def in_turn(teller: Words, clause: Clause) -> str | None:
    """ "The law was proposed in 2009, rejected in 2010 and passed in 2012" → "The law was rejected": each shares the auxiliary of the first."""
    outer, classes = clause.parent, teller.parse.classes
    if outer is None or outer.verb is None or not (outer.finite and outer.verb.passive) or outer.subject is None or not outer.verb.last < clause.begin:
        return None
    row = [c for c in teller.parse.clauses if c.kind == "part" and c.comma and c.parent is outer and c.begin > outer.verb.last]
    if not _goes_on_with_and(teller, outer, clause) and (len(row) < 2 or clause not in row or classes[:row[-1].begin].rstrip("rx")[-1:] != "c"):
        return None
    auxiliary = outer.verb.first
    while classes[auxiliary + 1] in "bhmx":
        auxiliary += 1
    start, stop = clause.begin, clause.end
    while classes[start - 1] in "rx":
        start -= 1
    while stop > clause.begin and classes[stop - 1] in "rxc,":
        stop -= 1
    shared = "" if clause.verb.base in ALONE else f"{teller.say(outer.verb.first, auxiliary + 1)} "  # "was sued, declared bankrupt and folded"
    return f"{subject_of(teller, outer)} {shared}{teller.say(start, stop)}"


def _goes_on_with_and(teller: Words, outer: Clause, clause: Clause) -> bool:
    """ "The work was halted in 1931, when the money ran out, and taken up in 1934": the second of two, behind an aside."""
    classes, before = teller.parse.classes, len(teller.parse.classes[:clause.begin].rstrip("rx"))
    if teller.at < clause.verb.last or classes[max(0, before - 2):before] != ",c" or teller.parse.low(before - 1) not in ("and", "but"):
        return False
    aside = next((c for c in teller.parse.clauses if c.kind in ("sub", "rel") and c.comma and outer.verb.last < c.begin < c.end == before - 2), None)
    return aside is not None and "t" in classes[outer.verb.last:aside.begin]
