"""The tense behind words that look ahead or a past form, which may be of something else than the time."""

from __future__ import annotations

import re

from timeline.lang.en.beside import AND_SO_IT_WAS, WEEKDAYS
from timeline.lang.en.diary import is_closed, reacts
from timeline.lang.en.verbforms import PAST_OR_DONE, UNCHANGED
from timeline.model import Tense
from timeline.temporal.anchor import FUTURE, PAST, PRESENT

_TO_SHOW = re.compile(r"\b(?:expected|likely|forecast)\s+to\s+(?:show|reveal|indicate)\b(?:[^;.]|\.(?=\d))*\b(?:for|in|during)\s+(?:the\s+)?$")


# A bargain struck: "agreed to buy the mill on Tuesday" tells when they agreed, "agreed to meet on Tuesday" when they will.
BOUGHT = ("buy", "acquire", "purchase", "merge", "settle")
"""What is agreed to and done at once, as news tells it, whether a day or a month is told."""
_STRUCK, _STRUCK_IN = (re.compile(
    rf"\b(?<!have )(?<!has )(?<!had )(?<!be )agreed to (?:{verbs})"
    r"\b(?![^.;]*\b(?:by|until|from|starting|beginning)\s(?:the\s)?$)") for verbs in (
        "|".join((*BOUGHT, *"sell pay plead drop accept invest lend supply fund finance cut spend give".split(), "take over")), "|".join(BOUGHT)))


def of_words_ahead(text: str, begin: int, end: int, before: str, small: str) -> Tense:
    """The tense behind words that look ahead, which may be of something else: "want to speak to a woman seen on Monday"."""
    if "want" in small and reacts(small):
        return PRESENT
    if _is_done_already(before):
        return PAST
    if "agree" in small and (text[begin:begin + 3] in WEEKDAYS and _STRUCK.search(small) or small.endswith("in ") and _STRUCK_IN.search(small) or AND_SO_IT_WAS.match(text, end)):
        return PAST
    if _BUT_WAS.match(text, end) and _WAS_EXPECTED.search(small):
        return PAST
    if text.endswith(_LED, 0, begin) and _THAN_EXPECTED.search(text, begin - _SOME_WORDS, begin):
        return PAST  # "better than we expected in January"
    if _NOBODY_BADE.search(small):
        return PAST  # "nobody asked us to close it in March"
    # "Is expected to show a gain for May": of what has been measured.
    return PAST if "to " in before and _TO_SHOW.search(before) else FUTURE


# "Will reopen the mill closed in March": the mill has been closed. But "will see the mill closed in March", "will hold a vote called for March".
_DONE_THEN = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|these|those|any|all|\w+['’]s)\s(?:[\w'’-]+\s){0,3}?(?!(?:be|been|being|is|are|was|were|has|have|had|not|also|to|and|or|who|which|that)\b)[a-z'’-]{3,}\s"
    r"(?P<done>[a-z]+)\s(?:(?:on|in)\s)?$"
    r"|\s(?:re[a-z]{4,}|lift|end|discuss|review|debate|sell|appeal|challenge|honou?r|mend|repair|replace|return)\s(?P<what>[a-z]+s)\s(?P<did>[a-z]+)\s(?:on|in)\s$")
_AND_SO = re.compile(r"\b(?:see|sees|have|has|get|gets|want|wants|need|needs|expect|expects|keep|keeps|leave|find|hear|like|prefer|order|with|be|been|by)\s(?:the|an?|its|his|her|their|all)?\s?[^,.;]{0,40}$")
_SET_FOR = frozenset("tabled pencilled scheduled planned due set called expected slated fixed arranged proposed booked needed wanted used based supposed intended meant held offered".split())


