"""Kinds of rules for named days: what gives a day, or a stretch of days, in a civil year.

A rule is a function from a year to the days that begin in it: mostly one, none for
what comes every four years, two for a feast of the shorter Islamic year.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime, timedelta

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter
from dateutil.rrule import YEARLY, rrule

from timeline.temporal import islamic
from timeline.temporal.grain import DAY
from timeline.temporal.value import TimeValue

Rule = Callable[[int], list[TimeValue]]
Day = Callable[[int], date]


def stretch(first: date, days: int = 1, approximate: bool = False) -> TimeValue:
    """So many days from that one on, of grain DAY."""
    return TimeValue(first, first + timedelta(days=days), DAY, approximate=approximate)


def on(month: int, day: int, days: int = 1) -> Rule:
    """The same date every year, where the year has it."""
    return lambda year: [stretch(date(year, month, day), days)] if (month, day) != (2, 29) or _leap(year) else []


def by(day: Day, days: int = 1, shift: int = 0) -> Rule:
    """The day that a calendar gives, `shift` days on, and those after it."""
    return lambda year: [stretch(day(year) + timedelta(days=shift), days)]


def nth(shift: int = 0, **fields: object) -> Rule:
    """The day that a recurrence of iCalendar (RFC 5545) gives, in dateutil's words: `bymonth=11, byweekday=TH(4)`."""
    return by(lambda year: rrule(YEARLY, dtstart=datetime(year, 1, 1), count=1, **fields)[0].date(), shift=shift)


def from_easter(shift: int, days: int = 1, method: int = EASTER_WESTERN) -> Rule:
    """Days counted from Easter Sunday, the Western one or the Orthodox."""
    return by(lambda year: easter(year, method), days, shift)


def from_orthodox_easter(shift: int) -> Rule:
    """Days counted from the Easter of the Julian reckoning."""
    return from_easter(shift, method=EASTER_ORTHODOX)


def of_islam(month: int, day: int, whole_month: bool = False) -> Rule:
    """A day, or a month, of the tabular Islamic calendar: near to the day that is kept."""
    return lambda year: [stretch(first, islamic.length(first) if whole_month else 1, approximate=True)
                         for first in islamic.days_in(year, month, day)]


def any_of(*rules: Rule) -> Rule:
    """Names that mean several feasts of a year, in their order: "Eid"."""
    return lambda year: sorted((value for rule in rules for value in rule(year)), key=lambda value: value.start)


def eras(*rules: tuple[int, Rule], but: dict[int, tuple[int, int]] | None = None) -> Rule:
    """A rule from each year on, and none before the first; `but` holds the years that broke it, as (month, day)."""
    since = [year for year, _ in rules]

    def rule(year: int) -> list[TimeValue]:
        if but and year in but:
            return [stretch(date(year, *but[year]))]
        era = bisect_right(since, year)
        return rules[era - 1][1](year) if era else []

    return rule


def every_fourth(rule: Rule, after: int = 0) -> Rule:
    """Only in years of a US presidential election, or so many years after one."""
    return lambda year: rule(year) if (year - after) % 4 == 0 else []


def tax_day(year: int) -> list[TimeValue]:
    """15 April, or the next working day; since 2007 the capital's Emancipation Day (16 April, kept on a weekday) is none."""
    free = {date(year, 4, {6: 15, 7: 17}.get(date(year, 4, 16).isoweekday(), 16))} if year >= 2007 else set()
    day = date(year, 4, 15)
    while day.isoweekday() > 5 or day in free:
        day += timedelta(days=1)
    return [stretch(day)]


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
