"""iCalendar to the letter of RFC 5545; what real programs make of it is tested beside `tests/clients`."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import stories
from icalendar import Calendar
from stories import EVERYTHING, STORY, timeline

from timeline.errors import ExportError
from timeline.model import Article, Dateline, Event, Timeline
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline_ical import Coarse, Options, export, timeline_exporters, warn
from timeline_ical.lines import content, text
from timeline_ical.write import parts


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
    assert warn(EVERYTHING, Options()) == ["left out 3 events outside the years 1000 to 9998: Caesar dies …"]
    assert warn(timeline(stories.CAESAR), Options()) == ["left out 1 event outside the years 1000 to 9998: Caesar dies"]
    assert warn(STORY, Options()) == []


def test_the_first_millennium_is_left_out_for_some_programs_change_its_days() -> None:
    """ical.js writes 410 as three digits once an entry is edited; `tests/clients` has it do so."""
    days = [TimeValue(date(year, 8, 24), date(year, 8, 25), Grain.DAY) for year in (410, 999, 1000)]
    story = timeline(*(stories.event(str(value.start), value) for value in days))
    assert [one.start for one in components(story)] == [date(1000, 8, 24)]
    assert warn(story, Options()) == ["left out 2 events outside the years 1000 to 9998: What happened 0410-08-24 …"]


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


NEW_YORK = ZoneInfo("America/New_York")


def in_new_york(*clocks: datetime) -> Timeline:
    """An hour at each time of New York's clock, in an article that was written there."""
    article = replace(stories.ARTICLE, dateline=Dateline(date(2020, 2, 28), "America/New_York", "given", ""))
    made = [
        stories.event(f"at {clock}", TimeValue(clock, clock + timedelta(hours=1), Grain.HOUR)) for clock in clocks
    ]
    return timeline(*made, articles=(article,))


def test_a_time_of_day_is_in_the_dateline_s_zone_where_that_has_a_name() -> None:
    story = in_new_york(datetime(2020, 7, 1, 9, tzinfo=NEW_YORK))
    data = export(story, Options())
    assert b"DTSTART;TZID=America/New_York:20200701T090000\r\n" in data and data.count(b"BEGIN:VTIMEZONE") == 1
    assert b"DTEND;TZID=America/New_York:20200701T100000\r\n" in data


@pytest.mark.parametrize(
    "clock",
    [
        datetime(2020, 7, 1, 9, tzinfo=stories.EST),  # not the offset that New York has in July
        datetime(2020, 11, 1, 1, 30, fold=1, tzinfo=NEW_YORK),  # an hour that the clock shows twice
        datetime(1950, 7, 1, 9, tzinfo=NEW_YORK),
        datetime(2090, 7, 1, 9, tzinfo=NEW_YORK),
    ],
)
def test_what_a_zone_s_name_would_not_say_surely_is_in_utc(clock: datetime) -> None:
    (component,) = components(in_new_york(clock))
    assert b"TZID" not in export(in_new_york(clock), Options())
    assert component.start == clock.astimezone(UTC)


def test_every_hour_is_the_same_moment_under_the_definition_that_goes_with_it() -> None:
    """RFC 5545 counts an onset on the clock that it ends; icalendar alone is an hour late each spring."""
    hours = [datetime(2021, 3, 13, tzinfo=UTC) + timedelta(hours=n) for n in range(72)]
    hours += [datetime(2021, 11, 6, tzinfo=UTC) + timedelta(hours=n) for n in range(72)]
    story = in_new_york(*(hour.astimezone(NEW_YORK) for hour in hours))
    text = re.sub(b"America/New_York", b"Somewhere/Else", export(story, Options()))  # so that nobody knows better
    calendar = Calendar.from_ical(text)
    onsets = []
    for rule in calendar.walk("VTIMEZONE")[0].subcomponents:
        starts = [rule.DTSTART, *(rule["RDATE"].dts if "RDATE" in rule else ())]
        onsets += [(getattr(start, "dt", start) - rule.TZOFFSETFROM, rule.TZOFFSETTO) for start in starts]
    written = re.findall(rb"DTSTART(?:;TZID=Somewhere/Else)?:(\d{8}T\d{6}Z?)", text.partition(b"BEGIN:VEVENT")[2])
    assert len(written) == len(hours)
    for hour, clock in zip(hours, written, strict=True):
        moment = datetime.strptime(clock.decode().removesuffix("Z"), "%Y%m%dT%H%M%S")
        if not clock.endswith(b"Z"):
            # The rule in force is the one with the latest onset that the moment, read under it, has passed.
            moment -= max((onset, offset) for onset, offset in onsets if moment - offset >= onset)[1]
        assert moment == hour.replace(tzinfo=None)


