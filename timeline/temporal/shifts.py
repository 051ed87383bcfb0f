"""Resolving shifts by units: "two days later", "a year ago"."""

from __future__ import annotations

from datetime import datetime

from timeline.errors import Unresolvable
from timeline.frozen import replace
from timeline.temporal.anchor import FUTURE, NO_TENSE, PAST, Anchor, Outcome, Tense, last_unit
from timeline.temporal.calendar import WEEKS, Point, add_days, floor, same_week, sort_key, step, unit_end, weekday
from timeline.temporal.dispatch import handles, interval, resolve
from timeline.temporal.expr import Expr, Holiday, Length, Shift, Unit
from timeline.temporal.grain import CENTURY, DAY, DECADE, HALF, HOUR, MINUTE, MONTH, MOST_UNCOUNTED, QUARTER, SEASON, SECOND, WEEK, WEEKEND, YEAR, Grain
from timeline.temporal.units import asks_for_a_day, is_over, is_seven_days
from timeline.temporal.value import Duration, TimeValue

# How finely a shift by a unit is meant, where that is not the unit itself.
_MEANT = {WEEKEND: WEEK, SEASON: MONTH, HALF: MONTH,
          DECADE: YEAR, CENTURY: DECADE}
_PIECES = {YEAR: (12, MONTH), DECADE: (10, YEAR), CENTURY: (100, YEAR),
           QUARTER: (3, MONTH), WEEK: (7, DAY), MONTH: (30, DAY),
           HOUR: (60, MINUTE), MINUTE: (60, SECOND)}
_HOURS_A_DAY = 24
_SPANS = (QUARTER, SEASON, HALF)


@handles(Shift)
def _shift(expr: Shift, anchor: Anchor, tense: Tense) -> Outcome:
    assumed: tuple[str, ...] = ()
    unsure, note = False, None
    if isinstance(expr.base, Length):
        return _same_months(expr, expr.base, anchor, tense)
    if expr.anaphoric and expr.base is None and expr.direction > 0 and expr.grain >= YEAR and _tells_nothing(anchor):
        raise Unresolvable("it counts from a time before, and the text has told of none")
    if _is_quarter_told(expr.base) and anchor.narrated is not None and _is_stretch(anchor.narrated):
        expr = replace(expr, base=None, anaphoric=True)
    if expr.base is not None:
        base, chosen = interval(expr.base, anchor, NO_TENSE if _is_this_weekend(expr.base) else tense)
        unsure, note = base.approximate and isinstance(expr.base, Holiday), chosen.note
        origin, base_grain = base.start or base.end, base.grain
        if expr.direction > 0 and base_grain is DAY and base.start is not None and base.end is not None:
            origin = step(base.end, DAY, -1)  # "two days after Ramadan" counts from its end
        where, assumed = chosen.origin, chosen.assumed
    elif expr.anaphoric and anchor.narrated is not None and anchor.narrated.start is not None:
        at_midnight = anchor.narrated.part == "24" and expr.grain >= DAY  # which is of the day that it ends
        told_at = _told_at(expr, anchor, tense)
        origin, base_grain = anchor.story_day if at_midnight else told_at, anchor.narrated.grain
        where = anchor.story_origin
        if expr.grain <= DAY:
            asks_for_a_day(anchor)
    else:
        origin, base_grain, where = anchor.now, anchor.narrated.grain if anchor.told and anchor.narrated else None, anchor.origin
    policy = f"{'some' if expr.count is None else f'{expr.count:g}'} {expr.grain.label} {'later' if expr.direction > 0 else 'earlier'}"
    if expr.grain < DAY and not isinstance(origin, datetime):
        day = floor(origin, DAY)  # "two hours later" in a story told by days: that day; "48 hours later": two days on
        if expr.grain is HOUR and expr.count is not None and expr.count >= _HOURS_A_DAY:
            day = step(day, DAY, expr.direction * round(expr.count / _HOURS_A_DAY))
        return Outcome(TimeValue(day, unit_end(day, DAY), DAY, approximate=True), where, policy, assumed=assumed)
    if expr.count is None:
        return Outcome(_up_to_now(_uncounted(expr, origin), anchor, tense), where, policy, assumed=assumed)
    count, grain = _whole(expr.count, expr.grain)
    if _compares(expr, count, grain, anchor):
        told = anchor.narrated
        ends = [step(end, grain, expr.direction * count) for end in (told.start, told.end)]
        return Outcome(TimeValue(ends[0], ends[1], expr.grain if told.grain is DAY and grain >= YEAR else told.grain), where, policy, assumed=assumed)
    if expr.base is None and expr.anaphoric and base_grain is MONTH and grain is WEEK:
        middle = step(floor(origin, MONTH), DAY, 14)  # "came to light in May; three weeks later": in June, or so
        month = floor(step(middle, WEEK, expr.direction * count), MONTH)
        return Outcome(TimeValue(month, unit_end(month, MONTH), MONTH, approximate=True), where, policy, assumed=assumed, note=note)
    if expr.base is None and expr.anaphoric and base_grain is YEAR and grain in (WEEK, MONTH):
        middle = step(floor(origin, YEAR), MONTH, 6)  # "the blackout of 1942; a month later": in 1942, or so
        year = floor(step(middle, grain, expr.direction * count), YEAR)
        return Outcome(TimeValue(year, unit_end(year, YEAR), YEAR, approximate=True), where, policy, assumed=assumed, note=note)
    if expr.working:
        moved = _over_weekends(origin, expr.direction * count)
    else:
        moved = step(origin, grain, expr.direction * count - _years_left(expr, count, origin))
    fine = MINUTE if grain is HOUR and base_grain is MINUTE else _fineness(expr, grain, base_grain)
    start = floor(moved, fine)
    if fine in WEEKS and grain >= YEAR:
        start = same_week(origin, fine, grain, expr.direction * count)
    if expr.base is None and expr.anaphoric and expr.direction > 0 and fine is DAY:
        is_over(start, anchor, tense)
    return Outcome(TimeValue(start, unit_end(start, fine), fine, approximate=unsure), where, policy, assumed=assumed, note=note)


