"""Where an English article states its own date: "LEEDS, England, Oct. 14 (Agency) —", "Published 3 May 2019"."""

from __future__ import annotations

import re

from timeline.lang.en.grammar import kind_of
from timeline.lang.en.parse import parse_at
from timeline.model import Article, Timex
from timeline.temporal.expr import Civil, Clock

# A city in capitals, perhaps with its country or state, up to where the date begins.
_PLACE = re.compile(r"[ \t]*(?:\([A-Z]{2,4}\)[ \t]*)?(?P<city>[A-Z][A-Z.'’/ -]{2,40})(?:,[ \t]*(?P<of>[A-Z][A-Za-z. ]{1,24}?))?,[ \t]*(?=[A-Z0-9])")
# "LEEDS (Agency) 14 October 2019 —", "LEEDS (Agency) — Oct. 14, 2019 —".
_PLACE_AND_AGENCY = re.compile(
    r"[ \t]*+(?P<city>[A-Z][A-Z.'’ -]{1,40}[A-Z.])(?:,[ \t]*(?P<of>[A-Z][A-Za-z. ]{1,24}))?[ \t]*+\([^()\n]{2,60}\)"
    r"[ \t]*+(?:[,–—-][ \t]*+)?(?=[A-Z0-9])")
# The same without a date: "LEEDS, England (Agency) —".
_UNDATED = re.compile(
    r"[ \t]*(?P<city>[A-Z][A-Z.'’ -]{2,40})(?:,[ \t]*(?P<of>[A-Z][A-Za-z. ]{1,24}))?[ \t]*+(?:\([^()\n]{2,60}\))?[ \t]*+[–—_-]{1,2}[ \t]+")
# After a byline's date come an agency, a dash, or both. Runs of blanks give nothing back (`*+`): none could use it.
_DASH = re.compile(r"[ \t]*+(?:[,/][ \t]*+)?(?:\([^()\n]{2,60}\)|/[^/\n]{2,40}/)?[ \t]*+(?:[-–—_]{1,2}|:)[ \t]*|[ \t]*\([^()\n]{2,60}\)")
_STATED = re.compile(
    r"^[ \t]*(?:(?:first|originally|last)\s+)?(?P<word>published|posted|issued|updated|modified|dated?)(?:\s+(?:on|at))?\s*+[:–—-]?\s*",
    re.IGNORECASE | re.MULTILINE)
# A line above the story that ends with its date, of nothing but names: "By Ann Low, Hale | 3 May 2019", "(Agency, May 3, 2019)".
_NAMES = re.compile(
    r"(?!.*\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Ff]ile|[Aa]rchives?|[Cc]redit)\b)"
    r"(?:(?:[A-Z][\w.'’-]*|and|of|for|in|the|at|to|de|van|von|[|,/():·•–—-])[ \t]*+)++")
_NAMES_END = re.compile(r"[ \t)]*+[–—-]{0,2}[ \t]*+$", re.MULTILINE)
_WORD_BEGINS = re.compile(r"(?<![\w.-])\w")
_LONGEST_NAMES = 80  # characters
_HEAD = 1500
_PROSE = 20_000  # characters in which the city may be spelt as prose does


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
        m, timex = _place_and_date(article.text, start)
        if timex is not None and _DASH.match(article.text, timex.end):
            found.append((timex, "byline"))
    named = None if found else _under_names(article)
    if named is not None:
        found.append((named, "byline"))
    return found


def _under_names(article: Article) -> Timex | None:
    """The full date that ends a line of names between the title and the story."""
    text = article.text
    for start in _line_starts(text[:_HEAD]):
        line = text[start:start + _LONGEST_NAMES + 1].partition("\n")[0]
        if not line or line.strip() == article.title:
            continue
        if len(line) > _LONGEST_NAMES or line.rstrip().endswith((".", "!", "?", "\"", "”")):
            return None  # the story has begun
        for m in _WORD_BEGINS.finditer(line):
            timex = _date_at(text, start + m.start()) if m.start() and _NAMES.fullmatch(line, 0, m.start()) else None
            if timex is not None and _has_year(timex) and _NAMES_END.match(text, timex.end):
                return timex
    return None


def _has_year(timex: Timex) -> bool:
    day = timex.expr.day if isinstance(timex.expr, Clock) else timex.expr
    return isinstance(day, Civil) and day.year is not None


def _place_and_date(text: str, begin: int) -> tuple[re.Match | None, Timex | None]:
    """The place that opens a paragraph and the date behind it, perhaps behind its agency."""
    for pattern in (_PLACE, _PLACE_AND_AGENCY):
        m = pattern.match(text, begin)
        timex = _date_at(text, m.end()) if m else None
        if timex is not None:
            return m, timex
    return None, None


def byline_end(text: str, begin: int) -> int:
    """Where a paragraph that begins there gets to its news: past "LEEDS, England, Oct. 14 (Agency) —"."""
    return _byline(text, begin)[1]


def byline_place(text: str, begin: int) -> str | None:
    """The place in the byline that opens the paragraph that begins there, as prose spells it: "Leeds, England"."""
    m, end = _byline(text, begin)
    if m is None or end == begin:
        return None
    city = " ".join(m["city"].split())
    told = re.search(rf"\b{re.escape(city)}\b", text[end:end + _PROSE].replace(city, ""), re.IGNORECASE)  # "McAllen" as the text has it
    city = told[0] if told else re.sub(r"[A-Z]+", lambda word: word[0].capitalize(), city)
    return f"{city}, {m['of'].strip()}" if m["of"] else city


def _byline(text: str, begin: int) -> tuple[re.Match | None, int]:
    """The place that opens a paragraph, and where its news begins; `begin` itself where there is no byline."""
    m, timex = _place_and_date(text, begin)
    if timex is not None:
        dash = _DASH.match(text, timex.end)
        return m, dash.end() if dash else begin
    m = _UNDATED.match(text, begin)
    return m, m.end() if m else begin


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
    return Timex(hit.begin, hit.end, kind_of(hit.expr), hit.expr, hit.name)
