"""The month that "a year earlier" is of where two are compared: "rose 2 percent in April from March and 5 percent from a year earlier", of April."""

from __future__ import annotations

import re

from timeline.model import Timex
from timeline.temporal.expr import Civil, Expr, Shift
from timeline.temporal.grain import MONTH

_COMPARED = re.compile(r"(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:from|against|versus|than|after|(?:compared|compares) (?:with|to))\b(?:[^.;\n]|\.(?=\d)){0,40}")
_AND = re.compile(r"(?:,? (?:and|but)\b|,)(?=[^.;\n]*(?:\d|\bfrom $))(?:[^.;\n]|\.(?=\d)){0,60} ")
_MONTHS = 12


def month_of_two(text: str, timexes: list[Timex], index: int) -> Expr | None:
    """The month of the figures that are compared first with those of the month before it, then with those of a year before."""
    if index < 2:
        return None
    month, before, one = timexes[index - 2:index + 1]
    if not is_month(month.expr) or not _is_the_month_before(before.expr, month.expr):
        return None
    return month.expr if _AND.fullmatch(text, before.end, one.begin) and _COMPARED.fullmatch(text, month.end, before.begin) else None


def _is_the_month_before(expr: Expr, month: Civil) -> bool:
    """Whether a time is the month before that one: "from March", "from a month earlier"."""
    if type(expr) is Shift:
        return expr.count == 1 and expr.grain is MONTH and expr.direction < 0 and expr.base is None
    return is_month(expr) and expr.month % _MONTHS + 1 == month.month


def is_month(expr: object) -> bool:
    """Whether a time is a month, of whatever year."""
    return isinstance(expr, Civil) and expr.month is not None and expr.day is None
