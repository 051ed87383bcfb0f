"""For those who write plugins: a timeline with everything in it, and a check of an exporter.

    from timeline.testing import check_exporter

    def test_exporter():
        check_exporter(EXPORTER)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from timeline import options
from timeline.declarations import Invalid, check, wrong_with
from timeline.errors import ExportError
from timeline.ids import event_id
from timeline.model import Article, Dateline, Event, Image, Problem, Resolution, Timeline, TimeTag, Timex, Unresolved
from timeline.plugin import Exporter
from timeline.temporal.calendar import FarDate, civil, unit_end
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

HOSTILE = (
    '<script>alert("1")</script>',
    "=HYPERLINK(1+1)",
    'Semicolons; commas, "quotes", back\\slashes and\ttabs',
    "A line\nand the next\r\nand\u2028another",
    "Controls \x00\x07\x1b[31m and a \u202eturn",
    "日本語 العربية 👩\u200d🚀 e\u0301",
    "[bold]markup[/bold] & &amp; {braces} %s $x",
    "-----",
    "long " * 200,
)
"""Headlines that break formats which paste text in without escaping it."""


def sample_timeline(articles: int = 2) -> Timeline:
    """Two articles with an event for each grain, open ends, far years, hedges, every status, and hostile texts.

    With `articles` 1 all of it stands in one, for formats that hold no more.
    Every event's evidence and words stand in its article's text where they say.
    """
    zone = timezone(timedelta(hours=-5))
    morning = datetime(2020, 2, 27, 9, 30, tzinfo=zone)
    values = [_unit(grain) for grain in Grain if grain > Grain.HOUR]
    values += [
        TimeValue(morning, morning + timedelta(hours=1), Grain.HOUR),
        TimeValue(morning, morning + timedelta(minutes=1), Grain.MINUTE),
        TimeValue(datetime(2020, 2, 27, 23, 59, 59), datetime(2020, 2, 28), Grain.SECOND),
        TimeValue(None, date(2012, 1, 1), Grain.YEAR),
        TimeValue(date(2021, 7, 1), None, Grain.MONTH),
        TimeValue(date(2019, 12, 1), date(2020, 2, 29), Grain.MONTH),
        TimeValue(FarDate(-43, 3, 15), FarDate(-43, 3, 16), Grain.DAY),
        TimeValue(FarDate(12000, 1, 1), FarDate(12001, 1, 1), Grain.YEAR, approximate=True),
        TimeValue(date(2020, 2, 1), date(2020, 3, 1), Grain.MONTH, "END", True),
    ]
    statuses = ("occurred", "planned", "denied", "conditional")
    events = [
        _event(number, value, f"Something of {value.grain.label} happened", statuses[number % 4])
        for number, value in enumerate(values)
    ]
    events += [_event(100 + number, _unit(Grain.DAY), headline) for number, headline in enumerate(HOSTILE)]
    both = (
        Article(
            "a1", "A sample & <its> title", "", source="https://news.example/story?a=1&b=2",
            images=(Image("https://news.example/a.jpg", "A caption", "A. Photographer"),),
            dateline=Dateline(date(2020, 2, 28), None, "byline", "CITY, Feb. 28 —"),
        ),
        Article("a2", "", "", dateline=Dateline(datetime(2020, 2, 28, 12, tzinfo=zone), "-05:00", "given", "")),
    )
    kept = both[:articles]
    events, texts = _laid_out(events, [article.id for article in kept])
    return Timeline(
        "A sample & <its> title", tuple(replace(one, text=texts[one.id]) for one in kept), tuple(events),
        (Unresolved("a1", "that day", 0, 8, "no day was named before it", "DATE"),),
        (Problem("“Thursday” is a Friday", "a1", "Thursday, Feb. 28, 2020", 0, 23), Problem("An article failed")),
        tuple(_tag(event, number) for number, event in enumerate(events, 1)),
    )


def empty_timeline() -> Timeline:
    """A timeline of an article that names no dates: valid, and nothing to fall over."""
    return Timeline("Nothing has a date", (Article("a1", "Nothing has a date", "The dog slept."),), ())


def check_exporter(exporter: Exporter) -> None:
    """Checks what the core relies on. Raises `AssertionError` with the promise that was not kept.

    The declaration is in order; with default options the exporter gives bytes
    (or parts by name), the same ones each time, for a timeline of everything and for an empty one;
    `warn`, where there is one, gives lines. The empty one may be refused with
    `ExportError` by a format that has no way to hold nothing, and the one of two
    articles by a format that holds one.
    """
    try:
        check(exporter, Exporter)
    except Invalid as error:
        raise AssertionError(str(error)) from None
    defaults = options.make(exporter, {})
    for story in (sample_timeline(), sample_timeline(articles=1), empty_timeline()):
        what = f"{exporter.name} on {story.title!r}"
        try:
            first = exporter.export(story, defaults)
        except ExportError as refusal:
            assert not story.events or len(story.articles) > 1, f"{what}: refused: {refusal}"
            continue
        assert wrong_with(first) is None, f"{what}: {wrong_with(first)}"
        assert exporter.export(story, defaults) == first, f"{what}: the same timeline gave other bytes the second time"
        for message in exporter.warn(story, defaults) if exporter.warn else ():
            assert isinstance(message, str) and "\n" not in message, f"{what}: warned with {message!r}, not with a line"


def _unit(grain: Grain) -> TimeValue:
    """A unit of that grain around February 2020."""
    starts = {
        Grain.WEEKEND: (2020, 2, 22), Grain.WEEK: (2020, 2, 24), Grain.MONTH: (2020, 2), Grain.QUARTER: (2020, 1),
        Grain.SEASON: (2019, 12), Grain.HALF: (2020, 1), Grain.YEAR: (2018,), Grain.DECADE: (1990,), Grain.CENTURY: (1700,),
    }
    start = civil(*starts.get(grain, (2020, 2, 27)))
    return TimeValue(start, unit_end(start, grain), grain, part="MO" if grain is Grain.PART_OF_DAY else None)


def _event(number: int, value: TimeValue, headline: str, status: str = "occurred") -> Event:
    article = "a1" if number % 3 else "a2"
    words = f"words {number}"
    text = f"{headline}, said the evidence of {words}."
    written = Written(*value.timex3)
    begin = len(text) - len(words) - 1
    when = Resolution(Timex(begin, begin + len(words), written.type, written, "sample"), words, value)
    return Event(
        event_id(article, text, number, number + len(text)), headline, text, 0, len(text), when, article,
        "inferred" if number % 5 == 4 else "stated", status, "Saraqeb" if number % 2 else None,
    )


def _laid_out(events: list[Event], articles: list[str]) -> tuple[list[Event], dict[str, str]]:
    """The events one after the other in their articles' texts, and the texts; the first article takes in strays."""
    texts = dict.fromkeys(articles, "")
    placed = []
    for event in events:
        home = event.article if event.article in texts else articles[0]
        begin = len(texts[home])
        timex = replace(event.when.timex, begin=begin + event.when.timex.begin, end=begin + event.when.timex.end)
        placed.append(replace(
            event, article=home, begin=begin, end=begin + len(event.text), when=replace(event.when, timex=timex), also=(),
        ))
        texts[home] += f"{event.text}\n"
    return placed, texts


def _tag(event: Event, number: int) -> TimeTag:
    timex, stated = event.when.timex, event.when.timex3
    return TimeTag(
        event.article, f"t{number}", event.words, timex.begin, timex.end, stated.type, stated.value, stated.mod,
        temporal_function=number % 2 == 0, anchor_time="t0" if number % 2 == 0 else None,
    )
