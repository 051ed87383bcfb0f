"""Data flows one way: of the packages on the road, each imports those before it alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "timeline"
# What each imports of the others. `lang` is a plugin like any other: nothing on the road knows it.
MAY_IMPORT = {
    "temporal": set(),
    "lang": {"temporal"},
    "readers": set(),
    "dateline": {"temporal"},
    "narration": {"temporal"},
    "compose": {"temporal"},
    "pipeline": {"readers", "dateline", "narration", "compose", "temporal"},
    "cli": {"readers", "dateline", "temporal", "pipeline"},
}


def imported(path: Path) -> Iterator[str]:
    """The parts of the package that a module imports, at its top or inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "timeline":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("timeline."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("timeline."))


def modules(name: str) -> list[Path]:
    return sorted((ROOT / name).rglob("*.py")) or [ROOT / f"{name}.py"]


@pytest.mark.parametrize("name", MAY_IMPORT)
def test_what_a_package_imports(name: str) -> None:
    found = {part for path in modules(name) for part in imported(path)} - {name}
    assert found & MAY_IMPORT.keys() == MAY_IMPORT[name]


def test_the_calendar_knows_no_text_and_no_article() -> None:
    assert {part for path in modules("temporal") for part in imported(path)} <= {"temporal", "errors", "frozen"}


def test_what_a_language_is_asked_depends_on_nothing() -> None:
    # So that the step that resolves and the languages can both know it, and neither the other.
    assert {part for path in modules("cues") for part in imported(path)} == {"cues"}


def test_what_lies_below_the_road_imports_the_calendar_alone() -> None:
    packages = MAY_IMPORT.keys() - {"pipeline"}
    below = [path for path in ROOT.glob("*.py") if path.stem not in ("pipeline", "__main__")] + modules("canonical")
    found = {path.relative_to(ROOT): packages & set(imported(path)) for path in below}
    assert set().union(*found.values()) == {"temporal"}, found


def test_nothing_below_imports_the_road_or_the_command_line() -> None:
    above = {path.relative_to(ROOT).parts[0] for path in ROOT.rglob("*.py") if not {"pipeline", "cli"}.isdisjoint(imported(path))}
    assert above == {"__init__.py", "__main__.py", "cli", "explain.py"}
