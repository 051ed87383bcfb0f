"""Resolving a whole text: each time in turn, with what was narrated before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from timeline.errors import Unresolvable
from timeline.genre import history_of, policy_of
from timeline.model import Dateline, Resolution, Tense, Timex
from timeline.narration.books import with_books
from timeline.narration.chronicle import in_a_chronicle
from timeline.narration.cues import WAS_DUE
from timeline.narration.elsewhere import with_zone
from timeline.narration.had import had_of
from timeline.narration.letters import with_letters, without_letters
from timeline.narration.news import NewsThread
from timeline.narration.programme import Programme
from timeline.narration.story import StoryThread
from timeline.temporal.anchor import Anchor, Outcome, Policy
from timeline.temporal.calendar import day_of
from timeline.temporal.expr import After, Before, By, Clock, DayPart, Expr, InYear, Length, Range, Reference, Shift, Since, Unit, Until, WeekdayFrom
from timeline.temporal.grain import Grain
from timeline.temporal.relations import ends
from timeline.temporal.resolve import resolve
from timeline.temporal.tensed import asks_tense, is_year_end
from timeline.temporal.value import TimeValue, whole

_SIGNALS = (Since, Until, By, Before, After)
_AROUND_IT = (Before, After)
_OPENED = (Since, Before, After, Until, By)
_COUNTED = (Unit, Shift)
_HOURS = (Clock, DayPart)
_ENDS = (By, Until)


_WHEN = ", when "
_NEAR = 80  # characters


def narrate(
    text: str, timexes: Sequence[Timex], dateline: Dateline | None, tense: Callable[[str, int, int], Tense],
    policy: Policy = Policy.AUTO, had: Callable[[], str] | None = None,
) -> list[Resolution]:
    """One resolution a timex, in their order; words that only stories mean as times are left out of news.

    The time last narrated is that of the last date or time of day that was
    resolved; lengths, sets and open-ended spans narrate nothing. With `AUTO` the
    timexes themselves decide whether the text is news or a story of the past.
    Without a dateline what counts from one is unresolved. `had` gives the
    language's pattern for what had been done before what is told.
    """
    today = dateline.day if dateline else None
    history, is_asked = 0, policy is Policy.AUTO
    if is_asked:
        own = without_letters(text, timexes)
        policy = policy_of(own, today)
        history = history_of(timexes, today) if policy is Policy.NEWS else 0
    told = len(timexes) if policy is Policy.NARRATIVE else history
    story = StoryThread(text, timexes, history > 0) if told else None
    now, zone = (dateline.value, dateline.zone) if dateline else (None, None)
    zone = zone or _zone_of(text, timexes)
    had_words = had_of(had() if had is not None else "")
    resolved: list[Resolution] = []
    timexes = [timex for n, timex in enumerate(timexes) if n < told or not (type(timex.expr) is Reference and timex.expr.in_stories)]
    timexes = in_a_chronicle(text, with_books(timexes, today))
    # All tenses first: patterns that are not put aside for calendars in between are read some tenth faster.
    tenses = [tense(text, timex.begin, timex.end) if story is not None or asks_tense(timex.expr) else Tense.NONE for timex in timexes]
    thread = NewsThread(text, now, zone, today, timexes if is_asked else (), had_words)
    letters = with_letters(text, timexes)
    programme = Programme(text, timexes, today)
    for index, (timex, looks) in enumerate(zip(timexes, tenses, strict=True)):
        kind = type(timex.expr)
        if index == history > 0:
            thread, story = NewsThread(text, now, zone, today, timexes, had_words), None  # nothing of the news goes on with the history
        if kind is WeekdayFrom and index and timex.expr.base == timexes[index - 1].expr:
            looks = tenses[index - 1]  # "called a strike for Thursday and Friday": of one week
        if looks is Tense.FUTURE and kind is Clock and timex.expr.day is None and WAS_DUE.search(text, max(0, timex.begin - _NEAR), timex.begin):
            looks = Tense.PAST  # "sank on Monday. It was due to leave at 4pm": on that Monday
        fair = programme.anchor(timex, looks, thread.near)
        if fair is not None:
            looks = Tense.FUTURE
        anchor = fair or thread.anchor(timex, looks) if story is None else story.anchor(index, thread.near, looks)
        if index in letters:
            written = timexes[letters[index]], tenses[letters[index]]
            day = _one(text, written[0], thread.anchor(*written) if story is None else story.anchor(letters[index], thread.near, written[1]), written[1]).value
            anchor = anchor._replace(dateline=day.start if type(day) is TimeValue and day.grain is Grain.DAY else None, told=False)
        resolution = _one(text, timex, anchor, looks)
        if resolved and kind is Clock and text[timex.begin - 1] == "(":
            resolved[-1] = with_zone(text, resolved[-1], resolution)
        resolved.append(resolution)
        programme.moves(timex, resolution.value)
        moved = None if timex.aside else _moves_to(resolution)
        if kind is Until and looks is Tense.PAST and resolution.parts and text.startswith(_WHEN, timex.end):
            moved = _moves_to(resolution.parts[0])  # "was kept until January, when they opened it. A week later …"
        if story is not None and kind is By and resolution.parts and story.goes_on_by(timex):
            moved = _moves_to(resolution.parts[0])  # "By the summer of 1938 it leaked. On 8 September it broke"
        if moved is not None:
            thread.moves(timex, moved)
            if story is not None:
                story.moves(timex, moved)
        elif kind is Unit and timex.expr.grain is Grain.DAY and type(resolution.value) is TimeValue:
            thread.leads(resolution.value)  # "today"
            if timex.expr.anaphoric:
                thread.goes_back(timex, resolution.value)
        elif kind is By and not timex.parts:
            thread.states(timex)
        elif kind is Shift and _is_years_ago(timex.expr) and type(resolution.value) is TimeValue and not (timex.aside or text.startswith((_WHEN, _WHEN[1:]), timex.end)):
            thread.opens(timex, resolution.value)  # "Nine years ago it left; the following spring"
        elif kind in _OPENED and timex.parts:
            if kind is By:
                thread.states(timex)
            opened = resolution.parts[0].value
            if type(opened) is TimeValue and opened.start is not None and opened.end is not None:
                thread.opens(timex, opened)
    return resolved


def _zone_of(text: str, timexes: Sequence[Timex]) -> str | None:
    """The zone that the text's clock times name most often, for those that name none; not what an hour is elsewhere ("(7:20 p.m. ET)")."""
    named = [part.expr.zone for timex in timexes if timex.parts or type(timex.expr) is Clock
             for part in timex.parts or (timex,) if type(part.expr) is Clock and part.expr.zone and text[part.begin - 1:part.begin] != "("]
    return Counter(named).most_common(1)[0][0] if named else None


