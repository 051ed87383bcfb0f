"""Whether the threads ask the tense of a time's clause, though its own value is the same in every tense."""

from __future__ import annotations

from timeline.temporal.expr import Expr, Length, Mod, Shift, Side, Unit
from timeline.temporal.grain import DAY, MONTH, YEAR

_PART_OF = (Mod, Side)


def asks_tense(expr: Expr) -> bool:
    """Whether what it counts from may be another time in another tense: "two years later", "the following month", "the rest of the year", "the next ten years"."""
    kind = type(expr)
    if kind is Shift:
        return expr.anaphoric and expr.grain >= DAY
    if kind is Unit:
        return expr.anaphoric and expr.step > 0
    if kind in _PART_OF:
        return type(expr.of) is Unit and expr.of.near and expr.of.grain in (YEAR, MONTH)
    return kind is Length and expr.direction > 0 and expr.base is None
