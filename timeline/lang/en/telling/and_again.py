"""What was done a second time, or at a second place: "was shut in May after a fire, and again in June" → "was shut after a fire", "was shut again"."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words

_ELSEWHERE = re.compile(r",c(?P<two>p[dnN#']*[nN])p?$")
_AGAIN = re.compile(r",?c(?P<again>r)(?:pt)?p?(?P<second>t)")
_MORE_OF_THEM = re.compile(r"t(?:,?ct|,t)+")  # "on 3, 4 and 5 May, and again"


class Twice(NamedTuple):
    """Counting words: the first time of a verb and the last that is listed with it, the joint behind what is said of it, and the second time."""

    first: int
    last: int
    joint: int
    second: int


def twice(parse: Parse, clause: Clause, at: int) -> Twice | None:
    """The two times of one verb, "and again" before the second, where word `at` is one of them."""
    verb = clause.verb
    first = parse.classes.find("t", verb.last + 1, clause.end) if verb is not None and (clause.finite or clause.kind == "part") else -1
    m = _AGAIN.search(parse.classes, first + (1 if clause.kind == "part" else 2), clause.end) if first >= 0 else None
    listed = _MORE_OF_THEM.match(parse.classes, first, m.start()) if m is not None else None
    last = listed.end() - 1 if listed is not None else first
    if m is None or not (first <= at <= last or at == m.start("second")) or parse.low(m.start("again")) != "again" or parse.low(m.start("again") - 1) != "and":
        return None
    if parse.owner[first] is not clause or parse.owner[m.start("second")] is not clause or parse.classes[verb.last + 1:first].strip("dnN#'pr"):
        return None
    return Twice(first, last, m.start(), m.start("second"))


def is_second(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether word `at` is the second of the two times of one verb, of another event than the first."""
    told = twice(parse, clause, at)
    return told is not None and at == told.second


def done_again(teller: Words, clause: Clause) -> str | None:
    """What the one time or the other dates, if a verb has two."""
    told = twice(teller.parse, clause, teller.at)
    subject = subject_of(teller, clause) if told is not None else None
    if told is None or not subject:
        return None
    who = short_subject(teller, clause, subject)
    done = teller.say(clause.verb.first, told.first - (teller.parse.classes[told.first - 1] == "p"))
    if teller.at <= told.last:
        return _with(teller, f"{who} {done}", told.last + 1, told.joint)
    return _with(teller, f"{who} {done} again", told.second + 1, words_end(teller, clause, None))


def was_done_again(teller: Words, clause: Clause, noun: str, was: str) -> str | None:
    """ "The mill, shut in May and again for a week in June, lost money" → "The mill was shut", "The mill was shut again"."""
    told = twice(teller.parse, clause, teller.at)
    if told is None or not clause.comma:
        return None
    done = f"{noun} {was} {teller.say(clause.verb.first, told.first - (teller.parse.classes[told.first - 1] == 'p'))}"
    if teller.at <= told.last:
        return _with(teller, done, told.last + 1, told.joint)
    return _with(teller, f"{done} again", told.second + 1, clause.end)


def _with(teller: Words, line: str, begin: int, stop: int) -> str:
    """The line and the words that follow its time, unless a comma parts them."""
    apart = begin >= stop or teller.parse.classes[begin] in ',;"'
    return line if apart else f"{line} {teller.say(begin, stop)}"


def done_elsewhere(teller: Words, clause: Clause) -> str | None:
    """ "Will open on Monday in Hale, where a bridge fell in May, and in Orla a day later" → "will open in Orla": the aside tells of the first place alone."""
    verb, parse = clause.verb, teller.parse
    m = _ELSEWHERE.search(parse.classes, verb.last + 1, teller.at) if verb is not None and clause.finite else None
    if m is None or parse.low(m.start() + 1) != "and" or not any(c.comma and c.end == m.start() and (c.kind == "rel" or parse.low(c.begin) == "where") for c in parse.clauses):
        return None
    led = parse.low(m.start("two"))
    first = next((n for n in range(m.start() - 1, verb.last, -1) if parse.low(n) == led and parse.owner[n] is clause and parse.classes[n + 1] in "dnN"), None)
    subject = subject_of(teller, clause) if first is not None else None
    if first is None or not subject:
        return None
    between = "" if "t" in parse.classes[verb.last + 1:first] else teller.say(verb.last + 1, first) if first > verb.last + 1 else ""
    return " ".join(f"{short_subject(teller, clause, subject)} {teller.say(verb.first, verb.last + 1)} {between} {teller.say(m.start('two'), teller.at)}".split())
