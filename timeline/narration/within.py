"""The later part of "the year" or "the month" of a story that is over: "The war began in March 1992. By the end of the year, 40,000 had fled"."""

from __future__ import annotations

from timeline.model import Tense
from timeline.narration.places import in_one_paragraph, in_one_sentence, sentence_start
from timeline.narration.told import NEXT, Told, inside
from timeline.temporal.anchor import PAST, Anchor
from timeline.temporal.calendar import day_of, floor, sort_key, step
from timeline.temporal.expr import By, Expr, Mod, Side, Unit
from timeline.temporal.grain import MONTH, YEAR

_BEHIND = 40  # characters
_LAST_MONTHS, _LAST_DAYS = 12, 29  # from which on the end of the year or month may have come
_NEARLY_OVER = (11, 25)


def anchor_within(told: Told, expr: Expr, begin: int, looks: Tense) -> Anchor | None:
    """What the later part of a unit counts from, told as over, of which the one of the day of writing has still to come: from a time of another that
    its sentence or the one before has told. None where the words are no such part, or may be told of the day of writing."""
    of = inside(expr) if looks is PAST else None
    if type(of) is not Unit or not of.near or of.step or of.grain not in (YEAR, MONTH) or not _is_late(expr):
        return None
    near, today = told.near.time, told.writing.day
    if near is None or near.start is None or today is None or near.grain > of.grain or told.is_aside or begin - told.near.at > NEXT:
        return None
    start = day_of(near.start)
    is_over = sort_key(floor(start, of.grain)) < sort_key(floor(today, of.grain)) and (today.month if of.grain is YEAR else today.day) < (
        _LAST_MONTHS if of.grain is YEAR else _LAST_DAYS)
    if not is_over or near.grain < of.grain and (start.month if of.grain is YEAR else start.day) >= _NEARLY_OVER[of.grain is MONTH]:
        return None
    goes_on = _goes_on_in_its_sentence if in_one_sentence(told.cues, told.text, told.near.at, begin) else _goes_on_in_the_next
    return told.near.anchor._replace(dateline=told.near.anchor.story_day) if goes_on(told, expr, of, begin) else None


def _is_late(expr: Expr) -> bool:
    """Whether words are for the end of a unit, or for its rest: "by the end of the year", "later in the month"."""
    expr = expr.of if type(expr) is By else expr
    return type(expr) is Mod and expr.mod == "END" or type(expr) is Side and expr.direction > 0


def _goes_on_in_its_sentence(told: Told, expr: Expr, of: Unit, begin: int) -> bool:
    """ "In 1994 he broke his leg and missed the rest of the year": the sentence opens with that time, or another verb is joined to the one of it."""
    text, at, cues = told.text, told.near.at, told.cues
    if cues.dates.opens_with_it_all.search(text, sentence_start(cues, text, at, max(0, at - _BEHIND)), at) is not None:
        return True
    return not text.startswith(",", at) and cues.dates.not_yet.search(text, at, begin) is None and cues.dates.joined.match(text, at, begin) is not None and cues.sentences.in_passing.search(text, max(0, at - NEXT), at) is None


def _goes_on_in_the_next(told: Told, expr: Expr, of: Unit, begin: int) -> bool:
    """ "It began in March 1992. By the end of the year": beside a time finer than the unit, or where the next sentence opens with it; but what was only
    called off "for the rest of the year" has no other."""
    text, at, cues = told.text, told.near.at, told.cues
    stop = cues.sentences.ends.search(text, at, begin)
    if stop is None or not in_one_paragraph(text, at, begin) or not in_one_sentence(cues, text, stop.end(), begin):
        return False
    if cues.dates.opens_by_then.fullmatch(text, stop.end(), begin) is not None:
        return cues.sentences.in_passing.search(text, max(0, at - NEXT), at) is None
    return told.near.time.grain < of.grain and type(expr) is not Side and cues.dates.not_yet.search(text, stop.end(), begin) is None