def _is_this_weekend(expr: Expr) -> bool:
    """ "A year ago this weekend": of the running week, though what is told is over."""
    return isinstance(expr, Unit) and expr.grain is WEEKEND and expr.step == 0 and not (expr.near or expr.anaphoric)


def _tells_nothing(anchor: Anchor) -> bool:
    """Whether no time has been told of but the day of writing: "Fifty years on, they remember the flood"."""
    told = anchor.narrated
    return anchor.dateline is not None and (told is None or told.start is None or told.grain is DAY and told.start == anchor.today)


def _told_at(expr: Shift, anchor: Anchor, tense: Tense) -> Point:
    """Where "two days later" counts from: the end of a stretch told of, unless what is told as over would then be to come."""
    told = anchor.narrated
    if expr.direction < 0 or expr.count is None:
        return told.start
    last, (count, grain) = last_unit(told), _whole(expr.count, expr.grain)
    is_to_come = tense is PAST and anchor.dateline is not None and sort_key(step(last, grain, count)) > sort_key(anchor.today)
    return told.start if is_to_come else last


def _over_weekends(origin: Point, count: int) -> Point:
    """So many days from Monday to Friday after a day, or before it."""
    way, left, on = (1 if count > 0 else -1), abs(count), weekday(origin)
    if on > _FRIDAY:  # one at the weekend counts from the Friday before it, or back from the Monday behind it
        origin = step(origin, DAY, -(on - _FRIDAY) if way > 0 else _SUNDAY + 1 - on)
        on = _FRIDAY if way > 0 else _MONDAY
    gone = on - _MONDAY if way > 0 else _FRIDAY - on  # of the week that it counts in
    return step(origin, DAY, way * (left + 2 * ((gone + left) // _WORKING)))


_MONDAY, _FRIDAY, _SUNDAY, _WORKING = 1, 5, 7, 5


_DEEP = 100_000  # years, beside which those since the birth of Christ are nothing


def _years_left(expr: Shift, count: int, origin: Point) -> int:
    """The years to go back beyond a count so that "120 million years ago" is the year -120,000,000, and no finer."""
    return origin.year if expr.grain is YEAR and expr.direction < 0 and count >= _DEEP else 0


def _same_months(expr: Shift, months: Length, anchor: Anchor, tense: Tense) -> Outcome:
    """ "A year earlier" beside the figures of nine months: those months of that year."""
    placed = resolve(months, anchor, tense)
    if not isinstance(placed.value, Duration | TimeValue) or placed.value.start is None or placed.value.end is None or expr.count is None:
        raise Unresolvable("the length that it counts from has no place")
    start, end = (step(point, expr.grain, expr.direction * int(expr.count)) for point in (placed.value.start, placed.value.end))
    return placed.with_value(TimeValue(start, end, expr.grain, approximate=months.base is None), "the same months")


def _up_to_now(value: TimeValue, anchor: Anchor, tense: Tense) -> TimeValue:
    """What has happened "decades later" has happened by the dateline."""
    if tense is FUTURE or anchor.dateline is None or value.start is None or value.end is None:
        return value
    now = add_days(anchor.today, 1)
    return replace(value, end=now) if sort_key(value.start) < sort_key(now) < sort_key(value.end) else value


def _compares(expr: Shift, count: int, grain: Grain, anchor: Anchor) -> bool:
    """Whether "a year earlier", or "a year ago" beside a quarter, means the same stretch of that year."""
    if expr.base is not None or anchor.narrated is None:
        return False
    if grain is WEEK and expr.anaphoric and is_seven_days(anchor.narrated):
        return True  # "212 in the week through Sunday, up from 130 the week before"
    if grain < YEAR or not _is_stretch(anchor.narrated):
        return False
    return expr.anaphoric or count == 1 and anchor.narrated.grain is QUARTER


def _is_quarter_told(expr: Expr | None) -> bool:
    """Whether an expression is the quarter that the text has told of: "the quarter", as in "the year-earlier quarter"."""
    return isinstance(expr, Unit) and expr.grain is QUARTER and expr.anaphoric and expr.step == 0


_MONTHS = 80  # days of the shortest stretch told by its last day alone: a quarter


def _is_stretch(value: TimeValue) -> bool:
    """Whether a time is several units on end ("the three months ended Sept. 30"), or a part of a year."""
    if value.start is None or value.end is None or isinstance(value.start, datetime):
        return False
    if value.grain is DAY and sort_key(add_days(value.start, _MONTHS)) <= sort_key(value.end):
        return True  # "the quarter ended Dec. 30"
    if value.grain is YEAR and value.start.month > 1:
        return True  # "the year ended Sept. 30"
    return value.grain in _SPANS or value.grain is MONTH and sort_key(unit_end(value.start, value.grain)) < sort_key(value.end)


def _whole(count: float, grain: Grain) -> tuple[int, Grain]:
    """A count with a fraction, in a finer unit: 1.5 years are 18 months."""
    if count == int(count) or grain not in _PIECES:
        return round(count), grain
    factor, finer = _PIECES[grain]
    return round(count * factor), finer


def _fineness(expr: Shift, unit: Grain, base: Grain | None) -> Grain:
    """How finely the words mean the result.

    "Three years ago" is a year. "A year earlier", of a quarter, is a quarter; of
    a day, a year. "A week later", of a day, is a day, and so is any count from
    a day that the words name.
    """
    meant = _MEANT.get(unit, unit)
    if base is None:
        return meant
    if expr.base is not None:
        return max(min(meant, base), DAY) if unit >= DAY else meant
    if base in _SPANS and unit >= YEAR:
        return base
    if base <= DAY and unit is WEEK and not expr.whole:
        return DAY
    if base is WEEKEND and unit is WEEKEND:
        return base
    return meant


def _uncounted(expr: Shift, origin: Point) -> TimeValue:
    """ "Weeks ago", "several days later": two to ten units away on that side."""
    unit = floor(origin, expr.grain)
    ends = sorted((step(unit, expr.grain, expr.direction * 2), step(unit, expr.grain, expr.direction * MOST_UNCOUNTED)), key=sort_key)
    return TimeValue(ends[0], unit_end(ends[1], expr.grain), expr.grain, approximate=True)
