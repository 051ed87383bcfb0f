"""Whether a text writes the day or the month first, by its own dates: "3/4/2020"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace

from timeline.model import DateOrder, Timex
from timeline.temporal.expr import Ambiguous, Expr
from timeline.temporal.parts import inside

_NUMBERS = re.compile(r"(\d\d?)(?:[/.](\d\d?)[/.]\d|/(\d\d)(?!\d))")


def settle(text: str, timexes: Sequence[Timex]) -> list[Timex]:
    """The same times, with dates in figures read as the rest of the text writes its dates.

    A date in figures that can be read one way only outweighs dates with the
    month in words. Where nothing tells, the American reading stays first, and
    the resolver says that there is another.
    """
    in_figures = [timex for timex in timexes if "/" in (words := text[timex.begin:timex.end]) or "-" in words]
    if not any(_holds_ambiguous(timex.expr) for timex in in_figures):
        return list(timexes)
    votes = _in_figures(text, timexes) or _in_words(timexes)
    if not votes:
        return list(timexes)
    return [_settled(timex, votes > 0) for timex in timexes]


def _in_figures(text: str, timexes: Sequence[Timex]) -> int:
    """Dates in figures with the day first, less those with the month first, where only one reading is a day."""
    votes = 0
    for timex in timexes:
        m = _NUMBERS.match(text, timex.begin, timex.end)
        if m and (int(m[1]) > 12) != (int(m[2] or m[3]) > 12):
            votes += 1 if int(m[1]) > 12 else -1
    return votes


def _in_words(timexes: Sequence[Timex]) -> int:
    """ "4 July" less "July 4"."""
    orders = [part.order for timex in timexes for part in (timex.parts or (timex,))]
    return orders.count(DateOrder.DAY_FIRST) - orders.count(DateOrder.MONTH_FIRST)


def _holds_ambiguous(expr: Expr) -> bool:
    if isinstance(expr, Ambiguous):
        return True
    within = inside(expr)  # mostly nothing
    return bool(within) and any(map(_holds_ambiguous, within))


def _settled(timex: Timex, day_first: bool) -> Timex:
    if not _holds_ambiguous(timex.expr):
        return timex
    return replace(timex, expr=_chosen(timex.expr, day_first), parts=tuple(_settled(part, day_first) for part in timex.parts))


def _chosen(expr: Expr, day_first: bool) -> Expr:
    """The expression with its ambiguous dates settled, whatever they stand inside of."""
    if isinstance(expr, Ambiguous):
        american, european = expr.readings
        readings = (european, american) if day_first else (american, european)
        return Ambiguous(readings, settled="day first" if day_first else "month first")
    changes = {field.name: _chosen(inner, day_first) for field in fields(expr)
               if is_dataclass(inner := getattr(expr, field.name))}
    return replace(expr, **changes) if changes else expr
