"""A sentence as words, each with a class in one letter: what the clause parser reads.

    d determiner   n noun, adjective, unknown   N name   # number   u subject pronoun   i object pronoun
    b be   h have   f do   m modal   w past   y participle   v either of the two   z third person   e base form   g -ing
    r adverb   x not   p preposition   o to   c and, or, but   s subordinator   a preposition or subordinator (after)
    q who, which   k that   ' possessive   t time   , ; " ( ) punctuation

Letters, because patterns over a sentence's classes are then plain regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.lang.en.verbforms import BASES, DONE_ONLY, PAST_ONLY, PAST_OR_DONE, THIRD, UNCHANGED, base_of
from timeline.lang.en.verbs import NOT_VERBS

_TOKEN = re.compile(
    r"(?P<plain>[A-Za-z]+(?=[ ,\n]))|(?P<word>(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Rev|Inc|Corp|Co|Ltd|No|Mt|vs|Jr|Sr)\.(?=\s|,)|[A-Z]\.(?=\s)"
    r"|[^\W\d_]+n['’]t\b|[^\W\d_](?:[\w&.-]*\w)?(?:['’](?:ll|ve|re|d)\b)?)"
    r"|(?P<wire>``|'')|(?P<possessive>['’]s?(?=\W|$)(?<=\w.|..))"
    r"|(?P<number>[$£€]?\d(?:[\d.,/:-]*\d)?(?:%|[\w-]*))"
    r"|(?P<hyphen>(?<=[A-Za-z])\s-\s(?=[A-Z]\w))|(?P<semi>;|:(?=\s)|\s[–—-]{1,2}(?=\s)|—|\s--\s?|_(?=\s))|(?P<comma>,)|(?P<quote>[\"“”])|(?P<left>[(\[])|(?P<right>[)\]])")

_CLASSES: dict[str, str] = {}
for _class, _words in {
    "d": "a an the this these those its his her their our my your some any no every each all both another several many few more most such half fewer less "
         "much enough either neither",
    "p": "of in on at by for from with into against over under during between among amid near through across behind beyond within without toward "
         "towards despite including following per via upon like than outside inside around off out up down along about above below onto throughout alongside "
         "regarding according concerning pending versus unlike except besides plus",
    "a": "after before since until till as",
    "s": "when while because although though whereas if unless once whether how why where what",
    "q": "who which whom whose",
    "k": "that",
    "c": "and or but nor & yet",
    "u": "he she it they we i you there",
    "i": "him them us me himself herself itself themselves",
    "b": "is are was were am be been being isn't aren't wasn't weren't",
    "h": "has have had having hasn't haven't hadn't",
    "f": "do does did don't doesn't didn't",
    "m": "will would can could may might must should shall cannot won't wouldn't can't couldn't mightn't mustn't shouldn't",
    "x": "not never",
    "o": "to",
    "r": "also then now later again soon still just already even only too so very quite rather almost nearly once twice yesterday today tomorrow "
         "away back here meanwhile however instead together therefore thus ago forward perhaps maybe apart aside ahead further abroad home overnight "
         "jointly once ever often always sometimes first",
    "n": "one two three four five six seven eight nine ten dozens hundreds thousands own other others else thing things nothing something anything "
         "king during morning evening building buildings spring string ring wing ceiling sterling beijing something wedding being "
         "family early daily weekly monthly yearly only likely friendly july italy supply reply ally assembly anomaly monopoly company bed",
}.items():
    for _word in _words.split():
        _CLASSES.setdefault(_word, _class)
# Nouns that are verbs' forms too and are the noun nearly always.
_NOUNS = frozenset("""
state states party parties police people minister force forces number numbers news talks shares sales earnings interests relations
reports results plans meeting meetings proceedings building beginning means march may parliament court courts president
leaders members soldiers troops terms rates prices stocks bonds markets officials companies banks funds workers offices
place time part parts head heads house houses images cases records figures signs views works films games matches pilot
hundred thousand million billion bid left set read cost
""".split()) - {"left", "set", "read", "cost", "bid", "means"}
_ADVERB_NOT = re.compile(r"^(?:family|only|early|daily|weekly|monthly|yearly|likely|friendly|supply|reply|ally|assembly|monopoly|anomaly|deadly|costly|elderly|lonely|lovely|bully|rally|tally)$")


class Word(NamedTuple):
    """A word's span in the text, its letters in lower case, and the index of the time that it is, if any."""

    begin: int
    end: int
    low: str
    time: int | None = None


