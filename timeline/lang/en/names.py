"""What is only called after a time: titles in quotes, papers, places, people, firms."""

from __future__ import annotations

import re

from timeline.lang.en.grammar import Hit
from timeline.temporal.expr import Civil, Clock, DayPart, Every, Holiday, Length, Period, Reference, Unit, Years

_NAME_HEADS = frozenset("Winter Summer Spring Autumn Evening Morning Night Dawn Dusk Midnight Noon Days Seconds Decades NOW Daily".split())
_NO_NAME = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern Pacific Central GMT EST".split())
_REACH = 70
_OPENING = ('"', "“", "‘", "``", "''")
_OPEN = re.compile("|".join(_OPENING))
_SHORT_WORDS = "of|the|a|an|and|or|in|on|at|to|for|from|with|by|vs"
_SHORT = frozenset(_SHORT_WORDS.split("|"))
# A run of words in capitals, as titles have it; speech ends with a comma or a full stop inside its quotes.
_TITLE_WORD = r"(?:[\w’.&-]|'(?!'))*"
_TITLE = re.compile(rf"(?:[A-Z0-9]{_TITLE_WORD}|(?:{_SHORT_WORDS})(?=\s))(?:[ \n](?:[A-Z0-9&]{_TITLE_WORD}|(?:{_SHORT_WORDS})\b))*")
_LEADING = frozenset("In On By Since Until From During Before After".split())
_LONG_TITLE = 5  # words
_CLOSE = re.compile(r"[,.]?(?:[\"”’]|'')")
_NAME_BEFORE_WEEKDAY = re.compile(
    r"\b(?:[Mm]iddle|Good|Ash|Black|Holy|Maundy|Shrove|Palm|Super|Fat|Bloody|Whit|Cyber|Giving|Sheffield|Mr|Mrs|Ms|Dr|Judge|Father|Sir|Lady"
    r"|Mail on|Independent on)\.?[ \n]$")
_NAME_AFTER_DAY = re.compile(
    r"[ \n](?:Times|Mail|Telegraph|Express|Mirror|Post|Sun|Herald|Star|World|People|Sport|Independent|Tribune|Night Live|Night Fever"
    r"|Night Football|Evening Post|Morning Post|News|Record|Agreement|Accords?|Group|League|[Ss]chools?|newspapers?|tabloids?)\b")
_NAME_AFTER_PART = re.compile(
    r"[ \n](?:[A-Z][a-z]+)(?! (?:and|said|says|told|was|were|is|are|will)\b)")
_CAPITAL_BEHIND_THE = re.compile(r"the [A-Z]")
# "Sportsman of the Year".
_AWARD = re.compile(r"[A-Z]\w+ of[ \n]$")
_OF_AWARD = re.compile(r"the[ \n](?:Day|Week|Month|Year|Decade|Century)\Z")
# "The Sunday Harvester brand": with an article, a capital goes on with the name.
_ARTICLE_BEFORE = re.compile(r"\b[Tt]he[ \n]$")
_CAPITAL_AFTER = re.compile(r"[ \n](?!Night|Morning|Afternoon|Evening|Mass|Prayers?)[A-Z][a-z]+")
# "The November Column, had": not "the November Senate race".
_NAME_AFTER_MONTH = re.compile(
    r"[ \n](?!(?:Election|Referendum|Summit|Budget|Meeting|Conference|Olympics)s?\b)[A-Z][a-z]+(?:[,.;:)]|[’']s\b|[ \n](?:was|were|is"
    r"|are|has|had|have|said|says|will|would|and|takes|took)\b)")
_NAMED_CENTURY = re.compile(r"[ \n](?:Fox|Studios?|Pictures|Insurance|Fund|Foundation|Club|Group|Theat(?:er|re)|Party|Society)\b")
# Something that no sentence ends with stands before: the capital is not that of a sentence's beginning.
_WITHIN_SENTENCE = re.compile(r"[\w,](?:[’'\"]{0,2}|-)[ \n]*$", re.ASCII)
_CAPITAL_BEFORE = re.compile(r"\b(?!(?:In|On|At|By|The|This|Last|Next|Until|Since|From|And|But|For|As|Of|To|Late|Early|After|Before)\b)[A-Z][a-z]+[ \n]$")
_CAPITALS_ALL_OVER = re.compile(r"(?:\b[A-Z][\w'’-]*[ \n]+(?:(?:of|the|a|an|and|in|on|at|to|for|from|with|by|as)[ \n]+)?){4}")

_SAID = r"(?! (?:and|or|said|says|told|was|were|is|are|will|has|had|came|saw|brought|afternoon|night|morning|evening)\b)"
_NAME_FROM_THE_START = re.compile(
    r"(?:The )?(?:Winter|Summer|Spring|Autumn|Evening|Morning|Night|Dawn|Dusk|Midnight|Noon|Days|Seconds|Decades|NOW|Daily)"
    r"(?:['’]s)?[ \n][A-Z][a-z]+\b" + _SAID)


_PROGRAMMES = frozenset((Reference, Unit, DayPart))
_NAMES_OF_THINGS = _PROGRAMMES | {Every, Clock, Length, Period, Years}
_COUNTED = re.compile(r"\d+[ \n][A-Z]")
_DAYS = frozenset((Civil, DayPart))


