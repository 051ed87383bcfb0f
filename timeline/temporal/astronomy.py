"""New moons and the sun's place, for calendars that follow the sky.

After Jean Meeus, *Astronomical Algorithms* (2nd ed.): new moons by chapter 49,
within seconds; the sun's apparent longitude by chapter 25, within 0.01 degrees,
which the sun covers in a quarter of an hour. Moments are days in universal time
from the midnight that begins 0000-12-31, so that their floor is
`date.toordinal`'s count.
"""

from __future__ import annotations

from math import radians, sin

_J2000 = 2451545.0
_TO_ORDINAL = 1721424.5  # Julian date less this is a day as `date.toordinal` counts it
MEAN_MONTH = 29.530588861
# Terrestrial time less universal time, in seconds (observed; after 2020 foretold).
_DELTA_T = {1800: 14, 1850: 7, 1880: -5, 1900: -3, 1910: 10, 1920: 21, 1930: 24, 1940: 24, 1950: 29, 1960: 33, 1970: 40,
            1980: 51, 1990: 57, 2000: 64, 2010: 66, 2020: 69, 2050: 93, 2100: 203}

# Sines of k1 M + k2 M' + k3 F + k4 Omega, with the power of E: (days, E, M, M', F, Omega).
_NEW_MOON = (
    (-0.40720, 0, 0, 1, 0, 0), (0.17241, 1, 1, 0, 0, 0), (0.01608, 0, 0, 2, 0, 0), (0.01039, 0, 0, 0, 2, 0),
    (0.00739, 1, -1, 1, 0, 0), (-0.00514, 1, 1, 1, 0, 0), (0.00208, 2, 2, 0, 0, 0), (-0.00111, 0, 0, 1, -2, 0),
    (-0.00057, 0, 0, 1, 2, 0), (0.00056, 1, 1, 2, 0, 0), (-0.00042, 0, 0, 3, 0, 0), (0.00042, 1, 1, 0, 2, 0),
    (0.00038, 1, 1, 0, -2, 0), (-0.00024, 1, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 0, 1), (-0.00007, 0, 2, 1, 0, 0),
    (0.00004, 0, 0, 2, -2, 0), (0.00004, 0, 3, 0, 0, 0), (0.00003, 0, 1, 1, -2, 0), (0.00003, 0, 0, 2, 2, 0),
    (-0.00003, 0, 1, 1, 2, 0), (0.00003, 0, -1, 1, 2, 0), (-0.00002, 0, -1, 1, -2, 0), (-0.00002, 0, 1, 3, 0, 0),
    (0.00002, 0, 0, 4, 0, 0),
)
# The planets' part: (days, degrees at k = 0, degrees a lunation).
_PLANETS = (
    (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
)


def new_moon(k: int) -> float:
    """The moment of the `k`-th new moon from that of 6 January 2000, which is 0."""
    t = k / 1236.85
    moment = 2451550.09766 + MEAN_MONTH * k + 0.00015437 * t**2 - 0.000000150 * t**3
    e = 1 - 0.002516 * t - 0.0000074 * t**2
    angles = (2.5534 + 29.10535670 * k - 0.0000014 * t**2, 201.5643 + 385.81693528 * k + 0.0107582 * t**2,
              160.7108 + 390.67050284 * k - 0.0016118 * t**2, 124.7746 - 1.56375588 * k + 0.0020672 * t**2)
    for days, power, *counts in _NEW_MOON:
        moment += days * e**power * sin(radians(sum(n * angle for n, angle in zip(counts, angles, strict=True))))
    for number, (days, start, rate) in enumerate(_PLANETS):
        moment += days * sin(radians(start + rate * k - (0.009173 * t**2 if number == 0 else 0)))
    return moment - delta_t(moment) - _TO_ORDINAL


def new_moon_near(moment: float) -> int:
    """The number of a new moon within a month of a moment."""
    return round((moment + _TO_ORDINAL - 2451550.1) / MEAN_MONTH)


def sun(moment: float) -> float:
    """The sun's apparent longitude in degrees, 0 to 360: 0 at the March equinox, 270 at the December solstice."""
    t = (moment + _TO_ORDINAL + delta_t(moment + _TO_ORDINAL) - _J2000) / 36525
    m = radians(357.52911 + 35999.05029 * t - 0.0001537 * t**2)
    centre = ((1.914602 - 0.004817 * t - 0.000014 * t**2) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m)
              + 0.000289 * sin(3 * m))
    node = radians(125.04 - 1934.136 * t)
    return (280.46646 + 36000.76983 * t + 0.0003032 * t**2 + centre - 0.00569 - 0.00478 * sin(node)) % 360


def sun_reaches(degrees: float, near: float) -> float:
    """The moment nearest to `near` at which the sun stands at a longitude."""
    for _ in range(6):
        near += ((degrees - sun(near) + 180) % 360 - 180) * 365.2422 / 360
    return near


def delta_t(julian: float) -> float:
    """Terrestrial less universal time at a Julian date, in days; beyond the table, its nearest end."""
    year = 2000 + (julian - _J2000) / 365.25
    known = list(_DELTA_T.items())
    for (a, low), (b, high) in zip(known, known[1:], strict=False):
        if a <= year <= b:
            return (low + (high - low) * (year - a) / (b - a)) / 86400
    return (known[0][1] if year < known[0][0] else known[-1][1]) / 86400
