"""Clauses in a row, each of its own subject and time: "tickets go on sale in May, rehearsals begin in June and the play opens in July"; and what one subject did in a row."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.pastform import PastForm
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import ALONE

_SUBJECT = re.compile(r"(?:^|t,)d?[#n]{0,2}[nN]{1,3}$")
_LONGEST = 8
_ONE = r"[vwze][^,;c\"mbhfwvzkqsag]{0,12}t"
_TO_ITS_END = r",?c(?:p?t)?(?:u|[d#nN]{1,5})[mbhfwvze](?![^;]{0,80}[mbhfwz])"
_GOES_ON = re.compile(rf"{_ONE}(?:,[d#nN]{{1,5}}{_ONE}){{0,3}}{_TO_ITS_END}")
_OPENS = re.compile(rf"{_ONE}(?:,[d#nN]{{1,5}}{_ONE}){{1,3}}{_TO_ITS_END}")


def is_one_of_a_row(state: State, i: int) -> bool:
    """Whether the form at word `i` is the verb of one of such clauses, but the last."""
    before = _SUBJECT.search(state.classes, max(0, i - _LONGEST), i)
    if before is None:
        return False
    return (_GOES_ON if before.start() else _OPENS).match(state.classes, i) is not None


_AND_THEN = r"[^,;mbhfz]*,?c[rt]*(?:b[rx]*[vy]|[vw])(?![^,;]*,[rt]*[mbhw])"
_ROW = re.compile(rf"v[rp]*[dnN#']*p?t,[rt]*(?:[vw]|b[rx]*[vy]){_AND_THEN}")
_BARE_ROW = re.compile(rf"v,[rt]*[vw]{_AND_THEN}")  # "Low recovered, went back to sea in May and made nine voyages"
_SETTING_OUT = ALONE | {"leave", "open", "start", "begin", "land", "sail", "depart"}


def begins_a_row(form: PastForm) -> bool | None:
    """ "The ferry left at noon, reported a leak an hour later and sank": three things that it did."""
    if form.top.verb is not None or not form.is_behind_a_noun or form.by or form.base not in _SETTING_OUT:
        return None
    return False if _ROW.match(form.classes, form.i) or form.after == "," and _BARE_ROW.match(form.classes, form.i) else None
