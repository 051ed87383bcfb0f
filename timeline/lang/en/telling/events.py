"""Events that have a time because the verb of their clause cannot: "debts linked to the purchase of two barges in May"."""

from __future__ import annotations

import re

from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.tree import Verb
from timeline.lang.en.telling.words import Words
from timeline.lang.en.wordlists import NUMBER_WORDS
from timeline.model import Timex
from timeline.temporal.expr import Length, Mod, Shift

ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


def nearest_event(teller: Words, low: int) -> str | None:
    """ "has been held in connection with the burning of two mills last year" → "burning of two mills"."""
    parse, at = teller.parse, teller.at
    joined = _AND_ONE.search(parse.classes, low, at)  # "fires at barns, and one near Lund, between 1931 and 1936"
    for n in range((joined.start() if joined else at) - 1, low, -1):
        if parse.classes[n] not in "dnN#'pcze":
            return None
        if parse.classes[n] in "nz" and is_event(parse.low(n)) and (parse.classes[n + 1] == "p" or n + 1 == at):
            begin = n
            while begin > low and parse.classes[begin - 1] in "nN#'e":
                begin -= 1
            if parse.low(begin - 1) in ("the", "a", "an") and (parse.classes[begin - 2] == "p" or begin - 2 == low):
                words = teller.say(begin, at)
                return words if " " in words else f"The {words}"
            if "'" in parse.classes[begin:n] and parse.classes[begin - 1] in "pa":
                return teller.say(begin, at)  # "Falk's outage"
            if n > begin and (parse.classes[begin] == "#" or parse.low(begin) in NUMBER_WORDS):
                return teller.say(begin, at)  # "a suspect in three attacks on mills between 1994 and 1997"
    return None


_AND_ONE = re.compile(r",c(?:n|#)p[dnN#',]{1,8},p?$")


def never_then(verb: Verb | None, timex: Timex) -> bool:
    """Whether a finite verb cannot tell of what a time names: "is weighing a bid in the past four years", "would end an inquiry", "will examine a death two years ago"."""
    if verb is None or verb.form != "finite" or verb.perfect:
        return False
    expr = timex.expr.of if isinstance(timex.expr, Mod) else timex.expr
    if isinstance(expr, Shift) and expr.direction < 0:
        return (verb.tense == "future" or verb.modal == "would") and not verb.negated and expr.base is None and not expr.anaphoric
    if not (isinstance(expr, Length) and expr.direction < 0):
        return False
    return verb.tense == "future" or verb.modal in ("would", "may", "might") or verb.tense == "present" and verb.progressive


def linked_event(teller: Words, clause: Clause) -> str | None:
    """ "debts linked to the purchase of two barges in May" → "purchase of two barges": what the participle leads to has the time."""
    if clause.kind != "part" or clause.verb.last + 1 >= teller.at:
        return None
    parse, begin = teller.parse, clause.verb.last + 2
    if clause.verb.base not in _TIED and not (clause.verb.base in _DRIVEN and clause.comma and parse.low(clause.verb.last + 1) == "by"):
        return None
    head = begin
    while head < teller.at and parse.classes[head] in "dN#'" or parse.classes[head] == "n" and parse.classes[head + 1] in "nN'":
        head += 1
    if parse.classes[begin - 1] not in "po" or head >= teller.at or not is_event(parse.low(head)) or "u" in parse.classes[begin:teller.at]:
        return None
    words = teller.say(begin, teller.at)
    whose = _OF_WHOM.match(parse.classes, teller.at + 1, clause.end) if parse.low(teller.at + 1) == "of" else None
    if whose is not None:
        words = f"{words} {teller.say(*whose.span())}"  # "caused by the death in November of the sitting member"
    return words if "'" in parse.classes[begin:head] else ARTICLE.sub("", words)


_OF_WHOM = re.compile(r"pd?[nN#']+")


def marks_what_was(clause: Clause) -> bool:
    """Whether an infinitive says that a thing past is honoured."""
    return clause.kind == "inf" and clause.verb is not None and clause.verb.base in _MARKING


def marked_event(teller: Words, clause: Clause) -> str | None:
    """ "Was chosen to honor the founding of the guild 50 years ago", "will be held to mark the opening of the bridge in 1974": the event that is marked, in years gone by."""
    if not marks_what_was(clause) or clause.verb.last + 1 >= teller.at:
        return None
    parse, begin = teller.parse, clause.verb.last + 1
    found = _THE_EVENT.match(parse.classes, begin, teller.at + 1)
    if found is None or not is_event(parse.low(found.end("event") - 1)) or not _YEARS_GONE.search(parse.low(teller.at)):
        return None
    return ARTICLE.sub("", teller.say(begin, teller.at))


_MARKING = frozenset("honor honour mark commemorate celebrate remember recall".split())
_THE_EVENT = re.compile(r"d[nN']*(?P<event>[ng])(?:p[dnN#']+)+p?t$")
_YEARS_GONE = re.compile(r"years ago$|^\d{4}$")
_TIED = frozenset("associate link relate connect tie".split())
# What is driven by an event: "Profit rose a tenth, helped by the sale of a mill in June".
_DRIVEN = frozenset(
    "help hurt aid lift boost buoy bolster swell inflate reduce depress weigh fuel spark trigger prompt cause spur lead force delay "
    "worsen compound".split())
