"""Relative clauses without "that": "A tanker it owned ran aground", "the deal the firm signed fell through"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.joining import coordinate, joint_before
from timeline.lang.en.syntax.opening import begin
from timeline.lang.en.syntax.participles import TWO_NOUNS
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import ALONE, COMPLEMENT, SAY
from timeline.lang.en.syntax.tree import Clause, Verb
from timeline.lang.en.verbforms import base_of

_SURELY_LATER = re.compile(r"[^,;csqka]*[mbhw]")
_INTENDS_TO = re.compile(r"[rx]*zo")
_LATER_BEHIND_A_TIME = re.compile(r"[rx]*(?:p[dnN#']+)?p?t[rx]*v")
_IN_A_PHRASE, _MAIN_LATER = re.compile(r",pd?n+$"), re.compile(r"[^;]*,d?[nN#]+[rt]*[wvbhm]")
_BODIES = frozenset(SPEAKING)
_TOLD_BEHIND = re.compile(r"(?:p?t)?k?(?:u|[dnN#']+)[rx]*[mbhf]")


@dataclass(slots=True)
class Finite:
    """A finite verb, the words `i` to `stop`, on its way to its clause.

    `waiting` is the open clause that waits for a verb, `top` the innermost open one. `lead` is the class of the last word
    before the verb that is no adverb and no time, `back` that word, or -1; `start` where a pronoun or name before it begins.
    """

    state: State
    i: int
    stop: int
    verb: Verb
    waiting: Clause | None
    top: Clause
    back: int
    lead: str
    pronoun: bool
    start: int


# The ways: each says whether it took the verb.


def of_a_noun(found: Finite) -> bool:
    """ "A tanker it owned ran aground", "the mill he bought in May burned", "a paper Low claimed to hold had vanished": a relative clause without "that"."""
    state, i, start = found.state, found.i, found.start
    top = found.top if found.top.finite else state.finite_top()  # "claims to be a monk, and the jobs he has held have"
    if start <= 0 or state.classes[start - 1] != "n" or not top.finite or not (
            _SURELY_LATER.match(state.classes, found.stop) or found.pronoun and (
                _LATER_BEHIND_A_TIME.match(state.classes, found.stop) or _INTENDS_TO.match(state.classes, found.stop) or _does_more(state, found.stop))):
        return False
    if not found.pronoun and found.verb.base in SAY and state.low(start - 1) in _BODIES and _TOLD_BEHIND.match(state.classes, found.stop):
        return False  # "The miners' union Falk said staff had left"
    joint = joint_before(state, i) if top.verb is not None and found.pronoun else None
    if top.verb is not None and joint is None or not _touches(state, start) or not found.pronoun and is_person_noun(state.low(start - 1)):
        return False
    if joint is not None:
        coordinate(state, joint, i, found.verb, shared=True)
        state.stack[-1].verb = None  # it is still to come
    begin(state, "rel", start, i, found.verb)
    return True


_BEHIND_AN_ASIDE = re.compile(r"p?,[d#][dnN#'p]*,[rt]*[vwmbh]")
_LEFT_OVER = re.compile(r"[rx]*p{0,2}(?P<verb>v)")


def _does_more(state: State, stop: int) -> bool:
    """Whether a verb of its own comes behind that of a pronoun: "the pilot she had come for, a man of 23, died", "the man she had married died"."""
    if _BEHIND_AN_ASIDE.match(state.classes, stop):
        return True
    m = _LEFT_OVER.match(state.classes, stop)
    return m is not None and base_of(state.low(m.start("verb"))) in ALONE


# "The trustees of the guild, the trust | she …, learned": who, what the last of them is, and the verb that is still to come.
_IS_CALLED = re.compile(r"k?c?(?:p?d?t,?)?(?:d[#nN]*n|N+)(?:p[dnN#']+)*,d[#nN]*n")
_THEN_DID = re.compile(r"[^,;\"qskcmbhw]*,[rt]*[vwmbh]")


def of_a_noun_in_an_aside(found: Finite) -> bool:
    """ "The trustees of the guild, the trust she had led for nine years, learned of it": what is told comes behind the aside."""
    state, top = found.state, found.top
    if not found.pronoun or top.verb is not None or top.kind not in ("main", "sub", "comp") or state.prev(found.start) != "n":
        return False
    if not _IS_CALLED.fullmatch(state.classes, top.np, found.start) or not _THEN_DID.match(state.classes, found.stop):
        return False
    begin(state, "rel", found.start, found.i, found.verb).comma = True
    return True


_SOMEBODY_DID = re.compile(r"[^,;\"qskcmbhw]*,(?:u|[dnN#']+(?:p[dnN#']+)*)[rt]*[vwmbh]")


def of_an_object_in_an_aside(found: Finite) -> bool:
    """ "Low, selling the mill he had bought in May, wept", "Turning the key he had found, Low wept": of the mill and the key."""
    state, top, waiting = found.state, found.top, found.waiting
    if not found.pronoun or waiting is None or waiting is not top.parent or waiting.kind != "main" or top.verb is None or top.verb.base in COMPLEMENT:
        return False
    is_in_front = top.begin == 0 and top.kind in ("ing", "part")
    if not is_in_front and (not top.comma or top.kind not in ("ing", "part", "rel")) or state.prev(found.start) not in ("n", "N"):
        return False
    if top.verb.last >= found.start - 1 or not (_SOMEBODY_DID if is_in_front else _THEN_DID).match(state.classes, found.stop):
        return False
    begin(state, "rel", found.start, found.i, found.verb)
    return True


def of_a_noun_by_another(found: Finite) -> bool:
    """ "The deal the firm signed in May fell through"."""
    state, top = found.state, found.top
    if top.verb is not None or not top.finite or not TWO_NOUNS.fullmatch(state.classes, top.np, found.i):
        return False
    if not (_SURELY_LATER.match(state.classes, found.stop) or _LATER_BEHIND_A_TIME.match(state.classes, found.stop)):
        return False
    begin(state, "rel", state.np_begin(found.i - 1), found.i, found.verb)
    return True


def of_a_noun_in_a_phrase(found: Finite) -> bool:
    """ "Founded in May by a cook, with money he had made, the firm sold"."""
    state, top = found.state, found.top
    if not found.pronoun or top.verb is not None or top.kind not in ("main", "sub"):
        return False
    if not _IN_A_PHRASE.search(state.classes, 0, found.start) or not _MAIN_LATER.match(state.classes, found.stop):
        return False
    begin(state, "rel", found.start, found.i, found.verb)
    return True


def of_a_noun_in_a_relative(found: Finite) -> bool:
    """ "A man who robbed a woman he met at a fair was jailed"."""
    top, waiting = found.top, found.waiting
    if not found.pronoun or top.kind != "rel" or top.verb is None or top.comma or waiting is None or waiting.kind != "main":
        return False
    if not found.state.is_noun(found.start - 1):
        return False
    begin(found.state, "rel", found.start, found.i, found.verb)
    return True


_AND_A_NOUN = re.compile(r"(?:p?t)(?P<joint>c)d[nN#']*n(?:p[dnN#']+)+p?t(?=$|[,;])")


def end_before_joined(state: State) -> None:
    """Ends a relative clause whose object its noun is before what is joined to that noun: "the loan he took in July | and the death of his wife in 2013"."""
    for rel in state.clauses:
        if rel.kind != "rel" or rel.verb is None or rel.subject is None or rel.verb.passive or rel.parent is None or rel.verb.base in ALONE or state.low(rel.begin) in ("where", "when", "whose"):
            continue
        joined = _AND_A_NOUN.match(state.classes, rel.verb.last + 1)
        if joined is None or joined.end() > rel.end:
            continue
        rel.end = joined.start("joint")
        for n in range(rel.end, len(state.owner)):
            state.owner[n] = rel.parent if state.owner[n] is rel else state.owner[n]


def behind_than(found: Finite) -> bool:
    """ "The shelves are less stable than they seemed, died": of what is compared."""
    if not found.pronoun or found.top.verb is None or found.state.low(found.start - 1) != "than":
        return False
    begin(found.state, "sub", found.start - 1, found.i, found.verb)
    return True


_LONGEST_SUBJECT = 5  # words of a clause behind "the way"


def of_the_way(found: Finite) -> bool:
    """ "Helped to change the way rare plants are protected in Britain, died": how it is done, not what the subject did."""
    state, i = found.state, found.i
    if found.waiting is None or found.top.verb is None:
        return False
    way = next((n for n in range(i - 1, max(0, i - 1 - _LONGEST_SUBJECT), -1) if state.low(n) == "way" and state.low(n - 1) == "the"), None)
    if way is None or not set(state.classes[way + 1:i]) <= set("dnN#'zer") or way + 1 == i:
        return False
    begin(state, "rel", way + 1, i, found.verb)
    return True


def _touches(state: State, back: int) -> bool:
    """Whether a pronoun or name stands right behind a noun that opens its clause: no preposition leads to it."""
    if state.prev(back) != "n":
        return False
    start = state.np_begin(back - 1)
    while start > 1 and state.low(start - 1) == "of":
        start = state.np_begin(start - 2)  # "most of the jobs" he has held
    return state.classes[start] == "d" and (state.prev(start) in ("", "t", "c", "k", "s") or state.prev(start) == "a" and state.stack[-1].kind == "sub" and state.stack[-1].begin == start - 1)  # "after a budget she had written was voted down"
