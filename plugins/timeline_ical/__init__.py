"""iCalendar (RFC 5545, RFC 7986) for calendar programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from timeline.agenda import Coarse
from timeline.model import Timeline
from timeline.plugin import Exporter, hookimpl


@dataclass(frozen=True)
class Options:
    """`coarse` shows what is no single day: on its first day, across its days, or not at all."""

    coarse: Annotated[
        Coarse,
        typer.Option(help="A time that is no single day: an entry on its start, across its span, or skip it."),
    ] = Coarse.START
    name: Annotated[str, typer.Option(help="The calendar's name; the timeline's title if none is given.")] = ""


def export(timeline: Timeline, options: Options) -> bytes:
    """See `timeline_ical.write.calendar`."""
    from timeline_ical.write import calendar

    return calendar(timeline, options.coarse, options.name)


def warn(timeline: Timeline, options: Options) -> Sequence[str]:
    """What the file leaves out, and what Google Calendar would refuse."""
    from timeline_ical.write import warnings

    return warnings(timeline, options.coarse)


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter("ical", "iCalendar, for calendar programs", (".ics",), "text/calendar", export, Options, warn)
    ]
