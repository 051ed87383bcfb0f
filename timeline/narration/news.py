"""The thread of a piece of news: which of the times told so far a time may count from."""

from __future__ import annotations

from datetime import datetime

from timeline.model import Tense, Timex
from timeline.narration.cues import BESIDE_A_DEED, HAD, HAD_DONE, HAD_OR_DUE, HAD_REACH, OF_NOW, OF_THE_WEEK, ON_ANY_DAY, ON_SUCH_A_DAY, ON_THE_PROGRAMME, POLLS, SAID_SO, SAID_THEN, SENTENCE_END, STAMP, TELLS_ON, THAT, THEN_TO_COME
from timeline.narration.kinds import is_late, is_years_before, names_a_year_told
from timeline.narration.lately import FRESH
from timeline.narration.told import AROUND, ToldSoFar, is_longer_than_a_week
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import add_days, civil, day_of, floor, sort_key
from timeline.temporal.expr import By, Civil, Clock, DayPart, Expr, InYear, Length, Nth, Relative, Shift, Since, Unit, WeekdayFrom
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue, whole

_HOURS = frozenset((Clock, DayPart))
_COUNTED, _ON_FROM = frozenset((Unit, Shift)), frozenset((Shift, Relative))
# How far on the news is still at the day last told, in characters: three sentences. Hours beyond are the dateline's,
# and so are those to come in another paragraph.
_REACH = 400
_WEEK, _BYGONE = 7, 60  # days
_NEXT = 160  # a sentence or so, in characters
_NOON, _EVENING, _LAST_HOUR = 12, 18, 24
_LATE = ("EV", "NI")
# A day of so few months ago is told without its year, whatever year the month has been told of.
_LATELY = 3
_HALF_A_YEAR = 6


_FAR = 1500  # characters


def _is_of_a_day(of: Expr, kind: type) -> bool:
    """Whether words count from a day: "the next day", "three days later", "the previous Wednesday"."""
    if kind in _COUNTED:
        return of.anaphoric and of.grain is Grain.DAY
    if kind is WeekdayFrom:
        return of.base is None
    return kind is Relative and of.anaphoric and of.step != 0 and type(of.of) is Civil and of.of.weekday is not None


