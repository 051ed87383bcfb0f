"""A clause that a finite verb opens, where none waits for it: "said on Monday the port would open", "the mill was shut, the mayor left"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.joining import coordinate
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.subjects import assign
from timeline.lang.en.syntax.takes import COMPLEMENT
from timeline.lang.en.syntax.tree import Clause, Verb

_MADE_CLEAR, _CLEAR = re.compile(r"u(?P<how>[ne])"), frozenset("clear plain likely certain known possible".split())
_IS_SURE, _SURE = re.compile(r'"?(?:pn(?=n)|[rx])*(?P<how>[nev])"?'), frozenset(
    "sure confident certain glad happy afraid aware convinced worried hopeful pleased sorry".split())


def opens(state: State, i: int, verb: Verb, back: int, lead: str, pronoun: bool) -> None:
    """A clause for a verb that none waits for: what a verb of saying takes, a relative one without "that", or a new one."""
    governor = state.finite_top()
    clear = after_adjective(state, governor)
    if clear is not None and clear < i:
        state.close_until(governor, i)
        begin(state, "comp", clear, i, verb)
        return
    for n in range(len(state.stack) - 1, -1, -1):
        asks = state.stack[n]
        if any(c.kind == "coord" and c.verb is not None for c in state.stack[n + 1:]):
            continue  # "learned to play and formed a band he took to Rome": what was learned is over
        if pronoun and asks.verb is not None and asks.verb.last < i - 1 and _is_to_do_so(state, asks):
            continue  # "agreed on Friday to pay for boats they did not need"
        if pronoun and asks.verb is not None and asks.verb.base == "add" and state.low(asks.verb.last + 1) == "to":
            continue  # "adding to the title she took on Friday"
        if asks.verb is not None and asks.verb.base in COMPLEMENT and i - asks.verb.last > 1 and not any(
                child.kind == "comp" and child.verb is not None and child.begin > asks.verb.last for child in state.inside(asks)) and (n == len(state.stack) - 1 or asks.verb.form == "finite") and not (
                    lead == "," and state.classes.count(",", asks.verb.last, i) == 1):
            state.close_until(asks, i)
            begin(state, "comp", told_from(state, asks, i, lead), i, verb)
            return
    if pronoun or lead in ("N", "n") and state.stack[-1].verb is not None:
        start = back if pronoun else state.np_begin(back)
        if state.low(start - 1) == "than" and start - 1 > governor.begin:
            begin(state, "sub", start - 1, i, verb)  # "fewer oats than their fathers did"
            return
        if start > 0 and (state.classes[start - 1] in "nN#t" or state.classes[start - 1] in "ze" and state.is_noun(start - 1)) or (
                not pronoun and state.prev(start) in ("n", "N")):
            begin(state, "rel", start, i, verb)
            return
    if lead == "," and governor.verb is not None and state.prev(i) == ",":
        coordinate(state, back, i, verb, shared=True)
        return
    # Nothing else fits: the noun phrase before it opens a clause.
    start = max(state.classes.rfind(",", 0, i) + 1, (governor.verb.last + 1) if governor.verb else 0)
    state.close_to(1, start)
    begin(state, "coord", start, i, verb).comma = True


def _is_to_do_so(state: State, asks: Clause) -> bool:
    """Whether an infinitive says already what somebody agreed or hoped: "agreed on Friday to pay"."""
    return any(child.kind == "inf" and child.parent is asks and child.verb is not None and set(state.classes[asks.verb.last + 1:child.begin]) <= set("ptr") for child in state.inside(asks))


def after_adjective(state: State, governor: Clause) -> int | None:
    """Where a clause without "that" begins behind "made it clear" or "are sure", "is at last certain"."""
    if governor.verb is None:
        return None
    if governor.verb.base in ("make", "find", "think"):
        m, known = _MADE_CLEAR.match(state.classes, governor.verb.last + 1), _CLEAR
    else:
        m, known = _IS_SURE.match(state.classes, governor.verb.last + 1) if governor.verb.base == "be" else None, _SURE
    return m.end() if m is not None and state.low(m.start("how")) in known else None


def begin(state: State, kind: str, start: int, i: int, verb: Verb) -> Clause:
    """Opens a clause at `start` that has its verb at `i`."""
    clause = state.push(kind, start, start)
    state.claim(clause, start)
    assign(state, clause, verb, i)
    return clause


_TELLING = frozenset("tell assure inform remind warn convince persuade promise".split())
_HEARER = re.compile(r"d[enN#']*[nN](?=u|d[enN#']*[nN])")


def told_from(state: State, asks: Clause, i: int, lead: str) -> int:
    """Where what a verb of saying tells begins, behind whom it is told: "told reporters the ship had sunk"."""
    start = asks.verb.last + 1
    while start < i and (state.classes[start] in "tri,\"" or state.classes[start:start + 2] == "pt"):
        start += 1  # "said on Monday the port would open": the time is the saying's
    if asks.verb.base in ("assure", "inform", "remind", "convince", "persuade", "tell") and state.classes[start] == "i":
        return start + 1  # "assured him the port would open"
    hearer = _HEARER.match(state.classes, start, i) if asks.verb.base in _TELLING else None
    if hearer is not None:
        return hearer.end()  # "told the board she would come back", "told the court the firm had closed"
    if asks.verb.base == "tell" and lead != "i" and i - start > 1 and state.classes[start] in "nNi" and state.classes[start + 1] != state.classes[start]:
        return min(i - 1, start + 1)
    return start
