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


class Delimiter(StrEnum):
    """What stands between two cells, by its name, for a shell swallows a semicolon."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"


@dataclass(frozen=True)
class Options:
    """`profile` chooses the columns; `bom` begins the file with a byte order mark; `delimiter` is for spreadsheets."""

    profile: Annotated[
        Profile,
        typer.Option(help="The columns: all that is known of each event, or those that a program imports."),
    ] = Profile.EVENTS
    bom: Annotated[bool, typer.Option(help="Begin with a byte order mark, for Excel on Windows.")] = False
    delimiter: Annotated[
        Delimiter, typer.Option(help="Semicolons are for Excel in countries that write 1,5.")
    ] = Delimiter.COMMA

    def __post_init__(self) -> None:
        if self.profile is not Profile.EVENTS and self.delimiter is not Delimiter.COMMA:
            raise ValueError(f"the program that reads the profile {self.profile} takes commas only")


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_csv.write.table`."""
    from timeline_csv.write import table

    return table(timeline, options.profile, options.bom, options.delimiter)


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
