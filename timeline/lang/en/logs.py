"""Reports written as things happen, whose lines begin with the hour: "0735 - Good morning", "16:05 The bridge is shut"."""

from __future__ import annotations

import re
from functools import lru_cache

_STAMP = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d ?[-–—:|] ")
# For "1945 - The war ends" may be one of years.
_OF_A_MORNING = re.compile(r"^0\d[0-5]\d ?[-–—:|] ", re.MULTILINE)


def is_stamp(text: str, begin: int) -> bool:
    """Whether a line begins with an hour in four digits there, in a text with such lines and a morning hour among them."""
    return (begin == 0 or text[begin - 1] == "\n") and _STAMP.match(text, begin) is not None and _is_log(text)


def is_entry(text: str, begin: int) -> bool:
    """Whether a line begins with an hour there and nothing parts it from its words, in a text with several such lines: "16:05 About 70 families"."""
    return (begin == 0 or text[begin - 1] == "\n") and _ENTRY.match(text, begin) is not None and _has_entries(text)


_ENTRY = re.compile(r"^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)? (?=[A-Z\"“‘])", re.MULTILINE)
_SEVERAL = 3


@lru_cache(maxsize=8)
def _has_entries(text: str) -> bool:
    return len(_ENTRY.findall(text)) >= _SEVERAL


@lru_cache(maxsize=8)
def _is_log(text: str) -> bool:
    return _OF_A_MORNING.search(text) is not None
