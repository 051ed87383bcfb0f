"""What had gone on since a time, and was over when something else happened: "Low, who had led it since 1979, resigned in May"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from timeline.frozen import replace
from timeline.model import Event
from timeline.plugin import Clause
from timeline.temporal.calendar import Point, sort_key
from timeline.temporal.expr import Since
from timeline.temporal.value import TimeValue


def ended(events: Sequence[Event], clauses: Mapping[str, Clause]) -> list[Event]:
    """The events of one block; what had lasted "since 1979" ends with what its sentence tells of, not with the dateline.

    `clauses` holds what tells each event, by its id: whether the sentence looks back on it from then.
    """
    return [_until_then(event, events, clauses) if _had_lasted(event, clauses) else event for event in events]


def _had_lasted(event: Event, clauses: Mapping[str, Clause]) -> bool:
    return clauses[event.id].looks_back and isinstance(event.when.timex.expr, Since)


def _until_then(event: Event, events: Sequence[Event], clauses: Mapping[str, Clause]) -> Event:
    """The event up to the end of the first that its sentence tells as having happened after its begin."""
    value = cast(TimeValue, event.when.value)
    ends = [end for other in events if other.begin == event.begin and _happened(other, clauses) and (end := _end_behind(other, value)) is not None]
    if not ends or value.end is None:
        return event
    first = min(ends, key=sort_key)
    if sort_key(first) >= sort_key(value.end):
        return event
    return replace(event, when=replace(event.when, value=replace(value, end=first), policy=f"{event.when.policy.split(',')[0]}, up to what is told"))


def _happened(event: Event, clauses: Mapping[str, Clause]) -> bool:
    clause = clauses[event.id]
    return event.status == "occurred" and not clause.looks_back and clause.verb >= 0 and not isinstance(event.when.timex.expr, Since)


def _end_behind(event: Event, value: TimeValue) -> Point | None:
    """Where an event ends, if it began behind the begin of a time."""
    other = cast(TimeValue, event.when.value)
    if other.start is None or other.end is None or value.start is None or sort_key(other.start) <= sort_key(value.start):
        return None
    return other.end
