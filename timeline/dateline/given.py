"""The dateline that a caller gives."""

from __future__ import annotations

from datetime import date, datetime

from timeline.model import Dateline
from timeline.moments import dated


def given(value: str | date | datetime, timezone: str | None = None) -> Dateline:
    """The caller's own dateline, of a value and a zone as `dated` takes them. Raises `UsageError` as it does."""
    return dated(value, timezone, "given")
