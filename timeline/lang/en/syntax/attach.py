"""Which clause a finite verb belongs to: the one that waits for it, one joined by "and", or a new one."""

from __future__ import annotations

import re

from timeline.lang.en.cases import chosen, only
from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.contact import (
    Finite,
    behind_than,
    of_a_noun,
    of_a_noun_by_another,
    of_a_noun_in_an_aside,
    of_an_object_in_an_aside,
    of_a_noun_in_a_phrase,
    of_a_noun_in_a_relative,
    of_the_way,
)
from timeline.lang.en.syntax.groups import group
from timeline.lang.en.syntax.joining import coordinate, joint_before
from timeline.lang.en.syntax.opening import after_adjective, begin, opens, told_from
from timeline.lang.en.syntax.readings import AND_THEN
from timeline.lang.en.syntax.saying import amid, is_tail, tail_begin
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.subjects import assign
from timeline.lang.en.syntax.takes import ALONE, COMPLEMENT, HEARERS, SAY
from timeline.lang.en.syntax.tree import Clause, Verb
from timeline.lang.en.verbforms import base_of

_AND_WHAT = re.compile(r",c[dnN#']+(?:p[dnN#']+){0,2}$")
_VERB_STILL = re.compile(r"[^,;]*,[rt]*(?:[mbhwvz]|e[odiutpN#])")


def finite(state: State, i: int, stop: int) -> None:
    """Gives the verb in the words `i` to `stop` to the clause that it belongs to: the first way that fits takes it."""
    verb, waiting = group(state, i, stop), state.open_without_verb()
    if _tells_who(state, i, stop, verb, waiting):
        return
    back = state.back_over_time(i)
    lead = state.classes[back] if back >= 0 else ""
    pronoun = lead == "u" and state.low(back) != "there" and not (back + 1 < i and _is_an_object(state, back))
    start = back if pronoun else state.np_begin(back) if lead == "N" else 0
    found = Finite(state, i, stop, verb, waiting, state.stack[-1], back, lead, pronoun, start)
    top = found.top
    for way in (_ways if start > 0 or pronoun else _ways_without_a_name)(lead, waiting is not None, top.kind, top.verb is not None):
        if way(found):
            return
    opens(state, i, verb, back, lead, pronoun)


def _is_an_object(state: State, at: int) -> bool:
    """Whether "it" at a word stands right behind a verb that has no clause for its object: "led it until 2011"."""
    return at > 0 and state.low(at) == "it" and state.classes[at - 1] in "vw" and base_of(state.low(at - 1)) not in COMPLEMENT


# The ways: each says whether it took the verb.


_PHRASE_ALONE = re.compile(r"[dnN#'z]+(?:p[dnN#']+)*p?t?,")


def _behind_an_aside(found: Finite) -> bool:
    """ "A review, after the 2003 fires, had called for it": "after" leads to no clause there."""
    state, top = found.state, found.top
    outer = state.stack[-2] if len(state.stack) > 1 else None
    if top.kind != "sub" or top.verb is not None or found.lead != "," or outer is None or outer.kind != "main" or outer.verb is not None:
        return False
    if state.prev(top.begin) != "," or state.low(top.begin) not in ("after", "before", "since", "until") or not _PHRASE_ALONE.fullmatch(state.classes, top.begin + 1, found.back + 1):
        return False
    state.close_until(outer, found.back)
    state.clauses.remove(top)
    for n in range(top.begin, len(state.owner)):
        if state.owner[n] is top:
            state.owner[n] = outer
    assign(state, outer, found.verb, found.i)
    return True


_BEHIND_SINCE = re.compile(r"(?P<since>a)(?P<what>[dnN#'][dnNce#']*),r?[nvy][^,;\"mbhfwqsaku]*,[rxt]*$")


