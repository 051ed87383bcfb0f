"""A half, a third or a quarter of a time: "the first half of February", "the last quarter of the 19th century"."""

from __future__ import annotations

from timeline.lang.en.grammar import prefix
from timeline.lang.en.words import low, ordinal
from timeline.temporal.expr import Civil, FiscalYear, Holiday, Mod, Period, Relative, ShortDecade, Unit, Years
from timeline.temporal.grain import Grain

_SHARES = {"half": 2, "third": 3, "quarter": 4}
_WHICH = {"early": 1, "opening": 1, "latter": -1, "final": -1, "closing": -1}


@prefix("share-of", r"(?:the )?(?P<n>first|early|opening|second|third|middle|last|latter|final|closing) (?P<share>half|third|quarter) of",
    of=(Civil, Unit, Relative, Period, Years, ShortDecade, Holiday))
def _(m, of):
    count = _SHARES[low(m["share"])]
    if count == 4 and not _is_long(of) or count == 2 and _is_year(of):
        return None  # the halves and quarters of a year are periods of their own, and the quarters of less are those of a game
    if low(m["n"]) == "middle":
        return Mod("MID", of, share=(2, 3)) if count == 3 else None
    n = _WHICH.get(low(m["n"])) or ordinal(m["n"])
    n = count if n == -1 else n
    if n > count:
        return None
    return Mod("START" if n == 1 else "END" if n == count else "MID", of, share=(n, count))


def _is_long(of):
    return isinstance(of, Years | ShortDecade) or isinstance(of, Unit) and of.grain >= Grain.DECADE


def _is_year(of):
    if isinstance(of, Relative):
        return _is_year(of.of)
    if isinstance(of, Unit):
        return of.grain is Grain.YEAR
    return isinstance(of, FiscalYear) or isinstance(of, Civil) and of.month is None and of.weekday is None
