"""What an article's times say about when it was written, gathered once for all who weigh it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate

from timeline.dateline.needs import core, leaves
from timeline.model import Article, Block, Tense, Timex
from timeline.plugin import Language
from timeline.press import archival, wire
from timeline.temporal.calendar import days_in_month
from timeline.temporal.expr import By, Civil, Expr, Since, Unit, Until
from timeline.temporal.grain import Grain

_QUOTES = "\"“”„«»"
_LONGEST_QUOTE = 3000


@dataclass(frozen=True, slots=True)
class Full:
    """A full date as the article has it.

    `place` counts the paragraphs of the story before it, `pictured` is true in
    a caption, `looks` is how its clause looks in time.
    """

    day: date
    words: str
    begin: int
    end: int
    place: int
    pictured: bool
    looks: Tense


@dataclass(slots=True)
class Seen:
    """The evidence.

    `fulls` are the full dates in order of place, but for those of old pictures.
    `past` are the ISO weekdays that stand alone in clauses that look back, each
    with the number of the first paragraph that has it; `partial` are dates
    without a year, told as past. `after` is the latest time of a known year told
    as past, or pictured (its first day, and its words); `ahead` are those told as
    future (their last days). `opening` are the weekdays told as past in the
    story's first sentence, `coming` those told as future anywhere; `wired` is
    whether the story opens as an agency's do ("HULL (Quay Agency) —"). `adjacent` is the word by which the story counts
    days from its own ("yesterday"); `stated_today` are full dates next to such a
    word, each with its distance in days and the words.
    """

    fulls: list[Full] = field(default_factory=list)
    past: dict[int, int] = field(default_factory=dict)
    partial: list[tuple[int, int, str]] = field(default_factory=list)
    after: tuple[date, str] | None = None
    ahead: list[date] = field(default_factory=list)
    opening: set[int] = field(default_factory=set)
    coming: set[int] = field(default_factory=set)
    wired: bool = False
    adjacent: str | None = None
    stated_today: list[tuple[date, int, str]] = field(default_factory=list)

    @property
    def before(self) -> date | None:
        """The earliest of `ahead` that does lie ahead of what is past: "was to open in 1990" is history."""
        return min((day for day in self.ahead if self.after is None or day >= self.after[0]), default=None)


def gather(article: Article, timexes: Sequence[Timex], language: Language) -> Seen:
    """All that bears on the dateline, leaving out the page around the story."""
    seen = Seen()
    text = article.text
    blocks = article.blocks or (Block("paragraph", 0, len(text)),)
    begins = [block.begin for block in blocks]
    places = list(accumulate(block.kind == "paragraph" for block in blocks))
    deictic: list[tuple[Timex, int]] = []
    seen.wired, opened = _opening(text, blocks, language)
    for timex, whole in leaves(story(article, timexes)):
        at = max(bisect_right(begins, timex.begin) - 1, 0)
        words = " ".join(text[timex.begin:timex.end].split())
        time = core(timex.expr)
        if isinstance(time, Unit) and time.grain is Grain.DAY and not time.anaphoric:
            if not _quoted(text, blocks[at].begin, timex.begin):
                deictic.append((timex, time.step))
                # "today" in the present is mostly "nowadays".
                if time.step or language.tense(text, timex.begin, timex.end) is not Tense.PRESENT:
                    seen.adjacent = seen.adjacent or words
        elif isinstance(time, Civil):
            pictured = blocks[at].kind == "caption"
            if pictured and archival(text[blocks[at].begin:blocks[at].end]):
                continue
            looks = _looks(whole, language.tense(text, timex.begin, timex.end))
            _civil(seen, time, Full(date.min, words, timex.begin, timex.end, places[at] - 1, pictured, looks))
            if looks is Tense.PAST and timex.end <= opened and weekday_alone(time):
                seen.opening.add(time.weekday)
    seen.stated_today = _next_to(text, seen.fulls, deictic)
    return seen


def story(article: Article, timexes: Sequence[Timex]) -> list[Timex]:
    """The times of the story itself, without those of the page around it ("updated 3 hours ago")."""
    begins = [block.begin for block in article.blocks]
    places = [(bisect_right(begins, timex.begin) - 1, timex) for timex in timexes]
    return [timex for at, timex in places if at < 0 or article.blocks[at].kind != "boilerplate"]


def weekday_alone(time: Civil) -> bool:
    """Whether a weekday is all that the words say."""
    return time.weekday is not None and time.year is None and time.month is None and time.day is None


def _opening(text: str, blocks: Sequence[Block], language: Language) -> tuple[bool, int]:
    """Whether the story opens as an agency's does, and where its first sentence ends."""
    first = next((block for block in blocks if block.kind == "paragraph"), None)
    if first is None:
        return False, 0
    begin = wire(text, first.begin)
    sentence = next(iter(language.sentences(text, begin or first.begin, first.end)), (0, 0))
    # The place and the agency may stand on a line of their own.
    above = any(wire(text[block.begin:block.end], 0) for block in blocks if block.end <= first.begin)
    return begin is not None or above, sentence[1]


def _looks(whole: Expr, tense: Tense) -> Tense:
    """A signal says more than the verb: what things happened since is past, a deadline is not."""
    if isinstance(whole, Since):
        return Tense.PAST
    return Tense.FUTURE if isinstance(whole, (By, Until)) else tense


def _civil(seen: Seen, time: Civil, found: Full) -> None:
    if time.year is None:
        _yearless(seen, time, found)
        return
    if not 1 <= time.year <= 9999:
        return
    month = time.month or 12
    length = days_in_month(time.year, month)
    if time.day is not None and time.day > length:
        return
    if time.month is not None and time.day is not None:
        seen.fulls.append(replace(found, day=date(time.year, time.month, time.day)))
    if found.looks is Tense.FUTURE:
        seen.ahead.append(date(time.year, month, time.day or length))
    elif found.looks is Tense.PAST or found.pictured:
        first = date(time.year, time.month or 1, time.day or 1)
        if seen.after is None or first > seen.after[0]:
            seen.after = first, found.words


def _yearless(seen: Seen, time: Civil, found: Full) -> None:
    if time.month is not None and time.day is not None:
        if found.looks is Tense.PAST:
            seen.partial.append((time.month, time.day, found.words))
    elif weekday_alone(time):
        if found.looks is Tense.PAST:
            seen.past[time.weekday] = min(found.place, seen.past.get(time.weekday, found.place))
        elif found.looks is Tense.FUTURE:
            seen.coming.add(time.weekday)


def _quoted(text: str, begin: int, position: int) -> bool:
    """Whether someone is being quoted there: their "yesterday" is not the story's."""
    begin = max(begin, position - _LONGEST_QUOTE)
    return sum(text.count(mark, begin, position) for mark in _QUOTES) % 2 == 1


def _next_to(text: str, fulls: list[Full], deictic: list[tuple[Timex, int]]) -> list[tuple[date, int, str]]:
    """ "today, March 12, 2021", "12 March 2021, yesterday": the date, how far it is from the story's own day, the words."""
    begins = [full.begin for full in fulls]
    found = []
    for timex, step in deictic:
        after = bisect_right(begins, timex.begin)
        for full in fulls[max(after - 1, 0):after + 1]:
            first, last = min(timex.begin, full.begin), max(timex.end, full.end)
            gap = min(timex.end, full.end), max(timex.begin, full.begin)
            if gap[1] - gap[0] <= 3 and not text[slice(*gap)].strip(" ,(–—-"):
                found.append((full.day, step, " ".join(text[first:last].split())))
    return found
