"""`timeline.check`: a good file of each kind, and what is said of it with one thing wrong."""

from __future__ import annotations

import json
import time

import pytest

from timeline.check import check
from timeline.errors import ArticleError

CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//EN\r\nX-WR-CALNAME:The bridge\r\n"
    "BEGIN:VEVENT\r\nUID:one@tests\r\nDTSTAMP:20210305T000000Z\r\nDTSTART;VALUE=DATE:20210304\r\nDTEND;VALUE=DATE:20210305\r\n"
    "SUMMARY:The bridge reopens\r\nDESCRIPTION:It had been shut\\, they say.\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:two@tests\r\nDTSTAMP:20210305T000000Z\r\nDTSTART:20210305T090000Z\r\nDTEND:20210305T100000Z\r\n"
    "SUMMARY:The council meets\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
DAYS = "DTSTART;VALUE=DATE:20210304\r\nDTEND;VALUE=DATE:20210305"

# What is replaced by what, the rule that this breaks, and how badly.
CALENDARS = [
    ("BEGIN:VCALENDAR\r\nVERSION", "\ufeffBEGIN:VCALENDAR\r\nVERSION", "bom", "error"),
    ("\r\nPRODID", "\nPRODID", "crlf", "error"),
    ("END:VCALENDAR\r\n", "END:VCALENDAR", "final-crlf", "warning"),
    ("\r\nPRODID", "\r\n\r\nPRODID", "blank", "warning"),
    ("VERSION:2.0", "VERSION:2.0\r\nCALSCALE:HEBREW", "calscale", "error"),
    ("reopens", "reopens" + "x" * 80, "fold", "warning"),
    ("reopens", "reo\x00pens", "control", "error"),
    ("reopens", "reo\u2028pens", "separator", "error"),
    ("SUMMARY:The bridge", "The bridge", "content-line", "error"),
    ("END:VEVENT\r\nEND:VCALENDAR\r\n", "END:VEVENT\r\n", "nesting", "error"),
    ("END:VEVENT\r\nBEGIN", "END:VTODO\r\nBEGIN", "nesting", "error"),
    ("BEGIN:VCALENDAR", "BEGIN:VCARD", "no-calendar", "error"),
    ("VERSION:2.0\r\n", "", "required", "error"),
    ("VERSION:2.0", "VERSION:1.0", "version", "error"),
    ("VERSION:2.0", "VERSION:2.0\r\nMETHOD:PUBLISH", "method", "warning"),
    ("UID:one@tests\r\n", "", "required", "error"),
    ("UID:one@tests", "UID:two@tests", "uid-twice", "error"),
    ("UID:one@tests", "UID:one and a half", "uid", "warning"),
    ("DTSTAMP:20210305T000000Z\r\nDTSTART;", "DTSTAMP:20210305T000000\r\nDTSTART;", "dtstamp", "error"),
    (DAYS, "DTSTART;VALUE=DATE:20210304\r\nDTEND;VALUE=DATE:20210304", "dtend", "error"),
    (DAYS, "DTSTART:20210304\r\nDTEND;VALUE=DATE:20210305", "date", "error"),
    (DAYS, "DTSTART;VALUE=DATE:20210230\r\nDTEND;VALUE=DATE:20210305", "date", "error"),
    (DAYS, "DTSTART;VALUE=DATE:00440315\r\nDTEND;VALUE=DATE:00440316", "year", "error"),
    (DAYS, "DTSTART;VALUE=DATE:04100824\r\nDTEND;VALUE=DATE:04100825", "early", "warning"),
    (DAYS, "DTSTART;VALUE=DATE:20210304\r\nDTEND:20210305T000000Z", "mixed", "error"),
    (DAYS, "DTSTART:20210304T000000Z\r\nDTEND:20210305T000000Z", "midnight", "warning"),
    (DAYS, "DTSTART:20210304T090000\r\nDTEND:20210304T100000", "floating", "warning"),
    (DAYS, "DTSTART;TZID=UTC+02:00:20210304T090000\r\nDTEND;TZID=UTC+02:00:20210304T100000", "date", "error"),
    (DAYS, 'DTSTART;TZID="UTC+02:00":20210304T090000\r\nDTEND;TZID="UTC+02:00":20210304T100000', "vtimezone", "error"),
    (DAYS, "DTSTART;VALUE=DATE:20210304", "no-dtend", "warning"),
    (DAYS, DAYS + "\r\nDURATION:P1D", "dtend-duration", "error"),
    ("SUMMARY:The bridge reopens", "SUMMARY:The bridge\r\nSUMMARY:reopens", "twice", "error"),
    ("SUMMARY:The bridge reopens\r\n", "", "summary", "warning"),
    ("shut\\, they", "shut\\x they", "escape", "error"),
    ("shut\\, they", "shut; they", "bare", "warning"),
    ("shut\\, they", "shut, they", "bare", "warning"),
    ("X-WR-CALNAME:The bridge\r\n", "", "unnamed", "warning"),
    ("It had been", "<p>It had been", "markup", "warning"),
    ("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nBEGIN", "END:VEVENT\r\nBEGIN", "busy", "warning"),
    ("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nBEGIN", "TRANSP:TRANSPARENT\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nBEGIN", "cancelled", "warning"),
    ("END:VEVENT\r\nBEGIN", "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN", "alarm", "warning"),
    ("they say.", "they say. \r\n " + "\r\n ".join(["y" * 70] * 15_000), "google-size", "warning"),
]

