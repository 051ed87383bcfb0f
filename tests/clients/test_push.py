"""`timeline push` into a real CalDAV server: what it adds, updates and leaves alone, and whom it asks for the password."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from stories import DAY, STORY
from test_calendars import ask

from timeline import export
from timeline.canonical import encode
from timeline.errors import ExportError
from timeline.push import Collection, plan

SECRET = {"TIMELINE_CALDAV_USER": "reader", "TIMELINE_CALDAV_PASSWORD": "x"}
COUNT = len(STORY.events)


@pytest.fixture
def calendar(server: int) -> str:
    """The address of an empty calendar."""
    pytest.importorskip("caldav", reason="caldav is not installed: pip install -e '.[dev]'")
    status, answer = ask(server, "MKCALENDAR", "/reader/news/")
    assert status == 201, answer
    return f"http://127.0.0.1:{server}/reader/news/"


@pytest.fixture
def push(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess]:
    """Runs `timeline push` on the story, with nothing of this machine's user about it."""
    (tmp_path / "story.timeline.json").write_bytes(encode(STORY))
    (tmp_path / "home").mkdir()

    def run(url: str, *arguments: str, story: str = "story.timeline.json", **environment: str) -> subprocess.CompletedProcess:
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("TIMELINE_", "NETRC"))}
        return subprocess.run(
            [sys.executable, "-m", "timeline", "push", story, "--url", url, *arguments], cwd=tmp_path, capture_output=True,
            text=True, stdin=subprocess.DEVNULL, timeout=120, env=plain | {"HOME": str(tmp_path / "home")} | environment,
        )

    return run


def stored(url: str) -> dict[str, Calendar]:
    """The events on the server, by UID."""
    port, path = int(url.split(":")[2].partition("/")[0]), "/reader/news/"
    whole = Calendar.from_ical(ask(port, "GET", path)[1])
    return {str(event["UID"]): event for event in whole.walk("VEVENT")}


def test_what_is_pushed_twice_is_there_once(calendar, push) -> None:
    dry = push(calendar, "--dry-run", **SECRET)
    assert (dry.returncode, dry.stderr.count("warning")) == (0, dry.stderr.count("\n"))
    assert dry.stdout.splitlines()[-1] == f"would add {COUNT}, would update 0, unchanged 0"
    assert "would add: Bombs kill 22 soldiers" in dry.stdout.splitlines()
    assert stored(calendar) == {}

    first = push(calendar, **SECRET)
    assert (first.returncode, first.stdout) == (0, f"added {COUNT}, updated 0, unchanged 0\n")
    before = stored(calendar)
    assert set(before) == {f"{event.id}@article-timeline" for event in STORY.events}

    second = push(calendar, **SECRET)
    assert (second.returncode, second.stdout) == (0, f"added 0, updated 0, unchanged {COUNT}\n")
    assert stored(calendar) == before


def test_a_correction_updates_its_event_alone(calendar, push, tmp_path: Path) -> None:
    push(calendar, **SECRET)
    document = json.loads(encode(STORY))
    (corrected,) = (one for one in document["events"] if one["headline"] == "Bombs kill 22 soldiers")
    corrected |= {"start": "2020-02-26", "end": "2020-02-27", "place": None}
    (tmp_path / "corrected.timeline.json").write_text(json.dumps(document))
    again = push(calendar, story="corrected.timeline.json", **SECRET)
    assert again.stdout == f"added 0, updated 1, unchanged {COUNT - 1}\n"
    event = stored(calendar)[f"{corrected['id']}@article-timeline"]
    assert str(event.start) == "2020-02-26" and event["SEQUENCE"] == 1 and "LOCATION" not in event
    # The first version once more: a calendar program must not take it for older than what it has.
    assert push(calendar, **SECRET).stdout == f"added 0, updated 1, unchanged {COUNT - 1}\n"
    assert stored(calendar)[f"{corrected['id']}@article-timeline"]["SEQUENCE"] == 2


def edit(url: str, uid: str, old: bytes, new: bytes) -> None:
    """Changes an entry on the server, as a person's calendar program does."""
    port, path = int(url.split(":")[2].partition("/")[0]), f"/reader/news/{uid}.ics"
    whole = ask(port, "GET", path)[1].encode()
    assert whole.count(old) == 1
    status, answer = ask(port, "PUT", path, whole.replace(old, new), **{"Content-Type": "text/calendar; charset=utf-8"})
    assert status in (201, 204), answer


