"""What is done as a rule, so that its time is no one day: "usually meet on a Friday", "sails on Mondays, leaving at noon"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.lang.en.syntax import Clause, Parse
from timeline.model import Timex
from timeline.temporal.expr import After, Before, By, Clock, DayPart, Every, Expr, Holiday, Length, Mod, Range, Shift, Until
from timeline.temporal.grain import Grain

_AS_A_RULE = frozenset("usually normally typically generally traditionally customarily".split())
_HELD = frozenset("expect believe think consider assume".split())


def is_habit(parse: Parse, own: Clause, expr: Expr) -> bool:
    """ "Most of the trade is usually done by clerks", "crowds are common in the weeks before Christmas": as in any year."""
    verb = own.verb
    if verb is not None and type(expr) is Length and type(expr.base) is Shift and type(expr.base.base) is Holiday and expr.base.base.year is None:
        return verb.form == "finite" and verb.tense == "present" and not verb.perfect and own.kind in ("main", "coord")
    return verb is not None and verb.form == "finite" and verb.tense == "present" and not verb.perfect and verb.base not in _HELD and any(
        parse.low(n) in _AS_A_RULE for n in range(verb.first - 1, verb.last + 1 + (verb.base == "be")))


def hours_of_each_day(sentence: Parse, at: Mapping[int, int], timexes: Sequence[Timex]) -> set[int]:
    """The indexes of hours that come with every such day: "sails on Mondays, leaving at noon", "rises each day at dawn and rows until six"."""
    recurring = [_told_by(sentence.owner[at[n]]) for n, one in enumerate(timexes) if n in at and sentence.classes[at[n]] == "t" and _is_of_days(one.expr)]
    return {n for n, one in enumerate(timexes) if n in at and _is_only_an_hour(one.expr) and any(
        _go_together(_told_by(sentence.owner[at[n]], True), clause) for clause in recurring)} if recurring else set()


def _is_of_days(expr: Expr) -> bool:
    """Whether a time is each of many days, weeks or more: "Mondays", "daily", "twice a week"; not "every hour"."""
    if not isinstance(expr, Every):
        return False
    return not isinstance(expr.of, Length) or bool(expr.of.amounts) and expr.of.amounts[0][1] >= Grain.DAY


def _is_only_an_hour(expr: Expr) -> bool:
    """Whether a time is an hour or a part of a day, and nobody says of which: "at noon", "until 6 p.m."."""
    while isinstance(expr, After | Before | By | Mod | Until):
        expr = expr.of
    if isinstance(expr, Range):
        return _is_only_an_hour(expr.first) and _is_only_an_hour(expr.last)
    return isinstance(expr, Clock | DayPart) and expr.day is None


def _told_by(clause: Clause, is_hour: bool = False) -> Clause:
    """The clause that tells what a time is of: of "leaving at noon" and "to leave at noon" the one over it."""
    while clause.parent is not None and clause.kind in (("inf", "ing", "part") if is_hour else ("inf",)):
        clause = clause.parent
    return clause


def _go_together(clause: Clause, other: Clause) -> bool:
    """Whether two clauses are one, or the second of them a further verb of the first, in its tense."""
    if clause is other:
        return True
    first, second = clause.verb, other.verb
    return clause.kind == "coord" and clause.subject is None and clause.parent is other and first is not None and second is not None and first.tense == second.tense
