"""Clauses in a row, each of its own subject and time: "tickets go on sale in May, rehearsals begin in June and the play opens in July"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.state import State

_SUBJECT = re.compile(r"(?:^|t,)d?[#n]{0,2}[nN]{1,3}$")
_LONGEST = 8
_ONE = r"[vwze][^,;c\"mbhfwvzkqsag]{0,12}t"
_TO_ITS_END = r",?c(?:p?t)?[d#nN]{1,5}[mbhfwvze](?![^;]{0,80}[mbhfwz])"
_GOES_ON = re.compile(rf"{_ONE}(?:,[d#nN]{{1,5}}{_ONE}){{0,3}}{_TO_ITS_END}")
_OPENS = re.compile(rf"{_ONE}(?:,[d#nN]{{1,5}}{_ONE}){{1,3}}{_TO_ITS_END}")


def is_one_of_a_row(state: State, i: int) -> bool:
    """Whether the form at word `i` is the verb of one of such clauses, but the last."""
    before = _SUBJECT.search(state.classes, max(0, i - _LONGEST), i)
    if before is None:
        return False
    return (_GOES_ON if before.start() else _OPENS).match(state.classes, i) is not None
