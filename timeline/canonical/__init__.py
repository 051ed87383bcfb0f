"""Canonical JSON: the whole `Timeline`, written so that a person can correct it and have it read back."""

from timeline.canonical.reading import decode
from timeline.canonical.writing import encode, event_fields

__all__ = ["decode", "encode", "event_fields"]
