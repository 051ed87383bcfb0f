"""Whom or what a sentence names, where a pronoun behind it may mean that: "has been identified as Ann Low", "will be succeeded in May by"."""

from __future__ import annotations

import re

from timeline.lang.en.firm_names import NAMES, is_firm_in_full, is_marked
from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.who_fits import DAY, OFFICES, OTHER, PERSON, TITLES, before_last_name, ends_of, is_of, is_person, is_surely_a_name, names_nobody



def _name_at(text: str, sentence: Parse, at: int) -> str:
    """The name that begins at a word."""
    end = at + 1
    while sentence.classes[end:end + 1] == "N":
        end += 1
    return text[sentence.words[at].begin:sentence.words[end - 1].end]


def named_as(text: str, sentence: Parse, at: int) -> str | None:
    """The name behind "has been identified as"."""
    if sentence.low(at) != "as" or sentence.classes[at + 1:at + 2] != "N":
        return None
    return _name_at(text, sentence, at + 1)


_HIS_OFFICE = re.compile(r"[dn]*(?=N)")


def followed_by(text: str, sentence: Parse, at: int) -> str | None:
    """The name behind "will be succeeded in May by": whoever goes is done with, and "she" is of who comes."""
    by = next((n for n in range(at, len(sentence.words)) if sentence.low(n) == "by" and sentence.classes[n] == "p"), None)
    m = _HIS_OFFICE.match(sentence.classes, by + 1) if by is not None else None
    return _name_at(text, sentence, m.end()) if m else None


def spoken_of(text: str, sentence: Parse, main: Clause) -> str | None:
    """The name of whom a sentence tells what he did, as somebody says: "The prosecutor said Low had bought a horse"."""
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.parent is main and c.subject is not None), None)
    name = NAMES.match(sentence.classes, *told.subject) if told is not None else None  # "that Low, who joined in May, had stolen it"
    if name is None or sentence.classes[name.end()] not in "," and name.end() != told.subject[1]:
        return None
    first, last = name.span()
    return text[sentence.words[first].begin:sentence.words[last - 1].end]


def speaks_of_another(sentence: Parse, main: Clause, pronoun: str) -> bool:
    """Whether somebody says what a person did whom he does not name: "Low said his client had stolen a horse"."""
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.parent is main and c.subject is not None), None)
    if told is None or sentence.classes[told.subject[1] - 1] != "n":
        return False
    noun = sentence.low(told.subject[1] - 1)
    return is_person_noun(noun) and not noun.endswith("s") and not OTHER[pronoun].search(noun)


def said_by(text: str, sentence: Parse, at: int) -> str | None:
    """The name right behind "said"."""
    return _name_at(text, sentence, at) if sentence.classes.startswith("NN", at) else None


def only_thing(text: str, sentence: Parse) -> str | None:
    """The one name in a sentence that is neither a person's nor a place's: what "it" means where the subject cannot be meant."""
    found = set()
    for m in NAMES.finditer(sentence.classes):
        if sentence.low(m.start() - 1) in ("in", "at", "from", "near", "mr.", "mrs.", "ms.") or sentence.classes[m.end():m.end() + 1] in ("n", "'"):
            continue
        name = text[sentence.words[m.start()].begin:sentence.words[m.end() - 1].end]
        if m.start() == 0 and " " not in name and not is_surely_a_name(name, text):
            continue  # "Pupils say goodbye. It": only its place gives it the capital
        if DAY.match(name) or not is_firm_in_full(text, name) and (not names_nobody(name, text) or is_person(name, text)):
            return None
        found.add(name)
    return found.pop() if len(found) == 1 else None


def names_two(text: str, sentence: Parse) -> bool:
    """Whether a sentence names two that are neither days nor places, nor stand before a noun: "Low met Falk at the docks"."""
    found = 0
    for m in NAMES.finditer(sentence.classes):
        if sentence.low(m.start() - 1) in ("in", "at", "from", "near", "to", "of") or sentence.classes[m.end():m.end() + 1] in ("n", "g"):
            continue
        if sentence.low(m.start() - 1) == "for" and not is_person(text[sentence.words[m.start()].begin:sentence.words[m.end() - 1].end], text):
            continue  # "the worry for Rovers is Tony Low"
        found += not DAY.match(text, sentence.words[m.start()].begin)
    return found > 1


