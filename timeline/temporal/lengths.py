"""Resolving lengths of time, recurring times, and references to no time in particular."""

from __future__ import annotations

from datetime import datetime, timedelta

from timeline.errors import Unresolvable
from timeline.temporal.anchor import FUTURE, NO_TENSE, PAST, STATED, Anchor, Outcome, Tense, last_unit
from timeline.temporal.calendar import Day, add_days, day_of, floor, ordinal, sort_key, step, unit_end
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import Civil, Clock, DayPart, EventDay, Every, Expr, Holiday, Length, Period, Range, Reference, Written
from timeline.temporal.grain import DAY, HALF, HOUR, MONTH, MONTHS_IN, MOST_UNCOUNTED, QUARTER, SEASON, WEEK, WEEKEND, YEAR, Grain
from timeline.temporal.holidays import fixed_date
from timeline.temporal.timex3 import period
from timeline.temporal.value import Duration, Recurrence, TimeValue, Vague


@handles(Length)
def _length(expr: Length, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.base is not None:
        return _beside(expr, anchor, tense)
    if expr.opening and anchor.dateline is not None:
        return _opening(expr, anchor, tense)
    start = end = None
    steps = (_whole_steps(expr) or _days_back(expr)) if expr.direction and anchor.dateline is not None else None
    if expr.far and steps is not None:
        value = Duration(expr.amounts, expr.mod, _far_end(anchor.day, steps)[0], _far_end(anchor.day, _at_most(expr, steps))[1])
        return Outcome(value, anchor.origin, "a length from the anchor on, at its end")
    if steps is not None:
        here = _beside_what_is_told(expr, anchor) if anchor.told and anchor.narrated is not None and anchor.narrated.start is not None else anchor.day
        start = end = add_days(here, 1)
        for count, grain in _at_most(expr, steps):
            if expr.direction < 0:
                start = step(start, grain, -count)
            else:
                end = step(end, grain, count)
    elif expr.direction > 0 and anchor.dateline is not None and len(expr.amounts) == 1 and expr.amounts[0][1] in _COMING:
        start = add_days(anchor.day, 1)
        end = step(start, expr.amounts[0][1], MOST_UNCOUNTED)
    policy = "a length" if start is None else "a length that ends at the anchor" if expr.direction < 0 else "a length that begins there"
    origin = anchor.origin if expr.direction and anchor.dateline is not None else STATED
    return Outcome(Duration(expr.amounts, expr.mod, start, end), origin, policy)


def _beside_what_is_told(expr: Length, anchor: Anchor) -> Day:
    """The day behind which a length begins, or with which it ends: of "the previous two years" the last before the time told."""
    if expr.direction > 0:
        return day_of(last_unit(anchor.narrated))
    return add_days(day_of(anchor.narrated.start), -1) if expr.anaphoric else anchor.day


# "The coming weeks" end somewhere; "the coming years" are no plan.
_COMING = (DAY, WEEK, MONTH)


def _at_most(expr: Length, steps: list[tuple[int, Grain]]) -> list[tuple[int, Grain]]:
    """The amounts, with the larger number of "two to three weeks"."""
    return steps if expr.most is None or expr.most != int(expr.most) else [(int(expr.most), steps[0][1])]


def _far_end(day: Day, steps: list[tuple[int, Grain]]) -> tuple[Day, Day]:
    """The unit that lies so many units ahead: "in two weeks" is that week, "in ten days" that day."""
    for count, grain in steps:
        day = step(day, grain, count)
    start = floor(day, steps[-1][1])
    return start, unit_end(start, steps[-1][1])


def _opening(expr: Length, anchor: Anchor, tense: Tense) -> Outcome:
    """ "The first nine months": of the dateline's year or the firm's, if they are over or told ahead of, else of the year before."""
    (count, grain), *_ = expr.amounts
    start = floor(anchor.day, YEAR)
    if expr.closes is not None:  # of the firm's year that the dateline is in
        start = step(start, MONTH, expr.closes if expr.closes < anchor.day.month else expr.closes - MONTHS_IN[YEAR])
    if tense is not FUTURE and sort_key(step(start, grain, int(count))) > sort_key(anchor.day):
        start = step(start, YEAR, -1)
    value = Duration(expr.amounts, expr.mod, start, step(start, grain, int(count)))
    return Outcome(value, anchor.origin, "a length that begins the year", assumed=("year",))


def _whole_steps(expr: Length) -> list[tuple[int, Grain]] | None:
    """The amounts as whole numbers of days or coarser units, or `None` where they are not."""
    if any(count is None or count != int(count) or grain < DAY for count, grain in expr.amounts):
        return None
    return [(int(count), WEEK if grain is WEEKEND else grain) for count, grain in expr.amounts]


def _whole_days(expr: Length) -> list[tuple[int, Grain]] | None:
    """48 hours from a day as two days; `None` for what is no whole number of days in hours."""
    (count, grain), *more = expr.amounts
    if grain is not HOUR or more or not count or count % _DAY_HOURS:
        return None
    return [(int(count) // _DAY_HOURS, DAY)]


_DAY_HOURS = 24


def _days_back(expr: Length) -> list[tuple[int, Grain]] | None:
    """The days that the past 24 hours lie in: so many, and the one in which they began."""
    days = _whole_days(expr) if expr.direction < 0 else None
    return [(days[0][0] + 1, DAY)] if days is not None else None


def tense_of_its_end(expr: Length, anchor: Anchor, tense: Tense) -> Tense:
    """Which way the end of a length beside a time looks: "the year ended March 31" is over, "the year ending March 31" is to come where
    its clause looks ahead, unless one that has just ended is being reported on.
    """
    if tense is not FUTURE:
        return PAST
    if anchor.dateline is None or not isinstance(expr.base, Civil):
        return NO_TENSE
    last = interval(expr.base, anchor, PAST)[0].end
    return FUTURE if last is not None and ordinal(anchor.day) - ordinal(day_of(last)) > _REPORTED_ON else NO_TENSE


_REPORTED_ON = 92  # days


def _beside(expr: Length, anchor: Anchor, tense: Tense) -> Outcome:
    """ "The three months ended Sept. 30": an interval, of the grain of its unit."""
    if expr.direction < 0:
        tense = tense_of_its_end(expr, anchor, tense)
    base, outcome = interval(expr.base, anchor, tense)
    if isinstance(base.start, datetime):  # "the 24 hours to 9 a.m."
        return outcome.with_value(_hours_beside(expr, base.start), "a length beside it")
    steps = _whole_days(expr) or _whole_steps(expr)
    if steps is None or base.start is None or base.end is None:
        raise Unresolvable("how long it was is not said")
    start, end = base.start, base.end
    for count, grain in steps:
        if expr.direction < 0:
            # Month ends clamp ("ended Sept. 30" opens on July 1), so count from the day after.
            start = step(end, grain, -count)
        else:
            end = step(start, grain, count)
    grain = expr.amounts[-1][1]
    if grain in MONTHS_IN and not (start.day == 1 and end.day == 1):
        grain = DAY
    elif grain in (WEEK, HOUR):
        grain = DAY
    return outcome.with_value(TimeValue(start, end, grain), "a length beside it")


def _hours_beside(expr: Length, moment: datetime) -> TimeValue:
    (count, grain), *more = expr.amounts
    if more or count is None or grain is not HOUR:
        raise Unresolvable("how long it was is not said")
    other = moment + expr.direction * timedelta(hours=count)
    return TimeValue(min(moment, other), max(moment, other), grain)


@handles(Every)
def _every(expr: Every, anchor: Anchor, tense: Tense) -> Outcome:
    return Outcome(Recurrence(_pattern(expr.of)), policy="recurring")


def _pattern(of: Expr) -> str:
    """TimeML's value for a set: a period, or a date with its open fields as X."""
    if isinstance(of, Length):
        return "XXXX-WXX-WE" if of.amounts == ((1, WEEKEND),) else period(of.amounts)
    if isinstance(of, Range):
        return "XXXX-WXX-WD"  # from Monday to Friday
    if isinstance(of, Civil) and of.weekday is not None:
        return f"XXXX-WXX-{of.weekday}"
    if isinstance(of, Civil):
        month = f"-{of.month:02d}" if of.month else "-XX" if of.day else ""
        return f"XXXX{month}" + (f"-{of.day:02d}" if of.day else "")
    if isinstance(of, Period):
        return {QUARTER: f"XXXX-Q{of.index}", HALF: f"XXXX-H{of.index}",
                SEASON: f"XXXX-{('SP', 'SU', 'FA', 'WI')[of.index - 1]}"}[of.grain]
    if isinstance(of, DayPart):
        return (_pattern(of.day) if of.day is not None else "XXXX-XX-XX") + f"T{of.part}"
    if isinstance(of, Clock):
        return (_pattern(of.day) if of.day is not None else "XXXX-XX-XX") + f"T{of.hour:02d}:{of.minute or 0:02d}"
    if isinstance(of, Holiday):
        day = fixed_date(of.key)
        return f"XXXX-{day[0]:02d}-{day[1]:02d}" if day else "P1Y"
    raise Unresolvable("a set without a period")


@handles(Reference)
def _reference(expr: Reference, anchor: Anchor, tense: Tense) -> Outcome:
    return Outcome(Vague(expr.kind), anchor.origin, "vague")


@handles(EventDay)
def _event_day(expr: EventDay, anchor: Anchor, tense: Tense) -> Outcome:
    raise Unresolvable(f"it is told of the {expr.noun}, and the text does not say which day that was")


@handles(Written)
def _written(expr: Written, anchor: Anchor, tense: Tense) -> Outcome:
    raise Unresolvable("read from a file; what its words meant was not kept")
