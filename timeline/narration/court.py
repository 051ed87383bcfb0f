"""A report from a court: the deed that is tried keeps its own time beside that of the hearing, and the tense tells them apart.

"Low was found dead on 16 February. A jury heard on Monday that he had left at 9am": not on that Monday.
"""

from __future__ import annotations

import re

from timeline.model import Tense, Timex
from timeline.narration.cues import AT_TRIAL, HAD, HAD_OR_DUE, HAD_REACH, SAID_THEN, SENTENCE_END
from timeline.narration.lately import DayOfWriting
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import day_of, ordinal
from timeline.temporal.expr import After, Before, By, Clock, DayPart, Expr, Shift, Unit
from timeline.temporal.grain import Grain
from timeline.temporal.value import whole

_LEAD, _SENTENCE, _CLAUSE, _REACH = 800, 200, 60, 1500  # characters
_LATELY = 7  # days for which a hearing may be reported on
_AROUND = 60  # days around the deed that are told with it
_HEARD = re.compile(
    r"\b(?:appeared|pleaded|convicted|acquitted|sentenced|jailed|charged|hearing|inquest|trial|verdict|adjourned|[Jj]ury|[Jj]urors?|court|evidence|testif\w+|testimony)\b")
"""What is done in court, or by it."""
_SITS = re.compile(
    r"\b(?:hearing|inquest|trial|court|proceedings|[Jj]ury|[Jj]urors?|[Jj]udge|[Cc]oroner|[Mm]agistrates?)\s(?:(?:was|were|is|are|then|also|finally|[A-Z]\w+)\s){0,3}"
    r"(?:adjourn|resum|retir|return|ros|sat\b|sit|beg[ai]n|end|sent|came|com|reach|deliver|open|start|br[oe]ke|clos|convict|acquit|sentenc|found|ruled|conven|excused)\w*\b"
    r"|\b(?:adjourned|excused|sent home|returned a verdict)\b"
    r"|\b(?:hearing|inquest|trial|proceedings),\s(?:which|who)\s[^.;]{1,80},\s(?:ended|began|resumed|closed|opened)\s")
"""What a court does at an hour of its day: "the jury was sent home"."""


class Court:
    """Follows what a court is told of: the day of the deed, and the days told with it."""

    __slots__ = ("_at", "_hearing", "_text", "_told", "_told_at", "_writing", "deed")

    def __init__(self, text: str, writing: DayOfWriting, in_court: bool) -> None:
        self._text, self._writing = text, writing
        self.deed: Anchor | None = None  # the first day told that is none of the court's, or the first of an earlier year with an hour
        self._told: Anchor | None = None  # the day last told with it
        self._hearing: Anchor | None = None  # the day of the hearing last told
        self._told_at = self._at = 0
        if not (in_court and AT_TRIAL.search(text, 0, _LEAD)):  # few articles are from a court, and those that are not need not be searched again
            self._writing = DayOfWriting(None)

    def moves(self, timex: Timex, near: Anchor) -> None:
        """Notes a time that the text tells of."""
        told, writing = near.narrated, self._writing
        if writing.day is None or told.grain > Grain.DAY or told.start is None:
            return
        ago = writing.days_since(told.start)
        if ago < 0:
            return
        self._at = timex.end
        if ago <= _LATELY:
            self._hearing = near._replace(narrated=whole(day_of(told.start), Grain.DAY))
            return
        if writing.is_of_an_earlier_year(told) and (self.deed is None or told.grain < Grain.DAY <= self.deed.narrated.grain):
            self.deed = near
        elif self.deed is None:
            if self._is_of_the_court(timex):
                return
            self.deed = near
        if abs(ordinal(told.start) - ordinal(self.deed.narrated.start)) <= _AROUND and not self._is_of_the_court(timex):
            self._told, self._told_at = near, timex.end

    def anchor(self, timex: Timex, looks: Tense, over: Anchor, alone: Anchor) -> Anchor | None:
        """What a time counts from, an hour or words for a day, that is told of what had been done or of the court itself; nothing where the thread
        of the news knows better, with the day last told that is `over`."""
        if self._told is None or looks not in (Tense.PAST, Tense.NONE, Tense.EITHER):
            return None
        begin, is_hour = timex.begin, _is_bare_hour(timex.expr)
        if not is_hour and not _is_counted(timex.expr) or self._is_in_the_sentence_of_a_day(begin):
            return None
        if HAD_OR_DUE.search(self._text, self._sentence(begin), begin) is not None if looks is Tense.EITHER else HAD.search(self._text, max(0, begin - HAD_REACH), begin) is not None:
            if begin - self._told_at > _REACH:
                return None
            near = self._told if is_hour or self._text.find("\n\n", self._told_at, begin) < 0 else self.deed  # "had seen him two weeks earlier": before the deed
            return near._replace(narrated=whole(day_of(near.narrated.start), Grain.DAY))
        if not is_hour or looks is Tense.EITHER:
            return None
        if _SITS.search(self._text, self._sentence(begin), begin) is not None:
            return self._hearing or alone
        if self._at != self._told_at:
            return None
        goes_on = self._text.find("\n\n", self._told_at, begin) < 0 and over.narrated is not None and self._writing.days_since(over.narrated.start) <= _LATELY
        return self._told if goes_on else None  # "had rung her at 11am. The search ended at midnight"

    def _is_in_the_sentence_of_a_day(self, begin: int) -> bool:
        """Whether the sentence has told of another day by then, and not only of that of the hearing: "heard that on Sunday she had left at 9am"."""
        return SENTENCE_END.search(self._text, self._at, begin) is None and SAID_THEN.search(self._text, max(0, self._at - _SENTENCE), self._at) is None

    def _is_of_the_court(self, timex: Timex) -> bool:
        """Whether the clause up to a day, or right behind it, tells what was done in court."""
        low = max(0, timex.begin - _CLAUSE)
        return _HEARD.search(self._text, max(low, self._sentence(timex.begin)), timex.begin) is not None

    def _sentence(self, begin: int) -> int:
        """Where the sentence of a place begins."""
        low = max(0, begin - _SENTENCE)
        ends = [end.end() for end in SENTENCE_END.finditer(self._text, low, begin)]
        return ends[-1] if ends else low


def _is_bare_hour(expr: Expr) -> bool:
    while type(expr) in (Before, After, By):
        expr = expr.of
    return type(expr) in (Clock, DayPart) and expr.day is None


def _is_counted(expr: Expr) -> bool:
    """ "The previous day", "two weeks earlier"."""
    if type(expr) in (Clock, DayPart) and expr.day is not None:
        return type(expr.day) is Unit and expr.day.anaphoric and expr.day.step == 0 and expr.day.grain is Grain.DAY  # "had come at 8am that day"
    return type(expr) in (Unit, Shift) and expr.anaphoric and expr.grain <= Grain.WEEK and (expr.step if type(expr) is Unit else expr.direction) < 0
