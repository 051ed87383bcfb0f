#!/usr/bin/env python3
"""When each event word happened, in TimeBank-EventTime's notation: anchor_events.py EVENTS.jsonl GOLD_DIR > SYS.jsonl

EVENTS.jsonl names the event words as {doc, begin, end}, offsets into the text of GOLD_DIR/doc.tml; nothing else of it is
read. The answers are the engine's own: a word's time where its clause states one, else the bounds that
`timeline.compose.settling` gives it. Each line is {doc, begin, end, value}.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

from timeline.compose.settled import Bounds, Settled
from timeline.compose.settling import settle
from timeline.model import Article, Block, Dateline
from timeline.registry import Registry
from timeline.temporal.narration import narrate


def point(bounds: Bounds) -> str:
    """The days on which something may have been: `1998-02-27`, `after…`, `before…`, or both.

    Its annotators end every month on the 28th, and count weeks from Sunday.
    """
    first, last = bounds
    if first is not None and first == last:
        return first.isoformat()
    if first is not None and last is not None and first.day == 1 and (first.year, first.month) == (last.year, last.month) and (last + timedelta(1)).day == 1:
        last = last.replace(day=28)
    if first is not None and last is not None and first.weekday() == 0 and last - first <= timedelta(6) and (last.weekday() == 6):
        first, last = first - timedelta(1), last - timedelta(1)
    return (f"after{first.isoformat()}" if first else "") + (f"before{last.isoformat()}" if last else "")


def value(settled: Settled) -> str:
    """One moment, or a begin and an end."""
    if settled.at_once:
        return point(settled.begin)
    return f"beginPoint={point(settled.begin)}endPoint={point(settled.end)}"


def article_of(path: Path) -> Article:
    """A TimeML file's text, its paragraphs and its creation time."""
    root = ElementTree.parse(path).getroot()
    text = "".join(root.find("TEXT").itertext())
    day = date.fromisoformat(root.find("DCT/TIMEX3").get("value")[:10])
    blocks = tuple(Block("paragraph", m.start(), m.end()) for m in re.finditer(r"(?:(?!\n\s*\n).)+", text, re.DOTALL))
    return Article(path.stem, "", text, blocks, dateline=Dateline(day, None, "given", ""))


def answers(article: Article, spans: list[tuple[int, int]], registry: Registry) -> list[str]:
    """A value for each span, the dateline where the engine tells of no event there."""
    language = registry.language(article.language)
    resolutions = narrate(article.text, language.tag(article.text), article.dateline, language.tense)
    settled = settle(article, resolutions, language, article.blocks)
    found = []
    for begin, end in spans:
        own = next((one for one in settled if one.happening.word[0] < end and begin < one.happening.word[1]), None)
        found.append((value(own) if own is not None else "") or article.dateline.day.isoformat())
    return found


def main(events: str, folder: str) -> None:
    wanted: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for line in Path(events).read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        wanted[event["doc"]].append((event["begin"], event["end"]))
    registry = Registry.load()
    for doc, spans in wanted.items():
        article = article_of(Path(folder) / f"{doc}.tml")
        for (begin, end), answer in zip(spans, answers(article, spans, registry), strict=True):
            print(json.dumps({"doc": doc, "begin": begin, "end": end, "value": answer}))


if __name__ == "__main__":
    main(*sys.argv[1:3])
