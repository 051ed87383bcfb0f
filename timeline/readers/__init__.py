"""The readers that ship: plain text, the last resort, and what people have stories in. Found as any plugin's are."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.plugin import Reader, hookimpl


@hookimpl
def timeline_readers() -> Iterable[Reader]:
    """Text, pages, feeds, Markdown, mail, documents, canonical JSON and TimeML."""
    from timeline.readers.canonical import READER
    from timeline.readers.formats import SHIPPED
    from timeline.readers.timeml import READER as TIMEML

    return [*SHIPPED, READER, TIMEML]