def test_a_correction_counts_and_is_later() -> None:
    component = only(replace(stories.DAY, sequence=3))
    assert component["SEQUENCE"] == 3
    assert component["DTSTAMP"].dt == component["LAST-MODIFIED"].dt == datetime(2020, 2, 28, 0, 0, 3, tzinfo=UTC)


def test_the_calendar_says_what_it_is_of() -> None:
    calendar = Calendar.from_ical(export(STORY, Options(color="Teal")))
    assert calendar["COLOR"] == "teal" and calendar["X-APPLE-CALENDAR-COLOR"] == "#008080"
    assert f'{text(calendar["DESCRIPTION"])}' == calendar["X-WR-CALDESC"]  # which icalendar leaves as it stands
    assert "Dateline: 2020-02-28" in calendar["DESCRIPTION"] and calendar["URL"] == stories.ARTICLE.source
    assert calendar["LAST-MODIFIED"].dt == datetime(2020, 2, 28, tzinfo=UTC)
    assert "COLOR" not in Calendar.from_ical(export(STORY, Options()))


def test_a_colour_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no colour of CSS is called 'teel'; did you mean 'teal'?"):
        Options(color="teel")


def test_a_split_calendar_has_every_event_once_in_parts_of_one_name() -> None:
    zoned = in_new_york(*(datetime(2020, 7, 1, 9, tzinfo=NEW_YORK) + timedelta(days=n) for n in range(40)))
    days = [replace(stories.DAY, id=f"d{number}", text="word " * 20) for number in range(40)]
    story = replace(zoned, events=(*days, *zoned.events))
    whole = export(story, Options())
    made = parts(story, Coarse.START, most=10_000)
    assert list(made) == [str(number) for number in range(1, len(made) + 1)] and len(made) > len(whole) // 10_000
    read = [Calendar.from_ical(data) for data in made.values()]
    assert all(len(data) <= 10_000 for data in made.values())
    assert {str(one["NAME"]) for one in read} == {STORY.title}
    uids = [str(event["UID"]) for one in read for event in one.walk("VEVENT")]
    assert uids == [str(event["UID"]) for event in Calendar.from_ical(whole).walk("VEVENT")]
    for data in made.values():
        assert data.count(b"BEGIN:VTIMEZONE") == (b"TZID=" in data)
    assert export(story, Options(split=True)) == whole  # small enough for one


def test_a_file_beyond_the_limit_is_split() -> None:
    long = timeline(*(replace(stories.DAY, id=str(number), text="word " * 4000) for number in range(60)))
    made = export(long, Options(split=True))
    assert list(made) == ["1", "2"] and all(len(data) <= 1_000_000 for data in made.values())
    assert warn(long, Options(split=True)) == []


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Save it to C:\\news", "Save it to C:\\\\\u2060news"),
        ("A \\N, a \\m", "A \\\\\u2060N\\, a \\\\m"),
        ('"We won"', '"We won" '),
        ('"We won", she said', '"We won"\\, she said'),
        ('"', '"'),
    ],
)
def test_a_name_is_one_that_every_parser_reads_alike(words: str, written: str) -> None:
    """What stands here as written comes back whole from node-ical in `tests/clients`."""
    data = export(timeline(replace(stories.DAY, headline=words, place=words, text=words)), Options()).replace(b"\r\n ", b"")
    assert f"\r\nSUMMARY:{written}\r\n" in data.decode() and f"\r\nLOCATION:{written}\r\n" in data.decode()
    assert f"\r\nDESCRIPTION:“{text(words)}”" in data.decode()  # a quotation is left to the letter


@pytest.mark.parametrize("words", ["é" * 200, "\\;,\n" * 60, "x" * 75, "👩‍👩‍👧‍👦" * 20, "a" * 60 + "\\" * 30, ""])
def test_a_folded_line_comes_back_whole(words: str) -> None:
    line = content("SUMMARY", text(words))
    assert max(map(len, line.split(b"\r\n"))) <= 75
    for piece in line.split(b"\r\n "):
        assert piece.decode() and (len(piece) - len(piece.rstrip(b"\\"))) % 2 == 0
    component = Calendar.from_ical(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + line + b"END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert component.walk("VEVENT")[0]["SUMMARY"] == words
