"""No pattern of the English grammar reads a run of blanks in more than one way.

Of two runs of blanks with nothing that must stand between them, the engine tries every
way to share the blanks out, which costs their number squared. A possessive run (`*+`)
gives nothing back, so there is one way. The work inside `re` cannot be counted from
outside, so the patterns themselves are read.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import timeline.lang.en
from timeline.lang.en import firm_names, firms, names_by_kind, names_by_noun
from timeline.lang.en.grammar import RULES, SUFFIXES

# A run that may not be as long as this costs no more than a factor.
LONG = 300
BLANKS = frozenset(" \t\n\u00a0")


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern of the package that has a name, and the grammar's."""
    for module in pkgutil.walk_packages(timeline.lang.en.__path__, "timeline.lang.en."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                yield f"{module.name.removeprefix('timeline.lang.en.')}.{name}", value
    for rule in (*RULES, *SUFFIXES):
        yield rule.name, rule.pattern


def shares_blanks(pattern: str, flags: int = 0) -> bool:
    """Whether two long runs in a pattern can meet on one stretch of blanks, neither of them possessive."""
    met: list[frozenset[str]] = []
    _of_body(re._parser.parse(pattern, flags), flags, met)
    return bool(met)


# What a part of a pattern is to its neighbours: whether it may be empty, and the blanks of the runs that it may begin and end with.
_Part = tuple[bool, list[frozenset[str]], list[frozenset[str]]]


def _of_body(body: object, flags: int, met: list[frozenset[str]]) -> _Part:
    empty, first, last = True, [], []
    for operator, argument in body:
        one_empty, one_first, one_last = _of_item(str(operator), argument, flags, met)
        met += [shared for a in last for b in one_first if (shared := a & b)]
        first += one_first if empty else []
        last = [*last, *one_last] if one_empty else one_last
        empty = empty and one_empty
    return empty, first, last


def _of_item(operator: str, argument: object, flags: int, met: list[frozenset[str]]) -> _Part:
    if operator in ("MAX_REPEAT", "MIN_REPEAT"):
        low, high, body = argument
        if high < LONG:
            empty, first, last = _of_body(body, flags, met)
        elif len(body) == 1 and (blanks := _blanks(*body[0], flags)) is not None:
            empty, first, last = False, [blanks], [blanks]
        else:
            empty, first, last = _of_body([*body, *body], flags, met)  # its rounds meet each other
        return empty or low == 0, first, last
    if operator == "POSSESSIVE_REPEAT":
        return argument[0] == 0, [], []
    if operator == "ATOMIC_GROUP":
        return _of_body(argument, flags, met)[0], [], []
    if operator == "SUBPATTERN":
        _, on, off, body = argument
        return _of_body(body, flags & ~off | on, met)
    if operator == "BRANCH":
        parts = [_of_body(branch, flags, met) for branch in argument[1]]
        return any(empty for empty, _, _ in parts), [run for _, runs, _ in parts for run in runs], [run for _, _, runs in parts for run in runs]
    if operator in ("ASSERT", "ASSERT_NOT"):
        _of_body(argument[1], flags, met)
    return operator in ("ASSERT", "ASSERT_NOT", "AT"), [], []


def _blanks(operator: object, argument: object, flags: int) -> frozenset[str] | None:
    """Which blanks are one character of the pattern, or `None` if this is no single character."""
    if str(operator) not in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
        return None
    return frozenset(blank for blank in BLANKS if _is_one(str(operator), argument, blank, flags))


def _is_one(operator: str, argument: object, character: str, flags: int) -> bool:
    if operator == "LITERAL":
        return ord(character) == argument
    if operator == "NOT_LITERAL":
        return ord(character) != argument
    if operator == "ANY":
        return character != "\n" or bool(flags & re.DOTALL)
    negated, found = False, False
    for name, value in argument:
        if str(name) == "NEGATE":
            negated = True
        elif str(name) == "LITERAL":
            found |= ord(character) == value
        elif str(name) == "RANGE":
            found |= value[0] <= ord(character) <= value[1]
        else:  # of the categories, a blank is space, and neither a digit nor of a word
            found |= str(value) in ("CATEGORY_SPACE", "CATEGORY_NOT_DIGIT", "CATEGORY_NOT_WORD")
    return found is not negated


@pytest.mark.parametrize("pattern", [r"[ \t]*,?[ \t]*x", r"\s*(?:a\s*)?(?:b|\s+c)", r"(?:\s*a?)*x", r"[^.]*\W*$", r"a .*\s+(?:b|c)"])
def test_runs_that_meet_are_found(pattern: str) -> None:
    assert shares_blanks(pattern)


@pytest.mark.parametrize("pattern", [r"[ \t]*+,?[ \t]*+x", r"\s*,\s*", r"\s*[a-z]*\s?", r"(?:\s+a)*\s{0,9}", r"[^.\s]*\s*", r"a (?=\s*b)\s+"])
def test_runs_that_do_not_meet_are_not_found(pattern: str) -> None:
    assert not shares_blanks(pattern)


def test_no_two_runs_of_blanks_meet() -> None:
    read = dict(patterns())
    assert len(read) > 500
    assert not {name for name, pattern in read.items() if shares_blanks(pattern.pattern, pattern.flags)}


# Over a whole text they look for names, whose words may hold signs behind which another may begin: "A&A&A&…".
OF_NAMES = {
    f"{module.__name__.removeprefix('timeline.lang.en.')}.{name}": getattr(module, name) for module, names in (
        (firm_names, ("BY_ITS_FORM",)), (firms, ("_BY_ITS_PEOPLE", "_BY_ITS_SHARES")), (names_by_kind, ("_ACT", "_PAPER")),
        (names_by_noun, ("_CHAIN", "_APPOSED", "_NAMED_BEHIND", "_AGED"))) for name in names}


def has_a_word_without_end(pattern: str) -> bool:
    """Whether a long run in a pattern may hold a "&"."""
    def inside(body: object) -> Iterator[tuple[str, object]]:
        for operator, argument in body:
            yield str(operator), argument
            for part in argument if isinstance(argument, (tuple, list)) else ():
                for one in part if isinstance(part, list) else [part]:
                    if isinstance(one, re._parser.SubPattern):
                        yield from inside(one)

    return any(operator == "MAX_REPEAT" and argument[1] >= LONG and str(argument[2][0][0]) == "IN" and ("LITERAL", ord("&")) in [
        (str(name), value) for name, value in argument[2][0][1]] for operator, argument in inside(re._parser.parse(pattern)))


def test_a_word_without_end_is_found() -> None:
    assert has_a_word_without_end(r"x|(?:(?P<name>[A-Z](?:[\w&-]*) y)){0,3}")
    assert not has_a_word_without_end(r"x|(?:(?P<name>[A-Z](?:[\w&-]{0,60}) [a-z]*)){0,3}")


@pytest.mark.parametrize("name", OF_NAMES)
def test_no_word_of_a_name_is_without_end(name: str) -> None:
    assert not has_a_word_without_end(OF_NAMES[name].pattern)
