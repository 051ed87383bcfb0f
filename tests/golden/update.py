#!/usr/bin/env python3
"""Writes the golden exports of every seed anew: run it, then read `git diff` as an editor would."""

from __future__ import annotations

from pathlib import Path

import timeline

SEEDS = Path(__file__).parents[2] / "seeds"
EXPORTS = Path(__file__).parent / "exports"
FORMATS = {"ical": ".ics", "csv": ".csv", "timelinejs": ".timelinejs.json", "json": ".timeline.json", "timeml": ".tml"}


def files(name: str) -> dict[Path, bytes]:
    """The files of one seed, by the paths that they are kept at."""
    story = timeline.build(timeline.read(SEEDS / f"{name}.txt"))
    return {EXPORTS / f"{name}{suffix}": timeline.export(story, kind) for kind, suffix in FORMATS.items()}


def main() -> None:
    EXPORTS.mkdir(exist_ok=True)
    for seed in sorted(SEEDS.glob("*.txt")):
        for path, data in files(seed.stem).items():
            path.write_bytes(data)


if __name__ == "__main__":
    main()
