"""Months, weekdays and years that are none by the words around them: "may", "2000 people", "flight 1980"."""

from __future__ import annotations

import re

from timeline.temporal.expr import Civil

# Months that are also words or names need company to be months.
_SHY_MONTHS = re.compile(r"may|march|mar|april|june|august|jan|dec|sept|sep|oct|nov|apr|jun|jul|aug", re.IGNORECASE)
_BEFORE_TIME = re.compile(
    r"\b(?:in|on|since|until|till|by|of|last|next|this|early|mid|late|from|to|through|during|between|before|after|and|or"
    r"|every|each|around|about|for|ending|ended|begins?|beginning|starting|effective|dated|that|previous|following"
    r"|the|as|past|coming|throughout|than|under|at|least|into|beyond)[ \n,–-]{1,2}$", re.IGNORECASE)
_MONTH_AFTER = re.compile(
    r"(?: (?:and|or|to|through|until) |[-–—]|, )(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b")
_DASHES = ("-", "–")
_MONTH_TO = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)[-–]$")
_DETERMINED = re.compile(r"\b(?:an?|its|their|his|her|our|whose)[ \n]$", re.IGNORECASE)  # "under a June agreement"
# What is counted by the month.
_MEASURED = re.compile(
    r"[ \n](?:(?:retail|home|car|vehicle|housing|consumer|producer|wholesale|export|import|factory|industrial|same-store"
    r"|comparable|employment|unemployment|jobs|trade|inflation|manufacturing|services|spending|economic)[ \n])?(?:sales|figures|data|numbers|results|orders|exports|imports"
    r"|inflation|unemployment|output|production|payrolls?|earnings|revenues?|futures|contracts?|prices|starts|rainfall|temperatures"
    r"|survey|report|jobs[ \n]report|elections?|trading|levels|highs|lows)\b")
_MONTH_WAS = re.compile(
    r"[ \n](?:was|is|has been|had been)[ \n](?:(?:the|an?|usually|typically|often|very|also|even|far|much)[ \n])*"
    r"(?:fine|dry|wet|cold|hot|warm|slow|quiet|busy|good|bad|worse|better|tough|strong|weak|[a-z]+est|worst|best|most|least|record)\b")
_OPENS = re.compile(r"(?:^|[.!?:;\n]|[\"“”’'`])\s*$")
_HOTTEST = re.compile(r"\b(?:[a-z]+[lmrtdi]est|worst|best)[ \n]$")
_SMALL_BEFORE = re.compile(r"(?:^|[ \n])[a-z]+[ \n]$")
_DID = re.compile(r"[ \n](?:fell|rose|was|were|is|saw|brought|came|had|has|will|looks?|looked|proved|ended|began|turned|showed)\b")
COUNTED = re.compile(
    r"[ \n](?:block of|people|men|women|children|civilians|soldiers|troops|police|dollars|pounds|euros|votes|points|miles|feet"
    r"|francs|marks|yen|rupees|pesos|roubles|rubles|crowns|rand|lira|cents|cc|mAh|ohms|volts|watts|lbs|knots|parts|pixels|calories"
    r"|metres|meters|kilomet(?:er|re)s|km|kg|tons|tonnes|barrels|shares|employees|workers|jobs|students|pupils|cases|deaths"
    r"|homes|houses|seats|members|pages|words|names|times|percent|per cent|acres|hectares|copies|refugees|inhabitants|residents"
    r"|sheep|cattle|staff|crew|cars|ballots|tickets|bottles|boxes|units|vehicles|ships|guests|fans|prisoners|patients"
    r"|(?:square|cubic|metric) \w+|\w+ (?:people|soldiers|troops|civilians|workers))\b|\s?(?:%|[$£€#])|[ \n]by[ \n]\d"
    r"|[- ](?:word|seat|pound|met(?:er|re)|mile|foot|page|acre|kilo|ton|strong|watt|bed|room)\b"
    r"|[ \n][A-Z][a-z]+ (?:Avenue|Street|Road|Lane|Drive|Boulevard|Place|Court|St\.|Ave\.|Rd\.)", re.IGNORECASE)
