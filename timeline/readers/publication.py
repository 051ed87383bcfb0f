"""The publication times that a source states, in the order in which they are believed, and the one that counts.

What a page says for machines goes before what it says for people, what names a
time of day before a bare day, and a first publication before any last change:

    JSON-LD datePublished · OpenGraph article:published_time · meta names · microdata · <time> · a line
    of the page · the address · the same again for the last change
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from timeline.model import Stated
from timeline.readers.decode import one_line

ORDER = ("front matter", "feed", "mail", "document", "JSON-LD", "OpenGraph", "meta", "microdata", "time", "line", "address")
"""The first word of `Stated.source`, most believed first."""

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?", re.IGNORECASE
)
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ T]+(\d\d):(\d\d)(?::\d\d)?)?")
_DAY_FIRST = re.compile(r"(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})")
_JAVASCRIPT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4}).*")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_CLOCK = re.compile(r"\d:\d\d|\d\s*[ap]\.?m\b", re.IGNORECASE)
_LINE_CLOCK = re.compile(
    r"(?<![\d.:])\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d.:])\s*(?:(?P<half>[ap])\.?m\b\.?)?\s*\(?(?:(?P<zone>GMT|UTC|Z)\b(?![+-])"
    r"|(?P<shift>[+-]\d\d:?\d\d)\b|(?P<other>(?!(?i:on|at|last|updated|published|mon|tue|wed|thu|fri|sat|sun))[A-Za-z]{2,5}\b(?=\)|$|[\s,|])))?", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIRST_YEAR, _LAST_YEAR = 1600, 2200
# A server's default rather than a time at which anything came out.
_DEFAULTS = ("1970-01-01", "1900-01-01")
_DEFAULT = re.compile(r"(?:0001|1970|1900|9999)-\d\d-\d\dT?")
_LONGEST = 80
# From the far west of one day to the far east of it.
_OFFSETS = range(-12 * 60, 14 * 60 + 1, 15)


def stated(value: object, source: str, revised: bool = False) -> Stated | None:
    """What a field states, in ISO 8601 where its form is known; `None` when it states no time.

    Words with a year whose form is another ("Friday 28 February 2020") are kept as
    they are, for the language to read.
    """
    written = iso(value)
    if written is None and isinstance(value, str) and not _DEFAULT.match(value.strip()):
        words = one_line(value)
        written = words if _YEAR.search(words) and len(words) <= _LONGEST and not words.startswith(("http", "{")) else None
    return None if written is None else Stated(written, source, revised)


def iso(value: object) -> str | None:
    """The date, or date and time, in ISO 8601; `None` for what has another form, or is no time of any article."""
    text = str(value).strip() if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    for read in (_iso, _slashed, _epoch, _javascript, _mail):
        try:
            found = read(text)
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
        if found is not None:
            sane = _FIRST_YEAR <= found.year <= _LAST_YEAR and not found.isoformat().startswith(_DEFAULTS)
            return found.isoformat() if sane else None
    return None


def in_line(words: str, written: str, revised: bool) -> Stated:
    """What a line of the page states, whose date is known in ISO 8601: with its time of day, if its zone is plain or none is named."""
    match = _LINE_CLOCK.search(words) if "T" not in written else None
    value = written
    if match and not match["other"]:
        hour = int(match["hour"]) % 12 + 12 * (match["half"].lower() == "p") if match["half"] else int(match["hour"])
        shift = match["shift"] or ""
        zone = "+00:00" if match["zone"] else shift and f"{shift[:3]}:{shift[-2:]}"
        value = iso(f"{written}T{hour:02d}:{match['minute']}{zone}") or written
    return Stated(value, f"line “{words}”", revised)


def in_address(url: str | None) -> Stated | None:
    """The day in an address such as `/2020/02/28/`."""
    match = _PATH.search(url.split("?", 1)[0]) if url else None
    if match is None:
        return None
    month = match[2].lower()
    if month.isalpha() and month not in _MONTHS:
        return None
    try:
        day = date(int(match[1]), _MONTHS.index(month) + 1 if month.isalpha() else int(month), int(match[3]))
    except ValueError:
        return None
    return Stated(day.isoformat(), f"address {match[0]}/")


def settle(candidates: Sequence[Stated]) -> tuple[Stated, ...]:
    """The candidates, best first, each once; the first is in the publisher's own zone where another one tells it."""
    ranked = sorted(dict.fromkeys(candidates), key=lambda one: (one.revised, _rank(one)))
    if not ranked:
        return ()
    winner, *rest = ranked
    return (_at_home(winner, rest), *rest)


