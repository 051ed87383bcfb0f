"""The policy for narrative: what partial words count from in a story of the past."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.cues import Cues
from timeline.model import Tense, Timex
from timeline.narration.places import is_quoted, sentence_start
from timeline.temporal.anchor import EITHER, FUTURE, NO_TENSE, PAST, PRESENT, Anchor
from timeline.temporal.calendar import civil, sort_key
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Holiday, InYear, Mod, Nth, Period, Relative, Shift, Side, Unit, Until
from timeline.temporal.grain import DAY, MONTH, WEEK, YEAR
from timeline.temporal.parts import date_in
from timeline.temporal.value import TimeValue, whole

_OPENS = re.compile(r"(?:^|[.!?\n][\"”’')]*\s)\Z")
_STOPS = 4  # characters of a stop, the marks behind it and a blank
_OWN = frozenset((WEEK, MONTH, YEAR))
_LEAD = 400  # characters
_WORD_AND_STOP = re.compile(r"[a-z\d]{4}[.!?][\"”’')]*\s")
_STOP = re.compile(r"[.!?][\"”’')]*\s+")
_SENTENCE_END = re.compile(r"(?<![A-Z])[.!?][\"”’')]*\s")


class StoryThread:
    """Follows a story through its stated years.

    A year out of the order of those around it is an aside ("documents released
    in 2005 show …"): the dates after it belong to the thread before it. In a
    feature, which comes to its own day at last, what lies ahead is of that day's.
    """

    def __init__(self, text: str, timexes: Sequence[Timex], cues: Cues, is_feature: bool = False) -> None:
        self._text, self._cues, self._is_feature = text, cues, is_feature
        self._next = _years_ahead(timexes)
        self._timexes = timexes
        self._before: TimeValue | None = None
        self._last: TimeValue | None = None
        self._over: TimeValue | None = None  # the time last told that the day of writing is not before
        opening = date_in(timexes[0].expr) if timexes else None
        self._opening = opening
        self._is_new = isinstance(opening, Civil) and opening.weekday is not None and opening.year is None or isinstance(opening, Unit)
        self._died_at: int | None = None  # where an obituary comes to the last months of a life
        self._stated_at = 0  # where the year last stated ends
        self._at = 0  # where the last date of the thread ends

    def anchor(self, index: int, anchor: Anchor, tense: Tense) -> Anchor:
        """What the timex at that place counts from, given the anchor that news would use."""
        timex = self._timexes[index]
        expr = timex.expr
        if timex.from_now and (tense in (FUTURE, PRESENT) or self._is_of_the_first_sentence(timex) or self._is_news(anchor) and self._text.rfind("\n\n", self._at, timex.begin) >= 0):
            return anchor._replace(narrated=None)  # "A service will be held in May"; in an obituary, "Her last film came in May"
        if type(expr) is Relative and expr.anaphoric and (until := self._until_a_year(index)) is not None:
            return anchor._replace(narrated=until, told=True)  # "stood empty until 1934. That spring the Lows came"
        if anchor.dateline is not None and self._is_of_now(expr, anchor.narrated):
            return anchor
        unit = expr.of if type(expr) is Mod else expr
        if anchor.dateline is not None and type(unit) is Unit and unit.grain in _OWN and not (unit.step or unit.anaphoric or unit.near or is_quoted(self._text, timex.begin)):
            return anchor  # "This year she rang the bell", "at the beginning of this year", "a pupil recalled this week": the writer's
        if anchor.dateline is not None and isinstance(expr, Shift) and self._is_the_writers_ago(timex, expr):
            return anchor._replace(narrated=None)
        told = anchor.narrated
        if isinstance(expr, Unit) and expr.grain is DAY and not expr.anaphoric and told is not None and told.grain <= DAY and is_quoted(self._text, timex.begin):
            return anchor._replace(dateline=anchor.story_day)  # "wrote on the 17th. “Tomorrow we sail”"
        if tense is PAST and anchor.dateline is not None and _is_ahead(anchor.narrated, anchor) and self._over is not None:
            anchor = anchor._replace(narrated=self._over)  # "will be shown in January. He fell ill in September"
        if anchor.narrated is not None and not _is_ahead(anchor.narrated, anchor):
            self._over = anchor.narrated
        partial = _is_partial(expr)
        if partial and tense is PAST and anchor.dateline is not None and self._next[index] is None and self._is_of_the_last_months(timex):
            return anchor._replace(narrated=None)  # "Leo Harn, who has died aged 91, … He gave his last talk in April, aged 90. He fell ill in June and died on 3 July"
        if partial and tense is PAST and anchor.dateline is not None and self._has_come_to_now(index):
            return anchor._replace(narrated=None)  # "He retired in 1985, but rang until last year. In June he fell", "will be shown next month. It was found in May"
        if partial and tense is FUTURE and (self._is_feature or _is_ahead(anchor.narrated, anchor) or self._is_told_of_now(timex)):
            return anchor._replace(narrated=None)  # "is told in a show that runs until 30 September", "She is going back in the spring"
        if _is_bare_hour(expr) and tense in (FUTURE, PRESENT) and anchor.dateline is not None and anchor.narrated is not None and anchor.narrated.grain > WEEK:
            return anchor._replace(narrated=None)  # "closed in the summer of 1974. The fair begins at 11 a.m."
        if not partial and not _is_bare_hour(expr) and tense not in (PAST, EITHER, NO_TENSE):
            return anchor  # "the museum opens next year" looks from the writer's day
        if partial and self._is_aside(self._next[index]):
            return anchor._replace(narrated=self._before, told=True)
        return anchor._replace(told=True)

    def _is_told_of_now(self, timex: Timex) -> bool:
        """Whether the sentence up to a time is in the present, and nobody is quoted."""
        start = sentence_start(self._cues, self._text, timex.begin, max(0, timex.begin - _LEAD))
        return not is_quoted(self._text, timex.begin) and (
            self._cues.passage.is_back.search(self._text, start, timex.begin) is not None or self._cues.passage.looks_ahead_now.search(self._text, start, timex.begin) is not None)

    def _until_a_year(self, index: int) -> TimeValue | None:
        """The year until which something was so, in the words with which the sentence before ends."""
        before = self._timexes[index - 1] if index else None
        if before is None or type(before.expr) is not Until or type(before.expr.of) is not Civil or before.expr.of.year is None or before.expr.of.month is not None:
            return None
        return whole(civil(before.expr.of.year), YEAR) if _STOP.fullmatch(self._text, before.end, self._timexes[index].begin) else None

    def _is_of_the_last_months(self, timex: Timex) -> bool:
        """Whether an obituary has come to the last age or to the death of whom it is of: from there on it tells of the months before its own day."""
        if self._died_at is None:
            died = self._cues.story.has_died.search(self._text, 0, _LEAD)
            self._died_at = len(self._text) if died is None else _last_months(self._text, self._cues, int(died[died.lastindex]))
        return timex.begin >= self._died_at >= self._stated_at

    def _is_of_the_first_sentence(self, timex: Timex) -> bool:
        """ "Ian Low, who founded the mill in 1962, died April 14", at the head of his obituary."""
        return timex.begin < _LEAD and _WORD_AND_STOP.search(self._text, 0, timex.begin) is None

    def _has_come_to_now(self, index: int) -> bool:
        """Whether the story has come to the years up to the day of writing since its last date, in the paragraph: "until last year", "in later years"."""
        timex, before = self._timexes[index], self._timexes[index - 1] if index else None
        if before is not None and self._is_just_behind_what_is_to_come(before, timex):
            return True
        low = max(self._at, self._text.rfind("\n\n", 0, timex.begin))
        if _SENTENCE_END.search(self._text, low, timex.begin) is None:
            return False
        if before is not None and before.begin > low and isinstance(before.expr, Until) and isinstance(date := date_in(before.expr), Unit) and date.grain is YEAR and not date.anaphoric:
            return True
        return self._cues.story.of_late.search(self._text, low, timex.begin) is not None

    def _is_just_behind_what_is_to_come(self, before: Timex, timex: Timex) -> bool:
        """Whether the next sentence follows one on what is to come after the day of writing: "will go on show next month. / It was brought in in March"."""
        unit = date_in(before.expr)
        return isinstance(unit, Unit) and unit.step > 0 and not (unit.anaphoric or unit.near or is_quoted(self._text, before.begin)) and (
            _SENTENCE_END.search(self._text, before.end, timex.begin) is not None and timex.begin - before.end <= _LEAD
            and self._text.count("\n\n", before.end, timex.begin) <= 1)

    def _is_news(self, anchor: Anchor) -> bool:
        """Whether the text opens with a weekday, "yesterday" or the dateline's own line, as an obituary does."""
        day, first = anchor.dateline, self._opening
        return self._is_new or day is not None and isinstance(first, Civil) and (first.year, first.month, first.day) == (day.year, day.month, day.day)

    def moves(self, timex: Timex, value: TimeValue) -> None:
        """Notes that the story has moved to a time."""
        self._at = timex.end
        if _stated_year(timex.expr) is not None:
            self._stated_at = timex.end
            self._before, self._last = self._last if self._last is not None else value, value
        elif self._last is not None:
            if self._before is not None and self._is_aside(value.start.year):
                self._last = self._before
            self._last = value

    def goes_on_by(self, timex: Timex) -> bool:
        """Whether "by" a stated year, or a part of one, opens a sentence: what follows goes on from there."""
        return _stated_year(timex.expr) is not None and self._cues.story.goes_on_by.match(self._text, timex.begin) is not None and (
            _OPENS.search(self._text, max(0, timex.begin - _STOPS), timex.begin) is not None)

    def _is_the_writers_ago(self, timex: Timex, expr: Shift) -> bool:
        """ "Two years ago she gave her papers away": before the writer's day; "said it had sunk two years ago": before that of the saying."""
        if expr.direction > 0 or expr.base is not None or expr.anaphoric:
            return False
        if is_quoted(self._text, timex.begin):
            return False
        paragraph = self._text[self._text.rfind("\n\n", 0, timex.begin) + 1:timex.begin]
        return self._cues.story.says_or_thinks.search(_SENTENCE_END.split(paragraph)[-1]) is None

    def _is_of_now(self, expr: Expr, narrated: TimeValue | None) -> bool:
        """Whether words count from the writer's day in a story, too: "last fall", "March last year", and a weekday where no day or week has been told."""
        date = date_in(expr)
        if isinstance(expr, Side) and isinstance(date, Unit) and date.step == 0 and not (date.anaphoric or date.near):
            return True  # "earlier this week"
        if isinstance(date, InYear):
            date = date.year
        elif isinstance(date, Nth):
            date = date.within  # "Monday of last week"
        if isinstance(date, Relative | Unit):
            return date.step < 0 and not date.anaphoric
        return isinstance(date, Civil) and date.weekday is not None and date.month is None and date.day is None and (
            narrated is None or narrated.grain > WEEK)

    def _is_aside(self, coming: int | None) -> bool:
        """Whether the year last stated lies outside those before and after it, which are in order and near each other."""
        if coming is None or self._before is None or self._last is None:
            return False
        before, last = self._before.start.year, self._last.start.year
        return before <= coming and not before <= last <= coming and coming - before < abs(last - coming)


def _years_ahead(timexes: Sequence[Timex]) -> list[int | None]:
    """For each timex the next year that is stated after it."""
    ahead: list[int | None] = []
    coming = None
    for timex in reversed(timexes):
        ahead.append(coming)
        year = _stated_year(timex.expr)
        coming = coming if year is None else year
    return ahead[::-1]


def _is_ahead(told: TimeValue | None, anchor: Anchor) -> bool:
    return told is not None and told.start is not None and anchor.dateline is not None and sort_key(told.start) > sort_key(anchor.dateline)


def _stated_year(expr: Expr) -> int | None:
    expr = date_in(expr)
    if isinstance(expr, Period):
        expr = expr.year  # "the summer of 1931"
    return expr.year if isinstance(expr, Civil) else None


def _is_partial(expr: Expr) -> bool:
    """Whether the words name a date and leave its year to the story: "April 12", "the spring"."""
    expr = date_in(expr)
    if isinstance(expr, Civil):
        return expr.year is None and expr.month is not None
    return isinstance(expr, Period | Holiday) and expr.year is None


def _is_bare_hour(expr: Expr) -> bool:
    return isinstance(expr, Clock | DayPart) and expr.day is None


def _last_months(text: str, cues: Cues, age: int) -> int:
    """Where the first sentence behind the lead begins that tells of the age at which somebody died, or the one before, or of that death."""
    for found in cues.story.aged.finditer(text, _LEAD):
        if age - 1 <= int(found[1]) <= age:
            return sentence_start(cues, text, found.start(), max(0, found.start() - _LEAD))
    died = [found.start() for found in cues.story.and_died.finditer(text, _LEAD)]
    return sentence_start(cues, text, died[-1], max(0, died[-1] - _LEAD)) if died else len(text)
