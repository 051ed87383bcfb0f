"""Whole units and shifts by units: "last week", "that month", "two days later", "a year ago"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.words import amount, is_plain, lookup, low, number, ordinal, unit, weekday
from timeline.temporal.expr import (
    Civil, DayPart, FiscalYear, Holiday, InYear, Length, Mod, Nth, Period, Range, Relative, Shift, Unit, WeekdayFrom, Years,
)
from timeline.temporal.grain import Grain

DATES = (Civil, Unit, Relative, Holiday, Nth, Shift, DayPart, Period, Years, WeekdayFrom)


_OF_SOMETHING = re.compile(
    r" of (?!(?:the |this |last |next |that |each |every |a )?(?:\w+ )?(?:day|week|month|quarter|year|decade|century|season|summer|winter|spring|autumn|fall|vacation|holidays?|school|term)\b"
    r"|(?:the )?\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|Ramadan|Lent|Advent)\b)[A-Za-z]")
_SPANS, _OVER = (Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE), re.compile(r"\b(?:for|over|in|during|within)[ \n]$", re.IGNORECASE)


@rule("unit", r"(?P<which>last|this past|this|next|this coming|the coming|the current|current|the present(?! day)|the last|the past|the latest) {UNIT}")
def _(m):
    which, grain = low(m["which"]), unit(m["unit"])
    if low(m["unit"]).endswith("s") or grain < Grain.DAY or low(m["unit"]) == "night":
        return None
    if low(m["unit"]) == "fortnight" and which != "this" and "current" not in which:  # two weeks from now, or up to now
        return Length((amount(1, m["unit"]),), 1 if which.endswith(("next", "coming")) else -1)
    if which == "the past" and grain is not Grain.WEEKEND:  # "the past year" is the twelve months up to now
        return Length((amount(1, m["unit"]),), -1)
    if which == "the last" and grain in _SPANS and _OVER.search(m.string, max(0, m.start() - 8), m.start()) and not m.string.startswith(" of ", m.end()):
        return Length((amount(1, m["unit"]),), -1)  # "has lived here for the last year"
    if which == "the last" and _OF_SOMETHING.match(m.string, m.end()):
        return Length((amount(1, m["unit"]),))  # "in the last week of the campaign": whenever that was
    if grain is Grain.WEEKEND and which.endswith("coming"):
        return Nth(0, WeekdayFrom(6, 1, Unit(Grain.DAY)), grain=grain)  # the one before "next weekend"
    step = -1 if which in ("last", "this past", "the last", "the latest", "the past") else 1 if which in ("next", "this coming", "the coming") else 0
    return Unit(grain, step)


@rule("anaphoric-unit", r"(?P<which>that same|that|the same|the following|the (?:very )?next|the previous|the preceding|the prior) {UNIT}")
def _(m):
    which, grain = low(m["which"]), unit(m["unit"])
    if low(m["unit"]).endswith("s") or grain < Grain.DAY or low(m["unit"]) == "night":
        return None
    if which == "the next" and m.string[max(0, m.start() - 7):m.start()].lower().endswith(("over ", "within ", "during ", "for ", "spend ")):
        return None  # a length from now
    step = 1 if which.endswith(("following", "next")) else -1 if which in ("the previous", "the preceding", "the prior") else 0
    return Unit(grain, step, anaphoric=True)


@rule("the-unit", r"the (?P<unit>week|weekend|month|quarter|year|day|decade|century)(?: to date)?(?!-)")
def _(m):
    if _YEAR_OF_FIGURES.match(m.string, m.start()) and not _THE_RUNNING_ONE.search(m.string, max(0, m.start() - 12), m.start()):
        return None
    # In a company's report "the quarter" is the one reported on, not the running one.
    return Unit(unit(m["unit"]), anaphoric=low(m["unit"]) == "quarter", near=True)


@rule("full-year", r"the full year(?!-)")
def _(m):
    # Of an account: "earnings for the full year", a certain one as "the year" is.
    return Unit(Grain.YEAR, near=True) if m.string[max(0, m.start() - 4):m.start()].lower() == "for " else None


# "In the year 999" is not the running one, whatever it is; "during the year 500 homes were built" is.
_YEAR_OF_FIGURES = re.compile(r"the year \d{3,}(?![\d,.%]*[\d%])", re.IGNORECASE)
_THE_RUNNING_ONE = re.compile(r"\b(?:during|over|for|through|throughout|of)\s$", re.IGNORECASE)


@rule("unit-before-last", r"the (?P<unit>week|weekend|month|quarter|year) (?P<way>before last|after next)")
def _(m):
    return Unit(unit(m["unit"]), -2 if low(m["way"]) == "before last" else 2)


@rule("weekday-before-last", r"the {WEEKDAY} (?:before last)")
def _(m):
    return Shift(1, Grain.WEEK, -1, base=Relative(-1, Civil(weekday=weekday(m))))


@rule("week-ago-day", r"(?P<count>a|one|two|three) weeks? ago (?:last |on )?(?:{WEEKDAY}|(?P<today>today|yesterday))")
def _(m):
    weeks = 1 if low(m["count"]) == "a" else int(number(m["count"]))
    if m["today"]:
        return Shift(7 * weeks, Grain.DAY, -1, base=Unit(Grain.DAY, -1 if low(m["today"]) == "yesterday" else 0))
    return Shift(7 * weeks, Grain.DAY, -1, base=Civil(weekday=weekday(m)))


@rule("mid-unit", r"(?:the )?mid-?(?P<unit>week|month|year)")
def _(m):
    return Mod("MID", Unit(unit(m["unit"])))


@rule("unit-s-end", r"(?P<unit>week|month|year|quarter|decade|century)['’]s (?P<edge>end|start)")
def _(m):
    return Mod("END" if low(m["edge"]) == "end" else "START", Unit(unit(m["unit"])))


def _shift(count, unit_text, direction, anaphoric=False, base=None, working=None):
    n, grain = amount(count, unit_text)
    return Shift(n, grain, direction, base, anaphoric, bool(working) and grain is Grain.DAY)


_COUNT = r"(?:{HEDGE} )?(?:{NUMBER}|{UNCOUNTED}|(?P<a>an?|the))"
COUNTED = _COUNT + " (?:(?P<working>trading|business|working) )?{UNIT}"
"""What "ago", "later", "from now" and "before" stand behind; other rules that begin with a number and a unit begin so, too, for it is read but once for all."""


def _count(m):
    if m["number"]:
        return number(m["number"])
    return 1 if m["a"] else 2 if _is_two(m) else None


def _is_two(m):
    return m["uncounted"] is not None and low(m["uncounted"]) in lexicon.UNCOUNTED_TWO


# Of a point in the past, "more than" is before it and "less than" after it (TimeML's own table).
_AGO = {"APPROX": "APPROX", "MORE_THAN": "BEFORE", "LESS_THAN": "AFTER", "EQUAL_OR_MORE": "ON_OR_BEFORE", "EQUAL_OR_LESS": "ON_OR_AFTER"}


@rule("ago", COUNTED + r"(?P<so> or so)? (?P<way>ago|back)", lead=COUNTED)
def _(m):
    shift = _shift(_count(m), m["unit"], -1, working=m["working"])
    hedge = lookup(lexicon.HEDGES, m["hedge"]) if m["hedge"] else "APPROX" if m["so"] or _is_two(m) else None
    return Mod(_AGO[hedge], shift) if hedge and shift.count is not None else shift


@rule("units-time", COUNTED + r"(?P<owning>['’]s?)? time", lead=COUNTED)
def _(m):
    if not is_plain(m) or m["a"] and not (low(m["unit"]) in _ONE and low(m["owning"] or "").endswith("s")):
        return None
    return _shift(1 if m["a"] else number(m["number"]), m["unit"], 1)


_ONE = frozenset("hour day week fortnight month year".split())


@rule("half-ago", r"(?:half an?|a half)[- ]{UNIT} (?P<way>ago|earlier|later)")
def _(m):
    way = low(m["way"])
    return _shift(0.5, m["unit"], 1 if way == "later" else -1, anaphoric=way != "ago")


@rule("quarter-ago", r"a quarter(?:[- ]| of an? )(?P<unit>century|hour) (?P<way>ago|earlier|later)")
def _(m):
    way = low(m["way"])
    grain, count = (Grain.YEAR, 25) if low(m["unit"]) == "century" else (Grain.MINUTE, 15)
    return Shift(count, grain, 1 if way == "later" else -1, anaphoric=way != "ago")


@rule("and-a-half-ago", r"(?:an?|one) {UNIT} and a half ago")
def _(m):
    return _shift(1.5, m["unit"], -1)


@rule("plain-ago", r"(?P<unit>days|weeks|months|years|decades|centuries|hours|minutes) (?P<way>ago|earlier|later)")
def _(m):
    way = low(m["way"])
    return _shift(None, m["unit"], 1 if way == "later" else -1, anaphoric=way != "ago")


@rule("later", COUNTED +
    r" (?P<way>(?:earlier|later)(?! (?:this|that) (?:week|month|year|season)\b)|previously|afterwards?|before that\b"
    r"|after that(?! (?!the|an?|his|her|its|their|he|she|it|they|we|you|i|no|all|some|and|but|when|before|until|in|on|at|to|for|with"
    r"|from|by|was|were|had|there)[a-z]+\b)|(?:before|on)(?=\s*(?:[,.;:]|$|and\b(?! \w+ off\b)|when\b)))(?! than)", lead=COUNTED)
def _(m):
    way = low(m["way"])
    if low(m["hedge"] or "") in ("at least", "up to", "no more than", "at most") and unit(m["unit"]) < Grain.DAY:
        return None  # "must leave at least 20 minutes earlier"
    if way == "before that" and _SAID.search(m.string, max(0, m.start() - 16), m.start()):
        return None  # "had insisted the day before that he would stay"
    shift = _shift(_count(m), m["unit"], -1 if way in ("earlier", "before", "before that", "previously") else 1, anaphoric=True, working=m["working"])
    return replace(shift, whole=True) if low(m["a"] or "") == "the" and low(m["unit"]) == "week" and way in ("before", "after that", "before that") else shift


_SAID = re.compile(r"\b(?:said|insisted|warned|promised|announced|denied|claimed|argued|declared|admitted|confirmed|vowed)\s$")


@rule("the-new-year",
    r"the (?-i:new year|New Year)(?!['’]s|[- ](?:day|eve|list|honours|sales?|period|resolutions?|part(?:y|ies)|celebrations?|greetings?"
    r"|holidays?))")
def _(m):
    return Unit(Grain.YEAR, 1, near=True)


_FINER = {Grain.HOUR: (60, Grain.MINUTE), Grain.YEAR: (12, Grain.MONTH), Grain.WEEK: (7, Grain.DAY)}


@rule("later-by-two-units", COUNTED + r" and (?P<more>\d+|[a-z]+(?:-[a-z]+)?) (?P<finer>minutes?|months?|days?) (?P<way>ago|earlier|later)", lead=COUNTED)
def _(m):
    if not is_plain(m):
        return None
    factor, finer = _FINER.get(unit(m["unit"]), (0, None))
    try:
        more = number(m["more"])
    except KeyError:
        return None
    if unit(m["finer"]) is not finer:
        return None
    return Shift(factor * _count(m) + more, finer, 1 if low(m["way"]) == "later" else -1, anaphoric=low(m["way"]) != "ago")


@rule("from-now", COUNTED + r" (?:from now|hence)", lead=COUNTED)
def _(m):
    return _shift(_count(m), m["unit"], 1, working=m["working"])


_COUNTED_SUM = re.compile(r"(?:\d|%|\b(?:million|billion|percent|crowns|dollars|pounds|euros|times))\s$")


_COUNTED_THINGS = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|more|fewer) (?:[a-z]+ )?[a-z]+s $", re.IGNORECASE)


@prefix("shift-from", COUNTED + r" (?P<way>before|after|from|following|prior to|earlier than|later than)", of=DATES, lead=COUNTED)
def _(m, base):
    back = low(m["way"]) in ("before", "prior to", "earlier than")
    if low(m["way"]).endswith(" than") and isinstance(base, Unit) and base.grain > unit(m["unit"]):
        return None  # "ten days earlier than last year"
    if low(m["way"]) == "from" and _COUNTED_SUM.search(m.string, max(0, m.start() - 12), m.start()):
        return None  # "save $40 million a year from 1994"
    if low(m["way"]) == "from" and m[0][:2].lower() in ("a ", "an") and _COUNTED_THINGS.search(m.string, max(0, m.start() - 24), m.start()):
        return None  # "two flights a week from March 30"
    if low(m["way"]) == "from" and m.string[max(0, m.start() - 8):m.start()].lower().endswith(("for ", "lasting ", "lasted ")):
        return None  # "for 48 hours from Wednesday" is a length, and where it begins
    if isinstance(base, Holiday) and m["a"] and f"{m['a']} {m['unit']}".lower() == "the week":
        base = Nth(0, base, grain=Grain.WEEK)  # "the week before Christmas": the whole of it
    if m["a"] and unit(m["unit"]) is Grain.WEEKEND and low(m["way"]) in ("before", "after", "following"):
        return Nth(0, WeekdayFrom(7 if back else 6, -1 if back else 1, base), grain=Grain.WEEKEND)  # "the weekend before Labor Day"
    shift = _shift(_count(m), m["unit"], -1 if back else 1, base=base, working=m["working"])
    if isinstance(base, Holiday) and m["a"] and low(m["a"]) == "the" and shift.grain < Grain.YEAR and (m["unit"].endswith("s") or low(m["unit"]) == "fortnight"):
        count = shift.count if low(m["unit"]) == "fortnight" else _SOME  # "in the weeks before Christmas": all of them, however many
        return Length(((count, shift.grain),), shift.direction, base=Shift(1, Grain.DAY, shift.direction, base))
    return shift


_SOME = 3


@prefix("day-before", r"the (?P<unit>day|night|evening|week|month|year) (?P<way>before|after)", of=(Civil, Holiday, Relative))
def _(m, base):
    if low(m["unit"]) in ("night", "evening"):
        return DayPart("NI" if low(m["unit"]) == "night" else "EV", Shift(1, Grain.DAY, -1 if low(m["way"]) == "before" else 1, base))
    return _shift(1, m["unit"], -1 if low(m["way"]) == "before" else 1, base=base)


@rule("the-day-before", r"(?:the|a) (?P<unit>day|week|month|year) (?P<way>earlier|(?:before|after)(?=\s*(?:[,.;:)\"”]|$|and\b|when\b|in\b|at\b|on\b|that\s(?:he|she|they|it|we|there|no|the)\b)))")
def _(m):
    shift = _shift(1, m["unit"], 1 if low(m["way"]) == "after" else -1, anaphoric=True)
    return replace(shift, whole=low(m["unit"]) == "week") if m[0][0] in "tT" and low(m["way"]) != "earlier" else shift


@prefix("nth-unit-of", r"the {ORDINAL} (?P<unit>day|week|weekend|month|quarter|year|decade|hours)(?: of| in)", of=DATES)
def _(m, within):
    grain = unit(m["unit"])
    if grain < Grain.DAY or isinstance(within, Unit | Shift) and within.grain <= grain:
        return None  # "the third quarter of last week's game"
    return Nth(ordinal(m["ordinal"]), within, grain=grain)


@prefix("nth-weekday-of", r"the {ORDINAL} (?P<inner>{WEEKDAY})(?: of| in)", of=DATES)
def _(m, within):
    return Nth(ordinal(m["ordinal"]), within, weekday=weekday(m))


@prefix("weekday-in-a-month", r"an? {WEEKDAY}(?: (?:morning|afternoon|evening|night))? in", of=(Civil, Mod))
def _(m, month):
    date = month.of if isinstance(month, Mod) else month
    return month if isinstance(date, Civil) and date.month is not None and date.day is None and date.weekday is None else None


@prefix("unit-of", r"the (?P<unit>week|weekend|night|morning|evening|afternoon)(?: of| beginning| starting| commencing)", of=(Civil, Relative, Holiday, Range))
def _(m, date):
    word = low(m["unit"])
    if word in lexicon.PARTS:
        return DayPart(lexicon.PARTS[word], date) if not isinstance(date, Range) else None
    return Nth(0, date, grain=unit(word))


@prefix("same-unit-of", r"the (?:same|comparable|corresponding) (?P<unit>day|week|weekend|month|quarter|period)(?: of| in|,)?", of=(Civil, Unit, FiscalYear))
def _(m, year):
    if isinstance(year, Civil) and (year.month or year.weekday) or isinstance(year, Unit) and year.grain is not Grain.YEAR:
        return None
    word = low(m["unit"])
    return InYear(Unit(Grain.QUARTER if word == "period" else unit(word), 0, anaphoric=True, near=word == "period"), year)


@suffix("years-quarter", r"['’]s (?P<unit>quarter|period)", after=(Unit,))
def _(m, year):
    if year.grain is not Grain.YEAR or year.step != -1:
        return None
    return InYear(Unit(Grain.QUARTER, 0, anaphoric=True, near=low(m["unit"]) == "period"), year)  # that of the quarter last told, a year before


@suffix("time-ago-suffix", r" a (?P<unit>week|month|year) (?P<way>ago|earlier)", after=(Civil,))
def _(m, date):
    if date.month is None or date.year is not None or low(m["unit"]) != "year":
        return None
    return Relative(-1, date)


@rule("year-end", r"(?:the )?(?P<fiscal>fiscal )?year(?:['’]s)?[- ]end(?: {YEAR})?")
def _(m):
    year = m["year"] and int(m["year"])
    return Mod("END", FiscalYear(year) if m["fiscal"] else Civil(year=year) if year else Unit(Grain.YEAR), edge=True)


