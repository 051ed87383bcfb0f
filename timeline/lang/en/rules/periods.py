"""Quarters, halves and seasons."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import SLOTS, prefix, rule, suffix
from timeline.lang.en.twofold import two_ends
from timeline.lang.en.words import full_year, lookup, low, month, number, ordinal, unit
from timeline.temporal.expr import Civil, FiscalYear, InYear, Length, Nth, Period, Range, Relative, Shift, Unit
from timeline.temporal.grain import Grain

YEAR_LIKE = (Civil, Unit, FiscalYear)


def _quarter(text):
    n = ordinal(text)
    n = 4 if n == -1 else n
    return n if 1 <= n <= 4 else None


@rule("quarter", r"(?:the )?(?P<fiscal>fiscal[- ])?(?P<q>first|second|third|fourth|final|1st|2nd|3rd|4th)(?P<fiscal_too> fiscal)? quarter")
def _(m):
    return Period(Grain.QUARTER, _quarter(m["q"]), fiscal=bool(m["fiscal"] or m["fiscal_too"]))


@rule("quarter-before-noun",
    r"(?P<fiscal>fiscal[- ])?(?P<q>first|second|third|fourth|final)-(?:quarter|period(?= (?:net|sales|earnings|profits?|revenues?|results?|loss|income)\b))")
def _(m):
    return Period(Grain.QUARTER, _quarter(m["q"]), fiscal=bool(m["fiscal"]))


_SHORT = r"(?:{YEAR}|['’](?P<short>\d\d))"


def _year(m):
    if m["short"]:
        return Civil(year=full_year(m["short"]))
    return m["year"] and Civil(year=int(m["year"]))


@rule("quarter-code", r"(?-i:Q)(?P<q>[1-4])(?:(?:(?: of|,)? |-)" + _SHORT + r")?")
def _(m):
    return Period(Grain.QUARTER, int(m["q"]), _year(m))


@rule("code-quarter", r"(?P<n>[1-4])(?-i:(?P<unit>[QH]))(?: ?" + _SHORT + r"|(?P<two>\d\d))?")
def _(m):
    if m["unit"] == "H" and int(m["n"]) > 2:
        return None
    year = Civil(year=full_year(m["two"])) if m["two"] else _year(m)
    return Period(Grain.QUARTER if m["unit"] == "Q" else Grain.HALF, int(m["n"]), year)


@rule("year-quarter-code", r"{YEAR}[- ](?-i:Q)(?P<q>[1-4])")
def _(m):
    return Period(Grain.QUARTER, int(m["q"]), Civil(year=int(m["year"])))


@rule("quarter-by-months", r"(?:the )?{MONTH}[-–](?P<last>" + SLOTS["MONTH"].replace("<month>", "<last_month>") + r")[- ](?:quarter|period)")
def _(m):
    """ "The April-June quarter": the calendar's, or three months of a company's year."""
    first, last = month(m), lookup(lexicon.MONTHS, m["last_month"])
    if (last - first) % 12 != 2:
        return None
    return Period(Grain.QUARTER, last // 3) if last % 3 == 0 else Range(Civil(month=first), Civil(month=last))


_NTH_QUARTER = "first|second|third|fourth"
_OF_A_YEAR = r"(?:(?: of|,)? {YEAR}| of (?P<which>last|this|next) year)"


def _year_told(m):
    return Unit(Grain.YEAR, STEPS[low(m["which"])]) if m["which"] else m["year"] and Civil(year=int(m["year"]))


@rule("quarters", rf"(?:the )?(?P<q>{_NTH_QUARTER}) and (?P<last>{_NTH_QUARTER}) quarters{_OF_A_YEAR}?", parts=two_ends)
def _(m):
    first, last, year = _quarter(m["q"]), _quarter(m["last"]), _year_told(m)
    return Range(Period(Grain.QUARTER, first, year), Period(Grain.QUARTER, last, year)) if first < last else None


@rule("first-quarters", r"(?:the )?(?P<way>first|last) (?P<n>two|three) quarters" + _OF_A_YEAR)
def _(m):
    return Nth(1 if low(m["way"]) == "first" else -1, _year_told(m), grain=Grain.QUARTER, count=number(m["n"]))


@rule("quarter-of-the-year", r"the (?:comparable |corresponding )?{YEAR} (?:(?P<q>first|second|third|fourth)[- ])?(?:quarter|period)")
def _(m):
    year = Civil(year=int(m["year"]))
    return Period(Grain.QUARTER, _quarter(m["q"]), year) if m["q"] else InYear(Unit(Grain.QUARTER, 0, anaphoric=True), year)


@rule("year-before",
    r"(?:(?:the|its) (?=(?:comparable |corresponding |same )?year-\w+ (?:\w+[-\s])?(?:quarter|period|\w+\smonths)\b))?(?:comparable "
    r"|corresponding |same )?year-(?:earlier|ago)(?: (?:(?P<q>first|second|third|fourth)[- ])?(?:quarter|period)| (?P<months>three|six"
    r"|nine) months)?")
def _(m):
    if m["q"]:
        return Period(Grain.QUARTER, _quarter(m["q"]), Unit(Grain.YEAR, -1))
    if low(m["months"] or "") in ("six", "nine"):
        return Length(((number(m["months"]), Grain.MONTH),))  # of the firm's own year, which may begin in any month
    if m[0].lower().endswith("quarter"):
        return Shift(1, Grain.YEAR, -1, base=Unit(Grain.QUARTER, 0, anaphoric=True, near=True))
    return Shift(1, Grain.YEAR, -1, anaphoric=True)


@rule("same-period-a-year-earlier",
    r"the (?:same |corresponding |comparable |like )?(?:quarter|period|three months|six months|nine months) (?:a year (?:earlier|ago"
    r"|before)|(?:of )?(?:the )?last year)")
def _(m):
    return Shift(1, Grain.YEAR, -1, anaphoric=True)


@rule("same-unit-a-year-earlier",
    r"the (?:same |corresponding |comparable )(?P<unit>day|week|weekend|month),? (?:an?|one|{NUMBER}) years? (?:earlier|ago|before|previously)(?! (?:the|this|that|his|her|its|an?)\b)")
def _(m):
    """ "Exports fell in June from the same month a year earlier": that of the year before the one just told."""
    return Shift(number(m["number"]) if m["number"] else 1, Grain.YEAR, -1, base=Unit(unit(m["unit"]), 0, anaphoric=True))


@rule("the-latest-period", r"the (?:latest|most recent) (?:quarter|period)")
def _(m):
    return Unit(Grain.QUARTER, 0, anaphoric=True)


# Of what is no year, it is half of a thing: "the first half of the money", "of their season".
@rule("half",
    r"(?:the )?(?P<fiscal>fiscal[- ])?(?P<h>first|second|last|latter|1st|2nd)[- ]half(?! (?:hour|century|dozen|million|time|mile"
    r"|kilomet(?:er|re)|marathon|inch|pint|pound|of (?:the|this|that|an?|his|her|its|their|our|my|your) (?!(?:[\w-]+ )?years?\b)))")
def _(m):
    n = 2 if low(m["h"]) == "latter" else ordinal(m["h"])
    return Period(Grain.HALF, 2 if n == -1 else n, fiscal=bool(m["fiscal"]))


@rule("half-code", r"(?-i:H)(?P<h>[12]) {YEAR}")
def _(m):
    return Period(Grain.HALF, int(m["h"]), Civil(year=int(m["year"])))


def _has_no_year(period):
    return period.year is None


@suffix("period-of-year", r"(?:,| of| in) (?![QH][1-4])", after=(Period,), of=YEAR_LIKE, when=_has_no_year)
def _(m, period, year):
    return _with_year(period, year)


@suffix("period-year", r" (?![QH][1-4])", after=(Period,), of=YEAR_LIKE, when=_has_no_year)
def _(m, period, year):
    return _with_year(period, year) if isinstance(year, Civil | FiscalYear) else None


@suffix("period-last-year", r" (?P<which>last|next) year(?!['’])", after=(Period,))
def _(m, period):
    """ "The second quarter last year", "the summer next year"."""
    return None if period.year is not None or period.fiscal else replace(period, year=Unit(Grain.YEAR, STEPS[low(m["which"])]))


def _is_year(expr):
    if isinstance(expr, Civil):
        return expr.month is None and expr.weekday is None
    return not isinstance(expr, Unit) or expr.grain is Grain.YEAR


def _with_year(period, year):
    if period.year is not None or not _is_year(year):
        return None
    return replace(period, year=year, fiscal=period.fiscal or isinstance(year, FiscalYear))


_NAMED = re.compile(r"[A-Z]\w+ [A-Z]")


@suffix("year-s-period", r"(?:['’]s)? (?!\d{4}\b)", after=YEAR_LIKE, of=(Period,), when=_is_year)
def _(m, year, period):
    if period.grain is Grain.SEASON and _NAMED.match(m.string, m.end()):
        return None  # "the 2006 Winter Games"
    return _with_year(period, year)


@rule("season",
    r"(?:the (?:(?:hard|harsh|cold|bitter|severe|mild|long|hot|dry|wet|terrible) )?)?{SEASON}(?: of|,)? " + _SHORT + r"(?:[-–/](?P<to>\d{4}|\d\d))?")
def _(m):
    # "The winter of 2018-19" began in 2018.
    return Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]), _year(m))


@rule("years-season", r"the {YEAR}[-–/](?P<to>\d{4}|\d\d) (?P<season>winter|summer)")
def _(m):
    return Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]), Civil(year=int(m["year"])))


@rule("bare-season", r"(?:the )?{SEASON}")
def _(m):
    return Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]))


_SEASONAL = re.compile(r"\s?(?:summer|winter|autumn)\s(?:[a-z]{3,}s|wheat|barley|weather|rain|snow|ice|fuel|clothing|grazing)\b(?<!\bwas)(?<!\bhas)(?<!\bdoes)(?<!\bhis)(?<!\bits)(?<!\bthis)(?<!\bbrings)(?<!\bends)(?<!\bbegins)")
_SAYS = re.compile(r"\b(?:say|says|said|warn|warns|warned|fear|fears|feared|report|reported|believe|believes|added|estimate|estimates|estimated|found|shows|showed|means)\s$")
# "That fall he bought a boat", "and that spring the guild …".
_THAT_FALL_HE = re.compile(r"\s?(?:spring|fall)\s(?:he|she|they|it|we|I|the|an?|his|her|its|their|[A-Z][\w'’-]*)\b")
_AND_THAT = re.compile(r"(?:\band |\bbut |\blater |\bearly |\blate |; )that$|That$")
_THAT_SEASON = re.compile(r"\s?(?:(?:spring|fall)(?=[.,;:)]|$)|autumn\b)", re.IGNORECASE)


@prefix("relative-period", r"(?P<which>last|this past|this coming|this|next|the same|that same|that|the previous|the following|the next|the coming)", of=(Period,))
def _(m, period):
    if period.year is not None:
        return None
    if low(m["which"]) == "that" and (period.grain is not Grain.SEASON or period.index in (1, 3) and not (_THAT_SEASON.match(m.string, m.end()) or _THAT_FALL_HE.match(m.string, m.end()) and _AND_THAT.search(m.string, max(0, m.start() - 8), m.start() + 4))):
        return None  # "prices that fall", "problems that spring from", "said that third-quarter sales"
    if low(m["which"]) == "that" and _SEASONAL.match(m.string, m.end()) and _SAYS.search(m.string, max(0, m.start() - 12), m.start()):
        return None  # "said that winter crops had rotted"
    which = low(m["which"])
    return Relative(STEPS[which], period, anaphoric=which in _TOLD)


STEPS = {
    "last": -1, "this past": -1, "the previous": -1, "this": 0, "the same": 0, "that same": 0, "that": 0,
    "next": 1, "this coming": 1, "the coming": 1, "the following": 1, "the next": 1,
}
_TOLD = ("the same", "that same", "that", "the previous", "the following", "the next")
