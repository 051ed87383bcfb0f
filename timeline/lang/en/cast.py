"""Whom a whole text tells of: who "she" is where the sentences before do not say so, and nobody else of the text can be meant."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from timeline.lang.en.firm_names import is_marked
from timeline.lang.en.given_names import GIVEN_NAMES, WOMEN
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.ships import KINDS
from timeline.lang.en.syntax import Parse, parse
from timeline.lang.en.who_fits import DAY, OF_ONE, OTHER, TITLES, ends_of, is_person
from timeline.lang.en.who_named import from_given
from timeline.lang.en.wordlists import CLASSES


class Person(NamedTuple):
    """Somebody named in full, or by a given name alone, and where first; "he" or "she" by a title, a given name or a noun beside it, or ""; the same as what is told of him hints at."""

    name: str
    at: int
    pronoun: str
    hint: str


_CAPITAL = r"[A-Z][\w'’-]{1,40}"
_NAME = re.compile(
    rf"(?<![\w.'’-])(?:(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Prof|Rev|Capt|Col|Gen|Lt|Sgt)\. )?{_CAPITAL}(?: [A-Z]\.){{0,2}}(?: (?:(?:de|da|di|dos|du|la|van|von|der|den|al|bin) ){{0,2}}{_CAPITAL}){{0,6}}")
_LED_BY_THE = re.compile(r"\b[Tt]he $")


@lru_cache(maxsize=16)
def cast(text: str) -> tuple[Person, ...]:
    """The persons whom a text names in full, or with a title, in the order in which they come: one for each given name before a last one."""
    found: dict[str, dict[str, list[tuple[str, int]]]] = defaultdict(lambda: defaultdict(list))
    alone: dict[str, int] = {}
    for m in _NAME.finditer(text):
        name, at = _less_small_words(m[0], m.start())
        if " " in name and not DAY.match(name) and not name.isupper() and not _LED_BY_THE.search(text, max(0, at - 5), at):
            found[name.rpartition(" ")[2]][_given(name)].append((name, at))
        elif name in GIVEN_NAMES:
            alone.setdefault(name, at)
    if len(found) > _MOST:
        return ()  # a list, or a book
    people = [Person(name, at, _sex_of(name), "") for name, at in alone.items() if not any(name in each for each in found.values())]  # "her sister Eva"
    for last, each in found.items():
        if not any(_is_somebody(text, name, at) for told in each.values() for name, at in told) and not _is_aged(text, last):
            continue
        titled = each.pop("", [])  # "Mr. Low" is Ivo Low
        for told in each.values() or (titled,):
            known = _pronoun_of(text, told) or (_pronoun_of(text, titled) if len(each) < 2 else "")
            people.append(Person(from_given(told[0][0]), told[0][1], known, known or _hint(text, told)))
    return tuple(people)


_MOST = 400  # last names


def _less_small_words(name: str, at: int) -> tuple[str, int]:
    """A name without the small words that a sentence's beginning writes large, and without an owner's mark: "When Ann Low"."""
    name = name.removesuffix("'s").removesuffix("’s")
    while " " in name and (first := name.partition(" ")[0]).lower() in CLASSES and first.lower().rstrip(".") not in TITLES and first not in GIVEN_NAMES:
        name = name[len(first) + 1:]
        at += len(first) + 1
    return name, at


def _given(name: str) -> str:
    """The first word of a name that is neither title nor its last one, or ""."""
    return next((word for word in name.split()[:-1] if word.lower() not in TITLES and word.rstrip(".") not in _TITLED), "")


_SAYS = r"(?:said|says|told|added|asked|replied|argued|testified|recalled|wrote|announced)"
_BEHIND = re.compile(rf",? \(?\d\d\b(?!:)(?! per| million| billion)|, who(?:se)?\b| (?:{_SAYS})\b|, (?:the|an?|his|her|their|its) (?:[\w-]+ ){{0,3}}?(?P<noun>[a-z-]{{3,}})\b")
_BEFORE = re.compile(rf"(?:\b(?P<noun>[a-z-]{{3,}}),?|\b{_SAYS}) $")
_AGE = re.compile(r", \d\d,")
_NOUN = 24  # characters of a noun


def _is_somebody(text: str, name: str, at: int) -> bool:
    """Whether a name at a place is a person's, as far as the words around it show."""
    if is_person(name, text):
        return True
    if is_marked(text, name):
        return False
    behind = _BEHIND.match(text, at + len(name))
    if behind is not None and (behind["noun"] is None or is_person_noun(behind["noun"])):
        return True
    before = _BEFORE.search(text, max(0, at - _NOUN), at)
    if before is None:
        return False
    set_off = text.startswith(",", at + len(name)) and before[0].endswith(", ")  # "a weaver, Orsa Vaar, ran it"
    return set_off or before["noun"] is None or is_person_noun(before["noun"]) and not before["noun"].endswith("s")


