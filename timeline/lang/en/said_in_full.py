"""A thing by the words that a sentence before had for it: "Guards shut the coal pier. The pier burnt" → "The coal pier burnt"."""

from __future__ import annotations

import re
from itertools import islice

from timeline.lang.en import lexicon
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.possessives import possessive
from timeline.lang.en.pronouns import naming
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Parse, parse
from timeline.lang.en.verbforms import BASES
from timeline.lang.en.who_fits import SPEAKS, fits, is_surely_a_name

_SENTENCES, _REACH, _LONGEST = 4, 900, 45
# Words before a noun that do not tell it from others of its kind, or no longer hold when it is told of again.
_TELL_NOTHING = frozenset("""
new old young recent latest last first second third fourth fifth sixth final next previous earlier later former current present initial original other same such whole entire
full total further additional extra own few several many more most big large small major huge giant great good bad long short main key chief important significant
controversial historic tragic deadly fatal massive special annual alleged possible potential likely surprise sudden unprecedented rare serious severe brief proposed
planned pending expected so-called much little very only certain various different similar separate single double joint unusual record one two three four five six
seven eight nine ten dozen half another real true local ceremonial nearby missing dramatic disastrous surprising year day week month time coming upcoming ongoing growing
""".split())
_HELD_IN_FIRMS = ("shares", "stock")  # whose they are, `firm_lines.py` knows
_TIMES = frozenset((*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS, "yesterday", "today", "tomorrow", "weekend", "night", "morning", "evening", "afternoon"))
# What leads to what a thing is of: "the review of prison food", "talks on herring", "the war against the guild".
_OF_WHAT = frozenset(("of", "on", "over", "against"))
_BEHIND = re.compile(r"p(?P<what>[dnN#']*(?:[nN]|z(?=[,;.t]|$))(?:pd?[nN#']+)?(?:c[nN]+(?![mbhfwvz]))?)(?=[,;.mbhfwvqkoacrp]|z(?![,;.pt]|$)|$)")  # "on drug charges", where z may be a noun
_OPINION = re.compile(r"(?:ous|ful|ing|able|ible|(?<!mi|mb|pp|.l)ly)$|^(?!(?:\w*west|forest|harvest|interest|contest|protest|request|arrest|test|guest|chest)$)\w+est$")  # no "family", "assembly", "supply", "rally"
# What a thing is for, by its verb: "the landing stage".
_FOR_THAT = frozenset("""
baking banking boarding bowling brewing building climbing cooling dining drilling fishing flying heating hearing holding housing hunting landing lighting loading meeting mining mixing
packing parking polling printing racing riding rowing sailing selling shipping skating sorting spinning swimming training trading voting weaving winding working writing
""".split())
_DAY_OR_YEAR = re.compile(r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)


def in_full(text: str, begin: int, noun: str) -> str | None:
    """The noun with the words that told what it is, and "the" but before an owner, in the few sentences before `begin`; `None` where there are none, or it might be another.

    "The coal pier" and "the fish pier" in one sentence or two leave "the pier" open; "a pier" begins another tale.
    """
    found: str | None = None
    if text.find(noun, max(0, begin - _REACH), begin) < 0 or text.find(f" {noun.title()}", 0, begin) >= 0:
        return None  # "the Hale Tide Museum", or another
    for low, high in islice(sentences_before(text, begin, _REACH), _SENTENCES):
        told = _told(text, parse(text, low, high), noun) if text.find(noun, low, high) >= 0 else []
        for one in told:
            if one is None if found is None else one and one not in found:
                return None
            found = found or one or None
        if found is not None and not told:
            break
    return found