def words(text: str, begin: int, end: int, times: Sequence[tuple[int, int]], nouns: Sequence[bool] = ()) -> tuple[list[Word], str]:
    """The words of `text[begin:end]` and their classes, one letter a word.

    `times` are spans of times, in order, each one word; those that `nouns` marks
    stand before a noun and are part of its phrase.
    """
    found: list[Word] = []
    classes: list[str] = []
    at = begin
    for index, (a, b) in enumerate([*times, (end, end)]):
        if a >= at:
            _scan(text, at, min(a, end), begin, found, classes)
        if index < len(times) and begin <= a < end:
            found.append(Word(a, b, text[a:b].lower(), index))
            classes.append("n" if index < len(nouns) and nouns[index] else "t")
            at = b
    return found, _settled(found, classes, text)


def _scan(text: str, begin: int, end: int, start: int, found: list[Word], classes: list[str]) -> None:
    for m in _TOKEN.finditer(text, begin, end):
        kind = m.lastgroup
        if kind == "plain" or kind == "word":
            opens = not classes or classes[-1] in ';"' or len(classes) < 4 and _OPENING.issuperset(classes)
            low, letter = _classed(m[0], opens)
        elif kind == "hyphen":
            if found and text[found[-1].begin].isupper():
                continue  # "Alcoa - Reynolds": one name, however it was set
            low, letter = m[0].lower(), ";"
        elif kind == "possessive":
            low = m[0].replace("’", "'")
            before = found[-1].low if found else ""
            letter = "b" if before in ("he", "she", "it", "that", "there", "who", "what") and low == "'s" else "'"
        else:
            low, letter = m[0].lower(), _SIGNS[kind]
        found.append(Word(m.start(), m.end(), low))
        classes.append(letter)


_OPENING = frozenset('"(')
_SIGNS = {"number": "#", "wire": '"', "semi": ";", "comma": ",", "quote": '"', "left": "(", "right": ")"}


@lru_cache(maxsize=20_000)
def _classed(word: str, first: bool) -> tuple[str, str]:
    """A word in lower case, and its class by itself; `first` for the first of a sentence."""
    low = word.lower().replace("’", "'")
    return low, _class(word, low, first)


def _class(word: str, low: str, first: bool) -> str:
    if word == "May" and not first or word in ("US", "IT", "Will", "Bill", "Mark") and not first:
        return "N"
    known = _CLASSES.get(low)
    if known is not None and (word.islower() or first or known in "dup" and word[1:].islower() and len(word) > 1 and low not in ("up", "down") or word in ("I", "A")):
        return known
    for ending, letter in (("'ll", "m"), ("'d", "m"), ("'ve", "h"), ("'re", "b")):
        if low.endswith(ending):
            return letter
    if word[0].isupper() and not first:
        return "N"
    if low in PAST_ONLY:
        return "w"
    if low in DONE_ONLY:
        return "y"
    if low in UNCHANGED:
        return "U"
    if low in PAST_OR_DONE:
        return "v"
    if low.endswith("ed") and len(low) > 3 and low not in NOT_VERBS and ("-" not in low or low.startswith(("re-", "co-", "pre-", "de-", "out-", "over-"))):
        return "n" if low.startswith("un") and base_of(low) not in BASES else "v"  # "unchanged"
    if low.endswith("ing") and len(low) > 4 and low not in _NOUNS and "-" not in low:
        return "g"
    if low.endswith("ly") and not _ADVERB_NOT.search(low):
        return "r"
    if word[0].isupper():
        return "N"
    if low in _NOUNS:
        return "n"
    if low in BASES:
        return "e"
    if low in THIRD:
        return "z"
    return "n"


_STATE = re.compile(r"(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,})")  # "Del.", "N.M."


def _is_object(classes: list[str], i: int) -> bool:
    """Whether a determiner leads to the word, and a verb or preposition to that: an object, no subject."""
    at = i - 1
    while at >= 0 and classes[at] in "nN#":
        at -= 1
    return at > 0 and classes[at] in "d'" and classes[at - 1] in "wvzegpyhN" and classes[at] != "'"


# Classes that no neighbour changes.
_SURE = frozenset("N#tpuiobhfwacq'\";()")


