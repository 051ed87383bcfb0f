"""What a word is where it stands: a participle or a past tense, a noun or a verb, a preposition or the head of a clause."""

from __future__ import annotations

import re

from timeline.lang.en.settling import NUMBERS
from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import COMPLEMENT, NAMING, NO_OBJECTS, ORDERS, PAPERS, SAY
from timeline.lang.en.verbforms import BASES, base_of
from timeline.lang.en.verbs import SAYING

_WISHING = frozenset("hope plan want expect pledge vow intend seek".split())
_ORDERED = re.compile(r"k[dnN#'pcr]*[nNu#][rx]*")
WITHIN = re.compile(r"[nN],p[dnN#'\"]+$")
_JOINED = re.compile(r"(?:^|[,;\"nNt#r)])c[rt]*[dnN#'prt]*[nN#u)][rt]*$")
_JOINT = re.compile(r",c[^,;]*$|c[dN#'][^,;c]*$")
_NAMES = re.compile(r"Nc[dnN]*N$")


def joins(state: State, i: int) -> bool:
    """Whether "and" at `i` goes on with a verb of the clause that is open."""
    j = i + 1
    while state.classes[j:j + 1] in ("r", "t", "x"):
        j += 1
    return state.classes[j:j + 1] in tuple("gvwyz") and state.stack[-1].kind in ("rel", "ing")


_AMOUNTS = frozenset("more less nearly almost about half roughly up".split())


def is_done_by(state: State, i: int) -> bool:
    """Whether "by" behind a verb leads to who did it, not to how much: "dropped by more than a tenth"."""
    return state.low(i + 1) == "by" and state.classes[i + 2:i + 3] != "#" and state.low(i + 2) not in _AMOUNTS


def ordered(state: State, i: int) -> bool:
    """Whether the base form at `i` tells what is ordered: "a demand that the choir sing", "asked that it be shut"."""
    top = state.stack[-1]
    if top.kind != "comp" or top.verb is not None or state.low(top.begin) != "that" or not _ORDERED.fullmatch(state.classes, top.begin, i):
        return False
    verb = top.parent.verb if top.parent is not None else None
    return state.low(top.begin - 1).removesuffix("s") in ORDERS or verb is not None and verb.base in ORDERS


def describes(state: State, i: int) -> bool:
    """Whether a participle stands before its noun: "convertible subordinated debentures"; it has no object of its own."""
    return state.prev(i) in ("n", "N", "#", "'") and state.classes[i + 1:i + 2] == "n" and base_of(state.low(i)) not in NAMING


def coordinates_clause(state: State, i: int) -> bool:
    """Whether "and" or "but" with a noun phrase leads to the verb at `i`: a new clause."""
    joint = state.classes.rfind("c", 0, i)
    if state.low(joint) == "or" and state.classes[joint + 1:joint + 2] == "#":
        return False  # ", or nine coins a day reckoned by"
    return _JOINED.search(state.classes[:i]) is not None and (_JOINT.search(state.classes[:i]) is not None or state.low(joint - 1) in NO_OBJECTS)


