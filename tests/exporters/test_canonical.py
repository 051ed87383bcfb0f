"""Canonical JSON: what is written comes back, and what is corrected in it counts."""

import json
from dataclasses import replace
from datetime import date
from importlib.resources import files

import pytest
import stories
from handwritten import by_hand, complaint, written
from icalendar import Calendar
from stories import EVERYTHING, STORY

from timeline import export, read
from timeline.canonical import decode, encode
from timeline.document import schema
from timeline.errors import ExportError
from timeline.model import Evidence, Resolution, Timeline
from timeline.pipeline import build
from timeline.readers.canonical import READER
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue, Vague
from timeline.testing import sample_timeline


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
    text = b"The star formed 99.9 billion years ago. It went out three billion years later. Its sister will go out three billion years from now. The cloud formed 400 billion years ago."
    made = build(read(text), "2020-02-28")
    assert [event.when.value.start.year for event in made.events] == [-99_900_000_000, -96_900_000_000, 3_000_002_020]
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


def test_edtf_follows_from_the_ends() -> None:
    document = json.loads(encode(stories.timeline(stories.DAY)))
    document["events"][0] |= {"start": "2020-02-26", "end": "2020-02-27"}
    again = json.loads(encode(decode(json.dumps(document).encode())))
    assert again["events"][0]["edtf"] == "2020-02-26"


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


def test_the_text_and_all_the_times_of_an_article_come_back() -> None:
    story = sample_timeline()
    again = decode(encode(story))
    assert again.times == story.times and len(again.times) == len(story.events)
    assert [one.text for one in again.articles] == [one.text for one in story.articles]


def test_a_document_of_an_older_version_has_no_text_and_no_times() -> None:
    story = decode(by_hand(written()))
    assert story.articles[0].text == "" and story.times == ()


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