"""Behind a number: what it counts, "2000 people"."""
_NUMBERED = re.compile(
    r"(?:\b(?:nos?|numbers?|flights?|rooms?|routes?|highways?|chapters?|pages?|pp|sections?|articles?|resolutions?|act|apollo|bills?|propositions?|lots?"
    r"|box|cases?|dockets?|directives?|regulations?|paragraphs?|asteroids?|ngc|server|office|russell|forbes|rated|rating (?:is|of|was)"
    r"|(?:crowd|flock|group|total|list) of"
    r"|boeing|airbus|model|windows|version|size|gate|bus|train|channel|group|us|rs|unit|formula)\.?[ \n](?:\d+(?:, | and | or "
    r"|,[ \n](?:and|or)[ \n]))*|[$£€#@.,/\d§-]|§[ \u00a0])\Z",
    re.IGNORECASE)
_SURELY_YEAR = re.compile(r"\b(?:in|since|during|throughout)[ \n]$", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|from|to|through|during|between|before|after|and|or|early|mid|late|the|a|an|year"
    r"|its|their|his|her|fiscal|summer|winter|spring|fall|autumn|around|about|circa|ending|ended|than|for|throughout"
    r"|back|this|that|every|as|on|pre|post|with|class)[ \n-]|[(,;:–—]\s?|^)$", re.IGNORECASE)
# "Back in ’89", "the summer of ’42", not a quote that begins with a number.
_BEFORE_SHORT_YEAR = re.compile(
    r"\b(?:in|since|until|till|by|of|from|to|through|during|between|before|after|and|or|early|mid|late|spring|summer|autumn|fall|winter)[ \n-]$", re.IGNORECASE)
# "In 1984, '85 and '86": between two of them.
_YEAR_BEFORE_SHORT, _YEAR_BEHIND = re.compile(r"(?:\b(?:19|20)\d\d|['’]\d\d), $"), re.compile(r"(?:,|,? and|,? or) (?:['’]\d\d|(?:19|20)\d\d)\b")
MANY_THINGS = re.compile(r"[ \n](?!(?:as|was|is|his|its|has|this|across|years?)\b)[a-z]+s\b")
"""Behind a number: any word that may be a plural."""


def is_year(expr: object) -> bool:
    """Whether an expression has a year and no month: "1980"."""
    return isinstance(expr, Civil) and expr.year is not None and expr.month is None


_ENDS_THERE = re.compile(r"[.,;:)]|$")
_SMALL_WORD = re.compile(r"[ \n][a-z]")
_CAPITAL_WORD = re.compile(r"[ \n][A-Z][a-z]")
_WORDS_OF_THEIR_OWN = re.compile(r"may|march|mar\b|dec\b|sat")
_FOUR_DIGITS = re.compile(r"\d{4}")
_ABOUT = re.compile(r"\b(?:about|around|with)[ \n]$", re.IGNORECASE)
# "Of 1240 signatures", "and 1350 lamps"; but "the 1848 revolts", "by 1880 mills had closed".
_COUNTS = re.compile(r"\b(?:of|from|to|and|or|than|for|between|on|a)[ \n]$", re.IGNORECASE)
_LATE_ENOUGH = 1900
_AFTER_YEAR = re.compile(r"[’']s\b|[-–]")
_OF_A_FIRM = re.compile(r"[ \n](?:Holdings|Inc|Ltd|Corp|Group|Partners|Capital)\b")
_ASTEROID = re.compile(r"[ \n][A-HJ-Y][A-HJ-Z]\d{1,3}\b")  # "2004 MN4", the year of its discovery in its name
_RANGE_AFTER = re.compile(r"[-–]\d")


def _follows(words: re.Pattern[str], before: str) -> bool:
    """Whether one of the words ends the text before a time: only the last one is tried."""
    return words.search(before, before.rstrip(" \n,–-").rfind(" ") + 1) is not None


# "In May Low left", "but in May Low left": no name of a person stands so; but "in August Vale's play", "lives in June Lake, Styria", "in March Madness".
_WHEN_IT_OPENS, _WHEN = re.compile(r"(?:^|[^\w,;][ \n]|[\n\"“])(?:In|Since|Until)[ \n]$"), re.compile(r"\b(?:in|since|until)[ \n]$")
_SOME_NAME = re.compile(r"[ \n](?:Madness|Fair|Ball|Days?|Hare|Laws|Revolution)\b|(?:[ \n][A-Z][\w-]*)+(?:['’]|,[ \n][A-Z]|[.;)]|$)")


