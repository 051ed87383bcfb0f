"""The rules for CSV: of RFC 4180 and spreadsheets for all, and of the program whose columns the file has."""

from __future__ import annotations

import csv
import io
import re
from calendar import monthrange
from datetime import datetime

from timeline.check.finding import Findings, Report, shown

GOOGLE = {
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Description", "Location", "Private",
}
OUTLOOK = {
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All day event", "Reminder on/off", "Reminder Date",
    "Reminder Time", "Meeting Organizer", "Required Attendees", "Optional Attendees", "Meeting Resources",
    "Billing Information", "Categories", "Description", "Location", "Mileage", "Priority", "Private", "Sensitivity",
    "Show time as",
}
TIMELINEJS = {
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
}
_FORMULA = re.compile("[\\s\u00a0\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|-?\d{4,}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?", re.IGNORECASE | re.ASCII)
_SHEET_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d{1,2}){0,2}(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE | re.ASCII)
_ESCAPED_TAG = re.compile(r"&(?:lt|#0*60|#x0*3c);?", re.IGNORECASE)
# Words that pandas reads as missing by default.
_MISSING = frozenset(("NA", "N/A", "n/a", "None", "null", "NULL", "nan", "NaN", "<NA>", "#N/A"))
_LONGEST_CELL = 32_767
_ADVISED = 20


def report(data: bytes) -> Report:
    """What is wrong with a CSV file."""
    found = Findings()
    if data.startswith(b"\xef\xbb\xbf"):
        found.warning("bom", "row 1", "a byte order mark, which Excel on Windows wants and others take for part of a name")
        data = data[3:]
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        found.error("utf-8", f"byte {error.start}", "not UTF-8: save the file as UTF-8")
        text = data.decode("utf-8", "replace")
    between = _delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True))
    except csv.Error as error:
        found.error("csv", "the file", f"cannot be read as a table: {error}")
        return Report("CSV", 0, tuple(found))
    if not rows:
        found.error("empty", "the file", "no row, not even the names of the columns")
        return Report("CSV", 0, tuple(found))
    header, body = rows[0], rows[1:]
    _shape(header, body, found)
    _cells(header, body, found)
    kind = _program(header)
    if between != "," and kind != "CSV":
        found.error("delimiter", "row 1", f"columns apart by {between!r}: the program takes commas only")
    records = [(number, dict(zip(header, row, strict=False))) for number, row in enumerate(body, 2) if row]
    if kind == "CSV for TimelineJS":
        _sheet(header, records, found)
    elif kind != "CSV":
        _calendar(header, records, kind, found)
    count = sum(record.get("Type") not in ("title", "era") for _, record in records) if kind == "CSV for TimelineJS" else len(records)
    return Report(kind, count, tuple(found))


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _program(header: list[str]) -> str:
    """Whose columns these are: by names that no other program has, in whatever case."""
    names = {name.strip().lower() for name in header}
    if {"subject", "start date"} <= names:
        return "CSV for Outlook" if names & {"show time as", "reminder on/off", "sensitivity"} else "CSV for Google Calendar"
    if "headline" in names and names & {"year", "end year"}:
        return "CSV for TimelineJS"
    return "CSV"


def _shape(header: list[str], body: list[list[str]], found: Findings) -> None:
    if any(not name.strip() or name != name.strip() for name in header):
        found.error("column-name", "row 1", "a column without a name, or with spaces around it")
    if len(set(header)) < len(header):
        found.error("column-name", "row 1", "two columns of one name")
    if header and header[0].startswith("ID"):
        found.warning("sylk", "row 1", "begins with ID: Excel takes the file for another format (SYLK)")
    for number, row in enumerate(body, 2):
        if not row:
            found.error("blank", f"row {number}", "an empty row: a spreadsheet may stop there")
        elif len(row) != len(header):
            found.error("ragged", f"row {number}", f"{len(row)} cell{'s' * (len(row) != 1)} under {len(header)} names")


def _cells(header: list[str], body: list[list[str]], found: Findings) -> None:
    for number, row in enumerate(body, 2):
        for name, cell in zip(header, row, strict=False):
            where = f"row {number}, {name[:40]}"
            if _FORMULA.match(cell) and not _PLAIN.fullmatch(cell):
                found.error("formula", where, f"{shown(cell)} is computed by a spreadsheet: put ' in front")
            if cell in _MISSING:
                found.warning("missing-word", where, f"{shown(cell)}: pandas takes it for nothing, unless keep_default_na=False")
            if _CONTROLS.search(cell):
                found.error("control", where, "a control character")
            if len(cell) > _LONGEST_CELL // 2 and len(cell.encode("utf-16-le", "replace")) // 2 > _LONGEST_CELL:
                found.error("long", where, f"more than the {_LONGEST_CELL} characters that Excel keeps")


