"""Rows to bytes."""

from __future__ import annotations

import csv
import io

from timeline.agenda import entries
from timeline.model import Timeline
from timeline_csv import Delimiter, Profile


_BETWEEN = {Delimiter.COMMA: ",", Delimiter.SEMICOLON: ";", Delimiter.TAB: "\t"}


def table(timeline: Timeline, profile: Profile, bom: bool, delimiter: Delimiter = Delimiter.COMMA) -> bytes:
    """The table in UTF-8 by RFC 4180: commas (or what is asked for), quotes where needed, CRLF.

    CRLF, since the RFC and the importers of Outlook and Excel want it and every
    reader tried takes it. Raises `ExportError` where the profile's program can
    show nothing at all.
    """
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=_BETWEEN[delimiter], lineterminator="\r\n").writerows(_rows(timeline, profile))
    return out.getvalue().encode("utf-8-sig" if bom else "utf-8")


def warnings(timeline: Timeline, profile: Profile) -> list[str]:
    """One line for each reason that leaves events out."""
    if profile in (Profile.GOOGLE, Profile.OUTLOOK):
        return entries(timeline)[1]
    if profile is Profile.TIMELINEJS:
        from timeline_timelinejs.write import warnings as warned

        return warned(timeline)
    return []


def _rows(timeline: Timeline, profile: Profile) -> list[list[str]]:
    if profile is Profile.GOOGLE:
        from timeline_csv.calendars import google as rows
    elif profile is Profile.OUTLOOK:
        from timeline_csv.calendars import outlook as rows
    elif profile is Profile.TIMELINEJS:
        from timeline_csv.sheet import rows
    else:
        from timeline_csv.events import rows
    return rows(timeline)
