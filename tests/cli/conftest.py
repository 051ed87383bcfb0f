"""Running the command as a user does: another process, in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

FORMATS = """
    import os, pathlib, signal
    from dataclasses import dataclass
    from typing import Annotated

    import typer

    from timeline.errors import ExportError
    from timeline.plugin import Exporter, hookimpl


    @dataclass(frozen=True)
    class Options:
        shout: Annotated[bool, typer.Option(help="Say it loudly.")] = False
        times: Annotated[int, typer.Option("--often", "-x", help="How often.", min=1)] = 1


    def plain(story, options):
        words = f"{len(story.events)} events, {len(story.problems)} problems\\n"
        return ((words.upper() if options.shout else words) * options.times).encode()


    def noisy(story, options):
        print("noise that must not be taken for data")
        return b"data"


    def fail(story, options):
        raise RuntimeError("broken on purpose")


    def refuse(story, options):
        raise ExportError("this format holds nothing")


    def interrupt(story, options):
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs are started deaf to it
        os.kill(os.getpid(), signal.SIGINT)


    def big(story, options):
        return b"line\\n" * 1_000_000


    @hookimpl
    def timeline_exporters():
        return [
            Exporter("plain", "Counts", (".plain",), "text/plain", plain, Options),
            Exporter("noisy", "Prints", (".noisy",), "text/plain", noisy),
            Exporter("fail", "Breaks", (".fail",), "text/plain", fail),
            Exporter("refuse", "Refuses", (".refuse",), "text/plain", refuse),
            Exporter("interrupt", "Ctrl-C", (".interrupt",), "text/plain", interrupt),
            Exporter("big", "Much", (), "text/plain", big),
            Exporter("bad-warning", "Breaks late", (".bw",), "text/plain", lambda *_: b"data", None, fail),
            Exporter("note", "Named", (), "text/plain", lambda *_: b"data"),
            Exporter("notes", "By suffix", (".note",), "text/plain", lambda *_: b"data"),
            Exporter("warning", "Warns", (".warn",), "text/plain", lambda *_: b"", None, lambda *_: ["left out: 3"]),
        ]
"""

STORY = """{
  "schema_version": 1,
  "title": "The bridge",
  "articles": [{"id": "a1", "title": "The bridge", "source": "bridge.txt",
                "dateline": {"value": "2021-03-05", "basis": "metadata", "evidence": "5 March 2021"}}],
  "events": [
    {"article": "a1", "start": "2019-12", "headline": "A ship hits the bridge", "basis": "inferred",
     "timex": {"text": "in December 2019"}},
    {"article": "a1", "start": "2021-03-04", "headline": "The bridge reopens", "timex": {"text": "Thursday"}}
  ]
}"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the command runs, with one finished timeline in it, and one article."""
    place = tmp_path / "work"
    place.mkdir()
    (place / "bridge.timeline.json").write_text(STORY, encoding="utf-8")
    (place / "bridge.txt").write_text(
        "Bridge reopens\n\nPublished 5 March 2021\n\nThe bridge reopened on Thursday.\n", encoding="utf-8"
    )
    return place


@pytest.fixture
def formats(install) -> Path:
    """Formats that print, fail, refuse and interrupt; gives the folder to put on the path."""
    return install("odd-formats", {"odd": "odd_formats"}, {"odd_formats": FORMATS})


@pytest.fixture
def timeline(folder: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess]:
    """Runs `timeline` with these arguments; plugins that the test installed are there."""

    def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess:
        path = os.pathsep.join(filter(None, [str(tmp_path / "site-packages"), os.environ.get("PYTHONPATH", "")]))
        return subprocess.run(
            [sys.executable, "-m", "timeline", *arguments], input=stdin, capture_output=True, cwd=folder,
            env={**os.environ, "PYTHONPATH": path, **environment}, timeout=120,
        )

    return run
