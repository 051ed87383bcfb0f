"""A verb said once for several: "The railway closed in 1964, the cannery in 1979", "Low won the cup in 2010, the league in 2012"."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.syntax import Verb
from timeline.lang.en.telling.number import was_or_were
from timeline.lang.en.telling.subjects import subject_of

_FIRST = re.compile(r"(?P<what>(?:d?[#e]?[nN']+)?)(?P<how>r?(?:p[dnN#']+)*)(?P<led>p?)t")
_NEXT = re.compile(r"(?:,c?|c)(?P<what>d?[#e]?[nN']+)(?P<led>p?)t")
_ENDS = re.compile(r"[,;)\"]|$")


def said_once(asked: Asked) -> list[Told] | None:
    """Each of the things with the verb, which stands before the first alone; `None` where no such row has the time."""
    own, teller = asked.own, asked.teller
    parse, verb = teller.parse, own.verb
    if verb is None or own.kind not in ("main", "coord") or own.subject is None or not own.finite or teller.at < verb.last or verb.negated:
        return None
    first = _FIRST.match(parse.classes, verb.last + 1)
    rows = _row(asked, first) if first is not None else []
    if not rows:
        return None
    subject = subject_of(teller, own)
    if subject is None:
        return None
    done = teller.say(verb.first, verb.last + 1)
    if first.end() - 1 == teller.at:
        return [Told(own, f"{subject} {teller.say(verb.first, first.start('led'))}")]
    mine = next((row for row in rows if row.end() - 1 == teller.at), None)
    if mine is None:
        return None
    what = teller.say(*mine.span("what"))
    how = f" {teller.say(*first.span('how'))}" if first["how"] else ""
    line = f"{subject} {done} {what}" if first["what"] else f"{what[:1].upper()}{what[1:]} {_agreeing(verb, done, what)}"
    return [Told(own, f"{line}{how}")]


def _row(asked: Asked, first: re.Match[str]) -> list[re.Match[str]]:
    """What stands behind the first time in its manner, each with a definite noun and led to as it was: at least one, none of them of a verb."""
    parse, rows = asked.teller.parse, []
    led, at = parse.low(first.start("led")) if first["led"] else "", first.end()
    while (m := _NEXT.match(parse.classes, at)) is not None:
        if (parse.low(m.start("led")) if m["led"] else "") != led or parse.low(m.start("what")) in ("a", "an") or parse.classes[m.start("what")] not in "dN":
            return []
        rows.append(m)
        at = m.end()
    commas = any(parse.classes[m.start()] == "," for m in rows)
    return rows if commas and _ENDS.match(parse.classes, at) else []


def _agreeing(verb: Verb, done: str, what: str) -> str:
    """ "Was shut" → "were shut", of several."""
    first, _, rest = done.partition(" ")
    return f"{was_or_were(what) or first} {rest}".strip() if first in ("was", "were") and verb.passive else done
