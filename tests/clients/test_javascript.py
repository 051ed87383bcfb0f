"""ical.js, node-ical, and TimelineJS in a browser: what they make of the files."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import javascript
import pytest
import stories
from stories import ARTICLE, EVERYTHING, timeline

from timeline.agenda import Coarse, Entry, entries
from timeline.model import Timeline
from timeline.temporal.calendar import FarDate
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline_csv import Profile
from timeline_csv.write import table
from timeline_ical.write import calendar
from timeline_timelinejs import Group
from timeline_timelinejs.write import document

HARM = (
    "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;", "</script><script>alert(1)</script>", "Q&A",
    "javascript:alert(1)", "a\u2028b\x85c", "مرحبا", "👩‍👩‍👧‍👦", 'a;b,c\\d"e', "x" * 10_000,
)
VALUE = stories.DAY.when.value
HARMFUL = timeline(
    *(stories.event(words, VALUE, words, article=id, text=words, place=words) for id in ("a1", "a2") for words in HARM),
    articles=(ARTICLE, replace(ARTICLE, id="a2", title=HARM[1])), title=HARM[0],
)


def _point(entry: Entry, name: str) -> str:
    point = getattr(entry, name)
    return point.isoformat() if entry.all_day else point.astimezone(UTC).isoformat().replace("+00:00", "Z")


@pytest.mark.parametrize("story", [EVERYTHING, HARMFUL, stories.EMPTY], ids=["everything", "harmful", "empty"])
@pytest.mark.parametrize("coarse", Coarse)
def test_parsers_see_every_entry_where_it_is(story: Timeline, coarse: Coarse, tmp_path: Path) -> None:
    expected = [
        {
            "uid": f"{entry.event.id}@article-timeline", "summary": entry.summary, "allDay": entry.all_day,
            "start": _point(entry, "start"), "end": _point(entry, "end"),
        }
        for entry in entries(story, coarse)[0]
    ]
    seen = javascript.parse(calendar(story, coarse, ""), tmp_path)
    assert seen["ical.js"] == seen["ical.js, edited"] == expected
    assert sorted(seen["node-ical"], key=_uid) == sorted(expected, key=_uid)


def _uid(entry: dict) -> str:
    return entry["uid"]


def _drawn(page: dict, count: int) -> None:
    assert page["state"] == "loaded"
    assert page["errors"] == page["dialogs"] == page["active"] == []
    assert len(page["slides"]) == count + 1 and page["markers"] == count


@pytest.mark.parametrize("mode", ["url", "inline"])
def test_timelinejs_draws_every_event(mode: str, tmp_path: Path) -> None:
    page = javascript.render(document(EVERYTHING), tmp_path, mode=mode)
    _drawn(page, len(EVERYTHING.events))
    assert page["ends"] == 6
    dates = {slide["id"]: slide["date"] for slide in page["slides"]}
    assert dates[stories.SINCE.id] == "since December 2019"
    assert dates[stories.PART.id] == "early Friday, Feb. 28, 2020"
    assert dates[stories.CAESAR.id] == "on the Ides of March 44 BC"


def test_timelinejs_shows_harmful_words_and_runs_none(tmp_path: Path) -> None:
    page = javascript.render(document(HARMFUL), tmp_path)
    _drawn(page, len(HARMFUL.events))
    assert page["types"] == ["image"]
    headlines = {slide["headline"] for slide in page["slides"]}
    assert {"<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;", "Q&A"} <= headlines
    assert "&lt;img src=x onerror=alert(1)&gt;" in page["groups"]


def test_timelinejs_draws_bands_for_long_times(tmp_path: Path) -> None:
    harm = stories.event("2015 to 2018", stories.YEARS.when.value, HARM[1])
    story = timeline(*EVERYTHING.events, harm)
    page = javascript.render(document(story, eras=True, group=Group.PLACE), tmp_path)
    _drawn(page, len(story.events))
    assert len(page["eras"]) == 4 and HARM[1] in page["eras"]
    assert page["groups"] == ["Idlib", ""]  # and a line for what has no place


def test_timelinejs_draws_a_table(tmp_path: Path) -> None:
    _drawn(javascript.render(table(EVERYTHING, Profile.TIMELINEJS, False), tmp_path, ".csv"), len(EVERYTHING.events))


def test_timelinejs_draws_the_years_that_we_let_through(tmp_path: Path) -> None:
    years = (-270_999, -100_000, -43, 0, 100_000, 274_998)
    far = [stories.event(str(year), TimeValue(FarDate(year, 1, 1), FarDate(year + 1, 1, 1), Grain.YEAR)) for year in years]
    _drawn(javascript.render(document(timeline(*far)), tmp_path), len(far))


def test_timelinejs_stops_at_a_page_without_events(tmp_path: Path) -> None:
    """Why an empty timeline is refused: a title slide alone is no page."""
    empty = b'{"title": {"text": {"headline": "T", "text": ""}}, "scale": "human", "events": []}'
    assert "no events" in javascript.render(empty, tmp_path)["state"]
