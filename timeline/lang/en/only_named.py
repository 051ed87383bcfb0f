"""Times that are only spoken of, or stand in a name: "not in 1601", "the leaders of tomorrow", "the 1994 Freedom of Passage Act"."""

from __future__ import annotations

import re

from timeline.lang.en.around import Setting
from timeline.lang.en.phrases import is_event
from timeline.temporal.expr import Civil

_ENDS = re.compile(r"[.,;)]|$")


def is_what_it_is(setting: Setting) -> bool:
    """ "The count is since March": all that the sentence says of it."""
    return setting.led.endswith((" is ", " are ", " was ", " were ")) and setting.is_followed_by(_ENDS, 1) is not None


_AND_NOT, _BUT_THEN = re.compile(r"(?:,|\band|;)\snot\s(?:in|on|at)\s$"), re.compile(r",? but (?:[a-z]+ )?(?:in|on|at) ")


def is_denied(setting: Setting) -> bool:
    """ "In 1564, and not in 1601", "not in 1601 but in 1564"."""
    if not setting.led.endswith((" in ", " on ", " at ")):
        return False
    return _AND_NOT.search(setting.led) is not None or setting.led[:-4].endswith("not") and setting.is_followed_by(_BUT_THEN, 20) is not None


_INSTEAD = tuple(f" {instead} {lead}" for instead in ("instead of", "rather than") for lead in ("", "in ", "on ", "at ", "in the ", "on the "))


def is_instead(setting: Setting) -> bool:
    """ "From the first week of May instead of after Easter"."""
    return setting.led.endswith(_INSTEAD)


_TALK = re.compile(
    r"\b(?:hear(?:s|ing)?|heard|talk(?:s|ing|ed)?|spoke|speak(?:s|ing)?|th(?:ink(?:s|ing)?|ought)|worr(?:y|ies|ied|ying)|ask(?:s|ed|ing)?"
    r"|complain(?:s|ed|ing)?|wr(?:ite|ote|iting)|dream(?:s|ed|ing)?|forget|optimistic|excited|confident|nervous|anxious|concerned|upbeat"
    r"|gloomy)\b[^.,;]*\sabout\s$")


def is_talked_about(setting: Setting) -> bool:
    """ "We have heard about next year"."""
    return setting.led.endswith(" about ") and _TALK.search(setting.led) is not None


_RELIED = re.compile(r"\b(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|count(?:s|ed|ing))\son\s$")
_SURPRISED = re.compile(r"\b(?:surprised|disappointed|impressed|shocked|delighted|encouraged)\s$")
_THOUGHT_OF = re.compile(r"\b(?:think(?:s|ing)?|thought|worr(?:y|ies|ied|ying)|dream(?:s|t|ed|ing)?|forget(?:s|ting)?|forgot)\s$")


def is_felt_about(setting: Setting) -> bool:
    """ "Cannot rely on Christmas": what one thinks of it."""
    return setting.is_led_by(_RELIED) is not None


def is_felt_within(setting: Setting) -> bool:
    """ "Surprised by the quarter", "tried not to think about September": the same where the little word is of the time's own."""
    if setting.words.startswith("by the "):
        return setting.is_led_by(_SURPRISED) is not None
    return setting.words.startswith("about ") and setting.is_led_by(_THOUGHT_OF) is not None


_OPEN_MARKS = frozenset("`'‘“\"")
_MARK_CLOSES = re.compile(r"[.,!?]?(?:''|['’”\"])")
_LEADING_TO_A_TIME = ("on ", "in ", "at ", "by ", "since ", "until ", "from ")


def is_quoted(setting: Setting) -> bool:
    """ "Every time they say ‘next year’"."""
    return setting.led[-1:] in _OPEN_MARKS and _MARK_CLOSES.match(setting.text, setting.end) is not None and (
        not setting.led[:-1].endswith(_LEADING_TO_A_TIME))


_OF_IT, _THE = re.compile(r" of (?:the|his|her|its|their) (?!(?:week|month|year|same)\b)"), ("on the ", "On the ")


def is_that_day_of_it(setting: Setting) -> bool:
    """ "On the Saturday of the September strike": which day that was, only those know who know the strike."""
    expr = setting.timex.expr
    return isinstance(expr, Civil) and expr.weekday is not None and expr.day is None and setting.led.endswith(_THE) and setting.is_followed_by(_OF_IT) is not None


_WAS_DUE_BY, _CAME = re.compile(r"\b[a-z]+s due (?:to [a-z]+ )?(?:back |in |there |home )?(?:by |on |before )?$"), re.compile(r" (?:was|were|had|came|arrived)\b")


def is_of_what_was_due(setting: Setting) -> bool:
    """ "Orders due to arrive before Christmas were late": it is not told that they came then."""
    return setting.is_led_by(_WAS_DUE_BY) is not None and setting.is_followed_by(_CAME) is not None


_AGE = re.compile(r"(?:this|the (?:last|past)) (?:century|decade|millennium)\b")


def is_our_age(setting: Setting) -> bool:
    """ "Many of the disasters of this century"."""
    return setting.led.endswith("of ") and _AGE.match(setting.text, setting.begin) is not None


_THESE_TIMES = re.compile(r"['’]s (?:world|society|age|life|lives|generation|youth|children|economy|climate|market|markets|standards|terms|money|prices|conditions|computers|teenagers|parents|voters|readers)\b")


def is_of_these_times(setting: Setting) -> bool:
    """ "In today's world": nowadays."""
    return setting.words.lower() == "today" and setting.is_followed_by(_THESE_TIMES, 20) is not None


_ON_ITS_DAY = re.compile(r"\s(?:on|at|until|from)\s(?:\d|[A-Z])")


def is_what_for(setting: Setting) -> bool:
    """ "The house rises for Christmas on 19 December": why, not when."""
    return setting.led.endswith(" for ") and setting.is_followed_by(_ON_ITS_DAY, 8) is not None


_ACT_NAMED = re.compile(r" (?:[A-Z][\w'’-]+ (?:(?:[A-Z][\w'’-]+|of|to|the|and|for|on|in) ){0,8})Act\b")


def names_an_act(setting: Setting) -> bool:
    """ "The 1994 Freedom of Passage Act"."""
    return _ACT_NAMED.match(setting.text, setting.end) is not None


_ACT_OF = re.compile(r"\b(?:approach|advent|arrival|memory|anniversary|Acts?|Amendments?|Code|Law)\sof\s(?:the\s)?$")


def is_of_an_act(setting: Setting) -> bool:
    """ "Under the Clean Rivers Act of 1989", "the approach of the year 2000"."""
    return setting.led.endswith(("of ", "of the ")) and _ACT_OF.search(setting.led) is not None


_PEOPLE_OF = re.compile(
    r"\bthe (?!(?:events?|end|start|eve|morning|afternoon|evening|night|close|news|rest|most|date)\b)([a-z]+) of $")


def is_of_people(setting: Setting) -> bool:
    """ "The leaders of tomorrow"."""
    if not setting.led.endswith(" of ") or setting.words not in ("tomorrow", "today", "yesterday"):
        return False
    people = _PEOPLE_OF.search(setting.led)
    return people is not None and not is_event(people[1])
