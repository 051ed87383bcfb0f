"""`timeline export --only, --drop, --since, --until, --grain, --top, --inferred`: which events are written."""

from __future__ import annotations

import json

import pytest

STORY = "bridge.timeline.json"


def starts(done) -> list[str]:
    assert done.returncode == 0, done.stderr
    return [event["start"] for event in json.loads(done.stdout)["events"]]


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        ((), ["2019-12-01", "2021-03-04"]),
        (("--since", "2020"), ["2021-03-04"]),
        (("--until", "2020-12-31"), ["2019-12-01"]),
        (("--grain", "day"), ["2021-03-04"]),
        (("--top", "1"), ["2021-03-04"]),
        (("--top", "5"), ["2019-12-01", "2021-03-04"]),
    ],
)
def test_options_choose_events(timeline, options, kept):
    assert starts(timeline("export", STORY, "--to", "json", *options)) == kept


def test_events_are_named_by_the_ids_that_show_prints(timeline):
    shown = timeline("show", STORY, "--ids").stdout.decode().splitlines()
    ids = [line.split()[-1] for line in shown[3:]]
    assert starts(timeline("export", STORY, "--to", "json", "--only", ids[1])) == ["2021-03-04"]
    assert starts(timeline("export", STORY, "--to", "json", "--only", f"{ids[0]},{ids[1]}")) == ["2019-12-01", "2021-03-04"]
    assert starts(timeline("export", STORY, "--to", "json", "--drop", ids[1])) == ["2019-12-01"]


def test_a_choice_that_leaves_nothing_says_so(timeline):
    done = timeline("export", STORY, "--to", "json", "--since", "2030")
    assert starts(done) == []
    assert b"none of the 2 events is left" in done.stderr


@pytest.mark.parametrize("options", [("--only", "nobody"), ("--since", "soon"), ("--grain", "eon"), ("--top", "0")])
def test_what_means_nothing_stops_with_one_line_and_writes_nothing(timeline, folder, options):
    done = timeline("export", STORY, "-o", "out.ics", *options)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1 and " ".join(options) in done.stderr.decode()
    assert not (folder / "out.ics").exists()


@pytest.mark.parametrize("options", [("--since", "soon"), ("--since", "2020", "--until", "2019"), ("--grain", ""), ("--top", "0")])
def test_what_means_nothing_is_said_before_an_article_is_read(timeline, options):
    done = timeline("export", "nowhere.txt", "--to", "json", *options)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1 and " ".join(options[:2]) in done.stderr.decode()


def test_inferred_events_are_shown_dimmed_and_exported_when_asked_for(timeline, folder):
    (folder / "raid.txt").write_text("The hall\n\nPolice raided the hall on Tuesday. Officers seized nine crates.\n")
    shown = timeline("show", "raid.txt", "--dateline", "2021-06-11").stdout.decode()
    assert "Officers seized nine crates" in shown and "inferred: told" in shown
    assert len(starts(timeline("export", "raid.txt", "--to", "json", "--dateline", "2021-06-11"))) == 1
    done = timeline("export", "raid.txt", "--to", "json", "--dateline", "2021-06-11", "--inferred")
    assert [event["basis"] for event in json.loads(done.stdout)["events"]] == ["stated", "inferred"]
