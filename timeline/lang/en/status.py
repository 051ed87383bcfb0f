"""Whether a clause says that something happened, will, might, or did not."""

from __future__ import annotations

import re

from timeline.lang.en.beside import AND_SO_IT_WAS
from timeline.lang.en.called_off import BUT_PUT_OFF, GIVEN_UP, PUT_OFF_THEN, had_been_planned, is_called_off, was_to
from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.syntax.takes import WANTING
from timeline.lang.en.tense import tense
from timeline.lang.en.wordlists import IN_PLACE
from timeline.model import Tense, Timex
from timeline.temporal.expr import Before, By, Civil, Length, Range, Shift, Until
from timeline.temporal.tensed import looks_back

_IF = ("if", "unless", "provided", "assuming")
_MAYBE = ("could", "might", "may", "can")
DENYING = frozenset("deny dispute refute rebut rubbished repudiate".split())
"""Verbs that say of what they tell that it is not so."""
_REJECTING = frozenset("reject dismiss".split())
_UNTRUE = frozenset("false untrue wrong rubbish nonsense baseless unfounded incorrect lies".split())
# Of the other verbs, what their infinitive says came about ("managed to", "led them to raise").
_WANTING = WANTING | {"move"}
_LOOKS_AHEAD = frozenset("due set scheduled expected likely about supposed ready bound slated poised".split())


class _Looks:
    """The tense around a time, worked out when it is first asked for: most clauses tell by their verb."""

    def __init__(self, text: str, timex: Timex) -> None:
        self._text, self._timex, self._found = text, timex, None

    def __call__(self) -> Tense:
        if self._found is None:
            self._found = tense(self._text, self._timex.begin, self._timex.end)
        return self._found


def status(text: str, parse: Parse, clause: Clause, at: int, timex: Timex) -> str:
    """`occurred`, `planned`, `denied` or `conditional`, for what the time at word `at` dates in a clause."""
    told = _told(text, parse, clause, at, timex)
    if told == "occurred" and _was_meant(parse, clause):
        return "planned"
    if told != "planned" or not looks_back(timex.expr):
        return told
    chain = _chain(clause)
    if all(one.kind != "part" for one in chain) and next((one.verb.tense for one in chain if one.finite and one.verb is not None), "") != "past":
        return "occurred"  # "profit is likely to be 9 million crowns, up from 7 million last year"
    return told


_MEANING = frozenset("plan intend hope expect want mean".split())


def _was_meant(parse: Parse, clause: Clause) -> bool:
    """ "They had planned to retire last Easter": whether they did, nobody says."""
    verb = clause.verb
    return verb is not None and verb.perfect and verb.tense == "past" and not verb.passive and not verb.negated and verb.base in _MEANING and (
        parse.classes[verb.last + 1:verb.last + 2] == "o")


