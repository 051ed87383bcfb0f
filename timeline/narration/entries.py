"""The days that head what is told of them, in a programme or in a list of dates: what a time below one counts from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.frozen import replace
from timeline.model import Timex
from timeline.narration.chronicle import stands
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import day_of, ordinal
from timeline.temporal.expr import Civil, Clock, DayPart, InYear, Relative, Unit
from timeline.temporal.grain import DAY, WEEKEND
from timeline.temporal.value import TimeValue, whole

_OPENS = re.compile(r"(?:^|\n)[ \t]*(?:[-*•·–—][ \t]*)?$")
_MARGIN = 8  # characters before a date, with a mark and blanks
_ALONE = re.compile(r"[ \t]*:?[ \t]*(?:\n|$)")
_THEN = re.compile(r"[ \t]*(?:[-–—]{1,2}|:)[ \t\n]")
_HOURS = frozenset((Clock, DayPart))
_FEW = 2  # fewer head nothing
_LAST = 1500  # characters that the last heading may stand over


class Entries:
    """Follows the days that stand alone in a line ("Saturday, June 20") or open one with a colon or dash ("4 May: …")."""

    def __init__(self, text: str, timexes: Sequence[Timex], today: date | None) -> None:
        self._text, self._today = text, today
        found = [one for one in timexes if (one.begin <= _MARGIN or "\n" in text[one.begin - _MARGIN:one.begin]) and (_is_day(one) or _is_day_from_now(one)) and (
            _OPENS.search(text, one.begin - _MARGIN, one.begin))]  # few times stand so near to the beginning of a line
        self._alone = _of_some([one.begin for one in found if _ALONE.match(text, one.end)])
        self._opening = _of_some([one.begin for one in found if not _ALONE.match(text, one.end) and (_THEN.match(text, one.end) or stands(text, one))])
        self._day: date | None = None
        self._last: TimeValue | None = None  # what was told last below it, if that is an hour or a part of the day
        self._at = self._other_at = 0

    def moves(self, timex: Timex, told: TimeValue) -> None:
        """Notes the day that heads what follows, and where another is told of."""
        if timex.begin in self._alone or timex.begin in self._opening:
            self._day = day_of(told.start) if told.grain is DAY else None
            self._at, self._last = timex.begin, None
        elif self._day is not None and told.grain < DAY and 0 <= ordinal(told.start) - ordinal(self._day) <= 1:
            self._last = told
        elif self._day is not None and told.grain <= WEEKEND and day_of(told.start) != self._day:
            self._other_at = timex.end

    def anchor(self, timex: Timex, alone: Anchor) -> Anchor | None:
        """What a time counts from below such a day: an hour from a heading, any word in the entry that a day opens."""
        if self._day is None or self._day == self._today or self._at == timex.begin:
            return None
        is_entry = self._at in self._opening
        if self._is_below(is_entry, timex.begin) and not _is_dated(timex):
            return alone._replace(dateline=self._day, narrated=self._last or whole(self._day, DAY))
        is_hour = type(timex.expr) in _HOURS and timex.expr.day is None
        if is_entry or not is_hour or timex.begin - self._at > _LAST or self._other_at > self._text.rfind("\n\n", 0, timex.begin):
            return None  # another day was told of in the paragraph
        return alone._replace(narrated=whole(self._day, DAY))

    def _is_below(self, is_entry: bool, begin: int) -> bool:
        """Whether a place is in the entry that a day opens, or, where that is over, in the first paragraph below a day in a line of its own."""
        breaks = self._text.count("\n\n", self._at, begin)
        return breaks == 0 if is_entry else breaks == 1 and self._today is not None and self._day < self._today


def _of_some(begins: Sequence[int]) -> Sequence[int]:
    return begins if len(begins) >= _FEW else ()


def _is_day(timex: Timex) -> bool:
    day = timex.expr.of if type(timex.expr) is InYear else timex.expr
    return type(day) is Civil and (day.day is not None or day.weekday is not None)


def _is_day_from_now(timex: Timex) -> bool:
    """ "Last Friday: …", "Yesterday: …"."""
    day = timex.expr
    return type(day) is Relative and _is_day(replace(timex, expr=day.of)) or type(day) is Unit and day.grain is DAY and not day.anaphoric


def _is_dated(timex: Timex) -> bool:
    """Whether a time states its year itself."""
    return type(timex.expr) is Civil and timex.expr.year is not None
