"""Times that an adjective describes: "for the mostly slack third quarter" goes whole, with what leads to it; "the busiest August in years" stays."""

from __future__ import annotations

import re

_REACH = 48  # characters, from the preposition on


def described_from(text: str, begin: int, a: int, b: int) -> int | None:
    """Where the words begin that lead to a described time at `a`: "for the mostly slack third quarter", "during the cold winter of 1947"."""
    led = _DESCRIBED.search(text, max(begin, a - _REACH), a) if _PERIOD.match(text, a, b) else None
    return led.start() if led is not None else None


_DESCRIBED = re.compile(r"(?:^|(?<=\s))(?:for|in|during|over|through|throughout) (?:the|its|their|an?) (?:[a-z]+ly )?(?!(?:same|whole|entire|full|following|previous|next|other)\b)[a-z]+ $")
_PERIOD = re.compile(r"(?!(?:this|that|next|last|the|tomorrow|yesterday|each|every|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))(?:[A-Za-z]+[- ])?(?:quarter|winter|summer|spring|autumn|fall|week|weekend|month|year|decade|night|morning|afternoon|evening)\b")


def is_told_of(text: str, begin: int, a: int, b: int) -> bool:
    """Whether an adjective makes of a time what is told, so that its words stay: "worked the busiest August in years", "after a soft first half"."""
    return _SUCH.search(text, max(begin, a - _REACH), a) is not None and _WITH_AN_ARTICLE.match(text, a) is None and _BEFORE_A_NOUN.match(text, b) is None


def is_gone_through(text: str, begin: int, a: int, b: int) -> bool:
    """Whether a time is the object of a verb: "ended 2019 with a record", "closed the week at $9"."""
    return _A_STRETCH.fullmatch(text, a, b) is not None and _SOMEHOW.match(text, b) is not None and _GOING_THROUGH.search(text, max(begin, a - _REACH), a) is not None


_GOING_THROUGH = re.compile(r"(?<!\bhas )(?<!\bwas )\b(?:end|begin|start|finish|clos|open|enter)(?:s|es|ed|ing|ning)?\s$|\bbegan\s$")
_A_STRETCH = re.compile(r"[12]\d{3}|the (?:year|quarter|month|week|season|day|decade|session|(?:first|second) half)")
_SOMEHOW = re.compile(r"\s(?:with|on|at|in|up|down|as|by|without|unbeaten|higher|lower|above|below|about)\b")
_BEFORE_A_NOUN = re.compile(r"[ -](?!(?:in|on|of|for|since|at|to|ever|yet|and|but|or|that|which|when|by|as|so|before|after|with|from|until|was|were|is|are|had|has|will|would|kept|left|brought|saw|hit)\b)[a-z]")
_WITH_AN_ARTICLE = re.compile(r"(?:the|an?|this|that|last|next|each|every|yesterday|today|tomorrow|tonight)\b")
_NO_SUPERLATIVES = "forest harvest interest contest protest request arrest test guest chest west northwest southwest quest priest conquest inquest digest crest vest nest rest pest behest midwest unrest".split()
_SUCH = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|my)\s(?:[a-z]+ly\s|very\s|last\s|next\s|first\s|most\s)?"
    rf"(?:(?!(?:{'|'.join(_NO_SUPERLATIVES)})\s)[a-z]{{2,}}est|worst|best|possible|soft|hard|tough|rough|slow|weak|strong|busy|quiet|poor|dismal|difficult|disappointing|disastrous|miserable|turbulent|hot"
    r"|cold|wet|dry|warm|mild|harsh|bitter|rainy|sunny|snowy|stormy|foggy|grey|gray|bleak|typical|ordinary|memorable|fateful|terrible|dreadful|dramatic)\s$")
