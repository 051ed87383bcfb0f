"""Would a file import cleanly? What real clients were seen to accept, refuse and silently damage, as rules.

    check(data, "story.ics") -> Report

Files of any maker are checked: iCalendar, CSV (plain, for Google Calendar,
Outlook or TimelineJS) and TimelineJS JSON. Nothing is shared with the
exporters, so that they can be tested with it.
"""

from __future__ import annotations

from timeline.check.finding import Finding, Report
from timeline.errors import ArticleError

__all__ = ["Finding", "Report", "check"]


def check(data: bytes, name: str = "") -> Report:
    """What is wrong with the file, in order of place; its kind follows from the name's suffix, else from its look.

    Raises `ArticleError` for a file of another kind.
    """
    kind = _kind(data, name.lower())
    if kind == "ical":
        from timeline.check.ical import report
    elif kind == "json":
        from timeline.check.timelinejs import report
    else:
        from timeline.check.tables import report
    return report(data)


def _kind(data: bytes, name: str) -> str:
    for suffix, kind in ((".ics", "ical"), (".ical", "ical"), (".json", "json"), (".csv", "csv"), (".tsv", "csv")):
        if name.endswith(suffix):
            return kind
    head = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:15].upper() == b"BEGIN:VCALENDAR":
        return "ical"
    if head[:1] in (b"{", b"["):
        return "json"
    first = head.partition(b"\n")[0]
    if any(mark in first for mark in (b",", b";", b"\t")) and not head.startswith(b"<"):
        return "csv"
    raise ArticleError("neither iCalendar, CSV nor TimelineJS JSON: check takes .ics, .csv and .json")
