"""What an expression is that asks the thread of the news what it counts from."""

from __future__ import annotations

from timeline.temporal.expr import Clock, Expr, InYear, Shift, Unit
from timeline.temporal.grain import Grain

_NOON = 12


def is_late(expr: Expr) -> bool:
    """Whether an hour is one of the afternoon, which news of the day before is hardly written after."""
    return expr.hour >= _NOON if type(expr) is Clock else expr.part in ("AF", "EV", "NI")


def names_a_year_told(of: Expr) -> bool:
    """ "That year", "in May of that year"."""
    year = of.year if type(of) is InYear else of
    return type(year) is Unit and year.grain is Grain.YEAR and year.anaphoric


def is_years_before(of: Expr) -> bool:
    """ "Three years earlier": of a story; "a year earlier" compares."""
    return type(of) is Shift and of.grain is Grain.YEAR and of.anaphoric and of.direction < 0 and of.count is not None and of.count > 1
