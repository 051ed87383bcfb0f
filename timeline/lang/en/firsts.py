"""How a pattern's matches can begin: the parser tries a rule only where its beginning stands.

The standard library's own parse of the pattern is read. It is not a documented
interface, so anything unexpected in it means "anything": slower, never wrong.

Beginnings are compared in a folded form: small letters, every run of digits as `0`,
every run of white space as one blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import cache

from timeline.lang.en.grammar import SLOTS, expand

WIDTH = 7
# So many rules allow this word in front of them that it tells nothing: where it stands it does not count.
LEAD = "the "
_LONGEST = len(LEAD) + WIDTH
# So much of a text, unfolded, holds the beginning of nearly all; the second of all but runs that no one writes.
_REACH = _LONGEST + 5
_FAR = 60
_DIGITS = re.compile(r"[0-9]+")
_BLANKS = re.compile(r"\s\s+|[^\S ]")  # all white space that is no single blank
_RUNS = (" ", "0")
_ANYTHING = frozenset({""})
_UNEXPECTED = (AttributeError, TypeError, ValueError, KeyError, OverflowError, re.error)
# A character for private use holds each slot's place while the pattern around it is read.
_STANDS_FOR = {name: chr(0xE000 + number) for number, name in enumerate(SLOTS)}
_SLOT_OF = {character: name for name, character in _STANDS_FOR.items()}
# Beyond so many beginnings a rule is taken to begin with anything.
_MOST = 20_000


def fold(text: str) -> str:
    """The form in which beginnings are compared."""
    text = _DIGITS.sub("0", text.lower())
    # All white space but the plain blank counts as not printable.
    return _BLANKS.sub(" ", text) if "  " in text or not text.isprintable() else text


def head(text: str, begin: int) -> tuple[str, bool]:
    """The folded beginning of what stands at a place, as wide as it is compared or up to the text's end, and whether that is all of it.

    It is not where a run of digits or blanks does not end within reach.
    """
    folded = fold(text[begin:begin + _REACH])
    wide = width(folded)
    if len(folded) < wide and begin + _REACH < len(text):
        folded = fold(text[begin:begin + _FAR])
        wide = width(folded)
        return folded[:wide], len(folded) >= wide or begin + _FAR >= len(text)
    return folded[:wide], True


def width(folded: str) -> int:
    """How wide a beginning is compared."""
    return _LONGEST if folded.startswith(LEAD) else WIDTH


def beginnings(pattern: str) -> frozenset[str]:
    """Folded strings of at most `WIDTH` characters, `LEAD` not counted; every match of a rule's pattern begins with one of them.

    A string shorter than that may be followed by anything; the empty one
    therefore stands for any match.
    """
    try:
        return frozenset(text for text, _ in _of_body(_parsed(expand(pattern, _STANDS_FOR, " "))))
    except _UNEXPECTED:
        return _ANYTHING


def _parsed(pattern: str) -> Iterable:
    return re._parser.parse(pattern, re.IGNORECASE)


@cache
def _of_slot(name: str) -> frozenset[tuple[str, bool]]:
    """The beginnings of a slot: the long alternations of the lexicon are read once, not once a rule."""
    return frozenset(_of_body(_parsed(SLOTS[name])))


def _of_item(operator: str, argument: object) -> Set[tuple[str, bool]]:
    """The beginnings of one item, each with whether the sequence goes on right behind it."""
    if operator == "LITERAL":
        return _of_character(chr(argument))
    if operator == "IN":
        return _of_set(argument)
    if operator == "ASSERT" and argument[0] > 0:  # a look ahead: as much as it tells, and what follows is not worked out
        ahead = {text for text, _ in _of_body(argument[1])}
        return {("", True)} if "" in ahead else {(text, False) for text in ahead}
    if operator in ("ASSERT", "ASSERT_NOT", "AT"):
        return {("", True)}
    if operator == "SUBPATTERN":
        return _of_body(argument[-1])
    if operator == "BRANCH":
        return set().union(*(_of_body(branch) for branch in argument[1]))
    if operator in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        low, high, body = argument
        once = _of_body(body)
        if (low, high) == (1, 1):
            return once
        if (low, high) == (0, 1):
            return once | {("", True)}
        if all(text == " " for text, _ in once) or all(text == "0" for text, _ in once):  # a run of them is one
            return set(once) | ({("", True)} if low == 0 else set())
        # More than one round: what follows the first is not worked out.
        return {(text, False) for text, _ in once} | ({("", True)} if low == 0 else set())
    return {("", False)}


def _of_body(body: Iterable) -> set[tuple[str, bool]]:
    """The beginnings of a group. A closed one (unknown after) is told from one that the sequence continues."""
    done: set[tuple[str, bool]] = set()
    open_: set[str] = {""}
    for operator, argument in body:
        grown: set[str] = set()
        tails = _of_item(str(operator), argument)
        by_room: dict[int, Set[tuple[str, bool]]] = {}
        for head in open_:
            undecided = LEAD.startswith(head)  # what comes next tells whether the lead stands here
            wide = _LONGEST if undecided else width(head)
            run = head[-1:] if head[-1:] in _RUNS else None
            room = wide - len(head) + 1  # one more than fits: the first may run on
            if room not in by_room:  # many long tails are one when cut
                by_room[room] = {(tail[:room], goes_on and len(tail) <= room) for tail, goes_on in tails}
            for tail, goes_on in by_room[room]:
                whole = head + (tail[1:] if tail[:1] == run else tail)
                if undecided:
                    wide = width(whole)
                if goes_on and len(whole) < wide:
                    grown.add(whole)
                else:
                    done.add((whole[:wide], False))
        open_ = grown
        if len(done) + len(open_) > _MOST:
            raise OverflowError
        if not open_:
            break
    return done | {(text, True) for text in open_}


@cache
def _of_character(character: str) -> Set[tuple[str, bool]]:
    return _of_slot(_SLOT_OF[character]) if character in _SLOT_OF else frozenset({(fold(character), True)})


def _of_set(items: Iterable) -> set[tuple[str, bool]]:
    found: set[tuple[str, bool]] = set()
    for operator, argument in items:
        name, value = str(operator), str(argument)
        if name == "LITERAL":
            found |= _of_character(chr(argument))
        elif name == "RANGE" and argument[1] - argument[0] < 256:
            found.update((fold(chr(code)), True) for code in range(argument[0], argument[1] + 1))
        elif name == "CATEGORY" and value == "CATEGORY_DIGIT":
            found.add(("0", True))
        elif name == "CATEGORY" and value == "CATEGORY_SPACE":
            found.add((" ", True))
        else:
            return {("", False)}  # a set that is not spelt out holds anything
    return found
