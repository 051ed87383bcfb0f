"""One cue: words that are looked for at a place of a text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_Asked = Callable[..., re.Match[str] | None]


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """Words looked for, by the functions of a compiled pattern of the same names; `cue` makes one.

    They take a text and the places from which and up to which to look, as those of
    `re.Pattern` do: what is asked "up to" a place stands right before it (`$`), what is
    asked "behind" or "at" one begins there. The functions themselves are kept: a cue is
    asked some ten times a time.
    """

    search: _Asked
    match: _Asked
    fullmatch: _Asked
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]


def cue(pattern: str, among: tuple[str, ...] = ()) -> Cue:
    """The cue of a pattern. `among` are letters of which the pattern holds some, whatever it matches: they are searched for first, which is faster in a long text."""
    compiled = re.compile(pattern)
    return Cue(_if_any(among, compiled.search) if among else compiled.search, compiled.match, compiled.fullmatch, compiled.finditer, compiled.sub)


def _if_any(among: tuple[str, ...], search: _Asked) -> _Asked:
    def search_if_any(text: str, first: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        for letters in among:
            if text.find(letters, first, end) >= 0:
                return search(text, first, end)
        return None

    return search_if_any


NEVER = cue("(?!)")
"""What a language has no words for."""
