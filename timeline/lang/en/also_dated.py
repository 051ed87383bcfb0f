"""Clauses that a time dates besides its own, or in its place: what was decided in a ballot of then, what is joined to it, what has gone on since."""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.lang.en.bounded import when_clause
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.verbforms import STATIVE

WHEN = re.compile(r"t,s")
"""A time with a clause behind it: "in July, when"."""
_DECIDING, _ENDING = frozenset("ballot vote poll referendum election auction count".split()), frozenset("close end finish conclude".split())
_RELEASED = frozenset("release publish conduct take hold carry".split())
_OF_AN_EVENT = _RELEASED | frozenset("show stage call convene organize broadcast air deliver issue mount".split())
_FRONT = re.compile(r"p(?:d|N+'|d[nN]+')?#?[nN]+(?:p[dnN']+){0,2}")
_FRONT_TIME = re.compile(r"(?:p|r)*p?t,?")
_IN_IT = re.compile(r"p[dnN']*n$")


def decided_then(parse: Parse, own: Clause, at: int) -> Clause | None:
    """What was decided "in a ballot that closed on Thursday", or found "in a poll released on Thursday"."""
    over, ended = own.parent, own.verb
    if own.kind == "part" and over is not None and _is_in_front(parse, own, over, at):
        return over
    if own.kind not in ("rel", "part") or parse.low(own.begin - 1) not in _DECIDING or own.comma or ended is None or not set(parse.classes[ended.last + 1:at]) <= {"p", "r"}:
        return None
    if ended.base not in (_ENDING if own.kind == "rel" else _RELEASED) or own.kind == "rel" and ended.tense != "past" or over is None or over.verb is None or not over.finite:
        return None
    held = _IN_IT.search(parse.classes, over.verb.last + 1, own.begin)
    if held is None or parse.low(held.start()) != "in" or "t" in parse.classes[over.begin:own.begin]:
        return None
    return over if over.verb.tense == "past" and not (over.verb.negated or over.verb.perfect) else None


def _is_in_front(parse: Parse, own: Clause, over: Clause, at: int) -> bool:
    """Whether the time is that of the event in which something was done: "In a vote held in May, the town chose a mayor"."""
    if over.verb is None or over.subject is None or own.begin > over.subject[0] or own.verb is None or own.verb.base not in _OF_AN_EVENT or own.comma:
        return False
    front = _FRONT.fullmatch(parse.classes, over.begin, own.begin)
    if front is None or parse.low(over.begin) not in ("in", "at", "during") or _FRONT_TIME.fullmatch(parse.classes, own.verb.last + 1, over.subject[0]) is None:
        return False
    return at < over.subject[0] and over.finite and over.verb.tense == "past" and not (over.verb.negated or over.verb.perfect)


def joined_behind(parse: Parse, own: Clause, at: int) -> Clause | None:
    """The clause, joined by "and", that a time at the sentence's front dates too: one with its own subject and no time."""
    if own.kind != "main" or own.verb is None or own.subject is None or at >= own.subject[0]:
        return None
    second = next((c for c in parse.clauses if c.kind == "coord" and c.parent is own and c.subject is not None), None)
    if second is None or second.verb is None or parse.classes[second.begin] != "c" or parse.low(second.begin) != "and":
        return None
    if "t" in parse.classes[second.begin:second.end] or "u" in parse.classes[slice(*second.subject)] or not (
            own.verb.tense == second.verb.tense == "past"):
        return None
    if second.verb.base in STATIVE or own.verb.base in STATIVE and own.verb.base != "have" or any(
            verb.perfect or verb.progressive or verb.negated for verb in (own.verb, second.verb)):
        return None  # a state beside what happened; "had a falling out" is none
    return second


def told_of_then(parse: Parse, own: Clause, at: int, dating: Collection[int], comma: bool = True) -> Clause | None:
    """What happened then besides, behind a comma or without: "The campaign turned in July, when floods killed nine"; none of the times `dating` is its own."""
    done_then = own.kind == "part" and comma and own.verb is not None and own.verb.last < at  # "the debts run up last May, when Low bought the mill"
    listed = comma and own.kind == "main" and own.verb is None and parse.classes[own.begin - 1:own.begin] == ";"  # "failed twice: in 1951, when it rained, and in 1974"
    if not (done_then or listed) and (own.kind not in ("main", "coord") or own.verb is None or own.verb.tense != "past" or at < own.verb.last and not comma):
        return None
    if not (WHEN.match(parse.classes, at) if comma else parse.classes[at + 1:at + 2] == "s"):
        return None
    when = when_clause(parse, at)
    if when is None or not happened(when) or when.verb.perfect:
        return None
    stop = parse.classes.find(",", when.verb.last, when.end)  # "when the ferry sank, which led to": what follows has its own times
    return when if not any(when.begin <= n < (stop if stop > 0 else when.end) or parse.owner[n] is when for n in dating) else None


_SINCE_NOUN = re.compile(r"[as][dN'#]*n[nN'#]*(?:p[dnN#']+)?p?$")


def since_then(parse: Parse, at: int) -> Clause | None:
    """The clause of what has gone on since what happened at the time: "have killed nine since the rains began in May"."""
    own = parse.owner[at]
    if own.finite and own.verb is not None and own.verb.perfect and own.verb.last < at and (_ends_a_noun(parse, own.verb.last + 1, at) or _leads_a_noun(parse, own.verb.last + 1, at)):
        return own if own.verb.tense == "present" and not own.verb.negated and own.subject is not None else None
    led = own.begin if own.kind == "sub" else own.begin - 1 if own.kind == "ing" else -1
    if led < 0 or parse.low(led) != "since" or own.verb is None or own.verb.last > at or parse.classes[at] != "t":
        return None
    over = own.parent
    if over is not None and over.kind == "coord" and over.subject is None and over.parent is not None and over.parent.verb is not None and over.parent.verb.perfect:
        over = over.parent  # "have burned two halls and robbed a bank since the curfew was lifted in May"
    if over is None or over.verb is None or not over.finite or over.subject is None or not over.verb.perfect or over.verb.negated:
        return None
    fronted = over.subject[0] > own.end and over.verb.tense == "present" and over.verb.base not in SAY  # "Since the lock was shut on Monday, boats have waited"
    return over if fronted or over.verb.last < led and over.verb.tense in ("present", "past") else None


def _ends_a_noun(parse: Parse, begin: int, at: int) -> bool:
    """ "Since the rains of May", "since the closure in May"."""
    noun = _SINCE_NOUN.search(parse.classes, begin, at)
    return noun is not None and parse.low(noun.start()) == "since"


def _leads_a_noun(parse: Parse, begin: int, at: int) -> bool:
    """ "Since shortly after the Jan. 23 killing", "since Monday's closure of the lock"."""
    led = next((n for n in range(at - 1, begin - 1, -1) if parse.low(n) == "since"), None)
    if led is None or not set(parse.classes[led + 1:at]) <= set("drpaN'"):
        return False
    noun = at + 1 + (parse.classes[at + 1:at + 2] == "'")
    return parse.classes[noun:noun + 1] == "n"


def happened(clause: Clause) -> bool:
    """Whether a clause tells with a subject of its own what is past."""
    return clause.verb is not None and clause.verb.tense == "past" and clause.subject is not None
