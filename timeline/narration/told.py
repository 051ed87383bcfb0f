"""What the news has told of up to a place: the time last told, the last that is over, the last night, the last of another year, the first day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from timeline.model import Timex
from timeline.narration.court import Court
from timeline.narration.cues import CLOSES, HAD, HAD_NEXT, HAD_REACH, INSIDE, OF_A_PERSON, OF_A_VOTE, ON_THE, OPENS, SAID_THEN, SENTENCE_END, SINCE_IT, WAS, is_in_court
from timeline.narration.entries import Entries
from timeline.narration.lately import DayOfWriting
from timeline.narration.passage import Passage
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import add_days, civil, day_of, sort_key
from timeline.temporal.expr import After, Before, By, Civil, Expr, Mod, Period, Relative, Side, Since, Until
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue, whole

_WEEK = 7  # days
_BESIDE, _BEHIND, _BEFORE, _LEAD = 70, 24, 160, 800  # characters; the last are those with which an article opens
_WHEN = (", when ", " when ")
_SENTENCE = re.compile(r"[^.,;\n]*")
AROUND = frozenset((Mod, Side, Since, Until, By, Before, After))
"""What stands around a date: "by", "since", "early"."""


class ToldSoFar:
    """Notes what news tells of, time by time: the one last told, the last one that is over, the last night, the last of another year,
    the first day of all, and whether what was told last goes on with another year."""

    def __init__(self, text: str, now: date | datetime | None, zone: str | None, today: date | None, timexes: Sequence[Timex] = ()) -> None:
        self._text, self._today, self._writing = text, today, DayOfWriting(today)
        self._passage = Passage(text, timexes, self._writing)
        self._entries = Entries(text, timexes, today)
        self._weekdays: dict[int, Anchor] = {}  # the day last told of that is one
        self._tomorrow = sort_key(add_days(today, 1)) if today is not None else None
        self._now, self._zone = now, zone
        self._alone = self.near = Anchor(now, zone)
        self._over = self._night = self._of_another_year = self._since = self._quarter = self._year = self._opened = self.near
        self._day: Anchor | None = None
        self._named_quarter: Anchor | None = None
        self._topic: Anchor | None = None
        self._told_before: Anchor | None = None
        self._on_the_day_at = -1  # where the weekday last told ends, if it was one of the week told
        self._story_day: Anchor | None = None  # the day last told on which nobody only said so
        self._story_day_at = 0
        self._hour: Anchor | None = None
        self._in_court = is_in_court(text[:_LEAD])
        self._court = Court(text, self._writing, self._in_court)
        self._any_day_at: int | None = None  # where a day ends of which only the weekday is told
        self._vote: Anchor | None = None
        self._has_polls = "olls" in text or "olling" in text or "oting" in text
        self._on_the_day = self._is_in_a_passage = self._goes_on = self._is_aside = self._is_by = False
        self._lead: date | None = None
        self._remembered: Anchor | None = None  # the day long past that an article is written for
        self._months: dict[int, Anchor] = {}
        self._topic_at = self._near_at = self._over_at = self._day_at = self._since_at = self._year_at = self._quarter_at = self._told_before_at = self._hour_at = 0

    def states(self, timex: Timex) -> None:
        """Notes a year before that of the dateline with which a sentence opens: "In 2017", "By the summer of 2018"."""
        date = timex.expr
        while type(date) in AROUND:
            date = date.of
        year = date.year if type(date) is Civil else date.year.year if type(date) is Period and type(date.year) is Civil else None
        if year is None or self._today is None or year >= self._today.year:
            return
        told = Anchor(self._now, self._zone, whole(civil(year), Grain.YEAR), told=True)
        self._topic = None
        if type(date) is Civil and date.month is None and self._text.startswith(".", timex.end) and WAS.search(self._text, max(0, timex.begin - 6), timex.begin):
            self._topic, self._topic_at = told, timex.end
        if OPENS.search(self._text, max(0, timex.begin - 14), timex.begin):
            self._year, self._year_at = told, timex.end

    def leads(self, told: TimeValue) -> None:
        """Notes the day that the news opens with, if none has been told of."""
        if self._lead is None:
            self._lead = day_of(told.start)

    def opens(self, timex: Timex, told: TimeValue) -> None:
        """Notes that the text has told of what has been so since a time, or was before, after or until it, or left it "nine years ago": it goes on there with
        "since Feb. 15, when", else only "that year" may go on with what is since, or with a year."""
        if type(timex.expr) in (Until, By) and told.grain is not Grain.YEAR:
            return  # "until Friday": no more is told of that day
        self._is_by = type(timex.expr) is By
        if type(timex.expr) in (By, Until):
            self._passage.moves(timex, Anchor(self._now, self._zone, told))  # "By 1968 a third had left"
        since = Anchor(self._now, self._zone, told)
        if not self._text.startswith(_WHEN, timex.end):
            if type(timex.expr) is Since or told.grain is Grain.YEAR:  # "were barred until 1969. … in November of that year"
                self._since, self._since_at = since, timex.end
            return
        self.near, self._near_at, self._opened = since, timex.end, since  # no hour counts from there
        if told.grain <= Grain.WEEKEND:
            self._day, self._day_at = since, timex.end

    def moves(self, timex: Timex, told: TimeValue) -> None:
        """Notes that the text has told of a time, which has both its ends."""
        if told.grain is Grain.DAY and self._day is not None and self._text.find("since ", max(0, timex.begin - HAD_REACH), timex.begin) >= 0 and SINCE_IT.search(self._text, max(0, timex.begin - HAD_REACH), timex.begin) and not self._text.startswith(_WHEN, timex.end):
            self._since, self._since_at = Anchor(self._now, self._zone, told), timex.end
            return  # "He was hurt on Tuesday. He had not missed a game since his debut on Feb. 1": the story stays at that Tuesday
        near = self.near = Anchor(self._now, self._zone, told)
        self._is_aside = self._text.startswith(",", timex.end) and CLOSES.match(self._text, timex.end) is not None
        self._goes_on = self._tells_on(timex.expr, told) and not self._is_aside
        self._near_at = timex.end
        if not self._is_aside or not INSIDE.search(self._text, max(0, timex.begin - _BEFORE), timex.begin):
            self._passage.moves(timex, near)
        self._entries.moves(timex, told)
        start = told.start
        kind, grain = type(timex.expr), told.grain
        if kind is not Civil and Grain.DAY <= grain <= Grain.QUARTER and self._writing.may_report_on(told):
            self._quarter, self._quarter_at = near, timex.end
        if kind is Period and grain is Grain.QUARTER and self._writing.is_of_a_report(told):
            self._named_quarter = near
        if grain <= Grain.MONTH and not self._is_in_a_passage and self._writing.has_come_round(told.end):
            month = whole(day_of(start), Grain.MONTH)
            self._months[month.start.month] = near._replace(narrated=month, told=True)
        if self._is_aside and OF_A_PERSON.search(self._text, max(0, timex.begin - 80), timex.begin):
            return  # "Low, who had signed on Thursday, was furious that it rained at 9 a.m."
        if self._is_told_before(timex, told):
            self._told_before, self._told_before_at = near, timex.end  # no hour counts from there but its own
        elif self._today is None or (start <= self._today if type(start) is date else sort_key(start) < self._tomorrow):
            self._over, self._over_at = near, timex.end  # "The vote is on Nov. 3. She spoke at 10 p.m.": not on Nov. 3
            if told.part in ("EV", "NI"):
                self._night = near
        if grain <= Grain.DAY and isinstance(start, date):
            self._weekdays[start.isoweekday()] = near
        if grain < Grain.PART_OF_DAY:
            self._hour, self._hour_at = near, timex.end
        self._court.moves(timex, near)
        if self._has_polls and grain <= Grain.DAY and kind is not By and self._is_beside_a_vote(timex):
            self._vote = near._replace(narrated=whole(day_of(start), Grain.DAY))
        if self._remembered is None and grain <= Grain.DAY and self._passage.is_for_a_day and self._writing.is_long_past(told):
            self._remembered = near._replace(narrated=whole(day_of(start), Grain.DAY))
        if grain <= Grain.WEEKEND:
            self._any_day_at = None
            self._day, self._day_at = near, timex.end
            self._on_the_day_at, self._on_the_day = timex.end if self._on_the_day else -1, False
            if (self._today is None or sort_key(start) < self._tomorrow) and (self._story_day is None or SAID_THEN.search(self._text, max(0, timex.begin - _BEFORE), timex.begin) is None):
                self._story_day, self._story_day_at = near, timex.end
            if self._lead is None and not (kind is Civil and timex.expr.month and start == self._today):  # the dateline's own line
                self.leads(told)
        if self._today is None or start.year != self._today.year:
            self._of_another_year = near
            self.states(timex)

    def goes_back(self, timex: Timex, told: TimeValue) -> None:
        """Notes a day counted back from one told of, "the previous day": the story stays where it was."""
        self._court.moves(timex, Anchor(self._now, self._zone, told))

    def _is_beside_a_vote(self, timex: Timex) -> bool:
        """Whether a day is that of a vote: "voted on Sunday", "Sunday's election"."""
        low = max(0, timex.begin - _BESIDE, self._day_at)
        ends = [end.end() for end in SENTENCE_END.finditer(self._text, low, timex.begin)]
        return OF_A_VOTE.search(self._text, ends[-1] if ends else low, timex.begin) is not None or OF_A_VOTE.search(
            _SENTENCE.match(self._text, timex.end, timex.end + _BEHIND)[0]) is not None

    def _is_told_before(self, timex: Timex, told: TimeValue) -> bool:
        """Whether a day is told of as one before that of the story: "sank on Sunday. It had left Orm on Friday", "On the Friday it had left"."""
        over, begin = self._over.narrated, timex.begin
        if over is None or over is told or max(told.grain, over.grain) > Grain.DAY or is_longer_than_a_week(told):
            return False  # "had risen this year through Wednesday, and fell in the morning": of no day of those
        return sort_key(day_of(told.start)) < sort_key(day_of(over.start)) and (HAD.search(self._text, max(0, begin - HAD_REACH), begin) is not None or (
            ON_THE.search(self._text, max(0, begin - 9), begin) is not None and HAD_NEXT.match(self._text, timex.end, timex.end + HAD_REACH) is not None))

    def _tells_on(self, expr: Expr, told: TimeValue) -> bool:
        """Whether a time goes on with what was told of another year: "that summer", and a month behind it."""
        kind = type(expr)
        goes_on = kind is Relative and expr.anaphoric or kind is Civil and expr.year is None and self._goes_on
        return goes_on and self._writing.is_of_an_earlier_year(told)


def is_longer_than_a_week(told: TimeValue) -> bool:
    """Whether a time with both ends, of whatever grain, is longer than a week: of no hour's day."""
    return told.start is not None and told.end is not None and sort_key(add_days(day_of(told.start), _WEEK)) < sort_key(told.end)
