"""Markdown: a dated list, or a Mermaid timeline for pages that draw such blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


@dataclass(frozen=True)
class Options:
    """`mermaid` puts a block before the list that GitHub and others draw as a timeline."""

    mermaid: Annotated[bool, typer.Option(help="Begin with a Mermaid timeline, which many sites draw.")] = False


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_markdown.write.document`."""
    from timeline_markdown.write import document

    return document(timeline, options.mermaid)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [Exporter("markdown", "Markdown, a dated list", (".md", ".markdown"), "text/markdown", export, Options)]
