#!/usr/bin/env python3
"""Tags TimeML files: `tag_timeml.py GOLD_DIR > SYS.jsonl`.

Reads each .tml file's `<TEXT>` (tags stripped, nothing else changed) and its
document creation time, and writes a line for each time expression found:
{doc, begin, end, text, type, value}, with offsets into that text.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import timeline
from timeline.registry import Registry


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    registry = Registry.load()
    for path in sorted(Path(sys.argv[1]).rglob("*.tml")):
        article = timeline.read(path, reader="timeml", registry=registry)
        if article.dateline is None:
            sys.exit(f"{path}: no document creation time")
        text = article.text
        for found in timeline.tag(text, article.dateline.value, registry=registry):
            stated = found.timex3
            line = {"doc": path.stem, "begin": found.timex.begin, "end": found.timex.end,
                    "text": text[found.timex.begin:found.timex.end],
                    "type": stated.type if stated else found.timex.kind, "value": stated.value if stated else ""}
            print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
