"""Forms that are a present verb or a noun, behind a word for "and": the cases, in the order of `presents.py`."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.ahead import TAKING_PLACE, finite_later
from timeline.lang.en.syntax.presentform import OPENS, Present
from timeline.lang.en.verbforms import NEVER_NOUNS, base_of
from timeline.lang.en.wordlists import NUMBER_WORDS

_SURELY_DONE = frozenset("stay remain run last return go come continue become appear join meet serve speak live arrive begin".split())
_WISHING = frozenset("hope plan want expect pledge vow intend seek".split())
_THEN = re.compile(r"zp?t")
_AND_THEN_AT = re.compile(r"t,?cp?t$")
_LATER = re.compile(r"z,p?t,(?:[pr]|$)")
_DOES_TO_A_NOUN = re.compile(r"zn(?:$|[rtp,])")


def behind_and(form: Present) -> bool | None:
    """ "Will shut in May and stay shut until June", "took office, and hopes to stay", "builds boats and sells them"."""
    if form.lead == "t" and form.letter == "z" and _AND_THEN_AT.search(form.state.classes, max(0, form.i - 8), form.i):
        verb = form.state.finite_top().verb  # "meets on Monday and on Friday votes"
        return True if verb is not None and form.state.classes[verb.first] == "z" and form.after in ("p", "d", "o", "N", "u", "#", "t", "k", "r") else None
    if form.lead != "c":
        return None
    governor, after = form.state.finite_top(), form.after
    if governor.verb is None:
        return False
    if form.letter == "e" and governor.verb.modal and governor is form.top and form.state.low(form.back) != "or" and (
            after in ("d", "o", "v", "i", "#") or after in ("p", "t", "r", "n") and form.low in _SURELY_DONE):
        return True
    if form.letter == "e" and governor.verb.tense == "present" and form.state.classes[governor.verb.first] == "e" and form.low in _SURELY_DONE:
        return after in ("d", "o", "p", "t", "r", "n", "i", "g")  # "finish the season and begin training"
    runs = form.low in OPENS or form.letter == "e" and f"{form.low}s" in OPENS and governor.verb.tense in ("present", "future", "modal")
    if runs and after in ("t", "p") and form.state.prev(form.back) == "t":
        return True  # "opened on Monday and runs until Friday", "open at 8 a.m. and close at 8 p.m."
    if form.low in OPENS and governor.verb.tense == "past" and _THEN.match(form.state.classes, form.i) and "t" in form.state.classes[governor.verb.last:form.back]:
        return True  # "opened on Monday in Hale and ends on Friday"
    behind_a_time = form.state.prev(form.back) == "t" or form.state.classes[form.back - 2:form.back] == "t,"
    if form.letter == "e" and behind_a_time and governor.verb.tense == "present" and governor.verb.first == governor.verb.last and form.low in TAKING_PLACE and after in ("p", "t", "r"):
        return True  # "they travel to Hale on Monday and finish at home on Saturday"
    if form.letter == "z" and behind_a_time and (after in ("#", "d") or form.state.low(form.i + 1) in NUMBER_WORDS or _DOES_TO_A_NOUN.match(form.state.classes, form.i)):
        return True  # "was founded in 1986 and employs nine", "bought shares in May, and holds 9%", "was elected in 2014 and faces voters again"
    if form.letter == "z" and governor.verb.tense == "present" and base_of(form.low) in TAKING_PLACE and _LATER.match(form.state.classes, form.i):
        return True  # "begins on Friday with a play and ends, two days later, with a vigil"
    if after == "o" and (form.letter == "z" or base_of(form.low) in _WISHING):
        return True
    if form.letter == "z" and form.state.low(form.i - 1) in ("now", "still") and after in ("d", "#", "n", "N"):
        return True  # "cut her estimate and now expects nine crowns"
    if after == "k" and form.said and form.letter == "e" and governor.verb.tense in ("past", "present") and not governor.verb.modal:
        return True  # "officials had hoped to reopen it but now say that"
    return governor.verb.tense == "present" and form.letter == "z" and after in ("d", "o", "u", "k", "p", "r", "n", "N", "i", "#", "t")


_NO_NOUNS = frozenset("remain continue become seem appear exist begin belong depend require".split())
_THINKING = frozenset("want expect believe predict argue insist warn".split())  # no nouns
_JOINED_SUBJECT = re.compile(r"c[dnN#']+$")


def of_several_behind_and(form: Present) -> bool | None:
    """ "The warning was lifted, but two alerts remain in force", "and ministers plan to sell it"."""
    if form.letter != "e" or not form.is_behind_several:
        return None
    if form.low in _NO_NOUNS:
        return True if form.after in ("p", "t", "n", "g", "o", "r", "") and _has_own_subject(form) else None
    if form.low in _THINKING:
        return True if form.after in ("d", "o", "N", "#", "i", "k", "u") and _has_own_subject(form) else None
    return True if form.after == "o" and form.low in _WISHING and _has_own_subject(form) and not finite_later(form.state, form.i) else None


def of_one_behind_and(form: Present) -> bool | None:
    """ "She will be seen tomorrow, and an inquiry opens on Thursday", "and the council plans to sell it"."""
    if form.letter != "z" or form.is_behind_several:
        return None
    if form.after in ("p", "t", "d", "") and _ends_a_row(form):
        return True
    if form.low in OPENS:
        return True if form.after in ("p", "t", "r", "") and _has_own_subject(form) else None
    is_sure = form.after in ("o", "d") or form.after in _WITH_AN_OBJECT and (form.low in NEVER_NOUNS or form.state.low(form.i - 1) in _GOING_ON)  # "and its takeover still needs approval"
    return True if is_sure and _has_own_subject(form) and not finite_later(form.state, form.i) else None


_WITH_AN_OBJECT = frozenset("nN#uik")
_GOING_ON = frozenset("still now also never always already often".split())
_BEHIND_A_TIME = re.compile(r"t,?c(?:p?t,?)?(?:d[nN#']*[nN]|N+)$")


def _ends_a_row(form: Present) -> bool:
    """ "The parade leaves at noon and the choir sings at six", "…, and at six the choir sings": the last of several, each in the present and with its time."""
    verb = form.state.finite_top().verb
    if verb is None or verb.tense != "present" or verb.perfect or verb.progressive or form.state.classes[verb.first] not in "ze":
        return False
    return _BEHIND_A_TIME.search(form.state.classes, max(0, form.i - 12), form.back + 1) is not None and not finite_later(form.state, form.i)


def _has_own_subject(form: Present) -> bool:
    """Whether what stands before a form is joined to the clause before as the subject of another: ", and the council", "but ministers"."""
    if form.state.finite_top().verb is None:
        return False
    joined = _JOINED_SUBJECT.search(form.state.classes, 0, form.back + 1)
    return joined is not None and (
        form.state.prev(joined.start()) == "," or form.state.low(joined.start()) in ("but", "yet", "so")
        or form.state.prev(joined.start()) == "t" and form.state.classes[joined.start() + 1] == "d")  # "opens on Saturday and the race runs"
