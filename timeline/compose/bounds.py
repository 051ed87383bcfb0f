"""A happening with the days on which it may have begun and ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from timeline.plugin import Happening
from timeline.temporal.calendar import add_days, day_of
from timeline.temporal.value import TimeValue

Bounds = tuple[date | None, date | None]
"""The first and the last day on which something may be; `None` is open."""


class Ground(Enum):
    """What bounds rest on, where it decides what becomes of a happening: no event of its own, or one with other bounds."""

    WORDS = "its own words, its tense or the verb over it"
    NEWS = "the past tense of what an article tells as its news"
    JOINED = "the dated verb that it is joined to"
    ELSEWHERE = "another mention of the same event"
    SPAN = "a time of several days, told of before it"
    AFTER = "a day long past, told of before it"


@dataclass(frozen=True, slots=True)
class Settled:
    """A happening with its bounds: of its `begin` and of its `end`, equal for what took one moment.

    `stretch` is for what has two ends though both lie within the same bounds.
    `reason` says in words for the reader how they were found; `ground` is what
    is decided by.
    """

    happening: Happening
    begin: Bounds
    end: Bounds
    reason: str
    stretch: bool = False
    ground: Ground = Ground.WORDS

    @property
    def at_once(self) -> bool:
        """Whether it is one moment, not a stretch with two ends."""
        return self.begin == self.end and not self.stretch

    @property
    def day(self) -> date | None:
        """The one day of a moment, if it is one."""
        first, last = self.begin
        return first if self.at_once and first is not None and first == last else None

    def shared(self, one: Happening, reason: str, ground: Ground = Ground.WORDS) -> Settled:
        """The same bounds for another happening."""
        return Settled(one, self.begin, self.end, reason, self.stretch, ground)


def moment(one: Happening, bounds: Bounds, reason: str, ground: Ground = Ground.WORDS) -> Settled:
    """One moment within bounds, whatever the word."""
    return Settled(one, bounds, bounds, reason, ground=ground)


def within(one: Happening, bounds: Bounds, reason: str, ground: Ground = Ground.WORDS) -> Settled:
    """A moment within bounds, or a stretch that begins and ends within them: as the word is, or the number of what is done."""
    return Settled(one, bounds, bounds, reason, one.aspect != "point" or one.many, ground)


def narrower(one: Settled, other: Settled) -> Settled | None:
    """Of two datings of one event the narrower, if it lies within the other; `None` where they contradict each other."""
    for inner, outer in ((one, other), (other, one)):
        if inside(inner.begin, outer.begin) and inside(inner.end, outer.end):
            return inner
    return None


def inside(inner: Bounds, outer: Bounds) -> bool:
    """Whether bounds lie within others."""
    return (inner[0] or date.min) >= (outer[0] or date.min) and (inner[1] or date.max) <= (outer[1] or date.max)


def first_day(value: TimeValue) -> date | None:
    """The first day of an interval; `None` where it is open, or lies outside the calendar of `datetime`."""
    return as_date(value.start)


def last_day(value: TimeValue) -> date | None:
    """The last day of an interval, in it."""
    if value.end is None or isinstance(value.end, datetime):
        return as_date(value.end)
    return as_date(add_days(value.end, -1))


def as_date(point: object) -> date | None:
    """A point in time as a day, if it is one of `datetime`'s."""
    day = day_of(point) if point is not None else None
    return day if isinstance(day, date) else None
