"""Resolving calendar fields: dates whole and partial, and what is named in a year."""

from __future__ import annotations

from timeline.errors import Unresolvable
from timeline.frozen import replace
from timeline.temporal.anchor import FUTURE, PAST, Anchor, Outcome, Tense
from timeline.temporal.calendar import WEEKS, add_days, civil, days_in_month, floor, ordinal, same_week, sort_key, step, unit_end, weekday
from timeline.temporal.choice import choose
from timeline.temporal.dispatch import handles, interval, resolve
from timeline.temporal.expr import Civil, Holiday, InYear, Unit
from timeline.temporal.grain import DAY, MONTH, WEEK, YEAR
from timeline.temporal.value import TimeValue, whole

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# How far to look, in years, for a "Thursday, Feb. 27" that is one: every weekday comes round within 12.
_YEARS_AROUND = 6


@handles(Civil)
def _civil(expr: Civil, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.year is not None:
        return _full(expr)
    if expr.month is not None and expr.day is not None:
        if expr.known is not None and (anchor.dateline is None or sort_key(anchor.day) >= sort_key(civil(expr.known, expr.month, expr.day))):
            return _full(replace(expr, year=expr.known))._replace(policy="the year by which all know it")
        return _month_day(expr, anchor, tense)
    if expr.month is not None:
        this_year = anchor.day.year
        years = range(this_year - 1, this_year + 2)
        return choose([whole(civil(year, expr.month), MONTH) for year in years], anchor, tense, ("year",), lean_near=True)
    if expr.day is not None:
        return _day_of_month(expr, anchor, tense)
    asks_for_a_week(anchor)
    today = anchor.day
    ahead = (expr.weekday - weekday(today)) % 7
    days = [whole(add_days(today, n), DAY) for n in range(ahead - 7, 8, 7)]  # a week back to a week ahead
    return choose(days, anchor, tense, ("date",))


def asks_for_a_week(anchor: Anchor) -> None:
    """Raises `Unresolvable` where a weekday counts from what is told, and that is longer than a week: "died in 2009. She never spoke of that Friday"."""
    if anchor.told and anchor.narrated is not None and anchor.narrated.grain > WEEK:
        raise Unresolvable(f"it counts from a day or week, and the time last told is {anchor.narrated.edtf}")


def _full(expr: Civil) -> Outcome:
    """A date with its year: never moved; a weekday that contradicts it is noted."""
    if expr.day is None:
        grain = YEAR if expr.month is None else MONTH
        return Outcome(whole(civil(expr.year, expr.month or 1), grain))
    check_day(expr.year, expr.month, expr.day)
    day = civil(expr.year, expr.month, expr.day)
    note = None
    if expr.weekday is not None and weekday(day) != expr.weekday:
        note = f"{day.isoformat()} is a {WEEKDAYS[weekday(day) - 1]}, not a {WEEKDAYS[expr.weekday - 1]}; the date was kept"
    return Outcome(whole(day, DAY), note=note)


def check_day(year: int | None, month: int, day: int) -> None:
    """Raises `Unresolvable` for a day that the month never has, or does not have in that year."""
    if not 1 <= month <= 12:
        raise Unresolvable(f"no such day: there is no month {month}")
    longest = days_in_month(2000 if year is None else year, month)
    if not 1 <= day <= longest:
        where = f"month {month}" if year is None else f"{year:04d}-{month:02d}"
        raise Unresolvable(f"no such day: {where} has {longest} days, not {day}")


def _month_day(expr: Civil, anchor: Anchor, tense: Tense) -> Outcome:
    check_day(None, expr.month, expr.day)
    this_year = anchor.day.year
    reach = 8 if (expr.month, expr.day) == (2, 29) else 1
    candidates = days_in(range(this_year - reach, this_year + reach + 1), expr)
    chosen = choose(candidates, anchor, tense, ("year",), lean_near=True)
    if expr.weekday is None or weekday(chosen.value.start) == expr.weekday:
        return chosen
    around = range(this_year - _YEARS_AROUND, this_year + _YEARS_AROUND + 1)
    fitting = [value for value in days_in(around, expr) if weekday(value.start) == expr.weekday]
    if tense is PAST:
        over = [value for value in fitting if sort_key(value.start) <= sort_key(anchor.day)]
        # A weekday that fits no year nearby but the coming one outweighs the tense: "Set a workshop for Saturday, March 22".
        fitting = over if over and over[-1].start.year >= this_year - 1 else fitting
    told = anchor.narrated.start if anchor.narrated is not None else None
    if told is not None and told.year < this_year - 1:  # "In 1978 she … on Monday, 7 August"
        then = [value for value in days_in(range(told.year, told.year + 1), expr) if weekday(value.start) == expr.weekday]
        if then:
            return chosen._replace(value=then[0], origin=anchor.story_origin, policy="the year told, which fits the weekday", alternatives=(chosen.value,))
    near = min(fitting, key=lambda value: abs(ordinal(value.start) - ordinal(anchor.day)), default=None)
    if near is not None and abs(near.start.year - this_year) <= 1:
        return chosen._replace(value=near, policy="the year that fits the weekday", alternatives=(chosen.value,))
    day = chosen.value.start
    note = f"{day.isoformat()} is a {WEEKDAYS[weekday(day) - 1]}, not a {WEEKDAYS[expr.weekday - 1]}; the date was kept"
    return chosen._replace(note=note)


def days_in(years: range, expr: Civil) -> list[TimeValue]:
    """The month and day of the expression in each of those years that has it."""
    return [whole(civil(year, expr.month, expr.day), DAY) for year in years
            if expr.day <= days_in_month(year, expr.month)]


def _day_of_month(expr: Civil, anchor: Anchor, tense: Tense) -> Outcome:
    """ "Tuesday the 14th": the nearest month in which it is one; without a weekday, by tense."""
    if not 1 <= expr.day <= 31:
        raise Unresolvable(f"no month has a day {expr.day}")
    told = anchor.narrated
    if expr.weekday is None and told is not None and told.start is not None and told.grain <= MONTH:
        month = floor(told.start, MONTH)
        day = civil(month.year, month.month, expr.day) if expr.day <= days_in_month(month.year, month.month) else None
        is_to_come = day is not None and tense is PAST and anchor.dateline is not None and ordinal(day) > ordinal(anchor.today) >= ordinal(told.start)
        is_over = day is not None and tense is FUTURE and not anchor.told and anchor.dateline is not None and ordinal(day) < min(ordinal(told.start), ordinal(anchor.today))
        if day is not None and not is_to_come and not is_over:  # what was "on the 21st", told on Jan. 3, was in December
            return Outcome(whole(day, DAY), anchor.story_origin, "that day of the month last told",
                           assumed=("month", "year"))
    month = floor(anchor.day, MONTH)
    starts = [step(month, MONTH, n) for n in range(-12, 13)]
    days = [civil(s.year, s.month, expr.day) for s in starts if expr.day <= days_in_month(s.year, s.month)]
    if expr.weekday is not None:
        days = [day for day in days if weekday(day) == expr.weekday]
    return choose([whole(day, DAY) for day in days], anchor, tense, ("month", "year"))


def _year_of_the_months_told(expr: InYear, anchor: Anchor) -> int | None:
    """The year in which a month is one of those told last, if they are of two years: "shut in March 2001. A few months later, in June"."""
    told, month = anchor.narrated, expr.of.month
    if expr.year != _THAT_YEAR or month is None or told is None or told.grain is not MONTH or told.start is None or told.end is None:
        return None
    years = range(told.start.year, told.end.year + 1) if told.start.year < told.end.year else ()
    return next((year for year in years if sort_key(told.start) <= sort_key(civil(year, month)) < sort_key(told.end)), None)


_THAT_YEAR = Unit(YEAR, anaphoric=True)


@handles(InYear)
def _in_year(expr: InYear, anchor: Anchor, tense: Tense) -> Outcome:
    year, outcome = interval(expr.year, anchor, tense)
    if isinstance(expr.of, Unit) and expr.of.near:  # "the same period of 2021": the months narrated, or all of it
        told = anchor.narrated
        if told is None or told.start is None or told.end is None or not DAY <= told.grain < YEAR:
            return outcome
        years = year.start.year - told.start.year
        start, end = step(told.start, YEAR, years), step(told.end, YEAR, years)
        value = TimeValue(start, end, told.grain if end == unit_end(floor(start, told.grain), told.grain) else MONTH)
        return outcome._replace(value=value, policy=f"in the year of {outcome.policy}")
    if isinstance(expr.of, Unit):  # "the same quarter of 2021": the one narrated, in that year
        told, _ = interval(expr.of, anchor, tense)
        years = year.start.year - told.start.year
        start = same_week(told.start, told.grain, YEAR, years) if told.grain in WEEKS else step(told.start, YEAR, years)
        return outcome._replace(value=whole(start, told.grain), policy=f"in the year of {outcome.policy}")
    named = (replace(expr.of, year=Civil(year=year.start.year)) if isinstance(expr.of, Holiday)
             else replace(expr.of, year=_year_of_the_months_told(expr, anchor) or year.start.year))
    inner = resolve(named, anchor, tense)
    return inner._replace(origin=outcome.origin, policy=f"in the year of {outcome.policy}")
