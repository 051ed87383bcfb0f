"""The programme of what is to come: the weekdays and hours of a preview are those of the festival, not of the week in which it is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.cues import Cues
from timeline.model import Tense, Timex
from timeline.temporal.anchor import EITHER, PAST, Anchor
from timeline.temporal.calendar import add_days, day_of, sort_key
from timeline.temporal.expr import Civil, Clock, DayPart, Range
from timeline.temporal.grain import DAY
from timeline.temporal.parts import date_in
from timeline.temporal.value import TimeValue, whole

_LEAD, _REACH, _SENTENCE = 800, 400, 160  # characters
_SOME, _WEEKS = 3, 31  # weekdays and hours that a programme has at least; days that what it is of may take
_WEEK = 7  # days; so many it may take where only the first is told
_NOT_THEN = (PAST, EITHER)


class Programme:
    """Follows the days of a festival that the text has told of: "runs from 4 to 13 July. It opens on Friday evening". Most texts are none: see `is_one`."""

    __slots__ = ("_at", "_cues", "_day", "_end", "_first", "_text", "_today", "is_one")

    def __init__(self, text: str, timexes: Sequence[Timex], today: date | None, cues: Cues) -> None:
        self._text, self._today, self._cues = text, today, cues
        self._day: date | None = None  # the day last told of it, at first that on which it opens
        self._end: date | None = None
        self._first: date | None = None  # that on which it opens, where no more is told of how long it takes
        self._at = 0
        # The times are counted first: few texts have so many hours, and the pattern is the dearest of the three.
        self.is_one = today is not None and sum([type(one.expr) is Clock for one in timexes]) >= _SOME and (
            sum([_is_weekday(one) for one in timexes]) >= _SOME and cues.programme.of_a_festival.search(text, 0, _LEAD) is not None)

    def moves(self, timex: Timex, value: object) -> None:
        """Notes the stretch of days that it takes, or one of those days."""
        if type(value) is not TimeValue or value.start is None or value.end is None:
            return
        first, end = day_of(value.start), day_of(value.end)
        if not (isinstance(first, date) and isinstance(end, date)):
            return  # of a year that the calendar does not have
        if self._end is None:
            if value.grain <= DAY and timex.begin < _LEAD and self._opens_then(timex, first):
                self._day, self._end, self._at = first, add_days(first, _WEEK), timex.end
                self._first = first
            elif type(timex.expr) is Range and timex.begin < _LEAD and value.grain is DAY and sort_key(first) > sort_key(self._today) and 1 < (end - first).days <= _WEEKS:
                self._day, self._end, self._at = first, end, timex.end
        elif value.grain <= DAY and self._day <= first < self._end:
            self._day, self._at = first, timex.end

    def _opens_then(self, timex: Timex, first: date) -> bool:
        """Whether a day beyond the week to come is that on which it opens: "The fair opens next Thursday evening"."""
        return _WEEK <= (first - self._today).days <= _WEEKS and self._cues.programme.opens_then.search(self._text, max(0, timex.begin - _SENTENCE), timex.begin) is not None

    def anchor(self, timex: Timex, looks: Tense, near: Anchor) -> Anchor | None:
        """What a weekday or hour of the programme counts from, looking ahead; nothing for any other time."""
        if self._end is None or looks in _NOT_THEN:
            return None
        text, begin = self._text, timex.begin
        if _is_weekday(timex):
            low = max(0, begin - _SENTENCE, text.rfind(". ", 0, begin), text.rfind("\n", 0, begin))
            if self._cues.sentences.said_then.search(text, low, begin) or self._cues.programme.beforehand.search(text, low, begin):
                return None  # "tickets go on sale on Monday"
            weekday = date_in(timex.expr).weekday
            day = self._first or self._day
            ahead = (weekday - day.isoweekday()) % 7
            return near._replace(dateline=day) if sort_key(add_days(day, ahead)) < sort_key(self._end) else None
        hour = timex.expr.first if type(timex.expr) is Range else timex.expr  # "from 2pm to 4pm"
        if type(hour) in (Clock, DayPart) and hour.day is None and begin - self._at <= _REACH and text.find("\n\n", self._at, begin) < 0:
            return near._replace(narrated=whole(self._day, DAY))
        return None


def _is_weekday(timex: Timex) -> bool:
    day = date_in(timex.expr)
    return type(day) is Civil and day.weekday is not None and day.month is None and day.day is None and day.year is None and type(timex.expr) in (Civil, Clock, DayPart)
