"""Who a statement is according to, where the time is that of the report: "according to a report Friday"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.telling.words import Words


def according(teller: Words) -> tuple[Clause, str] | None:
    """ "The mill has shut, according to a report Friday" → "A report: The mill has shut"; no words where what is so has a time of its own."""
    parse, at = teller.parse, teller.at
    start = at - 1
    while start >= 0 and parse.classes[start] in "pdnN#'ez" and parse.low(start) != "according":
        start -= 1
    if start < 0 or parse.low(start) != "according":
        return None
    if start == 0:
        return _according_in_front(teller)
    main = next((c for c in parse.clauses if c.kind == "main" and c.verb is not None and c.verb.last < start), None)
    if main is None:
        return None
    if parse.classes[at] == "t" and "t" in parse.classes[main.begin:start]:
        return main, ""  # "is due in court at noon, according to a statement today": the noon is its time
    source, line = teller.say(start + 2, at), whole(teller, main, through=main.begin)
    told = line.partition(", according to")[0].partition(" according to")[0]
    return (main, f"{source[:1].upper()}{source[1:]}: {told}") if source and told else None


def _according_in_front(teller: Words) -> tuple[Clause, str] | None:
    """ "According to a May report by the guild, the mill has shut" → "A report by the guild: The mill has shut"."""
    parse = teller.parse
    comma, main = parse.classes.find(",", teller.at), parse.clauses[0]
    if comma < 0 or main.verb is None or main.subject is None or main.subject[0] < comma or not _SOURCE.fullmatch(parse.classes, 2, comma):
        return None
    source, line = teller.say(2, comma), whole(teller, main, through=main.subject[0])
    return (main, f"{source[:1].upper()}{source[1:]}: {line[:1].upper()}{line[1:]}") if source and line else None


_SOURCE = re.compile(r"[dnN#'zevptg]+")
