"""Resolving a whole text: each time in turn, with what was narrated before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from timeline.errors import Unresolvable
from timeline.model import IN_STORIES, Dateline, Resolution, Tense, Timex
from timeline.temporal.anchor import Anchor, Outcome, Policy
from timeline.temporal.calendar import add_days, day_of, sort_key
from timeline.temporal.expr import After, Before, By, Clock, DayPart, Expr, InYear, Length, Mod, Range, Shift, Side, Since, Unit, Until
from timeline.temporal.genre import policy_of
from timeline.temporal.grain import Grain
from timeline.temporal.relations import ends
from timeline.temporal.resolve import resolve
from timeline.temporal.story import Story
from timeline.temporal.tensed import asks_tense
from timeline.temporal.value import TimeValue, whole

# As tuples: a union is made anew each time it is written in a function.
_SIGNALS = (Since, Until, By, Before, After)
_AROUND_IT = (Before, After)
_HOURS = (Clock, DayPart)
_AROUND = (Mod, Side, *_SIGNALS)
_COUNTED = (Unit, Shift)
# How far on the news is still at the day last told, in characters: three sentences. Hours beyond are the dateline's.
_REACH = 400
_ENDS = (By, Until)


def narrate(
    text: str, timexes: Sequence[Timex], dateline: Dateline | None, tense: Callable[[str, int, int], Tense],
    policy: Policy = Policy.AUTO,
) -> list[Resolution]:
    """One resolution a timex, in their order; words that only stories mean as times are left out of news.

    The time last narrated is that of the last date or time of day that was
    resolved; lengths, sets and open-ended spans narrate nothing. With `AUTO` the
    timexes themselves decide whether the text is news or a story of the past.
    Without a dateline what counts from one is unresolved.
    """
    if policy is Policy.AUTO:
        policy = policy_of(timexes, dateline.day if dateline else None)
    story = Story(timexes) if policy is Policy.NARRATIVE else None
    told = past = _NOTHING
    now, zone = (dateline.value, dateline.zone) if dateline else (None, None)
    zone = zone or _zone_of(timexes)
    resolved: list[Resolution] = []
    if story is None:
        timexes = [timex for timex in timexes if timex.rule != IN_STORIES]
    # All tenses first: patterns that are not put aside for calendars in between are read some tenth faster.
    tenses = [tense(text, timex.begin, timex.end) if story is not None or asks_tense(timex.expr) else Tense.NONE for timex in timexes]
    for index, (timex, looks) in enumerate(zip(timexes, tenses, strict=True)):
        last = told
        if story is None and _asks_near(timex.expr):
            last = past if looks is Tense.PAST else told
            if _is_far(text, last.end, timex.begin, looks):
                last = _NOTHING
        anchor = Anchor(now, zone, last.value)
        if story is not None:
            anchor = story.anchor(index, anchor, looks)
        resolution = _one(text, timex, anchor, looks)
        resolved.append(resolution)
        moved = _moves_to(resolution) if not timex.aside else None
        if moved is not None and story is not None:
            story.moves(timex.expr, moved)
        if moved is not None:
            told = _Told(moved, timex.end)
            if dateline is None or sort_key(moved.start) < sort_key(add_days(dateline.day, 1)):
                past = told  # "The vote is on Nov. 3. She spoke at 10 p.m.": not on Nov. 3
    return resolved


class _Told(NamedTuple):
    """A time that the text has told of, and the offset behind its words."""

    value: TimeValue | None
    end: int


_NOTHING = _Told(None, 0)


def _asks_near(expr: Expr) -> bool:
    """Whether words are of the day told right before them: "at 9 p.m.", "earlier in the day"."""
    of = expr.of if type(expr) in _AROUND else expr
    if type(of) in _HOURS:
        return of.day is None
    return type(of) is Unit and of.near and of.grain is Grain.DAY


def _is_far(text: str, told_at: int, begin: int, looks: Tense) -> bool:
    """Whether an hour is too far behind the day last told to belong to it; what is to come ends with its paragraph."""
    return begin - told_at > _REACH or looks is Tense.FUTURE and text.find("\n\n", told_at, begin) >= 0


def _zone_of(timexes: Sequence[Timex]) -> str | None:
    """The zone that the text's clock times name most often, for those that name none."""
    clocks = (part.expr for timex in timexes for part in (timex.parts or (timex,)))
    named = [expr.zone for expr in clocks if isinstance(expr, Clock) and expr.zone]
    return Counter(named).most_common(1)[0][0] if named else None


