"""What is to be done, and by whom: the words for an infinitive whose time is that of the deed, not of what was said of it."""

from __future__ import annotations

import re

from timeline.lang.en.beside import AND_SO_IT_WAS
from timeline.lang.en.leaveout import OBJECT_TO, has_verb
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.phrases import is_event
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import RULINGS, WANTING
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.outcomes import for_whom
from timeline.lang.en.telling.participles import participle
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.wholes import PRONOUNS
from timeline.lang.en.telling.words import Words
from timeline.lang.en.tense_words import BOUGHT


def object_event(teller: Words, head: Clause, clause: Clause) -> str | None:
    """ "plans a private placement of notes with nine banks, to be completed in May" → "a private placement of notes": what is done, not the banks."""
    first, classes = head.verb.last + 1, teller.parse.classes
    inner = next((c.verb.last + 1 for c in teller.parse.clauses if c.finite and c.verb is not None and head.verb.last < c.verb.first < clause.begin), first)
    stop = clause.begin - 1
    if classes[stop] != "," or not set(classes[inner:stop]) <= set("dnN#'pg()z"):
        return None
    noun = next((n for n in range(inner, stop) if classes[n] == "n" and classes[n + 1] in "p,"), None)
    return teller.say(inner, stop) if noun is not None and noun < stop - 1 and is_event(teller.parse.low(noun)) else None


# Who decides to do it does it.
_RESOLVING = frozenset("vote agree decide".split())
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?$")


def is_due(teller: Words, clause: Clause, head: Clause) -> bool:
    """Whether the time is that of what was decided: "voted to close the mine next year"."""
    verb, parse = head.verb, teller.parse
    done = verb.tense == "past" and not verb.perfect or verb.tense == "present" and verb.perfect
    if not done or AND_SO_IT_WAS.match(teller.text, teller.span[1]) or head.kind == "sub" and parse.low(head.begin) == "since" or verb.base in _OFFERING or verb.passive or verb.negated or clause.begin < verb.last or teller.at < clause.begin:
        return False
    if for_whom(parse, clause) is not None:
        return False  # "paved the way for her to lead it next month": it is not the way that leads
    between = parse.classes[verb.last + 1:clause.begin]
    if between[-1:] == "n" and parse.low(clause.begin - 1) in _DECISIONS and set(between) <= set("dn"):
        return True  # "has made the right decision to leave on Thursday"
    if parse.low(teller.at)[-4:].isdecimal():
        return False  # "voted to close the mine in May 2016": whether that is over, only the calendar tells
    if parse.classes[teller.at] == "t" and _TO_COME.match(parse.low(teller.at)) and (set(between) <= set("pt") or verb.base not in OBJECT_TO):
        return True  # "has gathered enough evidence to put the case to a jury next week"
    if verb.perfect and verb.base != "decide" or verb.base == "agree" and clause.verb.base in BOUGHT and parse.low(teller.at - 1) == "in":
        return False  # "agreed to buy Hale in May": in May they agreed
    return verb.base in _RESOLVING and parse.classes[teller.at] == "t" and set(between) <= set("pt") and (
        "t" in between or _WEEKDAY.match(parse.low(teller.at)) is None)


_OFFERING = frozenset("be offer threaten seek ask beg volunteer bid".split())  # "offered to meet them next week": they may not want it
_DECISIONS = frozenset("decision choice plans preparations arrangements".split())
_TO_COME = re.compile(
    r"(?:early |late |later |sometime )?(?:next (?:week|month|year|spring|summer|autumn|fall|winter|[a-z]+day|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)|tomorrow)\b")


# What is wanted or helped is not done yet.
_NOT_DONE = frozenset("expect want need help cause allow enable permit get".split())


# Who is told to come, comes then: "subpoenaed the clerk to testify on May 3".
_SUMMONING = frozenset("subpoena summon invite".split())


