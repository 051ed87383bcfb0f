"""Whether a text tells the news or a story of the past, by its own times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from timeline.model import Timex
from timeline.temporal.anchor import Policy
from timeline.temporal.expr import Civil, Every, Expr, Relative, Shift, Since, Unit
from timeline.temporal.parts import date_in, holders

# A story of the past states the years of what it tells, and seldom counts from its own day: over news and
# histories the stated past years of a history are at least nine times its deictic words, those of news
# rarely twice. A short story states two or three; it also opens with one, where news opens with its day.
_YEARS, _TIMES_DEICTIC = 5, 3
_YEARS_SHORT, _TIMES_SHORT = 2, 2
# One that states a single year opens with the day, and counts on from it.
_GOES_ON = 3


class Looks(Enum):
    """What a time says of the day that its text is written on."""

    STATED = "a year well before it"
    RECENT = "its own year or the one before"
    DEICTIC = "a day that counts from it"


STATED, RECENT, DEICTIC = Looks


def policy_of(timexes: Sequence[Timex], today: date | None) -> Policy:
    """`NARRATIVE` where years well before the dateline are stated over and over and hardly a word counts from it.

    Without a dateline every stated year counts.
    """
    parts = _parts(timexes)
    if len(parts) < _YEARS_SHORT:
        return Policy.NEWS
    kinds = [kind for part in parts if (kind := looks_of(part.expr, today)) is not None]
    stated, deictic = kinds.count(STATED), kinds.count(DEICTIC)
    if stated >= _YEARS and stated >= _TIMES_DEICTIC * (deictic + 1):
        return Policy.NARRATIVE
    opens = today is not None and kinds[:1] == [STATED] and RECENT not in kinds and not (deictic and _opens_without_year(parts))
    if opens and (stated >= _YEARS_SHORT and stated >= _TIMES_SHORT * (deictic + 1) or _goes_on(parts)):
        return Policy.NARRATIVE
    return Policy.NEWS


def history_of(timexes: Sequence[Timex], today: date | None) -> int:
    """How many of the timexes tell a history at length before news comes to its own day, as the first of a feature do; mostly 0.

    One word that counts from its own day may stand in it: "Tomorrow we sail", wrote the captain in 1882.
    """
    if today is None or len(timexes) <= _YEARS or _opens_without_year(_parts(timexes)):
        return 0
    stated, spoken = 0, None
    for index, timex in enumerate(timexes):
        kind = type(timex.expr)
        if kind is Every:
            continue  # "each Sunday"
        for part in timex.parts or (timex,):
            looks = looks_of(part.expr, today)
            if looks is None:
                continue
            if not stated and (looks is DEICTIC or kind is Since):
                return 0  # "has kept the light since 1962"
            if looks is RECENT:
                if stated:
                    return 0
            elif looks is STATED:  # what is recent before it stands in the dateline's own line
                stated += 1
            elif spoken is not None or stated >= _YEARS:
                return index if stated >= _YEARS else 0
            else:
                spoken = index
    return 0


def _parts(timexes: Sequence[Timex]) -> list[Timex]:
    return [part for timex in timexes for part in timex.parts or (timex,)]


def _opens_without_year(parts: list[Timex]) -> bool:
    """Whether the first date of a text leaves its year to the reader's day: "the curtain rises on 24 September"."""
    first = next((one for part in parts if isinstance(one := date_in(part.expr), Civil)), None)
    return first is not None and first.year is None


def _goes_on(parts: list[Timex]) -> bool:
    """Whether a text that opens with a whole date goes on in dates without their year, and tells hardly anything from its own day."""
    dates = [one for part in parts if isinstance(one := date_in(part.expr), Civil) and one.month is not None]
    if not dates or dates[0].year is None or dates[0].day is None:
        return False
    from_now = sum(_counts_from_now(date_in(part.expr)) for part in parts)
    return from_now <= 1 and sum(one.year is None for one in dates) >= _GOES_ON


def _counts_from_now(expr: Expr | None) -> bool:
    return isinstance(expr, (Relative, Unit)) and not expr.anaphoric and not getattr(expr, "near", False)


def looks_of(expr: Expr, today: date | None) -> Looks | None:
    """`STATED` for a year well before the dateline, `RECENT` for one that is not, `DEICTIC` for what counts from it."""
    kind = type(expr)
    if kind is Civil:
        if expr.year is not None:
            return STATED if today is None or expr.year < today.year - 1 else RECENT
        return DEICTIC if expr.weekday is not None and expr.month is None else None
    if kind is Unit:
        return None if expr.anaphoric or expr.near else DEICTIC
    found = DEICTIC if (kind is Relative or kind is Shift and expr.base is None) and not expr.anaphoric else None
    for name in holders(kind):
        inner = getattr(expr, name)
        within = looks_of(inner, today) if inner is not None else None
        if within is not None and within is not DEICTIC:
            return within  # a year outweighs all else
        found = found or within
    return found