def _one(text: str, timex: Timex, anchor: Anchor, tense: Tense) -> Resolution:
    words = " ".join(text[timex.begin:timex.end].split())
    if isinstance(timex.expr, Range):
        return _range(text, timex, words, anchor, tense)
    parts: tuple[Resolution, ...] = ()
    if timex.parts:
        inner = _inside(timex.expr, tense)
        parts = tuple(_one(text, part, anchor, inner) for part in timex.parts)
    try:
        outcome = resolve(timex.expr, anchor, tense)
    except Unresolvable as error:
        return Resolution(timex, words, None, anchor.source, tense=tense, reason=str(error), parts=parts)
    return _resolution(timex, words, outcome, tense, parts)


def _range(text: str, timex: Timex, words: str, anchor: Anchor, tense: Tense) -> Resolution:
    """A range, its two ends as they fit together: the May of "from May to July" is the one before that July."""
    try:
        whole = resolve(timex.expr, anchor, tense)
        first, last, earlier, later = ends(timex.expr, anchor, tense)
    except Unresolvable as error:
        parts = tuple(_one(text, part, anchor, tense) for part in timex.parts)
        return Resolution(timex, words, None, anchor.source, tense=tense, reason=str(error), parts=parts)
    parts = [_resolution(part, " ".join(text[part.begin:part.end].split()), outcome, tense)
             for part, outcome in zip(timex.parts, (earlier._replace(value=first), later._replace(value=last)))]
    return _resolution(timex, words, whole, tense, tuple(parts))


def _resolution(timex: Timex, words: str, outcome: Outcome, tense: Tense, parts: tuple[Resolution, ...] = ()) -> Resolution:
    return Resolution(timex, words, outcome.value, outcome.anchor, outcome.policy, tense, outcome.alternatives,
                      outcome.assumed, None, outcome.note, parts)


def _inside(expr: Expr, tense: Tense) -> Tense:
    """Which way the plain times inside an expression look: a start back, a deadline ahead."""
    if isinstance(expr, Since):
        return Tense.PAST
    if isinstance(expr, Length) and expr.base is not None and expr.direction < 0:
        return Tense.NONE if tense is Tense.FUTURE else Tense.PAST
    if isinstance(expr, _ENDS) and tense is not Tense.PAST:
        return Tense.FUTURE
    return tense


def _looks_back(expr: Unit | Shift) -> bool:
    return (expr.step if isinstance(expr, Unit) else expr.direction) < 0


def _moves_to(resolution: Resolution) -> TimeValue | None:
    """The time that a following "the next day" would count from, if this one sets it."""
    value, expr = resolution.value, resolution.timex.expr
    if not isinstance(value, TimeValue):
        return None
    if isinstance(expr, _SIGNALS):
        if isinstance(expr, _AROUND_IT) and isinstance(expr.of, Clock) and expr.of.day is not None:
            return whole(day_of(value.start if value.start is not None else value.end), Grain.DAY)  # "shortly before 11 p.m. on Friday"
        return None
    if value.start is None or value.end is None:
        return None
    if value.grain >= Grain.CENTURY:
        return None  # "the worst of the century" is a comparison
    if isinstance(expr, InYear) and isinstance(expr.of, Unit):
        return None  # "up from 4 percent in the 1988 period" compares
    if not isinstance(expr, _COUNTED):
        return value
    if expr.anaphoric and expr.grain >= Grain.DAY and _looks_back(expr):
        return None  # "their passports had run out the month before"
    if isinstance(expr, Shift) and expr.grain >= Grain.YEAR and (expr.direction < 0 or value.grain in (Grain.QUARTER, Grain.MONTH)):
        return None  # "a year earlier" compares or looks back; the story stays where it was
    if resolution.policy == "the anchor's own unit":
        return None  # "this year", "the month" name no moment of the story
    return value
