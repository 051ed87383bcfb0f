"""The list of events as plain HTML: readable without script, by a screen reader, on paper."""

from __future__ import annotations

import re
from html import escape

from timeline.display import headline, quotes, said, source_lines
from timeline.ids import portable
from timeline.model import Article, Event, Timeline
from timeline.text import address, line
from timeline.wording import day

# What HTML takes in `datetime`: a year of four digits, a month, a day, or a moment.
_VALID = re.compile(r"(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII)


def articles(timeline: Timeline) -> list[str]:
    """A line for each article: its title where that is not the page's, its date, its address."""
    lines = []
    for article in timeline.articles:
        about = []
        if line(article.title) and line(article.title) != line(timeline.title):
            about.append(f'<cite dir="auto">{escape(line(article.title))}</cite>')
        if article.dateline is not None:
            about.append(f'<span title="{escape(line(source_lines(article)[0]))}">Dateline: {day(article.dateline.day)}</span>')
        url = address(article.source)
        if url:
            about.append(f'<a href="{escape(url)}" rel="noopener noreferrer">{escape(url)}</a>')
        if about:
            lines.append(f"<p>{' · '.join(about)}</p>")
    return lines


def listing(timeline: Timeline) -> list[str]:
    """Every event, in order of time."""
    if not timeline.events:
        return ["<p>No dated events were found.</p>"]
    known = {article.id: article for article in timeline.articles}
    return ["<ol>", *(_event(event, known.get(event.article), len(known) > 1) for event in timeline.events), "</ol>"]


def unplaced(timeline: Timeline) -> list[str]:
    """The times that could not be worked out, with the reason: nothing is dropped in silence."""
    if not timeline.unresolved:
        return []
    items = [f'<li><q dir="auto">{escape(line(one.text))}</q>: {escape(line(one.reason))}</li>' for one in timeline.unresolved]
    return ["<h2>Times that could not be placed</h2>", "<ol>", *items, "</ol>"]


def _event(event: Event, article: Article | None, several: bool) -> str:
    value, when = event.when.value, escape(said(event))
    if _VALID.fullmatch(value.edtf):
        when = f'<time datetime="{escape(value.edtf)}">{when}</time>'
    about = [event.status.capitalize() if event.status != "occurred" else "", escape(line(event.place or ""))]
    about += [f"EDTF {escape(value.edtf)}", "time inferred" if event.basis == "inferred" else ""]
    if several and article is not None:
        about.append(f'<cite dir="auto">{escape(line(article.title))}</cite>')
    return (
        f'<li id="event-{portable(event.id)}">\n<p class="when" dir="auto">{when}</p>\n'
        f'<h3 dir="auto">{escape(headline(event))}</h3>\n'
        + "".join(f'<blockquote dir="auto">{escape(quote)}</blockquote>\n' for quote in quotes(event))
        + f'<p class="about">{" · ".join(filter(None, about))}</p>\n</li>'
    )
