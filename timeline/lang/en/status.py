"""Whether a clause says that something happened, will, might, or did not.

A case gives its answer, or `None` where it has no say; the first that has one decides. Those of what is under
a condition and of what is denied are in modules of their own; here are those of what happened or is ahead.
"""

from __future__ import annotations

import re

from timeline.lang.en.bounded import is_told_as_over
from timeline.lang.en.called_off import MEANING, was_to
from timeline.lang.en.cases import chosen, only
from timeline.lang.en.claim import Claim
from timeline.lang.en.conditional import if_done, if_it_is, is_not_ruled_out, is_unlikely, may_be, under_a_condition, whether_it_is, without_it, would_have_been, would_have_let_it
from timeline.lang.en.denied import called_off, did_not, has_no_plans, has_yet_to, is_untrue, nearly_did, nobody_did, not_since, said_not_to_be, said_not_to_be_to, was_supposed_to, was_to_have, will_not, would_have_been_let
from timeline.lang.en.dues import due_in_front, is_due_for, is_due_to_be_paid
from timeline.lang.en.infinitives import infinitive
from timeline.lang.en.planned import FORECASTING, called_for, does_then, foresees_doing, has_been_moved_to, has_forecast, is_set_aside, promised, set_down, starting_then, was_set_down, warned_of
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.wordlists import IN_PLACE
from timeline.model import Tense, Timex
from timeline.temporal.expr import By, Period, Range, Unit, Until
from timeline.temporal.grain import Grain
from timeline.temporal.tensed import looks_back


def status(text: str, parse: Parse, clause: Clause, at: int, timex: Timex) -> str:
    """`occurred`, `planned`, `denied` or `conditional`, for what the time at word `at` dates in a clause."""
    over = clause.parent
    if clause.kind == "ing" and not clause.comma and over is not None and over.kind == "inf" and over.verb is not None and over.verb.last == clause.begin - 1:
        clause = over  # "agreed to stop fighting on Sunday": they are to stop
    claim = Claim(text, parse, clause, at, timex)
    told = _told(claim)
    if told == "occurred" and _was_meant(claim):
        return "planned"
    if told != "planned" or not looks_back(timex.expr):
        return told
    if all(one.kind != "part" for one in claim.chain) and next((one.verb.tense for one in claim.chain if one.finite and one.verb is not None), "") != "past":
        return "occurred"  # "profit is likely to be 9 million crowns, up from 7 million last year"
    return told


def _told(claim: Claim) -> str:
    """What the first case that has a say answers; where none has, it happened."""
    clause, verb = claim.clause, claim.verb
    kind, expr = clause.kind, type(claim.timex.expr)
    cases = _cases(kind, expr, None, None, False, False, False, False) if verb is None else _cases(
        kind, expr, verb.form, verb.tense, verb.perfect, verb.passive, verb.negated, bool(verb.modal))
    for case in cases:
        answer = case(claim)
        if answer is not None:
            return answer
    return "occurred"


def _was_meant(claim: Claim) -> bool:
    """ "They had planned to retire last Easter": whether they did, nobody says."""
    verb = claim.verb
    return verb is not None and verb.perfect and verb.tense == "past" and not verb.passive and not verb.negated and verb.base in MEANING and (
        claim.parse.classes[verb.last + 1:verb.last + 2] == "o")


# By where the time stands.


def _due_then(claim: Claim) -> str | None:
    """ "Stayed away ahead of a report on trade, due Thursday", "With the vote due on Thursday, he might resign"."""
    set_down = claim.parse.low(claim.at - 1) == "due" and (claim.parse.classes[claim.at - 2:claim.at - 1] == "," or is_due_to_be_paid(claim.parse, claim.at))
    if set_down and claim.looks() is Tense.PAST:
        return "occurred"
    set_down = set_down or is_due_for(claim.parse, claim.at)
    return called_off(claim) or "planned" if set_down or due_in_front(claim.parse, claim.at) is not None else None


