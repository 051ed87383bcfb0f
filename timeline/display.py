"""What a person reads about an event: its date line, its headline, its description."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from timeline.isodate import write
from timeline.model import Article, Event
from timeline.temporal.calendar import Point, step, weekday
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline.text import address, clip, line
from timeline.wording import MONTHS, day, phrase, single_day, year

_LONGEST_WORDS = 120
_LONGEST_HEADLINE = 250

_MONTH_AT_END = re.compile(
    r"\b(?:(?P<before>\d{1,2})(?:st|nd|rd|th)?(?: of)? )?"
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
    r"(?: (?P<after>\d{1,2})(?:st|nd|rd|th)?)?$",
    re.IGNORECASE,
)
_WEEKDAY_AT_END = re.compile(
    r"\b(mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$", re.IGNORECASE
)
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def said(event: Event) -> str:
    """The article's words for the time, and what they leave out: "since December 2019", "Thursday, Feb. 27, 2020".

    Words that say all stay as they are. Where the date does not join on to the
    words it follows them in brackets: "the next day (Feb. 28, 2020)". Without
    words it stands alone.
    """
    value, words = event.when.value, clip(line(event.words), _LONGEST_WORDS)
    whole = phrase(value)
    if not words or words == whole:
        return whole
    first, last = _ends(value)
    if whole in words or any(_has_year(words, point.year) for point in (first, last)):
        return words
    month = _MONTH_AT_END.search(words)
    for point in (first, last) if month else ():
        number = month["after"] or month["before"]
        if MONTHS[point.month - 1].lower().startswith(month["month"][:3].lower()) and number in (None, str(point.day)):
            return f"{words}{', ' if month['after'] else ' '}{year(point.year)}"
    named = _WEEKDAY_AT_END.search(words)
    for point in (first, last) if named and value.grain <= Grain.DAY else ():
        if _WEEKDAYS[weekday(point) - 1] == named[1].lower():
            return f"{words}, {day(point)}"
    return f"{words} ({day(first) if single_day(value) else whole})"


def headline(event: Event) -> str:
    """The headline on one line, or the evidence, or the time where there is neither."""
    return clip(line(event.headline) or line(event.text) or said(event), _LONGEST_HEADLINE)


def bracketed(event: Event) -> str:
    """The headline behind the words for its time, for a day that is not the whole truth: "[2018] A deal …"."""
    return f"[{clip(line(event.words) or phrase(event.when.value), _LONGEST_WORDS)}] {headline(event)}"


def quotes(event: Event) -> list[str]:
    """What the article says of the event, a line a place: the evidence, then where else it is told."""
    return list(dict.fromkeys(filter(None, map(line, (event.text, *(one.text for one in event.also))))))


def description(event: Event, article: Article | None) -> str:
    """The quoted evidence, then how its time was worked out, then where it comes from; lines of plain text."""
    value = event.when.value
    parts = [f"“{quote}”" for quote in quotes(event)]
    parts += [""] if parts else []
    if event.words:
        parts.append(f"Words: {line(event.words)}")
    parts.append(f"Time: {phrase(value)}")
    parts.append(f"EDTF: {value.edtf} (grain: {value.grain.label.replace('_', ' ')})")
    parts.append(f"Basis: {event.basis}; status: {event.status}")
    if event.when.note:
        parts.append(f"Note: {line(event.when.note)}")
    if article is not None:
        parts.extend(source_lines(article))
    return "\n".join(parts)


def source_lines(article: Article) -> list[str]:
    """The dateline with its basis, and the article with its address."""
    dated = article.dateline
    when = (write(dated.value), dated.basis, dated.evidence) if dated is not None else None
    return list(_source_lines(article.title, article.source, when))


@lru_cache(maxsize=64)  # the same for every event of an article
def _source_lines(title: str, source: str | None, dateline: tuple[str, str, str] | None) -> tuple[str, ...]:
    """`dateline` as written: two moments may be equal, and not read the same."""
    lines = []
    if dateline is not None:
        value, basis, evidence = dateline[0], dateline[1], line(dateline[2])
        lines.append(f"Dateline: {value} ({basis}: {evidence})" if evidence else f"Dateline: {value} ({basis})")
    shown = " ".join(filter(None, (line(title), address(source))))
    if shown:
        lines.append(f"Source: {shown}")
    return tuple(lines)


def _ends(value: TimeValue) -> tuple[Point, Point]:
    """A point on the first day and one on the last; where one end is open, the other stands for both."""
    first = value.marker if value.start is None else value.start
    if value.end is None:
        return first, first
    return first, value.end if isinstance(value.end, datetime) else step(value.end, Grain.DAY, -1)


def _has_year(words: str, number: int) -> bool:
    return re.search(rf"(?<!\d){number if number > 0 else 1 - number}(?!\d)", words) is not None
