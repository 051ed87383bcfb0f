"""Lengths of time that lead up to the dateline: "have been on strike for two days", "has been shipping for a week now"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.extents import clause_begin
from timeline.model import Timex
from timeline.temporal.expr import Length, Mod
from timeline.temporal.grain import DAY

_FOR = ("for ", "now ", "For ")
# What is going on, told as news and not beside it ("rebels who have been fighting for nine years"): no participle, for "has
# been jailed for two years" looks ahead.
_HAS_LASTED = re.compile(
    r"(?<!\bwho )(?<!\bwhich )(?<!\bthat )\b(?:has|have|['’]ve)\s(?:now\s|also\s|already\s|not\s)?"
    r"(?:been\s(?:\w+ly\s)?(?:[a-z]+ing|on|in|out|at|under|without|off|away|missing|open|empty|ill|unable|home)\b"
    r"|lasted\b|lived\b|worked\b|waited\b|gone\s(?:on|without)\b|hurt\b|hit\b|held\b|kept\b|known\b|led\b|run\b|stood\b"
    r"|(?:hamper|plagu|dogg|troubl|divid|rul|govern|serv|resist|refus|struggl|suffer|exist|remain|stay|own|occupi|controll|dominat|play"
    r"|coach|campaign|haunt|grip|paralys|paralyz|disrupt)ed\b)[^,;.:]*?(?:\sfor|\snow)\s\Z")
# "For forty years, the city has refused to".
_HAS_FROM_THEN = re.compile(r",?\s[^,;.:]{1,60}?\b(?:has|have)\s(?:been\s[a-z]+ing|refused|resisted|ruled|governed|run|led|lived|worked|served|kept|held|stood)\b")
_OF_SOMETHING = re.compile(r"\s(?:of|as|before|after|in|at a time|each|every|a (?:day|week|year))\b|-")


def mark_lasting(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; a length behind "for", of days or longer, ends at the dateline where its clause tells what has gone on since."""
    marked = timexes
    for index, one in enumerate(timexes):
        length = one.expr.of if type(one.expr) is Mod else one.expr
        if type(length) is not Length or text[one.begin - 4:one.begin] not in _FOR or not _leads_up(text, one, length):
            continue
        marked = list(timexes) if marked is timexes else marked
        lasting = replace(length, direction=-1)
        marked[index] = replace(one, expr=lasting if length is one.expr else replace(one.expr, of=lasting))
    return marked


def _leads_up(text: str, one: Timex, length: Length) -> bool:
    if length.direction or length.base is not None or length.opening or any(count is None or grain < DAY for count, grain in length.amounts):
        return False
    if text.startswith("For ", one.begin - 4):
        return _HAS_FROM_THEN.match(text, one.end) is not None
    return _OF_SOMETHING.match(text, one.end) is None and _HAS_LASTED.search(text, clause_begin(text, one.begin), one.begin) is not None
