"""A stranger's exporter, and the guide to writing it: built, installed beside the project, and used.

The project comes from a wheel, into a fresh environment, as users have it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import venv
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from timeline import hookspecs
from timeline.declarations import KINDS
from timeline.plugin import Exporter

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "tests" / "example-plugin"
GUIDE = ROOT / "plugins" / "README.md"
BLOCK = re.compile(r"(?:^<!-- (?P<what>.+?) -->\n)?^```\w+\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
OFFLINE = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeout|Network is unreachable|ProxyError")


def pip(binaries: Path, *arguments: str) -> None:
    """Runs an environment's pip; without a connection the test is skipped, for it says nothing about the project."""
    done = subprocess.run([binaries / "python", "-m", "pip", "--quiet", *arguments], capture_output=True, text=True)
    if done.returncode and OFFLINE.search(done.stderr):
        pytest.skip("pip cannot reach a package registry from here")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> Path:
    """The folder of programs of a fresh environment with nothing but pip in it."""
    place = tmp_path_factory.mktemp("fresh")
    venv.create(place, with_pip=True)
    return place / ("Scripts" if os.name == "nt" else "bin")


@pytest.fixture(scope="module")
def wheel(bare, tmp_path_factory) -> Path:
    """The project as a wheel, built from a copy so that nothing is left in the tree."""
    place = tmp_path_factory.mktemp("build")
    # A folder of a developer's own (.venv, node_modules) is no part of the project.
    wanted = ("timeline", "plugins", "seeds", "tests", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE")
    for name in wanted:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, place / "tree" / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        elif source.exists():
            shutil.copy(source, place / "tree" / name)
    pip(bare, "wheel", "--no-deps", "--wheel-dir", str(place), str(place / "tree"))
    [built] = place.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(bare, wheel) -> Path:
    """The same environment, with the project in it."""
    pip(bare, "install", str(wheel))
    return bare


def run(command: str, environment: Path, folder: Path) -> str:
    """What a shell command with that environment's programs writes on standard output."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, text=True, encoding="utf-8",
        env={**clean, "PATH": f"{environment}{os.pathsep}{os.environ['PATH']}"},
    )
    if done.returncode and OFFLINE.search(done.stderr):
        pytest.skip("pip cannot reach a package registry from here")
    assert done.returncode == 0, f"{command}: {done.stderr}"
    assert "Traceback" not in done.stderr
    return done.stdout


def blocks(what: str) -> dict[str, str]:
    """The guide's blocks whose comment begins with that word, by the rest of the comment."""
    found = {}
    for block in BLOCK.finditer(GUIDE.read_text(encoding="utf-8")):
        assert block["what"], f"no comment says what this block is: {block['text'][:60]}"
        kind, _, name = block["what"].partition(": ")
        if kind == what:
            found[name] = block["text"]
    return found


def test_the_wheel_holds_the_packages_and_no_folder_of_the_tree(wheel):
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    packages = {top for top in tops if not top.endswith(".dist-info")}
    assert packages == {
        "timeline", "timeline_csv", "timeline_html", "timeline_ical", "timeline_json", "timeline_jsonl", "timeline_markdown",
        "timeline_timelinejs", "timeline_timeml",
    }


def test_all_that_ships_works_from_the_wheel(environment, tmp_path):
    shutil.copy(ROOT / "seeds" / "idlib-airstrike.txt", tmp_path)
    run("timeline export idlib-airstrike.txt --to ical,csv,timelinejs,json,timeml -o out", environment, tmp_path)
    assert {one.name for one in (tmp_path / "out").iterdir()} == {
        "idlib-airstrike.ics", "idlib-airstrike.csv", "idlib-airstrike.timelinejs.json", "idlib-airstrike.timeline.json",
        "idlib-airstrike.tml",
    }
    assert "broken" not in run("timeline plugins", environment, tmp_path)


def test_the_guide_and_the_example_are_the_same(tmp_path):
    files = blocks("file")
    del files["story.txt"]
    there = {str(one.relative_to(EXAMPLE)): one.read_text("utf-8") for one in EXAMPLE.rglob("*") if one.suffix in (".py", ".toml")}
    assert files == there


def test_the_guide_does_what_it_says(environment, tmp_path):
    for name, text in blocks("file").items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    [console] = [block["text"] for block in BLOCK.finditer(GUIDE.read_text("utf-8")) if block["what"] == "run"]
    steps = re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", console, re.MULTILINE)
    assert len(steps) >= 5
    for command, output in steps:
        assert run(command, environment, tmp_path).rstrip() == output.rstrip(), command
    assert "2 passed" in (tmp_path / "tests.log").read_text()


def test_the_example_exports_a_seed_and_is_listed(environment, tmp_path):
    copy = shutil.copytree(EXAMPLE, tmp_path / "example")
    pip(environment, "install", "--force-reinstall", "--no-deps", str(copy))
    outline = run(f"timeline export '{ROOT / 'seeds' / 'idlib-airstrike.txt'}' --to outline", environment, tmp_path)
    assert outline.startswith("# Turkey Loses at Least 22 Troops as Bombs Fall on Idlib\n")
    assert "\n- **2020-02-27** " in outline
    assert "timeline-outline 1.0" in run("timeline plugins", environment, tmp_path)
    help = run("timeline export --help", environment, tmp_path)
    assert "--to outline: A Markdown outline" in help and "--outline-evidence" in help


def test_the_guide_names_every_hook_and_every_field():
    guide = GUIDE.read_text(encoding="utf-8")
    hooks = [name for name in vars(hookspecs) if name.startswith("timeline_")]
    assert set(hooks) == set(KINDS)
    for hook in hooks:
        assert f"`{hook}()`" in guide
    for field in fields(Exporter):
        assert f"| `{field.name}` |" in guide