def _tells_when(before: str, after: str) -> bool:
    """Whether a month before a capital is one all the same, for it is led to as only times are."""
    return _WHEN_IT_OPENS.search(before) is not None or _WHEN.search(before) is not None and _SOME_NAME.match(after) is None


_LAST_YEAR = 2099
# No hour has 83 minutes: "will not return until 2283". "By 2100" is what forecasts of the climate say.
_YEAR_AHEAD = re.compile(r"\b(?:[Ii]n 2[1-4]\d\d|until 2[1-4][6-9]\d|[Bb]y 2100)$")
_COUNTED_ON = re.compile(r" (?!and\b|or\b|but\b|when\b|as\b|for\b|with\b|at\b|if\b|because\b|under\b|unless\b)\w")


def names_a_date(words: str, expr: Civil, before: str, after: str) -> bool:
    """Whether words are the date that they may be read as, between the text before and after them."""
    if words.isdecimal() and int(words) > _LAST_YEAR:
        return _YEAR_AHEAD.search(f"{before}{words}") is not None and not _COUNTED_ON.match(after)
    if expr.month and not expr.day and not expr.year:
        if words.lower().startswith("the month of") or " in " in words:
            return True  # "a Monday in March"
        if words[0].islower():
            return False
        if _SHY_MONTHS.fullmatch(words.rstrip(".")):
            if before[-1:] in _DASHES and _MONTH_TO.search(before):
                return True  # "April-June"
            if _MONTH_AFTER.match(after) and (len(words) > 3 or words == "May"):
                return True  # "March to May 2018"
            if len(words) > 3 and words.istitle() and _MONTH_WAS.match(after) and _OPENS.search(before):
                return True  # "June was the wettest month"
            if len(words) >= 3 and words.istitle() and (
                    _MEASURED.match(after) or _HOTTEST.search(before) or words == "March" and _SMALL_BEFORE.search(before) and _DID.match(after)):
                return True  # "May sales", "the hottest June in years", "but March fell short"
            attributive = _DETERMINED.search(before) and _SMALL_WORD.match(after)
            if not attributive and not _follows(_BEFORE_TIME, before) or _CAPITAL_WORD.match(after) and not words.endswith(".") and not _tells_when(before, after):
                return False
            if words == "March" and before.endswith((" the ", "\nthe ")) and _ENDS_THERE.match(after):
                return False  # "No shot fell along the March."
            return len(words.rstrip(".")) > 3 or words.endswith(".") or words == "May"
        return True
    if expr.month and words[0].islower() and _WORDS_OF_THEIR_OWN.match(words):
        return False
    if expr.weekday and not expr.month and not expr.day:
        if len(words.rstrip(".")) <= 5:  # "Sun", "Sat", "Wed", "Mon": words of their own
            return words[0].isupper() and (words.endswith(".") or after.startswith(",") and _follows(_BEFORE_TIME, before))
        return True
    if expr.year is not None and expr.month is None and _FOUR_DIGITS.fullmatch(words):
        if MANY_THINGS.match(after) and (_ABOUT.search(before) or expr.year < _LATE_ENOUGH and _COUNTS.search(before)):
            return False
        if before.endswith(_QUOTES) and after.startswith(_QUOTES):
            return False  # a title: "1984"
        if _CALLED.search(before) or _OF_A_FIRM.match(after) or _ASTEROID.match(after):
            return False
        if not _SURELY_YEAR.search(before) and (_NUMBERED.search(before) or COUNTED.match(after)):
            return False
        if _AFTER_YEAR.match(after) or _follows(_YEAR_BEFORE, before):
            return not _RANGE_AFTER.match(after)
        return 1900 <= expr.year <= 2099 and (not after[:1].isalnum())
    if words[0] in "'’":
        return _BEFORE_SHORT_YEAR.search(before) is not None or _YEAR_BEFORE_SHORT.search(before) is not None and _YEAR_BEHIND.match(after) is not None
    return True


_QUOTES = ('"', "“", "”", "''", "``")
_CALLED = re.compile(r"\b(?:called|named|dubbed|titled|entitled|christened)\s(?:[A-Z][\w'’-]*\s){1,3}$")  # "a venture called Orion 1980"
