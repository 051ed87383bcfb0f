"""A web page that works: the timeline drawn by TimelineJS, and below it the plain list of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


@dataclass(frozen=True)
class Options:
    """`assets` is the folder (or address) of TimelineJS, as seen from the page; nothing of it is read here."""

    assets: Annotated[
        str,
        typer.Option(help="The folder of TimelineJS (its dist/, with js/ and css/) as the page sees it, for use offline.", metavar="DIR"),
    ] = ""
    all: Annotated[bool, typer.Option(help="A slide for every event: without it for the 20 that matter most.")] = False
    media: Annotated[bool, typer.Option(help="Show the article's pictures, fetched from the article's site.")] = True


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_html.page.page`."""
    from timeline_html.page import page

    return page(timeline, options)


def warn(timeline: Timeline, options: Options) -> Sequence[str]:
    """What has no slide; the list has every event."""
    from timeline_html.page import slides_of

    count = len(slides_of(timeline, options))
    if count == len(timeline.events):
        return []
    return [f"slides show {count} of {len(timeline.events)} events, the list below them every one (--html-all: slides, too)"]


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [Exporter("html", "A web page, with TimelineJS and a plain list", (".html", ".htm"), "text/html", export, Options, warn)]