def _one(text: str, timex: Timex, anchor: Anchor, tense: Tense) -> Resolution:
    words = " ".join(text[timex.begin:timex.end].split())
    expr = timex.expr
    if type(expr) is Range:
        return _range(text, timex, words, anchor, tense)
    parts: tuple[Resolution, ...] = ()
    if timex.parts:
        inner = _inside(expr, tense)
        within = anchor._replace(over=True) if type(expr) is Since else anchor
        parts = tuple([_one(text, part, within, inner) for part in timex.parts])
    try:
        outcome = resolve(expr, anchor, tense)
    except Unresolvable as error:
        return _unresolved(timex, words, anchor, tense, error, parts)
    return _resolution(timex, words, outcome, tense, parts)


def _range(text: str, timex: Timex, words: str, anchor: Anchor, tense: Tense) -> Resolution:
    """A range, its two ends as they fit together: the May of "from May to July" is the one before that July."""
    try:
        whole = resolve(timex.expr, anchor, tense)
        first, last, earlier, later = ends(timex.expr, anchor, tense)
    except Unresolvable as error:
        parts = tuple(_one(text, part, anchor, tense) for part in timex.parts)
        return _unresolved(timex, words, anchor, tense, error, parts)
    parts = [_one(text, part, anchor, tense) if type(part.expr) is Reference else _resolution(part, " ".join(text[part.begin:part.end].split()), outcome, tense)
             for part, outcome in zip(timex.parts, (earlier._replace(value=first), later._replace(value=last)))]
    return _resolution(timex, words, whole, tense, tuple(parts))


