"""Finding where a time expression may stand, with one cheap pass over the text.

Every expression holds at least one trigger: a month, a weekday, a unit, a year, a
clock time, "today". The pass finds triggers; the words before one that may belong
to it ("the end of the", "more than two") are walked back over. Only there does the
parser run.
"""

from __future__ import annotations

import re

from timeline.lang.en import lexicon
from timeline.lang.en.extents import BLANKS
from timeline.lang.en.trees import tree

_TRIGGER_WORDS = {
    *lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS, *lexicon.UNITS, *lexicon.PARTS, *lexicon.DECADES,
    *(f"{day}s" for day in lexicon.WEEKDAYS if day.endswith("day")), *(f"{season}s" for season in lexicon.SEASONS),
    "half", "now", "currently", "current", "presently", "nowadays", "recently", "recent", "lately",
    "past", "future", "period", "present", "soon", "date", "term", *(word.split()[-1] for word in lexicon.REFERENCES_IN_STORIES), "nineteen",
    "eighteen", "twenty", "thousand", "today", "yesterday", "tomorrow", "tonight", "noon", "noontime", "midnight", "daily", "weekly", "monthly",
    "fortnightly", "annum", "weekends", "weekdays", "quarterly", "yearly", "ago", "o'clock", "o’clock", "a.m", "p.m", "midweek", "midmorning", "midafternoon", "midevening",
    *(f"{unit}{many}long" for unit in ("hour", "day", "week", "month", "year", "decade") for many in ("", "s")), "annually", "hourly",
    "nightly", "fiscal", "fy", "biennially", "semiannually",
}
_PREFIX_WORDS = {
    *lexicon.NUMBERS, *lexicon.SCALES, *lexicon.ORDINALS, *lexicon.SPELL_ADJECTIVES, "initial", "latter", "intervening", "ensuing",
    "subsequent", "succeeding", "remaining", "a", "an", "the", "this", "that", "these", "last", "next", "past", "coming",
    "current", "latest", "same", "following", "previous", "preceding", "prior", "early", "mid", "late", "very",
    "earlier", "later", "end", "beginning", "start", "middle", "close", "onset", "dawn", "height", "midpoint",
    "conclusion", "turn", "of", "in", "on", "about", "around", "approximately", "roughly", "circa", "nearly",
    "almost", "more", "than", "less", "fewer", "over", "under", "at", "least", "most", "up", "to", "no", "some",
    "few", "several", "many", "couple", "number", "and", "numerous", "recent", "handful", "half", "fiscal", "financial",
    "each", "every", "single", "other", "twenty", "just", "only", "barely", "well", "full", "whole", "entire",
    "dozens", "scores", "hundreds", "thousands", "tens", "its", "their", "roaring", "swinging", "day", "before",
    "after", "once", "twice", "times", "per",
    "between", "comparable", "corresponding", "right", "near", "long", "short", "possible", "as", "soon", "year",
    "c.", "ca.", "or", "while", "time", "distant", "another", "final", "maximum", "minimum", "quite", "even", "not", "pre", "post",
    "three-quarters", "holy", "fasting", "sacred", "feast", "festival", "season", "part", "tail", "rest", "remainder", "balance", "halfway", "midway", "through", "into", "high",
    "extra", "additional", "further", "his", "her", "our", "my", "little", "bit", "slightly", "thirtieth", "plus", "upwards", "muslim", "bank", "holiday", "islamic", "jewish", "christian", "catholic",
    "hindu", "orthodox", "eve", "so", "odd", "dying", "waning", "small", "wee", "opening", "closing",
    "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi",
}


def _named_days() -> dict[str, str]:
    """The first words of the names of days, each with a look at the second: "new" may begin a time before "year" alone."""
    seconds: dict[str, set[str]] = {}
    for name in lexicon.HOLIDAYS:
        first, second, *_ = [*re.findall(r"\w+", name.removeprefix("the ")), ""]
        seconds.setdefault(first, set()).add(second)
    return {first: "" if "" in after else rf"(?=\W{{1,3}}(?:{'|'.join(sorted(after))})\b)" for first, after in seconds.items()}


