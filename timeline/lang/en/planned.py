"""What is planned by a verb that tells of what is ahead: set down, promised, forecast or moved to then.

A case gives its answer, or `None` where it has no say.
"""

from __future__ import annotations

from timeline.lang.en.claim import Claim
from timeline.model import Tense
from timeline.temporal.expr import Before, By, Length, Shift
from timeline.temporal.tensed import looks_back

FORECASTING = frozenset("expect forecast predict project foresee anticipate".split())
"""Verbs that tell of what somebody thinks will come."""
SET_DOWN = FORECASTING | frozenset("plan schedule set book slate bill time date aim intend mean suppose due tip arrange call order require ask oblige entitle allow need want ban".split())
"""What is set down for a day: "is scheduled for Friday" does not say that it came about."""
_SETTING_DOWN = ("schedule", "expect", "slate", "plan", "set")


def does_then(claim: Claim) -> str | None:
    """ "The guild meets on Friday", "expects a profit of nine crowns this year"."""
    verb, expr = claim.verb, claim.timex.expr
    if verb.form != "finite" or verb.tense != "present" or verb.perfect:
        return None
    if claim.looks() is Tense.FUTURE:
        return "planned"
    foreseen = (verb.base in FORECASTING or claim.sees_ahead) and not verb.passive and claim.at > verb.last
    return "planned" if foreseen and not looks_back(expr) and not isinstance(expr, Length | Shift) else None


def foresees_doing(claim: Claim) -> str | None:
    """ "Expects opening nine mills in 2031", "said that it anticipated selling them in May"."""
    over = claim.clause.parent.verb if claim.clause.kind == "ing" and not claim.clause.comma and claim.clause.parent is not None else None
    foreseen = over is not None and over.form == "finite" and over.base in FORECASTING and not (over.passive or over.perfect or over.negated) and over.last == claim.clause.begin - 1
    return "planned" if foreseen and not looks_back(claim.timex.expr) else None


def has_forecast(claim: Claim) -> str | None:
    """ "Has forecast rain on Sunday"."""
    verb = claim.verb
    if verb.form != "finite" or verb.tense != "present" or not verb.perfect or verb.base not in FORECASTING:
        return None
    return "planned" if claim.looks() is Tense.FUTURE else None


_LOOKS_AHEAD = frozenset("due set scheduled expected likely about supposed ready bound slated poised".split())


def was_set_down(claim: Claim) -> str | None:
    """ "Was scheduled for Friday", "was due there on Friday"; but "was set up on Friday"."""
    parse, verb = claim.parse, claim.verb
    if verb.form != "finite" or verb.tense != "past":
        return None
    behind = parse.low(verb.last + 1 + (verb.base == "be" and parse.classes[verb.last + 1:verb.last + 2] == "r"))  # "was now likely"
    if verb.passive and verb.base in _SETTING_DOWN:
        ahead = behind not in ("up", "off", "out") and (verb.base != "set" or behind in ("for", "to", "down"))
    else:
        ahead = verb.base == "be" and behind in _LOOKS_AHEAD and (behind != "about" or parse.low(verb.last + 2) == "to")
    return "planned" if ahead and not _is_when_it_was_set_down(claim) else None


def _is_when_it_was_set_down(claim: Claim) -> bool:
    """ "Was scheduled on Monday to …": the time stands before what was planned."""
    return claim.at == claim.verb.last + 1 and claim.parse.classes[claim.at + 1:claim.at + 2] == "o"


def set_down(claim: Claim) -> str | None:
    """ "A vote scheduled for Friday"."""
    return "planned" if claim.verb.form == "part" and claim.verb.base in _SETTING_DOWN and claim.looks() is Tense.FUTURE else None


def is_set_aside(claim: Claim) -> str | None:
    """ "The first week of May is set aside for lessons"."""
    verb = claim.verb
    return "planned" if verb.form == "finite" and verb.tense == "present" and verb.passive and verb.base in _SETTING_DOWN else None


def called_for(claim: Claim) -> str | None:
    """ "Called an election for May"."""
    verb = claim.verb
    if verb.tense != "past" and not verb.perfect or verb.base not in ("schedule", "plan", "set", "call"):
        return None
    return "planned" if claim.parse.low(claim.at - 1) == "for" else None


def starting_then(claim: Claim) -> str | None:
    """ "Has declared two days of mourning starting on Thursday", "has cancelled all trains from Thursday"."""
    at = claim.at - (claim.parse.low(claim.at - 1) in ("on", "from"))
    begins = claim.parse.low(at - 1) in ("starting", "beginning") or claim.parse.low(at) == "from" and not claim.verb.passive
    return "planned" if begins and claim.looks() is Tense.FUTURE else None


_MOVED = frozenset("move put shift bring postpone reschedule delay push adjourn defer".split())


def has_been_moved_to(claim: Claim) -> str | None:
    """ "Has been moved to the first week of September"."""
    verb = claim.verb
    if not verb.perfect or not verb.passive or verb.base not in _MOVED or verb.tense != "present":
        return None
    return "planned" if claim.parse.low(claim.at - 1) in ("to", "until", "till") else None


def warned_of(claim: Claim) -> str | None:
    """ "Has warned of floods on Sunday"."""
    verb = claim.verb
    of_it = verb.base == "warn" and claim.at > verb.last + 2 and "of" in [claim.parse.low(n) for n in range(verb.last + 1, claim.at)]
    return "planned" if of_it and claim.looks() is Tense.FUTURE else None


_PROMISING = frozenset("promise pledge vow demand call order".split())


def promised(claim: Claim) -> str | None:
    """ "Promised elections within a year", "has promised a decision before the summer"."""
    verb, expr = claim.verb, claim.timex.expr
    if verb.base not in _PROMISING:
        return None
    if isinstance(expr, Length) and expr.direction > 0:
        return "planned"
    asks = verb.base == "demand" or verb.base == "call" and claim.parse.low(verb.last + 1) == "for"  # "called for an election before Christmas"
    if not isinstance(expr, Before | By) or not (asks or verb.base in ("promise", "pledge")) or verb.passive:
        return None
    return "planned" if verb.tense == "present" or claim.looks() is Tense.FUTURE else None
