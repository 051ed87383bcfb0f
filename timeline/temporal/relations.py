"""Resolving signals and modifiers: since, until, by, ranges, "early", "earlier in"."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from timeline.errors import Unresolvable
from timeline.frozen import replace
from timeline.temporal.anchor import EITHER, FUTURE, NO_TENSE, PAST, PRESENT, Anchor, Counted, Outcome, Tense
from timeline.temporal.calendar import Point, add_days, day_of, floor, ordinal, sort_key, step, weekday
from timeline.temporal.dispatch import as_interval, handles, interval, resolve
from timeline.temporal.expr import After, Ambiguous, Before, By, Civil, Clock, Expr, Mod, Range, Reference, Relative, Shift, Side, Since, Unit, Until
from timeline.temporal.grain import CENTURY, DAY, DECADE, MONTH, MONTHS_IN, PART_OF_DAY, WEEK, WEEKEND, YEAR
from timeline.temporal.tensed import is_year_end
from timeline.temporal.value import Duration, TimeValue, whole


@handles(Since)
def _since(expr: Since, anchor: Anchor, tense: Tense) -> Outcome:
    value, outcome = interval(expr.of, anchor._replace(over=True), PAST)
    if value.start is None:
        raise Unresolvable("it has no start to count from")
    if is_year_end(expr.of):
        value = TimeValue(step(value.end, DAY, -1), value.end, DAY)  # "since year-end": since its last day
    if anchor.dateline is None:
        return outcome.with_value(replace(value, end=None), "open")
    end: Point = add_days(anchor.today, 1)
    if isinstance(value.start, datetime):
        end = max(datetime.combine(anchor.today + timedelta(days=1), datetime.min.time(), value.start.tzinfo),
                  value.start + timedelta(minutes=1))
    if sort_key(value.start) >= sort_key(end):
        raise Unresolvable("it would open after the dateline")
    told = anchor.narrated
    if tense is not PRESENT and told is not None and _is_before_what_is_told(expr.of, outcome):
        until = told.end or told.start
        if until is not None and sort_key(value.start) < sort_key(until) < sort_key(end):
            return outcome.with_value(replace(value, end=until), "open until the time told")
    return outcome.with_value(replace(value, end=end), "open until the dateline")


def _is_before_what_is_told(expr: Expr, outcome: Outcome) -> bool:
    """Whether a time was counted back from the one last told: "it had been brewing since the previous autumn", up to then."""
    while isinstance(expr, Mod):
        expr = expr.of
    back = isinstance(expr, Shift) and expr.direction < 0 or isinstance(expr, Unit | Relative) and expr.step < 0
    return back and expr.anaphoric and outcome.origin.counted is Counted.FROM_STORY


@handles(Until)
def _until(expr: Until, anchor: Anchor, tense: Tense) -> Outcome:
    of = replace(expr.of, step=1) if _is_weekend_of_now(expr.of, anchor) and tense is not PAST else expr.of  # "may wait until the weekend", said on a Sunday
    value, outcome = interval(of, anchor, tense if tense is PAST else FUTURE)
    if value.grain < PART_OF_DAY and value.start is not None:
        return outcome.with_value(replace(value, start=None, end=value.start), "closes then")  # "until 5 p.m.": not until 6
    return outcome.with_value(replace(value, start=None), "closes with it")


def _is_weekend_of_now(expr: Expr, anchor: Anchor) -> bool:
    """ "The weekend", on one."""
    return isinstance(expr, Unit) and expr.grain is WEEKEND and expr.near and expr.step == 0 and weekday(anchor.day) > _FRIDAY


_THURSDAY, _FRIDAY = 4, 5


@handles(By)
def _by(expr: By, anchor: Anchor, tense: Tense) -> Outcome:
    looks = tense if tense in (PAST, EITHER) else FUTURE  # "had been expected by Christmas"
    outcome = _narrowed(expr.of, anchor, looks) if isinstance(expr.of, Mod) else resolve(expr.of, anchor, looks)
    value = as_interval(outcome)
    if value.grain >= DECADE and tense is PAST:
        return outcome.with_value(replace(value, mod=value.mod or "ON_OR_BEFORE"), "a deadline")  # "by the late 1960s he shot weddings"
    if isinstance(expr.of, Mod) and expr.of.mod == "END" and value.end is not None and (value.grain > DAY or _is_long(value)):
        last = step(value.end, DAY, -1)
        return outcome.with_value(TimeValue(last, value.end, DAY, "ON_OR_BEFORE"), "a deadline on its last day")
    return outcome.with_value(replace(value, mod=value.mod or "ON_OR_BEFORE"), "a deadline")


@handles(Before)
def _before(expr: Before, anchor: Anchor, tense: Tense) -> Outcome:
    ahead = tense is PRESENT or is_year_end(expr.of)  # "we see no change before May", "hinges on its being passed before the end of this year"
    value, outcome = interval(expr.of, anchor, FUTURE if ahead else tense)
    if value.grain < DAY:
        return outcome.with_value(_day_around(value, "BEFORE"), "its day")
    if isinstance(expr.of, Mod) and expr.of.mod == "END" and value.end is not None:
        return outcome.with_value(TimeValue(None, value.end, min(value.grain, DAY), "BEFORE"), "up to its end")  # "before the end of the month"
    return outcome.with_value(replace(value, start=None, end=value.start, mod="BEFORE"), "all before it")


@handles(After)
def _after(expr: After, anchor: Anchor, tense: Tense) -> Outcome:
    value, outcome = interval(expr.of, anchor, tense)
    if value.grain < DAY:
        around = _day_around(value, "AFTER")
        if _is_night_after(expr.of, anchor, tense):
            around = TimeValue(around.end, add_days(around.end, 1), DAY, "AFTER")
        return outcome.with_value(around, "its day")
    return outcome.with_value(replace(value, start=value.end, end=None, mod="AFTER"), "all after it")


def _is_night_after(expr: Expr, anchor: Anchor, tense: Tense) -> bool:
    """ "They voted on Sunday. Low conceded after midnight": when that day was over."""
    told = anchor.narrated
    if not isinstance(expr, Clock) or expr.hour != 0 or expr.minute is not None or expr.day is not None or tense is not PAST:
        return False
    return told is not None and told.start is not None and told.grain is DAY and anchor.dateline is not None and sort_key(told.start) < sort_key(anchor.today)


def _day_around(value: TimeValue, mod: str) -> TimeValue:
    """ "Before noon" and "after 2 a.m. on Friday" are said of that day, "before midnight" of the day that it ends."""
    day = day_of(value.start)
    if value.part == "24" or mod == "BEFORE" and isinstance(value.start, datetime) and value.start.time() == time():
        day = step(day, DAY, -1)
    return TimeValue(day, add_days(day, 1), DAY, mod)


@handles(Range)
def _range(expr: Range, anchor: Anchor, tense: Tense) -> Outcome:
    first, last, earlier, later = ends(expr, anchor, tense)
    start, end, grain = first.start, last.end, min(first.grain, last.grain)
    if last.grain < PART_OF_DAY and isinstance(last.start, datetime) and sort_key(start) < sort_key(last.start):
        end = last.start  # "from 2 p.m. to 4 p.m.": till it strikes four, as "from Monday to Thursday" holds the Thursday
    if isinstance(start, datetime) != isinstance(end, datetime):
        start, grain = day_of(start), max(grain, DAY)  # what has an hour at one end alone is told in days
        end = add_days(end.date(), 1) if isinstance(end, datetime) else end
    value = TimeValue(start, end, grain, approximate=first.approximate or last.approximate)
    assumed = tuple(dict.fromkeys((*earlier.assumed, *later.assumed)))
    policy = earlier.policy if earlier.policy == later.policy else f"from: {earlier.policy}; to: {later.policy}"
    return Outcome(value, earlier.origin, policy, (), assumed, earlier.note or later.note)


def ends(expr: Range, anchor: Anchor, tense: Tense) -> tuple[TimeValue, TimeValue, Outcome, Outcome]:
    """Both ends: each by its own, else the end after the start, else the start before the end; "now" begins with the day of writing."""
    if expr.first == Reference("PRESENT"):
        today, tense = whole(anchor.today, DAY), FUTURE
        first, earlier = today, Outcome(today, anchor.origin, "from the day of writing")
    elif (now := _running(expr, anchor, tense)) is not None:
        return now
    else:
        first, earlier = interval(expr.first, anchor, tense)
    last, later = interval(expr.last, anchor._replace(narrated=first), tense)
    if _in_order(first, last):
        return first, last, earlier, later
    if isinstance(first.start, date):
        last, later = interval(expr.last, Anchor(first.start, anchor.zone, first), FUTURE)
        if _in_order(first, last) and (
                tense in (FUTURE, EITHER) or anchor.dateline is None  # "was postponed from Monday to Thursday"
                or isinstance(expr.first, Unit | Relative) and sort_key(first.start) >= sort_key(anchor.day)  # "from this Friday to June 19"
                or sort_key(last.start) <= sort_key(anchor.dateline)):
            return first, last, earlier, later
    if tense is not PAST and anchor.dateline is not None and type(expr.first) is Civil and expr.first.weekday is not None and expr.first.day is None:
        first, earlier = interval(expr.first, anchor, FUTURE)  # "is open from Friday to June 19": of no other year
        last, later = interval(expr.last, Anchor(first.start, anchor.zone, first), FUTURE)
        if _in_order(first, last):
            return first, last, earlier, later
    last, later = interval(expr.last, anchor, tense)
    if isinstance(last.start, date):
        first, earlier = interval(expr.first, Anchor(last.start, anchor.zone, last), PAST)
        if _in_order(first, last):
            return first, last, earlier, later
    raise Unresolvable("it would end before it starts")


def _running(expr: Range, anchor: Anchor, tense: Tense) -> tuple[TimeValue, TimeValue, Outcome, Outcome] | None:
    """Both ends of what is going on: "the season runs from November to April", said in January, began two months ago."""
    ends_of_year = all(type(end) is Civil and end.year is None and end.month is not None for end in (expr.first, expr.last))
    if not ends_of_year or tense is PAST or tense is NO_TENSE or anchor.dateline is None or anchor.told:
        return None
    first, earlier = interval(expr.first, anchor, PAST)
    if not isinstance(first.start, date):
        return None
    last, later = interval(expr.last, Anchor(first.start, anchor.zone, first), FUTURE)
    is_on = sort_key(first.start) <= sort_key(anchor.day) < sort_key(last.end) <= sort_key(step(first.start, YEAR, 1))
    return (first, last, earlier, later) if is_on else None


def _in_order(first: TimeValue, last: TimeValue) -> bool:
    if first.start is None or last.end is None:
        raise Unresolvable("a range with an open end")
    return sort_key(first.start) < sort_key(last.end) and (last.start is None or sort_key(first.start) <= sort_key(last.start))


@handles(Mod)
def _mod(expr: Mod, anchor: Anchor, tense: Tense) -> Outcome:
    outcome = _narrowed(expr, anchor, tense)
    value = outcome.value
    if tense is not PAST or "year" not in outcome.assumed or anchor.dateline is None or anchor.over or anchor.told:
        return outcome
    if not isinstance(value, TimeValue) or value.start is None or ordinal(value.start) <= ordinal(anchor.day):
        return outcome
    before = replace(value, start=step(value.start, YEAR, -1), end=step(value.end, YEAR, -1))
    return outcome.with_value(before)._replace(alternatives=(value,))  # "was hung at the end of April", written in early April; "what was needed by the end of April" is to come


def _narrowed(expr: Mod, anchor: Anchor, tense: Tense) -> Outcome:
    """The part of a time that is meant, nearest to the anchor by the tense."""
    of = replace(expr.of, step=-1) if tense is PAST and is_year_end(expr) else expr.of
    if tense is FUTURE and expr.mod == "MID" and isinstance(of, Unit) and of.grain is WEEK and of.step == 0 and not of.anaphoric and weekday(anchor.day) > _THURSDAY:
        of = replace(of, step=1)  # "will open by mid-week", said on a Saturday
    outcome = resolve(of, anchor, tense)
    if isinstance(outcome.value, Duration):
        return outcome.with_value(replace(outcome.value, mod=expr.mod))
    if not isinstance(outcome.value, TimeValue):
        return outcome
    if expr.share is not None:
        return outcome.with_value(_share(outcome.value, expr.mod, *expr.share))
    return outcome.with_value(narrow(outcome.value, expr.mod, expr.edge))


def narrow(value: TimeValue, mod: str, edge: bool = False) -> TimeValue:
    """The value with a modifier; START, MID and END of more than a day take about a third of it, the `edge` of a year a month, of a century ten years."""
    if mod not in ("START", "MID", "END"):
        return replace(value, mod=mod, approximate=value.approximate or mod == "APPROX")
    start, end = value.start, value.end
    if start is None or end is None or value.grain <= WEEKEND and not _is_long(value):
        return replace(value, mod=mod)
    if edge and value.grain is YEAR and mod != "MID":
        cuts = (step(start, MONTH, 1), step(end, MONTH, -1))
    elif edge and value.grain is CENTURY and mod != "MID":
        cuts = (step(start, YEAR, 10), step(end, YEAR, -10))
    elif value.grain is DAY:  # "the end of Ramadan"
        third = (ordinal(end) - ordinal(start)) / 3
        cuts = (add_days(start, round(third)), add_days(start, round(2 * third)))
    elif value.grain is WEEK:
        cuts = (add_days(start, 2), add_days(start, 4))
    elif value.grain is MONTH:
        cuts = (add_days(start, 10), add_days(start, 20))
    elif value.grain >= DECADE:
        years = MONTHS_IN[value.grain] // 12
        cuts = (step(start, YEAR, years // 3), step(start, YEAR, years - years // 3))
    else:
        third = MONTHS_IN[value.grain] / 3
        cuts = (step(start, MONTH, int(third)), step(start, MONTH, int(2 * third)))
    if any(not sort_key(start) < sort_key(cut) < sort_key(end) for cut in cuts):
        return replace(value, mod=mod)
    edges = {"START": (start, cuts[0]), "MID": cuts, "END": (cuts[1], end)}[mod]
    return replace(value, start=edges[0], end=edges[1], mod=mod, approximate=True)


def _share(value: TimeValue, mod: str, index: int, count: int) -> TimeValue:
    """The `index`-th of `count` equal parts of a time of several days, to whole years or days; a day that they part is of both."""
    start, end = value.start, value.end
    if start is None or end is None or ordinal(end) - ordinal(start) < count:
        return replace(value, mod=mod)
    years = MONTHS_IN[value.grain] // 12 if value.grain >= DECADE else 0
    if years and not years * index % count and not years * (index - 1) % count:
        first, last = step(start, YEAR, years * (index - 1) // count), step(start, YEAR, years * index // count)
    else:
        days = ordinal(end) - ordinal(start)
        first, last = add_days(start, days * (index - 1) // count), add_days(start, -(-days * index // count))
    return replace(value, start=first, end=last, mod=mod)


def _is_long(value: TimeValue) -> bool:
    """Whether a time of grain DAY is a season with a beginning, a middle and an end."""
    return value.grain is DAY and value.start is not None and ordinal(value.end) - ordinal(value.start) >= 6


def _holds(whole: TimeValue, part: TimeValue) -> bool:
    """Whether both have both ends, and the one lies in the other."""
    if None in (whole.start, whole.end, part.start, part.end):
        return False
    return sort_key(whole.start) <= sort_key(part.start) and sort_key(part.end) <= sort_key(whole.end)


@handles(Side)
def _side(expr: Side, anchor: Anchor, tense: Tense) -> Outcome:
    value, outcome = interval(expr.of, anchor, tense)
    told = anchor.narrated
    if isinstance(expr.of, Unit) and expr.of.anaphoric and told is not None and told.grain < value.grain and _holds(value, told):
        fine = MONTH if value.grain >= YEAR else DAY  # "later that year", told of a day: from its month on
        part = replace(value, start=floor(day_of(told.end), fine)) if expr.direction > 0 else replace(value, end=step(floor(step(day_of(told.start), DAY, -1), fine), fine, 1))
        return outcome.with_value(part, "on that side of the time told before") if _holds(value, part) and sort_key(part.start) < sort_key(part.end) else outcome
    if anchor.dateline is None and not anchor.told:
        return outcome
    start, end, now = value.start, value.end, anchor.day
    if value.grain <= DAY or start is None or end is None:
        return outcome
    if expr.direction < 0 and sort_key(start) == sort_key(now) and tense is not FUTURE and isinstance(expr.of, Unit) and not expr.of.step:
        before = step(floor(start, value.grain), value.grain, -1)
        return outcome.with_value(TimeValue(before, start, value.grain), "the one before, of which this is the first day")  # "earlier this month", told on the 1st
    if expr.direction < 0 and sort_key(start) < sort_key(now) < sort_key(end):
        return outcome.with_value(replace(value, end=now), "up to the dateline")
    if expr.direction > 0 and sort_key(start) <= sort_key(now) and sort_key(add_days(now, 1)) < sort_key(end):
        return outcome.with_value(replace(value, start=add_days(now, 1)), "from the dateline on")
    return outcome


@handles(Ambiguous)
def _ambiguous(expr: Ambiguous, anchor: Anchor, tense: Tense) -> Outcome:
    found: list[tuple[TimeValue, Outcome]] = []
    reason = "no reading of it is a day"
    for reading in expr.readings:
        try:
            found.append(interval(reading, anchor, tense))
        except Unresolvable as error:
            reason = str(error)
    if not found:
        raise Unresolvable(reason)
    value, outcome = found[0]
    others = tuple(other for other, _ in found[1:])
    if expr.settled is not None:
        return outcome._replace(alternatives=outcome.alternatives + others, policy=f"{expr.settled}, as elsewhere in the text")
    note = f"day and month may be either way round: read as {value.edtf}, not {others[0].edtf}" if others else None
    return outcome._replace(alternatives=outcome.alternatives + others, note=outcome.note or note)

