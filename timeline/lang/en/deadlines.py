"""The tense of a time to which something is put off, called or due."""

from __future__ import annotations

import re

from timeline.lang.en.beside import OFF, WEEKDAYS
from timeline.model import Tense
from timeline.temporal.anchor import EITHER, FUTURE, PAST

# "Postponed until Tuesday", "extended its deadline through Friday": what is moved is still to come.
_PUT_OFF = re.compile(r"\b(?:postpon|extend|delay|adjourn|defer|reschedul|suspend|bail|remand|cancel|clos|shut|mov(?:e|ing)|switch|chang(?:ed?|ing) (?:that|it|this|the (?:date|day|deadline|hour|time|start|launch|kick-off|hearing|vote))"
                      r"|table[sd]?|tabling|put (?:off|back)|brought forward|push(?:ed|es|ing)?\b)\w*\b(?:(?!,\s(?:who|which|whose"
                      r"|where)\b)[^.;:]|\.(?=\d|,|\s[a-z]|m\.|(?<=[ap]\.m\.)\s$)|:(?=\d\d)){0,160}$", re.IGNORECASE)
# "Was put off until September on Tuesday": the putting off was on Tuesday.
_PUT_OFF_THEN = re.compile(r"\b(?:put off|put back|postponed|delayed|adjourned|deferred|extended|suspended)\s(?:[^.;,]*\s)?(?:until|till|to)\s(?:[a-z]+\s)?[A-Z][a-z]+(?:\s\d+)?\son\s$")
# "Has been moved from June 19 to August": neither is over, as likely as not; a weekday may be either.
_MOVED_FROM = re.compile(
    r"(?:\b(?:postponed|deferred|rescheduled|delayed|pushed (?:back|off)|put (?:off|back))|\b(?:has|have|will) be(?:en)? (?:moved|shifted))\s$")
# "Was closed until 9am on Sunday": open again.
_HELD_UP = re.compile(r"\b(?:[Rr]ain|[Ss]now|[Ff]og|[Ss]torms?|[Ll]ightning|[Ww]inds?|light|[Tt]hunder\w*|failure|fault)\s(?:delayed|postponed|held up)\b[^.;]*$")  # "Rain delayed the start until 3.40 p.m."
_WAS_CLOSED, _AN_HOUR = re.compile(r"\b(?:was|were)\s(?:closed|shut|suspended)\s(?:until\s)?$"), re.compile(r"\d\s?[ap]\.?m\b|\bnoon\b")
# What is ordered, and so is still to end: "recessed the trial until Tuesday", "a judge blocked the law until Tuesday", "imposed a curfew until Tuesday".
_ORDERED = re.compile(
    r"(?<!\bhad\s)(?<!\bhad\sbeen\s)\b(?:recess(?:ed|es|ing)|(?:was|were|been)\scontinued|excused|sent\shome|(?:held|jailed|detained)\s(?:in\scustody|without\s(?:bail|bond))|ordered\s(?:held|jailed|detained|closed|shut)"
    r"|(?:imposed|ordered|declared|announced|extended)\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:curfew|ban|freeze|moratorium|truce|cease-?fire|lockdown)|granted\s[^.;,]{2,40}\s(?:stay|reprieve|extension|leave)"
    r"|\b(?:judge|judges|court|justice|tribunal|panel|magistrate|regulators?)\s(?:[\w-]+\s){0,2}(?:blocked|barred|banned|stayed|halted|froze|continued|jailed|detained|delayed))\b[^.,;:]{0,120}$",
    re.IGNORECASE)
_AND_AGAIN = re.compile(r",? (?:and|but) (?:then |later |again ){1,2}(?:until|till|to|for)\b")
_TO_A_DAY = re.compile(r"(?:until|till|through|to)\b", re.IGNORECASE)
_TO_THE_DAY = re.compile(r"\b(?:until|till|through|to)\s+$", re.IGNORECASE)
# "Called a walkout for Tuesday".
_CALLED_FOR = re.compile(
    r"\b(?:call(?:s|ed|ing)?|announcing|threaten(?:s|ed|ing)?(?: to)?|set|schedul\w+|plann\w+|organi[sz]ed|fixed|booked|arranged|announced|proposed|summoned|(?:warnings?|alerts?|advisor(?:y|ies)|forecasts?) (?:(?:was|were|has been|have been) )?issued)\b[^.;,]*\s(?:for"
    r"|from)\s(?:this\s)?$")
