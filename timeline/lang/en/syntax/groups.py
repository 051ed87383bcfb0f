"""A verb with its auxiliaries: tense, voice, negation."""

from __future__ import annotations

from timeline.lang.en.syntax.readings import ordered
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.tree import Verb
from timeline.lang.en.verbforms import base_of


def group(state: State, i: int, stop: int) -> Verb:
    """The finite verb group in the words `i` to `stop`."""
    piece = state.classes[i:stop]
    head = stop - 1
    while head > i and state.classes[head] in "rx":
        head -= 1
    first, low, meant = piece[0], state.words[i].low, state.words[head].low
    verb = Verb(i, head, head, "finite", base=base_of(_uncontracted(meant)))
    verb.negated = "x" in piece or "n't" in low or low == "cannot"
    last = state.classes[head]
    if first == "m":
        verb.modal, verb.tense = _uncontracted(low), "future" if low in ("will", "shall", "'ll", "won't") or low.endswith("'ll") else "modal"
        verb.perfect = "h" in piece[1:] and (last != "h" or piece.count("h") > 1)
    elif first == "b":
        verb.tense = "past" if low.startswith("w") else "present"
        verb.progressive = last == "g"
        verb.passive = last in "vy"
    elif first == "h":
        verb.tense = "past" if low.startswith("had") or low == "'d" else "present"
        verb.perfect = last in "vygbh" and head > i
        verb.progressive = last == "g"
        verb.passive = "b" in piece and last in "vy"
    elif first == "f":
        verb.tense = "past" if low.startswith("did") else "present"
    else:
        verb.tense = "past" if first in "wv" else "present"
    if verb.tense == "present" and low in ("be", meant) and ordered(state, i):
        verb.tense = "modal"
    if first == "m":
        verb.progressive, verb.passive = last == "g", "b" in piece and last in "vy"
    return verb


_IRREGULAR = {"won't": "will", "can't": "cannot"}  # "cannot" stays: it says what is sure, and "can" what may be


def _uncontracted(low: str) -> str:
    """An auxiliary without the "not" that is written in one with it: "wasn't" is "was"."""
    return _IRREGULAR.get(low) or low.removesuffix("n't")
