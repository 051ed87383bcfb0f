"""Timelines by hand: one event for every kind of time that a timeline may hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from timeline.ids import event_id
from timeline.model import (
    Article, Dateline, Event, Image, Problem, Resolution, Timeline, Timex, Unresolved,
)
from timeline.temporal.calendar import FarDate
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

EST = timezone(timedelta(hours=-5))
ARTICLE = Article(
    id="a1",
    title="Troops die as bombs fall on the province",
    text="",
    source="https://news.example/2020/02/28/story?id=1",
    images=(Image("https://news.example/smoke.jpg", "Smoke over Saraqeb, Feb. 27, 2020.", "A. Photographer"),),
    dateline=Dateline(date(2020, 2, 28), None, "byline", "CITY, Feb. 28 —"),
)


def day(year: int, month: int = 1, number: int = 1) -> date:
    """Short for `date`."""
    return date(year, month, number)


def event(words: str, value: TimeValue, headline: str = "", article: str = "a1", text: str | None = None, **more) -> Event:
    """An event whose evidence is a sentence about its headline."""
    headline = headline or f"What happened {words}"
    text = f"{headline}, the agency said." if text is None else text
    kind, stated, mod = value.timex3
    when = Resolution(Timex(3, 3 + len(words), kind, Written(kind, stated, mod), "test"), words, value)
    return Event(event_id(article, text, 0, len(text), words), headline, text, 0, len(text), when, article, **more)


def timeline(*events: Event, articles: tuple[Article, ...] = (ARTICLE,), title: str = ARTICLE.title) -> Timeline:
    """A timeline of these events."""
    return Timeline(title, articles, events)


DAY = event("Thursday", TimeValue(day(2020, 2, 27), day(2020, 2, 28), Grain.DAY), "Bombs kill 22 soldiers", place="Idlib")
MONTH = event("in December", TimeValue(day(2019, 12), day(2020, 1), Grain.MONTH), "Campaign opens")
YEAR = event("2018", TimeValue(day(2018), day(2019), Grain.YEAR), "A deal between the leaders lets Ankara man posts")
RANGE = event("Feb. 17-23", TimeValue(day(2020, 2, 17), day(2020, 2, 24), Grain.DAY), "Talks go on")
SINCE = event("since December", TimeValue(day(2019, 12), day(2020, 2, 29), Grain.MONTH), "More than 400 noncombatants die")
YEARS = event("from 2015 to 2018", TimeValue(day(2015), day(2019), Grain.YEAR), "The mission runs")
HALF_YEAR = event("earlier in 2018", TimeValue(day(2018), day(2018, 7), Grain.YEAR), "Prices rise")
UNTIL = event("until 2011", TimeValue(None, day(2012), Grain.YEAR), "The party rules alone")
AFTER = event("after June 2021", TimeValue(day(2021, 7), None, Grain.MONTH), "The bridge stays shut", status="planned")
PART = event(
    "early Friday", TimeValue(day(2020, 2, 28), day(2020, 2, 29), Grain.PART_OF_DAY, "START", part="MO"),
    "Wounded are driven to hospitals",
)
NIGHT = event(
    "Thursday night",
    TimeValue(datetime(2020, 2, 27, 20), datetime(2020, 2, 28, 4), Grain.PART_OF_DAY, part="NI"), "Shelling goes on",
)
ZONED = event(
    "9:30 p.m. EST",
    TimeValue(datetime(2020, 2, 27, 21, 30, tzinfo=EST), datetime(2020, 2, 27, 21, 31, tzinfo=EST), Grain.MINUTE),
    "The council meets",
)
HOURS = event(
    "from 9 to 11 a.m.",
    TimeValue(
        datetime(2020, 7, 1, 9, tzinfo=ZoneInfo("Europe/Rome")), datetime(2020, 7, 1, 11, tzinfo=ZoneInfo("Europe/Rome")),
        Grain.HOUR,
    ),
    "The court hears witnesses", status="planned",
)
NAIVE = event(
    "at 10:15", TimeValue(datetime(2020, 2, 27, 10, 15), datetime(2020, 2, 27, 10, 16), Grain.MINUTE), "A tremor is felt"
)
SECOND = event(
    "at 10:15:07 UTC",
    TimeValue(
        datetime(2020, 2, 27, 10, 15, 7, tzinfo=timezone.utc), datetime(2020, 2, 27, 10, 15, 8, tzinfo=timezone.utc),
        Grain.SECOND,
    ),
    "The second tremor",
)
MIDNIGHT = event(
    "at midnight GMT",
    TimeValue(
        datetime(2020, 3, 1, 0, 0, tzinfo=timezone.utc), datetime(2020, 3, 1, 0, 1, tzinfo=timezone.utc), Grain.MINUTE
    ),
    "The truce begins", status="planned",
)
SINCE_CLOCK = event(
    "since 5 p.m. Tuesday",
    TimeValue(datetime(2020, 2, 25, 17, tzinfo=EST), datetime(2020, 2, 28, 0, tzinfo=EST), Grain.HOUR), "The line is cut",
)
DECADE = event("in the 1990s", TimeValue(day(1990), day(2000), Grain.DECADE), "The dam is built")
CENTURY = event("the 18th century", TimeValue(day(1700), day(1800), Grain.CENTURY), "The canal is dug")
WEEK = event("last week", TimeValue(day(2020, 2, 17), day(2020, 2, 24), Grain.WEEK), "Talks fail", status="denied")
SEASON = event("this winter", TimeValue(day(2019, 12), day(2020, 3), Grain.SEASON), "Snow falls")
QUARTER = event("the third quarter", TimeValue(day(2019, 7), day(2019, 10), Grain.QUARTER), "Sales rise")
ABOUT = event("around Feb. 10", TimeValue(day(2020, 2, 10), day(2020, 2, 11), Grain.DAY, "APPROX", True), "The envoy left")
CAESAR = event("on the Ides of March", TimeValue(FarDate(-43, 3, 15), FarDate(-43, 3, 16), Grain.DAY), "Caesar dies")
LEAP_BC = event("Feb. 29, 1 BC", TimeValue(FarDate(0, 2, 29), FarDate(0, 3, 1), Grain.DAY), "A leap day")
FUTURE = event("by 12000", TimeValue(FarDate(12000, 1, 1), FarDate(12001, 1, 1), Grain.YEAR), "The vault opens", status="planned")

NEAR = (
    DAY, MONTH, YEAR, RANGE, SINCE, YEARS, HALF_YEAR, UNTIL, AFTER, PART, NIGHT, ZONED, HOURS, NAIVE, SECOND, MIDNIGHT,
    SINCE_CLOCK, DECADE, CENTURY, WEEK, SEASON, QUARTER, ABOUT,
)
FAR = (CAESAR, LEAP_BC, FUTURE)
STORY = replace(
    timeline(*NEAR),
    unresolved=(Unresolved("a1", "Feb. 30", 10, 17, "February has no such day", "DATE"),),
    problems=(Problem("Feb. 28, 2020 is a Friday, not a Thursday", "a1", "Thursday, Feb. 28, 2020", 5, 28), Problem("slow")),
)
EVERYTHING = replace(STORY, events=(*FAR, *NEAR))
EMPTY = timeline()
