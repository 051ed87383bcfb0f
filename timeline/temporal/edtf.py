"""Writing EDTF (ISO 8601-2:2019, levels 0 to 2). It is never parsed back."""

from __future__ import annotations

from datetime import datetime

from timeline.temporal.calendar import Point, day_of, floor, sort_key, step, unit_end
from timeline.temporal.grain import CENTURY, DAY, DECADE, HALF, MONTH, PART_OF_DAY, QUARTER, SEASON, YEAR, Grain

_COARSER = (DAY, MONTH, YEAR, DECADE, CENTURY)


def write(start: Point | None, end: Point | None, grain: Grain, approximate: bool = False) -> str:
    """The interval `[start, end)` in EDTF, at the precision of its grain.

    One whole unit is written as that unit; anything else as an interval whose
    ends are as coarse as they can be without changing it. An open end is `..`.
    """
    tilde = "~" if approximate else ""
    if start is not None and end is not None and start == floor(start, grain) and unit_end(start, grain) == end:
        one = _unit(start, grain)
        # The standard qualifies dates, not the seasons and quarters of its sub-year groupings.
        if one is not None and not (approximate and grain in (SEASON, QUARTER, HALF)):
            return one + tilde
    if start is not None and end is not None and grain < PART_OF_DAY and end == step(start, grain, 1):
        return _moment(start) + tilde
    left = ".." if start is None else _edge(start, end, grain) + tilde
    right = ".." if end is None else _last(start, end, grain) + tilde
    return left if left == right else f"{left}/{right}"


def _year(year: int) -> str:
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04d}"
    return f"Y{year}"


def _unit(start: Point, grain: Grain) -> str | None:
    """EDTF's own notation for the unit that starts there, where it has one."""
    if grain < PART_OF_DAY:
        return _moment(start)
    year = _year(start.year)
    if grain <= HALF and year.startswith("Y"):
        return year  # a year beyond four digits takes no month
    if grain in (PART_OF_DAY, DAY):
        return f"{year}-{start.month:02d}-{start.day:02d}"
    if grain is MONTH:
        return f"{year}-{start.month:02d}"
    if grain is SEASON:
        return f"{year}-{20 + start.month // 3}"
    if grain is QUARTER:
        return f"{year}-{33 + (start.month - 1) // 3}"
    if grain is HALF:
        return f"{year}-{40 + (start.month - 1) // 6}"
    if grain is YEAR:
        return year
    if grain in (DECADE, CENTURY) and 0 <= start.year <= 9999:
        return year[:3] + "X" if grain is DECADE else year[:2] + "XX"
    return None


def _moment(point: Point) -> str:
    """A date and time to the second: EDTF has no coarser time of day."""
    if not isinstance(point, datetime):
        return _unit(point, DAY)
    text = point.isoformat(timespec="seconds")
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def _edge(start: Point, end: Point | None, grain: Grain) -> str:
    """A start, as coarse as grain and alignment allow, in a unit that the interval's end has left."""
    start = day_of(start)  # level 0 has no time of day in an interval
    for coarse in reversed(_COARSER):
        if coarse > YEAR and (end is None or end != floor(end, coarse)):
            continue  # unspecified digits go with no open end, nor with an end inside of a decade
        if coarse <= grain and start == floor(start, coarse):
            text = _unit(start, coarse)
            if text and (end is None or coarse is DAY or sort_key(unit_end(start, coarse)) <= sort_key(end)):
                return text
    return _unit(start, DAY)


def _last(start: Point | None, end: Point, grain: Grain) -> str:
    """The last unit before an exclusive end: as coarse as can be without holding the start."""
    if isinstance(end, datetime):
        midnight = (end.hour, end.minute, end.second, end.microsecond) == (0, 0, 0, 0)
        return _unit(step(end.date(), DAY, -1) if midnight else end.date(), DAY)
    for coarse in reversed(_COARSER):
        if coarse <= grain and end == floor(end, coarse) and (
                coarse <= YEAR or start is not None and start == floor(start, coarse)):
            first = floor(step(end, coarse, -1), coarse)
            text = _unit(first, coarse)
            if text and (start is None or coarse is DAY or sort_key(first) >= sort_key(start)):
                return text
    return _unit(step(day_of(end), DAY, -1), DAY)