def _resolution(timex: Timex, words: str, outcome: Outcome, tense: Tense, parts: tuple[Resolution, ...] = ()) -> Resolution:
    value, origin, policy, alternatives, assumed, note, own_unit = outcome
    return Resolution(timex, words, value, origin.words, policy, tense, alternatives, assumed, None, note, parts, origin, own_unit)


def _unresolved(timex: Timex, words: str, anchor: Anchor, tense: Tense, error: Unresolvable, parts: tuple[Resolution, ...]) -> Resolution:
    origin = anchor.origin
    return Resolution(timex, words, None, origin.words, tense=tense, reason=str(error), parts=parts, origin=origin)


def _inside(expr: Expr, tense: Tense) -> Tense:
    """Which way the plain times inside an expression look: a start back, a deadline ahead."""
    if isinstance(expr, Since):
        return Tense.PAST
    if isinstance(expr, Length) and expr.base is not None and expr.direction < 0:
        return Tense.NONE if tense is Tense.FUTURE else Tense.PAST
    if isinstance(expr, _ENDS) and tense is not Tense.PAST and not (tense is Tense.EITHER and isinstance(expr, By)) or isinstance(expr, Before) and (tense is Tense.PRESENT or is_year_end(expr.of)):
        return Tense.FUTURE  # "we see no change before the spring"
    return tense


def _looks_back(expr: Unit | Shift) -> bool:
    return (expr.step if isinstance(expr, Unit) else expr.direction) < 0


def _is_years_ago(expr: Shift) -> bool:
    """ "Nine years ago": the story of the day does not move there, but what is told next may go on from it."""
    return expr.grain is Grain.YEAR and expr.direction < 0 and not expr.anaphoric and expr.base is None


def _moves_to(resolution: Resolution) -> TimeValue | None:
    """The time that a following "the next day" would count from, if this one sets it."""
    value, expr = resolution.value, resolution.timex.expr
    if type(value) is not TimeValue:
        return None
    kind = type(expr)
    if kind in _SIGNALS:
        if kind is By and type(expr.of) in _HOURS and expr.of.day is not None and value.end is not None:
            return whole(day_of(value.start if value.start is not None else value.end), Grain.DAY)  # "by noon on Friday 300 had come"
        if kind is By and type(expr.of) is Clock and resolution.tense is Tense.PAST and resolution.parts:
            told = resolution.parts[0].value
            return told if type(told) is TimeValue else None  # "by 4 a.m. he had nine men; two hours later"
        if kind is After and isinstance(expr.of, Clock) and expr.of.day is not None and resolution.parts and type(resolution.parts[0].value) is TimeValue:
            return resolution.parts[0].value  # "shortly after 8 p.m. on Wednesday … At 1:30 a.m."
        if kind in _AROUND_IT and type(expr.of) is Clock and expr.of.day is None and resolution.tense is Tense.PAST and resolution.parts:
            told = resolution.parts[0].value
            return told if type(told) is TimeValue else None  # "broke up shortly before 4 a.m.; two hours later"
        if kind in _AROUND_IT and type(expr.of) in _HOURS and expr.of.day is not None:
            return whole(day_of(value.start if value.start is not None else value.end), Grain.DAY)  # "shortly before 11 p.m. on Friday"
        return None
    if value.start is None or value.end is None:
        return None
    if value.grain >= Grain.CENTURY:
        return None  # "the worst of the century" is a comparison
    if kind is InYear and isinstance(expr.of, Unit):
        return None  # "up from 4 percent in the 1988 period" compares
    if kind not in _COUNTED:
        return value
    if expr.anaphoric and expr.grain >= Grain.DAY and _looks_back(expr):
        return None  # "their passports had run out the month before"
    if kind is Shift and type(expr.base) is Unit and value.grain is Grain.DAY:
        return value  # "Fifty years ago today the ferry left"
    if kind is Shift and expr.grain >= Grain.YEAR and (expr.direction < 0 or value.grain in (Grain.QUARTER, Grain.MONTH)):
        return None  # "a year earlier" compares or looks back; the story stays where it was
    if resolution.own_unit and not (expr.anaphoric and expr.grain is Grain.QUARTER):  # "the quarter" is the one reported on
        return None  # "this year", "the month" name no moment of the story
    return value
