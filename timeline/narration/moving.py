"""What a time, once resolved, moves its text to: the threads are told of it, as what it is."""

from __future__ import annotations

from timeline.cues import Cues
from timeline.model import Resolution
from timeline.narration.news import NewsThread
from timeline.narration.places import BESIDE
from timeline.narration.story import StoryThread
from timeline.temporal.anchor import FUTURE, PAST
from timeline.temporal.calendar import day_of
from timeline.temporal.expr import After, Before, By, Civil, Clock, DayPart, InYear, Relative, Shift, Since, Unit, Until
from timeline.temporal.grain import CENTURY, DAY, MONTH, QUARTER, YEAR
from timeline.temporal.value import TimeValue, whole

_SIGNALS = (Since, Until, By, Before, After)
_AROUND_IT = (Before, After)
_COUNTED = (Unit, Shift)
_HOURS = (Clock, DayPart)
_CLAUSE = 90  # characters


def tell_threads(text: str, resolution: Resolution, thread: NewsThread, story: StoryThread | None, cues: Cues) -> None:
    """Tells the threads of a time: as one that the text has moved to, or only as one that it has named."""
    timex, value = resolution.timex, resolution.value
    kind = type(timex.expr)
    moved = _moved(text, resolution, story, cues)
    if moved is not None and story is None and kind is Civil and timex.expr.weekday is not None and timex.expr.month is None and resolution.tense is FUTURE and thread.is_long_over(moved):
        return  # "He told the farmer that somebody would come on Wednesday": the story is not there yet
    if moved is not None and kind is Civil and timex.expr.month is None and moved.grain is YEAR and cues.passage.of_a_thing.search(
            text, max(0, timex.begin - BESIDE), timex.begin) is not None:
        return  # "In October 2006 he asked for the slips of the 2004 harvest. By the following March": of 2007
    if moved is not None:
        thread.moves(timex, moved)
        if story is not None:
            story.moves(timex, moved)
    elif kind is Unit and timex.expr.grain is DAY and type(value) is TimeValue:
        thread.leads(value)  # "today"
        if timex.expr.anaphoric:
            thread.goes_back(timex, value)
    elif kind is By and not timex.parts:
        thread.states(timex)
    elif kind is Shift and _is_years_ago(timex.expr) and type(value) is TimeValue and not (timex.aside or cues.sentences.tells_of_then.match(text, timex.end)):
        thread.opens(timex, value)  # "Nine years ago it left; the following spring"
    elif kind in _SIGNALS and timex.parts:
        if kind is By:
            thread.states(timex)
        opened = resolution.parts[0].value
        if type(opened) is TimeValue and opened.start is not None and opened.end is not None:
            thread.opens(timex, opened)


def _moved(text: str, resolution: Resolution, story: StoryThread | None, cues: Cues) -> TimeValue | None:
    """The time that the text moves to: that of the words, or of what stands in them."""
    timex = resolution.timex
    kind = type(timex.expr)
    if kind is not By and kind is not Until:
        return None if timex.aside else _moves_to(resolution)
    if story is not None and kind is By and resolution.parts and story.goes_on_by(timex):
        return _moves_to(resolution.parts[0])  # "By the summer of 1938 it leaked. On 8 September it broke"
    if story is None and kind is By and type(timex.expr.of) is Relative and timex.expr.of.anaphoric and resolution.tense is PAST and resolution.parts:
        return _moves_to(resolution.parts[0])  # "was killed in 1973. By that Christmas she had made up her mind. In April"
    if kind is Until and resolution.tense is PAST and resolution.parts and cues.sentences.goes_on_then.match(text, timex.end):
        return _moves_to(resolution.parts[0])  # "was kept until January, when they opened it. A week later …"
    if kind is Until and resolution.tense is PAST and resolution.parts and cues.told.nobody_until.search(text, max(0, timex.begin - _CLAUSE), timex.begin) is not None:
        return _moves_to(resolution.parts[0])  # "nobody noticed until June. … That month": it came in June
    return None if timex.aside else _moves_to(resolution)


def _looks_back(expr: Unit | Shift) -> bool:
    return (expr.step if isinstance(expr, Unit) else expr.direction) < 0


def _is_years_ago(expr: Shift) -> bool:
    """ "Nine years ago": the story of the day does not move there, but what is told next may go on from it."""
    return expr.grain is YEAR and expr.direction < 0 and not expr.anaphoric and expr.base is None


def _moves_to(resolution: Resolution) -> TimeValue | None:
    """The time that a following "the next day" would count from, if this one sets it."""
    value, expr = resolution.value, resolution.timex.expr
    if type(value) is not TimeValue:
        return None
    kind = type(expr)
    if kind in _SIGNALS:
        if kind is By and type(expr.of) in _HOURS and expr.of.day is not None and value.end is not None:
            return whole(day_of(value.start if value.start is not None else value.end), DAY)  # "by noon on Friday 300 had come"
        if kind is By and type(expr.of) is Clock and resolution.tense is PAST and resolution.parts:
            told = resolution.parts[0].value
            return told if type(told) is TimeValue else None  # "by 4 a.m. he had nine men; two hours later"
        if kind is After and isinstance(expr.of, Clock) and expr.of.day is not None and resolution.parts and type(resolution.parts[0].value) is TimeValue:
            return resolution.parts[0].value  # "shortly after 8 p.m. on Wednesday … At 1:30 a.m."
        if kind in _AROUND_IT and type(expr.of) is Clock and expr.of.day is None and resolution.tense is PAST and resolution.parts:
            told = resolution.parts[0].value
            return told if type(told) is TimeValue else None  # "broke up shortly before 4 a.m.; two hours later"
        if kind in _AROUND_IT and type(expr.of) in _HOURS and expr.of.day is not None:
            return whole(day_of(value.start if value.start is not None else value.end), DAY)  # "shortly before 11 p.m. on Friday"
        return None
    if value.start is None or value.end is None:
        return None
    if value.grain >= CENTURY:
        return None  # "the worst of the century" is a comparison
    if kind is InYear and isinstance(expr.of, Unit):
        return None  # "up from 4 percent in the 1988 period" compares
    if kind not in _COUNTED:
        return value
    if expr.anaphoric and expr.grain >= DAY and _looks_back(expr):
        return None  # "their passports had run out the month before"
    if kind is Shift and type(expr.base) is Unit and value.grain is DAY and not expr.base.anaphoric:
        return value  # "Fifty years ago today the ferry left"
    if kind is Shift and expr.grain >= YEAR and (expr.direction < 0 or value.grain in (QUARTER, MONTH)):
        return None  # "a year earlier" compares or looks back; the story stays where it was
    if resolution.own_unit and not (expr.anaphoric and expr.grain is QUARTER):  # "the quarter" is the one reported on
        return None  # "this year", "the month" name no moment of the story
    return value