def present_verb(state: State, i: int) -> bool:
    """Whether a form that is a present verb or a noun ("plans", "march") is the verb here."""
    letter, after = state.classes[i], state.classes[i + 1:i + 2]
    top, low = state.stack[-1], state.low(i)
    back = state.back_over("rx", i)
    lead = state.classes[back] if back >= 0 else ""
    if low in ("show", "indicate", "suggest") and after == "," and state.low(i - 1) in PAPERS and state.classes[i - 2:i - 1] == ",":
        return True  # "Earlier that month, records show, the clerk had sold"
    said = base_of(low) in SAY and low in SAYING or low in ("say", "believe", "think")
    if lead == "k" and top.kind == "rel" and top.verb is None:
        return (letter == "z") != state.low(back - 1).endswith("s")  # "a treaty that lets", "treaties that let"
    if lead in ("u", "q"):
        return letter == "e" and state.low(back) not in ("he", "she", "it") or letter == "z"
    if letter == "z" and lead == ",":
        waiting = state.open_without_verb()
        fronted = any(c.end == back and c.kind in ("sub", "part", "ing") and c.begin <= waiting.np for c in state.clauses if waiting is not None)
        return said and after in ("N", "d", "n") or waiting is not None and waiting.kind == "main" and not fronted and after in ("d", "o", "u", "k", "r", "n", "N", "#", "p", "g")
    if letter == "e" and lead == "," and after in ("d", "u", "i", "p") and not said and any(c.end == back and c.comma and c.kind == "rel" for c in state.clauses[1:]):
        waiting = state.open_without_verb()  # "City, who have not won since May, play the champions"
        return waiting is not None and waiting.kind in ("main", "sub") and not finite_later(state, i, sure=True)
    if letter == "e" and lead == "," and said and state.open_without_verb() is not None:
        return after in ("d", "N", "u", "k", "n", "#")  # "Guides who work there, …, say the road is open"
    if lead == "c":
        governor = state.finite_top()
        if letter == "e" and governor.verb is not None and governor.verb.modal and governor is top and state.low(back) != "or" and (
                after in ("d", "o", "v", "i") or after in ("p", "t", "r", "n") and low in _SURELY_DONE):
            return True  # "will shut in May and stay shut until June"
        if after == "o" and governor.verb is not None and (letter == "z" or base_of(low) in _WISHING):
            return True  # "took office, and hopes to stay"
        return governor.verb is not None and governor.verb.tense == "present" and (letter == "z") and after in ("d", "o", "u", "k", "p", "r", "n", "N", "i", "#")
    if lead == "t" and letter == "e" and top.kind == "rel" and top.verb is not None and not top.comma and (after in ("d", "#", "i", "o", "u") or state.low(i + 1) in NUMBERS) and (
            state.prev(top.begin) in ("n", "N") and (state.low(top.begin - 1).endswith("s") or state.low(top.begin - 1) in _MANY)):
        return state.open_without_verb() is not None  # "People who bought one in May get two for nothing"
    if lead not in ("n", "N", "t", ")", '"', "'", "#") or lead == "t" and letter == "e":
        return False
    waiting = state.open_without_verb() is not None
    told = not waiting and top.verb is not None and top.verb.base in COMPLEMENT and i - top.verb.last > 1
    if not (waiting or told or said and state.comma_since(0, i)):
        return False
    if _inner_waits(state, i, lead, after):
        return letter == "z" and not state.low(back).endswith("s") or letter == "e" and (state.low(back).endswith("s") or state.low(back) in _MANY)
    if letter == "z":
        if said:
            return after not in ("p", "n") or after == "p" and state.low(i + 1) in ("in", "on", "at", "of")
        if waiting and state.classes[state.open_without_verb().np:][:1] in ("g", '"') and after == "o" and state.clauses[1:2] and state.clauses[1].kind == "ing":
            return True  # "Lending boats to these towns helps to"
        if state.low(back).endswith("s") and lead == "n" and state.low(back) not in ("news", "congress", "series", "process", "business", "group's"):
            return False
        if after == "v" and is_done_by(state, i + 1):
            return False  # "rule changes ordered by the crown"
        if after in ("d", "o", "u", "k", "r", "i", "v", "#", "N", "g"):
            return True
        return after in ("p", "n", "t") and not finite_later(state, i)
    if waiting and after in ("d", "o", "u", "#", "i") and letter == "e" and _many_ahead(state, i) and not finite_later(state, i, sure=True):
        return True  # "Travellers on the northern line face a week of delays"
    if not state.low(back).endswith("s") and state.low(back) not in _MANY and not joined_names(state, back):
        return False
    counted = after == "n" and state.low(i + 1) in NUMBERS
    if after == "n" and base_of(low) in ("remain", "seem", "become", "stay"):
        counted = True  # "their fates remain unknown"
    return (counted or after in ("d", "o", "u", "k", "r", "i", "t", "N", "p", "#", "v", "")) and not finite_later(state, i, sure=True)


_SURELY_DONE = frozenset("stay remain return go come continue become appear join meet serve speak live arrive begin".split())
_MANY = frozenset("people police officials men women children talks".split())
_INNER = re.compile(r"[dnN#']+")


def _inner_waits(state: State, i: int, lead: str, after: str) -> bool:
    """Whether the noun before `i` is the subject of a clause in a subject: "farmers whose fields lie near the river will be paid"."""
    top = state.stack[-1]
    if lead not in ("n", "N") or top.verb is not None or top.kind not in ("rel", "sub") or after not in ("p", "o", "i", ",") or top.parent is None:
        return False
    return top.parent.kind == "main" and top.parent.verb is None and _INNER.fullmatch(state.classes, top.np, i) is not None and (
        state.classes[top.begin] == "q" or state.low(top.begin) == "where") and finite_later(state, i + 1, sure=True)


def _many_ahead(state: State, i: int) -> bool:
    """Whether the noun before the first preposition of the subject is one for several."""
    begin = state.open_without_verb().np
    first = state.classes.find("p", begin, i)
    return first > begin and set(state.classes[begin:i]) <= set("dnN#'pe") and "p" not in state.classes[begin:begin + 1] and (
        state.low(first - 1).endswith("s") or state.low(first - 1) in _MANY) and state.low(first - 1) not in _MEASURES


_MEASURES = frozenset("sales series news earnings prices rates costs".split())


def joined_names(state: State, back: int) -> bool:
    """Whether two names joined by "and" end at `back`."""
    return _NAMES.search(state.classes[:back + 1]) is not None


# "Was shot to death in", "was taken to hospital on".
_WHERETO = frozenset("death hospital prison safety freedom justice church life victory peace people children women men".split())


def could_be_verb(state: State, i: int) -> bool:
    """Whether a word behind "to" or a modal is a verb, known or not."""
    low = state.low(i)
    return low in BASES or low not in _WHERETO and state.classes[i + 1:i + 2] in ("d", "i", "N", "p", "'") and low.islower() and state.classes[i] == "n" and not low.endswith(("tion", "ment", "ness", "ity", "s"))
