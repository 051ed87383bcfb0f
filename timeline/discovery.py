"""Finding plugins among the installed distributions. Nothing is imported here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, EntryPoint, distributions

from timeline.errors import UsageError
from timeline.messages import suggestion

GROUP = "timeline"
OWN_DISTRIBUTION = "article-timeline"


@dataclass(frozen=True, slots=True)
class PluginReport:
    """One plugin and what became of it.

    `name` is the entry point's, `distribution` and `version` are those of the
    package that brings it, `module` is where it points. `adds` lists what it
    declares (`exporter ical`); `error` is one line, or `None` when all is well.
    A `blocked` plugin was never imported.
    """

    name: str
    distribution: str
    version: str
    module: str
    adds: tuple[str, ...] = ()
    error: str | None = None
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """An entry point, and the distribution that declares it."""

    entry_point: EntryPoint
    distribution: str
    version: str

    @property
    def name(self) -> str:
        """The entry point's name."""
        return self.entry_point.name

    @property
    def names(self) -> tuple[str, str]:
        """What a user may call it: `NAME`, or `DISTRIBUTION:NAME` where two share a name."""
        return self.name, f"{self.distribution}:{self.name}"

    def report(self, adds: tuple[str, ...] = (), error: str | None = None, blocked: bool = False) -> PluginReport:
        """A report on this plugin."""
        where = self.entry_point.value
        return PluginReport(self.name, self.distribution, self.version, where, adds, error, blocked)


def discover(entry_points: Iterable[EntryPoint] | None) -> tuple[Found, ...]:
    """The plugins installed, or those of the entry points given.

    The project's own come first, then other distributions' by name, each
    distribution's by name: the order never depends on the file system.
    """
    points = _installed() if entry_points is None else ((point, point.dist) for point in entry_points)
    return tuple(sorted((_found(point, distribution) for point, distribution in points), key=_order))


def check_blocked(blocked: Iterable[str], found: Iterable[Found]) -> None:
    """Raises `UsageError` for a name that no plugin has."""
    found = tuple(found)
    known = {name for one in found for name in one.names}
    for name in sorted(set(blocked) - known):
        raise UsageError(f"no plugin is called {name!r}{suggestion(name, {one.name for one in found})}")


def _installed() -> Iterator[tuple[EntryPoint, Distribution]]:
    # importlib.metadata.entry_points() reads all distributions in one go: one
    # with damaged metadata would take every plugin down with it.
    seen = set()
    for distribution in distributions():
        try:
            points = [point for point in distribution.entry_points if point.group == GROUP]
            if not points:  # reading the name is what takes long
                continue
            name = _normalized(distribution.metadata["Name"] or "")
        except Exception:
            continue
        # The first on the path is the one that imports, as for modules.
        if name not in seen:
            seen.add(name)
            for point in points:
                yield point, distribution


def _found(point: EntryPoint, distribution: Distribution | None) -> Found:
    if distribution is None:
        return Found(point, "unknown", "")
    return Found(point, distribution.metadata["Name"] or "unknown", distribution.metadata["Version"] or "")


def _normalized(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _order(found: Found) -> tuple[bool, str, str, str]:
    name = _normalized(found.distribution)
    return name != OWN_DISTRIBUTION, name, found.name, found.entry_point.value
