"""Business news: the earlier figure that a new one is compared with, and the holders of record."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.en.shorten import has_verb

_BASE = re.compile(
    r"\b(?:compared?\s+(?:with|to)|versus|against|than|(?:up|down)\s+from|from)\s+(?P<what>(?:(?:an?|the)\s+)?(?:(?:net\s+)?[a-z]+\s+of\s+)?(?:about\s+)?(?:[$£€]|dlrs\s)?\d[^;:]{0,60}?)"
    r",?\s*(?:\b(?:on|in|during|for|at|of)\s+)?(?:the\s+)?$")
_DIGIT = re.compile(r"\d")
_REACH = 140
_OTHER = re.compile(r"\b(?:more|less|fewer|other|rather)\s+$")
_MONEY = re.compile(r"\s+(?P<what>(?:(?:[a-z]+\s+){1,3}of\s+)?[$£€]\s?[\d.,]*\d(?:\s+(?:thousand|million|billion|trillion))?)")
_THAN = re.compile(r"\b(?:from|below|above|over|than|with|against|versus)\s+(?:the\s+|a\s+|its\s+)?$", re.IGNORECASE)
_NAMED = re.compile(r"(?:an?\s|the\s)?(?:net\s+)?[a-z]+\s+of\s")
_MEASURE = re.compile(r"(?<!\ba )\b((?:(?:net|operating|pretax|gross|total|quarterly|annual)\s+)*(?:income|profits?|loss|earnings|sales|revenues?|net|turnover|output|exports|imports|orders|rate|deficit|surplus))\b", re.IGNORECASE)
_RECORD = re.compile(r"\b((?:share|stock|unit)?holders|stock|shares)\s+of\s+record\s+(?:on\s+|as\s+of\s+)?$", re.IGNORECASE)


def earlier_figure(text: str, begin: int, at: int, who: Callable[[], str | None]) -> str | None:
    """ "revenue rose to $612 million, from $537 million a year earlier" → "revenue: $537 million".

    `begin` is that of the sentence, `at` that of the time; `who` gives the
    clause's subject. A subject that is no measure itself takes the one that the
    clause names: "Acme net income: $2 million".
    """
    if _DIGIT.search(text, max(begin, at - _REACH), at) is None:
        return None  # no figure to compare with
    m = _BASE.search(text[begin:at])
    if m is None or has_verb(m["what"]) or _OTHER.search(text[begin:begin + m.start()]):
        return None
    what = " ".join(m["what"].split()).rstrip(" ,")
    subject = who()
    if _NAMED.match(what) or not subject:
        return what if _NAMED.match(what) else None
    if not _MEASURE.search(subject):
        measure = next(iter(_MEASURE.finditer(text, begin, begin + m.start())), None)
        if measure:
            return f"{subject} {measure[1]}: {what}"
    return f"{subject}: {what}"


def figure_behind(text: str, begin: int, at: int, end: int, who: Callable[[], str | None]) -> str | None:
    """ "fell below the year-earlier $4.5 million" → "earnings: $4.5 million", for the time that ends at `end`."""
    money = _MONEY.match(text[end:end + 40])
    if money is None or not _THAN.search(text, max(begin, at - _REACH), at):
        return None
    subject = who()
    if not subject:
        return None
    return money["what"] if " of " in money["what"] else f"{subject}: {money['what']}"


def of_record(text: str, begin: int, at: int) -> str | None:
    """ "to shareholders of record on June 3" → "shareholders of record"."""
    if "record" not in text[max(begin, at - 30):at]:
        return None
    m = _RECORD.search(text, max(begin, at - _REACH), at)
    return f"{m[1]} of record" if m else None
