"""Tables: as wide as the terminal on a terminal, of one fixed width in a pipe. Nothing is ever cut."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from timeline.messages import one_line

PIPED_WIDTH = 100
"""Columns when nobody looks: the same text in every pipe, whatever $COLUMNS says."""


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], dimmed: Sequence[bool] = ()) -> bytes:
    """The rows under their heads, in UTF-8; the rows of `dimmed` that are true recede, on a terminal."""
    if not rows:
        return b""
    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    console = _console(on_terminal)
    grid = Table(
        box=box.SIMPLE_HEAD if on_terminal else None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold",
    )
    for number, head in enumerate(heads):
        # The first column holds what rows are looked up by: it breaks last.
        grid.add_column(head, overflow="fold", no_wrap=False, min_width=_widest(rows, number) if number == 0 else None)
    for number, row in enumerate(rows):
        style = "dim" if number < len(dimmed) and dimmed[number] else None
        # Text, not str: square brackets in an article are not markup.
        grid.add_row(*(Text(one_line(cell)) for cell in row), style=style)
    with console.capture() as captured:
        console.print(grid)
    lines = captured.get().splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines).encode("utf-8", "backslashreplace")


def _console(on_terminal: bool) -> Console:
    if on_terminal:
        return Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    return Console(
        # Not standard output: even a capture writes to its file, and a full disk is for `emit` to tell of.
        file=io.StringIO(), width=PIPED_WIDTH, force_terminal=False, color_system=None, no_color=True,
        highlight=False, markup=False, emoji=False, legacy_windows=False,
    )


def _widest(rows: Sequence[Sequence[str]], number: int) -> int:
    return min(max(len(row[number]) for row in rows), 24)
