"""An hour told twice, the second time as it is elsewhere: "at 9:20 a.m. on Wednesday (7:20 p.m. ET Tuesday)"."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from timeline.frozen import replace
from timeline.model import Resolution
from timeline.temporal.expr import Clock
from timeline.temporal.value import TimeValue

_DAYS_OFF = (-1, 0, 1)
# Zones lie at most so far from Greenwich, in whole quarters of an hour.
_FARTHEST, _STEP = timedelta(hours=14), timedelta(minutes=15)


def with_zone(text: str, here: Resolution, elsewhere: Resolution) -> Resolution:
    """The first of two hours, with the zone that follows from the second where that stands in brackets right behind it; else as it is."""
    value, other = here.value, elsewhere.value
    if type(here.timex.expr) is not Clock or text[here.timex.end:elsewhere.timex.begin].strip() != "(" or not isinstance(value, TimeValue) or not isinstance(other, TimeValue):
        return here
    if not isinstance(value.start, datetime) or not isinstance(value.end, datetime) or value.start.tzinfo is not None:
        return here
    if not isinstance(other.start, datetime) or other.start.tzinfo is None:
        return here
    days_off = (0,) if here.timex.expr.day is not None or elsewhere.timex.expr.day is None else _DAYS_OFF
    moment, length = other.start.astimezone(UTC).replace(tzinfo=None), value.end - value.start
    clocks = [datetime.combine(moment.date() + timedelta(days=day), value.start.time()) for day in days_off] if len(days_off) > 1 else [value.start]
    clocks = [clock for clock in clocks if abs(clock - moment) <= _FARTHEST and not (clock - moment) % _STEP]
    if len(clocks) != 1:
        # "At 11 a.m. (22:00 GMT on Tuesday)" may be on either side of the date line: the moment is known, the zone is not.
        return replace(here, value=other) if clocks else here
    begin = clocks[0].replace(tzinfo=timezone(clocks[0] - moment))
    return replace(here, value=replace(value, start=begin, end=begin + length))
