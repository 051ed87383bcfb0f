"""Choosing events from a timeline: by id, by time, by grain, by how much they matter. Pure; the rest of the timeline stays.

The choices apply in the order of their functions here; each gives a new `Timeline`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from timeline.errors import UsageError
from timeline.importance import top as most_important
from timeline.isodate import read
from timeline.model import Timeline
from timeline.temporal.calendar import sort_key, step
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue


@dataclass(frozen=True, slots=True)
class Selection:
    """What to keep. `()` or `None` keeps everything.

    `only` and `drop` are ids, or the beginnings of ids; `since` and `until` ISO
    8601 dates, inclusive, where a year or a month means all of it; `grain` the
    coarsest to keep; `top` how many to keep of those that matter most. Raises
    `UsageError` for a date, grain or number that means nothing.
    """

    only: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    grain: str | None = None
    top: int | None = None

    def __post_init__(self) -> None:
        _edges(self.since, self.until)
        if self.grain is not None:
            _coarsest(self.grain)
        if self.top is not None:
            _number(self.top)

    def of(self, story: Timeline) -> Timeline:
        """The timeline with the chosen events. Raises `UsageError` for an id that is none's, or several's."""
        if self.only:
            story = only(story, self.only)
        if self.drop:
            story = drop(story, self.drop)
        if self.since is not None or self.until is not None:
            story = between(story, self.since, self.until)
        if self.grain is not None:
            story = as_fine_as(story, self.grain)
        if self.top is not None:
            story = top(story, self.top)
        return story


def only(story: Timeline, ids: Iterable[str]) -> Timeline:
    """Those events alone. Raises `UsageError` for an id that is none's, or that several share the beginning of."""
    return _keep(story, _named(story, ids, "--only"))


def drop(story: Timeline, ids: Iterable[str]) -> Timeline:
    """All but those events. Raises as `only` does."""
    named = _named(story, ids, "--drop")
    return _keep(story, {event.id for event in story.events} - named)


def between(story: Timeline, since: str | None, until: str | None) -> Timeline:
    """The events that touch the time from `since` to `until`, both included. Raises `UsageError` for what is no date."""
    low, high = _edges(since, until)
    return _keep(story, {event.id for event in story.events if _touches(event.when.value, low, high)})


def as_fine_as(story: Timeline, grain: str) -> Timeline:
    """The events of that grain and finer: `day` leaves out weeks, months and years. Raises `UsageError` for an unknown grain."""
    coarsest = _coarsest(grain)
    return _keep(story, {event.id for event in story.events if event.when.value.grain <= coarsest})


def top(story: Timeline, most: int) -> Timeline:
    """The `most` events that matter most. Raises `UsageError` for less than one."""
    return _keep(story, most_important(story, _number(most)))


def _keep(story: Timeline, ids: Collection[str]) -> Timeline:
    return replace(story, events=tuple(event for event in story.events if event.id in ids))


def _named(story: Timeline, ids: Iterable[str], option: str) -> set[str]:
    found: set[str] = set()
    for id in ids:
        matches = [event.id for event in story.events if event.id == id] or [event.id for event in story.events if event.id.startswith(id)]
        if not id or not matches:
            raise UsageError(f"{option} {id}: no event has that id (timeline export --to json lists them)")
        if len(matches) > 1:
            raise UsageError(f"{option} {id}: {len(matches)} events have ids that begin so; give more of it")
        found.add(matches[0])
    return found


def _coarsest(grain: str) -> Grain:
    try:
        return Grain.from_label(grain)
    except ValueError:
        names = ", ".join(one.label for one in Grain)
        raise UsageError(f"--grain {grain}: there is no such grain; choose from {names}") from None


def _number(most: int) -> int:
    if most < 1:
        raise UsageError(f"--top {most}: expected a number of events, 1 or more")
    return most


def _edges(since: str | None, until: str | None) -> tuple[tuple[int, float] | None, tuple[int, float] | None]:
    low = _edge(since, "--since", last=False)
    high = _edge(until, "--until", last=True)
    if low is not None and high is not None and low >= high:
        raise UsageError(f"--since {since} is later than --until {until}")
    return low, high


def _edge(text: str | None, option: str, last: bool) -> tuple[int, float] | None:
    """The first moment of a date, or the first one behind it, to compare with."""
    if text is None:
        return None
    try:
        point, grain = read(text)
        if last and grain is not None:
            point = step(point, grain, 1)
    except (ValueError, OverflowError):
        raise UsageError(f"{option} {text}: expected a date such as 2020-02-27, 2020-02 or 2020") from None
    return sort_key(point)


def _touches(value: TimeValue, low: tuple[int, float] | None, high: tuple[int, float] | None) -> bool:
    starts = value.start is None or high is None or sort_key(value.start) < high
    ends = value.end is None or low is None or sort_key(value.end) > low
    return starts and ends

