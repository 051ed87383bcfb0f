"""Hours whose day is told elsewhere, and days whose year is: behind them, as the one before a thing went on, or beside the event that they are of."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.extents import SENTENCE_END
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, EventDay, Expr, InYear, Length, Mod, Nth, Range, Unit
from timeline.temporal.grain import DAY, YEAR

# "After a hearing that went on past 10 p.m., the board voted Tuesday night": but not of what lasted since, or somebody said, then.
_THE_DAY = re.compile(
    r", (?![^.;\n]*\b(?:since|until|till|through|from|by|after|before|who|which|that|where|when|while|said|says|told|announced|reported"
    r"|for|and)\b)[^.;\n]{5,110}?\s(?:on\s|late\s(?:on\s)?|early\s(?:on\s)?)?")
# "Was suspended at dusk on Sunday and resumed at 6 a.m.".
_WENT_ON = re.compile(
    r",?\s(?:and|but|before|then|to)\s(?:(?:was|were|will|is|are|it|they|then|being|due|to|be)\s){0,3}(?:resum(?:e|es|ed|ing)|reopen(?:s|ed|ing)?"
    r"|restart(?:s|ed|ing)?|restored|(?:began|started)\sagain)\b[^.;,\n]{0,40}?\sat\s(?:about\s|around\s)?")
# "Open at 8 a.m. and close at 8 p.m. on Sunday".
_AND_THEN = re.compile(r",?\s(?:and|before|then)\s(?:[\w'’-]+\s){1,5}")
# "On the morning of the collapse": of its day, if the text tells it, whatever day was told last.
_OF_AN_EVENT = re.compile(
    r"\sof\s(?:the|his|her|its|their|that)\s(?:[a-z]+\s)?(?P<noun>collapse|crash|attack|assault|ambush|murder|killing|shooting|stabbing|fire|blaze|blast|explosion|accident"
    r"|incident|raid|robbery|holdup|hold-up|heist|theft|burglary|break-in|coup|storm|quake|earthquake|tsunami|avalanche|landslide|flood|disaster|tragedy|derailment|sinking|collision"
    r"|disappearance|massacre|bombing|kidnapping|abduction|arrest|death|outage|blackout|spill|leak|riot|escape|wedding|funeral)\b(?!\sof\b|-)")
_NOON, _SLEEP = 12, 6
_LATE = frozenset(("EV", "NI"))


def of_an_event(text: str, timex: Timex) -> re.Match[str] | None:
    """The event that a part of a day is of, behind it: "on the morning" of the collapse."""
    hour = timex.expr.of if type(timex.expr) is Mod else timex.expr
    return _OF_AN_EVENT.match(text, timex.end) if type(hour) is DayPart and text.startswith(" of ", timex.end) else None


def lend_days(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; an hour that opens a sentence with the day that stands behind its comma, and one at which something went on with the next day."""
    lent = timexes
    for index, one in enumerate(timexes):
        hour = one.expr.of if type(one.expr) is Mod else one.expr
        if type(hour) is DayPart and hour.day is None and (event := of_an_event(text, one)):
            lent = list(timexes) if lent is timexes else lent
            lent[index] = replace(one, expr=replace(hour, day=_day_of(event["noun"], text, timexes)))
            continue
        if type(hour) is not Clock or hour.day is not None:
            continue
        day = None
        if index + 1 < len(timexes) and _AND_THEN.fullmatch(text, one.end, timexes[index + 1].begin):
            day = _day_of_the_next(text, timexes, index)
        elif text[one.end:one.end + 1] == ",":
            day = _day_behind(text, timexes, index, hour)
        elif index and hour.hour < _NOON and _is_late_or_a_day(timexes[index - 1].expr) and _WENT_ON.fullmatch(text, timexes[index - 1].end, one.begin):
            day = Unit(DAY, 1, anaphoric=True)
        if day is not None:
            lent = list(timexes) if lent is timexes else lent
            dated = replace(hour, day=day)
            lent[index] = replace(one, expr=dated if hour is one.expr else replace(one.expr, of=dated))
    return lent


def _day_of_the_next(text: str, timexes: list[Timex], index: int) -> Expr | None:
    """The day of the hour behind, if the sentence tells no other before."""
    behind = timexes[index + 1].expr
    hour = timexes[index].expr.of if type(timexes[index].expr) is Mod else timexes[index].expr
    if type(behind) is not Clock or behind.day is None or behind.hour <= hour.hour or index and SENTENCE_END.search(text, timexes[index - 1].end, timexes[index].begin) is None:
        return None
    return behind.day


def _day_behind(text: str, timexes: list[Timex], index: int, hour: Clock) -> Expr | None:
    if index + 1 == len(timexes):
        return None
    one, behind = timexes[index], timexes[index + 1]
    late = type(behind.expr) is DayPart and behind.expr.part in _LATE
    day = behind.expr.day if type(behind.expr) is DayPart else behind.expr
    if not _is_weekday(day) or late and hour.hour < _SLEEP or text[behind.end:behind.end + 1] in ("'", "’"):
        return None
    before = index - 1
    while before >= 0 and type(timexes[before].expr) is Length:
        before -= 1
    if before >= 0 and SENTENCE_END.search(text, timexes[before].end, one.begin) is None:
        return None
    return day if _THE_DAY.fullmatch(text, one.end, behind.begin) else None


