"""The tabular Islamic calendar.

Months of 30 and 29 days in turn, 11 leap years in 30 (the 2nd, 5th, 7th, 10th,
13th, 16th, 18th, 21st, 24th, 26th and 29th), counted from Friday, 16 July 622 of
the Julian calendar. What is kept in a country follows the moon seen there, or
that country's own reckoning: within a day of this nearly always, two at the most. Against
Umm al-Qura, Saudi Arabia's, from 2001 to 2030 it is as often a day later as it agrees.
A day begins at the sunset before it.
"""

from __future__ import annotations

from datetime import date

_EPOCH = 227015  # 1 Muharram of the year 1, counted as `date.toordinal` counts
NOTE = "by the tabular Islamic calendar: the day kept may be one or two away, as the moon is seen"
MUHARRAM, SAFAR, RABI_I, RAMADAN, SHAWWAL, DHU_AL_HIJJA = 1, 2, 3, 9, 10, 12


def _ordinal(year: int, month: int, day: int) -> int:
    return _EPOCH - 1 + day + 29 * (month - 1) + month // 2 + 354 * (year - 1) + (3 + 11 * year) // 30


def days_in(civil_year: int, month: int, day: int) -> list[date]:
    """When that day of the Islamic year falls in a civil year: once, or now and then twice."""
    first = (civil_year - 622) * 33 // 32 - 1
    days = (date.fromordinal(_ordinal(year, month, day)) for year in range(max(first, 1), first + 5))
    return [found for found in days if found.year == civil_year]


def length(first: date) -> int:
    """The days of the month that begins there: 29 or 30."""
    year = (first.toordinal() - _EPOCH) * 30 // 10631 + 1
    starts = [_ordinal(y, month, 1) for y in (year - 1, year, year + 1) for month in range(1, 13)]
    here = starts.index(first.toordinal())
    return starts[here + 1] - starts[here]
