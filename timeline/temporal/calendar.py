"""Arithmetic on the proleptic Gregorian calendar, for any year.

`datetime.date` stops at the years 1 and 9999; history does not. Days outside
that range are `FarDate`s, which carry the same three fields. Years are
astronomical: 1 BC is year 0, 44 BC is year -43.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from timeline.temporal.grain import DAY, HOUR, MINUTE, MONTHS_IN, PART_OF_DAY, SEASON, SECOND, WEEK, WEEKEND, Grain

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SECONDS = {SECOND: 1, MINUTE: 60, HOUR: 3600}
_DAYS = {PART_OF_DAY: 1, DAY: 1, WEEKEND: 7, WEEK: 7}
_DAYS_IN_400_YEARS = 146097
_LAST_DAY = date.max.toordinal()
# As far as the written forms go (`isodate`, `timex3`): what is written must be read back.
_LAST_YEAR = 99_999_999_999


@dataclass(frozen=True, slots=True, order=True)
class FarDate:
    """A day in a year below 1 or above 9999."""

    year: int
    month: int
    day: int

    def toordinal(self) -> int:
        """Days since 0000-12-31, as `date.toordinal` counts them."""
        cycles, year = divmod(self.year, 400)
        return date(year + 400, self.month, self.day).toordinal() + (cycles - 1) * _DAYS_IN_400_YEARS

    def isoformat(self) -> str:
        """ISO 8601 with an expanded year: `-0043-03-15`, `+12000-01-01`."""
        sign = "-" if self.year < 0 else "+" if self.year > 9999 else ""
        return f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"


Day = date | FarDate
Point = date | datetime | FarDate


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap else _MONTH_LENGTHS[month - 1]


def civil(year: int, month: int = 1, day: int = 1) -> Day:
    """That day. Raises `ValueError` when the calendar has no such day, and beyond a hundred billion years."""
    if 1 <= year <= 9999:
        return date(year, month, day)
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")
    if abs(year) > _LAST_YEAR:
        raise ValueError("the calendar ends a hundred billion years from here")
    return FarDate(year, month, day)


def ordinal(day: Point) -> int:
    """Days since 0000-12-31, as `date.toordinal` counts them, for any year."""
    return day.toordinal()


def from_ordinal(days: int) -> Day:
    """The inverse of `ordinal`."""
    if 1 <= days <= _LAST_DAY:
        return date.fromordinal(days)
    cycles, rest = divmod(days - 1, _DAYS_IN_400_YEARS)
    near = date.fromordinal(rest + 1)
    return civil(near.year + 400 * cycles, near.month, near.day)


def sort_key(point: Point) -> tuple[int, float]:
    """Orders dates, far dates and datetimes, zoned or not, on one line.

    A day counts as its midnight; a zoned datetime as its own wall clock, so
    that an event stays on the day its article gives it.
    """
    if type(point) is date:  # nearly always
        return point.toordinal(), 0.0
    if isinstance(point, datetime):
        return point.toordinal(), point.hour * 3600.0 + point.minute * 60 + point.second
    return point.toordinal(), 0.0


def day_of(point: Point) -> Day:
    """The civil day that a point lies on, by its own wall clock."""
    return point.date() if isinstance(point, datetime) else point


def add_days(day: Day, n: int) -> Day:
    """`n` days later."""
    return from_ordinal(day.toordinal() + n)


def add_months(day: Day, n: int) -> Day:
    """`n` months later; the 31st becomes the last day of a shorter month."""
    years, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    return civil(years, month + 1, day.day if day.day <= 28 else min(day.day, days_in_month(years, month + 1)))


def weekday(day: Point) -> int:
    """ISO weekday: Monday is 1, Sunday is 7."""
    return (day.toordinal() - 1) % 7 + 1


def floor(point: Point, grain: Grain) -> Point:
    """The start of the unit of that grain which holds the point.

    A weekend holds the days from Saturday to Sunday; for a day between two
    weekends it is the one that ended last.
    """
    if grain in _SECONDS:
        if not isinstance(point, datetime):
            raise ValueError("a day has no hours")
        if grain is HOUR:
            return point.replace(minute=0, second=0, microsecond=0)
        return point.replace(second=0 if grain is MINUTE else point.second, microsecond=0)
    day = day_of(point)
    if grain in MONTHS_IN:
        index = day.year * 12 + day.month - 1
        index -= (index + 1) % 3 if grain is SEASON else index % MONTHS_IN[grain]
        year, month = divmod(index, 12)
        return civil(year, month + 1)
    if grain is WEEK:
        return add_days(day, 1 - weekday(day))
    if grain is WEEKEND:
        return add_days(day, -((weekday(day) - 6) % 7))
    return day


def step(point: Point, grain: Grain, n: int) -> Point:
    """The point `n` units later. Exact for starts of units; clamps month ends."""
    if grain in _SECONDS:
        if not isinstance(point, datetime):
            raise ValueError("a day has no hours")
        return point + timedelta(seconds=n * _SECONDS[grain])
    if isinstance(point, datetime):
        day = step(point.date(), grain, n)
        if isinstance(day, FarDate):
            raise ValueError("a time of day needs a year between 1 and 9999")
        return datetime.combine(day, point.timetz())
    if not n:
        return point
    if grain in MONTHS_IN:
        return add_months(point, MONTHS_IN[grain] * n)
    return add_days(point, _DAYS[grain] * n)


def unit_end(start: Point, grain: Grain) -> Point:
    """The exclusive end of the unit that begins there."""
    if grain is WEEKEND:
        return add_days(day_of(start), 2)
    return step(start, grain, 1)


WEEKS = (WEEK, WEEKEND)
_TO_THURSDAY, _TO_SATURDAY = 3, 5  # days from Monday


def same_week(point: Point, fine: Grain, grain: Grain, n: int) -> Day:
    """The week or weekend of another year that has most of the dates of this one: that of its Thursday."""
    thursday = add_days(floor(point, WEEK), _TO_THURSDAY)
    monday = floor(step(thursday, grain, n), WEEK)
    return monday if fine is WEEK else add_days(monday, _TO_SATURDAY)
