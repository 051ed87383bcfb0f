"""Which expressions count from the dateline, so that an article with one must have it."""

import pytest

from timeline.dateline import needs_anchor
from timeline.temporal.expr import (
    After, Ambiguous, Before, By, Civil, Clock, DayPart, Every, FiscalYear, Holiday, InYear, Length, Mod, Nth, Period,
    Range, Reference, Relative, Shift, ShortDecade, Side, Since, Unit, Until, WeekdayFrom, Written, Years,
)
from timeline.temporal.grain import Grain

MAY = Civil(month=5)
FULL = Civil(2020, 5, 3)


@pytest.mark.parametrize(
    ("expr", "needed"),
    [
        (FULL, False), (Civil(2020), False), (MAY, True), (Civil(weekday=4), True), (Civil(month=5, day=3), True),
        (Ambiguous((FULL, Civil(2020, 3, 5))), False), (Ambiguous((Civil(None, 5, 3), Civil(None, 3, 5))), True),
        (Period(Grain.QUARTER, 3), True), (Period(Grain.QUARTER, 3, Civil(2020)), False),
        (Period(Grain.QUARTER, 3, Unit(Grain.YEAR, -1)), True), (FiscalYear(2020), False), (FiscalYear(), True),
        (Years(1990, Grain.DECADE), False), (ShortDecade(90), False),
        (DayPart("NI"), False), (DayPart("NI", Civil(weekday=4)), True), (Clock(9), False), (Clock(9, day=FULL), False),
        (Relative(-1, MAY), True), (Unit(Grain.WEEK, -1), True), (Unit(Grain.DAY, 1, anaphoric=True), False),
        (Shift(3, Grain.DAY, -1), True), (Shift(3, Grain.DAY, 1, anaphoric=True), False), (Shift(3, Grain.DAY, 1, FULL), False),
        (Shift(3, Grain.DAY, 1, MAY), True), (Nth(1, FULL, Grain.WEEK), False), (Nth(1, MAY, Grain.WEEK), True),
        (InYear(MAY, Unit(Grain.YEAR, -1)), True), (InYear(MAY, Unit(Grain.YEAR, anaphoric=True)), False),
        (WeekdayFrom(5, 1), False), (Holiday("easter"), True), (Holiday("easter", Civil(2004)), False),
        (Mod("START", MAY), True), (Side(-1, MAY), True), (Range(MAY, Civil(2020, 7)), False), (Range(MAY, Civil(month=7)), True),
        (Since(MAY), True), (Since(Civil(1990)), False), (Until(MAY), True), (By(FULL), False), (Before(MAY), True), (After(FULL), False),
        (Length(((3, Grain.DAY),)), False), (Length(((3, Grain.DAY),), -1), True), (Length(((3, Grain.MONTH),), -1, FULL), False),
        (Every(Civil(weekday=2)), False), (Reference("PAST"), False), (Written("DATE", "2020"), False),
    ],
)
def test_which_expressions_count_from_the_dateline(expr, needed):
    assert needs_anchor(expr) is needed
