"""Which clause a finite verb belongs to: the one that waits for it, one joined by "and", or a new one."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.groups import group
from timeline.lang.en.syntax.saying import amid, is_tail, tail_begin
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.subjects import assign
from timeline.lang.en.syntax.takes import COMPLEMENT, NO_OBJECTS, SAY
from timeline.lang.en.syntax.tree import Clause, Verb

_MADE_CLEAR, _CLEAR = re.compile(r"u(?P<how>[ne])"), frozenset("clear plain likely certain known possible".split())
_IS_SURE, _SURE = re.compile(r'"?[rx]*(?P<how>[nev])"?'), frozenset("sure confident certain glad happy afraid aware convinced worried hopeful pleased sorry".split())
_SURELY_LATER = re.compile(r"[^,;csqka]*[mbhw]")
_IN_A_PHRASE, _MAIN_LATER = re.compile(r",pd?n+$"), re.compile(r"[^;]*,d?[nN#]+[rt]*[wvbhm]")
_AND_WHAT = re.compile(r",c[dnN#']+$")
_FIRST_OF_TWO = re.compile(r"(?<![,c][dnN#]),(?P<joint>c)d[nN]+$")  # "…, and a guide and his client were killed"
_VERB_STILL = re.compile(r"[^,;]*,[rt]*[mbhwvz]")
_NOUNS, _VERBS = frozenset("nNu#)"), frozenset("mbhfw")


def finite(state: State, i: int, stop: int) -> None:
    """Gives the verb in the words `i` to `stop` to the clause that it belongs to."""
    verb, waiting = group(state, i, stop), state.open_without_verb()
    if _tells_who(state, i, stop, verb, waiting):
        return
    top = state.stack[-1]
    back = state.back_over_time(i)
    lead = state.classes[back] if back >= 0 else ""
    pronoun = lead == "u" and state.low(back) != "there"
    start = back if pronoun else state.np_begin(back) if lead == "N" else 0
    if start > 0 and state.classes[start - 1] == "n" and top.finite and _SURELY_LATER.match(state.classes, stop):
        joint = joint_before(state, i) if top.verb is not None and pronoun else None
        if (top.verb is None or joint is not None) and _touches(state, start) and (pronoun or not is_person_noun(state.low(start - 1))):
            if joint is not None:
                coordinate(state, joint, i, verb, shared=True)
                state.stack[-1].verb = None  # it is still to come
            _begin(state, "rel", start, i, verb)  # "a tanker it owned ran aground", "a paper Low claimed to hold had vanished"
            return
    if pronoun and top.verb is None and top.kind in ("main", "sub") and _IN_A_PHRASE.search(state.classes, 0, start) and _MAIN_LATER.match(state.classes, stop):
        _begin(state, "rel", start, i, verb)  # "Founded in May by a cook, with money he had made, the firm sold"
        return
    if pronoun and top.kind == "rel" and top.verb is not None and not top.comma and waiting is not None and waiting.kind == "main" and state.is_noun(start - 1):
        _begin(state, "rel", start, i, verb)  # "A man who robbed a woman he met at a fair was jailed"
        return
    if top.verb is None and top.finite and not (lead == "c" and top.np >= back):
        assign(state, top, verb, i)
        return
    if lead == "c" and waiting is not None and top.kind == "rel" and top.verb is not None and waiting.kind == "main" and (
            finite_later(state, stop - 1, sure=True) or top.comma and _VERB_STILL.match(state.classes, stop)):
        coordinate(state, back, i, verb, shared=True)  # "the girl who came and became a singer must go"
        return
    if waiting is not None and top.kind == "rel" and top.comma and top.verb is not None and _VERB_STILL.match(state.classes, stop):
        if top.verb.base in COMPLEMENT and i - top.verb.last > 1 and lead in ("n", "N", "u") and not top.children:
            _begin(state, "comp", _told_from(state, top, i, lead), i, verb)  # "the sisters, who say the guild lost their papers, sued"
            return
        joint = joint_before(state, i)
        if joint is not None:  # "The treaty, which forty have signed but few have kept, was"
            coordinate(state, joint, i, verb, shared=False)
            return
    if waiting is not None and not (pronoun and top.verb is not None and top.verb.base in COMPLEMENT and back == top.verb.last + 1):
        state.close_until(waiting, i)
        assign(state, waiting, verb, i)
        return
    if lead == "c":  # "… and killed", the same subject
        coordinate(state, back, i, verb, shared=True)
        return
    if top.kind == "rel" and top.verb is not None and not top.comma and state.clauses[0].verb is not None:
        m = _AND_WHAT.search(state.classes, max(0, top.begin - 8), top.begin)
        if m is not None:  # "…, and the rains that were due have not come"
            coordinate(state, m.start() + 1, i, verb, shared=False)
            top.end = i
            return
    first = state.clauses[0]
    if lead == "," and first.verb is None and len(state.clauses) > 1 and state.stack[0] is not first:
        assign(state, first, verb, i)
        return
    joint = joint_before(state, i)
    if joint is not None:
        coordinate(state, joint, i, verb, shared=False)
        return
    if lead in (",", ";", '"') and state.stack[0].verb is None:
        state.close_to(1, i)
        assign(state, state.stack[0], verb, i)
        return
    _opens(state, i, verb, back, lead, pronoun)


def _touches(state: State, back: int) -> bool:
    """Whether a pronoun or name stands right behind a noun that opens its clause: no preposition leads to it."""
    if state.prev(back) != "n":
        return False
    start = state.np_begin(back - 1)
    return state.classes[start] == "d" and state.prev(start) in ("", "t", "c", "k", "s")


def _tells_who(state: State, i: int, stop: int, verb: Verb, waiting: Clause | None) -> bool:
    """Whether the verb says who said what stands before or around it; then it has its clause. `waiting` is the one that waits for a verb."""
    if (verb.base in SAY or verb.base in ("show", "decide")) and verb.tense in ("past", "present") and not (verb.passive or verb.progressive) and is_tail(state, i, stop):
        begin = tail_begin(state, i, stop)
        state.close_to(1, begin)
        for n in range(begin, len(state.owner)):
            state.owner[n] = state.stack[-1]
        tail = state.push("tail", begin, begin)
        tail.comma, tail.verb = True, verb
        tail.subject = (begin, i) if begin < i else None
        for n in range(begin, len(state.owner)):
            state.owner[n] = tail
        return True
    inside = amid(state, i, stop, verb, waiting)
    if inside is None:
        return False
    state.close_until(waiting, inside)  # "Mr. Low, the agency said, made …"
    tail = state.push("tail", inside, inside)
    tail.comma, tail.verb, tail.subject = True, verb, (inside, i)
    state.claim(tail, inside)
    return True


def _opens(state: State, i: int, verb: Verb, back: int, lead: str, pronoun: bool) -> None:
    """A clause for a verb that none waits for: what a verb of saying takes, a relative one without "that", or a new one."""
    governor = state.finite_top()
    clear = _after_adjective(state, governor)
    if clear is not None and clear < i:
        state.close_until(governor, i)
        _begin(state, "comp", clear, i, verb)
        return
    for n in range(len(state.stack) - 1, -1, -1):
        asks = state.stack[n]
        if asks.verb is not None and asks.verb.base in COMPLEMENT and i - asks.verb.last > 1 and not any(
                child.kind == "comp" and child.verb is not None for child in asks.children) and (n == len(state.stack) - 1 or asks.verb.form == "finite"):
            state.close_until(asks, i)
            _begin(state, "comp", _told_from(state, asks, i, lead), i, verb)
            return
    if pronoun or lead in ("N", "n") and state.stack[-1].verb is not None:
        start = back if pronoun else state.np_begin(back)
        if state.low(start - 1) == "than" and start - 1 > governor.begin:
            _begin(state, "sub", start - 1, i, verb)  # "fewer oats than their fathers did"
            return
        if start > 0 and (state.classes[start - 1] in "nN#t" or state.classes[start - 1] == "z" and state.is_noun(start - 1)) or not pronoun and state.prev(start) in ("n", "N"):
            _begin(state, "rel", start, i, verb)
            return
    if lead == "," and governor.verb is not None and state.prev(i) == ",":
        coordinate(state, back, i, verb, shared=True)
        return
    # Nothing else fits: the noun phrase before it opens a clause.
    start = max(state.classes.rfind(",", 0, i) + 1, (governor.verb.last + 1) if governor.verb else 0)
    state.close_to(1, start)
    _begin(state, "coord", start, i, verb).comma = True


def _after_adjective(state: State, governor: Clause) -> int | None:
    """Where a clause without "that" begins behind "made it clear" or "are sure"."""
    if governor.verb is None:
        return None
    if governor.verb.base in ("make", "find", "think"):
        m, known = _MADE_CLEAR.match(state.classes, governor.verb.last + 1), _CLEAR
    else:
        m, known = _IS_SURE.match(state.classes, governor.verb.last + 1) if governor.verb.base == "be" else None, _SURE
    return m.end() if m is not None and state.low(m.start("how")) in known else None


def _begin(state: State, kind: str, start: int, i: int, verb: Verb) -> Clause:
    clause = state.push(kind, start, start)
    state.claim(clause, start)
    assign(state, clause, verb, i)
    return clause


def _told_from(state: State, asks: Clause, i: int, lead: str) -> int:
    """Where what a verb of saying tells begins, behind whom it is told: "told reporters the ship had sunk"."""
    start = asks.verb.last + 1
    while start < i and (state.classes[start] in "tri,\"" or state.classes[start:start + 2] == "pt"):
        start += 1  # "said on Monday the port would open": the time is the saying's
    if asks.verb.base in ("assure", "inform", "remind", "convince", "persuade", "tell") and state.classes[start] == "i":
        return start + 1  # "assured him the port would open"
    if asks.verb.base == "tell" and lead != "i" and i - start > 1 and state.classes[start] in "nNi" and state.classes[start + 1] != state.classes[start]:
        return min(i - 1, start + 1)
    return start


def coordinate(state: State, joint: int, i: int, verb: Verb, shared: bool) -> None:
    """A clause joined by "and" at `joint`; one of its own subject stands beside the finite clause that is open."""
    while len(state.stack) > 1 and not (state.stack[-1].finite and state.stack[-1].verb is not None):
        state.close(joint)
    if shared and state.stack[-1].kind == "sub" and state.prev(joint) == "," and state.stack[-1].subject is not None and len(state.stack) > 1 and (
            state.stack[-2].finite and state.stack[-2].verb is not None and state.stack[-2].verb.last < state.stack[-1].begin):
        state.close(joint)  # "closed the line after nine people died, and has said"
    sibling = state.stack[-1]
    while (sibling.kind in ("rel", "sub") and sibling.comma is False or not sibling.finite) and not shared and len(state.stack) > 1:
        state.close(joint)
        sibling = state.stack[-1]
    if shared and sibling.verb is not None and sibling.kind == "rel" and len(state.stack) > 1 and not (sibling.comma and state.prev(joint) != ","):
        outer = next((c for c in reversed(state.stack[:-1]) if c.verb is not None and c.finite), None)
        if outer is not None and outer.verb.tense == verb.tense != sibling.verb.tense:
            state.close_until(outer, joint)
            sibling = outer
    clause = Clause("coord", joint, joint + 1, parent=sibling, comma=state.prev(joint) == ",")
    sibling.children.append(clause)
    state.clauses.append(clause)
    if len(state.stack) > 1 and sibling.kind != "main":
        state.close(joint)
    state.stack.append(clause)
    state.claim(clause, joint)
    if shared:
        clause.verb = verb
        if state.classes[verb.first] == "e" and sibling.verb is not None and sibling.verb.modal:
            verb.modal, verb.tense = sibling.verb.modal, sibling.verb.tense  # "will shut in May and stay shut"
    else:
        assign(state, clause, verb, i)


def joint_before(state: State, i: int) -> int | None:
    """The "and" or "but" that opens the clause whose verb is at `i`, if a subject stands between."""
    governor = state.finite_top()
    low = governor.verb.last + 1 if governor.verb else 0
    for j in range(i - 1, low - 1, -1):
        if state.classes[j] == "c":
            between = state.classes[j + 1:i]
            if any(state.low(n) == "than" for n in range(j + 1, i)):
                return None  # "fewer and poorer oats than their fathers did"
            if not _NOUNS.isdisjoint(between) and _VERBS.isdisjoint(between):
                if state.classes[j - 1:j] == "," or state.low(j) in ("but", "yet", "so") or state.classes[j + 1:j + 2] in ("u", "d") or state.prev(j) == "t" or (
                        state.low(j - 1) in NO_OBJECTS and state.classes[j - 2:j - 1] in ("v", "w")):
                    first = _FIRST_OF_TWO.search(state.classes, low, j)
                    return first.start("joint") if first is not None else j
    return None
