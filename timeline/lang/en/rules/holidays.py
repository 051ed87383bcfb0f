"""Named days: "Boxing Day", "Thanksgiving 2019", "Labor Day weekend", "the Monday after Easter"."""

from __future__ import annotations

from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.holiday_context import is_day
from timeline.lang.en.words import lookup, low, month, ordinal, weekday
from timeline.temporal.expr import Civil, DayPart, Holiday, InYear, Nth, Relative, Shift, WeekdayFrom
from timeline.temporal.grain import Grain

_FAITH = r"(?:Muslim|Islamic|Jewish|Christian|Roman Catholic|Catholic|Hindu|Orthodox)"


# "By Christmas, 2000 people had left" states no year.
_YEAR = r"{YEAR}(?!-| (?:people|men|women|children|soldiers|troops|police|workers|homes|refugees|civilians|prisoners)\b)"


@rule("holiday", r"(?:the )?{HOLIDAY}(?:(?:,| of| in)? " + _YEAR + r"| holiday)?")
def _(m):
    if not is_day(m.string, m.start("holiday"), m.end("holiday"), dated=m["year"] is not None):
        return None
    return Holiday(lookup(lexicon.HOLIDAYS, m["holiday"]), m["year"] and Civil(year=int(m["year"])))


@suffix("holiday-alias", r" \((?P<other>[A-Z][^()\n]{2,24})\)(?: holiday)?", after=(Holiday,))
def _(m, day):
    # "Tet (Lunar New Year)": one day by two names, and the first is the writer's.
    return day if low(m["other"]).replace("’", "'") in lexicon.HOLIDAYS else None


@prefix("holy-month", rf"(?:(?:the|this|its) )?(?:{_FAITH} )?(?:holy |fasting |sacred )*(?:month|festival|holiday|feast|season) of", of=(Holiday,))
def _(m, day):
    return day


@rule("the-date-weekend", r"the {MONTH} {DAY} weekend")
def _(m):
    return Nth(0, Civil(month=month(m), day=int(m["day"])), grain=Grain.WEEKEND)


@suffix("holiday-week", r" (?P<unit>week|weekend)(?:,? " + _YEAR + ")?", after=(Holiday, Relative, Civil))
def _(m, day):
    if isinstance(day, Civil):  # "July 4 weekend"
        return Nth(0, day, grain=Grain.WEEKEND) if day.month and day.day and m[0].lower() == " weekend" else None
    named = day.of if isinstance(day, Relative) else day
    if not isinstance(named, Holiday) or m["year"] and (named.year or day is not named):
        return None
    if m["year"]:
        day = Holiday(day.key, Civil(year=int(m["year"])))
    return Nth(0, day, grain=lexicon.UNITS[low(m["unit"])])


@prefix("relative-holiday-week", r"(?P<which>last|this past|this|next|this coming|the coming)", of=(Nth,))
def _(m, week):
    if week.n != 0 or not isinstance(week.within, Holiday) or week.within.year is not None:
        return None
    which = low(m["which"])
    step = -1 if which in ("last", "this past") else 0 if which == "this" else 1
    return Nth(0, Relative(step, week.within), grain=week.grain)


@prefix("eve-of", r"(?:the )?eve of", of=(Holiday, Relative))
def _(m, day):
    return Shift(1, Grain.DAY, -1, base=day) if isinstance(day.of if isinstance(day, Relative) else day, Holiday) else None


# Feasts whose days begin at the sunset before them.
_FROM_SUNSET = {"hanukkah", "passover", "rosh-hashanah", "sukkot", "shavuot", "ramadan"}


@prefix("nth-night-of", r"the {ORDINAL} night of", of=(Holiday,))
def _(m, feast):
    day = Nth(ordinal(m["ordinal"]), feast, grain=Grain.DAY)
    return DayPart("NI", Shift(1, Grain.DAY, -1, base=day) if feast.key in _FROM_SUNSET else day)


@prefix("weekday-beside", r"the (?:{ORDINAL} )?{WEEKDAY} (?P<way>before|after|following|preceding)", of=(Holiday, Relative, InYear))
def _(m, base):
    if not isinstance(base.of if isinstance(base, Relative | InYear) else base, Holiday):
        return None
    way = 1 if low(m["way"]) in ("after", "following") else -1
    day = WeekdayFrom(weekday(m), way, base)
    n = ordinal(m["ordinal"]) if m["ordinal"] else way
    if n in (1, -1):  # "the last Sunday before Lent" and "the first after it" are the nearest
        return day if n == way else None
    return Shift(n - 1, Grain.WEEK, way, base=day) if n > 1 else None
