"""Diwali and its neighbours, by the new moon that they stand at.

The year's last moonless night before the sun leaves the sidereal sign of the
Scales, in India (UTC+5:30; Lahiri's reckoning of the signs, which the government's
*Rashtriya Panchang* follows). The rule of the almanacs asks when the lunar day
begins and ends; here it begins a mean 23.6 hours before the new moon, so that a
feast may fall a day beside that which is kept. Almanacs themselves differ by a day
in years like 2024.
"""

from __future__ import annotations

from datetime import date
from math import floor

from timeline.temporal.astronomy import new_moon, new_moon_near, sun

_INDIA = 5.5 / 24
_LUNAR_DAY = 0.984  # of the sun's days, on the mean
_DUSK = 18.6 / 24  # a lunar day that begins by then is that evening's
_SCALES = 180


def diwali(year: int) -> date:
    """The evening of the lights, mostly in late October or early November."""
    k = new_moon_near(date(year, 11, 1).toordinal()) - 1
    while (sun(new_moon(k)) - _precession(year)) % 360 < _SCALES:
        k += 1
    begins = new_moon(k) - _LUNAR_DAY + _INDIA
    return date.fromordinal(floor(begins + 1 - _DUSK))


def _precession(year: int) -> float:
    """How far the signs have moved from the stars, in degrees (Lahiri)."""
    return 23.857 + (year - 2000) * 0.013972
