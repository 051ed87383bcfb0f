"""`timeline open`: a page in a temporary folder, and a browser that is asked to show it."""

from __future__ import annotations

from pathlib import Path

import pytest

STORY = "bridge.timeline.json"


@pytest.fixture
def browser(tmp_path: Path) -> tuple[dict[str, str], Path]:
    """The environment in which a script is the browser, and the file where it notes the address."""
    script, noted = tmp_path / "browser", tmp_path / "noted"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" > {noted}\n')
    script.chmod(0o755)
    (tmp_path / "temporary").mkdir()
    return {"BROWSER": f"{script} %s", "TMPDIR": str(tmp_path / "temporary")}, noted


def test_the_page_is_written_and_shown(timeline, browser):
    environment, noted = browser
    done = timeline("open", STORY, **environment)
    assert (done.returncode, done.stderr) == (0, b"")
    path = Path(done.stdout.decode().strip())
    assert path.name == "bridge.html" and str(path).startswith(environment["TMPDIR"])
    assert "The bridge reopens" in path.read_text(encoding="utf-8")
    assert noted.read_text() == path.as_uri()


def test_timelinejs_from_a_folder_is_named_by_its_whole_path(timeline, browser, folder):
    (folder / "dist" / "js").mkdir(parents=True)
    (folder / "dist" / "js" / "timeline.js").write_text("")
    done = timeline("open", STORY, "--assets", "dist", **browser[0])
    assert (folder / "dist" / "js" / "timeline.js").as_uri() in Path(done.stdout.decode().strip()).read_text()
    done = timeline("open", STORY, "--assets", ".", **browser[0])
    assert done.returncode == 2 and b"has no js/timeline.js" in done.stderr


def test_without_a_browser_the_path_is_told(timeline, browser):
    done = timeline("open", STORY, **(browser[0] | {"BROWSER": "/nowhere/browser", "PATH": "/nowhere", "DISPLAY": ""}))
    assert done.returncode == 1
    assert b"no browser could be opened: open " in done.stderr
    assert Path(done.stdout.decode().strip()).exists()


def test_what_cannot_be_read_is_no_page(timeline, browser):
    done = timeline("open", "nowhere.txt", **browser[0])
    assert (done.returncode, done.stdout) == (1, b"") and b"no such file" in done.stderr
    done = timeline("open", STORY, "--no-plugin", "html", **browser[0])
    assert done.returncode == 2 and b"no format is called 'html'" in done.stderr
