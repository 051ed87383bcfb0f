"""Times that date nothing: lengths, comparisons, mere names, people's doings in general."""

from __future__ import annotations

import re
from itertools import islice

from timeline.lang.en.headlines import is_attributive
from timeline.lang.en.phrases import is_event
from timeline.lang.en.related import ONE_OFF
from timeline.lang.en.syntax import Clause, Parse
from timeline.model import Timex
from timeline.temporal.expr import Clock, DayPart, Length, Reference, ShortDecade, Unit, Years
from timeline.temporal.grain import Grain


_TELLING = re.compile(r"[^tp,;'\"()]")


def names_only(sentence: Parse) -> bool:
    """Whether a sentence is no more than a time and a name: "Leeds, 1996"; "Leeds riots, 1996" tells of an event."""
    rest = [m.start() for m in islice(_TELLING.finditer(sentence.classes), 3)]
    return len(rest) <= 2 and all(sentence.classes[n] in "Nd#n" and not is_event(sentence.low(n)) for n in rest)


_NEAR = 60
_NOUN_BEHIND = re.compile(
    r"[\s-]+(?!(?:a|an|the|its|his|her|their|some|many|and|or|but|to|in|on|at|of|by|for|from|with|as|that|which|who|when|while|after|before|until|under|during|amid|against|over|through|because|despite|thanks|if|where|since|than|only|alone|is|was|were"
    r"|had|has|he|she|it|they|when)\b)[a-z]+")
_THAN = re.compile(r"\b(?:higher|lower|more|less|better|worse|larger|smaller|fewer|greater|stronger|weaker)\s+than\s+(?:in\s+)?$")
_DOWN_FROM = re.compile(r"(?:%|\bpoints?|\b(?:up|down|off)\s[^,;]{0,30})\s+from\s+(?:the\s+)?$")
_COMPARABLE = re.compile(
    r"\b(?:comparable|corresponding|similar|same|like)\s+(?:[a-z]+\s+){1,2}(?:in|of|a)\s+(?:the\s+)?$")
_OVER_THE_LAST = re.compile(r"\b(?:increase|rise|gain|growth|jump|climb|decrease|drop|decline|fall|up|down)\s(?:of\s)?[^,;.]{0,30}\s(?:over|on|from)\s(?:that\sof\s)?$")
_LEADING_ON = ("in", "of", "a", "the")
_UP_FROM = re.compile(r"\b(?:up|down)\s+from\s+(?:about\s+)?[a-z-]+\s+(?:[a-z]+\s+)?(?:in\s+)?$")
_THAN_IT = re.compile(r"\bthan\b[^,;]{0,40}\b(?:it|they|he|she|we)\s+(?:would\s+have\s+)?\w+\s+(?:in\s+|on\s+)?$")
_MATURES = re.compile(r"\b(?:debentures?|notes?|bonds?|bills?|securities|certificates|paper|loans?)\s+(?:due|maturing)\s+(?:in\s+|on\s+)?$")
_COMPARED = re.compile(r"\b(?:compared?\s+(?:with|to)|versus)\s+(?:the\s+)?$")  # "higher costs compared with a year earlier"
_QUOTED_AGAINST = re.compile(r"\b(?:compared with|against|versus)\s[^,.;]{0,16}\d[^,;]{0,30}\s(?:late\s|on\s|early\s)?$")
_YEAR_BEFORE = re.compile(r"(?:the\s)?(?:previous|preceding|prior|last|year-earlier|year-ago)\s(?:year|quarter|month|week|season|period)\b(?!['’])", re.IGNORECASE)
_TALK = re.compile(r"\b(?:hear(?:s|ing)?|heard|talk(?:s|ing|ed)?|spoke|speak(?:s|ing)?|th(?:ink(?:s|ing)?|ought)|worr(?:y|ies|ied|ying)|ask(?:s|ed|ing)?|complain(?:s|ed|ing)?|wr(?:ite|ote|iting)"
                   r"|dream(?:s|ed|ing)?|forget|optimistic|excited|confident|nervous|anxious|concerned|upbeat|gloomy)\b[^.,;]*\sabout\s$")