def test_what_a_person_has_edited_in_the_calendar_is_told_and_stays(calendar, push, tmp_path: Path) -> None:
    push(calendar, **SECRET)
    document = json.loads(encode(STORY))
    by_name = {one["headline"]: one for one in document["events"]}
    mine, other = by_name["Bombs kill 22 soldiers"], by_name["The council meets"]
    uid = f"{mine['id']}@article-timeline"
    edit(calendar, uid, b"SUMMARY:Bombs kill 22 soldiers", b"SUMMARY:Ask Ada about this")

    again = push(calendar, **SECRET)
    assert again.stdout == f"added 0, updated 0, unchanged {COUNT - 1}, left as edited 1\n"
    assert "edited in the calendar, and left so (1): Bombs kill 22 soldiers; --overwrite writes over them" in again.stderr

    # A correction of both: theirs stays, and the other goes through.
    for one in (mine, other):
        one["place"] = "Idlib, corrected"
    (tmp_path / "corrected.timeline.json").write_text(json.dumps(document))
    corrected = push(calendar, story="corrected.timeline.json", **SECRET)
    assert (corrected.returncode, corrected.stdout) == (0, f"added 0, updated 1, unchanged {COUNT - 2}, left as edited 1\n")
    assert str(stored(calendar)[uid]["SUMMARY"]) == "Ask Ada about this"
    assert str(stored(calendar)[f"{other['id']}@article-timeline"]["LOCATION"]) == "Idlib, corrected"

    dry = push(calendar, "--overwrite", "--dry-run", story="corrected.timeline.json", **SECRET)
    assert dry.stdout.splitlines()[0] == "would update: Bombs kill 22 soldiers"
    over = push(calendar, "--overwrite", story="corrected.timeline.json", **SECRET)
    assert over.stdout == f"added 0, updated 1, unchanged {COUNT - 1}\n"
    assert str(stored(calendar)[uid]["SUMMARY"]) == "Bombs kill 22 soldiers"
    assert push(calendar, story="corrected.timeline.json", **SECRET).stdout == f"added 0, updated 0, unchanged {COUNT}\n"


def test_an_entry_from_an_imported_file_is_a_person_s_once_its_stamps_differ(calendar, push) -> None:
    port = int(calendar.split(":")[2].partition("/")[0])
    file = export(STORY, "ical").replace(b"SUMMARY:Bombs kill 22 soldiers", b"SUMMARY:An older headline")
    assert ask(port, "PUT", "/reader/news/", file, **{"Content-Type": "text/calendar; charset=utf-8"})[0] in (201, 204)
    (uid,) = (uid for uid, event in stored(calendar).items() if event["SUMMARY"] == "An older headline")
    assert "would update 1" in push(calendar, "--dry-run", **SECRET).stdout
    whole = Calendar.from_ical(ask(port, "GET", "/reader/news/")[1])
    for event in whole.walk("VEVENT"):
        if event["UID"] == uid:
            event["LAST-MODIFIED"].dt += timedelta(days=1)
    assert ask(port, "PUT", "/reader/news/", whole.to_ical(), **{"Content-Type": "text/calendar; charset=utf-8"})[0] in (201, 204)
    assert "left as edited 1" in push(calendar, "--dry-run", **SECRET).stdout


def test_what_is_edited_while_a_push_is_on_its_way_is_not_written_over(calendar, push, server: int) -> None:
    push(calendar, **SECRET)
    collection = Collection(calendar, "reader", "x")
    story = replace(STORY, events=(replace(DAY, headline="Bombs kill 23 soldiers"),))
    (change,) = plan(export(story, "ical"), collection.events())
    assert change.action == "update"
    edit(calendar, change.uid, b"SUMMARY:Bombs kill 22 soldiers", b"SUMMARY:Ask Ada about this")
    with pytest.raises(ExportError, match="somebody changed it on 127.0.0.1 a moment ago: push once more"):
        collection.send(change)
    assert str(stored(calendar)[change.uid]["SUMMARY"]) == "Ask Ada about this"


