"""Whether a line reads as a clause of its own: it begins with who or what, and lacks no part."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.telling.kinds import tell
from timeline.lang.en.telling.wholes import HALF_SAID
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import PAST_ONLY
from timeline.lang.en.wordclass import opens_a_phrase
from timeline.lang.en.wordlists import CLASSES

# Beginnings that only a subject has.
_PLAIN = re.compile(
    r"(?:I|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou)['’](?:ll|ve|re|d|m|s)\s"
    r"|(?:[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Hh]is|[Ii]ts|[Tt]heir)\s|[A-Z][\w.&-]*(?<!ed)(?<!ing)\s[A-Z]|[A-Z][\w-]*['’]s\s")
_SHORT = 20
# What no headline begins with: "which", "was", "and", "not".
_NO_OPENING = frozenset("qbhfmcxw")


def is_sound(line: str) -> bool:
    """Whether the line can stand alone: no "Which closed", no "Left the hall", no "Alone flowed out"."""
    if len(line) < _SHORT and HALF_SAID.fullmatch(line):
        return False
    if _PLAIN.match(line) or _does(line) or (word := line.partition(" ")[0]).isalpha() and opens_a_phrase(word):
        return True  # most lines by far, and no parse: "Torvald firms cut their prices", "Some firms cut theirs"
    sentence = parse(line, 0, len(line))
    classes = sentence.classes.lstrip('"(')
    if not classes or classes[0] in _NO_OPENING:
        return False
    first = sentence.clauses[0]
    if first.verb is None or first.verb.form != "finite" or first.kind != "main":
        return True
    return first.subject is not None and first.verb.first > 0


def _does(line: str) -> bool:
    """Whether the second word is a verb that can only be finite, behind a first that is a noun or name: "Torvald said so"."""
    first, second, *_ = (*line.split(" ", 2), "", "")
    return second in _SURELY_FINITE and first.lower() not in CLASSES and not first.endswith(("ed", "ing", "ly"))


_SURELY_FINITE = PAST_ONLY | frozenset("said told was were is are has have had will would".split())


def told_soundly(teller: Words, clause: Clause) -> str:
    """The words for a clause, or for the nearest one around it that reads alone."""
    first = tell(teller, clause)
    if is_sound(first):
        return first
    outer = clause.parent
    while outer is not None:
        line = tell(teller, outer) if outer.verb is not None and outer.finite else first
        if line is not first and is_sound(line):
            return line
        outer = outer.parent
    return _whole_sentence(teller) or first


def _whole_sentence(teller: Words) -> str | None:
    line = teller.say(0, len(teller.parse.words))
    return line if is_sound(line) else None


_LED = re.compile(r"(?:In|On|At|By|For|With|From|Of|As|To|Under|Over|Through|During|Amid|Against|Between|Into) (?!least|most\b|many|much|few|half|all\b)")
_ONE_PHRASE = re.compile(r"[pao]d?[#n']*[nN#]+(?:pd?[#n']*[nN#]+)*")
_TWO_NOUNS = re.compile(r"nN|Nn|#N")


def hangs(line: str) -> bool:
    """Whether a headline is a phrase that hangs on what is not there: "In other markets", "To leave the country", "For the people comes"."""
    if line.startswith("Which "):
        return True  # "Which fell in April, begins on Friday"
    if not _LED.match(line):
        return False
    sentence = parse(line, 0, len(line))
    return all(c.verb is None or not c.finite or c.kind in ("rel", "sub") or _lacks_its_subject(sentence, c) for c in sentence.clauses)


def _lacks_its_subject(sentence: Parse, clause: Clause) -> bool:
    """Whether nothing but a phrase with its preposition stands before a verb: "At its peak ran"; not "In Hale a choir sang"."""
    if clause.subject is None:
        return clause.verb.base != "be"  # "By the door were nine coats"
    begin, end = clause.subject
    classes = sentence.classes[begin:end]
    return _ONE_PHRASE.fullmatch(classes) is not None and not _TWO_NOUNS.search(classes) and not any(
        sentence.low(n).endswith("s") and sentence.classes[n:n + 2] == "nn" for n in range(begin, end - 1))  # "By all accounts firms have bought"
