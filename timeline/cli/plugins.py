"""`timeline plugins`: what is loaded, from where, what it adds, and what is broken."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.cli import console
from timeline.cli.loading import open_registry
from timeline.cli.tables import table
from timeline.discovery import PluginReport


def run(no_plugin: Sequence[str]) -> int:
    """Prints the table. A broken plugin is something to list, not a failure: the status is 0."""
    registry = open_registry(no_plugin)
    rows = [(one.name, f"{one.distribution} {one.version}".strip(), one.module, _state(one)) for one in registry.plugins]
    console.emit(table(("plugin", "from", "module", "adds"), rows))
    if not rows:
        console.warn("no plugins are installed: not even this package's own, so its installation is damaged")
    return 0


def _state(plugin: PluginReport) -> str:
    if plugin.blocked:
        return "blocked"
    if plugin.error is not None:
        return f"broken: {plugin.error}"
    return ", ".join(plugin.adds) or "nothing"
