"""The tense of a stretch of text by its words alone: what looks ahead in it, and its past forms."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.trees import tree
from timeline.lang.en.verbs import IRREGULAR_PAST, NOT_VERBS, UNMARKED
from timeline.lang.en.words import numbers
from timeline.model import Tense
from timeline.temporal.anchor import FUTURE, NO_TENSE, PAST, PRESENT


def _no_noun(word: str) -> str:
    """ "He plans to", not "his plans to": looks back over a word just read."""
    return "".join(rf"(?<!\b{owner}\s{word})" for owner in ("a", "the", "its", "his", "her"))


# What looks ahead: words, and the pattern of what must follow them.
_BID = r"\s(?:(?!\sthat\s)[^.;]){2,80}?\sto\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+"
# But not "may have left": a participle behind "have".
_NOT_DONE = (
    r"(?!\s+(?:not\s+|never\s+|\w+ly\s+)?have\s+(?:\w+ly\s+)?(?:\w+ed|been|seen|taken|given|fallen|broken|spoken|driven|chosen|written"
    r"|stolen|eaten|risen|beaten|hidden"
             r"|had|done|gone|come|become|begun|left|lost|won|made|said|told|met|got|found|fled|cost|hit|put|cut|hurt|heard|known|held"
             r"|kept|paid|sold|sent|spent|stood|struck|led|shot|fought|thought)\b)")
_THEN = (
    r"(?:\s(?:(?:on|in|last|early|late)\s){1,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|january|february|march"
    r"|april|may|june|july|august"
         r"|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.)(?:\s\d\d?)?)?")
# "Smoke could be seen on Friday", "shots could still be heard at nine", "men could be seen digging": they were; not "the case could be heard in May".
_SENSED = "smoke flames fire fires glow ash lights gunfire shots shooting shelling explosion explosions blast blasts bangs sirens bells voices screams cries shouts chanting singing".split()
_OF_THE_SENSES = r"\s(?:still\s|also\s|clearly\s|only\s)?be\s(?:seen|heard|smelled|smelt)(?!\sby\b)"
_SEEN = rf"(?={_OF_THE_SENSES}\b)(?:{'|'.join(f'(?<={thing} could)' for thing in _SENSED)}|{_OF_THE_SENSES}\s(?!beginning|starting|during|pending|following|spring|morning|evening)[a-z]+ing\b)"
_AHEAD = {
    "expected": r"(?<!\bthan\sexpected)(?<!\bas\sexpected)",
    "will shall gonna scheduled effective expect expects slated upcoming forthcoming "
    "can until await awaits awaiting fear fears bracing looming need needs payable begins opens ends expires retires resumes returns": "",
    "starts": r"(?<!housing starts)(?<!partment starts)(?<!ruction starts)(?<!uilding starts)(?<!\bhome starts)(?<!\bunit starts)(?<!mily starts)(?<!\bnew starts)",  # housing starts are counted
    "hope hopes hoped hoping": rf"(?:{_THEN}\s+to|\s+for)\b",
    "deadline": r"(?!\sday)(?!\s(?:for\s[^.;,]{3,40}\s)?(?:passed|expired|lapsed|came\sand\swent|ran\sout)\b)",  # "signed on transfer deadline day", "the deadline passed"
    "due": r"(?<!\bcame due)(?<!\bfell due)(?<!\bhad come due)",  # whose day that was is over
    "won": "['’]t",
    "may might should must would": _NOT_DONE,
    "could": rf"(?!{_SEEN})(?!\s+not\b|n['’]t)" + _NOT_DONE,
    "billed arranged listed fixed earmarked tabled": r"\s+for",
    "pencilled penciled": r"\s+(?:for|in)",
    "opening opened paving paved clearing cleared": r"\s+the\s+way\s+(?:for|to)",  # "opening the way for a vote in June"
    "steps stands": r"\s+down",
    "booked": r"\s+(?:for|to)",
    "set prepares preparing": r"\s+(?:to|for)",
    "record": r"\s+date",
    "prospect prospects possibility": r"\s+of",
    "run": r"(?<!had run)(?<!has run)(?<!have run)\s+(?:out|until|till|through)",
    "runs": r"\s+(?:out|until|till|through|from)|(?=\s*$)",
    "lasts": r"\s+through",
    "take": r"\s+(?:effect|office)",
    "takes": r"\s+(?:effect|over|office)",
    "turns": r"\s+\d+",
    "becomes": r"\s+(?:an?\s)?[a-z]+(?:\s+(?:on|in|at|from))?(?=\s*$)",
    "faces face": r"\s+(?:an?\s|the\s)?(?:[\w-]+\s){0,2}(?:scans?|surgery|trial|hearing|tests|operation|vote|jury|panel|sentencing|deadline|inquiry)(?:\s(?:on|in|at|next|early|late))?(?=\s*$)",
    "comes": r"\s+(?:into\s+(?:force|effect|operation)|up\s+for|(?:in|on)(?:\s+the)?(?=\s*$))",
    "come goes go": r"\s+(?:into\s+(?:force|effect|operation)|on\s+(?:general\s+)?(?:sale|trial|display|show|view|release)|to\s+the\s+polls|up\s+for)",
    "plan": _no_noun("plan") + r"\s+(?:to|for|an?)",
    "plans": _no_noun("plans") + rf"\s+(?:to|for|an?|another|more|further|new|extra|daily|weekly|\d+|{numbers(2, 10)}|dozens)",
    "planned": r"\s+for|" + _no_noun("planned") + r"\s+(?:to|an?)",
    "planning": _no_noun("planning") + r"\s+(?:to|for|an?)",
    "forecast": r"\s+(?:to|for|an?)|[^.;,]{3,40}\s(?:for|through|until)(?:\s\w+\s(?:and|or))?(?=\s*$)",
    "predict predicts predicted predicting": r"[^.;,]{3,60}\s(?:for|through|over|until)(?=\s*$)",
    "ordered": r"\s+to|" + _BID,
    "called": r"\s+for|\s+on" + _BID,
    "calling": r"\s+for",
    "unlikely": r"\s+(?:to|before|until)|(?=\s*$)",
    "likely": rf"{_THEN}\s+to|\s+(?:before|until|by)|(?=\s*$)",
}
# The same, with a "to" in what must follow.
_BEFORE_TO = {
    "be was were": r"\s+to\s+\w+",
    "is are": r"\s+(?:(?:being\s+)?(?:asked|urged|told|advised|warned|encouraged|invited)\s+(?:not\s+)?)?to\s+\w+",
    "going supposed aim aims aimed intended intend intends want wants ready vowed vows vowing promised promises promising pledged pledges pledging bound about": _THEN + r"\s+to",
    "prepared": r"(?<!was\sprepared)(?<!were\sprepared)(?<!\bis\sprepared)(?<!\bare\sprepared)(?<!\bbe\sprepared)(?<![\"“'`]prepared)" + _THEN + r"\s+to\s+(?!the\b|an?\b)",
    "threatened threatens threatening": _THEN + r"\s+to\s+(?!(?:kill|hurt|harm|shoot|stab|beat|burn|rape|attack|set)\b)",  # what a court hears is over
    "agreed agreeing": _THEN + r"\s+to\b(?!\s+(?:it|this|that|them|the|an?|his|its|their|her|our|these|those|all|some|such|more|terms?|demands?|talks)\b)",
    "directed directs told asked urged warned advised allowed required instructed pressed invited telling asking urging warning tell ask urge": _BID,
}
# For small letters, with a character before them.
_LOOKS_AHEAD = {word: after for words, after in (_AHEAD | _BEFORE_TO).items() for word in words.split()} | {"to": r"(?:(?<!\bhad\sto)\s+be|\s+be\b(?=[^.;,]{1,60}\b(?:by|before|until)\s(?:the\s)?$))"}
_FUTURE = re.compile(rf"\W(?:{tree(_LOOKS_AHEAD)}\b|(?<=['’])ll\b)")
_AHEAD_WORDS = frozenset(" ".join((*_AHEAD, "ll")).split())
_BEFORE_TO_WORDS = frozenset(" ".join(_BEFORE_TO).split())
WORD, _LETTERS = re.compile(r"[A-Za-z][A-Za-z'’-]*"), re.compile("[a-z]+")
_PREFIXES = ("re-", "co-", "pre-", "de-", "out-", "over-")
_SURE_PAST = IRREGULAR_PAST - UNMARKED
_CONTRACTED = "i'm i’m we're we’re you're you’re they're they’re i've i’ve we've we’ve you've you’ve they've they’ve"
_NEGATED = " ".join(f"{word}n{mark}t" for word in ("is", "are", "has", "have", "does", "do") for mark in "'’")
_PRESENT = frozenset(f"is are am has have does do says say {_NEGATED} {_CONTRACTED}".split())


@lru_cache(maxsize=64)  # enough for tables and lists, which say the same over and over
def tense_of(part: str, backwards: bool) -> Tense:
    """The tense of a stretch of a clause, in small letters behind a blank, judged from the end nearest to the time."""
    words = WORD.findall(part)
    ahead: list[re.Match[str]] = []
    # "won't", "long-awaited": what is joined is looked at apart.
    apart = _LETTERS.findall(part) if "-" in part or "'" in part or not part.isascii() else words
    if not _AHEAD_WORDS.isdisjoint(apart) or "to" in apart and not _BEFORE_TO_WORDS.isdisjoint(apart):
        ahead = list(_FUTURE.finditer(part))
    if not ahead and not _SURE_PAST.isdisjoint(words) and _AUXILIARIES.isdisjoint(words) and "'" not in part and "’" not in part:
        return PAST
    past = _past_form(part, words, backwards) if "ed" in part or not IRREGULAR_PAST.isdisjoint(words) else None
    if past is not None and "until" in words:  # "until the paper disclosed in March", "served two years until her release in March"
        last = past if backwards else _past_form(part, words, True)
        ahead = [m for m in ahead if m[0].strip() != "until" or last < m.end() and not _THE_END_OF_IT.match(part, m.end())]
    if ahead and (past is None or (ahead[-1].end() + 25 >= past if backwards else _comes_first(part, ahead[0].start() + 1, past))):
        return FUTURE
    if past is not None:
        # "Have signed up for", "are certified": by the form that is nearest to the time.
        is_now = not _AUXILIARIES.isdisjoint(words) and (_of_present(part, past) or backwards and _IS_BEHIND.search(part, past) is not None)
        return PRESENT if is_now else PAST
    return NO_TENSE if _PRESENT.isdisjoint(words) else PRESENT


_THE_END_OF_IT = re.compile(
    r"\s(?:his|her|its|their)\s(?:[\w-]+\s)?(?:release|death|retirement|resignation|departure|dismissal|defeat|marriage|divorce|ouster|overthrow|arrest|removal"
    r"|collapse|demolition|capture|escape|election|appointment|return)\b")


def _past_form(part: str, words: list[str], backwards: bool) -> int | None:
    """Where the first past form begins among all the words of a stretch, or the last; no letter stands between the words."""
    at = len(part) if backwards else 0
    for word in reversed(words) if backwards else words:
        at = part.rindex(word, 0, at) if backwards else part.index(word, at)
        if (word in IRREGULAR_PAST or word.endswith("ed")) and is_past(word, part[:at]):
            return at
        if not backwards:
            at += len(word)
    return None


def has_past(words: list[str]) -> bool:
    """Whether one of the words of a phrase is a past form: another clause is there."""
    return any(is_past(word, " ".join(words[:index]) + " ") for index, word in enumerate(words))


_WAS_DUE = re.compile(r"(?:was|were|had been)\s+(?:(?:\w+ly|now|still|also|then|not)\s+)?(?:due|expected|scheduled|set|slated|supposed|planned|likely|about|going|to)\b")
_FORM_OF_BE = re.compile(r"\b(?:is|are|be|was|were|been|being)\s(?:\w+ly\s)?$")
_AUXILIARIES = frozenset(f"is are am has have {_CONTRACTED}".split())
_OF_PRESENT = re.compile(r"\b(?:is|are|am|has|(?<!to )have)\s(?:\w+ly\s|also\s|not\s|now\s|been\s|being\s)*$|['’](?:ve|re|m)\s$")


def _of_present(part: str, past: int) -> bool:
    """Whether a past form is a participle of the present: of a perfect, "has signed", or a passive, "is heard"."""
    return _OF_PRESENT.search(part, max(0, past - 30), past) is not None


_IS_BEHIND = re.compile(r", (?:is|are)\s(?:open|shut|on sale|available|free|due|in|at)\b")  # "the office, closed tomorrow, is open from"


def _comes_first(part: str, ahead: int, past: int) -> bool:
    """Whether a clause looks ahead that is read from its time on: "was due to", but not "ordered them to"."""
    if ahead == past:  # one word is both: "is expected", "planned to pay", but not "agreed"
        return _FORM_OF_BE.search(part, max(0, past - 16), past) is not None or part.startswith("planned to ", ahead)
    return ahead < past or _WAS_DUE.match(part, past) is not None


def is_past(word: str, before: str) -> bool:
    """Whether a word is a past form, going by its shape and the word before it."""
    low = word.lower()
    if low in IRREGULAR_PAST:
        return low not in UNMARKED or not _follows(_NO_PAST, before)
    if not low.endswith("ed") or len(low) < 4 or low in NOT_VERBS or ("-" in low and not low.startswith(_PREFIXES)):
        return False
    return not _follows(_NOUN_AHEAD, before)


_NO_PAST = re.compile(r"\b(?:to|will|would|can|could|may|must|a|an|the)$", re.IGNORECASE)
# "the displaced families", "a proposed law": a participle before a noun, not a verb
_NOUN_AHEAD = re.compile(r"\b(?:the|a|an|its|their|his|her|our|of|some|many|more|most|newly|those|these)$", re.IGNORECASE)


def _follows(ending: re.Pattern[str], before: str) -> bool:
    """Whether white space, and before it one of the words of a pattern, ends a stretch of text."""
    words = before.rstrip()
    return len(words) < len(before) and ending.search(words[-8:]) is not None  # none of the words is longer
