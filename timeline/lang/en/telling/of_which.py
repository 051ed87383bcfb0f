"""What a number or "the last" is of: "Of the nine mills, two shut" → "Two of the nine mills shut", "Three mills shut. The last" → "The last mill"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.several import MEASURES
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.telling.words import Words
from timeline.lang.en.wordlists import is_plural

_NUMBER = re.compile(
    r"(?:(?:[Ff]ewer than|[Mm]ore than|[Ll]ess than|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]t least|[Oo]nly|[Jj]ust|[Ss]ome|[Uu]p to|[Aa]ll but|[Nn]o more than) )?"
    r"(?:\d[\d,]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Mm]ost|[Mm]any|[Ss]everal|[Ss]ome|[Hh]alf|[Nn]one|(?:a )?(?:third|quarter)|[Tt]wo-thirds)")
_WHOLE = re.compile(r"pd[n#zgv]{0,3}n(?![nN'])")


def of_the_whole(teller: Words, clause: Clause, said: str) -> str:
    """A bare number with what it is of, where the sentence opens with that."""
    if clause.kind not in ("main", "coord") or teller.parse.low(0) != "of" or clause.subject is None or clause.subject[0] == 0 or _NUMBER.fullmatch(said) is None:
        return said
    m = _WHOLE.match(teller.parse.classes)
    if m is None or not is_plural(head := teller.parse.low(m.end() - 1)) and head != "people":
        return said
    return f"{said} of {teller.say(1, m.end())}"


_ORDER = (
    r"(?:(?:most|least) (?:recent|serious|important|famous|expensive|deadly|violent|successful)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final|next|longest|shortest|oldest|youngest|newest"
    r"|largest|biggest|smallest|worst|best|deadliest|earliest|heaviest|tallest)")
_WORTH_IT = 16  # characters at the end of a line, for what it is of
_BARE = re.compile(rf"(?:[Tt]he|A) {_ORDER}(?=,? )(?!, [A-Z])")  # not "The latest, Ivo Low, fled"


def of_those_before(teller: Words, line: str) -> str:
    """ "The last" with the noun that the sentence before counts, or has in its order: "the fourth truce to fail. The longest" → "The longest truce"."""
    m = _BARE.match(line) if line[:4] == "The " or line[:2] == "A " else None
    words = m[0].lower().split() if m is not None else []
    if not words or [word.low for word in teller.parse.words[:len(words)]] != words or teller.parse.classes[len(words)] not in ",vwbhmz":
        return line
    span = next(sentences_before(teller.text, teller.parse.words[0].begin), None)
    noun = _counted(teller.text, parse(teller.text, *span)) if span is not None and "\n\n" not in teller.text[span[1]:teller.parse.words[0].begin] else None
    told = f"{m[0]} {noun}{line[m.end():]}" if noun is not None else line
    return told if len(told) <= LIMIT + _WORTH_IT else line


def _counted(text: str, sentence: Parse) -> str | None:
    """What a sentence counts, as of one: "Three old mills" → "old mill"; `None` where it counts nothing, or two things."""
    found, classes = [], sentence.classes
    for n, word in enumerate(sentence.words):
        if not (word.low in _FEW or classes[n] == "#" and word.low.isdecimal()) or n and classes[n - 1] in "nN'":
            continue
        end = n + 1
        while classes[end:end + 1] == "n" and sentence.low(end) not in _FEW:
            end += 1
        head = sentence.low(end - 1)
        if end == n + 1 or classes[end:end + 1] in ("N", "'", "#") or head in MEASURES or not (is_plural(head) or head in _ONE_OF):
            continue
        begin = n + 1
        while begin < end - 1 and sentence.low(begin) in ("other", "more", "further", "new", "such"):
            begin += 1
        found.append(_one(text[sentence.words[begin].begin:sentence.words[end - 1].end]))
    if not found:
        for m in _ONE_IN_ORDER.finditer(classes):
            if _IN_ORDER.fullmatch(sentence.low(m.start("order"))) and sentence.low(m.start("what")) not in _NO_THINGS:
                found.append(text[sentence.words[m.start("what")].begin:sentence.words[m.end() - 1].end])
    return found[0] if len(found) == 1 else None


_FEW = frozenset("two three four five six seven eight nine ten eleven twelve several".split())
_ONE_IN_ORDER = re.compile(r"d(?P<order>n)(?P<what>n{1,2}(?:pn)?)(?![nN'#])")
_IN_ORDER = re.compile(r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)")
_NO_THINGS = MEASURES | frozenset("time day year week month night hour minute half quarter century floor place party world".split())
_ONE_OF = {"people": "person", "men": "man", "women": "woman", "children": "child"}


def _one(noun: str) -> str:
    """A noun of several as of one: "old ferries" → "old ferry"."""
    before, space, last = noun.rpartition(" ")
    if last in _ONE_OF:
        one = _ONE_OF[last]
    elif last.endswith("men"):
        one = f"{last[:-3]}man"
    elif last.endswith("ies") and len(last) > 4:
        one = f"{last[:-3]}y"
    else:
        one = last[:-2] if last.endswith(("ches", "shes", "sses", "xes")) else last[:-1]
    return f"{before}{space}{one}"
