"""TimeML on the command line: out, back in, and what is refused."""

from __future__ import annotations

import json

import pytest

STORY = "bridge.timeline.json"


def complaint(done) -> str:
    """The one line on standard error with which a command failed, and wrote nothing."""
    [line] = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (1, b"")
    return line


def test_an_article_goes_out_and_comes_back(timeline, folder):
    assert timeline("export", "bridge.txt", "-o", "bridge.tml").returncode == 0
    data = (folder / "bridge.tml").read_bytes()
    assert b'anchorTimeID="t0">Thursday</TIMEX3>' in data
    again = timeline("export", "bridge.tml", "--to", "timeml")
    assert (again.stdout, again.stderr) == (data, b"")
    assert timeline("export", "-", "--to", "timeml", stdin=data).stdout.replace(b"<DOCID>bridge<", b"") == data.replace(b"<DOCID>bridge<", b"")
    shown = timeline("show", "bridge.tml").stdout
    assert b"2021-03-05 (metadata: DCT 2021-03-05)" in shown and b"2021-03-04" in shown


def test_from_the_finished_timeline_comes_the_same(timeline, folder):
    assert timeline("export", "bridge.txt", "--to", "timeml,json", "-o", "out").returncode == 0
    done = timeline("export", "out/bridge.timeline.json", "--to", "timeml")
    assert (done.stdout, done.stderr) == ((folder / "out/bridge.tml").read_bytes(), b"")


def test_a_correction_by_hand_is_what_is_written(timeline, folder):
    document = json.loads(timeline("export", "bridge.txt", "--to", "json").stdout)
    document["times"][1]["value"] = "2021-02-25"
    (folder / "corrected.json").write_text(json.dumps(document), encoding="utf-8")
    assert b'value="2021-02-25" anchorTimeID="t0">Thursday<' in timeline("export", "corrected.json", "--to", "timeml").stdout
    document["times"][1]["value"] = "last week"
    (folder / "corrected.json").write_text(json.dumps(document), encoding="utf-8")
    assert complaint(timeline("export", "corrected.json", "--to", "ical")) == (
        "timeline: corrected.json: times[1].value: expected a TIMEX3 value such as 2020-02-27, found 'last week'"
    )


def test_an_edit_of_the_text_stops_only_what_needs_the_text(timeline, folder):
    data = timeline("export", "bridge.txt", "--to", "json").stdout.replace(b"Bridge reopens", b"Bridge opens")
    (folder / "edited.json").write_bytes(data)
    done = timeline("export", "edited.json", "--to", "ical")
    assert done.returncode == 0 and b"an edit has moved it" in done.stderr
    refused = timeline("export", "edited.json", "--to", "timeml")
    assert refused.returncode == 1
    assert "a time cannot be tagged" in refused.stderr.decode().splitlines()[-1]


def test_a_timeline_without_its_text_is_refused(timeline):
    assert complaint(timeline("export", STORY, "--to", "timeml")) == (
        "timeline: this timeline does not hold its article's text: export the article itself, not the timeline"
    )


def test_several_articles_are_refused(timeline, folder):
    (folder / "other.txt").write_text("Fair\n\nPublished 5 March 2021\n\nThe fair opened on Monday.\n", encoding="utf-8")
    assert "TimeML holds one article and this timeline has 2" in complaint(
        timeline("export", "bridge.txt", "other.txt", "-o", "both.tml")
    )
    assert not (folder / "both.tml").exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<TimeML><TEXT>On Thursday", "broken XML at line 1, column 26"),
        (b"<TimeML><DCT/></TimeML>", "no TEXT element"),
        (b"<TimeML><TEXT>It opened on Thursday.</TEXT></TimeML>", "no dateline"),
        (b'<!DOCTYPE TimeML [<!ENTITY x SYSTEM "file:///etc/passwd">]><TimeML><TEXT>&x;</TEXT></TimeML>', "declares an entity"),
    ],
)
def test_a_damaged_or_hostile_file_is_one_line(timeline, folder, data, said):
    (folder / "bad.tml").write_bytes(data)
    line = complaint(timeline("export", "bad.tml", "--to", "ical"))
    assert line.startswith("timeline: bad.tml: ") and said in line


def test_a_guessed_dateline_is_told_of_an_article_and_not_of_a_finished_timeline(timeline, folder):
    text = "Storm\n\nBoats lie on the quay at Low Ford, Feb. 27, 2020.\n\nThe storm passed on Thursday, and the town slept. The chief said so early Friday.\n"
    (folder / "storm.txt").write_text(text, encoding="utf-8")
    done = timeline("export", "storm.txt", "-o", "storm.timeline.json")
    assert b"dateline 2020-02-28 is inferred" in done.stderr
    for format in ("ical", "timeml"):
        assert timeline("export", "storm.timeline.json", "--to", format).stderr == b""
    assert b"2020-02-28 (inferred" in timeline("show", "storm.timeline.json").stdout
