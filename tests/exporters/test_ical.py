"""iCalendar to the letter of RFC 5545; what real programs make of it is tested beside `tests/clients`."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import stories
from icalendar import Calendar
from stories import EVERYTHING, STORY, timeline

from timeline.errors import ExportError
from timeline.model import Article, Dateline, Event, Timeline
from timeline_ical import Coarse, Options, export, timeline_exporters, warn


def components(story: Timeline, **options: object) -> list:
    """The events of the file, read back."""
    return Calendar.from_ical(export(story, Options(**options))).walk("VEVENT")


def only(event: Event, **options: object):
    """The one entry that the event makes."""
    (component,) = components(timeline(event), **options)
    return component


@pytest.mark.parametrize(
    ("event", "start", "end", "summary"),
    [
        (stories.DAY, date(2020, 2, 27), date(2020, 2, 28), "Bombs kill 22 soldiers"),
        (stories.YEAR, date(2018, 1, 1), date(2018, 1, 2), "[2018] A deal between the leaders lets Ankara man posts"),
        (stories.SINCE, date(2019, 12, 1), date(2019, 12, 2), "[since December] More than 400 noncombatants die"),
        (stories.UNTIL, date(2011, 1, 1), date(2011, 1, 2), "[until 2011] The party rules alone"),
        (stories.AFTER, date(2021, 7, 1), date(2021, 7, 2), "[after June 2021] The bridge stays shut"),
        (stories.PART, date(2020, 2, 28), date(2020, 2, 29), "[early Friday] Wounded are driven to hospitals"),
        (stories.NIGHT, date(2020, 2, 27), date(2020, 2, 28), "[Thursday night] Shelling goes on"),
        (stories.NAIVE, date(2020, 2, 27), date(2020, 2, 28), "[at 10:15] A tremor is felt"),
        (stories.ABOUT, date(2020, 2, 10), date(2020, 2, 11), "[around Feb. 10] The envoy left"),
        (stories.ZONED, datetime(2020, 2, 28, 2, 30, tzinfo=UTC), datetime(2020, 2, 28, 2, 31, tzinfo=UTC), "The council meets"),
        (stories.HOURS, datetime(2020, 7, 1, 7, tzinfo=UTC), datetime(2020, 7, 1, 9, tzinfo=UTC), "The court hears witnesses"),
        # No program shows seconds, and one refuses an entry within a minute.
        (
            stories.SECOND, datetime(2020, 2, 27, 10, 15, 7, tzinfo=UTC), datetime(2020, 2, 27, 10, 16, 7, tzinfo=UTC),
            "The second tremor",
        ),
        (
            stories.SINCE_CLOCK, datetime(2020, 2, 25, 22, tzinfo=UTC), datetime(2020, 2, 25, 23, tzinfo=UTC),
            "[since 5 p.m. Tuesday] The line is cut",
        ),
    ],
    ids=lambda one: one.words if isinstance(one, Event) else None,
)
def test_by_default_a_time_stands_where_it_starts(event: Event, start: date, end: date, summary: str) -> None:
    component = only(event)
    assert (component.start, component.end, component["SUMMARY"]) == (start, end, summary)


@pytest.mark.parametrize(
    ("event", "end"),
    [
        (stories.YEAR, date(2019, 1, 1)),
        (stories.SINCE, date(2020, 2, 29)),
        (stories.RANGE, date(2020, 2, 24)),
        (stories.AFTER, date(2021, 7, 2)),
        (stories.PART, date(2020, 2, 29)),
        (stories.SINCE_CLOCK, datetime(2020, 2, 28, 5, tzinfo=UTC)),
    ],
    ids=lambda one: one.words if isinstance(one, Event) else None,
)
def test_span_reaches_across_the_whole_time(event: Event, end: date) -> None:
    assert only(event, coarse=Coarse.SPAN).end == end


def test_skip_leaves_out_what_is_no_single_day_and_says_so() -> None:
    kept = {str(one["SUMMARY"]) for one in components(STORY, coarse=Coarse.SKIP)}
    assert "Bombs kill 22 soldiers" in kept and "[at 10:15] A tremor is felt" in kept
    assert not any("2018" in summary for summary in kept)
    (said,) = warn(STORY, Options(coarse=Coarse.SKIP))
    assert said == f"left out {len(STORY.events) - len(kept)} events whose time is no single day: Campaign opens …"


def test_years_that_programs_misread_are_left_out_and_reported() -> None:
    assert len(components(EVERYTHING)) == len(STORY.events)
    assert warn(EVERYTHING, Options()) == ["left out 3 events outside the years 100 to 9998: Caesar dies …"]
    assert warn(timeline(stories.CAESAR), Options()) == ["left out 1 event outside the years 100 to 9998: Caesar dies"]
    assert warn(STORY, Options()) == []


def test_the_same_story_has_the_same_bytes_and_ids() -> None:
    assert export(STORY, Options()) == export(STORY, Options())
    assert str(only(stories.DAY)["UID"]) == f"{stories.DAY.id}@article-timeline"


def test_an_id_that_no_program_takes_gets_a_stand_in() -> None:
    component = only(replace(stories.DAY, id="by hand: Ä\n"))
    assert str(component["UID"]).removesuffix("@article-timeline").isalnum()


def test_two_events_of_one_id_are_refused() -> None:
    with pytest.raises(ExportError, match="two events have the id"):
        export(timeline(stories.DAY, replace(stories.MONTH, id=stories.DAY.id)), Options())


@pytest.mark.parametrize(
    ("value", "stamp"),
    [
        (date(2020, 2, 28), b"20200228T000000Z"),
        (datetime(2020, 2, 28, 21, 30, tzinfo=stories.EST), b"20200229T023000Z"),
        (datetime(2020, 2, 28, 21, 30), b"20200228T000000Z"),
        (date(1, 1, 1), b"19700101T000000Z"),
        (None, b"19700101T000000Z"),
    ],
)
def test_the_stamp_is_the_dateline_and_never_the_clock(value: date | None, stamp: bytes) -> None:
    dateline = None if value is None else Dateline(value, None, "given", "")
    article = Article("a1", "T", "", dateline=dateline)
    data = export(timeline(stories.DAY, articles=(article,)), Options())
    assert b"\r\nDTSTAMP:" + stamp + b"\r\nLAST-MODIFIED:" + stamp + b"\r\n" in data


def test_an_event_of_no_article_is_written_all_the_same() -> None:
    (component,) = components(timeline(stories.DAY, articles=()))
    assert "URL" not in component and component["DTSTAMP"].dt == datetime(1970, 1, 1, tzinfo=UTC)


def test_an_entry_says_all_that_is_known() -> None:
    component = only(stories.DAY)
    assert "Bombs kill 22 soldiers, the agency said." in component["DESCRIPTION"]
    assert component["LOCATION"] == "Idlib" and component["URL"] == stories.ARTICLE.source
    assert component["STATUS"] == "CONFIRMED" and component["TRANSP"] == "TRANSPARENT" and component["SEQUENCE"] == 0
    assert [str(one) for one in component["CATEGORIES"].cats] == ["Timeline", "Occurred"]
    assert component["X-TIMELINE-EDTF"] == "2020-02-27" and component["X-TIMELINE-GRAIN"] == "day"
    assert component["X-TIMELINE-WORDS"] == "Thursday"


@pytest.mark.parametrize("status", ["planned", "denied", "conditional"])
def test_what_may_not_be_so_is_tentative_and_never_cancelled(status: str) -> None:
    component = only(replace(stories.DAY, status=status))
    assert component["STATUS"] == "TENTATIVE" and component["X-TIMELINE-STATUS"] == status


@pytest.mark.parametrize("source", ["javascript:alert(1)", "story.txt", "https://a\r\nX:1"])
def test_only_a_web_address_is_a_url(source: str) -> None:
    article = replace(stories.ARTICLE, source=source)
    (component,) = components(timeline(stories.DAY, articles=(article,)))
    assert "URL" not in component and "X" not in component


def test_the_calendar_has_a_name_and_no_method() -> None:
    data = export(STORY, Options(name="My\nnews"))
    assert b"NAME:My news\r\nX-WR-CALNAME:My news\r\n" in data
    assert b"METHOD" not in data and b"VALARM" not in data
    assert f"NAME:{STORY.title}\r\n".encode() in export(STORY, Options())


def test_an_empty_timeline_is_a_valid_calendar() -> None:
    calendar = Calendar.from_ical(export(stories.EMPTY, Options()))
    calendar.validate()
    assert not calendar.walk("VEVENT")


def test_a_file_beyond_the_limit_of_google_is_reported() -> None:
    long = [replace(stories.DAY, id=str(number), text="word " * 4000) for number in range(60)]
    (said,) = warn(timeline(*long), Options())
    assert "1 MB" in said and len(export(timeline(*long), Options())) > 1_000_000


def test_the_declaration_is_light() -> None:
    (exporter,) = timeline_exporters()
    assert (exporter.name, exporter.suffixes, exporter.media_type) == ("ical", (".ics",), "text/calendar")
