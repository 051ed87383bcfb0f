"""Months, quarters and seasons of a year that their sentence opens with or names right behind them: "Last year, the shop was shut in March", "in August two years ago"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.model import Timex
from timeline.temporal.expr import Civil, Expr, Holiday, InYear, Mod, Nth, Period, Shift, Unit
from timeline.temporal.grain import HALF, QUARTER, YEAR

KINDS = (Unit, Shift, Period, Holiday, Nth)
"""What a text holds, some of it, that has such times."""

# Up to the year: that it opens the sentence.
_OPENS = re.compile(r"(?:^|, (?:and|but) (?=[Ii]n $)|[.!?][\"”’)]{0,2}\s+|\n\s*|[\"“]|\) - |-- )(?:(?:But|And|Then|Just|Only|About|Some|Nearly|Almost|Early|Late|In|in|By|Over) ){0,3}$")
_LEAD = 24  # characters
# Between the year and the time: nothing that leads to another year, or to another speaker.
_GOES_ON = re.compile(
    r"(?:,? (?!(?:but|while|whereas|though|although|since|said|says|say|told|is|are|has|have|now|who|which|that|when|before|until|till|than|from|this|after|as|against|compared|versus|like|today|ago|later|earlier|expects?"
    r"|could|may|can|due|planned|scheduled|expected|would|dollars|prices)\b)[^\s.;:,!?\n“”\"—–]+(?:(?<=\d)[.,](?=\d)\d+)*){0,14}(?P<led>,? (?:in|on|during|of|the|early|late|mid-?|that|its|a))* ?")
_WILL = re.compile(r"\bwill\b")
_FRONTED = re.compile(r",? (?:and|but|so|then),? (?:in|on|by|during) (?:the |early |late )*$|\b(?:until|till|since|by|before|after|through|to) (?:the |early |late )*$")
# Between a quarter that has its year and a later one of the same sentence.
_AND_THEN = re.compile(r"(?:(?!\b(?:from|than|with|against|versus|over|compared|said|says|this|now)\b)[^.;\n]|\.(?=\d))*")
_REACH = 110  # characters


def in_the_year_that_leads(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, those without a year in the one that their sentence opens with, or that stands right behind them."""
    dated = timexes
    lead: Timex | None = None
    last: Timex | None = None
    for index, one in enumerate(timexes):
        if _can_lead(one.expr) and text[one.end:one.end + 1] not in ("'", "’") and _OPENS.search(text, one.begin - _LEAD, one.begin):
            lead = last = replace(one, expr=_unhedged(one.expr))
            continue
        if lead is not None and type(one.expr) is InYear and one.expr.year == lead.expr:
            last = one  # "Last year in May she fell ill and died in June"
            continue
        date = _unhedged(one.expr)
        year = None
        if lead is not None:
            if _is_undated(date) and _goes_on(text, lead, last, one) and not (last is not lead and _comes_before(date, last.expr)):
                year, last = Unit(YEAR, anaphoric=True) if type(lead.expr) is Shift and lead.expr.anaphoric else lead.expr, one
                if type(year) is Civil and type(date) is Civil:
                    year = None  # "In 1987 she fell ill in April": as the story goes
            else:
                lead = None
        if year is None and index + 1 < len(timexes) and _is_undated(date) and is_a_year_past(timexes[index + 1].expr) and text[one.end:timexes[index + 1].begin] == " ":
            year = timexes[index + 1].expr  # "in August two years ago"
        if year is None and index and type(date) is Period and date.year is None and (before := timexes[index - 1]).begin > one.begin - _REACH and _is_earlier_of_the_year(
                before.expr, date) and _AND_THEN.fullmatch(text, before.end, one.begin):
            year = before.expr.year  # "the first half of 1988 was poor, but the second half"
        if year is not None:
            dated = list(timexes) if dated is timexes else dated
            in_year = replace(date, year=year) if type(date) is Period else replace(date, within=replace(date.within, year=year)) if type(date) is Nth else InYear(date, year)
            dated[index] = replace(one, expr=in_year if date is one.expr else replace(one.expr, of=in_year))
    return dated


def _unhedged(expr: Expr) -> Expr:
    return expr.of if type(expr) is Mod else expr


def _can_lead(expr: Expr) -> bool:
    expr = _unhedged(expr)
    if type(expr) is Shift and expr.anaphoric and expr.direction > 0 and expr.grain is YEAR:
        return True  # "Two years later his daughter came back for Christmas"
    if type(expr) is Civil:
        return expr.year is not None and expr.month is None
    return type(expr) is Unit and expr.grain is YEAR and expr.step == 1 and not (expr.anaphoric or expr.near) or is_a_year_past(expr)


def is_a_year_past(expr: Expr) -> bool:
    """Whether words name a year past, counted from the day of writing: "last year", "two years ago"; of "a year ago" nobody knows in which year it falls."""
    if type(expr) is Unit:
        return expr.grain is YEAR and expr.step < 0 and not expr.anaphoric
    return type(expr) is Shift and expr.grain is YEAR and expr.direction < 0 and expr.base is None and not expr.anaphoric and type(expr.count) is int and expr.count > 1


def _is_undated(date: Expr) -> bool:
    if type(date) is Civil:
        return date.month is not None and date.year is None and date.weekday is None
    if type(date) is Period:
        return date.year is None and not date.fiscal
    if type(date) is Nth:
        date = date.within  # "Thanksgiving weekend"
    return type(date) is Holiday and date.year is None


def _goes_on(text: str, lead: Timex, last: Timex, one: Timex) -> bool:
    if one.begin - last.end > _REACH or _GOES_ON.fullmatch(text, last.end, one.begin) is None or _FRONTED.search(text, last.end, one.begin):
        return False
    ahead = type(lead.expr) is Unit and lead.expr.step > 0
    return ahead or _WILL.search(text, last.end, one.begin) is None


def _comes_before(date: Expr, last: Expr) -> bool:
    """Whether a time lies before the one told last in the year, so that it may be of the next."""
    last = _unhedged(last)
    last = last.of if type(last) is InYear else last
    if type(date) is Civil and type(last) is Civil and last.month is not None:
        return (date.month, date.day or 99) < (last.month, last.day or 0)
    return not (type(date) is Period and type(last) is Period and date.grain is last.grain and date.index >= last.index)


def _is_earlier_of_the_year(before: Expr, date: Period) -> bool:
    return type(before) is Period and before.grain is date.grain and date.grain in (QUARTER, HALF) and type(before.year) is Civil and not (
        before.fiscal or date.fiscal) and before.index < date.index
