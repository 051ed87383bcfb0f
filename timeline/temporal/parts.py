"""What an expression is made of."""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from timeline.temporal.expr import After, Before, By, Clock, DayPart, Expr, Mod, Range, Since, Until


@cache
def holders(kind: type) -> tuple[str, ...]:
    """The fields of a kind of expression that hold another one."""
    return tuple(field.name for field in fields(kind) if field.type in ("Expr", "Expr | None"))


def inside(expr: Expr) -> list[Expr]:
    """The expressions that one is made of, one level down: for most there are none."""
    names = holders(type(expr))
    return [inner for name in names if (inner := getattr(expr, name)) is not None] if names else []


def date_in(expr: Expr) -> Expr | None:
    """The date under hedges, signals and times of day; the first of a range."""
    while (way := _WAY_IN.get(type(expr))) is not None:
        expr = getattr(expr, way)
    return expr


_WAY_IN = {**dict.fromkeys((Mod, Since, Until, By, Before, After), "of"), DayPart: "day", Clock: "day", Range: "first"}
