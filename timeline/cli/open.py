"""`timeline open`: the page in a temporary folder, and the browser on it."""

from __future__ import annotations

import tempfile
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from timeline import pipeline
from timeline.cli import console
from timeline.cli.loading import open_registry, warn_of_broken
from timeline.cli.stories import Sources, build_all, warn_of_problems, warn_of_unresolved
from timeline.cli.targets import stem
from timeline.cli.writing import write_all
from timeline.errors import ExportError, UsageError


def run(sources: Sources, assets: str | None, no_plugin: Sequence[str]) -> int:
    """Writes the page, prints its path and opens it. Gives the exit status.

    The page stays where it is, for the browser may read it again; the system
    clears its temporary folder when it does.
    """
    registry = open_registry(no_plugin)
    warn_of_broken(registry)
    registry.exporter("html")
    options = {}
    if assets is not None:
        folder = Path(assets).resolve()
        if not (folder / "js" / "timeline.js").is_file():
            raise UsageError(f"{assets} has no js/timeline.js: name the folder dist of TimelineJS")
        options["assets"] = folder.as_uri()
    outcome = build_all(registry, sources, guesses=True)
    if not outcome.results:
        return outcome.status
    story = pipeline.merge(outcome.results)
    warn_of_problems(story)
    warn_of_unresolved(story)
    with console.data_only():
        page = registry.run_exporter("html", story, options)
        for message in registry.warnings_of("html", story, options):
            console.warn(f"html: {message}")
    path = Path(tempfile.mkdtemp(prefix="timeline-")) / f"{stem(registry, sources.names)}.html"
    write_all([(path, page)])
    console.emit(f"{path}\n".encode("utf-8", "surrogateescape"))
    with console.data_only():
        opened = webbrowser.open(path.as_uri())
    if not opened:
        raise ExportError(f"no browser could be opened: open {path} in one")
    return outcome.status