_NAMED_DAYS = {first: after for first, after in _named_days().items() if first not in _TRIGGER_WORDS}
# A digit before which no other sign of a number stands, unless what it begins is plainly a count ("25 %", "30 people",
# "9 cents", "2.5", "25,000", "25-year"): no figure of a time has so few digits before these.
_DIGIT = (r"[0-9](?<![0-9$£€.,#].)(?:(?<=['’].)|"
          r"(?![0-9]{0,2}(?:[%,;)]| (?!a[.dm]|b[.c]|ce(?![a-z])|p[.m])|\.(?![0-9][0-9.])|-(?![0-9]))))()")
# The letters that `_CODE` may begin with, as words: "fy" is one anyway.
_CODES = {"q": "(?=[1-4])()", "h": "(?=[12])()", "ad": "()", "a.d": "()"}
# For small letters, with a character before them. This begins with a set of characters that is eaten before anything
# else is asked: the engine then runs over all other characters in one tight loop, some ten times faster than it tries
# a pattern that begins with `\b` or a look behind. An empty group marks what may be a figure; the rest are words.
_TRIGGER = re.compile(rf"[^a-z]{tree({**dict.fromkeys(_TRIGGER_WORDS, ''), **_NAMED_DAYS, **_CODES}, other=_DIGIT)}(?:(?![a-z])|(?<=[0-9]))")
# The same for texts that may hold the digits of other scripts, which the engine tells at half the speed. None of
# them stands outside of these ranges.
_ANY_TRIGGER = re.compile(_TRIGGER.pattern.replace("[0-9", r"[\d"))
_OTHER_SCRIPT = re.compile("[\u0660-\u1fff\ua000-\U0010ffff]")
# The figures themselves.
_NUMERIC = re.compile(
    r"(?<![\w$£€.,#§])(?:\d{4}[/.]\d\d?[/.]\d\d?\b|\d{1,2}-\d{1,2}-\d{4}\b|[0-2]\d[0-5]\d ?(?:GMT|UTC|hours|hrs|Z)\b|0\d[0-5]\d\b"
    r"|[1-4][QH](?:\b|\d\d)|[3-9]00s\b|[0-3]\d/[0-3]\d(?![/\d])|9/11(?![/\d])|(?:1\d{3}|2[0-4]\d{2})(?!\d|,\d{3}|\.\d)|\d{1,2}[:.]\d\d(?= ?[ap]\.?m|\b|Z\b|h(?:rs?)?\b)|\d{1,2} ?[ap]\.?m\b"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|(?:3[01]|[12]?\d)(?:st|nd|rd|th)\b"
    r"|\d{1,3}(?:h(?:rs?)?|mins?|secs?|yrs?)\b|\d{1,2}h[0-5]\d\b|20\d\d-W\d\d|\d{1,4}s? ?(?:BCE?\b|B\.C\.|AD\b|A\.D\.|CE\b)|['’]\d0s\b|['’]\d\d\b(?![’'])|[2-9]0['’]?s\b)",
    re.IGNORECASE,
)
_APOSTROPHES = ("'", "’")
_CODE = re.compile(r"\b(?:Q[1-4]|H[12]|FY ?['’]?\d\d(?:\d\d)?|AD|A\.D\.)(?=\W|$)")
# The last word or number, and the blanks behind it. What stands before it is read with it, for the engine runs to the
# next such character in one loop; nothing does at the beginning of a text alone.
_WORD_AND_BLANKS = (
    r"(ca?\.|[A-Za-z]+|\d\d?/\d\d?|\d*[½¼¾]|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?)([ \t]{1,3}"
    r"|[ \t]?\n[ \t]?|[-–/]|- )$")  # "mid- to late"
