"""English's `tag`: text in, time expressions out, before any anchor."""

from __future__ import annotations

import re

from timeline.lang.en.ahead import mark_ahead
from timeline.lang.en.asides import mark_asides, mark_coming
from timeline.lang.en.compared import compare_years
from timeline.lang.en.context import is_time
from timeline.lang.en.coordinate import coordinate, listed
from timeline.lang.en.dayorder import settle
from timeline.lang.en.grammar import Hit
from timeline.lang.en.parse import Parser
from timeline.lang.en.scan import starts, triggers
from timeline.lang.en.signals import link
from timeline.model import Timex
from timeline.temporal.expr import Clock, DayPart, Every, Expr, Length, Mod, Nth, Range, Shift, Side, Unit
from timeline.temporal.grain import Grain


def tag(text: str) -> list[Timex]:
    """The time expressions of a text in order, not overlapping, signals included."""
    text = _flat(text)
    found: list[Timex] = []
    floor = 0
    parser = Parser(text)
    for begin, end in triggers(text):
        if begin < floor:
            continue
        for start in starts(text, begin, floor):
            hit = parser.parse_at(start)
            if hit is None or hit.end <= begin:
                continue
            _, behind, expr, rule = hit
            if not is_time(text, hit):
                if isinstance(expr, Length) and rule != "one-unit":
                    floor = behind  # a person's age is no time, and nor is a part of it
                    break
                continue
            if rule == "one-unit" and _RATE.search(text, max(0, start - 40), start):
                expr, rule = Every(expr), "rate"
            parts = _parts(text, hit) if type(expr) in _OF_PARTS else ()
            found.append(Timex(start, behind, kind_of(expr), expr, rule, parts))
            floor = behind
            break
    found = listed(text, coordinate(text, found))
    kinds = {type(one.expr) for one in found}
    if not kinds.isdisjoint(_BESIDE_DAYS):
        found = mark_asides(text, found)
    if not kinds.isdisjoint(_COUNTED):
        found = mark_ahead(text, compare_years(text, found))
    return link(text, settle(text, mark_coming(text, found)))


# What `mark_asides` and `compare_years` look for: the texts without are not read again.
_BESIDE_DAYS = (Clock, DayPart, Mod)
_COUNTED = (Length, Shift, Unit)


# "$50,000 a year", "40 hours a week": how often, not how long.
_RATE = re.compile(r"(?:\d ?%|percent|per cent|[$£€]\s?\d[\d.,]*(?:\s(?:million|billion|trillion|m|bn))?|\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|thousand|several)"
                   r"\s(?:hundred\s|thousand\s|million\s|billion\s)?(?:(?!(?:for|of|in|on|to|at|than|over|within|after|before|about|is|was|were|and|or|by|with|from|as|who|that)\s)[a-z-]+\s){0,2}"
                   r"(?:[a-z]+s|women|men|people|children|cattle|sheep)|\b(?:rate|pace|average) of \d[\d.,]*|\b\d{1,3}(?:,\d{3})+|\d ?(?:m|bn)"
                   r"|\b(?:a|an|one|half an?) (?:metre|meter|foot|inch|mile|pound|ton|litre|liter|gallon|barrel|head|unit))\s$", re.IGNORECASE)
# A break within a paragraph. The break comes first in these patterns: the engine then looks for that one character.
_WRAPPED = re.compile(r"\n(?<=\S\n)(?=\S)")
_WRAPPED_IN_TWO = re.compile(r"\r\n(?<=\S\r\n)(?=\S)")
_PLAIN = {"\t": " ", "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-"}


def _flat(text: str) -> str:
    """The text with plain blanks and hyphens, and without its breaks within paragraphs; no offset moves."""
    text = _WRAPPED.sub(" ", text)
    if "\r" in text:
        text = _WRAPPED_IN_TWO.sub("  ", text)
    for odd, plain in _PLAIN.items():
        text = text.replace(odd, plain)
    return text


_OF_PARTS = (Range, Length, Clock, Mod)
_ENDED = re.compile(r",?\s+(?:(?:that|which)\s+)?(?:ended|ending|to|through|from|beginning)\s+(?:on\s+)?")


