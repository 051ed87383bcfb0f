"""`timeline export`: which formats go where."""

from __future__ import annotations

import json
import os
import stat

import pytest

STORY = "bridge.timeline.json"


def files(folder) -> set[str]:
    """All that is in a folder."""
    return {one.name for one in folder.iterdir()}


def test_one_format_goes_to_standard_output_as_bytes(timeline):
    done = timeline("export", STORY, "--to", "ical")
    assert done.returncode == 0
    assert done.stdout.startswith(b"BEGIN:VCALENDAR\r\n")
    assert done.stderr == b""


def test_an_article_is_read_dated_and_exported(timeline):
    done = timeline("export", "bridge.txt", "--to", "json")
    assert done.returncode == 0, done.stderr
    [event] = json.loads(done.stdout)["events"]
    assert event["start"] == "2021-03-04"


@pytest.mark.parametrize(
    ("name", "begins"),
    [("out.ics", b"BEGIN:VCALENDAR"), ("out.json", b'{\n  "schema_version"'), ("out.timeline.json", b'{\n  "schema_version"'),
     ("OUT.ICS", b"BEGIN:VCALENDAR")],
)
def test_the_format_follows_from_the_suffix(timeline, folder, name, begins):
    done = timeline("export", STORY, "-o", name)
    assert done.returncode == 0, done.stderr
    assert done.stdout == b""
    assert (folder / name).read_bytes().startswith(begins)


def test_timelinejs_has_the_longer_suffix(timeline, folder):
    assert timeline("export", STORY, "-o", "page.timelinejs.json").returncode == 0
    assert "scale" in json.loads((folder / "page.timelinejs.json").read_bytes())


def test_the_format_that_is_named_beats_the_suffix(timeline, folder):
    assert timeline("export", STORY, "--to", "json", "-o", "story.ics").returncode == 0
    assert (folder / "story.ics").read_bytes().startswith(b"{")


@pytest.mark.parametrize(
    "arguments",
    [("--to", "ical,csv,timelinejs,json"), ("--to", "ical", "--to", "csv, timelinejs", "--to", "json,ical")],
    ids=["commas", "repeated"],
)
def test_several_formats_go_to_a_folder_named_after_the_article(timeline, folder, arguments):
    done = timeline("export", "bridge.txt", *arguments, "-o", "new/deep")
    assert done.returncode == 0, done.stderr
    assert files(folder / "new/deep") == {"bridge.ics", "bridge.csv", "bridge.timelinejs.json", "bridge.timeline.json"}


def test_the_whole_suffix_of_a_timeline_is_left_out_of_the_names(timeline, folder):
    timeline("export", STORY, "--to", "ical,csv", "-o", "out")
    assert files(folder / "out") == {"bridge.ics", "bridge.csv"}


def test_several_articles_make_one_timeline(timeline, folder):
    (folder / "road.txt").write_text("Road closes\n\nPublished 7 March 2021\n\nThe road closed on Friday.\n")
    done = timeline("export", STORY, "road.txt", "--to", "json,ical", "-o", "out")
    assert done.returncode == 0, done.stderr
    assert files(folder / "out") == {"timeline.ics", "timeline.timeline.json"}
    story = json.loads((folder / "out/timeline.timeline.json").read_bytes())
    assert len(story["articles"]) == 2
    assert [event["start"] for event in story["events"]] == ["2019-12-01", "2021-03-04", "2021-03-05"]


@pytest.mark.parametrize("place", [".", "there", "there/", "not-yet/"])
def test_one_format_goes_into_a_folder_too(timeline, folder, place):
    (folder / "there").mkdir()
    assert timeline("export", STORY, "--to", "ical", "-o", place).returncode == 0
    assert (folder / place / "bridge.ics").exists()


def test_standard_input_is_read_once_and_has_no_name(timeline, folder):
    text = (folder / "bridge.txt").read_bytes()
    done = timeline("export", "-", "--to", "ical,json", "-o", "out", stdin=text)
    assert done.returncode == 0, done.stderr
    assert files(folder / "out") == {"timeline.ics", "timeline.timeline.json"}
    twice = timeline("export", "-", "-", "--to", "ical", stdin=text)
    assert twice.returncode == 2
    assert b"can be read only once" in twice.stderr


def test_a_timeline_comes_by_standard_input_as_well(timeline, folder):
    done = timeline("export", "-", "--to", "ical", stdin=(folder / STORY).read_bytes())
    assert b"SUMMARY" in done.stdout and b"The bridge reopens" in done.stdout


def test_a_dash_as_output_is_standard_output(timeline, folder):
    assert timeline("export", STORY, "--to", "ical", "-o", "-").stdout.startswith(b"BEGIN:VCALENDAR")
    assert files(folder) == {"bridge.txt", STORY}


def test_the_reader_can_be_named(timeline, folder):
    (folder / "bridge.txt").write_bytes((folder / STORY).read_bytes())
    done = timeline("export", "bridge.txt", "--reader", "json", "--to", "ical")
    assert b"The bridge reopens" in done.stdout


