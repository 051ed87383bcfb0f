"""A sentence parsed with each of its times as one word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en.attributive import is_attributive, is_part_of_a_noun
from timeline.lang.en.lent import of_an_event
from timeline.lang.en.related import ONE_OFF, SIDES
from timeline.lang.en.syntax import Parse, parse
from timeline.model import Timex
from timeline.temporal.expr import Clock, DayPart, Reference, Shift, Unit

Spans = list[tuple[int, int]]

# What belongs to a time though it is none: "last week alone", "over the next year or so".
_TO_TIME = re.compile(r"(?:(?:(?<=summer)|(?<=winter)|(?<=Christmas)|(?<=Easter))\s+(?:holidays?|vacation|break|recess)\b|\s+(?:alone|or so|or thereabouts|at the (?:very )?(?:earliest|latest)|now(?=[.,;]|$))\b)?", re.MULTILINE)


# "The day before last Tuesday's hearing, Low left": the hearing is of the time, too.
_TO_EVENT = re.compile(r"['’]s(?:\s[a-z][\w-]*){1,4}(?=[,.;])")


_THIS_TIME = re.compile(r"\b(?:[Tt]his|[Tt]he same) time\s$")


def _begin_of(text: str, timex: Timex) -> int:
    """Where a time begins with what belongs to it: "this time last year"."""
    told = _THIS_TIME.search(text, max(0, timex.begin - 15), timex.begin) if isinstance(timex.expr, Unit) and timex.expr.step else None
    return told.start() if told is not None else timex.begin


def _end_of(text: str, timex: Timex) -> int:
    """Where a time ends with what belongs to it."""
    m = _TO_EVENT.match(text, timex.end) if isinstance(timex.expr, Shift) and timex.expr.base is not None else of_an_event(text, timex)
    if m is None and text.startswith(_IS, timex.end) and text.endswith("before ", 0, timex.begin):
        m = _OUT.match(text, timex.end)  # "before January is out"
    elif m is None and text.endswith(_LASTING, 0, timex.begin):
        m = _FOLLOWED.match(text, timex.end)  # "in the eight months that followed some died"
    return m.end() if m is not None else _TO_TIME.match(text, timex.end).end()


_LASTING, _FOLLOWED = ("in ", "over ", "during ", "for ", "within ", "In ", "Over ", "During "), re.compile(r"(?<=s)\s(?:that|which) followed\b(?! (?:the|an?|his|her|its|their|this|that)\b)")
_IS, _OUT = (" is ", " was "), re.compile(r" (?:is|was) (?:out|over|up|through)\b")


_ENDED = re.compile(r"\s+(?:ended|ending)\s+(?:on\s+)?")
_A_PERIOD = re.compile(r"\b(?:week|fortnight|month|quarter|half|year|period|season|day)s?$", re.IGNORECASE)


def parse_sentence(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> tuple[Parse, dict[int, int]]:
    """The sentence's parse, and the word that each time is, by the time's index."""
    kept = [n for n, timex in enumerate(timexes) if not isinstance(timex.expr, Reference)]
    if len(kept) > 1:
        kept = [n for n in kept if not (isinstance(timexes[n].expr, DayPart | Clock) and is_part_of_a_noun(text, timexes[n].begin, timexes[n].end))]  # "the evening concert on Friday"
    ended = {n for n, m in zip(kept, kept[1:]) if _ENDED.fullmatch(text, timexes[n].end, timexes[m].begin) and
        _A_PERIOD.search(text, timexes[n].begin, timexes[n].end)}
    kept = [m for n, m in zip([-1, *kept], kept) if n not in ended]  # "its quarter ended yesterday" is one time
    spans = [(_begin_of(text, timexes[n]), timexes[n + 1].end if n in ended else _end_of(text, timexes[n])) for n in kept]
    if any([text.find(word, begin, end) >= 0 for word in SIDES]):
        spans, kept = _with_one_off(text, begin, end, spans, kept)
    nouns = [_before_noun(text, a, b) for a, b in spans]
    sentence = parse(text, begin, end, spans, nouns)
    return sentence, {kept[word.time]: i for i, word in enumerate(sentence.words) if word.time is not None and kept[word.time] >= 0}


def _with_one_off(text: str, begin: int, end: int, spans: Spans, kept: list[int]) -> tuple[Spans, list[int]]:
    """The spans, each with its time's index, and with -1 those of "the day" in "the day after the killing": no time, but in a time's place."""
    found = [(m.span(), -1) for m in ONE_OFF.finditer(text, begin, end) if all(m.end() <= a or b <= m.start() for a, b in spans)]
    both = sorted([*zip(spans, kept), *found])
    return [span for span, _ in both], [index for _, index in both]


_OWNING = re.compile(r"['’]s\b|['’]\s")


def _before_noun(text: str, begin: int, end: int) -> bool:
    return is_attributive(text, begin, end) or _OWNING.match(text, end) is not None
