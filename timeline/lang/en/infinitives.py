"""What an infinitive says: whether it was done, or was only to be.

A case asks the clause over the infinitive. It gives its answer, or `None` where it has no say; the first that has one decides.
"""

from __future__ import annotations

import re

from timeline.lang.en.beside import AND_SO_IT_WAS
from timeline.lang.en.called_off import was_to
from timeline.lang.en.claim import Claim, may_be_over
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import WANTING
from timeline.lang.en.telling.outcomes import is_outcome
from timeline.model import Tense
from timeline.temporal.expr import Civil, Unit

WANTING_TO = WANTING | {"move"}
"""Verbs that say nothing of whether it was done. Of the others, what their infinitive says came about ("managed to", "led them to raise")."""


def infinitive(claim: Claim) -> str:
    """What the cases say of a clause that is an infinitive."""
    over = claim.clause.parent
    if over is not None:
        for case in _BY_THE_CLAUSE_OVER_IT:
            answer = case(claim, over)
            if answer is not None:
                return answer
    while over is not None and over.verb is not None and not over.finite:
        if over.verb.base in WANTING_TO:
            return "planned"
        over = over.parent
    if over is None or over.verb is None:
        return "planned" if claim.looks() is Tense.FUTURE else "occurred"
    for case in _BY_THE_FINITE_VERB:
        answer = case(claim, over)
        if answer is not None:
            return answer
    return "planned" if claim.looks() is Tense.FUTURE and over.verb.tense == "present" else "occurred"


# By the clause over it, of whatever kind that is.


def _was_done(over: Clause) -> bool:
    """Whether a clause says in the past tense that something was done."""
    return over.verb is not None and over.finite and over.verb.tense == "past" and not over.verb.negated


_BIDDING = frozenset("ask tell order urge instruct invite summon force advise persuade help vote decide agree resolve".split())


def _bidden(claim: Claim, over: Clause) -> str | None:
    """ "Asked a clerk to sign it in August 2006": if that is over, it was done then."""
    expr = claim.timex.expr
    if not _was_done(over) or over.verb.base not in _BIDDING:
        return None
    return "occurred" if isinstance(expr, Civil) and expr.year is not None else None


def _by_nobody(claim: Claim, over: Clause) -> str | None:
    """ "Nobody asked us to close it in March"."""
    if over.verb is None or over.verb.tense != "past" or over.subject is None:
        return None
    return "denied" if claim.parse.low(over.subject[0]) in ("nobody", "none") else None


_THINKING = frozenset("think believe say report know allege assume presume suspect claim seem appear find estimate understand".split())


def _thought_to_have(claim: Claim, over: Clause) -> str | None:
    """ "Is thought to have sunk"."""
    begin = claim.clause.begin
    if claim.parse.low(begin + 1) != "have" or claim.verb.last <= begin + 1 or over.verb is None:
        return None
    return "occurred" if over.verb.base in _THINKING else None


# What is said at once, whatever it says of later.
_OFFERING = frozenset("offer volunteer apply beg".split())


def _offered(claim: Claim, over: Clause) -> str | None:
    """ "Offered to resign on Friday", "agreed to buy the mill in February"."""
    if not _was_done(over) or over.verb.passive or over.verb.base not in _OFFERING and over.verb.base != "agree":
        return None
    return "occurred" if claim.looks() is Tense.PAST else None


_BRINGING_ABOUT = frozenset("persuade convince force help lead cause compel induce manage prompt".split())


def _brought_about(claim: Claim, over: Clause) -> str | None:
    """ "Persuaded them to free nine women the same evening"."""
    if not _was_done(over) or over.verb.passive or over.verb.base not in _BRINGING_ABOUT:
        return None
    return "occurred" if claim.looks() is not Tense.FUTURE else None


_THEN_IT_WAS = re.compile(r" (?:after|when|as|because)\s(?:[\w'’-]+\s){1,6}?(?:\w+ed|was|were|had|broke|fell|rose|began|burst|caught|hit|went)\b")


def _bidden_after_something(claim: Claim, over: Clause) -> str | None:
    """ "Were told to leave on Friday after cracks appeared"."""
    if over.verb is None or not over.finite or over.verb.tense != "past" or not over.verb.passive or over.verb.base not in _BIDDING:
        return None
    return "occurred" if claim.looks() is not Tense.FUTURE and _THEN_IT_WAS.match(claim.text, claim.timex.end) else None


def _since_it(claim: Claim, over: Clause) -> str | None:
    """ "Since they arranged to talk in March"."""
    if over.kind != "sub" or claim.parse.low(over.begin) != "since":
        return None
    return "occurred" if claim.looks() is Tense.PAST else None


