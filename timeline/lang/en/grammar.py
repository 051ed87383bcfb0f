"""How rules are written. `parse.py` applies them.

A rule has a name, a pattern and a production. Patterns are regular expressions
with slots in capitals (`{MONTH}`, `{YEAR}`) for the lexicon's words; a space
stands for white space within a paragraph. Three kinds:

    @rule(name, pattern)                    the whole of an expression
    @prefix(name, pattern, of=(Civil,))     words before an expression of those types
    @suffix(name, pattern, after=(Civil,), of=None)
                                            words after one; with `of`, another expression follows

A production is given the match (and the expressions), and returns an `Expr`, or
`None` to refuse. The longest hit wins; among equals, the rule defined first.

A name is unique and only explains: nothing asks what a rule is called. What is to be
known of its words besides their meaning is said where the rule is defined (`order=`,
`parts=`, `one_unit=`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from timeline.lang.en import lexicon
from timeline.lang.en.trees import tree
from timeline.model import DateOrder, Timex
from timeline.temporal.expr import Clock, DayPart, Every, Expr, Length, Mod, Shift, Side
from timeline.temporal.grain import DAY

# One line break at most: an expression may be wrapped, but never leaves its paragraph.
SPACE = r"(?:[ \t]{1,3}|[ \t]?\n[ \t]?)"


def _words(words: Iterable[str]) -> str:
    letters = tree(dict.fromkeys(words, ""), any_case=True)
    return f"(?-i:{letters})".replace("\\ ", SPACE)


def _dotted(words: object) -> str:
    """The words, with a period after abbreviations: "Feb." is one word, "March." ends a sentence."""
    full = [word for word in words if len(word) > 5 or word in ("may", "june", "july", "march", "april")]
    return f"(?:{_words(full)})(?![A-Za-z])|(?:{_words(set(words) - set(full))})(?![A-Za-z])\\.?"


_TENS = [word for word, value in lexicon.NUMBERS.items() if value >= 20]
_UNDER_100 = (
    "(?:" + _words(_TENS) + "(?:[- ]" + _words("one two three four five six seven eight nine".split()) + ")?|"
    + _words(word for word, value in lexicon.NUMBERS.items() if value < 20) + ")"
)
_SCALE = rf"(?:{_words(lexicon.SCALES)})"
_SCALED = rf"{_SCALE}(?:[ -]{_SCALE})*(?:(?: and)?[ -]{_UNDER_100})?"
_NUMBER_WORD = rf"(?:a half|half)[ -](?:a[ -])?dozen|{_UNDER_100}(?:[ -]{_SCALED})?|(?:(?:a|\d+(?:\.\d+)?)[ -])?{_SCALED}"
_HALF = r"(?:[- ]and[- ]a[- ](?:half|quarter)| ?[½¼¾]|[- ][1-3]/[24])"
# "GMT-3", "UTC +5:30"; "2 p.m. GMT-3 p.m. GMT" is from two to three.
_OFF_GMT = r"(?<=GMT|UTC) ?[+\u2212-](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d|[:.]\d| ?(?:GMT|UTC|[ap]\.?m\b|hours|hrs))"
SLOTS = {
    "MONTH": rf"(?P<month>{_dotted(lexicon.MONTHS)})",
    "WEEKDAY": rf"(?P<weekday>{_dotted(lexicon.WEEKDAYS)})",
    "DAY": r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?",
    "YEAR": r"(?P<year>1\d{3}|20\d{2})",
    "SEASON": rf"(?P<season>{_words(lexicon.SEASONS)})",
    "UNIT": rf"(?P<unit>{_words(lexicon.UNITS)})",
    "NUMBER": rf"(?P<number>(?:\d{{1,3}}(?:,\d{{3}})+|{_NUMBER_WORD}|\d+(?:\.\d+)?){_HALF}?|[½¼¾]|1/2)",
    "UNCOUNTED": rf"(?P<uncounted>{_words(lexicon.UNCOUNTED)})",
    "SPELL_ADJECTIVE": rf"(?:{_words(lexicon.SPELL_ADJECTIVES)})",
    "ORDINAL": rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{_words(lexicon.ORDINALS)})",
    "PART": rf"(?P<part>{_words(lexicon.PARTS)})",
    "EDGE": rf"(?P<edge>{_words(lexicon.EDGES)})",
    "HEDGE": rf"(?P<hedge>{_words(lexicon.HEDGES)})",
    "DECADE": rf"(?P<decade>{_words(lexicon.DECADES)})",
    "ZONE": rf"(?P<zone>(?-i:{'|'.join(sorted((z.upper() for z in lexicon.ZONES), key=lambda z: (-len(z), z)))})(?:{_OFF_GMT})?)",
    "REFERENCE": rf"(?P<reference>{_words(lexicon.REFERENCES)})",
    "HOLIDAY": rf"(?P<holiday>{_words(lexicon.HOLIDAYS)})".replace("'", "['’]").replace("\\ ", r"[ \t]?[ \n]"),
}


class Hit(NamedTuple):
    """An expression found in a text: `[begin, end)`, its meaning, the rule that read it and those of its suffixes."""

    begin: int
    end: int
    expr: Expr
    rules: tuple[Rule, ...]

    @property
    def name(self) -> str:
        """The rules' names, to explain it: "month-day+date-clock"."""
        return "+".join([rule.name for rule in self.rules])

    @property
    def order(self) -> DateOrder | None:
        """Which comes first of a day and its month, whatever stands behind them."""
        return self.rules[0].order


