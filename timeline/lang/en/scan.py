"""Finding where a time expression may stand, with one cheap pass over the text.

Every expression holds at least one trigger: a month, a weekday, a unit, a year, a
clock time, "today". The pass finds triggers; the words before one that may belong
to it ("the end of the", "more than two") are walked back over. Only there does the
parser run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.lang.en import lexicon
from timeline.lang.en.trees import tree

_TRIGGER_WORDS = {
    *lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS, *lexicon.UNITS, *lexicon.PARTS, *lexicon.DECADES,
    *(f"{day}s" for day in lexicon.WEEKDAYS if day.endswith("day")),
    "half", "now", "currently", "current", "presently", "nowadays", "recently", "recent", "lately",
    "past", "future", "period", "present", "soon", "term", *(word.split()[-1] for word in lexicon.REFERENCES_IN_STORIES), "nineteen", "eighteen", "twenty", "thousand", "today", "yesterday", "tomorrow", "tonight", "noon", "midnight", "daily", "weekly", "monthly",
    "fortnightly", "annum", "weekends", "quarterly", "yearly", "ago", "o'clock", "o’clock", "a.m", "p.m", "midweek", "midmorning", "midafternoon", "midevening",
    *(f"{unit}{many}long" for unit in ("hour", "day", "week", "month", "year", "decade") for many in ("", "s")), "annually", "hourly", "nightly", "fiscal", "fy",
}
_PREFIX_WORDS = {
    *lexicon.NUMBERS, *lexicon.ORDINALS, *lexicon.SPELL_ADJECTIVES, "initial", "latter", "intervening", "ensuing",
    "subsequent", "succeeding", "remaining", "a", "an", "the", "this", "that", "these", "last", "next", "past", "coming",
    "current", "latest", "same", "following", "previous", "preceding", "prior", "early", "mid", "late", "very",
    "earlier", "later", "end", "beginning", "start", "middle", "close", "onset", "dawn", "height", "midpoint",
    "conclusion", "turn", "of", "in", "on", "about", "around", "approximately", "roughly", "circa", "nearly",
    "almost", "more", "than", "less", "fewer", "over", "under", "at", "least", "most", "up", "to", "no", "some",
    "few", "several", "many", "couple", "number", "and", "numerous", "recent", "handful", "half", "fiscal", "financial",
    "each", "every", "single", "other", "twenty", "just", "only", "barely", "well", "full", "whole", "entire",
    "dozens", "scores", "hundreds", "thousands", "tens", "million", "billion", "its", "their", "roaring", "swinging", "day", "before", "after", "once", "twice", "times", "per",
    "between", "comparable", "corresponding", "right", "near", "long", "short", "possible", "as", "soon", "thousand", "year",
    "c.", "ca.", "or", "while", "time", "distant", "another", "final", "maximum", "minimum", "quite", "even", "not", "pre", "post", "three-quarters", "holy", "fasting", "sacred", "feast", "festival", "season", "part", "tail", "rest", "remainder", "balance", "high", "little", "bit", "slightly", "thirtieth", "plus", "upwards", "muslim", "bank", "holiday", "most", "islamic", "jewish", "christian", "catholic", "hindu", "orthodox", "eve",
}


def _named_days() -> dict[str, str]:
    """The first words of the names of days, each with a look at the second: "new" may begin a time before "year" alone."""
    seconds: dict[str, set[str]] = {}
    for name in lexicon.HOLIDAYS:
        first, second, *_ = [*re.findall(r"\w+", name.removeprefix("the ")), ""]
        seconds.setdefault(first, set()).add(second)
    return {first: "" if "" in after else rf"(?=\W{{1,3}}(?:{'|'.join(sorted(after))})\b)" for first, after in seconds.items()}


_NAMED_DAYS = {first: after for first, after in _named_days().items() if first not in _TRIGGER_WORDS}
# Each of these begins with a set of characters that is eaten before anything else is asked: the engine
# then runs over all other characters in one tight loop, some ten times faster than it tries a pattern
# that begins with `\b` or a look behind. `_TRIGGER` is for small letters, with a character before them.
_TRIGGER = re.compile(rf"[^a-z]{tree({**dict.fromkeys(_TRIGGER_WORDS, ''), **_NAMED_DAYS})}(?![a-z])")
_FIGURE = re.compile(r"[0-9'’AFHQ](?:(?<![A-Z])(?<![0-9$£€.,#].)(?:(?<=[0-9])|(?=[0-9]))|(?<=[A-Z])(?=[1-4DY.])(?<!\w\w))")
# The same for texts that may hold the digits of other scripts, which the engine tells at half the speed. None of
# them stands outside of these ranges.
_ANY_FIGURE = re.compile(_FIGURE.pattern.replace("[0-9", r"[\d"))
_OTHER_SCRIPT = re.compile("[\u0660-\u1fff\ua000-\U0010ffff]")
# What begins where `_FIGURE` is found: with a capital, `_CODE`.
_NUMERIC = re.compile(
    r"(?<![\w$£€.,#§])(?:\d{4}[/.]\d\d?[/.]\d\d?\b|\d{1,2}-\d{1,2}-\d{4}\b|[0-2]\d[0-5]\d ?(?:GMT|UTC|hours|hrs)\b|[1-4][QH](?:\b|\d\d)|9/11(?![/\d])|(?:1\d{3}|20\d{2})(?!\d|,\d{3}|\.\d)|\d{1,2}[:.]\d\d(?= ?[ap]\.?m|\b)|\d{1,2} ?[ap]\.?m\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|(?:3[01]|[12]?\d)(?:st|nd|rd|th)\b"
    r"|\d{1,4}s? ?(?:BCE?\b|B\.C\.|AD\b|A\.D\.|CE\b)|['’]\d0s\b|['’]\d\d\b(?![’'])|[2-9]0['’]?s\b)",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b(?:Q[1-4]|H[12]|FY ?['’]?\d\d(?:\d\d)?|AD|A\.D\.)(?=\W|$)")
_BACK = re.compile(r"(?:^|(?<=[\s(\[\"“‘'’`—–/-]))(ca?\.|[A-Za-z]+|\d/\d|\d*[½¼¾]|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?)([ \t]{1,3}|[ \t]?\n[ \t]?|[-–/])$")
# The tail of a number begins no expression: "3.4 | billion three years earlier".
_LARGE = {"million", "billion", "trillion"}
_OF_A_NUMBER = re.compile(rf"(?<=\d[ \n-])(?:{'|'.join(sorted(_LARGE))})\b", re.IGNORECASE)
# As they mostly stand in a text, with what joins them to the next word.
_AS_WRITTEN = frozenset(form + joint for word in _PREFIX_WORDS - _LARGE if word.isalpha() for form in (word, word.capitalize()) for joint in " -")
_MAX_BACK = 9
_LONGEST = 24  # of the words and numbers that may belong to an expression, and the blanks behind them
_FARTHEST = _MAX_BACK * _LONGEST
# No such word or number ends with one of these.
_CLOSING = tuple(",;:!?%)\"”")
_CIRCA = ("c.", "ca.")  # those that end with a full stop


def triggers(text: str) -> list[tuple[int, int]]:
    """The spans of triggers, in order; they may touch but never overlap."""
    # "İ" is the one character whose small form is longer, which would move all that follows it.
    small = "\n" + text.replace("İ", "ı").lower()
    found = [(m.start(), m.end() - 1) for m in _TRIGGER.finditer(small)]
    found += _figures(text)
    found.sort()
    apart, last = [], -1
    for span in found:
        if span[0] >= last:
            apart.append(span)
            last = span[1]
    return apart


def _figures(text: str) -> Iterator[tuple[int, int]]:
    """The spans that `_NUMERIC.finditer` and `_CODE.finditer` find, tried only where `_FIGURE` says that one may begin."""
    plain = text.isascii() or not _OTHER_SCRIPT.search(text)
    last = [-1, -1]  # the ends of the last number and of the last code
    for candidate in (_FIGURE if plain else _ANY_FIGURE).finditer(text):
        begin, is_code = candidate.start(), candidate[0].isupper()
        if begin >= last[is_code] and (m := (_CODE if is_code else _NUMERIC).match(text, begin)):
            last[is_code] = m.end()
            yield m.span()


def starts(text: str, trigger: int, floor: int) -> list[int]:
    """Where an expression that holds the trigger may begin: leftmost first, never before `floor`."""
    positions = [trigger]
    at, lowest = trigger, max(trigger - _FARTHEST, floor - 1, 0)
    for _ in range(_MAX_BACK):
        if not at:
            break
        begin = text.rfind(" ", lowest, at - 1) + 1
        word = text[begin or lowest:at]
        if begin:  # nearly always: no pattern is needed
            if word in _AS_WRITTEN:
                at = begin
                positions.append(at)
                continue
            plain = word[:-1]
            if word[-1] in " -" and plain.isascii():
                if plain.isdecimal():
                    at = begin
                    positions.append(at)
                    continue
                if plain.isalpha() and plain.lower() not in _PREFIX_WORDS:
                    break
        word = word[:-1]
        if word[-1:] in _CLOSING or word[-1:] == "." and not word.endswith(_CIRCA):
            break
        m = _BACK.search(text, max(at - _LONGEST, floor), at)
        if m is None or (m[1].lower() not in _PREFIX_WORDS and not m[1][0].isnumeric()):
            break
        at = m.start(1)
        if not _OF_A_NUMBER.match(text, at):
            positions.append(at)
    return positions[::-1]
