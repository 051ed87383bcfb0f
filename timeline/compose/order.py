"""The order of a timeline: by time, then by place in the text."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.model import Event
from timeline.temporal.calendar import sort_key


def by_time(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events by start, then end, then article and offset; a time open at its start stands by its marker."""
    return tuple(sorted(events, key=_key))


def _key(event: Event) -> tuple:
    value = event.when.value
    start = sort_key(value.start if value.start is not None else value.marker)
    end = sort_key(value.end) if value.end is not None else (10**9, 0.0)
    return start, end, event.article, event.begin, event.headline