def conflict(settled: Sequence[Stated]) -> str | None:
    """A warning when two first publications lie more than a day apart."""
    days = [(one, _day(one)) for one in settled if not one.revised]
    first = next(((one, day) for one, day in days if day is not None), None)
    for other, day in days:
        if first is not None and day is not None and abs((day - first[1]).days) > 1:
            return (
                f"two publication times are stated: {first[0].value} ({first[0].source}) and {other.value} ({other.source}); "
                f"the first counts, --dateline sets another"
            )
    return None


def _rank(one: Stated) -> tuple[int, int]:
    kind = next((place for place, name in enumerate(ORDER) if one.source.startswith(name)), len(ORDER))
    if kind >= ORDER.index("line"):
        return 2, kind
    return (0 if _CLOCK.search(one.value) else 1), kind


def _at_home(winner: Stated, others: Sequence[Stated]) -> Stated:
    """A moment in UTC, as the publisher writes it: 21:30Z on Thursday is 00:30 on Friday in Istanbul."""
    moment = _moment(winner)
    if moment is None or moment.tzinfo is None or moment.utcoffset() != timedelta(0):
        return winner
    for other in others:
        local = _moment(other)
        if local is None or other.revised != winner.revised:
            continue
        if local.tzinfo is not None:
            if local.utcoffset() and abs(local - moment) < timedelta(minutes=2):
                return replace(winner, value=local.isoformat(), source=f"{winner.source}, in the zone of {other.source}")
            continue
        apart = local - moment.replace(tzinfo=None)
        minutes = round(apart.total_seconds() / 60)
        near = 15 * round(minutes / 15)
        if near and near in _OFFSETS and abs(minutes - near) <= 1:
            there = moment.astimezone(timezone(timedelta(minutes=near)))
            return replace(winner, value=there.isoformat(), source=f"{winner.source}, in the zone that {other.source} is in")
    days = {day for day in (_day(other) for other in others if not other.revised and not _CLOCK.search(other.value)) if day}
    if len(days) == 1:
        (day,) = days
        if day != moment.date() and any((moment + timedelta(minutes=offset)).date() == day for offset in _OFFSETS):
            other = next(one for one in others if _day(one) == day)
            return replace(winner, value=day.isoformat(), source=f"{winner.source} {winner.value}, the day where it came out by {other.source}")
    return winner


def _moment(one: Stated) -> datetime | None:
    try:
        return datetime.fromisoformat(one.value) if "T" in one.value else None
    except ValueError:
        return None


def _day(one: Stated) -> date | None:
    try:
        return date.fromisoformat(one.value[:10])
    except ValueError:
        return None


def _iso(text: str) -> date | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if match[4] is None:
        return day
    zone = (match[7] or "").upper()
    shift = "+00:00" if zone in ("Z", "UTC", "GMT") else zone and f"{zone[:3]}:{zone[-2:] if len(zone) > 3 else '00'}"
    return datetime.fromisoformat(f"{day}T{match[4]}:{match[5]}:{match[6] or '00'}{shift}")


def _slashed(text: str) -> date | None:
    match = _SLASHED.fullmatch(text)
    if match:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return datetime(day.year, day.month, day.day, int(match[4]), int(match[5])) if match[4] else day
    match = _DAY_FIRST.fullmatch(text)
    return date(int(match[3]), int(match[2]), int(match[1])) if match else None


def _epoch(text: str) -> datetime | None:
    if not _EPOCH.fullmatch(text):
        return None
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=int(text[:10]))


def _javascript(text: str) -> datetime | None:
    match = _JAVASCRIPT.fullmatch(text)
    if match is None:
        return None
    month = _MONTHS.index(match[1].lower()) + 1
    return datetime.fromisoformat(f"{match[3]}-{month:02d}-{int(match[2]):02d}T{match[4]}{match[5][:3]}:{match[5][3:]}")


def _mail(text: str) -> datetime | None:
    """RFC 5322, as in mail, feeds and HTTP; "-0000" says that nobody knows the zone."""
    return parsedate_to_datetime(text) if ":" in text and re.match(r"(?:[A-Z][a-z]{2,8},\s*)?\d", text) else None
