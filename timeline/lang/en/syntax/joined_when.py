"""A clause behind "and" that opens with when it happened: "…, and when money ran short they came back"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.state import State

_SUBJECT = r"(?:u|[dnN#']+(?:p[dnN#']+)*)"
# "When money ran short in 1977", and behind its time or a comma who did what.
_THEN_SOMEBODY_DID = re.compile(rf"[sa]{_SUBJECT}[rx]*[mbhfwv][^,;\"skq]*?(?:t|,){_SUBJECT}[rx]*(?:[mbhfw]|v(?=[dnNi#u])|(?<=u)v|(?<=ur)v)")


def opens_behind_and(state: State, i: int) -> None:
    """Opens the clause that "and" joins to the one before and that "when" at `i` only dates: its own verb is still to come."""
    if state.prev(i) != "c" or state.prev(i - 1) != "," or state.low(i - 1) not in ("and", "but"):
        return
    over = state.finite_top()
    if over.verb is None or over.kind not in ("main", "coord", "comp") or any(c.kind in ("sub", "rel") and c.finite for c in state.stack) or not _THEN_SOMEBODY_DID.match(state.classes, i):
        return
    state.close_until(over, i - 1)
    clause = state.push("coord", i - 1, i)
    clause.comma = True
    state.claim(clause, i - 1)