_KINDS = {Length: "DURATION", Every: "SET", Clock: "TIME", DayPart: "TIME"}
_AROUND = (Mod, Side)


def kind_of(expr: Expr) -> str:
    """TimeML's type of an expression: DATE, TIME, DURATION or SET."""
    kind = type(expr)
    if kind in _AROUND:
        return kind_of(expr.of)
    if kind is Shift:
        return "TIME" if expr.grain < DAY else "DATE"
    return _KINDS.get(kind, "DATE")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern as it was written, slots and all, with what to make of its matches.

    `whole` patterns end at a word's end. Compiling one takes about a millisecond,
    so it is done for the rules that a text calls for, when it first does. `number`
    is the rule's place among those defined. `order`, `parts` and `one_unit` are
    explained at `rule`.
    """

    name: str
    source: str
    make: Callable
    of: tuple[type, ...] = ()
    after: tuple[type, ...] = ()
    whole: bool = True
    when: Callable[[Expr], bool] | None = None
    lead: str | None = None
    number: int = 0
    order: DateOrder | None = None
    parts: Callable[[str, Hit], tuple[Timex, ...]] | None = None
    one_unit: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.source, self.whole)

    @property
    def lead_pattern(self) -> re.Pattern[str] | None:
        return None if self.lead is None else _compiled(self.lead, False)

    @property
    def rest(self) -> str:
        """What follows the lead, as it was written."""
        return self.source.removeprefix(self.lead or "")

    @property
    def rest_pattern(self) -> re.Pattern[str]:
        return _compiled(self.rest, self.whole)


RULES: list[Rule] = []
SUFFIXES: list[Rule] = []


def expand(pattern: str, slots: Mapping[str, str] = SLOTS, space: str = SPACE) -> str:
    """A rule's pattern with its spaces widened and its slots filled in."""
    pattern = pattern.replace("[- ]", "(?:-| )").replace("[ -]", "(?:-| )").replace("[T ]", "(?:T| )")
    return re.sub(r"\{([A-Z_]+)\}", lambda m: slots[m[1]], pattern.replace(" ", space))


@cache
def _compiled(pattern: str, whole: bool) -> re.Pattern[str]:
    text = expand(pattern)
    tail = "" if not whole or text.endswith(SPACE) else r"(?![\w])"
    return re.compile(text + tail, re.IGNORECASE)


def rule(
    name: str, pattern: str, lead: str | None = None, order: DateOrder | None = None,
    parts: Callable[[str, Hit], tuple[Timex, ...]] | None = None, one_unit: bool = False,
) -> Callable:
    """Registers a production for a whole expression.

    `lead` is how the pattern begins, and ends where it can end in one way only.
    Rules that begin alike share it: where it does not match, none of them is
    tried, and where it does, those alone whose rest matches behind it.

    `order` is which comes first of a day in figures and its month. `parts` splits
    what is two times to TimeML (`twofold.py`). `one_unit` is for "a year", which
    may also say how often ("$50,000 a year").
    """

    def register(make: Callable) -> Callable:
        RULES.append(Rule(name, pattern, make, lead=lead, number=len(RULES), order=order, parts=parts, one_unit=one_unit))
        return make

    return register


def prefix(name: str, pattern: str, of: tuple[type, ...], lead: str | None = None) -> Callable:
    """Registers a production for words before an expression of the types `of`; `lead` as for `rule`."""

    def register(make: Callable) -> Callable:
        joined = pattern if pattern.endswith("-") else pattern + " "
        RULES.append(Rule(name, joined, make, of=of, whole=False, lead=lead, number=len(RULES)))
        return make

    return register


def suffix(
    name: str, pattern: str, after: tuple[type, ...], of: tuple[type, ...] = (), when: Callable[[Expr], bool] | None = None,
    parts: Callable[[str, Hit], tuple[Timex, ...]] | None = None,
) -> Callable:
    """Registers a production for words after an expression of the types `after`; `parts` as for `rule`.

    `when` tells by that expression alone whether the production may take it: it
    is asked before anything behind is read.
    """

    def register(make: Callable) -> Callable:
        SUFFIXES.append(Rule(name, pattern, make, of=of, after=after, whole=not of, when=when, parts=parts))
        return make

    return register
