"""Days of plans that may be over or to come, as only the calendar tells: what was decided to start then, what had been planned for then and missed or moved, elections that somebody wants."""

from __future__ import annotations

import re

from timeline.lang.en.beside import NOT_HELD, WEEKDAYS
from timeline.lang.en.lexicon import MONTH
from timeline.model import Tense
from timeline.temporal.anchor import EITHER, FUTURE, PAST

_NEAR, _PLAN = 130, 70  # characters

_DECIDED = (
    r"(?<!had )(?<!has been )\b(?:declared|announced|ordered|imposed|approved|granted|scheduled|introduced|passed|signed|adopted|backed|agreed (?:to|on)|accepted|offered|awarded|raised|increased|proposed|unveiled|promised|negotiated"
    r"|endorsed|appointed|won|got|received|secured)")
# "Approved a fare increase starting in", "signed a truce taking effect on", "raised the fare as of".
_TO_START = re.compile(
    rf"{_DECIDED} (?:(?!(?:times|who|which|that|when|after|before|and|but|he|she|it|they|series|string|run|games|titles|matches|years|months|weeks|days)\b)[^\s.;,]+ ){{1,10}}"
    r"(?:(?:starting|beginning|taking effect|resuming|expiring|effective) (?:in |on |from )?|as of )(?:early |late |mid-)?$")
_BEGINNINGS = ("starting ", "beginning ", "effect ", "resuming ", "expiring ", "effective ", "as of ")
_PLANNED = r"(?:planned|scheduled|due|set|expected|slated|meant|supposed|booked|intended|arranged|fixed|tabled|listed|billed)"
_ORIGINALLY = re.compile(rf"\b(?:originally|initially|first|previously|once|earlier) {_PLANNED} (?:to (?:[a-z]+ ){{1,3}}|to be [a-z]+ )?(?:for|in|on) (?:early |late |mid-)?$")
_PUTTING_OFF = re.compile(r"\b(?:put off|put back|push back|delay|postpone|delaying|postponing|putting off|defer)\b")  # "would put off a mill originally due to open in October": it has not come
_HAD_BEEN = re.compile(rf"\bhad been (?:originally |first )?{_PLANNED} (?:to (?:[a-z]+ ){{1,3}})?(?:for|in|on) (?:early |late |mid-)?$")
_PLANNED_FOR = re.compile(rf"\b{_PLANNED} (?:to (?:[a-z]+ ){{1,3}}?)?(?:for|in|on) (?:early |late |mid-)?$")
_CAME_TO_NOTHING = re.compile(r",? (?:(?:was|were) never [a-z]+|never (?:took|happened|came|opened|began|started|went|materiali[sz]ed)|did not (?:take|happen|go|come))\b")
_WAS_PUT_OFF = re.compile(
    rf"(?:, (?:has|have) been|(?:,|,? (?:and|but)(?: then)?)? (?:was|were|had been)) (?:\w+ly |then |again |since )?(?:{NOT_HELD}|delayed|dropped|shelved|abandoned|moved|rescheduled|rained off)\b")
_PUT_OFF_THEN = re.compile(rf"\b{_PLANNED} for [^.;,]{{2,30}} (?:was|were) (?:\w+ly )?(?:{NOT_HELD}|dropped|shelved|abandoned) (?:(?:on|in|late|early) ){{1,2}}$")
_CALLED_OFF_WHAT = re.compile(
    rf"\b(?:cancell?ed|called off|scrapped|postponed|abandoned|shelved) (?:an?|the|his|her|its|their) (?:[\w-]+ ){{1,4}}{_PLANNED} (?:for|on) $")
_WAS_PLANNED_FOR = re.compile(rf"\b(?:was|were) (?:originally |initially |first |also )?{_PLANNED} (?:to (?:[a-z]+ ){{1,3}}?|to be [a-z]+ )?(?:for|in|on) (?:early |late |mid-)?$")
_BUT_IS_NOT = re.compile(r",? but (?:it |they |that |this |the \w+ )?(?:(?:is|are|has|have) (?:still |yet |not |now |been )|remains? |still |never |hasn['’]t |isn['’]t |did not |didn['’]t )")
_DEADLINE_WAS = re.compile(r"\bdeadline (?:(?:for|to|of) [^.;,]{2,40}? )?(?:was|had been) (?:set for |on |for )?$")
_HAS_PASSED = re.compile(r" deadline (?:(?:for|to|of) [^.;,]{2,40}? )?(?:(?:has|had) )?(?:came and went|come and gone|passed|expired|lapsed|was missed|was not met|slipped)\b")
_MOVED = re.compile(r"\b(?:was|were) (?:moved|shifted|brought forward|switched|changed|rescheduled|postponed|put (?:off|back)|pushed back|delayed) $")
_A_MONTH = rf"(?:{MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
# "Voted in March to shut the pool in", "has voted to shut the pool in": the vote has its own time.
_HAS_VOTED = re.compile(
    rf"\b(?:(?:has|have) (?:now |also |already |[a-z]+ly )?(?:voted|decided|opted|resolved|chosen)|(?:voted|decided|opted|resolved) (?:in|on|last) {_A_MONTH}(?: \d\d?)?)"
    r" to [a-z]+ (?:(?!(?:that|which|who|where|when|after|before|since|and|but|he|she|it|they)\b)[^\s.;,]+ ){1,10}(?:in|on) (?:early |late |mid-)?$")
