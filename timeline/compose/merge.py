"""The same event told twice: repeated captions, and several times in one clause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from timeline.compose.likeness import MOST_ALIKE, Gists, nested, of_one_death, paraphrase, plain, said_in_more_words, tells_more, told_again
from timeline.frozen import replace
from timeline.model import Event, Evidence
from timeline.plugin import ECHO, Clause
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

_UNTOLD = Clause(-1, "", 0, 0)


def merged(events: Iterable[Event], clauses: Mapping[str, Clause], gist: Gists) -> list[Event]:
    """The events, each once; `clauses` holds what tells each event, by id, so that two wordings of one can be told.

    Two are one when the same headline stands at the same time (a caption printed
    twice), or when they share sentence and headline, or sentence and verb, and the
    time of one lies within that of the other: then the finer time stays. Two
    wordings of one kind of event, on one day of one article and with most of their
    words in common, are one, too: the one that names and counts more stays, among
    equals the one told first. What is done only once, and a death of one person,
    is one event where a second time fits into the first. So are two at one time of
    which one is told in no other words than the other has. What only speaks of an
    event of that time told before ("the announcement came at a rally", "the signing capped nine years of talks") adds none.
    """
    kept = _Kept(gist)
    for event in events:
        kept.take(event, clauses.get(event.id, _UNTOLD))
    return kept.with_evidence()


class _Kept:
    """The events taken in so far, each once. Each new one is looked up by what it may share with them, not compared with every one."""

    def __init__(self, gist: Gists) -> None:
        self.events: list[Event] = []
        self._gist = gist
        # All that tells of each event, itself included, by article and place: a line may stand there a thousand times.
        self._evidence: list[dict[tuple[str, int, int], Evidence]] = []
        # The places of the events in the list, by headline and time, by headline and sentence, by verb, by kind and day, by kind, by time.
        self._at_once: dict[tuple, int] = {}
        self._by_line: dict[tuple, list[int]] = {}
        self._by_verb: dict[tuple, list[int]] = {}
        self._by_day: dict[tuple, list[int]] = {}
        self._by_kind: dict[tuple, list[int]] = {}
        self._by_time: dict[tuple, list[int]] = {}

    def take(self, event: Event, clause: Clause) -> None:
        """Adds an event, or what it has to add to the one that it tells again."""
        value, line, sentence = event.when.value, plain(event.headline), (event.begin, event.end, event.article)
        at_once, by_line, by_verb = (line, value.start, value.end, value.grain), (line, *sentence), (clause.verb, *sentence)
        by_kind = (clause.kind, event.article, event.status)
        by_day = (*by_kind, value.marker)
        by_time = (event.article, value.start, value.end, value.grain)
        twin = self._at_once.get(at_once)
        if twin is None:
            twin = self._within(self._by_line.get(by_line, ()), value)
        if twin is None and clause.verb >= 0:
            twin = self._within(self._by_verb.get(by_verb, ()), value)
            if twin is not None:
                event = self._under_one_line(event, twin)
        if twin is None:
            twin = next((n for n in self._by_time.get(by_time, ())[-MOST_ALIKE:] if said_in_more_words(event, self.events[n], self._gist)), None)
            if twin is not None and len(event.headline) > len(self.events[twin].headline):
                self.events[twin] = event
        if twin is None and clause.kind and value.grain <= Grain.DAY:
            twin = self._first(paraphrase, event, self._by_day.get(by_day, ()))
            if twin is not None and value.grain == self.events[twin].when.value.grain and tells_more(event, self.events[twin]):
                self.events[twin] = event
        if twin is None and clause.once:
            twin = self._first(told_again, event, self._by_kind.get(by_kind, ()))
            if twin is not None:
                self.events[twin] = self._in_more_words(event, self.events[twin])
                self._note(event, twin)
                return
        if twin is None and clause.death:
            twin = self._first(of_one_death, event, self._by_kind.get(by_kind, ()))
        if twin is None and clause.kind == ECHO:
            twin = self._echoed(event)
            if twin is not None:
                self._note(event, twin)  # it says how, of what has been told
                return
        if twin is None and clause.again:
            twin = self._spoken_of_again(event, clause)
            if twin is not None:
                self._note(event, twin)
                return
        if twin is None:
            twin = len(self.events)
            self.events.append(event)
            self._evidence.append({})
            for index, key in ((self._by_line, by_line), (self._by_verb, by_verb), (self._by_day, by_day), (self._by_kind, by_kind), (self._by_time, by_time)):
                index.setdefault(key, []).append(twin)
        else:
            self.events[twin] = min(self.events[twin], event, key=_grain)
        self._note(event, twin)
        self._at_once.setdefault(at_once, twin)

    def with_evidence(self) -> list[Event]:
        """The events, each with where else its article tells of it."""
        return [_with(event, told) if len(told) > 1 else event for event, told in zip(self.events, self._evidence, strict=True)]

    def _note(self, event: Event, twin: int) -> None:
        """Keeps what an event quotes as evidence of the one that it is."""
        for one in (_own(event), *event.also):
            self._evidence[twin][event.article, one.begin, one.end] = one

    def _within(self, places: Sequence[int], value: TimeValue) -> int | None:
        """The first of those events whose time holds that one, or lies in it."""
        return next((n for n in places if nested(value, self.events[n].when.value)), None) if places else None

    def _first(self, is_one: Callable[[Event, Event, Gists], bool], event: Event, places: Sequence[int]) -> int | None:
        """The first of the last such events that is one with the event."""
        return next((n for n in places[-MOST_ALIKE:] if is_one(event, self.events[n], self._gist)), None) if places else None

    def _echoed(self, event: Event) -> int | None:
        """The event told before that one of its time speaks of."""
        last = range(max(0, len(self.events) - MOST_ALIKE), len(self.events))
        return self._within([n for n in last if self.events[n].article == event.article], event.when.value)

    def _spoken_of_again(self, event: Event, clause: Clause) -> int | None:
        """The event told before that one of its time names by a noun, "the signing", with all the words that say which."""
        kind, *which = clause.again
        if not which and event.when.value.grain > Grain.DAY:
            return None
        places = self._by_kind.get((kind, event.article, event.status), ())
        return self._within([n for n in places[-MOST_ALIKE:] if self._gist(self.events[n].headline).words.issuperset(which)], event.when.value)

    def _under_one_line(self, event: Event, twin: int) -> Event:
        """Gives both times of a clause its shorter headline: the longer one has the other's time in it."""
        line = min(event.headline, self.events[twin].headline, key=len)
        self.events[twin] = replace(self.events[twin], headline=line)
        return replace(event, headline=line)

    def _in_more_words(self, event: Event, other: Event) -> Event:
        """Two tellings of one event at the finer time, under the headline that says more."""
        line = max(other.headline, event.headline, key=lambda line: len(self._gist(line).words))
        return replace(_of_both(*sorted((event, other), key=_grain)), headline=line)


def _grain(event: Event) -> Grain:
    return event.when.value.grain


def one_of(finer: Event, other: Event) -> Event:
    """Two tellings of one event: the finer time, the headline with more names and numbers, all evidence."""
    told = {(event.article, one.begin, one.end): one for event in (finer, other) for one in (*event.also, _own(event))}
    return _with(_of_both(finer, other), told)


def _of_both(finer: Event, other: Event) -> Event:
    headline = other.headline if tells_more(other, finer) else finer.headline
    return replace(finer, headline=headline, place=finer.place or other.place)


def _own(event: Event) -> Evidence:
    return Evidence(event.text, event.begin, event.end)


def _with(event: Event, told: Mapping[tuple[str, int, int], Evidence]) -> Event:
    """The event with what else tells of it, of the same article, in order of place."""
    own = (event.article, event.begin, event.end)
    return replace(event, also=tuple(told[place] for place in sorted(told) if place[0] == event.article and place != own))
