"""Event nouns as what happens: their own time, their kind, and whether they are spoken of as known."""

from __future__ import annotations

from timeline.lang.en import aspect, outlook
from timeline.lang.en.kin import WHOLE, is_incident, is_measured, kind_of
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Parse
from timeline.lang.en.wordlists import is_plural
from timeline.plugin import Happening

_OWNERS = frozenset("the this that these those its his her their our my your".split())


def noun(begin: int, end: int, parse: Parse, i: int, dated: dict[int, int]) -> Happening:
    """The noun at a word of the sentence `begin` to `end`; `dated` holds the times that date something, by their words."""
    low, word = _last_part(parse.low(i)), parse.words[i]
    kind = kind_of(low)
    return Happening(
        begin=begin, end=end, word=(word.begin, word.end), headline="", form="noun", timex=_time(parse, i, dated), kind=kind,
        aspect=aspect.of_noun(low), incident=is_incident(kind), measured=is_measured(kind), clause="noun", link=outlook.of_noun(parse, i),
        definite=_definite(parse, i) and not outlook.foreseen(parse, i),
        many=parse.classes[i] in "nz" and is_plural(low),
    )


def _definite(parse: Parse, i: int) -> bool:
    """Whether the nearest determiner before a noun says that it is known: "the long inquiry", "Leeds's inquiry"; not "that an inquiry"."""
    for n in range(i - 1, max(-1, i - 5), -1):
        letter = parse.classes[n]
        if letter in "d'" or letter == "n" and parse.low(n) in _OWNERS:
            return letter == "'" or parse.low(n) in _OWNERS
        if letter not in "nN#rtvyg":
            return False
    return False


def plural_object(parse: Parse, at: int) -> bool:
    """Whether the object at a word is in the plural, so that what is done to it takes its time: "remove troops"."""
    while parse.classes[at:at + 1] in tuple("d#'"):
        at += 1
    stop = at
    while parse.classes[stop:stop + 1] in tuple("nNz") or stop > at and parse.classes[stop:stop + 2] in ("cn", "cz"):
        stop += 1  # "cause dangerous and costly floods"
    return stop > at and parse.classes[stop - 1] in "nz" and is_plural(parse.low(stop - 1))


def _last_part(low: str) -> str:
    """ "bombing" of "car-bombing"."""
    return low if low in WHOLE else low.rpartition("-")[2]


def _time(parse: Parse, i: int, dated: dict[int, int]) -> int | None:
    """The time in a noun's own phrase: "a vote next year", "invasion of Norway on 9 April", "the December offensive"."""
    event = is_event(_last_part(parse.low(i)))
    if event and i + 1 in dated and parse.classes[i + 1] == "t":
        return dated[i + 1]
    behind = i + 1
    while behind < len(parse.words) and parse.classes[behind] in "pdnN#" and behind < i + 6 and parse.words[behind].time is None:
        behind += 1
    if event and behind in dated and "p" in parse.classes[i + 1:behind]:
        return dated[behind]
    before = i - 1
    while before >= 0 and parse.classes[before] in "n'" and parse.words[before].time is None:
        before -= 1
    if parse.classes[i - 1:i] == "t" and i - 1 in dated and parse.classes[i - 2:i - 1] in ("d", "n", "'"):
        return dated[i - 1]  # "his unlucky 1996 campaign"
    return dated[before] if before in dated and parse.classes[before] == "n" else None