def _of_what_it_was_since(found: Finite) -> bool:
    """ "Had sulked since the toll, due to rise in May, was announced": "since" leads to a clause, which an aside splits."""
    state = found.state
    m = _BEHIND_SINCE.search(state.classes, 0, found.i) if found.lead == "," and found.waiting is None else None
    if m is None or state.low(m.start()) not in ("since", "after", "before", "until"):
        return False
    over = state.owner[m.start()]
    if over not in state.stack or over.verb is None or not over.verb.last < m.start():
        return False
    state.close_until(over, found.back)
    clause = begin(state, "sub", m.start(), found.i, found.verb)
    clause.subject = m.span("what")
    return True


def _of_the_open_clause(found: Finite) -> bool:
    """ "The mill shut": the innermost clause waits for a verb."""
    top = found.top
    if top.verb is not None or not top.finite or found.lead == "c" and top.np >= found.back:
        return False
    assign(found.state, top, found.verb, found.i)
    return True


def _joined_in_a_relative(found: Finite) -> bool:
    """ "The girl who came and became a singer must go"."""
    state, top, waiting = found.state, found.top, found.waiting
    if top.kind == "sub" and top.verb is not None and top.parent is not None and top.parent.kind == "rel" and top.parent.comma and found.lead == "c" and (
            _VERB_STILL.match(state.classes, found.stop)):
        state.close_until(top.parent, found.back)  # "whose works were scorned when they were shown and came to fill halls, died"
        top = top.parent
    if top.kind == "inf" and not top.comma and found.lead == "c" and state.low(found.back) == "but" and top.parent is not None and top.parent.kind == "rel" and (
            top.parent.comma and _VERB_STILL.match(state.classes, found.stop)):
        state.close_until(top.parent, found.back)  # "who had been due to sing but fell ill, will have surgery"
        top = top.parent
    if found.lead != "c" or waiting is None or top.kind != "rel" or top.verb is None or waiting.kind not in ("main", "comp") and not (waiting.kind == "sub" and top.comma):
        return False
    if not (finite_later(state, found.stop - 1, sure=True) or top.comma and _VERB_STILL.match(state.classes, found.stop) or not top.comma and _has_a_verb_to_come(state, found.stop)):
        return False
    coordinate(state, found.back, found.i, found.verb, shared=True)
    return True


_UP_TO_A_VERB = re.compile(r"u?[dnN#'pitrxo]*?(?:(?P<sure>[mbhw])|(?P<verb>v)(?P<what>[dN#i]|n(?!v)|$)?)")


def _has_a_verb_to_come(state: State, i: int) -> bool:
    """Whether behind word `i`, in the same stretch, a form that may be past stands as a verb: with an object, or one that has none; "and led it until 2011 | died"."""
    m = _UP_TO_A_VERB.match(state.classes, i)
    if m is not None and state.classes[i:i + 1] == "u" and not _is_an_object(state, i):
        return False
    return m is not None and (m["sure"] is not None or m["what"] is not None or base_of(state.low(m.start("verb"))) in ALONE)


def _in_an_aside(found: Finite) -> bool:
    """ "The sisters, who say the guild lost their papers, sued", "The treaty, which forty have signed but few have kept, was"."""
    state, i, top = found.state, found.i, found.top
    if found.waiting is None or top.kind != "rel" or not top.comma or top.verb is None or not _VERB_STILL.match(state.classes, found.stop):
        return False
    if top.verb.base in COMPLEMENT and i - top.verb.last > 1 and found.lead in ("n", "N", "u") and not any(state.inside(top)):
        begin(state, "comp", told_from(state, top, i, found.lead), i, found.verb)
        return True
    then = AND_THEN.search(state.classes, 0, i) if found.lead == "," else None
    if then is not None:
        coordinate(state, then.start(), i, found.verb, shared=True)  # "which shut in May and, after a fire, was rebuilt, reopened"
        return True
    joint = joint_before(state, i)
    if joint is not None:
        coordinate(state, joint, i, found.verb, shared=False)
    return joint is not None


_JOINED = re.compile(r"c[dnN#'r]+(?:p[dnN#']+)*$")
_SUBJECT_BEHIND_TIME = re.compile(r"t[dnNu#]")  # "When it sank on Friday the crew and the captain were asleep"
_MAIN_BEHIND_COMMA = re.compile(r"[^,;\"]*,[dnNu#][dnN#'p]*[rx]*[mbhfwvz]")