_HAS_BEEN = re.compile(r"\s(?:was|were|has been|had been)\b")
# "Said the likeliest date is June 11".
_IS_THEN = re.compile(
    r"\b(?i:the|his|her|its|their|an?)\s[^,;.]*\b(?:date|day|deadline|hearing|vote|election|meeting|match|game|launch|opening|funeral|trial|concert"
    r"|start|release|wedding|decision|announcement|report|review|statement|session|issue|update)\sis\s(?:on\s)?$")
_NOT_TO_COME = re.compile(r"\b(?:latest|last|worst|best|key|earliest|busiest)\s(?:[a-z]+\s)?(?:date|day)\b|\b(?:birth|birthday|holiday)\b")
_A_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+\.? \d\d?\b(?!\d)(?!, \d)|\d\d? [A-Z][a-z]+\b(?! \d)|(?:this|next)\s")
_WAS_ON = re.compile(r"\b(?:was|were)\s(?:on\s|for\s)?$")
# "A flood watch was in effect from noon Friday through Sunday": of what may come, not of what was.
_WARNED = re.compile(
    r"(?:\b(?:is|are)\s(?:now\s)?in\s(?:effect|force|place)|\b(?:warnings?|watch(?:es)?|advisor(?:y|ies)|alerts?)\b[^.;]{0,40}\b(?:(?:was|were|is|are|remain(?:s|ed)?|stay(?:s|ed)?|put)\s"
    r"(?:in\s(?:effect|force|place)|up|posted|issued)|(?:posted|issued)(?:\sfor\s[^.;,]{1,40})?|valid))\s(?:from\s|until\s|through\s)?$")
_WARNINGS = ("warning", "watch", "advisor", "alert", "in effect", "in force", "in place")
_HAD_WARNED = re.compile(r"\bhad\b")
# "A plan that would have closed two pools starting in June", which was dropped: as written of a June to come.
_WOULD_HAVE = re.compile(r"\bwould (?:also )?have\b[^.;]*\b(?:starting|beginning|effective)\s(?:in\s|on\s)?$")
# "Was to have opened on Wednesday, but has been called off".
_TO_HAVE_BEEN = re.compile(r"\b(?:was|were)\s(?:due\s)?to\shave\b[^.;]*$")
_CALLED_OFF = re.compile(rf"[^.;\n]{{0,100}}?{OFF}")
_RARELY = re.compile(r"\b(?:usually|normally|typically|generally|rarely|seldom)\b(?![^.;]*\b(?:did|was|were|had)\b)[^.;]*$")
# "Warned of more rain tonight, with sun by Sunday".
_LATER_THAN_NOW = re.compile(
    r"\b(?:warn|forecast|predict|expect)\w*\b[^.;]*\b(?:today|tonight|tomorrow|this (?:afternoon|evening)),? (?:with|then|followed|and then)\b"
    r"(?![^.;]*(?:ed|said|told|saw)\b)[^.;]*$")
# "Said she wanted a coalition in place before Christmas".
_WANTED = re.compile(r"\b(?:said|says|told|added)\b[^.;]*\b(?:want(?:s|ed)?|need(?:s|ed)?)\s(?!to\b)(?:[\w'’-]+\s){1,6}$")
# "Has promised a decision on the school before the summer".
_PROMISED = re.compile(r"(?<!\bhad )\b(?:promised|pledged)\s(?!that\b|to\b)[^.;,]*\s$")
# "Signalled that more cuts were likely in August".
_LIKELY_THEN = re.compile(r"\b(?:is|are|was|were|looks?|seems?|seemed)\s(?:now\s|also\s|not\s)?(?:un)?likely\s(?:(?:in|on|at|early|late)\s){0,2}$")
# "After failing to make a payment due Friday": the day is over.
_MISSED = re.compile(r"\b(?:missed|missing|skipped|skipping|defaulted on|defaulting on|fail(?:ed|ing) to (?:make|pay|repay|meet))\b[^.;,]{1,80}$")
_STAYS = re.compile(r"\b(?:remains?|stays?|wants?|keeps?|is|are)\b[^.;]*$")
# "Voted to keep the pool in service through Labor Day".
_TO_GO_ON = re.compile(
    r"\bto\s(?:keep|stay|remain|run|hold|continue|operate|last|leave|serve|play|work|close|shut|stop|ban|bar)\b(?:(?!,\s(?:who|which"
    r"|whose|where)\b)[^.;:]){0,80}$")
