"""Who a pronoun is, when it opens a sentence: the subject of the sentence before, or nobody."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.syntax import parse

_REACH = 600
_FIRMS = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Group|Bank|Airlines|Party|University|Association|Agency|Ministry|Council|Commission|Plc|AG)\b\.?")


def naming(text: str, begin: int) -> Callable[[str], str | None]:
    """A function from a pronoun in the sentence at `begin` to the name that it stands for, or `None`.

    Only the subject of the sentence before serves, and only when it is one
    person, one firm, or several of a kind, as the pronoun asks. A pronoun there
    is followed one more sentence back.
    """
    def named(pronoun: str) -> str | None:
        return _named(text, begin, pronoun, 3)

    return named


@lru_cache(maxsize=256)
def _named(text: str, begin: int, pronoun: str, tries: int) -> str | None:
    from timeline.lang.en.sentences import sentences

    low = max(0, begin - _REACH)
    if low:
        low = max(text.find("\n", low, begin) + 1, text.find(". ", low, begin) + 2)
    before = [span for a, b in _paragraphs(text, low, begin) for span in sentences(text, a, b)][-1:]
    if not before:
        return None
    sentence = parse(text, *before[0])
    main = next((c for c in sentence.clauses if c.kind in ("main", "tail") and c.verb is not None and c.subject is not None), None)
    if main is None:
        return None
    classes = sentence.classes[slice(*main.subject)]
    if classes == "u":
        same = sentence.low(main.subject[0]) == pronoun
        return _named(text, before[0][0], pronoun, tries - 1) if same and tries > 1 else None
    name = noun_phrase(text, sentence, *main.subject, (0, 0))
    return name if name and fits(pronoun, name, classes, text) else None


def _paragraphs(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    found, at = [], begin
    while at < end:
        stop = text.find("\n\n", at, end)
        stop = end if stop < 0 else stop
        if text[at:stop].strip():
            found.append((at, stop))
        at = stop + 2
    return found


def fits(pronoun: str, name: str, classes: str, text: str) -> bool:
    """Whether a noun phrase may be what a pronoun means: a person, a thing, or several."""
    if len(name) > 60 or "," in name:
        return False
    if pronoun in ("he", "she") and not re.fullmatch(r"d?n*N+", classes) or re.fullmatch(r"[A-Z][a-z]+s", name) and pronoun != "they" and not re.search(
            rf"[a-z,.] {name}\b", text):
        return False  # "Jurors", which only its place makes a name
    several = re.search(r"\band\b", name) is not None or "N" not in classes and re.search(r"[a-rt-z]s$|\b(?:people|police|men|women|children)$", name) is not None
    if pronoun == "they":
        return several or re.fullmatch(r"[A-Z][a-z]+s", name) is not None
    if several:
        return False
    if pronoun == "it":
        return _FIRMS.search(name) is not None or re.match(r"(?:the|an?)\s", name, re.IGNORECASE) is not None and re.search(
            r"\b(?:company|firm|bank|group|party|government|agency|ministry|army|ship|court|council|offer|store|storm|club|team|airline|union|commission|carrier|maker|deal|plan)$", name) is not None
    return _FIRMS.search(name) is None and re.search(r"(?:^|\s)[A-Z][\w'’-]+$", name) is not None and not re.match(r"(?:The|the)\s+[A-Z]", name)
