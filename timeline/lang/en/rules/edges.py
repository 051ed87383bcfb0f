"""Words that take part of a time, or hedge it: "early", "the end of", "mid-", "around"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule
from timeline.lang.en.rules.clock import is_day
from timeline.lang.en.words import lookup, low, numbers
from timeline.temporal.expr import (
    Ambiguous, Civil, Clock, DayPart, FiscalYear, Holiday, InYear, Length, Mod, Nth, Period, Relative, ShortDecade, Side, Unit, Years,
)

UNITS = (Civil, Unit, Period, Years, ShortDecade, Relative, FiscalYear, DayPart, Nth, InYear, Holiday, Ambiguous)


@prefix("early", r"(?:the )?(?:very )?(?P<edge>early|mid|late)(?: in| on)?", of=UNITS)
def _(m, of):
    if m[0][0] in "el" and isinstance(of, (Civil, Unit)) and _SO_LONG.search(m.string, max(0, m.start() - 24), m.start()):
        return None  # "shut two hours early on Friday"
    if _is_an_age(m, of):
        return None
    if _HOW_MUCH.search(m.string, max(0, m.start() - 5), m.start()):
        return None  # "had been sent home too early on Friday"
    return Mod(lookup(lexicon.EDGES, m["edge"]), of)


_HOW_MUCH = re.compile(r"\b[Tt]oo\s$")
_SO_LONG = re.compile(rf"\b(?:an?|half an|\d+|few|several|{numbers(1, 12)})\s(?:minutes?|hours?|days?|weeks?)\s$", re.IGNORECASE)


def _is_an_age(m, of):
    """ "Flew in her early twenties": no years of a century."""
    return isinstance(of, ShortDecade) and _SOMEBODYS.search(m.string, max(0, m.start() - 7), m.start()) is not None


_SOMEBODYS = re.compile(r"\b(?:his|her|their|my|your|our)\s$", re.IGNORECASE)


@prefix("mid-", r"(?:the )?(?P<edge>mid|early|late)-", of=UNITS)
def _(m, of):
    if _is_an_age(m, of):
        return None
    return Mod(lookup(lexicon.EDGES, m["edge"]), of)


@prefix("edge-to-edge", r"(?:the )?(?:(?P<first>early)(?:-|-? )to[- ]mid|mid(?:-|-? )to[- ]late)", of=UNITS)
def _(m, of):
    """ "Mid-to-late September": about half of it."""
    return Mod("START", of, share=(1, 2)) if m["first"] else Mod("END", of, share=(2, 2))


@prefix("end-of", r"(?:the )?(?:very )?(?P<edge>end|beginning|start|middle|close|onset|dawn|height|midpoint|conclusion) of", of=UNITS)
def _(m, of):
    return Mod(lookup(lexicon.EDGES, m["edge"]), of, edge=low(m["edge"]) in ("end", "close", "beginning", "start"))


@prefix("part-of-unit",
    r"(?:the )?(?:(?P<edge>early|earlier|first|opening|middle|latter|later|last|final|closing|dying|waning) (?:few )?(?P<part>part|days|weeks|months|years)|tail[- ]end) of", of=UNITS)
def _(m, of):
    edge, part = low(m["edge"] or "end"), low(m["part"] or "part")
    # "The closing weeks of the year" are no third of it, nor the first years of a century.
    return Mod("MID" if edge == "middle" else "START" if edge in ("early", "earlier", "first", "opening") else "END", of, edge=part in ("days", "weeks", "years"))


@prefix("halfway-through", r"(?:halfway|midway) (?:through|into)", of=(Civil, Unit, Period, Years))
def _(m, of):
    """ "Halfway through 2001": its middle."""
    return None if is_day(of) else Mod("MID", of)


@prefix("rest-of", r"(?:the )?(?:rest|remainder|balance) of", of=(Civil, Unit, Relative, Years, Period))
def _(m, of):
    return Side(1, of) if not isinstance(of, Civil) or of.weekday is None else None


@rule("end-of-unit", r"(?P<edge>month|week|year|quarter)[- ](?P<which>end)")
def _(m):
    return Mod("END", Unit(lexicon.UNITS[low(m["edge"])]), edge=True) if low(m["edge"]) != "week" else None


@prefix("hours-of", r"the (?P<edge>early|small|wee|first|opening|late|final|last|closing) (?:few )?hours of", of=(Civil, Unit, DayPart, Relative))
def _(m, of):
    late = low(m["edge"]) in ("late", "final", "last", "closing")
    if is_day(of) and not isinstance(of, DayPart):
        return Mod("END", of) if late else Mod("START", DayPart("MO", of))
    return Mod("END" if late else "START", of)


@prefix("part-hours-of", r"(?:the )?(?P<edge>early|late) (?P<part>morning|evening|night) hours(?: of| on)?", of=(Civil, Unit, Relative))
def _(m, of):
    return Mod(lookup(lexicon.EDGES, m["edge"]), DayPart(lookup(lexicon.PARTS, m["part"]), of))


@prefix("turn-of", r"the turn of", of=(Unit, Years, Civil))
def _(m, of):
    return Mod("START", of, edge=True)


@prefix("around", r"(?:(?P<about>about)|around|approximately|circa|roughly|ca?\.)", of=(Civil, Clock, Years, Period, Holiday))
def _(m, of):
    if m["about"] and type(of) is Civil and of.weekday is not None and of.month is None:
        return None  # "I am only thinking about Tuesday"
    return Mod("APPROX", of)


@prefix("close-to", r"close to", of=(Clock,))
def _(m, of):
    return Mod("APPROX", of)


@prefix("around-length", rf"{{HEDGE}}(?= (?:an?|\w+teen|\w+ty|{numbers(1, 12)}|\d)\b)", of=(Length,))
def _(m, of):
    return replace(of, mod=lookup(lexicon.HEDGES, m["hedge"])) if of.mod is None else None


