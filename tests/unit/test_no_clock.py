"""No module on the road from article to bytes asks the machine for its time, zone or locale."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted([*(ROOT / "timeline").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")])
# What gives the machine's own time, zone or locale, whichever module it comes from.
CLOCKS = {"now", "utcnow", "today", "time_ns", "localtime", "gmtime", "ctime", "strftime", "getlocale", "setlocale", "tzlocal", "fromtimestamp"}
# Modules of which nothing is wanted: `time()` by itself may be a time of day, so it is told by where it is imported from.
CLOCK_MODULES = {"time", "locale", "random", "uuid"}


def asked(tree: ast.AST) -> set[str]:
    """What a module asks of the machine: the calls, by name, and the modules that it imports for them."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            # Without a zone to go to, it goes to the machine's.
            found |= {name} & (CLOCKS if node.args or node.keywords else CLOCKS | {"astimezone"})
        elif isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names} & CLOCK_MODULES
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found |= {(node.module or "").partition(".")[0]} & CLOCK_MODULES | {alias.name for alias in node.names} & CLOCKS
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_clock_no_zone_no_locale(path: Path) -> None:
    assert asked(ast.parse(path.read_text(encoding="utf-8"))) == set()


def test_prose_is_never_given_to_a_parser_that_fills_in_today() -> None:
    # dateutil's parser takes what the words leave out from the clock.
    for path in MODULES:
        assert "dateutil.parser" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("datetime.now()", {"now"}),
        ("moment.astimezone()", {"astimezone"}),
        ("import time as t\nt.monotonic()", {"time"}),
        ("from time import time, perf_counter\ntime()", {"time"}),
        ("from random import choice as pick", {"random"}),
        ("from locale import getdefaultlocale", {"locale"}),
        ("from dateutil.tz import tzlocal as here", {"tzlocal"}),
        ("def late():\n    from time import monotonic", {"time"}),
        ("from datetime import time\ntime(12)\nmoment.astimezone(UTC)", set()),
    ],
)
def test_the_check_finds_a_clock(source: str, found: set[str]) -> None:
    assert asked(ast.parse(source)) == found