def _told(text: str, parse: Parse, clause: Clause, at: int, timex: Timex) -> str:
    looks = _Looks(text, timex)
    verb = clause.verb
    chain = _chain(clause)
    # "If the envoys, who have not met since May, agree", "if it won the vote, which must be held by May"
    of_fact = clause.kind == "rel" and verb is not None and (verb.perfect or verb.tense == "past" or clause.comma)
    of_fact = of_fact or clause.kind == "part" and clause.comma  # "unless talks, broken off on Friday, resumed"
    if clause.kind == "sub" and parse.low(clause.begin) == "whether" or not of_fact and (
            any(one.kind == "sub" and parse.low(one.begin) in _IF and parse.low(one.begin - 1) != "even" and (one is clause or looks() is not Tense.PAST) for one in chain)):
        return "conditional"
    if clause.kind == "part" and parse.low(clause.begin - 1) in _IF:
        return "conditional"
    if clause.kind == "inf" and any(_would_have(one.verb) for one in chain[1:2]):
        return "conditional"  # "would have allowed him to run in May"
    if clause.kind == "main" and parse.low(0) == "without" and verb is not None and verb.modal and at < verb.first:
        return "conditional"  # "Without a deal by Thursday, the mill will close"
    past = verb is not None and verb.form == "finite" and verb.tense == "past" and not verb.negated
    if not past and _under_condition(parse, clause) and looks() is not Tense.PAST:
        return "conditional"
    if is_called_off(parse, clause, at) or had_been_planned(parse, clause):
        return "denied"
    if parse.low(at - 1) == "due" and parse.classes[at - 2:at - 1] == ",":
        return "occurred" if looks() is Tense.PAST else "planned"  # "stayed away ahead of a report on trade, due Thursday"
    if clause.kind == "tail":
        return "planned" if verb.tense in ("future", "modal") else "occurred"
    if verb is None or parse.classes[at] == "n":
        if clause.kind == "inf" and clause.parent is not None and clause.parent.kind == "part" and clause.parent.verb.base in ("expect", "schedule", "plan"):
            return "planned"  # "a drive expected to lead to a fourth-quarter charge"
        if verb is None:
            return "planned" if looks() is Tense.FUTURE else "occurred"
        return _noun_status(looks, clause)
    if parse.low(0) == "not" and clause is parse.clauses[0] and at < verb.first:
        return "denied"  # "Not since 1934 had the party won"
    if verb.negated and verb.tense in ("past", "present") and verb.base not in ("say", "know") or _is_untrue(parse, chain):
        return "denied"
    if verb.negated and verb.modal in ("will", "would") and not verb.perfect and not isinstance(timex.expr, By | Before | Until):
        return "denied"  # "will not open on Friday"
    if clause.subject is not None and verb.form == "finite" and parse.low(clause.subject[0]) in ("no", "neither", "nobody", "none") and (
            verb.tense == "past" or verb.perfect or verb.modal in ("could", "would", "will")) and (verb.modal in ("would", "will") or looks() is not Tense.FUTURE):
        return "denied"  # "Neither could be found Wednesday"
    told_so = next((one for one in chain if one.kind == "comp"), None) if clause.kind == "inf" else None
    if (clause.kind == "comp" or clause.kind == "ing" and clause.begin) and any(_denies(parse, one, clause.kind) for one in _until_said(chain)) or (
            told_so is not None and told_so.parent is not None and _denies(parse, told_so.parent, "comp")):
        return "denied"
    if verb.base == "be" and parse.low(verb.last + 1) == "unlikely":
        return "conditional"
    if verb.modal == "may" and isinstance(timex.expr, Range) and not verb.negated:
        return "planned"  # "Residents may bring brush from Wednesday to Saturday"
    if verb.modal == "can" and not verb.negated and parse.low(at - 1) in ("starting", "from", "beginning") and looks() is not Tense.PAST:
        return "planned"  # "owners can claim a refund starting Monday"
    if verb.modal in _MAYBE and not verb.perfect or any(
            one.verb is not None and one.verb.modal in _MAYBE and not one.verb.perfect and one.kind not in ("tail",) and one.verb.first < clause.begin for one in chain[1:2]
            if clause.kind == "inf"):
        return "conditional"
    if _would_have(verb):
        return "conditional"  # "would have opened in May", "should have been replaced a year earlier"
    if isinstance(timex.expr, By) and was_to(clause):
        return "planned"  # "were to pull back by the end of last week": whether they did, nobody says
    if isinstance(timex.expr, By) and not past:
        return "occurred" if looks_back(timex.expr.of) else "planned"  # "falling to nine by last autumn"
    if clause.kind == "inf" and parse.low(clause.begin - 1).removesuffix("s") in ("plan", "intention", "proposal") and (
            parse.low(clause.begin - 2) == "no" or clause.parent is not None and clause.parent.verb is not None and clause.parent.verb.base in DENYING):
        return "denied"  # "had no plans to close the mill in May", "denied plans to"
    if verb.perfect and was_to(clause) and PUT_OFF_THEN.match(text, timex.end):
        return "denied"  # "were to have met on Thursday, but that has been called off"
    if clause.kind == "inf" and chain[1].verb is not None and chain[1].verb.tense == "past" and chain[1].verb.base in _WANTING and GIVEN_UP.match(text, timex.end):
        return "denied"  # "had planned to sell the hall in May but dropped the idea"
    if verb.tense in ("future", "modal") and (held := _HELD_THEN.search(parse.classes, 0, at)) and held.end() == at and clause.subject is not None and (
            clause.subject[0] < held.start() and at < verb.first and parse.low(held.start("office")) in _HOLDERS | IN_PLACE):
        return "occurred"  # "Low, the mayor from 2003 to 2011, will speak"
    if clause.kind == "inf":
        return _infinitive(text, parse, clause, looks, timex)
    if verb.tense in ("future", "modal") and not verb.perfect:
        return "planned"
    if clause.kind == "sub" and parse.low(clause.begin) in ("until", "once") and verb.tense == "present" and verb.perfect and chain[1:] and (
            chain[1].verb is not None and chain[1].verb.tense == "future"):
        return "planned"  # "will stay shut until engineers have inspected it on Wednesday"
    if clause.kind == "ing" and parse.low(clause.begin - 1) == "after" and looks_back(timex.expr):
        return "occurred"  # "will leave in the summer after signing a deal earlier this month"
    if clause.kind == "ing" and not clause.comma:
        head = next((one.verb for one in chain[1:] if one.finite), None)  # "will begin withdrawing"
        if head is not None and (head.tense == "future" or head.modal in ("would", "should", "must") and head.base in ("need", "require")) and not head.perfect:
            return "planned"
    if verb.form == "finite" and verb.tense == "present" and not verb.perfect and (
            looks() is Tense.FUTURE or verb.base in FORECASTING and not verb.passive and at > verb.last and not looks_back(timex.expr) and not isinstance(timex.expr, Length | Shift)):
        return "planned"  # "expects a profit of nine crowns this year"
    if verb.form == "finite" and verb.tense == "present" and verb.perfect and verb.base in FORECASTING and looks() is Tense.FUTURE:
        return "planned"  # "has forecast rain on Sunday"
    if verb.form == "part" and (over := clause.parent) is not None and over.verb is not None and (
            over.verb.tense == "future" and over.verb.base in ("remain", "stay", "be") and over.verb.last == clause.begin - 1):
        return "planned"  # "will remain closed until Friday"
    if verb.form == "finite" and verb.tense == "past" and (verb.passive and verb.base in ("schedule", "expect", "slate", "plan", "set") and
            parse.low(verb.last + 1) not in ("up", "off", "out") and (verb.base != "set" or parse.low(verb.last + 1) in ("for", "to", "down"))
            or verb.base == "be" and parse.low(verb.last + 1) in _LOOKS_AHEAD and (parse.low(verb.last + 1) != "about" or parse.low(verb.last + 2) == "to")) and not _told_then(parse, verb, at):
        return "denied" if BUT_PUT_OFF.match(text, timex.end) else "planned"
    if verb.form == "part" and verb.base in ("schedule", "plan", "expect", "slate", "set") and looks() is Tense.FUTURE:
        return "planned"
    if verb.form == "finite" and verb.tense == "present" and verb.passive and verb.base in ("schedule", "expect", "slate", "plan", "set"):
        return "planned"
    if (verb.tense == "past" or verb.perfect) and verb.base in ("schedule", "plan", "set", "call") and re.search(r"\bfor\s+$", text[:timex.begin][-5:]):
        return "planned"
    if verb.perfect and verb.passive and verb.base in _MOVED and verb.tense == "present" and parse.low(at - 1) in ("to", "until", "till"):
        return "planned"  # "has been moved to the first week of September"
    if verb.base in _PROMISING and (isinstance(timex.expr, Length) and timex.expr.direction > 0 or isinstance(timex.expr, Before | By) and verb.base in ("promise", "pledge") and not verb.passive and (
            verb.tense == "present" or looks() is Tense.FUTURE)):
        return "planned"  # "promised elections within a year", "has promised a decision before the summer"
    return "occurred"


