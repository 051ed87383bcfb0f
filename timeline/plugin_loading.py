"""Importing one plugin and asking its hooks. Whatever it does wrong comes back as `Invalid`."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from importlib.metadata import EntryPoint

import pluggy

from timeline import hookspecs
from timeline.declarations import KINDS, Declaration, Invalid, check
from timeline.messages import one_line, said


def declarations_of(entry_point: EntryPoint) -> list[Declaration]:
    """All that a plugin declares. Raises `Invalid` with one line on what is wrong with it."""
    try:
        # Standard output holds data alone: what a plugin prints at import goes beside it.
        with contextlib.redirect_stdout(sys.stderr):
            plugin = entry_point.load()
    except (Exception, SystemExit) as error:
        raise Invalid(f"cannot be imported: {said(error)}") from error
    try:
        return [item for hook, answer in _hooks(plugin, entry_point.name) for item in _items(hook, answer)]
    except Invalid:
        raise
    except (Exception, SystemExit) as error:
        raise Invalid(f"cannot be asked what it adds: {said(error)}") from error


def _hooks(plugin: object, name: str) -> list[tuple[str, Callable[[], object]]]:
    # A manager of its own: no plugin can reach, wrap or break another's hooks.
    manager = pluggy.PluginManager("timeline")
    manager.add_hookspecs(hookspecs)
    _check_names(plugin, manager)
    try:
        manager.register(plugin, name=name)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise Invalid(one_line(str(error))) from error
    hooks = [
        (hook, implementation.function)
        for hook in KINDS
        for implementation in getattr(manager.hook, hook).get_hookimpls()
    ]
    if not hooks:
        raise Invalid(f"has no hook: define one of {', '.join(KINDS)} and mark it with @hookimpl")
    return hooks


def _check_names(plugin: object, manager: pluggy.PluginManager) -> None:
    """Catches what pluggy passes over in silence: a hook without its marker, or nearly named."""
    for name in dir(plugin):
        if not name.startswith("timeline_") or not callable(getattr(plugin, name)):
            continue
        if name not in KINDS:
            near = get_close_matches(name, KINDS, n=1, cutoff=0.0)[0]
            raise Invalid(f"{name} is no hook; did you mean {near}?")
        if manager.parse_hookimpl_opts(plugin, name) is None:
            raise Invalid(f"{name} lacks its marker: write @hookimpl above it (from timeline.plugin import hookimpl)")


def _items(hook: str, function: Callable[[], object]) -> list[Declaration]:
    wanted = KINDS[hook]
    try:
        answer = function()
        if not isinstance(answer, Iterable):
            raise Invalid(f"{hook} returned {answer!r}, not a list of {wanted.__name__}")
        items = list(answer)
    except (Exception, SystemExit) as error:
        if isinstance(error, Invalid):
            raise
        raise Invalid(f"{hook} failed: {said(error)}") from error
    for item in items:
        check(item, wanted)
    return items