_BACK = re.compile(rf"[{BLANKS}(\[\"“‘'’`—–/-]{_WORD_AND_BLANKS}")
_BACK_AT_BEGIN = re.compile(rf"(?:^|(?<=[{BLANKS}(\[\"“‘'’`—–/-])){_WORD_AND_BLANKS}")
# The tail of a number begins no expression: "3.4 | billion three years earlier".
_LARGE = {"million", "billion", "trillion"}
_OF_A_NUMBER = re.compile(rf"(?<=\d[ \n-])(?:{'|'.join(sorted(_LARGE))})\b", re.IGNORECASE)
# As they mostly stand in a text.
_AS_WRITTEN = frozenset(form for word in _PREFIX_WORDS - _LARGE if word.isalpha() for form in (word, word.capitalize()))
_MAX_BACK = 9
_LONGEST = 24  # of the words and numbers that may belong to an expression, and the blanks behind them
_NEAR = 40  # most of them stand within so many characters
# No such word or number ends with one of these.
_CLOSING = frozenset(",;:!?%)\"”")
_CIRCA = ("c.", "ca.")  # those that end with a full stop


def triggers(text: str) -> list[tuple[int, int]]:
    """The spans of triggers, in order; they may touch but never overlap."""
    # "İ" is the one character whose small form is longer, which would move all that follows it.
    small = "\n" + text.replace("İ", "ı").lower()
    plain = text.isascii() or not _OTHER_SCRIPT.search(text)
    pattern = _TRIGGER if plain else _ANY_TRIGGER
    apart, last = [], -1
    for m in pattern.finditer(small):
        begin, end = m.span()
        if m.lastindex is not None:
            figure = _figure(text, begin)
            if figure is None:  # "3yrs": the digit was eaten that stands before a word
                m = pattern.match(small, end - 1)
                if m is None or m.lastindex is not None:
                    continue
                begin, end = m.span()
            else:
                begin, end = figure.start(), figure.end() + 1
        if begin >= last:
            last = end - 1
            apart.append((begin, last))
    return apart


def _figure(text: str, begin: int) -> re.Match[str] | None:
    """The number or code that begins there; a number may begin with the apostrophe before its first digit."""
    if text[begin].isalpha():
        return _CODE.match(text, begin)
    quoted = text[begin - 1:begin] in _APOSTROPHES and _NUMERIC.match(text, begin - 1)
    return quoted or _NUMERIC.match(text, begin)


def starts(text: str, trigger: int) -> list[int]:
    """Where an expression that holds the trigger may begin: leftmost first."""
    positions = [trigger]
    at = trigger
    # Nearly always plain words stand there, with blanks between, and few of them belong to an expression: no pattern is
    # needed, and no more words are parted than are asked for.
    before, blank, joint = text[max(trigger - _NEAR, 0):trigger].rpartition(" ")
    if blank and not joint:
        before, blank, word = before.rpartition(" ")
        while blank and word in _AS_WRITTEN and len(positions) <= _MAX_BACK:  # the word before which no blank stands may be cut
            at -= len(word) + 1
            positions.append(at)
            before, blank, word = before.rpartition(" ")
        if blank and word.isalpha() and word.isascii() and word.lower() not in _PREFIX_WORDS:
            return positions[::-1]
    for _ in range(_MAX_BACK + 1 - len(positions)):
        last = text[at - 2:at - 1]
        if not at or last in _CLOSING or last == "." and not text.endswith(_CIRCA, 0, at - 1):
            break
        m = _BACK.search(text, at - _LONGEST - 1, at) if at > _LONGEST else _BACK_AT_BEGIN.search(text, 0, at)
        if m is None or (m[1].lower() not in _PREFIX_WORDS and not m[1][0].isnumeric()):
            break
        at = m.start(1)
        if not _OF_A_NUMBER.match(text, at):
            positions.append(at)
    return positions[::-1]


_TAKING = ("took ", "take ", "takes ", "taken ", "taking ")
_THEN = re.compile(r"(?:[\w-]+ ){2,3}?(?:later|ago|earlier|after)\b")


def less_particle(text: str, found: list[int]) -> list[int]:
    """Where an expression may begin, without an "over" that is the verb's: "took over a year later"."""
    if len(found) > 1 and text.startswith("over ", found[0]) and text.endswith(_TAKING, 0, found[0]) and _THEN.match(text, found[1]):
        return found[1:]
    return found
