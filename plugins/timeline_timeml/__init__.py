"""TimeML 1.2.1: the article with its time expressions tagged, as the field's tools and corpora have it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


def export(timeline: Timeline, options: object) -> bytes:
    """The document of `timeline_timeml.write.document`; there are no options."""
    from timeline_timeml.write import document

    return document(timeline)


def warn(timeline: Timeline, options: object) -> Sequence[str]:
    """What the document has in another form than the timeline, or not at all."""
    from timeline_timeml.write import warnings

    return warnings(timeline)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter(
            "timeml", "TimeML: one article with all its times tagged (TIMEX3), for research tools",
            (".tml", ".timeml"), "application/xml", export, None, warn,
        )
    ]