def _calendar(header: list[str], records: list[tuple[int, dict[str, str]]], kind: str, found: Findings) -> None:
    known = OUTLOOK if kind == "CSV for Outlook" else GOOGLE
    for name in header:
        if name not in known:
            hint = next((f": {one} is meant?" for one in known if one.lower() == name.strip().lower()), "")
            found.warning("unknown-column", "row 1", f"no column that the program knows is called {shown(name)}{hint}")
    all_day = "All day event" if kind == "CSV for Outlook" else "All Day Event"
    for number, record in records:
        where = f"row {number}"
        if not record.get("Subject", "").strip():
            found.error("subject", where, "no Subject")
        whole_day = record.get(all_day, "")
        if whole_day.lower() not in ("true", "false", ""):
            found.error("all-day", f"{where}, {all_day}", f"{shown(whole_day)} is neither True nor False")
        points = {name: _american(record.get(name, ""), f"{where}, {name}", found) for name in ("Start Date", "End Date")}
        if not record.get("Start Date"):
            found.error("start-date", where, "no Start Date: the row is refused")
        for name in ("Start Time", "End Time"):
            if record.get(name) and not _CLOCK.fullmatch(record[name]):
                found.error("time", f"{where}, {name}", f"{shown(record[name])} is not written 10:00 AM")
        start, end = points["Start Date"], points["End Date"]
        if start and end and end < start:
            found.error("end-before", where, "the End Date is before the Start Date")
        timed = record.get("Start Time") and whole_day.lower() == "true"
        if timed and kind == "CSV for Google Calendar":
            found.warning("all-day", where, "an all-day entry with a time")
        if kind == "CSV for Outlook" and whole_day.lower() == "true" and start and end == start and record.get("End Time"):
            found.error("end-before", where, "an all-day entry of Outlook ends at 12:00 AM of the next day")


def _american(value: str, where: str, found: Findings) -> datetime | None:
    if not value:
        return None
    if not re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", value, re.ASCII):
        found.error("date", where, f"{shown(value)} is not written month/day/year: 02/27/2020")
        return None
    try:
        return datetime.strptime(value, "%m/%d/%Y")
    except ValueError:
        found.error("date", where, f"{shown(value)}: no such day; month and day swapped?")
        return None


def _sheet_day(record: dict[str, str], prefix: str, where: str, found: Findings) -> tuple[int, ...] | None:
    """Year, month and day, 1 for what is not there; `None` without a year, or where a number is none, or impossible."""
    cells = [re.sub(r"[\s,]", "", record.get(prefix + name, "")) for name in ("Year", "Month", "Day")]
    if not cells[0] or not all(re.fullmatch(r"-?\d+|", cell, re.ASCII) for cell in cells):
        return None
    year, month, day = (int(cell or 1) for cell in cells)
    # `year` of the same length among those that Python has.
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year % 400 + 2000, month)[1]:
        found.error("rolls-over", f"{where}, {prefix}Day", f"{'-'.join(filter(None, cells))} is no date: it rolls over in silence")
        return None
    return year, month, day


def _sheet(header: list[str], records: list[tuple[int, dict[str, str]]], found: Findings) -> None:
    for name in header:
        if name not in TIMELINEJS:
            meant = next((one for one in TIMELINEJS if one.lower() == name.strip().lower()), None)
            if meant:
                found.error("column-name", "row 1", f"{shown(name)} must be written {meant}: the page stops")
            else:
                found.warning("unknown-column", "row 1", f"TimelineJS has no column {shown(name)}")
    titles = [number for number, record in records if record.get("Type") == "title"]
    for number in titles[1:]:
        found.warning("titles", f"row {number}", "a second title: only the first is one")
    for number, record in records:
        where, kind = f"row {number}", record.get("Type", "").strip()
        if kind not in ("", "title", "era"):
            found.warning("type", f"{where}, Type", f"{shown(kind)} is neither title nor era: it is taken for an event")
        if kind != "title" and not record.get("Year", "").strip():
            found.error("year", where, "no Year: the row is dropped in silence")
        for name in ("Year", "Month", "Day", "End Year", "End Month", "End Day"):
            value = re.sub(r"[\s,]", "", record.get(name, ""))
            if value and not re.fullmatch(r"-?\d+", value, re.ASCII):
                found.error("number", f"{where}, {name}", f"{shown(record[name])} is no whole number: the page stops")
        start, end = _sheet_day(record, "", where, found), _sheet_day(record, "End ", where, found)
        if start and end and end < start:
            found.error("end-before", where, "the end is before the start")
        for name, year in (("Time", "Year"), ("End Time", "End Year")):
            value = record.get(name, "").strip()
            if value and (not record.get(year, "").strip() or not _SHEET_CLOCK.fullmatch(value)):
                found.error("time", f"{where}, {name}", f"{shown(value)} cannot be read, or has no {year}: the page stops")
        if not record.get("End Year") and (record.get("End Month") or record.get("End Day")):
            found.error("end-dropped", where, "an end without End Year is dropped in silence")
        ends = [(record.get(name, ""), record.get(f"End {name}", "")) for name in ("Year", "Month", "Day", "Time")]
        if kind == "era" and (not record.get("End Year") or all(one == other for one, other in ends)):
            found.error("era", where, "an era needs an end that is not its start: the page stops")
        for name in ("Display Date", "Group"):
            if _ESCAPED_TAG.search(record.get(name, "")):
                found.error("live-tag", f"{where}, {name}", "an escaped tag here becomes a live one in the page")
    events = sum(record.get("Type") not in ("title", "era") for _, record in records)
    if not events:
        found.error("no-events", "the file", "no events: the page says so and stops")
    elif events > _ADVISED:
        found.warning("crowded", "the file", f"{events} slides: the makers of TimelineJS advise {_ADVISED} at most")
