"""Times as TimeML tags them: numbered, plain, each with what it counts from."""

from __future__ import annotations

from dataclasses import replace

import pytest

import timeline
from timeline.model import Article, Block, Timeline
from timeline.pipeline import merge
from timeline.temporal.grain import Grain
from timeline.temporal.timex3 import VALUE, period


def build(text: str, dateline: str | None = "2020-02-28", **fields: object) -> Timeline:
    return timeline.build(Article("a1", "A title", text, **fields), dateline)


def anchors(text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.anchor_time) for one in build(text).times]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She left in 1999.", [("1999", None)]),
        ("She left on Thursday.", [("Thursday", "t0")]),
        ("She left on 3 May 2019 and came back the next day. Two days later she left again.",
         [("3 May 2019", None), ("the next day", "t1"), ("Two days later", "t2")]),
        ("She was away from May to July. A month later she left.", [("May", "t0"), ("July", "t0"), ("A month later", "t1")]),
        ("She slept for nine hours on Monday.", [("nine hours", None), ("Monday", "t0")]),
        ("In 2011 she slept for nine hours. The next year she left.", [("2011", None), ("nine hours", None), ("The next year", "t1")]),
    ],
)
def test_a_time_is_anchored_to_the_one_that_it_counts_from(text: str, expected: list) -> None:
    assert anchors(text) == expected


def test_a_stretch_hangs_on_the_day_at_its_end_and_what_follows_counts_from_that_day() -> None:
    length, end, compared = build("Profit for the three months ended Sept. 30, 2019 rose from that of a year earlier.").times
    assert (length.type, length.end_point, end.value, compared.anchor_time) == ("DURATION", end.id, "2019-09-30", end.id)


@pytest.mark.parametrize(
    ("words", "points"), [("past", (None, "t0")), ("coming", ("t0", None))],
)
def test_a_length_at_the_dateline_begins_or_ends_there(words: str, points: tuple) -> None:
    [found] = build(f"It rained in the {words} two weeks.").times
    assert (found.value, found.begin_point, found.end_point, found.anchor_time) == ("P2W", *points, None)


@pytest.mark.parametrize(
    ("words", "value", "quant", "freq"),
    [
        ("every Tuesday", "XXXX-WXX-2", "EVERY", None),
        ("every other Tuesday", "XXXX-WXX-2", "EVERY OTHER", None),
        ("annually", "P1Y", "EVERY", None),
        ("once a day", "P1D", None, "1X"),
        ("Twice a week", "P1W", None, "2X"),
        ("12 times a year", "P1Y", None, "12X"),
    ],
)
def test_a_set_says_how_often(words: str, value: str, quant: str | None, freq: str | None) -> None:
    [found] = build(f"The boat sails {words}.").times
    assert (found.type, found.value, found.quant, found.freq, found.temporal_function) == ("SET", value, quant, freq, False)


def test_times_in_headings_and_boilerplate_are_tagged_too() -> None:
    text = "Updated Thursday\n\nThe fair opened on Wednesday."
    story = build(text, blocks=(Block("boilerplate", 0, 16), Block("paragraph", 18, len(text))))
    assert [one.text for one in story.times] == ["Thursday", "Wednesday"]
    assert [event.words for event in story.events] == ["Wednesday"]


def test_without_a_dateline_nothing_counts_from_one() -> None:
    text = "Now: Thursday, the next day, and the past two weeks. \n\nThe mill was built in 1811."
    story = build(text, None, blocks=(Block("boilerplate", 0, 53), Block("paragraph", 55, len(text))))
    assert story.articles[0].dateline is None
    known = {one.text: (one.value, one.anchor_time, one.end_point, one.temporal_function) for one in story.times}
    assert known == {
        "Now": ("PRESENT_REF", None, None, False), "Thursday": ("XXXX-XX-XX", None, None, False),
        "the next day": ("XXXX-XX-XX", None, None, False), "the past two weeks": ("P2W", None, None, False),
        "1811": ("1811", None, None, False),
    }


def test_several_timelines_keep_the_times_of_each_article_once() -> None:
    one, other = build("It rained on Thursday."), timeline.build(Article("a2", "Snow", "It snowed on Friday."), "2020-02-28")
    assert [(time.article, time.text) for time in merge([one, other]).times] == [("a1", "Thursday"), ("a2", "Friday")]
    corrected = replace(one, times=(replace(one.times[0], value="2020-02-20"),))
    assert merge([one, other, corrected]).times == (*corrected.times, *other.times)


@pytest.mark.parametrize(
    "value",
    ["2020", "202", "20", "BC0044", "BC0044-03-15", "12000", "2020-02", "2020-02-27", "2020-W09", "2020-W09-WE", "2020-W09-4",
     "2020-SP", "2020-Q1", "2020-H2", "2020-02-27TMO", "2020-02-27T21:30", "2020-02-27T21:30:15", "T21", "P9Y", "PXW", "P2.5W",
     "PT1H30M", "P1DT2H", "XXXX-WXX-2", "XXXX-02-31", "XXXX-XX-XX", "XXXX-XX-XXTXX:XX", "PAST_REF"],
)
def test_a_timex3_value_is_known_by_its_look(value: str) -> None:
    assert VALUE.fullmatch(value)


@pytest.mark.parametrize("value", ["", "Thursday", "2", "2020-2-7", "27.02.2020", "2020-02-27 21:30", "P", "PT", "P9", "P1H30MT", "NOW"])
def test_what_is_no_timex3_value_is_known_too(value: str) -> None:
    assert not VALUE.fullmatch(value)


def test_a_long_period_has_no_exponent() -> None:
    assert period(((1_500_000, Grain.YEAR),)) == "P1500000Y"
    assert period(((2.5, Grain.YEAR),)) == "P2Y6M"
    assert period(((10, Grain.CENTURY),)) == "P1000Y"