def _parts(text: str, hit: Hit) -> tuple[Timex, ...]:
    """ "The quarter ended Sept. 30" is two expressions to TimeML: the quarter, and the day it ended."""
    if hit.rule in ("year-span", "bc-span"):
        return _years(text, hit)
    local = hit.expr.of if isinstance(hit.expr, Mod) else hit.expr
    if isinstance(local, Clock) and text.find("(", hit.begin, hit.end) >= 0:
        return _clocks(text, hit, local)
    if isinstance(hit.expr, Range) and hit.rule.split("+")[0] in _DAY_SPANS:
        return _days(text, hit)
    if not isinstance(hit.expr, Length) or hit.expr.base is None:
        return ()
    joint = _ENDED.search(text, hit.begin, hit.end)
    if joint is None:
        return ()
    grain = hit.expr.amounts[-1][1]
    first = Nth(0, hit.expr.base, grain=grain) if grain is Grain.QUARTER else Length(hit.expr.amounts)
    return (Timex(hit.begin, joint.start(), kind_of(first), first, hit.rule),
            Timex(joint.end(), hit.end, kind_of(hit.expr.base), hit.expr.base, hit.rule))


_ON = re.compile(r"(?:,? (?:on )?)?")
_IN_GMT = re.compile(r" \((?P<time>(?P<h>\d?\d)[:.]?(?P<min>\d\d) ?(?:GMT|UTC))\)")


def _clocks(text: str, hit: Hit, local: Clock) -> tuple[Timex, ...]:
    """The two times of "10:35 a.m. (0735 GMT)", one moment told by two clocks; and the day behind them."""
    m = _IN_GMT.search(text, hit.begin, hit.end)
    if m is None:
        return ()
    day = local.day
    ahead = local.hour * 60 + (local.minute or 0) - (int(m["h"]) * 60 + int(m["min"]))
    over = (ahead < -720) - (ahead > 720)  # days that the other clock is behind or ahead
    there = Shift(1, Grain.DAY, -1 if over > 0 else 1, base=day) if over and day is not None else day
    found = [Timex(hit.begin, m.start(), "TIME", hit.expr, hit.rule),
             Timex(m.start("time"), m.end("time"), "TIME", Clock(int(m["h"]) % 24, int(m["min"]), zone="+00:00", day=there), hit.rule)]
    behind = _ON.match(text, m.end()).end()
    if day is not None and behind < hit.end:
        found.append(Timex(behind, hit.end, kind_of(day), day, hit.rule))
    return tuple(found)


_DAY_SPANS = ("month-days", "days-month", "between-days", "between-month-days", "centuries", "quarters", "clock-range")
_DAY_JOINT = re.compile(r",?\s?(?:[-–—]|\b(?:to|through|until|and|or)\b)\s?(?=\d|(?:early |mid-? ?|late )?[\w-]+ (?:centuries|quarters)|the )")


def _days(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The two days of "April 6-7" and "between 6 and 7 April", the two ends of "9 to 11 a.m."."""
    begin = hit.begin + (len("between ") if hit.rule.startswith("between") else 0)
    joint = _DAY_JOINT.search(text, begin, hit.end)
    if joint is None:
        return ()
    first, last = hit.expr.first, hit.expr.last
    return (Timex(begin, joint.start(), kind_of(first), first, hit.rule), Timex(joint.end(), hit.end, kind_of(last), last, hit.rule))


def _years(text: str, hit: Hit) -> tuple[Timex, ...]:
    """The two years of "1861-1863", by the place of their digits; a named season ("the 2018-19 season") is one time."""
    digits = list(re.finditer(r"\d+", text[hit.begin:hit.end]))
    if len(digits) != 2 or re.search(r"[a-z]$", text[hit.begin:hit.end]):
        return ()
    first, last = digits
    end = hit.end if hit.rule == "bc-span" else hit.begin + last.end()
    begin = hit.begin if "year" in text[hit.begin:hit.begin + first.start()] else hit.begin + first.start()
    return (Timex(begin, hit.begin + first.end(), "DATE", hit.expr.first, "year"),
            Timex(hit.begin + last.start(), end, "DATE", hit.expr.last, "year"))


_KINDS = {Length: "DURATION", Every: "SET", Clock: "TIME", DayPart: "TIME"}
_AROUND = (Mod, Side)


def kind_of(expr: Expr) -> str:
    """TimeML's type of an expression: DATE, TIME, DURATION or SET."""
    kind = type(expr)
    if kind in _AROUND:
        return kind_of(expr.of)
    if kind is Shift:
        return "TIME" if expr.grain < Grain.DAY else "DATE"
    return _KINDS.get(kind, "DATE")
