"""Resolving parts of days and clock times."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from timeline.errors import Unresolvable
from timeline.temporal.anchor import FUTURE, PAST, Anchor, Outcome, Tense
from timeline.temporal.calendar import Day, FarDate, add_days, day_of, sort_key, step, unit_end
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import Clock, DayPart
from timeline.temporal.grain import DAY, HOUR, MINUTE, PART_OF_DAY, SECOND
from timeline.temporal.units import asks_for_a_day
from timeline.temporal.value import TimeValue
from timeline.temporal.zones import zone

# Hours before it are said with "in the morning": "3 o'clock" alone is in the afternoon.
_UP = 6
_SMALL_HOURS, _NOON, _EVENING = 4, 12, 17
_AFTER_A_NIGHT = frozenset(("MO", "MI", "AF"))


@handles(DayPart)
def _day_part(expr: DayPart, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.day is not None:
        day, outcome = interval(expr.day, anchor, tense)
        return outcome.with_value(_part(day_of(day.start or day.end), expr.part, day.mod))
    if anchor.told:
        asks_for_a_day(anchor)
    told = _told_by_day(anchor)
    day = anchor.story_day if told else anchor.day
    if told and anchor.narrated.part == "NI" and expr.part in _AFTER_A_NIGHT and _goes_on(expr.part, day, anchor, tense):
        day = add_days(day, 1)  # sunrise ends the night that began the day before, and then it is noon
    elif expr.part == "NI" and (_is_over(anchor, tense) if told else tense is not FUTURE):
        day = add_days(day, -1)  # the night that is over belongs to the day it began on
    origin, policy = (anchor.story_origin, "the day last narrated") if told else (anchor.origin, "the latest on or before")
    return Outcome(_part(day, expr.part), origin, policy, assumed=("date",))


def _goes_on(part: str, day: Day, anchor: Anchor, tense: Tense) -> bool:
    """Whether a part of a day told behind a night is that of the next day, which has come where it is told as over."""
    has_come = anchor.dateline is None or sort_key(day) < sort_key(anchor.today)
    return (tense is not PAST or has_come) if part == "MO" else tense is not FUTURE and has_come


def _is_over(anchor: Anchor, tense: Tense) -> bool:
    """Whether a night told of in the past, beside a time of the dateline's own day, is the one before that day."""
    told = anchor.narrated
    evening = told.part in ("EV", "NI") or isinstance(told.start, datetime) and told.start.hour >= _EVENING
    return tense is PAST and not evening and not anchor.told and anchor.dateline is not None and anchor.story_day == anchor.today


def _part(day: Day, part: str, mod: str | None = None) -> TimeValue:
    return TimeValue(day, unit_end(day, DAY), PART_OF_DAY, mod, part=part)


def _told_by_day(anchor: Anchor) -> bool:
    return anchor.narrated is not None and anchor.narrated.grain <= DAY and anchor.narrated.start is not None


