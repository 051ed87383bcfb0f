"""A sentence's words without its time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from timeline.lang.en.described_times import described_from
from timeline.lang.en.possessives import possessive
from timeline.lang.en.syntax import Parse
from timeline.lang.en.syntax.takes import PARTICLES as OF_VERBS
from timeline.lang.en.without_times import COUNTED, PARTICLE, without_times

_SIDE_BY_SIDE = re.compile(r"t(?:,[po]?t)*(?:,?cr?|,r)[po]?t")  # "in 2005, in 2008 and again in 2010"
_DAY_AND_HOURS = re.compile(r"t,?t")  # "on Friday, from 4 p.m. to 7 p.m."
_HOURS, _LENGTH = re.compile(r"(?:from|between) (?:noon|midnight|\d\d?(?:[:.]\d\d| ?[ap]\.?m))"), re.compile(r"(?:day|hour|night|week)s$")
_BROKEN_OFF = re.compile(r"[vwyz],p?t(?:,?cp?t)*,(?=[dnN#pi])")
_NEVER_LEADS = OF_VERBS - {"over", "back"}  # "over the weekend", "back in May"
GONE = re.compile(r"(?:earlier|last|yesterday)\b|.*\bago$")
"""A time that has passed by its own words, in small letters."""
_NEEDING_IT = frozenset(("beyond", "into"))
"""Prepositions that say too little without their time."""
_INITIALS = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")


@dataclass(slots=True)
class Words:
    """A sentence and the time at word `at` of it, or -1; `who` gives the name behind a pronoun that opens a sentence, or `None`.

    `span` is the time's own words; nowhere, for a clause without one. `others` are the spans of
    further times that are left unsaid: those of the verb over a told clause.
    """

    text: str
    parse: Parse
    at: int
    who: Callable[[str], str | None]
    others: tuple[tuple[int, int], ...] = ()
    span: tuple[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.span = self._span()

    def _span(self) -> tuple[int, int]:
        if self.at < 0:
            return -1, -1
        words, classes, first, last = self.parse.words, self.parse.classes, self.at, self.at
        before = self.parse.low(last - 1)
        if before == "between" and classes[last + 1:last + 2] == "c":
            return -1, -1  # "between May and the vote" cannot do without it
        if before in _NEEDING_IT or before == "to" and self.parse.low(last - 2) == "up" and classes[last - 3:last - 2] not in "vwyezg":
            return -1, -1  # "delayed beyond Friday", "traded well up to the weekend"
        several = classes.count("t") > 1
        if several and (classes[last + 1:last + 2] in ("c", ",") or first and classes[first - 1] in "pc,ro"):
            for m in _SIDE_BY_SIDE.finditer(classes):  # "in both 1990 and 1991", "on May 3, June 7 and July 1"
                if m.start() <= self.at < m.end() and self.parse.low(m.end()) not in ("of", "than"):  # ", also within minutes of the start", "a week later than planned"
                    first, last = m.start(), m.end() - 1
        if (first, last) != (self.at, self.at):
            led = first - (classes[first - 1:first] == "p")
            first = led - 1 if self.parse.low(led - 1) == "both" else first  # "were lit both on Friday and on Sunday"
        if first < last and classes[first - 2:first] == "xp" and self.parse.low(first - 2) == "not":
            first -= 2  # "closed not on Friday but on Thursday"
        if first == last and several:
            first, last = self._day_and_hours(first)
        return words[first].begin, words[last].end

    def _day_and_hours(self, at: int) -> tuple[int, int]:
        """The first and last word of a day and its hours that are said as one: "(opens) on Friday, from 4 p.m. to 7 p.m."; else `at` twice."""
        low, classes = self.parse.low, self.parse.classes
        both = _DAY_AND_HOURS.search(classes, max(0, at - 2), at + 3)
        if both is None or not both.start() <= at < both.end() or classes[:both.start()].removesuffix("p").endswith("b"):
            return at, at
        is_one = _HOURS.match(low(both.end() - 1)) and not _LENGTH.search(low(both.start()))
        return (both.start(), both.end() - 1) if is_one else (at, at)

    def whose(self, owner: str) -> str:
        """The possessive of a noun, with the apostrophe that the text writes."""
        return possessive(owner, self.text)

    def _is_of_the_verb(self, begin: int, n: int) -> bool:
        """Whether the preposition at word `n` is the verb's own: "carried out", "set off"."""
        return n > begin and self.parse.low(n) in OF_VERBS and self.parse.classes[n - 1] in "vwyezg"

    def say(self, begin: int, end: int) -> str:
        """The words `begin` to `end` without the time."""
        words = self.parse.words
        if end == self.at > begin and self.parse.low(end - 1) in _NEEDING_IT:
            end += 1
        stop = end
        if stop == self.at and end > begin + 1 and self.parse.low(end - 1) in ("in", "on", "through", "over") and (
                PARTICLE.search(self.text, words[end - 2].begin, words[end - 1].end + 1) or COUNTED.fullmatch(self.text, *self.span)):
            stop = -1  # "sworn in" Jan. 5
        described = described_from(self.text, words[begin].begin, *self.span) if stop == self.at and end > begin else None
        while described is not None and end > begin and words[end - 1].begin >= described:
            end -= 1
        while end > begin and (self.parse.classes[end - 1] in "pa" + "d" * (end == stop) and stop == self.at or self.parse.classes[end - 1] in ",;" or (
                stop == self.at and self.parse.low(end - 1) == "dated")):
            if end <= stop == self.at and self._is_of_the_verb(begin, end - 1) and (end < stop or self.parse.low(end - 1) in _NEVER_LEADS):
                break  # "was carried out on" Thursday, "took off" Thursday
            end -= 1  # "rebels on" Thursday
            if stop == self.at and self.parse.low(end) == "dated" and self.parse.low(end - 1) == "and" and end > begin + 1:
                end -= 1  # "a report seen by us and dated" May 2
        if begin >= end:
            return ""
        first, last = words[begin].begin, words[end - 1].end
        low = words[begin - 1].end if begin else max(0, first - 4)
        high = words[end].begin if end < len(words) else min(len(self.text), last + 4)
        while first > low and not self.text[first - 1].isspace() and self.text[first - 1] != ".":  # signs that are no words: "<b>", "*"
            first -= 1
        while last < high and not self.text[last].isspace() and self.text[last] not in ".?!":
            last += 1
        if self.text[last:last + 1] == "." and (
                self.text[last + 1:last + 2] in (",", ";") or self.text[last - 2] == "." and _INITIALS.search(self.text, first, last)):
            last += 1  # "Birmingham, Ala.", "the U.S."
        line = without_times(self.text, first, last, sorted((self.span, *self.others)) if self.others else [self.span])
        verb = self._broken_off(begin, end) if ", " in line else -1
        return line.replace(f"{words[verb].low}, ", f"{words[verb].low} ", 1) if verb >= 0 else line

    def _broken_off(self, begin: int, end: int) -> int:
        """The verb that the time parts from its object between two commas, or -1: "married, in 1946, a clerk"."""
        m = _BROKEN_OFF.search(self.parse.classes, max(begin, self.at - 6), end) if self.at > begin else None
        return m.start() if m is not None and m.start() < self.at < m.end() else -1
