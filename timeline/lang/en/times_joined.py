"""Two times of one event: "in July and August", "from 1990 until she fell ill in 2004"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.lang.en.syntax import Clause, Parse
from timeline.model import Timex


def joined_to(text: str, timexes: Sequence[Timex], index: int) -> int:
    """Where the time ends that "and" joins a time to, or a comma a day to that before it in a list ("on 3, 4 and 5 May"); -1 without."""
    if not index:
        return -1
    before, joint = timexes[index - 1], text[timexes[index - 1].end:timexes[index].begin].strip()
    listed = joint == "," and _IN_A_LIST in (before.rule, timexes[index].rule)
    return before.end if joint == "and" or listed else -1


_IN_A_LIST = "day-beside-date"


def ended_by(sentence: Parse, own: Clause, at: Mapping[int, int], index: int) -> int:
    """The index of the time at which it ended, of what a clause tells from a time on; -1 without.

    "Led the choir from 1990 until she fell ill in 2004", "until falling ill in 2004", "until her death in 2004".
    """
    begun = at[index]
    if sentence.low(begun + 1) not in ("until", "till") or sentence.low(begun - 1) != "from" or own.verb is None or own.verb.last > begun or not own.finite:
        return -1
    behind = next((n for n in range(begun + 2, len(sentence.words)) if sentence.classes[n] in "t;"), -1)
    if behind < 0 or sentence.classes[behind] != "t" or sentence.classes[behind - 1] not in "pon":
        return -1
    closing = sentence.owner[behind]
    is_its_end = closing is own or closing.kind in ("sub", "ing") and closing.begin in (begun + 1, begun + 2)
    return next((other for other, word in at.items() if word == behind), -1) if is_its_end else -1
