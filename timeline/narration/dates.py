"""Dates of the news without their year, and weekdays: which of the years and weeks told so far they are of."""

from __future__ import annotations

from timeline.model import Tense
from timeline.narration.cues import HAD, HAD_OR_DUE, HAD_REACH, OF_NOW, OF_THE_WEEK, SAID_SO, SAID_THEN, SENTENCE_END, THEN_TO_COME
from timeline.narration.hours import NEXT, REACH, HoursTold
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import day_of
from timeline.temporal.expr import Civil
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

_WEEK = 7  # days
# A day of so few months ago is told without its year, whatever year the month has been told of.
_LATELY = 3
_HALF_A_YEAR = 6


class DatesTold(HoursTold):
    """The same, and the year or week that a date is of."""

    def _for_a_date(self, of: Civil, begin: int, looks: Tense, since: bool = False) -> Anchor:
        if of.weekday is not None and of.month is None and self._story_day is not None and looks is Tense.PAST and self._is_of_the_week_told(begin):
            self._on_the_day = True
            is_before = HAD.search(self._text, max(0, begin - HAD_REACH), begin) is not None  # "sank on 31 May. It had been checked on the Monday"
            day = self._remembered if is_before and self._remembered is not None and self._is_shortly_before_it(self._story_day.narrated) else self._story_day
            return day._replace(told=True, over=is_before)  # "left on the last Friday of May. On the Monday he wrote"
        if self._court.deed is not None and of.weekday is not None and of.month is None and looks is Tense.PAST and OF_THE_WEEK.search(self._text, max(0, begin - 10), begin):
            self._on_the_day = True
            return self._court.deed._replace(told=True)  # "“I told him on the Tuesday,” the witness said": in the week of the deed
        if self._court.deed is not None and self._writing.is_of_an_earlier_year(self._court.deed.narrated) and of.year is None and of.month is not None and self._is_of_what_had_been(begin):
            return self._court.deed._replace(told=True)  # "The bridge fell on 17 September 2012. … Low said they had planned to close it in late October": of that year
        if of.year is None and of.month is not None and self._text.startswith(", when ", self._near_at) and begin - self._near_at <= NEXT and (
                self._writing.is_of_an_earlier_year(self.near.narrated)) and SENTENCE_END.search(self._text, self._near_at, begin) is None:
            return self.near._replace(told=True)  # "after the flood of Oct. 29, 1996, when trams were halted until Nov. 20"
        if looks is Tense.FUTURE and of.weekday is not None and of.month is None and self._was_to_come(begin):
            return self._day._replace(dateline=day_of(self._day.narrated.start))  # "told them on Saturday that he expected to arrive by Sunday": the day after
        if of.year is not None or of.month is None or looks is not Tense.PAST:
            return self.near
        if self._topic is not None and begin - self._topic_at <= REACH and self._text.find("\n\n", self._topic_at, begin) < 0:
            return self._topic  # "Her best year was 2011. She won in May"
        if self._would_go_back(of, begin):
            return self.near  # "formed a league that August. A motion failed in March": no tale goes from August to the March before
        if self._goes_on and self._is_beside(begin) and not self._is_still_to_come(of):
            return self.near._replace(told=True)  # "That summer he complained. He was laid off in September": of that year
        if not (since or self._is_aside) and self._is_in_its_paragraph(begin) and self._writing.is_of_long_ago(self.near.narrated) and (self._today.month - of.month) % 12 >= _LATELY:
            return self.near._replace(told=True)  # "In May 1998 he was jailed. In July he escaped"
        if of.day is not None and self._year_at >= self._near_at and self._goes_on_in_a_year(begin):
            return self._year  # "By the summer of 2018 they had lost patience. They struck on 9 August": of that year
        if of.day is not None and of.month in self._months and ((self._today.month - of.month) % 12 >= _LATELY or (of.month, of.day) > (
                self._today.month, self._today.day)) and not self._is_beside_another_year(begin, self._months[of.month].narrated):
            return self._months[of.month]  # "ran aground in October 2021 … It struck rocks on 9 October": of that October
        return self.near

    def _was_to_come(self, begin: int) -> bool:
        """Whether a sentence that has told of a day of the past week goes on with what was to come then."""
        told = self._day.narrated if self._day is not None else None
        if told is None or told.grain > Grain.DAY or self._day_at > begin or begin - self._day_at > NEXT or SENTENCE_END.search(self._text, self._day_at, begin):
            return False
        ago = self._writing.days_since(told.start)
        return ago is not None and 0 < ago <= _WEEK and THEN_TO_COME.search(self._text, self._day_at, begin) is not None

    def _is_of_what_had_been(self, begin: int) -> bool:
        """Whether the sentence up to a place tells of what had been, or was due."""
        low = max(0, begin - HAD_REACH)
        start = max([low, *(end.end() for end in SENTENCE_END.finditer(self._text, low, begin))])
        return HAD_OR_DUE.search(self._text, start, begin) is not None

    def _is_still_to_come(self, of: Civil) -> bool:
        """Whether a month of the dateline's own year is not over, so that what is told as past was before it."""
        told = self.near.narrated
        return told is not None and told.start is not None and self._today is not None and told.start.year == self._today.year and of.month > self._today.month

    def _would_go_back(self, of: Civil, begin: int) -> bool:
        """Whether a month told of in the year last told would lie before what was told of it, without a "had" that says so; but "in December 2005 … in March" goes on, and "In March it won" does."""
        told = self.near.narrated
        return of.day is None and told is not None and told.start is not None and told.grain < Grain.YEAR and of.month < day_of(told.start).month and (of.month - day_of(told.start).month) % 12 > _HALF_A_YEAR and not (
            self._text.endswith("In ", 0, begin)) and SENTENCE_END.search(
            self._text, self._near_at, begin) is not None and HAD.search(self._text, max(0, begin - HAD_REACH), begin) is None

    def _is_beside_another_year(self, begin: int, told: TimeValue) -> bool:
        near = self.near.narrated
        return near is not None and near.start.year not in (told.start.year, self._today.year) and self._text.find("\n\n", self._near_at, begin) < 0

    def _is_beside(self, begin: int) -> bool:
        """Whether a place is in the paragraph of the time last told, and a sentence or so behind it."""
        return begin - self._near_at <= NEXT and self._text.find("\n\n", self._near_at, begin) < 0

    def _is_of_the_week_told(self, begin: int) -> bool:
        """Whether "on the" stands before a weekday, shortly behind a day of more than a week ago, and no "had" says that it was before that;
        or that was so of the one before, in the same paragraph: "On the Friday she wrote. She left on Saturday"."""
        is_so = OF_THE_WEEK.search(self._text, max(0, begin - 10), begin) is not None or self._on_the_day_at == self._story_day_at and self._text.find("\n\n", self._story_day_at, begin) < 0 and (
            SAID_THEN.search(self._text, max(0, begin - NEXT), begin) is None and SAID_SO.match(self._text, begin) is None)
        return is_so and begin - self._story_day_at <= REACH and self._today is not None and self._writing.days_since(
            self._story_day.narrated.start) > _WEEK

    def _is_in_its_paragraph(self, begin: int) -> bool:
        """Whether a place is in the paragraph of the time last told, beside it or behind some sentences that tell on from there."""
        return self._is_beside(begin) or begin - self._near_at <= REACH and self._text.find("\n\n", self._near_at, begin) < 0 and OF_NOW.search(
            self._text, self._near_at, begin) is None

    def _goes_on_in_a_year(self, begin: int) -> bool:
        """Whether a place is shortly behind a sentence of its paragraph that opened with an earlier year."""
        return begin - self._year_at <= NEXT and self._text.find("\n\n", self._year_at, begin) < 0 and SENTENCE_END.search(
            self._text, self._year_at, begin) is not None
