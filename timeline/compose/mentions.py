"""An event that is named again by less, with less of its time: "the 1997 bridge collapse", told as "The bridge collapsed in July 1997" before."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.compose.likeness import MOST_ALIKE, Gists, is_within
from timeline.compose.merge import one_of
from timeline.model import Event
from timeline.temporal.grain import Grain

# A headline of more words tells something of its own.
_FEW = range(2, 5)
_MANY = 14  # and hardly one has so few among so many


def without_mentions(events: Sequence[Event], gist: Gists) -> list[Event]:
    """The events without those that another one of the article tells whole: all their words, at a finer time within theirs."""
    bare = {index: words for index, event in enumerate(events)
            if event.when.value.grain > Grain.DAY and event.headline.count(" ") < _MANY and len(words := gist(event.headline).words) in _FEW}
    if not bare:
        return list(events)
    wanted = set().union(*bare.values())
    having: dict[str, set[int]] = {}
    for index, event in enumerate(events):
        for word in gist(event.headline).words & wanted:
            having.setdefault(word, set()).add(index)
    found: dict[int, Event] = dict(enumerate(events))
    for index, words in bare.items():
        event = events[index]
        alike = sorted((having[word] for word in words), key=len)
        if len(alike[0]) > MOST_ALIKE:
            continue  # a list
        whole = [n for n in sorted(set.intersection(*alike)) if n in found and _tells(events[n], event)]
        if len(whole) == 1:
            found[whole[0]] = one_of(found[whole[0]], found.pop(index))
    return list(found.values())


def _tells(one: Event, other: Event) -> bool:
    return one.article == other.article and one.status == other.status and one.when.value.grain < other.when.value.grain and is_within(
        one.when.value, other.when.value)