def _given_until(claim: Claim) -> str | None:
    """ "Gave the guild until Friday to answer": whether it did, nobody says."""
    verb = claim.verb
    until = verb is not None and verb.base in ("give", "allow", "grant", "have") and isinstance(claim.timex.expr, Until)
    return "planned" if until and (claim.clause.finite or claim.clause.kind == "ing" and claim.clause.comma) and not verb.negated and verb.last < claim.at and claim.parse.classes[claim.at + 1:claim.at + 2] == "o" else None


def _said_then(claim: Claim) -> str | None:
    """ "The mill will close, the mayor said on Friday"."""
    if claim.clause.kind != "tail":
        return None
    return "planned" if claim.verb.tense in ("future", "modal") else "occurred"


def _expected_to_lead_to(claim: Claim) -> str | None:
    """ "A drive expected to lead to a fourth-quarter charge"."""
    over = claim.clause.parent
    if not _is_of_a_noun(claim) or claim.clause.kind != "inf" or over is None or over.kind != "part":
        return None
    return "planned" if over.verb.base in ("expect", "schedule", "plan") else None


def _of_no_verb(claim: Claim) -> str | None:
    """ "A vote on Friday": by the words around it."""
    if claim.verb is not None:
        return None
    return "planned" if claim.looks() is Tense.FUTURE else "occurred"


def _of_a_noun(claim: Claim) -> str | None:
    """ "Will attend Friday's vote"."""
    if not _is_of_a_noun(claim):
        return None
    verb = claim.verb
    if verb is not None and verb.form == "finite" and verb.base in FORECASTING and not (verb.passive or verb.perfect) and claim.at > verb.last and claim.clause.finite and isinstance(
            claim.timex.expr, Unit | Period) and not looks_back(claim.timex.expr):
        return "planned"  # "forecast third-quarter sales of nine million"
    foreseen = verb.form == "finite" and verb.tense == "past" and verb.passive and verb.base in FORECASTING and not (verb.perfect or looks_back(claim.timex.expr)) and (
        claim.parse.low(verb.last + 1) == "to")  # "said third-quarter profit was expected to fall"
    return "planned" if foreseen or verb.tense in ("future", "modal", "present") and claim.looks() is Tense.FUTURE else "occurred"


def _is_of_a_noun(claim: Claim) -> bool:
    """ "Friday's vote": whether the time is a noun's, or there is no verb that it could be of."""
    return claim.verb is None or claim.parse.classes[claim.at] == "n"


_HELD_THEN = re.compile(r",(?:d?|p)(?P<office>n)(?:p[dnN]+)?p?$")
_HOLDERS = frozenset("""
mayor president chairman chairwoman chair director minister governor secretary head leader captain coach champion winner runner-up finalist member
senator ambassador chancellor commissioner bishop archbishop king queen manager editor judge deputy speaker
""".split())


def _held_an_office_then(claim: Claim) -> str | None:
    """ "Low, the mayor from 2003 to 2011, will speak"."""
    parse, at, verb, subject = claim.parse, claim.at, claim.verb, claim.clause.subject
    held = _HELD_THEN.search(parse.classes, 0, at) if verb.tense in ("future", "modal") else None
    if not held or held.end() != at or subject is None or subject[0] >= held.start() or at >= verb.first:
        return None
    return "occurred" if parse.low(held.start("office")) in _HOLDERS | IN_PLACE else None


# By a modal, or the clause over it.


def _may_for_a_while(claim: Claim) -> str | None:
    """ "Residents may bring brush from Wednesday to Saturday", "until Monday, only cars may cross": they are allowed to."""
    if claim.verb.modal != "may" or claim.verb.negated:
        return None
    only = claim.clause.subject is not None and "only" in (claim.parse.low(claim.clause.subject[0] - 1), claim.parse.low(claim.clause.subject[0]))
    return "planned" if only or isinstance(claim.timex.expr, Range) else None


def _can_from_then_on(claim: Claim) -> str | None:
    """ "Owners can claim a refund starting Monday", "Tickets can be used until Sunday"."""
    if claim.verb.modal != "can" or claim.verb.negated:
        return None
    if not isinstance(claim.timex.expr, Until | Range) and claim.parse.low(claim.at - 1) not in ("starting", "from", "beginning"):
        return None
    return "planned" if claim.looks() is not Tense.PAST else None


_TO_BE_DONE = frozenset("due expected needed required wanted set ready to".split())


