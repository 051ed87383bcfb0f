"""Canonical JSON: the whole timeline, to keep, to correct by hand, and to export again."""

from __future__ import annotations

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


def export(timeline: Timeline, options: object) -> bytes:
    """The document of `timeline.canonical.encode`; there are no options."""
    from timeline.canonical import encode

    return encode(timeline)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter(
            "json", "Canonical JSON: the whole timeline, to correct by hand and export again",
            (".timeline.json", ".json"), "application/json", export,
        )
    ]
