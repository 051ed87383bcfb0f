"""Days of "the month" that come in each: "The club meets on the first Monday of the month"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.model import Timex
from timeline.temporal.expr import Clock, Every, Expr, Length, Nth, Unit
from timeline.temporal.grain import MONTH

# Only what is done as a rule is told so in the present; "is due on the first Monday of the month" is of one.
_AS_A_RULE = re.compile(
    r"\b(?<!\bwill\s)(?<!\bwould\s)(?<!\bto\s)(?<!\bmay\s)(?<!\bmust\s)(?<!\bcan\s)(?<!\bshould\s)(?:meets?|gathers?|(?:is|are)\s(?:usually\s|always\s|normally\s|generally\s|also\s)?(?:held|given|published|released|issued|paid|made|offered|shown|open|free|closed|served)"
    r"|takes? place|opens?|comes? out|runs?|plays?|performs?|usually|always|normally|typically|generally|traditionally|regularly)\s(?!next\b)(?:[^.;\n]|\.(?=\d)){0,50}$")
_REACH = 100  # characters
_OF_THE_MONTH = " of the month"


def mark_monthly(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, the n-th weekday of "the month" as one of each month where that is told as a rule."""
    if _OF_THE_MONTH not in text:
        return timexes
    marked = list(timexes)
    for index, one in enumerate(timexes):
        if _is_day_of_the_month(one.expr) and text.endswith(_OF_THE_MONTH, one.begin, one.end) and _AS_A_RULE.search(text, one.begin - _REACH, one.begin):
            marked[index] = replace(one, kind="SET", expr=Every(Length(((1, MONTH),))))
    return marked


def _is_day_of_the_month(expr: Expr) -> bool:
    """Whether words are for "the first Monday of the month", or an hour of it."""
    day = expr.day if type(expr) is Clock else expr
    return type(day) is Nth and day.weekday is not None and type(day.within) is Unit and day.within.grain is MONTH and day.within.near
