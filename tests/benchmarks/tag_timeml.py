#!/usr/bin/env python3
"""Tags TimeML files: `tag_timeml.py GOLD_DIR > SYS.jsonl`.

Reads each .tml file's `<TEXT>` (tags stripped, nothing else changed) and its
document creation time, and writes a line for each time expression found:
{doc, begin, end, text, type, value}, with offsets into that text.
"""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import timeline


def read(path: Path) -> tuple[str, str]:
    """The text and the creation time of a TimeML file. Raises `ValueError` when either is missing."""
    root = ET.parse(path).getroot()
    body = root.find(".//TEXT")
    dct = next((t.get("value") for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME"), None)
    if body is None or dct is None:
        raise ValueError(f"{path}: no TEXT, or no document creation time")
    return "".join(body.itertext()), dct


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for path in sorted(Path(sys.argv[1]).rglob("*.tml")):
        text, dct = read(path)
        for found in timeline.tag(text, dct):
            stated = found.timex3
            line = {"doc": path.stem, "begin": found.timex.begin, "end": found.timex.end,
                    "text": text[found.timex.begin:found.timex.end],
                    "type": stated.type if stated else found.timex.kind, "value": stated.value if stated else ""}
            print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