_HELD_THEN = re.compile(r",(?:d?|p)(?P<office>n)(?:p[dnN]+)?p?$")
_HOLDERS = frozenset("""
mayor president chairman chairwoman chair director minister governor secretary head leader captain coach champion winner runner-up finalist member
senator ambassador chancellor commissioner bishop archbishop king queen manager editor judge deputy speaker
""".split())
FORECASTING = frozenset("expect forecast predict project foresee anticipate".split())
_MOVED = frozenset("move put shift bring postpone reschedule delay push adjourn defer".split())
_PROMISING = frozenset("promise pledge vow demand call order".split())


def _would_have(verb: Verb | None) -> bool:
    return verb is not None and verb.perfect and verb.modal in ("would", "could", "might", "should")


def _is_untrue(parse: Parse, chain: list[Clause]) -> bool:
    """ "Rumours that it was sold in May are rubbish", "He dismissed reports that he planned to leave in May": what is only claimed to be so."""
    told = next((n for n, one in enumerate(chain) if one.kind in ("comp", "rel") and parse.low(one.begin) == "that"), None)
    over = chain[told].parent if told is not None else None
    if over is None or over.verb is None or not over.finite:
        return False
    if told and all(one.kind in ("inf", "ing") for one in chain[:told]) and over.verb.base in DENYING | _REJECTING and over.verb.form == "finite" and not over.verb.negated:
        return True  # further in than what `_denies` looks at
    behind = range(over.verb.last + 1, min(over.verb.last + 8, len(parse.words)))
    return over.verb.base == "be" and chain[told].begin < over.verb.first and any(parse.low(n) in _UNTRUE for n in behind)


