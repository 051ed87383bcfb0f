"""Dates that a story tells on to: those of the year after, where the month is an earlier one.

"A study was ordered that June and came back in February": in the February after, though the one before is nearer.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.cues import Cues
from timeline.model import Resolution, Tense, Timex
from timeline.narration import had
from timeline.narration.places import in_one_sentence, sentence_end, sentence_start
from timeline.temporal.anchor import FUTURE, PAST, PRESENT, Counted
from timeline.temporal.expr import Civil, Period, Relative, Unit
from timeline.temporal.grain import SEASON
from timeline.temporal.parts import date_in
from timeline.temporal.value import TimeValue

_REACH = 160  # characters
_FEW = 4  # times
_LOOKS_AHEAD = (FUTURE, PRESENT)


def tells_on(text: str, resolved: Sequence[Resolution], timex: Timex, looks: Tense, cues: Cues, narrated: TimeValue | None) -> bool:
    """Whether a date without its year is of what was done after the time that is narrated, which was told just before it."""
    begin = timex.begin
    if looks in _LOOKS_AHEAD or not _has_a_month(date_in(timex.expr)) or narrated is None or narrated.start is None or narrated.grain > SEASON:
        return False
    last = next((one.timex for one in resolved[:-_FEW:-1] if 0 <= begin - one.timex.end <= _REACH and _is_told_by(one, narrated)), None)
    if last is None:
        return False
    between = text[last.end:begin]
    if cues.dates.in_passing.search(between) is not None or had.is_told(
            cues, text, sentence_start(cues, text, begin, max(0, begin - _REACH)), sentence_end(cues, text, begin, timex.end + _REACH)):
        return False
    if in_one_sentence(cues, text, last.end, begin):
        return cues.dates.goes_on.match(between) is not None and cues.dates.one_beside_the_other.fullmatch(between) is None
    return _is_bare(date_in(last.expr))


def _is_told_by(one: Resolution, narrated: TimeValue) -> bool:
    values = [one.value, *[part.value for part in one.parts]]
    return any([type(value) is TimeValue and value.start == narrated.start for value in values])


def _has_a_month(date: object) -> bool:
    return type(date) is Civil and date.year is None and date.month is not None


def _is_bare(date: object) -> bool:
    """Whether words leave the year to what was told: "8 July", "that June", "the following spring"."""
    return _has_a_month(date) or type(date) is Period and date.year is None or type(date) is Relative and date.anaphoric or type(date) is Unit and date.anaphoric


def was_before(text: str, last: Resolution, then: Resolution, cues: Cues) -> bool:
    """Whether the date told last was before this one, which its clause goes on to, though the one before the day of writing was after it: "was hired in February and fired in December", told in March."""
    first, second = last.value, then.value
    if type(last.timex.expr) is not Civil or type(then.timex.expr) is not Civil or not (_has_a_month(last.timex.expr) and _has_a_month(then.timex.expr)):
        return False
    if last.tense is not PAST or then.tense is not PAST or not last.origin.counted is then.origin.counted is Counted.FROM_DATELINE or first.start <= second.start:
        return False
    end, begin = last.timex.end, then.timex.begin
    return begin - end <= _REACH and in_one_sentence(cues, text, end, begin) and (
        cues.dates.and_then_did.fullmatch(text, end, begin) is not None or cues.dates.then_did.fullmatch(text, end, begin) is not None and (
            cues.dates.which_did.search(text, max(0, last.timex.begin - _REACH), last.timex.begin) is not None))
