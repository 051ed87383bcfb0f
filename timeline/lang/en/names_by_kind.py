"""The names of a text by what they are, where they do not say so with the noun itself: "the Ferry Act" for "the bill", "the Hale Herald" for "the newspaper"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice

from timeline.lang.en.names_by_noun import name_of
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import parse
from timeline.lang.en.who_fits import DAY, is_person
from timeline.lang.en.wordlists import is_plural

_CAPITAL = r"[A-Z][\w'’&-]{0,60}"  # a word has an end: of "A&A&A&…" each capital would else be read to the end of all
_ACT = re.compile(rf"\b(?:{_CAPITAL} (?:(?:and|of|for|in|to) (?:the )?)?){{1,7}}(?:Act|Bill)\b(?!\s(?:of|[A-Z])|[’'])")
_ON_ITS_WAY = re.compile(
    r"\b(?:pass(?:es|ed|ing)?|approv(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|sign(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|reject(?:s|ed|ing)?|vet(?:o|oes|oed)|vot(?:e|es|ed|ing) on|debat(?:e|es|ed|ing)"
    r"|back(?:s|ed)?|defeat(?:s|ed)?|enact(?:s|ed)?)\s(?:the|a|its|his|her)\s$")
_ANOTHER_ACT = re.compile(r"\b(?:an?|another|second|new|separate|rival|other|similar|earlier|previous|two|three|these|companion|both) (?:[a-z-]+ )?(?:bills?|acts?|laws?|legislation|measures?)\b|\b(?:bills|acts|laws|measures)\b", re.IGNORECASE)
_PAPER = re.compile(
    rf"\b(?:{_CAPITAL} ){{1,3}}(?:Herald|Times|Post|Gazette|Tribune|Chronicle|Courier|Observer|Guardian|Telegraph|Globe|Mirror|News|Standard|Bulletin|Echo|Examiner|Inquirer"
    r"|Dispatch|Sentinel|Ledger|Argus|Mercury|Mail|Record)\b(?! [A-Z])")
_ANOTHER_PAPER = re.compile(r"\b(?:an?|another|second|new|rival|other|sister|two|three|these|both) (?:[a-z-]+ )?(?:newspapers?|papers?)\b|\b(?:newspapers|papers)\b", re.IGNORECASE)
_NEAR = 500  # characters from a paper's name: another may be told of later
_NO_NAME = re.compile(r"(?:The|A|An|In|On|At|Under|By|But|And|When|After|Before|For|If|This|Its|His|Her) ")


# What the last word of a name says that it is: "the Hale Street Theatre" is a building, "the Esk Valley Railway" a line.
_LASTS = {
    "building": "library museum theatre theater cinema hotel church cathedral chapel palace castle hospital school hall tower mill station gallery courthouse lighthouse mansion warehouse mosque synagogue temple".split(),
    "line": "railway railroad tramway".split(),
}
_ANOTHER_BUILDING = re.compile(rf"\b(?:{'|'.join(_LASTS['building'])}|block|house|building|barn|factory|shop|pub|store|offices)s?\b", re.IGNORECASE)
_ANOTHER_LINE = re.compile(r"\b(?!the\b)[\w-]+ (?:lines?|railways?|railroads?|tramways?|route|branch)\b", re.IGNORECASE)


def of_a_kind(text: str, noun: str, begin: int) -> str | None:
    """The one bill, newspaper, building or railway that a text names before `begin`, with "the", if it speaks of no other."""
    if noun in _LASTS:
        return _by_last_word(text, noun, begin)
    if noun in ("agency", "watchdog", "regulator"):
        return _body_just_told_of(text, noun, begin)
    if noun in _BODIES:
        return _body_of_letters(text, noun, begin)
    if noun == "club":
        return _club_just_told_of(text, begin)
    if noun in ("bill", "act", "law", "legislation"):
        return _only(text, _ACT, _ANOTHER_ACT, begin, _ON_ITS_WAY)
    if noun in ("newspaper", "paper"):
        return _only(text, _PAPER, _ANOTHER_PAPER, begin, None)
    return None


@lru_cache(maxsize=64)
def _club_just_told_of(text: str, begin: int) -> str | None:
    """The team that the sentence before is about, by its name and a verb of many: "Hale have not lost since May. The club"."""
    low, high = next(sentences_before(text, begin), (0, 0))
    sentence = parse(text, low, high) if low < high else None
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None) if sentence is not None else None
    if main is None or set(sentence.classes[slice(*main.subject)]) != {"N"} or sentence.low(main.verb.first) not in ("have", "are", "were") or "club" in text[low:high]:
        return None
    name = text[sentence.words[main.subject[0]].begin:sentence.words[main.subject[1] - 1].end]
    others = any(sentence.classes[n] == "N" and not DAY.match(text, sentence.words[n].begin) for n in range(main.verb.last, len(sentence.words)))
    return None if others or is_plural(name.lower()) or is_person(name, text) else name


_BODY = re.compile(r"(?:The )?(?P<name>(?:[A-Z][\w-]+ (?:(?:and|of|for|on) )?){1,5}(?:Authority|Agency|Administration|Board|Bureau|Service|Institute|Inspectorate|Organi[sz]ation|Commission))\b(?! [A-Z])")


@lru_cache(maxsize=64)
def _body_just_told_of(text: str, noun: str, begin: int) -> str | None:
    """The body with which the sentence before begins, over sentences that begin with "The agency" or "It": "The Ferry Authority met. The agency"."""
    for low, high in islice(sentences_before(text, begin), _FEW):
        m = _BODY.match(text, low, high)
        if m is not None:
            return f"the {m['name']}"
        if not text.startswith((f"The {noun} ", "It "), low):
            return None
    return None


_FEW = 3  # sentences


_BODIES = frozenset("movement organisation organization charity federation alliance union party league institute body militia".split())
_LANDS = ("USA", "UAE", "USSR", "GDR", "DRC")
_LETTERS = re.compile(r"N{1,2}")


@lru_cache(maxsize=64)
def _body_of_letters(text: str, noun: str, begin: int) -> str | None:
    """The body by whose initials the sentence before goes, or by a name that the text has with the noun: "URN denied it. The movement", if no other name stands in that sentence."""
    low, high = next(sentences_before(text, begin), (0, 0))
    sentence = parse(text, low, high) if low < high and noun not in text[low:high] else None
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None) if sentence is not None else None
    if main is None or _LETTERS.fullmatch(sentence.classes, *main.subject) is None:
        return None
    name = text[sentence.words[main.subject[0]].begin:sentence.words[main.subject[1] - 1].end]
    others = any(sentence.classes[n] == "N" and not DAY.match(text, sentence.words[n].begin) for n in range(main.subject[1], len(sentence.words)))
    known = name.isupper() and len(name) > 2 and " " not in name and name not in _LANDS or f"{name} {noun}" in text
    return name if known and not others and not is_person(name, text) else None


@lru_cache(maxsize=64)
def _by_last_word(text: str, noun: str, begin: int) -> str | None:
    """The name just before whose last word says that it is a building: no other building may be spoken of near it."""
    found = {name for last in _LASTS[noun] if (name := name_of(text, last, begin)) is not None}
    if len(found) != 1:
        return None
    (name,) = found
    bare = name.removeprefix("the ")
    low = text.rfind(bare, max(0, begin - _NEAR), begin)
    if low < 0:
        return None
    others, last = _ANOTHER_BUILDING if noun == "building" else _ANOTHER_LINE, bare.rpartition(" ")[2].lower()
    near = text[max(0, begin - _NEAR):begin].replace(bare, "")
    return None if any(m[0].lower() not in (noun, last) and not m[0].lower().endswith(f" {last}") for m in others.finditer(near)) else name


def _only(text: str, pattern: re.Pattern[str], another: re.Pattern[str], begin: int, led: re.Pattern[str] | None) -> str | None:
    named = _named(text, pattern, another)
    if named is None:
        return None
    name, places = named
    last = bisect_left(places, begin) - 1
    if last < 0 or led is None and begin - places[last] > _NEAR:
        return None
    if led is not None and not _is_led(text, places, led):
        return None
    return f"the {name}"


@lru_cache(maxsize=8)
def _named(text: str, pattern: re.Pattern[str], another: re.Pattern[str]) -> tuple[str, tuple[int, ...]] | None:
    """The one name of that kind in a text, and where it stands; `None` if there are others, or the text speaks of others."""
    if another.search(text):
        return None
    found: dict[str, list[int]] = {}
    for m in pattern.finditer(text):
        opens = _NO_NAME.match(m[0])
        name = m[0][opens.end():] if opens is not None else m[0]
        if " " in name and not name.isupper():
            found.setdefault(name, []).append(m.end() - len(name))
    if len(found) != 1 or any(name.count(" Act") + name.count(" Bill") > 1 for name in found):
        return None  # "the Ferry Act and the Toll Act"
    (name, places), = found.items()
    return name, tuple(places)


@lru_cache(maxsize=8)
def _is_led(text: str, places: tuple[int, ...], led: re.Pattern[str]) -> bool:
    """Whether words that lead to it stand before one of the places."""
    return any(led.search(text, max(0, at - 30), at) for at in places)
