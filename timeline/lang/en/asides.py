"""What the time beside it says of a time: which one is told in passing, which one another is compared with."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, Length, Mod, Shift
from timeline.temporal.grain import Grain

_REACH = 80
# "Compared with Tuesday's close", "unchanged from late Monday".
_COMPARED = re.compile(r"\b(?:compared (?:with|to)|against|versus|(?:unchanged|little changed|up|down) from)\b[^,.;]{0,60}$")
# ", which hit a record low last Friday,".
_RELATIVE = re.compile(r",\s(?:which|who|whose|whom|where)\b[^,.;]*$")
_ENDS = re.compile(r"(?:\s[\w-]+){0,3},")
_HOURS = (Clock, DayPart)
_FROM = re.compile(r"\bfrom $")
_MONTH_BEFORE = re.compile(r"[^.;\n]{0,60} ")
_SENTENCE = re.compile(r"(?:[^.;\n]|\.(?=\d)|(?<=[a-z])\n)*")
_MONTH_BEHIND = re.compile(r",? in ")


def compare_months(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, "from a year earlier" as the month of that year where a month beside it is compared with it."""
    compared = timexes
    for index, one in enumerate(timexes):
        if not _is_year_earlier(one.expr):
            continue
        if one.expr.anaphoric and index and _is_part_of_a_year(timexes[index - 1].expr) and _SENTENCE.fullmatch(text, timexes[index - 1].end, one.begin):
            if compared is timexes:
                compared = list(timexes)
            compared[index] = replace(one, expr=replace(one.expr, anaphoric=False))  # of nine months: the same of last year
            continue
        if not _FROM.search(text, max(0, one.begin - 5), one.begin):
            continue
        before, behind = timexes[index - 1] if index else None, timexes[index + 1] if index + 1 < len(timexes) else None
        month = None
        if behind is not None and _is_month(behind.expr) and _MONTH_BEHIND.fullmatch(text, one.end, behind.begin):
            month = behind.expr
        elif before is not None and _is_month(before.expr) and _MONTH_BEFORE.fullmatch(text, before.end, one.begin):
            month = before.expr
        if month is not None:
            if compared is timexes:
                compared = list(timexes)
            compared[index] = replace(one, expr=replace(one.expr, anaphoric=False, base=month))
    return compared


def _is_part_of_a_year(expr: object) -> bool:
    """Whether a length is that of a report on more than a quarter: "the nine months"."""
    if not isinstance(expr, Length) or len(expr.amounts) != 1:
        return False
    count, grain = expr.amounts[0]
    return grain is Grain.MONTH and count is not None and 4 < count < 12


def _is_year_earlier(expr: object) -> bool:
    return isinstance(expr, Shift) and expr.count == 1 and expr.grain is Grain.YEAR and expr.direction < 0 and expr.base is None


def _is_month(expr: object) -> bool:
    return isinstance(expr, Civil) and expr.month is not None and expr.day is None


def mark_asides(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, those told in passing marked; only an hour without a day, which takes the one told before it, asks."""
    marked = timexes
    for index in range(1, len(timexes)):
        expr = timexes[index].expr
        expr = expr.of if isinstance(expr, Mod) else expr
        if not isinstance(expr, _HOURS) or expr.day is not None:
            continue
        one = timexes[index - 1]
        if isinstance(one.expr, Clock) and one.expr.day is not None and text[one.end:timexes[index].begin] == " (" and isinstance(timexes[index].expr, Clock):
            if marked is timexes:
                marked = list(timexes)
            marked[index] = replace(timexes[index], expr=replace(expr, day=one.expr.day))  # "tomorrow at 17:00 UTC (10 a.m. Pacific)"
            continue
        low = max(0, one.begin - _REACH)
        if _COMPARED.search(text, low, one.begin) or _ENDS.match(text, one.end) and _RELATIVE.search(text, low, one.begin):
            if marked is timexes:
                marked = list(timexes)
            marked[index - 1] = replace(one, aside=True)
    return marked
