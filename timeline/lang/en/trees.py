"""Word lists as patterns that the engine of `re` reads fast.

An alternation of words is tried word by word; one that ignores case, letter by
letter as well. A tree of letters is left at the first letter that fits no word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping


def tree(words: Mapping[str, str], any_case: bool = False) -> str:
    """A pattern for any of the words, each with the pattern of what must follow it; the longest word is tried first.

    "may" and "march" with nothing after them are `ma(?:rch|y)`. With
    `any_case`, the words are given in small letters, and each letter stands for
    its capital too.
    """
    by_first: dict[str, dict[str, str]] = {}
    for word in sorted(words):
        by_first.setdefault(word[:1], {})[word[1:]] = words[word]
    end = by_first.pop("", {})
    branches = [_letter(first, any_case) + tree(rests, any_case) for first, rests in by_first.items()]
    # An empty branch costs the engine less than a question mark behind the group.
    choices = "|".join([*branches, *end.values()])
    return f"(?:{choices})" if "|" in choices else choices


def _letter(letter: str, any_case: bool) -> str:
    return f"[{letter}{letter.upper()}]" if any_case and letter.isalpha() else re.escape(letter)