@handles(Clock)
def _clock(expr: Clock, anchor: Anchor, tense: Tense) -> Outcome:
    assumed: tuple[str, ...] = ()
    if expr.day is not None:
        value, outcome = interval(expr.day, anchor, tense)
        day, mod, hour, told = day_of(value.start or value.end), value.mod, _hour(expr, None), False
        origin, policy, assumed, note = outcome.origin, outcome.policy, outcome.assumed, outcome.note
    else:
        if anchor.told:
            asks_for_a_day(anchor)
        told = _told_by_day(anchor) and not (tense is FUTURE and sort_key(anchor.narrated.start) < sort_key(anchor.day))
        hour = _hour(expr, anchor.narrated if told else None)
        day, mod, note = (_assumed_day(hour, expr.minute or 0, anchor) if told else anchor.day), None, None
        origin, policy = (anchor.story_origin, "the day last narrated") if told else (anchor.origin, "the dateline's day")
        assumed = ("date",)
    if told and tense is PAST and anchor.dateline is not None and sort_key(day) > sort_key(anchor.today) >= sort_key(day_of(anchor.narrated.start)):
        day = anchor.today  # "Tonight we won," she told a hall that had been empty at midnight: what is over is not tomorrow's
    # A midnight without its day ends the one it is told with: "the offer lapses at midnight", "on Monday rain fell until midnight".
    night_over = told and anchor.narrated.part == "NI" and (anchor.dateline is None or sort_key(day_of(anchor.narrated.start)) < sort_key(anchor.today))
    if hour == 0 and expr.minute is None and night_over:
        day, hour = day_of(anchor.narrated.start), 24  # the midnight of a night ends the day that it began on
    ends_day = hour == 24 or hour == 0 and expr.minute is None and expr.day is None and (
        tense is FUTURE or told and anchor.narrated.grain >= PART_OF_DAY and anchor.narrated.part != "NI" and not (
            tense is PAST and anchor.dateline is not None and sort_key(day) >= sort_key(anchor.today)))  # that of today is not over
    if ends_day and not (told and hour == 0 and sort_key(day) > sort_key(day_of(anchor.narrated.start))):
        day = add_days(day, 1)  # else it is that day already: "run from 6 a.m. to midnight"
    if isinstance(day, FarDate):
        raise Unresolvable("a time of day needs a year between 1 and 9999")
    name = expr.zone or anchor.zone
    if expr.zone is None and anchor.zone is not None:
        assumed = (*assumed, "zone")
    grain = SECOND if expr.second is not None else MINUTE if expr.minute is not None else HOUR

    def at(hour: int) -> TimeValue:
        start = datetime.combine(day, time(hour % 24, expr.minute or 0, expr.second or 0), zone(name) if name else None)
        return TimeValue(start, step(start, grain, 1), grain, mod, part="24" if ends_day else None)

    note = note or _turned(at(hour).start)
    if not expr.either:
        return Outcome(at(hour), origin, policy, assumed=assumed, note=note)
    return Outcome(at(hour), origin, policy, (at((hour + 12) % 24),), (*assumed, "half of the day"), note)


def _turned(moment: datetime) -> str | None:
    """What to say of a time of a night on which the clocks are turned: forward over it, or back to show it again."""
    first, second = moment.utcoffset(), moment.replace(fold=1).utcoffset()
    if first == second:
        return None
    shown = f"{moment:%H:%M} on {moment.date()} in {moment.tzinfo}"
    if first < second:
        return f"{shown} was never shown: the clocks were turned forward over it; the offset before that was kept"
    return f"{shown} was shown twice, for the clocks were turned back: the first of the two was taken"


def _hour(expr: Clock, told: TimeValue | None) -> int:
    """The hour, before noon or after it: "3 o'clock" is the next such hour of the day told, or else one that people are up at."""
    if not expr.either:
        return expr.hour
    asleep = expr.hour < _UP
    if told is None or told.part == "MO":
        late = asleep
    elif told.part is not None:
        late = not asleep if told.part == "NI" else True
    elif not isinstance(told.start, datetime):
        late = asleep
    elif told.start.hour < 12:
        late = asleep and (expr.hour, expr.minute or 0) < (told.start.hour, told.start.minute)
    else:
        late = (expr.hour + 12, expr.minute or 0) >= (told.start.hour, told.start.minute)
    return expr.hour + 12 if late else expr.hour


def _assumed_day(hour: int, minute: int, anchor: Anchor) -> Day:
    """The day of a bare clock time: the one last narrated, or the next when the clock has gone past it."""
    if not _told_by_day(anchor):
        return anchor.day
    last = anchor.narrated.start
    is_late = anchor.narrated.mod == "END" and anchor.narrated.grain is DAY  # "was found late on Tuesday and moved at 2.30am"
    if anchor.narrated.part == "NI" and hour <= _NOON or is_late and hour <= _SMALL_HOURS and (hour, minute) != (0, 0) or anchor.narrated.part == "EV" and hour <= _SMALL_HOURS:
        # "Flew home overnight and was at the mill at noon", "began on Monday evening and ended at 3 a.m."
        return add_days(day_of(last), 1)
    if anchor.narrated.part == "24" and hour >= _EVENING:
        return add_days(day_of(last), -1)  # "ended shortly before midnight. It had begun at 7 p.m."
    if isinstance(last, datetime) and (hour, minute) < (last.hour, last.minute) and hour < _NOON and (
            last.hour >= _NOON or (hour, minute) == (0, 0) and last.hour >= _SMALL_HOURS):  # "was lost at 5 a.m. and was back by midnight"
        return last.date() + timedelta(days=1)
    return day_of(last)
