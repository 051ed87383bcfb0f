"""Grains: the units in which a time is stated, from second to century."""

from __future__ import annotations

from enum import IntEnum


class Grain(IntEnum):
    """How finely a time is known. Ordered: `Grain.DAY < Grain.MONTH`.

    Sizes of the unaligned grains follow the field's habits: a weekend is
    Saturday and Sunday, a week begins on Monday (ISO 8601), a season is three
    meteorological months, a decade begins in a year that ends in 0, and a
    century in one that ends in 00 (EDTF: `19XX`).
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART_OF_DAY = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14

    @property
    def label(self) -> str:
        """The name used in JSON and CSV: `day`, `part_of_day`."""
        return _LABELS[self]

    @classmethod
    def from_label(cls, label: str) -> Grain:
        """The grain of that name. Raises `ValueError` for any other word."""
        try:
            return cls[label.upper()]
        except KeyError:
            raise ValueError(f"no grain is called {label!r}") from None


_LABELS = {grain: grain.name.lower() for grain in Grain}

# As names of their own, for what runs for each time of a text: see `PAST` in `anchor.py`.
SECOND, MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND, WEEK, MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY = Grain

MOST_UNCOUNTED = 10
"""How many units "weeks ago" and "the coming days" may be; more would be told by a larger unit."""
MONTHS_IN = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.SEASON: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}