_EVENT = r"(?:elections?|vote|votes|referendum|plebiscite|ballot|summit|strikes?|walkouts?|by-elections?|rally|rallies|protest|march)"
_IS_AN_EVENT = re.compile(rf"\b{_EVENT} (?:in|on) (?:early |late |mid-)?$")
_WANTED = re.compile(
    rf"(?<!had )\b(?:(?P<now>wants?|demands?|demanding|proposes|proposing|promises|promising|threatens?|threatening|seeks?|seeking|favou?rs?)|wanted|demanded|proposed|promised|threatened|sought|announced|agreed (?:to|on))"
    rf" (?:(?:an?|the|new|early|free|fair|general|direct|local|national|presidential|parliamentary|legislative|multiparty|democratic|regional|municipal|one-day|two-day|nationwide|snap|open|another|to hold|second|further) ){{0,4}}{_EVENT} (?:in|on) (?:early |late |mid-)?$")


_A_PLAN_TO = re.compile(
    r"\b(?:an?|the|its|his|her|their|any) (?:[a-z-]+ )?(?:plans?|proposals?|decision|pledge|promise|threat) to (?:[a-z]+ )(?:(?!(?:that|which|who|after|before|when|and|but)\b)[^\s.;,]+ ){0,5}(?:in|on) (?:early |late |mid-)?$")
# "Had promised that the road would reopen on": it may have.
_HAD_FORESEEN = re.compile(
    r"\bhad (?:already |also |earlier |previously )?(?:predicted|promised|said|forecast|warned|vowed|pledged|announced|indicated|hoped|expected)\b(?:[^.;]|\.\d){0,70} would (?:[^.;]|\.\d){1,50}$")


def nearest_of_plans(text: str, begin: int, end: int) -> Tense | None:
    """EITHER for a time for which something was planned or ordered, of weekdays only what was put off; PAST where that is surely over; else `None`."""
    near = text[max(0, begin - _NEAR):begin]
    leads = near.endswith(_ENDINGS)
    if leads and " for " in f"{near} " and _CALLED_OFF_WHAT.search(near):
        return EITHER  # "cancelled an address planned for Sunday night", told on a Monday
    if leads and " for " in near and near.endswith(_ON_THEN) and _PUT_OFF_THEN.search(near):
        return PAST  # "a concert planned for Saturday was cancelled on Thursday"
    is_planned = leads and near.endswith(_FOR_THEN) and _PLANNED_FOR.search(near, len(near) - _PLAN) is not None
    if is_planned and _WAS_PUT_OFF.match(text, end):
        return EITHER  # "a fair planned for July was called off"
    day = begin + len("by ") if text.startswith("by ", begin) else begin
    if text[day:day + 3] in WEEKDAYS and " would " in near and "had " in near and _HAD_FORESEEN.search(near):
        return EITHER
    if day == begin and text[begin:begin + 3] in WEEKDAYS:
        return None
    if leads and " to " in near and _A_PLAN_TO.search(near):
        return EITHER  # "dropped a plan to close it in June"
    if text.startswith(" deadline ", end) and _HAS_PASSED.match(text, end):
        return PAST  # "the Jan. 9 deadline came and went"
    if text.startswith("from ", begin) and text[begin + 5:begin + 6].isupper() and text[begin + 5:begin + 8] not in WEEKDAYS and _MOVED.search(near):
        return EITHER  # "was moved from June to September"
    if text.startswith(("by ", "before "), begin) and (supposed := _SUPPOSED.search(near)) is not None:
        return PAST if supposed["over"] else EITHER  # "was supposed to have been done by July", "was supposed to be done by July"
    if leads:
        if any(map(near[-24:].__contains__, _BEGINNINGS)) and _TO_START.search(near):
            return EITHER
        if "deadline " in near and _DEADLINE_WAS.search(near):
            return EITHER
        if is_planned:
            if _CAME_TO_NOTHING.match(text, end):
                return PAST  # "a vote scheduled for Jan. 9 was never held"
            if _ORIGINALLY.search(near) and not _PUTTING_OFF.search(near) or _HAD_BEEN.search(near) or _BUT_IS_NOT.match(text, end) and _WAS_PLANNED_FOR.search(near):
                return EITHER
        if " to " in near and _HAS_VOTED.search(near):
            return EITHER
        if _IS_AN_EVENT.search(near, len(near) - _PLAN) and (wanted := _WANTED.search(near)) is not None:
            return FUTURE if wanted["now"] else EITHER
    return None


_SUPPOSED = re.compile(r"\b(?:was|were) (?:originally |initially |once |always |all )?(?:supposed|meant|intended) to (?P<over>have )?(?:[^\s.;,]+ ){1,6}$")
_ON_THEN = (" on ", " in ", " late ", " early ")
_FOR_THEN = (" for ", " in ", " on ", " early ", " late ", "mid-")
_ENDINGS = (" in ", " on ", " for ", " was ", " been ", " of ", " early ", " late ", "mid-", "starting ", "beginning ", "effect ", "resuming ", "expiring ", "effective ")
