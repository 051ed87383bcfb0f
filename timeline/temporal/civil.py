"""Resolving calendar fields: dates whole and partial, relative to a side, in a year."""

from __future__ import annotations

from timeline.errors import Unresolvable
from timeline.frozen import replace
from timeline.temporal.anchor import Anchor, Outcome, Tense
from timeline.temporal.calendar import Day, add_days, civil, days_in_month, floor, ordinal, sort_key, step, unit_end, weekday
from timeline.temporal.choice import choose
from timeline.temporal.dispatch import handles, interval, resolve
from timeline.temporal.expr import Civil, Expr, Holiday, InYear, Nth, Period, Relative, Unit, WeekdayFrom
from timeline.temporal.grain import Grain
from timeline.temporal.holidays import around, note
from timeline.temporal.named import long_weekend
from timeline.temporal.value import TimeValue, whole

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# How far to look, in years, for a "Thursday, Feb. 27" that is one: every weekday comes round within 12.
_YEARS_AROUND = 6


@handles(Civil)
def _civil(expr: Civil, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.year is not None:
        return _full(expr)
    if expr.month is not None and expr.day is not None:
        return _month_day(expr, anchor, tense)
    if expr.month is not None:
        this_year = anchor.day.year
        years = range(this_year - 1, this_year + 2)
        return choose([whole(civil(year, expr.month), Grain.MONTH) for year in years], anchor, tense, ("year",), lean_near=True)
    if expr.day is not None:
        return _day_of_month(expr, anchor, tense)
    today = anchor.day
    ahead = (expr.weekday - weekday(today)) % 7
    days = [whole(add_days(today, n), Grain.DAY) for n in range(ahead - 7, 8, 7)]  # a week back to a week ahead
    return choose(days, anchor, tense, ("date",))


def _full(expr: Civil) -> Outcome:
    """A date with its year: never moved; a weekday that contradicts it is noted."""
    if expr.day is None:
        grain = Grain.YEAR if expr.month is None else Grain.MONTH
        return Outcome(whole(civil(expr.year, expr.month or 1), grain))
    _check(expr.year, expr.month, expr.day)
    day = civil(expr.year, expr.month, expr.day)
    note = None
    if expr.weekday is not None and weekday(day) != expr.weekday:
        note = f"{day.isoformat()} is a {WEEKDAYS[weekday(day) - 1]}, not a {WEEKDAYS[expr.weekday - 1]}; the date was kept"
    return Outcome(whole(day, Grain.DAY), note=note)


def _check(year: int | None, month: int, day: int) -> None:
    if not 1 <= month <= 12:
        raise Unresolvable(f"no such day: there is no month {month}")
    longest = days_in_month(2000 if year is None else year, month)
    if not 1 <= day <= longest:
        where = f"month {month}" if year is None else f"{year:04d}-{month:02d}"
        raise Unresolvable(f"no such day: {where} has {longest} days, not {day}")


def _month_day(expr: Civil, anchor: Anchor, tense: Tense) -> Outcome:
    _check(None, expr.month, expr.day)
    this_year = anchor.day.year
    reach = 8 if (expr.month, expr.day) == (2, 29) else 1
    candidates = _days_in(range(this_year - reach, this_year + reach + 1), expr)
    chosen = choose(candidates, anchor, tense, ("year",), lean_near=True)
    if expr.weekday is None or weekday(chosen.value.start) == expr.weekday:
        return chosen
    around = range(this_year - _YEARS_AROUND, this_year + _YEARS_AROUND + 1)
    fitting = [value for value in _days_in(around, expr) if weekday(value.start) == expr.weekday]
    if tense is Tense.PAST:
        over = [value for value in fitting if sort_key(value.start) <= sort_key(anchor.day)]
        # A weekday that fits no year nearby but the coming one outweighs the tense: "Set a workshop for Saturday, March 22".
        fitting = over if over and over[-1].start.year >= this_year - 1 else fitting
    told = anchor.narrated.start if anchor.narrated is not None else None
    if told is not None and told.year < this_year - 1:  # "In 1978 she … on Monday, 7 August"
        then = [value for value in _days_in(range(told.year, told.year + 1), expr) if weekday(value.start) == expr.weekday]
        if then:
            return chosen._replace(value=then[0], origin=anchor.story_origin, policy="the year told, which fits the weekday", alternatives=(chosen.value,))
    near = min(fitting, key=lambda value: abs(ordinal(value.start) - ordinal(anchor.day)), default=None)
    if near is not None and abs(near.start.year - this_year) <= 1:
        return chosen._replace(value=near, policy="the year that fits the weekday", alternatives=(chosen.value,))
    day = chosen.value.start
    note = f"{day.isoformat()} is a {WEEKDAYS[weekday(day) - 1]}, not a {WEEKDAYS[expr.weekday - 1]}; the date was kept"
    return chosen._replace(note=note)


def _days_in(years: range, expr: Civil) -> list[TimeValue]:
    return [whole(civil(year, expr.month, expr.day), Grain.DAY) for year in years
            if expr.day <= days_in_month(year, expr.month)]


def _day_of_month(expr: Civil, anchor: Anchor, tense: Tense) -> Outcome:
    """ "Tuesday the 14th": the nearest month in which it is one; without a weekday, by tense."""
    if not 1 <= expr.day <= 31:
        raise Unresolvable(f"no month has a day {expr.day}")
    told = anchor.narrated
    if expr.weekday is None and told is not None and told.start is not None and told.grain <= Grain.MONTH:
        month = floor(told.start, Grain.MONTH)
        day = civil(month.year, month.month, expr.day) if expr.day <= days_in_month(month.year, month.month) else None
        is_to_come = day is not None and tense is Tense.PAST and anchor.dateline is not None and ordinal(day) > ordinal(anchor.today) >= ordinal(told.start)
        if day is not None and not is_to_come:  # what was "on the 21st", told on Jan. 3, was in December
            return Outcome(whole(day, Grain.DAY), anchor.story_origin, "that day of the month last told",
                           assumed=("month", "year"))
    month = floor(anchor.day, Grain.MONTH)
    starts = [step(month, Grain.MONTH, n) for n in range(-12, 13)]
    days = [civil(s.year, s.month, expr.day) for s in starts if expr.day <= days_in_month(s.year, s.month)]
    if expr.weekday is not None:
        days = [day for day in days if weekday(day) == expr.weekday]
    return choose([whole(day, Grain.DAY) for day in days], anchor, tense, ("month", "year"))


@handles(Relative)
def _relative(expr: Relative, anchor: Anchor, tense: Tense) -> Outcome:
    of, step_ = expr.of, expr.step
    if expr.anaphoric:
        anchor = anchor._replace(told=True)
    if isinstance(of, Civil) and of.weekday is not None:
        return _relative_weekday(of.weekday, step_, anchor, tense)
    years = range(anchor.day.year - 2, anchor.day.year + 3)
    if isinstance(of, Civil) and of.month is not None and of.day is not None:
        _check(None, of.month, of.day)
        candidates = _days_in(years, of)
    elif isinstance(of, Civil) and of.month is not None:
        candidates = [whole(civil(year, of.month), Grain.MONTH) for year in years]
    elif isinstance(of, Holiday):
        outcome = _beside(around(of.key, anchor.day.year, 2), of, step_, anchor)
        return outcome._replace(note=note(of.key))
    elif isinstance(of, Period):
        candidates = [resolve(replace(of, year=Civil(year=year)), anchor, tense).value for year in years]
    else:
        raise Unresolvable("nothing to count from")
    if step_ == 0 and not expr.anaphoric and isinstance(of, Period) and of.grain is Grain.SEASON and tense is not Tense.FUTURE:
        over = [value for value in candidates if 0 <= ordinal(anchor.day) - ordinal(value.end) < _JUST_OVER]
        if over:
            return Outcome(over[-1], anchor.origin, "the one just over", (), ("year",))  # "this winter", told in March
    if expr.anaphoric and step_ == 0 and tense is Tense.PAST and anchor.dateline is not None:
        over = [value for value in candidates if sort_key(value.start) <= sort_key(anchor.today)]
        candidates = over or candidates  # "was suspended on March 4 and arrested that June", told in April: not of a June to come
    return _beside(candidates, of, step_, anchor)


# Days for which a season that is over is still "this" one.
_JUST_OVER = 45


def _beside(candidates: list[TimeValue], of: Expr, step_: int, anchor: Anchor) -> Outcome:
    """The candidate on that side of the anchor, or for 0 the one that holds it, else the one of its year."""
    origin = anchor.origin
    today = sort_key(_last_day(anchor) if step_ > 0 and anchor.told else anchor.day)
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
    if holding:
        return Outcome(holding[0], origin, "the one that holds the anchor", (), ("year",))
    if not own and not ahead:
        return Outcome(past[-1], origin, "the last one that is over", (), ("year",))
    return Outcome((own or ahead)[0], origin, "that of the anchor's year" if own else "the next one to begin", (), ("year",))


def _last_day(anchor: Anchor) -> Day:
    """The last day of the time last told, if that is long: the spring that follows 1990 is that of 1991."""
    told = anchor.narrated
    if told is None or told.start is None or told.end is None or told.grain <= Grain.MONTH:
        return anchor.day
    return step(told.end, Grain.DAY, -1)


def _is_last_month(value: TimeValue, anchor: Anchor) -> bool:
    """Whether a month is the one before the anchor's, in the same year."""
    return value.start.year == anchor.day.year and value.end == floor(anchor.day, Grain.MONTH)


def _relative_weekday(day_of_week: int, step_: int, anchor: Anchor, tense: Tense) -> Outcome:
    """last: the latest before the anchor; this: in its week; next: in the week after."""
    monday = floor(anchor.day, Grain.WEEK)
    origin = anchor.origin
    this_week = whole(add_days(monday, day_of_week - 1), Grain.DAY)
    next_week = whole(add_days(monday, day_of_week + 6), Grain.DAY)
    back = (weekday(anchor.day) - day_of_week) % 7 or 7
    latest = whole(add_days(anchor.day, -back), Grain.DAY)
    if step_ < 0:
        week_before = whole(add_days(monday, day_of_week - 8), Grain.DAY)
        return Outcome(latest, origin, "the latest before", (week_before,) if week_before != latest else (), ("date",))
    if step_ > 0:
        soon = whole(add_days(anchor.day, (day_of_week - weekday(anchor.day)) % 7 or 7), Grain.DAY)
        return Outcome(next_week, origin, "in the week after", (soon,) if soon != next_week else (), ("date",))
    if tense is not Tense.PAST and sort_key(this_week.start) < sort_key(anchor.day):
        return Outcome(next_week, origin, "the coming one", (this_week,), ("date",))
    return Outcome(this_week, origin, "in the anchor's week", (), ("date",))


@handles(InYear)
def _in_year(expr: InYear, anchor: Anchor, tense: Tense) -> Outcome:
    year, outcome = interval(expr.year, anchor, tense)
    if isinstance(expr.of, Unit) and expr.of.near:  # "the same period of 2021": the months narrated, or all of it
        told = anchor.narrated
        if told is None or told.start is None or told.end is None or not Grain.DAY <= told.grain < Grain.YEAR:
            return outcome
        years = year.start.year - told.start.year
        start, end = step(told.start, Grain.YEAR, years), step(told.end, Grain.YEAR, years)
        value = TimeValue(start, end, told.grain if end == unit_end(floor(start, told.grain), told.grain) else Grain.MONTH)
        return outcome._replace(value=value, policy=f"in the year of {outcome.policy}")
    if isinstance(expr.of, Unit):  # "the same quarter of 2021": the one narrated, in that year
        told, _ = interval(expr.of, anchor, tense)
        start = step(told.start, Grain.YEAR, year.start.year - told.start.year)
        return outcome._replace(value=whole(start, told.grain), policy=f"in the year of {outcome.policy}")
    named = (replace(expr.of, year=Civil(year=year.start.year)) if isinstance(expr.of, Holiday)
             else replace(expr.of, year=year.start.year))
    inner = resolve(named, anchor, tense)
    return inner._replace(origin=outcome.origin, policy=f"in the year of {outcome.policy}")


@handles(WeekdayFrom)
def _weekday_from(expr: WeekdayFrom, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.base is not None:
        value, outcome = interval(expr.base, anchor, tense)
        if value.start is None or value.end is None or value.grain < Grain.DAY:
            raise Unresolvable("no day to count from")
        day = add_days(value.end, -1) if expr.direction > 0 else value.start
        found = replace(whole(add_days(day, _days_to(expr, day)), Grain.DAY), approximate=value.approximate)
        return outcome.with_value(found, "the nearest on that side")
    base = anchor.story_day
    days = _days_to(expr, base)
    return Outcome(whole(add_days(base, days), Grain.DAY), anchor.story_origin, "the nearest on that side", (), ("date",))


def _days_to(expr: WeekdayFrom, day: Day) -> int:
    """From that day to the nearest such weekday before or after it: 1 to 7 days."""
    if expr.direction < 0:
        return -((weekday(day) - expr.weekday) % 7 or 7)
    return (expr.weekday - weekday(day)) % 7 or 7


@handles(Nth)
def _nth(expr: Nth, anchor: Anchor, tense: Tense) -> Outcome:
    within, outcome = interval(expr.within, anchor, tense)
    if within.start is None or within.end is None:
        raise Unresolvable("a unit of a time with an open end")
    if expr.weekday is not None:
        return outcome.with_value(whole(_nth_weekday(expr, within), Grain.DAY), "the n-th such day in it")
    grain = expr.grain
    if expr.n == 0 and grain is Grain.WEEKEND and isinstance(expr.within, Civil | Holiday | Relative) and within.grain is Grain.DAY:
        return outcome.with_value(long_weekend(within), "the weekend that it makes long")
    if expr.n == 0:
        return outcome.with_value(whole(floor(within.start, grain), grain), "the unit that holds it")
    if expr.n > 0:
        start = step(_first(within.start, grain), grain, expr.n - 1)
        end = unit_end(start, grain) if expr.count == 1 else step(start, grain, expr.count)
        value = TimeValue(start, end, grain, approximate=within.approximate)
    else:
        end = step(within.end, grain, expr.n + 1)
        value = TimeValue(step(end, grain, -expr.count), end, grain, approximate=within.approximate)
    if sort_key(value.end) > sort_key(within.end) and grain > Grain.WEEK or sort_key(value.start) >= sort_key(within.end):
        raise Unresolvable(f"there is no unit {expr.n} of that size in it")
    return outcome.with_value(value, "the n-th unit of it")


def _first(start: Day, grain: Grain) -> Day:
    """Where the first unit begins: weeks are counted in sevens from the start, weekends are real ones."""
    return add_days(start, (6 - weekday(start)) % 7) if grain is Grain.WEEKEND else start


def _nth_weekday(expr: Nth, within: TimeValue) -> Day:
    if expr.n > 0:
        first = add_days(within.start, (expr.weekday - weekday(within.start)) % 7)
        day = add_days(first, 7 * (expr.n - 1))
    else:
        last = add_days(within.end, -1)
        day = add_days(last, -((weekday(last) - expr.weekday) % 7) + 7 * (expr.n + 1))
    if not sort_key(within.start) <= sort_key(day) < sort_key(within.end):
        raise Unresolvable(f"it has no {WEEKDAYS[expr.weekday - 1]} number {expr.n}")
    return day
