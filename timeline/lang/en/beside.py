"""The tense that the words right beside a time settle: whose it is, what it stands before, who said so on it."""

from __future__ import annotations

import re

from timeline.lang.en.possessive_days import by_what_is_owned
from timeline.model import Tense
from timeline.temporal.anchor import FUTURE, NO_TENSE, PAST

WEEKDAYS = frozenset("Mon Tue Wed Thu Fri Sat Sun".split())
"""How the names of weekdays begin."""
_NEAR = 60
# "Ahead of Thursday's summit", "are awaiting Wednesday's decision".
_AWAITED = re.compile(
    r"\b(?:ahead of|(?:head|go)ing into|awaits?|awaiting|wary of|nervous about|brac(?:ed|ing) for|prepar(?:ed|ing) for|eyes? on|look(?:ed|s"
    r"|ing) (?:ahead )?to)\s(?:[\w'’-]+\s){0,4}$", re.IGNORECASE)
_SAID_ON = re.compile(
    r"(?:\b(?:said|told \w+)|, (?:(?:the|an?|its) )?(?:[\w.'’-]+ ){1,6}?(?:warned|announced|admitted|conceded|confirmed|added|argued|promised))"
    r"\s(?:on\s|late\s(?:on\s)?|early\s(?:on\s)?)?$")
AND_SO_IT_WAS = re.compile(r",? and (?:it|they|he|she) (?:was|were|went|came|took|left|[a-z]+ed)\b(?! to\b)")
"""Behind what was agreed and its time: that it came about, "agreed to free the ship in May, and it left in June"."""
# "He had said as recently as May that he would not": when he said it.
_AS_RECENTLY = re.compile(r"\b(?:said|told \w+|insisted|promised|denied|claimed|argued|vowed)\s(?:as\s(?:recently|lately|late)\sas\s)(?:in\s|on\s)?$")
_A_HOLIDAY = re.compile(r"\s(?:an?|as an?)\s(?:\w+\s)?(?:day|holiday)\b")
_OPENS_THEN = re.compile(r"\s(?:opens?|closes?|starts?|begins?)\b")
_MEANS = re.compile(r"\s(?:means|shows|suggests|marks)\b")
_ON_DAY = re.compile(r"[a-z]\son\s$")
_OWNED = re.compile(r"['’]s\s")
_COMING = re.compile(r"['’]s\s+(?:\w+\s+){0,2}(?:deadline|election|elections|vote|meeting|summit|hearing|talks|game|match|final|debate|launch"
                     r"|referendum|ballot|race|concert|show|session|rally|march|parade|ceremony|funeral|wedding"
                     r"|derby|bout|fight|semi-?final|quarter-?final|clash|contest|fixture|poll|trip|visit|tie|replay|friendly|play-?off|test|conference|congress|gala|inauguration|kickoff|opener)\b")
NOT_HELD = r"cancell?ed|called\soff|postponed|scrapped|put\s(?:off|back)"
"""What became of what was to be, whoever says it and however."""
OFF = (r"\b(?:has|have)\s(?:now\s|also\s|already\s|since\s|\w+ly\s)?(?:been\s(?:\w+ly\s)?)?"
       rf"(?:{NOT_HELD}|moved|delayed|rescheduled|dropped|shelved|withdrawn)\b")
