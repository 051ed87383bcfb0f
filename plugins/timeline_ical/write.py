"""Timeline entries to VEVENTs. Nothing here asks the clock: the same story gives the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Timezone, TimezoneStandard
from icalendar import Event as Component
from icalendar.prop import vUri

from timeline.agenda import Coarse, Entry, entries
from timeline.display import description
from timeline.errors import ExportError
from timeline.ids import portable
from timeline.model import Article, Timeline
from timeline.text import address, clip, line

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
_GOOGLE_LIMIT = 1_000_000
# What an entry takes besides the words that are counted, with folding; measured.
_ENTRY_OVERHEAD = 600

# A denied event is TENTATIVE, not CANCELLED: programs take CANCELLED for "delete
# it" (Google Calendar does so on import), and what is denied would be gone
# instead of doubted. The status itself stands in DESCRIPTION and X-TIMELINE-STATUS.
_STATUS = {"occurred": "CONFIRMED"}


def calendar(timeline: Timeline, coarse: Coarse, name: str) -> bytes:
    """A VCALENDAR (RFC 5545, 3.4) with one VEVENT (3.6.1) an entry, in UTF-8 with CRLF, folded at 75 octets.

    Whole days are `VALUE=DATE` with an exclusive DTEND, moments are in UTC; UIDs
    follow from the events' ids. Raises `ExportError` for two events of one id.
    """
    whole = Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", "-//article-timeline//article-timeline//EN")
    whole.add("calscale", "GREGORIAN")
    title = clip(line(name) or line(timeline.title) or "Timeline", 250)
    whole.add("name", title)  # RFC 7986, 5.1
    whole.add("x-wr-calname", title)  # what Google and Apple read
    seen: dict[str, Entry] = {}
    for entry in entries(timeline, coarse)[0]:
        uid = f"{portable(entry.event.id)}@article-timeline"
        if uid in seen:
            raise ExportError(
                f"two events have the id {entry.event.id}, {seen[uid].summary} and {entry.summary}: give one another"
            )
        seen[uid] = entry
        whole.add_component(_component(entry, uid))
    if not seen:
        whole.add_component(_utc())
    return whole.to_ical(sorted=False)


def warnings(timeline: Timeline, coarse: Coarse) -> list[str]:
    """One line for each reason that leaves events out; one for a file that Google Calendar may refuse."""
    kept, missed = entries(timeline, coarse)
    size = sum(len((entry.summary + description(entry.event, entry.article)).encode()) for entry in kept)
    if size + _ENTRY_OVERHEAD * len(kept) > _GOOGLE_LIMIT:
        missed.append("the file may be larger than the 1 MB that Google Calendar imports; split the timeline for it")
    return missed


def _component(entry: Entry, uid: str) -> Component:
    event, value = entry.event, entry.event.when.value
    stamp = _stamp(entry.article)
    made = Component()
    made.add("uid", uid)
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", 0)
    for key, point in (("dtstart", entry.start), ("dtend", entry.end)):
        # UTC, since a fixed offset would need a VTIMEZONE of its own (3.2.19).
        made.add(key, point if entry.all_day else point.astimezone(UTC).replace(microsecond=0))
    made.add("summary", entry.summary)
    made.add("description", description(event, entry.article))
    made.add("status", _STATUS.get(event.status, "TENTATIVE"))
    made.add("transp", "TRANSPARENT")  # a story makes nobody busy
    made.add("categories", ["Timeline", event.status.capitalize()])
    if event.place:
        made.add("location", line(event.place))
    url = address(entry.article.source) if entry.article else None
    if url:
        made.add("url", vUri(url))
    for key, text in (
        ("words", event.words), ("edtf", value.edtf), ("grain", value.grain.label),
        ("basis", event.basis), ("status", event.status),
    ):
        if line(text):
            made.add(f"x-timeline-{key}", line(text))
    return made


def _utc() -> Timezone:
    """What an empty calendar holds, for it must hold some component (3.6), and clients take this one."""
    zone, always = Timezone(), TimezoneStandard()
    zone.add("tzid", "UTC")
    always.add("dtstart", datetime(1970, 1, 1))
    for key in ("tzoffsetfrom", "tzoffsetto"):
        always.add(key, timedelta(0))
    zone.add_component(always)
    return zone


def _stamp(article: Article | None) -> datetime:
    """DTSTAMP (3.8.7.2) from the dateline, in UTC, so that it is the same on every day."""
    if article is None or article.dateline is None:
        return _UNKNOWN
    value, day = article.dateline.value, article.dateline.day
    if day.year < 100 or day.year > 9998:
        return _UNKNOWN
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).replace(microsecond=0)
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