class NewsThread(ToldSoFar):
    """Says what a time of the news counts from, by what it has told of."""

    def anchor(self, timex: Timex, looks: Tense) -> Anchor:
        """What a time counts from, if its clause looks that way."""
        self._on_the_day = False
        if self._is_of_no_day(timex, looks):
            return self._alone._replace(narrated=whole(civil(self._today.year), Grain.YEAR), told=True)
        entry = self._entries.anchor(timex, self._alone)
        if entry is not None:
            return entry  # "4 May: It is to reopen within a week": from that day
        passage = self._passage.anchor(timex, looks)
        self._is_in_a_passage = passage is not None
        if passage is not None:
            return passage  # "In 1926 he bought the mill. On New Year's Eve it burned": of that year
        court = self._court.anchor(timex, looks, self._over, self._alone)
        if court is not None:
            return court  # "was found dead on 16 May. Jurors heard on Monday that he had left at 9am": on that 16 May
        of = timex.expr
        kind = type(of)
        if kind is Civil:
            return self._for_a_date(of, timex.begin, looks)
        while kind in AROUND:  # "by midafternoon" has two around it
            of = of.of
            kind = type(of)
            if kind is Civil:
                return self._for_a_date(of, timex.parts[0].begin if timex.parts else timex.begin, looks, type(timex.expr) is Since)
        if kind is Length and type(of.base) is Clock:
            of, kind = of.base, Clock  # "the 24 hours to 9 a.m."
        if kind in _HOURS and of.day is None:
            return self._for_an_hour(of, timex.begin, looks, type(timex.expr) is By)
        if kind is DayPart and of.part in _LATE and type(of.day) is Unit and self._is_said_last_night(of.day, timex.begin):
            return self.near._replace(dateline=self.near.story_day)  # "won on Sunday night. “Tonight I flew,” she said"
        if kind is DayPart and of.part in _LATE and type(of.day) is Unit and of.day.anaphoric and not of.day.step and self._night.narrated is not None and (
                self._day is None or timex.begin - self._day_at > _REACH):
            return self._night  # "died on the night of May 9. … Records show that they spoke that night"
        if kind is DayPart and type(of.day) is Unit and of.day.anaphoric and not of.day.step and self._is_back_at_the_lead(timex.begin):
            return self.near._replace(narrated=whole(self._lead, Grain.DAY))  # "On 11 May 1974 the pier fell. … closed in 2011. “I was there that night,” she said"
        that = self._that_weekday(of, timex.begin) if kind is Relative or kind is DayPart else None
        if that is not None:
            return that
        if kind in _HOURS:
            of = of.day  # "before dawn on Jan. 17 of that year"
            kind = type(of)
            if kind is Civil:
                return self._for_a_date(of, timex.begin, looks)
        unit = of.within if kind is Nth else of
        if type(unit) is Unit and unit.near and unit.step == 0 and unit.grain in (Grain.MONTH, Grain.YEAR) and self._goes_on_there(unit.grain, timex.begin, looks):
            return self.near._replace(dateline=self.near.story_day)  # "will walk out on 3 May, and again in the last week of the month"
        if kind is Unit and of.near and of.grain is Grain.DAY:
            return self._of_the_day_told(timex.begin, looks)
        if self._story_day is not None and self.near.narrated is not None and self.near.narrated.grain > (Grain.SEASON if kind in _COUNTED else Grain.WEEK) and timex.begin - self._story_day_at <= _FAR and _is_of_a_day(of, kind):
            return self._story_day  # "The dam, last inspected in 1968, broke on Saturday, August 17, 1974. … On the previous Wednesday": no year has one
        if kind in _COUNTED and of.anaphoric and of.grain is Grain.DAY and self._day is not None and timex.begin - self._day_at <= _REACH:
            if self._is_nearer_and_another(timex.begin) or self._is_beside_a_day(timex.begin):
                return self.near  # "Low, who left on Tuesday, returned the following morning"; "won on Wednesday. The ring was found in May 2014. The next day": of that May, of no day known
            return self._day  # "on Monday he took back what he had said in May. The next day": the Tuesday
        if kind is Unit and of.grain is Grain.QUARTER and of.near and of.anaphoric and of.step == 0 and self._named_quarter is not None:
            return self._named_quarter  # "the last day of the second quarter … for the quarter"
        if kind is Shift and of.grain is Grain.YEAR and of.anaphoric and of.direction < 0 and of.count == 1 and self._quarter.narrated is not None and (
                self._near_at < self._text.rfind("\n\n", 0, timex.begin) or self._is_beside_its_quarter(timex.begin)):
            return self._quarter  # "The loss was 4 cents a share. A year earlier": of the quarter reported on
        if kind is Shift and of.anaphoric and of.direction < 0 and looks is Tense.PAST and self.near is not self._over and self.near is not self._opened and SENTENCE_END.search(
                self._text, self._near_at, timex.begin):
            return self._over  # "the pool will close on May 31. Two weeks earlier, the council voted": before what is over
        if kind is Shift and of.anaphoric and of.grain < Grain.DAY and self._hour is not None and self._near_at > self._hour_at and timex.begin - self._hour_at <= _REACH and (
                self.near.narrated.grain > Grain.WEEK):
            return self._hour  # "burned at 9:40 p.m. on Monday. The mill was built in 1931. Ten minutes later": after 9:40
        if is_years_before(of) and self._writing.is_of_late(self.near.narrated) and self._of_another_year.narrated and self._tells_what_had_been(timex.end):
            return self._of_another_year  # "fell ill in 2012. “I was brave,” he said on Thursday. Three years earlier a cook had left"
        if kind is Relative and of.anaphoric and of.step == 0 and looks is Tense.PAST and self._writing.is_of_late(self.near.narrated) and self._of_another_year.narrated:
            return self._of_another_year  # "struck him on Jan. 14, 2015, a lawyer said last week. He resigned that February"
        if kind in _ON_FROM and of.anaphoric and looks is not Tense.FUTURE and self._since_at > self._near_at and timex.begin - self._since_at <= _NEXT and (
                (of.direction if kind is Shift else of.step) > 0 or self._is_by) and not (kind is Shift and self._is_too_fine_for_since(of.grain)):
            return self._since  # "has been mayor since 2019. A year later she shut the hall": a year after 2019; "Nine years ago … the next spring"
        if (kind is Unit or kind is InYear) and self._since_at > self._near_at and timex.begin - self._since_at <= _NEXT and names_a_year_told(of) and not self._is_by:
            return self._since  # "has been shut since 2009. That year": 2009
        if (kind is Unit or kind is InYear) and names_a_year_told(of) and self._writing.is_of_this_year(self.near.narrated):
            return self._of_another_year  # "derailed in 2015, the board said Wednesday. It happened in June of that year"
        return self.near

    def _is_too_fine_for_since(self, grain: Grain) -> bool:
        """Whether a step counts from the time told before what has been so since a longer one: "burned at 10 p.m. in a mill shut since March. Ten minutes later"."""
        told = self.near.narrated
        return grain < self._since.narrated.grain and told is not None and told.grain <= grain

    def _that_weekday(self, of: Relative | DayPart, begin: int) -> Anchor | None:
        """The day told of that "that Sunday" or "that Sunday morning" is: the last Sunday told, if no other day has been told of since."""
        day = of.of if type(of) is Relative else of.day
        if type(day) is not Civil or day.weekday is None or day.month is not None:
            return None
        if not (of.anaphoric and of.step == 0 if type(of) is Relative else THAT.search(self._text, max(0, begin - 40), begin)):
            return None
        near = self.near if self.near.narrated is not None and self.near.narrated.grain <= Grain.WEEK else self._weekdays.get(day.weekday)
        return near._replace(told=True) if near is not None and type(of) is DayPart else near

    def _is_of_no_day(self, timex: Timex, looks: Tense) -> bool:
        """Whether a time is of a day that the text does not name: "called at 5 on a Sunday morning. At 5:20 …", "left on a Monday, and on Tuesday"."""
        expr, begin = timex.expr, timex.begin
        if looks is not Tense.FUTURE and type(expr) is Civil and expr.weekday is not None and expr.month is None and self._text.startswith("the ", begin - 4) and BESIDE_A_DEED.match(self._text, timex.end):
            return True  # "left on the Monday after the coronation": whenever that was
        if type(expr) is Clock and ON_SUCH_A_DAY.match(self._text, timex.end) or timex.aside and self._text.endswith(ON_ANY_DAY, 0, begin):
            self._any_day_at = timex.end
        if self._any_day_at is None or looks is Tense.FUTURE or self._today is None or timex.aside or begin - self._any_day_at > _REACH:
            return False
        if type(expr) is Civil:
            return expr.weekday is not None and expr.month is None and SENTENCE_END.search(self._text, self._any_day_at, begin) is None
        return type(expr) in _HOURS and (expr.day is None or type(expr.day) is Unit and expr.day.anaphoric)

    def _tells_what_had_been(self, end: int) -> bool:
        """Whether a sentence goes on with what had been done: "three years earlier, a cook had left"."""
        stop = SENTENCE_END.search(self._text, end, end + _NEXT)
        return HAD_DONE.search(self._text, end, stop.start() if stop is not None else end + _NEXT) is not None

    def _goes_on_there(self, grain: Grain, begin: int, looks: Tense) -> bool:
        """Whether the sentence has just told of a day or month in another month or year than the dateline's: of one to
        come, or, where the clause looks back, of one that is over ("struck on 3 May, and had won by the end of the month")."""
        told = self.near.narrated
        if told is None or told.start is None or told.grain >= grain or self._today is None or begin - self._near_at > _NEXT or SENTENCE_END.search(self._text, self._near_at, begin):
            return False
        there = sort_key(floor(day_of(told.start), grain))
        return there < sort_key(floor(self._today, grain)) if looks is Tense.PAST else there > sort_key(self._today)

    def _is_said_last_night(self, of: Unit, begin: int) -> bool:
        """Whether "tonight" stands in a quotation behind what is told of the night before the dateline."""
        told = self.near.narrated
        if of.step or of.anaphoric or told is None or told.start is None or self._today is None or begin - self._near_at > _REACH:
            return False
        paragraph = self._text.rfind("\n\n", 0, begin) + 1
        if self._text.count("“", paragraph, begin) <= self._text.count("”", paragraph, begin) and not self._text.count('"', paragraph, begin) % 2:
            return False
        late = told.part in (*_LATE, "24") or isinstance(told.start, datetime) and told.start.hour >= _EVENING
        return late and self._writing.days_since(self.near.story_day) == 1

    def _is_nearer_and_another(self, begin: int) -> bool:
        """Whether a month or longer of another year was told after the last day, in the paragraph: what is told next is of that."""
        near, day = self.near.narrated, self._day.narrated
        if near is None or self._near_at <= self._day_at or near.grain <= Grain.WEEK or self._text.find("\n\n", self._near_at, begin) >= 0:
            return False
        is_another = near.start.year != day.start.year or near.grain <= Grain.MONTH and sort_key(near.start) > sort_key(day.end)
        return self._writing.is_of_an_earlier_year(near) and is_another and SENTENCE_END.search(
            self._text, self._day_at, self._near_at) is not None

    def _for_a_date(self, of: Civil, begin: int, looks: Tense, since: bool = False) -> Anchor:
        if of.weekday is not None and of.month is None and self._story_day is not None and looks is Tense.PAST and self._is_of_the_week_told(begin):
            self._on_the_day = True
            is_before = HAD.search(self._text, max(0, begin - HAD_REACH), begin) is not None  # "sank on 31 May. It had been checked on the Monday"
            return self._story_day._replace(told=True, over=is_before)  # "left on the last Friday of May. On the Monday he wrote"
        if self._court.deed is not None and of.weekday is not None and of.month is None and looks is Tense.PAST and OF_THE_WEEK.search(self._text, max(0, begin - 10), begin):
            self._on_the_day = True
            return self._court.deed._replace(told=True)  # "“I told him on the Tuesday,” the witness said": in the week of the deed
        if self._court.deed is not None and self._writing.is_of_an_earlier_year(self._court.deed.narrated) and of.year is None and of.month is not None and self._is_of_what_had_been(begin):
            return self._court.deed._replace(told=True)  # "The bridge fell on 17 September 2012. … Low said they had planned to close it in late October": of that year
        if of.year is None and of.month is not None and self._text.startswith(", when ", self._near_at) and begin - self._near_at <= _NEXT and (
                self._writing.is_of_an_earlier_year(self.near.narrated)) and SENTENCE_END.search(self._text, self._near_at, begin) is None:
            return self.near._replace(told=True)  # "after the flood of Oct. 29, 1996, when trams were halted until Nov. 20"
        if looks is Tense.FUTURE and of.weekday is not None and of.month is None and self._was_to_come(begin):
            return self._day._replace(dateline=day_of(self._day.narrated.start))  # "told them on Saturday that he expected to arrive by Sunday": the day after
        if of.year is not None or of.month is None or looks is not Tense.PAST:
            return self.near
        if self._topic is not None and begin - self._topic_at <= _REACH and self._text.find("\n\n", self._topic_at, begin) < 0:
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
        if told is None or told.grain > Grain.DAY or self._day_at > begin or begin - self._day_at > _NEXT or SENTENCE_END.search(self._text, self._day_at, begin):
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

    def _of_the_day_told(self, begin: int, looks: Tense) -> Anchor:
        anchor, at = (self._over, self._over_at) if looks is Tense.PAST else (self.near, self._near_at)
        if looks is Tense.PAST and self._day is not None and self._writing.is_background(anchor.narrated) and self._writing.is_fresh(self._day.narrated) and begin - self._day_at <= _REACH:
            anchor, at = self._day, self._day_at  # "Stocks fell yesterday, their worst day since the October crash. Bonds slipped late in the afternoon"
        is_far = begin - at > _REACH and not (looks is Tense.PAST and self._is_of_the_lead(anchor.narrated)) or (
            looks is Tense.FUTURE and self._text.find("\n\n", at, begin) >= 0 and not (self._is_to_come(anchor.narrated) and ON_THE_PROGRAMME.fullmatch(self._text, at, begin)))
        return self._alone if is_far else anchor

    def _is_to_come(self, told: TimeValue | None) -> bool:
        return told is not None and told.grain is Grain.DAY and self._today is not None and sort_key(told.start) > sort_key(self._today)

    def _for_an_hour(self, expr: Expr, begin: int, looks: Tense, by: bool) -> Anchor:
        if self._text[begin - 1:begin] in ("", "\n") and STAMP.match(self._text, begin):
            return self._alone  # "8:15 p.m.: The fire has crossed the road", in a report as it happens
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
        if today and looks is Tense.PAST and type(expr) is Clock and expr.hour >= _EVENING and not isinstance(self._now, datetime) and self._night.narrated is not None:
            return self._night  # an evening hour that is over is hardly of the day of writing: it is that of the night told of
        if anchor is self._alone and looks is Tense.PAST and self._lead is not None and self._today is not None:
            ago = self._writing.days_since(self._lead)
            if 0 < ago <= FRESH and (ago > 1 or is_late(expr)):
                return anchor._replace(narrated=whole(self._lead, Grain.DAY))  # news of yesterday: "fog came late in the afternoon"
        return anchor

    def _had_been_the_day_before(self, expr: Clock, begin: int) -> bool:
        """Whether a later hour than that which the sentence has told is of what had been done by then."""
        told = self._over.narrated
        if told is None or told.grain >= Grain.DAY or begin - self._over_at > _NEXT or SENTENCE_END.search(self._text, self._over_at, begin) is not None:
            return False
        then = told.start.hour if isinstance(told.start, datetime) else _NOON if told.part == "MO" else _LAST_HOUR
        return expr.hour > then and HAD.search(self._text, max(self._over_at, begin - HAD_REACH), begin) is not None

    def _goes_on_before(self, begin: int) -> bool:
        """Whether a place is in the sentence that told of what was before, or in a later one of the paragraph that does so too."""
        if begin - self._told_before_at > _REACH or self._text.find("\n\n", self._told_before_at, begin) >= 0:
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
        if ago == 1 and told.part in _LATE and type(expr) is Clock and expr.hour < _NOON:
            return True  # "was at home on Monday evening. … The crew learned of it at 7 a.m."
        if ago > _BYGONE and self._in_court:
            return False  # "was found dead on July 9, 2011. … left a message at 3:12 a.m.", jurors were told
        return by or ago > 1 and not (
            expr.hour >= _EVENING if type(expr) is Clock else expr.part == "NI" and told.grain < Grain.PART_OF_DAY)

    def _is_beside_its_quarter(self, begin: int) -> bool:
        """Whether only the day of a saying stands between a quarter and a place in its sentence: "in the quarter, it said on Monday, from 9 a year earlier"."""
        near = self.near.narrated
        return near is not None and near.grain is Grain.DAY and near.end == add_days(near.start, 1) and SENTENCE_END.search(
            self._text, self._quarter_at, begin) is None

    def _is_beside_another_year(self, begin: int, told: TimeValue) -> bool:
        near = self.near.narrated
        return near is not None and near.start.year not in (told.start.year, self._today.year) and self._text.find("\n\n", self._near_at, begin) < 0

    def _is_beside(self, begin: int) -> bool:
        """Whether a place is in the paragraph of the time last told, and a sentence or so behind it."""
        return begin - self._near_at <= _NEXT and self._text.find("\n\n", self._near_at, begin) < 0

    def _is_of_the_week_told(self, begin: int) -> bool:
        """Whether "on the" stands before a weekday, shortly behind a day of more than a week ago, and no "had" says that it was before that;
        or that was so of the one before, in the same paragraph: "On the Friday she wrote. She left on Saturday"."""
        is_so = OF_THE_WEEK.search(self._text, max(0, begin - 10), begin) is not None or self._on_the_day_at == self._story_day_at and self._text.find("\n\n", self._story_day_at, begin) < 0 and (
            SAID_THEN.search(self._text, max(0, begin - _NEXT), begin) is None and SAID_SO.match(self._text, begin) is None)
        return is_so and begin - self._story_day_at <= _REACH and self._today is not None and self._writing.days_since(
            self._story_day.narrated.start) > _WEEK

    def _is_beside_a_day(self, begin: int) -> bool:
        """Whether the sentence itself has just told of a day, though only in passing."""
        return self._near_at > self._day_at and self.near.narrated is not None and self.near.narrated.grain <= Grain.DAY and SENTENCE_END.search(
            self._text, self._near_at, begin) is None

    def _is_in_its_paragraph(self, begin: int) -> bool:
        """Whether a place is in the paragraph of the time last told, beside it or behind some sentences that tell on from there."""
        return self._is_beside(begin) or begin - self._near_at <= _REACH and self._text.find("\n\n", self._near_at, begin) < 0 and OF_NOW.search(
            self._text, self._near_at, begin) is None

    def _goes_on_in_a_year(self, begin: int) -> bool:
        """Whether a place is shortly behind a sentence of its paragraph that opened with an earlier year."""
        return begin - self._year_at <= _NEXT and self._text.find("\n\n", self._year_at, begin) < 0 and SENTENCE_END.search(
            self._text, self._year_at, begin) is not None
