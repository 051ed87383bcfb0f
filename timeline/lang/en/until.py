"""Cases of a time that bounds what is told: it was put off, called off, prolonged or denied until then.

A case gives what the time dates, which may be nothing, or `None` where it has no say.
"""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.bounded import extended, given, is_moved, moved, only_then, with_its_end, with_time
from timeline.lang.en.called_off import had_been_set
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Verb
from timeline.temporal.expr import After, Before, Range, Until

_LEADS = frozenset("to until till through for".split())


def bounds(asked: Asked) -> list[Told] | None:
    """The first of the cases that has a say; none has of a time that neither bounds anything nor is led to."""
    expr, lead = asked.timex.expr, asked.teller.parse.low(asked.teller.at - 1)
    if not (lead in _LEADS or isinstance(expr, Until | Before | Range) or asked.teller.parse.low(asked.teller.at).startswith("through")):
        return None
    return next((found for case in _CASES if (found := case(asked)) is not None), None)


_EXTENSIONS = frozenset("extension reprieve postponement delay".split())
_PROLONGING = frozenset("extend prolong push".split())


def _whether_to(asked: Asked) -> list[Told] | None:
    """ "Will vote on whether to extend the strike until June": until then, if at all."""
    own = asked.own
    return [] if own.kind == "inf" and asked.teller.parse.low(own.begin - 1) == "whether" else None


def _prolonged(asked: Asked) -> list[Told] | None:
    """ "Extended its bid to Nov. 16": its extended bid ends then; it was extended at another time."""
    teller, own = asked.teller, asked.own
    parse, at, verb = teller.parse, teller.at, own.verb
    if own is parse.owner[at] and own.finite and verb is not None and verb.last < at and parse.classes[at - 1] == "o" and parse.low(at - 2) in _EXTENSIONS:
        return [Told(own, with_time(teller, own), point=True)]  # "granted the firm an extension to June 30"
    if verb is None or verb.base not in _PROLONGING or not own.finite or verb.last >= at or parse.low(verb.last + 1) in ("off", "back"):
        return None
    if own is not parse.owner[at] and not (isinstance(asked.timex.expr, Until) and parse.owner[at].kind == "rel"):  # "the offer that it made until Friday"
        return None
    lead = parse.low(at - 1 if parse.classes[at - 1] == "o" else at)
    return [Told(own, extended(teller, own) or with_time(teller, own), point=True)] if lead.startswith(("to", "until", "till", "through")) else None


_BINDING = frozenset("contract deal lease extension agreement option".split())
_SIGNING = frozenset("sign join re-sign resign move switch agree negotiate ink arrive come return appoint hire name".split())


def _signed_for(asked: Asked) -> list[Told] | None:
    """ "Signed a contract through June 2030": until then the contract binds; when it was signed, nobody says."""
    parse, at, verb = asked.teller.parse, asked.teller.at, asked.own.verb
    noun = at - 1 if isinstance(asked.timex.expr, Until | Range) else at - 2
    return [] if verb is not None and verb.base in _SIGNING and verb.last < noun and parse.low(noun) in _BINDING else None


def _not_until_after(asked: Asked) -> list[Told] | None:
    """ "Nobody came until after New Year": they came later, and when, nobody says."""
    parse, own = asked.teller.parse, asked.own
    if not isinstance(asked.timex.expr, After) or parse.low(asked.teller.at - 1) not in ("until", "till") or own.verb is None:
        return None
    nobody = own.subject is not None and parse.low(own.subject[0]) in ("nobody", "none", "no", "neither", "few")
    return [] if nobody or own.verb.negated else None


_STOPPING = frozenset("cancel suspend ban call halt".split())


def _stopped(asked: Asked) -> list[Told] | None:
    """ "This morning the college canceled all classes through Friday": the morning is its time."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    if own.verb is None or own.verb.base not in _STOPPING:
        return None
    ahead = parse.low(at - 1) in ("through", "until")  # else it is a part of the time
    if not ahead and not parse.low(at).startswith(("through ", "until ")):
        return None
    return [] if "t" in parse.classes[own.begin:at - ahead] else None


def _put_off(asked: Asked) -> list[Told] | None:
    """ "The race has been moved from 19 May to 10 June"."""
    return [Told(asked.own, asked.teller.tell(asked.own), point=True)] if is_moved(asked.teller.parse, asked.own, asked.timex) else None


def _scheduled_for(asked: Asked) -> list[Told] | None:
    """ "The vote had been scheduled for October": without the time, it would have been scheduled then."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if not had_been_set(own.verb) or parse.low(at - 1) != "for" or own.verb.last != at - 2:
        return None
    return [Told(own, with_time(asked.teller, own))]


