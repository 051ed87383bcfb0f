"""What the news has told of up to a place: the state that the thread of the news keeps, and nothing else.

`noting.py` writes it, time by time. `hours.py`, `day_words.py`, `weekdays.py`,
`dates.py` and `counted.py` read it: each says what one kind of time counts from.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from timeline.cues import Cues
from timeline.narration.about import About
from timeline.narration.lately import DayOfWriting
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import add_days, day_of, ordinal, sort_key
from timeline.temporal.expr import After, Before, By, Expr, Mod, Side, Since, Until
from timeline.temporal.grain import DAY, MONTH
from timeline.temporal.value import TimeValue, whole

# How far on the news is still at the day last told, in characters: three sentences. Hours beyond are the dateline's,
# and so are those to come in another paragraph.
REACH = 400
NEXT = 160  # a sentence or so, in characters
DAWN, EVENING = 6, 18  # the hours with which they begin
LATE = ("EV", "NI")
_AROUND = frozenset((Mod, Side, Since, Until, By, Before, After))
_WEEK = 7  # days
_LAST = 6


class Mark(NamedTuple):
    """A time that the text has told of, as what others may count from, and where it ends in the text."""

    anchor: Anchor
    time: TimeValue | None
    """What the anchor tells of; none before the first time told."""
    at: int


@dataclass(slots=True)
class Told:
    """What news has told of so far. A mark or anchor is the last of its kind that was told, where no other is named."""

    text: str
    writing: DayOfWriting
    cues: Cues
    about: About
    alone: Anchor
    """The dateline with no time told: what a time counts from that goes on with nothing."""

    near: Mark
    """Of any kind."""
    over: Mark
    """That is over by the day of writing."""
    since: Mark
    """Since when something has been so, or until when: only "that year" or a year later goes on with it."""
    quarter: Mark
    """That a firm may report on."""
    year: Mark
    """Before the dateline's own, with which a sentence opens: "By the summer of 2018 they had lost patience"."""
    opened: Mark
    """Only named as the one since which something is so, though the text goes on there: "since Feb. 15, when"."""
    night: Anchor
    of_another_year: Anchor

    day: Mark | None = None
    """A day or weekend."""
    story_day: Mark | None = None
    """The same, not to come, and not one on which somebody only said so."""
    hour: Mark | None = None
    small_hours: Mark | None = None
    """Of the hours before dawn: "in the early hours of Sunday"."""
    told_before: Mark | None = None
    """Before the day of the story: "had left Orm on Friday"."""
    meant: Mark | None = None
    """What a sentence had told of before the day on which somebody says so, which is the time told last."""
    closed: Mark | None = None
    """What a sentence had told of before it closed with what was before that, or until when what it tells of lasted."""
    topic: Mark | None = None
    """A year that is all that a sentence says: "Her best year was 2011."."""
    named_quarter: Anchor | None = None
    vote: Anchor | None = None
    """The day of a vote."""
    remembered: Anchor | None = None
    """The first day long past, in an article that is written for an anniversary."""
    lead: date | None = None
    """The day that the news opens with."""
    row: deque[Mark] = field(default_factory=lambda: deque(maxlen=_LAST))
    """The last few told, in their order."""
    weekdays: dict[int, Anchor] = field(default_factory=dict)
    """The day that was each weekday."""
    months: dict[int, Anchor] = field(default_factory=dict)
    """What was each month, of those that have come round since."""

    any_day_at: int | None = None
    """Where a day ends of which only the weekday is told."""
    stepped_at: int = -1
    """Where the time last told ends, if it went on from a day long past: "that evening", "the next morning"."""
    day_of_the_week_at: int = -1
    """Where the weekday last told ends, if it was one of the week told."""
    goes_on: bool = False
    """Whether the time last told goes on with what was told of another year: "that summer"."""
    is_aside: bool = False
    """Whether it stands in an aside: "which was rated poor in 2019, said"."""
    is_by: bool = False
    """Whether the time since or until which something was so is one by which it was."""
    is_until: bool = False
    """Whether it is one until which it was."""
    is_of_the_week: bool = False
    """Whether the time being read is a weekday of the week told; so for all that is read of it before it is noted."""
    is_in_a_passage: bool = False
    """Whether the time being read is of the passage that tells a year of the past."""

    def mark(self, time: TimeValue, at: int) -> Mark:
        """A time that ends at that place, as what others may count from."""
        return Mark(Anchor(self.alone.dateline, self.alone.zone, time), time, at)

    def on_the_first_day(self) -> Anchor:
        """What counts from the day that the news opens with, which has been told."""
        return self.near.anchor._replace(narrated=whole(self.lead, DAY))

    def is_back_at_the_lead(self, begin: int) -> bool:
        """Whether a text that opened with a day of years ago has told of whole months or years since, so that "that night" can only be that one."""
        near = self.near.time
        if self.lead is None or near is None or near.grain < MONTH or self.day is None or self.near.at <= self.day.at or self.text.find("\n\n", self.day.at, begin) < 0:
            return False
        return self.writing.is_long_past(whole(self.lead, DAY))

    def is_shortly_before_the_day_remembered(self, time: TimeValue) -> bool:
        """Whether a day is of the week before the one that is remembered."""
        return 0 < ordinal(self.remembered.narrated.start) - ordinal(time.start) <= _WEEK


def nothing_told(text: str, alone: Anchor, writing: DayOfWriting, cues: Cues, about: About) -> Told:
    """The state at the beginning of a text."""
    start = Mark(alone, None, 0)
    return Told(text, writing, cues, about, alone, start, start, start, start, start, start, alone, alone)


def inside(expr: Expr) -> Expr:
    """The date or hour itself, without what stands around it, "by", "since", "early": "by midafternoon" has two."""
    while type(expr) in _AROUND:
        expr = expr.of
    return expr


def is_longer_than_a_week(time: TimeValue) -> bool:
    """Whether a time with both ends, of whatever grain, is longer than a week: of no hour's day."""
    return time.start is not None and time.end is not None and sort_key(add_days(day_of(time.start), _WEEK)) < sort_key(time.end)
