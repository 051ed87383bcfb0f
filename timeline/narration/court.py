"""A report from a court: the deed that is tried keeps its own time beside that of the hearing, and the tense tells them apart.

"Low was found dead on 16 February. A jury heard on Monday that he had left at 9am": not on that Monday.
"""

from __future__ import annotations

from datetime import datetime

from timeline.cues import Cues
from timeline.model import Tense, Timex
from timeline.narration import had
from timeline.narration.about import About
from timeline.narration.lately import DayOfWriting
from timeline.narration.places import BESIDE, in_one_paragraph, in_one_sentence, sentence_start
from timeline.temporal.anchor import EITHER, NO_TENSE, PAST, Anchor
from timeline.temporal.calendar import add_days, day_of, ordinal
from timeline.temporal.civil import days_in
from timeline.temporal.expr import After, Before, By, Civil, Clock, DayPart, Expr, Mod, Range, Shift, Unit, Until
from timeline.temporal.grain import DAY, WEEK
from timeline.temporal.value import whole

_SENTENCE, _CLAUSE, _REACH = 200, 60, 1500  # characters
_NEXT, _BEFORE = 400, 2  # characters; days
_EVENING, _DAWN = 17, 6  # hours
_LATE = ("EV", "NI")
_LATELY = 7  # days for which a hearing may be reported on
_AROUND = 60  # days around the deed that are told with it


