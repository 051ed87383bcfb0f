"""Events as a Markdown list (CommonMark), and as a Mermaid timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from timeline.display import headline, quotes, said
from timeline.model import Article, Event, Timeline
from timeline.text import address, clip, line
from timeline.wording import day, phrase

# What means something within a line, to CommonMark and to GitHub; a backslash takes the meaning away. What means
# something at the start of a line only is left alone, for no words of an article stand there.
_MARKS = re.compile(r"([\\`*_\[\]|~$])")
# A bare address is made a link by many readers.
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|javascript|data|mailto|www)([:.])")
_LONGEST = 80


def document(timeline: Timeline, mermaid: bool) -> bytes:
    """The document in UTF-8, with a final new line."""
    lines = [f"# {plain(line(timeline.title) or 'Timeline')}", "", *_sources(timeline)]
    if mermaid and timeline.events:
        lines += ["```mermaid", *_mermaid(timeline), "```", ""]
    known = {article.id: article for article in timeline.articles}
    lines += [one for event in timeline.events for one in _event(event, known.get(event.article), len(known) > 1)]
    if not timeline.events:
        lines.append("No dated events were found.")
    if timeline.unresolved:
        lines += ["", "## Times that could not be placed", ""]
        lines += [f"- “{plain(line(one.text))}”: {plain(line(one.reason))}" for one in timeline.unresolved]
    return "\n".join(lines).encode() + b"\n"


def plain(words: str) -> str:
    """Words that no reader takes for markup: HTML is escaped, and so is whatever means something in Markdown."""
    return _ADDRESS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", escape(words, quote=False)))


def _sources(timeline: Timeline) -> Iterator[str]:
    for article in timeline.articles:
        about = [f"Dateline: {day(article.dateline.day)}" if article.dateline else ""]
        url = address(article.source)
        if url:
            about.append(f"[{plain(line(article.title)) or 'Source'}](<{url}>)")
        if any(about):
            yield " · ".join(filter(None, about))
            yield ""


def _event(event: Event, article: Article | None, several: bool) -> Iterator[str]:
    status = f" ({event.status})" if event.status != "occurred" else ""
    yield f"- **{plain(said(event))}**: {plain(headline(event))}{status}"
    source = f" ({plain(line(article.title))})" if several and article and line(article.title) else ""
    for quote in quotes(event):
        yield f"  “{plain(quote)}”{source}"


def _mermaid(timeline: Timeline) -> Iterator[str]:
    """Mermaid's `timeline`: a line for each time, with its events."""
    yield "timeline"
    if line(timeline.title):
        yield f"    title {_drawn(line(timeline.title))}"
    last = None
    for event in timeline.events:
        when = phrase(event.when.value)
        yield f"    {_drawn(when) if when != last else ' ' * 4} : {_drawn(headline(event))}"
        last = when


def _drawn(words: str) -> str:
    """Words in Mermaid: what it takes for its own, and HTML, by number (`#58;` is a colon)."""
    return re.sub(r"[^\w\s,.'’“”–—…?/-]", lambda found: f"#{ord(found[0])};", clip(words, _LONGEST))
