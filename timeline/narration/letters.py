"""Letters and diaries that a text quotes: "today" in one is the day on which it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.cues import LetterCues
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, Unit
from timeline.temporal.grain import DAY
from timeline.temporal.parts import date_in

_QUOTATION = re.compile(r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"")


@lru_cache(maxsize=8)  # a text is asked about twice, and read to its end for each word
def _may_quote(text: str, cues: LetterCues) -> bool:
    """Whether a text may quote what was written, for which it has quotation marks and one of the words."""
    return ("“" in text or '"' in text) and cues.may_be_quoted.search(text) is not None


def with_letters(text: str, timexes: Sequence[Timex], cues: LetterCues) -> dict[int, int]:
    """For each time in a quotation that counts from the day on which it was written, where the date of that stands behind it: "“Tomorrow we sail,” he wrote on 17 June"."""
    if not _may_quote(text, cues):
        return {}
    written: dict[int, int] = {}
    for quotation in _QUOTATION.finditer(text):
        inside = [index for index, one in enumerate(timexes) if quotation.start() < one.begin < quotation.end() and counts_from_today(one)]
        behind = next((index for index, one in enumerate(timexes) if one.begin > quotation.end()), None) if inside else None
        if behind is not None and _is_date(timexes[behind]) and cues.wrote_on.match(text, quotation.end(), timexes[behind].begin):
            written.update(dict.fromkeys(inside, behind))
        elif cues.wrote_behind.match(text, quotation.end()) and (before := _letter_before(text, timexes, quotation.start(), cues)) is not None:
            dates = [index for index, one in enumerate(timexes) if quotation.start() < one.begin < quotation.end() and _leaves_its_year(one)]
            written.update(dict.fromkeys([*inside, *dates], before))
    return written


def _letter_before(text: str, timexes: Sequence[Timex], begin: int, cues: LetterCues) -> int | None:
    """The whole date of a letter of which the paragraph has told by then: "in a message dated April 3, 2018, he warned them. “Shut it by June,” Low wrote"."""
    paragraph = text.rfind("\n\n", 0, begin) + 1
    of = [index for index, one in enumerate(timexes) if paragraph <= one.begin < begin and isinstance(one.expr, Civil) and one.expr.year is not None and one.expr.day is not None
          and cues.letter_of.search(text, max(paragraph, one.begin - _NEAR), one.begin)]
    return of[-1] if of else None


def _leaves_its_year(timex: Timex) -> bool:
    date = date_in(timex.expr)
    return isinstance(date, Civil) and date.year is None and date.month is not None


def without_letters(text: str, timexes: Sequence[Timex], cues: LetterCues) -> Sequence[Timex]:
    """The times but those of quoted letters that count from the day of the writing: they do not tell news from a story."""
    if not _may_quote(text, cues) or not any(map(counts_from_today, timexes)):
        return timexes
    quoted = [found.span() for found in _QUOTATION.finditer(text)
              if cues.wrote_before.search(text, max(0, found.start() - _NEAR), found.start()) or cues.wrote_behind.match(text, found.end())]
    return [one for one in timexes if not counts_from_today(one) or not any(begin < one.begin < end for begin, end in quoted)]


_NEAR = 120  # characters
_HOURS = (Clock, DayPart)


def counts_from_today(timex: Timex) -> bool:
    """ "Today", "tomorrow", "this morning", "yesterday"."""
    expr = timex.expr
    while type(expr) in _HOURS and expr.day is not None:
        expr = expr.day
    return type(expr) is Unit and expr.grain is DAY and not (expr.anaphoric or expr.near)


def _is_date(timex: Timex) -> bool:
    return isinstance(timex.expr, Civil) and (timex.expr.month is not None or timex.expr.day is not None)
