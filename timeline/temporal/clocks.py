"""Resolving parts of days and clock times."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from timeline.errors import Unresolvable
from timeline.temporal.anchor import Anchor, Outcome, Tense
from timeline.temporal.calendar import Day, FarDate, add_days, day_of, sort_key, step, unit_end
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import Clock, DayPart
from timeline.temporal.grain import Grain
from timeline.temporal.units import source
from timeline.temporal.value import TimeValue
from timeline.temporal.zones import zone


@handles(DayPart)
def _day_part(expr: DayPart, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.day is not None:
        day, outcome = interval(expr.day, anchor, tense)
        return outcome.with_value(_part(day_of(day.start or day.end), expr.part, day.mod))
    if _told_by_day(anchor):
        after_night = anchor.narrated.part == "NI" and expr.part == "MO"  # sunrise ends the night that began the day before
        return Outcome(_part(add_days(anchor.story_day, 1) if after_night else anchor.story_day, expr.part), source(True, anchor), "the day last narrated", assumed=("date",))
    day = anchor.day
    if expr.part == "NI" and tense is not Tense.FUTURE:
        day = add_days(day, -1)  # the night that is over belongs to the day it began on
    return Outcome(_part(day, expr.part), source(False, anchor), "the latest on or before", assumed=("date",))


def _part(day: Day, part: str, mod: str | None = None) -> TimeValue:
    return TimeValue(day, unit_end(day, Grain.DAY), Grain.PART_OF_DAY, mod, part=part)


def _told_by_day(anchor: Anchor) -> bool:
    return anchor.narrated is not None and anchor.narrated.grain <= Grain.DAY and anchor.narrated.start is not None


@handles(Clock)
def _clock(expr: Clock, anchor: Anchor, tense: Tense) -> Outcome:
    assumed: tuple[str, ...] = ()
    if expr.day is not None:
        value, outcome = interval(expr.day, anchor, tense)
        day, mod = day_of(value.start or value.end), value.mod
        where, policy, assumed, note = outcome.anchor, outcome.policy, outcome.assumed, outcome.note
    else:
        told = _told_by_day(anchor) and not (tense is Tense.FUTURE and sort_key(anchor.narrated.start) < sort_key(anchor.day))
        day, mod, note = (_assumed_day(expr, anchor) if told else anchor.day), None, None
        where, policy, assumed = source(told, anchor), "the day last narrated" if told else "the dateline's day", ("date",)
    ends_day = expr.hour == 24 or expr.hour == 0 and expr.minute is None and expr.day is None and tense is Tense.FUTURE
    if ends_day:
        day = add_days(day, 1)
    if isinstance(day, FarDate):
        raise Unresolvable("a time of day needs a year between 1 and 9999")
    name = expr.zone or anchor.zone
    if expr.zone is None and anchor.zone is not None:
        assumed = (*assumed, "zone")
    start = datetime.combine(day, time(expr.hour % 24, expr.minute or 0, expr.second or 0), zone(name) if name else None)
    grain = Grain.SECOND if expr.second is not None else Grain.MINUTE if expr.minute is not None else Grain.HOUR
    return Outcome(TimeValue(start, step(start, grain, 1), grain, mod, part="24" if ends_day else None), where, policy, assumed=assumed, note=note)


def _assumed_day(expr: Clock, anchor: Anchor) -> Day:
    """The day of a bare clock time: the one last narrated, or the next when the clock has gone past it."""
    if not _told_by_day(anchor):
        return anchor.day
    last = anchor.narrated.start
    if anchor.narrated.part == "NI" and expr.hour < 12:
        return add_days(day_of(last), 1)
    if isinstance(last, datetime) and (expr.hour, expr.minute or 0) < (last.hour, last.minute) and last.hour >= 12:
        return last.date() + timedelta(days=1)
    return day_of(last)
