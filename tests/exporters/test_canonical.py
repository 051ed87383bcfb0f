"""Canonical JSON: what is written comes back, what is written by hand is understood, what is wrong is named."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from importlib.resources import files

import pytest
import stories
from icalendar import Calendar
from stories import EVERYTHING, STORY

from timeline import export, read
from timeline.canonical import decode, encode
from timeline.document import schema
from timeline.errors import ArticleError, ExportError
from timeline.model import Evidence, Resolution, Timeline
from timeline.pipeline import build
from timeline.readers.canonical import READER
from timeline.temporal.calendar import FarDate
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue, Vague
from timeline.testing import sample_timeline


def by_hand(*events: dict, **more: object) -> bytes:
    """A document such as a person writes."""
    whole = {"schema_version": 1, "title": "By hand", "articles": [{"id": "a"}], "events": list(events)} | more
    return json.dumps(whole).encode()


def written(**fields: object) -> dict:
    """An event by hand."""
    return {"article": "a", "headline": "It happens", "start": "2020-02-27"} | fields


def only_value(data: bytes) -> TimeValue:
    """The time of the only event."""
    (event,) = decode(data).events
    return event.when.value


def complaint(data: bytes) -> str:
    """The one line with which the document is refused."""
    with pytest.raises(ArticleError) as caught:
        decode(data)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_everything_comes_back_byte_for_byte() -> None:
    data = encode(EVERYTHING)
    assert data.endswith(b"}\n")
    assert encode(decode(data)) == data


def test_what_comes_back_is_equal_but_for_what_the_document_leaves_out() -> None:
    again = decode(encode(STORY))
    assert again.articles == STORY.articles
    assert again.unresolved == STORY.unresolved
    assert again.problems == STORY.problems
    for before, after in zip(STORY.events, again.events, strict=True):
        rule = replace(before.when.timex, rule="test")
        assert replace(after, when=replace(after.when, timex=rule, value=before.when.value)) == before
        assert after.when.value == before.when.value


def test_keys_come_in_the_order_of_the_design() -> None:
    document = json.loads(encode(STORY))
    assert list(document) == ["schema_version", "title", "articles", "events", "unresolved", "problems", "times"]
    assert list(document["events"][0]) == [
        "id", "article", "start", "end", "grain", "mod", "approximate", "part", "edtf", "basis", "status", "headline",
        "text", "span", "also", "place", "sequence", "digest", "timex",
    ]
    assert list(document["articles"][0]) == ["id", "title", "source", "language", "published", "dateline", "images", "text"]


def test_alternatives_come_back() -> None:
    other = TimeValue(date(2020, 4, 3), date(2020, 4, 4), Grain.DAY, "APPROX", True)
    when = replace(stories.DAY.when, alternatives=(other,), assumed=("year",), note="a Friday", anchor="narrative 2020-02-27")
    data = encode(stories.timeline(replace(stories.DAY, when=when)))
    (event,) = decode(data).events
    assert event.when.alternatives == (other,)
    assert (event.when.assumed, event.when.note, event.when.anchor) == (("year",), "a Friday", "narrative 2020-02-27")


def test_where_else_an_event_is_told_comes_back() -> None:
    also = [{"text": "It happened", "span": [40, 51]}]
    (event,) = decode(by_hand(written(also=also))).events
    assert event.also == (Evidence("It happened", 40, 51),)
    assert json.loads(encode(decode(by_hand(written(also=also)))))["events"][0]["also"] == also
    assert "events[0].also[0].span" in complaint(by_hand(written(also=[{"text": "It", "span": [9, 2]}])))


def test_what_was_or_will_be_billions_of_years_away_comes_back() -> None:
    text = b"The star formed 99.9 billion years ago. It went out three billion years later. The cloud formed 400 billion years ago."
    made = build(read(text), "2020-02-28")
    assert [event.when.value.start.year for event in made.events] == [-99_899_997_980, 3_000_002_020]
    assert [(one.text, one.reason) for one in made.unresolved] == [("400 billion years ago", "the calendar ends a hundred billion years from here")]
    assert encode(decode(encode(made))) == encode(made)
    assert b'value="3000002020"' in export(made, "timeml")


def test_half_of_a_surrogate_pair_is_replaced() -> None:
    data = encode(stories.timeline(replace(stories.DAY, headline="a \ud800 b")))
    assert json.loads(data)["events"][0]["headline"] == "a \ufffd b"


@pytest.mark.parametrize(
    "value", [Vague("PAST"), TimeValue(None, None, Grain.DAY)], ids=["vague", "open at both ends"]
)
def test_an_event_without_a_time_is_refused(value: object) -> None:
    event = replace(stories.DAY, when=Resolution(stories.DAY.when.timex, "once", value))
    with pytest.raises(ExportError, match="no time"):
        encode(stories.timeline(event))


def test_the_schema_that_ships_is_that_of_the_code() -> None:
    shipped = files("timeline").joinpath("schema.json").read_bytes()
    assert shipped == schema(), "write timeline.document.schema() to timeline/schema.json"


@pytest.mark.parametrize(
    ("start", "grain", "first", "end"),
    [
        ("2020", Grain.YEAR, date(2020, 1, 1), date(2021, 1, 1)),
        ("2020-02", Grain.MONTH, date(2020, 2, 1), date(2020, 3, 1)),
        ("2020-02-29", Grain.DAY, date(2020, 2, 29), date(2020, 3, 1)),
        ("-0043-03-15", Grain.DAY, FarDate(-43, 3, 15), FarDate(-43, 3, 16)),
        ("+12000", Grain.YEAR, FarDate(12000, 1, 1), FarDate(12001, 1, 1)),
        ("2020-02-27T21", Grain.HOUR, datetime(2020, 2, 27, 21), datetime(2020, 2, 27, 22)),
        ("2020-02-27 21:30", Grain.MINUTE, datetime(2020, 2, 27, 21, 30), datetime(2020, 2, 27, 21, 31)),
        (
            "2020-02-27T21:30:15-05:00", Grain.SECOND,
            datetime(2020, 2, 27, 21, 30, 15, tzinfo=timezone(timedelta(hours=-5))),
            datetime(2020, 2, 27, 21, 30, 16, tzinfo=timezone(timedelta(hours=-5))),
        ),
        (
            "2020-02-27T21:30Z", Grain.MINUTE, datetime(2020, 2, 27, 21, 30, tzinfo=timezone.utc),
            datetime(2020, 2, 27, 21, 31, tzinfo=timezone.utc),
        ),
    ],
)
def test_a_start_alone_is_a_unit_as_long_as_it_is_precise(start: str, grain: Grain, first: object, end: object) -> None:
    assert only_value(by_hand(written(start=start))) == TimeValue(first, end, grain)


def test_a_grain_by_hand_makes_a_longer_unit() -> None:
    assert only_value(by_hand(written(start="2020-02-24", grain="week"))).end == date(2020, 3, 2)


def test_null_is_an_open_end() -> None:
    assert only_value(by_hand(written(end=None))) == TimeValue(date(2020, 2, 27), None, Grain.DAY)
    assert only_value(by_hand(written(start=None, end="2020-03"))) == TimeValue(None, date(2020, 3, 1), Grain.MONTH)


def test_edtf_follows_from_the_ends() -> None:
    document = json.loads(encode(stories.timeline(stories.DAY)))
    document["events"][0] |= {"start": "2020-02-26", "end": "2020-02-27"}
    again = json.loads(encode(decode(json.dumps(document).encode())))
    assert again["events"][0]["edtf"] == "2020-02-26"


def test_an_event_by_hand_has_an_id_that_stays_when_its_date_is_corrected() -> None:
    first, second = decode(by_hand(written(), written())).events
    assert len(first.id) == 16 and first.id != second.id
    (corrected,) = decode(by_hand(written(start="2020-02-28"))).events
    assert corrected.id == first.id


def test_timex_by_hand_follows_from_the_time() -> None:
    (event,) = decode(by_hand(written(start="2020-02"))).events
    assert event.when.timex3 == ("DATE", "2020-02", None)
    assert event.words == ""


def test_fields_that_are_not_known_are_passed_over_and_named_once() -> None:
    story = decode(by_hand(written(colour="red"), written(colour="blue", timex={"colour": 1}), author="me", **{"$schema": "x"}))
    assert [problem.message for problem in story.problems] == [
        "events[0].colour: no such field is known; it was passed over",
        "events[1].timex.colour: no such field is known; it was passed over",
        "author: no such field is known; it was passed over",
    ]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert len(decode(b"\xef\xbb\xbf" + by_hand(written())).events) == 1


@pytest.mark.parametrize(
    ("data", "place", "expected"),
    [
        (b"not json", "not a JSON document", ""),
        (b"\xff\xfe", "not a JSON document", ""),
        (b"[" * 100_000, "not a JSON document", ""),
        (b"[]", "expected a JSON object", "schema_version"),
        (b"{}", "there is no field schema_version", ""),
        (by_hand(schema_version=2), "schema_version: 2", "update article-timeline"),
        (by_hand(schema_version="1"), "schema_version", "a whole number"),
        (by_hand(title=None), "title", "expected a text"),
        (by_hand(events={}), "events", "expected a list"),
        (by_hand({"article": "a", "start": "2020"}), "events[0]", "there is no field headline"),
        (by_hand(written(), written(start="Feb. 27")), "events[1].start", "a date such as 2020-02-27, found 'Feb. 27'"),
        (by_hand(written(start="2020-02-30")), "events[0].start", "day is out of range"),
        (by_hand(written(start="2020-02-27T25:00")), "events[0].start", "hour must be in 0..23"),
        (by_hand(written(start="-0043-03-15T10")), "events[0].start", "between 1 and 9999"),
        (by_hand(written(end="2020-02-27")), "events[0] (It happens)", "not later than its start"),
        (by_hand(written(start="2020-02-27T10:00Z", end="2020-02-27T11:00+02:00")), "events[0]", "not later"),
        (by_hand(written(start=None)), "events[0] (It happens)", "a start or an end"),
        (by_hand(written(grain="hour")), "events[0].start", "a time such as"),
        (by_hand(written(grain="days")), "events[0].grain", "expected one of second, minute"),
        (by_hand(written(status="maybe")), "events[0].status", "occurred, planned, denied, conditional"),
        (by_hand(written(span=[1])), "events[0].span", "a list of length 2"),
        (by_hand(written(span=[2, 1])), "events[0].span", "its begin before its end, found [2, 1]"),
        (by_hand(written(timex={"span": [2, 1]})), "events[0].timex.span", "its begin before its end"),
        (by_hand(written(mod="LATE")), "events[0].mod", "expected one of BEFORE, AFTER"),
        (by_hand(written(part="XX")), "events[0].part", "expected one of MO, MI"),
        (by_hand(written(sequence=-1)), "events[0].sequence", ">= 0"),
        (by_hand(written(sequence=10**12)), "events[0].sequence", "<= 999999"),
        (by_hand(written(start="x" * 500)), "events[0].start", "xxx…'"),
        (by_hand(articles=[{"id": "a", "dateline": {"value": "2020", "zone": "Mars/Base"}}]), "articles[0].dateline.zone", "Mars/Base"),
        (by_hand(articles=[{"id": "a", "title": "One"}, {"id": "a", "title": "Two"}]), "articles[1].id", "'a' is that of articles[0] already"),
        (by_hand(problems=[{"message": "m", "span": [5, 4]}]), "problems[0].span", "its begin before its end"),
        (by_hand(written(span=[-1, 2])), "events[0].span[0]", ">= 0"),
        (by_hand(written(article="b")), "events[0].article", "no article of this document has the id 'b'"),
        (by_hand(written(id="x"), written(id="x")), "events[1].id", "events[0] already"),
        (by_hand(written(start="9999-12-31T23:59")), "events[0]", "the calendar ends there"),
        (by_hand(written(timex={"alternatives": [{"start": "x", "end": None, "grain": "day"}]})),
         "events[0].timex.alternatives[0].start", "found 'x'"),
        (by_hand(articles=[{"id": "a", "dateline": {"value": "-0043"}}]), "articles[0].dateline.value", "between 1 and 9999"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_with_its_place(data: bytes, place: str, expected: str) -> None:
    said = complaint(data)
    assert place in said and expected in said


def test_the_reader_takes_what_was_written_and_nothing_else() -> None:
    data = encode(STORY)
    assert READER.sniff(data[:4096])
    assert READER.sniff(b' \n{ "title": "x", "schema_version" : 1')
    assert READER.sniff(b'{"title": "x"}') and not READER.sniff(b'The "schema_version": 1') and not READER.sniff(b"")
    story = READER.read(data, "story.timeline.json")
    assert isinstance(story, Timeline)
    assert encode(READER.read(encode(story), None)) == encode(story)
    assert READER.suffixes == (".timeline.json", ".json")


def test_what_was_corrected_is_put_in_order_when_it_is_built() -> None:
    story = build(READER.read(by_hand(written(headline="later"), written(headline="sooner", start="2019")), None))
    assert [event.headline for event in story.events] == ["sooner", "later"]


FULL = {"articles": [{"id": "a", "text": "They met on Thursday."}]}


def a_time(**fields: object) -> dict:
    """A time by hand, in the article of `FULL`."""
    return {"article": "a", "span": [12, 20], "type": "DATE", "value": "2020-02-27"} | fields


def test_the_text_and_all_the_times_of_an_article_come_back() -> None:
    story = sample_timeline()
    again = decode(encode(story))
    assert again.times == story.times and len(again.times) == len(story.events)
    assert [one.text for one in again.articles] == [one.text for one in story.articles]


def test_a_document_of_an_older_version_has_no_text_and_no_times() -> None:
    story = decode(by_hand(written()))
    assert story.articles[0].text == "" and story.times == ()


def test_a_time_by_hand_gets_its_words_and_an_id_that_nobody_has() -> None:
    first, second = decode(by_hand(**FULL, times=[a_time(), a_time(id="t1", span=[0, 4], text="They")])).times
    assert (first.id, first.text, second.id) == ("t2", "Thursday", "t1")
    assert (first.temporal_function, first.anchor_time, first.mod) == (False, None, None)


def test_a_text_that_was_changed_under_its_times_is_a_problem_and_not_the_end() -> None:
    story = decode(by_hand(**FULL, times=[a_time(text="Thursday"), a_time(text="Friday", span=[0, 4])]))
    assert [one.message for one in story.problems] == [
        "times[1]: the article's text has 'They' at 0, not 'Friday': an edit has moved it, and TimeML cannot be written"
    ]
    assert decode(by_hand(times=[a_time(text="Thursday")])).problems == ()  # no text to stand in


@pytest.mark.parametrize(
    ("times", "place", "expected"),
    [
        ({}, "times", "expected a list"),
        ([{}], "times[0]", "there is no field article"),
        ([a_time(), a_time(article="b")], "times[1].article", "no article of this document has the id 'b'"),
        ([a_time(type="DAY")], "times[0].type", "expected one of DATE, TIME, DURATION, SET"),
        ([a_time(value="Feb. 27")], "times[0].value", "a TIMEX3 value such as 2020-02-27, found 'Feb. 27'"),
        ([a_time(value=None)], "times[0].value", "expected a text"),
        ([a_time(mod="LATE")], "times[0].mod", "expected one of BEFORE, AFTER"),
        ([a_time(span=[5, 5])], "times[0].span", "its end 5 is not after its begin 5"),
        ([a_time(span=[-1, 5])], "times[0].span[0]", ">= 0"),
        ([a_time(), a_time(span=[13, 22])], "times[1].span", "it overlaps 'Thursday' at 12"),
        ([a_time(id="t0")], "times[0].id", "'t0' stands for the dateline"),
        ([a_time(id="x"), a_time(id="x", span=[0, 4])], "times[1].id", "'x' is that of another time"),
        ([a_time(anchor_time="t9")], "times[0].anchor_time", "no other time of the article has the id 't9'"),
        ([a_time(id="x", end_point="x")], "times[0].end_point", "no other time of the article has the id 'x'"),
    ],
)
def test_what_is_wrong_with_a_time_is_said_in_one_line_with_its_place(times: object, place: str, expected: str) -> None:
    said = complaint(by_hand(**FULL, times=times))
    assert said.startswith(place) and expected in said


def edited(**fields: object) -> bytes:
    """A document as it was written, with an event's fields changed by hand."""
    document = json.loads(encode(stories.timeline(stories.DAY)))
    document["events"][0] |= fields
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    "fields",
    [{"start": "2020-02-26"}, {"headline": "Other words"}, {"status": "denied"}, {"place": None}, {"text": "“Evidence”"}],
    ids=lambda fields: next(iter(fields)),
)
def test_a_corrected_event_counts_one_more_until_it_is_written_anew(fields: dict) -> None:
    assert decode(edited()).events[0].sequence == 0
    corrected = decode(edited(**fields))
    assert corrected.events[0].sequence == 1
    settled = json.loads(encode(corrected))
    assert settled["events"][0]["sequence"] == 1
    assert decode(json.dumps(settled).encode()).events[0].sequence == 1
    settled["events"][0]["headline"] = "Words corrected once more"
    assert decode(json.dumps(settled).encode()).events[0].sequence == 2


