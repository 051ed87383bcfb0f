"""Web pages: the story in them, and what they say about themselves."""

from __future__ import annotations

from timeline.readers.html.read import from_markup, read

__all__ = ["from_markup", "read"]
