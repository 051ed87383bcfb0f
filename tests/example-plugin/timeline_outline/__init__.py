"""A Markdown outline of a timeline: one line for each event."""

import re
from dataclasses import dataclass
from typing import Annotated

import typer

from timeline.plugin import Exporter, hookimpl


@dataclass(frozen=True)
class Options:
    evidence: Annotated[bool, typer.Option(help="Quote the article under each event.")] = False


def export(timeline, options):
    lines = [f"# {plain(timeline.title)}", ""]
    for event in timeline.events:
        lines.append(f"- **{event.when.value.edtf}** {plain(event.headline)}")
        if options.evidence:
            lines.append(f"  > {plain(event.text)}")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def plain(text):
    """The text on one line, with nothing in it that Markdown would take for markup."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(text.split()))


@hookimpl
def timeline_exporters():
    return [Exporter("outline", "A Markdown outline", (".outline.md",), "text/markdown", export, Options)]