def _day_of(noun: str, text: str, timexes: list[Timex]) -> Expr:
    """The day that the text tells beside an event, by its own noun or another for it: "Tuesday's collapse", "collapsed on Tuesday", "the fire on May 3"."""
    for name in (noun, *(other for alike in _ALIKE if noun in alike for other in alike if other != noun)):
        day = _day_beside(name, text, timexes)
        if day is not None:
            return day
    return EventDay(noun)


_ALIKE = (
    ("robbery", "holdup", "hold-up", "heist", "raid", "theft", "burglary", "break-in"), ("killing", "murder", "shooting", "stabbing", "slaying", "death"),
    ("crash", "accident", "collision", "derailment"), ("fire", "blaze"), ("blast", "explosion", "bombing"), ("quake", "earthquake"), ("attack", "assault", "ambush"))


def _day_beside(noun: str, text: str, timexes: list[Timex]) -> Expr | None:
    stem = noun.removesuffix("e").removesuffix("ing")
    told = re.compile(rf"\b{stem}\w*\s(?:on\s|late\s(?:on\s)?|early\s(?:on\s)?)?$", re.IGNORECASE)
    for one in timexes:
        day = one.expr.day if type(one.expr) in (DayPart, Clock) else one.expr
        if type(day) is not Civil or day.day is None and day.weekday is None:
            continue
        behind = text[one.end:one.end + 24].removeprefix("'s").removeprefix("’s")
        if behind.startswith(f" {noun}") or told.search(text, max(0, one.begin - 30), one.begin):
            return day
    return None


def _is_weekday(expr: Expr | None) -> bool:
    return type(expr) is Civil and expr.weekday is not None and expr.month is None and expr.day is None


def _is_late_or_a_day(expr: Expr) -> bool:
    return _is_weekday(expr) or type(expr) is DayPart and expr.part in _LATE and expr.day is not None


# "Next year's race will start on 20 July", "the 2020 race will move to June"; but next year's budget is shown on a day of this one.
_OF_THAT_YEAR = re.compile(
    r"(?:['’]s)? (?:[\w-]+ ){0,2}(?:edition|tournament|race|festival|show|election|fair|games|event|final|finals|championships?|conference|cup|marathon|tour|season|vote|parade|carnival|regatta)\b(?! (?:campaign|programme|program|tickets?|line-up|results?))"
    r"(?:[^.;:]{1,60}\b(?:start|starts|begin|begins|open|opens|held|place|run|runs|end|ends|played|staged)\b(?: [a-z]+ [A-Z][\w-]+)?(?: (?:on|in|from|between))?"
    r"|[^.;:]{1,60}\b(?:set|fixed|scheduled|planned|booked) (?:for|to open on|to start on)"
    r"|[^.;:]{1,60}\b(?:moves?|moved|brought|put|pushed|shifted|shifts?|returns?)\b(?: (?:back|forward))? (?:to|from|in|on))(?: the)? $", re.IGNORECASE)


def in_their_year(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; a day of "next year's race" is of next year, one of "the 2020 race" of 2020."""
    marked, year, told = timexes, None, 0
    for index, one in enumerate(timexes[1:], 1):
        first, before = one.expr.first if type(one.expr) is Range and one.parts else one.expr, timexes[index - 1]
        month = first.within if type(first) is Nth else first
        if type(month) is not Civil or month.year is not None or month.month is None:
            year = None
            continue
        is_next = year is not None and text[before.end:one.begin] in _AND and month.month >= told  # "is set for 11 and 12 June"
        year = year if is_next else before.expr if _says_the_year(text, before) and _OF_THAT_YEAR.fullmatch(text, before.end, one.begin) else None
        if year is not None:
            marked, told = list(timexes) if marked is timexes else marked, month.month
            within = InYear(month, year)
            marked[index] = _begins_with(one, within if month is first else replace(first, within=within))
    return marked


_AND = (" and ", " or ", ", ")


def _begins_with(timex: Timex, first: Expr) -> Timex:
    """The same time with a first day that says its year; of a range, the last day follows from that one."""
    if type(timex.expr) is not Range:
        return replace(timex, expr=first)
    return replace(timex, expr=replace(timex.expr, first=first), parts=(replace(timex.parts[0], expr=first), *timex.parts[1:]))


def _says_the_year(text: str, timex: Timex) -> bool:
    """Whether words stand before a thing and say of which year to come it is, or of which at all."""
    year = timex.expr
    if type(year) is Unit:
        return year.grain is YEAR and year.step == 1 and not year.anaphoric
    return type(year) is Civil and year.year is not None and year.month is None and text.endswith(("The ", "the "), 0, timex.begin)
