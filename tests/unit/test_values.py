"""Writing values: EDTF, as the `edtf` package reads it, and TIMEX3."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import edtf
import pytest

from timeline.temporal.calendar import civil, floor, unit_end
from timeline.temporal.grain import Grain
from timeline.temporal.timex3 import iso_week, period
from timeline.temporal.value import Duration, TimeValue


def whole(day: date, grain: Grain) -> TimeValue:
    start = floor(day, grain)
    return TimeValue(start, unit_end(start, grain), grain)


DAY = date(2020, 2, 27)
VALUES = [
    (whole(DAY, Grain.DAY), "2020-02-27", "DATE 2020-02-27"),
    (whole(DAY, Grain.MONTH), "2020-02", "DATE 2020-02"),
    (whole(DAY, Grain.YEAR), "2020", "DATE 2020"),
    (whole(DAY, Grain.WEEK), "2020-02-24/2020-03-01", "DATE 2020-W09"),
    (whole(DAY, Grain.WEEKEND), "2020-02-22/2020-02-23", "DATE 2020-W08-WE"),
    (whole(DAY, Grain.QUARTER), "2020-33", "DATE 2020-Q1"),
    (whole(DAY, Grain.HALF), "2020-40", "DATE 2020-H1"),
    (whole(DAY, Grain.SEASON), "2019-24", "DATE 2019-WI"),
    (whole(DAY, Grain.DECADE), "202X", "DATE 202"),
    (whole(DAY, Grain.CENTURY), "20XX", "DATE 20"),
    (whole(civil(-43, 3, 15), Grain.DAY), "-0043-03-15", "DATE BC0044-03-15"),
    (whole(civil(12000), Grain.YEAR), "Y12000", "DATE 12000"),
    (TimeValue(date(2019, 12, 1), date(2020, 2, 29), Grain.MONTH), "2019-12/2020-02-28", "DATE 2019-12"),
    (TimeValue(date(2020, 2, 1), date(2020, 2, 28), Grain.MONTH), "2020-02-01/2020-02-27", "DATE 2020-02"),
    (TimeValue(None, date(2012, 1, 1), Grain.YEAR), "../2011", "DATE 2011"),
    (TimeValue(date(2012, 1, 1), None, Grain.YEAR), "2012/..", "DATE 2012"),
    (TimeValue(date(2018, 1, 1), date(2019, 1, 1), Grain.YEAR, "APPROX", True), "2018~", "DATE 2018 APPROX"),
    (TimeValue(DAY, date(2020, 2, 28), Grain.PART_OF_DAY, part="NI"), "2020-02-27", "TIME 2020-02-27TNI"),
    (
        TimeValue(datetime(2020, 2, 27, 21, tzinfo=timezone(timedelta(hours=3))), datetime(2020, 2, 27, 22, tzinfo=timezone(timedelta(hours=3))), Grain.HOUR),
        "2020-02-27T21:00:00+03:00",
        "TIME 2020-02-27T21:00",
    ),
    (TimeValue(datetime(2020, 2, 27, 21, 30), datetime(2020, 2, 27, 21, 31), Grain.MINUTE), "2020-02-27T21:30:00", "TIME 2020-02-27T21:30"),
]


@pytest.mark.parametrize(("value", "written", "timex3"), VALUES, ids=[written for _, written, _ in VALUES])
def test_values_are_written_as_the_standards_have_them(value: TimeValue, written: str, timex3: str) -> None:
    assert value.edtf == written
    assert " ".join(filter(None, value.timex3)) == timex3


# The package follows drafts of the standard: open ends and zoned times are beyond it.
@pytest.mark.parametrize("value", [value for value, written, _ in VALUES if ".." not in written and "T" not in written], ids=lambda v: v.edtf)
def test_an_independent_parser_reads_what_is_written(value: TimeValue) -> None:
    assert str(edtf.parse_edtf(value.edtf)) == value.edtf


@pytest.mark.parametrize("grain", [Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY])
def test_an_independent_parser_finds_the_same_bounds(grain: Grain) -> None:
    value = whole(DAY, grain)
    parsed = edtf.parse_edtf(value.edtf)
    assert tuple(parsed.lower_strict())[:3] == value.start.timetuple()[:3]
    last = value.end - timedelta(days=1)
    assert tuple(parsed.upper_strict())[:3] == last.timetuple()[:3]


def test_the_marker_of_an_open_start_is_the_last_unit() -> None:
    assert TimeValue(None, date(2012, 1, 1), Grain.YEAR).marker == date(2011, 1, 1)
    assert TimeValue(None, date(2020, 2, 29), Grain.DAY).marker == DAY.replace(day=28)
    with pytest.raises(ValueError, match="both ends"):
        _ = TimeValue(None, None, Grain.DAY).marker


@pytest.mark.parametrize("year", range(1990, 2060))
def test_iso_weeks_are_those_of_datetime(year: int) -> None:
    for day in (date(year, 1, 1), date(year, 1, 4), date(year, 6, 30), date(year, 12, 31)):
        assert iso_week(day) == day.isocalendar()[:2]


@pytest.mark.parametrize(
    ("amounts", "written"),
    [(((9, Grain.YEAR),), "P9Y"), (((None, Grain.WEEK),), "PXW"), (((1, Grain.HOUR), (30, Grain.MINUTE)), "PT1H30M"), (((2.5, Grain.YEAR),), "P2Y6M"), (((2.5, Grain.WEEK),), "P2.5W")],
)
def test_lengths_are_iso_periods(amounts: tuple, written: str) -> None:
    assert period(amounts) == written
    assert Duration(amounts).timex3.type == "DURATION"
