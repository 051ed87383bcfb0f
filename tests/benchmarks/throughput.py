#!/usr/bin/env python3
"""Prints how fast texts become tagged and resolved: `throughput.py [FILES]`.

Articles and megabytes a second, the time of each step, and the ratio to one plain
`re.findall(r"\\w+", text)` over the same text in the same process: CPU time, the best of
several rounds. Then the peak memory of a process of its own that tags and resolves five
megabytes in one text. FILES are articles in any form that is read, or folders of TimeML
files; without them the seeds are used, repeated to about a megabyte.
"""

from __future__ import annotations

import argparse
import gc
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import timeline
from timeline.compose import compose
from timeline.lang.en import timeline_languages
from timeline.model import Dateline
from timeline.narration import narrate
from timeline.readers.text import from_text

SEEDS = Path(__file__).parents[2] / "seeds"
DATELINE = Dateline(date(2020, 2, 28), None, "given", "")
LONG = 5_000_000


def named(parser: argparse.ArgumentParser, names: list[str]) -> list[str]:
    """The files, and of each folder its TimeML files; ends the program with one line where there is none."""
    files = []
    for name in names:
        found = [str(path) for path in sorted(Path(name).rglob("*.tml"))] if Path(name).is_dir() else [name]
        if not found or not Path(found[0]).is_file():
            parser.error(f"{name}: no such file, and no folder that holds .tml files")
        files += found
    return files


def texts(names: list[str]) -> list[str]:
    if names:
        return [timeline.read(name).text for name in names]
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    return seeds * (1_000_000 // sum(map(len, seeds)) + 1)


def timed(rounds: int, step: Callable[[], list]) -> tuple[list, float]:
    """What a step makes, and the least CPU time that it took.

    What the steps before have made is kept, and is put out of the reach of the
    garbage collector: its cost here is that of a text, not of the benchmark.
    """
    gc.collect()
    gc.freeze()
    least = float("inf")
    for _ in range(rounds):
        begin = time.process_time()
        made = step()
        least = min(least, time.process_time() - begin)
    return made, least


def remember(names: list[str]) -> None:
    """Tags and resolves one long text, and prints the peak memory of this process in MiB."""
    (english,) = timeline_languages()
    pieces = texts(names)
    whole = "\n\n".join(pieces)
    text = (whole * (LONG // len(whole) + 1))[:LONG]
    narrate(text, english.tag(text), DATELINE, english.tense, cues=english.cues)
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.memory:
        return remember(arguments.files)
    files = named(parser, arguments.files)
    # First, while this process is small: a child's peak counts from the size of its parent.
    peak = subprocess.run([sys.executable, __file__, "--memory", *files], capture_output=True, text=True, check=True).stdout.strip()
    pieces, rounds = texts(files), arguments.rounds
    (english,) = timeline_languages()
    megabytes = sum(len(piece.encode()) for piece in pieces) / 1e6
    _, words = timed(rounds, lambda: [re.findall(r"\w+", piece) for piece in pieces])
    articles, read = timed(rounds, lambda: [replace(from_text(piece), dateline=DATELINE) for piece in pieces])
    tagged, tag = timed(rounds, lambda: [english.tag(article.text) for article in articles])
    resolved, resolve = timed(rounds, lambda: [
        narrate(article.text, found, DATELINE, english.tense, cues=english.cues) for article, found in zip(articles, tagged, strict=True)])
    _, both = timed(rounds, lambda: [narrate(article.text, english.tag(article.text), DATELINE, english.tense, cues=english.cues) for article in articles])
    # What is remembered from one round to the next would flatter the second; what is imported is no cost of a text.
    warm = replace(from_text("Weir Hall\n\nThe hall, which was sold in May, opened on Friday."), dateline=DATELINE)
    compose(warm, narrate(warm.text, english.tag(warm.text), DATELINE, english.tense, cues=english.cues), english)
    stories, composed = timed(1, lambda: [compose(article, found, english) for article, found in zip(articles, resolved, strict=True)])
    print(f"{len(pieces)} articles, {megabytes:.2f} MB, {sum(map(len, tagged))} times, {sum(len(s.events) for s in stories)} events")
    steps = (("read", read), ("tag", tag), ("resolve", resolve), ("tag and resolve", both), ("compose", composed),
             ("text to timeline", read + both + composed))
    for name, seconds in steps:
        print(f"  {name:<16} {1000 * seconds / len(pieces):8.2f} ms an article {len(pieces) / seconds:8.0f} articles/s {megabytes / seconds:7.2f} MB/s")
    print(f"tag and resolve take {both / words:.1f} times one pass of re.findall(r'\\w+')")
    print(f"peak memory of tag and resolve over {LONG / 1e6:.0f} MB in one text: {peak} MiB")


if __name__ == "__main__":
    main()
