"""Words for times that mean something else where they stand: "the minutes of the meeting", "an electric current"."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.grammar import Hit
from timeline.lang.en.trees import tree
from timeline.temporal.expr import DayPart, Every, Length, Mod, Period, Reference, Unit
from timeline.temporal.grain import HALF, QUARTER

# As trees, for they are looked for in whole sentences.
_OF_A_GAME = tree(dict.fromkeys((
    *"goal goals score scored scoring penalty substitute header equaliser equalizer striker midfielder goalkeeper defender".split(),
    *"hat-trick kickoff kick-off half-time touchdown quarterback yards playoff playoffs punt punted fumble rebounds dunk trailed".split(),
    "free throw", "free throws", "led by", "sent off", "overtime", "derby", "innings", "wicket"), ""), any_case=True)
_OF_BUSINESS = tree(dict.fromkeys(
    "profit profits earnings sales revenue revenues results income loss share shares shipments orders growth fiscal percent million "
    "billion net outlook".split(), ""), any_case=True)
_GAME = re.compile(rf"\b{_OF_A_GAME}\b|\b\d{{1,3}}-\d{{1,2}}\b(?=[ .,])(?<!\d{{4}}-\d\d)")
_BUSINESS = re.compile(rf"\b{_OF_BUSINESS}\b|[$£€%]")
_SENTENCE = 140
_MINUTES = re.compile(r"[ \n](?:of (?:(?:the|its|their|a|that|last|this|\w+['’]s) ){1,3}(?:\w+ )?(?:meeting|session|council|committee|board|Fed|FOMC)|show|record|say)")
_TINY = re.compile(r"[ \n](?:quantity|quantities|crack|trace|traces|amount|detail|details|particle|particles|fraction|speck|hole)\b")
_SPEED = re.compile(r"\b(?:miles|kilomet(?:er|re)s|km|knots|feet|met(?:er|re)s|mph)[ \n]$")
_COMPOUND = re.compile(
    r"[ \n-](?:nursery|trader|traders|trip|watchman|watchmen|manager|owl|nurse|nurses|school|tea|dress|gown|club|clubs|warrior|express|watch|flight"
    r"|care|runs?|flights?|crossings?|sailings?|crew|labou?rer|labou?rers|clause|shift|shifts|boat|porter|bus|train|market|vision|life|sky)\b", re.IGNORECASE)
# "The night ferry", "the evening news".
_OF_A_PART = re.compile(
    r"[ \n](?:ferr(?:y|ies)|trains|buses|flights?|boats|class(?:es)?|desk|editor|porters|news|papers?|newspapers?|breeze|dew|meal|star|mail|post|tide|mist|fog|frost|air|traffic"
    r"|carriage|crossings?|sailings?|services?|working)\b")
_LASTING = re.compile(r"\b(?:in|during|through|throughout|by|of|for|until|all)[ \n]$", re.IGNORECASE)  # "During the night flights were stopped"
_DAY_COMPOUND = re.compile(r"[ \n](?:camp|care|centre|center|job|trip|tripper|tour|hike|hiker|walk|cruise|sail|trader|trading|school|nursery|pass|ticket|shift|labou?rer|nurse|hospital|surgery|clinic|spa|rate|return)s?\b")
_A_DAY = frozenset(("a day", "a night", "a weekend"))
_HYPHENED = re.compile(r"\b(?:zero|man|light|woman|person|dog|half|after)-$", re.IGNORECASE)
_CENTURIES = re.compile(r"\b(?:made|hit|scored|has|double|Test|maiden|\d+)[ \n]$")
_CRICKET = re.compile(r"\b(?:Test|wickets?|innings|runs|batsman|batter|batted|cricket|against|scored|not out|maiden|double)\b")
_TENSE = re.compile(r"[ \n](?:tense|tenses|participle|participles|master|masters|perfect)\b")
_GIFT = re.compile(r"\b(?:opened|wrapped|unwrapped|gave|bought|brought|received|hid|sent)[ \n]$")
_FLOW_AFTER = re.compile(r"[ \n](?:of|in|that|swept|carried|flows?|flowed|runs|ran|is|was|near|along|through|won)\b|[.,;]")
_SAYINGS = re.compile(r"\b(?:call(?:ed|s)? it|all in) ?$", re.IGNORECASE)
_AFTER_SAYINGS = re.compile(r"['’]s work\b|[ \n](?:are|were) numbered\b")
_SO_THEY_SAY = re.compile(r",|[ \n](?:we|you|it|it['’]s|i|they|he|she|that['’]?s?|there['’]?s?)\b", re.IGNORECASE)
_SECOND_VERB = re.compile(r"[ \n](?:the|this|that) (?:motion|nomination|view|call|proposal)\b")


_OF_MANY_SENSES = frozenset((Length, Every, Unit, Reference, Period, DayPart))


def is_other(text: str, hit: Hit) -> bool:
    """Whether the words mean no time here."""
    begin, end, expr, _ = hit
    kind = expr.of if type(expr) is Mod else expr
    if type(kind) not in _OF_MANY_SENSES or kind is expr and type(kind) is Unit:
        return False
    if isinstance(kind, Period):
        return kind.year is None and kind.grain in (HALF, QUARTER) and _in_a_game(text, hit)
    words = text[begin:end].lower()
    if isinstance(kind, Reference) and words not in _OF_OTHER_SENSES:
        return False
    before, after = text[max(0, begin - 28):begin], text[end:end + 40]
    if isinstance(kind, Reference):
        return _no_reference(words, before, after)
    if isinstance(kind, (Length, Every)):
        return _no_length(words, before, after)
    if isinstance(kind, DayPart) and kind.day is None:
        if re.fullmatch(r"the (?:dawn|dusk|sunset|sunrise)", words) and not re.search(
            r"\b(?:at|by|before|after|until|till|from|in|during|since|through|into|around|near)[ \n]$", before):
            return True  # a thing to look at
        return _COMPOUND.match(after) is not None or words.startswith("the ") and not _LASTING.search(before) and _OF_A_PART.match(after) is not None
    if isinstance(kind, Unit) and words.endswith(" day") and _DAY_COMPOUND.match(after):
        return True  # "at the start of the day shift"
    if isinstance(kind, Unit) and words in ("the end of the day", "end of the day"):
        # As a saying it stands between commas, or before who thinks so.
        return _SO_THEY_SAY.match(after) is not None and not re.search(r"\b(?:by|until|before) $", before)
    return False


def _in_a_game(text: str, hit: Hit) -> bool:
    """Whether halves and quarters around here are those of a match."""
    return _is_of_a_game(text[max(0, hit.begin - _SENTENCE):hit.end + _SENTENCE])


@lru_cache(maxsize=64)  # enough for tables and lists, which say the same over and over
def _is_of_a_game(around: str) -> bool:
    return "$" not in around and _BUSINESS.search(around) is None and _GAME.search(around) is not None  # the word of business is mostly near


_OF_OTHER_SENSES = frozenset(("the past", "the future", "the present", "current"))


def _no_reference(words: str, before: str, after: str) -> bool:
    if words in ("the past", "the future", "the present") and _TENSE.match(after):
        return True
    if words == "the present" and _GIFT.search(before):
        return True
    if words == "current":
        noun = re.search(r"\b(?:the|a|an|electric|direct|alternating|strong)[ \n]$", before, re.IGNORECASE)
        return bool(noun and _FLOW_AFTER.match(after)) or bool(re.search(r"(?:electric|direct|alternating)[ \n]$", before, re.IGNORECASE)) \
            or before.strip() == "" and after.startswith((" in the", " TV"))
    return False


_WHOSE = re.compile(r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Yy]our|[a-z][\w-]*['’]s)[ \n]$")


def _no_length(words: str, before: str, after: str) -> bool:
    if words in ("minutes", "a minute") and (_MINUTES.match(after) or words == "a minute" and _TINY.match(after)):
        return True
    if words in ("seconds", "every second"):
        return bool(_SECOND_VERB.match(after) or words == "every second" and re.match(r"[ \n][a-z]+\b(?<!or)(?<!and)", after))
    if words.endswith(" minutes") and words[:1].isdigit() and before.endswith(" on "):
        return True  # "levelled on 63 minutes": the minute of a match
    if words.startswith("many ") and re.search(r"\bas[ \n]$", before):
        return True  # "the third in as many days" says a number, and of what
    if words == "a day" and _DAY_COMPOUND.match(after):
        return True
    if words.startswith(("an hour", "per hour", "a second")) and _SPEED.search(before):
        return True
    if words in ("hours", "days", "years", "minutes", "half-century", "half-hour") and _HYPHENED.search(before):
        return True
    if words == "hours" and _WHOSE.search(before):
        return True  # "its hours were cut", "the library's hours"
    if words in _A_DAY and (_COMPOUND.match(after) or _SAYINGS.search(before) or _AFTER_SAYINGS.match(after)):
        return True
    if words == "daily":
        return after.startswith(" bread")
    if words == "every quarter":
        return re.search(r"\bfrom $", before) is not None
    if words == "a quarter":
        return not re.match(r"[ \n](?:of|earlier|later|ago|to|past|in|as|with|when|after|before|for)\b|-", after) or re.search(r"\bfrom $", before) is not None
    if words.endswith(("centuries", "half-century")) or words == "a century":
        return bool(_CENTURIES.search(before) and _CRICKET.search(before + after)) or (
            bool(re.search(r"\b(?:made|scored|hit)\b", before) and _CRICKET.search(after)))
    return words == "days" and _AFTER_SAYINGS.match(after) is not None
