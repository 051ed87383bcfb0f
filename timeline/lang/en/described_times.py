"""Times that an adjective describes, with what leads to them: "for the mostly slack third quarter" goes whole."""

from __future__ import annotations

import re

_REACH = 48  # characters, from the preposition on


def described_from(text: str, begin: int, a: int, b: int) -> int | None:
    """Where the words begin that lead to a described time at `a`: "for the mostly slack third quarter", "during the cold winter of 1947"."""
    led = _DESCRIBED.search(text, max(begin, a - _REACH), a) if _PERIOD.match(text, a, b) else None
    return led.start() if led is not None else None


_DESCRIBED = re.compile(r"(?:^|(?<=\s))(?:for|in|during|over|through|throughout) (?:the|its|their|an?) (?:[a-z]+ly )?(?!(?:same|whole|entire|full|following|previous|next|other)\b)[a-z]+ $")
_PERIOD = re.compile(r"(?!(?:this|that|next|last|the|tomorrow|yesterday|each|every|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))(?:[A-Za-z]+[- ])?(?:quarter|winter|summer|spring|autumn|fall|week|weekend|month|year|decade|night|morning|afternoon|evening)\b")
