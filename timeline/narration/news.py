"""The thread of a piece of news: which of the times told so far a time may count from."""

from __future__ import annotations

from datetime import datetime

from timeline.model import Tense, Timex
from timeline.narration.cues import BESIDE_A_DEED, HAD_DONE, OF_AN_EVENT, ON_ANY_DAY, ON_SUCH_A_DAY, SENTENCE_END, THAT
from timeline.narration.dates import DatesTold
from timeline.narration.hours import EVENING, LATE, NEXT, REACH
from timeline.narration.kinds import is_years_before, names_a_year_told
from timeline.narration.told import AROUND
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import add_days, civil, day_of, floor, sort_key
from timeline.temporal.expr import By, Civil, Clock, DayPart, Expr, InYear, Length, Nth, Relative, Shift, Since, Unit, WeekdayFrom
from timeline.temporal.grain import Grain
from timeline.temporal.value import whole

_HOURS = frozenset((Clock, DayPart))
_COUNTED, _ON_FROM = frozenset((Unit, Shift)), frozenset((Shift, Relative))
_FAR = 1500  # characters


def _is_of_a_day(of: Expr, kind: type) -> bool:
    """Whether words count from a day: "the next day", "three days later", "the previous Wednesday"."""
    if kind in _COUNTED:
        return of.anaphoric and of.grain is Grain.DAY
    if kind is WeekdayFrom:
        return of.base is None
    return kind is Relative and of.anaphoric and of.step != 0 and type(of.of) is Civil and of.of.weekday is not None


class NewsThread(DatesTold):
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
            return self._for_an_hour(of, timex.begin, timex.end, looks, type(timex.expr) is By)
        if kind is DayPart and of.part in LATE and type(of.day) is Unit and self._is_said_last_night(of.day, timex.begin):
            return self.near._replace(dateline=self.near.story_day)  # "won on Sunday night. “Tonight I flew,” she said"
        if kind is DayPart and of.part in LATE and type(of.day) is Unit and of.day.anaphoric and not of.day.step and self._night.narrated is not None and (
                self._day is None or timex.begin - self._day_at > REACH):
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
        if kind in _COUNTED and of.anaphoric and of.grain is Grain.DAY and self._day is not None and timex.begin - self._day_at <= REACH:
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
        if kind is Shift and of.anaphoric and of.grain < Grain.DAY and self._hour is not None and self._near_at > self._hour_at and timex.begin - self._hour_at <= REACH and (
                self.near.narrated.grain > Grain.WEEK):
            return self._hour  # "burned at 9:40 p.m. on Monday. The mill was built in 1931. Ten minutes later": after 9:40
        if is_years_before(of) and self._writing.is_of_late(self.near.narrated) and self._of_another_year.narrated and self._tells_what_had_been(timex.end):
            return self._of_another_year  # "fell ill in 2012. “I was brave,” he said on Thursday. Three years earlier a cook had left"
        if kind is Relative and of.anaphoric and of.step == 0 and looks is Tense.PAST and self._writing.is_of_late(self.near.narrated) and self._of_another_year.narrated:
            return self._of_another_year  # "struck him on Jan. 14, 2015, a lawyer said last week. He resigned that February"
        if kind in _ON_FROM and of.anaphoric and looks is not Tense.FUTURE and self._since_at > self._near_at and timex.begin - self._since_at <= NEXT and (
                (of.direction if kind is Shift else of.step) > 0 or self._is_by) and not (kind is Shift and self._is_too_fine_for_since(of.grain)):
            return self._since  # "has been mayor since 2019. A year later she shut the hall": a year after 2019; "Nine years ago … the next spring"
        if (kind is Unit or kind is InYear) and self._since_at > self._near_at and timex.begin - self._since_at <= NEXT and names_a_year_told(of) and not self._is_by:
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
        if type(expr) is Clock and OF_AN_EVENT.match(self._text, timex.end):
            return True
        if type(expr) is Clock and ON_SUCH_A_DAY.match(self._text, timex.end) or timex.aside and self._text.endswith(ON_ANY_DAY, 0, begin):
            self._any_day_at = timex.end
        if self._any_day_at is None or looks is Tense.FUTURE or self._today is None or timex.aside or begin - self._any_day_at > REACH:
            return False
        if type(expr) is Civil:
            return expr.weekday is not None and expr.month is None and SENTENCE_END.search(self._text, self._any_day_at, begin) is None
        return type(expr) in _HOURS and (expr.day is None or type(expr.day) is Unit and expr.day.anaphoric)

    def _tells_what_had_been(self, end: int) -> bool:
        """Whether a sentence goes on with what had been done: "three years earlier, a cook had left"."""
        stop = SENTENCE_END.search(self._text, end, end + NEXT)
        return HAD_DONE.search(self._text, end, stop.start() if stop is not None else end + NEXT) is not None

    def _goes_on_there(self, grain: Grain, begin: int, looks: Tense) -> bool:
        """Whether the sentence has just told of a day or month in another month or year than the dateline's: of one to
        come, or, where the clause looks back, of one that is over ("struck on 3 May, and had won by the end of the month")."""
        told = self.near.narrated
        if told is None or told.start is None or told.grain >= grain or self._today is None or begin - self._near_at > NEXT or SENTENCE_END.search(self._text, self._near_at, begin):
            return False
        there = sort_key(floor(day_of(told.start), grain))
        return there < sort_key(floor(self._today, grain)) if looks is Tense.PAST else there > sort_key(self._today)

    def _is_said_last_night(self, of: Unit, begin: int) -> bool:
        """Whether "tonight" stands in a quotation behind what is told of the night before the dateline."""
        told = self.near.narrated
        if of.step or of.anaphoric or told is None or told.start is None or self._today is None or begin - self._near_at > REACH:
            return False
        paragraph = self._text.rfind("\n\n", 0, begin) + 1
        if self._text.count("“", paragraph, begin) <= self._text.count("”", paragraph, begin) and not self._text.count('"', paragraph, begin) % 2:
            return False
        late = told.part in (*LATE, "24") or isinstance(told.start, datetime) and told.start.hour >= EVENING
        return late and self._writing.days_since(self.near.story_day) == 1

    def _is_nearer_and_another(self, begin: int) -> bool:
        """Whether a month or longer of another year was told after the last day, in the paragraph: what is told next is of that."""
        near, day = self.near.narrated, self._day.narrated
        if near is None or self._near_at <= self._day_at or near.grain <= Grain.WEEK or self._text.find("\n\n", self._near_at, begin) >= 0:
            return False
        is_another = near.start.year != day.start.year or near.grain <= Grain.MONTH and sort_key(near.start) > sort_key(day.end)
        return self._writing.is_of_an_earlier_year(near) and is_another and SENTENCE_END.search(
            self._text, self._day_at, self._near_at) is not None

    def _is_beside_its_quarter(self, begin: int) -> bool:
        """Whether only the day of a saying stands between a quarter and a place in its sentence: "in the quarter, it said on Monday, from 9 a year earlier"."""
        near = self.near.narrated
        return near is not None and near.grain is Grain.DAY and near.end == add_days(near.start, 1) and SENTENCE_END.search(
            self._text, self._quarter_at, begin) is None

    def _is_beside_a_day(self, begin: int) -> bool:
        """Whether the sentence itself has just told of a day, though only in passing."""
        return self._near_at > self._day_at and self.near.narrated is not None and self.near.narrated.grain <= Grain.DAY and SENTENCE_END.search(
            self._text, self._near_at, begin) is None
