#!/usr/bin/env python3
"""How often the dateline found in text alone is right: `infer_dateline.py GOLD_DIR [--list]`.

Takes the text of each TimeML file without its creation time, and compares the day
found with that time. A line for each variant of the texts: as they are; and with a
picture's caption put behind the first paragraph, whose date is so many days
before the creation time. `--list` names the files that came out wrong.
"""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import timeline
from timeline.dateline import find
from timeline.errors import DatelineError
from timeline.lang.en import timeline_languages

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
GAPS = (None, 0, 1, 2, 3, 7)
OUTCOMES = ("right", "wrong", "refused", "none needed")


def with_caption(text: str, day: date) -> str:
    """The text with the caption of a picture of that day behind its first paragraph."""
    caption = f"Volunteers stand beside a gate, {MONTHS[day.month - 1]} {day.day}, {day.year}. (Photo: Quay Agency)"
    first, gap, rest = text.strip("\n").partition("\n\n")
    return f"{first}\n\n{caption}\n\n{rest}" if gap else f"{caption}\n\n{first}"


def outcome(text: str, day: date) -> tuple[str, str]:
    """What became of one text, and the day found with its evidence."""
    (english,) = timeline_languages()
    article = timeline.read(text.encode(), reader="text")
    try:
        found = find(article, english.tag(article.text), english)
    except DatelineError as error:
        return "refused", str(error)
    if found is None:
        return "none needed", ""
    return ("right" if found.day == day else "wrong"), f"{found.day} ({found.basis}: {found.evidence})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    texts = []
    for path in sorted(arguments.gold.rglob("*.tml")):
        article = timeline.read(path, reader="timeml")
        texts.append((path.stem, article.text, article.dateline.day))
    print(f"{len(texts)} texts{'':18}" + "".join(f"{name:>14}" for name in OUTCOMES) + "   wrong of answered")
    for gap in GAPS:
        counts: Counter[str] = Counter()
        for name, text, day in texts:
            shown = text if gap is None else with_caption(text, day - timedelta(days=gap))
            what, evidence = outcome(shown, day)
            counts[what] += 1
            if arguments.list and what == "wrong":
                print(f"  {name}: {day}, found {evidence}")
        label = "as they are" if gap is None else f"caption {gap} days old"
        answered = counts["right"] + counts["wrong"]
        share = f"{100 * counts['wrong'] / answered:.1f} %" if answered else "–"
        print(f"{label:26}" + "".join(f"{counts[name]:14}" for name in OUTCOMES) + f"{share:>20}")


if __name__ == "__main__":
    main()
