"""icalendar, vobject, khal and a CalDAV server: what they make of the files."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest
from icalendar import Calendar
from stories import EMPTY, EVERYTHING

from timeline.agenda import Coarse, entries
from timeline.canonical import decode, encode
from timeline_ical.write import calendar

ENTRIES = entries(EVERYTHING)[0]
FILE = calendar(EVERYTHING, Coarse.START, "")
AUTHORIZATION = {"Authorization": "Basic " + b64encode(b"reader:x").decode()}


def test_icalendar_and_vobject_see_the_same() -> None:
    vobject = pytest.importorskip("vobject", reason="vobject is not installed: pip install -e '.[dev]'")
    ours = Calendar.from_ical(FILE).walk("VEVENT")
    theirs = next(vobject.readComponents(FILE.decode())).vevent_list
    assert len(ours) == len(theirs) == len(ENTRIES)
    for entry, one, other in zip(ENTRIES, ours, theirs, strict=True):
        assert one["SUMMARY"] == other.summary.value == entry.summary
        assert (one.start, one.end) == (other.dtstart.value, other.dtend.value)
        assert one["DESCRIPTION"] == other.description.value


def khal(folder: Path, *arguments: str) -> str:
    """Runs khal on a calendar of its own in the folder; gives what it prints."""
    pytest.importorskip("khal", reason="khal is not installed: pip install -e '.[dev]'")
    store = folder / "calendar"
    store.mkdir(exist_ok=True)
    (folder / "khal.conf").write_text(
        f"[calendars]\n[[news]]\npath = {store}\n[sqlite]\npath = {folder}/khal.db\n"
        "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        "longdatetimeformat = %Y-%m-%d %H:%M\ndefault_timezone = UTC\nlocal_timezone = UTC\n"
    )
    command = [sys.executable, "-m", "khal", "-c", str(folder / "khal.conf"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=os.environ | {"LC_ALL": "C.UTF-8"})
    assert done.returncode == 0, done.stderr
    return done.stdout


def khal_import(data: bytes, folder: Path) -> int:
    """Imports a file; gives the number of events that khal then has."""
    (folder / "import.ics").write_bytes(data)
    khal(folder, "import", "--batch", "-a", "news", str(folder / "import.ics"))
    return len(list((folder / "calendar").glob("*.ics")))


def test_khal_imports_twice_and_doubles_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        assert khal_import(FILE, tmp_path) == len(ENTRIES)
    assert khal_import(calendar(EMPTY, Coarse.START, ""), tmp_path) == len(ENTRIES)
    shown = khal(tmp_path, "list", "--once", "--format", "{start-date} {title}", "-df", "", "2020-02-27", "2020-02-28").splitlines()
    assert "2020-02-27 Bombs kill 22 soldiers" in shown
    assert "2020-02-28 The council meets" in shown  # 9:30 p.m. EST, in UTC


def corrected() -> bytes:
    """The file of the same story after a person has corrected its canonical JSON."""
    document = json.loads(encode(EVERYTHING))
    (event,) = (one for one in document["events"] if one["headline"] == "Bombs kill 22 soldiers")
    event |= {"headline": "Bombs kill 33 soldiers", "start": "2020-02-26", "end": "2020-02-27"}
    return calendar(decode(json.dumps(document).encode()), Coarse.START, "")


def test_a_correction_takes_the_place_of_what_was_imported(server: int, tmp_path: Path) -> None:
    assert khal_import(FILE, tmp_path) == khal_import(corrected(), tmp_path) == len(ENTRIES)
    shown = khal(tmp_path, "list", "--once", "--format", "{start-date} {title}", "-df", "", "2020-02-26", "2020-02-28").splitlines()
    assert "2020-02-26 Bombs kill 33 soldiers" in shown and not any("22 soldiers" in line for line in shown)
    assert ask(server, "MKCALENDAR", "/reader/news/")[0] == 201
    for data, name, count in ((FILE, "Bombs kill 22 soldiers", 0), (corrected(), "Bombs kill 33 soldiers", 1)):
        put_each(server, data)
        there = Calendar.from_ical(ask(server, "GET", "/reader/news/")[1]).walk("VEVENT")
        assert len(there) == len(ENTRIES)
        assert [one["SEQUENCE"] for one in there if str(one["SUMMARY"]) == name] == [count]


def ask(port: int, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, str]:
    """One request; the status and the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(method, path, body, AUTHORIZATION | headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def put_each(port: int, data: bytes) -> None:
    """Each event of a file by itself, as calendar programs store them."""
    for event in Calendar.from_ical(data).walk("VEVENT"):
        one = Calendar()
        one.add("version", "2.0")
        one.add("prodid", "-//tests//EN")
        one.add_component(event)
        path, kind = f"/reader/news/{event['UID']}.ics", {"Content-Type": "text/calendar; charset=utf-8"}
        status, answer = ask(port, "PUT", path, one.to_ical(), **kind)
        assert status in (201, 204), answer


def test_a_caldav_server_takes_the_file_twice_and_finds_its_events(server: int) -> None:
    put = {"Content-Type": "text/calendar; charset=utf-8"}
    for _ in range(2):
        status, answer = ask(server, "PUT", "/reader/news/", FILE, **put)
        assert status in (201, 204), answer
        status, answer = ask(server, "REPORT", "/reader/news/", _query(), Depth="1")
        assert status == 207 and answer.count("BEGIN:VEVENT") == len(ENTRIES)
    _, answer = ask(server, "REPORT", "/reader/news/", _query("20180101T000000Z", "20180102T000000Z"), Depth="1")
    assert "A deal between" in answer and answer.count("BEGIN:VEVENT") == 2
    for _ in range(2):
        put_each(server, FILE)
    assert ask(server, "REPORT", "/reader/news/", _query(), Depth="1")[1].count("BEGIN:VEVENT") == len(ENTRIES)
    status, answer = ask(server, "PUT", "/reader/empty/", calendar(EMPTY, Coarse.START, ""), **put)
    assert status in (201, 204), answer


def _query(start: str = "", end: str = "") -> bytes:
    """A calendar-query (RFC 4791, 7.8), for all events or those in a range."""
    span = f'<C:time-range start="{start}" end="{end}"/>' if start else ""
    return (
        '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>'
        f'<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">{span}</C:comp-filter></C:comp-filter>'
        "</C:filter></C:calendar-query>"
    ).encode()
