"""Years counted to a day: "75 years ago this month", "a year ago to the day", "ten years to the day after"."""

from __future__ import annotations

from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.rules.units import COUNTED, DATES
from timeline.lang.en.words import amount, is_plain, low, number
from timeline.temporal.expr import Civil, InYear, Mod, Relative, Shift, Unit
from timeline.temporal.grain import Grain


@suffix("ago-this", r" ", after=(Shift, Mod), of=(Unit, Relative))
def _(m, ago, when):
    """ "75 years ago this month", "a year ago today", "a fortnight ago yesterday", "forty years ago next Friday": the same unit of that year, or that day."""
    shift = _counted_back(ago)
    if shift is None:
        return None
    if isinstance(when, Relative):
        is_day = m.string[m.start() - 3:m.start()].lower() == "ago" and not when.anaphoric and isinstance(when.of, Civil) and when.of.weekday is not None
        return Shift(shift.count, shift.grain, -1, base=when) if is_day and shift.grain >= Grain.YEAR else None
    if m.string[m.start() - 3:m.start()].lower() != "ago" or when.anaphoric or when.near or when.step > 0 or when.step and when.grain is not Grain.DAY:
        return None
    if when.grain >= shift.grain or shift.grain < Grain.YEAR and when.grain is not Grain.DAY or shift.grain < Grain.WEEK:
        return None
    return Shift(shift.count, shift.grain, -1, base=when)


@suffix("ago-to-the-day", r",? to the day", after=(Shift, Mod))
def _(m, ago):
    """ "One year ago to the day": the same day of that year, as by "a year ago today"."""
    shift = _counted_back(ago)
    return Shift(shift.count, shift.grain, -1, base=Unit(Grain.DAY)) if shift is not None and shift.grain >= Grain.WEEK else None


@suffix("ago-on-a-day", r",? on (?:the )?", after=(Shift, Mod), of=(Civil,))
def _(m, ago, date):
    """ "Ten years ago on Sept. 3": that day of that year."""
    shift = _counted_back(ago)
    is_day = date.year is None and date.month is not None and date.day is not None and date.weekday is None
    return InYear(date, shift) if shift is not None and is_day and shift.grain is Grain.YEAR and m.string[m.start() - 3:m.start()].lower() == "ago" else None


def _counted_back(ago):
    """The shift of "75 years ago", by so many units from the day of writing."""
    shift = ago.of if isinstance(ago, Mod) else ago
    plain = isinstance(shift, Shift) and shift.base is None and not shift.anaphoric and shift.direction < 0 and shift.count is not None
    return shift if plain else None


@rule("years-today", r"(?:exactly )?{NUMBER} years (?P<when>today|this (?:week|month))(?= since\b| that\b)")
def _(m):
    """ "It is fifty years today since the ferry sank": that day of that year."""
    when = low(m["when"])
    grain = Grain.DAY if when == "today" else Grain.WEEK if when.endswith("week") else Grain.MONTH
    return Shift(number(m["number"]), Grain.YEAR, -1, base=Unit(grain))


@prefix("to-the-day-after", COUNTED + r",? to the day,? (?P<way>before|after)", of=DATES, lead=COUNTED)
def _(m, base):
    if not is_plain(m):
        return None
    count, grain = amount(number(m["number"]) if m["number"] else 1, m["unit"])
    return Shift(count, grain, -1 if low(m["way"]) == "before" else 1, base) if grain >= Grain.WEEK else None


@rule("first-of", r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bfrom\s)|(?<=\bsince\s)|(?<=\bbefore\s)|(?<=\bafter\s))the first of the (?P<of>month|year)(?! [a-z]+(?:er|est)\b)")
def _(m):
    """ "Rates go up on the first of the year": its first day."""
    return Civil(month=1, day=1) if low(m["of"]) == "year" else Civil(day=1)