def _denies(parse: Parse, over: Clause, kind: str) -> bool:
    """Whether the verb over a clause of that kind says that it is not so: "denied taking", "ruled out that", "rejecting that"."""
    verb = over.verb
    if verb is None or verb.form != "finite" and verb.base != "reject":
        return False
    if (verb.base, parse.low(verb.last + 1)) in _PUTTING_ASIDE:
        return verb.base == "rule" or kind == "comp"
    return verb.base in DENYING or verb.base in _REJECTING and kind == "comp"


# "Ruled out joining", "brushed aside reports that".
_PUTTING_ASIDE = (("rule", "out"), ("brush", "aside"), ("brush", "off"), ("shrug", "off"), ("laugh", "off"), ("wave", "away"), ("bat", "away"))


def _until_said(chain: list[Clause]) -> list[Clause]:
    """The clauses over one, up to where somebody says it: "has denied it, saying that …" denies nothing of that."""
    over = chain[1:]
    said = next((n for n, one in enumerate(over) if one.kind == "ing" and one.verb is not None and one.verb.base in ("say", "add", "argue", "insist")), None)
    return over if said is None else over[:said]


def _chain(clause: Clause) -> list[Clause]:
    found = [clause]
    while found[-1].parent is not None:
        found.append(found[-1].parent)
    return found


def _under_condition(parse: Parse, clause: Clause) -> bool:
    """Whether an "if" clause governs a clause that is no fact itself."""
    if parse.low(0) == "should" and "," in parse.classes and clause.verb is not None and (
            clause.verb.first == 0 or not clause.begin < parse.classes.index(",") and clause.verb.tense in ("future", "modal")):
        return True  # "Should the talks fail, a vote will be held"
    conditions = [one for one in parse.clauses if one.kind == "sub" and parse.low(one.begin) in _IF and parse.low(one.begin - 1) != "even"]
    if not conditions:
        return False
    over = _chain(clause)
    conditions = [one for one in conditions if one.begin < clause.begin or ";" not in parse.classes[clause.begin:one.begin]]  # "will be scanned on Monday; if it is torn, …"
    if all(_is_of_another(parse, one, over) for one in conditions):
        return False
    if clause.verb is None or clause.verb.tense not in ("future", "modal", "none"):
        return False
    return clause.kind in ("main", "coord", "inf", "comp") or clause.kind == "ing" and not clause.comma and over[1:2] and over[1].verb is not None and over[1].verb.modal is not None or clause.kind == "rel" and any(one.parent is clause for one in conditions)


def _is_of_another(parse: Parse, condition: Clause, over: list[Clause]) -> bool:
    """ "Plans to go there and explain what will be done if the talks fail": not the going; `over` are a clause and those over it."""
    first = over[0].verb
    if parse.classes[:condition.begin].rstrip(",").endswith("c") and first is not None and first.last < condition.begin:
        return True  # "will meet on Monday and, if it agrees, the road will close": not the meeting
    told = condition.parent
    if told is not None and told.kind == "comp" and told not in over and parse.classes[told.begin - 1:told.begin] == "c" and parse.low(told.begin) == "that":
        return True  # "said the work would begin in May and that it would end in June if it went well"
    if told is not None and told.kind == "coord" and told not in over and over[0].begin < told.begin < condition.begin and (
            told.subject is not None or told.verb is not None and over[0].verb is not None and told.verb.modal != over[0].verb.modal):
        return True  # "was due to fly out on Wednesday, but the trip may be put off if it snows"
    near = parse.owner[condition.begin - 1] if condition.begin else None
    while near is not None and not near.finite:
        near = near.parent
    return near is not None and near.kind == "sub" and near not in over and near.verb is not None and near.verb.tense in ("future", "modal")


def _noun_status(looks: _Looks, clause: Clause) -> str:
    ahead = clause.verb is not None and clause.verb.tense in ("future", "modal", "present")
    return "planned" if ahead and looks() is Tense.FUTURE else "occurred"


