"""The ship that a text tells of by name, for "the ferry", "the 29-year-old vessel" and "she"."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.who_fits import DAY, OTHER, PERSON, ends_of, is_of, is_person
from timeline.lang.en.verbforms import PAST_ONLY
from timeline.lang.en.wordlists import CLASSES

KINDS = (
    "ship vessel ferry boat trawler tanker freighter liner steamer steamship yacht schooner tug tugboat barge dredger lifeboat whaler submarine frigate destroyer corvette cruiser warship "
    "battleship minesweeper icebreaker catamaran sloop brig barque clipper galleon longliner gunboat hydrofoil paddlesteamer lightship drifter").split()
_ANY = frozenset(("ship", "vessel", "boat"))
"""What any of them may be called."""
_KIND = rf"(?:{'|'.join(KINDS)})"
_CAPITAL = r"[A-Z][\w'’-]{1,30}"
_NAMED = re.compile(
    rf"\b(?:{_KIND}|(?<!the )MV|MS|MT|SS|HMS|HMAS|HMCS|USS|RMS|FV|RRS|RV) (?:the |named |called )?(?P<name>{_CAPITAL}(?: (?:of |de |del |the )?{_CAPITAL}){{0,3}})(?!['’]s?\b)"
    rf"|\b{_KIND}, the (?P<apposed>{_CAPITAL}(?: {_CAPITAL}){{0,3}}),"
    rf"|\b[Tt]he (?:\d[\d,.]*-(?:tonne|ton|foot|ft|metre|meter|seat|berth) )(?P<sized>{_CAPITAL}(?: {_CAPITAL}){{0,3}})"
    rf"|\b[Tt]he (?P<sailing>{_CAPITAL}(?: {_CAPITAL}){{0,3}}) (?:sank|capsized|foundered|ran aground|sailed|set sail|docked|ran into rocks|keeled over|went down|was (?:torpedoed|scuttled|refloated))\b"
    rf"|\b(?:aboard|on board|(?:crew|captain|master|mate|skipper|wreck|sinking) of) the (?P<crew>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?! [a-z]*(?:ship|vessel|boat|ferry|company|group)\b)")
_SHIPS = re.compile(rf"\b{_KIND}s?\b|\b(?:whaling|cargo|cruise|container) ships?\b")
_SOME_SHIP = re.compile(
    rf"\b(?:[Aa]n?|[Aa]nother|second|other|others|two|three|four|five|six|seven|nine|ten|sister|several|many|more|both|these|those) (?:[\w-]+ ){{0,3}}?(?P<kind>{_KIND})(?P<many>s|ies)?\b")
_NO_CREW_OF = frozenset("police united royal church city town university party house bank".split())
_FLEETS = frozenset("navy fleet guard force forces army squadron company society club team association council government".split())
_NOUN_BEHIND = re.compile(r" ([a-z]+)\b")
_NEAR = 500  # characters


@lru_cache(maxsize=16)
def _ships(text: str) -> dict[str, int]:
    """The names of the ships in a text, without "the", and where it has them first."""
    found: dict[str, int] = {}
    if _SHIPS.search(text) is None:
        return found
    for m in _NAMED.finditer(text):
        kind = m.lastgroup
        name, behind = m[kind], _NOUN_BEHIND.match(text, m.end(kind))
        if " " not in name and name.endswith("s") and kind == "sailing":
            continue  # "The Ruritanians sailed home"
        if DAY.match(name) or name.isupper() or name.split()[0].lower() in _NO_CREW_OF or name.split()[-1].lower() in _FLEETS or (
                kind in ("crew", "sized") and behind is not None and behind[1] not in CLASSES and behind[1] not in PAST_ONLY and not behind[1].endswith(("ed", "s"))):
            continue  # "the Ruritanian Navy sailed", "aboard the Ruritanian plane"
        found.setdefault(name, m.end() - len(name))
    return found


def ship_of(text: str, noun: str, begin: int) -> str | None:
    """The one ship that a text has named before `begin`, with "the", for a noun that may be it; `None` where it has several, or another has come up near."""
    if noun not in KINDS:
        return None
    found = [(name, at) for name, at in _ships(text).items() if at < begin]
    if len(found) != 1 or any(at >= begin for at in _ships(text).values() if at < begin + _NEAR):
        return None
    (name, at), = found
    if noun not in _ANY and not _is_such(text, noun, name):
        return None  # "the trawler" that the ferry struck
    others = (m for m in _SOME_SHIP.finditer(text, max(0, begin - _NEAR), begin))
    return None if any(m["many"] is None and m["kind"] == noun and not text.startswith(name, m.end() + 1) for m in others) else f"the {name}"


def _is_such(text: str, noun: str, name: str) -> bool:
    """Whether a text has no other kind of ship, or calls the named one by that noun."""
    return any(re.search(rf"\b{noun}[ ,]+(?:the )?$", text[max(0, end - len(name) - 20):end - len(name)]) for end in ends_of(text, name)) or not any(
        m[0].rstrip("s") not in (noun, *_ANY) for m in _SHIPS.finditer(text))


def she_that_sails(text: str, begin: int, stop: int) -> str | None:
    """The ship that "she" is at `stop` in the sentence at `begin`: the one of the text, told of in that sentence or the one before, where those speak of no woman."""
    if not _ships(text):
        return None
    low, _ = next(sentences_before(text, begin), (begin, begin))
    for first, last in ((begin, stop), (low, begin)):
        stretch = text[first:last]
        if any(is_person(m[0], text) and is_of("she", m[0]) for m in PERSON.finditer(stretch) if m[0].removeprefix("The ") not in _ships(text)) or any(
                is_person_noun(word) and not word.endswith("s") and not OTHER["she"].search(word) for word in _WORD.findall(stretch)):
            return None
        told = _THE_SHIP.search(text, first, last)
        name = ship_of(text, told["noun"] if told is not None else "ship", last)
        if name is not None and (told is not None or name[4:] in stretch):
            return name
    return None


_WORD = re.compile(r"[a-z]+")
_THE_SHIP = re.compile(rf"\b[Tt]he (?:\d[\d,.]*-[a-z-]+ )?(?P<noun>{_KIND})\b(?!['’-])")


def with_ship(text: str, begin: int, line: str) -> str:
    """The line with the name of the ship within it: "The ice released the ship" → "The ice released the Orla Falk"."""
    m = _SHIP_WITHIN.search(line)
    name = ship_of(text, m["noun"], begin) if m is not None else None
    if name is None or name[4:] in line:
        return line
    named = f"{line[:m.start()]} {name}{line[m.end():]}"
    return named if len(named) <= LIMIT else line


_SHIP_WITHIN = re.compile(rf" the (?<=[a-z] the )(?:\d[\d,.]*-[a-z-]+ )?(?P<noun>{_KIND})(?=$|[,;]| (?:in|on|at|off|from|to|with|by|after|before|when|was|were|had|and)\b)")
