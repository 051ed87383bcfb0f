"""Reads a news article, works out when each thing in it happened, and writes it down.

    >>> import timeline
    >>> article = timeline.read("story.txt")                      # doctest: +SKIP
    >>> story = timeline.build(article, dateline="2020-02-28")    # doctest: +SKIP
    >>> data = timeline.export(story, "ical")                     # doctest: +SKIP

The four functions below and `timeline.errors` are the whole public interface;
`timeline.plugin` is for those who write plugins.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from timeline._version import __version__

if TYPE_CHECKING:
    from timeline.pipeline import build, export, read, tag

__all__ = ["__version__", "build", "export", "read", "tag"]


def __getattr__(name: str) -> object:
    # The functions are imported when they are used, so that a command that
    # needs none of them (`--help`) does not pay for them.
    if name in ("build", "export", "read", "tag"):
        return getattr(importlib.import_module("timeline.pipeline"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
