"""Times as TimelineJS has them: a year and what follows it, in numbers, with no zone.

TimelineJS counts 1 BC as the year -1, shows a numeric hour 0 as no hour at all,
and drops an end whose fields repeat all those of the start.
"""

from __future__ import annotations

from datetime import datetime

from timeline.temporal.calendar import Point, days_in_month, floor, step, unit_end
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

Parts = dict[str, int | str]
# A JavaScript `Date` ends at 275760; on the way there the axis still draws its ticks.
YEARS = range(-271_000, 275_000)


def dates(value: TimeValue) -> tuple[Parts, Parts | None]:
    """`start_date`, and `end_date` for an interval that is no single unit.

    A start is as precise as it was stated, an end is the last day. What is open
    at one end stands at the other.
    """
    start, end = value.start, value.end
    if start is None or end is None:
        return _start(value.marker if start is None else start, value.grain), None
    begun = _start(start, value.grain)
    if value.grain is Grain.PART_OF_DAY or _is_one_unit(start, end, value.grain):
        return begun, None
    if isinstance(end, datetime):
        finished = _parts(_on_one_clock(end, start))
    else:
        finished = _parts(step(end, Grain.DAY, -1))
    if all(finished.get(field) == number for field, number in begun.items()):
        missing = [field for field in finished if field not in begun]
        if not missing:
            return begun, None
        begun.update(dict.fromkeys(missing, ""))  # the same date to TimelineJS, and not a repetition
    return begun, finished


def _is_one_unit(start: Point, end: Point, grain: Grain) -> bool:
    try:
        return end == unit_end(start, grain)
    except (ValueError, OverflowError):  # no hour follows the last of the year 9999
        return False


def _on_one_clock(end: datetime, start: Point) -> datetime:
    """The end, on the clock that shows the start, where both have one: the page has no zones."""
    if not isinstance(start, datetime) or start.tzinfo is None or end.tzinfo in (None, start.tzinfo):
        return end
    try:
        return end.astimezone(start.tzinfo)
    except OverflowError:  # behind the last hour of the year 9999
        return end


def _start(point: Point, grain: Grain) -> Parts:
    parts = _parts(point)
    if isinstance(point, datetime):
        if grain > Grain.SECOND:
            parts.pop("second", None)
        return parts
    for coarse, last in ((Grain.YEAR, "month"), (Grain.MONTH, "day")):
        if grain >= coarse and point == floor(point, coarse):
            return dict(list(parts.items())[: list(parts).index(last)])
    return parts


def _parts(point: Point) -> Parts:
    year = point.year if point.year > 0 else point.year - 1
    # 1 BC is a leap year, but not for a calendar that calls it -1.
    parts: Parts = {"year": year, "month": point.month, "day": min(point.day, days_in_month(year, point.month))}
    if isinstance(point, datetime):
        parts |= {"hour": str(point.hour), "minute": str(point.minute)}
        if point.second:
            parts["second"] = str(point.second)
    return parts