SLIDE = {"unique_id": "a", "start_date": {"year": 2021, "month": 3, "day": 4}, "text": {"headline": "The bridge", "text": "<p>reopens</p>"}}

SLIDES = [
    ({"start_date": None}, "start-date", "error"),
    ({"start_date": {"month": 3}}, "year", "error"),
    ({"start_date": {"year": "c. 2018"}}, "number", "error"),
    ({"start_date": {"year": 2018, "month": "Feb"}}, "number", "error"),
    ({"start_date": {"year": 2018, "month": 13}}, "rolls-over", "error"),
    ({"start_date": {"year": 2021, "month": 2, "day": 30}}, "rolls-over", "error"),
    ({"start_date": {"year": 2021, "month": 2, "day": 3, "hour": 24}}, "rolls-over", "error"),
    ({"start_date": {"year": 2021, "month": 2, "day": 3, "hour": 0}}, "midnight", "warning"),
    ({"start_date": "2021-03-04"}, "start-date", "error"),
    ({"end_date": {}}, "year", "error"),
    ({"start_date": {"year": 2021, "format": "yyyy"}}, "unsanitised", "warning"),
    ({"start_date": {"year": 2021, "display_date": "about 2021"}}, "unsanitised", "warning"),
    ({"start_date": {"year": 2021, "display_date": "<b>"}}, "unsanitised", "error"),
    ({"end_date": None}, "end-date", "error"),
    ({"start_date": {"year": 2018}, "end_date": {"year": 2018, "month": 6, "day": 30}}, "end-dropped", "error"),
    ({"start_date": {"year": 2018}, "end_date": {"year": 2017}}, "end-before", "error"),
    ({"display_date": "&lt;img src=x onerror=alert(1)&gt;"}, "live-tag", "error"),
    ({"group": "&#60;b&#62;"}, "live-tag", "error"),
    ({"group": "<b>A</b>"}, "stripped", "warning"),
    ({"group": 7}, "text", "warning"),
    ({"text": "The bridge"}, "text", "error"),
    ({"text": {"headline": 7}}, "text", "warning"),
    ({"text": {"headline": "if a <b and c"}}, "bracket", "error"),
    ({"text": {"text": "<p>one <weird> tag</p>"}}, "bracket", "error"),
    ({"text": {"headline": "<img src=x onerror=alert(1)>"}}, "script", "error"),
    ({"text": {"text": "One.\n\nTwo."}}, "paragraphs", "warning"),
    ({"text": {"text": "<a href='mailto:a@b.example'>write</a>"}}, "autolink", "warning"),
    ({"media": {}}, "media", "error"),
    ({"media": {"url": "javascript:alert(1)"}}, "media", "error"),
    ({"media": {"url": "https://news.example/story"}}, "media-type", "warning"),
    ({"media": {"url": "https://a.example/a.jpg", "link": "javascript:alert(1)"}}, "link", "error"),
    ({"unique_id": 7}, "unique-id", "error"),
]

SHEET = "Year,Month,Day,Time,End Year,End Month,Headline,Text,Type,Group\r\n"
GOOGLE = "Subject,Start Date,Start Time,End Date,End Time,All Day Event\r\n"

