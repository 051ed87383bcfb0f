"""What is not a time: readings that the words around an expression rule out."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.en.grammar import Hit
from timeline.lang.en.names import is_name
from timeline.lang.en.senses import is_other
from timeline.lang.en.words import numbers
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Length, Mod, Period, Reference, Relative, ShortDecade, Side, Unit
from timeline.temporal.grain import Grain

# Months that are also words or names need company to be months.
_SHY_MONTHS = re.compile(r"may|march|mar|april|june|august|jan|dec|sept|sep|oct|nov|apr|jun|jul|aug", re.IGNORECASE)
_BEFORE_TIME = re.compile(
    r"\b(?:in|on|since|until|till|by|of|last|next|this|early|mid|late|from|to|through|during|between|before|after|and|or"
    r"|every|each|around|about|for|ending|ended|begins?|beginning|starting|effective|dated|that|previous|following"
    r"|the|as|past|coming|throughout|than|under|at|least)[ \n,–-]{1,2}$", re.IGNORECASE)
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
    r"|survey|report|jobs[ \n]report|elections?|trading)\b")
_MONTH_WAS = re.compile(
    r"[ \n](?:was|is|has been|had been)[ \n](?:(?:the|an?|usually|typically|often|very|also|even|far|much)[ \n])*"
    r"(?:fine|dry|wet|cold|hot|warm|slow|quiet|busy|good|bad|worse|better|tough|strong|weak|[a-z]+est|worst|best|most|least|record)\b")
_OPENS = re.compile(r"(?:^|[.!?:;\n]|[\"“”’'`])\s*$")
_HOTTEST = re.compile(r"\b(?:[a-z]+[lmrtdi]est|worst|best)[ \n]$")
_SMALL_BEFORE = re.compile(r"(?:^|[ \n])[a-z]+[ \n]$")
_DID = re.compile(r"[ \n](?:fell|rose|was|were|is|saw|brought|came|had|has|will|looks?|looked|proved|ended|began|turned|showed)\b")
_VERB_MONTH = re.compile(r"\b(?:may|march)$")
_COUNTED = re.compile(
    r"[ \n](?:block of|people|men|women|children|civilians|soldiers|troops|police|dollars|pounds|euros|votes|points|miles|feet"
    r"|francs|marks|yen|rupees|pesos|roubles|rubles|crowns|rand|lira|cents|cc|mAh|ohms|volts|watts|lbs|knots|parts|pixels|calories"
    r"|metres|meters|kilomet(?:er|re)s|km|kg|tons|tonnes|barrels|shares|employees|workers|jobs|students|pupils|cases|deaths"
    r"|homes|houses|seats|members|pages|words|names|times|percent|per cent|acres|hectares|copies|refugees|inhabitants|residents"
    r"|sheep|cattle|staff|crew|cars|ballots|tickets|bottles|boxes|units|vehicles|ships|guests|fans|prisoners|patients"
    r"|(?:square|cubic|metric) \w+|\w+ (?:people|soldiers|troops|civilians|workers))\b|\s?(?:%|[$£€#])|[ \n]by[ \n]\d"
    r"|[- ](?:word|seat|pound|met(?:er|re)|mile|foot|page|acre|kilo|ton|strong|watt|bed|room)\b"
    r"|[ \n][A-Z][a-z]+ (?:Avenue|Street|Road|Lane|Drive|Boulevard|Place|Court|St\.|Ave\.|Rd\.)", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:\b(?:nos?|numbers?|flights?|rooms?|routes?|highways?|chapters?|pages?|pp|sections?|articles?|resolutions?|act|apollo|bills?|propositions?|lots?"
    r"|box|cases?|dockets?|directives?|regulations?|paragraphs?|asteroids?|ngc|server|office|russell|forbes|rated|rating (?:is|of|was)"
    r"|(?:crowd|flock|group|total|list) of"
    r"|boeing|airbus|model|windows|version|size|gate|bus|train|channel|group|us|rs|unit|formula)\.?[ \n](?:\d+(?:, | and | or "
    r"|,[ \n](?:and|or)[ \n]))*|[$£€#@.,/\d§-])\Z",
    re.IGNORECASE)
_SURELY_YEAR = re.compile(r"\b(?:in|since|during|throughout)[ \n]$", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|from|to|through|during|between|before|after|and|or|early|mid|late|the|a|an|year"
    r"|its|their|his|her|fiscal|summer|winter|spring|fall|autumn|around|about|circa|ending|ended|than|for|throughout"
    r"|back|this|that|every|as|on|pre|post|with|class)[ \n-]|[(,;:–—]\s?|^)$", re.IGNORECASE)
# "Back in ’89", "the summer of ’42", not a quote that begins with a number.
_BEFORE_SHORT_YEAR = re.compile(
    r"\b(?:in|since|until|till|by|of|from|to|through|during|between|before|after|and|or|early|mid|late|spring|summer|autumn|fall|winter)[ \n-]$", re.IGNORECASE)


def is_time(text: str, hit: Hit) -> bool:
    """Whether the context lets this expression be a time."""
    if is_name(text, hit) or is_other(text, hit):
        return False
    begin, end, expr, _ = hit
    judge = _JUDGES.get(type(expr))
    if judge is None:
        return True
    return judge(text[begin:end], expr, text[max(0, begin - 24):begin], text[end:end + 32])


_MANY_THINGS = re.compile(r"[ \n](?!(?:as|was|is|his|its|has|this|across|years?)\b)[a-z]+s\b")


def _unit(words: str, expr: Unit, before: str, after: str) -> bool:
    return not (expr.near and _OF_THE_STORY.fullmatch(words))


# "The day", "the month" point somewhere only the story knows.
_OF_THE_STORY = re.compile(r"the\s+(?:day|decade|century|month)", re.IGNORECASE)


def _side(words: str, expr: Side, before: str, after: str) -> bool:
    return not words.endswith((" may", " march"))  # "what is found later may never"


def _hedged(words: str, expr: Mod, before: str, after: str) -> bool:
    if expr.mod != "APPROX":
        return True
    if words[:5].lower() == "about" and _is_year(expr.of) and _TALKING.search(before):
        return False  # "when she talks about 2014": what she speaks of
    # Not "to get around Wednesday's ruling", nor "about 1700 firefighters".
    return not _OWNING.match(after) and not (_is_year(expr.of) and (_COUNTED.match(after) or _MANY_THINGS.match(after)))


_TALKING = re.compile(r"\b(?:talk|speak|think|ask|hear|worr|lie|know|learn|song|book|film|stor|question)[a-z]*[ \n]$|\b(?:spoke|thought|heard|knew|wrote|writes)[ \n]$")
_OWNING = re.compile(r"['’]s\s")


def _short_decade(words: str, expr: ShortDecade, before: str, after: str) -> bool:
    return not words[0].islower() or words[:3] == "the"  # not "in her fifties"


def _relative(words: str, expr: Relative, before: str, after: str) -> bool:
    if words.startswith("that ") and _TOLD_THAT.search(before) and _SHIFTS.match(after):
        return False  # "announced that Sunday shifts would become compulsory"
    return not _VERB_MONTH.search(words)  # not "this may help"


_TOLD_THAT = re.compile(r"\b(?:said|says|told|announced|decided|ruled|agreed|argued|warned|insisted|ordered|meant|means|reported|claimed|hoped|found|showed) $")
_SHIFTS = re.compile(r" [a-z]+ (?:would|will|should|could|may|might|must|is|are|was|were|has|have|had) ")


def _clock(words: str, expr: Clock, before: str, after: str) -> bool:
    """A bare "2.15", "3:40" or "0700" is a time only where a zone, a date or "at" says so."""
    return bool(expr.zone or expr.day or _LETTER.search(words) or (":" in words or words.isdigit()) and _BEFORE_CLOCK.search(before))


_LETTER = re.compile(r"[a-z]", re.IGNORECASE)
_BEFORE_CLOCK = re.compile(r"\b(?:at|from|until|by|till|before|after|around|to)[ \n]$", re.IGNORECASE)


def _day_part(words: str, expr: DayPart, before: str, after: str) -> bool:
    if expr.day is not None:
        return True
    if _SUN.fullmatch(words):
        return _BY_THE_SUN.search(before) is not None and not _SUN_OF.match(after)
    if _BARE_PART.fullmatch(words):
        return _BY_A_PART.search(before) is not None and not _SUN_OF.match(after) or before.endswith("in ") and _TRADE.match(after) is not None
    return _PART_OF_A_DAY.match(words) is not None and not _NAMED_PART.search(words) and not after.startswith("-")


_SUN = re.compile(r"dawn|daybreak|sunrise|sunset|dusk|nightfall")
_BY_THE_SUN = re.compile(r"\b(?:at|by|until|till|before|after|from|since|around)[ \n]$", re.IGNORECASE)
_SUN_OF = re.compile(r"[ \n][A-Za-z]+(?:s|er|ing)\b|-")
# "By evening", "until lunchtime": without an article behind these alone.
_BARE_PART = re.compile(r"morning|evening|afternoon|night|lunchtime")
_BY_A_PART = re.compile(r"\b(?:by|until|till)[ \n]$", re.IGNORECASE)
_TRADE = re.compile(r"[ \n](?:trad(?:e|ing)|deal(?:s|ings?)|sessions?)\b")
_NAMED_PART = re.compile(r"[a-z] [A-Z]")  # "the Evening Standard"
_PART_OF_A_DAY = re.compile(r"overnight|in the|the ", re.IGNORECASE)


def _is_year(expr: object) -> bool:
    return isinstance(expr, Civil) and expr.year is not None and expr.month is None


_SMALL_WORD = re.compile(r"[ \n][a-z]")
_CAPITAL_WORD = re.compile(r"[ \n][A-Z][a-z]")
_WORDS_OF_THEIR_OWN = re.compile(r"may|march|mar\b|dec\b|sat")
_FOUR_DIGITS = re.compile(r"\d{4}")
_ABOUT = re.compile(r"\b(?:about|around)[ \n]$", re.IGNORECASE)
_AFTER_YEAR = re.compile(r"[’']s\b|[-–]")
_OF_A_FIRM = re.compile(r"[ \n](?:Holdings|Inc|Ltd|Corp|Group|Partners|Capital)\b")
_ASTEROID = re.compile(r"[ \n][A-HJ-Y][A-HJ-Z]\d{1,3}\b")  # "2004 MN4", the year of its discovery in its name
_RANGE_AFTER = re.compile(r"[-–]\d")


def _follows(words: re.Pattern[str], before: str) -> bool:
    """Whether one of the words ends the text before a time: only the last one is tried."""
    return words.search(before, before.rstrip(" \n,–-").rfind(" ") + 1) is not None


_LAST_YEAR = 2099
# No hour has 83 minutes: "will not return until 2283". "By 2100" is what forecasts of the climate say.
_YEAR_AHEAD = re.compile(r"\b(?:[Ii]n 2[1-4]\d\d|until 2[1-4][6-9]\d|[Bb]y 2100)$")
_COUNTED_ON = re.compile(r" (?!and\b|or\b|but\b|when\b|as\b|for\b|with\b|at\b|if\b|because\b|under\b|unless\b)\w")


def _civil(words: str, expr: Civil, before: str, after: str) -> bool:
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
            if not attributive and not _follows(_BEFORE_TIME, before) or _CAPITAL_WORD.match(after) and not words.endswith("."):
                return False
            return len(words.rstrip(".")) > 3 or words.endswith(".") or words == "May"
        return True
    if expr.month and words[0].islower() and _WORDS_OF_THEIR_OWN.match(words):
        return False
    if expr.weekday and not expr.month and not expr.day:
        if len(words.rstrip(".")) <= 5:  # "Sun", "Sat", "Wed", "Mon": words of their own
            return words[0].isupper() and (words.endswith(".") or after.startswith(",") and _follows(_BEFORE_TIME, before))
        return True
    if expr.year is not None and expr.month is None and _FOUR_DIGITS.fullmatch(words):
        if _MANY_THINGS.match(after) and _ABOUT.search(before):
            return False
        if _CALLED.search(before) or _OF_A_FIRM.match(after) or _ASTEROID.match(after):
            return False
        if not _SURELY_YEAR.search(before) and (_NUMBERED.search(before) or _COUNTED.match(after)):
            return False
        if _AFTER_YEAR.match(after) or _follows(_YEAR_BEFORE, before):
            return not _RANGE_AFTER.match(after)
        return 1900 <= expr.year <= 2099 and (not after[:1].isalnum())
    if words[0] in "'’":
        return _BEFORE_SHORT_YEAR.search(before) is not None
    return True


_CALLED = re.compile(r"\b(?:called|named|dubbed|titled|entitled|christened)\s(?:[A-Z][\w'’-]*\s){1,3}$")  # "a venture called Orion 1980"
_COUNTS = f"{numbers(1, 12)}|few|several|couple|half|quarter|dozen"


_LENGTH_OR_NUMBER = re.compile(rf"[ \n](?:\d|(?:{_COUNTS})\b|[a-z]+[ \n](?:days|weeks|months|years)\b)")
_MOST = re.compile(r"\bmost[ \n]$", re.IGNORECASE)
_MANY_DAYS = re.compile(r"[ \n](?:days|weeks|months|years|quarters)")
_AS_BEFORE = re.compile(r"\bas[ \n]$")
_AS_BEHIND = re.compile(r"[ \n]as\b")
_ACCOUNT = re.compile(r"[ \n](?:account|affairs|and)")
_NO_NOW = re.compile(r"-|[ \n]and then\b")


# "May soon seek", "soon will begin"; but "soon after", "as soon as", "was soon released".
_WILL = re.compile(r"\b(?:will|would|may|might|could|can|shall|should|must|to|'ll|’ll)[ \n](?:not[ \n]|be[ \n])?$", re.IGNORECASE)
_WILL_BEHIND = re.compile(r"[ \n](?:will|may|might|could|shall|to)[ \n](?!the\b)[a-z]")


def _reference(words: str, expr: Reference, before: str, after: str) -> bool:
    """Whether "past", "future", "soon", "now" stand for a time, not for a place, a verb or a market."""
    words = words.lower()
    if words == "the past":
        return not _LENGTH_OR_NUMBER.match(after)
    if words == "recent":
        return not _MOST.search(before) and not _MANY_DAYS.match(after)
    if words == "soon":
        return _WILL.search(before) is not None or _WILL_BEHIND.match(after) is not None
    if words == "recently":
        return not (_AS_BEHIND.match(after) and _AS_BEFORE.search(before.lower()))
    if words == "current":
        return not _ACCOUNT.match(after)
    if words == "now":
        return not _NO_NOW.match(after)
    return True


_SPRING_OR_FALL = re.compile(r"(?:the |this )(?:spring|fall)", re.IGNORECASE)
_THE_SEASON = re.compile(r"the (?:winter|summer|autumn)", re.IGNORECASE)
_BARE_SEASON = re.compile(r"(?:the )?\w+", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|by|since|until|during|through)[ \n]$")
_BY_SPRING = re.compile(r"\b(?:before|after|into)[ \n]$")
_BY = re.compile(r"\b(?:by|until|till|before|since)[ \n]$")
_TO_FALL = re.compile(r"\b(?:to|will|would|could|can|may|might|must|should|not|n['’]t|also|further)[ \n]$")
_IN_EARLY = re.compile(r"\b(?:in|by|since|until|during|through|of|early|late|mid)[ \n-]$")


def _period(words: str, expr: Period, before: str, after: str) -> bool:
    if words.startswith("fall") and _TO_FALL.search(before):
        return False  # "prices are likely to fall in 1990"
    if expr.grain is Grain.SEASON and expr.year is None:
        if _SPRING_OR_FALL.fullmatch(words):
            return "this" in words.lower() or _IN.search(before) is not None or words.lower() == "the spring" and _BY_SPRING.search(before) is not None
        if _THE_SEASON.fullmatch(words):
            return True
        if not _BARE_SEASON.fullmatch(words):
            return True
        bare = words.lower()
        return _BY.search(before) is not None or bare not in ("spring", "fall") and _IN_EARLY.search(before) is not None
    return True


_PERSON = re.compile(
    r"[ \n](?:[A-Z]|\w*(?:boy|girl|man|woman|son|daughter|child|student|father|mother|brother|sister|cousin|niece|nephew|victim|suspect"
    r"|player|winger"
                     r"|driver|actor|singer|resident|teacher|veteran|defendant|patient|survivor|twin|baby|infant|infants|kid|kids"
                     r"|children|boys|girls|who|from|was|is|had|has|said|says|told|died|added|will|would)\b|$)|[,.;]")


# A person by what they do, within a few words: "a 44-year-old former bus driver".
_AT_WORK = re.compile(
    r"[ \n](?:in|to|at|on|with|nurse|chef|cook|monk|nun|cop|clerk|pilot|mechanic|recluse|bride|groom|widow)\b"
    r"|(?:[ \n][\w-]+){0,2}?[ \n](?!(?:center|centre|border|tower|order|water|paper|river|theater|after|under|over|ever|other)\b)"
                      r"[\w-]*(?:[^aeiou](?:er|or)|ist|ians?|m[ae]n|ee)\b")


_OF_AGE = re.compile(r"\b(?:aged?|matter of)[ \n]$")
_OF_AGE_ENDS = frozenset("edf")
_BY_OR_TO = re.compile(r"\b(?:by|to)[ \n]$")
_PARTS_OF = re.compile(r"[ \n]of\b|[ \n-]")


def _is_share(words: str, before: str) -> bool:
    """ "Rose by more than a quarter": a share, not a length."""
    return words.endswith("a quarter") and _BY_OR_TO.search(before) is not None


def _length(words: str, expr: Length, before: str, after: str) -> bool:
    """Whether a length is one: "one second", but not "a second", a person's age or three quarters of a sum."""
    if before[-2:-1] in _OF_AGE_ENDS and _OF_AGE.search(before) or _is_share(words, before):
        return False
    if words.endswith((" old", "-old")) and (" old" in words or _PERSON.match(after) or _AT_WORK.match(after)):
        return False
    if words.endswith(("quarter", "quarters")) and (_PARTS_OF.match(after) or "-" in words):
        return False
    return words.lower() not in ("second", "a second")


# What judges a kind of expression, by its words and those before and after it; what has none here is a time.
_JUDGES: dict[type, Callable[[str, Expr, str, str], bool]] = {
    Civil: _civil, Unit: _unit, Length: _length, Reference: _reference, Period: _period, Mod: _hedged, Side: _side,
    Relative: _relative, DayPart: _day_part, Clock: _clock, ShortDecade: _short_decade,
}
