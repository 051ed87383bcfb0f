"""JSON Lines: one event a line, for data frames, databases and pipes."""

from __future__ import annotations

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


def export(timeline: Timeline, options: object) -> bytes:
    """Each event's canonical JSON on a line of its own, with its article's title, address and dateline; no options."""
    import msgspec

    from timeline.canonical import event_fields
    from timeline.text import encodable

    articles = {
        article.id: {
            "article_title": encodable(article.title), "source": article.source and encodable(article.source),
            "dateline": article.dateline.value.isoformat() if article.dateline else None,
        }
        for article in timeline.articles
    }
    nothing = {"article_title": "", "source": None, "dateline": None}
    rows = (event_fields(event) | articles.get(event.article, nothing) for event in timeline.events)
    return b"".join(msgspec.json.encode(row) + b"\n" for row in rows)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [Exporter("jsonl", "JSON Lines: one event a line", (".jsonl", ".ndjson"), "application/x-ndjson", export)]
