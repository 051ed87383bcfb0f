"""Resolving whole units: "last week", "this quarter", "that day"."""

from __future__ import annotations

from datetime import datetime

from timeline.errors import Unresolvable
from timeline.temporal.anchor import FUTURE, NO_TENSE, PAST, Anchor, Outcome, Tense
from timeline.temporal.calendar import Point, add_days, civil, floor, sort_key, step, unit_end, weekday
from timeline.temporal.dispatch import handles
from timeline.temporal.expr import Unit
from timeline.temporal.grain import DAY, DECADE, HOUR, MONTH, QUARTER, WEEK, WEEKEND, YEAR, Grain
from timeline.temporal.value import TimeValue, Vague, whole

_LATE_IN_THE_YEAR = 10
"""The month from which on "the new year" is the next, whatever the tense: "were offered 2% in the new year"."""


@handles(Unit)
def _unit(expr: Unit, anchor: Anchor, tense: Tense) -> Outcome:
    if anchor.told and not expr.anaphoric and expr.grain is DAY and expr.step == 0:
        return Outcome(Vague("PRESENT"), anchor.origin, "in a story of the past: nowadays")
    told = expr.anaphoric or expr.near and expr.grain is DAY and anchor.narrated is not None and anchor.narrated.grain <= DAY
    told = told or expr.near and expr.grain is WEEK and tense is not FUTURE and _tells_last_week(anchor)
    told = told or expr.near and expr.grain is DECADE and anchor.narrated is not None and anchor.narrated.grain is DECADE
    base = anchor.story_day if told else anchor.day
    if expr.anaphoric and expr.step > 0 and _is_long(anchor.narrated, expr.grain):
        base = step(anchor.narrated.end, DAY, -1)  # "between 2008 and 2012 … the next year": 2013
    if expr.anaphoric and expr.step == 0 and expr.grain is YEAR and anchor.narrated is not None and anchor.narrated.grain is MONTH and anchor.narrated.end is not None:
        base = step(anchor.narrated.end, DAY, -1)  # "was shut from March 2020 until the following February. … that year": 2021
    if expr.anaphoric and expr.grain is WEEK and is_seven_days(anchor.narrated):
        base = add_days(base, _HALF_A_WEEK)  # "the week ended Saturday … the previous week": the one with most of its days
    if expr.anaphoric and expr.grain is DAY:
        asks_for_a_day(anchor)
        if expr.step > 0 and _is_midnight(anchor.narrated):
            base = add_days(base, -1)  # "By midnight nine were dead. The next morning": of the night that it parts
    if expr.anaphoric and expr.grain in (WEEK, WEEKEND) and anchor.narrated is not None and anchor.narrated.grain >= YEAR:
        raise Unresolvable(f"it counts from a day or month, and the time last told is {anchor.narrated.edtf}")
    if expr.grain is QUARTER and expr.anaphoric and expr.step == 0 and not _tells_quarter(expr, anchor):
        start = step(floor(anchor.day, QUARTER), QUARTER, -1)
        return Outcome(whole(start, QUARTER), anchor.origin, "the quarter last reported")
    if expr.grain is YEAR and expr.near and expr.step > 0 and tense is PAST and anchor.dateline is not None and (
            anchor.day.month < _LATE_IN_THE_YEAR or anchor.narrated is not None and anchor.narrated.start is not None and anchor.narrated.start.year < anchor.today.year - 1):
        return _past_new_year(anchor)
    if expr.grain is YEAR and expr.anaphoric and expr.near:
        return _reported_year(anchor)
    if expr.grain is WEEKEND:
        start = _weekend(expr.step, base, NO_TENSE if expr.anaphoric and told else tense)
    else:
        start = step(floor(base, expr.grain), expr.grain, expr.step)
        if expr.grain is WEEK and expr.step == 0 and not told and tense is FUTURE and weekday(base) == _SUNDAY:
            start = step(start, WEEK, 1)  # "will meet this week", said on a Sunday
    if expr.anaphoric and expr.step == 0:
        is_over(start, anchor, tense)
    policy = "the anchor's own unit" if expr.step == 0 else f"{expr.step:+d} {expr.grain.label}"
    return Outcome(whole(start, expr.grain), anchor.story_origin if told else anchor.origin, policy, own_unit=expr.step == 0)


