"""What was done to somebody next: participles that share the auxiliary of a passive before them."""

from __future__ import annotations

from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words


def done_next(teller: Words, clause: Clause) -> str | None:
    """What was done next to the subject of a passive, behind its time: "He was held at home in Hale on May 3, charged the next day and freed"."""
    over = clause.parent
    if not clause.comma or over.verb is None or over.verb.last > clause.begin or not over.verb.passive or over.verb.tense != "past" or (
            teller.parse.classes[clause.begin - 2:clause.begin] != "t,"):
        return None
    who = subject_of(teller, over)
    stop = min([clause.end, *(c.begin for c in teller.parse.clauses if c.kind in ("sub", "coord") and teller.at < c.begin < clause.end)])
    return f"{who} {teller.parse.low(over.verb.first)} {teller.say(clause.begin, stop)}" if who else None


def done_to_who_was(teller: Words, clause: Clause) -> str | None:
    """ "Low, who was held on May 3, charged with theft and freed in June, has fled": what is joined to a passive of an aside shares who it is and its auxiliary."""
    classes, first = teller.parse.classes, clause
    if ",q" not in classes:
        return None
    while first is not None and classes[first.begin - 1] == "c":  # back to the first of them
        begin = first.begin
        first = next((c for c in reversed(teller.parse.clauses) if c.kind == "part" and c.begin < begin <= c.end + 1 and classes[c.begin - 1] in ",c"), None)
    was = next((c for c in teller.parse.clauses if c.kind == "rel" and c.comma and c.end == first.begin - 1 and c.verb is not None), None) if first is not None else None
    if was is None or not was.verb.passive or was.verb.tense != "past" or was.verb.negated or classes[was.end:was.end + 1] != ",":
        return None
    who = subject_of(teller, was)
    stop = clause.end - (classes[clause.end - 1] == "c")
    return f"{who} {teller.say(was.verb.first, was.verb.head)} {teller.say(clause.begin, stop)}" if who else None
