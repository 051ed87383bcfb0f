"""`Expr`, anchor and tense to a value. Importing this module registers every kind of expression."""

from __future__ import annotations

from timeline.temporal import civil, clocks, lengths, named, nth, periods, relations, relative, shifts, units  # noqa: F401
from timeline.temporal.dispatch import interval, resolve

__all__ = ["interval", "resolve"]
