"""Lengths of time that lead from the dateline to what is to come: "will rule within two weeks", "voters will choose in three days"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.extents import clause_begin
from timeline.lang.en.tense import tense
from timeline.lang.en.words import ordinals
from timeline.model import Timex
from timeline.temporal.anchor import FUTURE
from timeline.temporal.expr import Civil, DayPart, Length, Mod, Unit
from timeline.temporal.grain import DAY

_WITHIN = re.compile(r"\bwithin\s\Z", re.IGNORECASE)
_NEAR = 7
# "Will be the third strike in two years", "the biggest in ten years", "twice in three days": how often, in time gone by.
_COUNTS = re.compile(
    rf"\b(?:will|would|to|be)\b[^,;]*\b(?:(?:the|its|their|his|her|a)\s(?:\w+\s)?(?:{ordinals(1, 10)}"
    r"|\d+(?:st|nd|rd|th)|only|most|[a-z]+est)|once|twice|times)\b[^,;]*\Z", re.IGNORECASE)
# "Its biggest purchase in a decade", whatever the verb.
_A_RECORD = re.compile(
    rf"\b(?:the|its|their|his|her|our|a)\s(?:[a-z-]+\s)?(?:[a-z]{{2,}}est|worst|best|only|{ordinals(1, 10)}|(?:most|least)\s[a-z]+)(?:\s(?!to\b)[\w'’-]+){{0,4}}\s\Z")
# "In two days of talks", "within weeks of the vote", "in three years as mayor": no way from today.
_OF_SOMETHING = re.compile(r"\s(?:of|as|at|with|under|after|before|on|since|from|in|if|that|for)\b|-")
# "The accord called for him to buy more within a year": from the accord on, unless it is said to be so now.
_OF_THEN = re.compile(r"\b(?:called for|was|were|had|gave|required)\b")
_SAID = re.compile(r"\b(?:said|announced|told|added|promised|predicted|warned|confirmed)\b")
_BYLINE_ENDS = re.compile(r"\s?(?:\([^)\n]{1,40}\)\s?)?(?:-{1,2}|[—–_])\s")  # "KELL, April 12, 2017 (Agency) - The toll"
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\w))*")


def mark_ahead(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; a length behind "in" or "within", of days or longer, begins at the dateline where its clause tells what is to come."""
    marked = timexes
    for index, one in enumerate(timexes):
        if type(one.expr) is not Length or text[one.begin - 3:one.begin].lower() != "in ":
            continue
        within = _WITHIN.search(text, one.begin - _NEAR, one.begin) is not None
        if (_leads_on(text, one) or within and _is_promised(text, one)) and _stands_alone(text, timexes[index - 1] if index else None, one):
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, expr=replace(one.expr, direction=1, far=not within))
    return marked


_PROMISED = re.compile(r"\b(?:promised|pledged|vowed|demanded|called for|ordered)\s(?!(?:that|to)\b)(?:(?!(?:said|to)\b)[\w'’-]+\s){1,6}within\s$")


def _is_promised(text: str, one: Timex) -> bool:
    """ "Promised elections within 18 months": within so long from the day of writing, which news of a promise is near."""
    return _may_lead(one.expr) and _OF_SOMETHING.match(text, one.end) is None and _PROMISED.search(text, clause_begin(text, one.begin), one.begin) is not None


def _may_lead(expr: Length) -> bool:
    """Whether a length is one of days or longer, and nothing says yet from where."""
    return not (expr.direction or expr.base is not None or expr.opening or any(count is None or grain < DAY for count, grain in expr.amounts))


def _leads_on(text: str, one: Timex) -> bool:
    """Whether a length lies ahead of the dateline."""
    if not _may_lead(one.expr):
        return False
    if _OF_SOMETHING.match(text, one.end) or _COUNTS.search(text, clause_begin(text, one.begin), one.begin - 3) or _A_RECORD.search(
            text, max(0, one.begin - 63), one.begin - 3):
        return False
    clause = text[clause_begin(text, one.begin):one.begin]
    return tense(text, one.begin, one.end) is FUTURE and not (_OF_THEN.search(clause) and not _SAID.search(clause))


def _stands_alone(text: str, before: Timex | None, one: Timex) -> bool:
    """Whether no time before it in its sentence may be what it counts from: a weekday is that of the news."""
    if before is None or not _SENTENCE.fullmatch(text, before.end, one.begin) or _BYLINE_ENDS.match(text, before.end):
        return True
    expr = before.expr
    while isinstance(expr, Mod | DayPart):
        expr = expr.of if isinstance(expr, Mod) else expr.day
    return isinstance(expr, Unit) and expr.grain is DAY and not expr.anaphoric or isinstance(expr, Civil) and (
        expr.weekday is not None and expr.day is None)
