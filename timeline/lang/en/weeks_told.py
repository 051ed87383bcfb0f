"""Weekdays of a week that is told beside them: "last week, on Tuesday and Wednesday", "Wednesday through Friday of next week"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Nth, Unit, WeekdayFrom
from timeline.temporal.grain import WEEK

_FAR, _OPENING = 90, 12  # characters
_LISTED = re.compile(r",? (?:and|or) (?:on )?|, (?:on )?")
_RIGHT_BEHIND = re.compile(r",? (?:(?:most likely|likely|probably|possibly|perhaps|maybe|starting|beginning|late|early) )*(?:on|probably|possibly|perhaps|maybe|starting|beginning|from) ")
_OPENS = re.compile(r"(?:^|[.!?][\"”’')]*\s|[\n\"“])(?:Late |Early |But |And )?$")
# "Last week, Low went to Rome on Wednesday": one clause, in which nobody says or orders what is of another day.
_ONE_CLAUSE = re.compile(
    r",? (?:(?!(?:that|who|which|whose|where|when|while|as|if|and|or|but|said|says|told|tells|announced|ordered|agreed|voted|decided|set|called|before|after|until|since|for|by|from|to|of"
    r"|would|could|due|scheduled|planned|expected|cancelled|canceled|postponed|was|were|is|are)\b)[\w.'’-]+ |to (?!be )(?=[A-Z]|the |a )){1,12}on ")
_THROUGH = re.compile(r" (?:through|thru|to|until|till) | ?[-–—] ?")
_MOVED = re.compile(r"\b(?:mov|postpon|shift|push|chang|delay|switch|brought|put|bring|reschedul)[a-z]*\b[^.;]*$")
_PARTS = (Clock, DayPart)


def in_their_week(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, weekdays with the week that is told beside them."""
    dated = timexes
    for index, one in enumerate(timexes):
        if index and _begins_in_it(text, timexes[index - 1], one):
            dated = list(timexes) if dated is timexes else dated
            dated[index - 1] = replace(timexes[index - 1], expr=_with(timexes[index - 1].expr, replace(one.expr, weekday=_weekday_of(timexes[index - 1].expr))))
        elif _is_a_week(one.expr) and index + 1 < len(timexes) and _is_of_it(text, one, timexes[index + 1]):
            dated = list(timexes) if dated is timexes else dated
            for at in range(index + 1, len(timexes)):
                day = _weekday_of(timexes[at].expr)
                if day is None or at > index + 1 and not _LISTED.fullmatch(text, timexes[at - 1].end, timexes[at].begin):
                    break
                dated[at] = replace(timexes[at], expr=_with(timexes[at].expr, Nth(1, one.expr, weekday=day)))
    return dated


def _is_a_week(expr: Expr) -> bool:
    """Whether words are "last week" or "next week"."""
    return type(expr) is Unit and expr.grain is WEEK and expr.step != 0 and not expr.anaphoric


def _is_of_it(text: str, week: Timex, day: Timex) -> bool:
    """Whether a weekday behind a week is one of it."""
    if not 0 < day.begin - week.end <= _FAR or _weekday_of(day.expr) is None or text.startswith(("'s", "’s"), day.end):
        return False
    if _RIGHT_BEHIND.fullmatch(text, week.end, day.begin):
        return True
    return _OPENS.search(text, week.begin - _OPENING, week.begin) is not None and _ONE_CLAUSE.fullmatch(text, week.end, day.begin) is not None


def _weekday_of(expr: Expr) -> int | None:
    """The bare weekday of a time, or of which it is a part."""
    day = expr.day if type(expr) in _PARTS else expr
    if type(day) is WeekdayFrom and type(day.base) is Civil:
        return day.weekday  # the second of "Tuesday and Wednesday"
    return day.weekday if type(day) is Civil and day.month is None and day.day is None else None


def _with(expr: Expr, day: Nth) -> Expr:
    return replace(expr, day=day) if type(expr) in _PARTS else day


def _begins_in_it(text: str, first: Timex, last: Timex) -> bool:
    """ "Wednesday through Friday of next week": whether the first is of next week, too; not where something was moved from it."""
    if not (type(last.expr) is Nth and last.expr.weekday is not None and _is_a_week(last.expr.within) and _THROUGH.fullmatch(text, first.end, last.begin)):
        return False
    day = _weekday_of(first.expr)
    return day is not None and day < last.expr.weekday and _MOVED.search(text, first.begin - _FAR, first.begin) is None
