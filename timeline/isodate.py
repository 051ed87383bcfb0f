"""ISO 8601 for the points of a timeline: days, days of any year, and times of day."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from timeline.temporal.calendar import FarDate, Point, civil
from timeline.temporal.grain import Grain

# Years have four digits, or a sign and up to eleven (ISO 8601 expanded years);
# digits are ASCII only, since `\d` and `int` would also take those of any script.
_POINT = re.compile(
    r"([+-]\d{4,11}|\d{4,9})(?:-(\d\d)(?:-(\d\d)"
    r"(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,6}))?)?)?"
    r"(Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?)?)?)?",
    re.ASCII,
)
_PRECISION = {1: Grain.YEAR, 2: Grain.MONTH, 3: Grain.DAY, 4: Grain.HOUR, 5: Grain.MINUTE, 6: Grain.SECOND}


def write(point: Point) -> str:
    """`2020-02-27`, `-0043-03-15`, `2020-02-27T21:30:00-05:00`; a time without a zone has no offset."""
    return point.isoformat()


def read(text: str) -> tuple[Point, Grain]:
    """The point that the text names, and how precisely it does.

    A year or a month stands for its first day: `2020-02` is (2020-02-01, MONTH).
    Raises `ValueError` when the text is no ISO 8601 date or time, or when the
    calendar or the clock has no such point.
    """
    found = _POINT.fullmatch(text.strip())
    if not found:
        raise ValueError("not an ISO 8601 date or time")
    *fields, fraction, offset = found.groups()
    given = [int(field) for field in fields if field is not None]
    grain = _PRECISION[len(given)]
    day = civil(*given[:3])
    if len(given) < 4:
        return day, grain
    if isinstance(day, FarDate):
        raise ValueError("a time of day needs a year between 1 and 9999")
    micro = int(fraction.ljust(6, "0")) if fraction else 0
    hour, minute, second = (*given[3:], 0, 0)[:3]
    return datetime(day.year, day.month, day.day, hour, minute, second, micro, _zone(offset)), grain


def _zone(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return timezone.utc
    digits = offset[1:].replace(":", "").ljust(6, "0")
    length = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]), seconds=int(digits[4:]))
    return timezone(-length if offset[0] == "-" else length)
