"""`timeline show`, `explain`, `plugins` and `--version`: for people."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

STORY = "bridge.timeline.json"


def test_show_gives_the_dateline_with_its_basis_and_then_a_table(timeline):
    done = timeline("show", STORY)
    assert done.returncode == 0
    assert done.stdout.decode() == (
        "dateline 2021-03-05 (metadata: 5 March 2021)\n"
        "\n"
        "when        what                    the words\n"
        "2019-12     A ship hits the bridge  in December 2019\n"
        "2021-03-04  The bridge reopens      Thursday\n"
    )


def test_show_takes_articles_and_a_dateline(timeline):
    done = timeline("show", "bridge.txt", "--dateline", "2020-02-28")
    assert done.stdout.startswith(b"dateline 2020-02-28 (given")
    assert b"2020-02-27" in done.stdout


def test_show_of_several_articles_gives_each_its_dateline(timeline, folder):
    (folder / "road.txt").write_text("Road closes\n\nPublished 7 March 2021\n\nThe road closed on Friday.\n")
    done = timeline("show", STORY, "road.txt")
    lines = done.stdout.decode().splitlines()
    assert lines[0] == "The bridge: dateline 2021-03-05 (metadata: 5 March 2021)"
    assert lines[1].startswith("Road closes: dateline 2021-03-07 (metadata")
    assert [line[:10] for line in lines[4:]] == ["2019-12   ", "2021-03-04", "2021-03-05"]


def test_a_long_headline_wraps_and_nothing_is_cut(timeline, folder):
    headline = " ".join(f"word{number}" for number in range(60)) + " " + "x" * 150
    story = (folder / STORY).read_text().replace("The bridge reopens", headline)
    (folder / STORY).write_text(story)
    shown = timeline("show", STORY).stdout.decode()
    assert all(f"word{number}" in shown for number in range(60))
    assert shown.count("x") == 150
    assert max(map(len, shown.splitlines())) <= 100
    assert shown == timeline("show", STORY, COLUMNS="40").stdout.decode()


def test_hostile_text_is_shown_and_not_obeyed(timeline, folder):
    story = (folder / STORY).read_text().replace("The bridge reopens", "[red]\\u001b[31mRed\\u202e[/red] \\ud83d\\ude80")
    (folder / STORY).write_text(story)
    shown = timeline("show", STORY).stdout.decode()
    assert "[red]" in shown and "[/red]" in shown and "🚀" in shown
    assert "\x1b" not in shown and "\u202e" not in shown


def test_what_could_not_be_placed_and_problems_go_to_standard_error(timeline, folder):
    story = (folder / STORY).read_text().rstrip().removesuffix("}") + """,
        "unresolved": [{"article": "a1", "text": "that day", "reason": "no day was named before it"}],
        "problems": [{"message": "this date is a Friday", "text": "Thursday, March 5"}]}"""
    (folder / STORY).write_text(story)
    done = timeline("show", STORY)
    assert done.returncode == 0
    assert done.stderr.decode().splitlines() == [
        "timeline: unresolved: “that day”: no day was named before it",
        "timeline: warning: “Thursday, March 5”: this date is a Friday",
    ]
    exported = timeline("export", STORY, "--to", "ical").stderr.decode().splitlines()
    assert exported == [
        "timeline: warning: “Thursday, March 5”: this date is a Friday",
        "timeline: warning: 1 time expression could not be placed: timeline show lists them",
    ]


def test_tables_are_utf_8_whatever_the_locale(timeline, folder):
    story = (folder / STORY).read_text().replace("The bridge reopens", "Brücke 橋")
    (folder / STORY).write_text(story)
    for locale in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        done = timeline("show", STORY, **locale)
        assert done.returncode == 0, done.stderr
        assert "Brücke 橋" in done.stdout.decode("utf-8")


def test_on_a_terminal_inferred_events_are_dimmed(folder):
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "show", STORY], stdout=theirs, stderr=subprocess.PIPE, cwd=folder,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "90", "NO_COLOR": ""},
    )
    os.close(theirs)
    shown = b""
    while chunk := _read(ours):
        shown += chunk
    os.close(ours)
    assert done.returncode == 0, done.stderr
    [dimmed] = [line for line in shown.splitlines() if b"A ship hits" in line]
    [plain] = [line for line in shown.splitlines() if b"The bridge reopens" in line]
    assert b"\x1b[2m" in dimmed
    assert b"\x1b[2m" not in plain


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux says so when the other end is closed
        return b""


def test_explain_gives_every_choice_of_every_time(timeline):
    done = timeline("explain", "bridge.txt", "--dateline", "2020-02-28")
    assert done.returncode == 0, done.stderr
    text = done.stdout.decode()
    [paragraph] = [one for one in text.split("\n\n") if one.startswith("“Thursday”")]
    facts = dict(line.split(None, 1) for line in paragraph.splitlines()[1:])
    assert facts["expression"] == "Civil(weekday=4)"
    assert facts["value"] == facts["EDTF"] == "2020-02-27"
    assert facts["anchor"] == "dateline 2020-02-28"
    assert {"rule", "type", "policy", "tense", "alternatives", "assumed"} <= facts.keys()


def test_explain_takes_a_finished_timeline(timeline):
    done = timeline("explain", STORY)
    assert done.returncode == 0
    assert "“in December 2019”" in done.stdout.decode()


def test_explain_says_why_a_time_has_no_value(timeline, folder):
    (folder / "odd.txt").write_text("Odd\n\nPublished 5 March 2021\n\nIt happened on Feb. 30, 2021.\n")
    done = timeline("explain", "odd.txt")
    assert "reason" in done.stdout.decode()


def test_plugins_lists_what_is_loaded_blocked_and_broken(timeline, install):
    install("broken-dist", {"broken": "broken_module"}, {"broken_module": "import nowhere_to_be_found"}, version="3.2")
    done = timeline("plugins", "--no-plugin", "csv")
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode()
    rows = {line.split()[0]: line for line in text.splitlines()}
    assert "article-timeline" in rows["ical"] and "timeline_ical" in rows["ical"] and "exporter ical" in rows["ical"]
    assert "blocked" in rows["csv"]
    assert "broken-dist 3.2" in rows["broken"] and "broken: cannot be imported:" in rows["broken"]
    assert "nowhere_to_be_found" in text
    assert "language en" in rows["english"]


def test_the_version(timeline):
    import timeline as package

    done = timeline("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"timeline {package.__version__}\n")


def test_the_command_alone_shows_its_help_and_is_bad_usage(timeline):
    done = timeline()
    assert done.returncode == 2
    assert b"export" in done.stdout
