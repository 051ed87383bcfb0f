"""The same article gives the same bytes: twice in a row, in other zones and locales, with the clock a year away."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SEED = Path(__file__).parents[2] / "seeds" / "idlib-airstrike.txt"
FORMATS = "ical,csv,timelinejs,json,html,markdown,jsonl,timeml"


def export(folder: Path, *wrapper: str, **env: str) -> dict[str, bytes]:
    """Every format of the seed, made by a process of its own."""
    command = [*wrapper, sys.executable, "-m", "timeline", "export", str(SEED), "--to", FORMATS, "-o", str(folder)]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **env})
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    made = export(tmp_path_factory.mktemp("plain"))
    assert len(made) == 8
    return made


@pytest.mark.parametrize(
    "env",
    [
        {},
        {"TZ": "Pacific/Auckland"},
        {"TZ": "America/Los_Angeles"},
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2"},
    ],
    ids=str,
)
def test_the_host_changes_nothing(plain: dict[str, bytes], tmp_path: Path, env: dict[str, str]) -> None:
    assert export(tmp_path, **env) == plain


@pytest.mark.skipif(shutil.which("faketime") is None, reason="needs Debian's faketime to move the clock")
@pytest.mark.parametrize("when", ["-1y", "+1y"])
def test_the_clock_changes_nothing(plain: dict[str, bytes], tmp_path: Path, when: str) -> None:
    assert export(tmp_path, "faketime", "-f", when) == plain