TABLES = [
    ("when,what\r\n2021,=1+1\r\n", "formula", "error"),
    ("when,what\r\n2021,\u00a0@SUM(A1)\r\n", "formula", "error"),
    ("when,what\r\n2021\r\n", "ragged", "error"),
    ("when,what\r\n\r\n2021,x\r\n", "blank", "error"),
    ("when,when\r\n2021,x\r\n", "column-name", "error"),
    ("when,\r\n2021,x\r\n", "column-name", "error"),
    ("ID,what\r\n1,x\r\n", "sylk", "warning"),
    ('when,what\r\n2021,"x" y\r\n', "csv", "error"),
    ("when,what\r\n2021,a\x01b\r\n", "control", "error"),
    (f"when,what\r\n2021,{'x' * 32_768}\r\n", "long", "error"),
    ("", "empty", "error"),
    ("when,what\r\n2021,NA\r\n", "missing-word", "warning"),
    ("\ufeffwhen,what\r\n2021,x\r\n", "bom", "warning"),
    (GOOGLE + "Bridge,2021-03-04,,,,True\r\n", "date", "error"),
    (GOOGLE + "Bridge,30/05/2020,,,,True\r\n", "date", "error"),
    (GOOGLE + "Bridge,,,,,True\r\n", "start-date", "error"),
    (GOOGLE + ",03/04/2021,,,,True\r\n", "subject", "error"),
    (GOOGLE + "Bridge,03/04/2021,21h30,,,False\r\n", "time", "error"),
    (GOOGLE + "Bridge,03/04/2021,,03/03/2021,,True\r\n", "end-before", "error"),
    (GOOGLE + "Bridge,03/04/2021,,,,yes\r\n", "all-day", "error"),
    (GOOGLE.replace("Start Time", "start time") + "Bridge,03/04/2021,,,,True\r\n", "unknown-column", "warning"),
    (GOOGLE.replace(",", ";") + "Bridge;03/04/2021;;;;True\r\n", "delimiter", "error"),
    (SHEET + ",3,4,,,,Bridge,,,\r\n", "year", "error"),
    (SHEET + "2021,March,4,,,,Bridge,,,\r\n", "number", "error"),
    (SHEET + "2021,13,4,,,,Bridge,,,\r\n", "rolls-over", "error"),
    (SHEET + "2021,2,30,,,,Bridge,,,\r\n", "rolls-over", "error"),
    (SHEET + "2021,3,4,,2020,,Bridge,,,\r\n", "end-before", "error"),
    (SHEET + "2021,3,4,noon,,,Bridge,,,\r\n", "time", "error"),
    (SHEET + "2021,3,4,,,5,Bridge,,,\r\n", "end-dropped", "error"),
    (SHEET + "2021,,,,,,Bridge,,era,\r\n2021,,,,,,Bridge,,,\r\n", "era", "error"),
    (SHEET + "2021,,,,,,Bridge,,,&lt;b&gt;\r\n", "live-tag", "error"),
    (SHEET + ",,,,,,Bridge,,title,\r\n", "no-events", "error"),
    (SHEET.replace("Headline", "headline") + "2021,,,,,,Bridge,,,\r\n", "column-name", "error"),
    (SHEET + "2021,,,,,,Bridge,,,\r\n" * 21, "crowded", "warning"),
]


def said(data: str | bytes, name: str) -> dict[str, str]:
    """The rules that the file breaks, with their severity."""
    report = check(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data, name)
    assert all("\n" not in one.message and len(one.message) < 250 for one in report.findings)
    return {one.rule: one.severity for one in report.findings}


def page(*slides: dict, **more: object) -> bytes:
    """A TimelineJS file."""
    return json.dumps({"scale": "human", "events": list(slides)} | more).encode()


def test_good_files_have_nothing_wrong() -> None:
    assert said(CALENDAR, "a.ics") == said(page(SLIDE), "a.json") == {}
    assert said(GOOGLE + "Bridge,03/04/2021,09:30 AM,03/04/2021,10:00 AM,False\r\n", "a.csv") == {}
    assert said(SHEET + "2021,3,4,09:30,2021,4,Bridge,,,\r\n", "a.csv") == {}
    assert said("when,what\r\n-0043-03-15,'=1\r\n-5,x\r\n", "a.csv") == {}


@pytest.mark.parametrize(("old", "new", "rule", "severity"), CALENDARS, ids=lambda one: one if len(one) < 20 else "")
def test_calendars(old: str, new: str, rule: str, severity: str) -> None:
    assert CALENDAR.count(old) >= 1
    assert said(CALENDAR.replace(old, new, 1), "a.ics").get(rule) == severity


@pytest.mark.parametrize(("fields", "rule", "severity"), SLIDES)
def test_slides(fields: dict, rule: str, severity: str) -> None:
    assert said(page(SLIDE | fields), "a.json").get(rule) == severity


