"""Chains of cases, each asked only where it may have a say: most have none most of the time, and to call them all costs as much as to answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import Any, NamedTuple

Case = Callable[..., Any]


class Only(NamedTuple):
    """A case with what it is about: of each property named, the values for which alone it has a say."""

    case: Case
    about: dict[str, Collection]


def only(case: Case, **about: Collection) -> Only:
    """A case that has a say only where each property has one of those values."""
    return Only(case, about)


def chosen(cases: Iterable[Case | Only], *names: str) -> Callable[..., tuple[Case, ...]]:
    """What gives, for the values of the properties of those names, the cases that may have a say, in their order.

    The properties have few values, so that each of their combinations is worked out but once.
    """
    every = [one if isinstance(one, Only) else Only(one, {}) for one in cases]
    unknown = {name for one in every for name in one.about} - set(names)
    if unknown:
        raise ValueError(f"no such property: {sorted(unknown)}")

    @cache
    def are_about(name: str, value: object) -> int:
        """The cases that may have a say where a property has that value: a set of them, as bits."""
        return sum([1 << n for n, one in enumerate(every) if value in one.about.get(name, (value,))])

    @cache
    def may_have_a_say(*values: object) -> tuple[Case, ...]:
        left = -1
        for name, value in zip(names, values, strict=True):
            left &= are_about(name, value)
        return tuple([one.case for n, one in enumerate(every) if left >> n & 1])

    return may_have_a_say
