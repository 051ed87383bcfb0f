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
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

from timeline.compose.bounds import Bounds, Settled
from timeline.compose.settling import settle
from timeline.model import Article, Block, Dateline, Resolution
from timeline.narration import narrate
from timeline.registry import Registry
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue


_SOLSTICES = {3: (3, 20), 6: (6, 21), 9: (9, 23), 12: (12, 22)}  # the first month of a season → its first day


def point(bounds: Bounds, days: Mapping[date, date]) -> str:
    """The days on which something may have been: `1998-02-27`, `after…`, `before…`, or both.

    `days` are those that the annotators count otherwise, and the dateline's,
    which stays as it is. They end every month on the 28th.
    """
    first, last = bounds
    if first is not None and first == last:
        return first.isoformat()
    month = first is not None and last is not None and first.day == 1 and (first.year, first.month) == (last.year, last.month) and (last + timedelta(1)).day == 1
    if month and days.get(last) != last:
        last = last.replace(day=28)
    return (f"after{days.get(first, first).isoformat()}" if first else "") + (f"before{days.get(last, last).isoformat()}" if last else "")


def value(settled: Settled, days: Mapping[date, date]) -> str:
    """One moment, or a begin and an end."""
    if settled.at_once:
        return point(settled.begin, days)
    return f"beginPoint={point(settled.begin, days)}endPoint={point(settled.end, days)}"


def recounted(resolutions: Sequence[Resolution]) -> dict[date, date]:
    """The ends of the weeks and seasons that an article names → the same as the annotators count them: from Sunday, and by the sun."""
    found: dict[date, date] = {}
    for value in (one.value for one in resolutions):
        if isinstance(value, TimeValue) and value.grain in (Grain.WEEK, Grain.SEASON) and isinstance(value.start, date) and isinstance(value.end, date):
            week = value.grain is Grain.WEEK
            found[value.start] = value.start - timedelta(1) if week else _season(value.start)
            found[value.end - timedelta(1)] = value.end - timedelta(2) if week else _season(value.end) - timedelta(1)
    return found


def _season(first: date) -> date:
    return first.replace(month=_SOLSTICES[first.month][0], day=_SOLSTICES[first.month][1]) if first.month in _SOLSTICES else first


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
    resolutions = narrate(article.text, language.tag(article.text), article.dateline, language.tense, cues=language.cues)
    settled = settle(article, resolutions, language, article.blocks)
    days = recounted(resolutions) | {article.dateline.day: article.dateline.day}
    found = []
    for begin, end in spans:
        own = next((one for one in settled if one.happening.word[0] < end and begin < one.happening.word[1]), None)
        found.append((value(own, days) if own is not None else "") or article.dateline.day.isoformat())
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
