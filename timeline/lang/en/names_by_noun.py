"""The names of a text by the noun they end with: "the Hale Street bridge" for "bridge", "Orla Low" of "Orla Low, a market research firm" for "firm".

A text is read once for all its names, whichever nouns are asked for later: a pattern for each noun costs more to compile than to search with.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from timeline.lang.en import lexicon
from timeline.lang.en.who_fits import DAY, is_of, is_surely_a_name

# Patterns that look through a whole text begin with the capital alone, and ask then what stands before it: so the engine runs over small letters at once.
# A word has an end: of "A&A&A&…" each capital would else be read to the end of all.
_REST = r"(?:(?<=S)t\.|\.|[\w'’&-]{0,60})"
_CAPITAL = rf"[A-Z]{_REST}"
# What stands before a name and is no part of it: "Another Bridge", "In Lund bridge".
_NO_NAME = frozenset("""
the a an this that these those his her its their our my your another each every any some no all both other one two three four five six first second third last next
in on at by for from to of with as and but or if when while after before since until it he she they we you i there here what which who not
many most more few several such same so then now also still only even just former late early moreover however meanwhile furthermore separately mr mrs ms dr u.s us uk eu un
""".split())
_TIMES = frozenset((*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS))
_TITLED = {
    "king": "King", "queen": "Queen", "prince": "Prince", "princess": "Princess", "president": "President", "premier": "Premier", "chancellor": "Chancellor",
    "pope": "Pope", "emperor": "Emperor", "sultan": "Sultan", "governor": "Governor|Gov\\.", "mayor": "Mayor", "judge": "Judge", "bishop": "Bishop",
    "archbishop": "Archbishop", "cardinal": "Cardinal", "senator": "Senator|Sen\\.", "general": "General|Gen\\.", "colonel": "Colonel|Col\\.", "monarch": "King|Queen|Emperor",
    "storm": "(?:Tropical )?Storm|Hurricane|Typhoon|Cyclone", "hurricane": "Hurricane", "typhoon": "Typhoon", "cyclone": "Cyclone",
}


@lru_cache(maxsize=256)
def name_of(text: str, noun: str) -> str | None:
    """The one name in a text that ends with a noun, or begins with a title, with its article; `None` where it has none or several."""
    return _titled(text, _TITLED[noun]) if noun in _TITLED else _ending(text, noun)


@lru_cache(maxsize=256)
def apposed(text: str, noun: str) -> str | None:
    """The one name behind which the text says what it is: "Orla Low, a market research firm" for "the firm"."""
    if not _may_be_apposed(text, noun):
        return None
    found = _apposed_names(text).get(noun, ())
    return next(iter(found)) if len(found) == 1 and noun not in _more_of(text, _ANOTHER) else None


def _may_be_apposed(text: str, noun: str) -> bool:
    """Whether a comma with an article behind it leads to a noun somewhere, or a comma stands behind it: few texts are then read for their names in vain."""
    at = text.find(noun)
    while at >= 0:
        if text.startswith(", ", at + len(noun)) or text.startswith(_ARTICLES, text.rfind(", ", max(0, at - _LONGEST_PHRASE), at) + 2):
            return True
        at = text.find(noun, at + 1)
    return False


_ARTICLES, _LONGEST_PHRASE = ("a ", "an ", "the "), 200  # characters


def _may_end_a_name(text: str, noun: str) -> bool:
    """Whether a noun has a capital somewhere, or a word with one before it: where not, no name of the text ends with it."""
    if noun.capitalize() in text:
        return True
    at = text.find(f" {noun}")
    while at >= 0:
        if _CAPITAL_LAST.search(text, max(0, at - _LONGEST_WORD), at) is not None:
            return True
        at = text.find(f" {noun}", at + 1)
    return False


_CAPITAL_LAST, _LONGEST_WORD = re.compile(rf"{_CAPITAL}$"), 62


def _titled(text: str, title: str) -> str | None:
    found: dict[str, str] = {}
    for m in re.finditer(rf"\b(?:{title}) (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,7}})(?P<owns>['’]s)?", text):
        name = _less_owner(m[0]).rstrip(".")
        if DAY.match(m["name"]) or m["name"].isupper():
            continue
        found.setdefault(name.split()[-1], name)
        if len(found) > 1:
            return None
    return next(iter(found.values()), None)


def _ending(text: str, noun: str) -> str | None:
    found: dict[str, list[int]] = {}
    for name, at in _names(text).get(noun, ()) if _may_end_a_name(text, noun) else ():
        words = name.split()
        while len(words) > 1 and (words[0].lower() in _NO_NAME or words[0].lower().rstrip(".") in _TIMES or words[0].endswith(("'s", "’s"))):
            words = words[1:]
        if len(words) > 1 and not name.isupper():
            found.setdefault(" ".join(words), []).append(at + len(name) - len(" ".join(words)))
    if len(found) != 1 or noun in _more_of(text, _ANOTHER_OR_NEW):
        return None
    (name, places), = found.items()
    if not any(_WITHIN.search(text, max(0, at - 20), at) for at in places):
        return None  # a headline's capitals, or a sentence's first word
    return f"the {name}" if name.endswith(noun) or any(text[at - 4:at].lower() == "the " for at in places) else name


_WITHIN = re.compile(r"(?:[a-z,]|['’]s|\b[Tt]he)\s$")


@lru_cache(maxsize=16)
def _names(text: str) -> dict[str, list[tuple[str, int]]]:
    """The words in capitals of a text that end with a noun, and where they begin, by the noun in small letters: "Hale Street bridge", "Lund Rowing Club", "Bank of Lund"."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for m in _CHAIN.finditer(text):
        begin, chain = m.start(), m[0]
        small = _SMALL_NOUN.match(text, m.end())
        if small is not None and (" " in chain or not _opens_a_line(text, begin) or is_surely_a_name(chain, text)):
            found[small["noun"]].append((text[begin:small.end()], begin))
        if " " not in chain:
            continue
        for last in _NOUN_IN_CHAIN.finditer(chain):
            of_what = last["of"] is not None
            name = chain if of_what else _OF_THE.split(chain[:last.end("noun")])[-1]  # "the Appeals Division of the High Court" is no name of the court
            if " " in name:
                found[last["noun"].lower()].append((name, begin + chain.index(name)))
    return found


