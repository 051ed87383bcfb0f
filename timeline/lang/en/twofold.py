"""Expressions that are two times to TimeML: "April 6-7", "the quarter ended Sept. 30", "10:35 a.m. (0735 GMT)".

A rule that always reads two times says who splits them (`parts=` in `grammar.py`). Where only
some of what it reads is two, a length with its end or an hour by two clocks, the expression tells.
"""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.grammar import Hit, kind_of
from timeline.lang.en.words import ordinal
from timeline.model import Timex
from timeline.temporal.expr import Clock, Expr, Length, Mod, Nth, Period, Range, Shift
from timeline.temporal.grain import DAY, QUARTER

# Expressions of any other type are one time.
OF_PARTS = (Range, Length, Clock, Mod)


def parts(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The times that an expression is made of, if it is of more than one."""
    split = hit.rules[-1].parts
    if split is not None:
        return split(text, hit)
    local = hit.expr.of if isinstance(hit.expr, Mod) else hit.expr
    if isinstance(local, Clock) and text.find("(", hit.begin, hit.end) >= 0:
        return _two_clocks(text, hit, local)
    if isinstance(hit.expr, Length) and hit.expr.base is not None:
        return _length_and_end(text, hit, hit.expr)
    return ()


_ENDED = re.compile(r",?\s+(?:(?:that|which)\s+)?(?:ended|ending|ends|(?:up\s+)?to|through|from|beginning)\s+(?:(?:on|at)\s+)?")


_NUMBERED = re.compile(r"(?:the |its )?(?:fiscal[- ])?(?P<n>first|second|third|fourth)\b", re.IGNORECASE)


def _length_and_end(text: str, hit: Hit, length: Length) -> tuple[Timex, ...]:
    """The quarter of "the quarter ended Sept. 30", and the day it ended."""
    joint = _ENDED.search(text, hit.begin, hit.end)
    if joint is None:
        return ()
    grain = length.amounts[-1][1]
    numbered = _NUMBERED.match(text, hit.begin, joint.start())
    if grain is QUARTER and numbered:  # of the firm's year, as TimeML's annotators write it: the fourth may end in June
        first: Expr = Period(grain, ordinal(numbered["n"]), length.base)
    else:
        first = Nth(0, length.base, grain=grain) if grain is QUARTER else Length(length.amounts)
    return (Timex(hit.begin, joint.start(), kind_of(first), first, hit.name),
            Timex(joint.end(), hit.end, kind_of(length.base), length.base, hit.name))


_ON = re.compile(r"(?:,? (?:on )?)?")
_IN_GMT = re.compile(r" \((?P<time>(?P<h>\d?\d)[:.]?(?P<min>\d\d) ?(?:GMT|UTC))\)")


def _two_clocks(text: str, hit: Hit, local: Clock) -> tuple[Timex, ...]:
    """The two times of "10:35 a.m. (0735 GMT)", one moment told by two clocks; and the day behind them."""
    m = _IN_GMT.search(text, hit.begin, hit.end)
    if m is None:
        return ()
    day = local.day
    ahead = local.hour * 60 + (local.minute or 0) - (int(m["h"]) * 60 + int(m["min"]))
    over = (ahead < -720) - (ahead > 720)  # days that the other clock is behind or ahead
    there = Shift(1, DAY, -1 if over > 0 else 1, base=day) if over and day is not None else day
    found = [Timex(hit.begin, m.start(), "TIME", hit.expr, hit.name, order=hit.order),
             Timex(m.start("time"), m.end("time"), "TIME", Clock(int(m["h"]) % 24, int(m["min"]), zone="+00:00", day=there), hit.name)]
    behind = _ON.match(text, m.end()).end()
    if day is not None and behind < hit.end:
        found.append(Timex(behind, hit.end, kind_of(day), day, hit.name))
    return tuple(found)


# The functions that rules name, all of a `Range`.

_JOINT = re.compile(r",?\s?(?:[-–—]|\b(?:to|through|until|and|or)\b)\s?(?=\d|(?:early |mid-? ?|late )?[\w-]+ (?:centuries|quarters)|the |(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,? \d)", re.IGNORECASE)


def two_ends(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The two days of "April 6-7", the two ends of "9 to 11 a.m."."""
    return _beside_joint(text, hit, hit.begin)


def two_ends_between(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The two days of "between 6 and 7 April"."""
    return _beside_joint(text, hit, hit.begin + len("between "))


def _beside_joint(text: str, hit: Hit, begin: int) -> tuple[Timex, ...]:
    joint = _JOINT.search(text, begin, hit.end)
    if joint is None:
        return ()
    first, last = hit.expr.first, hit.expr.last
    return (Timex(begin, joint.start(), kind_of(first), first, hit.name, order=hit.order),
            Timex(joint.end(), hit.end, kind_of(last), last, hit.name, order=hit.order))


def two_years(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The two years of "1861-1863", by the place of their digits; a named season ("the 2018-19 season") is one time."""
    digits = list(re.finditer(r"\d+", text[hit.begin:hit.end]))
    if len(digits) != 2 or re.search(r"[a-z]$", text[hit.begin:hit.end]):
        return ()
    first, last = digits
    begin = hit.begin if "year" in text[hit.begin:hit.begin + first.start()] else hit.begin + first.start()
    return (Timex(begin, hit.begin + first.end(), "DATE", hit.expr.first, "year"),
            Timex(hit.begin + last.start(), hit.begin + last.end(), "DATE", hit.expr.last, "year"))


def two_years_bc(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The two years of "490-479 BC": the era stands with the last."""
    years = two_years(text, hit)
    return (years[0], replace(years[1], end=hit.end)) if years else ()
