"""Units told one after the other as one stretch of time: "in July and August", "in 1984 and 1985"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.frozen import replace
from timeline.model import Event
from timeline.plugin import Clause
from timeline.temporal.value import TimeValue


def joined(events: Iterable[Event], clauses: Mapping[str, Clause]) -> list[Event]:
    """The events in order; one told of two units on end, joined by a word for "and", is one event that lasts over both.

    `clauses` holds what tells each event, by id: which time is joined to which, and
    by which verb, for only times of one verb make a stretch.
    """
    found: list[Event] = []
    for event in events:
        if found and _goes_on(found[-1], event, clauses):
            found[-1] = _over_both(found[-1], event)
        else:
            found.append(event)
    return found


def _goes_on(first: Event, second: Event, clauses: Mapping[str, Clause]) -> bool:
    if (first.article, first.begin, first.end) != (second.article, second.begin, second.end):
        return False
    told = clauses[first.id].verb
    if told < 0 or clauses[second.id].verb != told:
        return False
    one, other = first.when.value, second.when.value
    if one.grain is not other.grain or one.part is not None or one.end is None or one.end != other.start:
        return False
    return clauses[second.id].joined == first.when.timex.end


def _over_both(first: Event, second: Event) -> Event:
    one, other = first.when, second.when
    value = TimeValue(one.value.start, other.value.end, one.value.grain, approximate=one.value.approximate or other.value.approximate)
    timex = replace(one.timex, end=other.timex.end)
    words = first.text[timex.begin - first.begin:timex.end - first.begin]
    when = replace(one, timex=timex, text=words, value=value, alternatives=())
    return replace(first, when=when, headline=min(first.headline, second.headline, key=len))