def _opens_a_line(text: str, begin: int) -> bool:
    """Whether a word stands first in its line, which alone may give it its capital: "Harbour museum opens"."""
    return begin == 0 or text[begin - 1] == "\n"


# No name has more words, and a text that is one chain of capitals would cost the square of its length.
_CHAIN = re.compile(rf"[A-Z](?<!\w.){_REST}(?: (?:(?:&|amp|and|(?:of|for)(?: the)?) )?{_CAPITAL}){{0,11}}")
_SMALL_NOUN = re.compile(r" (?P<noun>[a-z]{4,}|dam|zoo|inn|pub|spa|gym)\b(?! (?:[A-Z]|of [A-Z]))")
# Where a name may end, or go on with what it is of: "Lund Club", "Lund Club and Hale", "Bank of Lund".
_OF_THE = re.compile(r" (?:of|for) the ")
_NOUN_IN_CHAIN = re.compile(r"(?<![\w'’&-])(?P<noun>[A-Z][a-z]{3,})(?:(?=['’]s?\b|['’]s? |$| (?:&|and) )|(?P<of> (?:of|for) ))")


@lru_cache(maxsize=16)
def _apposed_names(text: str) -> dict[str, set[str]]:
    """The names of a text behind which it says what they are, by the nouns that it says."""
    found: dict[str, set[str]] = defaultdict(set)
    for m in _APPOSED.finditer(text):
        name = m["name"]
        if len(name) < _SOME_NAME or DAY.match(name) or name.split()[0].lower() in _NO_NAME or name.endswith(("'s", "’s")) or name.isupper():
            continue
        for word in _WORD.finditer(text, m.start("what"), m.end()):
            if _CLOSES.match(text, word.end()):
                found[word[0]].add(name)
    for m in _NAMED_BEHIND.finditer(text):
        office = _OFFICE_BEFORE.search(text, max(0, m.start() - _LONGEST_OFFICE), m.start())
        if office is not None and not DAY.match(m["name"]) and not m["name"].isupper():
            found[office[0]].add(m["name"])
    return found


