"""What a word is where it stands: who did what "by" leads to, what is ordered, what "and" joins, a verb behind "to"."""

from __future__ import annotations

import re

from timeline.lang.en.lexicon import ORDINALS
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import NAMING, NO_OBJECTS, ORDERS
from timeline.lang.en.verbforms import BASES, base_of
from timeline.lang.en.wordlists import NUMBER_WORDS

_ORDERED = re.compile(r"k?[dnN#'pcr]*[nNu#][rx]*")
NAMED_BEHIND_AND = re.compile(r",c(?:p?t,?)?d[nN#']+(?:p[dnN#']+)*,N+(?:p[dN]+)?,$")
"""What stands before the verb of a clause behind "and" whose subject is named: "…, and on Sunday the head of the guild, Ann Low of Hale, left"."""
AND_THEN = re.compile(r"c(?:pd?n+)?,(?:p?t|r|[pa]d?[nN#']{1,4}(?:[po]d?[nN#']{1,4}){0,2}(?:p?t)?),$")
"""What stands before a second verb of one subject: "cut nine jobs and, in June, closed its office", "and at its peak, in 1904, employed nine", "and, after a call to the mayor, signed it"."""
WITHIN = re.compile(r"[nN],p[dnN#'\"]+$")
_JOINED = re.compile(r"(?:^|[,;\"nNt#r)])c[rt]*[dnN#'prt]*[nN#u)](?:p?t|r)*$")
_JOINT = re.compile(r",c[^,;]*$|c[dN#'][^,;c]*$")


def joins(state: State, i: int) -> bool:
    """Whether "and" at `i` goes on with a verb of the clause that is open."""
    j = i + 1
    while state.classes[j:j + 1] in ("r", "t", "x"):
        j += 1
    return state.classes[j:j + 1] in tuple("gvwyz") and state.stack[-1].kind in ("rel", "ing")


_AMOUNTS = frozenset("more less nearly almost about half roughly up".split())


def is_done_by(state: State, i: int) -> bool:
    """Whether "by" behind a verb leads to who did it, not to how much: "dropped by more than a tenth"."""
    if state.low(i + 1) != "by" or state.classes[i + 2:i + 3] in ("#", "o") or state.low(i + 2) in _AMOUNTS:
        return False
    return state.low(i + 2) not in ("a", "an", "the") or {state.low(i + 3), state.low(i + 4)}.isdisjoint(_MARGINS)


_MARGINS = frozenset("margin majority tenth fifth quarter third half fraction factor point whisker".split())  # "passed by a wide margin"
_WHO_IS_TO = re.compile(r"[dnN#']*[nNu](?=b)")


def is_demanded(state: State, i: int) -> bool:
    """Whether what is to be follows the form in -ing at `i`, without "that": "demanding the boy be returned"."""
    if i < 0 or state.classes[i] != "g" or base_of(state.low(i)) not in ORDERS:
        return False
    who = _WHO_IS_TO.match(state.classes, i + 1)
    return who is not None and state.low(who.end()) == "be"


def ordered(state: State, i: int) -> bool:
    """Whether the base form at `i` tells what is ordered: "a demand that the choir sing", "asked that it be shut"."""
    top = state.stack[-1]
    if top.kind != "comp" or top.verb is not None or state.low(top.begin) != "that" and not is_demanded(state, top.begin - 1) or not _ORDERED.fullmatch(state.classes, top.begin, i):
        return False
    verb = top.parent.verb if top.parent is not None else None
    return state.low(top.begin - 1).removesuffix("s") in ORDERS or verb is not None and verb.base in ORDERS


HOW_FOUND = frozenset("dead alive guilty unconscious hanged murdered injured safe drowned buried".split())


_WITH_OFFICE = re.compile(r"vn{1,3}N{2,}[,wvbhm]")


def describes(state: State, i: int) -> bool:
    """Whether a participle stands before its noun: "convertible subordinated debentures", "Retired teacher Ann Low"; it has no object of its own."""
    if i == 0 and _WITH_OFFICE.match(state.classes):
        return True
    return state.prev(i) in ("n", "N", "#", "'") and state.classes[i + 1:i + 2] == "n" and base_of(state.low(i)) not in NAMING and (
        state.low(i + 1) not in HOW_FOUND)  # "a woman found dead"


_BEHIND_A_TIME, _THEN_IT_ENDS = re.compile(r"t,?cn$"), re.compile(r"(?:p?t|$)")


def coordinates_clause(state: State, i: int) -> bool:
    """Whether "and" or "but" with a noun phrase leads to the verb at `i`: a new clause."""
    joint = state.classes.rfind("c", 0, i)
    if state.low(joint) == "or" and state.classes[joint + 1:joint + 2] == "#":
        return False  # ", or nine coins a day reckoned by"
    if state.classes[joint + 1:joint + 2] == "p" and state.prev(i) == "t":
        return False  # ", and in the course of the next two years raised nine"
    if _BEHIND_A_TIME.search(state.classes, 0, i) and _THEN_IT_ENDS.match(state.classes, i + 1):
        return True  # "Drilling began in May and digging stopped in June"
    return _JOINED.search(state.classes[:i]) is not None and (_JOINT.search(state.classes[:i]) is not None or state.low(joint - 1) in NO_OBJECTS)


# "Was shot to death in", "was taken to hospital on".
_WHERETO = frozenset("death hospital prison safety freedom justice church life victory peace people children women men".split())


def could_be_verb(state: State, i: int) -> bool:
    """Whether a word behind "to" or a modal is a verb, known or not."""
    low = state.low(i)
    return low in BASES or low not in _WHERETO and low not in NUMBER_WORDS and low != "one" and low not in ORDINALS and state.classes[i + 1:i + 2] in ("d", "i", "N", "p", "'") and low.islower() and (
        state.classes[i] == "n" and not low.endswith(("tion", "ment", "ness", "ity", "s")))
