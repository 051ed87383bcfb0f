"""Timeline entries to VEVENTs. Nothing here asks the clock: the same story gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from timeline.agenda import YEARS, Coarse, Entry, entries
from timeline.display import description, source_lines
from timeline.errors import ExportError
from timeline.ids import portable
from timeline.model import Article, Timeline
from timeline.text import address, clip, line
from timeline_ical.colors import COLORS
from timeline_ical.lines import content, day, moment, text, texts, title
from timeline_ical.zones import definitions, local

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
GOOGLE_LIMIT = 1_000_000
"""Octets of a file that Google Calendar imports."""

# A denied event is TENTATIVE, not CANCELLED: programs take CANCELLED for "delete
# it" (Google Calendar does so on import), and what is denied would be gone
# instead of doubted. The status itself stands in DESCRIPTION and X-TIMELINE-STATUS.
_STATUS = {"occurred": "CONFIRMED"}
_END = b"END:VCALENDAR\r\n"
# What an empty calendar holds, for it must hold some component (3.6), and clients take this one.
_UTC = (
    b"BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\n"
    b"TZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry's VEVENT, and the zone that it needs, with the times that the zone must be defined for."""

    data: bytes
    zone: tuple[str, datetime, datetime] | None


def calendar(timeline: Timeline, coarse: Coarse, name: str = "", color: str = "") -> bytes:
    """A VCALENDAR (RFC 5545, 3.4) with one VEVENT (3.6.1) an entry, in UTF-8 with CRLF, folded at 75 octets.

    Whole days are `VALUE=DATE` with an exclusive DTEND; moments are in the
    dateline's zone where it has a name, else in UTC. UIDs follow from the events'
    ids. Raises `ExportError` for two events of one id.
    """
    return _whole(_head(timeline, name, color), list(_components(timeline, coarse)))


def parts(timeline: Timeline, coarse: Coarse, name: str = "", color: str = "", most: int = GOOGLE_LIMIT) -> dict[str, bytes]:
    """The same as calendars of one name, none larger than `most` octets, by number.

    A single event that is larger than that stands alone in its part.
    """
    head, components = _head(timeline, name, color), list(_components(timeline, coarse))
    room = most - len(_frame(head, components))  # no part needs more zones than all of them together
    made: list[list[_Written]] = [[]]
    size = 0
    for one in components:
        if made[-1] and size + len(one.data) > room:
            made.append([])
            size = 0
        made[-1].append(one)
        size += len(one.data)
    return {str(number): _whole(head, held) for number, held in enumerate(made, 1)}


def _frame(head: bytes, held: list[_Written]) -> bytes:
    """All but the entries: what comes before them, and the last line."""
    return head + definitions(one.zone for one in held if one.zone) + _END


def _whole(head: bytes, held: list[_Written]) -> bytes:
    before = _frame(head, held).removesuffix(_END)
    return b"".join([before, *(one.data for one in held), b"" if held else _UTC, _END])


def _head(timeline: Timeline, name: str, color: str) -> bytes:
    named = clip(line(name) or line(timeline.title) or "Timeline", 250)
    about = "\n".join(one for article in timeline.articles for one in source_lines(article))
    stamps = [_stamp(article) for article in timeline.articles]
    lines = [
        content("BEGIN", "VCALENDAR"), content("VERSION", "2.0"),
        content("PRODID", "-//article-timeline//article-timeline//EN"), content("CALSCALE", "GREGORIAN"),
        # RFC 7986, 5; the names with X- are what Google and Apple read.
        content("NAME", title(named)), content("X-WR-CALNAME", title(named)),
    ]
    if about:
        lines += [content("DESCRIPTION", text(about)), content("X-WR-CALDESC", text(about))]
    if color:
        lines += [content("COLOR", color), content("X-APPLE-CALENDAR-COLOR", f"#{COLORS[color]}")]
    if stamps:
        lines.append(content("LAST-MODIFIED", moment(max(stamps))))
    urls = {address(article.source) for article in timeline.articles}
    if len(urls) == 1 and None not in urls:
        lines.append(content("URL", *urls))
    return b"".join(lines)


def warnings(timeline: Timeline, coarse: Coarse) -> list[str]:
    """One line for each reason that leaves events out."""
    return entries(timeline, coarse)[1]


def _components(timeline: Timeline, coarse: Coarse) -> Iterator[_Written]:
    """The entries' VEVENTs. Raises `ExportError` for two events of one id."""
    seen: dict[str, Entry] = {}
    for entry in entries(timeline, coarse)[0]:
        uid = f"{portable(entry.event.id)}@article-timeline"
        if uid in seen:
            raise ExportError(
                f"two events have the id {entry.event.id}, {seen[uid].summary} and {entry.summary}: give one another"
            )
        seen[uid] = entry
        yield _component(entry, uid)


def _component(entry: Entry, uid: str) -> _Written:
    event, value = entry.event, entry.event.when.value
    times, zone = _times(entry)
    # A correction is later than what it corrects; how much later nobody can know without a clock.
    stamp = moment(_stamp(entry.article) + timedelta(seconds=event.sequence))
    lines = [
        content("BEGIN", "VEVENT"), content("UID", uid), content("DTSTAMP", stamp), content("LAST-MODIFIED", stamp),
        content("SEQUENCE", str(event.sequence)), *times,
        content("SUMMARY", title(entry.summary)), content("DESCRIPTION", text(description(event, entry.article))),
        content("STATUS", _STATUS.get(event.status, "TENTATIVE")),
        content("TRANSP", "TRANSPARENT"),  # a story makes nobody busy
        content("CATEGORIES", texts(["Timeline", event.status.capitalize()])),
    ]
    place = line(event.place or "")
    if place:
        lines.append(content("LOCATION", title(place)))
    url = address(entry.article.source) if entry.article else None
    if url:
        lines.append(content("URL", url))
    for key, words in (
        ("WORDS", event.words), ("EDTF", value.edtf), ("GRAIN", value.grain.label),
        ("BASIS", event.basis), ("STATUS", event.status),
    ):
        if line(words):
            lines.append(content(f"X-TIMELINE-{key}", text(line(words))))
    lines.append(content("END", "VEVENT"))
    return _Written(b"".join(lines), zone)


def _times(entry: Entry) -> tuple[Iterable[bytes], tuple[str, datetime, datetime] | None]:
    """DTSTART and DTEND, and the zone that they need."""
    if entry.all_day:
        pairs = (("DTSTART", entry.start), ("DTEND", entry.end))
        return [content(f"{key};VALUE=DATE", day(point)) for key, point in pairs], None
    zone, start, end = local(entry)
    suffix = f";TZID={zone}" if zone else ""
    lines = [content(f"{key}{suffix}", moment(point)) for key, point in (("DTSTART", start), ("DTEND", end))]
    return lines, (zone, start, end) if zone else None


def _stamp(article: Article | None) -> datetime:
    """DTSTAMP (3.8.7.2) from the dateline, in UTC, so that it is the same on every day."""
    if article is None or article.dateline is None:
        return _UNKNOWN
    value, day = article.dateline.value, article.dateline.day
    if day.year not in YEARS:
        return _UNKNOWN
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).replace(microsecond=0)
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
