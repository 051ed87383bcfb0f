"""CSV (RFC 4180): one row an event, for spreadsheets, data frames, calendars and TimelineJS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


class Profile(StrEnum):
    """Whose columns the file has."""

    EVENTS = "events"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    TIMELINEJS = "timelinejs"


@dataclass(frozen=True)
class Options:
    """`profile` chooses the columns; `bom` begins the file with a byte order mark."""

    profile: Annotated[
        Profile,
        typer.Option(help="The columns: all that is known of each event, or those that a program imports."),
    ] = Profile.EVENTS
    bom: Annotated[bool, typer.Option(help="Begin with a byte order mark, for Excel on Windows.")] = False


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_csv.write.table`."""
    from timeline_csv.write import table

    return table(timeline, options.profile, options.bom)


def warn(timeline: Timeline, options: Options) -> Sequence[str]:
    """What the profile's program cannot show."""
    from timeline_csv.write import warnings

    return warnings(timeline, options.profile)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter(
            "csv", "CSV, for spreadsheets, data frames, Google Calendar, Outlook and TimelineJS",
            (".csv",), "text/csv", export, Options, warn,
        )
    ]