class Court:
    """Follows what a court is told of: the day of the deed, and the days told with it."""

    __slots__ = ("_about", "_at", "_cues", "_hearing", "_hearing_at", "_text", "_told", "_told_at", "_writing", "deed")

    def __init__(self, text: str, writing: DayOfWriting, cues: Cues, about: About) -> None:
        self._text, self._writing, self._cues, self._about = text, writing, cues, about
        self.deed: Anchor | None = None  # the first day told that is none of the court's, or the first of an earlier year with an hour
        self._told: Anchor | None = None  # the day last told with it
        self._hearing: Anchor | None = None  # the hearing last told
        self._told_at = self._at = self._hearing_at = 0

    def moves(self, timex: Timex, near: Anchor) -> None:
        """Notes a time that the text tells of."""
        told, writing = near.narrated, self._writing
        if writing.day is None or told.grain > DAY or told.start is None:
            return
        ago = writing.days_since(told.start)
        if ago < 0:
            return
        self._at = timex.end
        if ago <= _LATELY:
            self._hearing, self._hearing_at = near, timex.end
            return
        if not self._about.is_of_a_trial:
            return
        if writing.is_of_an_earlier_year(told) and (self.deed is None or told.grain < DAY <= self.deed.narrated.grain):
            self.deed = near
        elif self.deed is None:
            if self._is_of_the_court(timex) and not self._names_a_deed(timex):
                return
            self.deed = near
        if abs(ordinal(told.start) - ordinal(self.deed.narrated.start)) <= _AROUND and (not self._is_of_the_court(timex) or self._names_a_deed(timex)):
            self._told, self._told_at = near, timex.end

    def anchor(self, timex: Timex, looks: Tense, over: Anchor, alone: Anchor) -> Anchor | None:
        """What a time counts from, an hour or words for a day, that is told of what had been done or of the court itself; nothing where the thread
        of the news knows better, with the day last told that is `over`."""
        if self._told is None or looks not in (PAST, NO_TENSE, EITHER):
            return None
        begin, is_hour = timex.begin, _is_bare_hour(timex.expr)
        if not is_hour and not _is_counted(timex.expr):
            return None
        if looks is NO_TENSE and not is_hour and self._is_heard(begin) or self._is_in_an_aside(begin):
            return _on_its_day(self.deed)
        if self._is_in_the_sentence_of_a_day(begin):
            return None
        if had.is_told_or_due(self._cues, self._text, self._sentence(begin), begin) if looks is EITHER else had.leads_to(self._cues, self._text, begin):
            if begin - self._told_at > _REACH:
                return None
            if is_hour and (course := self._in_its_course(timex)) is not None:
                return course
            near = self._told if in_one_paragraph(self._text, self._told_at, begin) else self.deed  # "had seen him two weeks earlier": before the deed
            return _on_its_day(near)
        if self._is_of_that_night(timex) and over.narrated is not None and self._writing.is_of_an_earlier_year(over.narrated):
            return self.deed  # "was last seen on the night of 4 May. … testified on Thursday that he had met her only in 2006. He denied having been out that night"
        if not is_hour or looks is EITHER:
            return None
        if self._cues.court.sits.search(self._text, self._sentence(begin), begin) is not None:
            return _on_its_day(self._hearing) if self._hearing is not None else alone
        if (course := self._in_its_course(timex)) is not None:
            return course
        if self._is_of_the_night_told(timex):
            return self._told
        if not in_one_paragraph(self._text, self._at, begin) and self.deed.narrated.grain <= DAY:
            return _on_its_day(self.deed)  # "died on 8 May. / He had been told of it on 9 May. / He climbed the tower at 2.15pm"
        if self._at != self._told_at:
            return None
        goes_on = in_one_paragraph(self._text, self._told_at, begin) and over.narrated is not None and self._writing.days_since(over.narrated.start) <= _LATELY
        return self._told if goes_on else None  # "had rung her at 11am. The search ended at midnight"

    def _in_its_course(self, timex: Timex) -> Anchor | None:
        """What an hour counts from by which the story has come on from one told of the day or two before the deed: "left at 11am the previous day. / He rang at 1.40pm. / The last call came at 2am"."""
        told, hour = self._told.narrated, _hour_of(timex.expr)
        if hour is None or not isinstance(told.start, datetime) or timex.begin - self._told_at > _NEXT:
            return None
        if not 0 < ordinal(day_of(self.deed.narrated.start)) - ordinal(day_of(told.start)) <= _BEFORE:
            return None
        if (hour.hour, hour.minute) == (0, None):
            return self._told  # the midnight that ends its day
        is_on = (hour.hour, hour.minute or 0) >= (told.start.hour, told.start.minute)
        return self._told._replace(narrated=whole(add_days(day_of(told.start), 0 if is_on else 1), DAY))

    def _is_of_the_night_told(self, timex: Timex) -> bool:
        """Whether an hour follows the evening or night last told, which the story itself has come to: "On the Sunday night it burned. / A crew was called at 11.20pm"."""
        told, hour = self._told.narrated, _hour_of(timex.expr)
        return told.part in _LATE and hour is not None and (hour.hour >= _EVENING or hour.hour < _DAWN) and self._at == self._told_at and timex.begin - self._told_at <= _NEXT and (
            not had.is_told(self._cues, self._text, self._sentence(self._told_at), self._told_at))

    def _is_in_the_sentence_of_a_day(self, begin: int) -> bool:
        """Whether the sentence has told of another day by then, and not only of that of the hearing: "heard that on Sunday she had left at 9am"."""
        return in_one_sentence(self._cues, self._text, self._at, begin) and self._cues.sentences.said_then.search(self._text, max(0, self._at - _SENTENCE), self._at) is None

    def _is_of_that_night(self, timex: Timex) -> bool:
        """Whether words are "that night", and the deed was done at one."""
        expr = timex.expr
        return type(expr) is DayPart and type(expr.day) is Unit and expr.day.anaphoric and not expr.day.step and expr.part in _LATE and self.deed.narrated.part in _LATE

    def _is_heard(self, begin: int) -> bool:
        """Whether the sentence has told of the day of the hearing, and up to a place of what is heard there: "the inquest, which opened on Monday, heard that he had left the previous day"."""
        return in_one_sentence(self._cues, self._text, self._at, begin) and self._hearing_at == self._at and (
            self._cues.court.heard_what_had_been.search(self._text, self._at, begin) is not None)

    def _is_in_an_aside(self, begin: int) -> bool:
        """Whether the day that the sentence has told of is only of who speaks: "Low, who saw the body on 8 March, said that he had died at 4am"."""
        return in_one_sentence(self._cues, self._text, self._at, begin) and (
            self._cues.sentences.of_a_person.search(self._text, max(0, self._at - _SENTENCE), self._at) is not None) and (
            self._cues.court.said_what_had_been.match(self._text, self._at, begin) is not None)

    def is_soon_after(self, of: Civil, timex: int) -> bool:
        """Whether a day without its year, with what was done on it outside the court, is one of the weeks after the deed: "was shut on 11 May"."""
        if self.deed is None or self.deed.narrated.grain > DAY or self._cues.court.in_court.search(self._text, max(self._sentence(timex), timex - _CLAUSE), timex):
            return False
        deed = day_of(self.deed.narrated.start)
        years = [value for value in days_in(range(deed.year, deed.year + 2), of) if 0 <= ordinal(value.start) - ordinal(deed) <= _AROUND]
        return bool(years) and self._writing.days_since(years[0].start) > _LATELY

    def is_shortly_before(self, of: Civil) -> bool:
        """Whether a day without its year was, in the year of a deed of an earlier year, one of the weeks up to that."""
        deed = self.deed.narrated if self.deed is not None else None
        if deed is None or deed.grain > DAY or not self._writing.is_of_an_earlier_year(deed):
            return False
        day = day_of(deed.start)
        return any([0 <= ordinal(day) - ordinal(value.start) <= _AROUND for value in days_in(range(day.year - 1, day.year + 1), of)])

    def _names_a_deed(self, timex: Timex) -> bool:
        """ "Was charged in the July 10 robbery of a mill"."""
        cues, low = self._cues.court, max(0, timex.begin - BESIDE)
        return cues.of_a_thing.search(self._text, low, timex.begin) is not None and cues.is_a_deed.match(self._text, timex.end) is not None

    def _is_of_the_court(self, timex: Timex) -> bool:
        """Whether the clause up to a day, or right behind it, tells what was done in court."""
        low = max(0, timex.begin - _CLAUSE)
        return self._cues.court.in_court.search(self._text, max(low, self._sentence(timex.begin)), timex.begin) is not None

    def _sentence(self, begin: int) -> int:
        """Where the sentence of a place begins."""
        return sentence_start(self._cues, self._text, begin, max(0, begin - _SENTENCE))


