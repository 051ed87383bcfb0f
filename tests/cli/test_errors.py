"""What goes wrong: one line on standard error, a status that says whose fault it is, and old files whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from timeline.cli.writing import write_all
from timeline.errors import ExportError

STORY = "bridge.timeline.json"


def lines(done) -> list[str]:
    """Standard error; a traceback never belongs there."""
    text = done.stderr.decode()
    assert "Traceback" not in text
    found = text.splitlines()
    assert all(line.startswith("timeline: ") for line in found)
    return found


USAGE = {
    "no such command": (["exprot", STORY], "Did you mean 'export'?"),
    "no such option": (["export", STORY, "--format", "ical"], "No such option: --format"),
    "no article": (["export", "--to", "ical"], "Missing argument 'ARTICLE"),
    "no such choice": (
        ["export", STORY, "--to", "csv", "--csv-profile", "nope"],
        "Invalid value for '--csv-profile': 'nope' is not one of 'events', 'google', 'outlook', 'timelinejs' (see",
    ),
    "choices that do not fit": (
        ["export", "bridge.txt", "--to", "csv", "--csv-profile", "google", "--csv-delimiter", "tab"], "takes commas only",
    ),
    "no such colour": (["export", "bridge.txt", "--to", "ical", "--ical-color", "teel"], "did you mean 'teal'?"),
    "a value without end": (["export", STORY, "--to", "x" * 3000], f"no format is called '{'x' * 59}…'"),
    "a path without end": (["show", "bridge.txt", STORY, "--timezone", "x" * 3000], "give an IANA name"),
    "no such format": (["export", STORY, "--to", "icla"], "no format is called 'icla'; did you mean 'ical'?"),
    "empty format": (["export", STORY, "--to", "ical,"], "--to has an empty format between its commas"),
    "no format at all": (["export", STORY], "no format: say --to FORMAT (there is: csv, html, ical, json, jsonl, markdown, timelinejs, timeml)"),
    "no format for a folder": (["export", STORY, "-o", "."], ". is a folder, which tells no format"),
    "no such suffix": (["export", STORY, "-o", "x.doc"], "no format writes files like 'x.doc'"),
    "several to standard output": (["export", STORY, "--to", "ical,csv"], "add -o DIR"),
    "several to a dash": (["export", STORY, "--to", "ical,csv", "-o", "-"], "add -o DIR"),
    "several to a file": (["export", STORY, "--to", "ical,csv", "-o", "bridge.txt"], "bridge.txt is a file"),
    "no output name": (["export", STORY, "--to", "ical", "-o", ""], "-o needs a file or a folder"),
    "a format among the articles": (["export", STORY, "--to", "ical", "csv"], "'csv' is a format, not a file; did you mean --to ical,csv?"),
    "formats among the articles": (["export", STORY, "csv", "ical"], "did you mean --to csv,ical?"),
    "an article as the output": (["export", STORY, "-o", f"../work/{STORY}"], "is one of the articles"),
    "no such reader": (["export", STORY, "--to", "ical", "--reader", "txt"], "no reader is called 'txt'; did you mean 'text'?"),
    "no such plugin": (["export", STORY, "--to", "ical", "--no-plugin", "icla"], "no plugin is called 'icla'; did you mean 'ical'?"),
    "no such zone": (["show", "bridge.txt", STORY, "--timezone", "Mars/Base"], "Mars/Base"),
    "no way to be coarse": (["push", "nowhere.txt", "--url", "https://cloud.example/news/", "--coarse", "bogus"], "'bogus' is not one of start, span, skip"),
    "no date": (["show", "bridge.txt", STORY, "--dateline", "soon"], "soon"),
}


@pytest.mark.parametrize("case", USAGE)
def test_bad_usage_is_one_line_and_status_2(timeline, folder, case):
    arguments, reason = USAGE[case]
    before = {one: one.read_bytes() for one in folder.iterdir()}
    done = timeline(*arguments)
    [line] = lines(done)
    assert reason in line
    assert (done.returncode, done.stdout) == (2, b"")
    assert {one: one.read_bytes() for one in folder.iterdir()} == before


def test_a_blocked_format_is_not_there(timeline):
    done = timeline("export", STORY, "--to", "ical", "--no-plugin", "ical")
    assert done.returncode == 2
    assert "no format is called 'ical'" in lines(done)[0]


def test_a_file_may_be_called_like_a_format(timeline, folder):
    (folder / "csv").write_bytes((folder / "bridge.txt").read_bytes())
    assert timeline("export", "csv", "--to", "ical").returncode == 0


ARTICLES = {
    "missing": (["nowhere.txt"], "nowhere.txt: no such file"),
    "folder": (["."], ".: is a directory"),
    "empty": (["empty.txt"], "empty.txt"),
    "broken timeline": (["broken.timeline.json"], "broken.timeline.json"),
    "empty standard input": (["-"], "standard input"),
}


@pytest.mark.parametrize("command", [("export", "--to", "ical"), ("show",), ("explain",)], ids=lambda it: it[0])
@pytest.mark.parametrize("case", ARTICLES)
def test_a_bad_article_is_one_line_and_status_1(timeline, folder, case, command):
    (folder / "empty.txt").write_text("")
    (folder / "broken.timeline.json").write_text('{"schema_version": 1}')
    articles, reason = ARTICLES[case]
    done = timeline(*command, *articles)
    [line] = lines(done)
    assert reason in line
    assert (done.returncode, done.stdout) == (1, b"")


def test_of_several_articles_the_good_ones_go_on_and_the_status_is_1(timeline, formats):
    done = timeline("export", "nowhere.txt", STORY, "also-nowhere.txt", "--to", "plain")
    assert done.returncode == 1
    assert done.stdout == b"2 events, 2 problems\n"
    first, second = lines(done)
    assert first.startswith("timeline: nowhere.txt: no such file")
    assert second.startswith("timeline: also-nowhere.txt: no such file")


def test_a_file_is_named_once_in_what_is_said_of_it(timeline, folder):
    (folder / "n").write_text("The bridge reopened on Thursday.")  # "no dateline" begins like it
    (folder / "deep").mkdir()
    (folder / "deep" / "fremd.txt").write_text("Die Katze lag auf dem Dach, und der Hund lief am Montag durch den Garten, weil es nicht regnete.\n")
    endless = "a" * 5000
    named, foreign, cut, missing = lines(timeline("export", "n", "deep/fremd.txt", endless, "nofile.txt", "--to", "json"))
    assert named.startswith("timeline: n: no dateline: ")
    assert foreign.startswith("timeline: deep/fremd.txt: the article is in German")
    assert cut.startswith(f"timeline: {'a' * 117}...: cannot be read") and len(cut) < 250
    assert missing.startswith("timeline: nofile.txt: no such file: ")
    story = json.loads(timeline("export", STORY, "nofile.txt", "--to", "json").stdout)
    assert [one["message"] for one in story["problems"]] == ["nofile.txt: no such file: check the name and the directory"]


def test_when_every_article_fails_nothing_is_written(timeline, folder):
    done = timeline("export", "one.txt", "two.txt", "-o", "out.ics")
    assert done.returncode == 1
    assert not (folder / "out.ics").exists()


def test_control_characters_in_a_name_do_not_reach_the_terminal(timeline):
    done = timeline("show", "evil\x1b[31m\u202e.txt")
    [line] = lines(done)
    assert "\x1b" not in line and "\u202e" not in line


def test_an_exporter_that_breaks_is_named_and_status_1(timeline, formats):
    done = timeline("export", STORY, "--to", "fail")
    assert done.returncode == 1
    assert lines(done) == ["timeline: exporter fail of plugin odd (odd-formats) failed: RuntimeError: broken on purpose"]


def test_an_exporter_may_refuse(timeline, formats):
    done = timeline("export", STORY, "--to", "refuse")
    assert (done.returncode, lines(done)) == (1, ["timeline: this format holds nothing"])


def test_a_warning_that_breaks_does_not_cost_the_export(timeline, formats):
    done = timeline("export", STORY, "--to", "bad-warning")
    assert (done.returncode, done.stdout) == (0, b"data")
    assert "exporter bad-warning of plugin odd (odd-formats) failed" in lines(done)[0]


def test_two_formats_cannot_write_one_file(timeline, formats, folder):
    done = timeline("export", STORY, "--to", "note,notes", "-o", "out")
    assert done.returncode == 2
    assert "note and notes would both write out/bridge.note" in lines(done)[0]


def test_whoever_mends_a_plugin_can_see_the_traceback(timeline, formats):
    done = timeline("export", STORY, "--to", "fail", TIMELINE_TRACEBACK="1")
    assert done.returncode == 1
    assert b"Traceback" in done.stderr and b"broken on purpose" in done.stderr
    done = timeline("export", "nowhere.txt", "--to", "ical", TIMELINE_TRACEBACK="1")
    assert len(lines(done)) == 1


LANGUAGE = """
    from timeline.model import Article
    from timeline.plugin import Language, Reader, hookimpl

    def fail(*_):
        raise LookupError("no such verb")

    @hookimpl
    def timeline_languages():
        return [Language("tlh", "Klingon", *[fail] * 5)]

    @hookimpl
    def timeline_readers():
        return [Reader("tlh", "Klingon", (".tlh",), lambda data, source: Article("k", "K", data.decode(), language="tlh"))]
