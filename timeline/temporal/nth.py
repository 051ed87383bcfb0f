"""Resolving the n-th unit or weekday within a time: "the first week of March", "the last Friday in June"."""

from __future__ import annotations

from timeline.errors import Unresolvable
from timeline.temporal.anchor import Anchor, Outcome, Tense
from timeline.temporal.calendar import Day, add_days, floor, sort_key, step, unit_end, weekday
from timeline.temporal.civil import WEEKDAYS
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import Civil, Holiday, Nth, Relative
from timeline.temporal.grain import DAY, WEEK, WEEKEND, Grain
from timeline.temporal.named import long_weekend
from timeline.temporal.value import TimeValue, whole


@handles(Nth)
def _nth(expr: Nth, anchor: Anchor, tense: Tense) -> Outcome:
    within, outcome = interval(expr.within, anchor, tense)
    if within.start is None or within.end is None:
        raise Unresolvable("a unit of a time with an open end")
    if expr.weekday is not None:
        return outcome.with_value(whole(_nth_weekday(expr, within), DAY), "the n-th such day in it")
    grain = expr.grain
    if expr.n == 0 and grain is WEEKEND and isinstance(expr.within, Civil | Holiday | Relative) and within.grain is DAY:
        return outcome.with_value(long_weekend(within), "the weekend that it makes long")
    if expr.n == 0:
        return outcome.with_value(whole(floor(within.start, grain), grain), "the unit that holds it")
    if expr.n > 0:
        start = step(_first(within.start, grain), grain, expr.n - 1)
        end = unit_end(start, grain) if expr.count == 1 else step(start, grain, expr.count)
        value = TimeValue(start, end, grain, approximate=within.approximate)
    else:
        end = step(_last(within.end, grain), grain, expr.n + 1)
        start = add_days(end, 5 - 7 * expr.count) if grain is WEEKEND else step(end, grain, -expr.count)
        value = TimeValue(start, end, grain, approximate=within.approximate)
    if sort_key(value.end) > sort_key(within.end) and grain > WEEK or sort_key(value.start) >= sort_key(within.end):
        raise Unresolvable(f"there is no unit {expr.n} of that size in it")
    return outcome.with_value(value, "the n-th unit of it")


def _first(start: Day, grain: Grain) -> Day:
    """Where the first unit begins: weeks are counted in sevens from the start, weekends are real ones."""
    return add_days(start, (6 - weekday(start)) % 7) if grain is WEEKEND else start


def _last(end: Day, grain: Grain) -> Day:
    """Where the last unit ends: of weekends the one that begins in it, though its Sunday be of the next month."""
    return add_days(floor(add_days(end, -1), grain), 2) if grain is WEEKEND else end


def _nth_weekday(expr: Nth, within: TimeValue) -> Day:
    if expr.n > 0:
        first = add_days(within.start, (expr.weekday - weekday(within.start)) % 7)
        day = add_days(first, 7 * (expr.n - 1))
    else:
        last = add_days(within.end, -1)
        day = add_days(last, -((weekday(last) - expr.weekday) % 7) + 7 * (expr.n + 1))
    if not sort_key(within.start) <= sort_key(day) < sort_key(within.end):
        raise Unresolvable(f"it has no {WEEKDAYS[expr.weekday - 1]} number {expr.n}")
    return day
