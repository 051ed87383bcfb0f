"""The dateline that an article states: in its metadata, on a line of its own, or in a byline."""

from __future__ import annotations

from datetime import date, datetime, time as clock_time

from timeline.dateline.evidence import Seen
from timeline.dateline.needs import clock, core
from timeline.errors import UsageError
from timeline.model import Article, Dateline
from timeline.moments import dated
from timeline.plugin import Language
from timeline.temporal.calendar import add_days, weekday
from timeline.temporal.civil import WEEKDAYS
from timeline.temporal.expr import Ambiguous, Civil, Clock, Expr
from timeline.temporal.zones import zone

# How long before the byline the story's latest time may be to settle its year: with a weekday that agrees, and alone.
_RECENT_DAYS, _CLOSE_DAYS = 90, 3
# How many paragraphs tell the news of the day, which a byline's weekday is in.
_HEAD = 2


def stated(article: Article, seen: Seen, language: Language, timezone: str | None) -> tuple[Dateline | None, str | None]:
    """The stated dateline, or what is wrong with the one there is; both `None` when there is none."""
    lines = language.stated(article)
    published = _published(article, language, timezone)
    doubts: str | None = None
    for timex, basis in lines:
        words = " ".join(article.text[timex.begin:timex.end].split())
        if published is not None and basis != "metadata":
            written = _written_before(core(timex.expr), published.day) if basis == "byline" else None
            if written is not None:
                return _timed(written, clock(timex.expr), timezone, basis, f'"{words}", before it was published on {published.day.isoformat()}'), None
            continue
        day, why = _day(core(timex.expr), words, seen)
        if day is None:
            doubts = doubts or why
            continue
        if published is not None and (day != published.day or isinstance(published.value, datetime)):
            continue
        return _timed(day, clock(timex.expr), timezone, basis, why), None
    return published, None if published is not None else doubts


def _written_before(time: Expr, published: date) -> date | None:
    """A byline's day, if it is one of the two before the day of publication: newspapers print the next morning what was written as "today"."""
    if not isinstance(time, Civil) or time.month is None or time.day is None:
        return None
    for days in (1, 2):
        day = add_days(published, -days)
        if isinstance(day, date) and (day.month, day.day) == (time.month, time.day) and time.year in (None, day.year):
            return day
    return None


def _published(article: Article, language: Language, timezone: str | None) -> Dateline | None:
    """What the reader found outside the prose: ISO 8601, or words with a full date in them."""
    if not article.published:
        return None
    best = next((one for one in article.stated if one.value == article.published), None)
    evidence = f"published {article.published}"
    if best is not None:
        evidence = best.source if best.source.startswith("line") else f"{best.source}: {best.value}"
    try:
        return dated(article.published, timezone, "metadata", evidence)
    except UsageError:
        pass
    for timex in language.tag(article.published):
        time = core(timex.expr)
        if isinstance(time, Civil) and time.year is not None:
            day, _ = _day(time, article.published, Seen())
            if day is not None:
                return _timed(day, clock(timex.expr), timezone, "metadata", evidence)
    return None


def _timed(day: date, at: Clock | None, timezone: str | None, basis: str, evidence: str) -> Dateline:
    if at is None:
        return dated(day, timezone, basis, evidence)
    moment = datetime.combine(day, clock_time(at.hour, at.minute or 0, at.second or 0))
    if at.zone is None:
        return dated(moment, timezone, basis, evidence)
    if timezone is None:
        return dated(moment, at.zone, basis, evidence)
    return dated(moment.replace(tzinfo=zone(at.zone)), timezone, basis, evidence)


def _day(time: Expr, words: str, seen: Seen) -> tuple[date | None, str | None]:
    """The day that the words state and the evidence; or `None` and what is missing."""
    if isinstance(time, Ambiguous):
        return _either(time, words, seen)
    if not isinstance(time, Civil) or time.month is None or time.day is None:
        return None, None
    if time.year is None:
        return _with_year(time, words, seen)
    try:
        return date(time.year, time.month, time.day), words
    except ValueError:
        return None, f'"{words}" is no day of the calendar'


def _either(time: Ambiguous, words: str, seen: Seen) -> tuple[date | None, str | None]:
    """Day and month either way round: the one that falls on a weekday the story tells of."""
    days = {day for day in (_day(reading, words, seen)[0] for reading in time.readings) if day is not None}
    told = sorted(day for day in days if weekday(day) in seen.past)
    if len(days) == 1:
        return days.pop(), words
    if len(told) == 1:
        return told[0], f'"{words}", where {WEEKDAYS[weekday(told[0]) - 1]} is told as past'
    listed = " or ".join(day.isoformat() for day in sorted(days))
    return None, f'"{words}" may be {listed}' if days else None


def _with_year(time: Civil, words: str, seen: Seen) -> tuple[date | None, str | None]:
    """A byline's day in the year that the story's other times leave for it.

    The day follows all that is told as past and precedes what is told as future.
    Something must speak for the year found: a weekday, a time just before, or
    times on both sides that leave no other.
    """
    missing = f'"{words}" has no year, and the article does not settle which'
    if seen.after is None:
        return None, missing
    fits = []
    for year in (seen.after[0].year, seen.after[0].year + 1):
        try:
            day = date(year, time.month, time.day)
        except ValueError:
            continue
        if day < seen.after[0] or (seen.before is not None and day > seen.before):
            continue
        if _speaks(day, time, seen) is not False:
            fits.append(day)
    near = [day for day in fits if (day - seen.after[0]).days <= (_RECENT_DAYS if _speaks(day, time, seen) else _CLOSE_DAYS)]
    bounded = seen.before is not None and (seen.before - seen.after[0]).days <= 366
    soon = len(fits) == 1 and seen.before is not None and (seen.before - fits[0]).days <= _RECENT_DAYS and _speaks(fits[0], time, seen) is True
    if not near and not soon and not (bounded and len(fits) == 1):
        return None, missing
    day = (near or fits)[0]
    speaks = _speaks(day, time, seen)
    agreed = f", and a {WEEKDAYS[weekday(day) - 1]} as the story has it" if speaks else ""
    return day, f'"{words}" in {day.year}: after "{seen.after[1]}"{agreed}'


def _speaks(day: date, time: Civil, seen: Seen) -> bool | None:
    """Whether a weekday speaks for the day, or (False) against it; `None` when the story names none."""
    if time.weekday is not None:
        return weekday(day) == time.weekday
    if not seen.past:
        return None
    return seen.past.get(weekday(day), _HEAD) < _HEAD
