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
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if browser is None:
        pytest.skip("no Chromium on this machine: .ci/run installs it")
    file = folder / f"story{suffix}"
    file.write_bytes(data)
    return _run("render.mjs", str(file), browser, mode)


def _run(driver: str, *arguments: str) -> dict:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node.js on this machine: .ci/run installs it")
    if not (_HERE / "node_modules").is_dir():
        pytest.skip("the JavaScript clients are not installed: npm install --no-package-lock --prefix tests/clients")
    done = subprocess.run([node, str(_HERE / driver), *arguments], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
