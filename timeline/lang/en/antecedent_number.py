"""Which of two nouns before a clause is meant, by the number of its verb: "a row over tolls that has been simmering"."""

from __future__ import annotations

from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.wordlists import VERBS_OF_MANY, VERBS_OF_ONE, is_plural

_LIKE_PLURALS = frozenset("politics economics physics mathematics athletics headquarters works means crossroads gallows mumps measles".split())
_ONE = ("a", "an", "this", "that")


def is_of_another_number(parse: Parse, clause: Clause, begin: int, end: int) -> bool:
    """Whether the verb is of one and the noun before it of several, so that the noun before that is meant: "a row over tolls that has been simmering"."""
    if clause.kind != "rel" or clause.subject is not None or clause.verb is None or parse.low(clause.begin) not in ("that", "which") or begin < 2:
        return False
    several = parse.classes[end - 1] == "n" and is_plural(parse.low(end - 1)) and parse.low(end - 1) not in _LIKE_PLURALS
    if parse.classes[end - 1] == "n" and not several and parse.low(clause.verb.first) in VERBS_OF_MANY and parse.low(begin) in _ONE and parse.classes[begin - 2:begin] == "np":
        return is_plural(parse.low(begin - 2))  # "the terms of a loan that were agreed"
    return several and parse.low(clause.verb.first) in VERBS_OF_ONE and parse.classes[begin - 2:begin] == "np" and not is_plural(parse.low(begin - 2))


def is_of_the_last_alone(parse: Parse, clause: Clause, begin: int, end: int) -> bool:
    """Whether the verb is of one, as the last noun is, and the one before it of several: "the terms of a loan that falls due"."""
    if clause.kind != "rel" or clause.subject is not None or clause.verb is None or begin < 2 or parse.low(begin) not in _ONE:
        return False
    is_one = parse.low(clause.verb.first) in VERBS_OF_ONE or parse.classes[clause.verb.first] == "z"
    return is_one and not is_plural(parse.low(end - 1)) and parse.classes[begin - 2] == "n" and is_plural(parse.low(begin - 2))


def over_a_participle(parse: Parse, clause: Clause, begin: int, end: int) -> int | None:
    """Where the noun ends that a participle tells of, if the verb is of that one: "the date set by the insurers, which was 3 May": the date."""
    if clause.kind != "rel" or not clause.comma or clause.subject is not None or clause.verb is None or parse.low(clause.begin) != "which" or parse.classes[begin - 3:begin] != "nvp":
        return None
    head, near, first = parse.low(begin - 3), parse.low(end - 1), parse.low(clause.verb.first)
    if parse.classes[end - 1] != "n" or head in _LIKE_PLURALS or near in _LIKE_PLURALS:
        return None
    is_of_it = first in VERBS_OF_ONE and is_plural(near) and not is_plural(head) or first in VERBS_OF_MANY and is_plural(head) and not is_plural(near)
    return begin - 2 if is_of_it else None
