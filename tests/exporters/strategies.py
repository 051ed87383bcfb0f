"""Timelines that Hypothesis makes: any year, any grain, and the words of somebody who means harm."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from timeline.ids import event_id
from timeline.model import Article, Dateline, Event, Image, Resolution, Timeline, Timex
from timeline.temporal.calendar import floor, from_ordinal, step, unit_end
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

NASTY = (
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;",
    "javascript:alert(1)", "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u00a0=1", "\uff1d1", "\u200b=1",
    "NUL\0here", "line\u2028sep\u2029par\x85nel", "BEGIN:VEVENT\r\nUID:x\r\n", "a;b,c\\d\\n", "\ufeffmark", "half \ud800 pair",
    "👩‍👩‍👧‍👦 " * 30, "مرحبا \u202eabc", "é" * 80, "x" * 10_000, "word " * 3_000,
    '"quoted", twice\n\nover', "NA", "None", "", " ", "&amp;",
)
WORDS = st.one_of(st.sampled_from(NASTY), st.text(max_size=60), st.just("Thursday"))
# Any, and those of the zones that datelines have.
OFFSETS = (st.integers(-14 * 60, 14 * 60) | st.sampled_from([60, 120, -300, -240, 345])).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
# From 44 BC and before to the year 12000, with the ends of what calendars take.
DAYS = st.one_of(
    st.integers(-20_000, 4_400_000), st.integers(719_163, 745_000), st.sampled_from([36_159, 36_525, 3_651_695, 3_652_059]),
).map(from_ordinal)
COARSE = [grain for grain in Grain if grain >= Grain.DAY]


@st.composite
def whole_days(draw: st.DrawFn) -> TimeValue:
    """A unit, a run of days, or a time that is open at one end."""
    grain, day = draw(st.sampled_from(COARSE)), draw(DAYS)
    kind = draw(st.sampled_from(["unit", "run", "since", "until"]))
    approximate, mod = draw(st.booleans()), draw(st.sampled_from([None, "START", "MID", "END", "APPROX"]))
    start = floor(day, grain)
    if kind == "unit":
        return TimeValue(start, unit_end(start, grain), grain, mod, approximate)
    if kind == "run":
        return TimeValue(day, step(day, Grain.DAY, draw(st.integers(1, 900))), grain, mod, approximate)
    return TimeValue(start, None, grain, mod) if kind == "since" else TimeValue(None, unit_end(start, grain), grain, mod)


@st.composite
def moments(draw: st.DrawFn) -> TimeValue:
    """A time of day or a part of one, with a zone or two, or without."""
    grain = draw(st.sampled_from([Grain.SECOND, Grain.MINUTE, Grain.HOUR, Grain.PART_OF_DAY]))
    moment = draw(st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 25)))
    zone = draw(st.none() | OFFSETS)
    start = moment.replace(microsecond=0, tzinfo=zone)
    if draw(st.booleans()) and grain is Grain.PART_OF_DAY:
        return TimeValue(start.date(), start.date() + timedelta(days=1), grain, part=draw(st.sampled_from(["MO", "NI", None])))
    end = start + timedelta(seconds=draw(st.integers(1, 90) | st.integers(60, 200_000)))
    if zone is not None and draw(st.booleans()):
        end = end.astimezone(draw(OFFSETS))
    open_end = draw(st.sampled_from(["", "", "start", "end"]))
    part = draw(st.sampled_from(["MO", "NI", None])) if grain is Grain.PART_OF_DAY else None
    return TimeValue(None if open_end == "start" else start, None if open_end == "end" else end, grain, part=part)


@st.composite
def datelines(draw: st.DrawFn) -> Dateline:
    """A day or a moment of any year that Python has."""
    value = draw(st.datetimes(timezones=st.none() | OFFSETS))
    zone = draw(st.sampled_from([None, "UTC", "+05:30", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"]))
    return Dateline(value.date() if draw(st.booleans()) else value, zone, "given", draw(WORDS))


@st.composite
def articles(draw: st.DrawFn, id: str) -> Article:
    """An article with an address and a picture, either of which may be no address at all."""
    sources = st.sampled_from(
        [None, "story.txt", "javascript:alert(1)", "https://news.example/a?b=c&d=é", "https://[bad", "http://x y"]
    )
    pictures = st.sampled_from(
        ["https://a.example/p.jpg", "javascript:alert(1)//.jpg", "https://youtube.example/p.png", "x.gif"]
    )
    images = draw(st.lists(st.builds(Image, pictures, WORDS, WORDS), max_size=2))
    return Article(
        id, draw(WORDS), draw(WORDS), source=draw(sources), images=tuple(images), dateline=draw(st.none() | datelines())
    )


@st.composite
def events(draw: st.DrawFn, article: str, number: int) -> Event:
    """An event with any words for any time."""
    value, words, text = draw(whole_days() | moments()), draw(WORDS), draw(WORDS)
    kind, stated, mod = value.timex3
    timex = Timex(0, len(words), kind, Written(kind, stated, mod), "test")
    return Event(
        event_id(article, text, 0, len(text), number), draw(WORDS), text, 0, len(text), Resolution(timex, words, value),
        article, draw(st.sampled_from(["stated", "inferred"])),
        draw(st.sampled_from(["occurred", "planned", "denied", "conditional"])), draw(st.none() | WORDS),
    )


@st.composite
def timelines(draw: st.DrawFn, least: int = 0) -> Timeline:
    """One or two articles and up to six events."""
    made = [draw(articles(f"a{number}")) for number in range(draw(st.integers(1, 2)))]
    count = draw(st.integers(least, 6))
    happened = [draw(events(draw(st.sampled_from(made)).id, number)) for number in range(count)]
    return Timeline(draw(WORDS), tuple(made), tuple(happened))
