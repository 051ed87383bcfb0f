"""Two hundred timelines that Hypothesis makes, the same on every run, and a long one: for real clients to open.

They are opened in batches, merged to one story each: one bad event loses a
whole file, so nothing hides in a batch, and two hundred browsers need not start.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from hypothesis import HealthCheck, Phase, given, settings
from strategies import timelines

from timeline import pipeline
from timeline.model import Article, Event, Resolution, Timeline, Timex
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

COUNT, BATCH = 200, 20


@cache
def stories() -> tuple[Timeline, ...]:
    """The timelines, each with ids of its own."""
    made: list[Timeline] = []

    @settings(
        max_examples=COUNT, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(timelines(least=1))
    def collect(story: Timeline) -> None:
        made.append(_own(story, len(made)))

    collect()
    return tuple(made[:COUNT])


@cache
def batches() -> tuple[Timeline, ...]:
    """The same, twenty in a story."""
    all_of_them = stories()
    return tuple(pipeline.merge(all_of_them[begin : begin + BATCH]) for begin in range(0, len(all_of_them), BATCH))


@cache
def long_story() -> Timeline:
    """Two thousand events, many of them with one title and on one day."""
    events = []
    for number in range(2_000):
        day = date(2000, 1, 1) + timedelta(days=number // 3)
        value = TimeValue(day, day + timedelta(days=1), Grain.DAY)
        when = Resolution(Timex(0, 8, "DATE", Written(*value.timex3), "test"), "that day", value)
        title = "The same once more" if number % 2 else f"Meeting {number}"
        events.append(Event(f"e{number}", title, title, number, number + len(title), when, "a"))
    return Timeline("A long story", (Article("a", "A long story", ""),), tuple(events))


def _own(story: Timeline, number: int) -> Timeline:
    articles = tuple(replace(article, id=f"{number}-{article.id}") for article in story.articles)
    events = tuple(replace(event, id=f"{number}-{event.id}", article=f"{number}-{event.article}") for event in story.events)
    return replace(story, articles=articles, events=events)