def _joined_in_front(found: Finite) -> bool:
    """ "When it rained and the river rose, the town fled": of the clause in front, for the main one comes behind the comma."""
    state, top, waiting = found.state, found.top, found.waiting
    if top.kind != "sub" or top.verb is None or not top.finite or waiting is None or waiting.kind != "main" or found.lead == "c":
        return False
    joint = _JOINED.search(state.classes, top.verb.last + 1, found.i)
    if joint is None or _SUBJECT_BEHIND_TIME.search(state.classes, top.verb.last + 1, joint.start()) or not _MAIN_BEHIND_COMMA.match(state.classes, found.stop):
        return False
    coordinate(state, joint.start(), found.i, found.verb, shared=False, beside=top)
    return True


_WHO_DOES = re.compile(r"[dnN#][dnN#'p]*[rxt]*")


def _of_which_somebody_is_sure(found: Finite) -> bool:
    """ "Low, asked if he was glad the mill is open, said": of what he was glad of, though a clause further out waits."""
    state, top = found.state, found.top
    if found.waiting is None or top.verb is None or top.kind not in ("sub", "rel"):
        return False
    start = after_adjective(state, top)
    if start is None or start >= found.i or _WHO_DOES.fullmatch(state.classes, start, found.i) is None:
        return False  # "a clerk who is afraid of dogs left"
    begin(state, "comp", start, found.i, found.verb)
    return True


_BEHIND_ITS_TIME = re.compile(r"t(?P<who>[dnN#z](?:[dnN#'e]*[nN#z])?(?:p[dnN#']+)*[rx]*)$")


def _of_the_waiting_clause(found: Finite) -> bool:
    """ "The mill that burnt in May reopened": a clause further out waits for a verb; not "the mill whose owner said he …"."""
    state, top, waiting = found.state, found.top, found.waiting
    if waiting is None or found.pronoun and top.verb is not None and top.verb.base in COMPLEMENT and found.back == top.verb.last + 1:
        return False
    who = _BEHIND_ITS_TIME.search(state.classes, top.verb.last + 1, found.i) if top.kind == "sub" and top.verb is not None and top.parent is waiting else None
    state.close_until(waiting, found.start if found.pronoun else who.start("who") if who else found.i)  # "when police came they fled"
    if who:
        state.claim(waiting, who.start("who"))  # "If it rained in May the ferries would stop"
    assign(state, waiting, found.verb, found.i)
    return True


def _behind_and(found: Finite) -> bool:
    """ "… and killed", the same subject."""
    if found.lead == "c":
        coordinate(found.state, found.back, found.i, found.verb, shared=True)
    return found.lead == "c"


def _behind_a_relative(found: Finite) -> bool:
    """ "…, and the rains that were due have not come", "…, but a man who refused to leave is missing"."""
    state, top = found.state, found.top
    if top.kind in ("inf", "ing") and top.parent is not None and not top.comma:
        top = top.parent
    if top.kind != "rel" or top.verb is None or top.comma or state.clauses[0].verb is None:
        return False
    joint = _AND_WHAT.search(state.classes, max(0, top.begin - 12), top.begin)
    if joint is None:
        return False
    coordinate(state, joint.start() + 1, found.i, found.verb, shared=False)
    top.end = found.i
    return True


def _of_the_first_clause(found: Finite) -> bool:
    """The main clause, behind a comma, if it still has no verb and another clause is outermost."""
    state, first = found.state, found.state.clauses[0]
    if found.lead != "," or first.verb is not None or len(state.clauses) <= 1 or state.stack[0] is first:
        return False
    assign(state, first, found.verb, found.i)
    return True


def _behind_and_with_a_subject(found: Finite) -> bool:
    """ "… and the mill shut"."""
    joint = joint_before(found.state, found.i)
    if joint is not None:
        coordinate(found.state, joint, found.i, found.verb, shared=False)
    return joint is not None


