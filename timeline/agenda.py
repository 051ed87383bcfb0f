"""A timeline as the entries of a calendar program: whole days, or moments in a known zone.

What RFC 5545 and the calendar programs cannot hold is decided here once, for
iCalendar and for the CSV that Google Calendar and Outlook take.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from timeline.display import bracketed, headline
from timeline.model import Article, Event, Timeline
from timeline.temporal.calendar import FarDate, Point, ordinal, step
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline.wording import single_day

# Clients read a two-digit year as one of the last century (44 became 1944);
# ical.js (Thunderbird, Nextcloud) writes 410 with three digits once the entry is
# edited, and reads that as another day; the end of 9999 has no next day.
YEARS = range(1000, 9999)
_DAY = timedelta(days=1)
# Programs that show no seconds (calcurse) refuse an entry that ends in the minute in which it starts.
_SHORTEST = timedelta(minutes=1)


class Coarse(StrEnum):
    """How a time that is no single day is shown: an entry on its first day, across all its days, or not at all.

    The first is the default: an interval says during which, not throughout
    which, and a bar of a year claims the year.
    """

    START = "start"
    SPAN = "span"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a calendar.

    `start` and `end` are days, or datetimes with a zone; `end` is exclusive and
    later than `start`. `summary` has the article's words in brackets where the
    entry's time is not the whole truth.
    """

    event: Event
    article: Article | None
    start: date | datetime
    end: date | datetime
    summary: str

    @property
    def all_day(self) -> bool:
        """Whether the entry is of whole days."""
        return not isinstance(self.start, datetime)


def entries(timeline: Timeline, coarse: Coarse = Coarse.START) -> tuple[list[Entry], list[str]]:
    """The entries in the timeline's order, and one line for each reason that left events out."""
    articles = {article.id: article for article in timeline.articles}
    made: list[Entry] = []
    missed: Counter[str] = Counter()
    first: dict[str, str] = {}
    for event in timeline.events:
        placed = _place(event, coarse)
        if isinstance(placed, str):
            missed[placed] += 1
            first.setdefault(placed, headline(event))
        else:
            start, end, exact = placed
            summary = headline(event) if exact else bracketed(event)
            made.append(Entry(event, articles.get(event.article), start, end, summary))
    return made, [
        f"left out 1 event {reason}: {first[reason]}" if count == 1 else f"left out {count} events {reason}: {first[reason]} …"
        for reason, count in missed.items()
    ]


def _place(event: Event, coarse: Coarse) -> tuple[date, date, bool] | str:
    """Start, exclusive end and whether they are the whole truth; or why there is no place."""
    value = event.when.value
    if not isinstance(value, TimeValue) or (value.start is None and value.end is None):
        return "that have no time"
    single = single_day(value)
    if coarse is Coarse.SKIP and not single:
        return "whose time is no single day"
    moment = _moment(value, single, coarse)
    start, end, exact = moment or _days(value, single, coarse)
    if not all(_representable(point) for point in (start, end)):
        return f"outside the years {YEARS[0]} to {YEARS[-1]}"
    return start, end, exact


def _representable(point: Point) -> bool:
    if isinstance(point, FarDate) or point.year not in YEARS:
        return False
    return not isinstance(point, datetime) or point.astimezone(UTC).year in YEARS


def _moment(value: TimeValue, single: bool, coarse: Coarse) -> tuple[datetime, datetime, bool] | None:
    """For a time of day whose zone is known. A time without a zone would be another moment for every reader."""
    start, end = value.start, value.end
    if value.grain >= Grain.PART_OF_DAY or not isinstance(start, datetime) or start.tzinfo is None:
        return None
    if not _representable(start):  # and it may have no next hour
        return start, start, False
    known_end = isinstance(end, datetime) and end.tzinfo is not None and end > start
    exact = known_end and single and not value.approximate and value.mod is None
    if not known_end or not (single or coarse is Coarse.SPAN):
        end = step(start, value.grain, 1)
    return start, max(end, start + _SHORTEST), exact


def _days(value: TimeValue, single: bool, coarse: Coarse) -> tuple[Point, Point, bool]:
    first = value.marker
    following = step(first, Grain.DAY, 1)
    if single:
        exact = value.grain is Grain.DAY and not value.approximate and value.mod is None
        return first, following, exact
    if coarse is Coarse.SPAN and value.start is not None and value.end is not None:
        end = value.end
        if isinstance(end, datetime):  # the day that an hour of is meant is meant
            end = end.date() if end.time() == datetime.min.time() else end.date() + _DAY
        return first, max(end, following, key=ordinal), False
    return first, following, False

