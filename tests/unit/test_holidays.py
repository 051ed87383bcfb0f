"""Named days: the table against almanacs, and how a year is chosen for them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.errors import Unresolvable
from timeline.lang.en.lexicon import HOLIDAYS
from timeline.temporal import hebrew, islamic
from timeline.temporal.anchor import Anchor, Tense
from timeline.temporal.expr import Civil, Every, Holiday, Mod, Nth, Relative, Shift, WeekdayFrom
from timeline.temporal.grain import Grain
from timeline.temporal.holidays import RULES, around, fixed_date, occurrences
from timeline.temporal.lunisolar import lunar_day
from timeline.temporal.resolve import resolve

FRIDAY = Anchor(date(2020, 2, 28))

ALMANAC = {
    # The United States, with the laws and the years that moved a day.
    "mlk-day": "1986-01-20 2000-01-17 2020-01-20 2024-01-15",
    "presidents-day": "1960-02-22 1971-02-15 2020-02-17 2024-02-19",
    "memorial-day-us": "1970-05-30 1971-05-31 2020-05-25 2021-05-31",
    "columbus-day": "1950-10-12 2019-10-14 2020-10-12",
    "veterans-day": "1960-11-11 1971-10-25 1977-10-24 1978-11-11 2020-11-11",
    "patriots-day": "1960-04-19 2013-04-15 2021-04-19",
    "labor-day-us": "1994-09-05 2021-09-06 2025-09-01",
    "election-day-us": "1860-11-06 2000-11-07 2016-11-08 2020-11-03 2022-11-08",
    "thanksgiving-us": "1863-11-26 1938-11-24 1939-11-23 1941-11-20 1942-11-26 2019-11-28 2023-11-23",
    "black-friday": "2018-11-23 2019-11-29", "small-business-saturday": "2019-11-30", "cyber-monday": "2019-12-02",
    "giving-tuesday": "2019-12-03 2020-12-01", "thanksgiving-eve": "2019-11-27",
    "super-tuesday": "1984-03-13 1988-03-08 1992-03-10 1996-03-12 2000-03-07 2004-03-02 2008-02-05 2012-03-06 2016-03-01 2020-03-03 2024-03-05",
    "super-bowl-sunday": "1986-01-26 1989-01-22 1999-01-31 2002-02-03 2003-01-26 2004-02-01 2010-02-07 2021-02-07 2022-02-13 2024-02-11",
    "inauguration-us": "1801-03-04 1933-03-04 1937-01-20 1961-01-20 2017-01-20 2021-01-20",
    "tax-day": "2006-04-17 2007-04-17 2011-04-18 2012-04-17 2016-04-18 2017-04-18 2019-04-15 2020-07-15 2021-05-17 2022-04-18 2023-04-18",
    "mothers-day": "2020-05-10 2023-05-14", "fathers-day": "2020-06-21 2023-06-18", "arbor-day": "2020-04-24",
    "juneteenth": "2021-06-19", "groundhog-day": "1993-02-02", "leap-day": "2000-02-29 2020-02-29",
    # Britain and the Commonwealth.
    "early-may-holiday": "1978-05-01 1995-05-08 2019-05-06 2020-05-08", "spring-holiday": "2002-06-04 2012-06-04 2019-05-27 2022-06-02",
    "august-holiday": "1960-08-01 2019-08-26 2020-08-31", "october-holiday": "2019-10-28", "mothering-sunday": "2019-03-31 2020-03-22",
    "victoria-day": "2019-05-20 2020-05-18 2021-05-24", "thanksgiving-canada": "2019-10-14 2020-10-12",
    "remembrance-sunday": "2018-11-11 2019-11-10 2020-11-08", "melbourne-cup-day": "2019-11-05 2020-11-03",
    # The Christian year.
    "easter": "1818-03-22 1943-04-25 1961-04-02 2000-04-23 2020-04-12 2038-04-25", "good-friday": "2020-04-10 2024-03-29",
    "ash-wednesday": "2018-02-14 2020-02-26", "shrove-tuesday": "2020-02-25", "palm-sunday": "2020-04-05", "maundy-thursday": "2020-04-09",
    "ascension": "2020-05-21", "pentecost": "2021-05-23 2020-05-31", "whit-monday": "2020-06-01", "corpus-christi": "2020-06-11",
    "orthodox-easter": "2017-04-16 2020-04-19 2021-05-02 2024-05-05", "orthodox-good-friday": "2021-04-30",
    # The Jewish year: the day that follows the evening on which a feast begins.
    "rosh-hashanah": "1973-09-27 2019-09-30 2020-09-19 2023-09-16", "yom-kippur": "1973-10-06 2019-10-09 2020-09-28",
    "sukkot": "2019-10-14 2023-09-30", "hanukkah": "2013-11-28 2018-12-03 2019-12-23 2020-12-11 2024-12-26",
    "purim": "2019-03-21 2020-03-10 2024-03-24", "passover": "2018-03-31 2019-04-20 2020-04-09 2024-04-23",
    "shavuot": "2019-06-09 2020-05-29", "tisha-b-av": "2018-07-22 2019-08-11 2020-07-30",
    # East Asia and Persia.
    "lunar-new-year": "1949-01-29 1985-02-20 2000-02-05 2019-02-05 2020-01-25 2021-02-12 2023-01-22 2024-02-10 2033-01-31",
    "tet": "1968-01-30 1985-01-21 2007-02-17 2020-01-25", "seollal": "1997-02-08 2020-01-25 2028-01-27",
    "mid-autumn": "2019-09-13 2020-10-01 2023-09-29", "chuseok": "2019-09-13 2020-10-01", "dragon-boat": "2019-06-07 2020-06-25",
    "qingming": "2019-04-05 2020-04-04", "lantern-festival": "2020-02-08", "lunar-new-year-eve": "2020-01-24",
    "nowruz": "2015-03-21 2019-03-21 2020-03-20 2024-03-20",
}


@pytest.mark.parametrize(("key", "day"), [(key, day) for key, days in ALMANAC.items() for day in days.split()])
def test_a_named_day_falls_where_almanacs_have_it(key: str, day: str) -> None:
    assert [value.start.isoformat() for value in occurrences(key, int(day[:4]))] == [day]


@pytest.mark.parametrize(
    ("key", "year", "first", "last"),
    [
        ("lent", 2020, "2020-02-26", "2020-04-11"), ("holy-week", 2020, "2020-04-05", "2020-04-11"),
        ("advent", 2019, "2019-12-01", "2019-12-24"), ("advent", 2017, "2017-12-03", "2017-12-24"),
        ("hanukkah", 2020, "2020-12-11", "2020-12-18"), ("passover", 2020, "2020-04-09", "2020-04-16"),
        ("kwanzaa", 2020, "2020-12-26", "2021-01-01"), ("rosh-hashanah", 2020, "2020-09-19", "2020-09-20"),
    ],
)
def test_some_are_stretches_of_days(key: str, year: int, first: str, last: str) -> None:
    [value] = occurrences(key, year)
    assert value.edtf == f"{first}/{last}"
    assert value.grain is Grain.DAY
    assert value.timex3 == ("DATE", first, None)


# The days on which Saudi Arabia and most countries with it began the fast, and kept the feasts.
KEPT = {
    ("ramadan", 2010): "2010-08-11", ("ramadan", 2015): "2015-06-18", ("ramadan", 2018): "2018-05-17", ("ramadan", 2020): "2020-04-24",
    ("ramadan", 2023): "2023-03-23", ("eid-al-fitr", 2019): "2019-06-04", ("eid-al-fitr", 2020): "2020-05-24",
    ("eid-al-adha", 2015): "2015-09-24", ("eid-al-adha", 2020): "2020-07-31", ("islamic-new-year", 2019): "2019-08-31",
    ("ashura", 2019): "2019-09-10", ("mawlid", 2020): "2020-10-29", ("arbaeen", 2020): "2020-10-08",
}


@pytest.mark.parametrize(("key", "year", "kept"), [(*key, kept) for key, kept in KEPT.items()])
def test_islamic_feasts_are_near_to_the_days_kept(key: str, year: int, kept: str) -> None:
    [value] = occurrences(key, year)
    assert abs((value.start - date.fromisoformat(kept)).days) <= 1
    assert value.approximate


# The days on which most of India kept it.
LIGHTS = "1999-11-07 2005-11-01 2009-10-17 2012-11-13 2013-11-03 2016-10-30 2019-10-27 2022-10-24 2023-11-12".split()


@pytest.mark.parametrize("kept", LIGHTS)
def test_diwali_is_the_evening_of_the_new_moon(kept: str) -> None:
    [value] = occurrences("diwali", int(kept[:4]))
    assert (value.start.isoformat(), value.approximate) == (kept, True)


def test_two_ramadans_may_begin_in_one_year() -> None:
    assert [value.edtf for value in occurrences("ramadan", 2030)] == ["2030-01-06~/2030-02-04~", "2030-12-26~/2031-01-24~"]
    assert [len(occurrences("eid", year)) for year in (2019, 2020)] == [2, 2]
    outcome = resolve(Holiday("ramadan", Civil(2030)), FRIDAY)
    assert [one.start.isoformat() for one in outcome.alternatives] == ["2030-12-26"]


@pytest.mark.parametrize("year", range(1900, 2101, 7))
def test_the_calendars_keep_their_own_rules(year: int) -> None:
    assert hebrew.tishri(year, 1).isoweekday() not in (3, 5, 7)
    assert (hebrew.tishri(year, 1) - hebrew.nisan(year, 15)).days == 163
    assert {islamic.length(day) for month in range(1, 13) for day in islamic.days_in(year, month, 1)} <= {29, 30}
    assert date(year, 1, 20) <= lunar_day(year, 1, 1) <= date(year, 2, 21)


def test_every_name_has_a_rule_and_every_rule_a_name() -> None:
    assert set(HOLIDAYS.values()) == set(RULES)


@pytest.mark.parametrize("key", RULES)
def test_every_rule_gives_days_of_its_own_year(key: str) -> None:
    for year in range(1987, 2052, 4):
        assert all(value.start.year == year and value.start < value.end for value in occurrences(key, year))
    assert around(key, 2020)


def test_what_is_not_known_says_why() -> None:
    for expr, why in (
        (Holiday("super-tuesday", Civil(2018)), "there was none in 2018"),
        (Holiday("lunar-new-year", Civil(1805)), "lunar feasts are known from 1900 to 2100"),
        (Holiday("easter", Civil(1205)), "named days are known from 1583 on, when the calendar began"),
    ):
        with pytest.raises(Unresolvable) as caught:
            resolve(expr, FRIDAY)
        assert str(caught.value) == why


@pytest.mark.parametrize("expr", [Holiday("mlk-day"), Relative(-1, Holiday("mlk-day")), Relative(0, Holiday("super-tuesday"))])
def test_before_its_first_year_a_day_has_no_value(expr: object) -> None:
    with pytest.raises(Unresolvable, match="none"):
        resolve(expr, Anchor(date(1850, 6, 1)))


RAMADAN = Holiday("ramadan")


@pytest.mark.parametrize(
    ("expr", "tense", "edtf"),
    [
        (Holiday("super-tuesday"), Tense.NONE, "2020-03-03"),
        (Relative(-1, Holiday("super-tuesday")), Tense.NONE, "2016-03-01"),
        (Relative(-1, Holiday("leap-day")), Tense.NONE, "2016-02-29"),
        (Relative(1, Holiday("inauguration-us")), Tense.NONE, "2021-01-20"),
        (Relative(-1, RAMADAN), Tense.NONE, "2019-05-06~/2019-06-04~"),
        (Holiday("eid"), Tense.FUTURE, "2020-05-24~"),
        (Nth(1, RAMADAN, grain=Grain.DAY), Tense.FUTURE, "2020-04-24~"),
        (Nth(-1, RAMADAN, grain=Grain.DAY), Tense.FUTURE, "2020-05-23~"),
        (Mod("END", RAMADAN), Tense.FUTURE, "2020-05-14~/2020-05-23~"),
        (Shift(2, Grain.DAY, 1, RAMADAN), Tense.FUTURE, "2020-05-25~"),
        (Shift(2, Grain.DAY, -1, RAMADAN), Tense.FUTURE, "2020-04-22~"),
        (WeekdayFrom(1, 1, Holiday("easter")), Tense.FUTURE, "2020-04-13"),
        (WeekdayFrom(7, -1, Holiday("lent")), Tense.NONE, "2020-02-23"),
        (WeekdayFrom(7, 1, Holiday("lent")), Tense.NONE, "2020-04-12"),
        (Nth(0, Holiday("labor-day-us"), grain=Grain.WEEKEND), Tense.PAST, "2019-08-31/2019-09-02"),
        (Nth(0, Holiday("thanksgiving-us"), grain=Grain.WEEKEND), Tense.PAST, "2019-11-28/2019-12-01"),
        (Nth(0, Holiday("christmas"), grain=Grain.WEEKEND), Tense.PAST, "2019-12-28/2019-12-29"),
        (Nth(0, Holiday("easter"), grain=Grain.WEEKEND), Tense.FUTURE, "2020-04-11/2020-04-12"),
        (Nth(0, Holiday("easter", Civil(2000)), grain=Grain.WEEK), Tense.NONE, "2000-04-17/2000-04-23"),
    ],
)
def test_the_year_and_the_days_around(expr: object, tense: Tense, edtf: str) -> None:
    assert resolve(expr, FRIDAY, tense).value.edtf == edtf


def test_a_long_weekend_has_the_timex3_value_of_its_saturday() -> None:
    outcome = resolve(Nth(0, Holiday("thanksgiving-us", Civil(2019)), grain=Grain.WEEKEND), FRIDAY)
    assert outcome.value.timex3 == ("DATE", "2019-W48-WE", None)


def test_what_the_moon_decides_is_noted() -> None:
    assert resolve(RAMADAN, FRIDAY).note == islamic.NOTE
    assert resolve(Relative(-1, RAMADAN), FRIDAY).note == islamic.NOTE
    assert resolve(Shift(1, Grain.DAY, 1, Holiday("eid")), FRIDAY).note == islamic.NOTE
    assert resolve(Holiday("easter"), FRIDAY).note is None


def test_a_set_of_fixed_days_names_them() -> None:
    assert fixed_date("halloween") == (10, 31)
    assert fixed_date("kwanzaa") is fixed_date("easter") is fixed_date("ramadan") is None
    assert resolve(Every(Holiday("halloween")), FRIDAY).value.timex3 == ("SET", "XXXX-10-31", None)
    assert resolve(Every(Holiday("easter")), FRIDAY).value.timex3 == ("SET", "P1Y", None)