def test_a_change_that_no_calendar_shows_is_no_correction() -> None:
    assert decode(edited(span=[1, 5], id="renamed")).events[0].sequence == 0


def test_the_greatest_count_is_one_that_a_calendar_can_hold() -> None:
    story = decode(by_hand(written(sequence=999_999), articles=[{"id": "a", "dateline": {"value": "9998-12-31"}}]))
    (event,) = Calendar.from_ical(export(story, "ical")).walk("VEVENT")
    assert event["SEQUENCE"] == 999_999 and f"{event['DTSTAMP'].dt:%F %T}" == "9999-01-11 13:46:39"
    assert decode(edited(sequence=999_999, headline="Other words")).events[0].sequence == 999_999


def test_an_event_by_hand_counts_what_its_author_says() -> None:
    assert [event.sequence for event in decode(by_hand(written(), written(sequence=4))).events] == [0, 4]


@pytest.mark.parametrize(
    ("data", "warned"),
    [
        (edited(), False),
        (edited(start="2020-02-26", end="2020-02-27"), False),  # the old EDTF was left standing
        (edited(edtf="2020-03"), True),
        (edited(edtf="2020-02-26", start="2020-02-26", end="2020-02-27"), False),
        (edited(edtf="2020-03", headline="Other words"), True),
        (by_hand(written(edtf="2020-03")), True),
        (by_hand(written(edtf="2020-02-27")), False),
    ],
)
def test_an_edtf_by_hand_that_says_something_else_is_named(data: bytes, warned: bool) -> None:
    said = [problem.message for problem in decode(data).problems]
    assert any("it follows from start, end and grain" in message for message in said) == warned