def test_the_dateline_can_be_given(timeline, folder):
    (folder / "undated.txt").write_text("Bridge reopens\n\nThe bridge reopened on Thursday.\n")
    done = timeline("export", "undated.txt", "--dateline", "2020-02-28", "--to", "json")
    [event] = json.loads(done.stdout)["events"]
    assert event["start"] == "2020-02-27"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--dateline", "2020-02-28"), "--dateline changes nothing"), (("--policy", "news"), "--policy changes nothing"),
        (("--language", "en"), "--language changes nothing"),
        (("--timezone", "UTC", "--inferred", "--policy", "narrative"), "--timezone, --policy and --inferred change nothing"),
    ],
)
def test_what_a_finished_timeline_has_no_use_for_is_not_passed_over_in_silence(timeline, options, said):
    done = timeline("export", STORY, "--to", "json", *options)
    assert done.returncode == 0
    assert done.stderr.decode().splitlines() == [f"timeline: warning: The bridge: a finished timeline, in which {said}"]


def test_an_existing_file_is_replaced_and_keeps_its_mode(timeline, folder):
    old = folder / "old.ics"
    old.write_text("old")
    old.chmod(0o640)
    assert timeline("export", STORY, "-o", "old.ics").returncode == 0
    assert old.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


def test_a_link_stays_a_link(timeline, folder):
    (folder / "real").mkdir()
    (folder / "link.ics").symlink_to("real/calendar.ics")
    assert timeline("export", STORY, "-o", "link.ics").returncode == 0
    assert (folder / "link.ics").is_symlink()
    assert (folder / "real/calendar.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_what_is_no_file_is_not_replaced_by_one(timeline, folder):
    os.mkfifo(folder / "pipe.ics")
    reading = os.open(folder / "pipe.ics", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert timeline("export", STORY, "-o", "pipe.ics").returncode == 0
        assert os.read(reading, 15) == b"BEGIN:VCALENDAR"
    finally:
        os.close(reading)
    assert stat.S_ISFIFO((folder / "pipe.ics").stat().st_mode)


def test_an_article_without_dates_is_exported_and_a_warning_says_so(timeline, folder):
    (folder / "empty.txt").write_text("Nothing much\n\nPublished 5 March 2021\n\nThe dog slept.\n")
    done = timeline("export", "empty.txt", "--to", "ical")
    assert done.returncode == 0
    assert b"END:VCALENDAR" in done.stdout
    assert done.stderr.count(b"no dated events found") == 1


def test_what_a_format_leaves_out_is_told(timeline, formats):
    done = timeline("export", STORY, "--to", "warning")
    assert done.returncode == 0
    assert done.stderr == b"timeline: warning: warning: left out: 3\n"


def test_the_same_bytes_in_any_zone_locale_and_terminal(timeline):
    here = timeline("export", "bridge.txt", "--to", "ical", TZ="UTC", LC_ALL="C.UTF-8")
    there = timeline("export", "bridge.txt", "--to", "ical", TZ="Pacific/Auckland", LC_ALL="C", COLUMNS="20", PYTHONHASHSEED="7")
    assert here.stdout == there.stdout and here.stdout


PARTS = """
    from timeline.plugin import Exporter, hookimpl

    @hookimpl
    def timeline_exporters():
        return [
            Exporter("parts", "Two", (".two.txt",), "text/plain", lambda *_: {"1": b"one", "last": b"two"}),
            Exporter("bad-part", "Bad", (), "text/plain", lambda *_: {"../1": b"one"}),
            Exporter("no-part", "None", (), "text/plain", lambda *_: {}),
            Exporter("text-part", "Text", (), "text/plain", lambda *_: {"1": "one"}),
        ]
"""


@pytest.mark.parametrize(
    ("output", "files"),
    [("x.two.txt", ["x-1.two.txt", "x-last.two.txt"]), ("x.y", ["x-1.y", "x-last.y"]), ("out/", ["bridge-1.two.txt", "bridge-last.two.txt"])],
)
def test_an_exporter_may_give_several_files(timeline, install, folder, output, files):
    install("parts-format", {"parts": "parts_format"}, {"parts_format": PARTS})
    before = set(folder.rglob("*"))
    assert timeline("export", "bridge.timeline.json", "--to", "parts", "-o", output).returncode == 0
    made = sorted(path for path in set(folder.rglob("*")) - before if path.is_file())
    assert [path.name for path in made] == files and [path.read_bytes() for path in made] == [b"one", b"two"]


def test_several_files_cannot_share_standard_output(timeline, install):
    install("parts-format", {"parts": "parts_format"}, {"parts_format": PARTS})
    done = timeline("export", "bridge.timeline.json", "--to", "parts")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"parts comes in 2 parts, which cannot share standard output: add -o FILE" in done.stderr


@pytest.mark.parametrize(
    ("format", "fault"), [("bad-part", "named a part '../1'"), ("no-part", "gave no part"), ("text-part", "gave str instead of bytes as part 1")]
)
def test_parts_that_are_none_are_the_plugin_s_fault(timeline, install, format, fault):
    install("parts-format", {"parts": "parts_format"}, {"parts_format": PARTS})
    done = timeline("export", "bridge.timeline.json", "--to", format, "-o", "x")
    assert done.returncode == 1 and fault in done.stderr.decode()