def _of_the_outermost(found: Finite) -> bool:
    """The outermost clause, behind a mark, if it has no verb."""
    state = found.state
    if found.lead not in (",", ";", '"') or state.stack[0].verb is not None:
        return False
    state.close_to(1, found.i)
    assign(state, state.stack[0], found.verb, found.i)
    return True


def _behind_and_then(found: Finite) -> bool:
    """ "Cut nine jobs and, in June, closed its office"."""
    state = found.state
    joint = AND_THEN.search(state.classes, 0, found.i) if found.lead == "," else None
    if joint is None or found.waiting is not None:
        return False
    coordinate(state, joint.start(), found.i, found.verb, shared=True)
    return True


# For most verbs: no pronoun or name stands right before them.
_NO, _YES, _FINITE = (False,), (True,), ("main", "comp", "rel", "sub", "coord", "tail")
_WITHOUT_A_NAME = (
    only(of_a_noun_by_another, has_verb=_NO, kind=_FINITE), only(_behind_and_then, lead=(",",), waits=_NO), only(_behind_an_aside, lead=(",",), kind=("sub",), has_verb=_NO),
    only(_of_what_it_was_since, lead=(",",), waits=_NO), only(_of_the_open_clause, has_verb=_NO, kind=_FINITE), only(of_the_way, waits=_YES, has_verb=_YES), only(_joined_in_a_relative, lead=("c",)),
    only(_in_an_aside, waits=_YES, kind=("rel",), has_verb=_YES), only(_joined_in_front, waits=_YES, kind=("sub",), has_verb=_YES),
    only(_of_which_somebody_is_sure, waits=_YES, kind=("sub", "rel"), has_verb=_YES), only(_of_the_waiting_clause, waits=_YES), only(_behind_and, lead=("c",)),
    only(_behind_a_relative, kind=("rel", "inf", "ing")), only(_of_the_first_clause, lead=(",",)), _behind_and_with_a_subject, only(_of_the_outermost, lead=(",", ";", '"')))
_WHERE = ("lead", "waits", "kind", "has_verb")  # the class of the word before, whether a clause waits for a verb, the kind of the open one, and whether it has one
_ways_without_a_name = chosen(_WITHOUT_A_NAME, *_WHERE)
_ways = chosen((behind_than, of_a_noun, of_a_noun_in_an_aside, of_an_object_in_an_aside, of_a_noun_in_a_phrase, of_a_noun_in_a_relative, *_WITHOUT_A_NAME), *_WHERE)


def _tells_who(state: State, i: int, stop: int, verb: Verb, waiting: Clause | None) -> bool:
    """Whether the verb says who said what stands before or around it; then it has its clause. `waiting` is the one that waits for a verb."""
    if (verb.base in SAY or verb.base in ("show", "decide") or verb.base == "hear" and state.low(i - 1) in HEARERS) and verb.tense in ("past", "present") and (
            not (verb.passive or verb.progressive) and is_tail(state, i, stop)):
        begin = tail_begin(state, i, stop)
        owners = state.owner[begin:]
        state.close_to(1, begin)
        for n in range(begin, len(state.owner)):
            state.owner[n] = state.stack[-1]
        tail = state.push("tail", begin, begin)
        tail.comma, tail.verb = True, verb
        tail.subject = (begin, i) if begin < i else None
        aside = next((c for c in state.clauses if c.kind == "rel" and c.comma and begin < c.begin and c.verb is not None), None)  # "Low, who retired in May, said"
        for n in range(begin, len(state.owner)):
            state.owner[n] = owners[n - begin] if aside is not None and aside.begin <= n < aside.end else tail
        if aside is not None:
            aside.parent = tail
        return True
    inside = amid(state, i, stop, verb, waiting)
    if inside is None:
        return False
    state.close_until(waiting, inside)  # "Mr. Low, the agency said, made …"
    tail = state.push("tail", inside, inside)
    tail.comma, tail.verb, tail.subject = True, verb, (inside, i)
    state.claim(tail, inside)
    return True
