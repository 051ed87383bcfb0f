"""Whether a form behind the name of a team is the verb: "City finish the season at Orla", "City, champions in 2018, play United"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.presentform import Present


def of_a_team(form: Present) -> bool | None:
    """ "City finish the season at Orla": the one verb there is; "His side visit Orla"."""
    state = form.state
    if form.letter == "e" and form.low in _PLAYS and form.after == "N" and form.back == form.i - 1 and state.low(form.back) in _SIDES and state.classes[form.back - 1:form.back] in ("d", "'"):
        return True if state.open_without_verb() is not None else None
    if form.letter != "e" or form.lead != "N" or form.after != "d" or form.back != form.i - 1:
        return None
    waiting = state.open_without_verb()
    if waiting is None or waiting.kind != "main" or set(state.classes[waiting.np:form.i]) != {"N"}:
        return None
    return True if not finite_later(state, form.i, sure=True) else None


_SIDES = frozenset("side team club eleven squad men women".split())
_TEAM_ASIDE = re.compile(r"N+,[vyqdnN#pt'wbhcrxo]+,$")
_PLAYS = frozenset("play face host meet visit begin start open take travel welcome entertain tackle".split())


def of_a_team_behind_an_aside(form: Present) -> bool | None:
    """ "City, champions in 2018, play United on Sunday": the one verb there is."""
    state = form.state
    if form.letter != "e" or form.lead != "," or form.low not in _PLAYS or form.after not in ("d", "N", "p", "o"):
        return None
    waiting = state.open_without_verb()
    if waiting is None or waiting.kind != "main" or _TEAM_ASIDE.fullmatch(state.classes, waiting.np, form.i) is None:
        return None
    return True if not finite_later(state, form.i, sure=True) else None
