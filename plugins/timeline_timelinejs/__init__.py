"""TimelineJS: JSON for a timeline on a web page (measured against version 3.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl

MOST = 20
"""The slides that the makers of TimelineJS advise at most."""


class Group(StrEnum):
    """What stands on one line of the axis."""

    ARTICLE = "article"
    PLACE = "place"
    NONE = "none"


@dataclass(frozen=True)
class Options:
    """`media` shows the article's pictures; a page fetches them from where the article has them."""

    media: Annotated[bool, typer.Option(help="Show the article's pictures, fetched from the article's site.")] = True
    all: Annotated[bool, typer.Option(help=f"Every event: without it the {MOST} that matter most.")] = False
    eras: Annotated[bool, typer.Option(help="Draw times of more than a month as bands behind the axis, too.")] = False
    group: Annotated[
        Group, typer.Option(help="A line of the axis for each article (where there are several), or for each place.")
    ] = Group.ARTICLE


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_timelinejs.write.document`."""
    from timeline_timelinejs.write import document

    return document(timeline, options.media, None if options.all else MOST, options.eras, options.group)


def warn(timeline: Timeline, options: Options) -> Sequence[str]:
    """What the page leaves out, and when it would be crowded."""
    from timeline_timelinejs.write import warnings

    return warnings(timeline, None if options.all else MOST)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter(
            "timelinejs", "TimelineJS JSON, for a web page", (".timelinejs.json",), "application/json",
            export, Options, warn,
        )
    ]
