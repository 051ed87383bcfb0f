"""Recurring times: "every second Monday", "daily", "six days a week"."""

from __future__ import annotations

from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.words import amount, lookup, low, number, ordinal, unit, weekday
from timeline.temporal.expr import Civil, Clock, DayPart, Every, Holiday, Length, Period, Range
from timeline.temporal.grain import Grain

_EVERY = r"(?:(?:almost|nearly|virtually) )?(?:every|each)(?: single)?"
_ADVERBS = {"fortnightly": Grain.WEEK, "per annum": Grain.YEAR, "daily": Grain.DAY, "weekly": Grain.WEEK, "monthly": Grain.MONTH, "quarterly": Grain.QUARTER,
            "yearly": Grain.YEAR, "annually": Grain.YEAR, "annual": Grain.YEAR, "biennially": Grain.YEAR, "semiannually": Grain.MONTH, "hourly": Grain.HOUR, "nightly": Grain.DAY}


@rule("every-unit", _EVERY + r" (?:(?:(?P<other>other|second)|(?P<nth>third|fourth|fifth|sixth|seventh|tenth)|(?P<few>few|couple of)|{NUMBER}) )?{UNIT}")
def _(m):
    if low(m["unit"]) == "night" and not (m["other"] or m["nth"] or m["number"]):
        return None  # a part of every day
    if m["few"]:
        return Every(Length((amount(None if low(m["few"]) == "few" else 2, m["unit"]),)), "EVERY")
    if m["nth"] and unit(m["unit"]) is Grain.QUARTER:
        return None  # "every fourth quarter" is every year's
    count = 2 if m["other"] else ordinal(m["nth"]) if m["nth"] else number(m["number"]) if m["number"] else 1
    return Every(Length((amount(count, m["unit"]),)), "EVERY")


@prefix("every-date", _EVERY + r"(?: (?P<other>other|second|alternate))?", of=(Civil, Period, Holiday, DayPart, Clock))
def _(m, of):
    if isinstance(of, DayPart | Clock) and not (isinstance(of.day, Civil) and of.day.weekday):
        return None
    return Every(of, "EVERY OTHER" if m["other"] else "EVERY")


@rule("every-part", _EVERY + r" (?P<part>morning|afternoon|evening|night)|nightly")
def _(m):
    return Every(DayPart(lookup(lexicon.PARTS, m["part"]) if m["part"] else "NI"), "EVERY")


@rule("every-part-of-an-hour", _EVERY + r" (?P<part>half|quarter)(?: (?:of )?an |[- ])hour")
def _(m):
    return Every(Length(((30 if low(m["part"]) == "half" else 15, Grain.MINUTE),)), "EVERY")


@prefix("nth-weekday-of-each", r"the (?:{ORDINAL}|last) {WEEKDAY}(?: of| in)", of=(Every,))
def _(m, every):
    return every if isinstance(every.of, Length) and every.of.amounts in _HOLDS_WEEKDAYS else None


@rule("two-weekdays-of-each", r"the {ORDINAL} and (?:the )?(?P<other>second|third|fourth|last|[2-4](?:nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: of| in) (?:the|each|every|a|any) month")
def _(m):
    """ "The second and fourth Tuesday of the month": of every month."""
    return Every(Length(((1, Grain.MONTH),)))


_HOLDS_WEEKDAYS = tuple(((1, grain),) for grain in (Grain.MONTH, Grain.QUARTER, Grain.YEAR))


@rule("working-days", r"weekdays")
def _(m):
    return Every(Range(Civil(weekday=1), Civil(weekday=5)), "EVERY")


@rule("weekends", r"weekends")
def _(m):
    return Every(Length(((1, Grain.WEEKEND),)), "EVERY")


_SO_MANY = {"fortnightly": 2, "biennially": 2, "semiannually": 6}