def _on_its_day(near: Anchor) -> Anchor:
    """The same, counted from the whole of the day told."""
    return near._replace(narrated=whole(day_of(near.narrated.start), DAY))


_ROUND_IT = (Before, After, By, Until, Mod)


def _inside(expr: Expr) -> Expr:
    """The time itself: without "by", "before", "about"."""
    while type(expr) in _ROUND_IT:
        expr = expr.of
    return expr


def _is_bare_hour(expr: Expr) -> bool:
    expr = _inside(expr)
    if type(expr) is Range:
        expr = expr.first  # "between 4am and 6am"
    return type(expr) in (Clock, DayPart) and expr.day is None


def _hour_of(expr: Expr) -> Clock | None:
    expr = _inside(expr)
    return expr if type(expr) is Clock else None


def _is_counted(expr: Expr) -> bool:
    """ "The previous day", "two weeks earlier"."""
    expr = _inside(expr)
    if type(expr) in (Clock, DayPart) and expr.day is not None:
        return type(expr.day) is Unit and expr.day.anaphoric and expr.day.step <= 0 and expr.day.grain is DAY  # "had come at 8am that day", "the previous day"
    return type(expr) in (Unit, Shift) and expr.anaphoric and expr.grain <= WEEK and (expr.step if type(expr) is Unit else expr.direction) < 0
