"""Which team "they" are: "Orla came within a point of promotion. They travel to Hale on Saturday"."""

from __future__ import annotations

import re

from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Verb, parse
from timeline.lang.en.who_fits import is_person

# What teams do next, and words of which a sentence about one has some.
_NEXT = frozenset("travel host face play meet visit entertain welcome kick start begin resume lead trail sit top need".split())
_OF_SPORT = re.compile(
    r"\b(?:promotion|promoted|relegat(?:ed|ion)|leagues?|points?|goals?|season|cup|match(?:es)?|titles?|champions|fixtures?|leg|semi-?final|quarter-?final|final|play-?offs?|innings|tries|draw|drew|defeat"
    r"|beat|unbeaten|scor(?:ed|ing)|wins?|won|lost|coach|manager|\d{1,3}[-–]\d{1,3})\b")
_NAMED = re.compile(r"N{1,3}(?=[,rxtmbhfwvz]|pt)")


def team_before(text: str, begin: int, verb: Verb) -> str | None:
    """The name that is the subject of the sentence before the one at `begin`, if both are about sport; `None` where anybody else may be meant."""
    if verb.base not in _NEXT or verb.passive:
        return None
    span = next(sentences_before(text, begin), None)
    if span is None or _OF_SPORT.search(text, *span) is None:
        return None
    sentence = parse(text, *span)
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    named = _NAMED.match(sentence.classes, main.subject[0]) if main is not None else None
    if main is None or named is None or any(c.kind == "coord" and c.subject is not None for c in sentence.clauses):
        return None
    name = text[sentence.words[named.start()].begin:sentence.words[named.end() - 1].end]
    return None if is_person(name, text) else name
