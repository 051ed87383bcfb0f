"""Times that only say how long there has been no match: "the worst flood since 1931", "its biggest purchase in ten years"."""

from __future__ import annotations

import re

from timeline.lang.en.around import NEAR, Setting
from timeline.lang.en.one_of_many import ORDINAL
from timeline.lang.en.phrases import is_event
from timeline.lang.en.verbforms import PAST_ONLY
from timeline.model import Timex
from timeline.temporal.expr import Length

_NTH_TIME, _LONGEST_NTH = re.compile(r"\s(?:first|second|third|fourth|fifth|sixth)\stime\s$"), 15
# "The deadliest since 1998", "its worst record at the break since 2000": but "has been the oldest mill since 1998", "at the oldest mill since 1998", "the top third of the town since 1998".
_SUPERLATIVE = re.compile(
    r"(?<!\bbeen )(?<!\bat )(?<!\bin )(?<!\bof )(?<!\bby )(?<!\bfor )(?<!\bwith )(?<!\bremained )"
    r"(?!a (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:of\s|$))"  # "has lost a third of its trade since 1998"
    rf"(?:\b(?:the|its|their|his|her|our|a|into|wins?|claims?|reach(?:es)?)|\w['’]s)\s(?:[a-z-]+\s)?(?:[a-z]+est|{ORDINAL}(?!(?<!first)(?<!second)\sof\sthe\s)|worst|best|(?:most|least)\s[a-z]+)"
    r"(?:\s(?:(?:it|he|she|they|we)\s(?:has|had|have)(?!\sbeen)\b|(?!(?:that|who|which|and|but|had|has|have|was|were|did|will|would)\b)[\w'’-]+)){0,12}\s$")


_SINCE_THE = re.compile(r"\bsince (?:the|that) (?:[a-z-]+ ){1,2}$")


def is_record(text: str, begin: int, timex: Timex) -> bool:
    """Whether a time only says how long there has been no match, in a sentence that begins at the character `begin`: "the worst flood since 1931"."""
    at = timex.begin
    if text[at:at + 5].lower() != "since":
        season = _SINCE_THE.search(text, max(begin, at - NEAR), at) if text[at - 1:at] == " " and text.find("since th", begin, at) >= 0 else None
        if season is None:
            return False
        at = season.start()  # "the first strike since the bitter winter of 1987"
    if text.endswith(" time ", begin, at) and _NTH_TIME.search(text, max(begin, at - _LONGEST_NTH), at) is not None:
        return True
    near = max(begin, at - 2 * NEAR)
    return _SUPERLATIVE.search(text, near, at) is not None or _NOT_SEEN.search(text, max(begin, at - NEAR), at) is not None or _is_in_one(text, near, at)


# "Sank in the worst accident on the lake since 1987": but "has worked in the oldest mill since 1987", "has been in its worst crisis since 1987".
_IN_ONE = re.compile(
    r"(?<!\bbeen )(?<!\bis )(?<!\bwas )(?<!\bare )(?<!\bwere )(?<!\bremained )\bin\s(?:the|its|their|his|her|our|\w[\w'’-]*['’]s?)\s(?:[a-z-]+\s){0,2}"
    r"(?:[a-z]+est|worst|first|(?:second|third)-?\s?[a-z]+est|(?:most|least)\s[a-z]+)\s"
    r"(?P<what>(?:(?!(?:that|who|which|and|but|had|has|have|was|were|did|will|would)\b)[\w'’-]+\s){1,8})$")


def _is_in_one(text: str, begin: int, end: int) -> bool:
    m = _IN_ONE.search(text, begin, end) if text.find("st ", begin, end) >= 0 else None
    return m is not None and any(is_event(word) for word in m["what"].lower().split())


# "Fell to nine crowns, a level not seen since 1998".
_NOT_SEEN = re.compile(r"\b(?:levels?|rates?|pace|prices?|heights?|lows?|highs?|peaks?|speeds?|numbers?|scale)\s(?:not|never|last)\s(?:seen|reached|touched|matched|equall?ed|recorded|hit)\s(?:[\w'’-]+\s){0,4}$")


