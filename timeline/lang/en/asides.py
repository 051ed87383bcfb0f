"""Times that are told in passing: what follows goes on from the time before them."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import Timex
from timeline.temporal.expr import Clock, DayPart, Mod

_REACH = 80
# "Compared with Tuesday's close", "unchanged from late Monday".
_COMPARED = re.compile(r"\b(?:compared (?:with|to)|against|versus|(?:unchanged|little changed|up|down) from)\b[^,.;]{0,60}$")
# ", which hit a record low last Friday,".
_RELATIVE = re.compile(r",\s(?:which|who|whose|whom|where)\b[^,.;]*$")
_ENDS = re.compile(r"(?:\s[\w-]+){0,3},")
_HOURS = (Clock, DayPart)


def mark_asides(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, those told in passing marked; only an hour without a day, which takes the one told before it, asks."""
    marked = timexes
    for index in range(1, len(timexes)):
        expr = timexes[index].expr
        expr = expr.of if isinstance(expr, Mod) else expr
        if not isinstance(expr, _HOURS) or expr.day is not None:
            continue
        one = timexes[index - 1]
        low = max(0, one.begin - _REACH)
        if _COMPARED.search(text, low, one.begin) or _ENDS.match(text, one.end) and _RELATIVE.search(text, low, one.begin):
            if marked is timexes:
                marked = list(timexes)
            marked[index - 1] = replace(one, aside=True)
    return marked
