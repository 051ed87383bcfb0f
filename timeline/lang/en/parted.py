"""Hours parted from their day by other words of the same clause: "went off at 9 a.m. outside a bank in Rome on Tuesday"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.stretch import is_past
from timeline.lang.en.verbforms import BASES
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Mod, Unit
from timeline.temporal.grain import DAY

_FAR, _SLEEP, _NOON = 90, 6, 12  # characters, hours
# Words of one clause, with no verb and no second one: where it was, or, behind "a 10 a.m.", what was then.
_PLACES = "in|at|outside|near|on|inside|off|along|across|through|under|behind|beside|aboard|north|south|east|west|into|from|to|with|for"
_OTHER_CLAUSE = (
    "and|or|but|nor|that|who|which|whose|where|when|while|as|if|because|since|until|till|after|before|by|about|said|says|say|told|is|are|was|were|be|been|has|have|had"
    "|will|would|could|may|might|should|can|must|did|does|do|he|she|it|they|we|not|than|between|ahead|following|planned|due|set|scheduled")
_ON = r"(?:on |late (?:on )?|early (?:on )?)?"
_PLACED = rf"(?:{_PLACES}) (?:(?!(?:{_OTHER_CLAUSE})\b)[\w.'’-]+ ){{1,10}}?"
_BETWEEN = re.compile(rf" {_PLACED}{_ON}")
_OF_WHAT = re.compile(rf" (?:(?!(?:{_OTHER_CLAUSE}|{_PLACES})\b)[a-z][\w'’-]+ ){{1,3}}?(?:{_PLACED})?{_ON}")
_BOUNDS = ("by ", "until ", "till ", "since ", "before ", "after ", "from ", "to ")
_SHORTLY = ("shortly before ", "shortly after ", "just before ", "just after ", "soon after ")
_ARTICLES = ("The ", "A ", "An ", "a ", "an ", "the ", "its ", "his ", "her ", "their ", "special ")
_WORD = re.compile(r"[\w'’-]+")
_COUNTED = re.compile(r"\b(?:from|to|at|for) [\d$£€]")  # "at 9.10 crowns at noon from 9.20 on Tuesday"
_STOP = re.compile(r"[.!?]\s+$|[.!?][\"”’')]*\s+(?=[A-Z\"“])|\n")
_OWNING, _LATE = ("'s", "’s"), frozenset(("EV", "NI"))


def with_their_day(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, hours with the day that the end of their clause tells."""
    dated = timexes
    for index, one in enumerate(timexes[:-1]):
        hour, behind = one.expr.of if type(one.expr) is Mod else one.expr, timexes[index + 1]
        if type(hour) not in (Clock, DayPart) or hour.day is not None or not 3 < behind.begin - one.end <= _FAR:
            continue
        if type(hour) is DayPart and not text.endswith(_ARTICLES, 0, one.begin):
            continue  # of a part of a day only "an early-morning fire on Wednesday"
        day = _is_a_day(behind.expr, hour.hour if type(hour) is Clock else _NOON)
        if day is None or not _is_one_clause(text, one.begin, one.end, behind) or index and not _opens(text, timexes[index - 1], one):
            continue
        dated = list(timexes) if dated is timexes else dated
        with_day = replace(hour, day=day)
        dated[index] = replace(one, expr=with_day if hour is one.expr else replace(one.expr, of=with_day))
    return dated


def _is_a_day(expr: Expr, hour: int) -> Expr | None:
    """The day that a time names, by itself or as the day of a part that holds the hour: "Tuesday", "May 4", "yesterday"."""
    if type(expr) is DayPart and expr.day is not None and not (expr.part in _LATE and hour < _SLEEP):
        expr = expr.day
    if type(expr) is Unit:
        return expr if expr.grain is DAY and not expr.anaphoric and not expr.near else None
    return expr if type(expr) is Civil and (expr.weekday is not None or expr.day is not None) else None


def _is_one_clause(text: str, begin: int, end: int, day: Timex) -> bool:
    between = text[end:day.begin]
    if between.endswith(" a ") or text.startswith(_OWNING, day.end) or text.endswith(_BOUNDS, 0, begin) and not text.endswith(_SHORTLY, 0, begin) or _COUNTED.search(between) or not (_BETWEEN.fullmatch(between) or text.endswith(_ARTICLES, 0, begin) and _OF_WHAT.fullmatch(between)):
        return False
    return not any(_is_a_verb(word[0], between[:word.start()]) for word in _WORD.finditer(between))


def _is_a_verb(word: str, before: str) -> bool:
    """Whether a word is a past form, or a verb behind "to": another clause is there."""
    return is_past(word, before) or before.endswith(" to ") and word in BASES


def _opens(text: str, before: Timex, one: Timex) -> bool:
    """Whether no day is told in the sentence before an hour, but for one on which somebody said so."""
    stretch = text[before.end:one.begin]
    if _STOP.search(stretch):
        return True
    expr = before.expr.of if type(before.expr) is Mod else before.expr
    return type(expr) not in (Civil, Unit, DayPart, Clock)
