"""Tagging, resolving and building cost no more than in proportion to the text, whatever it holds.

Work is counted, not timed. A pattern's search is one call however long it takes:
what goes on inside one is the business of `test_runs.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date

import pytest
from hostile import HOSTILE, repeated

import timeline
from timeline.compose.likeness import plain_gist
from timeline.compose.merge import merged
from timeline.frozen import replace
from timeline.lang.en import extents, parse, tense
from timeline.lang.en.discourse import cues
from timeline.lang.en.tagger import tag
from timeline.model import Dateline, Event, Resolution, Timeline
from timeline.narration import narrate

FRIDAY = Dateline(date(2020, 2, 28), None, "given", "")
SHORT = 1000


def resolved(text: str) -> list[Resolution]:
    return narrate(text, tag(text), FRIDAY, tense.tense, cues=cues)


def built(text: str) -> Timeline:
    return timeline.build(timeline.read(text.encode(), language="en"), "2020-02-28", inferred=True)


def calls(given: object, of: Callable[..., object] = resolved) -> int:
    """How many functions, in Python and in C, are called for a text, or whatever the function takes."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    of(given)  # what is remembered between texts is remembered by now
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        of(given)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_four_times_the_text_takes_four_times_the_calls(unit: str) -> None:
    assert calls(repeated(unit, 4 * SHORT)) <= 4.4 * calls(repeated(unit, SHORT)) + 200


@pytest.mark.parametrize("unit", [" ", "\t", "\n", " ,", "(", " -", "x ", "Monday "], ids=repr)
@pytest.mark.parametrize("head", ["LEEDS, May 3", "LEEDS, England", "Published", "The mill burned down on Monday, they said"])
def test_an_article_with_four_times_the_run_takes_four_times_the_calls(head: str, unit: str) -> None:
    def article(size: int) -> str:
        return f"The Mill\n\n{head}{repeated(unit, size)}x The mill shut on Friday.\n"

    assert calls(article(4 * SHORT), built) <= 4.4 * calls(article(SHORT), built) + 200


@pytest.mark.parametrize(
    "unit", ["The council met on Thursday.\n", "Smoke hangs over the quay, Feb. 27, 2020. (Photo: Lee Park)\n\n"], ids=["sentence", "caption"]
)
def test_an_article_that_tells_one_thing_four_times_as_often_takes_four_times_the_calls(unit: str) -> None:
    # In a shorter text what grows with the square is hidden by the rest of the way, and by the sentences that are remembered.
    assert calls(repeated(unit, 56 * SHORT), built) <= 4.4 * calls(repeated(unit, 14 * SHORT), built) + 200


def test_an_event_told_four_times_as_often_takes_four_times_the_calls() -> None:
    def told(often: int) -> list[Event]:
        return [replace(event, id=f"e{place}", begin=30 * place, end=30 * place + 28) for place in range(often)]

    def merging(events: list[Event]) -> list[Event]:
        return merged(events, {}, plain_gist)

    (event,) = built("Notes\n\nThe council met on Thursday.").events
    (whole,) = merging(told(SHORT))
    assert [one.begin for one in whole.also] == [30 * place for place in range(1, SHORT)]
    assert calls(told(4 * SHORT), merging) <= 4.4 * calls(told(SHORT), merging) + 200


def counted(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, weigh: Callable[..., int]) -> list[int]:
    """What each call of a function weighs, from now on."""
    noted: list[int] = []
    plain = getattr(owner, name)

    def noting(*arguments):
        noted.append(weigh(*arguments))
        return plain(*arguments)

    monkeypatch.setattr(owner, name, noting)
    return noted


@pytest.mark.parametrize("unit", ["the end of ", "the day before ", "early late mid ", "Monday ", "three "])
def test_no_place_is_read_more_than_once_a_level(monkeypatch, unit):
    read = counted(monkeypatch, parse.Parser, "_parse", lambda parser, tried, begin, depth: begin)
    resolved(unit * 100 + "today")
    assert len(set(read)) >= 5
    assert max(map(read.count, set(read))) <= 2 * (parse._MAX_DEPTH + 1)


@pytest.mark.parametrize("unit", ["Monday ", "Monday\n\n", "he left Monday and ", "; Monday "])
def test_a_clause_is_looked_for_within_reach(monkeypatch, unit):
    scanned = counted(monkeypatch, extents, "_last_stop", lambda text, low, high, begin: begin - low)
    found = resolved(repeated(unit, 4 * SHORT))
    assert len(scanned) <= 2 * len(found)
    assert max(scanned) <= extents.REACH


def test_a_run_of_capitals_is_read_once():
    # Each capital may begin a word of its own: told apart in every way there is, this would never end.
    assert [one.text for one in resolved(f"The crews and {'A' * 120} meets Monday")] == ["Monday"]
