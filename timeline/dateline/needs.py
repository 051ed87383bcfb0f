"""Which expressions count from the dateline, and what lies inside them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.model import Timex
from timeline.temporal.expr import (
    After, Ambiguous, Before, By, Civil, Clock, DayPart, Expr, FiscalYear, Holiday, InYear, Length, Mod, Nth, Period,
    Range, Relative, Shift, Side, Since, Unit, Until, WeekdayFrom,
)


def needs_anchor(expr: Expr) -> bool:
    """Whether the expression means nothing without a dateline: "Thursday", "May", "last week", "three days ago".

    Full dates and years do not, nor do words that count from the story ("the
    next day", "at noon"), lengths and sets of time, or "now" and "recently".
    "since 1990" closes at the dateline, yet it tells its beginning without one.
    """
    match expr:
        case Civil():
            return expr.year is None and expr.known is None and (expr.month is not None or expr.day is not None or expr.weekday is not None)
        case Unit():
            return not expr.anaphoric
        case Shift():
            return needs_anchor(expr.base) if expr.base is not None else not expr.anaphoric
        case Length():
            return needs_anchor(expr.base) if expr.base is not None else expr.direction != 0
        case Relative() | Side():
            return True
        case Ambiguous():
            return all(needs_anchor(reading) for reading in expr.readings)
        case Range():
            # Either end lends the other what it lacks: "from May to July 2020".
            return needs_anchor(expr.first) and needs_anchor(expr.last)
        case Period() | Holiday():
            return expr.year is None or needs_anchor(expr.year)
        case InYear():
            return needs_anchor(expr.year)
        case WeekdayFrom():
            return expr.base is not None and needs_anchor(expr.base)
        case FiscalYear():
            return expr.year is None
        case DayPart() | Clock():
            return expr.day is not None and needs_anchor(expr.day)
        case Nth():
            return needs_anchor(expr.within)
        case Mod() | Since() | Until() | By() | Before() | After():
            return needs_anchor(expr.of)
        case _:
            return False


def leaves(timexes: list[Timex]) -> Iterator[tuple[Timex, Expr]]:
    """Every plain time, with the expression that holds it (itself, for one that stands alone)."""
    for timex in timexes:
        if timex.parts:
            for part in timex.parts:
                yield part, timex.expr
        else:
            yield timex, timex.expr


def core(expr: Expr) -> Expr:
    """The calendar time under a part of day, a time of day or a hedge: "early Friday morning" is the Friday."""
    while isinstance(expr, (DayPart, Clock, Mod)):
        inner = expr.of if isinstance(expr, Mod) else expr.day
        if inner is None:
            return expr
        expr = inner
    return expr


def clock(expr: Expr) -> Clock | None:
    """The time of day in an expression."""
    while isinstance(expr, Mod):
        expr = expr.of
    return expr if isinstance(expr, Clock) else None
