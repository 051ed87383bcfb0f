"""Whether the tense of its clause has a say in what an expression comes to: half of all times stand without it."""

from __future__ import annotations

from timeline.temporal.expr import Civil, Clock, DayPart, EventDay, Every, Expr, Length, Mod, Nth, Period, Reference, Relative, Shift, Side, Unit, Written, Years
from timeline.temporal.grain import DAY, WEEK, WEEKEND, YEAR

_NEVER = frozenset((EventDay, Every, Reference, Written, Years))
_BESIDE = frozenset((Shift, Length))
_HOURS = frozenset((DayPart, Clock))
_AROUND = frozenset((Mod, Side))


def looks_back(expr: Expr) -> bool:
    """Whether a time has passed by its own words, whatever its clause says: "last year", "late last Thursday", "three days ago"."""
    while isinstance(expr, Mod):
        expr = expr.of
    if isinstance(expr, Side):
        return expr.direction < 0 and isinstance(expr.of, Unit) and expr.of.step <= 0 and not expr.of.anaphoric  # "earlier this month"
    if isinstance(expr, Shift):
        return expr.direction < 0 and expr.base is None and not expr.anaphoric
    return isinstance(expr, Unit | Relative) and expr.step < 0 and not expr.anaphoric


def looks_ahead(expr: Expr) -> bool:
    """Whether a time is to come by its own words: "next year", "late next Thursday", "later this week", "tomorrow"."""
    while isinstance(expr, Mod):
        expr = expr.of
    if isinstance(expr, DayPart):
        expr = expr.day
    if isinstance(expr, Side):
        return expr.direction > 0 and isinstance(expr.of, Unit) and expr.of.step >= 0 and not expr.of.anaphoric
    return isinstance(expr, Unit | Relative) and expr.step > 0 and not expr.anaphoric


def is_year_end(expr: Expr) -> bool:
    """Whether words are "year-end", without a year: of the running one it is still to come, so "debt at year-end was" tells of the last."""
    if not isinstance(expr, Mod) or expr.mod != "END":
        return False
    of = expr.of
    return isinstance(of, Unit) and of.grain is YEAR and of.step == 0 and not (of.anaphoric or of.near)


def asks_tense(expr: Expr) -> bool:
    """Whether the expression may mean another time in another tense: "Friday", "in March", but not "2018" or "last week"."""
    kind = type(expr)
    if kind is Civil:
        return expr.year is None
    if kind is Unit:
        return expr.grain is WEEKEND or expr.grain is YEAR and expr.near and expr.step > 0 or expr.grain is WEEK and (expr.near or expr.step == 0 and not expr.anaphoric)
    if kind in _NEVER:
        return False
    if kind is Shift and expr.anaphoric and (expr.direction < 0 or expr.grain is DAY):
        return True  # "the pool closes in May. Two weeks earlier, the council voted", "it froze shut four days later"
    if kind in _BESIDE:
        return expr.base is not None and asks_tense(expr.base) or kind is Length and expr.opening
    if kind in _HOURS:
        return expr.day is None or asks_tense(expr.day)
    if kind in _AROUND:
        return asks_tense(expr.of) or is_year_end(expr)
    if kind is Nth:
        return asks_tense(expr.within)
    if kind is Period:
        return expr.year is None or asks_tense(expr.year)
    return True
