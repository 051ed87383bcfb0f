#!/usr/bin/env python3
"""Prints how fast texts become tagged and resolved: `throughput.py [FILES]`.

Articles and megabytes a second, the time of each step, peak memory, and the ratio to
one plain `re.findall(r"\\w+", text)` over the same text in the same process. Without
FILES, the seeds are used, repeated to about a megabyte.
"""

from __future__ import annotations

import re
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from timeline.compose import compose
from timeline.lang.en import timeline_languages
from timeline.model import Dateline
from timeline.readers.text import from_text
from timeline.temporal.narration import narrate

SEEDS = Path(__file__).parents[2] / "seeds"
DATELINE = Dateline(date(2020, 2, 28), None, "given", "")


def texts(names: list[str]) -> list[str]:
    if names:
        return [Path(name).read_text(encoding="utf-8", errors="replace") for name in names]
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    return seeds * (1_000_000 // sum(map(len, seeds)) + 1)


def timed(step: Callable[[], list]) -> tuple[list, float]:
    begin = time.process_time()
    made = step()
    return made, time.process_time() - begin


def main() -> None:
    pieces = texts(sys.argv[1:])
    (english,) = timeline_languages()
    english.tag("a first call, on Thursday, pays for the imports")
    megabytes = sum(len(piece.encode()) for piece in pieces) / 1e6
    _, words = timed(lambda: [re.findall(r"\w+", piece) for piece in pieces])
    articles, read = timed(lambda: [replace(from_text(piece), dateline=DATELINE) for piece in pieces])
    tagged, tag = timed(lambda: [english.tag(article.text) for article in articles])
    resolved, resolve = timed(
        lambda: [narrate(article.text, found, DATELINE, english.tense) for article, found in zip(articles, tagged, strict=True)])
    stories, composed = timed(
        lambda: [compose(article, found, english) for article, found in zip(articles, resolved, strict=True)])
    total = read + tag + resolve + composed
    print(f"{len(pieces)} articles, {megabytes:.2f} MB, {sum(map(len, tagged))} times, {sum(len(s.events) for s in stories)} events")
    print(f"text to timeline   {len(pieces) / total:8.0f} articles/s {megabytes / total:8.2f} MB/s")
    print(f"tag and resolve    {len(pieces) / (tag + resolve):8.0f} articles/s {megabytes / (tag + resolve):8.2f} MB/s")
    for name, seconds in (("read", read), ("tag", tag), ("resolve", resolve), ("compose", composed)):
        print(f"  {name:<16} {1000 * seconds / len(pieces):8.2f} ms an article")
    print(f"tag and resolve take {(tag + resolve) / words:.1f} times one pass of re.findall(r'\\w+')")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