_LEADING_TO_A_TIME = ("on ", "in ", "at ", "by ", "since ", "until ", "from ")
_OPEN_MARKS = frozenset("`'‘“\"")
_MARK_CLOSES = re.compile(r"[.,!?]?(?:''|['’”\"])")
_AND_NOT = re.compile(r"(?:,|\band|;)\snot\s(?:in|on|at)\s$")
_AGE = re.compile(r"(?:this|the (?:last|past)) (?:century|decade|millennium)\b")
_ACT_NAMED = re.compile(r" (?:[A-Z][\w'’-]+ (?:(?:[A-Z][\w'’-]+|of|to|the|and|for|on|in) ){0,8})Act\b")
_A_DAY = re.compile(r"(?:day|yesterday)(?: (?:morning|afternoon|evening|night))?$")
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
# "The deadliest since 1998", "its worst record at the break since 2000": but "has been the oldest mill since 1998", "at the oldest mill since 1998".
_SUPERLATIVE = re.compile(
    r"(?<!\bbeen )(?<!\bat )(?<!\bin )(?<!\bof )(?<!\bby )(?<!\bfor )(?<!\bwith )(?<!\bremained )"
    rf"(?:\b(?:the|its|their|his|her|our|a)|\w['’]s)\s(?:[a-z-]+\s)?(?:[a-z]+est|{_ORDINAL}|worst|best|(?:most|least)\s[a-z]+)(?:\s(?!that|who|which|and|but)[\w'’-]+){{0,7}}\s$")
