"""What had been done before what is told, by a language's own words for it: "had left"."""

from __future__ import annotations

from timeline.cues import Cues

_REACH = 90  # characters from a time to the words


def leads_to(cues: Cues, text: str, time: int, low: int = 0) -> bool:
    """Whether it leads to a time, from `low` on: "had left Orm on Friday"."""
    return cues.had.leads_to.search(text, max(low, time - _REACH), time) is not None


def follows(cues: Cues, text: str, time: int) -> bool:
    """Whether it follows the end of a time with which a sentence opens: "On the Friday the crew had left"."""
    return cues.had.follows.match(text, time, time + _REACH) is not None


def is_told(cues: Cues, text: str, first: int, end: int) -> bool:
    """Whether it is told anywhere between two places."""
    return cues.had.anywhere.search(text, first, end) is not None


def is_told_or_due(cues: Cues, text: str, first: int, end: int) -> bool:
    """The same, or that something was still to come then: "was due to"."""
    return cues.had.anywhere_or_due.search(text, first, end) is not None