def _is_aged(text: str, last: str) -> bool:
    """Whether an age stands behind a last name: "Vaar, 53, has"."""
    return any(_AGE.match(text, end) for end in ends_of(text, last))


# He or she.


def _pronoun_of(text: str, told: list[tuple[str, int]]) -> str:
    """Whether somebody is surely "he" or "she": by a title, a given name, or the noun beside the name."""
    for name, at in told:
        words = name.split()
        if words[0].rstrip(".") in _TITLED_MEN:
            return "he"
        if words[0].rstrip(".") in _TITLED_WOMEN:
            return "she"
        given = next((word for word in words[:-1] if word in GIVEN_NAMES), "")
        if _sex_of(given):
            return _sex_of(given)
        noun, behind = _BEFORE.search(text, max(0, at - _NOUN), at), _BEHIND.match(text, at + len(name))
        for word in (m["noun"] for m in (noun, behind) if m is not None and m["noun"]):
            if OTHER["she"].search(word):
                return "he"
            if OTHER["he"].search(word):
                return "she"
    return ""


def _sex_of(given: str) -> str:
    """What a given name says, if it is not of both."""
    return "" if given in _OF_BOTH or not given else "she" if given in WOMEN else "he"


_TITLED_MEN, _TITLED_WOMEN = frozenset("Mr Sir Lord King Prince".split()), frozenset("Mrs Ms Miss Dame Lady Queen Princess".split())
_TITLED = _TITLED_MEN | _TITLED_WOMEN | frozenset("Dr Prof Sen Gov Rep Rev Capt Col Gen Lt Sgt".split())
_OF_BOTH = frozenset("Kim Robin Alex Chris Pat Lee Jan Jean Andrea Kelly Leslie Lynn Marian Marion Terry Tracy Dale Sam Jamie Jackie Sasha Nikita Shannon Dominique".split())


def _hint(text: str, told: list[tuple[str, int]]) -> str:
    """ "Orlo Vaar returns to the mill in which he was born": by the first pronoun behind the name in its sentence, or the one with which the next begins."""
    for name, at in told:
        at += len(name)
        end = _END.search(text, at, at + _SENTENCE)
        stop = end.start() if end is not None else at + _SENTENCE
        behind = _HE_OR_SHE.search(text, at, stop)
        if behind is None and end is not None:
            behind = _HE_OR_SHE.match(text, end.end())
        if behind is None or _SAYING.search(text, at, stop) or _NAME.search(text, at, behind.start()) or text.endswith(", ", at, behind.start()):
            continue
        if not any(is_person_noun(word) for word in _WORD.findall(text, at, behind.start())):
            return "he" if behind[0].lower() in OF_ONE["he"] else "she"
    return ""


_END, _SENTENCE = re.compile(r"[.!?;][\"”]?\s+(?=[A-Z\"“])|\n"), 400
_HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)\b")
_SAYING = re.compile(rf"\b{_SAYS}\b")
_WORD = re.compile(r"[a-z-]+")


# Whom a pronoun can mean.


def only_one_meant(text: str, begin: int, pronoun: str, at: int = -1) -> str | None:
    """Who "he" or "she" is in the sentence at `begin`, if of all whom the text has named up to there only one can be meant.

    `at` is where the pronoun stands, or -1: the first of its kind.
    """
    if pronoun not in OF_ONE or pronoun == "she" and _tells_of_ships(text):
        return None
    sentence = _sentence_at(text, begin)
    if sentence is None:
        return None
    found = [one for one in cast(text) if one.at < sentence.words[-1].end and one.pronoun in (pronoun, "")]
    if len(found) != 1 or found[0].at >= begin or found[0].pronoun != pronoun and not (found[0].hint == pronoun and _is_mostly(text, pronoun)):
        return None
    (one,) = found
    if " " not in one.name or _is_told_of_before(text, one, pronoun):
        return None
    last = one.name.rpartition(" ")[2].lower()
    return None if _has_another(sentence, at, pronoun, last) or any(
        _has_another(parse(text, low, high), -2, pronoun, last) for low, high in _before_in_paragraph(text, begin)) else one.name


def _is_told_of_before(text: str, one: Person, pronoun: str) -> bool:
    """Whether "he" is said before somebody is named, or beside: "He left. With Ivo Low, he climbed it"."""
    low = max((end + len(mark) for mark in ("\n", ". ", "” ", '" ') if (end := text.rfind(mark, 0, one.at)) >= 0), default=0)
    if _SUBJECTS[pronoun].search(text, 0, low) is not None:
        return True
    end = _END.search(text, one.at)
    return _LED.search(text, low, one.at) is not None and _SUBJECTS[pronoun].search(text, low, end.start() if end is not None else len(text)) is not None