_ONE_OF_MANY = re.compile(rf"(?:\b(?:is|are|was|were|been|became|for)|,)\s(?:\w+ly\s|now\s|also\s)?the\s(?:{_ORDINAL}|latest|last)\s[^,;.]{{0,60}}$")  # "is the third such fire this year"
_AS_A_RULE = re.compile(r"\b(?:usually|normally|typically|traditionally|generally|every year|each year)\b[^,;.]{0,60}$")
_NTH = re.compile(r",\s(?:the|its|his|her|their)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:such\s\w+\s)?(?:in\s)?$")  # ", the third this month"
_LEVEL = re.compile(r"(?:['’]s?)?\s+(?:levels?|figures?|rates?|pace|totals?|peaks?|lows?|highs?|prices?)\b")
_TO_LEVEL = re.compile(r"\b(?:below|above|from|over|than|under|to|at)\s+(?:the\s+|its\s+|their\s+)?$")
_HOURS = (Clock, DayPart)
_DAYS_OFF = re.compile(r"[^.;:]*?\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|the|an?)\s+(?:days?|weeks?|months?|years?)\s+(?:before|after)\s+"
                       r"(?:the|his|her|its|their|that|this|an?)\s+[a-z]", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+$")
# "Its third-quarter profit forecast": what was forecast was another time. "Oil for October delivery": the contract's month.
_AFTER_A = re.compile(r"\b[Aa]fter an? ([a-z-]+) $")
_QUARTER = re.compile(r"(?:quarter|half|year)$")
_PEOPLE_OF = re.compile(r"\bthe (?!(?:events?|end|start|eve|morning|afternoon|evening|night|close|news|rest|most|date)\b)([a-z]+) of $")
_PERIODS = ("quarter", "half", "year", "month", "year's")
_OF_FORECAST = re.compile(
    r"(?:['’]s)?\s(?:[\w-]+\s)??(?:profits?|earnings|results?|sales|income|revenues?|loss|losses|production|growth|figures)\s(?:per\sshare\s)?(?:forecasts?|estimates?|outlook|projections?|expectations?|predictions?|targets?|reports?|announcements?|statements?)\b")
_MONTH_GOODS = re.compile(r"\s(?:delivery|deliveries|shipment|settlement)\b")
_ACT_OF = re.compile(r"\b(?:approach|advent|arrival|memory|anniversary|Acts?|Amendments?|Code|Law)\sof\s(?:the\s)?$")
_SPANS = (Grain.WEEKEND, Grain.QUARTER)
_OVER = re.compile(r"\b(?:over|at|on|during)\s$", re.IGNORECASE)  # "met over the weekend", "laid off 640 during the quarter"
_AS = re.compile(r"\s+as\s")
_SAME = re.compile(r"\b(?:same|as)\b[^,;.]{0,20}$")


def says_no_day(text: str, begin: int, timex: Timex) -> bool:
    """Whether a time dates nothing: "the year" of an account, "the same at Christmas as in harvest time"."""
    if isinstance(timex.expr, Unit) and timex.expr.near and not (timex.expr.grain in _SPANS and _OVER.search(text, max(begin, timex.begin - 8), timex.begin)) or ONE_OFF.match(text, timex.begin):
        return True
    if isinstance(timex.expr, Years | ShortDecade) and (is_attributive(text, timex.begin, timex.end) or _NOUN_BEHIND.match(text, timex.end, timex.end + 20)):
        return True  # "an 11th century temple"
    if isinstance(timex.expr, _HOURS) and timex.expr.day is None and (
            _DAYS_OFF.match(text, timex.end, timex.end + 100) or _DAYS_OFF.match(text, begin, timex.begin)):
        return True  # "at 5 a.m. in the lane, six days before the murder": of that day
    near = max(begin, timex.begin - _NEAR)
    led = text[near:timex.begin]
    if "than" in led and (_THAN.search(text, near, timex.begin) or _THAN_IT.search(text, near, timex.begin)):
        return True  # "higher than a year earlier"
    if led.endswith("from ") and _YEAR_BEFORE.match(text, timex.begin):
        return True  # "rose from the previous month"
    if timex.begin - near > 12 and _YEAR_BEFORE.match(text, timex.begin) and _OVER_THE_LAST.search(text, near, timex.begin):
        return True  # "an increase of 23 percent over the previous year"
    if led.endswith((" in ", " on ", " at ")) and _AND_NOT.search(led):
        return True  # "in 1564, and not in 1601"
    if led.endswith("of ") and _AGE.match(text, timex.begin) or _ACT_NAMED.match(text, timex.end):
        return True  # "many of the disasters of this century", "the 1994 Freedom of Passage Act"
    if led.endswith(" about ") and _TALK.search(led):
        return True  # "we have heard about next year"
    if led[-1:] in _OPEN_MARKS and _MARK_CLOSES.match(text, timex.end) and not led[:-1].endswith(_LEADING_TO_A_TIME):
        return True  # "every time they say ‘next year’"
    if "from" in led and (_DOWN_FROM.search(text, near, timex.begin) or _UP_FROM.search(text, near, timex.begin)):
        return True  # "down 4.5% from Thursday", "up from seven a year ago"
    if led[-1:].isspace() and (led.rstrip().endswith(_LEADING_ON) and _COMPARABLE.search(text, near, timex.begin) or ("due" in led or "maturing" in led) and _MATURES.search(text, near, timex.begin)):
        return True
    words = text[timex.begin:timex.end]
    opening = text[timex.begin:timex.begin + 5].lower()
    if is_record(text, begin, timex):
        return not text.startswith(", when ", timex.end)  # "the worst since 1931, when the dam broke"
    if opening == "this " and "the " in led and _ONE_OF_MANY.search(text, near, timex.begin):
        return True
    if ("ally" in led or "y year" in led or "h year" in led) and _AS_A_RULE.search(text, near, timex.begin) or led.endswith((" spend ", " spends ")) and not _WILL_SPEND.search(text, near, timex.begin):
        return True
    if opening == "since" and text.find("first time", begin, timex.begin) >= 0:
        return True  # "the first time that he was let in since May": he was not
    if ", " in led and _NTH.search(text, near, timex.begin):
        return True
    if ("compare" in led or "versus" in led or "against" in led) and _A_DAY.search(text, timex.begin, timex.end) and _QUOTED_AGAINST.search(text, near, timex.begin):
        return True  # "compared with 1.83 marks late Wednesday"
    if ("compare" in led or "versus" in led) and _COMPARED.search(text, near, timex.begin) and not _NOUN_BEHIND.match(text, timex.end, timex.end + 20):
        return True
    if (words.endswith(_PERIODS) or words[-1:].isdecimal()) and _OF_FORECAST.match(text, timex.end, timex.end + 50) or led.endswith(" for ") and _MONTH_GOODS.match(text, timex.end, timex.end + 12):
        return True
    if "fter a" in led and (m := _AFTER_A.search(led)) and not is_event(m[1]) and _QUARTER.search(text, timex.begin, timex.end):
        return True  # "after a flat second quarter"
    if led.endswith(" of ") and words in ("tomorrow", "today", "yesterday") and (m := _PEOPLE_OF.search(led)) and not is_event(m[1]):
        return True  # "the leaders of tomorrow"
    if led.endswith(("of ", "of the ")) and _ACT_OF.search(led):
        return True  # "under the Clean Rivers Act of 1989", "the approach of the year 2000"
    if _LEVEL.match(text, timex.end, timex.end + 14) and _TO_LEVEL.search(text, near, timex.begin):
        return True  # "below the 1987 level"
    if words.endswith(("earlier", "ago", "before")) and _FROM.search(text, near, timex.begin):
        return True  # "narrowed from a year earlier"
    return _AS.match(text, timex.end) is not None and _SAME.search(text, near, timex.begin) is not None


def is_record(text: str, begin: int, timex: Timex) -> bool:
    """Whether a time only says how long there has been no match, in a sentence that begins at `begin`: "the worst flood since 1931"."""
    near = max(begin, timex.begin - _NEAR)
    return text[timex.begin:timex.begin + 5].lower() == "since" and _SUPERLATIVE.search(text, near, timex.begin) is not None


def dates(timex: Timex) -> bool:
    """Whether a time can date something: no "weekly", no "three years", no "soon"."""
    if isinstance(timex.expr, Length):
        return timex.expr.base is not None
    return timex.kind != "SET" and not isinstance(timex.expr, Reference)


def is_placed(timex: Timex) -> bool:
    """Whether a length lies beside the dateline: "over the past two years"."""
    return isinstance(timex.expr, Length) and (timex.expr.direction != 0 or timex.expr.opening)


_SAYS_NOTHING = re.compile(r"(?:p?d?n?t|p[dn]+)+[;,]*")
_WILL_SPEND = re.compile(r"\b(?:will|to|would|could|may|might|should|can|shall)\s(?:\w+ly\s)?spends?\s$")
_TODAY = re.compile(r"p[dnN#]+,d?t")  # "In the north, today is the eighth day"
_ECHOES = frozenset("announcement move decision news statement comments remarks report disclosure action".split())


def is_closing(parse: Parse, own: Clause) -> bool:
    """Whether a clause only names an hour of business: "after the stock market closed"."""
    return own.subject is not None and own.verb is not None and own.verb.base in ("close", "open") and (
        parse.low(own.subject[1] - 1) in ("market", "markets", "trading", "exchange")) and parse.classes[own.subject[0]] in "dn"


def is_idle(parse: Parse, own: Clause, at: int) -> bool:
    """Whether the clause of the time at word `at` tells no event: "Today is a sad day", "you have strong sales that day"."""
    if own.verb is not None and own.kind == "sub" and own.subject is None and at < own.verb.first <= at + 1:
        return True  # "as Easter week began"
    if own.verb is not None and own.kind == "sub" and is_closing(parse, own):
        return True
    if own.verb is None or own.kind not in ("main", "coord", "comp"):
        return False
    verb = own.verb
    if own.kind == "main" and verb.base in ("say", "write") and not verb.passive and own.end >= len(parse.words) and _SAYS_NOTHING.fullmatch(parse.classes, verb.last + 1) and (
            '"' not in parse.classes and "," not in parse.classes[:verb.first]):
        return True  # "The Orla Times said in an editorial on Friday:"
    if verb.base == "be" and _TODAY.fullmatch(parse.classes, own.begin, verb.first):
        return True
    if own.subject is None:
        before = parse.classes[own.begin:verb.first].strip('r",')
        return verb.base == "be" and before in ("t", "dt") or verb.first == at + 1 and before in ("t", "dt") and verb.last >= own.end - 2
    if verb.tense != "present" or verb.perfect or own.subject[1] - own.subject[0] != 1:
        return False
    who = parse.low(own.subject[0])
    return who == "you" or who in ("i", "we") and own.kind == "main" and not verb.modal and not any(c.kind == "tail" for c in parse.clauses) and "t" in parse.classes[own.begin:own.end] and (
        parse.low(at) in ("today", "now", "tonight"))  # "I hear of that today": nobody's news


def is_echo(parse: Parse, own: Clause) -> bool:
    """Whether a clause only says how what has been told was: "The announcement came at a rally"."""
    if own.verb is None or own.subject is None or own.verb.base not in ("come", "follow"):
        return False
    begin, end = own.subject
    return own.kind == "main" and end - begin == 2 and parse.classes[begin] == "d" and parse.low(end - 1) in _ECHOES
