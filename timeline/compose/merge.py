"""The same event told twice: repeated captions, and several times in one clause."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.model import Event
from timeline.temporal.calendar import sort_key
from timeline.temporal.value import TimeValue


def merged(events: Iterable[Event]) -> list[Event]:
    """The events, each once.

    Two are one when the same words are told of the same time (a caption printed
    twice), or when they share clause and headline and the time of one lies
    within that of the other: then the finer time stays.
    """
    kept: list[Event] = []
    for event in events:
        twin = next((n for n, other in enumerate(kept) if _same(event, other)), None)
        if twin is None:
            kept.append(event)
        elif event.when.value.grain < kept[twin].when.value.grain:
            kept[twin] = event
    return kept


def _same(one: Event, other: Event) -> bool:
    a, b = one.when.value, other.when.value
    if _plain(one.text) == _plain(other.text) and _plain(one.headline) == _plain(other.headline):
        return (one.begin != other.begin and (a.start, a.end) == (b.start, b.end)) or (
            one.begin == other.begin and (_within(a, b) or _within(b, a)))
    return _plain(one.headline) == _plain(other.headline) and (a.start, a.end, a.grain) == (b.start, b.end, b.grain)


def _within(inner: TimeValue, outer: TimeValue) -> bool:
    if None in (inner.start, inner.end, outer.start, outer.end):
        return False
    return sort_key(outer.start) <= sort_key(inner.start) and sort_key(inner.end) <= sort_key(outer.end)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
