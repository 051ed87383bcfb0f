"""What a clause's status is changed to by what its line tells of it: a noun that has been, what could be done at last, what a story tells ahead."""

from __future__ import annotations

from timeline.lang.en.asked import Told
from timeline.lang.en.planned import FORECASTING, SET_DOWN
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling.events import marks_what_was
from timeline.model import Timex
from timeline.temporal.expr import Length, Until
from timeline.temporal.tensed import looks_ahead, looks_back


def stands(told: Told, timex: Timex, state: str) -> str:
    """The status of what is told, given that of its clause."""
    own, noun = told.clause, told.noun
    if (noun or told.point) and (state == "denied" or _could_at_last(own, state)) or noun and (_never_then(timex) or marks_what_was(own)):
        state = "occurred"  # "would end an inquiry in the past year", "did not speak of Monday's blast", "was not heard of until then"
    if told.earlier and state == "planned" or noun and state == "conditional" and looks_back(timex.expr):  # "You can still see the flood of last year"
        state = "occurred"
    return "planned" if noun and state == "occurred" and looks_ahead(timex.expr) else state  # "announced on Friday the sale of its mill next month"


def _never_then(timex: Timex) -> bool:
    """Whether what the time is of can only be over, or have begun: "in the past year"."""
    return isinstance(timex.expr, Length) and timex.expr.direction < 0


def _could_at_last(own: Clause, state: str) -> bool:
    """ "It was not until May that they could map it": they did."""
    return state == "conditional" and own.verb is not None and own.verb.modal == "could"


def once_over(sentence: Parse, own: Clause, state: str, timex: Timex) -> str:
    """ "The files could be seen by anybody", "I could not sleep": what could be, and is over, was; "There are pictures of the fair in 1988": so is what is now."""
    if state == "planned" and (_turned_out_so(sentence, own) or isinstance(timex.expr, Until) and _used_to(own)):
        return "occurred"
    if state == "planned" and own.verb is not None and own.verb.form == "finite" and own.verb.tense == "present" and own.verb.base not in (SET_DOWN if own.verb.passive and not own.verb.perfect else FORECASTING):
        return "occurred"  # "Trading is halted at 7.45am", in a chronicle
    if state != "conditional" or own.kind not in ("main", "coord") or own.verb is None or own.verb.modal != "could" or own.verb.perfect:
        return ""
    return "denied" if own.verb.negated else "occurred"


def _turned_out_so(sentence: Parse, own: Clause) -> bool:
    """ "Low moved to Lund, where she would die in 1903", "to Ann Low, who would lead the mill in 1950": what a story tells ahead, and nobody foresaw."""
    verb, over = own.verb, own.parent
    if verb is None or verb.modal != "would" or verb.perfect or verb.negated or own.kind not in ("rel", "sub") or not (own.comma or sentence.classes[own.begin - 1:own.begin] == "(") or over is None or over.verb is None or (
            sentence.low(own.begin) not in ("who", "where")):
        return False
    while over is not None:
        if over.kind == "comp" or over.verb is not None and over.verb.tense != "past":
            return False
        over = over.parent
    return True


def _used_to(own: Clause) -> bool:
    """ "Until 2005, geese would stop there each spring"."""
    return own.kind == "main" and own.verb is not None and own.verb.modal == "would" and not own.verb.perfect and not own.verb.negated
