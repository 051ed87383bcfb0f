"""Two weekdays of one sentence of which the second is told as what came after: "opens Monday and closes Saturday".

Each by itself is the one nearest to the day of writing; written on a Wednesday, that Saturday would be over before
the fair opens. So the later of two to come is counted from the first, and the first of two that are over from the last.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.cues import Cues
from timeline.frozen import replace
from timeline.model import Tense, Timex
from timeline.narration.weekdays import is_weekday
from timeline.temporal.anchor import FUTURE, PAST
from timeline.temporal.calendar import Day, weekday
from timeline.temporal.expr import By, Civil, Clock, DayPart, Expr, Since, Until, WeekdayFrom

_FAR, _WEEK = 100, 7  # characters, days
_OPEN, _OF_A_DAY = (Since, Until, By), (Clock, DayPart)


def in_turn(text: str, timexes: Sequence[Timex], tenses: Sequence[Tense], today: Day | None, cues: Cues) -> Sequence[Timex]:
    """The same times; of two weekdays that would stand in the wrong order, one is counted from the other."""
    if today is None:
        return timexes
    ordered = timexes
    now = weekday(today)
    for index in range(len(timexes) - 1):
        looks = tenses[index]
        if looks is not tenses[index + 1] or looks not in (FUTURE, PAST):
            continue
        one, behind = timexes[index], timexes[index + 1]
        first, then = _weekday_of(one.expr), _weekday_of(behind.expr)
        if first is None or then is None or not 0 < behind.begin - one.end <= _FAR:
            continue
        if looks is FUTURE:
            if (then.weekday - now) % _WEEK < (first.weekday - now) % _WEEK and cues.weekdays.and_will.fullmatch(text, one.end, behind.begin):
                ordered = list(timexes) if ordered is timexes else ordered
                ordered[index + 1] = _counted(behind, WeekdayFrom(then.weekday, 1, first))
        elif (now - first.weekday) % _WEEK < (now - then.weekday) % _WEEK and cues.weekdays.and_did.fullmatch(text, one.end, behind.begin):
            ordered = list(timexes) if ordered is timexes else ordered
            ordered[index] = _counted(one, WeekdayFrom(first.weekday, -1, then))
    return ordered


def _weekday_of(expr: Expr) -> Civil | None:
    """The bare weekday of a time, or of which it is a part, or since or until which it lasts."""
    kind = type(expr)
    inner = expr.of if kind in _OPEN else expr
    inner = inner.day if type(inner) in _OF_A_DAY else inner
    return inner if inner is not None and is_weekday(inner) else None


def _counted(timex: Timex, day: WeekdayFrom) -> Timex:
    """The same time with another weekday."""
    return replace(timex, expr=_with(timex.expr, day), parts=tuple(_counted(part, day) for part in timex.parts))


def _with(expr: Expr, day: WeekdayFrom) -> Expr:
    if type(expr) in _OPEN:
        return replace(expr, of=_with(expr.of, day))
    return replace(expr, day=day) if type(expr) in _OF_A_DAY else day
