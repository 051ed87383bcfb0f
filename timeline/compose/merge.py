"""The same event told twice: repeated captions, and several times in one clause."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.model import Event
from timeline.temporal.calendar import sort_key
from timeline.temporal.value import TimeValue


def merged(events: Iterable[Event]) -> list[Event]:
    """The events, each once.

    Two are one when the same headline stands at the same time (a caption printed
    twice), or when they share sentence and headline and the time of one lies
    within that of the other: then the finer time stays. Each event is looked up,
    not compared with every other.
    """
    kept: list[Event] = []
    same_time: dict[tuple, int] = {}
    same_clause: dict[tuple, list[int]] = {}
    for event in events:
        value, headline = event.when.value, _plain(event.headline)
        at_once = (headline, value.start, value.end, value.grain)
        clause = (headline, event.begin, event.end, event.article)
        twin = same_time.get(at_once)
        if twin is None:
            twin = next((n for n in same_clause.get(clause, ()) if _nested(value, kept[n].when.value)), None)
        if twin is None:
            twin = len(kept)
            kept.append(event)
            same_clause.setdefault(clause, []).append(twin)
        elif value.grain < kept[twin].when.value.grain:
            kept[twin] = event
        same_time.setdefault(at_once, twin)
    return kept


def _nested(one: TimeValue, other: TimeValue) -> bool:
    return _within(one, other) or _within(other, one)


def _within(inner: TimeValue, outer: TimeValue) -> bool:
    if None in (inner.start, inner.end, outer.start, outer.end):
        return False
    return sort_key(outer.start) <= sort_key(inner.start) and sort_key(inner.end) <= sort_key(outer.end)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
