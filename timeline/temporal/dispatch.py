"""Finding the function that resolves an expression, by its type."""

from __future__ import annotations

from collections.abc import Callable

from timeline.errors import Unresolvable
from timeline.temporal.anchor import NO_TENSE, Anchor, Outcome, Tense
from timeline.temporal.expr import Expr
from timeline.temporal.value import TimeValue

Handler = Callable[[Expr, Anchor, Tense], Outcome]
_HANDLERS: dict[type, Handler] = {}


def handles(*types: type) -> Callable[[Handler], Handler]:
    """Registers the function that resolves expressions of these types."""

    def register(handler: Handler) -> Handler:
        _HANDLERS.update(dict.fromkeys(types, handler))
        return handler

    return register


def resolve(expr: Expr, anchor: Anchor, tense: Tense = NO_TENSE) -> Outcome:
    """The value that the expression has when counted from the anchor.

    A pure function of the three. Raises `Unresolvable` when there is no value: a
    day that no calendar has, a range that ends before it starts.
    """
    try:
        return _HANDLERS[type(expr)](expr, anchor, tense)
    except (ValueError, OverflowError) as error:
        raise Unresolvable(str(error)) from None


def interval(expr: Expr, anchor: Anchor, tense: Tense) -> tuple[TimeValue, Outcome]:
    """The interval that an expression names. Raises `Unresolvable` for lengths and sets too."""
    outcome = resolve(expr, anchor, tense)
    return as_interval(outcome), outcome


def as_interval(outcome: Outcome) -> TimeValue:
    """The interval of an outcome. Raises `Unresolvable` for lengths and sets."""
    if not isinstance(outcome.value, TimeValue):
        raise Unresolvable("a length of time, not a time")
    return outcome.value
