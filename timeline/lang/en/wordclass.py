"""A sentence as words, each with a class in one letter: what the clause parser reads.

    d determiner   n noun, adjective, unknown   N name   # number   u subject pronoun   i object pronoun
    b be   h have   f do   m modal   w past   y participle   v either of the two   z third person   e base form   g -ing
    U past, participle or base form ("cut", "hit"): until its neighbours tell
    r adverb   x not   p preposition   o to   c and, or, but   s subordinator   a preposition or subordinator (after)
    q who, which   k that   ' possessive   t time   , ; " ( ) punctuation

A word has its class by itself first (`_class`); `settling.py` then goes by the neighbours, and leaves no U.
It makes nouns of verbs' forms and the reverse ("plans", "opening", "march"), tells a past from a
participle where an auxiliary does, and finds adverbs, objects and determiners among small words.

Letters, because patterns over a sentence's classes are then plain regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import repeat

from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.mere_nouns import NO_MERE_NOUNS
from timeline.lang.en.settling import settle_by_neighbours
from timeline.lang.en.verbforms import BASES, DONE_ONLY, PAST_ONLY, PAST_OR_DONE, THIRD, UNCHANGED, base_of
from timeline.lang.en.verbs import NOT_VERBS
from timeline.lang.en.wordlists import CLASSES, CONTRACTIONS, FINITE, NOUNS, Word

# Plain words with single blanks between are one match, for they are most of a sentence. Of white space, only that before a
# dash begins anything: so the rest is not tried where a blank stands.
_TOKEN = re.compile(
    r"(?=\S|\s[–—-])(?:(?P<plain>[A-Za-z]++(?: [A-Za-z]++)*(?=[ ,\n]))|(?P<comma>,)|(?P<word>(?:[A-Z]\.){2,}(?:-[a-z][\w-]*\w)?|(?:Mr|Mrs|Ms|Dr|St|Gov|Sen"
    r"|Rep|Gen|Col|Lt|Sgt|Capt|Rev|Inc|Corp|Co|Ltd|No|Mt|vs|Jr|Sr)\.(?=\s|,)|[A-Z]\.(?=\s)"
    r"|[^\W\d_]+n['’]t\b|[^\W\d_](?:[\w&-]*\w)?(?:\.[\w&-]*\w)*(?:['’](?:ll|ve|re|d|m)\b)?)"
    r"|(?P<wire>``|'')|(?P<possessive>['’]s?(?=\W|$)(?<=\w.|..))"
    r"|(?P<number>[$£€]?\d(?:[\d.,/:-]*\d)?(?:%|[\w-]*))"
    r"|(?P<hyphen>(?<=[A-Za-z])\s-\s(?=[A-Z]\w))|(?P<semi>;|(?<=\w)(?:\.{3,}|…)(?!\s)|:(?=\s)|\s[–—-]{1,4}(?=\s)|—|\s--\s?|_(?=\s))|(?P<quote>[\"“”])|(?P<left>[(\[])|(?P<right>[)\]]))")

_ADVERB_NOT = re.compile(
    r"^(?:family|only|early|daily|weekly|monthly|yearly|likely|friendly|supply|reply|ally|assembly|monopoly|anomaly|deadly|costly"
    r"|elderly|lonely|lovely|bully|rally|tally)$")


_HEADS = re.compile(r"(?<!m)\.(?=\s+[A-Z\d“\"‘(£$€])|\n(?=\s*[A-Z\d“\"‘(£$€])")


def words(text: str, begin: int, end: int, times: Sequence[tuple[int, int]], nouns: Sequence[bool] = ()) -> tuple[list[Word], str]:
    """The words of `text[begin:end]` and their classes, one letter a word.

    `times` are spans of times, in order, each one word; those that `nouns` marks
    stand before a noun and are part of its phrase.
    """
    bare: list[tuple[int, int, str, int | None]] = []  # what the words are made of, all at once
    classes: list[str] = []
    at = begin
    for index, (a, b) in enumerate([*times, (end, end)]):
        if a >= at:
            _scan(text, at, min(a, end), bare, classes)
        if index < len(times) and begin <= a < end:
            bare.append((a, b, text[a:b].lower(), index))
            classes.append("n" if index < len(nouns) and nouns[index] else "t")
            at = b
            if a == begin and (stop := _HEADS.match(text, b, end)) is not None:
                bare.append((b, b + len(stop[0]), ":", None))  # "October 1987. The mill floods", as behind a colon
                classes.append(";")
    found = list(map(tuple.__new__, repeat(Word), bare))
    if classes[-1:] == [";"] and text[found[-1].begin] in ".…":
        found.pop()  # "We will see…": it opens no other clause
        classes.pop()
    _pair_dashes(found, classes)
    if classes[0:1] == ["N"] and classes[1:2] in _OBJECTS and found[0].low.endswith("ing") and len(found[0].low) > 5:
        classes[0] = "g"  # "Sentencing him on Friday, the judge said"
    return found, settle_by_neighbours(found, classes, text)


_LONGEST_ASIDE = 25
_OBJECTS = (["d"], ["i"])


def _pair_dashes(found: list[Word], classes: list[str]) -> None:
    """Makes commas of two dashes with an aside between: "the suspect -- a dentist -- fled"."""
    if classes.count(";") < 2:
        return
    dashes = [n for n, letter in enumerate(classes) if letter == ";" and found[n].low.strip() in _DASHES]
    while len(dashes) >= 2:
        first, last, *dashes = dashes
        aside = classes[first + 1:last]
        if first > 0 and len(aside) <= _LONGEST_ASIDE and ";" not in aside and (
                aside[:1] == ["q"] or found[first + 1].low in ("when", "where") or
                not any(letter in FINITE and (letter not in "bh" or aside[n - 1:n] != ["o"]) for n, letter in enumerate(aside))):
            classes[first] = classes[last] = ","
        else:
            dashes.insert(0, last)


def _scan(text: str, begin: int, end: int, found: list[tuple[int, int, str, int | None]], classes: list[str]) -> None:
    known, first, add_word, add_class = _KNOWN, _KNOWN_FIRST, found.append, classes.append
    for m in _TOKEN.finditer(text, begin, end):
        kind = m.lastgroup
        a, b = m.span()
        if kind == "plain":
            lexicon = first if not classes or classes[-1] in ';"' or len(classes) <= 3 and _OPENING.issuperset(classes) else known
            for word in text[a:b].split(" "):
                low, letter, size = lexicon[word]
                lexicon = known
                b = a + size
                add_word((a, b, low, None))
                add_class(letter)
                a = b + 1
            continue
        if kind == "comma":
            low = letter = ","
        elif kind == "word":
            low, letter, _ = (first if not classes or classes[-1] in ';"' or len(classes) <= 3 and _OPENING.issuperset(classes) else known)[m[0]]
            if "'" in low and (contracted := _CONTRACTED.fullmatch(low)):  # "we've" is two words
                at = a + contracted.end("who")
                add_word((a, at, contracted["who"], None))
                add_class("u")
                low, letter, a = contracted["does"], CONTRACTIONS[contracted["does"]], at
        elif kind == "hyphen":
            if found and text[found[-1][0]].isupper():
                continue  # "Alcoa - Reynolds": one name, however it was set
            low, letter = m[0].lower(), ";"
        elif kind == "possessive":
            low = m[0].replace("’", "'")
            before = found[-1][2] if found else ""
            letter = "b" if before in ("he", "she", "it", "that", "there", "who", "what") and low == "'s" else "'"
            if letter == "'" and low == "'s" and (done := _IS_OR_HAS.match(text, b)) is not None:
                letter = "h" if done["been"] else "b"  # "the boy's born in June", "the boat's been sold"
        else:
            low, letter = m[0].lower(), _SIGNS[kind]
        add_word((a, b, low, None))
        add_class(letter)


_IS_OR_HAS = re.compile(r"\s(?:(?P<been>been)|born|gone)\b")
_CONTRACTED = re.compile(rf"(?P<who>i|we|you|he|she|it|they|who|that|there)(?P<does>{'|'.join(CONTRACTIONS)})")
_DASHES = frozenset(("-", "--", "---", "----", "–", "—", "––", "_"))
_OPENING = frozenset('"(')
_SIGNS = {"number": "#", "wire": '"', "semi": ";", "quote": '"', "left": "(", "right": ")"}


class _Known(dict[str, tuple[str, str, int]]):
    """Words met so far, each in lower case with its class by itself and its length; `first` for those that begin a sentence.

    A dictionary, for it is asked for each word of a text: no call may stand between. It is emptied when it has grown large.
    """

    def __init__(self, first: bool) -> None:
        super().__init__()
        self._first = first

    def __missing__(self, word: str) -> tuple[str, str, int]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        low = word.lower().replace("’", "'")
        found = self[word] = low, _class(word, low, self._first), len(word)
        return found


_MOST_KNOWN = 50_000
_KNOWN, _KNOWN_FIRST = _Known(first=False), _Known(first=True)


def opens_a_phrase(word: str) -> bool:
    """Whether a word of letters alone that opens a line is a name, a noun or a determiner: then the line begins with who or what."""
    low, letter, _ = _KNOWN_FIRST[word]
    return letter in "Nd" or letter == "n" and low not in NO_MERE_NOUNS


_FORMS = {**dict.fromkeys(PAST_OR_DONE, "v"), **dict.fromkeys(UNCHANGED, "U"), **dict.fromkeys(DONE_ONLY, "y"), **dict.fromkeys(PAST_ONLY, "w")}


_EXCLAIMED = frozenset("well oh yes yeah okay".split())


def _is_name(word: str) -> bool:
    """Whether the first word of a sentence is written as names are, not all in capitals."""
    return word[0].isupper() and word[1:].islower()


def _class(word: str, low: str, first: bool) -> str:
    if first and low in _EXCLAIMED:
        return "r"
    if word == "May" and not first or word in ("US", "IT", "Will", "Bill", "Mark", "Per") and not first:
        return "N"
    known = CLASSES.get(low)
    if known is not None and (word.islower() or first or known in "dup" and word[1:].islower() and len(word) > 1 and
            low not in ("up", "down") or word in ("I", "A")):
        return known
    if "'" in low:
        for ending, letter in CONTRACTIONS.items():
            if low.endswith(ending):
                return letter
    if word[0].isupper() and not first:
        return "N"
    form = _FORMS.get(low)
    if form is not None:
        return form
    if low.endswith("ed") and len(low) > 3 and low not in NOT_VERBS and ("-" not in low or low.startswith(("re-", "co-", "pre-", "de-", "out-", "over-"))):
        if base_of(low) in BASES:
            return "v"
        return "n" if low.startswith("un") else "N" if word in GIVEN_NAMES else "v"  # "unchanged", "Ahmed"
    if low.endswith("ing") and len(low) > 4 and low not in NOUNS and low not in BASES and "-" not in low:
        return "N" if _is_name(word) and base_of(low) not in BASES and low != "sentencing" else "g"  # "Fleming, who was freed"
    if low.endswith("ly") and low not in BASES and not _ADVERB_NOT.search(low):
        return "r"
    if word[0].isupper():
        return "N"
    if low in NOUNS:
        return "n"
    if low in BASES:
        return "e"
    if low in THIRD:
        return "z"
    return "n"
