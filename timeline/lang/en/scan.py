"""Finding where a time expression may stand, with one cheap pass over the text.

Every expression holds at least one trigger: a month, a weekday, a unit, a year, a
clock time, "today". The pass finds triggers; the words before one that may belong
to it ("the end of the", "more than two") are walked back over. Only there does the
parser run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.lang.en import lexicon

_TRIGGER_WORDS = {
    *lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS, *lexicon.UNITS, *lexicon.PARTS, *lexicon.DECADES,
    *(f"{day}s" for day in lexicon.WEEKDAYS if day.endswith("day")),
    "half", "now", "currently", "current", "presently", "nowadays", "recently", "recent", "lately",
    "past", "future", "period", "present", "term", "nineteen", "eighteen", "twenty", "thousand", "today", "yesterday", "tomorrow", "tonight", "noon", "midnight", "daily", "weekly", "monthly",
    "quarterly", "yearly", "annually", "hourly", "nightly", "fiscal", "fy",
    "easter", "valentine",  "christmas", "thanksgiving", "halloween", "pentecost", "new", "ash", "palm", "good",
    "boxing", "independence", "fourth", "black", "cyber", "labor", "memorial", "veterans", "bastille",
    "martin", "presidents", "columbus", "election", "anzac", "remembrance", "st",
}
_PREFIX_WORDS = {
    *lexicon.NUMBERS, *lexicon.ORDINALS, *lexicon.SPELL_ADJECTIVES, "initial", "latter", "intervening", "ensuing",
    "subsequent", "succeeding", "remaining", "a", "an", "the", "this", "that", "these", "last", "next", "past", "coming",
    "current", "latest", "same", "following", "previous", "preceding", "prior", "early", "mid", "late", "very",
    "earlier", "later", "end", "beginning", "start", "middle", "close", "onset", "dawn", "height", "midpoint",
    "conclusion", "turn", "of", "in", "on", "about", "around", "approximately", "roughly", "circa", "nearly",
    "almost", "more", "than", "less", "fewer", "over", "under", "at", "least", "most", "up", "to", "no", "some",
    "few", "several", "many", "couple", "number", "and", "numerous", "recent", "handful", "half", "fiscal", "financial",
    "each", "every", "single", "other", "twenty", "just", "only", "barely", "well", "full", "whole", "entire",
    "dozens", "scores", "hundreds", "thousands", "tens", "million", "billion", "its", "their", "roaring", "swinging", "day", "before", "after", "once", "twice", "times", "per",
    "between", "comparable", "corresponding", "right", "near", "long", "short", "possible", "as", "soon", "thousand", "year",
}
_WORD = re.compile(r"[A-Za-z]+")
_NUMERIC = re.compile(
    r"(?<![\d$£€.,#])(?:(?:1\d{3}|20\d{2})(?!\d|,\d{3}|\.\d)|\d{1,2}[:.]\d\d(?= ?[ap]\.?m|\b)|\d{1,2} ?[ap]\.?m\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"
    r"|\d{1,4}s? ?(?:BCE?\b|B\.C\.|AD\b|A\.D\.|CE\b)|['’]\d0s\b|[2-9]0s\b)",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b(?:Q[1-4]|H[12]|FY ?['’]?\d\d(?:\d\d)?|AD|A\.D\.)(?=\W|$)")
_BACK = re.compile(r"(?:^|(?<=[\s(\[\"“‘'’—–/-]))([A-Za-z]+|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?)([ \t]{1,3}|[ \t]?\n[ \t]?|-)$")
_MAX_BACK = 9


def triggers(text: str) -> Iterator[tuple[int, int]]:
    """The spans of triggers, in order; they may touch but never overlap."""
    found = [(m.start(), m.end()) for m in _WORD.finditer(text) if m[0].lower() in _TRIGGER_WORDS]
    found += [(m.start(), m.end()) for m in _NUMERIC.finditer(text)]
    found += [(m.start(), m.end()) for m in _CODE.finditer(text)]
    found.sort()
    last = -1
    for begin, end in found:
        if begin >= last:
            yield begin, end
            last = end


def starts(text: str, trigger: int, floor: int) -> list[int]:
    """Where an expression that holds the trigger may begin: leftmost first, never before `floor`."""
    positions = [trigger]
    at = trigger
    for _ in range(_MAX_BACK):
        m = _BACK.search(text, max(floor, at - 24), at)
        if m is None or (m[1].lower() not in _PREFIX_WORDS and not m[1][0].isdigit()):
            break
        at = m.start(1)
        if at < floor:
            break
        positions.append(at)
    return positions[::-1]