_SUBJECTS = {pronoun: re.compile(rf"\b(?:{pronoun}|{pronoun.title()})\b") for pronoun in OF_ONE}
_LED = re.compile(r"\b(?:[Ww]ith|[Bb]y|[Tt]o|[Ff]rom|[Ff]or|[Oo]f|[Aa]gainst|[Tt]han|[Ll]ike) (?:the |his |her )?(?:[a-z]+ ){0,2}$")


@lru_cache(maxsize=16)
def _tells_of_ships(text: str) -> bool:
    """Whether a text tells of ships or beasts, each of which may be "she", more than once in passing."""
    return sum(1 for _ in NO_WOMAN.finditer(text)) > 1


_SMALL_CRAFT = ("boat", "tug", "tugboat", "barge", "dredger", "drifter", "clipper")  # which hardly anybody calls so, or which are other things, too
NO_WOMAN = re.compile(  # a ship, a beast
    rf"\b(?:(?:{'|'.join(kind for kind in KINDS if kind not in _SMALL_CRAFT)})s?|ferries|locomotives?|birds?|mare|filly|cow|bitch"
    r"|tigress|lioness|panda|whale|elephant|horse|dog|cat|bear|goddess)\b(?!['’-])")


def of_age(text: str, begin: int, age: str) -> str | None:
    """The one person whom a text has given an age before `begin`; empty where it has given it to several, `None` to nobody."""
    found = {one.name for one in cast(text) if one.at < begin and any(_AGED.match(text, end) and text[end + 2:end + 4] == age for end in ends_of(text, one.name))}
    found |= {from_given(m["name"]) for m in _SO_OLD.finditer(text, 0, begin) if m["age"] == age and is_person(m["name"], text)}
    return None if not found else found.pop() if len(found) == 1 else ""


def is_of_another_age(text: str, name: str, age: str) -> bool:
    """Whether a text gives somebody another age: "Ivo Low, 46, left. The 47-year-old"."""
    return any(_AGED.match(text, end) and text[end + 2:end + 4] != age for end in ends_of(text, name))


_AGED = re.compile(r", \d\d(?=[,.;)]| (?:who|was|is|has|had|and)\b)")
_SO_OLD = re.compile(rf"\b(?P<age>\d\d)-year-old (?:[a-z-]+ ){{0,2}}(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,2}})")


def _sentence_at(text: str, begin: int) -> Parse | None:
    """The sentence that begins at a place."""
    from timeline.lang.en.sentences import sentences

    stop = text.find("\n\n", begin)
    span = next(iter(sentences(text, begin, stop if stop >= 0 else len(text))), None)
    return parse(text, *span) if span is not None else None


def _before_in_paragraph(text: str, begin: int) -> list[tuple[int, int]]:
    """The sentences before one in its paragraph; of the first one, the one before."""
    opens = text.rfind("\n\n", 0, begin)
    before = list(sentences_before(text, begin))
    return [span for n, span in enumerate(before) if n == 0 or span[0] > opens]


@lru_cache(maxsize=32)
def _is_mostly(text: str, pronoun: str) -> bool:
    """Whether a text hardly says the other pronoun."""
    words = _WORD.findall(text.lower())
    count = {each: sum(words.count(word) for word in OF_ONE[each]) for each in OF_ONE}
    return count[pronoun] > _TIMES * count["she" if pronoun == "he" else "he"]


_TIMES = 4


def _has_another(sentence: Parse, at: int, pronoun: str, last: str) -> bool:
    """Whether a sentence speaks of one person by a noun whom the pronoun may mean: "a clerk"; up to the place `at`, to the first of these pronouns (-1) or all of it (-2)."""
    for n, word in enumerate(sentence.words):
        if at >= 0 and word.begin >= at or at == -1 and word.low in OF_ONE[pronoun]:
            return False
        if sentence.classes[n] != "n" or word.low.endswith("s") or not is_person_noun(word.low) or OTHER[pronoun].search(word.low) or word.low in _MANY:
            continue
        if sentence.classes[n + 1:n + 2] in ("n", "'") or n > 1 and (sentence.low(n - 2) in _BEING or sentence.low(n - 1) == "as"):
            continue  # "the driver shortage"; "became a doctor", "as chairman"
        near = sentence.words[n + 1:n + 5]
        if last not in (word.low for word in near) or "c" in sentence.classes[n + 1:n + 1 + next(k for k, word in enumerate(near) if word.low == last)]:
            return True  # not "the soprano Ann Low", but "the mayor and Ann Low"
    return False


_MANY = frozenset("people men women children police".split())
_BEING = frozenset("as be become became is was been".split())
