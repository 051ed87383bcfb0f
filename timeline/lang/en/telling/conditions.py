"""The condition on which something is told: "If it rains, the fair will be put off"."""

from __future__ import annotations

import re

from timeline.lang.en.best_cuts import reaches_behind
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.shorten import shorten
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.telling.words import Words

_SAID = re.compile(r"(?P<who>[^:\"“]{2,50}: [\"“]?)(?P<told>.+)")
_PRONOUN = re.compile(r"(?:He|She|It|They|We|You)\b")
_OPENS = ("if", "unless", "should", "provided")
_INVERTED = ("had", "were")  # "Had it closed, ninety jobs would have gone"


def with_condition(teller: Words, line: str) -> str:
    """The line behind the condition that opens its sentence, where a headline has room for both and the line has none."""
    parse = teller.parse
    begin = 1 if parse.classes[:1] == '"' else 0
    if " if " in line or " unless " in line:
        return line
    if parse.low(begin) not in _OPENS and not (parse.low(begin) in _INVERTED and parse.classes[begin] == "s"):
        return _with_condition_within(teller, line)
    stop = parse.classes.find(",", begin)
    if line.startswith("Should ") and ", " not in line and (then := next((c for c in parse.clauses if c.begin >= stop > 0 and c.subject is not None and c.verb is not None), None)):
        told = lower_article(whole(teller, then))
        kept = shorten(told, limit=LIMIT - len(line) - 2)
        return f"{line}, {kept}" if kept == told or reaches_behind(told, kept) else line
    if line.lower().startswith((*_OPENS, "had ", "were ")):
        return line
    joint = ", " if stop >= 0 else " "
    if stop < 0:  # "If the council backs the plan the mill will open"
        stop = next((c.end for c in parse.clauses if c.kind == "sub" and c.begin == begin and c.verb is not None and c.verb.last < c.end), -1)
    if stop < 0 or "t" in parse.classes[begin:stop] or stop >= teller.at >= 0:
        return line
    condition = teller.say(begin, stop)
    first, comma, rest = line.partition(", ")
    if comma and condition.lower().endswith(first.lower()):
        line = rest  # "all goes well, the probe will"
    m = _SAID.match(line)
    who, told = (m["who"], m["told"]) if m else ("", line)
    told = told[:1].lower() + told[1:] if _PRONOUN.match(told) else lower_article(told)
    both = f"{who}{condition}{joint}{told}"
    return both if len(both) <= LIMIT else line


_IF_DONE = re.compile(r"[nN],(?P<condition>sv[^,;]*),[rt]*(?=m)")


def _with_condition_within(teller: Words, line: str) -> str:
    """ "The law will ban nets" → "The law, if passed by the guild, will ban nets", as its sentence has it."""
    parse = teller.parse
    for m in _IF_DONE.finditer(parse.classes):
        if parse.low(m.start() + 2) in ("if", "unless") and "t" not in m[0]:
            before, modal, behind = line.partition(f" {teller.say(m.end(), m.end() + 1)} ")
            both = f"{before}, {teller.say(*m.span('condition'))},{modal}{behind}"
            if modal and before.lower().endswith(parse.low(m.start())) and len(both) <= LIMIT:
                return both
    return line
