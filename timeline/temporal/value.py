"""What an expression comes to once it is anchored: the value types."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from timeline.frozen import frozen
from timeline.temporal import edtf, timex3
from timeline.temporal.calendar import Day, Point, day_of, floor, step, unit_end
from timeline.temporal.grain import DAY, Grain
from timeline.temporal.timex3 import Timex3


@frozen
class TimeValue:
    """A half-open interval `[start, end)` and how finely it was stated.

    `start` and `end` are days for grains of a day and coarser, else datetimes,
    zoned where the zone is known; `None` is an open end. `grain` is that of
    the words: "since December" is an interval of months of grain MONTH. `mod`
    is TimeML's modifier, `part` its code for a part of day, or "24" for the
    midnight that ends a day (ISO 8601's `T24:00`), which begins the next.
    """

    start: Point | None
    end: Point | None
    grain: Grain
    mod: str | None = None
    approximate: bool = False
    part: str | None = None

    @property
    def edtf(self) -> str:
        """The interval in EDTF (ISO 8601-2): `2020-02-27`, `2019-12/2020-02-28`, `../2011`."""
        return edtf.write(self.start, self.end, self.grain, self.approximate)

    @property
    def timex3(self) -> Timex3:
        """TimeML's type, value and modifier of the unit that was named."""
        return timex3.write(self.start, self.end, self.grain, self.mod, self.part)

    @property
    def marker(self) -> Day:
        """The day on which a display puts this time: its first, or its last when the start is open."""
        if self.start is not None:
            return day_of(self.start)
        if self.end is None:
            raise ValueError("a time that is open at both ends has no marker")
        end = self.end
        if isinstance(end, datetime):
            return day_of(end)
        return day_of(floor(step(end, DAY, -1), max(self.grain, DAY)))


@lru_cache(maxsize=4096)
def whole(start: Day, grain: Grain) -> TimeValue:
    """The unit of that grain which starts on that day. Kept: a text's times lie near each other."""
    return TimeValue(start, unit_end(start, grain), grain)


@frozen
class Duration:
    """A length of time; `start` and `end` are there when the words place it ("the past week")."""

    amounts: tuple[tuple[float | None, Grain], ...]
    mod: str | None = None
    start: Point | None = None
    end: Point | None = None

    @property
    def timex3(self) -> Timex3:
        """`DURATION` with an ISO 8601 period: `P9Y`, `PXW`, `PT1H30M`."""
        return Timex3("DURATION", timex3.period(self.amounts), self.mod)


@frozen
class Recurrence:
    """A set of times; `pattern` is TimeML's value (`P1D`, `XXXX-WXX-2`)."""

    pattern: str
    mod: str | None = None

    @property
    def timex3(self) -> Timex3:
        """`SET` with the pattern."""
        return Timex3("SET", self.pattern, self.mod)


@frozen
class Vague:
    """A time that is only past, present or future: `kind` is `PAST`, `PRESENT` or `FUTURE`."""

    kind: str

    @property
    def timex3(self) -> Timex3:
        """`DATE` with `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`."""
        return Timex3("DATE", f"{self.kind}_REF")


Value = TimeValue | Duration | Recurrence | Vague
