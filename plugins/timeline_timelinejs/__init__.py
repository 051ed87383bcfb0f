"""TimelineJS: JSON for a timeline on a web page (measured against version 3.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


@dataclass(frozen=True)
class Options:
    """`media` shows the article's pictures; a page fetches them from where the article has them."""

    media: Annotated[bool, typer.Option(help="Show the article's pictures, fetched from the article's site.")] = True


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_timelinejs.write.document`."""
    from timeline_timelinejs.write import document

    return document(timeline, options.media)


def warn(timeline: Timeline, options: Options) -> Sequence[str]:
    """What the page leaves out, and when it would be crowded."""
    from timeline_timelinejs.write import warnings

    return warnings(timeline)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter(
            "timelinejs", "TimelineJS JSON, for a web page", (".timelinejs.json",), "application/json",
            export, Options, warn,
        )
    ]
