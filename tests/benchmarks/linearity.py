#!/usr/bin/env python3
"""Prints how the cost of tag and resolve grows: `linearity.py [--size CHARACTERS]`.

News-like text at one and a hundred times its length, then one text of each hostile kind at a
quarter and at the whole of `--size` (1 MB): CPU seconds, and how many times the longer took.
Linear is 100 for the first, 4 for the others. It asserts nothing; `tests/unit/test_linear.py`
counts the work.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from pathlib import Path

from timeline.lang.en import timeline_languages
from timeline.model import Dateline
from timeline.narration import narrate

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "unit"))
from hostile import HOSTILE, repeated  # noqa: E402

DATELINE = Dateline(date(2020, 2, 28), None, "given", "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1_000_000)
    size = parser.parse_args().size
    (english,) = timeline_languages()

    def seconds(text: str) -> float:
        begin = time.process_time()
        narrate(text, english.tag(text), DATELINE, english.tense, cues=english.cues)
        return time.process_time() - begin

    news = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))[:20_000]
    seconds(news)  # a first call pays for the imports
    once, hundred = min(seconds(news) for _ in range(5)), min(seconds((news + "\n\n") * 100) for _ in range(2))
    print(f"news, {len(news) // 1000} kB and 100 times that   {once:8.3f} s {hundred:8.3f} s   {hundred / once:6.1f} times")
    for unit in HOSTILE:
        short, long = seconds(repeated(unit, size // 4)), seconds(repeated(unit, size))
        print(f"{unit!r:40} {short:8.3f} s {long:8.3f} s   {long / max(short, 1e-6):6.1f} times", flush=True)


if __name__ == "__main__":
    main()