"""Words for what was to be and will not be, or not then."""
_IS_OFF = re.compile(rf"['’]s\s(?:[\w-]+\s){{1,4}}?{OFF}")
_SKIPPING = ("skip ", "miss ", "attend ", "join ", "host ", "chair ", "lead ", "boycott ")
_WILL_SKIP = re.compile(r"\b(?:will|would|to|['’]ll)\s(?:not\s)?\w+\s$")
_STAGED = re.compile(r"['’]s\s(?:[\w-]+\s){1,4}?(?:takes|starts|begins|features|pits|finishes|covers|runs|heads)\s(?:the|on|in|at|from|to|over|with|[A-Z\d])")
_CALLING_OFF = re.compile(r"\bto (?:cancel|call off|boycott|skip|attend|postpone|scrap|join|miss)\s$")
_AS_SOON_AS = ("as early as ", "as soon as ", "begin with ", "start with ", "starting with ", "beginning with ")  # "could begin as early as Tuesday's shift"
_COUNTED = re.compile(r"\b(?:results?|returns|ballots|votes|figures|footage|pictures|photographs|fallout|survivors|victims|injured|turnout)\s(?:from|of|in)\s$")
_ATTRIBUTIVE = re.compile(r"\b(?:an?|its|their|his|her)\s$")
_NOUN_BEHIND = re.compile(
    r"\s(?!(?:of|in|on|at|to|for|and|or|but|as|with|when|after|before|deadline|elections?|vote|meeting|summit|hearing|talks|match|final|launch|referendum"
    r"|ballot|trial|start|date|release|opening|visit|tour|wedding|conference|poll|polls|game)\b)[a-z]")
_BEFORE_IT = re.compile(r"\b(?:before|ahead of|faces?|facing|nears?|against|(?<!failed )(?<!failing )(?<!failure )(?<!able )(?<!managed )to (?:meet|beat|make)|(?<!had )(?:sets?|setting|imposed|imposing|(?:gave|given|giving) (?:[\w'’-]+ ){1,4}?)) ?(?:the|a) $")
_SET_DATE = re.compile(r"\s(?:\w+\s)?(?:deadline|date)\b")
_LATER_ON = re.compile(r"\blater (?:this|in the|next) (?:week|month|year),? (?:on |in )?$")
# "Fixed 11 October for the trial".
_FIXED = re.compile(r"\b(?:fix(?:es|ed)?|sets?|chose|named|proposed|reserved) $")
_FOR_IT = re.compile(r"\s(?:for|as)\s(?:the|an?|its|his|her|their)\b")
_HIGHS = re.compile(r"['’]s\s(?:high|low|forecast|temperature)s?\s(?:is|are|will|should)\b")
_NEXT_ONE = re.compile(
    r"\bnext\s(?:\w+\s)?(?:meeting|summit|session|hearing|talks|round|game|match|race|test|election|vote|show|concert|launch|flight|visit|stop|deadline)s?\s(?:is|are)\s"
    r"(?:[\w'’-]+\s){0,4}(?:mid-)?$")
_AT_EITHER_END = (" at the earliest", " at the latest")
_DONE_SINCE = re.compile(
    r"\b(?:had|has|have|was|were|[a-z]+ed|fell|rose|grew|came|went|left|began|broke|sank)\b"
    r"(?![^.;]*\b(?:will|would|may|might|could|can|should|to|plans?|expected|due)\b)[^.;]*$")
# "The delay stemmed from a law effective May 9": in effect by then; but "the law, effective May 9".
_CAUSE_IN_EFFECT = re.compile(r"\b(?:resulted|stemmed|arose|benefited|suffered)\sfrom\s[^.;,]*\w\seffective\s(?:on\s|in\s)?$")
_FOR_DELIVERY = re.compile(r"\s(?:delivery|release|publication|completion|settlement|transactions|trading)\b")


