"""Where an English article states its own date: "LEEDS, England, Oct. 14 (Agency) —", "Published 3 May 2019"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en.grammar import kind_of
from timeline.lang.en.parse import parse_at
from timeline.model import Article, Timex
from timeline.temporal.expr import Ambiguous, Civil, Clock, Expr

# Capitals and letters of Latin script, for cities like TROMSØ and ŁÓDŹ.
_UP = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĐĞİŞŐŰ"
_LETTERS = _UP + "a-zß-öø-ÿąćęłńśźżčďěňřšťůžđğışőű"
_OF = rf"(?P<of>[{_UP}][{_LETTERS}. ]{{1,24}}"
# A city in capitals, perhaps with its country or state, up to where the date begins.
_PLACE = re.compile(
    rf"[ \t]*(?:\([A-Z]{{2,4}}\)[ \t]*)?(?P<city>[{_UP}][{_UP}.'’/ -]{{2,40}})(?:,[ \t]*{_OF}?))?(?:,[ \t]*|[ \t]*\()(?=[A-Z0-9])")
# "LEEDS (Agency) 14 October 2019 —", "LEEDS (Agency) — Oct. 14, 2019 —".
_PLACE_AND_AGENCY = re.compile(
    rf"[ \t]*+(?P<city>[{_UP}][{_UP}.'’ -]{{1,40}}[{_UP}.])(?:,[ \t]*{_OF}))?[ \t]*+\([^()\n]{{2,60}}\)"
    r"[ \t]*+(?:[,–—-][ \t]*+)?(?=[A-Z0-9])")
# "Oct 14 2019 (Agency) -": without the agency it may be an entry of a chronology.
_DATE_AND_AGENCY = re.compile(r"[A-Z0-9][\w ,.]{6,20}\([^()\n]{2,60}\)[ \t]*[–—_-]")
_AGENCY = re.compile(r"[ \t]*\([^()\n]{2,60}\)[ \t]*[–—_-]")
# "(Agency) 14 October 2019 -", the place left out.
_AGENCY_FIRST = re.compile(r"[ \t]*+\([A-Z][^()\n]{1,60}\)[ \t]*+(?:[,–—-][ \t]*+)?(?=[A-Z0-9])")
# The same without a date: "LEEDS, England (Agency) —".
_UNDATED = re.compile(
    rf"[ \t]*(?P<city>[{_UP}][{_UP}.'’ -]{{2,40}})(?:,[ \t]*{_OF}))?[ \t]*+(?:\([^()\n]{{2,60}}\))?[ \t]*+[–—_-]{{1,2}}[ \t]+")
# How any of these begins, for most paragraphs begin otherwise: with two capitals or a capital of one letter, or so that an agency may stand before or behind a date.
_MAY_OPEN = re.compile(rf"[ \t]*(?:\([A-Z]{{2,4}}\)[ \t]*)?[{_UP}][{_UP}.'’/ -]|[A-Z0-9][\w ,.]{{6,20}}\(|[ \t]*+\([A-Z]")
# After a byline's date come an agency, a dash, or both. Runs of blanks give nothing back (`*+`): none could use it.
_DASH = re.compile(r"[ \t]*+(?:\)[ \t]*+)?(?:[,/][ \t]*+)?(?:\([^()\n]{2,60}\)|/[^/\n]{2,40}/)?[ \t]*+(?:[-–—_]{1,2}|:)[ \t]*|[ \t]*\([^()\n]{2,60}\)")
_STATED = re.compile(
    r"^[ \t]*(?:(?:first|originally|last)\s+)?(?P<word>published|posted|issued|updated|modified|dated?)(?:\s+(?:on|at))?\s*+[:–—-]?\s*",
    re.IGNORECASE | re.MULTILINE)
# Lines above the story that give its date beside who wrote it and where. Of nothing but names: "By Ann Low, Hale | 3 May 2019", "(Agency, May 3, 2019)".
_NAMES = re.compile(
    r"(?!.*\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Ff]ile|[Aa]rchives?|[Cc]redit)\b)"
    r"(?:(?:[A-Z][\w.'’-]*|and|of|for|in|the|at|to|de|van|von|[|,/():·•–—&-])[ \t]*+)++")
_NAMES_BEHIND = re.compile(r"[ \t)]*+(?:[–—-]{0,2}[ \t]*+$|(?:[|,;/·•–—-]|[ \t]-[ \t])[ \t]*+(?:[Pp]age[ \t][A-Z]?-?\d+|(?:[A-Z][\w.'’-]*[ \t|,/-]*+){1,8})$)", re.MULTILINE)
# Of other words too, where it says that it is such a line: "By our court reporter", "An analysis by Ann Low", "Hale live page | …", "Published 3 May 2019".
_OUT = r"(?i:(?:first |last |originally )?(?:published|posted|updated|issued|filed|dated?))"
_CREDITS = re.compile(
    rf"(?:^|[.|,;·•–—-][ \t]*)(?:(?:(?:[A-Z][a-z]+ )?[A-Za-z][a-z]+ )?[Bb][yY][ \t]+(?:our\b|the\b|[A-Z])|{_OUT}\b)"
    r"|^(?:[Ff]rom (?:our|the)|(?:[A-Z][a-z]+ )?[Rr]eport from|(?:Reports?|Text|Words|Story|Authors?|Reporters?):)[ \t]"
    r"|^(?:[A-Za-z][\w&'’-]*[ \t]){1,4}(?:reporter|correspondent|editor|writer|columnist)(?:,| [-–—])[ \t](?=[A-Z0-9])"
    r"|[ \t][|·•][ \t]|\b[Bb][yY](?:[ \t][A-Z][\w.'’-]+){1,4}$", re.MULTILINE)
# A date there stands by itself.
_APART_BEFORE = re.compile(rf"(?:^|[|,;.·•–—:(-][ \t]*|\b(?:{_OUT}|on)[ \t]*)$")
_APART_BEHIND = re.compile(r"[ \t)]*(?:$|[|,;.·•–—(-]|(?:at )?\d|by\b)", re.MULTILINE)
# What no such line does: "Storm Odile | Two died on 3 May 2019".
_TELLS = re.compile(r"\b(?:was|were|is|are|has|had|have|will|would|said|says|[a-z]{2,}ed|died|went|came|made|took|won|lost|fell|rose|struck|hit)\b")
_WORD_BEGINS = re.compile(r"(?<![\w.-])\w")
_LONGEST_NAMES = 80  # characters
_LONGEST_CREDITS = 140
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
    """The full date in a line of names or credits between the title and the story."""
    text, prose, before = article.text, False, ""
    for start in _line_starts(text[:_HEAD]):
        line = _line(text, start)
        if not line or line.strip() == article.title:
            continue
        timex = _in_names(text, start, line) or _in_credits(text, start, line)
        if timex is not None:
            alone = timex.begin == start and not (" " in before and _NAMES.fullmatch(before))
            return None if prose and alone else timex  # below prose a bare date may head an entry of a chronicle
        if len(line) > _LONGEST_NAMES or line.rstrip().endswith((".", "!", "?", "\"", "”")):
            if prose or len(line) > _LONGEST_CREDITS:
                return None  # the story has begun
            prose = True  # a standfirst, perhaps
        before = line.strip()
    return None


def _line(text: str, begin: int) -> str:
    """The line that begins there, or as much of it as shows that it is too long to be one of names."""
    return text[begin:begin + _LONGEST_CREDITS + 1].partition("\n")[0]


def _in_names(text: str, start: int, line: str) -> Timex | None:
    """The full date in a line of nothing but names."""
    if len(line) > _LONGEST_NAMES:
        return None
    for m in _WORD_BEGINS.finditer(line):
        timex = _date_at(text, start + m.start()) if not m.start() or _NAMES.fullmatch(line, 0, m.start()) else None
        if timex is not None and _has_year(timex) and _NAMES_BEHIND.match(text, timex.end):
            return timex
    return None


def _in_credits(text: str, start: int, line: str) -> Timex | None:
    """The full date that stands by itself in a line which says who wrote the story, or when."""
    if len(line) > _LONGEST_CREDITS or not _CREDITS.search(line) or _TELLS.search(_CREDITS.sub("", line)):
        return None
    for m in _WORD_BEGINS.finditer(line):
        timex = _date_at(text, start + m.start()) if _APART_BEFORE.search(line, 0, m.start()) else None
        if timex is not None and _has_year(timex) and _APART_BEHIND.match(text, timex.end):
            return timex
    return None


def _has_year(timex: Timex) -> bool:
    day = _days(timex.expr)[0]
    return isinstance(day, Civil) and day.year is not None


def _place_and_date(text: str, begin: int) -> tuple[re.Match | None, Timex | None]:
    """The place that opens a paragraph and the date behind it, perhaps behind its agency."""
    for pattern in (_PLACE, _PLACE_AND_AGENCY):
        m = pattern.match(text, begin)
        timex = _date_at(text, m.end()) if m else None
        if timex is not None:
            return m, timex
    agency = _AGENCY_FIRST.match(text, begin)
    if agency is not None:
        timex = _date_at(text, agency.end())
        return (None, timex) if timex is not None and _has_year(timex) and _DASH.match(text, timex.end) else (None, None)
    timex = _date_at(text, begin) if _DATE_AND_AGENCY.match(text, begin) else None
    return (None, timex) if timex is not None and _has_year(timex) and _AGENCY.match(text, timex.end) else (None, None)


def byline_end(text: str, begin: int) -> int:
    """Where a paragraph that begins there gets to its news: past "LEEDS, England, Oct. 14 (Agency) —", or past all of "By Ann Low | 3 May 2019"."""
    end = _byline(text, begin)[1]
    if end != begin or begin > _HEAD:
        return end
    line = _line(text, begin)
    dated = _in_names(text, begin, line) or _in_credits(text, begin, line)
    return end if dated is None else begin + len(line)


def byline_place(text: str, begin: int) -> str | None:
    """The place in the byline that opens the paragraph that begins there, as prose spells it: "Leeds, England"."""
    m, end = _byline(text, begin)
    if m is None or end == begin:
        return None
    city = " ".join(m["city"].split())
    told = re.search(rf"\b{re.escape(city)}\b", text[end:end + _PROSE].replace(city, ""), re.IGNORECASE)  # "McAllen" as the text has it
    city = told[0] if told else re.sub(rf"[{_UP}]+", lambda word: word[0].capitalize(), city)
    return f"{city}, {m['of'].strip()}" if m["of"] else city


def _byline(text: str, begin: int) -> tuple[re.Match | None, int]:
    """The place that opens a paragraph, and where its news begins; `begin` itself where there is no byline."""
    if _MAY_OPEN.match(text, begin) is None:
        return None, begin
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
    if hit is None or not all(isinstance(day, Civil) and day.day is not None and day.month is not None for day in _days(hit.expr)):
        return None
    return Timex(hit.begin, hit.end, kind_of(hit.expr), hit.expr, hit.name)


def _days(expr: Expr) -> Sequence[Expr]:
    """The days that an expression may be of: two for "03/06/2021"."""
    day = expr.day if isinstance(expr, Clock) else expr
    return day.readings if isinstance(day, Ambiguous) else (day,)
