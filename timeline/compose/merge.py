"""The same event told twice: repeated captions, and several times in one clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from timeline.frozen import replace
from timeline.model import Event, Evidence
from timeline.plugin import ECHO, Clause, Gist
from timeline.temporal.calendar import sort_key
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue


Gists = Callable[[str], Gist]
"""What a headline is compared by."""

_UNTOLD = Clause(-1, "", 0, 0)


def merged(events: Iterable[Event], clauses: Mapping[str, Clause], gist: Gists) -> list[Event]:
    """The events, each once; `clauses` holds what tells each event, by id, so that two wordings of one can be told.

    Two are one when the same headline stands at the same time (a caption printed
    twice), or when they share sentence and headline, or sentence and verb, and the
    time of one lies within that of the other: then the finer time stays. Each event is looked up,
    not compared with every other. Two wordings of one kind of event, on one day
    of one article and with most of their words in common, are one, too: the one
    that names and counts more stays, among equals the one told first. What only speaks of an event of that time told before
    ("the announcement came at a rally") adds none.
    """
    told: dict[tuple, list[int]] = {}
    kept: list[Event] = []
    once: dict[tuple, list[int]] = {}
    same_time: dict[tuple, int] = {}
    same_clause: dict[tuple, list[int]] = {}
    same_verb: dict[tuple, list[int]] = {}
    for event in events:
        value, headline = event.when.value, _plain(event.headline)
        at_once = (headline, value.start, value.end, value.grain)
        place = (headline, event.begin, event.end, event.article)
        clause = clauses.get(event.id, _UNTOLD)
        kind, verb = clause.kind, clause.verb
        twin = same_time.get(at_once)
        if twin is None and place in same_clause:
            twin = next((n for n in same_clause[place] if _nested(value, kept[n].when.value)), None)
        telling = (verb, event.begin, event.end, event.article)
        if twin is None and verb >= 0 and telling in same_verb:
            twin = next((n for n in same_verb[telling] if _nested(value, kept[n].when.value)), None)
            if twin is not None:
                headline = min(event.headline, kept[twin].headline, key=len)  # the longer one has the other's time in it
                event, kept[twin] = replace(event, headline=headline), replace(kept[twin], headline=headline)
        same_kind = (kind, value.marker, event.article, event.status)
        if twin is None and kind and value.grain <= Grain.DAY and same_kind in told:
            twin = next((n for n in told[same_kind][-MOST_ALIKE:] if _paraphrase(event, kept[n], gist)), None)
            if twin is not None and value.grain == kept[twin].when.value.grain and _tells_more(event, kept[twin]):
                kept[twin] = _with_evidence(event, kept[twin])
        if twin is None and clause.once:
            alike = once.setdefault((kind, event.article, event.status), [])
            twin = next((n for n in alike[-MOST_ALIKE:] if _told_again(event, kept[n], gist)), None)
            if twin is None:
                alike.append(len(kept))
            else:
                headline = max(kept[twin].headline, event.headline, key=lambda line: len(gist(line).words))
                kept[twin] = replace(one_of(*sorted((event, kept[twin]), key=lambda one: one.when.value.grain)), headline=headline)
                continue
        if twin is None and clause.death:
            alike = once.setdefault((kind, event.article, event.status), [])
            twin = next((n for n in alike[-MOST_ALIKE:] if _of_one_death(event, kept[n], gist)), None)
            if twin is None:
                alike.append(len(kept))
        if twin is None and kind == ECHO:
            twin = next((n for n, one in enumerate(kept[-MOST_ALIKE:], max(0, len(kept) - MOST_ALIKE)) if one.article == event.article and _nested(value, one.when.value)), None)
            if twin is not None:
                kept[twin] = _with_evidence(kept[twin], event)  # it says how, of what has been told
                continue
        if twin is None:
            told.setdefault(same_kind, []).append(len(kept))
            twin = len(kept)
            kept.append(event)
            same_clause.setdefault(place, []).append(twin)
            same_verb.setdefault(telling, []).append(twin)
        elif value.grain < kept[twin].when.value.grain:
            kept[twin] = _with_evidence(event, kept[twin])
        else:
            kept[twin] = _with_evidence(kept[twin], event)
        same_time.setdefault(at_once, twin)
    return kept


def one_of(finer: Event, other: Event) -> Event:
    """Two tellings of one event: the finer time, the headline with more names and numbers, all evidence."""
    headline = other.headline if _tells_more(other, finer) else finer.headline
    return _with_evidence(replace(finer, headline=headline, place=finer.place or other.place), other)


def _with_evidence(event: Event, other: Event) -> Event:
    """The event with what else tells of it: the other's evidence, once, where both are of one article."""
    if event.article != other.article:
        return event
    own = (event.begin, event.end)
    places = {(one.begin, one.end): one for one in (*event.also, Evidence(other.text, other.begin, other.end), *other.also)}
    return replace(event, also=tuple(places[place] for place in sorted(places) if place != own))


