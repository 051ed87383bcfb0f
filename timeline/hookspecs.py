"""The four hooks. Each returns declarations; none does the work itself."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from timeline.plugin import Exporter, Filter, Language, Reader

hookspec = pluggy.HookspecMarker("timeline")


@hookspec
def timeline_exporters() -> Iterable[Exporter]:
    """Output formats."""
    raise NotImplementedError


@hookspec
def timeline_readers() -> Iterable[Reader]:
    """Input formats."""
    raise NotImplementedError


@hookspec
def timeline_languages() -> Iterable[Language]:
    """Languages that articles are written in."""
    raise NotImplementedError


@hookspec
def timeline_filters() -> Iterable[Filter]:
    """Steps that change a composed timeline before it is exported."""
    raise NotImplementedError
