"""Words that point from the dateline: today, yesterday, last Thursday, next May."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.words import lookup, low, month, number, numbers, weekday
from timeline.temporal.expr import Civil, Clock, DayPart, Holiday, InYear, Mod, Nth, Period, Reference, Relative, Shift, Side, Unit, WeekdayFrom
from timeline.temporal.grain import Grain

DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}


@rule("deictic-day", r"(?P<word>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)")
def _(m):
    if low(m["word"]) == "today" and _AS_NOW.search(m.string, max(0, m.start() - 44), m.start()):
        return Reference("PRESENT")  # "hauled themselves onto beaches, as sea lions do today"
    return Unit(Grain.DAY, lookup(DAYS, m["word"]))


_AS_NOW = re.compile(r"\b(?:as|than|like) [^.;,]{1,30} (?:do|does|are|is) $")


@rule("this-day-in", r"this (?P<unit>day|week|month) in {YEAR}")
def _(m):
    """ "On this day in 1945": an anniversary."""
    return InYear(Unit(lexicon.UNITS[low(m["unit"])]), Civil(year=int(m["year"])))


@rule("tonight", r"tonight")
def _(m):
    return DayPart("NI", Unit(Grain.DAY))


@rule("overnight", r"overnight")
def _(m):
    return None if _SEVERAL_NIGHTS.match(m.string, m.end()) else DayPart("NI")


_SEVERAL_NIGHTS = re.compile(r" (?:from|between) [A-Z]\w+ (?:to|until|till|through|and) [A-Z]")


@rule("last-night", r"last (?P<part>night|evening)")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY, -1))


@rule("part-before-last", r"the (?P<part>evening|night) before last")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY, -2))


@rule("part-before", r"the (?P<part>morning|afternoon|evening|night) (?P<way>before|after)(?=\s*(?:[,.;:)\"”]|$|and\b|when\b|in\b|at\b|on\b))")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY, -1 if low(m["way"]) == "before" else 1, anaphoric=True))


@rule("previous-part", r"the (?:previous|preceding) (?P<part>morning|afternoon|evening|night)")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY, -1, anaphoric=True))


@rule("this-part", r"(?P<which>this|later this|earlier this) (?P<part>morning|afternoon|evening)")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY))


@rule("weekdays-ago", rf"(?P<n>{numbers(2, 6)}) (?P<day>{'|'.join(day for day in lexicon.WEEKDAYS if day.endswith('day'))})s ago")
def _(m):
    """ "Two Fridays ago": the one before the last."""
    return Shift(int(number(m["n"])) - 1, Grain.WEEK, -1, base=Relative(-1, Civil(weekday=lookup(lexicon.WEEKDAYS, m["day"]))))


@rule("weekdays-later", rf"(?P<n>{numbers(2, 6)}) (?P<day>{'|'.join(day for day in lexicon.WEEKDAYS if day.endswith('day'))})s later")
def _(m):
    """ "Two Fridays later": the one after the next."""
    return Shift(int(number(m["n"])) - 1, Grain.WEEK, 1, base=WeekdayFrom(lookup(lexicon.WEEKDAYS, m["day"]), 1))


@rule("seasons-ago", rf"(?P<n>{numbers(2, 10)}) (?P<season>{'|'.join(lexicon.SEASONS)})s ago")
def _(m):
    return Shift(int(number(m["n"])) - 1, Grain.YEAR, -1, base=Relative(-1, Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]))))


@rule("weekday-next", r"{WEEKDAY} next(?= ?(?:[,.;:)\"”]|$))", lead="{WEEKDAY}")
def _(m):
    """ "Will meet on Monday next"."""
    return Relative(1, Civil(weekday=weekday(m)))


@rule("that-part", r"(?:that|that very|that same|the same|the very same) (?P<part>morning|afternoon|evening|night)")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY, anaphoric=True))


@rule("next-part", r"(?:the )?(?:next|following) (?P<part>morning|afternoon|evening|night)")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]), Unit(Grain.DAY, 1, anaphoric=True))


@prefix("relative-date", r"(?P<which>last|this past|this coming|this|next|the coming)", of=(Civil, Holiday, Mod, DayPart, Clock))
def _(m, date):
    if isinstance(date, DayPart | Clock):  # "last Thursday night", "this Sunday at 5 p.m."
        day = _relative(m, date.day) if isinstance(date.day, Civil) else None
        return replace(date, day=day) if day is not None else None
    return _relative(m, date)


def _relative(m, date):
    inner = date.of if isinstance(date, Mod) else date
    if isinstance(inner, Civil) and (inner.year is not None or inner.day is not None and inner.month is None):
        return None
    if isinstance(inner, Holiday) and inner.year is not None:
        return None
    which = low(m["which"])
    step = -1 if which in ("last", "this past") else 1 if which != "this" else 0
    if isinstance(inner, Civil) and which == "this past" and inner.month:
        return Side(-1, inner)  # "this past January" is just over: the latest one, whatever "last January" is
    if isinstance(inner, Civil) and inner.weekday and which in ("this coming", "the coming"):
        step = 0
    return Mod(date.mod, Relative(step, inner)) if isinstance(date, Mod) else Relative(step, date)


_A_DAY = re.compile(r"\s?\w+day\b", re.IGNORECASE)  # "he said that Sun will grow": a firm


@prefix("anaphoric-month", r"(?P<which>that same|that|the same|the following|the next|the previous|the preceding)", of=(Civil, Holiday))
def _(m, date):
    named = isinstance(date, Holiday) and date.year is None or isinstance(date, Civil) and (date.month or date.weekday) and not date.day and not date.year
    which = low(m["which"])
    if not named or which == "that" and m.string[m.end()].islower():
        return None  # "that may help"
    if isinstance(date, Civil) and date.weekday and (which not in ("that", "that same", "the same") or not _A_DAY.match(m.string, m.end())):
        return None
    return Relative(-1 if which.endswith(("previous", "preceding")) else 1 if which.endswith(("following", "next")) else 0, date, anaphoric=True)


@rule("weekday-before", r"the {WEEKDAY} (?P<way>before|after)(?=\s*(?:[,.;:)\"”]|$|and\b|when\b|in\b|at\b|on\b))")
def _(m):
    return WeekdayFrom(weekday(m), -1 if low(m["way"]) == "before" else 1)


@prefix("anaphoric-weekday", r"(?P<which>the (?:following|next)|the (?:previous|preceding))", of=(Civil,))
def _(m, date):
    if date.weekday is None or date.day is not None:
        return None
    ahead = "following" in low(m["which"]) or "next" in low(m["which"])
    return WeekdayFrom(date.weekday, 1 if ahead else -1)


@prefix("bank-holiday", r"(?:the )?bank holiday", of=(Civil,))
def _(m, date):
    return date if date.weekday is not None and date.day is None and date.month is None else None


@suffix("weekday-week", r"(?: of)? (?P<which>last|this|next) week", after=(Civil,))
def _(m, date):
    if date.weekday is None or date.day is not None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[low(m["which"])]
    return Nth(1, Unit(Grain.WEEK, step), weekday=date.weekday)


@suffix("weekday-of-that-week", r" of (?P<which>that|that same|the same|the following|the next|the previous|the preceding) week", after=(Civil,))
def _(m, date):
    if date.weekday is None or date.day is not None:
        return None
    which = low(m["which"])
    step = -1 if which.endswith(("previous", "preceding")) else 1 if which.endswith(("following", "next")) else 0
    return Nth(1, Unit(Grain.WEEK, step, anaphoric=True), weekday=date.weekday)


@suffix("date-of-year", r",?(?: of)? (?P<which>last|this|next|the following|the previous|the same|that|the next) year", after=(Civil, Holiday))
def _(m, date):
    if date.year is not None or (isinstance(date, Civil) and date.month is None):
        return None
    which = low(m["which"])
    step = 1 if which.endswith(("next", "following")) else -1 if which in ("last", "the previous") else 0
    return InYear(date, Unit(Grain.YEAR, step, anaphoric=which.startswith("th") and which != "this"))


@prefix("side", r"(?P<side>earlier|later)(?: in| on)?", of=(Civil, Unit, Relative, DayPart, Nth))
def _(m, date):
    if isinstance(date, Civil) and date.weekday is not None:
        return None
    return Side(-1 if low(m["side"]) == "earlier" else 1, date)


@suffix("day-week-from",
    r" (?P<which>week|fortnight)(?=\s*(?:[,.;:)\"”]|$|(?:at|and|when|in|to|for|with|after|before|against|as|from)\b))", after=(Unit, Civil))
def _(m, date):
    # British "tomorrow week", "Friday week": seven days beyond.
    days = 14 if low(m["which"]) == "fortnight" else 7
    if isinstance(date, Civil):
        bare = date.weekday is not None and date.month is None and date.day is None
        return Shift(days, Grain.DAY, 1, base=WeekdayFrom(date.weekday, 1, Unit(Grain.DAY))) if bare else None
    if date.grain is not Grain.DAY or date.anaphoric or date.step < 0:
        return None
    return Shift(days, Grain.DAY, 1, base=date)


@rule("week-on-day", r"(?:a|one) (?P<unit>week|fortnight) (?:on |from |come )?(?:{WEEKDAY}|(?P<day>today|tomorrow))(?! night)")
def _(m):
    base = Unit(Grain.DAY, lookup(DAYS, m["day"])) if m["day"] else WeekdayFrom(weekday(m), 1, Unit(Grain.DAY))
    return Shift(14 if low(m["unit"]) == "fortnight" else 7, Grain.DAY, 1, base=base)


@rule("month-before", r"the {MONTH} (?P<way>before|after)(?=\s*(?:[,.;:)\"”]|$|and\b|when\b))")
def _(m):
    return Relative(-1 if low(m["way"]) == "before" else 1, Civil(month=month(m)), anaphoric=True)