def _is_done_already(before: str) -> bool:
    """Whether a participle behind its noun leads to the time: what has been done to the thing, whatever is to come of it."""
    m = _DONE_THEN.search(before) if before.endswith(("on ", "in ", "ed ")) else None
    done = (m["done"] or m["did"]) if m is not None else ""
    if not done or done in _SET_FOR or not (done.endswith("ed") or done in PAST_OR_DONE) or done in UNCHANGED:
        return False
    return _AND_SO.search(before[:m.start()] if m["done"] else before[:m.start("what")]) is None


# "Was expected in July but was put off".
_BUT_WAS = re.compile(
    r",? but (?:it |they |(?:the|his|her|its|their) (?:\w+ ){1,2})?(?:was|were|has been|have been|had been) [a-z]+(?:ed|d|t|n)\b")
_WAS_EXPECTED = re.compile(r"\b(?:was|were) (?:expected|due|scheduled|supposed|set|planned|to (?:be|have|take|open|begin|start|meet|go|appear))\b[^.;]*$")
_LED, _SOME_WORDS = ("in ", "on ", "for "), 60  # characters
_THAN_EXPECTED = re.compile(r"\bthan (?:\w+ ){1,2}(?:had )?(?:expected|forecast|planned|predicted) (?:in |on |for )?$")
_NOBODY_BADE = re.compile(r"\b(?:nobody|no one|none of \w+|never) (?:asked|told|warned|ordered|urged|advised|invited)\b[^.;]* to ")
_DATE = re.compile(r"[A-Z][a-z]+\.? \d{1,2}\b(?!\d)|\b\d{1,2} [A-Z]")
_INVITED_TO = re.compile(r"\binvited\b(?!\sto\s[a-z]+\sto\b)[^.;,]{2,60}\bto\s(?:an?|the|his|her|its|their)\s(?:[\w-]+\s){1,4}(?:in\s[^.;]{2,30}\s)?(?:on\s|in\s|at\s)?$")
# "Voted on Monday to close the hall in June": the vote has its day.
_VOTED_THEN = re.compile(
    r"\b(?:voted|decided|agreed|opted|resolved)\s(?:[\w-]+\s){0,2}(?:(?:on|late|early|in)\s){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today"
    r"|(?:last|this)\s(?:week|month))\s(?:\w+\s)?to\s[a-z]+\b[^.;]*$")
_VOTED = re.compile(r"\b(?:voted|decided|elected|opted|resolved)\sto\s[a-z]+\b[^.;]*$")


def of_a_past_form(text: str, begin: int, end: int, small: str) -> Tense:
    """The tense behind a past form: past, but not where "voted to split the stock on May 24", "markets are closed Monday"."""
    if "invited " in small and _INVITED_TO.search(small) or small.endswith(("extension to ", "reprieve until ", "extension until ")):
        return FUTURE
    if " to " in small and text[begin:begin + 3] not in WEEKDAYS and (_DATE.search(text, begin, end) and _VOTED.search(small) or _VOTED_THEN.search(small)):
        return FUTURE  # of a weekday it may be the vote's
    if "ill be " in small and _WILL_BE_TOO.search(small):
        return FUTURE  # "will be flown to Hale in June and shown there from 1 July"
    return FUTURE if is_closed(small) and is_near(text, begin) else PAST


_WILL_BE_TOO = re.compile(r"\bwill be (?:\w+ed|\w+n|sent|held|sold|kept|built|brought)\b[^.;,]*\band (?:then )?(?:\w+ed|\w+n|sent|held|sold|kept|built|brought)\b(?: (?!(?:that|who|which)\b)[\w'’-]+){0,6} ?$")
_DAY_OR_CLOCK = re.compile(r"\d|noon|midday|midnight|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?!\d)|the\s[\w-]+\sof\s[A-Z]")


def is_near(text: str, begin: int) -> bool:
    """Whether a weekday, a day of a month or an hour begins there: times of which what is told in the present may be to come."""
    return text[begin:begin + 3] in WEEKDAYS or _DAY_OR_CLOCK.match(text, begin) is not None
