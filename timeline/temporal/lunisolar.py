"""The Chinese calendar and its cousins in Vietnam and Korea, and the Persian new year.

The rules of 1645 as they stand today (GB/T 33661-2017; H. Aslaksen, *The
Mathematics of the Chinese Calendar*): a month begins on the day of the new moon;
the eleventh holds the December solstice; of thirteen months between two
solstices, the first in which the sun enters no sign is the leap one. Days are those
of the country's clock: China's UTC+8, Korea's UTC+9, Vietnam's UTC+7 (in the
South, whose days the world's news told, UTC+8 until 1975).

The clock is today's throughout: before 1929 China kept Peking's own, which moves the
new year of 1916 to the day before. The new moon of 29 September 2057 falls so near
to midnight that almanacs differ.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from math import floor

from timeline.temporal.astronomy import MEAN_MONTH, new_moon, new_moon_near, sun, sun_reaches

CHINA, KOREA = 8.0, 9.0
_TEHRAN = 3.5
_FIRST, _LAST = 1900, 2100


def vietnam(year: int) -> float:
    """The clock of Tet, in hours from universal time."""
    return 8.0 if year < 1976 else 7.0


def lunar_day(year: int, month: int, day: int, zone: float = CHINA) -> date:
    """A day of the lunar year that begins in a civil year, by number of month: (1, 1) is New Year's Day.

    `zone` is the calendar's clock in hours from universal time. Raises `ValueError`
    outside 1900 to 2100.
    """
    if not _FIRST <= year <= _LAST:
        raise ValueError(f"lunar feasts are known from {_FIRST} to {_LAST}")
    return date.fromordinal(_months(year, zone)[month] + day - 1)


@lru_cache(maxsize=256)
def _months(year: int, zone: float) -> dict[int, int]:
    """The ordinals at which the first to tenth months begin."""
    first, last = _eleventh(year - 1, zone), _eleventh(year, zone)
    k = new_moon_near(first)
    while _day(new_moon(k), zone) > first:
        k -= 1
    while _day(new_moon(k), zone) < first:
        k += 1
    starts = [_day(new_moon(k + n), zone) for n in range(round((last - first) / MEAN_MONTH) + 1)]
    leap = next((n for n in range(1, 13) if _sign(starts[n], zone) == _sign(starts[n + 1], zone)), 0) if len(starts) == 14 else 0
    numbers, number = {}, 11
    for n, start in enumerate(starts[:-1]):
        if n == 0 or n != leap:
            number = 11 + n - (1 if leap and n > leap else 0)
            numbers[(number - 1) % 12 + 1] = start
    return numbers


def _eleventh(year: int, zone: float) -> int:
    """The day on which the month begins that holds the year's December solstice."""
    solstice = _day(sun_reaches(270, date(year, 12, 21).toordinal()), zone)
    k = new_moon_near(solstice) + 1
    while _day(new_moon(k), zone) > solstice:
        k -= 1
    return _day(new_moon(k), zone)


def _day(moment: float, zone: float) -> int:
    return floor(moment + zone / 24)


def _sign(day: int, zone: float) -> int:
    """The twelfth of the sky in which the sun stands as a day begins."""
    return floor(sun(day - zone / 24) / 30)


def qingming(year: int) -> date:
    """The day in China on which the sun reaches 15 degrees."""
    return date.fromordinal(_day(sun_reaches(15, date(year, 4, 5).toordinal()), CHINA))


def nowruz(year: int) -> date:
    """The day of the March equinox in Tehran, or the next one where it falls after noon."""
    moment = sun_reaches(0, date(year, 3, 20).toordinal()) + _TEHRAN / 24
    return date.fromordinal(floor(moment + 0.5))