def is_name(text: str, hit: Hit) -> bool:
    """Whether the words are (part of) a name that is no time."""
    begin, end, expr, _ = hit
    if type(expr) is Holiday and text[begin - 1:begin] == "-" and text[max(0, begin - 5):begin].lower().endswith(("pre-", "post-")):
        return True  # "a pre-Christmas heist" is of no day
    words = text[begin:end]
    is_small = words.islower()
    if not (is_small and _ends_no_title(words)) and _in_title(text, begin, end):
        return True
    if is_small and type(expr) not in _DAYS:
        return False  # no name is written so
    if words in _LAST_OF_A_NAME and _NAME_BEFORE.search(text, begin - _REACH, begin):
        return True  # "the Plains Field Days"
    return _by_company(text, hit) or text[begin].isupper() and _begins_a_name(text, begin, end)


_LAST_OF_A_NAME = frozenset("Days Nights Weeks Years Hours Minutes Weekend".split())
_NAME_BEFORE = re.compile(r"\b(?!(?:The|A|An|In|On|At|For|Last|Next|This|These|Those|Ten|Two|Three|Four|Five|Six|Seven|Eight|Nine|Both|Many|Some|Few|Several|Labor|Memorial|Bank|Holiday)\b)[A-Z][a-z]+ $")


def _ends_no_title(words: str) -> bool:
    """Whether the last of some words in small letters stands in no title: a long one, without a figure."""
    last = words[words.rfind(" ") + 1:]
    return last.isalpha() and last not in _SHORT


def _in_title(text: str, begin: int, end: int) -> bool:
    """Whether the words stand in a quoted title: "Saturday Night Live", “The Day After”."""
    low = max(0, begin - _REACH)
    before = text[low:begin]
    if '"' not in before and "''" not in before and "``" not in before and before.isascii():
        return False
    quote = max([before.rfind(mark) for mark in _OPENING])
    if quote < 0:
        return False
    opening = _OPEN.match(text, low + quote)
    title = _TITLE.match(text, opening.end(), end + _REACH)
    if title is None or title.end() < end:
        return False
    closing = _CLOSE.match(text, title.end())
    if title.end() == end and text[opening.end():begin].strip() in _LEADING:
        return False  # "“In May 1914,” he said"
    words = title[0].split()
    if len(words) > _LONG_TITLE and begin == opening.end() and text[begin:end].istitle():
        return False  # a sign that says "Nine Days Of Rain Make A River"
    # "'Now,' he said" is speech: one word, or a comma before the quote ends and the story goes on in small letters.
    return closing is not None and len(words) >= 2 and not (closing[0][0] == "," and len(words) < 3)


def _by_company(text: str, hit: Hit) -> bool:
    """Whether the words beside make a name of it: "Winter Palace", "USA Today", "the Sunday Times"."""
    begin, end, kind, _ = hit
    if type(kind) is DayPart and kind.day is not None:
        kind = kind.day
    is_weekday = False
    if type(kind) is Civil:
        if kind.day is not None:
            return False
        if kind.month is not None and kind.year is None:
            return text[begin - 4:begin - 1] in ("the", "The") and _ARTICLE_BEFORE.search(text, begin - 5, begin) is not None \
                and _NAME_AFTER_MONTH.match(text, end) is not None
        is_weekday = kind.weekday is not None
        if not is_weekday:
            return False
    elif type(kind) not in _NAMES_OF_THINGS:
        return False
    elif type(kind) is Length:
        if not _COUNTED.match(text, begin, end):
            return False
    elif not text[begin].isupper() and not text.startswith("the ", begin) and type(kind) is not Years:
        return False
    before, after = text[max(0, begin - 24):begin], text[end:end + 40]
    if is_weekday:
        return bool(_NAME_AFTER_DAY.match(after) or _NAME_BEFORE_WEEKDAY.search(before)
                    or _ARTICLE_BEFORE.search(before) and _CAPITAL_AFTER.match(after) and not _headline_around(text, hit))
    if isinstance(kind, Years) and text[end - 7:end] == "Century":
        return bool(_NAMED_CENTURY.match(after))
    if isinstance(kind, Unit) and _AWARD.search(before) and _OF_AWARD.search(text, begin, end):
        return True
    if isinstance(kind, Period) and kind.year is None and _CAPITAL_BEHIND_THE.match(text, begin, end):
        return bool(_NAME_AFTER_PART.match(after))
    if not text[begin].isupper() and type(kind) is not Length:
        return False
    if _OPEN.fullmatch(before[-1:]) and _OPEN.fullmatch(after[:1].replace("”", "“").replace("’", "‘")):
        return type(kind) in _PROGRAMMES  # the programme "Today"
    if not _WITHIN_SENTENCE.search(before) or _headline_around(text, hit):
        return False
    if isinstance(kind, Reference) or isinstance(kind, Unit) and text[begin:end] in ("Today", "Tomorrow", "Tonight"):
        return True
    if isinstance(kind, Length):
        return True  # "told 60 Minutes that"
    if isinstance(kind, Every):
        return bool(_CAPITAL_BEFORE.search(before) or _NAME_AFTER_DAY.match(after))
    if isinstance(kind, (DayPart, Clock)) and kind.day is None or isinstance(kind, Period) and kind.year is None:
        return bool(_NAME_AFTER_PART.match(after))
    return False


def _headline_around(text: str, hit: Hit) -> bool:
    """Whether the words stand among words in capitals, as a headline has them: there a capital tells nothing."""
    return _CAPITALS_ALL_OVER.search(text, hit.begin - 60, hit.end + 40) is not None


def _begins_a_name(text: str, begin: int, end: int) -> bool:
    """Whether a sentence begins with a name that begins with a time: "The Winter Palace", "Midnight Oil"."""
    if text[text.rfind(" ", begin, end) + 1 or begin:end] not in _NAME_HEADS:
        return False
    m = _NAME_FROM_THE_START.match(text, begin)
    return m is not None and m.end() > end and m[0].split()[-1] not in _NO_NAME
