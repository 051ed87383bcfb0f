"""Resolution as a pure function of expression, anchor and tense."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from timeline.errors import Unresolvable
from timeline.temporal.anchor import Anchor, Tense
from timeline.temporal.expr import (
    After, Ambiguous, Before, By, Civil, Clock, DayPart, Expr, Holiday, InYear, Length, Mod, Nth, Period, Range, Reference, Relative, Shift, Side,
    Since, Unit, Until, WeekdayFrom, Years,
)
from timeline.temporal.grain import Grain
from timeline.temporal.resolve import resolve
from timeline.temporal.value import TimeValue

FRIDAY = Anchor(date(2020, 2, 28))


def edtf(expr: Expr, tense: Tense = Tense.NONE, anchor: Anchor = FRIDAY) -> str:
    return resolve(expr, anchor, tense).value.edtf


def told(value: str, grain: Grain = Grain.DAY) -> Anchor:
    """An anchor whose story has just told of a day."""
    day = date.fromisoformat(value)
    return Anchor(FRIDAY.now, None, TimeValue(day, date.fromordinal(day.toordinal() + 1), grain))


@pytest.mark.parametrize(
    ("weekday", "past", "future"),
    [(1, "2020-02-24", "2020-03-02"), (4, "2020-02-27", "2020-03-05"), (5, "2020-02-28", "2020-02-28"), (6, "2020-02-22", "2020-02-29")],
)
def test_a_bare_weekday_is_the_latest_or_the_next_by_tense_and_today_is_both(weekday: int, past: str, future: str) -> None:
    assert edtf(Civil(weekday=weekday), Tense.PAST) == past
    assert edtf(Civil(weekday=weekday), Tense.NONE) == past
    assert edtf(Civil(weekday=weekday), Tense.FUTURE) == future


@pytest.mark.parametrize(
    ("expr", "day"),
    [
        (Before(Clock(24, day=Civil(weekday=4))), "2020-02-27"),  # midnight ends Thursday
        (Before(DayPart("MO", day=Civil(weekday=4))), "2020-02-27"),
        (After(Clock(2, day=Civil(weekday=5))), "2020-02-28"),
        (Before(Civil(weekday=4)), "../2020-02-26"),
    ],
)
def test_before_and_after_an_hour_are_of_its_day_and_of_a_day_an_open_end(expr: Expr, day: str) -> None:
    assert edtf(expr, Tense.PAST) == day


def test_the_road_not_taken_is_kept_as_an_alternative() -> None:
    outcome = resolve(Civil(weekday=1), FRIDAY, Tense.PAST)
    assert [other.edtf for other in outcome.alternatives] == ["2020-03-02"]
    assert outcome.assumed == ("date",)
    assert outcome.origin.words == "dateline 2020-02-28"


@pytest.mark.parametrize(
    ("expr", "tense", "written"),
    [
        (Civil(month=12), Tense.PAST, "2019-12"),
        (Civil(month=12), Tense.FUTURE, "2020-12"),
        (Civil(month=2), Tense.NONE, "2020-02"),
        (Civil(month=3, day=3), Tense.PAST, "2020-03-03"),  # four days ahead beats a year ago
        (Civil(month=6, day=3), Tense.PAST, "2019-06-03"),
        (Civil(month=2, day=20), Tense.FUTURE, "2020-02-20"),  # a deadline just missed, not one of next year
        (Civil(month=2, day=29), Tense.PAST, "2020-02-29"),
        (Civil(month=2, day=27, weekday=3), Tense.PAST, "2019-02-27"),  # the weekday gives the year
        (Relative(-1, Civil(weekday=5)), Tense.NONE, "2020-02-21"),
        (Relative(1, Civil(weekday=1)), Tense.NONE, "2020-03-02"),
        (Relative(-1, Civil(month=2)), Tense.NONE, "2019-02"),
        (Relative(-1, Civil(month=1)), Tense.NONE, "2019-01"),  # what is just over is "last month"
        (Relative(1, Civil(month=5)), Tense.NONE, "2020-05"),
        (Unit(Grain.WEEK, -1), Tense.NONE, "2020-02-17/2020-02-23"),
        (Unit(Grain.MONTH, 1), Tense.NONE, "2020-03"),
        (Unit(Grain.WEEKEND), Tense.PAST, "2020-02-22/2020-02-23"),
        (Unit(Grain.WEEKEND), Tense.FUTURE, "2020-02-29/2020-03-01"),
        (Shift(3, Grain.DAY, -1), Tense.NONE, "2020-02-25"),
        (Shift(1.5, Grain.YEAR, -1), Tense.NONE, "2018-08"),
        (Shift(3, Grain.DAY, 1, Holiday("christmas")), Tense.PAST, "2019-12-28"),
        (Nth(-1, Civil(year=2019, month=11), weekday=4), Tense.NONE, "2019-11-28"),
        (Nth(1, Civil(year=2019, month=8), grain=Grain.WEEK), Tense.NONE, "2019-08-01/2019-08-07"),
        (Mod("END", Civil(year=2019)), Tense.NONE, "2019-09~/2019-12~"),
        (Mod("START", Civil(weekday=5)), Tense.PAST, "2020-02-28"),
        (Mod("START", Civil(2019, 3), share=(1, 2)), Tense.NONE, "2019-03-01/2019-03-16"),  # the 16th is of both halves
        (Mod("END", Civil(2019, 4), share=(2, 2)), Tense.NONE, "2019-04-16/2019-04-30"),
        (Mod("END", Years(1800, Grain.CENTURY), share=(4, 4)), Tense.NONE, "1875/1899"),
        (Mod("START", Years(1980, Grain.DECADE), share=(1, 3)), Tense.NONE, "1980/1983-05-02"),
        (Mod("START", Civil(2019, 3, 4), share=(1, 2)), Tense.NONE, "2019-03-04"),
        (Period(Grain.QUARTER, 3), Tense.PAST, "2019-35"),
        (Period(Grain.QUARTER, 3), Tense.FUTURE, "2020-35"),
        (Years(1990, Grain.DECADE), Tense.NONE, "199X"),
        (Since(Civil(month=12)), Tense.NONE, "2019-12/2020-02-28"),
        (Since(Civil(weekday=6)), Tense.FUTURE, "2020-02-22/2020-02-28"),  # what opened lies behind
        (Since(Civil(month=3, day=15)), Tense.PAST, "2019-03-15/2020-02-28"),  # though a day so soon to come is mostly meant
        (Civil(month=9, day=11, known=2001), Tense.PAST, "2001-09-11"),
        (Civil(month=9, day=11, known=2023), Tense.PAST, "2019-09-11"),  # nobody knows it yet
        (Until(Civil(year=2011)), Tense.PAST, "../2011"),
        (By(Mod("END", Unit(Grain.MONTH))), Tense.FUTURE, "2020-02-29"),
        (By(Civil(weekday=1)), Tense.NONE, "2020-03-02"),
        (Side(-1, Civil(month=2)), Tense.PAST, "2020-02-01/2020-02-27"),
        (Range(Civil(month=5), Civil(year=2019, month=7)), Tense.PAST, "2019-05/2019-07"),
        (Range(Civil(weekday=1), Civil(weekday=4)), Tense.PAST, "2020-02-24/2020-02-27"),
        (Range(Civil(weekday=4), Civil(weekday=1)), Tense.PAST, "2020-02-20/2020-02-24"),
        (Length(((3, Grain.MONTH),), -1, Civil(month=9, day=30)), Tense.PAST, "2019-07/2019-09"),
        (DayPart("NI", Unit(Grain.DAY, -1)), Tense.NONE, "2020-02-27"),
        (Clock(21, 30, zone="+03:00", day=Civil(weekday=4)), Tense.PAST, "2020-02-27T21:30:00+03:00"),
    ],
)
def test_the_policy_for_news(expr: Expr, tense: Tense, written: str) -> None:
    assert edtf(expr, tense) == written


def test_anaphoric_words_count_from_the_time_last_told() -> None:
    story = told("1894-03-12")
    assert edtf(Unit(Grain.DAY, 1, anaphoric=True), anchor=story) == "1894-03-13"
    assert edtf(Shift(2, Grain.YEAR, 1, anaphoric=True), anchor=story) == "1896"
    assert edtf(InYear(Civil(month=9, day=30), Unit(Grain.YEAR, 0, anaphoric=True)), anchor=story) == "1894-09-30"
    assert edtf(WeekdayFrom(5, 1), anchor=story) == "1894-03-16"
    assert edtf(DayPart("MO"), anchor=story) == "1894-03-12"


@pytest.mark.parametrize("expr", [Unit(Grain.DAY, 0, anaphoric=True), Shift(3, Grain.DAY, 1, anaphoric=True)])
def test_a_day_does_not_count_from_a_year_or_a_month(expr: Expr) -> None:
    for value, grain in (("1987-01-01", Grain.YEAR), ("1987-05-01", Grain.MONTH)):
        with pytest.raises(Unresolvable):
            resolve(expr, told(value, grain), Tense.PAST)


def test_a_time_of_day_after_a_night_is_the_next_morning() -> None:
    night = Anchor(FRIDAY.now, None, TimeValue(date(2020, 2, 26), date(2020, 2, 27), Grain.PART_OF_DAY, part="NI"))
    assert edtf(Clock(3, 40), Tense.PAST, night) == "2020-02-27T03:40:00"


def test_a_time_of_day_takes_the_zone_of_the_dateline_and_says_so() -> None:
    outcome = resolve(Clock(21, day=Civil(weekday=4)), Anchor(date(2020, 2, 28), "Europe/Istanbul"), Tense.PAST)
    assert outcome.value.edtf == "2020-02-27T21:00:00+03:00"
    assert "zone" in outcome.assumed


def test_a_full_date_is_never_moved_and_a_wrong_weekday_is_noted() -> None:
    outcome = resolve(Civil(2020, 2, 28, weekday=4), FRIDAY, Tense.FUTURE)
    assert outcome.value.edtf == "2020-02-28"
    assert outcome.note == "2020-02-28 is a Friday, not a Thursday; the date was kept"


def test_day_and_month_either_way_round_are_both_kept() -> None:
    outcome = resolve(Ambiguous((Civil(2020, 3, 4), Civil(2020, 4, 3))), FRIDAY)
    assert outcome.value.edtf == "2020-03-04"
    assert [other.edtf for other in outcome.alternatives] == ["2020-04-03"]
    assert "either way round" in outcome.note


@pytest.mark.parametrize(
    ("expr", "why"),
    [
        (Civil(month=2, day=30), "no such day: month 2 has 29 days, not 30"),
        (Civil(2019, 2, 29), "no such day: 2019-02 has 28 days, not 29"),
        (Civil(2021, 22, 23), "no such day: there is no month 22"),
        (Since(Civil(year=2021)), "it would open after the dateline"),
        (Range(Civil(year=2020), Civil(year=2011)), "it would end before it starts"),
        (Nth(5, Civil(year=2020, month=2), weekday=1), "it has no Monday number 5"),
    ],
)
def test_what_names_no_time_says_why(expr: Expr, why: str) -> None:
    with pytest.raises(Unresolvable) as caught:
        resolve(expr, FRIDAY)
    assert str(caught.value) == why


def test_datetimes_can_be_datelines() -> None:
    noon = Anchor(datetime(2020, 2, 28, 12, 0), None)
    assert edtf(Shift(2, Grain.HOUR, -1), anchor=noon) == "2020-02-28T10:00:00"
    assert edtf(Civil(weekday=4), anchor=noon) == "2020-02-27"


def test_a_range_with_an_hour_at_one_end_alone_is_told_in_days() -> None:
    last = Clock(22, day=Civil(month=2, day=14))
    value = resolve(Range(Civil(month=2, day=10), last), FRIDAY, Tense.PAST).value
    assert (value.edtf, value.grain) == ("2020-02-10/2020-02-14", Grain.DAY)


def test_year_end_is_the_last_one_where_it_is_told_of_as_past() -> None:
    end = Mod("END", Unit(Grain.YEAR))
    assert edtf(end, Tense.PAST).startswith("2019")
    assert edtf(end, Tense.FUTURE).startswith("2020")


@pytest.mark.parametrize(
    ("day", "tense", "winter"),
    [("2020-03-07", Tense.PAST, "2019-24"), ("2020-03-07", Tense.FUTURE, "2020-24"), ("2020-01-07", Tense.PAST, "2019-24"), ("2020-10-07", Tense.NONE, "2020-24")],
)
def test_this_winter_is_the_one_just_over_where_nothing_looks_ahead(day: str, tense: Tense, winter: str) -> None:
    assert edtf(Relative(0, Period(Grain.SEASON, 4)), tense, Anchor(date.fromisoformat(day))) == winter


def test_what_is_not_so_before_a_season_is_not_so_before_the_next() -> None:
    assert edtf(Before(Period(Grain.SEASON, 1)), Tense.PRESENT) == "../2020-02"


def test_before_the_end_of_a_month_is_up_to_its_end() -> None:
    assert edtf(Before(Mod("END", Civil(month=3))), Tense.FUTURE) == "../2020-03-31"


def test_the_next_year_follows_a_stretch_of_years() -> None:
    told = TimeValue(date(2008, 1, 1), date(2013, 1, 1), Grain.YEAR)
    assert edtf(Unit(Grain.YEAR, 1, anaphoric=True), Tense.PAST, Anchor(FRIDAY.now, None, told)) == "2013"


@pytest.mark.parametrize(("tense", "until"), [(Tense.PAST, "2014-05-06"), (Tense.PRESENT, "2020-02-28")])
def test_since_the_previous_autumn_goes_up_to_what_is_told(tense: Tense, until: str) -> None:
    """ "The lock burst in May 2014. Its gates had leaked since the previous autumn", but "has leaked since the previous autumn"."""
    autumn = Relative(-1, Period(Grain.SEASON, 3), anaphoric=True)
    assert edtf(Since(autumn), tense, told("2014-05-06")) == f"2013-09/{until}"


def test_since_year_end_opens_on_the_last_day_of_the_year() -> None:
    assert edtf(Since(Mod("END", Unit(Grain.YEAR)))) == "2019-12-31/2020-02-28"


@pytest.mark.parametrize(("day", "tense", "span"), [("1989-10-30", Tense.PAST, ("1989-01-01", "1989-10-01")), ("1990-02-01", Tense.PAST, ("1989-01-01", "1989-10-01"))])
def test_the_first_nine_months_are_those_that_are_over(day: str, tense: Tense, span: tuple[str, str]) -> None:
    value = resolve(Length(((9, Grain.MONTH),), opening=True), Anchor(date.fromisoformat(day)), tense).value
    assert (value.start.isoformat(), value.end.isoformat()) == span


@pytest.mark.parametrize(("near", "quarter"), [(False, "2019-Q4"), (True, "2020-Q1")])
def test_the_latest_quarter_is_over_whichever_was_told_of(near: bool, quarter: str) -> None:
    told = TimeValue(date(2020, 1, 1), date(2020, 4, 1), Grain.QUARTER)
    found = resolve(Unit(Grain.QUARTER, 0, anaphoric=True, near=near), Anchor(FRIDAY.now, None, told), Tense.NONE)
    assert found.value.timex3.value == quarter


@pytest.mark.parametrize(("count", "value"), [(1, "2020-03-02"), (5, "2020-03-06"), (6, "2020-03-09"), (-4, "2020-02-24"), (-5, "2020-02-21"), (-10, "2020-02-14")])
def test_working_days_pass_over_the_weekend(count: int, value: str) -> None:
    assert edtf(Shift(abs(count), Grain.DAY, 1 if count > 0 else -1, working=True)) == value


@pytest.mark.parametrize(("day", "direction", "value"), [("2020-02-29", 1, "2020-03-03"), ("2020-03-01", 1, "2020-03-03"), ("2020-03-01", -1, "2020-02-27")])
def test_working_days_count_from_a_weekend_as_from_the_days_beside_it(day: str, direction: int, value: str) -> None:
    assert edtf(Shift(2, Grain.DAY, direction, working=True), anchor=Anchor(date.fromisoformat(day))) == value


@pytest.mark.parametrize(("expr", "value"), [
    (Civil(weekday=1), "2020-03-02"), (Civil(weekday=2), "2020-02-25"), (Civil(month=4, day=30), "2020-04-30"), (Civil(month=11, day=30), "2019-11-30"), (Civil(month=6), "2020-06"),
])
def test_what_was_to_be_is_put_on_the_nearer_day(expr: Expr, value: str) -> None:
    assert edtf(expr, Tense.EITHER) == value


@pytest.mark.parametrize("last", [Civil(weekday=2), Civil(month=3, day=3)])
def test_a_range_from_now_on_begins_with_the_day_of_writing(last: Expr) -> None:
    """A Tuesday and a March 3 that are to come, whatever the tense."""
    assert edtf(Range(Reference("PRESENT"), last), Tense.PAST) == "2020-02-28/2020-03-03"
    with pytest.raises(Unresolvable):
        edtf(Range(Reference("PRESENT"), last), anchor=Anchor(None))


def test_earlier_in_a_unit_that_begins_with_the_day_of_writing_is_in_the_one_before() -> None:
    month = Side(-1, Unit(Grain.MONTH, 0))
    assert edtf(month, anchor=Anchor(date(2020, 2, 1))) == "2020-01"
    assert edtf(month, anchor=Anchor(date(2020, 2, 2))) == "2020-02-01"


@pytest.mark.parametrize(("hours", "days"), [(24, ("2020-02-27", "2020-02-29")), (48, ("2020-02-26", "2020-02-29")), (30, (None, None))])
def test_the_past_hours_of_whole_days_reach_back_to_the_day_in_which_they_began(hours: int, days: tuple[str | None, str | None]) -> None:
    past = resolve(Length(((hours, Grain.HOUR),), -1), FRIDAY, Tense.NONE).value
    assert tuple(None if day is None else day.isoformat() for day in (past.start, past.end)) == days


@pytest.mark.parametrize(
    ("tense", "first", "last", "expected"),
    [
        (Tense.PRESENT, Civil(month=11), Civil(month=4), "2019-11/2020-04"),
        (Tense.FUTURE, Civil(month=2, day=10), Civil(month=5, day=3), "2020-02-10/2020-05-03"),
        (Tense.PAST, Civil(month=2, day=10), Civil(month=5, day=3), "2019-02-10/2019-05-03"),
        (Tense.PRESENT, Civil(month=3, day=10), Civil(month=5, day=3), "2019-03-10/2019-05-03"),
    ],
)
def test_a_range_that_is_going_on_holds_the_day_of_writing(tense: Tense, first: Expr, last: Expr, expected: str) -> None:
    assert edtf(Range(first, last), tense) == expected


def test_a_range_at_the_end_of_the_calendar_is_still_one() -> None:
    last_year = Anchor(date(9999, 12, 1))
    assert edtf(Range(Civil(month=11), Civil(month=4)), Tense.PRESENT, last_year) == "9999-11/Y10000"
