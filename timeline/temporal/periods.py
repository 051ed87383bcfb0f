"""Resolving quarters, halves, seasons, fiscal years, decades and centuries."""

from __future__ import annotations

from timeline.frozen import replace
from timeline.temporal.anchor import FUTURE, PAST, Anchor, Outcome, Tense
from timeline.temporal.calendar import civil, ordinal, step, unit_end
from timeline.temporal.choice import choose
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import FiscalYear, Period, ShortDecade, Years
from timeline.temporal.grain import DAY, DECADE, HALF, MONTH, MONTHS_IN, QUARTER, SEASON, YEAR
from timeline.temporal.value import TimeValue, whole

FISCAL_NOTE = "a fiscal year taken as the calendar year: the article does not say when it begins"


@handles(Period)
def _period(expr: Period, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.year is not None:
        year, outcome = interval(expr.year, anchor, tense)
        value = _in(expr, (year.start if expr.closes is None else step(year.end, DAY, -1)).year)
        return outcome.with_value(value, f"its {expr.grain.label} {expr.index}")
    years = range(anchor.day.year - 2, anchor.day.year + 2)
    candidates = [_in(expr, year) for year in years]
    if expr.grain is QUARTER and tense is FUTURE and _just_over(candidates, anchor):
        tense = PAST  # "expects third-quarter profit to fall", said in October
    if expr.grain is SEASON and tense is FUTURE and not anchor.told and (running := _nearly_over(candidates, anchor)) is not None:
        return Outcome(_in(expr, running.start.year + 1), anchor.origin, "next on or after", (running,), ("year",))  # "will reopen in the autumn", said in November
    return choose(candidates, anchor, tense, ("year",))


def _just_over(candidates: list[TimeValue], anchor: Anchor) -> bool:
    """Whether such a quarter is the last that ended, which is being reported on: three months later it is the next one's turn."""
    return any(0 <= ordinal(anchor.day) - ordinal(value.end) <= 92 for value in candidates)


def _nearly_over(candidates: list[TimeValue], anchor: Anchor) -> TimeValue | None:
    """The one of these seasons that is in its last month."""
    today = ordinal(anchor.day)
    return next((value for value in candidates if ordinal(value.start) <= today < ordinal(value.end) <= today + _LAST_MONTH), None)


_LAST_MONTH = 31  # days
_FIRST_MONTH = {QUARTER: 1, HALF: 1, SEASON: 3}


def _in(expr: Period, year: int) -> TimeValue:
    """Such a period of the calendar's year, or of the fiscal one that ends in that year."""
    first = _FIRST_MONTH[expr.grain] + MONTHS_IN[expr.grain] * (expr.index - 1)
    if expr.closes is not None:
        start = step(civil(year), MONTH, first - 1 - (12 - expr.closes))
        return TimeValue(start, step(start, MONTH, MONTHS_IN[expr.grain]), expr.grain)
    value = whole(civil(year, first), expr.grain)
    return replace(value, approximate=True) if expr.fiscal else value


@handles(FiscalYear)
def _fiscal_year(expr: FiscalYear, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.closes is not None:
        over = expr.year is None and anchor.day.month > expr.closes  # "the fiscal year", told when that of the calendar's year has ended
        end = step(civil((anchor.day.year if expr.year is None else expr.year) + over), MONTH, expr.closes)
        value = TimeValue(step(end, YEAR, -1), end, YEAR)
        return Outcome(value, anchor.origin, "the anchor's own unit") if expr.year is None else Outcome(value)
    start = civil(anchor.day.year if expr.year is None else expr.year)
    value = TimeValue(start, unit_end(start, YEAR), YEAR, approximate=True)
    if expr.year is None:
        return Outcome(value, anchor.origin, "the anchor's own unit", assumed=("year",), note=FISCAL_NOTE)
    return Outcome(value, note=FISCAL_NOTE)


@handles(Years)
def _years(expr: Years, anchor: Anchor, tense: Tense) -> Outcome:
    start = civil(expr.first)
    return Outcome(TimeValue(start, unit_end(start, expr.grain), expr.grain))


@handles(ShortDecade)
def _short_decade(expr: ShortDecade, anchor: Anchor, tense: Tense) -> Outcome:
    century = anchor.day.year - anchor.day.year % 100
    starts = [civil(century + hundreds + expr.tens) for hundreds in (-100, 0)]
    decades = [TimeValue(start, unit_end(start, DECADE), DECADE) for start in starts]
    return choose(decades, anchor, PAST, ("century",))
