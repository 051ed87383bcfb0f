"""Which characters a pattern can begin with: the parser tries a rule only where one stands.

The standard library's own parse of the pattern is read. It is not a documented
interface, so anything unexpected in it means "any character": slower, never wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def first_characters(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """The characters that a match can begin with, in both cases; `None` for any."""
    try:
        parsed = re._parser.parse(pattern.pattern, pattern.flags)
        found, empty = _sequence(parsed)
    except (AttributeError, TypeError, ValueError, KeyError, re.error):
        return None
    if empty or found is None:
        return None
    return frozenset(variant for character in found for variant in (character, character.lower(), character.upper()) if len(variant) == 1)


def _sequence(items: Iterable) -> tuple[set[str] | None, bool]:
    """The first characters of a sequence, and whether it can match nothing."""
    found: set[str] = set()
    for operator, argument in items:
        characters, empty = _item(str(operator), argument)
        if characters is None:
            return None, empty
        found |= characters
        if not empty:
            return found, False
    return found, True


def _item(operator: str, argument: object) -> tuple[set[str] | None, bool]:
    if operator == "LITERAL":
        return {chr(argument)}, False
    if operator == "IN":
        return _charset(argument), False
    if operator in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        low, _, body = argument
        characters, empty = _sequence(body)
        return characters, empty or low == 0
    if operator == "SUBPATTERN":
        return _sequence(argument[-1])
    if operator == "BRANCH":
        found: set[str] = set()
        any_empty = False
        for branch in argument[1]:
            characters, empty = _sequence(branch)
            if characters is None:
                return None, False
            found |= characters
            any_empty |= empty
        return found, any_empty
    if operator in ("ASSERT", "ASSERT_NOT", "AT"):
        return set(), True
    return None, False


def _charset(items: Iterable) -> set[str] | None:
    found: set[str] = set()
    for operator, argument in items:
        if str(operator) == "LITERAL":
            found.add(chr(argument))
        elif str(operator) == "RANGE":
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        elif str(operator) == "CATEGORY" and str(argument) == "CATEGORY_DIGIT":
            found.update("0123456789")
        else:
            return None
    return found
