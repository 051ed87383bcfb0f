"""What an expression is resolved against, and what comes of it."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum, StrEnum
from functools import lru_cache
from typing import NamedTuple

from timeline.errors import Unresolvable
from timeline.temporal.calendar import Day, Point, add_days, day_of, sort_key, step
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue, Value


class Policy(StrEnum):
    """How partial words are read: as news, counted from the dateline, or as history, from the time last told.

    `AUTO` leaves the choice to the text.
    """

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"


class Tense(StrEnum):
    """Which way the clause of a time looks; `NONE` when it does not say.

    `EITHER` is that of what was to be: "had been due on Friday" leaves open whether that Friday has come.
    """

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    EITHER = "either"
    NONE = "none"


# Until Python 3.12, to look a member up in its enumeration takes ten times as long as a name of a module does, and the
# steps that run for each time of a text ask for one a hundred times.
PAST, PRESENT, FUTURE, EITHER, NO_TENSE = Tense


class Counted(Enum):
    """What the value of a time depends on besides its own words."""

    NOT = "stated"
    FROM_DATELINE = "dateline"
    FROM_STORY = "narrative"
    FROM_UNKNOWN = "no dateline"


class Origin(NamedTuple):
    """What a value was counted from: nothing else where the words state it, the dateline's day, or a time told before."""

    counted: Counted = Counted.NOT
    time: Day | TimeValue | None = None

    @property
    def words(self) -> str:
        """For the reader: `stated`, `dateline 2020-02-28`, `narrative 2020-02-27`, `no dateline`."""
        if self.time is None:
            return self.counted.value
        if self.counted is Counted.FROM_STORY:
            return f"{self.counted.value} {self.time.edtf}"
        return _dateline_words(self.time)


STATED = Origin()
UNKNOWN = Origin(Counted.FROM_UNKNOWN)


@lru_cache(maxsize=8)  # all times of a text have one
def _dateline_words(day: Day) -> str:
    return f"{Counted.FROM_DATELINE.value} {day.isoformat()}"


class Anchor(NamedTuple):
    """The times that words may count from.

    `dateline` is the article's, or `None` where nobody knows it, `zone` its zone's name if known. `narrated` is the
    time last told of in the text, for "the next day" and "that year". With `told`
    every word counts from there: the policy for narrative. With `over` what is
    counted lies behind, whatever the tense of the clause: "since Sept. 11". With
    `onward` it lies after what is narrated, "ordered that June and opened in February", or surely after the dateline: "will open by December", said in January.
    """

    dateline: date | datetime | None
    zone: str | None = None
    narrated: TimeValue | None = None
    told: bool = False
    over: bool = False
    onward: bool = False

    @property
    def today(self) -> date:
        """The dateline's civil day. Raises `Unresolvable` where there is no dateline."""
        if self.dateline is None:
            raise Unresolvable("it counts from the day of writing, which the article does not say")
        return day_of(self.dateline)

    @property
    def now(self) -> Point:
        """The point that deictic words count from: the dateline, or in narrative the time last told. Raises as `today` does."""
        if self.told and self._in_story:
            return self.narrated.start
        return self.dateline if self.dateline is not None else self.today

    @property
    def day(self) -> Day:
        """The civil day of `now`."""
        return self.dateline if type(self.dateline) is date and not self.told else day_of(self.now)

    @property
    def origin(self) -> Origin:
        """What `now` is; unknown where nobody knows the dateline."""
        if self.told and self._in_story:
            return self.story_origin
        return UNKNOWN if self.dateline is None else _dateline(self.dateline)

    @property
    def story_origin(self) -> Origin:
        """The time last narrated, else what `now` is."""
        return Origin(Counted.FROM_STORY, self.narrated) if self.narrated is not None else self.origin

    @property
    def _in_story(self) -> bool:
        return self.narrated is not None and self.narrated.start is not None

    @property
    def story_day(self) -> Day:
        """The day that anaphoric words count from: the time last narrated, else the dateline. The midnight that ends a day is of that day."""
        if not self._in_story:
            return self.day
        day = day_of(self.narrated.start)
        return add_days(day, -1) if self.narrated.part == "24" else day


def last_unit(told: TimeValue) -> Point:
    """Where what comes after a time counts from: the last day of "May 3 to May 10", the last year of "1962 to 1964", else its beginning."""
    if told.grain not in _UNITS or told.end is None or type(told.start) is datetime or type(told.end) is datetime:
        return told.start
    last = step(told.end, _UNITS[told.grain], -1)
    return last if sort_key(last) > sort_key(told.start) else told.start


_UNITS = {Grain.DAY: Grain.DAY, Grain.WEEKEND: Grain.DAY, Grain.MONTH: Grain.MONTH, Grain.YEAR: Grain.YEAR}


@lru_cache(maxsize=8)  # all times of a text have one
def _dateline(point: date | datetime) -> Origin:
    return Origin(Counted.FROM_DATELINE, day_of(point))


class Outcome(NamedTuple):
    """A value, and how it was chosen; the fields mean what they mean in `Resolution`."""

    value: Value
    origin: Origin = STATED
    policy: str = "stated"
    alternatives: tuple[TimeValue, ...] = ()
    assumed: tuple[str, ...] = ()
    note: str | None = None
    own_unit: bool = False

    def with_value(self, value: Value, policy: str | None = None) -> Outcome:
        """The same choice, with another value made from it."""
        policy = f"{self.policy}, {policy}" if policy else self.policy
        return Outcome(value, self.origin, policy, self.alternatives, self.assumed, self.note)
