"""The hour of an event that is told apart from its day: "was shot on Oct. 23 … Slade was shot at 10 p.m."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.compose.likeness import MOST_ALIKE, Gists
from timeline.compose.merge import one_of
from timeline.frozen import replace
from timeline.model import Event
from timeline.plugin import Clause
from timeline.temporal.calendar import day_of, ordinal, step
from timeline.temporal.expr import Clock, DayPart, Mod
from timeline.temporal.grain import Grain

# So many words two tellings of one event have in common; one fewer, where one of them is a name.
_ENOUGH = 3


def with_their_days(events: Sequence[Event], clauses: Mapping[str, Clause], gist: Gists) -> list[Event]:
    """The events; a bare hour, read as of the day last told, goes to the day on which the same event is told elsewhere.

    It does where one day alone has an event of that kind in its words, and the
    day that was assumed has none. Both are one event then, at the hour.
    """
    found: dict[str, Event] = {event.id: event for event in events}
    bare = [event for event in events if _is_bare(event)]
    if not bare:
        return list(found.values())
    dated: dict[str, list[Event]] = {}
    for event in events:
        kind = _kind(event, clauses)
        if kind and event.when.value.grain in (Grain.DAY, Grain.PART_OF_DAY) and not _is_bare(event):
            dated.setdefault(kind, []).append(event)
    for event in bare:
        twin = _twin(event, dated.get(_kind(event, clauses), ()), gist)
        if twin is not None and twin.id in found:
            found[event.id] = one_of(_moved(event, twin), found.pop(twin.id))
    return list(found.values())


def _kind(event: Event, clauses: Mapping[str, Clause]) -> str:
    return clauses[event.id].kind if event.id in clauses else ""


def _is_bare(event: Event) -> bool:
    expr = event.when.timex.expr
    expr = expr.of if isinstance(expr, Mod) else expr
    return isinstance(expr, Clock | DayPart) and expr.day is None


def _twin(event: Event, dated: Sequence[Event], gist: Gists) -> Event | None:
    """The event that is told with its day, if there is one such day, and another than was assumed."""
    if len(dated) > MOST_ALIKE:
        return None  # a list
    same = [other for other in dated if other.when.value.start is not None and _is_same(event, other, gist)]
    days = {day_of(other.when.value.start) for other in same}
    here = event.when.value.start
    return same[0] if len(days) == 1 and here is not None and day_of(here) not in days else None


def _moved(event: Event, twin: Event) -> Event:
    """The event at its hour on its twin's day."""
    value = event.when.value
    days = ordinal(day_of(twin.when.value.start)) - ordinal(day_of(value.start))
    try:
        moved = replace(value, start=step(value.start, Grain.DAY, days), end=value.end and step(value.end, Grain.DAY, days))
    except ValueError:
        return event  # hours have no day beyond those of `datetime`
    when = replace(event.when, value=moved, policy="the day on which the same is told elsewhere", alternatives=(value, *event.when.alternatives))
    return replace(event, when=when)


def _is_same(one: Event, other: Event, gist: Gists) -> bool:
    """Whether two headlines with one kind of verb tell of one event."""
    mine = gist(one.headline)
    shared = mine.words & gist(other.headline).words
    return len(shared) >= _ENOUGH or len(shared) == _ENOUGH - 1 and not shared.isdisjoint(mine.names)
