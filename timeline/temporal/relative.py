"""Resolving what lies on one side of the anchor: "last March", "next Thursday", "the Friday before"."""

from __future__ import annotations

from timeline.errors import Unresolvable
from timeline.frozen import replace
from timeline.temporal.anchor import FUTURE, PAST, Anchor, Outcome, Tense
from timeline.temporal.calendar import Day, add_days, civil, floor, ordinal, sort_key, step, weekday
from timeline.temporal.civil import asks_for_a_week, check_day, days_in
from timeline.temporal.dispatch import handles, interval, resolve
from timeline.temporal.expr import Civil, Expr, Holiday, Period, Relative, WeekdayFrom
from timeline.temporal.grain import DAY, MONTH, SEASON, WEEK, YEAR
from timeline.temporal.holidays import around, note
from timeline.temporal.value import TimeValue, whole

# Days for which a season that is over is still "this" one.
_JUST_OVER = 45


@handles(Relative)
def _relative(expr: Relative, anchor: Anchor, tense: Tense) -> Outcome:
    of, step_ = expr.of, expr.step
    if expr.anaphoric:
        anchor = anchor._replace(told=True)
    if isinstance(of, Civil) and of.day is not None and of.month is None:
        return resolve(of, anchor, PAST if step_ < 0 else FUTURE)  # "next Friday, the 2nd"
    if isinstance(of, Civil) and of.weekday is not None:
        if step_ == 0:
            asks_for_a_week(anchor)
        return _relative_weekday(of.weekday, step_, anchor, tense)
    years = range(anchor.day.year - 2, anchor.day.year + 3)
    if isinstance(of, Civil) and of.month is not None and of.day is not None:
        check_day(None, of.month, of.day)
        candidates = days_in(years, of)
    elif isinstance(of, Civil) and of.month is not None:
        candidates = [whole(civil(year, of.month), MONTH) for year in years]
    elif isinstance(of, Holiday):
        outcome = _beside(around(of.key, anchor.day.year, 2), of, step_, anchor)
        return outcome._replace(note=note(of.key))
    elif isinstance(of, Period):
        candidates = [resolve(replace(of, year=Civil(year=year)), anchor, tense).value for year in years]
    else:
        raise Unresolvable("nothing to count from")
    if step_ == 0 and not expr.anaphoric and isinstance(of, Period) and of.grain is SEASON and tense is not FUTURE:
        over = [value for value in candidates if 0 <= ordinal(anchor.day) - ordinal(value.end) < _JUST_OVER]
        if over:
            return Outcome(over[-1], anchor.origin, "the one just over", (), ("year",))  # "this winter", told in March
    if expr.anaphoric and step_ == 0 and tense is PAST and anchor.dateline is not None:
        over = [value for value in candidates if sort_key(value.start) <= sort_key(anchor.today)]
        candidates = over or candidates  # "was suspended on March 4 and arrested that June", told in April: not of a June to come
    return _beside(candidates, of, step_, anchor)


def _is_of_a_year(of: Expr, anchor: Anchor) -> bool:
    """Whether a season is of a year that is told as a whole: "fell out in 1984, and resigned that winter" is in December at the earliest."""
    return isinstance(of, Period) and of.grain is SEASON and anchor.narrated is not None and anchor.narrated.grain is YEAR