def _settled(found: list[Word], classes: list[str], text: str) -> str:
    """The classes, with those words settled that their neighbours decide."""
    size = len(classes)
    for i, letter in enumerate(classes):
        if letter in _SURE:
            continue
        before = classes[i - 1] if i else ""
        if letter == "n" and before != "q" and found[i].low != "own":
            continue  # most words by far
        after = classes[i + 1] if i + 1 < size else ""
        low = found[i].low
        if low == "her" and after in ("", ",", "p", "t", "r", "o", "c", ";"):
            classes[i] = "i"
        elif letter == "m" and (before in ("d", "'") or low == "may" and before == "p"):
            classes[i] = "n"
        elif letter == "v" and low in BASES and before in ("o", "m", "f"):
            classes[i] = "e"  # "to found"
        elif letter == "k" and before in ("", ";") and after in ("z", "b", "m", "w", "h", "v"):
            classes[i] = "n"
        elif letter in "ze" and before == "k" and after == ",":
            classes[i] = "n"
        elif letter == "U" and _is_object(classes, i):
            classes[i] = "n"  # "raised its forecast"
        elif letter == "U":  # "cut", "hit": past after a subject, base after "to" or a modal, else a noun
            if before in ("o", "m", "f"):
                classes[i] = "e"
            elif before in ("d", "p", "'", "#"):
                classes[i] = "n"
            else:
                classes[i] = "v" if before in ("n", "N", "u", "q", "k", "r", ")", ",", "h", "b", "t", "c", "x", "i") else "e"
        elif letter == "g" and (before in ("d", "'") or before == "n" and after in "p,;t" and i > 1 and classes[i - 2] in ("d", "p", "n")) and found[i].low not in ("being", "having"):
            classes[i] = "n"  # "a meeting", "the opening ceremony"
        elif letter == "g" and before == "n" and after in ("z", "b", "m", "w", "h") and i > 1 and classes[i - 2] == "d":
            classes[i] = "n"  # "the court ruling follows"
        elif letter in "ezvg" and i and found[i - 1].time is not None and before == "n":
            classes[i] = "n"  # "a 2018 deal"
        elif letter == "v" and (before in ("d", "'", "#") or before == "p") and (after in ("n", "N", "g", "#", "c") or before in ("d", "'")):
            classes[i] = "n"  # "the displaced families", "a proposed law"
        elif letter == "v" and before == "n" and after in ("n", "N") and i > 1 and classes[i - 2] in ("d", "p") and found[i - 1].low in ("newly", "long", "once", "most", "other", "new"):
            classes[i] = "n"
        elif letter == "y" and before == "d":
            classes[i] = "n"
        elif letter in "ze" and (before in ("d", "p", "'", "#") or before == "N" and after == "N"):
            classes[i] = "n"
        elif letter == "n" and low == "own" and before in ("f", "o", "m", "r", "x"):
            classes[i] = "e"
        elif letter == "e" and before in ("n", "N") and after in ("v", "w", "b", "h", "m"):
            classes[i] = "n"  # "a goalless draw cost"
        elif letter == "e" and before == "n" and after == "n":
            classes[i] = "n"
        elif letter == "k" and after in ("n", "g") and (before in ("p", "", ",", ";", '"') or before == "v") and i + 2 < size and classes[i + 2] not in "bmwhf":
            classes[i] = "k" if before == "v" else "d"
        elif letter == "s" and low == "once" and after not in ("d", "n", "N", "u"):
            classes[i] = "r"
        elif letter == "d" and low in ("this", "these", "those", "some", "many", "several", "all", "both", "most", "more") and after in ("b", "m", "h", "w"):
            classes[i] = "n"
        elif letter == "r" and low == "first" and before == "d":
            classes[i] = "n"
        elif letter == "n" and before == "q" and low.islower() and (low in BASES or low in THIRD or after in ("d", "i") and low not in _CLASSES and not low.endswith(("tion", "ment", "al"))):
            classes[i] = "z" if low.endswith("s") else "e"  # "which cosponsor the talks"
        elif letter == "," and before == "N" and i + 2 < size and after == "N" and _STATE.fullmatch( text[found[i + 1].begin:found[i + 1].end] + ("." if text[found[i + 1].end:found[i + 1].end + 1] == "." else "")):
            stop = i + 2 if classes[i + 2] == "," else None
            if stop is not None and i + 3 < size and classes[i + 3] in "nNe":
                classes[i] = classes[stop] = "N"  # "the Dover, Del., firm"
        elif letter == "x" and before in ("", ",", "d"):
            classes[i] = "r"
    return "".join("e" if letter == "U" else letter for letter in classes)
