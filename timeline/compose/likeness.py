"""Whether two tellings may be of one event: their headlines and their times compared."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from timeline.model import Event
from timeline.plugin import Gist
from timeline.temporal.calendar import sort_key
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

Gists = Callable[[str], Gist]
"""What a headline is compared by."""
MOST_ALIKE = 30
"""So many events that may be one are compared; more of a kind are a list."""
_WORD = re.compile(r"\w+")
_NAME = re.compile(r"[A-Z](?<!\w.)[\w'’-]+")  # begins with the capital, so that the engine runs over all else at once
_LONG = 4  # letters: shorter words are mostly "the" and "of"
_A_YEAR = 366  # days


def plain_gist(headline: str) -> Gist:
    """What a headline is compared by where its language does not say: its names, numbers and longer words as they stand."""
    words = [word for word in _WORD.findall(headline) if len(word) >= _LONG or word[0].isdigit() or word[0].isupper()]
    return Gist(frozenset(map(str.casefold, words)), frozenset(map(str.casefold, _NAME.findall(headline))), said=tuple(plain(headline).split()))


def plain(text: str) -> str:
    """The words alone in small letters: the same for two ways to set one headline."""
    return " ".join(_WORD.findall(text)).casefold()


def told_again(one: Event, other: Event, gist: Gists) -> bool:
    """Whether "was sold last week" and "was sold on Monday for $9 million" are one event.

    They are with a time within the other's, and a headline that has all words of the other's.
    """
    if (one.begin, one.end) == (other.begin, other.end) or not nested(one.when.value, other.when.value):
        return False
    shorter, longer = sorted((gist(one.headline).words, gist(other.headline).words), key=len)
    return len(shorter) >= 2 and shorter <= longer


def said_in_more_words(one: Event, other: Event, gist: Gists) -> bool:
    """Whether one of two headlines says all that the other does, in its order: "the storm", "a violent storm tore through the town".

    "Low sued Orla" and "Orla sued Low" are two, and so are what was done and what was not.
    """
    first, second = gist(one.headline), gist(other.headline)
    shorter, longer = sorted((first.said, second.said), key=len)
    rest = iter(longer)
    return bool(shorter) and one.status == other.status and first.denies == second.denies and all(word in rest for word in shorter)


def of_one_death(one: Event, other: Event, gist: Gists) -> bool:
    """Whether "the October slaying of Dr. Low" and "Low was shot on Oct. 9" tell of one death: a time within the other's, and who it was."""
    if (one.begin, one.end) == (other.begin, other.end) or not nested(one.when.value, other.when.value):
        return False
    finer, coarser = sorted((one, other), key=lambda event: event.when.value.grain)
    span = coarser.when.value
    if span.grain <= Grain.DAY or span.start is None or span.end is None or sort_key(span.end)[0] - sort_key(span.start)[0] > _A_YEAR:
        return False  # "nine have been killed since 1985"
    return not gist(coarser.headline).victims.isdisjoint(_NAME.findall(finer.headline))


def paraphrase(one: Event, other: Event, gist: Gists) -> bool:
    """Whether two headlines of one kind of event say the same in other words: most of the shorter one's, no other number and no other name."""
    if one.when.value.grain > Grain.DAY or other.when.value.grain > Grain.DAY or (one.begin, one.end) == (other.begin, other.end):
        return False
    gists = gist(one.headline), gist(other.headline)
    if gists[0].denies != gists[1].denies or gists[0].actor and gists[1].actor and gists[0].actor != gists[1].actor:
        return False  # "The council approved the plan", "The committee approved the plan"
    first, second = gists[0].words, gists[1].words
    numbers = [{word for word in words if word[0].isdigit()} for words in (first, second)]
    if numbers[0] and numbers[1] and not numbers[0] & numbers[1]:
        return False
    names = [set(_NAME.findall(event.headline[1:])) for event in (one, other)]
    if names[0] - names[1] and names[1] - names[0] and not _of_one_name(one.headline, other.headline):
        return False  # each has a name that the other lacks
    shared = first & second
    return len(shared) >= 2 and len(shared) * 3 >= min(len(first), len(second)) * 2


def _of_one_name(one: str, other: str) -> bool:
    """Whether "Ann Jane Low was born in Hale" and "Dame Ann Low was born" begin with one name: two words or more of it stand in both, in one order."""
    first, second = (_FIRST_NAME.match(line) for line in (one, other))
    if first is None or second is None:
        return False
    words = first[0].split(), second[0].split()
    shared = [word for word in words[0] if word in words[1]]
    return len(shared) >= 2 and shared == [word for word in words[1] if word in words[0]] and words[0][-1] == words[1][-1]


_FIRST_NAME = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,5}")


def tells_more(one: Event, other: Event) -> bool:
    """Whether a headline has more numbers and names than another: then its wording is the better one."""
    return _specifics(one.headline) > _specifics(other.headline)


def _specifics(headline: str) -> int:
    return len(_NAME.findall(headline[1:])) + len(re.findall(r"\d+", headline))


def is_within(inner: TimeValue, outer: TimeValue) -> bool:
    """Whether a time lies within another, both bounded."""
    if None in (inner.start, inner.end, outer.start, outer.end):
        return False
    return sort_key(outer.start) <= sort_key(inner.start) and sort_key(inner.end) <= sort_key(outer.end)


def nested(one: TimeValue, other: TimeValue) -> bool:
    """Whether either time lies within the other, or both are one moment by two clocks."""
    return is_within(one, other) or is_within(other, one) or _at_once(one, other)


def _at_once(one: TimeValue, other: TimeValue) -> bool:
    """Whether two clocks show one moment: "at 17:00 UTC (10 a.m. Pacific)"."""
    first, second = one.start, other.start
    return isinstance(first, datetime) and isinstance(second, datetime) and first.tzinfo is not None and second.tzinfo is not None and first == second
