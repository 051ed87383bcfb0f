"""The event that a clause is placed by, and how far from it: "two days after the attack"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.lang.en.kin import is_incident, kind_of
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.model import Timex
from timeline.temporal.expr import Length
from timeline.temporal.grain import Grain

_RELATIONS = {"after": "after", "following": "after", "since": "after", "before": "before", "until": "before", "during": "during",
    "amid": "during", "at": "during"}
_UNITS = {"day": Grain.DAY, "morning": Grain.DAY, "evening": Grain.DAY, "night": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR}
# The next unit or the one before, from an event: it is no time of its own, and of the night before a killing nothing else is known.
SIDES = (" after ", " before ", " following ")
"""Without one of these there is nothing to look for."""
ONE_OFF = re.compile(
    r"\bthe (day|morning|evening|night|week|month|year)(?= (?:after|before|following) (?:the|his|her|its|their|that(?! (?:he|she|they|it|we|there)\b)|this|an?) [a-z])", re.IGNORECASE)
WEEKDAY_BESIDE = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:after|before|following|preceding) (?:the|his|her|its|their) [a-z]")
"""A day of the week that is counted from what happened: "the Friday following the regatta", behind "the"."""

Related = tuple[str | None, str, tuple[int, Grain] | None]
"""`after`, `before` or `during`; the event's word; and the distance from it, where the words give one."""


def related(text: str, parse: Parse, clause: Clause, at: Mapping[int, int], timexes: Sequence[Timex]) -> Related:
    """The event behind a clause's verb, or before its subject, by which its words place it.

    `at` is the word of each time, by the time's index.
    """
    front = clause.subject[0] if clause.subject is not None else clause.begin
    for first, stop in ((clause.verb.last + 1, min(clause.end, len(parse.words))), (clause.begin, front)):
        for i in range(first, stop):
            if parse.classes[i] in "pa" and parse.low(i) in _RELATIONS and not _of_another(parse, clause, i):
                end = i + 1
                while end < stop and (parse.classes[end] in "nN#'" or parse.classes[end] == "d" and parse.classes[end - 1] not in "nN"):
                    end += 1
                if end > i + 1 and is_event(parse.low(end - 1)) and (parse.low(i) != "at" or _attended(parse, i + 1, end - 1)):
                    relation = _RELATIONS[parse.low(i)]
                    return relation, parse.low(end - 1), _distance(text, parse, i, at, timexes) if relation != "during" else None
    return None, "", None


def counted_off(text: str, parse: Parse, clause: Clause, at: Mapping[int, int], timexes: Sequence[Timex]) -> tuple[int, Grain] | None:
    """How far a clause lies from the verb over it, where its words say: "on Sunday, one day after he fell ill"."""
    if clause.kind != "sub" or parse.low(clause.begin) not in ("after", "before"):
        return None
    unit = _UNITS.get(parse.low(clause.begin - 1))
    if unit is not None and parse.low(clause.begin - 2) == "the":
        return 1, unit  # "the day before the crown fell"
    return _distance(text, parse, clause.begin, at, timexes)


def _of_another(parse: Parse, clause: Clause, i: int) -> bool:
    """Whether a word behind a clause's verb stands in a finite clause below it: "said that she left after the attack"."""
    owner = parse.owner[i]
    while owner is not None and owner is not clause:
        if owner.verb is not None and owner.verb.form == "finite" and owner.verb.last < i:
            return True
        owner = owner.parent
    return False


def _attended(parse: Parse, first: int, noun: int) -> bool:
    """Whether "at" may tell when something was: "spoke at the congress"; not at some congress, nor "found at the bombing"."""
    return parse.low(first) not in ("a", "an") and not is_incident(kind_of(parse.low(noun)))


def _distance(text: str, parse: Parse, i: int, at: Mapping[int, int], timexes: Sequence[Timex]) -> tuple[int, Grain] | None:
    """What stands right before the word "after" or "before": "two weeks", "the day"."""
    if i == 0 or parse.words[i - 1].time is None:
        return None
    timex = next((timexes[index] for index, word in at.items() if word == i - 1), None)
    if timex is None or ONE_OFF.match(text, parse.words[i - 1].begin):
        return 1, _UNITS[parse.low(i - 1).split()[-1]]
    if isinstance(timex.expr, Length) and len(timex.expr.amounts) == 1 and timex.expr.base is None and timex.expr.mod is None:
        count, grain = timex.expr.amounts[0]
        if isinstance(count, int) and grain >= Grain.DAY:
            return count, grain
    return None
