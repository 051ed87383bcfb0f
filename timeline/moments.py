"""A dateline of a moment and a zone, whoever states them: a caller, a file, the article."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone as fixed, tzinfo

from timeline.errors import UsageError
from timeline.model import Dateline
from timeline.temporal.zones import zone

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?", re.ASCII)
_THREE = re.compile(r"(\d{1,4})[./ -](\d{1,2})[./ -](\d{1,4})")


def dated(value: str | date | datetime, timezone: str | None, basis: str, evidence: str | None = None) -> Dateline:
    """The dateline of that moment; its evidence is the value itself unless there is another.

    `value` is a date or a datetime, ISO 8601 when a string. `timezone` is an
    IANA name or `+HH:MM`: the zone of a value that names none; a value with an
    offset of its own is the same moment there. Without `timezone` the offset is
    the zone.

    Raises `UsageError` for a value that is no date, for an unknown zone.
    """
    evidence = _words(value) if evidence is None else evidence
    moment = parse(value) if isinstance(value, str) else value
    if not isinstance(moment, date):
        raise UsageError(f"{value!r} is not a date: give a date, a datetime or a string such as 2020-02-28")
    there = zone(timezone) if timezone is not None else None
    name = "UTC" if timezone == "Z" else timezone
    if not isinstance(moment, datetime):
        return Dateline(moment, name, basis, evidence)
    moment = moment.replace(microsecond=0)
    if moment.tzinfo is None or moment.utcoffset() is None:
        return Dateline(moment.replace(tzinfo=there), name, basis, evidence)
    if there is None:
        name, there = _own_zone(moment)
    try:
        return Dateline(moment.astimezone(there), name, basis, evidence)
    except OverflowError:
        raise UsageError(f'"{_words(value)}" falls outside the years 1 to 9999 in {name}') from None


def parse(text: str) -> date | datetime:
    """An ISO 8601 date, or date and time. Raises `UsageError` with the way to write it."""
    wanted = text.strip()
    if _ISO.fullmatch(wanted):
        try:
            return date.fromisoformat(wanted) if len(wanted) == 10 else datetime.fromisoformat(wanted)
        except ValueError as error:
            raise UsageError(f'"{text}" is not a date: {error}') from None
    raise UsageError(f'"{text}" is not a date: write it as {_as_iso(wanted) or "YYYY-MM-DD, such as 2020-02-28"}')


def _own_zone(moment: datetime) -> tuple[str, tzinfo]:
    """The zone that a datetime carries, by a name that `zone` knows."""
    key = getattr(moment.tzinfo, "key", None)
    if isinstance(key, str):
        try:
            return key, zone(key)
        except UsageError:
            pass  # A zone file of the host's own: its offset still says what moment is meant.
    shift = moment.utcoffset()
    if shift == timedelta(0):
        return "UTC", fixed.utc
    minutes, seconds = divmod(abs(shift).total_seconds(), 60)
    if seconds:
        raise UsageError(f"{moment.isoformat()}: an offset is of hours and minutes: write it as +HH:MM")
    sign = "-" if shift < timedelta(0) else "+"
    name = f"{sign}{int(minutes) // 60:02d}:{int(minutes) % 60:02d}"
    return name, zone(name)


def _as_iso(text: str) -> str | None:
    """The date meant by three numbers in another order, where there is only one such date."""
    match = _THREE.fullmatch(text)
    if match is None:
        return None
    first, second, third = (int(group) for group in match.groups())
    orders = [(first, second, third)] if len(match[1]) == 4 else [(third, second, first), (third, first, second)]
    meant = set()
    for year, month, day in orders:
        try:
            meant.add(date(year, month, day).isoformat() if year > 31 else None)
        except ValueError:
            continue
    return " or ".join(sorted(meant)) if meant and None not in meant else None


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else value.isoformat() if isinstance(value, date) else repr(value)
