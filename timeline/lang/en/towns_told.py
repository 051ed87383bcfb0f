"""A town by its name: "this old river town" by the byline's, "the town" by that of "the town of Hale"."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.byline import byline_place
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.sentences_back import paragraphs, sentences_before
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.who_fits import DAY, is_person

_KIND = r"(?:town|city|village|hamlet|capital|port|resort|suburb|community)"
_THIS = re.compile(rf"\b[Tt]his (?:(?!week|month|year)[\w-]+ ){{0,3}}?{_KIND}\b(?!['’\w-]| (?:of|where|that|which|council|hall|centre|center|clerk|manager|square|dwellers?)\b)")
_HEAD = 1500  # characters in which a byline stands


def with_town(text: str, sentence: Parse, own: Clause, line: str) -> str:
    """The line of a clause with the name of the town that it only calls so.

    "The guns that had pounded this town fell silent" keeps it, for the line of what the guns had done has the name.
    """
    if "this " in line or line.startswith("This "):
        m = _THIS.search(line) if any(word.low == "this" and clause is own for word, clause in zip(sentence.words, sentence.owner)) else None
        name = _of_the_byline(text) if m is not None else None
    else:
        m = _THE.search(line) if " the " in line else None
        name = _called_so(text, m["noun"], sentence.words[0].begin) if m is not None else None
        name = None if name is not None and _names_another_place(text, sentence, name) else name
    if m is None or name is None or name in line:
        return line
    told = f"{line[:m.start()]}{name}{line[m.end():]}"
    return told if len(told) <= max(LIMIT, len(line)) else line


@lru_cache(maxsize=16)
def _of_the_byline(text: str) -> str | None:
    """The one place that opens a paragraph of a text's head, without its land."""
    found = {place.partition(",")[0] for low, _ in paragraphs(text, 0, min(len(text), _HEAD)) if (place := byline_place(text, low)) is not None}
    return found.pop() if len(found) == 1 else None


_THE = re.compile(r"(?<=[a-z] )the (?P<noun>town|village|hamlet|island)(?=$|[,;:]| (?:on|in|at|since|after|before|when|because|by|for|from|with|and|but|as|until)\b)")
_CAPITAL = r"[A-Z][\w'’-]{1,30}"
_OF = re.compile(rf"\b(?P<noun>town|village|hamlet|island) of (?P<name>{_CAPITAL}(?: (?:of |de |del |la |do |da )?{_CAPITAL}){{0,3}})(?!['’]s? [A-Z])")
_ANOTHER = re.compile(
    r"\b(?:an?|another|other|nearby|neighbou?ring|next|two|three|several|many|some|all|both|these|those|every|each) (?:[\w-]+ ){0,2}?(?P<noun>town|village|hamlet|island)s?\b(?! of [A-Z])|\b(?P<many>town|village|hamlet|island)s\b")


@lru_cache(maxsize=64)
def _called_so(text: str, noun: str, begin: int) -> str | None:
    """The one town that a text has called so before a place, if it speaks of no other."""
    found = {m["name"] for m in _OF.finditer(text, 0, begin) if m["noun"] == noun and not is_person(m["name"], text)}
    if len(found) != 1 or any((m["noun"] or m["many"]) == noun for m in _ANOTHER.finditer(text, 0, begin)):
        return None
    return found.pop()


_AT = re.compile(rf"\b(?:in|at|near|to|for|from|outside|around|into|through|towards?) (?:the )?(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})")


def _names_another_place(text: str, sentence: Parse, name: str) -> bool:
    """Whether the sentence, or the one before, is of another place as well."""
    begin = sentence.words[0].begin
    low, _ = next(sentences_before(text, begin), (begin, begin))
    return any(m["name"] not in name and not DAY.match(m["name"]) for m in _AT.finditer(text, low, sentence.words[-1].end))
