"""Resolving named days: which year's Easter, where Labor Day's weekend lies, the Monday after it."""

from __future__ import annotations

from timeline.errors import Unresolvable
from timeline.temporal.anchor import Anchor, Outcome, Tense
from timeline.temporal.calendar import add_days, weekday
from timeline.temporal.choice import choose
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import Holiday
from timeline.temporal.grain import WEEKEND
from timeline.temporal.holidays import around, note, occurrences
from timeline.temporal.value import TimeValue


@handles(Holiday)
def _holiday(expr: Holiday, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.year is None:
        near = around(expr.key, anchor.day.year)
        if not near:
            raise Unresolvable("there was none near the anchor")
        return choose(near, anchor, tense, ("year",), lean_near=True)._replace(note=note(expr.key))
    year, outcome = interval(expr.year, anchor, tense)
    values = occurrences(expr.key, year.start.year)
    if not values:
        raise Unresolvable(f"there was none in {year.start.year}")
    return outcome._replace(value=values[0], alternatives=values[1:], note=outcome.note or note(expr.key))


def long_weekend(value: TimeValue) -> TimeValue:
    """The weekend that a named day makes long: with the Thursday or Friday before it, or the Monday or Tuesday after.

    That of a Wednesday is the one after it, without the days between.
    """
    day = weekday(value.start)
    saturday = add_days(value.start, 6 - day if 3 <= day <= 6 else -(day % 7) - 1)
    first = value.start if day in (4, 5) else saturday
    end = add_days(value.start if day <= 2 else add_days(saturday, 1), 1)
    return TimeValue(first, end, WEEKEND, approximate=value.approximate)
