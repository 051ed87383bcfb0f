"""`timeline check` as a user runs it: lines on standard output, and a status that says whether all is well."""

from __future__ import annotations

import pytest

STORY = "bridge.timeline.json"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("out.ics", "iCalendar"), ("out.csv", "CSV"), ("out.timelinejs.json", "TimelineJS JSON")],
)
def test_what_was_just_exported_would_import_cleanly(timeline, name, kind):
    assert timeline("export", STORY, "-o", name).returncode == 0
    done = timeline("check", name)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == f"{name}: {kind}, 2 events: would import cleanly\n"


def test_every_fault_is_a_line_with_its_place(timeline, folder):
    (folder / "bad.csv").write_text("when,what\n2021,=1+1\n2022\n")
    (folder / "good.csv").write_text("when,what\n2021,x\n")
    done = timeline("check", "bad.csv", "good.csv")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "bad.csv: error: row 3: 1 cell under 2 names",
        "bad.csv: error: row 2, what: '=1+1' is computed by a spreadsheet: put ' in front",
        "bad.csv: CSV, 2 events: would not import cleanly (2 errors)",
        "good.csv: CSV, 1 event: would import cleanly",
    ]


def test_a_thousand_faults_of_a_kind_are_five_lines_and_a_number(timeline, folder):
    (folder / "bad.csv").write_text("when,what\n" + "2021,=1+1\n" * 1_000)
    lines = timeline("check", "bad.csv").stdout.decode().splitlines()
    assert len(lines) == 7
    assert lines[5] == "bad.csv: and 995 more of the kind “formula”"


def test_warnings_alone_leave_the_status_at_0(timeline, folder):
    (folder / "bom.csv").write_text("\ufeffwhen,what\n2021,x\n", encoding="utf-8")
    done = timeline("check", "bom.csv")
    assert done.returncode == 0 and b"would import cleanly (1 warning)" in done.stdout


def test_standard_input_is_a_file_like_any_other(timeline):
    done = timeline("check", "-", stdin=b"when,what\r\n2021,x\r\n")
    assert done.stdout == "standard input: CSV, 1 event: would import cleanly\n".encode()
    assert timeline("check", "-", "-").returncode == 2


@pytest.mark.parametrize(("name", "reason"), [("nowhere.ics", b"no such file"), (STORY, b"canonical JSON"), ("bridge.txt", b"neither")])
def test_what_cannot_be_checked_is_one_line_and_the_others_go_on(timeline, folder, name, reason):
    (folder / "good.csv").write_text("when,what\n2021,x\n")
    done = timeline("check", name, "good.csv")
    assert done.returncode == 1
    assert reason in done.stderr and len(done.stderr.splitlines()) == 1
    assert done.stdout == b"good.csv: CSV, 1 event: would import cleanly\n"
