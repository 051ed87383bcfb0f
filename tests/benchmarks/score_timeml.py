#!/usr/bin/env python3
"""Scores tagged times against TimeML files: `score_timeml.py GOLD_DIR SYS.jsonl`.

SYS.jsonl is what `tag_timeml.py` writes: {doc, begin, end, text, type, value} a line, offsets into the text of `<TEXT>`.
Prints precision, recall and F1 as TempEval-3 (SemEval-2013 task 1) counts them, over all documents together: strict
(the same span), relaxed (spans that overlap, each matched once, from left to right), and the F1 of values, which is
the relaxed one times the share of its matches that have the value of the gold, as strings.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree


class Tagged(NamedTuple):
    """A time in a text: `[begin, end)` in characters, and its TIMEX3 value."""

    begin: int
    end: int
    value: str


@dataclass(slots=True)
class Counts:
    """How many times there are in the gold and in the system's answers, and how many of those agree."""

    gold: int = 0
    system: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0

    def f1(self, hits: int) -> float:
        """The harmonic mean of precision and recall, in percent."""
        return 200 * hits / (self.gold + self.system) if self.gold + self.system else 0.0

    @property
    def value_f1(self) -> float:
        return self.f1(self.relaxed) * self.value / self.relaxed if self.relaxed else 0.0


def gold_times(path: Path) -> list[Tagged]:
    """The times of a TimeML file's `<TEXT>`, in order."""
    found: list[Tagged] = []
    at = 0

    def walk(element: ElementTree.Element) -> None:
        nonlocal at
        begin = at
        at += len(element.text or "")
        for child in element:
            walk(child)
            at += len(child.tail or "")
        if element.tag == "TIMEX3" and at > begin:
            found.append(Tagged(begin, at, element.get("value", "")))

    walk(ElementTree.parse(path).getroot().find("TEXT"))
    return sorted(found)


def pairs(gold: Sequence[Tagged], system: Sequence[Tagged]) -> Iterable[tuple[Tagged, Tagged]]:
    """Times that overlap, each in one pair, from left to right."""
    left, right = iter(gold), iter(system)
    one, other = next(left, None), next(right, None)
    while one is not None and other is not None:
        if one.begin < other.end and other.begin < one.end:
            yield one, other
            one, other = next(left, None), next(right, None)
        elif one.end <= other.begin:
            one = next(left, None)
        else:
            other = next(right, None)


def score(gold: dict[str, list[Tagged]], system: dict[str, list[Tagged]]) -> Counts:
    """The counts over all documents of the gold; what the system says of others is left out."""
    counts = Counts()
    for doc, times in gold.items():
        answers = sorted(system.get(doc, []))
        counts.gold += len(times)
        counts.system += len(answers)
        for one, other in pairs(times, answers):
            counts.relaxed += 1
            counts.strict += one[:2] == other[:2]
            counts.value += one.value == other.value
    return counts


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    gold = {path.stem: gold_times(path) for path in sorted(Path(sys.argv[1]).rglob("*.tml"))}
    system: dict[str, list[Tagged]] = defaultdict(list)
    for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        system[row["doc"]].append(Tagged(row["begin"], row["end"], row["value"]))
    counts = score(gold, system)
    print(f"{len(gold)} documents, {counts.gold} times, {counts.system} found")
    for name, hits in (("strict", counts.strict), ("relaxed", counts.relaxed)):
        print(f"{name:8} F1 {counts.f1(hits):6.2f}   precision {100 * hits / max(counts.system, 1):6.2f}   recall {100 * hits / max(counts.gold, 1):6.2f}")
    print(f"value    F1 {counts.value_f1:6.2f}")


if __name__ == "__main__":
    main()
