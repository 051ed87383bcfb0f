"""Times that date nothing, or not the clause that they stand in: what is called off, set against something, known to nobody, or told before."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.bounded import when_clause
from timeline.lang.en.called_off import is_called_off
from timeline.lang.en.denied import DENYING


def called_off(asked: Asked) -> list[Told] | None:
    """ "Has cancelled Saturday's fair": the fair is not held then, and when it was cancelled nobody says."""
    own, teller = asked.own, asked.teller
    if not is_called_off(teller.parse, own, teller.at):
        return None
    done, stop = teller.parse.low(own.verb.head), teller.at + 1
    while stop < own.end and teller.parse.classes[stop] in "nN'":
        stop += 1
    what = teller.say(own.verb.last + 1, stop)
    return [Told(own, f"{what}, {done}")] if what and done.endswith("ed") and own.verb.form == "finite" else None


_LEADS_TO_WHAT = ("unlike", "to", "with", "on", "in")
_UNLIKE = re.compile(r"(?:\b[Uu]nlike|\b[Ii]n contrast (?:to|with)) (?:on |in )?$")


def set_against(asked: Asked) -> list[Told] | None:
    """ "Unlike on Thursday, when the crowd rioted, it was calm": of what was so then, not of what is set against it."""
    parse, at = asked.teller.parse, asked.teller.at
    if parse.low(at - 1) not in _LEADS_TO_WHAT or not _UNLIKE.search(asked.teller.text, asked.begin, parse.words[at].begin):
        return None
    when = when_clause(parse, at)
    return [Told(when, asked.teller.tell(when))] if when is not None else []


_IT = ("it", "but", "and", "still", "however")
_NOBODY_KNOWS = re.compile(
    r"(?:(?:But|And|Still|However),? )?[Ii]t (?:is|was|remains|remained)(?: (?:still|as yet))? (?:not (?:\w+ )?(?:clear|known|certain)|unclear|unknown|uncertain)(?: (?:on )?\w+day)? (?:if|whether|how|why|what|who|when|where)\b")


def nobody_knows(asked: Asked) -> list[Told] | None:
    """ "It was not known if the men held on Friday had left": nothing that happened."""
    parse = asked.teller.parse
    if parse.low(0) not in _IT or parse.classes[asked.teller.at] == "n" or not _NOBODY_KNOWS.match(asked.teller.text, asked.begin, parse.words[-1].end):
        return None
    clause = asked.own
    while clause.parent is not None and clause.kind in ("sub", "comp", "inf", "part", "ing"):
        clause = clause.parent
    if clause is not parse.clauses[0]:
        return None  # "…, but police searched a house on Friday", "the fire that killed nine on Tuesday"
    return []


_SAME = re.compile(r"\b[Tt]he same (?:[\w-]+ ){1,4}$")


def told_before(asked: Asked) -> list[Told] | None:
    """ "The same panel that issued Monday's ruling": nothing new."""
    own, words = asked.own, asked.teller.parse.words
    return [] if own.kind == "rel" and _SAME.search(asked.teller.text, asked.begin, words[own.begin].begin) else None


def bounds_a_period(asked: Asked) -> list[Told] | None:
    """ "In the last quarter, which ended on May 3": it only says which quarter."""
    own, classes = asked.own, asked.teller.parse.classes
    if own.kind != "rel" or own.verb is None or own.verb.base != "end" or own.verb.tense != "past":
        return None
    return [] if classes[own.begin - 2:own.begin] == "t," else None


def denied_on_a_day(asked: Asked) -> list[Told] | None:
    """ "Denied on Friday that it had been sold in May": the denial has its day, and quotes the rest."""
    own, parse = asked.own, asked.teller.parse
    over = own.parent if own.kind == "comp" else None
    if over is None or over.verb is None or over.verb.base not in DENYING or over.verb.tense != "past":
        return None
    return [] if any(n != asked.teller.at and parse.classes[n] == "t" and parse.owner[n] is over for n in asked.dating) else None


def of_a_phrase_in_front(asked: Asked) -> list[Told] | None:
    """ "After a rest day on Monday, they ride on Tuesday": of neither."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.verb is None or own.subject is None or not own.begin < at < own.subject[0] or parse.low(own.begin) not in ("after", "before"):
        return None
    if parse.classes[at + 1:at + 2] != "," or not set(parse.classes[own.begin + 1:at]) <= set("dnN#'p") or at - own.begin < 3:
        return None
    return [] if any(n > own.verb.last and parse.classes[n] == "t" and parse.owner[n] is own for n in asked.dating) else None


_NOTHING = frozenset("nothing nobody anything anybody everything whatever".split())


def of_nothing(asked: Asked) -> list[Told] | None:
    """ "Nothing that happened today brings him back": no event."""
    own = asked.own
    return [] if own.kind == "rel" and own.subject is None and asked.teller.parse.low(own.begin - 1) in _NOTHING else None
