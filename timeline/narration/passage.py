"""The passage of an article that tells a year of the past: the dates that it leaves without their year are of that one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto

from timeline.cues import Cues
from timeline.genre import DEICTIC, RECENT, STATED, Looks, looks_of
from timeline.model import Tense, Timex
from timeline.narration import had
from timeline.narration.about import About
from timeline.narration.lately import DayOfWriting
from timeline.narration.places import BESIDE, in_one_paragraph, in_one_sentence, is_quoted, sentence_end, sentence_start
from timeline.temporal.anchor import EITHER, NO_TENSE, PAST, Anchor
from timeline.temporal.calendar import civil
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Holiday, Length, Nth, Period, Shift, Since, Unit
from timeline.temporal.grain import DAY, DECADE, MONTH, QUARTER, SEASON, WEEK, YEAR, Grain
from timeline.temporal.parts import date_in
from timeline.temporal.value import TimeValue, whole

_REACH = 900  # in characters: how far on a passage goes from the time that it told last
_SENTENCE, _CLAUSE, _NEAR = 160, 40, 80
_BACK = (PAST, EITHER)
_BACK_OR_NONE = (*_BACK, NO_TENSE)
_MONTHS = 3  # of a season
_MONTHS_ON = 8  # for which a story is told on
_MORE_YEARS = 2  # behind the day with which it opens
_YEARS = 4  # that an article states which looks back, where it does not say that it is written for an anniversary
_HISTORY, _TIMES = 9, 2  # and one that is told for the most part, however the article opens
_COUNTED = (Unit, Shift, DayPart)


class _Kind(Enum):
    """What a time leaves to its passage: the year of a date, the week of a weekday, the day of an hour."""

    DATE = auto()
    WEEKDAY = auto()
    HOUR = auto()


class Passage:
    """Follows what an article tells of a year well before its own, up to the next sign that it is back at the day of writing."""

    def __init__(self, text: str, timexes: Sequence[Timex], writing: DayOfWriting, cues: Cues, about: About) -> None:
        self._text, self._timexes, self._writing, self._cues, self._about = text, timexes, writing, cues, about
        parts = [part for timex in timexes for part in timex.parts or (timex,)]
        looks = [looks_of(part.expr, writing.day) for part in parts]
        self._looks_back = _looks_back(parts, looks, text, writing, cues, about)
        self._opens_back = self._looks_back or _opens_with_a_day(parts, looks, writing.day)
        self._is_in_sentences = self._looks_back and _is_in_sentences(text, cues)
        self._told: Anchor | None = None
        self._main: Anchor | None = None  # the same, of what is not only told as what had been before
        self._first: TimeValue | None = None
        self._at = self._said_at = 0
        self._title_end = text.find("\n")
        self._spoken: Anchor | None = None  # a year that somebody who is quoted tells of, or what he told of it
        self._spoken_at = 0
        self._back_at = 0  # where the text has come back to its own day

    def anchor(self, timex: Timex, looks: Tense) -> Anchor | None:
        """What a time counts from that goes on with the passage; nothing where none does so."""
        if timex.end <= self._title_end and self._told is None and _kind(timex.expr) is _Kind.DATE and self._about.is_for_a_day and (
                year := _year_of_the_title(self._text, self._timexes, self._writing, self._cues)) is not None:
            return Anchor(self._writing.day, None, year, told=True)  # "The summer the looms stopped, 25 years on"
        if self._spoken is not None and looks is PAST and self._is_spoken_of_then(timex):
            return self._spoken._replace(onward=self._spoken.narrated.grain < YEAR)  # "In '93 we sang at Easter and were gone by the autumn"
        if self._told is None and looks in _BACK and self._goes_there_again(timex):
            # "Last night 80 of them met again. / The strike was made official on 20 May": of the year remembered; "It had left Orm on 18 May": before it
            return self._main._replace(over=self._is_of_what_had_been(timex))
        if self._told is None or looks not in (_BACK_OR_NONE if self._looks_back else _BACK) and not self._was_to_come(timex) or timex.from_now:
            return None
        if type(timex.expr) is Since and self._looks_back and self._is_known_since(timex):
            return self._told._replace(over=True)  # "had known of the leak since the spring"
        kind = _kind(timex.expr)
        if self._said_at > self._at:
            if in_one_paragraph(self._text, self._said_at, timex.begin):
                return None
            if self._text.count("\n\n", self._at, timex.begin) == 2 and type(timex.expr) in _COUNTED and _is_on_from_a_day(timex.expr):
                return self._told
        if kind is None or not self._holds(timex, kind):
            return None
        if kind is _Kind.DATE and self._told.narrated.grain < YEAR and self._had_been(timex):
            return self._told._replace(over=True)  # "The report of that summer blamed the guild, which had been warned in September"
        return self._told

    def _is_known_since(self, timex: Timex) -> bool:
        """Whether something had been so, by the day that a passage tells, since a date without its year."""
        return _kind(timex.expr.of) is _Kind.DATE and self._told.narrated.grain <= MONTH and timex.begin - self._at <= _REACH and self._is_of_what_had_been(timex)

    def _goes_there_again(self, timex: Timex) -> bool:
        """Whether a date is told on from what an anniversary is of, though the text has been at its own day since: in a paragraph of its own
        that has no sign of that day, and of the months that followed."""
        main = self._main.narrated if self._main is not None else None
        date = date_in(timex.expr)
        if main is None or main.start.year - self._first.start.year > 1 or main.grain > MONTH or type(date) is not Civil or date.year is not None or date.month is None or timex.from_now or (
                not self._about.is_for_a_day):
            return False
        paragraph = max(0, self._text.rfind("\n\n", 0, timex.begin))
        if self._back_at > paragraph or is_quoted(self._text, timex.begin):
            return False
        is_near = (date.month - main.start.month) % 12 <= _MONTHS_ON or self._is_of_what_had_been(timex)
        return is_near and self._cues.passage.is_back.search(self._cues.passage.not_of_the_tale.sub("", self._text[paragraph:timex.begin])) is None

    def _is_of_what_had_been(self, timex: Timex) -> bool:
        return had.is_told(self._cues, self._text, sentence_start(self._cues, self._text, timex.begin, max(0, timex.begin - _SENTENCE)), timex.begin)

    def _was_to_come(self, timex: Timex) -> bool:
        """Whether a date was to come at the time told: "In March he had been told that it would be mended in August"."""
        if _kind(timex.expr) is not _Kind.DATE:
            return False
        would = self._looks_back and self._cues.passage.would_be_then.search(self._text, max(0, timex.begin - _SENTENCE), timex.begin) is not None
        return would or self._was_to_be(timex)

    def _was_to_be(self, timex: Timex) -> bool:
        """Whether something was to come at the years told of in the same paragraph: "Low finished it in August 1938. Rehearsals were to begin in October"."""
        return in_one_paragraph(self._text, self._at, timex.begin) and self._cues.passage.was_to_be.search(self._text, max(0, timex.begin - _NEAR), timex.begin) is not None

    def moves(self, timex: Timex, near: Anchor) -> None:
        """Notes that the text has told of a time: of one well in the past, or of its own day."""
        told = near.narrated
        if told.grain is YEAR and is_quoted(self._text, timex.begin) and self._cues.sentences.opens.search(self._text, max(0, timex.begin - BESIDE), timex.begin) or (
                self._spoken is not None and self._is_spoken_of_then(timex) and told.start.year == self._spoken.narrated.start.year):
            self._spoken, self._spoken_at = near._replace(told=True), timex.end
        if not self._writing.is_of_an_earlier_year(told) or not self._writing.is_long_over(told):
            if self._told is not None and self._looks_back and self._is_day_of_a_quotation(timex):
                self._said_at = timex.end  # "“We wept,” Low said on Sunday. / The next day the governor came"
            else:
                self._told, self._back_at = None, timex.end
                if told.grain <= MONTH and self._writing.is_of_an_earlier_year(told):
                    self._main = None  # "was announced in 2020, and reported only last October. / Nothing was heard until January": the story has come on
        elif self._main is not None and self._had_been(timex):
            self._told, self._at = self._main, timex.end  # "The barge had been built in 1951. In March it was sold": shortly before it sank in 1987
        elif not self._is_in_passing(timex, told.grain):
            self._told = self._main = near._replace(told=True)
            self._first = self._first or told
            self._at = timex.end

    def _had_been(self, timex: Timex) -> bool:
        """Whether a time is behind what had been done, in its sentence, or opens one that tells so: "In November it had failed"."""
        start = sentence_start(self._cues, self._text, timex.begin, max(0, timex.begin - _SENTENCE))
        if had.is_told(self._cues, self._text, start, timex.begin):
            return True
        return self._cues.passage.opens_in.fullmatch(self._text, start, timex.begin) is not None and had.is_told(self._cues, self._text, timex.end, timex.end + _CLAUSE)

    def _is_in_the_sentence_behind(self, begin: int) -> bool:
        """Whether a text of paragraphs of one sentence each tells of a time in one of them, and has a place in the next."""
        text, at = self._text, self._at
        if not self._is_in_sentences:
            return False
        paragraph = max(0, text.rfind("\n\n", 0, at))
        end = text.find("\n\n", at)
        return at <= end and in_one_sentence(self._cues, text, paragraph + 2, end) and in_one_sentence(self._cues, text, end + 2, begin)

    def _is_day_of_a_quotation(self, timex: Timex) -> bool:
        return timex.begin - self._at <= _REACH and self._cues.passage.quoted_then.search(self._text, max(0, timex.begin - _SENTENCE), timex.begin) is not None

    def _is_in_passing(self, timex: Timex, grain: Grain) -> bool:
        text, begin = self._text, timex.begin
        if grain is QUARTER or grain >= DECADE or grain >= MONTH and self._cues.passage.named_after.search(text, max(0, begin - 8), begin):
            return True
        if in_one_sentence(self._cues, text, self._back_at, begin) and self._cues.passage.what_it_did.search(text, max(self._back_at, begin - _SENTENCE), begin):
            return True
        paragraph = max(0, begin - _SENTENCE, text.rfind("\n\n", max(0, begin - _SENTENCE), begin))
        return is_quoted(self._text, begin) or self._cues.sentences.in_passing.search(text, paragraph, begin) is not None

    def _is_spoken_of_then(self, timex: Timex) -> bool:
        """Whether the clause that opened in a quotation with a year goes on to a date without one."""
        text, at, begin = self._text, self._spoken_at, timex.begin
        return 0 <= begin - at <= _SENTENCE and _kind(timex.expr) is _Kind.DATE and in_one_sentence(self._cues, text, at, begin) and (
            self._cues.passage.of_another_clause.search(text, at, begin) is None)

    def _holds(self, timex: Timex, kind: _Kind) -> bool:
        """Whether the passage still goes on at a time of that kind."""
        begin, told, cues = timex.begin, self._told.narrated, self._cues.passage
        if begin - self._at > _REACH:
            return False
        if cues.said_in_an_interview.search(self._text, max(0, begin - _NEAR), begin):
            return False
        if kind is _Kind.DATE and self._writing.is_long_past(told) and told.grain <= SEASON and self._was_to_be(timex):
            return True
        between = self._text[self._at:begin]
        if told.grain is YEAR and cues.of_the_year.search(self._text, max(0, begin - _NEAR), begin):
            return True  # "The strike of 1998 lasted from June 2 to July 19"
        if kind is _Kind.DATE and told.grain is YEAR and in_one_sentence(self._cues, self._text, self._at, begin) and (
                self._cues.sentences.opens.search(self._text, max(0, self._at - 20), self._at - 4) and not cues.of_another_clause.search(between)):
            return True  # "In 2007 queues formed on 14 September"
        if kind is _Kind.DATE and told.grain is MONTH and self._cues.sentences.goes_on.match(between) and (
                in_one_sentence(self._cues, self._text, self._at, begin) and not cues.of_another_clause.search(between, 1)):
            return True  # "began in March 1998 and ended on May 3"
        date = date_in(timex.expr)
        looks_back = self._opens_back if kind is _Kind.DATE else self._looks_back
        if not looks_back and (
                told.grain > (DAY if type(date) is Civil and not _is_in(date, told) else SEASON) or not self._writing.is_long_past(told) or cues.says_so.search(between)):
            return False  # news tells of a year in passing: "In 2019 it drew 410,000. Tickets went on sale on May 2"
        if "\n\n" in between and (  # a profile may go on with a day alone, what is written for an anniversary or in paragraphs of one sentence with a month, too
                not looks_back or told.grain > (SEASON if self._about.is_for_a_day or self._is_in_the_sentence_behind(begin) else WEEK)
                or kind is not _Kind.DATE or self._cues.sentences.in_passing.search(between)):
            return False  # "were gone by 1999. / The mill was sold in May"
        if kind is _Kind.WEEKDAY and cues.for_an_anniversary.search(self._text, begin, sentence_end(self._cues, self._text, begin, begin + _SENTENCE)) is not None:
            return False  # "Some 300 met on Sunday to mark the anniversary"
        if kind is _Kind.WEEKDAY and (not self._looks_back or told.grain > WEEK or cues.said_then.search(between) or cues.said_it_then.match(self._text, timex.end)):
            return False  # "by the spring of 1968 … On Friday", "told reporters on Friday"
        if kind is _Kind.HOUR and told.grain <= WEEK:
            return False  # the thread of the news knows whether it is of that day
        return cues.is_back.search(cues.not_of_the_tale.sub("", between)) is None


def _year_of_the_title(text: str, timexes: Sequence[Timex], writing: DayOfWriting, cues: Cues) -> TimeValue | None:
    """The year that is so many years ago by the title: "25 years on"."""
    end = text.find("\n", 0, _LONGEST_TITLE)
    for timex in timexes:
        if timex.end > end or writing.day is None:
            return None
        if type(timex.expr) is Length and cues.passage.years_on.match(text, timex.end) and len(timex.expr.amounts) == 1 and timex.expr.amounts[0][1] is YEAR:
            years = timex.expr.amounts[0][0]
            return whole(civil(writing.day.year - int(years)), YEAR) if years and int(years) == years < writing.day.year else None
    return None


_LONGEST_TITLE = 120  # characters


def _looks_back(parts: Sequence[Timex], looks: Sequence[Looks | None], text: str, writing: DayOfWriting, cues: Cues, about: About) -> bool:
    """Whether an article of its own day is about what was years ago: it states such years as often as days that count from its own and opens with
    one of them, or says that it is written for an anniversary."""
    stated = looks.count(STATED)
    if stated < _YEARS:
        return any([_is_dated(part.expr, way) for part, way in zip(parts, looks)]) and about.is_for_a_day
    counted, opens = 0, None
    for part, way in zip(parts, looks):
        if way is RECENT and _is_day(part.expr, writing.day):
            counted, opens = 0, None  # "Sunday Mail, August 20, 2017": the dateline's own line
        elif way is DEICTIC and not cues.passage.of_no_known_day.search(text, max(0, part.begin - 18), part.begin):
            counted += 1
            opens = opens or way
        elif way is STATED:
            opens = opens or way
    if stated >= counted and opens is STATED or about.is_for_a_day:
        return True
    return stated >= max(_HISTORY, _TIMES * counted) and not about.is_in_court  # that of a trial is of its deed, whatever years are told with it


def _opens_with_a_day(parts: Sequence[Timex], looks: Sequence[Looks | None], day: date | None) -> bool:
    """Whether the first date behind the dateline's own line is a whole one of a year long past, and two more such years follow: "Low had sailed on Saturday 4 June 2016"."""
    for part, way in zip(parts, looks):
        if way is STATED:
            return getattr(date_in(part.expr), "day", None) is not None and looks.count(STATED) > _MORE_YEARS
        if way is not None and not (way is RECENT and _is_day(part.expr, day)):
            return False
    return False


