"""Who "they" are that divorced: the two whose wedding the text has just told."""

from __future__ import annotations

import re

from timeline.lang.en.pronouns import naming
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.telling.words import Words

_PARTING = frozenset("divorce separate split part marry wed".split())
_MARRYING = frozenset("marry wed".split())
_SPOUSE = re.compile(r"d?n*(?P<name>N+)")
_WHOM = re.compile(r"(?P<name>N+),q$")


def couple(teller: Words, clause: Clause) -> str | None:
    """ "In 1956 she married Daniel Low; they divorced in 1971" → "Ann Price and Daniel Low", as far as the text says who she is."""
    if clause.verb is None or clause.verb.base not in _PARTING or clause.subject is None or teller.parse.low(clause.subject[0]) != "they":
        return None
    begin = teller.parse.words[0].begin
    two = _two_in(teller.text, begin, teller.parse, clause.subject[0])
    if two is None:
        before = next(sentences_before(teller.text, begin), None)
        sentence = parse(teller.text, *before) if before is not None else None
        two = _two_in(teller.text, before[0], sentence, len(sentence.words)) if sentence is not None else None
    return two


def _two_in(text: str, begin: int, sentence: Parse, stop: int) -> str | None:
    """The two of the last wedding that a sentence tells before the word `stop`; the sentence begins at the character `begin`."""
    wedding = next((c for c in reversed(sentence.clauses) if c.verb is not None and c.verb.last < stop and c.verb.base in _MARRYING), None)
    if wedding is None or wedding.verb.negated or wedding.verb.tense != "past":
        return None
    asked = _WHOM.search(sentence.classes, 0, wedding.begin + 1) if wedding.kind == "rel" else _SPOUSE.match(sentence.classes, wedding.verb.last + 1)
    holder = wedding
    while holder.subject is None and holder.kind == "coord" and holder.parent is not None:
        holder = holder.parent
    if asked is None or holder.subject is None:
        return None
    who = _words(text, sentence, *holder.subject)
    who = naming(text, begin)(who.lower()) if who.lower() in ("he", "she") else who.partition(",")[0]
    return f"{who} and {_words(text, sentence, *asked.span('name'))}" if who else None


def _words(text: str, sentence: Parse, begin: int, end: int) -> str:
    return text[sentence.words[begin].begin:sentence.words[end - 1].end]
