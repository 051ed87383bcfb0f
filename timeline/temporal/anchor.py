"""What an expression is resolved against, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from timeline.temporal.calendar import Day, day_of
from timeline.temporal.value import TimeValue, Value


class Tense(StrEnum):
    """Which way the clause of a time looks; `NONE` when it does not say."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The times that words may count from.

    `now` is the dateline, `zone` its zone's name if known. `narrated` is the time
    last told of in the text, for "the next day" and "that year".
    """

    now: date | datetime
    zone: str | None = None
    narrated: TimeValue | None = None

    @property
    def day(self) -> date:
        """The dateline's civil day."""
        return self.now.date() if isinstance(self.now, datetime) else self.now

    @property
    def story_day(self) -> Day:
        """The day that anaphoric words count from: the time last narrated, else the dateline."""
        if self.narrated is None or self.narrated.start is None:
            return self.day
        return day_of(self.narrated.start)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value, and how it was chosen; the fields mean what they mean in `Resolution`."""

    value: Value
    anchor: str = "stated"
    policy: str = "stated"
    alternatives: tuple[TimeValue, ...] = ()
    assumed: tuple[str, ...] = ()
    note: str | None = None

    def with_value(self, value: Value, policy: str | None = None) -> Outcome:
        """The same choice, with another value made from it."""
        return replace(self, value=value, policy=f"{self.policy}, {policy}" if policy else self.policy)