# "Had enough coal to last until mid-April", "food to last through Friday".
_TO_LAST = re.compile(r"\b(?:enough|sufficient|food|fuel|supplies|stocks|money|cash|water|coal|oil|gas|grain|funds)\b[^.;]*\sto\s(?:last|run|carry|tide|see|get|keep|feed|fund)\b[^.;]{0,30}$")
# "The results appear in Thursday's issue of": of the coming one.
_ISSUE, _APPEARS = re.compile(r"['’]s\s(?:issue|edition)s?\b"), re.compile(r"\b(?:appears?|is|are|being)\s(?:published\s)?(?:in|for)\s$")
# "Five things to watch in Sunday's vote".
_OWNING = ("'s", "’s")
_TO_WATCH = re.compile(r"\bto\s(?:watch(?:\sfor)?|look\s(?:out\s)?for|expect)\s(?:in|at|during|from|on|for)\s$")
_NOT_TILL_THEN = re.compile(r"\b(?:(?:had|did|were|was)(?:n['’]t|\snot)|had\snever)\s(?!to\b|due\b|likely\b|expected\b|scheduled\b)[^.;,]*$")
# "They had until Friday to reply": a deadline.
_BIDDEN = re.compile(r"\b(?:told|asked|urged|ordered|advised|allowed|required|instructed|supposed)\s+to\s+[a-z]+\b[^.;]*$")
# "Had until Friday to appeal but did not".
_DID_NOT = re.compile(r"\s+to\s+[a-z][^.;]{0,60}?,?\s(?:but|and)\s(?:(?:he|she|it|they)\s)?(?:did\snot|didn['’]t|failed|never|has\snot|have\snot|hasn['’]t|haven['’]t|chose\snot|let\s)")
_HAS_TIME = re.compile(r"\b(?:has|have|had|gives?|gave|given)\b[^.;]{0,40}$")
_TO_DO = re.compile(r"\s+to\s+[a-z]")
_BOUND_TO = re.compile(
    r"\b(?:agreement|deal|pact|accord|pledge|promise|commitment|undertaking|vow|offer|order|plan|call|demand|obligation|target|timetable|ultimatum) to [a-z]+\b[^.;,]*$")
_EARLIER = re.compile(r"\bearlier\s+(?:on\s+|in\s+)?$", re.IGNORECASE)


