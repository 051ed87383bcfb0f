"""Every seed against the timeline that an editor drew from it by hand."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import timeline

SEEDS = Path(__file__).parents[2] / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))


def expected(name: str) -> tuple[str, list[dict[str, str]]]:
    """The dateline line and the rows of a seed's `.expected.tsv`."""
    first, *rest = (SEEDS / f"{name}.expected.tsv").read_text(encoding="utf-8").splitlines()
    return first.removeprefix("# dateline: "), list(csv.DictReader(rest, delimiter="\t", quoting=csv.QUOTE_NONE))


def found(name: str) -> tuple[str, list[dict[str, str]]]:
    story = timeline.build(timeline.read(SEEDS / f"{name}.txt"), inferred=True)
    dateline = story.articles[0].dateline
    rows = [
        {
            "edtf": event.when.value.edtf,
            "start": event.when.value.start.isoformat() if event.when.value.start else "",
            "end": event.when.value.end.isoformat() if event.when.value.end else "",
            "grain": event.when.value.grain.label,
            "status": event.status,
            "words": event.words,
            "basis": event.basis,
            "headline": event.headline,
            "evidence": event.text,
        }
        for event in sorted(story.events, key=lambda event: event.when.timex.begin)
    ]
    return f"{dateline.day.isoformat()} ({dateline.basis})", rows


@pytest.mark.parametrize("name", NAMES)
def test_the_dateline_and_its_basis(name: str) -> None:
    assert found(name)[0] == expected(name)[0]


@pytest.mark.parametrize("name", NAMES)
def test_the_events_are_those_of_the_editor(name: str) -> None:
    assert found(name)[1] == expected(name)[1]


def test_there_is_a_timeline_beside_every_seed() -> None:
    assert len(NAMES) >= 6
    assert NAMES == sorted(path.name.removesuffix(".expected.tsv") for path in SEEDS.glob("*.tsv"))
