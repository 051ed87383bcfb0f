"""Where an English article states its own date: "LEEDS, England, Oct. 14 (Agency) —", "Published 3 May 2019"."""

from __future__ import annotations

import re

from timeline.lang.en.parse import parse_at
from timeline.lang.en.tagger import kind_of
from timeline.model import Article, Timex
from timeline.temporal.expr import Civil, Clock

# A city in capitals, perhaps with its country or state, up to where the date begins.
_PLACE = re.compile(r"[ \t]*(?:\([A-Z]{2,4}\)[ \t]*)?(?P<city>[A-Z][A-Z.'’/ -]{2,40})(?:,[ \t]*[A-Z][A-Za-z. ]{1,24}?)?,[ \t]*(?=[A-Z0-9])")
# After a byline's date come an agency, a dash, or both.
_DASH = re.compile(r"[ \t]*(?:[,/][ \t]*)?(?:\([^()\n]{2,60}\)|/[^/\n]{2,40}/)?[ \t]*(?:[-–—_]{1,2}|:)[ \t]*|[ \t]*\([^()\n]{2,60}\)")
_STATED = re.compile(
    r"^[ \t]*(?:(?:first|originally|last)\s+)?(?P<word>published|posted|issued|updated|modified|dated?)(?:\s+(?:on|at))?\s*[:–—-]?\s*",
    re.IGNORECASE | re.MULTILINE)
_HEAD = 1500


def stated(article: Article) -> list[tuple[Timex, str]]:
    """The times that state when the article was written, surest first, each with its basis.

    `metadata` is a line that says so ("Published …"), `byline` the place and date
    that open a report. A byline's date may lack its year.
    """
    head = article.text[:_HEAD]
    found: list[tuple[Timex, str]] = []
    for m in _STATED.finditer(head):
        timex = _date_at(article.text, m.end())
        if timex is not None:
            found.append((timex, "metadata"))
    for start in _line_starts(head):
        m = _PLACE.match(article.text, start)
        timex = _date_at(article.text, m.end()) if m else None
        if timex is not None and _DASH.match(article.text, timex.end):
            found.append((timex, "byline"))
    return found


_UNDATED = re.compile(r"[ \t]*[A-Z][A-Z.'’ -]{2,40}(?:,[ \t]*[A-Z][A-Za-z. ]{1,24})?[ \t]*(?:\([^()\n]{2,60}\))?[ \t]*[–—_-]{1,2}[ \t]+")


def byline_end(text: str, begin: int) -> int:
    """Where a paragraph that begins there gets to its news: past "LEEDS, England, Oct. 14 (Agency) —"."""
    m = _PLACE.match(text, begin)
    timex = _date_at(text, m.end()) if m else None
    if timex is not None:
        dash = _DASH.match(text, timex.end)
        return dash.end() if dash else begin
    plain = _UNDATED.match(text, begin)
    return plain.end() if plain else begin


def _line_starts(head: str) -> list[int]:
    return [0, *(m.end() for m in re.finditer(r"\n+", head))]


def _date_at(text: str, begin: int) -> Timex | None:
    """A calendar date that begins there, with at least its month and day."""
    hit = parse_at(text, begin)
    if hit is None:
        return None
    day = hit.expr.day if isinstance(hit.expr, Clock) else hit.expr
    if not isinstance(day, Civil) or day.day is None or day.month is None:
        return None
    return Timex(hit.begin, hit.end, kind_of(hit.expr), hit.expr, hit.rule)