# What is done at once though it wants something later: "voted to close the mill Friday".
_DECIDING = frozenset("vote agree decide move".split())


def _decided_and_done(claim: Claim, over: Clause) -> str | None:
    """ "Voted to close the mill on Friday, and it was closed"."""
    if over.verb is None or over.verb.base not in _DECIDING or over.verb.tense != "past":
        return None
    return "occurred" if claim.looks() is Tense.PAST and AND_SO_IT_WAS.match(claim.text, claim.timex.end) else None


def _going_on(claim: Claim, over: Clause) -> str | None:
    """ "Prices continue to rise this year"."""
    expr, verb = claim.timex.expr, over.verb
    if verb is None or verb.base != "continue" or verb.tense != "present" or verb.negated:
        return None
    return "occurred" if isinstance(expr, Unit) and expr.step == 0 else None


def _came_about(claim: Claim, over: Clause) -> str | None:
    """ "The price fell, only to rise in June": it rose."""
    return "occurred" if is_outcome(claim.parse, claim.clause) else None


def _yet_to(claim: Claim, over: Clause) -> str | None:
    """ "Nine years later, it has yet to be hung"."""
    return "denied" if claim.parse.low(claim.clause.begin - 1) == "yet" and over.verb is not None and over.verb.base in ("have", "be") else None


INTENTIONS = frozenset("plan plans proposal proposals decision bid motion intention pledge scheme move".split())


def _of_a_plan(claim: Claim, over: Clause) -> str | None:
    """ "Marched against plans to raise tolls from May", "a proposal to cut them next year"."""
    parse, at = claim.parse, claim.clause.begin
    if parse.low(at - 1) not in INTENTIONS or parse.classes[at - 1] != "n" or may_be_over(claim.text, claim.timex):
        return None
    if over.verb is not None and over.verb.negated or claim.at < at:
        return None
    m = _SPOKEN_OF.search(parse.classes, 0, at)
    at_issue = m is not None and parse.low(m.start()) in ("over", "against", "about")
    has_own = over.verb is not None and claim.at < over.verb.first and "t" in parse.classes[over.verb.last + 1:over.end]  # "A plan to open it in May was passed on Friday"
    return "planned" if at_issue or has_own or claim.looks() is Tense.FUTURE else None


_SPOKEN_OF = re.compile(r"p(?:d|N')?[nN#]*n$")
_BY_THE_CLAUSE_OVER_IT = (_yet_to, _came_about, _of_a_plan, _going_on, _bidden, _by_nobody, _thought_to_have, _offered, _brought_about, _bidden_after_something, _since_it, _decided_and_done)


# By the finite verb over it, which it may stand further in than right under.


def _decided_that_day(claim: Claim, over: Clause) -> str | None:
    """ "Voted to close the mill Friday": the vote was then."""
    expr, verb = claim.timex.expr, over.verb
    if verb.base not in _DECIDING or verb.tense != "past" or verb.passive or not isinstance(expr, Civil) or expr.weekday is None:
        return None
    return "occurred" if "t" not in claim.parse.classes[over.begin:claim.clause.begin] and claim.looks() is not Tense.FUTURE else None


_TO_BE = ("due", "set", "likely", "unlikely", "about", "ready", "expected", "scheduled", "supposed")


def _wanted(claim: Claim, over: Clause) -> str | None:
    """ "Plans to close the mill in May", "is due to close"; "does not plan to"."""
    verb = over.verb
    on_its_way = claim.parse.low(claim.clause.begin - 1) in ("track", "course") and claim.parse.low(claim.clause.begin - 2) == "on"  # "is on track to open"
    if verb.base not in WANTING_TO and verb.tense not in ("future", "modal") and claim.parse.low(claim.clause.begin - 1) not in _TO_BE and not on_its_way:
        return None
    return "denied" if verb.negated and verb.base != "expect" else "planned"


def _is_to(claim: Claim, over: Clause) -> str | None:
    """ "Is to be sold in May", "were going to sell it in May"; but "were not going to", and "was always going to fall", which it did."""
    if claim.clause.begin == over.verb.last + 1:
        if over.verb.progressive and claim.parse.low(over.verb.last) == "going" and claim.parse.low(over.verb.last - 1) != "always":
            return "denied" if over.verb.negated else "planned"
        if over.verb.base == "be":
            return "planned"
    return "planned" if was_to(claim.parse, claim.clause) else None


def _thing_to_be(claim: Claim, over: Clause) -> str | None:
    """ "Unveiled a bridge to be built in May"."""
    return "planned" if claim.verb.passive and claim.parse.classes[claim.clause.begin - 1] in "nN," else None


_BY_THE_FINITE_VERB = (_decided_that_day, _wanted, _is_to, _thing_to_be)