_HALF_A_WEEK = 3  # days


def is_seven_days(told: TimeValue | None) -> bool:
    """Whether a time is a week by its days: "the week through Sunday"."""
    return told is not None and told.grain is DAY and told.start is not None and told.end is not None and sort_key(add_days(told.start, 7)) == sort_key(told.end)


def _past_new_year(anchor: Anchor) -> Outcome:
    """ "Left in August 1968 and came to Hale in the new year": in 1969; where no earlier year has been told of, in the dateline's own."""
    told = anchor.narrated
    is_told = told is not None and told.start is not None and told.start.year < anchor.today.year
    year = whole(civil(told.start.year + 1 if is_told else anchor.today.year), YEAR)
    return Outcome(year, anchor.story_origin if is_told else anchor.origin, "the one that came")


def _is_midnight(told: TimeValue | None) -> bool:
    return told is not None and told.grain is HOUR and told.part is None and isinstance(told.start, datetime) and told.start.hour == 0


# A firm's figures for December are out within so many months.
_REPORTED_IN = 3


_SUNDAY = 7


def _reported_year(anchor: Anchor) -> Outcome:
    """The year whose figures are out: until spring the one that is over."""
    start = step(floor(anchor.day, YEAR), YEAR, -1 if anchor.day.month <= _REPORTED_IN else 0)
    return Outcome(whole(start, YEAR), anchor.origin, "the year last reported")


def _tells_last_week(anchor: Anchor) -> bool:
    """Whether a Monday's news tells of the days before: "On Friday shares fell. For the week they lost 4 percent"."""
    told = anchor.narrated
    if told is None or told.start is None or told.grain > DAY or weekday(anchor.day) != 1:
        return False
    return sort_key(add_days(anchor.day, -7)) <= sort_key(told.start) < sort_key(anchor.day)


def _is_long(told: TimeValue | None, grain: Grain) -> bool:
    """Whether the time last told is of several such units."""
    return told is not None and told.start is not None and told.end is not None and told.grain == grain and (
        sort_key(unit_end(floor(told.start, grain), grain)) < sort_key(told.end))


def asks_for_a_day(anchor: Anchor) -> None:
    """Raises `Unresolvable` where the time last told is too wide to say which day "that day" is: "in 1987 … that day"."""
    if anchor.narrated is not None and (anchor.narrated.grain > WEEKEND or _is_of_months(anchor.narrated)):
        raise Unresolvable(f"it counts from a day, and the time last told is {anchor.narrated.edtf}")


def _is_of_months(told: TimeValue) -> bool:
    """ "From 1966 until Easter 1969": told of as years, though it ends with a day."""
    return told.start is not None and told.end is not None and sort_key(told.end) > sort_key(add_days(told.start, _MONTHS))


_MONTHS = 70  # days


def is_over(start: Point, anchor: Anchor, tense: Tense) -> None:
    """Raises `Unresolvable` where what is told as over would begin after the dateline: it counts from something else."""
    if tense is PAST and anchor.dateline is not None and sort_key(start) > sort_key(anchor.today):
        raise Unresolvable("it is told as over, and would still be to come: the text does not say what it counts from")


def _tells_quarter(expr: Unit, anchor: Anchor) -> bool:
    """Whether a quarter has been told of that may be meant; "the latest quarter" is over."""
    told = anchor.narrated
    if told is None or told.grain is not QUARTER or told.end is None:
        return False
    return expr.near or anchor.dateline is None or sort_key(told.end) <= sort_key(anchor.day)


def _weekend(steps: int, base: Point, tense: Tense) -> Point:
    """The Saturday of the base's own week or, said of what is over, of the one before; next weekend's is that of the next week."""
    saturday = add_days(floor(base, WEEK), 5)
    if steps == 0 and weekday(base) < 6 and tense is PAST:
        steps = -1
    return add_days(saturday, 7 * steps)
