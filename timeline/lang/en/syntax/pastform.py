"""A form that is past tense or participle ("found", "released"), with what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.lang.en.syntax.readings import is_done_by
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.tree import Clause
from timeline.lang.en.verbforms import base_of


@dataclass(slots=True)
class PastForm:
    """A form at word `i`: `lead` is the class of the last word before it that is no adverb and no time, `back` that word, or -1.

    `before` and `after` are the classes of the words right beside it, `top` the clause that is open, `by` whether
    who did it follows. `classes` are those of the whole sentence.
    """

    state: State
    i: int
    before: str
    after: str
    back: int
    lead: str
    top: Clause
    base: str
    by: bool
    classes: str
    is_behind_a_noun: bool


def past_form(state: State, i: int) -> PastForm:
    """The form at word `i`, with what stands around it."""
    before, after = state.prev(i), state.classes[i + 1:i + 2]
    back = state.back_over_time(i)
    lead = state.classes[back] if back >= 0 else ""
    by = is_done_by(state, i) or after in ("t", "p") and state.low(i + 2) == "by"  # "paid for by"
    return PastForm(state, i, before, after, back, lead, state.stack[-1], base_of(state.low(i)), by, state.classes, lead in ("n", "N"))
