"""What a comma closes: asides, and clauses before the main one."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.readings import WITHIN, joins
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import COMPLEMENT, SAY
from timeline.lang.en.syntax.tree import Clause

_MAIN_VERB = re.compile(r"[rt]*[mhfw]|[rt]*b(?!r*g)")
_LISTED = re.compile(r",[nz]+(?:,[nz]+)*,?cn+(?:[pt;]|$)")
_ASIDE_BEFORE = re.compile(r",[dnN#']+$")
_NAMED_THEN = re.compile(r",[dnN']*N,[rp]*t,[rt]*[mbhfwvz]")
_AND_THEN_DID = re.compile(r"c(?:pd?n+)?,(?:(?:p?t|r),[vw]|[pa]d?[nN#']{1,4}(?:[po]d?[nN#']{1,4}){0,2}(?:p?t)?,[vwbh])")
_DID_MORE = re.compile(r",[rt]*[vw][^,;q]*,?c[rt]*[hbvwm]")
_AND_WAS_TOO = re.compile(r",c[rxt]*[mbhwv][^,;\"]*,[rt]*[mbhfwvz]")
_AND_IS = re.compile(r",c[rxt]*[mbhw]")


def comma(state: State, i: int) -> None:
    """Closes what a comma ends: an aside, a clause before the main one."""
    after = state.classes[i + 1:i + 2]
    has_sub = "sub" in state.kinds
    front = next((n for n, c in enumerate(state.stack) if _is_in_front(c)), None) if has_sub else None
    if front is not None and after not in ("c", "p", "q", "#"):
        state.close_to(front, i)
    if after == "k" and has_sub and (aside := next((n for n, c in enumerate(state.stack) if c.kind == "sub" and c.comma and _is_cleft(state, c)), None)) is not None:
        state.close_to(aside, i)  # "It was not until May, when Low rose with a lamp showing the hull, that it was named"
        return
    if after != "c" and has_sub and (what := next((n for n, c in enumerate(state.stack) if _is_in_what_it_is(state, c)), None)) is not None:
        state.close_to(what, i)  # "They sail in May, in what may be their last race, for Orm"
        return
    if after == "c" and state.classes[i + 2:i + 3] == "#":
        return  # ", or 6.43,"
    if after == "t" and state.classes[i + 2:i + 3] == "," and state.stack[-1].kind == "rel" and state.stack[-1].comma and (
            state.prev(i) in ("n", "#", "N") and state.clauses[0].verb is None):
        return  # "which earned $4 million, or 21 cents a share, a year ago, said"
    if "rel" in state.kinds and _is_put_between(state, i):
        return
    if state.stack[-1].kind == "rel" and state.stack[-1].comma and state.stack[-1].verb is not None and state.clauses[0].verb is None and (
            _NAMED_THEN.match(state.classes, i)):
        return  # "Low, who succeeded the founder, Ann Burr, in July, said"
    if after == "c" and "rel" in state.kinds and _goes_on_behind_and(state, i):
        return
    if state.stack[-1].kind == "rel" and state.stack[-1].comma and state.stack[-1].verb is not None and not _is_of_who_did_it(state, state.stack[-1]) and (
            state.open_without_verb() is None and _DID_MORE.match(state.classes, i)):
        return  # "said the mayor, who was elected in 1972, survived a recall and had seldom lost"
    if state.stack[-1].kind == "rel" and state.stack[-1].comma and state.stack[-1].verb is not None and any(
            m.start() < i < m.end() for m in _AND_THEN_DID.finditer(state.classes, max(0, i - 8), i + 14)):
        return  # "which made nails and at its peak, in 1904, employed nine"
    if after == "t" and state.prev(i) == "t" and state.classes[i + 2:i + 3] == "a" and state.stack[-1].kind == "rel" and state.stack[-1].verb is not None:
        return  # "which goes on sale on June 17, two days before the fair opens, costs"
    if state.prev(i) == "n" and _LISTED.match(state.classes, i):
        return  # "who left as chairman, treasurer and clerk in March"
    if _opens_or_waits(state, i):
        state.close_to(1, i)
    while len(state.stack) > 1:
        top = state.stack[-1]
        done = top.verb is not None
        if done and top.kind == "sub" and _opens_what_is_said(state, top) and _THEN_A_CLAUSE.match(state.classes, i):
            state.close(i)
            state.push("comp", top.begin, i + 1)
            break
        fronted = top.kind in ("sub", "ing", "part", "inf") and not _goes_on_in_time(state, i) and top.parent is not None and top.parent.verb is None and not (
            after == "q" and top.kind == "sub" and state.prev(i) in ("n", "N"))  # "If she beats Low, whom she has not faced, she"
        if done and (top.comma and top.kind in ("rel", "ing", "part", "sub") or fronted or top.kind == "tail" and top.parent is not None and
                top.parent.verb is None) and not (after == "c" and joins(state, i + 1)):
            state.close(i)
            continue
        # "Of nine men who were hurt, two …": a clause inside the phrase before the subject.
        if done and top.kind == "rel" and top.parent is not None and top.parent.verb is None and (
                state.classes[top.parent.np:i].lstrip("r,")[:1] in ("p", "a") and after != "c"):
            state.close(i)
            continue
        if done and top.kind == "coord" and top.parent is not None and top.parent.kind == "rel" and top.parent.comma and (
                (state.clauses[0].verb is None or _is_of_who_did_it(state, top.parent)) and after != "c"):
            state.close(i)  # "The treaty, which forty have signed but few have kept, was …", "Low said the clerk, who was hired in May and quit in June, left"
            continue
        # "Rebels took Orla, a town that the army had held, on Friday": a clause inside an aside.
        if done and top.kind == "rel" and not top.comma and after in ("p", "t", "r") and _ASIDE_BEFORE.search(state.classes, 0, top.begin):
            state.close(i)
            continue
        if done and _is_in_a_phrase_aside(state, top) and _THEN_A_TIME.match(state.classes, i):
            state.close(i)
            continue
        # A clause inside the subject, open when its comma comes: "the man, who was hurt when he fell, said".
        if done and any(c.comma and c.verb is not None and c.kind in ("rel", "part", "ing") for c in state.stack[1:]) and after != "c":
            state.close(i)
            continue
        break


_BEFORE_ITS_OBJECT = re.compile(r",p[dnN']{1,3},(?:d|#|n+p)(?![nN#']*[rt]*[mbhfwvz])")


def _is_put_between(state: State, i: int) -> bool:
    """Whether a comma at `i` opens or closes what stands between the verb of an aside and its object: ", whose shop has lost, by his reckoning, a fifth of its trade"."""
    top = state.stack[-1]
    if top.kind != "rel" or not top.comma or top.verb is None or top.verb.passive or top.verb.base == "be":
        return False
    m = _BEFORE_ITS_OBJECT.match(state.classes, top.verb.last + 1)
    return m is not None and (i == top.verb.last + 1 or state.classes.find(",", top.verb.last + 2) == i)


_PHRASE_ASIDE, _THEN_A_TIME = re.compile(r",p(?:d?[nN#']+p)*d?[nN#']*$"), re.compile(r",p?t")


def _is_in_a_phrase_aside(state: State, clause: Clause) -> bool:
    """ "It was shown, without a word of how it had been got, until 1987", "He sold it, against the wishes of those who lived there, in 1987"."""
    if clause.comma or not (clause.kind == "rel" or clause.kind == "sub" and state.prev(clause.begin) == "p"):
        return False
    over = clause.parent
    m = _PHRASE_ASIDE.search(state.classes, 0, clause.begin)
    return m is not None and over is not None and over.verb is not None and over.finite and over.verb.last < m.start()


def _goes_on_behind_and(state: State, i: int) -> bool:
    """Closes what is inside the clause that a verb behind ", and" goes on with, if that is none of the innermost: "Low, who sang in May, and was ill in June, left"."""
    aside = next((c for c in state.stack if c.kind == "rel" and c.comma and c.verb is not None), None)
    if aside is not None and state.clauses[0].verb is None and aside.parent is state.clauses[0] and _AND_WAS_TOO.match(state.classes, i):
        state.close_until(aside, i)
        return True
    top = state.stack[-1]
    doing = top.parent if top.kind == "rel" and top.verb is not None else None
    if doing is None or doing.kind != "ing" or not doing.comma or doing.parent is None or doing.parent.verb is None or not doing.parent.finite:
        return False
    if doing.verb.base in COMPLEMENT or _AND_IS.match(state.classes, i) is None:
        return False
    state.close_until(doing.parent, i)  # "signed it, ending a feud that began in May, and are to meet"
    return True


def _is_of_who_did_it(state: State, aside: Clause) -> bool:
    """Whether an aside stands behind the subject of what somebody says: "Police said Low, who left in May, bought it"; not "said the mayor, who"."""
    over = aside.parent
    if over is None or over.verb is None or over.verb.base not in SAY or over.verb.passive or over.subject is None:
        return False
    return over.subject[1] <= over.verb.first and _A_PHRASE.fullmatch(state.classes, over.verb.last + 1, aside.begin - 1) is not None


_A_PHRASE = re.compile(r"d?[nN#']+(?:p[dnN#']+)*")


_THEN_A_CLAUSE = re.compile(r",[dnNu#][^,;\"sq]*[mbhfwv]")


def _opens_what_is_said(state: State, clause: Clause) -> bool:
    """ "Low said if it rains, the fair will be put off"."""
    over = clause.parent
    return state.low(clause.begin) in ("if", "unless") and over is not None and over.verb is not None and over.verb.last == clause.begin - 1 and over.verb.base in SAY


def _is_cleft(state: State, clause: Clause) -> bool:
    """Whether a clause stands in "it was …, when …, that"."""
    over = clause.parent
    return over is not None and over.verb is not None and over.verb.base == "be" and over.subject is not None and state.low(over.subject[0]) == "it"


def _is_in_what_it_is(state: State, clause: Clause) -> bool:
    """Whether a clause says behind a comma what the thing told of may be: ", in what may be their last race"."""
    return clause.kind == "sub" and clause.verb is not None and state.low(clause.begin) == "what" and state.low(clause.begin - 1) == "in" and state.prev(clause.begin - 1) == ","


def _is_in_front(clause: Clause) -> bool:
    """Whether a clause, or the one that it is joined to, stands before the verb of its main one: "when it rained and the river rose,"."""
    if clause.kind == "coord" and clause.parent is not None:
        clause = clause.parent
    return clause.kind == "sub" and clause.verb is not None and clause.parent is not None and clause.parent.verb is None


def _opens_or_waits(state: State, i: int) -> bool:
    """Whether the comma at `i` ends all that is open but the main clause, which still waits for its verb.

    So it does behind participles that open the sentence ("Tired of being
    asked, he left"), and before a verb that can only be the main one.
    """
    first = state.stack[0]
    if first.verb is not None or len(state.stack) < 2 or any(c.verb is None for c in state.stack[1:]):
        return False
    if _goes_on_in_time(state, i):
        return False
    if (all(not c.finite for c in state.stack[1:]) or not state.stack[1].finite and
            state.classes[i + 1:i + 2] in ("d", "n", "N", "u", "#")) and set(state.classes[first.np:state.stack[1].begin]) <= {"r", ",", "c", "s"}:
        return state.classes[i + 1:i + 2] != "c"
    return first.np < state.stack[1].begin and (
        _MAIN_VERB.match(state.classes, i + 1) is not None or state.classes[i + 1:i + 2] == "v" and
        WITHIN.search(state.classes, first.np, state.stack[1].begin) is not None)


def _goes_on_in_time(state: State, i: int) -> bool:
    """ "Sent in June, two weeks after he left, the letter": so long after it was sent."""
    return state.stack[-1].kind == "part" and state.classes.startswith("ta", i + 1)
