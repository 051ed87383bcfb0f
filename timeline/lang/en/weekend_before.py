"""The weekend before one that its sentence tells: "It took $20 million over the weekend, down from $30 million the previous weekend"."""

from __future__ import annotations

from timeline.frozen import replace
from timeline.lang.en.extents import SENTENCE_END
from timeline.model import Timex
from timeline.temporal.expr import Expr, Nth, Shift, Unit
from timeline.temporal.grain import DAY, WEEKEND

_DAYS = 7


def count_weekends(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; "the previous weekend" counts from that told just before, though "the weekend" of the day of writing moves no story."""
    if "weekend" not in text:
        return timexes
    counted = list(timexes)
    for index, one in enumerate(timexes[1:], 1):
        before = timexes[index - 1]
        if _is_one_before(one.expr) and _is_of_now(before.expr) and SENTENCE_END.search(text, before.end, one.begin) is None:
            counted[index] = replace(one, expr=Nth(0, Shift(_DAYS, DAY, -1, base=before.expr), grain=WEEKEND))
    return counted


def _is_one_before(expr: Expr) -> bool:
    if type(expr) is Shift:
        return expr.grain is WEEKEND and expr.count == 1 and expr.direction < 0 and expr.anaphoric and expr.base is None
    return type(expr) is Unit and expr.grain is WEEKEND and expr.step == -1 and expr.anaphoric


def _is_of_now(expr: Expr) -> bool:
    return type(expr) is Unit and expr.grain is WEEKEND and expr.step <= 0 and not expr.anaphoric
