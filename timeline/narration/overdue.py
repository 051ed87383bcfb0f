"""A step on that is told as over: it counts from a time that leaves it so. "The firm was founded in 1978. Its shares fell on Friday. Two years later it moved"."""

from __future__ import annotations

from timeline.narration.told import REACH, Told
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import day_of, floor, step
from timeline.temporal.expr import Expr, Shift, Unit
from timeline.temporal.grain import DAY, Grain
from timeline.temporal.value import TimeValue

_SOME = 2  # units, at the least


def anchor_before(told: Told, of: Expr, anchor: Anchor, begin: int) -> Anchor:
    """That anchor, or the last one told within reach from which what is told as over has come."""
    steps = _steps(of)
    if steps is None or told.writing.day is None or anchor.narrated is None or anchor.narrated.start is None or not _is_to_come(told, anchor.narrated, of.grain, steps):
        return anchor
    for mark in reversed(told.row):
        if begin - mark.at > REACH:
            break
        if mark.time.grain <= of.grain and not _is_to_come(told, mark.time, of.grain, steps):
            return mark.anchor
    return anchor


def _steps(of: Expr) -> int | None:
    """How many units words go on by from what was told, if they do by whole ones of a day or more: "two years later", "the following month"."""
    if type(of) is Shift and of.anaphoric and of.base is None and of.direction > 0 and of.grain >= DAY:
        return _SOME if of.count is None else int(of.count) or None
    return of.step if type(of) is Unit and of.anaphoric and of.step > 0 and of.grain >= DAY else None


def _is_to_come(told: Told, time: TimeValue, grain: Grain, steps: int) -> bool:
    """Whether the unit that lies so many behind a time has not begun by the day of writing."""
    return told.writing.is_to_come(floor(step(day_of(time.start), grain, steps), grain))
