"""The time of what a year before is compared with: "earned nine million, up from six million a year earlier"."""

from __future__ import annotations

from timeline.model import Resolution, Timex
from timeline.temporal.anchor import Counted
from timeline.temporal.calendar import step
from timeline.temporal.expr import Shift, Written
from timeline.temporal.value import TimeValue


def compared_with(when: Resolution) -> Resolution | None:
    """The time that "a year earlier" counts from, as an inferred one; `None` where no story told of one, or none of the same length.

    The text states it elsewhere, mostly a sentence before ("for its third
    quarter"), so that it is put together and not stated with the event.
    """
    expr, value = when.timex.expr, when.value
    if not isinstance(expr, Shift) or expr.count is None or expr.direction > 0 or not isinstance(value, TimeValue):
        return None
    if value.start is None or value.end is None or expr.base is None and not _is_as_long(when):
        return None
    start, end = (step(point, expr.grain, int(expr.count)) for point in (value.start, value.end))
    told = TimeValue(start, end, value.grain, approximate=value.approximate)
    timex = Timex(when.timex.begin, when.timex.end, "DATE", Written("DATE", told.timex3.value, None), "inferred")
    return Resolution(timex, "", told, when.anchor, f"the time with which “{when.text}” is compared", origin=when.origin)


def _is_as_long(when: Resolution) -> bool:
    """Whether a story told of a time of the same grain: a day told before "a year earlier" says nothing of a year."""
    told = when.origin.time
    return when.origin.counted is Counted.FROM_STORY and isinstance(told, TimeValue) and told.grain == when.value.grain
