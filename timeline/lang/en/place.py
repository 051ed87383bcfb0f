"""Where a clause says that it happened, in its own words."""

from __future__ import annotations

import re

_NAME = r"(?:[A-Z][\w-]+(?!['’]s|\w)|(?:U\.S|U\.K|U\.N)\.)"
_PLACE = re.compile(
    r"\b(?:in|at|near|outside|inside|across|off)\s+(?P<place>"
    rf"(?:the\s+)?(?:[A-Za-z-]+\s+){{0,4}}(?:province|city|town|village|region|state|district|county|capital|island|port|suburb|valley)\s+of\s+{_NAME}(?:\s+{_NAME})*"
    rf"|(?:the\s+)?{_NAME}(?:\s+{_NAME}){{0,3}}(?:\s+(?:province|region|district|county|state|island))?(?:,\s+{_NAME}(?:\s+{_NAME})?(?=[\s,.]))?)")
_NOT_PLACES = re.compile(
    r"(?:the\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct"
    r"|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|Christmas|Easter|Parliament|Congress|Court)\b")


# A weekday or month that follows a place with no comma between: "in Tokyo Monday".
_DAY = re.compile(r",?\s(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b.*", re.DOTALL)
_NOUN = re.compile(r"['’]s\b|\s+(?P<word>[a-z][a-z-]+)")
_GOES_ON = frozenset("""
in on at of by for from with to and or but as after before since until when while who which that where is are was were has
have had will would can could may might during amid against into over under near between through because if despite
he she it they we its his her their following including without about said says told also then again not never late early
""".split())


def _names_a_noun(rest: str) -> bool:
    """Whether a name only describes what follows: "at U.S. embassies", "in London's parks"."""
    m = _NOUN.match(rest)
    if m is None:
        return False
    word = m["word"]
    return word is None or not (word in _GOES_ON or word.endswith(("ed", "ly", "ing")))


def place(clause: str) -> str | None:
    """The place that a clause names after "in", "at" or their like; the first one, or `None`."""
    for m in _PLACE.finditer(clause):
        if not _NOT_PLACES.match(m["place"]) and not _names_a_noun(clause[m.end():]):
            return " ".join(_DAY.sub("", m["place"]).split()).strip(" ,")
    return None
