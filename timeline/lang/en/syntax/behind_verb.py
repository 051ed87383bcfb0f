"""Forms that are past tense or participle in a clause that has its verb: "sold a mill built in May", "said the mayor resigned"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.pastform import PastForm
from timeline.lang.en.syntax.readings import coordinates_clause, is_done_by
from timeline.lang.en.syntax.takes import ALONE, COMPLEMENT, DONE_TO, SAY


_IN_PAPER = re.compile(r"pp?(?:[dnN']|\"N+\")+")


def is_behind_the_verb(form: PastForm) -> bool | None:
    """By its own cases: a participle ("sold a mill built in May"), unless one of them says otherwise."""
    if form.top.verb is None or form.state.open_without_verb() is not None:
        return None
    for case in _BEHIND_THE_VERB:
        answer = case(form)
        if answer is not None:
            return answer
    # "…, and in May a bridge built by the guild will open"
    return not coordinates_clause(form.state, form.i) or form.by and (_BY_WHOM_THEN_DID.match(form.classes, form.i) is not None or finite_later(form.state, form.i, sure=True))


_BY_WHOM_THEN_DID = re.compile(r"vp[dnN'#]*[nN](?:c[rt]*[vy]p[dnN'#]*[nN])?[rt]*[vw](?:[ptdkroniuN#]|$)")  # "…, and engineers hired by the guild warned in May that"


def _is_according_to(form: PastForm) -> bool | None:
    """ "According to results announced on Monday"."""
    state, back = form.state, form.back
    if not form.is_behind_a_noun or "pp" not in form.classes[max(0, back - 5):back]:
        return None
    return True if state.low(state.np_begin(back) - 2) == "according" else None


def _is_of_who_said_so(form: PastForm) -> bool | None:
    """ ", the governor said"."""
    verb = form.state.finite_top().verb
    return False if form.base in SAY and not form.by and form.state.comma_since(verb.last if verb else 0, form.i) else None


def _is_of_the_speaker(form: PastForm) -> bool | None:
    """ "Said Sandra Low, clerk of the board appointed last May"."""
    return True if form.state.finite_top().kind == "tail" and form.after in ("p", "t", "o") else None


def _is_of_a_paper(form: PastForm) -> bool | None:
    """ "Said in a letter published Monday that …", "a smell she complained about in a letter printed on Monday"."""
    verb = form.state.finite_top().verb
    return True if verb is not None and _IN_PAPER.fullmatch(form.classes, verb.last + 1, form.i) else None


def _is_done_by_those_hired(form: PastForm) -> bool | None:
    """ "Two were killed and a driver employed by the mill died": what stands behind the verb and "and" is a subject."""
    hired = _THOSE_HIRED.search(form.classes, max(0, form.i - _A_SUBJECT), form.i) if form.top.kind == "part" and not form.top.comma else None
    return False if hired is not None and form.top.verb is not None and form.top.verb.last == hired.start("hired") and is_done_by(form.state, form.top.verb.last) else None


_A_SUBJECT = 16  # words
_THOSE_HIRED = re.compile(r"(?:[vwyet],?|,)c[dnN#']*[nN](?P<hired>v)p[dnN#']*[nN][rt]*$")


def _is_of_what_is_told(form: PastForm) -> bool | None:
    """ "Found the body wrapped in a sack"; but "said the mayor resigned"."""
    verb = form.state.finite_top().verb
    if verb is None or verb.base not in COMPLEMENT or form.i - verb.last <= 1 or form.by:
        return None
    if form.top.kind == "inf" and form.top.verb is not None and form.top.verb.base not in COMPLEMENT:
        return True  # "agreed in May to settle a suit over boilers sold in 2009": no subject can stand before "to"
    if form.after in ("o", "p") and (tool := _WITH_A_TOOL.search(form.classes, verb.last, form.i)) and form.state.low(tool.start()) == "with":
        return True  # "observed the star with a telescope fitted to"
    return form.after == "p" and (form.base in DONE_TO or verb.base == "find" and not verb.passive)


_WITH_A_TOOL = re.compile(r"pd?[#n]+$")


_AND_WHO = re.compile(r"[,t],?c(?:p?t,?)?d[nN#'e]*[nN]$")


def _is_of_who_comes_behind_and(form: PastForm) -> bool | None:
    """ "Low won, and the party that has governed since 1976 conceded defeat": the verb of what stands before "that"."""
    top = form.top
    if top.kind != "rel" or top.comma or top.verb is None or form.by or form.after in ("p", "t", "") and form.base not in ALONE or form.state.low(top.begin) not in ("that", "who", "which"):
        return None
    return False if form.state.prev(form.i) == "t" and _AND_WHO.search(form.classes, 0, top.begin) else None


_BEHIND_THE_VERB = (_is_of_who_comes_behind_and, _is_according_to, _is_done_by_those_hired, _is_of_who_said_so, _is_of_the_speaker, _is_of_a_paper, _is_of_what_is_told)
