"""The rules for iCalendar (RFC 5545, RFC 7986): khal, vobject, libical, node-ical, ical.js, Radicale, Google, Outlook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from timeline.check.finding import Findings, Report, shown

_LINE = re.compile(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)', re.DOTALL)
_TZID = re.compile(r';TZID=(?:"([^"]*)"|([^";:,]*))', re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SEPARATORS = re.compile("[\u2028\u2029\x85]")
_UID = re.compile(r"[A-Za-z0-9._@-]{1,119}")
_BAD_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*\\(?:[^\\;,nN]|$)")
_BARE = re.compile(r"(?<!\\)(?:\\\\)*[;,]")
_MARKUP = re.compile(r"</?(?:p|br|a|b|i|div|span|ul|li|html)\b", re.IGNORECASE)
_ONCE = (
    "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "GEO", "URL", "TRANSP", "CLASS",
    "STATUS", "SEQUENCE", "LAST-MODIFIED", "CREATED", "PRIORITY",
)
_GOOGLE_LIMIT = 1_000_000
_YEARS = range(100, 9999)
_FOUR_DIGITS = 1000


@dataclass
class _Component:
    name: str
    line: int
    properties: dict[str, list[tuple[str, str, int]]] = field(default_factory=dict)
    inside: list[_Component] = field(default_factory=list)

    def first(self, name: str) -> tuple[str, str, int] | None:
        """Parameters, value and line of the first property of that name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def walk(self) -> Iterator[_Component]:
        yield self
        for one in self.inside:
            yield from one.walk()


def report(data: bytes) -> Report:
    """What is wrong with an iCalendar file."""
    found = Findings()
    text = _bytes(data, found)
    calendars = _tree(text, found)
    events = [one for calendar in calendars for one in calendar.walk() if one.name == "VEVENT"]
    for calendar in calendars:
        _calendar(calendar, found)
    _uids(events, found)
    if calendars and not events:
        found.warning("no-events", "the calendar", "no event is in it: some programs say so, some show an error")
    if not found.errors():
        _read_by_a_library(data, found)
    return Report("iCalendar", len(events), tuple(found))