def _until_then(asked: Asked) -> list[Told] | None:
    """ "Gave the guild until Friday to answer", "put the vote off until Friday", "was not found until Monday"."""
    teller, own, timex = asked.teller, asked.own, asked.timex
    line = given(teller, own) or moved(teller, own) if isinstance(timex.expr, Until) else None
    if line:
        return [Told(own, line, point=True)]
    return [Told(own, with_its_end(teller, own, timex), point=True)] if only_then(teller.parse, own, timex) else None


_CASES = (_whether_to, _not_until_after, _signed_for, _prolonged, _stopped, _put_off, _scheduled_for, _until_then)


_UNTIL_WHAT = re.compile(r"a(?P<what>d[nN']*n(?:p[dnN']+)?)p$")


def until_an_event_in_front(asked: Asked) -> list[Told] | None:
    """ "Until his retirement in 1992 he taught there" → "His retirement": the teaching is of the years before; "After the flood in May the council has built a wall"."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.verb is None or not own.begin < at < own.verb.first or parse.classes[at] != "t":
        return None
    m = _UNTIL_WHAT.search(parse.classes, own.begin, at)
    head = next((n for n in range(m.start("what"), m.end("what")) if parse.classes[n] == "n" and parse.classes[n + 1] not in "nN'"), None) if m is not None else None
    if m is None or head is None or not is_event(parse.low(head)) or not (
            parse.classes[m.start() - 1:m.start()] == "t" or _is_apart(own.verb, parse.low(m.start()))):  # "Two days after the fire on Monday the mayor resigned"
        return None
    words = asked.teller.say(*m.span("what"))
    return [Told(own, f"{words[:1].upper()}{words[1:]}", noun=True)]


def _is_apart(verb: Verb, lead: str) -> bool:
    """Whether what a verb tells is of another time than what stands behind `lead` in front of it."""
    if lead in ("until", "till", "before", "since"):
        return True
    return lead == "after" and (verb.perfect or verb.tense in ("present", "future", "modal") or verb.base == "be" and not (verb.passive or verb.progressive))


_LIKELY = ("likely", "unlikely", "certain", "possible")
_UNLIKELY = frozenset("unlikely improbable impossible doubtful".split())


def of_what_is_awaited(asked: Asked) -> list[Told] | None:
    """ "Will stay free until the court has ruled, which is expected in May": in May she will be free no longer; not so what is unlikely then."""
    own, parse = asked.own, asked.teller.parse
    while own.kind == "inf" and own.parent is not None:
        own = own.parent
    over = own.parent
    if own.kind != "rel" or own.subject is not None or own.verb is None or parse.low(own.begin) != "which" or over is None or over.kind != "sub" or over.verb is None:
        return None
    has_object = own.verb.base == "be" and parse.low(asked.teller.at - 1 - (parse.low(asked.teller.at - 1) in ("to", "happen", "in"))) in _LIKELY and set(parse.classes[over.verb.last + 1:own.begin - 1]) <= set("dnN'#")
    if over.verb.last != own.begin - 2 and not has_object or parse.low(over.begin) not in ("until", "till", "before", "once") or over.verb.tense not in ("present", "future") or over.parent is None or over.parent.verb is None:
        return None
    if own.verb.negated or any(parse.low(n) in _UNLIKELY for n in range(own.verb.last, asked.teller.at)):
        return []
    return [Told(over.parent, asked.teller.say(over.parent.subject[0], own.begin))] if over.parent.subject is not None and over.parent.kind == "main" else []


_RUNNING_OUT = frozenset("lapse expire end run close finish".split())
_MOVED_ON = frozenset("move delay postpone extend put push reschedule set change shift bring defer".split())


def is_moved_again(asked: Asked) -> list[Told] | None:
    """ "The opening, already moved to 2021, is put back to 2024": nothing was in 2021."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    over = own.parent
    if own.kind == "inf" and parse.low(own.begin - 1) in ("due", "set") and parse.classes[own.begin - 2:own.begin - 1] == "," and over is not None and over.verb is not None:
        return [] if own.verb.base in _RUNNING_OUT and over.verb.passive and over.verb.base in _MOVED_ON | {"renew"} and at < over.verb.first else None  # "The lease, due to lapse in June, was extended"
    if own.kind != "part" or not parse.classes[:own.begin].rstrip("r").endswith(",") or own.verb is None or own.verb.base not in _MOVED_ON or over is None or over.verb is None or over.verb.base not in _MOVED_ON:
        return None
    is_where_to = parse.low(at - 1) in ("to", "for", "until") or isinstance(asked.timex.expr, Until)
    return [] if is_where_to and own.verb.last < at < over.verb.first and "t" in parse.classes[over.verb.last:over.end] else None
