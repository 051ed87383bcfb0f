"""Lines that state when an English article came out: "Published 14 October 2021 16:40 BST", "2022-11-03"."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?"
_CLOCK = r"(?:at\s+)?\d{1,2}(?!\d)(?:[:.]\d\d){0,2}\s*(?:[ap]\.?m\.?|h)?(?:\s*\(?[A-Z]{1,5}\)?)?(?:\s?[+-]\d{1,2}:?(?:\d\d)?)?(?:\s+time\b)?"
_GAP = r"[,\s|·•–—-]*"
_DATE = (
    rf"(?:{WEEKDAY}\s+)?(?:"
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?P<time>T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
    rf"|(?P<name1>{MONTH})\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year1>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<name2>{MONTH}),?\s+(?P<year2>\d{{4}}))"
)
_LEAD = re.compile(
    r"(?:(?:first|originally|last)\s+)?(?P<word>published|posted|issued|created|updated|modified|edited|revised)"
    r"(?:\s+(?:on|at|date|time)\b)?\s*[:–—-]?\s*"
    r"|(?:publication\s+date|publish\s+date|dated?|last\s+(?P<change>update|change))\s*(?:[:–—-]\s*|(?=\d))",
    re.IGNORECASE,
)
_STAMP = re.compile(
    rf"(?:{_CLOCK}[,\s|·•–—-]+(?:on\s+)?)?{_DATE}(?:{_GAP}{_CLOCK})?{_GAP}\.?"
    r"(?:\(?(?:last\s+)?(?:updated|modified|edited|published)\b.*)?",
    re.IGNORECASE,
)
_PIECE = re.compile(
    rf"{MONTH}|{WEEKDAY}|\d{{1,4}}(?:st|nd|rd|th)?|\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:[ap]\.?m\.?)?|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}"
    r"|\d{1,2}[ap]\.?m\.?|[ap]\.?m\.?|(?-i:[A-Z]{2,5})|at|on|ago|(?:day|hour|hr|minute|min)s?|today|yesterday|just|now|an?|time|[+-]\d+",
    re.IGNORECASE,
)
_DAY = re.compile(rf"\b{MONTH}\s+\d{{1,2}}\b|\b\d{{1,2}}\s+{MONTH}|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}\b|\bago\b", re.IGNORECASE)
_BREAKS = re.compile(r"[\s,|·•–—/()-]+")
_DIGIT = re.compile(r"\d")
_LONGEST = 160


class Stamp(NamedTuple):
    """What such a line says.

    `iso` is the date in ISO 8601, with the time where the line has it in that
    form, or `None` when the date is not all there; `worded` is whether a word
    says what the date is of; `revised` whether that is the last change.
    """

    iso: str | None
    worded: bool
    revised: bool


def stamp(line: str) -> Stamp | None:
    """The stamp that a line is, `None` for a line of the story."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    lead = _LEAD.match(line)
    rest = line[lead.end():] if lead else line
    revised = bool(lead) and (lead["change"] or lead["word"] or "").lower() in (
        "updated", "modified", "edited", "revised", "update", "change",
    )
    match = _STAMP.fullmatch(rest)
    if match:
        return Stamp(_iso(match), bool(lead), revised)
    pieces = [piece for piece in _BREAKS.split(rest.strip(" .")) if piece]
    if pieces and all(_PIECE.fullmatch(piece) for piece in pieces) and (lead or _DAY.search(rest)):
        return Stamp(None, bool(lead), revised)
    return None


def _iso(match: re.Match) -> str | None:
    name = match["name1"] or match["name2"]
    year = int(match["year"] or match["year1"] or match["year2"])
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(match["month"])
    try:
        day = date(year, month, int(match["day"] or match["day1"] or match["day2"])).isoformat()
        if not match["time"]:
            return day
        return datetime.fromisoformat(day + match["time"].upper()).isoformat()
    except ValueError:
        return None
