"""`timeline export` with the options of the exporters that are installed.

They are not known until plugins are loaded, and plugins are loaded only when
this command is the one that runs (or is asked for its help).
"""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand


class ExportCommand(TyperCommand):
    """Stands for the real command until there are arguments to parse."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """The context of the real command, which has the exporters' options too."""
        from timeline.cli.exporter_options import compose
        from timeline.cli.loading import open_registry

        registry = open_registry(_blocked(args))
        return compose(registry, self.callback).make_context(info_name, args, parent=parent, **extra)


def _blocked(arguments: list[str]) -> list[str]:
    """The plugins to leave alone: needed before the options can be parsed."""
    names = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            break
        if word == "--no-plugin":
            names.append(next(words, ""))
        elif word.startswith("--no-plugin="):
            names.append(word.partition("=")[2])
    return [name for name in names if name]