_SOME_NAME, _LONGEST_OFFICE = 3, 24  # letters
_NO_ADJECTIVE = "(?:of|for|in|at|on|to|by|from|with|and|or|the|an?|his|her|its|their|who|which|that|was|is|were|are|has|had)"
_APPOSED = re.compile(
    rf"(?P<name>[A-Z](?<!, .)(?<![\w.].){_REST}(?: (?:of |and |& )?{_CAPITAL}){{0,7}}), (?:an?|the) (?P<what>(?:(?!{_NO_ADJECTIVE}\b)[\w-]+ ){{0,4}}(?!{_NO_ADJECTIVE}\b)[\w-]+)")
# "The county prosecutor, Ann Low, spoke".
_NAMED_BEHIND = re.compile(rf", (?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,2}})(?=,(?! (?:and|or|[A-Z]))| who\b)")
_OFFICE_BEFORE = re.compile(r"(?<=[a-z] )[a-z]{4,20}$")
_WORD, _CLOSES = re.compile(r"[\w-]+"), re.compile(r"[,.;)]| (?:in|at|based|near|that|which|who|from|with)\b")


@lru_cache(maxsize=32)
def _more_of(text: str, pattern: re.Pattern[str]) -> frozenset[str]:
    """The nouns of which a text says that there are more: "another bridge", "two bridges"."""
    return frozenset(form for m in pattern.finditer(text) for form in (m["noun"].lower(), m["noun"].lower().removesuffix("s")))


_ANOTHER, _ANOTHER_OR_NEW = (
    re.compile(rf"\b(?:another|other|second|two|three|several|many|both{more}) (?P<noun>[A-Za-z]+)\b", re.IGNORECASE) for more in ("", "|a new"))


def _less_owner(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


_YOUNG = {"boy": "he", "girl": "she", "child": "", "teenager": "", "toddler": "", "youngster": "", "baby": "", "infant": ""}
_OF_AGE = 18
_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{0,2}}"
_NO_TRADE = "(?:boy|girl|son|daughter|to|in|of|at|on|for|from|with|by|and|or|who|was|is|has|had|will|would|said|says)"
_AGED = re.compile(
    rf"\b(?P<age>\w{{1,9}})-year-old (?:(?:[A-Z][a-z]+ )?(?:(?!{_NO_TRADE}\b)[a-z][a-z-]+ ){{1,2}})?(?P<name>{_NAME})(?!['’]?[\w-])"
    rf"|\b(?P<named>{_NAME}), (?:(?:the|an?) )?(?P<old>\d{{1,2}})(?:-year-old\b|, | ?\()")
_ANY_AGE = re.compile(r"\b(?P<age>\w{1,9})-year-old\b")


@lru_cache(maxsize=16)
def _young(text: str) -> str | None:
    """The one person in a text whose age it gives as that of a child: "6-year-old Orlo Vaar", "Orlo Vaar, the 6-year-old boy"; no age but that is given."""
    found, ages = [], set()
    for m in _AGED.finditer(text):
        age = m["age"] or m["old"]
        if age.isdigit() and int(age) < _OF_AGE:
            found.append(m["name"] or m["named"])
            ages.add(age)
    longest = max(found, key=len, default=None)
    if longest is None or any(not set(name.split()) <= set(longest.split()) for name in found) or len(ages) != 1:
        return None
    others = {m["age"] for m in _ANY_AGE.finditer(text) if m["age"].isdigit() and int(m["age"]) < _OF_AGE}
    return longest if others <= ages else None


def young(text: str, noun: str) -> str | None:
    """Who "the boy" or "the girl" is: the one child whose name and age a text gives."""
    if noun not in _YOUNG or noun in _more_of(text, _ANOTHER):
        return None
    name = _young(text)
    return name if name is not None and (not _YOUNG[noun] or is_of(_YOUNG[noun], name)) else None
