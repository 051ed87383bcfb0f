"""What has gone on since a time: up to the dateline, or up to what else is told ("Low, who had led it since 1979, resigned in May")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from timeline.frozen import replace
from timeline.model import Article, Event, Resolution
from timeline.plugin import Clause
from timeline.temporal.calendar import Point, add_days, sort_key
from timeline.temporal.expr import Since
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue


def from_then_on(when: Resolution, article: Article) -> Resolution:
    """The time up to the dateline's day: "have killed nine since the rains began in May"."""
    value = when.value
    if not isinstance(value, TimeValue) or value.start is None or article.dateline is None:
        return when
    end = add_days(article.dateline.day, 1)
    if sort_key(value.start) >= sort_key(end):
        return when
    return replace(when, value=TimeValue(value.start, end, value.grain), policy=f"{when.policy}, open until the dateline")


def up_to(when: Resolution, last: Resolution) -> Resolution:
    """ "Led the choir from 1990 until she fell ill in 2004": the time from the one to the end of the other, if that lies behind it."""
    value, over = when.value, last.value
    if not isinstance(value, TimeValue) or not isinstance(over, TimeValue) or value.start is None or over.end is None or over.start is None:
        return when
    if sort_key(value.start) >= sort_key(over.start):
        return when
    whole = TimeValue(value.start, over.end, min(value.grain, over.grain), approximate=value.approximate or over.approximate)
    return replace(when, value=whole, policy=f"{when.policy}, up to the time told behind it")


def up_to_now(when: Resolution, article: Article) -> Resolution:
    """ "Has resigned this week", "early this year": what is done lies no later than it is told, so that its week ends with the dateline's day."""
    value = when.value
    if not isinstance(value, TimeValue) or value.grain not in (Grain.WEEK, Grain.WEEKEND) and value.mod is None or article.dateline is None or value.start is None or value.end is None:
        return when
    end = add_days(article.dateline.day, 1)
    if not sort_key(value.start) < sort_key(end) < sort_key(value.end):
        return when
    return replace(when, value=replace(value, end=end), policy=f"{when.policy}, done by the dateline")


def ended(events: Sequence[Event], clauses: Mapping[str, Clause]) -> list[Event]:
    """The events of one block; what had lasted "since 1979" ends with what its sentence tells of, not with the dateline.

    `clauses` holds what tells each event, by its id: whether the sentence looks back on it from then.
    """
    events = [_until_then(event, events, clauses) if _had_lasted(event, clauses) else event for event in events]
    return [_from_before(event, before) if clauses[event.id].goes_on else event for before, event in zip([None, *events], events)]


def _from_before(event: Event, before: Event | None) -> Event:
    """ "Opens on 22 April and runs through September": from the time of the event that its sentence tells before."""
    value = cast(TimeValue, event.when.value)
    if before is None or before.begin != event.begin or before.status != event.status or value.start is not None or value.end is None:
        return event
    first = cast(TimeValue, before.when.value)
    if first.start is None or sort_key(first.start) >= sort_key(value.end):
        return event
    whole = TimeValue(first.start, value.end, min(first.grain, value.grain), approximate=value.approximate or first.approximate)
    return replace(event, when=replace(event.when, value=whole, policy="open from what its sentence tells before"))


def _had_lasted(event: Event, clauses: Mapping[str, Clause]) -> bool:
    clause = clauses[event.id]
    return clause.looks_back and (clause.lasting or isinstance(event.when.timex.expr, Since))


def _until_then(event: Event, events: Sequence[Event], clauses: Mapping[str, Clause]) -> Event:
    """The event up to the end of the first that its sentence tells as having happened after its begin, or of the last told in the sentences before."""
    value = cast(TimeValue, event.when.value)
    ends = [end for other in events if other.begin == event.begin and _happened(other, clauses) and (end := _end_behind(other, value)) is not None]
    if not ends:  # "The mill burned on Monday. It had stood empty since 1979."
        told = (end for other in reversed(events) if other.begin < event.begin and _happened(other, clauses) and (end := _end_behind(other, value)) is not None)
        ends = [end for end in (next(told, None),) if end is not None]
    if not ends or value.end is None:
        return event
    first = min(ends, key=sort_key)
    if sort_key(first) >= sort_key(value.end):
        return event
    return replace(event, when=replace(event.when, value=replace(value, end=first), policy="open until what is told beside it"))


def _happened(event: Event, clauses: Mapping[str, Clause]) -> bool:
    clause = clauses[event.id]
    return event.status == "occurred" and not clause.looks_back and clause.verb >= 0 and not isinstance(event.when.timex.expr, Since)


def _end_behind(event: Event, value: TimeValue) -> Point | None:
    """Where an event ends, if it began behind the begin of a time."""
    other = cast(TimeValue, event.when.value)
    if other.start is None or other.end is None or value.start is None or sort_key(other.start) <= sort_key(value.start):
        return None
    return other.end
