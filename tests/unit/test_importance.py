"""Which events matter most: what each of the four measures adds, on timelines that differ in it alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from timeline.importance import scores, top
from timeline.model import Article, Dateline, Event, Resolution, Timeline, Timex
from timeline.temporal.calendar import unit_end
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

DAY = date(2021, 6, 7)
ARTICLE = Article("a", "The ferry", "", dateline=Dateline(DAY, None, "given", ""))


def event(id: str, start: date = DAY, grain: Grain = Grain.DAY, begin: int = 0, **more: object) -> Event:
    """A unit of that grain, told at that place of the article."""
    value = TimeValue(start, unit_end(start, grain), grain)
    when = Resolution(Timex(begin, begin + 3, "DATE", Written(*value.timex3), "test"), "then", value)
    return Event(id, id, id, begin, begin + 9, when, "a", **more)


def better(first: Event, second: Event, *others: Event) -> bool:
    """Whether the first scores higher."""
    marks = scores(Timeline("The ferry", (ARTICLE,), (first, second, *others)))
    return marks[first.id] > marks[second.id]


def test_what_an_article_says_first_matters_more() -> None:
    assert better(event("first", begin=0), event("second", date(2021, 6, 8), begin=50))


def test_a_time_that_is_come_back_to_matters_more() -> None:
    told, again = event("told", begin=20), [event(f"again {n}", begin=100 + n) for n in range(3)]
    assert better(told, event("once", date(2021, 6, 8), begin=19), *again)


def test_a_day_is_an_event_and_a_century_a_setting() -> None:
    assert better(event("day", begin=10), event("century", date(2000, 1, 1), Grain.CENTURY, begin=9))


def test_what_lies_near_the_dateline_matters_more() -> None:
    assert better(event("near", begin=10), event("far", date(1950, 6, 7), begin=9))


def test_without_a_dateline_the_middle_of_the_story_is_its_centre() -> None:
    days = [event(f"day {n}", DAY + timedelta(days=n), begin=10) for n in range(5)]
    story = Timeline("t", (replace(ARTICLE, dateline=None),), (*days, event("far", date(1950, 1, 1), begin=9)))
    assert "far" not in top(story, 5)


def test_the_top_is_the_same_each_time_and_ties_keep_the_order() -> None:
    same = [event(str(n), DAY) for n in range(9)]
    story = Timeline("t", (ARTICLE,), tuple(same))
    assert top(story, 3) == top(story, 3) == {"0", "1", "2"}
    assert top(story, 0) == frozenset() and len(top(story, 20)) == 9
    assert all(0 <= mark <= 4 for mark in scores(story).values())


def test_an_open_time_and_one_before_christ_have_a_score() -> None:
    since = replace(event("since"), when=replace(event("x").when, value=TimeValue(DAY, None, Grain.DAY)))
    until = replace(event("until"), when=replace(event("x").when, value=TimeValue(None, DAY, Grain.DAY)))
    assert set(scores(Timeline("t", (), (since, until)))) == {"since", "until"}
