"""Reads canonical JSON back, so that a person can correct a timeline between two exports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.plugin import Reader

if TYPE_CHECKING:
    from timeline.model import Timeline

# Any JSON object with a key: no article begins so, and what is damaged in it is told as JSON.
_LOOK = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"[^"\n]{1,80}"\s*:')


def sniff(data: bytes) -> bool:
    """Whether the first bytes of a file are those of a JSON object."""
    return _LOOK.match(data) is not None


def read(data: bytes, source: str | None) -> Timeline:
    """The timeline in the document, in the document's own order; `timeline.build` sorts what was corrected.

    Raises `ArticleError` with the place of what is wrong.
    """
    from timeline.canonical import decode

    return decode(data)


READER = Reader(
    "json", "Canonical JSON: a timeline that was exported, and perhaps corrected by hand",
    (".timeline.json", ".json"), read, sniff,
)
