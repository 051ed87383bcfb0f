"""The plugins, for a command: loaded without letting them write on standard output."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.cli import console
from timeline.registry import Registry


def open_registry(blocked: Iterable[str]) -> Registry:
    """The plugins, without those blocked. Raises `UsageError`."""
    with console.data_only():
        return Registry.load(blocked)


def warn_of_broken(registry: Registry) -> None:
    """A warning line for each plugin that could not be loaded."""
    for plugin in registry.plugins:
        if plugin.error is not None:
            console.warn(f"plugin {plugin.name} ({plugin.distribution}) is left out: {plugin.error}")