def _told(text: str, sentence: Parse, noun: str) -> list[str | None]:
    """What stands with each place of a noun in a sentence, the last first: "" for "the pier", `None` for "a pier"."""
    found: list[str | None] = []
    for i in range(len(sentence.words) - 1, -1, -1):
        if sentence.low(i) != noun or not text.startswith(noun, sentence.words[i].begin) or sentence.classes[i + 1:i + 2] in ("n", "N", "'"):
            continue
        first = len(sentence.classes[:i].rstrip("nN#'"))
        before = sentence.classes[first - 1:first]
        if sentence.classes[i] not in "nN" and not (sentence.classes[i] in "ezvg" and before in ("d", "p") and (first < i or before == "d")):
            continue  # a verb
        named = _first_that_tells(sentence, first, i)
        words = text[sentence.words[named].begin:sentence.words[i].end]
        if named == 0 and not is_surely_a_name(text[sentence.words[0].begin:sentence.words[0].end], text):
            words = words[:1].lower() + words[1:]  # the capital of its place
        if noun in _HELD_IN_FIRMS and "N" in sentence.classes[named:i]:
            named, words = i, noun
        whole = words + _behind(text, sentence, i)
        if len(words) > _LONGEST or "\n" in whole or '"' in whole:
            continue
        owner = _owner(text, sentence, first - 1) if before == "d" else None
        if owner is not None and len(owner) + len(whole) <= _LONGEST:
            found.append(f"{possessive(owner, text)} {whole}")
            continue
        owned = before != "d" and "'" in sentence.classes[named:i]
        found.append(whole if owned else f"the {whole}" if named < i or whole != words else None if sentence.low(first - 1) in ("a", "an", "another") else "")
    return found


def _owner(text: str, sentence: Parse, at: int) -> str | None:
    """Whose a thing is that "its", "his" or "her" at a word leads to: of whom the sentence is about, where nobody else is named before, or the one before."""
    pronoun = {"its": "it", "his": "he", "her": "she"}.get(sentence.low(at))
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    if pronoun is None or main is None:
        return None
    first, last = main.subject
    if first == at:
        return naming(text, sentence.words[0].begin)(sentence.low(at))
    if last > at or sentence.classes[first:last] not in ("N", "NN", "dn") or any(sentence.classes[n] in "nN" for n in range(first)):
        return None
    if any(sentence.classes[n] == "N" or is_person_noun(sentence.low(n)) for n in range(last, at)):
        return None
    name = text[sentence.words[first].begin:sentence.words[last - 1].end]
    return (f"the {name[4:]}" if name.startswith("The ") else name) if fits(pronoun, name, sentence.classes[first:last], text) and (pronoun != "it" or sentence.classes[first] == "N" or SPEAKS.search(name)) else None


def _first_that_tells(sentence: Parse, first: int, i: int) -> int:
    """The first word before a noun that tells it from others; the noun where there is none."""
    while first < i and (sentence.low(first) in _TELL_NOTHING or sentence.low(first).rstrip(".") in _TIMES or sentence.classes[first] == "'" or _is_opinion(sentence.low(first)) or (
            sentence.low(first)[:1].isdigit() and (sentence.low(first).isdigit() and sentence.low(i).endswith("s") or sentence.low(first + 1) in _TIMES))):
        first += 1
    owner = sentence.classes.rfind("n'", first, i)
    return owner + 2 if owner >= 0 and sentence.low(owner) in ("company", "firm", "group") else first  # "the firm's power business": which firm is left open again


def _is_opinion(word: str) -> bool:
    """Whether a word only says what somebody thinks of a thing, or what was done to it since: "lovely", "disputed"."""
    if _OPINION.search(word):
        return word not in _FOR_THAT
    return word.endswith("ed") and (word[:-2] in BASES or word[:-1] in BASES)


def _behind(text: str, sentence: Parse, i: int) -> str:
    """What a thing is of, behind its noun: " of prison food"."""
    at_a_place = sentence.low(i + 1) in ("at", "near") and is_event(sentence.low(i))  # "the strike at Kell"
    if not at_a_place and sentence.low(i + 1) not in _OF_WHAT or sentence.classes[i + 1:i + 2] != "p":
        return ""
    m = _BEHIND.match(sentence.classes, i + 1)
    if m is None or at_a_place and "N" not in sentence.classes[i + 2:m.end()]:
        return ""
    words = text[sentence.words[i].end:sentence.words[m.end() - 1].end]
    return "" if len(words) > _LONGEST or _DAY_OR_YEAR.search(words) or words.split()[-1] in ("it", "them") else words
