"""Quarters, halves and seasons."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.words import lookup, ordinal
from timeline.temporal.expr import Civil, FiscalYear, InYear, Mod, Period, Relative, Shift, ShortDecade, Unit, Years
from timeline.temporal.grain import Grain

YEAR_LIKE = (Civil, Unit, FiscalYear)


def _quarter(text):
    n = ordinal(text)
    n = 4 if n == -1 else n
    return n if 1 <= n <= 4 else None


@rule("quarter", r"(?:the )?(?P<fiscal>fiscal[- ])?(?P<q>first|second|third|fourth|final|1st|2nd|3rd|4th) quarter")
def _(m):
    return Period(Grain.QUARTER, _quarter(m["q"]), fiscal=bool(m["fiscal"]))


@rule("quarter-before-noun", r"(?P<fiscal>fiscal[- ])?(?P<q>first|second|third|fourth|final)-quarter")
def _(m):
    return Period(Grain.QUARTER, _quarter(m["q"]), fiscal=bool(m["fiscal"]))


@rule("quarter-code", r"(?-i:Q)(?P<q>[1-4])(?:(?: of|,)? {YEAR})?")
def _(m):
    return Period(Grain.QUARTER, int(m["q"]), m["year"] and Civil(year=int(m["year"])))


@rule("year-quarter-code", r"{YEAR}[- ](?-i:Q)(?P<q>[1-4])")
def _(m):
    return Period(Grain.QUARTER, int(m["q"]), Civil(year=int(m["year"])))


@rule("quarter-of-the-year", r"the (?:comparable |corresponding )?{YEAR} (?:(?P<q>first|second|third|fourth)[- ])?(?:quarter|period)")
def _(m):
    year = Civil(year=int(m["year"]))
    return Period(Grain.QUARTER, _quarter(m["q"]), year) if m["q"] else InYear(Unit(Grain.QUARTER, 0, anaphoric=True), year)


@rule("year-before", r"(?:(?:the|its) (?=(?:comparable |corresponding |same )?year-\w+ (?:\w+[-\s])?(?:quarter|period|\w+\smonths)\b))?(?:comparable |corresponding |same )?year-(?:earlier|ago)(?: (?:(?P<q>first|second|third|fourth)[- ])?(?:quarter|period)| (?:three|six|nine) months)?")
def _(m):
    if m["q"]:
        return Period(Grain.QUARTER, _quarter(m["q"]), Unit(Grain.YEAR, -1))
    return Shift(1, Grain.YEAR, -1, anaphoric=True)


@rule("the-latest-period", r"the (?:latest|most recent) (?:quarter|period)")
def _(m):
    return Unit(Grain.QUARTER, 0, anaphoric=True)


@rule("half", r"(?:the )?(?P<fiscal>fiscal[- ])?(?P<h>first|second|last|latter|1st|2nd)[- ]half(?! (?:hour|century|dozen|million|time))")
def _(m):
    n = 2 if m["h"].lower() == "latter" else ordinal(m["h"])
    return Period(Grain.HALF, 2 if n == -1 else n, fiscal=bool(m["fiscal"]))


@prefix("half-of-years", r"(?:the )?(?P<h>first|early|second|last|latter) half of", of=(Years, ShortDecade))
def _(m, years):
    return Mod("START" if m["h"].lower() in ("first", "early") else "END", years)


@rule("half-code", r"(?-i:H)(?P<h>[12]) {YEAR}")
def _(m):
    return Period(Grain.HALF, int(m["h"]), Civil(year=int(m["year"])))


@suffix("period-of-year", r"(?:,| of| in) ", after=(Period,), of=YEAR_LIKE)
def _(m, period, year):
    return _with_year(period, year)


@suffix("period-year", r" ", after=(Period,), of=YEAR_LIKE)
def _(m, period, year):
    return _with_year(period, year) if isinstance(year, Civil | FiscalYear) else None


def _with_year(period, year):
    whole = year.month is None and year.weekday is None if isinstance(year, Civil) else True
    if isinstance(year, Unit) and year.grain is not Grain.YEAR:
        whole = False
    if period.year is not None or not whole:
        return None
    return replace(period, year=year, fiscal=period.fiscal or isinstance(year, FiscalYear))


@suffix("year-s-period", r"(?:['’]s)? ", after=YEAR_LIKE, of=(Period,))
def _(m, year, period):
    return _with_year(period, year)


@rule("season", r"(?:the )?(?P<edge>early |mid[- ]?|late )?{SEASON}(?: of|,)? {YEAR}")
def _(m):
    return Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]), Civil(year=int(m["year"])))


@rule("bare-season", r"(?:the )?{SEASON}")
def _(m):
    return Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]))


@prefix("relative-period", r"(?P<which>last|this past|this|next|this coming|the same|that same|that|the previous|the following)", of=(Period,))
def _(m, period):
    if period.year is not None:
        return None
    if m["which"].lower() == "that" and (period.grain is not Grain.SEASON or period.index in (1, 3)):
        return None  # "prices that fall", "said that third-quarter sales"
    return Relative(STEPS[m["which"].lower()], period)


STEPS = {
    "last": -1, "this past": -1, "the previous": -1, "this": 0, "the same": 0, "that same": 0, "that": 0,
    "next": 1, "this coming": 1, "the following": 1,
}
