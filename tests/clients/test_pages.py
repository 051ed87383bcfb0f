"""The page in a browser: with TimelineJS from the network, from a folder, and not at all; wide and narrow."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from pathlib import Path

import javascript
import pytest
from stories import EMPTY, EVERYTHING
from test_javascript import HARM, HARMFUL

from timeline.model import Timeline
from timeline_html import Options, export
from timeline_html.assets import CDN, INTEGRITY, VERSION


def sound(page: dict, story: Timeline) -> None:
    """Nothing went wrong, nothing ran, and the list has every event."""
    assert page["console"] == page["errors"] == page["dialogs"] == page["active"] == []
    assert len(page["listed"]) == len(story.events)
    assert page["overflow"] == 0


@pytest.mark.parametrize("width", [1200, 320])
@pytest.mark.parametrize("story", [EVERYTHING, HARMFUL], ids=["everything", "harmful"])
def test_the_page_draws_every_event_with_timelinejs_from_a_folder(story: Timeline, width: int, tmp_path: Path) -> None:
    page = javascript.browse(export(story, Options(assets=str(javascript.assets()), all=True)), tmp_path, width)
    sound(page, story)
    assert page["drawn"] and page["slides"] == len(story.events) + 1 and page["markers"] == len(story.events)
    assert not any("/dist/" in address for address in page["fetched"])
    assert page["scripts"] == 4  # linked data, slides, TimelineJS, its start: none of an article


def test_words_are_shown_as_they_are(tmp_path: Path) -> None:
    page = javascript.browse(export(HARMFUL, Options(assets=str(javascript.assets()))), tmp_path)
    assert page["title"] == HARM[0]
    assert {HARM[0], HARM[1], "Q&A", "مرحبا"} <= set(page["listed"])


def test_the_page_takes_timelinejs_from_the_network_and_nothing_else(tmp_path: Path) -> None:
    """The browser itself compares the hashes: a byte that differs, and nothing would be drawn."""
    javascript.assets()
    page = javascript.browse(export(EVERYTHING, Options(media=False)), tmp_path)
    sound(page, EVERYTHING)
    assert page["drawn"] and page["slides"] == 20  # and no slide for a title without a picture, which stands above
    assert all(address.startswith(f"{CDN}/") for address in page["fetched"])
    assert len(page["times"]) > 10 and page["linked"] == len(EVERYTHING.events) - 1


def test_without_a_network_the_list_is_all_there(tmp_path: Path) -> None:
    page = javascript.browse(export(EVERYTHING, Options()), tmp_path, offline=True)
    assert not page["drawn"] and page["slides"] == 0 and page["errors"] == []
    assert len(page["listed"]) == len(EVERYTHING.events)


def test_a_page_without_events_has_no_script(tmp_path: Path) -> None:
    page = javascript.browse(export(EMPTY, Options()), tmp_path)
    sound(page, EMPTY)
    assert page["fetched"] == [] and not page["drawn"]


def test_the_hashes_are_those_of_the_published_package() -> None:
    folder = javascript.assets()
    assert f'"version": "{VERSION}"' in (folder.parent / "package.json").read_text()
    for name, integrity in INTEGRITY.items():
        digest = hashlib.sha384((folder / name).read_bytes()).digest()
        assert integrity == f"sha384-{b64encode(digest).decode()}"
