"""Running the drivers beside this file, or skipping with the reason why that cannot be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def parse(data: bytes, folder: Path) -> dict[str, list[dict]]:
    """What each JavaScript parser sees in an iCalendar file."""
    file = folder / "story.ics"
    file.write_bytes(data)
    return _run("parse.mjs", str(file))


def render(data: bytes, folder: Path, suffix: str = ".json", mode: str = "url") -> dict:
    """What TimelineJS in a headless Chromium makes of a file."""
    file = folder / f"story{suffix}"
    file.write_bytes(data)
    return _run("render.mjs", str(file), _browser(), mode)


def assets() -> Path:
    """The folder of TimelineJS, or a skip with its reason."""
    folder = _HERE / "node_modules/@knight-lab/timelinejs/dist"
    if not folder.is_dir():
        pytest.skip("TimelineJS is not installed: npm install --no-package-lock --prefix tests/clients")
    return folder


def browse(data: bytes, folder: Path, width: int = 1200, offline: bool = False) -> dict:
    """What a reader's headless Chromium makes of a page; a picture of it is left beside it."""
    file = folder / "story.html"
    file.write_bytes(data)
    return _run("page.mjs", str(file), _browser(), str(width), str(folder / "story.png"), MODE="offline" if offline else "")


def _browser() -> str:
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if browser is None:
        pytest.skip("no Chromium on this machine: .ci/run installs it")
    return browser


def _run(driver: str, *arguments: str, **environment: str) -> dict:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node.js on this machine: .ci/run installs it")
    if not (_HERE / "node_modules").is_dir():
        pytest.skip("the JavaScript clients are not installed: npm install --no-package-lock --prefix tests/clients")
    command = [node, str(_HERE / driver), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=os.environ | environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
