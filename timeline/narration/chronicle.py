"""The years of a list of dates, "March 3, 2009 - … / April 12 - …": what an entry does not say, the one before it has said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.frozen import replace
from timeline.model import Timex
from timeline.temporal.expr import Civil, InYear

# A line's beginning, with the mark of a list; and what stands between a date and what happened then.
_OPENS = re.compile(r"(?:^|\n)[ \t]*(?:[-*•·–—][ \t]*)?$")
_THEN = re.compile(r"[ \t]*(?:[-–—]{1,2}|:|\.\.\.)[ \t\n]")
_PARAGRAPH = re.compile(r"(?:^|\n[ \t]*\n)[ \t]*$")
_STANDS = re.compile(r"[ \t]*(?:\.[ \t]+(?=[A-Z\d“\"‘(£$€])|[.:]?[ \t]*(?:\n[ \t]*\n|$))")
"""Behind a date that opens a paragraph: a full stop, or the end of it, "October 1987. The mill floods"."""
_MARGIN = 8  # characters before a date, with a mark and blanks
_ENTRIES = 3  # fewer are no list


def in_a_chronicle(text: str, timexes: Sequence[Timex]) -> Sequence[Timex]:
    """The same times; dates without a year that open an entry have that of the entries before, on in the order in which the list runs.

    A list has three entries or more that open their lines with a date and a dash
    or colon, and its years run one way.
    """
    dates = [index for index, one in enumerate(timexes) if type(one.expr) is Civil and one.expr.weekday is None]
    entries = [index for index in dates if _is_entry(text, timexes[index])] if len(dates) >= _ENTRIES else ()
    years = [timexes[index].expr.year for index in entries if timexes[index].expr.year is not None]
    if len(entries) < _ENTRIES or len(years) == len(entries) or len(years) < 2 or years not in (sorted(years), sorted(years, reverse=True)):
        return timexes
    step, told, dated = _direction(timexes, entries, years), None, list(timexes)
    for index in entries:
        one = timexes[index].expr
        day = (one.month, one.day) if one.month is not None else None
        if one.year is not None:
            told = (one.year, day)
        elif told is not None and day is not None:
            year, before = told
            if before is not None and _runs_back(before, day, step):
                year += step
            dated[index] = replace(timexes[index], expr=InYear(one, Civil(year=year)))
            told = (year, day)
    return dated


def _direction(timexes: Sequence[Timex], entries: Sequence[int], years: Sequence[int]) -> int:
    """Whether a list runs on (1) or back (-1): by its years, or, where all are one, by its first two months."""
    if years[0] != years[-1]:
        return 1 if years[0] < years[-1] else -1
    months = [one.month for index in entries if (one := timexes[index].expr).month is not None]
    first, then = next(((a, b) for a, b in zip(months, months[1:]) if a != b), (0, 0))
    return -1 if then < first else 1


def _is_entry(text: str, timex: Timex) -> bool:
    """Whether a date opens a line and what happened then stands behind a dash or colon; one that has its year needs neither."""
    return (timex.expr.year is not None or _THEN.match(text, timex.end) is not None) and _OPENS.search(text, max(0, timex.begin - _MARGIN), timex.begin) is not None or stands(
        text, timex)


def stands(text: str, timex: Timex) -> bool:
    """Whether a date stands by itself over what is told of it: "September 27. A loss is announced", or in a line of its own."""
    return _PARAGRAPH.search(text, max(0, timex.begin - _MARGIN), timex.begin) is not None and _STANDS.match(text, timex.end) is not None


def _runs_back(before: tuple[int, int | None], day: tuple[int, int | None], step: int) -> bool:
    """Whether a day of the same year would stand on the wrong side of the one before it; a month of which only one says the day may hold both."""
    if None in (before[1], day[1]) or before[0] != day[0]:
        return (day[0] - before[0]) * step < 0
    return (day[1] - before[1]) * step < 0
