"""Where an event happened: by its clause, or by the byline over its paragraph."""

from __future__ import annotations

import re

from timeline.lang.en.byline import byline_place
from timeline.lang.en.place import place
from timeline.lang.en.syntax import Clause as Part
from timeline.lang.en.syntax import Parse

# So far behind a byline the news is that of its place.
_LEAD = 600


def where_it_was(text: str, sentence: Parse, own: Part, at: int, line: str) -> str | None:
    """Where it happened: in the clause's own words, in what stands before its verb, or right behind the time."""
    told = place(line)
    if told:
        return told
    words = sentence.words
    front = near = ""
    if own.verb is not None and own.kind in ("main", "comp"):
        stop = own.verb.first
        if own.subject is not None and own.subject[0] < stop:
            comma = sentence.classes.find(",", own.subject[0], stop)
            stop = comma if comma >= 0 else stop
        front = text[words[own.begin].begin:words[stop].begin] if own.begin < stop else ""
    last = min(own.end, len(words))
    if at < last:
        near = text[words[at].end:words[last - 1].end].split(", ")[0]
    return place(front) or place(near)


# Words for a place, beyond those that `place` can name: "in a border town", "at a Kyiv clinic", "across the river".
_SOME_PLACE = re.compile(
    r"\b(?:in|at|near|outside|inside|across|off|from|to|into|over|through|around|(?:north|south|east|west)\w* of)\s+(?:the\s|an?\s|its\s"
    r"|their\s|his\s|her\s)?(?:[\w-]+\s){0,2}?"
                         r"(?:[A-Z]\w|(?:towns?|city|cities|villages?|province|region|border|coast|country|countries|island|sea|river)\b)")
_BLANK = re.compile(r"\s*")
_PARAGRAPH = re.compile(r"\n(?:(?<=[.!?\"”]\n)|[ \t]*\n)")


def city_over(text: str, begin: int, end: int) -> str | None:
    """The city of the byline over a sentence's paragraph, if the sentence itself names no place."""
    starts = [_BLANK.match(text).end()] if begin <= _LEAD else []
    starts += [m.end() for m in _PARAGRAPH.finditer(text, max([begin - _LEAD, *starts]), begin)]
    city = byline_place(text, starts[-1]) if starts else None
    return city if city is not None and _SOME_PLACE.search(text, begin, end) is None else None
