"""Resolving a whole text: each time in turn, with what was narrated before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from timeline.cues import Cues
from timeline.errors import Unresolvable
from timeline.genre import history_of, policy_of
from timeline.model import Dateline, Resolution, Tense, Timex
from timeline.narration import asking
from timeline.narration.books import with_books
from timeline.narration.chronicle import in_a_chronicle
from timeline.narration.elsewhere import with_zone
from timeline.narration.in_turn import in_turn
from timeline.narration.letters import with_letters, without_letters
from timeline.narration.moving import tell_threads
from timeline.narration.news import NewsThread
from timeline.narration.onward import tells_on, was_before
from timeline.narration.programme import Programme
from timeline.narration.story import StoryThread
from timeline.temporal.anchor import EITHER, FUTURE, NO_TENSE, PAST, PRESENT, Anchor, Outcome, Policy
from timeline.temporal.expr import Before, By, Civil, Clock, DayPart, Expr, Length, Mod, Range, Reference, Since, Until, WeekdayFrom
from timeline.temporal.grain import DAY
from timeline.temporal.lengths import tense_of_its_end
from timeline.temporal.relations import ends
from timeline.temporal.resolve import resolve
from timeline.temporal.tensed import asks_tense, is_year_end
from timeline.temporal.value import TimeValue

_ENDS = (By, Until)
_NEAR = 80  # characters
_HEDGED = (Clock, Mod)
_NO_CUES = Cues()


def narrate(
    text: str, timexes: Sequence[Timex], dateline: Dateline | None, tense: Callable[[str, int, int], Tense],
    policy: Policy = Policy.AUTO, cues: Callable[[], Cues] | None = None,
) -> list[Resolution]:
    """One resolution a timex, in their order; words that only stories mean as times are left out of news.

    The time last narrated is that of the last date or time of day that was
    resolved; lengths, sets and open-ended spans narrate nothing. With `AUTO` the
    timexes themselves decide whether the text is news or a story of the past.
    Without a dateline what counts from one is unresolved. `cues` gives the
    language's words for what the threads ask of the text; without it each answers no.
    """
    words = cues() if cues is not None else _NO_CUES
    today = dateline.day if dateline else None
    history, is_asked = 0, policy is Policy.AUTO
    if is_asked:
        own = without_letters(text, timexes, words.letters)
        policy = policy_of(own, today)
        history = history_of(timexes, today) if policy is Policy.NEWS else 0
    told = len(timexes) if policy is Policy.NARRATIVE else history
    story = StoryThread(text, timexes, words, history > 0) if told else None
    now, zone = (dateline.value, dateline.zone) if dateline else (None, None)
    zone = zone or _zone_of(text, timexes)
    resolved: list[Resolution] = []
    timexes = [timex for n, timex in enumerate(timexes) if n < told or not (type(timex.expr) is Reference and timex.expr.in_stories)]
    timexes = in_a_chronicle(text, with_books(timexes, today))
    # All tenses first: patterns that are not put aside for calendars in between are read some tenth faster.
    tenses = [tense(text, timex.begin, timex.end) if story is not None or asks_tense(timex.expr) or asking.asks_tense(timex.expr) else NO_TENSE for timex in timexes]
    timexes = in_turn(text, timexes, tenses, today, words) if not told else timexes
    thread = NewsThread(text, now, zone, today, timexes if is_asked else (), words)
    letters = with_letters(text, timexes, words.letters)
    programme = Programme(text, timexes, today, words)
    for index, (timex, looks) in enumerate(zip(timexes, tenses, strict=True)):
        kind = type(timex.expr)
        if index == history > 0:
            thread, story = NewsThread(text, now, zone, today, timexes, words), None  # nothing of the news goes on with the history
        if kind is WeekdayFrom and index and timex.expr.base == timexes[index - 1].expr:
            looks = tenses[index - 1]  # "called a strike for Thursday and Friday": of one week
        if kind in _HEDGED and index + 1 < len(timexes) and (day := _day_of(timex.expr)) is not None and day is _day_of(timexes[index + 1].expr):
            looks = tenses[index + 1]  # "at 9 a.m. outside a bank on Tuesday": the hour was given that very day, for it is of one clause with it
        if looks is FUTURE and kind is Clock and timex.expr.day is None and words.had.was_to_be.search(text, max(0, timex.begin - _NEAR), timex.begin):
            looks = PAST  # "sank on Monday. It was due to leave at 4pm": on that Monday
        fair = programme.anchor(timex, looks, thread.near) if programme.is_one else None
        if fair is not None:
            looks = FUTURE
        anchor = fair or thread.anchor(timex, looks) if story is None else story.anchor(index, thread.told_last(timex), looks)
        if index in letters:
            written = timexes[letters[index]], tenses[letters[index]]
            day = _one(text, written[0], thread.anchor(*written) if story is None else story.anchor(letters[index], thread.near, written[1]), written[1]).value
            anchor = anchor._replace(dateline=day.start if type(day) is TimeValue and day.grain is DAY else None, told=False)
        if anchor.told and not anchor.over and tells_on(text, resolved, timex, looks, words, anchor.narrated):
            anchor = anchor._replace(onward=True)
        resolution = _one(text, timex, anchor, looks)
        if resolved and kind is Clock and text[timex.begin - 1] == "(":
            resolved[-1] = with_zone(text, resolved[-1], resolution)
        if looks is PAST and story is None and kind is Civil and resolved and was_before(text, resolved[-1], resolution, words):
            resolved[-1] = _one(text, resolved[-1].timex, thread.alone._replace(dateline=resolution.value.start), PAST)
        resolved.append(resolution)
        if programme.is_one:
            programme.moves(timex, resolution.value)
        tell_threads(text, resolution, thread, story, words)
    return resolved


def _day_of(expr: Expr) -> Expr | None:
    """The day that a time is, or of which it is a part."""
    expr = expr.of if type(expr) is Mod else expr
    return expr.day if type(expr) in (Clock, DayPart) else expr


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
        inner = _inside(expr, anchor, tense)
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


def _inside(expr: Expr, anchor: Anchor, tense: Tense) -> Tense:
    """Which way the plain times inside an expression look: a start back, a deadline ahead."""
    if isinstance(expr, Since):
        return PAST
    if isinstance(expr, Length) and expr.base is not None and expr.direction < 0:
        return tense_of_its_end(expr, anchor, tense)
    if isinstance(expr, _ENDS) and tense is not PAST and not (tense is EITHER and isinstance(expr, By)) or isinstance(expr, Before) and (tense is PRESENT or is_year_end(expr.of)):
        return FUTURE  # "we see no change before the spring"
    return tense
