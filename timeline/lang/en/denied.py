"""What is said not to be so, not to have been done, or to be off.

A case gives "denied", or `None` where it has no say.
"""

from __future__ import annotations

from timeline.lang.en.called_off import but_came_to_nothing, but_did_not, had_been_meant, had_been_planned, is_called_off, is_put_off, is_set_down, is_yet_to, was_only_at_first, was_to
from timeline.lang.en.claim import Claim
from timeline.lang.en.syntax import Clause, Parse
from timeline.model import Tense
from timeline.temporal.expr import Before, By, Until
from timeline.temporal.tensed import looks_ahead

DENYING = frozenset("deny dispute refute rebut rubbished repudiate".split())
"""Verbs that say of what they tell that it is not so."""
_REJECTING = frozenset("reject dismiss".split())
_UNTRUE = frozenset("false untrue wrong rubbish nonsense baseless unfounded incorrect lies".split())


# What is off.


def called_off(claim: Claim) -> str | None:
    """ "Has cancelled Saturday's fair", "a visit that had been scheduled for Thursday was called off"."""
    parse, clause, at = claim.parse, claim.clause, claim.at
    off = is_called_off(parse, clause, at) or had_been_planned(parse, clause) or had_been_meant(parse, clause, at) or but_did_not(parse, clause, at) or but_came_to_nothing(parse, clause, at) or was_only_at_first(parse, clause, at)
    return "denied" if off else None


def has_yet_to(claim: Claim) -> str | None:
    """ "A bell that, nine years later, has yet to be hung"."""
    return "denied" if is_yet_to(claim.parse, claim.verb) else None


def was_to_have(claim: Claim) -> str | None:
    """ "Were to have met on Thursday", "was to have grown, starting in May": they did not."""
    clause = claim.clause.parent if claim.clause.kind == "ing" and claim.clause.parent is not None and claim.parse.low(claim.clause.begin) in ("starting", "beginning") else claim.clause
    if clause.kind == "inf" and claim.parse.classes[clause.begin - 1:clause.begin] == "c":  # "was to have been begun in May and finished in June"
        clause = next((one for one in claim.parse.clauses if one.kind == "inf" and one.parent is clause.parent and one.begin < clause.begin), clause)
    if clause.verb is None or not clause.verb.perfect:
        return None
    return "denied" if was_to(claim.parse, clause) or is_set_down(claim.parse, clause) and claim.parse.low(clause.begin - 1) in _MEANT_TO else None


def was_supposed_to(claim: Claim) -> str | None:
    """ "Was supposed to cost nine crowns and open in May": so one speaks of what did not."""
    clause = claim.clause
    if clause.kind == "coord" or clause.kind == "inf" and claim.parse.classes[clause.begin - 1:clause.begin] == "c":
        clause = next((one for one in reversed(claim.parse.clauses) if one.kind == "inf" and one.begin < clause.begin), clause)
    if clause.kind != "inf" or claim.parse.low(clause.begin - 1) != "supposed" or looks_ahead(claim.timex.expr):
        return None
    return "denied" if is_set_down(claim.parse, clause) else None


_MEANT_TO = frozenset("supposed meant due scheduled intended slated".split())  # "was supposed to have been shut in 2009"


def would_have_been_let(claim: Claim) -> str | None:
    """ "A bill that would have closed the mill in May was voted down", "rejected a plan that would have closed it in May": nothing came of it."""
    rel = next((one for one in claim.chain if one.finite), None)
    verb, over = rel.verb if rel is not None else None, rel.parent.verb if rel is not None and rel.parent is not None else None
    if rel is None or rel.kind != "rel" or rel.comma or verb is None or over is None or not (verb.modal == "would" and verb.perfect):
        return None
    its_object = over.last < rel.begin
    if over.negated or over.modal or its_object == over.passive or over.tense not in ("past", "present"):
        return None
    led = (over.base, claim.parse.low(over.last + 1))
    return "denied" if over.base in _TURNING_DOWN or led in _VOTING_DOWN or is_put_off(claim.parse, over, its_object) else None


_TURNING_DOWN = frozenset("reject defeat veto block withdraw kill quash overturn refuse dismiss drop thwart foil scupper scuttle".split())
_VOTING_DOWN = frozenset((("vote", "down"), ("strike", "down"), ("turn", "down"), ("throw", "out")))


def has_no_plans(claim: Claim) -> str | None:
    """ "Had no plans to close the mill in May", "denied plans to"."""
    parse, clause = claim.parse, claim.clause
    if clause.kind != "inf" or parse.low(clause.begin - 1).removesuffix("s") not in ("plan", "intention", "proposal"):
        return None
    over = clause.parent.verb if clause.parent is not None else None
    return "denied" if parse.low(clause.begin - 2) == "no" or over is not None and over.base in DENYING else None


# What was not done.


def not_since(claim: Claim) -> str | None:
    """ "Not since 1934 had the party won"."""
    parse = claim.parse
    return "denied" if parse.low(0) == "not" and claim.clause is parse.clauses[0] and claim.at < claim.verb.first else None


def did_not(claim: Claim) -> str | None:
    """ "Did not open in May"; but "did not say on Friday"."""
    verb = claim.verb
    return "denied" if verb.negated and verb.tense in ("past", "present") and verb.base not in ("say", "know") else None