def _told_again(one: Event, other: Event, gist: Gists) -> bool:
    """Whether "was sold last week" and "was sold on Monday for $9 million" are one event.

    They are with a time within the other's, and a headline that has all words of the other's.
    """
    if (one.begin, one.end) == (other.begin, other.end) or not _nested(one.when.value, other.when.value):
        return False
    shorter, longer = sorted((gist(one.headline).words, gist(other.headline).words), key=len)
    return len(shorter) >= 2 and shorter <= longer


def _of_one_death(one: Event, other: Event, gist: Gists) -> bool:
    """Whether "the October slaying of Dr. Low" and "Low was shot on Oct. 9" tell of one death: a time within the other's, and who it was."""
    if (one.begin, one.end) == (other.begin, other.end) or not _nested(one.when.value, other.when.value):
        return False
    finer, coarser = sorted((one, other), key=lambda event: event.when.value.grain)
    span = coarser.when.value
    if span.grain <= Grain.DAY or span.start is None or span.end is None or sort_key(span.end)[0] - sort_key(span.start)[0] > _A_YEAR:
        return False  # "nine have been killed since 1985"
    return not gist(coarser.headline).victims.isdisjoint(_NAME.findall(finer.headline))


_A_YEAR = 366  # days

MOST_ALIKE = 30
"""So many events that may be one are compared; more of a kind are a list."""


def _paraphrase(one: Event, other: Event, gist: Gists) -> bool:
    """Whether two headlines of one kind of event say the same in other words: most of the shorter one's, no other number and no other name."""
    if one.when.value.grain > Grain.DAY or other.when.value.grain > Grain.DAY or (one.begin, one.end) == (other.begin, other.end):
        return False
    first, second = gist(one.headline).words, gist(other.headline).words
    numbers = [{word for word in words if word[0].isdigit()} for words in (first, second)]
    if numbers[0] and numbers[1] and not numbers[0] & numbers[1]:
        return False
    names = [set(_NAME.findall(event.headline[1:])) for event in (one, other)]
    if names[0] - names[1] and names[1] - names[0]:
        return False  # each has a name that the other lacks
    shared = first & second
    return len(shared) >= 2 and len(shared) * 3 >= min(len(first), len(second)) * 2


_NAME = re.compile(r"\b[A-Z][\w'’-]+")


def _tells_more(one: Event, other: Event) -> bool:
    """Whether a headline has more numbers and names than another: then its wording is the better one."""
    return _specifics(one.headline) > _specifics(other.headline)


def _specifics(headline: str) -> int:
    return len(_NAME.findall(headline[1:])) + len(re.findall(r"\d+", headline))


def plain_gist(headline: str) -> Gist:
    """What a headline is compared by where its language does not say: its names, numbers and longer words as they stand."""
    words = [word for word in _WORD.findall(headline) if len(word) >= _LONG or word[0].isdigit() or word[0].isupper()]
    return Gist(frozenset(map(str.casefold, words)), frozenset(map(str.casefold, _NAME.findall(headline))))


_LONG = 4  # letters: shorter words are mostly "the" and "of"


def _nested(one: TimeValue, other: TimeValue) -> bool:
    return is_within(one, other) or is_within(other, one) or _at_once(one, other)


def _at_once(one: TimeValue, other: TimeValue) -> bool:
    """Whether two clocks show one moment: "at 17:00 UTC (10 a.m. Pacific)"."""
    first, second = one.start, other.start
    return isinstance(first, datetime) and isinstance(second, datetime) and first.tzinfo is not None and second.tzinfo is not None and first == second


def is_within(inner: TimeValue, outer: TimeValue) -> bool:
    """Whether a time lies within another, both bounded."""
    if None in (inner.start, inner.end, outer.start, outer.end):
        return False
    return sort_key(outer.start) <= sort_key(inner.start) and sort_key(inner.end) <= sort_key(outer.end)


_WORD = re.compile(r"\w+")


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text)).casefold()