@pytest.mark.parametrize(
    ("there", "action", "sequence"),
    [
        ("no calendar at all", "update", 0),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:many\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "update", 1),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:7\r\nDTSTART:soon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "update", 8),
    ],
    ids=["nonsense", "no-number", "no-date"],
)
def test_nonsense_on_the_server_is_written_over(there: str, action: str, sequence: int) -> None:
    uid = f"{DAY.id}@article-timeline"
    (change,) = plan(export(replace(STORY, events=(DAY,)), "ical"), {uid: there.format(uid=uid)})
    (event,) = Calendar.from_ical(change.data).walk("VEVENT")
    assert (change.action, event["SEQUENCE"]) == (action, sequence)


def test_what_others_keep_in_the_calendar_stays(calendar, push) -> None:
    port = int(calendar.split(":")[2].partition("/")[0])
    own = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//EN\r\nBEGIN:VEVENT\r\nUID:mine\r\nDTSTAMP:20200101T000000Z\r\n"
        "DTSTART;VALUE=DATE:20200101\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert ask(port, "PUT", "/reader/news/mine.ics", own.encode(), **{"Content-Type": "text/calendar"})[0] == 201
    push(calendar, **SECRET)
    assert str(stored(calendar)["mine"]["SUMMARY"]) == "Dentist" and len(stored(calendar)) == COUNT + 1


def test_a_netrc_file_has_the_password(calendar, push, tmp_path: Path) -> None:
    netrc = tmp_path / "home" / ".netrc"
    netrc.write_text("machine 127.0.0.1 login reader password x\n")
    netrc.chmod(0o600)
    assert push(calendar, "--dry-run").returncode == 0
    netrc.write_text("machine 127.0.0.1 login reader password x nonsense secret\n")
    done = push(calendar, "--dry-run")
    assert done.returncode == 2 and "cannot be read as a netrc file" in done.stderr and "secret" not in done.stderr


def test_a_person_is_asked_for_the_password_and_sees_how_far_it_is(calendar, tmp_path: Path) -> None:
    (tmp_path / "story.timeline.json").write_bytes(encode(STORY))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "timeline", "push", "story.timeline.json", "--url", calendar]
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("TIMELINE_", "NETRC"))}
    process = subprocess.Popen(
        command, cwd=tmp_path, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True,
        env=plain | {"HOME": str(tmp_path), "TERM": "xterm", "COLUMNS": "80"}, text=True,
    )
    os.close(theirs)
    said, answers = b"", [(b"User for", b"reader\n"), (b"Password of reader for", b"x\n")]
    with suppress(OSError):  # Linux says so when the other side is gone
        while more := os.read(ours, 1024):
            said += more
            if answers and answers[0][0] in said:
                os.write(ours, answers.pop(0)[1])
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0 and out == f"added {COUNT}, updated 0, unchanged 0\n"
    assert b"Pushing" in said and b"100%" in said


REFUSED = [
    ({}, 2, "no user and password for 127.0.0.1: set TIMELINE_CALDAV_USER"),
    (SECRET | {"TIMELINE_CALDAV_PASSWORD": "wrong"}, 1, "127.0.0.1 does not let reader in"),
]


@pytest.mark.parametrize(("environment", "status", "reason"), REFUSED, ids=["none", "wrong"])
def test_without_the_password_nothing_is_pushed(calendar, push, environment, status, reason) -> None:
    done = push(calendar, **environment)
    assert (done.returncode, done.stdout) == (status, "")
    (line,) = [line for line in done.stderr.splitlines() if "warning" not in line]
    assert reason in line and "wrong" not in line


@pytest.mark.parametrize(("path", "reason"), [("reader/other/", "there is no calendar at"), ("reader/", "is no calendar")])
def test_an_address_that_is_no_calendar_is_told(calendar, push, path, reason) -> None:
    done = push(calendar.replace("reader/news/", path), **SECRET)
    assert done.returncode == 1 and reason in done.stderr
    if path == "reader/":
        assert calendar in done.stderr  # what there is instead


@pytest.mark.parametrize(
    ("url", "status", "reason"),
    [
        ("https://reader:x@127.0.0.1/", 2, "--url has a user or password in it"),
        ("news", 2, "--url needs the address of a calendar"),
        ("http://127.0.0.1:9/x/", 1, "127.0.0.1 cannot be reached"),
    ],
)
def test_bad_addresses_are_one_line(push, url, status, reason) -> None:
    pytest.importorskip("caldav", reason="caldav is not installed: pip install -e '.[dev]'")
    done = push(url, **SECRET)
    assert done.returncode == status and reason in done.stderr and "Traceback" not in done.stderr
    assert "x@127" not in done.stderr