def by_its_neighbours(text: str, begin: int, end: int) -> Tense | None:
    """The tense of `text[begin:end]` by its neighbours, or `None` where they have no say."""
    near, behind = text[max(0, begin - _NEAR):begin], text[end:end + 1]
    if text.find(" ended ", begin, end) > 0:
        return PAST  # "a firm to be bought had sales of $9 million in the year ended March 31"
    if text.find(" ends ", begin, end) > 0:
        return FUTURE  # "in the quarter that ends June 30"
    if ("wait" in near or "head of" in near or "ing into" in near or "wary" in near or "nervous" in near or "look" in near or "brac" in near or
            "prepar" in near or "eye" in near) and _AWAITED.search(near):
        return FUTURE
    if "next " in near and _NEXT_ONE.search(near):
        return FUTURE  # "their next meeting is in Prague in mid-September"
    if near.endswith(("born in ", "born on ")) and not near[:-len("born in ")].endswith((" is ", " be ", "'s ", "’s ", " are ")):
        return PAST
    if near.endswith((" on the way for ", " on the way on ", " in store for ", " on the cards for ")):
        return FUTURE  # "with more rain on the way for Saturday"
    if near.endswith(("run-up to ", "build-up to ", "approach of ", "approach to ")):
        return NO_TENSE
    if behind in "'’" and _OWNED.match(text, end):
        if _CALLING_OFF.search(near) or _IS_OFF.match(text, end):
            return FUTURE  # "voted to cancel Wednesday's fireworks", "Saturday's parade has been called off"
        if near.endswith((" on ", " in ")) and _LATER_ON.search(near) or _HIGHS.match(text, end):
            return FUTURE  # "later this week, on Thursday's show"
        if (told := by_what_is_owned(text, begin, end, near)) is not None:
            return told
        if near.endswith(_SKIPPING) and _WILL_SKIP.search(near) or _STAGED.match(text, end):
            return FUTURE  # "will skip Tuesday's reception", "Sunday's stage takes the riders to"
        if not _COMING.match(text, end):
            # "Wednesday's ruling" has been made; "in Friday's issue" it may be yet to print.
            return None if near.endswith((" in ", " at ", " during ", *_AS_SOON_AS)) else PAST
        if near.endswith("for "):
            return FUTURE  # "is suspended for Sunday's game"
        if near.endswith((" from ", " of ", " in ")) and _COUNTED.search(near):
            return PAST  # "count the ballots from Sunday's vote"
    if text[begin:begin + 3] in WEEKDAYS and ("said" in near or "told" in near or ", " in near and "ed " in near) and _SAID_ON.search(near):
        return PAST  # "plans to appeal, a lawyer said Tuesday"
    if near.endswith((" as ", " as in ", " as on ")) and _AS_RECENTLY.search(near):
        return PAST
    if near.endswith(("effective ", "effective on ", "effective in ")) and _CAUSE_IN_EFFECT.search(text, begin - 2 * _NEAR, begin):
        return PAST
    if behind == " ":
        if near.endswith((" after the ", " since the ", " following the ")) and _DONE_SINCE.search(near):
            return PAST  # "had fled after the October crash and were not likely to return"
        if text.startswith(_AT_EITHER_END, end) and not near.endswith((" from ", " since ")):
            return FUTURE  # "no rain before late January at the earliest"
        if near.endswith("declared ") and _A_HOLIDAY.match(text, end):
            return FUTURE
        if near.endswith("on "):
            if _OPENS_THEN.match(text, end):
                return FUTURE  # "polls on October 19 open at 8 a.m."
            if _MEANS.match(text, end) and _ON_DAY.search(near):
                return PAST  # "the vote on Tuesday means that they will leave"
        if near.endswith("for ") and _FOR_DELIVERY.match(text, end) or near[-2:-1] in "dxste" and _FOR_IT.match(text, end) and _FIXED.search(near):
            return FUTURE
        if near.endswith((" the ", " a ")) and text[begin:begin + 3] in WEEKDAYS and text.startswith(" deadline", end) and _BEFORE_IT.search(near):
            return FUTURE  # "in a last effort before a Friday deadline"
        if near.endswith((" the ", " a ", "The ")) and _SET_DATE.match(text, end):
            return NO_TENSE  # "the Jan. 14 deadline": whether it is over, only the calendar tells
        if near[-2:-1] in "anrs" and _ATTRIBUTIVE.search(near) and _NOUN_BEHIND.match(text, end):
            return PAST  # "a June agreement" has been made
    return None