def by_a_deadline(text: str, left: int, begin: int, end: int) -> Tense | None:
    """The tense of `text[begin:end]`, in a clause that begins at `left`, as a deadline or what is "earlier on Thursday"; else `None`."""
    last = text[begin - 2:begin - 1]  # of the word before: few words matter here
    signal = text[begin:begin + _LONGEST_SIGNAL].partition(" ")[0]  # or whatever word the time begins with
    is_weekday = text[begin:begin + 3] in WEEKDAYS
    clause = text[left:begin]
    if is_weekday and last == "n" and _PUT_OFF_THEN.search(text, left, begin):
        return PAST
    if signal == "from" and last in "dkf" and _MOVED_FROM.search(text, left, begin):
        return EITHER if text[begin + 5:begin + 8] in WEEKDAYS else FUTURE
    if (signal == "until" or "until " in clause) and _NOT_TILL_THEN.search(text, left, begin):
        return PAST  # "had not been told of the closings until Tuesday"
    is_led_to = last in "hlo" and _TO_THE_DAY.search(text, max(left, begin - 10), begin) is not None
    if (is_led_to or text[begin:begin + 1] in "uUtT" and _TO_A_DAY.match(text, begin)) and _PUT_OFF.search(text, left, begin):
        if _AND_AGAIN.match(text, end):
            return PAST  # "was put off until January and then again until this week"
        return PAST if (_WAS_CLOSED.search(text, left, begin) or _HELD_UP.search(text, left, begin)) and _AN_HOUR.search(text, begin, end) else FUTURE
    if signal in _TILL and is_weekday_behind(text, begin) and _ORDERED.search(text, left, begin):
        return FUTURE
    if signal == "by" and " to " in clause and _BOUND_TO.search(text, left, begin):
        return FUTURE  # "ended with an agreement to exchange prisoners by the end of May"
    if last == "e" and text.startswith("due ", begin - 4) and _MISSED.search(text, left, begin):
        return PAST
    if "likely " in clause[-14:] and _LIKELY_THEN.search(text, left, begin):
        return FUTURE
    if is_led_to and last != "o" and _TO_GO_ON.search(text, left, begin):
        return FUTURE
    if is_weekday and text.startswith(_OWNING, end) and (
            _ISSUE.match(text, end) and _APPEARS.search(text, left, begin) or "to " in clause and _TO_WATCH.search(text, left, begin)):
        return FUTURE
    if last in "rm" and clause.endswith(_FOR_OR_FROM) and _CALLED_FOR.search(text, left, begin) and not _HAS_BEEN.match(text, end):
        return FUTURE
    if is_weekday and last in "rhnlsem":
        if _WAS_ON.search(text, max(left, begin - 10), begin):
            return PAST  # "the deadline was Tuesday"
        if is_led_to and _STAYS.search(text, left, begin):
            return FUTURE
    if last in "sn" and "is" in clause[-6:] and _IS_THEN.search(clause) and not _NOT_TO_COME.search(clause) and _A_DAY.match(text, begin):
        return FUTURE
    if last == "n" and clause.endswith(" is on ") and _A_DAY.match(text, begin) and not _NOT_TO_COME.search(clause):
        return FUTURE  # "The first round of matches is on Aug. 17"
    if last in "gen" and "would" in clause and _WOULD_HAVE.search(clause):
        return FUTURE
    if "to have " in clause and _TO_HAVE_BEEN.search(text, left, begin) and _CALLED_OFF.match(text, end):
        return FUTURE if is_weekday else EITHER  # "was to have opened in May but has been delayed": in the May before, if that is nearer
    is_signal = signal in _SIGNALS
    if (is_signal or last in "hm" or signal == "from") and any(map(clause.__contains__, _WARNINGS)) and (
            _WARNED.search(clause) and not _HAD_WARNED.search(clause)):
        return FUTURE
    if (is_signal or last in "hny") and ("with " in clause or "then " in clause or "followed" in clause) and _LATER_THAN_NOW.search(
            text, begin - 160, begin):
        return FUTURE
    if is_signal and (told := _by_a_signal(text, left, begin, end, signal, clause)) is not None:
        return told
    if last in "rn" and "earlier" in clause[-14:].lower() and _EARLIER.search(text, max(left, begin - 14), begin):
        return PAST
    return None


_SIGNALS, _TILL = frozenset(("until", "till", "through", "by", "before")), ("until", "till")
_BY_OR_BEFORE, _UNTIL_OR_BY = ("by", "before"), ("until", "by", "before")
_LONGEST_SIGNAL = len("through ")
_FOR_OR_FROM = ("for ", "from ")


def _by_a_signal(text: str, left: int, begin: int, end: int, signal: str, clause: str) -> Tense | None:
    """The same, by the word with which the time begins."""
    if signal in _UNTIL_OR_BY and ("ly " in clause or "seldom" in clause) and _RARELY.search(clause):
        return FUTURE  # "we rarely see snow before January"
    if signal in _BY_OR_BEFORE and ("want" in clause or "need" in clause) and _WANTED.search(clause):
        return FUTURE
    if signal == "before" and ("promised" in clause or "pledged" in clause) and _PROMISED.search(clause):
        return FUTURE
    if " to " in clause and _TO_LAST.search(clause) or signal != "by" and _STAYS.search(text, left, begin):
        return FUTURE
    has_time = signal == "until" and _HAS_TIME.search(text, left, begin) is not None
    if has_time and _DID_NOT.match(text, end):
        return PAST
    if has_time and _TO_DO.match(text, end) or signal in ("until", "by") and _BIDDEN.search(text, left, begin):
        return FUTURE
    return None


def is_weekday_behind(text: str, begin: int) -> bool:
    """Whether a weekday stands behind the "until" at `begin`, with an hour before it at most."""
    return any(map(text[begin:begin + _HOUR].__contains__, _DAYS))


_HOUR, _DAYS = len("until 10:30 a.m. on Wednesday"), ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
