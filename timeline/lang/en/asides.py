"""What the time beside an hour says of its day: one told in passing says nothing, one with the hour in brackets behind it all."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import Timex
from timeline.temporal.expr import Clock, DayPart, Mod

_REACH = 160
# "Compared with Tuesday's close", "unchanged from late Monday".
_COMPARED = re.compile(r"\b(?:compared (?:with|to)|against|versus|(?:unchanged|little changed|up|down) from)\b[^,.;]{0,60}$")
# ", which hit a record low last Friday,".
_RELATIVE = re.compile(r",\s(?:which|who|whose|whom|where)\b[^,.;]*$")
_BEFORE_THAT = re.compile(r"\bas (?:recently|late|long ago) as\s$")  # "had insisted as recently as Friday"
_ENDS = re.compile(r"(?:\s[\w-]+){0,3},")
_HOURS = (Clock, DayPart)


def mark_asides(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; before an hour without a day one told in passing is marked, and one that is the same moment lends its day."""
    marked = list(timexes)
    for index, one in enumerate(timexes):
        hour = one.expr
        if type(hour) is Mod:
            hour = hour.of
        if type(hour) not in _HOURS or hour.day is not None or not index:
            continue
        before = timexes[index - 1]
        low = max(0, before.begin - _REACH)
        if isinstance(before.expr, Clock) and before.expr.day is not None and isinstance(one.expr, Clock) and text[before.end:one.begin] == " (":
            marked[index] = replace(one, expr=replace(hour, day=before.expr.day))  # "tomorrow at 17:00 UTC (10 a.m. Pacific)"
        elif _COMPARED.search(text, low, before.begin) or _BEFORE_THAT.search(text, low, before.begin) or _ENDS.match(text, before.end) and _RELATIVE.search(text, low, before.begin):
            marked[index - 1] = replace(before, aside=True)
    return marked
