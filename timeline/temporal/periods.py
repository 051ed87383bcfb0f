"""Resolving quarters, halves, seasons, fiscal years, decades and centuries."""

from __future__ import annotations

from timeline.temporal.anchor import Anchor, Outcome, Tense
from timeline.temporal.calendar import civil, ordinal, unit_end
from timeline.temporal.choice import choose
from timeline.temporal.dispatch import handles, interval
from timeline.temporal.expr import FiscalYear, Period, ShortDecade, Years
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

FISCAL_NOTE = "a fiscal year taken as the calendar year: the article does not say when it begins"


@handles(Period)
def _period(expr: Period, anchor: Anchor, tense: Tense) -> Outcome:
    if expr.year is not None:
        year, outcome = interval(expr.year, anchor, tense)
        value = _in(expr, year.start.year)
        return outcome.with_value(value, f"its {expr.grain.label} {expr.index}")
    years = range(anchor.day.year - 2, anchor.day.year + 2)
    candidates = [_in(expr, year) for year in years]
    if expr.grain is Grain.QUARTER and tense is Tense.FUTURE and _just_over(candidates, anchor):
        tense = Tense.PAST  # "expects third-quarter profit to fall", said in October
    return choose(candidates, anchor, tense, ("year",))


def _just_over(candidates: list[TimeValue], anchor: Anchor) -> bool:
    """Whether such a quarter is the last that ended, which is being reported on: three months later it is the next one's turn."""
    return any(0 <= ordinal(anchor.day) - ordinal(value.end) <= 92 for value in candidates)


def _in(expr: Period, year: int) -> TimeValue:
    first = {Grain.QUARTER: 3 * expr.index - 2, Grain.HALF: 6 * expr.index - 5, Grain.SEASON: 3 * expr.index}[expr.grain]
    start = civil(year, first)
    return TimeValue(start, unit_end(start, expr.grain), expr.grain, approximate=expr.fiscal)


@handles(FiscalYear)
def _fiscal_year(expr: FiscalYear, anchor: Anchor, tense: Tense) -> Outcome:
    start = civil(anchor.day.year if expr.year is None else expr.year)
    value = TimeValue(start, unit_end(start, Grain.YEAR), Grain.YEAR, approximate=True)
    if expr.year is None:
        return Outcome(value, anchor.source, "the anchor's own unit", assumed=("year",), note=FISCAL_NOTE)
    return Outcome(value, note=FISCAL_NOTE)


@handles(Years)
def _years(expr: Years, anchor: Anchor, tense: Tense) -> Outcome:
    start = civil(expr.first)
    return Outcome(TimeValue(start, unit_end(start, expr.grain), expr.grain))


@handles(ShortDecade)
def _short_decade(expr: ShortDecade, anchor: Anchor, tense: Tense) -> Outcome:
    century = anchor.day.year - anchor.day.year % 100
    starts = [civil(century + hundreds + expr.tens) for hundreds in (-100, 0)]
    decades = [TimeValue(start, unit_end(start, Grain.DECADE), Grain.DECADE) for start in starts]
    return choose(decades, anchor, Tense.PAST, ("century",))
