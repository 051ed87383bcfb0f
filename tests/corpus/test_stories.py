"""Whole timelines against marked articles: the command of `tests/benchmarks/stories/README.md`, and how it counts."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
STORIES = BENCHMARKS / "stories"
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def shares(folder: Path) -> dict[str, float]:
    """What the command prints, in percent."""
    run = subprocess.run([sys.executable, BENCHMARKS / "score_stories.py", folder], capture_output=True, text=True, encoding="utf-8", check=True)
    return {name.strip(): float(share) for name, share in re.findall(r"^([a-z ]+?) +([\d.]+) %$", run.stdout, re.MULTILINE)}


def test_most_events_of_the_marked_articles_are_right() -> None:
    found = shares(STORIES)
    # A little under what they are: a rule that costs more than it brings shows here.
    assert found["right"] >= 87.3 and found["found"] >= 85.5
    told = re.search(r"finds ([\d.]+) % of what is marked, and of the events that it states ([\d.]+) % are right", README)
    assert told is not None and [float(share) for share in told.groups()] == [found["found"], found["right"]]


@pytest.mark.parametrize(
    ("body", "share"),
    [
        ("The town [[voted|1990-05-03|1]] on Thursday.", {"right": 100, "found": 100}),
        ("The town [[voted|1990-05-04|1]] on Thursday.", {"wrong time": 100, "found": 0}),
        ("In a hall with a [[band|1990-05-03|1]], the town voted on Thursday.", {"wrong words": 100, "found": 0}),
        ("The town voted on Thursday.", {"extra": 100, "found": 0}),
        ("Nobody came. The town [[burnt|1990-05-03|1]].", {"right": 0, "found": 0}),
        ("The town [[voted|1990-05-03|1]] on Thursday. The polls [[closed|1990-05-03|1]] on Thursday.", {"right": 50, "again": 50, "found": 100}),
        ("The mill [[shut|1989/1990|1]] in 1989.", {"wrong time": 100}),
        ("The mill [[stood|1980-02/1990-05-05|1]] empty since February 1980.", {"right": 100}),
        ("The mill will [[shut|1990-05-07/..|1]] from Monday.", {"right": 100}),
        ("The mill [[opens|1990-06|1|planned,opt]] in June. It [[fell|1990-05-01|2|inferred]].", {"right": 100, "found": 0}),
    ],
)
def test_an_event_is_right_by_its_words_and_its_time(tmp_path: Path, body: str, share: dict[str, float]) -> None:
    tmp_path.joinpath("1990-05-04.txt").write_text(f"dateline: 1990-05-04\ntitle: Vote\n\n{body}\n", encoding="utf-8")
    found = shares(tmp_path)
    assert {name: found[name] for name in share} == share
