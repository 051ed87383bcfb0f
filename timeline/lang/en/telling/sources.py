"""Who a statement is according to, where the time is that of the report: "according to a report Friday"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.telling.words import Words


def according(teller: Words) -> tuple[Clause, str] | None:
    """ "The mill has shut, according to a report Friday" → "A report: The mill has shut"; no words where what is so has a time of its own."""
    parse, at = teller.parse, teller.at
    if "according" not in teller.text[parse.words[0].begin:parse.words[at].begin].lower():
        return None
    printed = next((c for c in parse.clauses if c.kind == "part" and not c.comma and c.begin <= at < c.end and c.verb.last < at and c.verb.base in _PRINTED), None)
    start = (printed.begin if printed is not None else at) - 1
    while start >= 0 and parse.classes[start] in "pdnN#'ez" and parse.low(start) != "according":
        start -= 1
    if start < 0 or parse.low(start) != "according":
        return None
    if start == 0:
        return _according_in_front(teller, printed)
    main = next((c for c in parse.clauses if c.kind == "main" and c.verb is not None and c.verb.last < start), None)
    if main is None:
        return None
    if printed is None and parse.classes[at] == "t" and "t" in parse.classes[main.begin:start]:
        return main, ""  # "is due in court at noon, according to a statement today": the noon is its time
    source = teller.say(start + 2, at) if printed is None else _less_printed(teller, start + 2, printed, printed.end)
    line = whole(teller, main, through=main.begin)
    told = line.partition(", according to")[0].partition(" according to")[0]
    if printed is not None and len(source) + 2 + len(told) > LIMIT:
        return None  # the report was published: no room for what it says
    return (main, f"{source[:1].upper()}{source[1:]}: {told}") if source and told else None


# What is done with a report on the day that it tells of.
_PRINTED = frozenset("publish release print issue".split())


def _less_printed(teller: Words, begin: int, printed: Clause, stop: int) -> str:
    """A report, with who released it or where, if the words say so: "a poll" published, "figures released by the guild"."""
    stop = next((n for n in range(printed.begin, stop) if teller.parse.classes[n] in ",;"), stop)
    last = next((n for n in range(printed.verb.last + 1, stop) if teller.parse.low(n) in ("by", "in") and teller.parse.classes[n + 1:n + 2] != "t"), None)
    return teller.say(begin, stop if last is not None else printed.begin)


def _according_in_front(teller: Words, printed: Clause | None) -> tuple[Clause, str] | None:
    """ "According to a May report by the guild, the mill has shut" → "A report by the guild: The mill has shut"."""
    parse = teller.parse
    comma, main = parse.classes.find(",", teller.at), parse.clauses[0]
    if comma < 0 or main.verb is None or main.subject is None or main.subject[0] < comma or not _SOURCE.fullmatch(parse.classes, 2, comma):
        return None
    source = teller.say(2, comma) if printed is None else _less_printed(teller, 2, printed, comma)
    line = whole(teller, main, through=main.subject[0])
    if printed is not None and len(source) + 2 + len(line) > LIMIT:
        return None
    return (main, f"{source[:1].upper()}{source[1:]}: {line[:1].upper()}{line[1:]}") if source and line else None


_SOURCE = re.compile(r"[dnN#'zevptg]+")
