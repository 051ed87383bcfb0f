"""Canonical JSON by hand: what is written is understood, what is wrong is named."""

from datetime import date, datetime, timedelta, timezone

import pytest
from handwritten import by_hand, complaint, written

from timeline.canonical import decode
from timeline.temporal.calendar import FarDate
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue


def only_value(data: bytes) -> TimeValue:
    """The time of the only event."""
    (event,) = decode(data).events
    return event.when.value


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


FULL = {"articles": [{"id": "a", "text": "They met on Thursday."}]}


def a_time(**fields: object) -> dict:
    """A time by hand, in the article of `FULL`."""
    return {"article": "a", "span": [12, 20], "type": "DATE", "value": "2020-02-27"} | fields


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


def test_an_event_by_hand_counts_what_its_author_says() -> None:
    assert [event.sequence for event in decode(by_hand(written(), written(sequence=4))).events] == [0, 4]
