"""Times in English words, for calendars and pages: the same on every machine, with no locale asked.

Abbreviations follow the news agencies: "Feb. 27, 2020", "March 2020".
"""

from __future__ import annotations

from datetime import datetime

from timeline.temporal.calendar import Point, floor, sort_key, step, unit_end
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
_SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_NTH = ("first", "second", "third", "fourth")
# Units that take an article behind a preposition: "by the 1840s", "by the first quarter of 2023".
_THE = (Grain.WEEK, Grain.WEEKEND, Grain.QUARTER, Grain.HALF, Grain.DECADE, Grain.CENTURY)
_MODS = {"START": "early ", "MID": "mid-", "END": "late ", "ON_OR_BEFORE": "by "}


def phrase(value: TimeValue) -> str:
    """The value in words: "Feb. 27, 2020", "December 2019 – Feb. 28, 2020", "first quarter of 2020"."""
    about = "about " if value.approximate else ""
    start, end, grain = value.start, value.end, value.grain
    if start is None:
        return f"until {about}{_edge(*_last(end, grain))}"
    if end is None:
        return f"from {about}{_edge(*_first(start, grain))} on"
    if start == floor(start, grain) and end == unit_end(start, grain):
        mod = _MODS.get(value.mod or "", "")
        article = "the " if mod == "by " and grain in _THE else ""
        return about + mod + article + _unit(start, grain, value.part)
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return about + _range(start, end, grain)
    if grain is Grain.PART_OF_DAY and value.part in _PARTS:
        return f"{about}{_PARTS[value.part]} of {day(start)}"
    if single_day(value):
        # The zone is said once where both have the same.
        bare = start.replace(tzinfo=None) if start.utcoffset() == end.utcoffset() else start
        return f"{about}{clock(bare, grain)} – {clock(end, grain)}, {day(start)}"
    return f"{about}{_edge(start, grain)} – {_edge(end, grain)}"


def single_day(value: TimeValue) -> bool:
    """Whether the time is that of one day: a day, hours of it, or a night that ends on the next."""
    if value.start is None or value.end is None:
        return False
    day, seconds = sort_key(value.start)
    # A night may run as far into the next day as it began into its own.
    return sort_key(value.end) <= (day + 1, seconds if value.grain <= Grain.PART_OF_DAY else 0)


def year(number: int) -> str:
    """An astronomical year as people count: `2020`, `44 BC` for -43."""
    return str(number) if number > 0 else f"{1 - number} BC"


def day(point: Point) -> str:
    """`Feb. 27, 2020`."""
    return f"{_SHORT[point.month - 1]} {point.day}, {year(point.year)}"


def clock(point: datetime, grain: Grain) -> str:
    """`9:30 p.m.`, `9 p.m.` at grain HOUR, with the offset where there is one: `9 p.m. UTC-05:00`."""
    text = str(point.hour % 12 or 12)
    if grain < Grain.HOUR or point.minute:
        text += f":{point.minute:02d}"
    if grain is Grain.SECOND:
        text += f":{point.second:02d}"
    text += " a.m." if point.hour < 12 else " p.m."
    if point.tzinfo is None:
        return text
    offset = point.isoformat(timespec="seconds")[19:25]
    return f"{text} UTC" if offset == "+00:00" else f"{text} UTC{offset}"


def _unit(start: Point, grain: Grain, part: str | None) -> str:
    """One whole unit by its name."""
    if grain < Grain.PART_OF_DAY or grain is Grain.MONTH or grain is Grain.YEAR:
        return _edge(start, grain)
    if grain is Grain.PART_OF_DAY and part in _PARTS:
        return f"{_PARTS[part]} of {day(start)}"
    if grain <= Grain.DAY:
        return day(start)
    if grain <= Grain.WEEK:
        return f"{grain.label} of {day(start)}"
    if grain is Grain.QUARTER:
        return f"{_NTH[start.month // 3]} quarter of {year(start.year)}"
    if grain is Grain.HALF:
        return f"{_NTH[start.month // 6]} half of {year(start.year)}"
    if grain is Grain.SEASON:
        winter = f"–{(start.year + 1) % 100:02d}" if start.month == 12 and start.year > 0 else ""
        return f"{_SEASONS[start.month]} {year(start.year)}{winter}"
    if start.year <= 0 and not (grain is Grain.CENTURY and start.year == 0):  # the first century counts from the year 00
        return _range(start, unit_end(start, grain), Grain.YEAR)
    if grain is Grain.DECADE:
        return f"{start.year}s"
    return f"{_ordinal(start.year // 100 + 1)} century"


def _ordinal(n: int) -> str:
    suffix = "th" if n // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def _first(start: Point, grain: Grain) -> tuple[Point, Grain]:
    """The first unit of an interval, as coarse as its grain and its place allow: year, month or day."""
    if isinstance(start, datetime):
        return start, grain
    for coarse in (Grain.YEAR, Grain.MONTH):
        if coarse <= grain and start == floor(start, coarse):
            return start, coarse
    return start, Grain.DAY


def _last(end: Point, grain: Grain) -> tuple[Point, Grain]:
    """The last unit before an exclusive end, likewise."""
    if isinstance(end, datetime):
        return end, grain
    for coarse in (Grain.YEAR, Grain.MONTH):
        if coarse <= grain and end == floor(end, coarse):
            return step(end, coarse, -1), coarse
    return step(end, Grain.DAY, -1), Grain.DAY


def _edge(point: Point, grain: Grain) -> str:
    """That year, month, day or moment in words."""
    if isinstance(point, datetime):
        return f"{clock(point, grain)}, {day(point)}"
    if grain >= Grain.YEAR:
        return year(point.year)
    if grain is Grain.MONTH:
        return f"{MONTHS[point.month - 1]} {year(point.year)}"
    return day(point)


def _range(start: Point, end: Point, grain: Grain) -> str:
    """From the one to the other, with what they share said once: "Feb. 17–23, 2020"."""
    (first, one), (last, other) = _first(start, grain), _last(end, grain)
    if first.year == last.year and one is not other:  # not "2018 – June 2018"
        one = other = min(one, other)
        last, other = _last(end, other)
    if (first, one) == (last, other):
        return _edge(first, one)
    if one is not other or first.year != last.year or isinstance(first, datetime) or isinstance(last, datetime):
        dash = "–" if one is other is Grain.YEAR and first.year > 0 else " – "
        return _edge(first, one) + dash + _edge(last, other)
    if one is Grain.MONTH:
        return f"{MONTHS[first.month - 1]} – {_edge(last, one)}"
    if first.month == last.month:
        return f"{_SHORT[first.month - 1]} {first.day}–{last.day}, {year(last.year)}"
    return f"{_SHORT[first.month - 1]} {first.day} – {day(last)}"
