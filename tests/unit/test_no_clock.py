"""No module on the road from article to bytes asks the machine for its time, zone or locale."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted([*(ROOT / "timeline").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")])
CLOCKS = {"now", "utcnow", "today", "time_ns", "localtime", "gmtime", "ctime", "strftime", "getlocale", "setlocale", "tzlocal", "fromtimestamp"}


def calls(tree: ast.AST) -> set[str]:
    """The names of everything that a module calls."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            found.add(function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", ""))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_clock_no_zone_no_locale(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert calls(tree) & CLOCKS == set()
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert imported & {"time", "locale", "random"} == set()


def test_prose_is_never_given_to_a_parser_that_fills_in_today() -> None:
    # dateutil's parser takes what the words leave out from the clock.
    for path in MODULES:
        assert "dateutil.parser" not in path.read_text(encoding="utf-8"), path


def test_the_check_finds_a_clock() -> None:
    assert calls(ast.parse("datetime.now()")) & CLOCKS == {"now"}