def _is_dated(expr: Expr, looks: Looks | None) -> bool:
    """Whether a time says in which month of a year well past it was, or how many years ago to the day: "fifty years ago today"."""
    return looks is STATED and getattr(date_in(expr), "month", None) is not None or type(expr) is Shift and expr.grain is YEAR and type(expr.base) is Unit


def _is_in_sentences(text: str, cues: Cues) -> bool:
    """Whether the paragraphs of a text are of one sentence each, most of them, as in a local paper."""
    paragraphs = text.strip().split("\n\n")
    return len(paragraphs) >= _PARAGRAPHS and sum([in_one_sentence(cues, one, 0, len(one)) for one in paragraphs]) >= _MOST * len(paragraphs)


_PARAGRAPHS, _MOST = 8, 0.8


def _is_in(date: Civil, told: TimeValue) -> bool:
    """Whether a day of a month is one of the season told: "the autumn of 2010 … on 12 November"."""
    return told.grain is SEASON and date.day is not None and date.month is not None and (date.month - told.start.month) % 12 < _MONTHS


def _is_on_from_a_day(expr: Expr) -> bool:
    """ "The next day", "the following morning", "two days later"."""
    unit = expr.day if type(expr) is DayPart else expr
    return type(unit) in (Unit, Shift) and unit.anaphoric and unit.grain is DAY and (unit.step if type(unit) is Unit else unit.direction) > 0


def _is_day(expr: Expr, day: date) -> bool:
    return isinstance(expr, Civil) and (expr.year, expr.month, expr.day) == (day.year, day.month, day.day)


def _kind(expr: Expr) -> _Kind | None:
    """What a time leaves to its passage; nothing of any other than those."""
    if isinstance(expr, Since):
        return None
    date = date_in(expr)
    if date is None:
        return _Kind.HOUR if isinstance(expr, Clock | DayPart) else None
    if isinstance(date, Nth):
        date = date.within
    if isinstance(date, Civil):
        return None if date.year is not None else _Kind.DATE if date.month is not None else _Kind.WEEKDAY if date.weekday is not None else None
    return _Kind.DATE if isinstance(date, Holiday) and date.year is None or isinstance(date, Period) and date.year is None and date.grain is SEASON else None
