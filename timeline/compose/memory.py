"""What an article has told of so far, as its later sentences may refer to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.compose.bounds import Bounds, Settled, first_day, last_day
from timeline.compose.datings import Frame
from timeline.compose.opening import opening
from timeline.model import Article, Block, Resolution
from timeline.plugin import Happening, Language
from timeline.temporal.expr import Shift
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

_TOLD_ON = 2  # sentences without a time of their own that go on from a dated one
_OF_NOW = ("present", "perfect", "progressive", "future")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's happenings and resolved times; `block` is the number of its block.

    `opens` is whether it opens the article.
    """

    told: list[Happening]
    here: list[Resolution]
    block: int
    opens: bool


def sentences(article: Article, resolutions: Sequence[Resolution], language: Language, blocks: Sequence[Block]) -> Iterator[Sentence]:
    """The sentences of the blocks, in order."""
    lead = opening(article, blocks) or 0
    opened = False
    begins = [one.timex.begin for one in resolutions]
    for number, block in enumerate(blocks):
        for begin, end in language.sentences(article.text, block.begin, block.end):
            here = list(resolutions[bisect_left(begins, begin):bisect_left(begins, end)])
            told = language.happenings(article.text, begin, end, [one.timex for one in here])
            yield Sentence(told, here, number, number <= lead and not opened)
            opened = opened or number == lead and any(one.form != "noun" for one in told)


class Memory:
    """The times told of, by what they date; it changes as `begin` and `remember` are called, sentence by sentence."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.named: dict[str, Settled] = {}  # an event's kind → when it was last dated to
        self._scene: tuple[Bounds, str, int] | None = None
        self._period: tuple[Settled, int] | None = None
        self._stretch: tuple[Settled, int] | None = None
        self._narrated: tuple[Settled, int] | None = None
        self._told_on = 0

    def scene(self, block: int) -> tuple[Bounds, str] | None:
        """The time, and its words, of a heading without a verb that a block is told under: "Leeds, 1996."."""
        return self._scene[:2] if self._scene is not None and self._scene[2] == block else None

    def period(self, block: int) -> Settled | None:
        """The figure that a block last told of with its period."""
        return _of(self._period, block)

    def stretch(self, block: int) -> Settled | None:
        """The figure that a block last told of over a stretch up to the article."""
        return _of(self._stretch, block)

    def narrated(self, block: int) -> Settled | None:
        """What a block last told of with its time, as long as it tells on."""
        return _of(self._narrated, block)

    def known(self, kind: str) -> Settled | None:
        """When an event of a kind was, by another mention."""
        return self.named.get(kind) or self.frame.once.get(kind)

    def begin(self, sentence: Sentence) -> None:
        """Takes the time of a sentence without a verb as that of the scene told below it."""
        value = sentence.here[0].value if len(sentence.here) == 1 else None
        if any(one.form != "noun" for one in sentence.told) or not isinstance(value, TimeValue):
            return
        bounds = (first_day(value), last_day(value))
        if None not in bounds and bounds[1] < self.frame.now:
            self._scene = (bounds, sentence.here[0].text, sentence.block)

    def remember(self, sentence: Sentence, settled: dict[int, Settled]) -> None:
        """Takes up what a sentence dated, by the index of each happening."""
        for index, one in sorted(settled.items()):
            if one.happening.timex is not None:
                self._dated(sentence, index, one)
            elif one.happening.length is not None and one.happening.measured and one.begin[0] is not None:
                self._stretch = (one, sentence.block)
            elif one.happening.form == "noun" and not one.at_once and one.begin[0] is not None and one.begin[0] == one.begin[1]:
                self.named.setdefault(one.happening.kind, one)  # "ordered a blockade on Monday": the blockade began then
        self._told_on += 1
        over = self._told_on > _TOLD_ON or any(map(_reports, sentence.told))
        if any(one.form in _OF_NOW and one.main for one in sentence.told) or over and not self._is_today():
            self._narrated = None  # the text is back in the present

    def _is_compared(self, settled: Settled, sentence: Sentence) -> bool:
        """Whether a figure is of a period before the one that the text is about: "a year earlier it earned $9 million"."""
        expr = sentence.here[settled.happening.timex].timex.expr
        if isinstance(expr, Shift) and expr.grain is Grain.YEAR and expr.direction < 0:
            return True
        told = self.period(sentence.block)
        return told is not None and None not in (told.begin[0], settled.begin[0]) and settled.begin[0] < told.begin[0]

    def _is_today(self) -> bool:
        return self._narrated is not None and self._narrated[0].day == self.frame.now

    def _dated(self, sentence: Sentence, index: int, settled: Settled) -> None:
        one = settled.happening
        self.named[one.kind] = settled
        if one.measured and not settled.at_once and not self._is_compared(settled, sentence):
            self._period = (settled, sentence.block)
        if one.relation == "after" and settled.day is not None:  # "were killed after an airstrike on Thursday"
            self.named.setdefault(one.to, settled)
        for other in sentence.told:
            if other.form == "noun" and other.aspect == "point" and other.timex is None and other.governor == index:
                self.named.setdefault(other.kind, settled)
        first, last = settled.begin[0], settled.end[1]
        if first is None or last is None or last > self.frame.now or one.told or one.measured and first != last:
            return  # a report's date, or a figure's period, is not that of what follows
        if one.form in ("past", "noun") and one.main:
            self._narrated, self._told_on = (settled, sentence.block), 0


def _reports(one: Happening) -> bool:
    """Whether a main verb tells what somebody says as the article is written, not in passing: no ", police said"."""
    return one.main and one.told and one.clause != "tail" and one.timex is None


def _of(remembered: tuple[Settled, int] | None, block: int) -> Settled | None:
    return remembered[0] if remembered is not None and remembered[1] == block else None
