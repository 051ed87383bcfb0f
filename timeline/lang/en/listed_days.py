"""Weekdays of a list, and stretches from one to another: they look the way that the first of them does."""

from __future__ import annotations

import re

from timeline.lang.en.lexicon import WEEKDAY

_LISTED = re.compile(rf"\b(?P<day>{WEEKDAY})(?:,|,? and|,? or) $")
_IN_A_LIST = re.compile(rf"{WEEKDAY}(?!['’]s)\b(?! (?:he|she|they|it|we|I|will|is|was|would|has|had|the|an?)\b)")
_IS = re.compile(r"\b(?:is|are) (?:open |on |free |available |on (?:show|sale|view) )?$")
_DAYS_OF_A_WEEK = 7
_LONGEST = len("Wednesday, and ")


def first_day_of_the_list(text: str, begin: int, end: int) -> tuple[int, int]:
    """Where the first weekday stands of a list that the one at `begin` goes on with, or where that one does: the Monday of "Monday, Tuesday and Friday"."""
    for _ in range(_DAYS_OF_A_WEEK):
        before = _LISTED.search(text, begin - _LONGEST, begin)
        if before is None or _IN_A_LIST.match(text, begin) is None or text.startswith(",", end) and " and " not in text[end:end + _LONGEST]:
            break
        begin, end = before.span("day")
    return begin, end


def is_a_stretch(text: str, begin: int, end: int, before: str) -> bool:
    """Whether "is" leads to a stretch of days or hours: "is from Saturday to Tuesday"; not "the letter is from Tuesday"."""
    return _IS.search(before) is not None and (" to " in text[begin:end] or " through " in text[begin:end])
