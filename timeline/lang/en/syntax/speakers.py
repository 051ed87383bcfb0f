"""Who goes on speaking behind what was told: ", saying that"."""

from __future__ import annotations

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import PAPERS, SAY
from timeline.lang.en.syntax.tree import Clause

_WRITINGS = PAPERS | frozenset("letters notes messages emails memos signs posters banners leaflets notices articles books labels tickets".split())


def cannot_speak(state: State, told: Clause) -> bool:
    """Whether a thing is the subject of what is told, which says nothing: "the delay"; not "the letter", "the council"."""
    last = told.subject[1] - 1 if told.subject is not None else 0
    noun = state.low(last).removesuffix("s")
    return last > 0 and state.classes[last] == "n" and not is_person_noun(noun) and noun not in SPEAKING and f"{noun}s" not in _WRITINGS


_GOING_ON = frozenset("saying adding insisting arguing explaining noting stressing".split())
# Verbs of who answers what others told.
_ANSWERING = frozenset("deny reject dismiss dispute refute rebut confirm repeat defend repudiate contradict".split())


def who_says_more(state: State, i: int) -> Clause | None:
    """The clause that a ", saying" goes on from, where that is not what was told last: "denied that the mill was shut, saying it had orders"."""
    if state.low(i) not in _GOING_ON or state.prev(i) != "," or "comp" not in state.kinds:
        return None
    n = next((n for n in range(len(state.stack) - 1, 0, -1) if state.stack[n].kind == "comp"), 0)
    told, over = state.stack[n], state.stack[n - 1]
    if n == 0 or told.verb is None or not over.finite or over.verb is None or over.verb.last > told.begin or over.verb.passive:
        return None
    if over.verb.base in _ANSWERING:
        return over
    if over.verb.base not in SAY:
        return None
    return over if state.low(i) == "adding" and state.classes[i + 1:i + 2] == "k" or cannot_speak(state, told) else None
