"""Hours of the news without a day: which of the days told so far they are of."""

from __future__ import annotations

from datetime import datetime

from timeline.model import Tense
from timeline.narration.cues import BACK_TODAY, HAD, HAD_DONE, HAD_REACH, IN_TRADE, ON_THE_PROGRAMME, POLLS, SENTENCE_END, STAMP, TELLS_ON
from timeline.narration.kinds import is_late
from timeline.narration.lately import FRESH
from timeline.narration.told import ToldSoFar, is_longer_than_a_week
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import add_days, day_of, sort_key
from timeline.temporal.expr import Clock, Expr
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue, whole

# How far on the news is still at the day last told, in characters: three sentences. Hours beyond are the dateline's,
# and so are those to come in another paragraph.
REACH = 400
NEXT = 160  # a sentence or so, in characters
LATE = ("EV", "NI")
_SENTENCES = 300  # characters
_BYGONE, _WEEK = 60, 7  # days
EVENING = 18
_NOON, _LAST_HOUR = 12, 24


class HoursTold(ToldSoFar):
    """What is told so far, and the day of it that an hour is of."""

    def _of_the_day_told(self, begin: int, looks: Tense) -> Anchor:
        anchor, at = (self._over, self._over_at) if looks is Tense.PAST else (self.near, self._near_at)
        if looks is Tense.PAST and self._day is not None and self._writing.is_background(anchor.narrated) and self._writing.is_fresh(self._day.narrated) and begin - self._day_at <= REACH:
            anchor, at = self._day, self._day_at  # "Stocks fell yesterday, their worst day since the October crash. Bonds slipped late in the afternoon"
        is_far = begin - at > REACH and not (looks is Tense.PAST and self._is_of_the_lead(anchor.narrated)) or (
            looks is Tense.FUTURE and self._text.find("\n\n", at, begin) >= 0 and not (self._is_to_come(anchor.narrated) and ON_THE_PROGRAMME.fullmatch(self._text, at, begin)))
        return self._alone if is_far else anchor

    def _is_to_come(self, told: TimeValue | None) -> bool:
        return told is not None and told.grain is Grain.DAY and self._today is not None and sort_key(told.start) > sort_key(self._today)

    def _for_an_hour(self, expr: Expr, begin: int, end: int, looks: Tense, by: bool) -> Anchor:
        if self._text[begin - 1:begin] in ("", "\n") and STAMP.match(self._text, begin):
            return self._alone  # "8:15 p.m.: The fire has crossed the road", in a report as it happens
        if type(expr) is not Clock and self._lead is not None and self._lead == self._today and IN_TRADE.match(self._text, end):
            return self._alone  # "said on Wednesday that it would buy Hale for 9 crowns, a tenth over Tuesday's close. … rose in morning trading"
        if self._vote is not None and looks is Tense.PAST and POLLS.search(self._text, max(0, begin - 110), begin):
            return self._vote  # "Orm voted on Sunday. The count was over by 3 a.m. on Monday. Polls had opened at 7 a.m."
        if self._told_before is not None and looks is Tense.PAST and self._goes_on_before(begin):
            return self._told_before  # "had left Orm on Friday and had called at Hale at 8 p.m."
        if looks is Tense.PAST and self._writing.is_of_an_earlier_year(self.near.narrated) and self.near.narrated.grain >= Grain.MONTH and (
                TELLS_ON.fullmatch(self._text, self._near_at, begin)):
            return self.near._replace(told=True)  # "In June 2011 a cook saw a barge burning at 5 a.m.": of no day known
        if looks in (Tense.PAST, Tense.NONE) and self._writing.is_background(self.near.narrated) and self._text.find("\n\n", self._near_at, begin) < 0 and self._in_court:
            return self.near._replace(told=True)  # "In February he hired a van. It passed the mill at 1:20 a.m.", jurors heard: of no day known
        if looks is Tense.PAST and self._is_back_at_the_lead(begin):
            return self.near._replace(narrated=whole(self._lead, Grain.DAY))  # "On the evening of 6 May 1978 it burned. … A wall was planned in 1961. / At 7.40pm a cook saw smoke"
        anchor = self._of_the_day_told(begin, looks)
        if looks is Tense.PAST and self._remembered is not None and self._is_of_a_day_remembered(anchor.narrated, begin):
            return anchor if self._is_of_another_time(anchor.narrated, begin) else self._remembered  # "Fifty years ago today the pier fell. … The first boat left at a quarter to four"
        if type(expr) is Clock and looks is Tense.PAST and anchor is self._over and self._had_been_the_day_before(expr, begin):
            return anchor._replace(narrated=whole(add_days(day_of(anchor.narrated.start), -1), Grain.DAY))  # "The next morning he said that he had left at 9pm"
        if looks is not Tense.FUTURE and self._today is not None and self._lead == self._today and anchor is self._over and self._is_back_to_today(expr, begin, by):
            return self._alone
        if looks is Tense.PAST and anchor.narrated is not None and anchor.narrated.grain >= Grain.YEAR and (
                self._writing.is_background(anchor.narrated) or anchor.narrated.start is not None and self._today is not None and anchor.narrated.start.year == self._today.year):
            anchor = self._alone  # "destroyed the mill on Wednesday. … In 2010 it was fined. The guild met at 6 p.m."
        if anchor.narrated is not None and anchor.narrated.grain <= Grain.DAY and is_longer_than_a_week(anchor.narrated):
            anchor = self._alone  # "had risen this year through Wednesday, and were down in the morning"
        today = anchor is self._alone or self._writing.is_day_of(anchor.narrated)
        if today and looks is Tense.PAST and type(expr) is Clock and expr.hour >= EVENING and not isinstance(self._now, datetime) and self._night.narrated is not None:
            return self._night  # an evening hour that is over is hardly of the day of writing: it is that of the night told of
        if anchor is self._alone and looks is Tense.PAST and self._lead is not None and self._today is not None:
            ago = self._writing.days_since(self._lead)
            if 0 < ago <= FRESH and (ago > 1 or is_late(expr)):
                return anchor._replace(narrated=whole(self._lead, Grain.DAY))  # news of yesterday: "fog came late in the afternoon"
        return anchor

    def _is_of_a_day_remembered(self, told: TimeValue | None, begin: int) -> bool:
        """Whether an hour is of the past that the article is written for: nobody speaks, and nothing of late is told of in the paragraph."""
        paragraph = self._text.rfind("\n\n", 0, begin)
        if self._day is not None and self._day_at > paragraph and self._writing.is_of_late(self._day.narrated):
            return False
        stop = SENTENCE_END.search(self._text, begin)
        return BACK_TODAY.search(self._text, max(paragraph, begin - _SENTENCES, 0), stop.start() if stop is not None else len(self._text)) is None

    def _is_of_another_time(self, told: TimeValue | None, begin: int) -> bool:
        """Whether another day long past was told last, and none of those before it in another paragraph: "had quarrelled on the Friday. / The first boat left at a quarter to four"."""
        if told is None or told.grain > Grain.DAY or is_longer_than_a_week(told) or not self._writing.is_long_past(told):
            return False
        return not self._is_shortly_before_it(told) or self._text.find("\n\n", self._over_at, begin) < 0

    def _is_shortly_before_it(self, told: TimeValue) -> bool:
        """Whether a day is of the week before the one that is remembered."""
        return 0 < (day_of(self._remembered.narrated.start) - day_of(told.start)).days <= _WEEK

    def _had_been_the_day_before(self, expr: Clock, begin: int) -> bool:
        """Whether a later hour than that which the sentence has told is of what had been done by then."""
        told = self._over.narrated
        if told is None or told.grain >= Grain.DAY or begin - self._over_at > NEXT or SENTENCE_END.search(self._text, self._over_at, begin) is not None:
            return False
        then = told.start.hour if isinstance(told.start, datetime) else _NOON if told.part == "MO" else _LAST_HOUR
        return expr.hour > then and HAD.search(self._text, max(self._over_at, begin - HAD_REACH), begin) is not None

    def _goes_on_before(self, begin: int) -> bool:
        """Whether a place is in the sentence that told of what was before, or in a later one of the paragraph that does so too."""
        if begin - self._told_before_at > REACH or self._text.find("\n\n", self._told_before_at, begin) >= 0:
            return False
        ends = [end.end() for end in SENTENCE_END.finditer(self._text, self._told_before_at, begin)]
        if ends and self._over_at > ends[-1]:
            return False  # "On the Monday it had been painted. … The next morning he said that he had tied it at 9 p.m."
        return not ends or HAD_DONE.search(self._text, ends[-1], begin) is not None

    def _is_of_the_lead(self, told: TimeValue | None) -> bool:
        """Whether a time is of the day that the news opened with: of that one it may tell for long."""
        return told is not None and day_of(told.start) == self._lead

    def _is_back_at_the_lead(self, begin: int) -> bool:
        """Whether a text that opened with a day of years ago has told of whole months or years since, so that "that night" can only be that one."""
        near = self.near.narrated
        if self._lead is None or near is None or near.grain < Grain.MONTH or self._day is None or self._near_at <= self._day_at or self._text.find("\n\n", self._day_at, begin) < 0:
            return False
        return self._writing.is_long_past(whole(self._lead, Grain.DAY))

    def _is_back_to_today(self, expr: Expr, begin: int, by: bool) -> bool:
        """Whether news of its own day, having told of a day before, is back at its own: in another paragraph, "by noon" surely is, any
        hour where the day told is not that before, whose evening or night it may still be."""
        told = self._over.narrated
        if told is None or self._text.find("\n\n", self._over_at, begin) < 0:
            return False
        ago = self._writing.days_since(told.start)
        if ago == 1 and told.part in LATE and type(expr) is Clock and expr.hour < _NOON:
            return True  # "was at home on Monday evening. … The crew learned of it at 7 a.m."
        if ago > _BYGONE and self._in_court:
            return False  # "was found dead on July 9, 2011. … left a message at 3:12 a.m.", jurors were told
        return by or ago > 1 and not (
            expr.hour >= EVENING if type(expr) is Clock else expr.part == "NI" and told.grain < Grain.PART_OF_DAY)