@rule("adverb", r"(?P<adverb>daily|weekly|fortnightly|monthly|yearly|annually|biennially|semiannually|hourly|per annum)")
def _(m):
    return Every(Length(((_SO_MANY.get(low(m["adverb"]), 1), lookup(_ADVERBS, m["adverb"])),)), "EVERY")


@suffix("every-year-in", r",? (?:in|on) (?:the )?", after=(Every,), of=(Civil, Holiday), when=lambda every: every.of == _A_YEAR)
def _(m, every, date):
    """ "Every year in July", "annually on May 1": each July, each May 1."""
    stated = isinstance(date, Holiday) or date.year is None and date.month is not None
    return Every(date, every.quantity) if stated else None


_A_YEAR = Length(((1, Grain.YEAR),))


@prefix("nth-day-of-each", r"(?:the )?{ORDINAL}(?: day)? of", of=(Every,))
def _(m, every):
    """ "The 15th of every month"."""
    day = ordinal(m["ordinal"])
    return Every(Civil(day=day), every.quantity) if every.of == Length(((1, Grain.MONTH),)) and 1 <= day <= 31 else None


@rule("per-unit", r"(?:per|each|every) (?P<unit>day|week|weekend|month|quarter|year|decade)")
def _(m):
    return Every(Length((amount(1, m["unit"]),)), "EVERY")


@rule("the-parts", r"the (?P<part>morning|afternoon|evening|night)s")
def _(m):
    return Every(DayPart(lookup(lexicon.PARTS, m["part"])), None)


@rule("most-units", r"most (?:(?P<part>morning|afternoon|evening|night)s|(?P<unit>days|weekends|weeks|months|years))")
def _(m):
    of = DayPart(lookup(lexicon.PARTS, m["part"])) if m["part"] else Length((amount(1, m["unit"]),))
    return Every(of, "MOST")


@suffix("units-a-unit", r" (?:a|per|each|every) (?P<outer>day|week|month|year)\b", after=(Length,))
def _(m, length):
    """ "Six days a week", "24 hours a day": how often, in each. "40 hours a week" is a length and how often it is meant."""
    grain, outer = length.amounts[-1][1], unit(m["outer"])
    if len(length.amounts) > 1 or length.direction or length.base is not None or length.amounts[0][0] is None:
        return None
    return Every(Length((amount(1, m["outer"]),)), None) if grain is Grain.DAY and outer > Grain.DAY or grain is Grain.HOUR and outer is Grain.DAY else None


@rule("a-night", r"(?:(?<=\d\s)|(?<=dollars\s)|(?<=pounds\s)|(?<=euros\s))an? night")
def _(m):
    return Every(Length((amount(1, "night"),)), None)


@rule("times-a-unit",
    r"(?P<n>(?:(?:about |around |roughly |at least )?(?:once|twice))|{NUMBER} times|(?P<often>(?:several|many|a few) times)) (?:(?:an?"
    r"|every|each|per)(?: (?P<count>two|three|four|five|six|ten|\d+))? (?P<unit>days?|weeks?|months?|quarters?|years?|hours?|decades?)"
    r"|(?P<adverb>daily|weekly|monthly|yearly|annually))")
def _(m):
    times = None if m["often"] else {"once": 1, "twice": 2}.get(low(m["n"]).split()[-1]) or int(number(m["number"]))
    if m["adverb"]:
        return Every(Length(((1, lookup(_ADVERBS, m["adverb"])),)), None, times)
    return Every(Length((amount(number(m["count"]) if m["count"] else 1, m["unit"]),)), None, times)


@rule("weekdays", r"(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s")
def _(m):
    return Every(Civil(weekday=lexicon.WEEKDAYS[low(m["day"])]), "EVERY")


@rule("weekday-parts", r"{WEEKDAY} (?P<part>mornings|afternoons|evenings|nights)", lead="{WEEKDAY}")
def _(m):
    return Every(DayPart(lookup(lexicon.PARTS, m["part"]), Civil(weekday=weekday(m))), "EVERY")
