"""The readers that ship: plain text, the last resort, TimeML, and the project's own JSON. Found as any plugin's are."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.plugin import Reader, hookimpl


def _read_text(data: bytes, source: str | None):
    # Decoding and its tables are not needed to list the readers.
    from timeline.readers.text import read

    return read(data, source)


TEXT = Reader("text", "Plain text, in any common encoding", (".txt", ".text"), _read_text)


@hookimpl
def timeline_readers() -> Iterable[Reader]:
    """Plain text, canonical JSON and TimeML."""
    from timeline.readers.canonical import READER
    from timeline.readers.timeml import READER as TIMEML

    return [TEXT, READER, TIMEML]
