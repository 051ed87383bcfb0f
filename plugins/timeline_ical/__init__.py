"""iCalendar (RFC 5545, RFC 7986) for calendar programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from timeline.agenda import Coarse
from timeline.model import Timeline
from timeline.plugin import Exported, Exporter, hookimpl


@dataclass(frozen=True)
class Options:
    """`coarse` shows what is no single day: on its first day, across its days, or not at all."""

    coarse: Annotated[
        Coarse,
        typer.Option(help="A time that is no single day: an entry on its start, across its span, or skip it."),
    ] = Coarse.START
    name: Annotated[str, typer.Option(help="The calendar's name; the timeline's title if none is given.")] = ""
    color: Annotated[str, typer.Option(help="The calendar's colour, by its name in CSS: teal.", metavar="NAME")] = ""
    split: Annotated[
        bool, typer.Option(help="Several files where one would be larger than the 1 MB that Google Calendar imports.")
    ] = False

    def __post_init__(self) -> None:
        from timeline.messages import suggestion
        from timeline_ical.colors import COLORS

        object.__setattr__(self, "color", self.color.strip().lower())
        if self.color and self.color not in COLORS:
            near = suggestion(self.color, COLORS).partition(" (there is")[0]
            raise ValueError(f"no colour of CSS is called {self.color!r}{near or '; try teal, or tomato'}")


def export(timeline: Timeline, options: Options) -> Exported:
    """See `timeline_ical.write.calendar`, and `parts` for a file that is split."""
    from timeline_ical.write import calendar, parts

    if options.split:
        made = parts(timeline, options.coarse, options.name, options.color)
        if len(made) > 1:
            return made
    return calendar(timeline, options.coarse, options.name, options.color)


def warn(timeline: Timeline, options: Options) -> Sequence[str]:
    """What the file leaves out, and what Google Calendar would refuse."""
    from timeline_ical.write import GOOGLE_LIMIT, calendar, warnings

    lines = warnings(timeline, options.coarse)
    if not options.split:
        size = len(calendar(timeline, options.coarse, options.name, options.color))
        if size > GOOGLE_LIMIT:
            lines.append(f"the file has {size / 1e6:.1f} MB, and Google Calendar imports 1 MB: --ical-split makes several")
    return lines


@hookimpl
def timeline_exporters() -> list[Exporter]:
    """The one format of this plugin."""
    return [
        Exporter("ical", "iCalendar, for calendar programs", (".ics",), "text/calendar", export, Options, warn)
    ]
