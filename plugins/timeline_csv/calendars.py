"""The profiles `google` and `outlook`: the columns that the two calendars import, to the letter.

Neither format has a zone: a time of day is the article's own, and the words
that name its zone stand in the subject.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from timeline.agenda import Entry, entries
from timeline.display import bracketed, description
from timeline.model import Timeline
from timeline_csv.cells import lines, text

GOOGLE = (
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Description", "Location",
    "Private",
)
OUTLOOK = (
    "Subject", "Start Date", "Start Time", "End Date", "End Time", "All day event", "Reminder on/off", "Reminder Date",
    "Reminder Time", "Meeting Organizer", "Required Attendees", "Optional Attendees", "Meeting Resources",
    "Billing Information", "Categories", "Description", "Location", "Mileage", "Priority", "Private", "Sensitivity",
    "Show time as",
)
_FREE = "3"  # in Outlook's own numbering: a story makes nobody busy


def google(timeline: Timeline) -> list[list[str]]:
    """Google Calendar: the last day of an all-day entry is part of it."""
    return [list(GOOGLE), *map(_google, entries(timeline)[0])]


def outlook(timeline: Timeline) -> list[list[str]]:
    """Outlook (American dates): an all-day entry ends at midnight after its last day."""
    return [list(OUTLOOK), *map(_outlook, entries(timeline)[0])]


def _google(entry: Entry) -> list[str]:
    if entry.all_day:
        times = [_date(entry.start), "", _date(entry.end - timedelta(days=1)), "", "True"]
    else:
        end = _local(entry)
        times = [_date(entry.start), _time(entry.start), _date(end), _time(end), "False"]
    return [_subject(entry), *times, _description(entry), text(entry.event.place), "False"]


def _outlook(entry: Entry) -> list[str]:
    end = entry.end if entry.all_day else _local(entry)
    cells = {
        "Subject": _subject(entry),
        "Start Date": _date(entry.start),
        "Start Time": _time(entry.start),
        "End Date": _date(end),
        "End Time": _time(end),
        "All day event": str(entry.all_day),
        "Reminder on/off": "False",
        "Categories": "Timeline",
        "Description": _description(entry),
        "Location": text(entry.event.place),
        "Priority": "Normal",
        "Private": "False",
        "Sensitivity": "Normal",
        "Show time as": _FREE,
    }
    return [cells.get(column, "") for column in OUTLOOK]


def _subject(entry: Entry) -> str:
    return text(entry.summary if entry.all_day else bracketed(entry.event))


def _description(entry: Entry) -> str:
    return lines(description(entry.event, entry.article))


def _local(entry: Entry) -> datetime:
    """The end on the clock that shows the start."""
    return entry.end.astimezone(entry.start.tzinfo)


def _date(point: date) -> str:
    return f"{point.month:02d}/{point.day:02d}/{point.year:04d}"


def _time(point: date) -> str:
    hour, minute = (point.hour, point.minute) if isinstance(point, datetime) else (0, 0)
    return f"{hour % 12 or 12:02d}:{minute:02d} {'AM' if hour < 12 else 'PM'}"