_NEARLY = ("nearly", "almost")
# What is nearly so in number has happened for the most part.
_IN_NUMBER = frozenset("double triple treble quadruple halve reach match equal fill empty exhaust complete finish eliminate vanish disappear cover total exceed wipe".split())


def nearly_did(claim: Claim) -> str | None:
    """ "Nearly sold the mill two years ago": it did not; but "nearly doubled"."""
    verb = claim.verb
    if verb.form != "finite" or verb.tense != "past" or verb.base in _IN_NUMBER or claim.parse.low(verb.last + 1) == "out":
        return None
    return "denied" if claim.parse.low(verb.first - 1) in _NEARLY or claim.parse.low(verb.head - 1) in _NEARLY else None


def will_not(claim: Claim) -> str | None:
    """ "Will not open on Friday"; but "will not open until Friday"."""
    verb = claim.verb
    if not verb.negated or verb.modal not in ("will", "would") or verb.perfect:
        return None
    is_begun_then = any(claim.parse.low(n) in ("until", "till") for n in range(max(verb.last + 1, claim.at - _UNTIL_REACH), claim.at))  # "until well into 2050", "until after Easter"
    return "denied" if not (isinstance(claim.timex.expr, By | Before | Until) or is_begun_then) else None


_UNTIL_REACH = 4


def nobody_did(claim: Claim) -> str | None:
    """ "Neither could be found Wednesday"."""
    subject, verb = claim.clause.subject, claim.verb
    if subject is None or verb.form != "finite":
        return None
    first, second = claim.parse.low(subject[0]), claim.parse.low(subject[0] + 1)
    if first not in ("no", "neither", "nobody", "none") and not (first == "not" and second in ("a", "one", "even")):  # "Not a boat could be found"
        return None
    if verb.tense != "past" and not verb.perfect and verb.modal not in ("could", "would", "will"):
        return None
    since = verb.perfect and verb.tense == "present" and any(claim.parse.low(n) == "since" for n in range(verb.last + 1, claim.at))  # "No talks have been planned since they met in May"
    return "denied" if verb.modal in ("would", "will") or since or claim.looks() is not Tense.FUTURE else None


# What is said not to be so.


def is_untrue(claim: Claim) -> str | None:
    """ "Rumours that it was sold in May are rubbish", "He dismissed reports that he planned to leave in May": what is only claimed to be so."""
    parse, chain = claim.parse, claim.chain
    told = next((n for n, one in enumerate(chain) if one.kind in ("comp", "rel") and parse.low(one.begin) == "that"), None)
    over = chain[told].parent if told is not None else None
    if over is None or over.verb is None or not over.finite:
        return None
    if told and all(one.kind in ("inf", "ing") for one in chain[:told]) and over.verb.base in DENYING | _REJECTING and over.verb.form == "finite" and not over.verb.negated:
        return "denied"  # further in than what `_denies` looks at
    behind = range(over.verb.last + 1, min(over.verb.last + 8, len(parse.words)))
    return "denied" if over.verb.base == "be" and chain[told].begin < over.verb.first and any(parse.low(n) in _UNTRUE for n in behind) else None


def said_not_to_be(claim: Claim) -> str | None:
    """ "Denied that the mill closed in May", "ruled out joining in May"."""
    clause = claim.clause
    if clause.kind != "comp" and not (clause.kind == "ing" and clause.begin):
        return None
    return "denied" if any(_denies(claim.parse, one, clause.kind) for one in _until_said(claim.chain)) else None


def said_not_to_be_to(claim: Claim) -> str | None:
    """ "Denied he was planning to sell the hall in May"."""
    told = next((one for one in claim.chain if one.kind == "comp"), None) if claim.clause.kind == "inf" else None
    return "denied" if told is not None and told.parent is not None and _denies(claim.parse, told.parent, "comp") else None


def _denies(parse: Parse, over: Clause, kind: str) -> bool:
    """Whether the verb over a clause of that kind says that it is not so: "denied taking", "ruled out that", "rejecting that"."""
    verb = over.verb
    if verb is None or verb.form != "finite" and verb.base != "reject" and not (verb.form == "ing" and verb.base in DENYING and not verb.negated):
        return False
    if (verb.base, parse.low(verb.last + 1)) in _PUTTING_ASIDE:
        return verb.base == "rule" or kind == "comp"
    return verb.base in DENYING or verb.base in _REJECTING and kind == "comp"


# "Ruled out joining", "brushed aside reports that".
_PUTTING_ASIDE = (("rule", "out"), ("brush", "aside"), ("brush", "off"), ("shrug", "off"), ("laugh", "off"), ("wave", "away"), ("bat", "away"))


def _until_said(chain: list[Clause]) -> list[Clause]:
    """The clauses over one, up to where somebody says it: "has denied it, saying that …", "denied it and said that …", "denied it, but papers showed that …" deny nothing of that."""
    over = chain[1:]
    said = next((n for n, one in enumerate(over) if one.kind in ("ing", "coord") and one.verb is not None and (
        one.verb.base in ("say", "add", "argue", "insist") or one.kind == "coord" and one.subject is not None)), None)
    return over if said is None else over[:said]