_SINCE_NAMED = re.compile(
    r"\b(?:the|its|their|his|her|our)\s(?:[a-z-]+\s)?(?:[a-z]+est|worst|best|first|(?:most|least)\s[a-z]+)\s[^,;.]{0,50}\bsince\s"
    r"(?:(?:(?:the\s)?(?:[A-Z][\w'’-]+\s){1,4}|[a-z]+\s)(?:in|of)|[A-Z][\w'’-]+)\s$|\b(?:the|its|their)\s(?:[a-z]+est|worst|best|least|most)\s(?:[a-z]+\s)?since\sthe\s[a-z-]+\s$")
_SINCE_AN_EVENT = re.compile(r"\b(?:the|its|their|his|her|our)\s(?:[a-z-]+\s)?(?:[a-z]+est|worst|best|first)\s[^,;.]{0,50}\bsince\san?\s(?P<what>[^,;.]{3,60})\s(?:in|of|on)\s$")


def is_since_one_named(setting: Setting) -> bool:
    """ "The strongest storm since Hurricane Ida in 2004", "the worst crash since a collision at Hale in 1999": what it is compared with."""
    if _SINCE_NAMED.search(setting.text, setting.sentence, setting.begin) is not None:
        return True
    event = _SINCE_AN_EVENT.search(setting.text, setting.sentence, setting.begin)
    words = event["what"].lower().split() if event is not None else []
    return any(is_event(word) for word in words) and not any(word in PAST_ONLY or word.endswith("ed") for word in words)


# "The worst flood in the past decade", "its third loss over the last two years": but "the latest", "the protest".
_RECORD_IN = re.compile(
    rf"(?:\b(?:the|its|their|his|her|our|a)|\w['’]s)\s(?:[a-z-]+\s)?"
    r"(?:(?:bigg|larg|long|short|high|low|strong|weak|deadli|heavi|hott|cold|wett|dri|warm|bloodi|great|steep|sharp"
    rf"|fast|slow|small|clos|costli|busi|hard|tough|old|young|rich|poor)est|{ORDINAL}|worst|best|(?:most|least)\s[a-z]+)"
    r"(?:\s(?!that|who|which|and|but)[\w'’-]+){0,4}\s(?:in|of|over|for|during|within)\s$")


def is_yardstick(setting: Setting) -> bool:
    """ "The worst flood in the past decade", "its biggest purchase in ten years": how long there has been no match."""
    return isinstance(setting.timex.expr, Length) and setting.is_led_by(_RECORD_IN) is not None


_SINCE_SOMEBODY = re.compile(r"\b(?:[Nn]o|not|never|nobody|none|first|last|only)\b[^,;.]{3,80}\bsince\s(?:the\s)?(?:[A-Z][\w'’-]+\s){1,4}(?:in|of)\s$")


def is_since_somebody(setting: Setting) -> bool:
    """ "No Swiss has won it since Hugo Falk in 1951"."""
    return _SINCE_SOMEBODY.search(setting.text, setting.sentence, setting.begin) is not None


_LAST_SEEN = re.compile(
    r"\b(?:levels?|highs?|lows?|prices?|rates?|values?|figures?|peaks?|marks?|heights?|depths?|totals?|numbers?)\s(?:(?:that|which)\s(?:was|were)\s)?(?:last|never|not|rarely)\s"
    r"(?:seen|reached|touched|hit|recorded|matched|approached|experienced)\s(?:(?:in|on|at|since|during|before)\s)?$")


def is_last_seen(setting: Setting) -> bool:
    """ "Fell to 4.31 crowns, a level last seen in June": what it is compared with."""
    return setting.is_led_by(_LAST_SEEN) is not None


_GOING_BACK = re.compile(r"\b(?:going|stretching|reaching|extending|running|dating)\s(?:as\sfar\s|all\sthe\sway\s)?back\s(?:as\sfar\sas|to)\s$")


def is_as_far_back(setting: Setting) -> bool:
    """ "Compared them with pictures going back to 1979": how old these are, not when it was done."""
    return setting.is_led_by(_GOING_BACK) is not None


_ON_AVERAGE = re.compile(r"\b(?:average|median|mean|usual|typical|normal)\s(?:[a-z]+\s)?(?:date|day|time|hour|age|month|week)\s(?:was|is|fell on|falls on)\s(?:in\s|on\s|about\s|around\s)?$")


def is_an_average(setting: Setting) -> bool:
    """ "The average date was 21 June": of no year."""
    return setting.is_led_by(_ON_AVERAGE) is not None
