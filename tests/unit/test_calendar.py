"""Calendar arithmetic, for years that `datetime.date` does not reach as well."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.temporal.calendar import FarDate, add_days, add_months, civil, floor, from_ordinal, ordinal, step, unit_end, weekday
from timeline.temporal.grain import Grain

DAYS = st.integers(-3_000_000, 6_000_000)
COARSE = st.sampled_from([grain for grain in Grain if grain >= Grain.DAY])


@given(DAYS)
def test_ordinals_go_there_and_back(days: int) -> None:
    assert ordinal(from_ordinal(days)) == days


@given(DAYS)
def test_weekdays_go_on_outside_the_years_of_datetime(days: int) -> None:
    assert weekday(from_ordinal(days + 7)) == weekday(from_ordinal(days))
    assert weekday(add_days(from_ordinal(days), 1)) == weekday(from_ordinal(days)) % 7 + 1


@given(DAYS, COARSE)
def test_a_unit_holds_the_days_that_fall_in_it(days: int, grain: Grain) -> None:
    start = floor(from_ordinal(days), grain)
    assert floor(start, grain) == start
    assert ordinal(start) <= days
    if grain is not Grain.WEEKEND:
        assert days < ordinal(unit_end(start, grain))


@given(DAYS, COARSE, st.integers(-30, 30))
def test_starts_of_units_step_to_starts_of_units(days: int, grain: Grain, n: int) -> None:
    start = floor(from_ordinal(days), grain)
    there = step(start, grain, n)
    assert floor(there, grain) == there
    assert step(there, grain, -n) == start


def test_julius_caesar_fell_on_a_day_of_the_proleptic_calendar() -> None:
    ides = civil(-43, 3, 15)
    assert ides == FarDate(-43, 3, 15)
    assert ides.isoformat() == "-0043-03-15"
    assert add_days(civil(0, 12, 31), 1) == date(1, 1, 1)
    assert add_days(date(9999, 12, 31), 1) == FarDate(10000, 1, 1)


@pytest.mark.parametrize(("year", "month", "day"), [(2019, 2, 29), (-1, 2, 30), (2020, 13, 1), (12000, 4, 31), (10**11, 1, 1), (-(10**11), 1, 1)])
def test_no_calendar_has_such_a_day(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match="month|the calendar ends"):
        civil(year, month, day)


def test_month_ends_clamp() -> None:
    assert add_months(date(2020, 1, 31), 1) == date(2020, 2, 29)
    assert add_months(date(2020, 3, 31), -1) == date(2020, 2, 29)
    assert add_months(date(1, 1, 31), -1) == FarDate(0, 12, 31)


def test_seasons_are_meteorological_and_winter_begins_in_december() -> None:
    assert floor(date(2020, 2, 28), Grain.SEASON) == date(2019, 12, 1)
    assert floor(date(2020, 3, 1), Grain.SEASON) == date(2020, 3, 1)


def test_a_day_has_no_hours_to_floor_to() -> None:
    with pytest.raises(ValueError, match="no hours"):
        floor(date(2020, 2, 28), Grain.HOUR)
    assert floor(datetime(2020, 2, 28, 21, 45), Grain.HOUR) == datetime(2020, 2, 28, 21)
