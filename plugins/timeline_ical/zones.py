"""Times of day in a zone by name, and the VTIMEZONE (RFC 5545, 3.6.5) that such a name needs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from icalendar import Timezone

from timeline.agenda import Entry
from timeline.temporal import zones

# Before 1970 zones have offsets in odd seconds and names that no client knows; beyond 2037 some clients know no rules.
_YEARS = range(1970, 2038)


def local(entry: Entry) -> tuple[str | None, datetime, datetime]:
    """The zone's IANA name, and start and end on its clock; `None` with UTC where no name is sure.

    The name is the dateline's, where its offset at that time is the one that the
    event has: a fixed offset ("+02:00") would need a VTIMEZONE that clients refuse.
    An hour that the clock shows twice is written in UTC.
    """
    start, end = entry.start.replace(microsecond=0), entry.end.replace(microsecond=0)
    zone = _zone(entry)
    if zone is not None and start.utcoffset() == start.astimezone(zone).utcoffset():
        clocks = start.astimezone(zone), end.astimezone(zone)
        if all(clock.year in _YEARS and not _twice(clock) for clock in clocks):
            return zone.key, *clocks
    return None, start.astimezone(UTC), end.astimezone(UTC)


def _zone(entry: Entry) -> tzinfo | None:
    dateline = entry.article.dateline if entry.article else None
    name = dateline.zone if dateline else None
    return zones.zone(name) if name in zones.names() and name != "UTC" else None


def _twice(clock: datetime) -> bool:
    return clock.replace(fold=0).utcoffset() != clock.replace(fold=1).utcoffset()


def definitions(spans: Iterable[tuple[str, datetime, datetime]]) -> bytes:
    """A VTIMEZONE for each zone, for the years in which its entries are."""
    years: dict[str, tuple[int, int]] = {}
    for name, start, end in spans:
        first, last = years.get(name, (start.year, end.year))
        years[name] = min(first, start.year), max(last, end.year)
    return b"".join(_definition(name, *span) for name, span in sorted(years.items()))


@lru_cache(maxsize=64)
def _definition(name: str, first: int, last: int) -> bytes:
    # A year before: an entry of the first of January is under a rule, and not before all rules.
    made = Timezone.from_tzinfo(zones.zone(name), name, date(first - 1, 1, 1), date(last + 1, 1, 1))
    made.pop("COMMENT", None)
    for rule in made.subcomponents:
        # icalendar writes where the clock arrives when it leaps forward; an onset is what it showed before (3.6.5).
        leap = max(rule.TZOFFSETTO - rule.TZOFFSETFROM, timedelta(0))
        rule.DTSTART -= leap
        if "RDATE" in rule:
            onsets = [one.dt - leap for one in rule["RDATE"].dts]
            del rule["RDATE"]
            rule.add("RDATE", onsets)
    return made.to_ical(sorted=False)
