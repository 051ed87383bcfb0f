"""A verb said once for several: "The railway closed in 1964, the cannery in 1979", "Low won the cup in 2010, the league in 2012", also behind "…, buying"."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.syntax import Clause, Verb
from timeline.lang.en.telling.number import was_or_were
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.verbforms import past_of

_FIRST = re.compile(r"(?P<what>(?:d?[#e]?[nN']+(?:cN+)?)?)(?P<how>r?(?:p[dnN#']+)*)(?P<led>p?)t")
_NEXT = re.compile(r"(?:,c?|c)(?P<what>d?[#e]?[nN']+)(?P<led>p?)t")
_ENDS = re.compile(r"[,;)\"]|$")


def said_once(asked: Asked) -> list[Told] | None:
    """Each of the things with the verb, which stands before the first alone; `None` where no such row has the time."""
    own, at = asked.own, asked.teller.at
    if own.verb is None or at < own.verb.last:
        return None
    behind = [c for c in asked.teller.parse.clauses if c.kind == "ing" and c.comma and c.parent is own and c.verb is not None and c.verb.last < at]
    return next((found for clause in (own, *behind) if (found := _told(asked, clause)) is not None), None)


def _told(asked: Asked, clause: Clause) -> list[Told] | None:
    """The same, where the verb is that of `clause`: a finite one, or one in -ing beside one that is over."""
    teller, parse, verb = asked.teller, asked.teller.parse, clause.verb
    beside = clause.kind == "ing" and clause.comma and clause.parent is not None and clause.parent.kind == "main" and _is_over(clause.parent.verb)
    if verb.negated or not beside and (clause.kind not in ("main", "coord") or clause.subject is None or not clause.finite):
        return None
    first = _FIRST.match(parse.classes, verb.last + 1)
    rows = _row(asked, first, beside) if first is not None else []
    mine = next((row for row in (first, *rows) if row.end() - 1 == teller.at), None) if rows else None
    subject = subject_of(teller, clause.parent if beside else clause) if mine is not None else None
    done = past_of(parse.low(verb.first)) if beside else teller.say(verb.first, verb.last + 1)
    if subject is None or done is None:
        return None
    if mine is first:
        return [Told(asked.own, f"{subject} {done} {teller.say(verb.last + 1, first.start('led'))}".strip())]
    what = teller.say(*mine.span("what"))
    how = f" {teller.say(*first.span('how'))}" if first["how"] else ""
    line = f"{subject} {done} {what}" if first["what"] else f"{what[:1].upper()}{what[1:]} {_agreeing(verb, done, what)}"
    return [Told(asked.own, f"{line}{how}")]


def _is_over(verb: Verb | None) -> bool:
    return verb is not None and (verb.tense == "past" or verb.perfect)


def _row(asked: Asked, first: re.Match[str], beside: bool) -> list[re.Match[str]]:
    """What stands behind the first time in its manner, each with a definite noun and led to as it was: at least one, none of them of a verb."""
    parse, rows = asked.teller.parse, []
    led, at = parse.low(first.start("led")) if first["led"] else "", first.end()
    while (m := _NEXT.match(parse.classes, at)) is not None:
        if (parse.low(m.start("led")) if m["led"] else "") != led or parse.low(m.start("what")) in ("a", "an") or parse.classes[m.start("what")] not in "dN":
            return []
        rows.append(m)
        at = m.end()
    commas = any(parse.classes[m.start()] == "," for m in rows)
    return rows if (commas or beside) and _ENDS.match(parse.classes, at) else []


def _agreeing(verb: Verb, done: str, what: str) -> str:
    """ "Was shut" → "were shut", of several."""
    first, _, rest = done.partition(" ")
    return f"{was_or_were(what) or first} {rest}".strip() if first in ("was", "were") and verb.passive else done
