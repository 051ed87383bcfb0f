"""What TIMEX3 (TimeML 1.2.1) writes of a fiscal year, which it does not know."""

from __future__ import annotations

from timeline.temporal.anchor import Origin
from timeline.temporal.calendar import step
from timeline.temporal.expr import FiscalYear, Period
from timeline.temporal.grain import DAY
from timeline.temporal.timex3 import Timex3, of_the_books
from timeline.temporal.value import TimeValue


def fiscal_timex3(expr: FiscalYear | Period, value: TimeValue, origin: Origin) -> Timex3:
    """A fiscal year, or its quarter or half, numbered as its firm does; where the text gives no year, that is the calendar's."""
    year = expr if isinstance(expr, FiscalYear) else expr.year
    if isinstance(year, FiscalYear) and year.year is not None:
        number = year.year
    else:
        now = origin.time.start if isinstance(origin.time, TimeValue) else origin.time
        number = (now if year is expr and now is not None else step(value.end, DAY, -1)).year
    return of_the_books(number, *((expr.grain, expr.index) if isinstance(expr, Period) else ()))
