"""The passage of an article that tells a year of the past: the dates that it leaves without their year are of that one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.genre import Looks, looks_of
from timeline.model import Tense, Timex
from timeline.narration.cues import OPENS
from timeline.narration.had import Had
from timeline.narration.lately import DayOfWriting
from timeline.narration.places import in_one_paragraph, in_one_sentence, sentence_start
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import civil
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Holiday, Length, Nth, Period, Shift, Since, Unit
from timeline.temporal.grain import Grain
from timeline.temporal.parts import date_in
from timeline.temporal.value import TimeValue, whole

_REACH = 900  # in characters: how far on a passage goes from the time that it told last
_SENTENCE, _CLAUSE, _NEAR, _LONG = 160, 40, 80, 2000
_LEAD = 600  # and with how many an article opens
_BACK = (Tense.PAST, Tense.EITHER)
_BACK_OR_NONE = (*_BACK, Tense.NONE)
_MONTHS = 3  # of a season
_MONTHS_ON = 8  # for which a story is told on
_YEARS = 4  # that an article states which looks back, where it does not say that it is written for an anniversary
_HISTORY, _TIMES = 9, 2  # and one that is told for the most part, however the article opens
_ANNIVERSARY = re.compile(
    r"\bthe\s(?:[\w-]+\s){1,2}anniversary\b|\b[Mm]ark\w*\sthe\sanniversary\b|,\s(?:[\w-]+\s){1,2}(?:years|decades)\son\s*$|^\W?(?:[A-Z\d][\w-]*\s){1,2}(?:\w+\s)?(?:years|decades)\s(?:on|later|ago|after|since)\b|\byears\sago\s(?:this|to\sthe|today)\b|\byears\s(?:today|this\s(?:week|month))\s(?:since|that)\b|\bmark\w*\s(?:\w+\s){1,3}years\ssince\b",
    re.MULTILINE)
"""What is written for an anniversary says so, early on."""
_OF_YEARS = ("nniversary", "years ", "decades ")
_INDEFINITE = re.compile(r"\b(?:an?|one)\s(?:[a-z]+\s)?$")
_SHUT = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|,\s(?:who|which|whose)\s[^,.;\n]*")
"""What somebody says, in whatever tense, and what is told of a person in passing: "said Low, who is 71"."""
_IS_BACK = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t)\s(?!was\b|always\b|sometimes\b)[a-z]+[^s\W]s\b|\b(?:is|are|isn['’]t|aren['’]t|will|won['’]t|now|today"
    r"|(?<!would )(?<!could )(?<!should )(?<!might )(?<!must )(?<!may )(?<!to )(?<!not )(?:has|have))\b")
"""A sign that a text is back at the day of writing."""
_NAMED_AFTER = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s|\()$")
"""Before a month or year that a thing is called by ("the 2007 flood"), or that stands in brackets: the text does not move there."""
_IN_PASSING = re.compile(r",\s(?:[^\s,.;]+\s){0,4}(?:which|who|whose|whom|where)\s[^.;\n]*$")
"""Up to a time, what is told of a thing or person in passing: "Low, who took office in 2007"."""
_WHAT_IT_DID = re.compile(r"\b(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){1,3}(?:(?:that|which|whom)\s)?(?:it|he|she|they)\s(?:had\s)?[a-z]+\s(?:in|on)\s$")
"""Up to a time, what is told of the object of a deed of the day of writing: "voted on Friday to end a pact that it signed in"."""
_AND, _WHOSE = (" and ", ", and ", " but ", ", but "), re.compile(r"[,;]|\b(?:who|which|that|when|is|are|has|have|had)\b")
_OF_THE_YEAR = re.compile(r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w-]+\s){1,3}(?:of|in)\s\d{4}\s(?:lasted|began|started|ended|opened|ran|broke\sout)(?:\s\w+){0,3}\s$")
"""Up to a date, that its sentence tells of what was of one year."""
_SAID = re.compile(r"\b(?:said|told|wrote|announced|reported|added|recalled|explained)\b[^.;\n]{0,60}$")
"""Up to a day on which somebody says it."""
_SAID_SO = re.compile(r"\b(?:said|says|told)\b")
_SAID_IT = re.compile(r",?\s(?:\w+\s){0,3}said\b")
_QUOTED = re.compile(r"[,.?!][”\"]\s[^.;]*\b(?:said|told|recalled)\b[^.;]*$|[,.?!][”\"]\ssaid\b[^;]*$")
_WOULD_THEN = re.compile(r"\bhad\s(?:been\s)?(?:\w+\s){1,4}(?:that\s)?(?:\w+\s){1,4}would\s[^.;,\n]*$")
"""Up to a date, that somebody had said it would be then."""
_COUNTED = (Unit, Shift, DayPart)
_DATE, _WEEKDAY, _HOUR = "date", "weekday", "hour"


class Passage:
    """Follows what an article tells of a year well before its own, up to the next sign that it is back at the day of writing."""

    def __init__(self, text: str, timexes: Sequence[Timex], writing: DayOfWriting, had: Had, is_in_court: bool) -> None:
        self._text, self._writing, self._had = text, writing, had
        self.is_for_a_day = any([text.find(word, 0, _LEAD) >= 0 for word in _OF_YEARS]) and _ANNIVERSARY.search(text, 0, _LEAD) is not None
        self._looks_back = _looks_back(timexes, text, writing, self.is_for_a_day, is_in_court)
        self._is_in_sentences = self._looks_back and _is_in_sentences(text)
        self._told: Anchor | None = None
        self._main: Anchor | None = None  # the same, of what is not only told as what had been before
        self._first: TimeValue | None = None
        self._at = self._said_at = 0
        self._title = _year_of_the_title(text, timexes, writing) if self.is_for_a_day else None
        self._back_at = 0  # where the text has come back to its own day

    def anchor(self, timex: Timex, looks: Tense) -> Anchor | None:
        """What a time counts from that goes on with the passage; nothing where none does so."""
        if self._title is not None and self._told is None and _kind(timex.expr) == _DATE and timex.end <= self._text.find("\n"):
            return Anchor(self._writing.day, None, self._title, told=True)  # "The summer the looms stopped, 25 years on"
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
        if kind == _DATE and self._told.narrated.grain < Grain.YEAR and self._had_been(timex):
            return self._told._replace(over=True)  # "The report of that summer blamed the guild, which had been warned in September"
        return self._told

    def _is_known_since(self, timex: Timex) -> bool:
        """Whether something had been so, by the day that a passage tells, since a date without its year."""
        return _kind(timex.expr.of) == _DATE and self._told.narrated.grain <= Grain.MONTH and timex.begin - self._at <= _REACH and self._is_of_what_had_been(timex)

    def _goes_there_again(self, timex: Timex) -> bool:
        """Whether a date is told on from what an anniversary is of, though the text has been at its own day since: in a paragraph of its own
        that has no sign of that day, and of the months that followed."""
        main = self._main.narrated if self._main is not None else None
        date = date_in(timex.expr)
        if not self.is_for_a_day or main is None or main.start.year - self._first.start.year > 1 or main.grain > Grain.MONTH or type(date) is not Civil or date.year is not None or date.month is None or timex.from_now:
            return False
        paragraph = max(0, self._text.rfind("\n\n", 0, timex.begin))
        if self._back_at > paragraph or self._text.count("“", paragraph, timex.begin) > self._text.count("”", paragraph, timex.begin):
            return False
        is_near = (date.month - main.start.month) % 12 <= _MONTHS_ON or self._is_of_what_had_been(timex)
        return is_near and _IS_BACK.search(_SHUT.sub("", self._text[paragraph:timex.begin])) is None

    def _is_of_what_had_been(self, timex: Timex) -> bool:
        return self._had.is_told(self._text, sentence_start(self._text, timex.begin, max(0, timex.begin - _SENTENCE)), timex.begin)

    def _was_to_come(self, timex: Timex) -> bool:
        """Whether a date was to come at the time told: "In March he had been told that it would be mended in August"."""
        return self._looks_back and _kind(timex.expr) == _DATE and _WOULD_THEN.search(self._text, max(0, timex.begin - _SENTENCE), timex.begin) is not None

    def moves(self, timex: Timex, near: Anchor) -> None:
        """Notes that the text has told of a time: of one well in the past, or of its own day."""
        told = near.narrated
        if not self._writing.is_of_an_earlier_year(told) or not self._writing.is_long_over(told):
            if self._told is not None and self._looks_back and self._is_day_of_a_quotation(timex):
                self._said_at = timex.end  # "“We wept,” Low said on Sunday. / The next day the governor came"
            else:
                self._told, self._back_at = None, timex.end
                if told.grain <= Grain.MONTH and self._writing.is_of_an_earlier_year(told):
                    self._main = None  # "was announced in 2020, and reported only last October. / Nothing was heard until January": the story has come on
        elif self._main is not None and self._had_been(timex):
            self._told, self._at = self._main, timex.end  # "The barge had been built in 1951. In March it was sold": shortly before it sank in 1987
        elif not self._is_in_passing(timex, told.grain):
            self._told = self._main = near._replace(told=True)
            self._first = self._first or told
            self._at = timex.end

    def _had_been(self, timex: Timex) -> bool:
        """Whether a time is behind what had been done, in its sentence, or opens one that tells so: "In November it had failed"."""
        start = sentence_start(self._text, timex.begin, max(0, timex.begin - _SENTENCE))
        if self._had.is_told(self._text, start, timex.begin):
            return True
        return self._text[start:timex.begin] in ("In ", "On ") and self._had.is_told(self._text, timex.end, timex.end + _CLAUSE)

    def _is_in_the_sentence_behind(self, begin: int) -> bool:
        """Whether a text of paragraphs of one sentence each tells of a time in one of them, and has a place in the next."""
        text, at = self._text, self._at
        if not self._is_in_sentences:
            return False
        paragraph = max(0, text.rfind("\n\n", 0, at))
        end = text.find("\n\n", at)
        return at <= end and in_one_sentence(text, paragraph + 2, end) and in_one_sentence(text, end + 2, begin)

    def _is_day_of_a_quotation(self, timex: Timex) -> bool:
        return timex.begin - self._at <= _REACH and _QUOTED.search(self._text, max(0, timex.begin - _SENTENCE), timex.begin) is not None

    def _is_in_passing(self, timex: Timex, grain: Grain) -> bool:
        text, begin = self._text, timex.begin
        if grain is Grain.QUARTER or grain >= Grain.MONTH and _NAMED_AFTER.search(text, max(0, begin - 8), begin):
            return True
        if in_one_sentence(text, self._back_at, begin) and _WHAT_IT_DID.search(text, max(self._back_at, begin - _SENTENCE), begin):
            return True
        low = max(0, begin - _LONG)
        paragraph = max(low, text.rfind("\n\n", low, begin))
        return text.count("“", paragraph, begin) > text.count("”", paragraph, begin) or text.count('"', paragraph, begin) % 2 > 0 or (
            _IN_PASSING.search(text, max(paragraph, begin - 160), begin) is not None)

    def _holds(self, timex: Timex, kind: str) -> bool:
        """Whether the passage still goes on at a time of that kind."""
        begin, told = timex.begin, self._told.narrated
        if begin - self._at > _REACH:
            return False
        between = self._text[self._at:begin]
        if told.grain is Grain.YEAR and _OF_THE_YEAR.search(self._text, max(0, begin - _NEAR), begin):
            return True  # "The strike of 1998 lasted from June 2 to July 19"
        if kind == _DATE and told.grain is Grain.YEAR and in_one_sentence(self._text, self._at, begin) and OPENS.search(self._text, max(0, self._at - 20), self._at - 4) and not _WHOSE.search(between):
            return True  # "In 2007 queues formed on 14 September"
        if kind == _DATE and told.grain is Grain.MONTH and between.startswith(_AND) and in_one_sentence(self._text, self._at, begin) and not _WHOSE.search(between, 1):
            return True  # "began in March 1998 and ended on May 3"
        date = date_in(timex.expr)
        if not self._looks_back and (
                told.grain > (Grain.DAY if type(date) is Civil and not _is_in(date, told) else Grain.SEASON) or not self._writing.is_long_past(told) or _SAID_SO.search(between)):
            return False  # news tells of a year in passing: "In 2019 it drew 410,000. Tickets went on sale on May 2"
        if "\n\n" in between and (  # a profile may go on with a day alone, what is written for an anniversary or in paragraphs of one sentence with a month, too
                not self._looks_back or told.grain > (Grain.SEASON if self.is_for_a_day or self._is_in_the_sentence_behind(begin) else Grain.WEEK) or kind != _DATE or _IN_PASSING.search(between)):
            return False  # "were gone by 1999. / The mill was sold in May"
        if kind == _WEEKDAY and (not self._looks_back or told.grain > Grain.WEEK or _SAID.search(between) or _SAID_IT.match(self._text, timex.end)):
            return False  # "by the spring of 1968 … On Friday", "told reporters on Friday"
        if kind == _HOUR and told.grain <= Grain.WEEK:
            return False  # the thread of the news knows whether it is of that day
        return _IS_BACK.search(_SHUT.sub("", between)) is None


def _year_of_the_title(text: str, timexes: Sequence[Timex], writing: DayOfWriting) -> TimeValue | None:
    """The year that is so many years ago by the title: "25 years on"."""
    end = text.find("\n", 0, _LONGEST_TITLE)
    for timex in timexes:
        if timex.end > end or writing.day is None:
            return None
        if type(timex.expr) is Length and _YEARS_ON.match(text, timex.end) and len(timex.expr.amounts) == 1 and timex.expr.amounts[0][1] is Grain.YEAR:
            years = timex.expr.amounts[0][0]
            return whole(civil(writing.day.year - int(years)), Grain.YEAR) if years and int(years) == years < writing.day.year else None
    return None


_LONGEST_TITLE = 120  # characters
_YEARS_ON = re.compile(r" (?:on|later|after)\b")


def _looks_back(timexes: Sequence[Timex], text: str, writing: DayOfWriting, is_for_a_day: bool, is_in_court: bool) -> bool:
    """Whether an article of its own day is about what was years ago: it states such years as often as days that count from its own and opens with
    one of them, or says that it is written for an anniversary."""
    stated = counted = dated = 0
    opens = None
    for timex in timexes:
        for part in timex.parts or (timex,):
            looks = looks_of(part.expr, writing.day)
            if looks is Looks.RECENT and _is_day(part.expr, writing.day):
                counted, opens = 0, None  # "Sunday Mail, August 20, 2017": the dateline's own line
            if type(part.expr) is Shift and part.expr.grain is Grain.YEAR and type(part.expr.base) is Unit:
                dated += 1  # "fifty years ago today"
            if looks is Looks.STATED:
                stated += 1
                dated += getattr(date_in(part.expr), "month", None) is not None
            elif looks is Looks.DEICTIC and not _INDEFINITE.search(text, max(0, part.begin - 18), part.begin):
                counted += 1
            else:
                continue
            opens = opens or looks
    if (dated > 0 or stated >= _YEARS) and is_for_a_day or stated >= counted and opens is Looks.STATED and stated >= _YEARS:
        return True
    return stated >= max(_HISTORY, _TIMES * counted) and not is_in_court  # that of a trial is of its deed, whatever years are told with it


def _is_in_sentences(text: str) -> bool:
    """Whether the paragraphs of a text are of one sentence each, most of them, as in a local paper."""
    paragraphs = text.strip().split("\n\n")
    return len(paragraphs) >= _PARAGRAPHS and sum([in_one_sentence(one, 0, len(one)) for one in paragraphs]) >= _MOST * len(paragraphs)


_PARAGRAPHS, _MOST = 8, 0.8


def _is_in(date: Civil, told: TimeValue) -> bool:
    """Whether a day of a month is one of the season told: "the autumn of 2010 … on 12 November"."""
    return told.grain is Grain.SEASON and date.day is not None and date.month is not None and (date.month - told.start.month) % 12 < _MONTHS


def _is_on_from_a_day(expr: Expr) -> bool:
    """ "The next day", "the following morning", "two days later"."""
    unit = expr.day if type(expr) is DayPart else expr
    return type(unit) in (Unit, Shift) and unit.anaphoric and unit.grain is Grain.DAY and (unit.step if type(unit) is Unit else unit.direction) > 0


def _is_day(expr: Expr, day: date) -> bool:
    return isinstance(expr, Civil) and (expr.year, expr.month, expr.day) == (day.year, day.month, day.day)


def _kind(expr: Expr) -> str | None:
    """What a time leaves to its passage: the year of a date, the week of a weekday, the day of an hour; nothing of any other."""
    if isinstance(expr, Since):
        return None
    date = date_in(expr)
    if date is None:
        return _HOUR if isinstance(expr, Clock | DayPart) else None
    if isinstance(date, Nth):
        date = date.within
    if isinstance(date, Civil):
        return None if date.year is not None else _DATE if date.month is not None else _WEEKDAY if date.weekday is not None else None
    return _DATE if isinstance(date, Holiday) and date.year is None or isinstance(date, Period) and date.year is None and date.grain is Grain.SEASON else None
