"""Where a clause says that it happened, in its own words."""

from __future__ import annotations

import re

from timeline.lang.en.verbforms import PAST_ONLY
from timeline.lang.en.wordlists import STATES

_NAME = r"(?:(?:U\.S|U\.K|U\.N|St|Mt|Ft)\.|[A-Z][\w-]*\w(?!['’]s|\w))"
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{0,4}}"
_STATE = rf"(?:{'|'.join(STATES)}|N\.[A-Z]|S\.[CD]|W\.Va|R\.I|D\.C)"
_KIND = r"(?:province|region|district|county|state|island|hall|church|cathedral|mosque|prison|jail|airport|airfield|stadium|hospital|embassy|bridge|valley|peninsula)"
_PLACE = re.compile(
    r"\b(?P<lead>in|at|near|outside|inside|across|off)\s+(?P<place>"
    rf"(?:the\s+)?(?:[A-Za-z-]+\s+){{0,4}}(?:province|city|town|village|region|state|district|county|capital|island|port|suburb|valley)\s+of\s+{_NAMES}"
    rf"|(?:the\s+)?{_NAMES}(?:\s+of\s+(?:the\s+)?{_NAMES}|\s+{_KIND}\b)?(?:,\s+(?:{_STATE}\.(?=[,\s]|$)|{_NAME}(?:\s+{_NAME})?(?=,|\.?\s*$)))?(?P<more>\s+and\s+(?:the\s+)?{_NAMES})?)")
_NOT_PLACES = re.compile(
    r"(?:the\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct"
    r"|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|Christmas|Easter|Parliament|Congress|Court|Senate|House|Battle|War|Treaty|Act"
    r"|Agreement|Accords?|Operation|President|Minister|Mr|Mrs|Ms|Dr)\b"
    r"|(?:[\w.-]+\s+)*(?:Conference|Exchange|Journal|Times|Post|News|Tribune|Herald|Cup|Games|Championships?|League|Series|Inc|Corp|Co"
    r"|Ltd|Plc|Festival|Awards)\b)")
# Whoever is "at" a name works for a firm.
_WORKING = re.compile(
    r"\b(?:memos?|documents?|analysts?|executives?|officials?|managers?|traders?|economists?|professors?|researchers?|strategists?"
    r"|engineers?|workers?|employees?|partners?"
    r"|scientists?|directors?|lawyers?|consultants?|president|chairman|head|officers?|brokers?|dealers?|spokes\w+|jobs?|staff)\s+$", re.IGNORECASE)
_PRINTED = re.compile(
    r"\b(?:reports?|article|interview|editorial|story|study|letter|column|essay|piece|ads?|advertisement|published|wrote|printed"
    r"|appeared|listed|trading|quoted|invest\w*|stake|shares?|interest|result(?:s|ed|ing)?|succeed\w*|belie(?:f|ves?|ved)|confidence|trust|faith)\s+$")


# A weekday or month that follows a place with no comma between: "in Tokyo Monday".
_DAY = re.compile(
    r",?\s(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
    r"|Sun)day)\b.*", re.DOTALL)
_NOUN = re.compile(r"['’]s\b|\s+(?P<word>[a-z][a-z-]+)")
_GOES_ON = frozenset("""
in on at of by for from with to and or but as after before since until when while who which that where is are was were has
have had will would can could may might during amid against into over under near between through because if despite
he she it they we its his her their following including without about said says told also then again not never late early
""".split())


_AFFAIR = re.compile(r"\s(?:shooting|killing|bombing|stabbing|hearing|proceedings?|ruling|meeting|uprising|filings?)\b")  # "in the Olsen shooting"
_POSSESSED = re.compile(r"\s+(?:[A-Z][\w-]*\s+){0,2}[A-Z][\w-]*['’]s\b|,\s(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}),?\s[a-z]")


def _names_a_noun(rest: str) -> bool:
    """Whether a name only describes what follows: "at U.S. embassies", "in London's parks", "in New Jersey's port", "the Dover, Del., firm"."""
    if _POSSESSED.match(rest):
        return True
    m = _NOUN.match(rest)
    if m is None:
        return False
    word = m["word"]
    return word is None or not (word in _GOES_ON or word in PAST_ONLY or word.endswith(("ed", "ly", "ing")))


def place(clause: str) -> str | None:
    """The place that a clause names after "in", "at" or their like; the first one, or `None`."""
    if not ("in " in clause or " at " in clause or " near " in clause or " outside " in clause or " inside " in clause or
            " across " in clause or " off " in clause):
        return None
    for m in _PLACE.finditer(clause):
        found, end = m["place"], m.end()
        if m["more"] and _names_a_noun(clause[end:]):
            if found.startswith("the "):
                continue  # "in the Danish and Swedish capitals"
            found, end = found[:-len(m["more"])], m.start("more")
        if _NOT_PLACES.match(found) or _names_a_noun(clause[end:]) or found.startswith("the ") and _AFFAIR.match(clause, end) or _PRINTED.search(clause, max(0, m.start() - 16), m.start()):
            continue
        if m["lead"] == "at" and _WORKING.search(clause, max(0, m.start() - 16), m.start()):
            continue
        name = " ".join(_DAY.sub("", found).split()).strip(" ,")
        if _STATE_LAST.search(name) is None:
            return name
        if not name.startswith("the "):  # "at the Dover, Del., airport"
            return f"{name.rstrip('.')}."  # what a headline ends with loses its full stop
    return None


_STATE_LAST = re.compile(rf", {_STATE}\.?$")
