"""Two hundred random timelines, and one of two thousand events, in real clients: nothing lost, nothing doubled, nothing run."""

from __future__ import annotations

import csv
import io
import warnings
from pathlib import Path

import javascript
import pytest
from icalendar import Calendar
from random_stories import COUNT, batches, long_story, stories
from test_calendars import ask, khal_import
from test_javascript import _point

from timeline import pipeline
from timeline.agenda import Coarse, entries
from timeline.check import check
from timeline.model import Timeline
from timeline_csv import Profile
from timeline_csv.write import table
from timeline_html import Options, export
from timeline_ical.write import calendar
from timeline_timelinejs import Group
from timeline_timelinejs.slides import showable
from timeline_timelinejs.write import document

BATCHES = range(10)


def story(number: int) -> Timeline:
    """A batch, or the long story."""
    return batches()[number] if number in BATCHES else long_story()


def test_there_are_as_many_as_we_say() -> None:
    assert len(stories()) == COUNT and len(batches()) == len(BATCHES)
    assert sum(len(one.events) for one in stories()) > COUNT


@pytest.mark.parametrize("number", [*BATCHES, 10])
def test_javascript_parsers_see_every_entry(number: int, tmp_path: Path) -> None:
    kept = entries(story(number))[0]
    data = calendar(story(number), Coarse.START)
    assert check(data, "story.ics").errors == ()
    expected = {}
    for entry, one in zip(kept, Calendar.from_ical(data).walk("VEVENT"), strict=True):
        name = str(one["SUMMARY"])
        assert name.replace("\\\u2060", "\\").rstrip() == entry.summary.replace("\\\u2060", "\\")
        expected[str(one["UID"])] = (name.strip(), entry.all_day, _point(entry, "start"), _point(entry, "end"))
    for client, seen in javascript.parse(data, tmp_path).items():
        found = {one["uid"]: (one["summary"].strip(), one["allDay"], one["start"], one["end"]) for one in seen}
        assert len(seen) == len(expected) and found == expected, client


def test_khal_and_a_server_take_all_two_hundred(server: int, tmp_path: Path) -> None:
    whole = pipeline.merge(stories())
    data, count = calendar(whole, Coarse.START), len(entries(whole)[0])
    for _ in range(2):
        assert khal_import(data, tmp_path) == count
    for _ in range(2):
        status, answer = ask(server, "PUT", "/reader/news/", data, **{"Content-Type": "text/calendar; charset=utf-8"})
        assert status in (201, 204), answer
    # At the start of a line: an article may have these words, too.
    assert ask(server, "GET", "/reader/news/")[1].count("\r\nBEGIN:VEVENT\r\n") == count


@pytest.mark.parametrize("profile", Profile)
def test_tables_are_read_back_without_a_warning(profile: Profile, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: pip install -e '.[dev]'")
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: pip install -e '.[dev]'")
    for one in (pipeline.merge(stories()), long_story()):
        data = table(one, profile, False)
        (tmp_path / "story.csv").write_bytes(data)
        assert check(data, "story.csv").errors == ()
        header, *expected = csv.reader(io.StringIO(data.decode(), newline=""), strict=True)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            frame = pandas.read_csv(tmp_path / "story.csv", dtype=str, keep_default_na=False)
        assert list(frame.columns) == header and frame.to_numpy().tolist() == expected
        with duckdb.connect() as database:
            found = database.execute("select * from read_csv(?, all_varchar = true)", [str(tmp_path / "story.csv")])
            assert [[cell or "" for cell in row] for row in found.fetchall()] == expected


@pytest.mark.parametrize("number", BATCHES)
def test_timelinejs_draws_every_event_and_runs_nothing(number: int, tmp_path: Path) -> None:
    batch = story(number)
    data = document(batch, eras=bool(number % 2), group=list(Group)[number % 3])
    assert check(data, "story.json").errors == ()
    page = javascript.render(data, tmp_path)
    count = sum(map(showable, batch.events))
    assert page["state"] == "loaded"
    assert page["errors"] == page["dialogs"] == page["active"] == []
    assert (len(page["slides"]), page["markers"]) == (count + 1, count)
    assert page["ends"] == data.count(b'"end_date"') - page["bands"] * bool(number % 2)


@pytest.mark.parametrize("number", [0, 10])
@pytest.mark.parametrize("width", [1200, 320])
def test_the_page_lists_every_event_and_runs_nothing(number: int, width: int, tmp_path: Path) -> None:
    batch = story(number)
    data = export(batch, Options(assets=str(javascript.assets())))
    page = javascript.browse(data, tmp_path, width)
    assert page["errors"] == page["dialogs"] == page["active"] == page["console"] == []
    assert len(page["listed"]) == len(batch.events) and page["slides"] == 20 + (b'"timeline-title"' in data)
    assert page["overflow"] == 0
