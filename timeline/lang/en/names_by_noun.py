"""The names of a text by the noun they end with: "the Hale Street bridge" for "bridge", "Orla Low" of "Orla Low, a market research firm" for "firm".

A text is read once for all its names, whichever nouns are asked for later: a pattern for each noun costs more to compile than to search with.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from timeline.lang.en import lexicon
from timeline.lang.en.bodies import FIRMS
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.who_fits import DAY, ends_of, is_of, is_person, is_surely_a_name
from timeline.lang.en.wordlists import CLASSES

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
    "storm": "(?:Tropical )?[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone", "hurricane": "[Hh]urricane", "typhoon": "[Tt]yphoon", "cyclone": "[Cc]yclone",
}


def name_of(text: str, noun: str, begin: int) -> str | None:
    """The one name in a text that ends with a noun, or begins with a title, with its article; `None` where it has none or several.

    What is told only behind `begin` leaves "the bridge" there what it was: "A second bridge is to be built".
    """
    return _titled(text, _TITLED[noun]) if noun in _TITLED else _ending(text, noun, begin)


def apposed(text: str, noun: str, begin: int) -> str | None:
    """The one name before `begin` behind which the text says what it is: "Orla Low, a market research firm" for "the firm"."""
    names = _apposed_names(text) if noun in _ANY_FIRM or _may_be_apposed(text, noun) else {}
    found: dict[str, int] = {}
    for name, at in (told for what in (FIRMS if noun in _ANY_FIRM else (noun,)) for told in names.get(what, {}).items() if told[1] < begin):
        found[name] = at
        if len(found) > 1:
            return None
    if len(found) != 1 or _has_more(text, _ANOTHER, noun, begin):
        return None
    (name, at), = found.items()
    return None if noun in FIRMS and (_opens_with_another(text, at) or _names_another(text, name, begin)) else name


@lru_cache(maxsize=64)
def _may_be_apposed(text: str, noun: str) -> bool:
    """Whether a text has a noun where it may say what a name is: where not, it need not be gone through for all that it names so.

    So it stands a few words behind a comma and an article, "Orla Low, a market research firm", or before a comma, "The county prosecutor, Ann Low", or a capital.
    """
    at = text.find(noun)
    while at >= 0:
        comma = text.rfind(", ", max(0, at - _LONGEST_APPOSITION), at)
        if text.startswith(", ", at + len(noun)) or text[at + len(noun) + 1:at + len(noun) + 2].isupper() or comma >= 0 and text.startswith(_ARTICLES, comma + 2) and text.count(" ", comma + 2, at) <= _WORDS_BEFORE:
            return True
        at = text.find(noun, at + 1)
    return False


_ARTICLES, _WORDS_BEFORE, _LONGEST_APPOSITION = ("a ", "an ", "the "), 5, 500  # the last in characters, for five words


def _names_another(text: str, name: str, begin: int) -> bool:
    """Whether the sentence before `begin` names what is neither a person nor the firm: "Falk Bank, a lender, failed. Ann Low runs Orla. The company"."""
    low, high = next(sentences_before(text, begin), (0, 0))
    others = (m[0] for m in _CHAIN.finditer(text, low, high) if m.start() > low and m[0].split()[0] not in name and m[0] not in name and not DAY.match(m[0]) and (
        not text.endswith(("the ", "The "), low, m.start())))  # "the Lund works"
    return name not in text[low:high] and any(not is_person(other, text) and not _is_a_place(text, other, _IN_A_PLACE) for other in others)


_ANY_FIRM = ("company", "firm", "concern")  # so "a miner" and "a brewery" are called, too


_SENTENCE = 400  # characters


def _opens_with_another(text: str, at: int) -> bool:
    """Whether the sentence of an apposed firm is about another: "Falk Mills has bought Orla, a jam company. The company"."""
    low = max(0, at - _SENTENCE)
    begin = max((end + len(mark) for mark in ("\n", ". ") if (end := text.rfind(mark, low, at)) >= 0), default=low)
    first = _CHAIN.match(text, begin, at)
    if first is None or first[0].split()[0].lower() in CLASSES or is_person(first[0], text):
        return False
    return " " in first[0] or is_surely_a_name(first[0], text)


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


@lru_cache(maxsize=64)
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


class _Called(NamedTuple):
    """A name that ends with a noun, and where a text has it first; whether it has it within a sentence, with "the", and in titles only."""

    name: str
    at: int
    within: bool
    the: bool
    titled: bool


@lru_cache(maxsize=64)
def _called(text: str, noun: str) -> tuple[_Called, ...]:
    """The names of a text that end with a noun, in the order in which they come."""
    found: dict[str, list[int]] = {}
    for name, at in _names(text).get(noun, ()) if _may_end_a_name(text, noun) else ():
        words = name.split()
        while len(words) > 1 and (words[0].lower() in _NO_NAME or words[0].lower().rstrip(".") in _TIMES or words[0].endswith(("'s", "’s"))):
            words = words[1:]
        if len(words) > 1 and not name.isupper():
            found.setdefault(" ".join(words), []).append(at + len(name) - len(" ".join(words)))
    return tuple(
        _Called(name, min(places), any(_WITHIN.search(text, max(0, at - 20), at) for at in places), any(text[at - 4:at].lower() == "the " for at in places),
                all(_is_in_a_title(text, at) for at in places)) for name, places in found.items())


def _ending(text: str, noun: str, begin: int) -> str | None:
    found = list(islice((one for one in _called(text, noun) if one.at < begin), _SOME))
    if len(found) > 1:
        found = [one for one in found if not one.titled or not (
            _is_a_place(text, one.name.split()[0], _TO_A_PLACE) or any(one is not other and one.name.lower() == other.name.lower() for other in found))]
    if len(found) != 1 or _has_more(text, _ANOTHER_OR_NEW, noun, begin) or not found[0].within:  # a headline's capitals, or a sentence's first word
        return None
    name = found[0].name
    return f"the {name}" if name.endswith(noun) or found[0].the else name


_SOME = 4  # names: of more than two no one is meant, but for a title's


def _is_in_a_title(text: str, at: int) -> bool:
    """Whether `at` is in a line that is no sentence, where a thing may be called by its town: "Hale bridge inquiry opens"."""
    end = text.find("\n", at, at + _TITLE)
    return end >= 0 and text[at:end].rstrip()[-1:].isalnum()


_TITLE = 200  # characters


def _is_a_place(text: str, name: str, led: tuple[str, ...]) -> bool:
    """Whether a text has "in" or its like before a name."""
    return any(text.endswith(led, 0, end - len(name)) for end in ends_of(text, name))


_TO_A_PLACE, _IN_A_PLACE = (tuple(f" {led} " for led in leading.split()) for leading in ("in to at near from outside", "in near outside across"))


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
_NOUN_IN_CHAIN = re.compile(r"(?<![\w'’&-])(?P<noun>[A-Z][a-z]{3,}|Dam|Zoo|Inn|Pub|Spa|Gym)(?:(?=['’]s?\b|['’]s? |$| (?:&|and) )|(?P<of> (?:of|for) ))")


@lru_cache(maxsize=16)
def _apposed_names(text: str) -> dict[str, dict[str, int]]:
    """The names of a text behind which it says what they are, and where it says so first, by the nouns that it says."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for m in _APPOSED.finditer(text):
        name = m["name"].removeprefix("The ")
        whose = _MANY_OF.match(name)
        if whose is not None and not is_surely_a_name(whose["many"], text):
            name = name[whose.end():]  # "Savers of Orla, the bank": Orla
        if len(name) < _SOME_NAME or DAY.match(name) or name.split()[0].lower() in _NO_NAME or name.endswith(("'s", "’s")) or name.isupper():
            continue
        whole = f"the {name}" if m["name"].startswith("The ") or text[m.start() - 4:m.start()] == "the " else name
        for word in _WORD.finditer(text, m.start("what"), m.end()):
            if _CLOSES.match(text, word.end()):
                found[word[0]].setdefault(whole, m.start())
    for m in _NAMED_BEHIND.finditer(text):
        office = _OFFICE_BEFORE.search(text, max(0, m.start() - _LONGEST_OFFICE), m.start())
        if office is None or DAY.match(m["name"]) or m["name"].isupper() or not is_person_noun(office[0]) and _OF_THE_BODY.search(text, max(0, office.start() - _OF_WHAT), office.start()):
            continue  # "The head of the agency, Ann Low, spoke": she is no agency
        found[office[0]].setdefault(m["name"], m.start("name"))
    for m in _NAMED_LED.finditer(text):
        trade = _TRADE_BEFORE.search(text, max(0, m.start() - _LONGEST_OFFICE), m.start())
        if trade is not None and is_person_noun(trade["what"]) and not DAY.match(m["name"]) and not m["name"].isupper():
            found[trade["what"]].setdefault(m["name"], m.start("name"))
    return found


