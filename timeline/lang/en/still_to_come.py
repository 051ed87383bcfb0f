"""Times to come by other words than a future: "was to be made before the board met", "with a further 2 per cent from", "face a strike from"."""

from __future__ import annotations

import re

from timeline.lang.en.extents import FULL_STOP
from timeline.lang.en.insertions import SAYING
from timeline.lang.en.lexicon import WEEKDAY

_NEAR = 60  # characters


def is_a_figure_to_come(text: str, begin: int, end: int) -> bool:
    """ "Said profit for the year to March would be lower": whether the time `text[begin:end]` is of such a figure."""
    return text.startswith(_BEFORE_WOULD, end) and _WOULD_BE.match(text, end) is not None and _A_FIGURE_OF.search(text, begin - _NEAR, begin) is not None


_BEFORE_WOULD = (" would ", " could ", " might ", " was ", " were ")
_WOULD_BE = re.compile(r" (?:(?:would|could|might)(?! have\b)|(?:was|were) (?:now |still |also )?(?:likely|expected|set|due|on course|forecast)\b)")
_A_FIGURE_OF = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|output|growth|inflation|production|deficit|income|loss(?:es)?|results|turnover|exports|imports|spending|orders) (?:for|in|over) (?:the )?$")


def would_be_then(text: str, begin: int) -> bool:
    """ "Were the talks to fail on Friday, the strike would go on": whether such a condition leads to a time."""
    low = max(0, begin - _CONDITION)
    return text.find("Were ", low, begin) >= 0 and _WERE_TO.search(text, low, begin) is not None


def will_see(before: str) -> bool:
    """ "A budget which will also see two halls shut their doors in the summer": whether a clause up to its time says so."""
    return " see " in before and _WILL_SEE.search(before) is not None


def has_it_then(before: str) -> bool:
    """ "I've got a day off on Tuesday", "her time qualifies her for the trials in May"."""
    return ("got " in before or "qualif" in before) and _HAVE_GOT.search(before) is not None


def has_something_on(text: str, begin: int, end: int, before: str) -> bool:
    """ "He has a test on Tuesday": of a weekday alone, for "has a bridge in May" says nothing."""
    return " a" in before and _HAS_SOMETHING.search(before) is not None and _WEEKDAY.search(text, begin, end) is not None


_HAVE_GOT = re.compile(r"(?:['’](?:ve|s)|\b(?:have|has))\s(?:still\s)?got\s(?:an?|another|to|our|my|their)\s[^.;,]*$|\bqualif(?:y|ies)\s[^.;,]*\bfor\s[^.;,]*$")
_WEEKDAY = re.compile(rf"\b{WEEKDAY}")
_HAS_SOMETHING = re.compile(r"\b(?:has|have) an? (?:[a-z-]+ ){1,4}(?:(?:at|on) )?$")
_WILL_SEE = re.compile(r"\b(?:will|would) (?:also |now )?see (?!(?:that|whether|if|how|what|him|her|it|them)\b)")
_CONDITION, _WERE_TO = 90, re.compile(r"\bWere [^.,;]{1,60} to [a-z]+\b[^.,;]*$")


def is_offered_too(text: str, left: int, begin: int) -> bool:
    """ "Rejected an offer of 5 per cent, with a further 1.5 per cent from January": in a clause that begins at `left`."""
    low = max(0, max(left, begin - 2 * _NEAR) - len("with "))
    if "further " not in text[low:begin] or _OFFERED.search(text, begin - 4 * _NEAR, begin) is None:
        return False  # "fell 2 per cent in May, with a further 2 per cent in June"
    return _FURTHER.search(text, low, begin) is not None or _FURTHER_AND.search(text, low, begin) is not None


_OFFERED = re.compile(r"\b(?:offer|deal|propos|agree|accept|reject|settle|award|promis|pledg|will\b|would\b|plan)")
_FURTHER = re.compile(r"\b(?:with|and|plus) (?:a|another) further (?:[\w.%£$€]+ ){1,4}(?:from|in|on|by) $")
# "With a further 2 per cent in May and a bonus of £250 before".
_FURTHER_AND = re.compile(r"\b(?:with|plus) (?:a|another) further (?:[\w.%£$€]+ ){1,4}(?:from|in|on|by) (?:[\w.]+ ){1,3}and an? (?:[\w.%£$€-]+ ){1,5}?(?:(?:from|in|on|by) )?$")


def was_still_to_come(text: str, left: int, end: int) -> bool:
    """ "He said that no offer would be made before the board met on Tuesday": a past form that is one only because somebody said so."""
    role = _ONCE_DONE.search(text, left - 12, left)
    if role is None:
        return False
    low = max(0, left - _SAID_WITHIN)
    stops = [m.end() for m in FULL_STOP.finditer(text, low, role.start())]
    low = stops[-1] if stops else low
    return _WOULD_THEN.search(text, low, role.start()) is not None and SAYING.search(text, low, min(len(text), end + _NEAR)) is not None


_ONCE_DONE = re.compile(r"\b(?:before|until|till|when|once|after|as soon as|unless)\s$")
_WOULD_THEN = re.compile(r"\b(?:would|could|should)(?!\s(?:have|not have)\b)\s(?:(?!\b(?:who|which|whose)\b)[^.;])*$")
_SAID_WITHIN = 180


def faces_it(before: str) -> bool:
    """ "Commuters face three days of strikes from Thursday": whether a clause up to its time says so."""
    return "face" in before and _FACES_IT.search(before) is not None


_FACES_IT = re.compile(r"\bfaces? (?:[\w'’-]+ ){1,9}from $")


def is_to_do_in_a_title(text: str, before: str, begin: int, end: int) -> bool:
    """ "Dockers at Hale to walk out from midnight after talks fail", a title: `before` is its clause up to the time `text[begin:end]`."""
    return " to " in before and text.rfind("\n", 0, begin) < 0 < text.find("\n", end, end + _TITLE) and _IS_TO.search(before) is not None


_TITLE, _IS_TO = 120, re.compile(r"^\W*[A-Z][\w'’-]*(?: (?!(?:fails?|refuses?|forced|left|ordered|told|asked|urged|set|tries|moves|bid|plea)\b)[\w'’-]+){0,7} to (?!(?:the|an?|its|his|her|their|[A-Z]\w*|\d)\b)[a-z]+\b")


def is_warned_of(before: str) -> bool:
    """ "Forecasters warned on Friday of floods on", "have warned of delays on": not "warned of floods on", which may be when they did, nor "of the fraud in"."""
    return "warn" in before and _WARNED_OF.search(before) is not None


_DAY = r"(?:(?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last (?:week|month|night)|this (?:week|month|morning))"
_WARNED_OF = re.compile(rf"\b(?:warn(?:ed|s|ing)? (?:[a-z]+ )?{_DAY}|(?:has|have|is|are) (?:also |already )?warn(?:ed|ing)) of (?!the |his |her |its |their |this |that )(?:(?!that |who |which |where |when )[\w-]+ ){{1,8}}$")
