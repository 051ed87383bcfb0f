"""What an expression is made of."""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from timeline.temporal.expr import After, Before, By, Clock, DayPart, Expr, Mod, Range, Since, Until


@cache
def _holders(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.type in ("Expr", "Expr | None"))


def inside(expr: Expr) -> list[Expr]:
    """The expressions that one is made of, one level down: for most there are none."""
    holders = _holders(type(expr))
    return [inner for name in holders if (inner := getattr(expr, name)) is not None] if holders else []


def date_in(expr: Expr) -> Expr | None:
    """The date under hedges, signals and times of day; the first of a range."""
    while True:
        match expr:
            case Mod() | Since() | Until() | By() | Before() | After():
                expr = expr.of
            case DayPart() | Clock():
                expr = expr.day
            case Range():
                expr = expr.first
            case _:
                return expr