def _by_then(claim: Claim) -> str | None:
    """ "Were to pull back by the end of last week": whether they did, nobody says; "falling to nine by last autumn"."""
    expr = claim.timex.expr
    if not isinstance(expr, By):
        return None
    if was_to(claim.parse, claim.clause):
        return "planned"
    over = claim.clause.parent
    if claim.clause.kind == "ing" and claim.parse.low(claim.clause.begin - 1) == "before" and (top := claim.chain[-1].verb) is not None and (
            top.tense == "past" and not top.negated and not any(one.kind in ("comp", "inf") for one in claim.chain)):
        return "occurred"  # "fell to nine crowns in May before rising to ten by June"
    if claim.is_past or claim.clause.kind == "part" and over is not None and over.verb is not None and (over.verb.tense == "past" or over.verb.perfect):
        return None  # "With most ballots counted by Monday, Low had won"
    so_far = expr.of == Unit(Grain.DAY, 0) and claim.verb.tense == "present" and (
        claim.verb.perfect or claim.verb.base == "be" and not claim.verb.passive and claim.parse.low(claim.verb.last + 1) not in _TO_BE_DONE)  # "crowds are ever more joyful by today"
    return "occurred" if so_far or looks_back(expr.of) else "planned"


def _to_do(claim: Claim) -> str | None:
    """ "Plans to close the mill in May": the cases of infinitives."""
    if claim.clause.kind == "inf" and is_told_as_over(claim.parse, claim.clause, claim.at):
        return "occurred"
    return infinitive(claim) if claim.clause.kind == "inf" else None


def _will(claim: Claim) -> str | None:
    """ "Will close the mill in May"."""
    if claim.verb.tense not in ("future", "modal") or claim.verb.perfect:
        return None
    return "occurred" if is_told_as_over(claim.parse, claim.clause, claim.at) else "planned"


def _will_until_it_has(claim: Claim) -> str | None:
    """ "Will stay shut until engineers have inspected it on Wednesday"."""
    clause, verb = claim.clause, claim.verb
    if clause.kind != "sub" or claim.parse.low(clause.begin) not in ("until", "once") or verb.tense != "present" or not verb.perfect:
        return None
    over = clause.parent.verb if clause.parent is not None else None
    return "planned" if over is not None and over.tense == "future" else None


def _when_done(claim: Claim) -> str | None:
    """ "When completed in 2031, the dam will feed nine towns", "will stay shut until mended in May"."""
    clause = claim.clause
    if clause.kind != "part" or claim.parse.low(clause.begin - 1) not in ("when", "once", "until"):
        return None
    over = clause.parent.verb if clause.parent is not None else None
    return "planned" if over is not None and over.tense in ("future", "modal") and not over.perfect and not looks_back(claim.timex.expr) else None


def _after_doing(claim: Claim) -> str | None:
    """ "Will leave in the summer after signing a deal earlier this month"."""
    after = claim.clause.kind == "ing" and claim.parse.low(claim.clause.begin - 1) == "after"
    return "occurred" if after and (looks_back(claim.timex.expr) or claim.looks() is Tense.PAST) else None  # "after breaking a leg on Friday"


_TAKING_UP = frozenset("begin start stop resume continue keep quit".split())  # "said it would resume paying in May"


def _will_begin_doing(claim: Claim) -> str | None:
    """ "Will begin withdrawing in May", "would need closing"."""
    if claim.clause.kind != "ing" or claim.clause.comma:
        return None
    told = claim.chain[1]
    if claim.parse.low(claim.clause.begin) in ("starting", "beginning") and told.kind == "comp" and told.verb is not None and told.verb.modal == "would" and not told.verb.negated:
        return "planned"  # "said it would idle two mills for a week starting May 3"
    over = next((one.verb for one in claim.chain[1:] if one.finite), None)
    if over is None or over.perfect:
        return None
    if claim.parse.low(claim.clause.begin - 1) == "before" and (over.modal == "would" or over.base in FORECASTING and claim.chain[1].kind == "inf") and not looks_back(claim.timex.expr):
        return "planned"  # "would rise before falling in 2031", "expects it to rise before falling in 2031"
    return "planned" if over.tense == "future" or over.modal in ("would", "should", "must") and over.base in ("need", "require") or (
        over.modal == "would" and over.base in _TAKING_UP and claim.chain[1].verb is over and claim.chain[1].kind == "comp" and over.last == claim.clause.begin - 1 and not over.negated and not looks_back(claim.timex.expr)) else None


