"""Points that are so many units off, or so many more: "two or three years ago", "a day or two later", "ten to 12 weeks before the vote"."""

from __future__ import annotations

from timeline.lang.en.grammar import suffix
from timeline.lang.en.rules.units import DATES
from timeline.lang.en.words import low
from timeline.temporal.expr import Length, Mod, Shift
from timeline.temporal.grain import Grain

_MOST = 3  # times as many as the fewest: "one to 12 months ago" is no point


def _is_span(length: Length) -> bool:
    """Whether a length is of two numbers: "two or three years"."""
    return length.most is not None and not length.direction and length.base is None


def _shift(length, direction, *, anaphoric=False, base=None):
    """The point about in the middle, the nearer of two, but no minute between "ten or 15"; `None` where the numbers are far apart."""
    (least, grain), most = length.amounts[0], length.most
    if most > _MOST * least or least != int(least) or most != int(most):
        return None
    return Shift(int(least + most) // 2 if grain >= Grain.DAY else least, grain, direction, base, anaphoric)


@suffix("span-ago", r" (?:ago|back)", after=(Length,), when=_is_span)
def _(m, length):
    shift = _shift(length, -1)
    return shift and Mod("APPROX", shift)


@suffix("span-from-now", r" (?:from now|hence)", after=(Length,), when=_is_span)
def _(m, length):
    shift = _shift(length, 1)
    return shift and Mod("APPROX", shift)


@suffix("span-later",
    r" (?P<way>(?:earlier|later)(?! (?:this|that) (?:week|month|year|season)\b)|previously|afterwards?|(?:before|after) that(?=\s*(?:[,.;:]|$))|before(?=\s*(?:[,.;:]|$)))(?! than)",
    after=(Length,), when=_is_span)
def _(m, length):
    return _shift(length, 1 if low(m["way"]).startswith(("later", "after")) else -1, anaphoric=True)


def _is_about(length: Length) -> bool:
    """Whether a length is a plain one, or so: "a year or so"."""
    return length.mod == "APPROX" and length.most is None and not length.direction and length.base is None and len(length.amounts) == 1 and length.amounts[0][0] is not None


@suffix("or-so-later", r" (?P<way>earlier|later)(?! than)", after=(Length,), when=_is_about)
def _(m, length):
    """ "A year or so later"."""
    count, grain = length.amounts[0]
    return Shift(count, grain, 1 if low(m["way"]) == "later" else -1, anaphoric=True) if m.string.endswith("or so", 0, m.start()) else None


@suffix("span-before", r" (?P<way>before|after|following) ", after=(Length,), of=DATES, when=_is_span)
def _(m, length, base):
    return _shift(length, -1 if low(m["way"]) == "before" else 1, base=base)
