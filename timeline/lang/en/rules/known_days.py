"""Days that people know by their date alone: "9/11", "the Sept. 11 attacks", the "Jan. 6 committee"."""

from __future__ import annotations

import re

from timeline.lang.en.grammar import rule
from timeline.temporal.expr import Civil

_ATTACK = r"(?:(?:terror|terrorist|suicide) )?(?:attacks?|attackers|assault|atrocities)\b"
# What stands behind such a date, by month and day, and the year that it is of.
_KNOWN: dict[tuple[int, int], tuple[re.Pattern[str], int]] = {
    (month, day): (re.compile(rf"[ \n](?:{nouns})", re.IGNORECASE), year) for month, day, year, nouns in (
        (1, 6, 2021, rf"{_ATTACK}|riot(?:s|ers?)?\b|insurrection|siege\b|committee\b|defendants?\b|Capitol\b"),
        (1, 25, 2011, r"(?:revolution|uprising)\b"),
        (2, 24, 2022, r"invasion\b"),
        (3, 11, 2011, r"(?:earthquake|quake|tsunami|nuclear disaster)\b"),
        (7, 7, 2005, rf"{_ATTACK}|(?:suicide )?(?:bombings|bombers)\b"),
        (9, 11, 2001, rf"{_ATTACK}|hijack(?:ers?|ings?)\b|Commission\b|victims?\b|families\b|plot(?:ters)?\b|memorial\b|terrorists?\b"),
        (10, 7, 2023, rf"{_ATTACK}|massacres?\b|onslaught\b|hostages?\b|killings\b|raid\b"),
        (11, 13, 2015, _ATTACK),
        (12, 26, 2004, r"(?:(?:Indian Ocean|Asian) )?tsunami\b"),
    )
}


def dated(month: int, day: int, text: str, end: int) -> Civil:
    """A day of a month, with the year that all know it by if what stands behind it says so: "Sept. 11 attacks"."""
    known = _KNOWN.get((month, day))
    return Civil(month=month, day=day, known=known[1] if known is not None and known[0].match(text, end) else None)


@rule("nine-eleven", r"9/11(?![/\d])")
def _(m):
    return Civil(2001, 9, 11)
