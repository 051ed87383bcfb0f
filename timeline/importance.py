"""How much each event matters to its story: for those who can show a few of them only.

Four things are counted, each between 0 and 1, and added up:

- *lead*: news puts first what matters most, so an event counts 1 where its
  article begins and less the further down it stands, by rank;
- *mentions*: a time that the articles come back to, in up to four more events;
- *grain*: what happened on a day is an event; what took a century, a setting;
- *centre*: how close it lies to the middle of the story, which is the dateline,
  or the median of the events where there is none; a year away counts half.

No words are looked at, so that every language is served alike.
"""

from __future__ import annotations

from collections import Counter

from timeline.model import Event, Timeline
from timeline.temporal.calendar import ordinal, sort_key
from timeline.temporal.grain import Grain

_YEAR = 365.25
_RETURNS = 4


def scores(timeline: Timeline) -> dict[str, float]:
    """Each event's score by its id, between 0 and 4; the same timeline gives the same scores.

    Events must have times (`Event.when.value` is a `TimeValue` with an end).
    """
    ranks = _ranks(timeline)
    times = Counter(_time(event) for event in timeline.events)
    centres = _centres(timeline)
    return {
        event.id: round(
            1 / (1 + ranks[event.id] / 4)
            + min(times[_time(event)] - 1, _RETURNS) / _RETURNS
            + _fineness(event.when.value.grain)
            + 1 / (1 + abs(_middle(event) - centres[event.article]) / _YEAR),
            6,
        )
        for event in timeline.events
    }


def top(timeline: Timeline, most: int) -> frozenset[str]:
    """The ids of the `most` events that matter most; of equals those that come first in the timeline."""
    marks = scores(timeline)
    order = sorted(range(len(timeline.events)), key=lambda n: (-marks[timeline.events[n].id], n))
    return frozenset(timeline.events[n].id for n in order[:most])


def _ranks(timeline: Timeline) -> dict[str, int]:
    """The place of each event among those of its article, by where its evidence stands."""
    seen: Counter[str] = Counter()
    ranks = {}
    for event in sorted(timeline.events, key=lambda event: (event.begin, event.when.timex.begin)):
        ranks[event.id] = seen[event.article]
        seen[event.article] += 1
    return ranks


def _centres(timeline: Timeline) -> dict[str, float]:
    """The middle of each article's story, in days as `ordinal` counts them."""
    datelines = {article.id: article.dateline for article in timeline.articles}
    middles: dict[str, list[float]] = {}
    for event in timeline.events:
        middles.setdefault(event.article, []).append(_middle(event))
    return {
        id: float(ordinal(datelines[id].day)) if datelines.get(id) else sorted(days)[len(days) // 2]
        for id, days in middles.items()
    }


def _time(event: Event) -> tuple:
    value = event.when.value
    return value.start and sort_key(value.start), value.end and sort_key(value.end)


def _middle(event: Event) -> float:
    """The middle of the event's time in days; of one that is open, the end that it has."""
    value = event.when.value
    ends = [sort_key(point)[0] for point in (value.start, value.end) if point is not None]
    return sum(ends) / len(ends)


def _fineness(grain: Grain) -> float:
    """1 for a day and finer, down to 0 for a century."""
    return (Grain.CENTURY - max(grain, Grain.DAY)) / (Grain.CENTURY - Grain.DAY)
