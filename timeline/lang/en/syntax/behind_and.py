"""Forms that are past tense or participle behind "and": "Shot and killed", "opened a mill and closed it", "…, and on Monday the guild declared"."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.pastform import PastForm
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import ALONE, NAMING, SAY
from timeline.lang.en.verbforms import base_of

_AND_THEN_SOMEBODY, _AND_THEN_THEY = re.compile(r"cp?t,(?:[^;,c]*,)?[nN]+$"), re.compile(r"cp?td?[nN#]+$")


def is_done_then(form: PastForm) -> bool | None:
    """ "…, and on Monday, police arrested a man", "… and on Monday the guild declared the strike over"."""
    if not form.is_behind_a_noun or form.by or form.top.verb is None or form.after not in ("d", "N", "n", "#"):
        return None
    if form.base not in NAMING - {"declare"} and _AND_THEN_THEY.search(form.classes, form.top.verb.last, form.i):
        return False
    return False if _AND_THEN_SOMEBODY.search(form.classes, form.top.verb.last, form.i) else None


def is_behind_and(form: PastForm) -> bool | None:
    """ "Shot and killed", "the firm opened a mill and closed it", "slabs of concrete and twisted steel"."""
    if form.lead != "c":
        return None
    if form.top.verb is None or _describes_the_second(form.state, form.i, form.back):
        return True
    over = form.state.clauses[0].verb
    if form.classes[form.back - 1:form.back] == "," and not form.top.comma and form.top.parent is not None and form.top.parent.kind == "inf" and over is not None and over.tense == "past":
        return False  # "agreed to replace the elms felled in May, and deferred until Friday a vote"
    row = form.top
    while row.kind in ("ing", "inf", "part") and not row.comma and row.parent is not None:
        row = row.parent
    if row is not form.top and row.kind == "part" and row.comma and form.base not in ALONE and form.state.open_without_verb() is not None and _DONE_TOO.match(form.classes, form.i):
        return True  # "Low, held in May, charged with selling fakes and freed in June, has left"
    if form.top.kind == "part" and form.top.comma and _DONE_SO_TOO.match(form.classes, form.i) and (
            form.state.open_without_verb() is not None or _is_of_what_is_said(form)):
        return True  # "The ship, built in 1977 and bought second-hand in 1998, had", "Low said the ship, built in 1977 and painted red, will sail"
    return form.top.kind == "part" and form.after not in ("d", "n", "N", "#", "i", "u")


_DONE_TOO = re.compile(r"v[ptr][^;,\"mbhfwvzqsu]*,[rt]*[mbhwvz]")


_DONE_SO_TOO = re.compile(r"v[dnN#e][^,;\"mbhfwvzqsu]*,[rt]*[mbhfw]")
_WHAT_IS_SAID = re.compile(r"(?:p?t)?d?[nN#']+(?:p[dnN#']+)*,")


def _is_of_what_is_said(form: PastForm) -> bool:
    """ "Low said the ship, built in 1977 and …": the aside stands behind the subject of what is said, without "that"."""
    over = form.state.finite_top().verb
    return over is not None and over.base in SAY and not over.passive and _WHAT_IS_SAID.fullmatch(form.classes, over.last + 1, form.top.begin) is not None


_LED_BY = re.compile(r"p[nz]+$")
_NAMED_BEHIND = re.compile(r"n+N+")
_CHARGED = frozenset("accuse convict suspect admit confess".split())


def _describes_the_second(state: State, i: int, joint: int) -> bool:
    """Whether a participle stands before the second of two nouns: "slabs of concrete and twisted steel", "the activist and accused killer John Low"."""
    if state.classes[joint - 1:joint] != "n":
        return False
    led = _LED_BY.search(state.classes, 0, joint)
    if led is not None:
        return state.low(led.start()) == "of" and state.classes[i + 1:i + 2] == "n" and not state.low(i + 1).endswith("s")
    named = _NAMED_BEHIND.match(state.classes, i + 1)
    return named is not None and base_of(state.low(i)) in _CHARGED and is_person_noun(state.low(joint - 1)) and state.low(named.end()) != "of"
