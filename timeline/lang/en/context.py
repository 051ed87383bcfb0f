"""What is not a time: readings that the words around an expression rule out."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.en.grammar import Hit
from timeline.lang.en.logs import is_entry
from timeline.lang.en.months_and_years import COUNTED, MANY_THINGS, is_year, names_a_date
from timeline.lang.en.names import is_name
from timeline.lang.en.senses import is_other
from timeline.lang.en.words import numbers
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Length, Mod, Period, Reference, Relative, ShortDecade, Side, Unit
from timeline.temporal.grain import DAY, SEASON, WEEK, YEAR


def is_time(text: str, hit: Hit) -> bool:
    """Whether the context lets this expression be a time."""
    if is_name(text, hit) or is_other(text, hit):
        return False
    begin, end, expr, _ = hit
    if type(expr) is Clock and is_entry(text, begin):
        return True
    judge = _JUDGES.get(type(expr))
    if judge is None:
        return True
    return judge(text[begin:end], expr, text[max(0, begin - 24):begin], text[end:end + 32])


def _unit(words: str, expr: Unit, before: str, after: str) -> bool:
    if expr.near and expr.grain in (YEAR, WEEK) and after.startswith(_BESIDE) and (
            _WHAT_HE_DID.match(after) or expr.grain is YEAR and _WHAT_WAS.match(after)) and not _SOME_PART.search(before):
        return False
    if expr.grain is DAY and _LAST_DAY.search(f"{before}{words}"):
        return False  # "On the last day he walked her home": the last one of that
    return not (expr.near and _OF_THE_STORY.fullmatch(words))


# "He died the year after he retired", "the year after the war": whenever that was. But "profit for the year before the charge", "late in the year, after".
_BESIDE = (" after ", " before ")
_WHAT_HE_DID = re.compile(r" (?:after|before) (?:(?:he|she|they|we|I|you)\b|it [a-z]+)")
_WHAT_WAS = re.compile(r" (?:after|before) (?:(?:the|his|her|their)\s[a-z]+|[A-Z][\w'’-]+ [a-z]+)")
_SOME_PART = re.compile(r"\b(?:of|for|late|later|early|earlier|late in|later in|early in|earlier in|half|quarter|rest)[ \n]$")


# "The day", "the month" point somewhere only the story knows.
_LAST_DAY = re.compile(r"\b[Oo]n\s+the\s+last\s+day$")
_OF_THE_STORY = re.compile(r"the\s+(?:day|decade|century|month)", re.IGNORECASE)


def _side(words: str, expr: Side, before: str, after: str) -> bool:
    return not words.endswith((" may", " march"))  # "what is found later may never"


def _hedged(words: str, expr: Mod, before: str, after: str) -> bool:
    if expr.mod != "APPROX":
        return True
    if words[:5].lower() == "about" and is_year(expr.of) and _TALKING.search(before):
        return False  # "when she talks about 2014": what she speaks of
    # Not "to get around Wednesday's ruling", nor "about 1700 firefighters".
    return not _OWNING.match(after) and not (is_year(expr.of) and (COUNTED.match(after) or MANY_THINGS.match(after)))


_TALKING = re.compile(r"\b(?:talk|speak|think|ask|hear|worr|lie|know|learn|song|book|film|stor|question)[a-z]*[ \n]$|\b(?:spoke|thought|heard|knew|wrote|writes)[ \n]$")
_OWNING = re.compile(r"['’]s\s")


def _short_decade(words: str, expr: ShortDecade, before: str, after: str) -> bool:
    return not words[0].islower() or words[:3] == "the"  # not "in her fifties"


def _relative(words: str, expr: Relative, before: str, after: str) -> bool:
    if words.startswith("that ") and _TOLD_THAT.search(before) and _SHIFTS.match(after):
        return False  # "announced that Sunday shifts would become compulsory", "predicted that Friday would be the busiest day"
    return not _VERB_MONTH.search(words)  # not "this may help"


_VERB_MONTH = re.compile(r"\b(?:may|march)$")
_TOLD_THAT = re.compile(r"\b(?:said|says|told|announced|decided|ruled|agreed|argued|warned|insisted|ordered|meant|means|reported|claimed|hoped|found|showed|predicted|forecast|expected|feared|thought|believed|promised|knew|confirmed|added) $")
_SHIFTS = re.compile(r" (?:[a-z]+ )?(?:would|will|should|could|may|might|must|is|are|was|were|has|have|had) ")


def _clock(words: str, expr: Clock, before: str, after: str) -> bool:
    """A bare "2.15", "3:40" or "0700" is a time only where a zone, a date or "at" says so, or a line begins with it ("18:40 - Police arrive")."""
    if expr.zone or expr.day or _LETTER.search(words):
        return True
    if before[-1:] in _LINE_ENDS and _STAMPED.match(after):
        return True
    return (":" in words or words.isdigit()) and _BEFORE_CLOCK.search(before) is not None


_LINE_ENDS = ("", "\n")
_STAMPED = re.compile(r"\s?[-–—:|]\s")
_LETTER = re.compile(r"[a-z]", re.IGNORECASE)
_BEFORE_CLOCK = re.compile(r"\b(?:at|from|until|by|till|before|after|around|to)[ \n]$", re.IGNORECASE)


def _day_part(words: str, expr: DayPart, before: str, after: str) -> bool:
    if expr.day is not None:
        return True
    if _SUN.fullmatch(words):
        return _BY_THE_SUN.search(before) is not None and not _SUN_OF.match(after)
    if _BARE_PART.fullmatch(words):
        return _BY_A_PART.search(before) is not None and not _SUN_OF.match(after) or before.endswith("in ") and _TRADE.match(after) is not None
    if _WHOLE_PART.fullmatch(words) and _TOLD_OF_IT.match(after) and not _WITHIN.search(before):
        return False  # "The night the pier went": which one is not told of here
    return _PART_OF_A_DAY.match(words) is not None and not _NAMED_PART.search(words) and not after.startswith("-")


_WHOLE_PART = re.compile(r"the (?:morning|afternoon|evening|night)", re.IGNORECASE)
_TOLD_OF_IT = re.compile(r" (?:that )?(?:the|he|she|it|they|we|I|his|her|their|our|my) ")
_WITHIN = re.compile(r"\b(?:in|during|through|throughout|by|for|on|of|into|until|all)[ \n]$", re.IGNORECASE)


_SUN = re.compile(r"dawn|daybreak|sunrise|sunset|dusk|nightfall")
_BY_THE_SUN = re.compile(r"\b(?:at|by|until|till|before|after|from|since|around)[ \n]$", re.IGNORECASE)
_SUN_OF = re.compile(r"[ \n](?!(?:after|as|over|under|was|is|his|her|this|across|during|following|unless|has|does|whether|inside|towards|amidst)\b)[A-Za-z]+(?:s|er|ing)\b|-")
# "By evening", "until lunchtime": without an article behind these alone.
_BARE_PART = re.compile(r"morning|evening|afternoon|night|lunchtime")
_BY_A_PART = re.compile(r"\b(?:by|until|till)[ \n]$", re.IGNORECASE)
_TRADE = re.compile(r"[ \n](?:trad(?:e|ing)|deal(?:s|ings?)|sessions?)\b")
_NAMED_PART = re.compile(r"[a-z] [A-Z]")  # "the Evening Standard"
_PART_OF_A_DAY = re.compile(r"overnight|in the|the ", re.IGNORECASE)


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
        if before.endswith(("too ", "so ", "as ")):
            return False  # "it was too soon to talk about a cause"
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
_IN = re.compile(r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hrough)[ \n]$")
# "Went on into the fall"; but "an inquiry into the fall".
_WELL_INTO = re.compile(r"\b(?:on|well|deep|far|go(?:es|ing|ne)?|went|head(?:ed|ing|s)?|extend(?:s|ed|ing)?|stretch(?:es|ed|ing)?|last(?:s|ed|ing)?|continu(?:e|es|ed|ing)|run(?:s|ning)?|ran)[ \n]into[ \n]$")
_BY_SPRING = re.compile(r"\b(?:[Bb]efore|[Aa]fter|into)[ \n]$")
_BY = re.compile(r"\b(?:[Bb]y|[Uu]ntil|till|[Bb]efore|[Ss]ince)[ \n]$")
_TO_FALL = re.compile(r"\b(?:to|will|would|could|can|may|might|must|should|not|n['’]t|also|further)[ \n]$")
# "This fall and winter".
_SEASON_AND = re.compile(r"\b(?:this|last|next)[ \n](?:spring|summer|autumn|fall)[ \n](?:and|or)[ \n]$", re.IGNORECASE)
_OWNED = re.compile(r"(?:\b(?:its|his|her|their|our|an?)|['’]s)[ \n]$")
_IN_EARLY = re.compile(r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hrough|of|[Ee]arly|[Ll]ate|[Mm]id)[ \n-]$")


def _period(words: str, expr: Period, before: str, after: str) -> bool:
    if words.startswith("fall") and (_TO_FALL.search(before) or words.startswith("fall in") and _OWNED.search(before)):
        return False  # "prices are likely to fall in 1990", "predicted its fall in 1990"
    if expr.grain is SEASON and expr.year is None:
        if _SPRING_OR_FALL.fullmatch(words):
            if after.startswith(" of ") and words.lower() == "the fall":
                return False  # "In the fall of the guild he saw a sign"
            return "this" in words.lower() or _IN.search(before) is not None or _WELL_INTO.search(before) is not None or words.lower() == "the spring" and _BY_SPRING.search(before) is not None
        if _THE_SEASON.fullmatch(words):
            return True
        if not _BARE_SEASON.fullmatch(words):
            return True
        bare = words.lower()
        if _SEASON_AND.search(before):
            return True
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


_TO_LAST = re.compile(r"\b(?:to|will|would|could|can|may|might|must|should|not|and|or|['’]ll)[ \n]$")


def _length(words: str, expr: Length, before: str, after: str) -> bool:
    """Whether a length is one: "one second", but not "a second", a person's age or three quarters of a sum."""
    if words.startswith("last ") and _TO_LAST.search(before):
        return False  # "is to start in May and last nine months"
    if before[-2:-1] in _OF_AGE_ENDS and _OF_AGE.search(before) or _is_share(words, before):
        return False
    if words.endswith((" old", "-old")) and (" old" in words or _PERSON.match(after) or _AT_WORK.match(after)):
        return False
    if words.endswith(("quarter", "quarters")) and (_PARTS_OF.match(after) or "-" in words):
        return False
    return words.lower() not in ("second", "a second")


# What judges a kind of expression, by its words and those before and after it; what has none here is a time.
_JUDGES: dict[type, Callable[[str, Expr, str, str], bool]] = {
    Civil: names_a_date, Unit: _unit, Length: _length, Reference: _reference, Period: _period, Mod: _hedged, Side: _side,
    Relative: _relative, DayPart: _day_part, Clock: _clock, ShortDecade: _short_decade,
}
