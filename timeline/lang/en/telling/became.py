"""What became of what a participle tells was planned: "planned at the hall for Friday was canceled"."""

from __future__ import annotations

import re

from timeline.lang.en.called_off import OFF_WITH, had_been_planned
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling.number import was_or_were


def its_end(parse: Parse, clause: Clause, line: str) -> str:
    """The name of what "planned at the hall for Friday was canceled" tells of, with what became of it: "… was canceled"."""
    over = clause.parent.verb if clause.kind == "part" and clause.parent is not None and had_been_planned(parse, clause) else None
    line = _WAS_PLANNED.sub("", line) if over is not None else line  # "The race, announced for May, was canceled"
    if over is None or _HAS_A_VERB.search(line):
        return line
    particle = parse.low(over.last + 1)
    said = (over.base, particle) in OFF_WITH and particle not in ("to", "from")
    what = _PLANNED.sub("", line)
    was = was_or_were(what)
    return f"{what}{f' {was}' if was else ','} {parse.low(over.head)}{f' {particle}' if said else ''}"


_HAS_A_VERB = re.compile(r"\b(?:was|were|is|are|has|have|had)\b")
_WAS_PLANNED = re.compile(r"(?<=[a-z]) (?:was|were) (?:planned|scheduled|slated|announced|advertised|billed|called|arranged|organised|organized|booked)$")
_PLANNED = re.compile(r"(?<=[a-z]) (?:planned|scheduled|slated|announced|advertised|billed|arranged|organised|organized|booked)$")  # what was canceled had been planned
