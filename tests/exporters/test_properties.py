"""Each format's own rules hold for whatever timeline Hypothesis makes."""

import csv
import io
import json
import re
from calendar import monthrange
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from icalendar import Calendar
from strategies import timelines

from timeline.agenda import Coarse
from timeline.canonical import decode, encode
from timeline.check import check
from timeline.errors import ExportError
from timeline.model import Timeline
from timeline_csv import Profile
from timeline_csv.write import table
from timeline_ical.write import calendar, warnings
from timeline_timelinejs import Group
from timeline_timelinejs.write import document

vobject = pytest.importorskip("vobject", reason="vobject is not installed: pip install -e '.[dev]'")

# The same examples on every run: a test that fails by chance tells nobody what they broke.
MANY = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")
FORMULA = re.compile("[\\s\u00a0\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
NUMBER_OR_DATE = re.compile(r"[+-]?\d+(\.\d+)?|-?\d{4,}(-\d\d(-\d\d)?)?")


@MANY
@given(timelines())
def test_canonical_json_comes_back_byte_for_byte(story: Timeline) -> None:
    written = encode(story)
    again = decode(written)
    assert encode(again) == written
    assert [event.when.value for event in again.events] == [event.when.value for event in story.events]
    json.loads(written.decode())


@MANY
@given(timelines())
def test_exports_from_canonical_json_are_those_of_the_timeline_itself(story: Timeline) -> None:
    again = decode(encode(story))
    for coarse in Coarse:
        assert calendar(again, coarse, "") == calendar(story, coarse, "")
    for profile in (Profile.EVENTS, Profile.GOOGLE, Profile.OUTLOOK):
        assert table(again, profile, False) == table(story, profile, False)


@MANY
@given(timelines())
@pytest.mark.filterwarnings("ignore::DeprecationWarning:vobject", "ignore::DeprecationWarning:dateutil")
def test_calendars_keep_the_rules_of_rfc_5545(story: Timeline) -> None:
    for coarse in Coarse:
        data = calendar(story, coarse, "")
        assert data.endswith(b"END:VCALENDAR\r\n")
        assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"")
        assert max(map(len, data.split(b"\r\n"))) <= 75
        assert not CONTROLS.search(data.decode())
        assert set(re.findall(r";TZID=([^:]+):", data.decode())) <= set(re.findall(r"\r\nTZID:(.+)\r\n", data.decode()))
        read = Calendar.from_ical(data)
        read.validate()
        components = read.walk("VEVENT")
        missed = sum(int(re.search(r"left out (\d+)", line)[1]) for line in warnings(story, coarse) if "left out" in line)
        assert len(components) + missed == len(story.events)
        assert len({str(one["UID"]) for one in components}) == len(components)
        for one in components:
            assert not one.errors
            start, end = one.start, one.end
            assert type(start) is type(end) and start < end
            assert 100 <= start.year <= 9998 and 100 <= end.year <= 9998
            assert not isinstance(start, datetime) or start.tzinfo is not None
            assert str(one["SUMMARY"]).strip()
            assert re.fullmatch(r"[A-Za-z0-9._-]+@article-timeline", str(one["UID"]))
        parsed = next(vobject.readComponents(data.decode()))
        assert len(parsed.contents.get("vevent", [])) == len(components)


@MANY
@given(timelines(least=1))
def test_nothing_that_is_exported_breaks_a_rule_of_its_clients(story: Timeline) -> None:
    for coarse in Coarse:
        report = check(calendar(story, coarse), "story.ics")
        assert {one.rule for one in report.findings} <= {"no-events"}
    for profile in Profile:
        data = table(story, profile, False)
        report = check(data, "story.csv")
        assert not report.errors and {one.rule for one in report.findings} <= {"crowded", "missing-word"}
        assert report.count == len(list(csv.reader(io.StringIO(data.decode(), newline="")))) - 1 - (profile is Profile.TIMELINEJS)
    for group in Group:
        assert {one.rule for one in check(document(story, eras=True, group=group), "story.json").findings} <= {"outlier"}


@MANY
@given(timelines())
def test_tables_are_rectangles_without_formulas(story: Timeline) -> None:
    for profile in Profile:
        try:
            text = table(story, profile, False).decode()
        except ExportError:
            assert profile is Profile.TIMELINEJS
            continue
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        assert not CONTROLS.search(text.replace("\r\n", ""))
        for row in rows:
            assert len(row) == len(header)
            for cell in row:
                assert len(cell.encode("utf-16-le")) <= 2 * 32_767
                assert not FORMULA.match(cell) or NUMBER_OR_DATE.fullmatch(cell)
        if profile is Profile.EVENTS:
            assert len(rows) == len(story.events)


@MANY
@given(timelines(least=1))
def test_slides_keep_the_rules_of_timelinejs(story: Timeline) -> None:
    whole = json.loads(document(story))
    assert whole["scale"] == "human" and whole["events"]
    for slide in [whole["title"], *whole["events"]]:
        assert slide["autolink"] is False and isinstance(slide["unique_id"], str)
        assert slide["text"]["headline"].strip()
        for text in slide["text"].values():
            bare = re.sub(r'</?p>|<a href="https?://[^"<>\s]*" target="_blank" rel="noopener">|</a>', "", text)
            assert "<" not in bare and ">" not in bare
            assert not re.search(r"&(?!(amp|lt|gt|quot|#x27);)", bare)
        for name in {"display_date", "group"} & slide.keys():
            assert not re.search("[<>]|&(?!amp;(amp|quot|#x27);)", slide[name])
        if "media" in slide:
            assert re.match(r"https://a\.example/", slide["media"]["url"])
    for slide in whole["events"]:
        start, end = slide["start_date"], slide.get("end_date")
        for parts in filter(None, (start, end)):
            assert isinstance(parts["year"], int) and parts["year"] != 0
            if parts.get("month"):
                assert 1 <= parts["month"] <= 12
            if parts.get("day"):
                year = parts["year"] % 400 + 2000  # of the same length, for any calendar
                assert 1 <= parts["day"] <= monthrange(year, parts["month"])[1]
            assert all(isinstance(parts[name], str) for name in ("hour", "minute", "second") if name in parts)
        if end:
            assert any(start[name] != end.get(name) for name in start)
            assert _moment(start) <= _moment(end)


def _moment(parts: dict) -> tuple:
    return tuple(int(parts.get(name) or least) for name, least in (
        ("year", 0), ("month", 1), ("day", 1), ("hour", 0), ("minute", 0), ("second", 0),
    ))
