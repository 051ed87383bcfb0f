"""Word lists as patterns that the engine of `re` reads fast.

An alternation of words is tried word by word; one that ignores case, letter by
letter as well. A tree of letters is left at the first letter that fits no word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from os.path import commonprefix


def tree(words: Mapping[str, str], any_case: bool = False, other: str = "") -> str:
    """A pattern for any of the words, each with the pattern of what must follow it; the longest word is tried first.

    "may" and "march" with nothing after them are `ma(?:rch|y)`. With
    `any_case`, the words are given in small letters, and each letter stands for
    its capital too. `other` is a pattern for what may stand there and is no word.
    """
    by_first: dict[str, dict[str, str]] = {}
    for word in sorted(words):
        by_first.setdefault(word[:1], {})[word] = words[word]
    end = by_first.pop("", {})
    branches = []
    for first, some in by_first.items():
        shared = len(commonprefix([*some]))
        stem = next(iter(some))[1:shared]
        rests = {word[shared:]: after for word, after in some.items()}
        branches.append(_letter(first, any_case) + _letters(stem, any_case) + tree(rests, any_case))
    # An empty branch costs the engine less than a question mark behind the group.
    choices = "|".join([*branches, *end.values(), *([other] if other else [])])
    return f"(?:{choices})" if "|" in choices else choices


def _letter(letter: str, any_case: bool) -> str:
    """A first letter: as a set, the engine looks at it before it goes down a branch."""
    return f"[{letter}{letter.upper()}]" if any_case and letter.isalpha() else re.escape(letter)


def _letters(letters: str, any_case: bool) -> str:
    """What follows without a choice: a set for each letter would be four times as long, and the engine's code has to be fetched."""
    if not any_case or not letters.isascii():
        return "".join(_letter(letter, any_case) for letter in letters)
    return f"(?ai:{re.escape(letters)})" if letters else ""