def _bytes(data: bytes, found: Findings) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        found.error("bom", "line 1", "a byte order mark before BEGIN: strict parsers do not find the calendar")
        data = data[3:]
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        text = re.sub(rb"(\r?\n)[ \t](?=[\x80-\xbf])", b"", data).decode("utf-8", "replace")
        if "\ufffd" in text:
            found.error("utf-8", f"line {line}", "not UTF-8: save the file as UTF-8")
        else:
            found.error("fold-cut", f"line {line}", "a fold cuts a character in two: some programs show it broken")
    bare = re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    if bare:
        line = data[: bare.start()].count(b"\n") + 1
        found.error("crlf", f"line {line}", "a line that does not end in CR LF, as RFC 5545 wants")
    if data and not data.endswith((b"\n", b"\r")):
        found.warning("final-crlf", "the end", "the last line has no end")
    lines = re.split(rb"\r\n|\n|\r", data)
    for number, line in enumerate(lines, 1):
        if len(line) > 75:
            found.warning("fold", f"line {number}", f"{len(line)} octets: fold at 75")
        elif not line.strip() and number < len(lines):
            found.warning("blank", f"line {number}", "an empty line, which RFC 5545 does not have")
    for number, line in enumerate(re.split("\r\n|\n|\r", text), 1):
        if _CONTROLS.search(line):
            found.error("control", f"line {number}", "a control character: some parsers stop there, a NUL ends the text")
        if _SEPARATORS.search(line):
            found.error("separator", f"line {number}", "U+2028, U+2029 or U+0085, taken for the end of the line: words are lost")
    if len(data) > _GOOGLE_LIMIT:
        found.warning("google-size", "the file", f"{len(data) / 1e6:.1f} MB, and Google Calendar imports 1 MB: split it")
    return text


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The content lines with the number of their first line."""
    held, begin = None, 0
    for number, line in enumerate(re.split("\r\n|\n|\r", text), 1):
        if line[:1] in (" ", "\t") and held is not None:
            held += line[1:]
            continue
        if held:
            yield begin, held
        held, begin = line, number
    if held:
        yield begin, held


def _tree(text: str, found: Findings) -> list[_Component]:
    top: list[_Component] = []
    stack: list[_Component] = []
    for number, line in _unfolded(text):
        parts = _LINE.fullmatch(line)
        if parts is None:
            found.error("content-line", f"line {number}", f"{shown(line)} is no property: a name, a colon, a value")
            continue
        name, parameters, value = parts[1].upper(), parts[2], parts[3]
        if name == "BEGIN":
            made = _Component(value.upper(), number)
            (stack[-1].inside if stack else top).append(made)
            stack.append(made)
        elif name == "END":
            if not stack or stack[-1].name != value.upper():
                found.error("nesting", f"line {number}", f"END:{value[:40]} closes nothing that is open")
            else:
                stack.pop()
        elif stack:
            stack[-1].properties.setdefault(name, []).append((parameters, value, number))
        else:
            found.error("outside", f"line {number}", f"{name[:40]} stands outside of the calendar")
    for one in stack:
        found.error("nesting", f"line {one.line}", f"BEGIN:{one.name[:40]} is never closed: the file was cut off")
    if not top or top[0].name != "VCALENDAR":
        found.error("no-calendar", "line 1", "the file does not begin with BEGIN:VCALENDAR")
    return [one for one in top if one.name == "VCALENDAR"]


def _calendar(calendar: _Component, found: Findings) -> None:
    where = f"line {calendar.line}"
    for name in ("VERSION", "PRODID"):
        if len(calendar.properties.get(name, ())) != 1:
            found.error("required", where, f"{name} must be there once")
    version = calendar.first("VERSION")
    if version and version[1] != "2.0":
        found.error("version", f"line {version[2]}", f"VERSION is {shown(version[1])}, not 2.0")
    scale = calendar.first("CALSCALE")
    if scale and scale[1].upper() != "GREGORIAN":
        found.error("calscale", f"line {scale[2]}", f"CALSCALE is {shown(scale[1])}: programs read the dates as Gregorian all the same")
    method = calendar.first("METHOD")
    if method:
        found.warning("method", f"line {method[2]}", "METHOD makes an invitation of the file, and CalDAV servers refuse it")
    if "NAME" not in calendar.properties and "X-WR-CALNAME" not in calendar.properties:
        found.warning("unnamed", where, "neither NAME nor X-WR-CALNAME: the calendar has no name where it is imported")
    if not calendar.inside:
        found.error("empty", where, "a calendar must hold some component: strict parsers refuse it")
    zones = {one.first("TZID")[1] for one in calendar.inside if one.name == "VTIMEZONE" and one.first("TZID")}
    for one in calendar.walk():
        if one.name == "VEVENT":
            _event(one, zones, found)
        elif one.name == "VALARM":
            found.warning("alarm", f"line {one.line}", "an alarm: whoever imports the file is woken by it")


def _event(event: _Component, zones: set[str], found: Findings) -> None:
    where = f"line {event.line}"
    for name in ("UID", "DTSTAMP", "DTSTART"):
        if name not in event.properties:
            found.error("required", where, f"the event has no {name}: one such event loses the whole file in several programs")
    for name in _ONCE:
        if len(event.properties.get(name, ())) > 1:
            found.error("twice", f"line {event.properties[name][1][2]}", f"{name} is there twice")
    stamp = event.first("DTSTAMP")
    if stamp and not re.fullmatch(r"\d{8}T\d{6}Z", stamp[1]):
        found.error("dtstamp", f"line {stamp[2]}", f"DTSTAMP {shown(stamp[1])} is not in UTC (20200228T000000Z)")
    start, end = (_point(event, name, zones, found) for name in ("DTSTART", "DTEND"))
    if "DTEND" in event.properties and "DURATION" in event.properties:
        found.error("dtend-duration", where, "DTEND and DURATION together: RFC 5545 allows one")
    elif start is not None and "DTEND" not in event.properties and "DURATION" not in event.properties:
        found.warning("no-dtend", where, "no DTEND: clients differ on how long that is")
    if start is not None and end is not None:
        _interval(event, start, end, found)
    _words(event, where, found)
    transparency = event.first("TRANSP")
    if not transparency or transparency[1].upper() != "TRANSPARENT":
        found.warning("busy", where, "no TRANSP:TRANSPARENT: the event makes its reader busy")
    status = event.first("STATUS")
    if status and status[1].upper() == "CANCELLED":
        found.warning("cancelled", f"line {status[2]}", "STATUS:CANCELLED: Google Calendar deletes the event")


def _point(event: _Component, name: str, zones: set[str], found: Findings) -> date | None:
    """The date or time, without its zone; `None` when there is none, or a bad one, which is reported."""
    given = event.first(name)
    if given is None:
        return None
    parameters, value, number = given
    where = f"line {number}"
    whole_day = re.search(r";VALUE=DATE(?![A-Z-])", parameters, re.IGNORECASE) is not None
    wish = "20200227 with VALUE=DATE" if whole_day else "20200227T213000Z"
    if not re.fullmatch(r"\d{8}" if whole_day else r"\d{8}T\d{6}Z?", value, re.ASCII):
        hint = ": a day needs VALUE=DATE" if re.fullmatch(r"\d{8}", value) else f": write {wish}"
        found.error("date", where, f"{name} {shown(value)} is no {'day' if whole_day else 'time'}{hint}")
        return None
    try:
        point = datetime.strptime(value.removesuffix("Z").ljust(15, "0") if not whole_day else value + "T000000", "%Y%m%dT%H%M%S")
    except ValueError:
        found.error("date", where, f"{name} {shown(value)}: the calendar has no such time")
        return None
    if point.year not in _YEARS:
        found.error("year", where, f"{name} in the year {point.year}: clients take {_YEARS[0]} to {_YEARS[-1]}, 44 became 1944")
    elif point.year < _FOUR_DIGITS:
        found.warning("early", where, f"{name} in the year {point.year}: another day in Thunderbird and Nextcloud, once the entry is edited")
    zone = _TZID.search(parameters)
    if zone:
        known = zone[1] or zone[2]
        if known not in zones:
            found.error("vtimezone", where, f"TZID {shown(known)} has no VTIMEZONE: some clients refuse the file")
    elif not whole_day and not value.endswith("Z"):
        found.warning("floating", where, f"{name} has no zone: another moment for every reader")
    return point.date() if whole_day else point


def _interval(event: _Component, start: date, end: date, found: Findings) -> None:
    where = f"line {event.first('DTEND')[2]}"
    if isinstance(start, datetime) is not isinstance(end, datetime):
        found.error("mixed", where, "DTSTART is a day and DTEND a time, or the other way round")
    elif not isinstance(start, datetime) and end <= start:
        found.error("dtend", where, "DTEND is not later than DTSTART: it is the day after the last one")
    elif isinstance(start, datetime):
        same_zone = event.first("DTSTART")[0] == event.first("DTEND")[0]
        if end <= start and same_zone:
            found.error("dtend", where, "DTEND is not later than DTSTART")
        midnights = start.time() == end.time() == datetime.min.time() and end > start
        if midnights and event.first("DTSTART")[1].endswith("Z"):
            found.warning("midnight", where, "whole days as midnight UTC: they shift for every reader elsewhere; use VALUE=DATE")


def _words(event: _Component, where: str, found: Findings) -> None:
    summary = event.first("SUMMARY")
    if not summary or not summary[1].strip():
        found.warning("summary", where, "no SUMMARY: the entry has no name")
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        for _, value, number in event.properties.get(name, ()):
            spot = f"line {number}"
            if _BAD_ESCAPE.search(value):
                found.error("escape", spot, f"{name}: a backslash before what needs none; a backslash itself is \\\\")
            if _BARE.search(value):
                found.warning("bare", spot, f"{name}: a comma or semicolon without a backslash, where some parsers cut the text")
            if name == "DESCRIPTION" and _MARKUP.search(value):
                found.warning("markup", spot, "DESCRIPTION has HTML, which most programs show as it stands")


def _uids(events: list[_Component], found: Findings) -> None:
    seen: dict[tuple[str, str], int] = {}
    for event in events:
        given = event.first("UID")
        if given is None:
            continue
        uid, number = given[1], given[2]
        recurrence = event.first("RECURRENCE-ID")
        before = seen.setdefault((uid, recurrence[1] if recurrence else ""), number)
        if before != number:
            found.error("uid-twice", f"line {number}", f"UID {shown(uid)} is that of line {before} already: one of the two is lost")
        if not _UID.fullmatch(uid):
            found.warning("uid", f"line {number}", f"UID {shown(uid)}: letters, digits and ._@- under 120 are safe everywhere")


def _read_by_a_library(data: bytes, found: Findings) -> None:
    """What icalendar makes of it, as the last word on values that have no rule here."""
    from icalendar import Calendar

    try:
        for calendar in Calendar.from_ical(data, multiple=True):
            for component in calendar.walk():
                for name, reason in component.errors:
                    found.error("value", f"a {component.name}", f"{name}: {reason}"[:200])
    except (ValueError, KeyError, IndexError, TypeError) as error:
        found.error("value", "the file", f"icalendar cannot read it: {error}"[:200])
