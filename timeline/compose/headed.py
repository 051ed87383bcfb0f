"""Dates that stand alone over what is told of them, in a chronology: "October 1987. The mill floods", or in a line of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Block, Resolution, Timex
from timeline.plugin import Clause, Language
from timeline.temporal.calendar import sort_key
from timeline.temporal.expr import Civil, InYear, Period, Range
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

_DATES = (Civil, InYear, Period, Range)
_FEW = 2  # fewer are no chronology
_STOP = re.compile(r"\.\s+(?=[A-Z\d“\"‘(£$€])")
_HEAD = re.compile(r"[ \t]*[.:–—-]?\s*")
_NO_PARAGRAPH = ("boilerplate", "title")


class Headings:
    """The dates of an article that head a paragraph: each is told in one sentence with the first of what it heads."""

    def __init__(self, text: str, blocks: Sequence[Block], resolutions: Sequence[Resolution]) -> None:
        self._text = text
        starts = {one.timex.begin: one for one in resolutions if type(one.timex.expr) in _DATES and isinstance(one.value, TimeValue) and one.value.grain >= Grain.DAY}
        found = [(block, starts[block.begin]) for block in blocks if block.begin in starts and block.kind not in _NO_PARAGRAPH]
        self._alone = {block.begin: one for block, one in found if one.value.grain < Grain.YEAR and _HEAD.fullmatch(text, one.timex.end, block.end)}  # a year heads whole sections
        self._stopped = {block.begin: one for block, one in found if block.begin not in self._alone and _STOP.match(text, one.timex.end, block.end)}
        self._below: dict[int, int] = {}  # where a date begins that is told with a sentence → where that does
        if len(self._alone) + len(self._stopped) < _FEW:
            self._alone = self._stopped = {}

    def blocks(self, blocks: Sequence[Block]) -> list[Block]:
        """The blocks, each date alone in one with the paragraph below it."""
        if not self._alone:
            return list(blocks)
        joined: list[Block] = []
        over: Block | None = None
        for block in blocks:
            if block.begin in self._alone:
                over = block
                continue
            if over is not None and block.kind == "paragraph":
                block = Block("paragraph", over.begin, block.end)
            over = None
            joined.append(block)
        return joined

    def sentences(self, block: Block, spans: Sequence[tuple[int, int]], inside: Sequence[Resolution]) -> Sequence[tuple[int, int]]:
        """The sentences of a block, the date that heads it joined with the first, if that tells no closer time itself."""
        heading = self._alone.get(block.begin) or self._stopped.get(block.begin)
        if heading is None:
            return spans
        at = _HEAD.match(self._text, heading.timex.end).end()
        below = [(max(begin, at), end) for begin, end in spans if end > at]
        if not below:
            return spans
        (begin, end), *rest = below
        if any([_is_within(one, heading) for one in inside if begin <= one.timex.begin < end]):
            return below
        self._below[block.begin] = begin
        return [(block.begin, end), *rest]

    def clauses(self, language: Language, span: tuple[int, int], timexes: Sequence[Timex]) -> list[Clause]:
        """What each time in a sentence dates; the date that heads one has nothing to do with its other times."""
        begin, end = span
        found = language.clauses(self._text, begin, end, timexes)
        below = self._below.get(begin)
        if below is None:
            return found
        own = language.clauses(self._text, below, end, timexes[1:])
        return [*(clause for clause in found if clause.timex == 0 and not clause.looks_back), *(replace(clause, timex=clause.timex + 1) for clause in own)]


def _is_within(one: Resolution, heading: Resolution) -> bool:
    """Whether a time is of a heading, and closer: "May 1990 / On 4 May the mill burned" is told by its own day."""
    value, over = one.value, heading.value
    if not isinstance(value, TimeValue) or None in (value.start, value.end, over.start, over.end):
        return False
    first, last = sort_key(over.start), sort_key(over.end)
    return first <= sort_key(value.start) and sort_key(value.end) <= last and (sort_key(value.start), sort_key(value.end)) != (first, last)