_MANY_OF = re.compile(r"(?P<many>[A-Z][a-z]+s) of (?=[A-Z])")
_SOME_NAME, _LONGEST_OFFICE = 3, 24  # letters
_NO_ADJECTIVE = "(?:of|for|in|at|on|to|by|from|with|and|or|the|an?|his|her|its|their|who|which|that|was|is|were|are|has|had)"
_APPOSED = re.compile(
    rf"(?P<name>[A-Z](?<!, .)(?<![\w.].){_REST}(?: (?:(?:of|and|&|del?|di|da|d[ou]s?|van|von) )?{_CAPITAL}){{0,7}}), (?:an?|the) (?P<what>(?:(?!{_NO_ADJECTIVE}\b)[\w'’-]+ ){{0,4}}(?!{_NO_ADJECTIVE}\b)[\w-]+)")
# "The county prosecutor, Ann Low, spoke".
_NAMED_BEHIND = re.compile(rf", (?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,2}})(?=,(?! (?:and|or|[A-Z]))| who\b)")
_OFFICE_BEFORE = re.compile(r"(?<=[a-z] )[a-z]{4,20}$")
# "Actor Orlo Vaar" stands in a title, "the actor Orlo Vaar" in a sentence.
_NAMED_LED = re.compile(rf"(?<=[a-z] )(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,2}})")
_TRADE_BEFORE = re.compile(r"\b(?P<what>[a-z]{4,20}) $")
_OF_THE_BODY, _OF_WHAT = re.compile(r"\b(?:of|for|at|in|with|from|to) (?:(?:the|an?|his|her|its|their) )?(?:[a-z-]+ ){0,2}$"), 40
_WORD, _CLOSES = re.compile(r"[\w-]+"), re.compile(r"[,.;)]| (?:in|at|based|near|that|which|who|from|with)\b")


def _has_more(text: str, pattern: re.Pattern[str], noun: str, begin: int) -> bool:
    """Whether a text says before `begin` that there are more of a noun."""
    return _more_of(text, pattern).get(noun, begin) < begin


@lru_cache(maxsize=32)
def _more_of(text: str, pattern: re.Pattern[str]) -> dict[str, int]:
    """The nouns of which a text says that there are more, and where it does first: "another bridge", "two bridges"."""
    found: dict[str, int] = {}
    for m in pattern.finditer(text):
        for form in (m["noun"].lower(), m["noun"].lower().removesuffix("s")):
            found.setdefault(form, m.start())
    return found


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