"""


def test_a_language_that_breaks_is_named_and_the_other_articles_go_on(timeline, install, folder):
    install("klingon", {"klingon": "klingon_module"}, {"klingon_module": LANGUAGE})
    (folder / "story.tlh").write_text("nuqneH")
    done = timeline("show", "story.tlh", STORY)
    assert done.returncode == 1
    assert lines(done) == ["timeline: story.tlh: language tlh of plugin klingon (klingon) failed: LookupError: no such verb"]
    assert b"The bridge reopens" in done.stdout


@pytest.mark.parametrize(("format", "status"), [("fail", 1), ("refuse", 1), ("interrupt", 130)])
def test_when_one_format_fails_every_old_file_stays_whole(timeline, formats, folder, format, status):
    out = folder / "out"
    out.mkdir()
    (out / "bridge.ics").write_text("old calendar")
    (out / f"bridge.{format}").write_text("old file")
    done = timeline("export", STORY, "--to", f"ical,{format}", "-o", "out")
    assert done.returncode == status
    assert {one.name: one.read_text() for one in out.iterdir()} == {
        "bridge.ics": "old calendar", f"bridge.{format}": "old file",
    }


@pytest.mark.parametrize("format", ["fail", "interrupt"])
def test_a_run_that_fails_makes_no_folder(timeline, formats, folder, format):
    timeline("export", STORY, "--to", f"ical,{format}", "-o", "out")
    assert not (folder / "out").exists()


def test_ctrl_c_ends_with_130_and_without_a_traceback(timeline, formats):
    done = timeline("export", STORY, "--to", "interrupt")
    assert (done.returncode, done.stdout) == (130, b"")
    assert lines(done) == []


def test_ctrl_c_while_writing_leaves_old_files_and_nothing_else(tmp_path):
    (tmp_path / "a").write_text("old")

    def files():
        yield tmp_path / "a", b"new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_all(files())
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"a": "old"}


def test_a_file_that_cannot_be_written_leaves_the_others_old(tmp_path):
    (tmp_path / "a").write_text("old")
    with pytest.raises(ExportError, match="cannot write .*missing/b: No such file or directory"):
        write_all([(tmp_path / "a", b"new"), (tmp_path / "missing/b", b"new")])
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"a": "old"}


def test_a_new_file_has_the_mode_that_the_umask_gives(tmp_path):
    before = os.umask(0o027)
    try:
        write_all([(tmp_path / "a", b"new")])
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_missing_folder_is_not_made_for_a_single_file(timeline, folder):
    done = timeline("export", STORY, "-o", "typo/out.ics")
    assert done.returncode == 1
    assert "cannot write typo/out.ics: No such file or directory" in lines(done)[0]
    assert not (folder / "typo").exists()


def test_a_file_is_no_folder(timeline, folder):
    done = timeline("export", STORY, "-o", "bridge.txt/out.ics")
    assert done.returncode == 1
    assert lines(done) == ["timeline: cannot write bridge.txt/out.ics: Not a directory"]


def test_a_full_disk_is_one_line(timeline, folder):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "timeline", "export", STORY, "--to", "json"], stdout=full, stderr=subprocess.PIPE, cwd=folder,
        )
    assert done.returncode == 1
    assert lines(done) == ["timeline: cannot write to standard output: No space left on device"]


@pytest.mark.parametrize("command", ["show", "plugins", "explain"])
def test_a_full_disk_is_one_line_for_tables_too(folder, command):
    arguments = [] if command == "plugins" else [STORY]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "timeline", command, *arguments], stdout=full, stderr=subprocess.PIPE, cwd=folder,
        )
    assert done.returncode == 1
    assert lines(done)[-1] == "timeline: cannot write to standard output: No space left on device"


@pytest.mark.parametrize("arguments", [["--help"], ["export", "--help"]])
def test_a_full_disk_is_one_line_for_the_help(arguments):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-m", "timeline", *arguments], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert lines(done) == ["timeline: cannot write to standard output: No space left on device"]


def test_a_file_may_have_a_line_end_in_its_name_and_a_message_has_none(timeline, folder):
    (folder / "two\nlines.txt").write_bytes((folder / "bridge.txt").read_bytes())
    assert timeline("show", "two\nlines.txt").returncode == 0
    (folder / "two\nlines.txt").write_text("")
    assert len(lines(timeline("show", "two\nlines.txt"))) == 1


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves_early_is_no_error(formats, folder, tmp_path, unbuffered):
    site = os.pathsep.join(filter(None, [str(tmp_path / "site-packages"), os.environ.get("PYTHONPATH", "")]))
    with subprocess.Popen(
        [sys.executable, "-m", "timeline", "export", STORY, "--to", "big"], cwd=folder,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": site, "PYTHONUNBUFFERED": unbuffered},
    ) as command:
        assert command.stdout.read(5) == b"line\n"
        command.stdout.close()
        assert command.stderr.read() == b""
    assert command.returncode == 1


def test_what_a_plugin_prints_is_not_data(timeline, formats):
    done = timeline("export", STORY, "--to", "noisy")
    assert done.stdout == b"data"
    assert b"noise" in done.stderr


def test_a_broken_plugin_is_one_warning_and_stops_nothing(timeline, install):
    install("broken-dist", {"broken": "broken_module"}, {"broken_module": "import nowhere_to_be_found"})
    for command in (("export", STORY, "--to", "ical"), ("show", STORY), ("explain", STORY)):
        done = timeline(*command)
        assert done.returncode == 0
        [line] = lines(done)
        assert line.startswith("timeline: warning: plugin broken (broken-dist) is left out: cannot be imported: ModuleNotFoundError")
    assert timeline("export", STORY, "--to", "ical", "--no-plugin", "broken").stderr == b""
    assert timeline("export", STORY, "--to", "ical", "--no-plugin=broken").stderr == b""
    assert timeline("--help").stderr == b""
