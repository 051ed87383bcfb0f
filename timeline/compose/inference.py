"""Times that the text fixes without stating them.

Each verb and event noun of an article gets bounds: the days on which it may
have begun and ended, by its own time where it has one, else by its tense, by
the verb over it, by a dated event that it is told to follow, or by the dated
clause that it goes on from. `unstated` lists those that are events of their
own and bounded on both sides; `tests/benchmarks/anchor_events.py` measures all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.ids import event_id
from timeline.model import Article, Block, Event, Resolution, Timex
from timeline.plugin import Happening, Language
from timeline.temporal.anchor import Policy
from timeline.temporal.calendar import day_of
from timeline.temporal.expr import Since, Written
from timeline.temporal.genre import policy_of
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

_AFTER = "told after what happened on"
_NEWS = "told in the past as the news of the article"
Bounds = tuple[date | None, date | None]  # first and last day on which it may be; `None` is open


@dataclass(frozen=True, slots=True)
class Settled:
    """A happening with its bounds: of its `begin` and of its `end`, equal for what took one moment; `reason` in words."""

    happening: Happening
    begin: Bounds
    end: Bounds
    reason: str
    stretch: bool = False

    @property
    def at_once(self) -> bool:
        """Whether it is one moment, not a stretch with two ends."""
        return self.begin == self.end and not self.stretch


def settle(article: Article, resolutions: Sequence[Resolution], language: Language, blocks: Sequence[Block]) -> list[Settled]:
    """Every happening of the blocks with its bounds, in order; none without a dateline or where the language tells none."""
    if article.dateline is None or language.happenings is None:
        return []
    story = _Story(article.dateline.day)
    found: list[tuple[int, Settled]] = []
    for number, block in enumerate(blocks):
        for begin, end in language.sentences(article.text, block.begin, block.end):
            here = [one for one in resolutions if begin <= one.timex.begin < end]
            told = language.happenings(article.text, begin, end, [one.timex for one in here])
            found.extend((number, one) for one in story.sentence(told, here, number))
    return [_until_next(one, number, found[place + 1:place + 60]) for place, (number, one) in enumerate(found)]


def _until_next(one: Settled, block: int, later: Sequence[tuple[int, Settled]]) -> Settled:
    """What is told after one day is over by the next that its paragraph tells of."""
    if not one.reason.startswith(_AFTER):
        return one
    for number, other in later:
        day = _day(other)
        if number != block:
            break
        if other.happening.timex is not None and day is not None and other.happening.form == "past" and one.begin[0] < day < one.begin[1]:
            bounds = (one.begin[0], day)
            return replace(one, begin=bounds, end=bounds, reason=f"{one.reason} and before {day.isoformat()}")
    return one


class _Story:
    """What has been dated so far, as later sentences may refer to it."""

    def __init__(self, dateline: date) -> None:
        self.now = dateline
        self.named: dict[str, date] = {}  # an event's kind → the day it was last dated to
        self.narrated: tuple[date, int] | None = None  # the day last told of, and in which block

    def sentence(self, told: Sequence[Happening], here: Sequence[Resolution], block: int) -> Iterator[Settled]:
        done: dict[int, Settled] = {}
        for index in range(len(told)):
            self._one(index, told, here, block, done, set())
        for index, settled in sorted(done.items()):
            day = _day(settled)
            if day is not None and told[index].timex is not None:
                self.named[told[index].kind] = day
                if told[index].relation == "after":  # "were killed after an airstrike on Thursday"
                    self.named.setdefault(told[index].to, day)
                for other in told:
                    if other.form == "noun" and not other.state and other.timex is None and other.governor == index:
                        self.named.setdefault(other.kind, day)
                if told[index].form in ("past", "noun") and day <= self.now and told[index].main:
                    self.narrated = (day, block)
        for index in sorted(done):
            yield done[index]

    def _one(self, index: int, told: Sequence[Happening], here: Sequence[Resolution], block: int, done: dict[int, Settled], seen: set[int]) -> Settled:
        if index in done:
            return done[index]
        seen.add(index)
        one = told[index]
        over = None
        if one.governor is not None and one.governor not in seen:
            over = self._one(one.governor, told, here, block, done, seen)
        value = here[one.timex].value if one.timex is not None else None
        done[index] = self._stated(one, value, here[one.timex]) if isinstance(value, TimeValue) else self._unstated(one, over, told, block)
        return done[index]

    def _stated(self, one: Happening, value: TimeValue, resolution: Resolution) -> Settled:
        reason = f"“{resolution.text}”"
        first = _as_date(value.start)
        last = _as_date(value.end)
        if isinstance(resolution.timex.expr, Since) and first is not None:
            return Settled(one, (first, first), (self.now, None) if one.form in ("progressive", "perfect", "present") else (first, self.now), reason)
        last = last if last is None or value.grain < Grain.DAY else last - timedelta(days=1)
        if one.form in ("past", "pluperfect", "perfect") and last is not None and last > self.now > (first or date.min):
            last = self.now
        if first is not None and last is not None and first < last and (one.lasting or one.state) and one.form in ("past", "perfect"):
            return Settled(one, (first, first), (last, last), reason)
        return Settled(one, (first, last), (first, last), reason)

    def _unstated(self, one: Happening, over: Settled | None, told: Sequence[Happening], block: int) -> Settled:
        now: Bounds = (self.now, self.now)
        ahead, behind = (self.now, None), (None, self.now)
        lasting = lambda at, why: Settled(one, at, at, why, stretch=one.lasting or one.state)  # noqa: E731
        moment = lambda at, why: Settled(one, at, at, why)  # noqa: E731
        if one.relation is not None and one.to in self.named and one.form in ("past", "pluperfect"):
            day = self.named[one.to]
            if one.relation == "after":
                return moment((day, self.now), f"after the {one.to} of {day.isoformat()}, before the article of {self.now.isoformat()}")
            return moment((None, day) if one.relation == "before" else (day, day), f"{one.relation} the {one.to} of {day.isoformat()}")
        if one.form == "noun":
            return self._noun(one, over, told)
        if one.told and one.form in ("past", "present"):
            return moment(now, "told as news on the day of the article")
        if one.form == "past":
            if one.clause == "sub" and over is not None and over.happening.timex is not None:
                return Settled(one, over.begin, over.end, "together with what it is told with")
            if one.clause == "coord" and over is not None and over.happening.timex is not None and over.happening.form == "past":
                return Settled(one, over.begin, over.end, "joined to what is dated")
            if one.clause == "sub":
                return moment(behind, "done before what it is told with")
            if one.main and self.narrated is not None and self.narrated[1] == block and not one.mind:
                day = self.narrated[0]
                if day < self.now - timedelta(days=6):
                    return moment((day, self.now), f"{_AFTER} {day.isoformat()}")
                return moment((day, day) if one.state else (day, day), f"told on from what happened on {day.isoformat()}")
            return moment(now, _NEWS)
        if one.form == "pluperfect":
            return moment(behind, "over before what is told")
        if one.form == "perfect":
            if one.state:
                return Settled(one, behind, ahead, "begun before the article, and going on")
            return moment(behind, "done before the article was written")
        if one.form == "present" and one.clause == "sub" and over is not None and over.happening.form in ("future", "infinitive", "present"):
            return moment(ahead, "a condition of what is to come")
        if one.form == "present":
            return moment(now, "so on the day of the article") if one.mind else Settled(one, behind, ahead, "so before and after the article")
        if one.form == "progressive":
            return Settled(one, behind, ahead, "going on as the article was written")
        if one.form == "future":
            return lasting(ahead, "still to come when the article was written")
        if one.form == "infinitive":
            if over is not None and over.happening.implying:
                return Settled(one, over.begin, over.end, "with the verb over it")
            return lasting(ahead, "wanted or planned")
        if over is not None:
            return Settled(one, over.begin, over.end, "with the verb over it")
        return moment(now, "no word of another time")

    def _noun(self, one: Happening, over: Settled | None, told: Sequence[Happening]) -> Settled:
        if one.kind in self.named and one.definite and not one.state:
            day = self.named[one.kind]
            return Settled(one, (day, day), (day, day), f"the {one.kind} dated to {day.isoformat()}")
        form = over.happening.form if over is not None else "past"
        if form in ("future", "infinitive"):
            return Settled(one, (self.now, None), (self.now, None), stretch=one.lasting, reason="part of what is still to come")
        if one.state or form in ("present", "progressive", "perfect"):
            return Settled(one, (None, self.now), (self.now, None), "lasting while the article was written")
        if over is not None:
            return Settled(one, over.begin, over.end, "with the verb over it")
        return Settled(one, (self.now, self.now), (self.now, self.now), "no word of another time")


def _as_date(point: object) -> date | None:
    if point is None:
        return None
    day = day_of(point)
    return day if isinstance(day, date) else None


def _day(settled: Settled) -> date | None:
    """The one day of a moment, if it is one."""
    first, last = settled.begin
    return first if settled.at_once and first is not None and first == last else None


def unstated(
    article: Article, resolutions: Sequence[Resolution], language: Language, blocks: Sequence[Block], stated: Sequence[Event]
) -> Iterator[Event]:
    """The events without a time of their own: told as facts, in a clause of their own, and bounded on both sides by the text.

    Simple past in the first paragraph of news is bounded by the day before the
    dateline and the dateline. What a stated event tells already is left out.
    """
    news = article.dateline is not None and policy_of([one.timex for one in resolutions], article.dateline.day) is Policy.NEWS
    told = {(event.begin, event.headline) for event in stated}
    first_paragraph = next((block for block in blocks if block.kind == "paragraph"), None)
    for one in settle(article, resolutions, language, blocks):
        happening = one.happening
        (first, _), (_, last) = one.begin, one.end
        reason = one.reason
        if reason == _NEWS and news and first_paragraph is not None and happening.begin < first_paragraph.end and happening.begin >= first_paragraph.begin:
            first, reason = article.dateline.day - timedelta(days=1), f"simple past in the lead of an article of {article.dateline.day.isoformat()}"
        elif reason == _NEWS:
            continue
        if reason == "joined to what is dated":
            continue  # two verbs that share a time are one event
        if not happening.headline or happening.timex is not None or first is None or last is None or (happening.begin, happening.headline) in told:
            continue
        if any(begin == happening.begin and (headline.startswith(happening.headline) or happening.headline.startswith(headline)) for begin, headline in told):
            continue  # the same clause, told with its time
        if not news and last >= article.dateline.day:
            continue  # "some time between then and the writing" says nothing in a story of the past
        text = article.text[happening.begin:happening.end]
        value = TimeValue(first, last + timedelta(days=1), Grain.DAY)
        written = Written("DATE", value.timex3.value, None)
        yield Event(
            id=event_id(article.id, text, happening.begin, happening.end, *happening.word), headline=happening.headline, text=text,
            begin=happening.begin, end=happening.end,
            when=Resolution(Timex(*happening.word, "DATE", written, "inferred"), "", value, f"dateline {article.dateline.day.isoformat()}", reason),
            article=article.id, basis="inferred", place=happening.place,
        )
