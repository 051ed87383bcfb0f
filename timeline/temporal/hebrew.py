"""The Hebrew calendar, as far as its feasts need it.

The arithmetic of the fixed calendar (Reingold and Dershowitz, *Calendrical
Calculations*): the mean new moon of Tishri, and the postponements that keep the
feasts from the wrong days of the week. It is exact: the calendar in use is this
arithmetic. A feast begins at sunset; its day here is the one on which that
evening's night ends.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

_EPOCH = -1373428  # the day before 1 Tishri of the year 1, counted as `date.toordinal` counts
_YEARS_AHEAD = 3761  # the Hebrew year that begins in the autumn of a civil year


def _molad_day(year: int) -> int:
    """Days from the epoch to the mean new moon of Tishri, put off where it falls on a Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


@lru_cache(maxsize=512)
def _new_year(year: int) -> int:
    """The ordinal of 1 Tishri of a Hebrew year."""
    before, here, after = (_molad_day(year + n) for n in (-1, 0, 1))
    put_off = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _EPOCH + 1 + here + put_off


def tishri(year: int, day: int) -> date:
    """That day, counted from 1 Tishri, in the autumn of a civil year: 1 is Rosh Hashanah, 10 Yom Kippur."""
    return date.fromordinal(_new_year(year + _YEARS_AHEAD) + day - 1)


def kislev(year: int, day: int) -> date:
    """A day of Kislev in the winter that begins in a civil year: 25 is the first of Hanukkah."""
    hebrew = year + _YEARS_AHEAD
    length = _new_year(hebrew + 1) - _new_year(hebrew)
    heshvan = 30 if length % 10 == 5 else 29
    return date.fromordinal(_new_year(hebrew) + 30 + heshvan + day - 1)


def nisan(year: int, day: int) -> date:
    """That day, counted from 1 Nisan, in the spring of a civil year: 15 is the first of Passover.

    From Nisan to Tishri every month has its fixed length, so the days before
    and after count on: 14 Adar is -15, 6 Sivan 65, 9 Av 127.
    """
    return date.fromordinal(_new_year(year + _YEARS_AHEAD) - 177 + day - 1)


def tisha_b_av(year: int) -> date:
    """9 Av, or the day after where that is a Sabbath."""
    day = nisan(year, 127)
    return nisan(year, 128) if day.isoweekday() == 6 else day
