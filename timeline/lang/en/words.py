"""Matched words to numbers, units and codes: the productions' common helpers."""

from __future__ import annotations

import re

from timeline.lang.en import lexicon
from timeline.temporal.grain import Grain


def low(text: str) -> str:
    """Matched words in small letters, every run of white space as one blank."""
    text = text.lower()
    return text if text.isalpha() else " ".join(text.split())


def lookup(table: dict, text: str) -> object:
    """The lexicon's value for matched words, whatever their case, spacing and quotes."""
    if text and text.isalpha():  # most words need no more
        return table[text.lower()]
    return table[low(text).replace("’", "'").rstrip(".") if text else text]


def month(match: re.Match) -> int:
    """The number of the month in a rule's slot."""
    return lookup(lexicon.MONTHS, match["month"])


def weekday(match: re.Match) -> int:
    """The number of the weekday in a rule's slot: Monday is 1."""
    return lookup(lexicon.WEEKDAYS, match["weekday"])


_FRACTIONS = {"1/2": 0.5, "½": 0.5, "half": 0.5, "1/4": 0.25, "¼": 0.25, "quarter": 0.25, "3/4": 0.75, "¾": 0.75}

_PART_OF_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:/\d)?|[a-z]+|[½¼¾]")


def number(text: str) -> float:
    """A written number: "3", "1,200", "2.5", "twenty-one", "a hundred and fifty", "two and a half", "1 1/2", "half a dozen"."""
    if text.isdecimal():
        return int(text)
    plain = lexicon.NUMBERS.get(text.lower())
    if plain is not None:
        return plain
    if text.lower().endswith("dozen") and "half" in text[:6].lower():
        return 6
    total = current = 0
    for word in _PART_OF_NUMBER.findall(text.lower().replace(",", "")):
        if word in ("a", "and"):
            continue
        if word in _FRACTIONS:
            current += _FRACTIONS[word]
        elif word in lexicon.SCALES and lexicon.SCALES[word] > 100:
            total, current = total + max(current, 1) * lexicon.SCALES[word], 0
        elif word in lexicon.SCALES:
            current = max(current, 1) * lexicon.SCALES[word]
        else:
            current += float(word) if word[0].isdigit() else lexicon.NUMBERS[word]
    value = float(total + current)
    return int(value) if value.is_integer() else value


def numbers(first: int, last: int) -> str:
    """The number words from `first` to `last` (at most 20), as an alternation for a pattern."""
    return "|".join(word for word, value in lexicon.NUMBERS.items() if first <= value <= last)


def ordinals(first: int, last: int) -> str:
    """The ordinals from `first` to `last` (at most 20) in words, as an alternation for a pattern."""
    return "|".join(word for word, value in lexicon.ORDINALS.items() if first <= value <= last and word != "opening")


def ordinal(text: str) -> int:
    """ "third", "3rd", "twenty-first"; "last" is -1."""
    text = text.lower()
    return int(text[:-2]) if text[0].isdigit() else lexicon.ORDINALS[text]


def unit(text: str) -> Grain:
    """The grain that a word for a unit names: "fortnight" is a week."""
    return lexicon.UNITS[text.lower()]


def amount(count: float | None, unit_text: str) -> tuple[float | None, Grain]:
    """A count and a unit, with a fortnight as two weeks."""
    if unit_text.lower() in lexicon.FORTNIGHT:
        count = None if count is None else 2 * count
    return count, unit(unit_text)


def is_plain(match: re.Match) -> bool:
    """Whether what a rule counts is a number or "a" and its unit (`COUNTED` in `rules/units.py`), with nothing beside: not "about two trading days"."""
    return not match["hedge"] and not match["working"] and not match["uncounted"] and low(match["a"] or "") != "the"


def full_year(text: str) -> int:
    """ "2019", or the two digits of a year: 00-49 are 20xx, 50-99 are 19xx."""
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= 50 else 2000)
