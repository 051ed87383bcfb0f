"""Choosing events of a timeline: each choice alone, together, and what means nothing."""

from __future__ import annotations

import pytest

import timeline
from timeline.errors import UsageError
from timeline.model import Timeline
from timeline.selection import Selection, as_fine_as, between, drop, only, top

TEXT = """The ferry

Divers raised the ferry on Thursday, May 6, 2021. It was built in 1988. It sank in March. The inquiry will open on June 1.
"""


@pytest.fixture(scope="module")
def story() -> Timeline:
    return timeline.build(timeline.read(TEXT.encode()), dateline="2021-05-07")


def times(story: Timeline) -> list[str]:
    return [event.when.value.edtf for event in story.events]


def test_the_story_has_four_events(story: Timeline) -> None:
    assert times(story) == ["1988", "2021-03", "2021-05-06", "2021-06-01"]


@pytest.mark.parametrize(
    ("since", "until", "kept"),
    [
        ("2021", None, ["2021-03", "2021-05-06", "2021-06-01"]),
        ("2021-03-31", None, ["2021-03", "2021-05-06", "2021-06-01"]),
        ("2021-04", "2021-05", ["2021-05-06"]),
        (None, "2021-05-06", ["1988", "2021-03", "2021-05-06"]),
        (None, "1987", []),
        ("1988-12-31", "1988-12-31", ["1988"]),
    ],
)
def test_both_ends_are_included_and_a_year_means_all_of_it(story: Timeline, since: str | None, until: str | None, kept: list[str]) -> None:
    assert times(between(story, since, until)) == kept


@pytest.mark.parametrize(("grain", "kept"), [("day", 2), ("month", 3), ("year", 4), ("hour", 0)])
def test_a_grain_leaves_out_what_is_coarser(story: Timeline, grain: str, kept: int) -> None:
    assert len(as_fine_as(story, grain).events) == kept


def test_ids_may_be_cut_short(story: Timeline) -> None:
    first = story.events[0].id
    assert times(only(story, [first[:8]])) == ["1988"]
    assert times(drop(story, [first, story.events[3].id])) == ["2021-03", "2021-05-06"]


def test_the_events_that_matter_most_stay_in_order_of_time(story: Timeline) -> None:
    assert times(top(story, 2)) == ["2021-05-06", "2021-06-01"]
    assert top(story, 9) == story


def test_choices_apply_together_and_leave_the_rest_of_the_timeline(story: Timeline) -> None:
    chosen = Selection(drop=(story.events[2].id,), since="2021", grain="month", top=1).of(story)
    assert len(chosen.events) == 1
    assert (chosen.title, chosen.articles, chosen.problems) == (story.title, story.articles, story.problems)
    assert Selection().of(story) == story


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (dict(only=("zzz",)), "--only zzz: no event has that id"),
        (dict(drop=("",)), "--drop : no event has that id"),
        (dict(since="Thursday"), "--since Thursday: expected a date such as 2020-02-27"),
        (dict(since="2022", until="2021"), "--since 2022 is later than --until 2021"),
        (dict(since=""), "--since : expected a date"),
        (dict(until=""), "--until : expected a date"),
        (dict(grain=""), "--grain : there is no such grain"),
        (dict(grain="fortnight"), "--grain fortnight: there is no such grain; choose from second, minute"),
        (dict(top=0), "--top 0: expected a number of events, 1 or more"),
    ],
)
def test_what_means_nothing_is_an_error_that_says_so(story: Timeline, options: dict, message: str) -> None:
    with pytest.raises(UsageError, match="^" + message.replace("?", r"\?")):
        Selection(**options).of(story)
