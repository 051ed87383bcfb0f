"""What stands behind its time: with the verb before its subject ("Not until 1963 did the council open the file"), or behind "it is ten to seven and"."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.bounded import when_clause
from timeline.lang.en.telling.events import nearest_event
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.verbforms import past_of_base

# "Not until Friday", "only in May, after the frost,", then the verb, who did it, and what.
_ONLY_THEN = re.compile(r"rp?t(?:,[^,;]{1,60},)?(?P<lead>[fbhm])(?P<who>u|[d#nN']+(?:p[d#nN']+)*)r?(?P<did>[evwyz])")
_BEHIND_ONLY = ("in", "on", "at", "after", "during")


def only_then_did(asked: Asked) -> list[Told] | None:
    """ "Not until 1963 did the council open the file" → "The council opened the file", "Only on Friday was the road reopened"."""
    teller, parse = asked.teller, asked.teller.parse
    first, main = parse.low(0), parse.clauses[0]
    if first not in ("not", "only") or teller.at not in (1, 2) or main.verb is None:
        return None
    led = parse.low(1).partition(" ")[0]
    m = _ONLY_THEN.match(parse.classes) if first == "not" and led in ("until", "till") or first == "only" and led in _BEHIND_ONLY else None
    if m is None:
        return None
    lead, did = parse.low(m.start("lead")), m.start("did")
    who = _WHO.get(parse.low(m.start("who"))) or teller.say(*m.span("who"))
    stop = max(words_end(teller, main, teller.at), did + 1)
    stop = next((c.begin for c in parse.clauses if did < c.begin < stop and (c.comma or c.kind in ("coord", "tail"))), stop)
    past = past_of_base(parse.low(did)) if lead == "did" else None
    words = f"{past} {teller.say(did + 1, stop) if did + 1 < stop else ''}" if past else f"{lead} {teller.say(m.end('who'), stop)}"
    when = when_clause(parse, teller.at)  # "Not until Friday, when the frost broke, did they sail"
    own = next((c for c in parse.clauses if c.kind == "part" and c.begin == did), main)  # "was the road reopened"
    return [Told(own, f"{who} {words}".strip(), point=True), *([Told(when, teller.tell(when))] if when is not None else [])]


_WHO = {"i": "I"}
_AUXILIARIES = frozenset("hbfm")


def so_did_others(asked: Asked) -> list[Told] | None:
    """ "By May, so had the walls of the mill": what they had done is told before."""
    verb, parse = asked.own.verb, asked.teller.parse
    if verb is None or parse.low(verb.first - 1) not in ("so", "neither", "nor") or parse.classes[verb.first] not in _AUXILIARIES or verb.first != verb.last or asked.own.subject is not None:
        return None
    return []


def as_it_did(asked: Asked) -> list[Told] | None:
    """ "Will look into it, as it did after Falk's outage in May": the outage, for of what was done then nothing is said."""
    own, parse = asked.own, asked.teller.parse
    if own.kind != "sub" or own.verb is None or parse.low(own.begin) != "as" or parse.low(own.verb.last) not in ("did", "had") or own.verb.first != own.verb.last or own.verb.base not in ("do", "have"):
        return None
    if parse.classes[own.verb.last + 1] not in "ap" or parse.low(own.verb.last + 1) not in ("after", "before", "during", "following", "in", "on"):
        return None
    event = nearest_event(asked.teller, own.verb.last)
    return [Told(own, event, noun=True)] if event else None


def only_says_when(asked: Asked) -> list[Told] | None:
    """ "It is ten to seven and Low has left": she has. "We are now in 2003": nothing is told."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.verb is None or own.verb.base != "be" or own.verb.last >= at or own.subject is None or parse.low(own.subject[0]) not in ("it", "we"):
        return None
    if parse.low(at - 1) == "in" and parse.low(at - 2) == "now" and own.verb.last == at - 3:
        return []
    then = next((c for c in parse.clauses if c.kind == "coord" and c.begin == at + 1 and c.verb is not None and c.subject is not None and c.subject != own.subject), None)
    return [Told(then, asked.teller.tell(then))] if then is not None and own.verb.last == at - 1 and parse.low(own.subject[0]) == "it" else None
