"""When the fiscal year of an article's firm ends, as its text says: "for its fourth quarter ended June 30"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.frozen import replace
from timeline.model import Timex
from timeline.temporal.calendar import Day
from timeline.temporal.expr import Expr, FiscalYear, Length, Nth, Period
from timeline.temporal.grain import QUARTER, YEAR

# Books of whole weeks close some days into the next month.
_EARLY = 7
_OF_BOOKS = frozenset((FiscalYear, Length, Nth, Period))


def with_books(timexes: Sequence[Timex], today: Day | None) -> Sequence[Timex]:
    """The times of a text, those of a fiscal year with the month in which it ends, if the text says it of one only.

    A quarter that nobody calls fiscal is one if it ended not long before `today`, the day of writing: "fourth-quarter earnings fell", told in November.
    """
    of_books = [timex for timex in timexes if type(timex.expr) in _OF_BOOKS]  # in most texts few, or none
    if not any(_is_fiscal(timex.expr) or _is_a_quarter(timex.expr) or type(timex.expr) is Length and timex.expr.opening for timex in of_books):
        return timexes
    months = set(_closing_months(of_books))
    if len(months) != 1:
        return timexes
    month, = months
    ends = {_last_month(timex.expr) for timex in of_books}
    return [_closing(timex, month) if _is_fiscal(timex.expr) or _is_a_quarter(timex.expr) and _is_just_over(timex.expr, month, today)
            or _opens_the_year(timex.expr, month, ends) else timex for timex in timexes]


def _is_fiscal(expr: Expr) -> bool:
    if isinstance(expr, Nth):
        return _is_fiscal(expr.within)
    return isinstance(expr, FiscalYear) or isinstance(expr, Period) and expr.fiscal


def _opens_the_year(expr: Expr, month: int, ends: set[int | None]) -> bool:
    """Whether months open the year that ends in that month, and themselves end when a quarter does that is told of: "for the nine months"."""
    if not isinstance(expr, Length) or not expr.opening:
        return False
    (count, _), *_ = expr.amounts
    return _month(month + int(count)) in ends


def _is_a_quarter(expr: Expr) -> bool:
    return isinstance(expr, Period) and expr.grain is QUARTER and expr.year is None


def _is_just_over(expr: Period, month: int, today: Day | None) -> bool:
    """Whether that quarter of the year that ends in a month ended in one of the last few months."""
    return today is not None and month != _DECEMBER and 1 <= (today.month - (month - 3 * (4 - expr.index))) % 12 <= _FEW


_DECEMBER = 12
_FEW = 4


def _closing(timex: Timex, month: int) -> Timex:
    parts = tuple([_closing(part, month) if _is_fiscal(part.expr) else part for part in timex.parts])
    return replace(timex, expr=_closed(timex.expr, month), parts=parts)


def _closed(expr: Expr, month: int) -> Expr:
    """The same time, of a year that ends in that month."""
    if isinstance(expr, Nth):
        return replace(expr, within=_closed(expr.within, month))
    expr = replace(expr, closes=month)
    if isinstance(expr, Period):
        return replace(expr, fiscal=True, year=replace(expr.year, closes=month) if isinstance(expr.year, FiscalYear) else expr.year)
    return expr


def _closing_months(timexes: Sequence[Timex]) -> Iterator[int]:
    """The months in which the text says, or lets one see, that a fiscal year ends."""
    quarters = {timex.expr.index for timex in timexes if isinstance(timex.expr, Period) and timex.expr.fiscal and timex.expr.grain is QUARTER}
    for timex in timexes:
        expr, last = timex.expr, _last_month(timex.expr)
        if last is None:
            continue
        if expr.amounts == ((1, YEAR),):
            yield _month(last)
        elif expr.amounts == ((1, QUARTER),) and timex.parts:
            named = timex.parts[0].expr
            if isinstance(named, Period):
                yield _month(last + 3 * (4 - named.index))
            elif len(quarters) == 1:  # "in the fiscal first quarter … For the quarter ended Sept. 30"
                yield _month(last + 3 * (4 - next(iter(quarters))))


def _last_month(expr: Expr) -> int | None:
    """The month with which a length ends that is told by its last day: "the quarter ended July 1" ends with June."""
    day = expr.last_day if isinstance(expr, Length) else None
    return _month(day.month - (day.day is not None and day.day <= _EARLY)) if day is not None else None


def _month(number: int) -> int:
    return (number - 1) % 12 + 1