def _going_with_it(claim: Claim) -> str | None:
    """ "The mill will close in May, saving the town nine crowns next year", "would have closed, saving it nine crowns in 2031": as what it goes with."""
    clause, verb = claim.clause, claim.verb
    over = clause.parent.verb if clause.kind == "ing" and clause.comma and clause.parent is not None and clause.parent.finite else None
    if over is None or over.modal is None or over.last > clause.begin or over.negated or verb.perfect or verb.base in _BESIDE_IT or looks_back(claim.timex.expr) or claim.looks() is Tense.PAST:
        return None
    return "conditional" if over.perfect or over.modal in ("could", "might", "may") else "planned" if over.modal in ("will", "would", "shall") else None


_BESIDE_IT = frozenset("follow include cite base accord mark reflect mirror recall echo repeat match have".split())


def _will_remain_done(claim: Claim) -> str | None:
    """ "Will remain closed until Friday"."""
    over = claim.clause.parent.verb if claim.verb.form == "part" and claim.clause.parent is not None else None
    if over is None or over.tense != "future" or over.base not in ("remain", "stay", "be"):
        return None
    return "planned" if over.last == claim.clause.begin - 1 else None


_YES, _INNER = (True,), ("inf", "ing", "part")
_PRESENT, _MODAL = ("present",), ("future", "modal")
# In the order in which they are asked, with the kinds of clause, verb and time that they are about.
_cases = chosen((
    _due_then, only(whether_it_is, kind=("sub",)), if_it_is, only(if_done, kind=("part",)), only(would_have_been_let, kind=("rel", *_INNER)), only(would_have_let_it, kind=("inf",)),
    only(without_it, kind=("main",), modal=_YES), under_a_condition, called_off, only(_given_until, expr=(Until,)), only(_said_then, kind=("tail",)),
    only(_expected_to_lead_to, kind=("inf",)), only(_of_no_verb, form=(None,)), _of_a_noun,
    # From here on there is a verb, and the time is not of a noun.
    not_since, only(did_not, negated=_YES), only(nearly_did, form=("finite",), tense=("past",)), only(is_untrue, kind=("comp", "rel", "sub", "coord", "tail", *_INNER)), only(will_not, negated=_YES), only(nobody_did, form=("finite",)),
    is_not_ruled_out, only(said_not_to_be, kind=("comp", "ing")), only(said_not_to_be_to, kind=("inf",)), is_unlikely,
    only(_may_for_a_while, modal=_YES), only(_can_from_then_on, modal=_YES), may_be, only(would_have_been, modal=_YES, perfect=_YES), was_to_have,
    only(was_supposed_to, kind=("coord", "inf")), has_yet_to, only(_by_then, expr=(By,)), only(has_no_plans, kind=("inf",)), only(_held_an_office_then, tense=_MODAL),
    only(_to_do, kind=("inf",)),
    # From here on it is no infinitive.
    only(_will, tense=_MODAL, perfect=(False,)), only(_will_until_it_has, kind=("sub",), tense=_PRESENT, perfect=_YES), only(_when_done, kind=("part",)),
    only(_after_doing, kind=("ing",)), only(_will_begin_doing, kind=("ing",)), only(_going_with_it, kind=("ing",)), only(foresees_doing, kind=("ing",)),
    only(does_then, form=("finite",), tense=_PRESENT, perfect=(False,)), only(has_forecast, form=("finite",), tense=_PRESENT, perfect=_YES),
    only(_will_remain_done, form=("part",)), only(was_set_down, form=("finite",), tense=("past",)), only(set_down, form=("part",)),
    only(is_set_aside, form=("finite",), tense=_PRESENT, passive=_YES), called_for, starting_then,
    only(has_been_moved_to, tense=_PRESENT, perfect=_YES, passive=_YES), promised, warned_of,
), "kind", "expr", "form", "tense", "perfect", "passive", "negated", "modal")
