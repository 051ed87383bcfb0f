"""What the times of an article say about its happenings, before any is inferred."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.compose.bounds import Bounds, Settled, as_date, first_day, inside, last_day, moment, narrower, within
from timeline.model import Resolution
from timeline.plugin import Happening
from timeline.temporal.calendar import add_days, step
from timeline.temporal.expr import By, Range, Since, Until
from timeline.temporal.grain import Grain
from timeline.temporal.value import Duration, TimeValue

_MOST_HOURS = 1000  # beyond, hours are a manner of speaking
_RECENT = timedelta(days=31)
_OPENING = 2  # sentences
_LOOKS_BACK = ("past", "pluperfect", "perfect")
_NOW = ("present", "perfect", "progressive")


def stated(one: Happening, here: Sequence[Resolution], now: date) -> Settled | None:
    """When a happening was by its own time, of those in its sentence; `None` without one.

    A moment lies within the time; what went on for a while began and ended in
    it, and a figure's change went on all through it.
    """
    resolution = here[one.timex] if one.timex is not None else None
    value = resolution.value if resolution is not None else None
    if not isinstance(value, TimeValue):
        return _up_to_now(one, here, now)
    reason = f"“{resolution.text}”"
    first, last = first_day(value), last_day(value)
    signal = resolution.timex.expr
    if isinstance(signal, Since) and first is not None:
        begin = (first, _end_of_unit(value, now))  # "since May": since some day in May
        if one.form == "past" and one.clause == "sub":
            return moment(one, begin, reason)  # "since May, when it sank"
        return Settled(one, begin, (now, None) if one.form in ("progressive", "perfect", "present") else (first, now), reason)
    if isinstance(signal, By) and last is not None:
        return moment(one, (None if one.form in _LOOKS_BACK or last < now else now, last), reason)
    if isinstance(signal, Until) and last is not None and one.aspect != "point":
        return Settled(one, (None, last), (last, last), reason)
    if isinstance(signal, Range) and None not in (first, last) and one.aspect != "point":
        return Settled(one, (first, first), (last, last), reason)
    if one.form in _LOOKS_BACK and first is not None and first > now:
        return None  # "declared a dividend payable Dec. 1": that is when it is paid
    if last is not None and last < now and (one.form in ("progressive", "future") or one.form == "present" and one.told):
        return None  # "is serving a term for the murder in 2003": that is when the murder was
    if one.form in _LOOKS_BACK and last is not None and last > now > (first or date.min):
        last = now
    if first is not None and last is not None and first < last and one.form in ("past", "perfect"):
        if one.measured:
            return Settled(one, (first, first), (last, last), reason)
        if one.aspect != "point":
            return Settled(one, (first, None), (None, last), reason)
    return Settled(one, (first, last), (first, last), reason)


def _end_of_unit(value: TimeValue, now: date) -> date:
    """The last day of the unit that an interval opens with, but none behind the dateline."""
    last = as_date(add_days(step(value.start, value.grain, 1), -1)) if value.grain > Grain.DAY else None
    return min(last, now) if last is not None else as_date(value.start)


def _up_to_now(one: Happening, here: Sequence[Resolution], now: date) -> Settled | None:
    """What a stretch up to the article dates: "fell over the last two weeks"."""
    value = here[one.length].value if one.length is not None else None
    first = _began(value, now) if isinstance(value, Duration) and one.form in ("past", "perfect") else None
    if first is None:
        return None
    reason = f"within “{here[one.length].text}”"
    if one.measured or one.ongoing:
        return Settled(one, (first, first), (now, now if one.measured else None), reason)
    return within(one, (first, now), reason)


def _began(value: Duration, now: date) -> date | None:
    """The day on which a stretch up to the article began."""
    if value.start is not None:
        return as_date(value.start)
    number, grain = value.amounts[0]
    hours = number if len(value.amounts) == 1 and grain is Grain.HOUR else None
    return as_date(add_days(now, -int(hours // 24))) if hours is not None and hours <= _MOST_HOURS else None


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds all through an article: the dateline, and what its stated times tell of the story.

    `once` are the events that it dates, and dates alike wherever it does, by
    kind. `since` reaches from the incident that set the story going to the
    dateline; `origin` is its day, if it is one. `in_present` is whether the
    article tells what is so as it is written, as features and broadcasts do,
    and not what happened on its day.
    """

    now: date
    once: dict[str, Settled]
    since: Bounds
    origin: date | None
    in_present: bool

    @property
    def present(self) -> Bounds:
        """The dateline's day."""
        return (self.now, self.now)

    @property
    def past(self) -> Bounds:
        """Any day up to the dateline's."""
        return (None, self.now)

    @property
    def coming(self) -> Bounds:
        """Any day from the dateline's on."""
        return (self.now, None)


def frame(dated: Sequence[Settled], told: Sequence[Happening], now: date) -> Frame:
    """The frame of an article by the happenings that it dates, and all that it tells."""
    origin = _origin(dated, told, now)
    first = origin.begin[0] if origin is not None else None
    return Frame(now, _once(dated), (first, now), origin.day if origin is not None else None, _in_present(dated, told, now))


def _in_present(dated: Sequence[Settled], told: Sequence[Happening], now: date) -> bool:
    """Whether those who speak "say", not "said", and more than three times as much goes on or has come about as came about, none of it "today"."""
    if any(one.day == now for one in dated):
        return False
    speech = Counter(one.form for one in told if one.told)
    deeds = Counter(one.form for one in told if one.main and not one.told)
    return speech["present"] >= speech["past"] and sum(deeds[form] for form in _NOW) > 3 * deeds["past"]


def _once(dated: Sequence[Settled]) -> dict[str, Settled]:
    found: dict[str, Settled | None] = {}
    for one in dated:
        known = found.setdefault(one.happening.kind, one)
        found[one.happening.kind] = narrower(known, one) if known is not None else None
    return {kind: one for kind, one in found.items() if kind and one is not None}


def _origin(dated: Sequence[Settled], told: Sequence[Happening], now: date) -> Settled | None:
    """The incident that set the story going: the one dated most often before the article, the earliest of equals.

    Of two datings, one within the other, the narrower counts. What is long past
    is background, unless the article opens with it or speaks of it again.
    """
    opening = sorted({one.begin for one in told})[:_OPENING]
    spoken_of = Counter(one.kind for one in told)
    incidents = [one for one in dated if one.happening.incident and one.begin[0] is not None and one.begin[0] < now]
    matter = {one.begin for one in incidents if (
        now - one.begin[0] <= _RECENT or spoken_of[one.happening.kind] > 1 or one.happening.begin in opening)}
    known = [one for one in incidents if one.begin in matter]
    narrow = [one for one in known if not any(
        other.begin != one.begin and inside(other.begin, (one.begin[0], one.end[1])) for other in known)]
    mentions = Counter(one.begin for one in narrow)
    return min(narrow, key=lambda one: (-mentions[one.begin], one.begin[0]), default=None)