def only_person(sentence: str, pronoun: str) -> str | None:
    """The person that a sentence names with whom the pronoun goes, if no second does."""
    named = people(sentence)
    found = [name for name in named.values() if is_of(pronoun, name)]
    if len(named) > 1 and re.search(rf"\b{pronoun}\b", sentence, re.IGNORECASE):
        return None  # "With Karl Low and Ann Burr, he climbed the hill. He": no Low
    return found[0] if len(found) == 1 else None


def other_person(text: str, sentence: str, pronoun: str) -> str | None:
    """Who "he" is behind a sentence about "she" or "it" that names one whom it may mean, and nobody else: "She married Ivo Low, a cook", "It was built by Ivo Low"."""
    name = only_person(sentence, pronoun)
    if name is None:
        return None
    begin = sentence.find(name)
    rest = f"{_OFFICE_BEFORE.sub('', sentence[:begin])} {_APPOSED.sub('', sentence[begin + len(name):], count=1)}"
    return name if name not in rest and names_nobody(rest, text) else None


_OFFICE_BEFORE = re.compile(r"(?:\b(?:the|an?|his|her|its|their) (?:(?!and\b)[a-z-]+ ){0,3})?\b(?!and\b)[a-z-]+,? $")
_APPOSED = re.compile(r"^,(?: \d\d,)? (?:an?|the|her|his|its) [^,.;]{1,60}(?=[,.;]|$)")


def only_surname(text: str, begin: int, end: int, pronoun: str) -> str | None:
    """The one last name in `text[begin:end]` that the text has elsewhere with a given one, or given name with a last one, if the pronoun goes with that."""
    full = {}
    for m in _A_NAME.finditer(text, begin, end):
        given = next(before_last_name(m[0], text), None)
        if given in GIVEN_NAMES:
            full[m[0]] = f"{given} {m[0]}"
        elif m[0].lower() not in TITLES and not _WHERE.search(text, max(begin, m.start() - _REACH), m.start()) and (whole := _with_last_name(m[0], text)):
            full[m[0]] = whole
    name = next(iter(full), None) if len(full) == 1 else None
    return name if name and is_of(pronoun, full[name]) else None


def _with_last_name(given: str, text: str) -> str | None:
    """A given name with the last one that a text has behind it, if that is a person's: "Orlo" with "Vaar"."""
    for end in ends_of(text, given):
        last = _LAST.match(text, end)
        if last is not None and is_person(f"{given}{last[0]}", text) and not is_marked(text, f"{given}{last[0]}"):
            return f"{given}{last[0]}"
    return None


_LAST = re.compile(r" [A-Z][a-z]{2,}(?![\w-])")
_WHERE, _REACH = re.compile(r"\b(?:in|at|from|near|of|to) $"), 6
_A_NAME = re.compile(r"(?<![\w'’-])[A-Z][a-z]{2,}(?![\w-])")


def people(sentence: str) -> dict[str, str]:
    """The persons whom a sentence names in full, by their last names."""
    names = (m[0].removesuffix("'s").removesuffix("’s") for m in PERSON.finditer(sentence) if is_person(m[0], sentence))
    return {name.split()[-1]: from_given(name) for name in names}


def from_given(name: str) -> str:
    """ "Secretary Ann Lowe" → "Ann Lowe": a capital that only an office gave goes."""
    words = name.split()
    office = next((n + 1 for n in range(len(words) - 2, 0, -1) if words[n] in OFFICES), 0)  # "Prime Minister Orlo Vaar"
    given = next((n for n, word in enumerate(words) if word in GIVEN_NAMES), office)
    return " ".join(words[given:])
