"""What had been done before what is told, by a language's own words for it: "had left"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.narration.cues import DUE

_REACH = 90  # characters from a time to the words
_GOES_ON = r"\s(?!(?:and|but|before|when|who|which)\b)"
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Had:
    """The questions about it; made by `had_of`."""

    _up_to: re.Pattern[str]
    _behind: re.Pattern[str]
    _anywhere: re.Pattern[str]
    _or_due: re.Pattern[str]

    def leads_to(self, text: str, time: int, low: int = 0) -> bool:
        """Whether it leads to a time, from `low` on: "had left Orm on Friday"."""
        return self._up_to.search(text, max(low, time - _REACH), time) is not None

    def follows(self, text: str, time: int) -> bool:
        """Whether it follows the end of a time with which a sentence opens: "On the Friday the crew had left"."""
        return self._behind.match(text, time, time + _REACH) is not None

    def is_told(self, text: str, first: int, end: int) -> bool:
        """Whether it is told anywhere between two places."""
        return self._anywhere.search(text, first, end) is not None

    def is_told_or_due(self, text: str, first: int, end: int) -> bool:
        """The same, or that something was still to come then: "was due to"."""
        return self._or_due.search(text, first, end) is not None


@lru_cache(maxsize=8)  # one a language
def had_of(words: str) -> Had:
    """The questions in a language whose pattern for it is `words`; empty where it has none."""
    done = words or _NEVER
    return Had(
        re.compile(rf"\b{done}(?:{_GOES_ON}(?:[^\s,.;]|(?<=\d)\.(?=\d))+){{0,8}}?\s$"),
        re.compile(rf"(?:\sof\sthat\sweek)?,?(?:{_GOES_ON}[^\s,.;]+){{1,5}}?\s{done}"),
        re.compile(rf"\b{done}"), re.compile(rf"\b(?:{done}|{DUE}\s(?:to|for)\b)"))