def ordered(teller: Words, clause: Clause, first: Clause, head: Clause) -> str | None:
    """ "warned the guild to pull back by May" → "The guild to pull back": what is due by then, not the speech; `first` is the first of several infinitives."""
    parse, verb = teller.parse, head.verb
    is_due = is_deadline(teller) or verb.base in _SUMMONING and not verb.passive and parse.classes[teller.at] == "t" and not parse.low(teller.at)[-4:].isdecimal()  # whether a year is over, only the calendar tells
    if verb.base not in OBJECT_TO | _SUMMONING or verb.base in _NOT_DONE or verb.tense != "past" or verb.negated or (
            not is_due or first.parent is not head or teller.at < clause.begin):
        return None
    if verb.passive:
        who = short_subject(teller, head, subject_of(teller, head) or "") if set(parse.classes[verb.last + 1:first.begin]) <= set("pt") else ""
    else:
        who = teller.say(verb.last + 1, first.begin) if set(parse.classes[verb.last + 1:first.begin]) <= set("dnN#'pgt") else ""
    if not who or who.lower() in PRONOUNS or _NAMELESS.search(who):
        return None
    return f"{who} {teller.say(clause.begin, words_end(teller, clause, teller.at))}"


def is_deadline(teller: Words) -> bool:
    """Whether the time is one by which something is due: "by May", "before the vote"."""
    return teller.parse.classes[teller.at] == "t" and teller.parse.low(teller.at).startswith(("by ", "before "))


_NAMELESS = re.compile(r"\b(?:he|she|it|they|we)\b")


_REFUSING = frozenset("refuse decline fail neglect".split())


def to_be_done(teller: Words, clause: Clause, head: Clause, line: str) -> str:
    """The line, or where it would be cut before the infinitive, who is to do what: "The guild to close the crypt"."""
    if teller.parse.words[clause.verb.head].low in shorten(line).lower().split():
        return line
    if clause.parent is head and head.verb.tense == "past" and teller.parse.low(clause.begin - 1) != "only" and head.verb.base not in WANTING and head.verb.base not in OBJECT_TO and not head.verb.passive and head.verb.base != "be":
        return line  # "attacked on the last climb to win the stage"
    if head.verb.base in _REFUSING:
        return teller.say(head.begin, clause.end) if head.kind == "sub" else line  # "if the board refuses to hear them": they are not heard
    outer = clause.parent
    while outer is not None and outer is not head:
        if outer.kind == "part":
            return participle(teller, outer) or line  # "in a move expected to result in a charge"
        outer = outer.parent
    if clause.parent is head and head.verb.tense == "past" and teller.parse.low(teller.at)[-4:].isdecimal():
        return line  # "invited two weavers to sing in March 1988": so it did then
    told = clause.parent is head and head.verb.base in OBJECT_TO and not head.verb.passive and head.verb.last + 1 < clause.begin
    who = teller.say(head.verb.last + 1, clause.begin) if told else short_subject(teller, head, subject_of(teller, head) or "")
    if not who or who.lower() in PRONOUNS or has_verb(who) or _NAMELESS.search(who):
        return line
    return f"{who} {teller.say(clause.begin, clause.end)}"


_RULED = re.compile(r"(?P<noun>n)(?:p(?:[dnN']|(?<=N)c(?=N))+)*$")


_FIGHTING = frozenset("get fight appeal avoid defy obey challenge block overturn resist contest evade".split())


def ruled(teller: Words, clause: Clause) -> str | None:
    """ "Fought Monday's ruling by the court to send the boy home by Friday" → "Ruling by the court to send the boy home": not the fight."""
    parse = teller.parse
    over = clause.parent
    if over is None or over.verb is None or over.finite or over.verb.base not in _FIGHTING or not clause.verb.last < teller.at < clause.end:
        return None
    m = _RULED.search(parse.classes, over.verb.last + 1, clause.begin)
    if m is None or parse.low(m.start("noun")) not in RULINGS:
        return None
    words = teller.say(m.start("noun"), clause.end)
    return f"{words[:1].upper()}{words[1:]}"


def less_first(teller: Words, clause: Clause, line: str) -> str:
    """ "Is hurrying to mend its nine mills on the river and open a line next year": where there is no room for both, the one that has the time."""
    parse = teller.parse
    second = next((n for n in range(teller.at - 1, clause.verb.last + 1, -1) if parse.classes[n - 1:n + 1] == "ce" and parse.low(n - 1) == "and"), None) if len(line) > LIMIT else None
    if second is None or any(clause.verb.last < c.begin <= second for c in parse.clauses):
        return line
    return line.replace(f"{teller.say(clause.verb.head, second - 1)} and ", "", 1)
