"""Named days, each a rule that gives its day in a year.

Moving feasts come from python-dateutil's `easter` and `rrule`: a table of rules,
never a table of years.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import MO, TH, relativedelta


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, weekday: object, after: int = 0) -> Callable[[int], date]:
    start = 31 if weekday.n < 0 else 1
    return lambda year: date(year, month, start) + relativedelta(weekday=weekday) + timedelta(days=after)


RULES: dict[str, Callable[[int], date]] = {
    "new-year": _fixed(1, 1),
    "valentine": _fixed(2, 14),
    "st-patrick": _fixed(3, 17),
    "anzac": _fixed(4, 25),
    "may-day": _fixed(5, 1),
    "independence-us": _fixed(7, 4),
    "bastille": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "veterans-day": _fixed(11, 11),
    "christmas-eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing-day": _fixed(12, 26),
    "new-year-eve": _fixed(12, 31),
    "ash-wednesday": _from_easter(-46),
    "palm-sunday": _from_easter(-7),
    "good-friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter-monday": _from_easter(1),
    "pentecost": _from_easter(49),
    "mlk-day": _nth(1, MO(3)),
    "presidents-day": _nth(2, MO(3)),
    "memorial-day-us": _nth(5, MO(-1)),
    "labor-day-us": _nth(9, MO(1)),
    "columbus-day": _nth(10, MO(2)),
    "election-day-us": _nth(11, MO(1), after=1),
    "thanksgiving-us": _nth(11, TH(4)),
    "black-friday": _nth(11, TH(4), after=1),
    "cyber-monday": _nth(11, TH(4), after=4),
}


def day_in(key: str, year: int) -> date:
    """The named day in that year (1583 to 9999). Raises `KeyError` and `ValueError`."""
    if not 1583 <= year <= 9999:
        raise ValueError("named days are known from 1583 on, when the calendar began")
    return RULES[key](year)
