"""Whether a text tells the news or a story of the past, by its own times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.model import Timex
from timeline.temporal.anchor import Policy
from timeline.temporal.expr import Civil, Expr, Relative, Shift, Unit, inside

# A story of the past states the years of what it tells, and seldom counts from its own day: over news and
# histories the stated past years of a history are at least nine times its deictic words, those of news
# rarely twice.
_YEARS = 5
_TIMES_DEICTIC = 3
_COUNTED = (Unit, Shift)


def policy_of(timexes: Sequence[Timex], today: date | None) -> Policy:
    """`NARRATIVE` where years well before the dateline are stated over and over and hardly a word counts from it.

    Without a dateline every stated year counts.
    """
    parts = [part for timex in timexes for part in timex.parts or (timex,)]
    if len(parts) < _YEARS:
        return Policy.NEWS
    kinds = [_kind(part.expr, today) for part in parts]
    stated, deictic = kinds.count("stated"), kinds.count("deictic")
    return Policy.NARRATIVE if stated >= _YEARS and stated >= _TIMES_DEICTIC * (deictic + 1) else Policy.NEWS


def _kind(expr: Expr, today: date | None) -> str | None:
    kind = None
    pending = [expr]
    while pending:
        one = pending.pop()
        if isinstance(one, Civil):
            if one.year is not None:
                return "stated" if today is None or one.year < today.year - 1 else None
            if one.weekday is not None and one.month is None:
                kind = "deictic"
            continue
        if isinstance(one, Relative) or isinstance(one, _COUNTED) and not one.anaphoric and getattr(one, "base", None) is None:
            kind = "deictic"
        pending += inside(one)[::-1]
    return kind