@pytest.mark.parametrize(("text", "rule", "severity"), TABLES)
def test_tables(text: str, rule: str, severity: str) -> None:
    assert said(text, "a.csv").get(rule) == severity


def test_an_end_that_is_told_apart_by_empty_fields_is_good() -> None:
    start, end = {"year": 2018, "month": "", "day": ""}, {"year": 2018, "month": 6, "day": 30}
    assert said(page(SLIDE | {"start_date": start, "end_date": end}), "a.json") == {}


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (page(), "no-events"), (page(SLIDE, scale=None), "scale"), (b"{", "json"), (b"\xff{", "utf-8"),
        (page(SLIDE, SLIDE), "unique-id"), (page(*[SLIDE | {"unique_id": str(n)} for n in range(21)]), "crowded"),
        (page(SLIDE, eras=[{"start_date": {"year": 2018}}]), "era"),
        (page(SLIDE, eras=[{"start_date": {"year": 2018}, "end_date": {"year": 2018, "month": 6}}]), "era"),
        (page("no slide"), "slide"), (page(SLIDE, title="The bridge"), "slide"), (page(SLIDE, eras={"a": 1}), "era"),
        (page(*[SLIDE | {"unique_id": str(year), "start_date": {"year": year}} for year in (-44, 2018, 2019, 2020)]), "outlier"),
    ],
)
def test_pages(data: bytes, rule: str) -> None:
    assert rule in said(data, "a.json")


def test_a_calendar_of_nothing_and_one_in_latin_1() -> None:
    empty = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"
    assert said(empty, "a.ics") == {"unnamed": "warning", "empty": "error", "no-events": "warning"}
    assert "utf-8" in said(CALENDAR.replace("bridge", "brücke").encode("latin-1"), "a.ics")


def test_a_fold_within_a_character_is_told_from_another_encoding() -> None:
    whole = CALENDAR.replace("bridge", "brücke").encode()
    assert said(whole.replace("ü".encode(), b"\xc3\r\n \xbc"), "a.ics") == {"fold-cut": "error"}


@pytest.mark.parametrize(
    "url", ["https://a.example/p.jpg?w=1", "https://www.youtube.com/watch?v=x", "https://x.com/a/status/1", "https://a.example/p.PNG"]
)
def test_media_that_timelinejs_knows_are_good(url: str) -> None:
    text = {"headline": "3 < 4 & <b>bold</b>", "text": '<p>A <a href="https://a.example/?a=1&amp;b=2" rel="x">link</a><br/></p>'}
    assert said(page(SLIDE | {"media": {"url": url}, "text": text}), "a.json") == {}


@pytest.mark.parametrize("words", ["<", "<a ", "<a on", "< ", "href= ", " ", "\\", "&lt", '"', ";A=b", "=", "1", "\x01", "<script", "<a x='>"])
def test_the_cost_grows_with_the_file_and_no_faster(words: str) -> None:
    """A tenth of a second each; a square of 100,000 took minutes."""
    value = words * (100_000 // len(words))
    files = {
        "a.ics": CALENDAR.replace("reopens", value), "b.ics": CALENDAR.replace("SUMMARY", f"SUMMARY{value}"),
        "a.json": page(SLIDE | {"text": {"headline": value, "text": f"href={value}"}, "group": value, "media": {"url": value}}).decode(),
        "a.csv": f'{SHEET}1,1,1,,,,"{value.replace(chr(34), "x")}",,,\r\n',
    }
    for name, text in files.items():
        begun = time.process_time()
        said(text, name)
        assert time.process_time() - begun < 3, name


def test_a_place_in_the_file_is_named() -> None:
    (one,) = check(CALENDAR.replace("20210304", "20210230", 1).encode(), "a.ics").findings
    assert (one.where, one.message) == ("line 8", "DTSTART '20210230': the calendar has no such time")


@pytest.mark.parametrize(
    ("data", "kind"), [(CALENDAR.encode(), "iCalendar"), (page(SLIDE), "TimelineJS JSON"), (b"a,b\r\n1,2\r\n", "CSV")]
)
def test_a_file_without_a_name_is_known_by_its_look(data: bytes, kind: str) -> None:
    assert check(data).kind == kind


@pytest.mark.parametrize("data", [b"A story.\n", b"<html>, a page", b'{"schema_version": 1}', b'{"a": 1}', b""])
def test_files_of_other_kinds_are_refused(data: bytes) -> None:
    with pytest.raises(ArticleError):
        check(data)
