"""The nouns of several that a sentence has, one of which "they" may be: "the ferries", "shares of Orla", "police"."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Parse
from timeline.lang.en.who_fits import OF_MANY, SPEAKS
from timeline.lang.en.wordlists import OF_SEVERAL, is_plural

_HEADS = re.compile(r"(?P<d>d?)(?P<noun>(?:(?<=[pd])[vyg])?[nN#']{0,12}[nzN#])(?![nNz'#])(?P<of>pd?N+(?![nNz#']))?")
_TWO = re.compile(r"[nNz#],?cd?[#'nN]*[nNz]")
THEM = frozenset("they them their".split())
_ANYBODYS = frozenset("his her its their our my your these those".split())
MEASURES = frozenset(
    "seconds minutes hours days nights weeks months quarters years decades times metres meters kilometres kilometers miles feet inches yards acres tons tonnes pounds kilos "
    "points cents pence dollars euros francs marks crowns shillings degrees thousands millions billions terms ways means".split())
"""What is counted, not meant by "they"."""


def only_several(sentence: Parse, end: int, of_persons: bool = False) -> tuple[int, int] | None:
    """The first word and the end of the only noun of several before word `end`; with `of_persons` of the only one of persons, if there are more."""
    if _TWO.search(sentence.classes, 0, end):
        return None
    several, people = [], []
    for m in _HEADS.finditer(sentence.classes, 0, end):
        head = sentence.low(m.end("noun") - 1)
        if SPEAKS.fullmatch(head) or OF_MANY.fullmatch(head):
            return None  # "the firm … since they": what speaks as one may be many
        if is_of_several(head, m["noun"]):
            several.append(m)
            if m["noun"].endswith("n") and is_person_noun(head):
                people.append(m)
    found = people if of_persons and len(several) > 1 else several
    if len(found) != 1 or found[0]["noun"][-1] in "N#":
        return None
    m = found[0]
    first = m.start()
    if m["d"] and sentence.low(first) in _ANYBODYS or not THEM.isdisjoint(word.low for word in sentence.words[:first]):
        return None
    while first > 0 and sentence.classes[first - 1] == "d":
        first -= 1  # "half a million trees"
    return first, m.end() if m["of"] and sentence.low(m.start("of")) == "of" else m.end("noun")


def are_two(sentence: Parse) -> bool:
    """Whether a sentence has two nouns of several that can act, either of which "the first of them" may be one of: "Divers reached the miners"."""
    return len({m.start() for m in _HEADS.finditer(sentence.classes) if is_of_several(sentence.low(m.end("noun") - 1), m["noun"]) and (
        m.start() == 0 or sentence.classes[m.start() - 1] != "p")}) > 1


def is_of_several(head: str, classes: str) -> bool:
    """Whether a noun's last word, or a number alone, is of several."""
    if classes[-1] == "#":
        return classes == "#" and head[:1] not in "$£€#" and not (len(head) == 4 and head.isdigit())
    if head in MEASURES:
        return False
    return head in OF_SEVERAL or head.endswith("men") or is_plural(head)
