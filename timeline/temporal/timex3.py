"""Writing TIMEX3 (TimeML 1.2.1) types, values and modifiers. They are never parsed back."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from timeline.temporal.calendar import Day, Point, day_of, floor, ordinal, step, weekday
from timeline.temporal.grain import CENTURY, DAY, DECADE, HALF, HOUR, MINUTE, MONTH, MONTHS_IN, PART_OF_DAY, QUARTER, SEASON, SECOND, WEEK, WEEKEND, YEAR, Grain

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_LETTERS = {
    SECOND: "S", MINUTE: "M", HOUR: "H", DAY: "D", WEEKEND: "WE",
    WEEK: "W", MONTH: "M", QUARTER: "Q", HALF: "H", YEAR: "Y",
    DECADE: "DE", CENTURY: "CE", SEASON: "SE", PART_OF_DAY: "PD",
}
_YEAR = r"(?:(?:BC)?[\dX]{2,11}|MA\d{1,6}(?:\.\d)?)"
_DATE = rf"{_YEAR}(?:-(?:[\dX]{{2}}(?:-[\dX]{{2}})?|W[\dX]{{2}}(?:-(?:[1-7X]|WE|WD))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?"
_ZONE = r"(?:Z|[+-]\d\d(?::?\d\d)?)?"
_TIME = rf"(?:{_DATE})?T(?:MO|MI|AF|EV|NI|DT|[\dX]{{2}}(?::[\dX]{{2}}(?::[\dX]{{2}}(?:[.,]\d+)?)?)?{_ZONE})"
_COUNT = r"(?:X{1,2}|\d+(?:\.\d+)?)"
_PERIOD = rf"P(?=.)(?:{_COUNT}(?:DE|CE|WE|SE|PD|[YMWDQH]))*(?:T(?:{_COUNT}[HMS])+)?"
VALUE = re.compile(rf"{_DATE}|{_TIME}|{_PERIOD}|(?:PAST|PRESENT|FUTURE)_REF", re.ASCII)
"""What a TIMEX3's `value` looks like: fields that are not known are X."""


class Timex3(NamedTuple):
    """TimeML's attributes: `type` DATE, TIME, DURATION or SET; `value`; `mod` or `None`."""

    type: str
    value: str
    mod: str | None = None


def write(start: Point | None, end: Point | None, grain: Grain, mod: str | None, part: str | None) -> Timex3:
    """The TIMEX3 of the unit of that grain in which an interval starts (or, open there, ends)."""
    if start is None and end is None:
        raise ValueError("a time that is open at both ends has no TIMEX3 value")
    point = start
    if point is None:
        point = end if isinstance(end, datetime) else step(end, DAY, -1)
    elif grain is MONTH and end is not None and end.day == 1 == start.day:
        grain = _of_months(start, end)
    elif grain is YEAR and end is not None and start.month > 1 and (end.year, end.month) == (start.year + 1, start.month):
        point = step(end, DAY, -1)  # a firm's year is named by that in which it ends
    kind = "TIME" if grain <= PART_OF_DAY else "DATE"
    return Timex3(kind, _value(point, grain, part), mod)


def _of_months(start: Day, end: Day) -> Grain:
    """The unit that several whole months are written as: a quarter or half where they are one, and the year where they are most of one."""
    count = 12 * (end.year - start.year) + end.month - start.month
    if count == 3 and start.month % 3 == 1:
        return QUARTER
    if count == 6 and start.month % 6 == 1:
        return HALF
    return YEAR if 6 <= count < 12 and start.year == step(end, DAY, -1).year else MONTH


def of_the_books(number: int, grain: Grain = YEAR, index: int = 1) -> Timex3:
    """The TIMEX3 of a fiscal year of that number, or of its `index`-th quarter or half."""
    return Timex3("DATE", _year(number) if grain is YEAR else f"{_year(number)}-{_LETTERS[grain]}{index}")


_MILLION = 1_000_000


def _year(year: int) -> str:
    if year <= -_MILLION:
        return f"MA{round(-year / _MILLION, 1):g}"  # millions of years ago: who tells of them knows no year
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _value(point: Point, grain: Grain, part: str | None) -> str:
    if grain < PART_OF_DAY:
        if part == "24":
            return f"{_value(step(day_of(point), Grain.DAY, -1), Grain.DAY, None)}T24:00"
        # The field writes the clock that the text shows; the zone stays in the value and in EDTF.
        return point.replace(tzinfo=None).isoformat(timespec="seconds" if grain is SECOND else "minutes")
    if grain in (DECADE, CENTURY) and point.year <= 0:
        # Before Christ the digits that the years of a decade or century share are those of its last.
        return _year(point.year + MONTHS_IN[grain] // 12 - 1)[:-1 if grain is DECADE else -2]
    if grain is WEEKEND and weekday(point) in (4, 5):
        point = step(point, DAY, 6 - weekday(point))  # a long weekend begins before its Saturday
    unit = floor(point, grain)
    year = _year(unit.year)
    if grain is PART_OF_DAY:
        return f"{year}-{unit.month:02d}-{unit.day:02d}T{part or 'XX'}"
    if grain is DAY:
        return f"{year}-{unit.month:02d}-{unit.day:02d}"
    if grain in (WEEK, WEEKEND):
        week_year, week = iso_week(unit)
        return f"{_year(week_year)}-W{week:02d}" + ("-WE" if grain is WEEKEND else "")
    if grain is MONTH:
        return f"{year}-{unit.month:02d}"
    if grain is QUARTER:
        return f"{year}-Q{(unit.month + 2) // 3}"
    if grain is SEASON:
        return f"{year}-{_SEASONS[unit.month]}"
    if grain is HALF:
        return f"{year}-H{(unit.month + 5) // 6}"
    if grain is DECADE:
        return year[:-1]
    if grain is CENTURY:
        return year[:-2]
    return year


def iso_week(day: Point) -> tuple[int, int]:
    """The ISO 8601 week-numbering year and week that hold the day, for any year."""
    thursday = step(floor(day, WEEK), DAY, 3)
    return thursday.year, (ordinal(thursday) - ordinal(floor(thursday, YEAR))) // 7 + 1


def _plain(count: float) -> str:
    """A count without an exponent: a million is 1000000."""
    return f"{count:f}".rstrip("0").rstrip(".")


def period(amounts: tuple[tuple[float | None, Grain], ...]) -> str:
    """An ISO 8601 duration; an unknown count is `X`: `P9Y`, `PXW`, `PT1H30M`, `P2Y6M`.

    Decades and centuries are written in years: ISO 8601 has no letter for them.
    """
    days, times = "", ""
    for count, grain in amounts:
        if grain in (DECADE, CENTURY):
            count, grain = None if count is None else count * (10 if grain is DECADE else 100), YEAR
        if count is not None and count % 1 == 0.5 and grain in (HOUR, MINUTE):
            whole = f"{int(count)}{_LETTERS[grain]}" if count >= 1 else ""
            times += whole + ("30M" if grain is HOUR else "30S")
            continue
        if count is not None and count % 1 == 0.5 and grain is YEAR:
            days += (f"{int(count)}Y" if count >= 1 else "") + "6M"
            continue
        text = ("X" if count is None else _plain(count)) + _LETTERS[grain]
        if grain < PART_OF_DAY:
            times += text
        else:
            days += text
    return "P" + days + ("T" + times if times else "")