def _beside(candidates: list[TimeValue], of: Expr, step_: int, anchor: Anchor) -> Outcome:
    """The candidate on that side of the anchor, or for 0 the one that holds it, else the one of its year."""
    origin = anchor.origin
    is_winter = isinstance(of, Period) and of.grain is SEASON and of.index == 4  # that of 1838 begins before the year ends
    today = sort_key(_last_day(anchor) if step_ > 0 and anchor.told and not is_winter else anchor.day)
    holding = [value for value in candidates if sort_key(value.start) <= today < sort_key(value.end)]
    past = [value for value in candidates if sort_key(value.end) <= today]
    ahead = [value for value in candidates if sort_key(value.start) > today]
    if step_ < 0 and not anchor.told and isinstance(of, Civil) and of.day is None and len(past) > 1 and _is_last_month(past[-1], anchor):
        # "Last February", said in March, is a year ago: what is just over is "last month".
        return Outcome(past[-2], origin, "the last one, not the month just over", (past[-1],), ("year",))
    own = [value for value in candidates if value.start.year == anchor.day.year]
    if not (past if step_ < 0 else ahead if step_ > 0 else candidates):
        raise Unresolvable("none is known on that side")
    if step_ < 0:
        return Outcome(past[-1], origin, "the last one that is over", tuple(holding), ("year",))
    if step_ > 0:
        return Outcome(ahead[0], origin, "the next one to begin", (), ("year",))
    if holding and not (own and _is_of_a_year(of, anchor)):
        return Outcome(holding[0], origin, "the one that holds the anchor", (), ("year",))
    if not own and not ahead:
        return Outcome(past[-1], origin, "the last one that is over", (), ("year",))
    return Outcome((own or ahead)[0], origin, "that of the anchor's year" if own else "the next one to begin", (), ("year",))


def _last_day(anchor: Anchor) -> Day:
    """The last day of the time last told, if that is long: the spring that follows 1990 is that of 1991."""
    told = anchor.narrated
    if told is None or told.start is None or told.end is None or told.grain <= MONTH:
        return anchor.day
    return step(told.end, DAY, -1)


def _is_last_month(value: TimeValue, anchor: Anchor) -> bool:
    """Whether a month is the one before the anchor's, in the same year."""
    return value.start.year == anchor.day.year and value.end == floor(anchor.day, MONTH)


def _relative_weekday(day_of_week: int, step_: int, anchor: Anchor, tense: Tense) -> Outcome:
    """last: the latest before the anchor; this: in its week; next: in the week after."""
    monday = floor(anchor.day, WEEK)
    origin = anchor.origin
    this_week = whole(add_days(monday, day_of_week - 1), DAY)
    next_week = whole(add_days(monday, day_of_week + 6), DAY)
    back = (weekday(anchor.day) - day_of_week) % 7 or 7
    latest = whole(add_days(anchor.day, -back), DAY)
    if step_ < 0:
        week_before = whole(add_days(monday, day_of_week - 8), DAY)
        return Outcome(latest, origin, "the latest before", (week_before,) if week_before != latest else (), ("date",))
    if step_ > 0:
        soon = whole(add_days(anchor.day, (day_of_week - weekday(anchor.day)) % 7 or 7), DAY)
        return Outcome(next_week, origin, "in the week after", (soon,) if soon != next_week else (), ("date",))
    if tense is not PAST and sort_key(this_week.start) < sort_key(anchor.day):
        return Outcome(next_week, origin, "the coming one", (this_week,), ("date",))
    return Outcome(this_week, origin, "in the anchor's week", (), ("date",))


@handles(WeekdayFrom)
def _weekday_from(expr: WeekdayFrom, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.base is not None:
        value, outcome = interval(expr.base, anchor, tense)
        if value.start is None or value.end is None or value.grain < DAY:
            raise Unresolvable("no day to count from")
        day = add_days(value.end, -1) if expr.direction > 0 else value.start
        found = replace(whole(add_days(day, _days_to(expr, day)), DAY), approximate=value.approximate)
        return outcome.with_value(found, "the nearest on that side")
    if anchor.narrated is not None and anchor.narrated.grain > SEASON:
        raise Unresolvable("no day to count from")  # "The 2012 vote was close. … until the following Tuesday"
    base = anchor.story_day
    days = _days_to(expr, base)
    return Outcome(whole(add_days(base, days), DAY), anchor.story_origin, "the nearest on that side", (), ("date",))


def _days_to(expr: WeekdayFrom, day: Day) -> int:
    """From that day to the nearest such weekday before or after it: 1 to 7 days."""
    if expr.direction < 0:
        return -((weekday(day) - expr.weekday) % 7 or 7)
    return (expr.weekday - weekday(day)) % 7 or 7