# What is done at once though it wants something later: "voted to close the mill Friday".
_DECIDING = frozenset("vote agree decide move".split())
_THINKING = frozenset("think believe say report know allege assume presume suspect claim seem appear find estimate understand".split())
# What is said at once, whatever it says of later: "offered to resign on Friday".
_OFFERING = frozenset("offer volunteer apply beg".split())


_BRINGING_ABOUT = frozenset("persuade convince force help lead cause compel induce manage prompt".split())
_BIDDING = frozenset("ask tell order urge instruct force advise persuade help vote decide agree resolve".split())


_THEN_IT_WAS = re.compile(r" (?:after|when|as|because)\s(?:[\w'’-]+\s){1,6}?(?:\w+ed|was|were|had|broke|fell|rose|began|burst|caught|hit|went)\b")


def _infinitive(text: str, parse: Parse, clause: Clause, looks: _Looks, timex: Timex) -> str:
    head = clause.parent
    if head is not None and head.finite and head.verb is not None and head.verb.tense == "past" and not head.verb.negated and (
            (head.verb.base in _BIDDING or head.verb.base == "invite" and head.verb.passive) and isinstance(timex.expr, Civil) and timex.expr.year is not None):
        return "occurred"  # "asked a clerk to sign it in August 2006": if that is over, it was done then
    if head is not None and head.verb is not None and head.verb.tense == "past" and head.subject is not None and parse.low(head.subject[0]) in ("nobody", "none"):
        return "denied"  # "nobody asked us to close it in March"
    if parse.low(clause.begin + 1) == "have" and clause.verb.last > clause.begin + 1 and head is not None and head.verb is not None and head.verb.base in _THINKING:
        return "occurred"  # "is thought to have sunk"
    if head is not None and head.verb is not None and head.finite and (head.verb.base in _OFFERING or head.verb.base == "agree") and (
            head.verb.tense == "past" and not head.verb.negated and not head.verb.passive and looks() is Tense.PAST):
        return "occurred"
    if head is not None and head.verb is not None and head.finite and head.verb.tense == "past" and not head.verb.negated and not head.verb.passive and (
            head.verb.base in _BRINGING_ABOUT and looks() is not Tense.FUTURE):
        return "occurred"  # "persuaded them to free nine women the same evening"
    if head is not None and head.verb is not None and head.finite and head.verb.tense == "past" and head.verb.passive and head.verb.base in _BIDDING and (
            looks() is not Tense.FUTURE and _THEN_IT_WAS.match(text, timex.end)):
        return "occurred"  # "were told to leave on Friday after cracks appeared"
    if head is not None and head.kind == "sub" and parse.low(head.begin) == "since" and looks() is Tense.PAST:
        return "occurred"  # "since they agreed to talk in March"
    if head is not None and head.verb is not None and head.verb.base in _DECIDING and head.verb.tense == "past" and looks() is Tense.PAST and AND_SO_IT_WAS.match(text, timex.end):
        return "occurred"
    while head is not None and head.verb is not None and not head.finite:
        if head.verb.base in _WANTING:
            return "planned"
        head = head.parent
    if head is None or head.verb is None:
        return "planned" if looks() is Tense.FUTURE else "occurred"
    if head.verb.base in _DECIDING and head.verb.tense == "past" and not head.verb.passive and (
            isinstance(timex.expr, Civil) and timex.expr.weekday is not None) and (
            "t" not in parse.classes[head.begin:clause.begin]) and looks() is not Tense.FUTURE:
        return "occurred"
    before = parse.low(clause.begin - 1)
    if head.verb.base in _WANTING or head.verb.tense in ("future", "modal") or (
            before in ("due", "set", "likely", "about", "ready", "expected", "scheduled", "supposed")):
        return "denied" if head.verb.negated and head.verb.base != "expect" else "planned"
    if head.verb.base == "be" and clause.begin == head.verb.last + 1:
        return "planned"  # "is to be sold"
    if clause.verb.passive and parse.classes[clause.begin - 1] in "nN,":
        return "planned"
    return "planned" if looks() is Tense.FUTURE and head.verb.tense == "present" else "occurred"


def _told_then(parse: Parse, verb: Verb, at: int) -> bool:
    """Whether the time stands before what was planned: "was scheduled on Monday to …"."""
    after = parse.classes[at + 1:at + 2]
    return at == verb.last + 1 and after == "o"
