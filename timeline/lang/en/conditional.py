"""What is said under a condition, or is only held possible.

A case gives "conditional", or `None` where it has no say.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.lang.en.claim import Claim
from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.model import Tense
from timeline.temporal.expr import By

_IF = ("if", "unless", "provided", "assuming", "had", "were")  # the last two as in "Had it closed, …"
_MAYBE = ("could", "might", "may", "can")


# Deeds that leave somebody or something in a state that is spoken of: "the hostages seized in May".
_DEEDS = frozenset("kill injure wound hurt shoot seize arrest capture detain kidnap abduct jail imprison convict hijack steal oust depose expel evict".split())

# What a condition is.


def whether_it_is(claim: Claim) -> str | None:
    """ "Asked whether the mill had closed in May"."""
    return "conditional" if claim.clause.kind == "sub" and claim.parse.low(claim.clause.begin) == "whether" else None


def if_it_is(claim: Claim) -> str | None:
    """ "If the guild agrees to meet in May"; but what is told as a fact in the midst of that stays one."""
    parse, clause, verb = claim.parse, claim.clause, claim.verb
    if clause.kind == "rel" and verb is not None and (verb.perfect or verb.tense == "past" or clause.comma):
        return None  # "If the envoys, who have not met since May, agree", "if it won the vote, which must be held by May"
    if clause.kind == "part" and clause.comma:
        return None  # "unless talks, broken off on Friday, resumed"
    if clause.kind == "part" and verb is not None and verb.base in _DEEDS and parse.classes[clause.begin - 1] == "n" and parse.low(claim.at - 1) not in ("by", "before"):
        return None  # "if the men arrested on Friday are freed": they were
    return "conditional" if any([one is clause or claim.looks() is not Tense.PAST for one in _ifs(parse, claim.chain)]) else None


def if_done(claim: Claim) -> str | None:
    """ "If closed in May, the mill"."""
    return "conditional" if claim.clause.kind == "part" and claim.parse.low(claim.clause.begin - 1) in _IF else None


def _ifs(parse: Parse, clauses: Sequence[Clause]) -> list[Clause]:
    """The conditions of some clauses: "if it closes", "if closed", but not "even if it closes"."""
    return [one for one in clauses if one.kind in ("sub", "part") and _is_an_if(parse, one.begin - (one.kind == "part"))]


def _is_an_if(parse: Parse, at: int) -> bool:
    return parse.low(at) in _IF and parse.low(at - 1) != "even"


# What would follow from one.


def would_have_let_it(claim: Claim) -> str | None:
    """ "Would have allowed him to run in May"."""
    return "conditional" if claim.clause.kind == "inf" and any(_would_have(one.verb) for one in claim.chain[1:2]) else None


def without_it(claim: Claim) -> str | None:
    """ "Without a deal by Thursday, the mill will close"."""
    verb = claim.verb
    return "conditional" if claim.clause.kind == "main" and claim.parse.low(0) == "without" and verb is not None and verb.modal and claim.at < verb.first else None


def under_a_condition(claim: Claim) -> str | None:
    """ "The mill will close in May if the talks fail"."""
    return "conditional" if not claim.is_past and _is_under_condition(claim) and claim.looks() is not Tense.PAST else None


def _is_under_condition(claim: Claim) -> bool:
    """Whether an "if" clause governs a clause that is no fact itself."""
    parse, clause, verb, chain = claim.parse, claim.clause, claim.verb, claim.chain
    if parse.low(0) == "should" and "," in parse.classes and verb is not None and (
            any([one.verb is not None and one.verb.first == 0 for one in claim.chain]) or not clause.begin < parse.classes.index(",") and verb.tense in ("future", "modal")):
        return True  # "Should the talks fail, a vote will be held"
    conditions = _ifs(parse, parse.clauses)
    if not conditions:
        return False
    conditions = [one for one in conditions if ";" not in parse.classes[min(one.begin, clause.begin):max(one.begin, clause.begin)]]  # "will be scanned on Monday; if it is torn, …"
    if all(_is_of_another(parse, one, chain) for one in conditions):
        return False
    if verb is None or verb.tense not in ("future", "modal", "none") and not (verb.tense == "present" and (
            verb.progressive or verb.base == "be" and not verb.passive and any(one.verb is not None and one.end <= verb.first for one in conditions) and isinstance(claim.timex.expr, By))):
        return False  # but "If it rains, we are looking at floods by Friday", "If they go, we are back at nine crowns by May"
    if clause.kind == "ing" and not clause.comma and chain[1:] and chain[1].verb is not None and (chain[1].verb.modal is not None or chain[1].verb.progressive):
        return True
    return clause.kind in ("main", "coord", "inf", "comp") or clause.kind == "rel" and any(one.parent is clause for one in conditions)


def _is_of_another(parse: Parse, condition: Clause, over: list[Clause]) -> bool:
    """ "Plans to go there and explain what will be done if the talks fail": not the going; `over` are a clause and those over it."""
    first = over[0].verb
    if parse.classes[:condition.begin].rstrip(",").endswith("c") and first is not None and first.last < condition.begin:
        return True  # "will meet on Monday and, if it agrees, the road will close": not the meeting
    told = condition.parent
    if told is not None and told.kind == "comp" and told not in over and parse.classes[told.begin - 1:told.begin] == "c" and parse.low(told.begin) == "that":
        return True  # "said the work would begin in May and that it would end in June if it went well"
    joined = told.parent if told is not None and told.kind == "comp" else told
    if joined is not None and joined.kind == "coord" and joined not in over and over[0].begin < joined.begin < condition.begin and (
            joined.subject is not None or joined.verb is not None and over[0].verb is not None and (
                joined.verb.modal != over[0].verb.modal or _each_has_its_time(parse, over[0], joined, condition))):
        return True  # "was due to fly out on Wednesday, but the trip may be put off if it snows", "…, and clerks say that it may be put off if it snows"
    if told is not None and told.verb is not None and told.verb.last < condition.begin and any(
            one.kind == "coord" and one.parent is told and condition.end <= one.begin and parse.low(one.begin) == "but" for one in over):
        return True  # "will go if he loses the vote, but his deputy will stay until June"
    aside = told
    while aside is not None and not (aside.kind == "rel" and aside.comma):
        aside = aside.parent
    if aside is not None and aside not in over and first is not None and aside.end <= first.first:
        return True  # "Low, who had promised to go if they lost, said he would go on Friday"
    near = parse.owner[condition.begin - 1] if condition.begin else None
    while near is not None and not near.finite:
        near = near.parent
    return near is not None and near.kind == "sub" and near not in over and near.verb is not None and near.verb.tense in ("future", "modal")


def _each_has_its_time(parse: Parse, first: Clause, joined: Clause, condition: Clause) -> bool:
    """ "Would ask the guild for its trust on Tuesday and would resign the same evening if he lost": each with its modal and its time."""
    verb = joined.verb
    return verb is not None and verb.modal is not None and first.verb is not None and "t" in parse.classes[first.verb.last:joined.begin] and "t" in parse.classes[verb.last:condition.begin]


# What its verb leaves open.


def is_unlikely(claim: Claim) -> str | None:
    """ "A deal is unlikely before May"."""
    return "conditional" if claim.verb.base == "be" and claim.parse.low(claim.verb.last + 1) == "unlikely" else None


def may_be(claim: Claim) -> str | None:
    """ "The mill could close in May", "the guild might decide to meet in May"."""
    if _may(claim.verb):
        return "occurred" if _was_sensed(claim) else "conditional"
    over = claim.chain[1] if claim.clause.kind == "inf" and claim.chain[1:] else None
    return "conditional" if over is not None and over.kind != "tail" and _may(over.verb) and over.verb.first < claim.clause.begin else None


def is_not_ruled_out(claim: Claim) -> str | None:
    """ "Had not ruled out going to court next week"."""
    over = next((one for one in claim.chain[1:] if one.finite), None)
    return "conditional" if over is not None and over.verb is not None and over.verb.base == "rule" and over.verb.negated and claim.parse.low(over.verb.last + 1) == "out" else None


def _was_sensed(claim: Claim) -> bool:
    """ "Gunfire could still be heard at nine", "smoke could be seen on Friday": it was; but "the case could be heard on Friday"."""
    verb = claim.verb
    return verb.modal == "could" and verb.passive and not verb.negated and verb.base in _SENSING and not isinstance(claim.timex.expr, By) and claim.looks() is not Tense.FUTURE


_SENSING = ("see", "hear", "smell")


def would_have_been(claim: Claim) -> str | None:
    """ "Would have opened in May", "should have been replaced a year earlier"."""
    return "conditional" if _would_have(claim.verb) else None


def _may(verb: Verb | None) -> bool:
    """ "Might close", but not "might have closed"."""
    return verb is not None and verb.modal in _MAYBE and not verb.perfect


def _would_have(verb: Verb | None) -> bool:
    """ "Would have closed"."""
    return verb is not None and verb.perfect and verb.modal in ("would", "could", "might", "should")
