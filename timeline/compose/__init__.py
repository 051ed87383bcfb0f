"""Sentences and resolved times to events."""

from timeline.compose.events import compose

__all__ = ["compose"]
