"""The line under an obituary that sums a life up: "Ivo Low, painter: born Leeds 3 May 1920; RA 1964; married 1946 Ann Falk (died 1979); died London 2 June 2001".

British papers print it, one part a semicolon. Each part is told under the name, and no verb is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en.gist import ONCE
from timeline.lang.en.headlines import headline
from timeline.lang.en.tidying import tidy
from timeline.model import Timex
from timeline.plugin import Clause

_NAME = re.compile(r"[•·*\s]*(?P<name>[A-Z][\w.'’-]+(?: (?:[A-Z(\"“][\w.'’()\"”-]*|de|van|von|la|le|di)){1,6})(?:[,:][^;]{0,80}?)?[,:;]? (?=born\b)")
_PART = re.compile(r"(?:\([^()]{0,120}\)|[^;()])+")
_ASIDE = re.compile(r"\s*\([^()]{0,120}\)")
_IN_FULL = {"born": "was born", "died": "died"}
_DIED = re.compile(r"\bdied\b")


def life_line(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause] | None:
    """What such a line tells of each of its times; `None` for any other sentence."""
    if text.find(" born ", begin, end) < 0 or text.find(";", begin, end) < 0:
        return None
    name = _NAME.match(text, begin, end)
    if name is None:
        return None
    found: list[Clause] = []
    for part in _PART.finditer(text, name.end(), end):
        inside = [index for index, timex in enumerate(timexes) if part.start() <= timex.begin < part.end()]
        asides = [aside.span() for aside in _ASIDE.finditer(text, part.start(), part.end())]
        for index in inside:
            timex = timexes[index]
            if any(first <= timex.begin < last for first, last in asides):
                continue  # "(died 1979)": whom he had married
            said = _said(text, part, [timexes[other] for other in inside], timex)
            if said:
                kind = "die" if _DIED.match(said) else ""
                line = f"{name['name']} {_IN_FULL[said]}" if said in _IN_FULL else f"{name['name']}: {said}"
                found.append(Clause(index, headline(line, None), begin, end, kind=kind, verb=part.start(), once=kind in ONCE))
    return found


def _said(text: str, part: re.Match[str], times: list[Timex], own: Timex) -> str:
    """The words of a part that go with one of its times: those of "married 1946 Ann Falk, 1982 Ruth Adler" with "married" and her."""
    begin, end = part.span()
    commas = [at for timex in times[1:] if (at := text.rfind(", ", begin, timex.begin)) >= 0 and at + 2 == timex.begin]
    before = max((at for at in commas if at < own.begin), default=None)
    after = min((at for at in commas if at > own.begin), default=end)
    words = text[own.end:after] if before is not None else text[begin:own.begin] + text[own.end:after]
    verb = text[begin:end].strip().partition(" ")[0] + " " if before is not None else ""
    return tidy(_ASIDE.sub("", verb + words)).rstrip(" .,")
