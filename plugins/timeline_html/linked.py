"""The events for machines: schema.org in JSON-LD."""

from __future__ import annotations

from datetime import datetime

from timeline import isodate
from timeline.display import headline
from timeline.model import Article, Event, Timeline
from timeline.temporal.calendar import Point, floor, step
from timeline.temporal.grain import Grain
from timeline.text import address, line

# What was denied, or would be so if something else were, is no event to tell a machine of.
_TOLD = ("occurred", "planned")


def linked_data(timeline: Timeline) -> dict:
    """A graph of schema.org `Event`s, in the timeline's order."""
    known = {article.id: article for article in timeline.articles}
    return {
        "@context": "https://schema.org",
        "@graph": [_event(event, known.get(event.article)) for event in timeline.events if event.status in _TOLD],
    }


def _event(event: Event, article: Article | None) -> dict:
    value = event.when.value
    made = {"@type": "Event", "name": headline(event)}
    if value.start is not None:
        made["startDate"] = _first(value.start, value.grain)
    if value.end is not None:
        made["endDate"] = _last(value.end, value.grain)
    if line(event.text):
        made["description"] = line(event.text)
    if line(event.place or ""):
        made["location"] = {"@type": "Place", "name": line(event.place)}
    if event.status == "planned":
        made["eventStatus"] = "https://schema.org/EventScheduled"
    url = address(article.source) if article else None
    if url:
        made["subjectOf"] = {"@type": "NewsArticle", "url": url, "headline": line(article.title)}
    return made


def _first(start: Point, grain: Grain) -> str:
    """The start in ISO 8601, as coarse as it was stated: a year, a month, a day, a moment."""
    for coarse in (Grain.YEAR, Grain.MONTH):
        if grain >= coarse and not isinstance(start, datetime) and start == floor(start, coarse):
            return _cut(start, coarse)
    return isodate.write(start)


def _last(end: Point, grain: Grain) -> str:
    """The last year, month or day before an exclusive end (schema.org's `endDate` is part of the event); a moment as it is."""
    if isinstance(end, datetime):
        return isodate.write(end)
    for coarse in (Grain.YEAR, Grain.MONTH):
        if grain >= coarse and end == floor(end, coarse):
            return _cut(step(end, coarse, -1), coarse)
    return isodate.write(step(end, Grain.DAY, -1))


def _cut(point: Point, grain: Grain) -> str:
    return isodate.write(point)[: -6 if grain is Grain.YEAR else -3]
