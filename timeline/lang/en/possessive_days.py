"""Days that own what happens on them, where the words around say that it is to come: "Friday's concert is free", "with Monday's election near"."""

from __future__ import annotations

import re

from timeline.model import Tense
from timeline.temporal.anchor import EITHER, FUTURE

_NOUNS = (
    r"(?:elections?|vote|meeting|summit|hearing|talks|game|match|final|debate|launch|referendum|ballot|race|concert|show|session|rally|march|parade|ceremony|funeral|service|wedding|derby|bout|fight"
    r"|semi-?final|quarter-?final|contest|fixture|performance|performances|play|recital|lecture|workshop|fair|festival|auction|sale|opera|screening|dinner|luncheon|walkout|strike|protest|tournament|opener|gala"
    r"|replay|friendly|test|conference|primary|runoff|run-off|event|events|party)")
_THING = rf"['’]s\s(?:[\w.:’-]+\s){{0,4}}?{_NOUNS}\b(?:\s(?:in|at|between|with|against|by|of|on)(?:\s(?!(?:is|are|was|were)\b)[\w.’'-]+){{1,5}}?)?"
# "Friday's concert is at 8 p.m.", "is sold out", "will be free".
_IS_TO_COME = re.compile(
    rf"{_THING}\s(?:(?:is|are)\s(?:(?:now|also|already|still)\s)?(?:at\s(?:\d|noon|dusk|[A-Z])|in\s(?:the\s)?[A-Z]|free\b(?!\sof)|open\sto\b|sold\sout|being\s(?:held|staged|played|shown|televised)|due\b|set\s(?:for|to)\b|scheduled\b|expected\b"
    r"|(?:only\s)?(?:\w+\s)?(?:days|hours|a\sday)\saway)|will\s(?:be\s(?:held|free|open|shown|staged|played|at\b|in\b|televised|broadcast)|begin|start|feature|take\splace|open|kick\soff|go\sahead|run|include)\b|(?:starts|begins|gets\sunder\s?way|takes\splace)\b)")
# "With Monday's election near", "as Monday's election nears".
_IS_NEAR = re.compile(r"['’]s\s(?:[\w-]+\s){1,3}?(?:(?:(?:is|are|was|were)\s)?(?:drawing\s)?(?:near|looming|approaching|fast\sapproaching|coming\sup)\b|nears\b|looms\b|approaches\b|draws\snear)")
_WAITED_FOR = re.compile(r"\b(?:wait|waits|waiting)\s(?:for|until|till)\s(?:the\s|after\s)?$", re.IGNORECASE)
# Whether what was called off or missed had been held by then, only the calendar tells.
_MISSED = re.compile(
    r"\b(?:(?<!had\s)(?<!had\sbeen\s)(?:ruled|sat|left|pulled|dropped|bowed)\sout\s(?:of|for)|(?:withdrew|withdrawn|dropped|excluded|scratched)\sfrom|bann?(?:ed|ing|s)|postpon(?:ed|ing|es)|cancel(?:l?ed|l?ing|s)|call(?:ed|ing|s)\soff)\s(?:the\s)?$")
_EVENT = re.compile(rf"['’]s\s(?:[\w-]+\s){{0,3}}?{_NOUNS}\b")
_LAST = ("for ", "til ", "fter ", "the ", "of ", "from ", "ed ", "ing ", "es ", "off ", "ls ", "bans ")


def by_what_is_owned(text: str, begin: int, end: int, near: str) -> Tense | None:
    """The tense of a day behind which an owner's "'s" stands, by what it owns and what is told of it; `near` is the text before."""
    if _IS_TO_COME.match(text, end) or _IS_NEAR.match(text, end):
        return FUTURE
    if text.startswith(("until ", "till "), begin) and near.endswith((" wait ", " waiting ")):
        return FUTURE
    if not near.endswith(_LAST):
        return None
    if _WAITED_FOR.search(near):
        return FUTURE  # "traders are waiting for Monday's report"
    return EITHER if _MISSED.search(near) and _EVENT.match(text, end) else None
