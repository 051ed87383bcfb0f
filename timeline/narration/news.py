"""The thread of a piece of news: it follows what is told, and says which of the times told so far a time counts from.

What has been told is a value, `told.py`. The entries of a list, a passage that
tells a year of the past and what a court hears keep threads of their own, which
are asked first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from timeline.cues import Cues
from timeline.model import Tense, Timex
from timeline.narration.about import About
from timeline.narration.closing import goes_on_from, note_until
from timeline.narration.counted import anchor_of_counted
from timeline.narration.court import Court
from timeline.narration.dates import anchor_of_a_date, is_surely_ahead, would_be_then
from timeline.narration.day_words import anchor_of_a_part, that_weekday
from timeline.narration.entries import Entries
from timeline.narration.hours import anchor_of_an_hour
from timeline.narration.lately import DayOfWriting
from timeline.narration.noting import is_of_a_person, note_any_day, note_lead, note_near, note_opened, note_story, note_year, only_says_since
from timeline.narration.onward_lengths import anchor_of_a_length
from timeline.narration.overdue import anchor_before
from timeline.narration.passage import Passage
from timeline.narration.told import NEXT, REACH, Told, inside, nothing_told
from timeline.narration.weekdays import anchor_in_the_week_told, anchor_of_a_weekday, is_of_no_day, is_weekday
from timeline.narration.within import anchor_within
from timeline.temporal.anchor import FUTURE, PAST, Anchor
from timeline.temporal.calendar import civil
from timeline.temporal.expr import By, Civil, Clock, DayPart, Every, Expr, Holiday, Length, Nth, Period, Range, Reference, Relative, Shift, Since, Unit, Until, WeekdayFrom, Years
from timeline.temporal.grain import DAY, YEAR
from timeline.temporal.value import TimeValue, whole

_HOURS = frozenset((Clock, DayPart))
_FROM_NOTHING_TOLD = frozenset((Every, Reference, Years))
_INSIDE = re.compile(r"[,–—(]\s?[^.;\n]*$")
"""Up to a time, that something stands before it which a comma may close: not "signed in May 1977, was questioned"."""

_GAP = re.compile(r"\s")


class NewsThread:
    """Follows the news, time by time: `anchor` says what the next one counts from; then it is noted, as what it is, by one of the others."""

    def __init__(self, text: str, now: date | datetime | None, zone: str | None, today: date | None, timexes: Sequence[Timex], cues: Cues) -> None:
        writing = DayOfWriting(today)
        self._entries = Entries(text, timexes, today)
        about = About(text, cues)
        self._passage = Passage(text, timexes, writing, cues, about)
        self._court = Court(text, writing, cues, about)
        self._told = nothing_told(text, Anchor(now, zone), writing, cues, about)

    @property
    def near(self) -> Anchor:
        """The time told last."""
        return self._told.near.anchor

    def told_last(self, timex: Timex) -> Anchor:
        """The time that words of a story go on from: the one told last, or the one of which the sentence before was."""
        return goes_on_from(self._told, timex) or self.near

    @property
    def alone(self) -> Anchor:
        """What a time counts from that goes on with nothing told."""
        return self._told.alone

    def anchor(self, timex: Timex, looks: Tense) -> Anchor:
        """What a time counts from, if its clause looks that way."""
        told = self._told
        told.is_of_the_week = False
        note_any_day(told, timex)
        if told.writing.day is not None and is_of_no_day(told, timex, looks):
            return told.alone._replace(narrated=whole(civil(told.writing.day.year), YEAR), told=True)
        closed = goes_on_from(told, timex)
        if closed is not None:
            return anchor_before(told, timex.expr, closed, timex.begin) if looks is PAST else closed  # "was held until April 3. The next day": the 4th
        entry = self._entries.anchor(timex, told.alone)
        if entry is not None:
            return entry  # "4 May: It is to reopen within a week": from that day
        passage = self._passage.anchor(timex, looks)
        told.is_in_a_passage = passage is not None
        if passage is not None:
            return passage  # "In 1926 he bought the mill. On New Year's Eve it burned": of that year
        court = self._court.anchor(timex, looks, told.over.anchor, told.alone)
        if court is not None:
            return court  # "was found dead on 16 May. Jurors heard on Monday that he had left at 9am": on that 16 May
        return self._in_the_news(timex, looks)

    def _in_the_news(self, timex: Timex, looks: Tense) -> Anchor:
        """What a time counts from that none of the other threads knows, by its kind: a date, an hour, a part of a day, or anything else."""
        told, of, begin = self._told, inside(timex.expr), timex.begin
        if type(of) in _FROM_NOTHING_TOLD or type(of) is Unit and not (of.anaphoric or of.near):
            return told.near.anchor  # "now", "each day", "last week": of none of the kinds below
        if type(of) is Civil:
            is_inside = of is not timex.expr and timex.parts
            return self._of_a_date(of, timex.parts[0].begin if is_inside else begin, timex.end, looks, type(timex.expr) is Since)
        if type(of) is Length and (beside := anchor_of_a_length(told, of, begin, timex.end, looks)) is not None:
            return beside
        if type(of) is Length and type(of.base) is Clock:
            of = of.base  # "the 24 hours to 9 a.m."
        meant = _meant(told, of, begin) or anchor_within(told, timex.expr, begin, looks)
        if meant is not None:
            return meant
        if type(of) is Range and type(of.first) is Clock and type(of.last) is Clock and of.last.day is None:
            of = of.first  # "from 2pm to 4pm"
        if type(of) in _HOURS and of.day is None:
            return anchor_of_an_hour(told, of, begin, timex.end, looks, type(timex.expr) is By)
        day = anchor_of_a_part(told, of, begin, looks) if type(of) is DayPart else that_weekday(told, of, begin) if type(of) is Relative else None
        if day is not None:
            return day
        if type(of) in _HOURS:
            of = of.day  # "before dawn on Jan. 17 of that year"
            begin = self._day_in_it(timex) if is_weekday(of) else begin
        if type(of) is Nth:
            of = of.within  # "the last Monday in May"
        if type(of) is Civil:
            return self._of_a_date(of, begin, timex.end, looks, False)
        if type(of) is Period and of.year is None and looks is FUTURE and would_be_then(told, begin):
            return told.near.anchor._replace(dateline=told.near.anchor.story_day)  # "was told in May that it would be mended by the summer", said in October: by that one
        feast = of.base if type(of) is Shift else of
        if type(feast) is Holiday and looks is FUTURE and is_surely_ahead(told, begin):
            return told.near.anchor._replace(onward=True)  # "will meet over Easter", "will close five days before Christmas", said after it
        return anchor_of_counted(told, of, begin, timex.end, looks)

    def _day_in_it(self, timex: Timex) -> int:
        """Where the weekday of an hour begins that is one of the week told, "7pm on the Friday"; of any other, where the hour does."""
        of_the_week, text, begin = self._told.cues.weekdays.of_the_week, self._told.text, timex.begin
        words = [gap.end() for gap in _GAP.finditer(text, begin, timex.end)]
        return next((word for word in words if of_the_week.search(text, begin, word)), begin)

    def _of_a_date(self, of: Expr, begin: int, end: int, looks: Tense, since: bool) -> Anchor:
        told = self._told
        if is_weekday(of):
            in_the_week = anchor_in_the_week_told(told, self._court, begin, looks)
            told.is_of_the_week = in_the_week is not None
            return in_the_week or anchor_of_a_weekday(told, begin, looks)
        return anchor_of_a_date(told, self._court, of, begin, end, looks, since) if of.year is None and of.month is not None else told.near.anchor

    def is_long_over(self, time: TimeValue) -> bool:
        """Whether a time ended more than a year before the day of writing."""
        return self._told.writing.is_long_over(time)

    def moves(self, timex: Timex, time: TimeValue) -> None:
        """Notes that the text has told of a time, which has both its ends."""
        told = self._told
        if only_says_since(told, timex, time):
            told.since = told.mark(time, timex.end)
            return  # the story stays at the day told before
        note_near(told, timex, time)
        if not told.is_aside or _is_a_step_on(timex.expr) or not _INSIDE.search(told.text, max(0, timex.begin - NEXT), timex.begin):
            self._passage.moves(timex, self.near)
        self._entries.moves(timex, time)
        if is_of_a_person(told, timex):
            return
        self._court.moves(timex, self.near)
        note_story(told, timex, time)

    def opens(self, timex: Timex, time: TimeValue) -> None:
        """Notes that the text has told of what has been so since a time, or was before, after or until it, or left it "nine years ago"."""
        kind = type(timex.expr)
        if kind is Until:
            note_until(self._told, timex, time)
        if kind in (Until, By):
            if time.grain is not YEAR:
                return  # "until Friday": no more is told of that day
            self._passage.moves(timex, self._told.mark(time, timex.end).anchor)  # "By 1968 a third had left"
        note_opened(self._told, timex, time)

    def goes_back(self, timex: Timex, time: TimeValue) -> None:
        """Notes a day counted back from one told of, "the previous day": the story stays where it was."""
        self._court.moves(timex, self._told.mark(time, timex.end).anchor)

    def states(self, timex: Timex) -> None:
        """Notes a year before that of the dateline with which a sentence opens: "By the summer of 2018"."""
        note_year(self._told, timex)

    def leads(self, time: TimeValue) -> None:
        """Notes the day that the news opens with, if none has been told of: "today"."""
        note_lead(self._told, time)


def _meant(told: Told, of: Expr, begin: int) -> Anchor | None:
    """What counts on or back from what is told, behind a day on which somebody only said so: "was shot on April 20, the court said on Monday. That night"."""
    if told.meant is None or begin - told.near.at > REACH:
        return None
    day = of.day if type(of) is DayPart else of
    grain = day.grain if type(day) in (Unit, Shift) and day.anaphoric else DAY if type(day) is Relative and day.anaphoric or type(day) is WeekdayFrom and day.base is None else None
    return told.meant.anchor if grain is not None and told.meant.time.grain <= grain else None


def _is_a_step_on(expr: Expr) -> bool:
    """Whether words go on from what was told, so that the story goes on there even with an aside: "its report, published the following March, blamed the guild"."""
    return type(expr) in (Relative, Unit) and expr.anaphoric and expr.step > 0
