"""How long before the day of writing a time is that news has told of."""

from __future__ import annotations

from datetime import date, datetime

from timeline.temporal.calendar import day_of
from timeline.temporal.grain import MONTH, PART_OF_DAY, WEEK
from timeline.temporal.value import TimeValue

# All in days.
FRESH = 4  # for which news tells of one day in all its hours
_OF_LATE = 31
_REPORTED = 100
_OF_A_YEAR_BEFORE = 365
_LONG_AGO = 700


class DayOfWriting:
    """The day that news is written on, and what it makes of the times told. Without a day nothing is so of any of them; `days_since` wants one."""

    __slots__ = ("_ordinal", "day")

    def __init__(self, day: date | None) -> None:
        self.day, self._ordinal = day, day.toordinal() if day is not None else 0

    def days_since(self, day: date | datetime) -> int:
        """How many days have passed; less than none for a day to come."""
        return self._ordinal - day.toordinal()

    def is_to_come(self, day: date | datetime) -> bool:
        """Whether a day is after that of writing."""
        return self.day is not None and self.days_since(day) < 0

    def is_day_of(self, told: TimeValue | None) -> bool:
        """Whether a time is the day of writing or a part of it, but for its evening and night."""
        return told is not None and told.grain >= PART_OF_DAY and told.part not in ("EV", "NI") and day_of(told.start) == self.day

    def is_fresh(self, told: TimeValue) -> bool:
        """Whether a day is one of the last few."""
        return self.day is not None and 0 <= self.days_since(told.start) <= FRESH

    def is_of_late(self, told: TimeValue | None) -> bool:
        """Whether a time is a day or a week shortly before, as what somebody said about an older story is."""
        return told is not None and self.day is not None and told.grain <= WEEK and 0 <= self.days_since(told.start) <= _OF_LATE

    def is_background(self, told: TimeValue | None) -> bool:
        """Whether a time is longer than a week, and long over: no hours are told of it."""
        return told is not None and self.day is not None and told.grain > WEEK and self.days_since(told.end) > _OF_LATE

    def is_of_this_year(self, told: TimeValue | None) -> bool:
        return told is not None and self.day is not None and told.start.year == self.day.year

    def is_of_an_earlier_year(self, told: TimeValue | None) -> bool:
        return told is not None and self.day is not None and told.start.year < self.day.year

    def is_of_long_ago(self, told: TimeValue | None) -> bool:
        """Whether a time is a month or a day of one that lies some two years back: the text must have said the year, and tells on from there."""
        return told is not None and self.day is not None and told.grain <= MONTH and self.days_since(told.start) > _LONG_AGO

    def is_long_over(self, told: TimeValue | None) -> bool:
        """Whether a time ended more than a year ago."""
        return told is not None and told.end is not None and self.day is not None and self.days_since(told.end) > _OF_A_YEAR_BEFORE

    def is_long_past(self, told: TimeValue | None) -> bool:
        """Whether a time began some two years ago or earlier."""
        return told is not None and self.day is not None and self.days_since(told.start) > _LONG_AGO

    def has_come_round(self, end: date | datetime) -> bool:
        """Whether what ended on that day may have come once more since, and not only lately."""
        return type(end) is date and self.day is not None and self.days_since(end) > _OF_A_YEAR_BEFORE

    def may_report_on(self, told: TimeValue) -> bool:
        """Whether a time is of three months, and the last that a firm may report on."""
        return self.day is not None and 80 < told.end.toordinal() - told.start.toordinal() < 100 and 0 <= self.days_since(told.end) <= _REPORTED

    def is_of_a_report(self, told: TimeValue) -> bool:
        """Whether a time has begun, and is not over for longer than a firm takes to report on it."""
        return self.day is not None and self.days_since(told.start) >= 0 and self.days_since(told.end) <= _REPORTED
