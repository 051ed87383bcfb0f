"""`timeline push`: the timeline straight into a CalDAV calendar."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from ipaddress import ip_address
from urllib.parse import urlsplit

from timeline import options as exporter_options
from timeline import pipeline
from timeline.cli import console
from timeline.cli.credentials import credentials
from timeline.cli.loading import open_registry, warn_of_broken
from timeline.cli.stories import Sources, build_all, warn_of_problems, warn_of_unresolved
from timeline.errors import ExportError, UsageError
from timeline.messages import one_line
from timeline.push import Change, Collection, plan, push
from timeline.text import clip

_DONE = {"add": "added", "update": "updated", "keep": "unchanged"}
_WOULD = {"add": "would add", "update": "would update", "keep": "unchanged"}
_NAMED = 10


def run(sources: Sources, url: str, dry_run: bool, overwrite: bool, coarse: str, no_plugin: Sequence[str]) -> int:
    """Pushes, and prints what was added, updated and left alone. Gives the exit status: 1 when an event failed.

    Entries that somebody has edited in the calendar are named and left alone, unless `overwrite`.
    """
    _check(url)
    registry = open_registry(no_plugin)
    warn_of_broken(registry)
    exporter_options.make(registry.exporter("ical"), {"coarse": coarse})  # before anything is read
    outcome = build_all(registry, sources, guesses=True)
    if not outcome.results:
        return outcome.status
    story = pipeline.merge(outcome.results)
    warn_of_problems(story)
    warn_of_unresolved(story)
    with console.data_only():
        data = registry.run_exporter("ical", story, {"coarse": coarse})
        for message in registry.warnings_of("ical", story, {"coarse": coarse}):
            if "Google" not in message:  # whose limit is on files
                console.warn(f"ical: {message}")
    with console.data_only():
        collection = Collection(url, *credentials(url))
        changes = plan(data, collection.events(), overwrite)
        if dry_run:
            counts = Counter(change.action for change in changes)
        else:
            counts = _send(collection, changes)
    _warn_of_edited([one.summary for one in changes if one.action == "theirs"])
    words = _WOULD if dry_run else _DONE
    lines = [f"{words[one.action]}: {one_line(one.summary)}" for one in changes if dry_run and one.data]
    summary = ", ".join(f"{words[action]} {counts[action]}" for action in words)
    summary += "".join(f", {what} {counts[key]}" for key, what in (("theirs", "left as edited"), ("failed", "failed")) if counts[key])
    console.emit("".join(f"{line}\n" for line in [*lines, summary]).encode("utf-8", "backslashreplace"))
    return 1 if counts["failed"] else outcome.status


def _warn_of_edited(names: Sequence[str]) -> None:
    if names:
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        named = "; ".join(clip(one_line(name), 60) for name in names[:_NAMED])
        console.warn(f"edited in the calendar, and left so ({len(names)}): {named}{more}; --overwrite writes over them")


def _send(collection: Collection, changes: list[Change]) -> Counter[str]:
    from rich.console import Console
    from rich.progress import Progress

    counts: Counter[str] = Counter()
    watched = sys.stderr is not None and sys.stderr.isatty()
    with Progress(console=Console(stderr=True), transient=True, disable=not watched) as progress:
        task = progress.add_task("Pushing", total=len(changes))

        def done(change: Change, failure: ExportError | None) -> None:
            counts["failed" if failure else change.action] += 1
            if failure:
                console.complain(f"{change.summary}: {failure}")
            progress.advance(task)

        push(changes, collection.send, done)
    return counts


def _check(url: str) -> None:
    """Raises `UsageError` for what is no address, or has a password in it; warns of one that is not encrypted."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in ("http", "https") or not host:
        raise UsageError("--url needs the address of a calendar: https://cloud.example/dav/calendars/me/news/")
    if parts.username is not None or parts.password is not None:
        raise UsageError("--url has a user or password in it, which others can see: take them out, and use the environment or ~/.netrc")
    if parts.scheme == "http" and not _is_here(host):
        console.warn(f"{host} is asked over http: the password is not encrypted on its way")


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
