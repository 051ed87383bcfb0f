"""Matched words to numbers, units and codes: the productions' common helpers."""

from __future__ import annotations

import re

from timeline.lang.en import lexicon
from timeline.temporal.grain import Grain


def lookup(table: dict, text: str) -> object:
    """The lexicon's value for matched words, whatever their case, spacing and quotes."""
    return table[re.sub(r"\s+", " ", text.lower()).replace("’", "'").rstrip(".") if text else text]


def month(match: re.Match) -> int:
    return lookup(lexicon.MONTHS, match["month"])


def weekday(match: re.Match) -> int:
    return lookup(lexicon.WEEKDAYS, match["weekday"])


def number(text: str) -> float:
    """A written number: "3", "1,200", "2.5", "seven", "twenty-one", "two thousand", "a hundred"."""
    *parts, last = re.split(r"[\s-]+", text.lower().replace(",", ""))
    if parts and last in lexicon.SCALES:
        return (1 if parts == ["a"] else number("-".join(parts))) * lexicon.SCALES[last]
    if last[0].isdigit():
        value = float(last)
        return int(value) if value.is_integer() else value
    return sum(lexicon.NUMBERS[part] for part in (*parts, last))


def ordinal(text: str) -> int:
    """ "third", "3rd", "twenty-first"; "last" is -1."""
    text = text.lower()
    return int(text[:-2]) if text[0].isdigit() else lexicon.ORDINALS[text]


def unit(text: str) -> Grain:
    return lexicon.UNITS[text.lower()]


def amount(count: float | None, unit_text: str) -> tuple[float | None, Grain]:
    """A count and a unit, with a fortnight as two weeks."""
    if unit_text.lower() in lexicon.FORTNIGHT:
        count = None if count is None else 2 * count
    return count, unit(unit_text)


def full_year(text: str) -> int:
    """ "2019", or the two digits of a year: 00-49 are 20xx, 50-99 are 19xx."""
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= 50 else 2000)
