"""The TimelineJS document: a title slide and a slide an event."""

from __future__ import annotations

import json

from timeline.display import headline
from timeline.model import Timeline
from timeline_timelinejs.slides import Slide, slides, title_slide

_ADVISED = 20


def shown(timeline: Timeline, media: bool = True, links: bool = True) -> list[Slide]:
    """The slides that the page can show."""
    return [slide for _, slide in slides(timeline, media, links) if slide is not None]


def document(timeline: Timeline, media: bool) -> bytes:
    """The JSON that TimelineJS loads by its address, or inline.

    Without an event the page shows nothing but its own message that there is
    none, title slide or not: `warnings` says so.
    """
    events = shown(timeline, media)
    # Without a scale one bad date hangs the page with no message.
    whole = {"title": title_slide(timeline, media), "scale": "human", "events": events}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode() + b"\n"


def warnings(timeline: Timeline) -> list[str]:
    """What is left out, and a word on length."""
    missed = [event for event, slide in slides(timeline) if slide is None]
    kept = len(timeline.events) - len(missed)
    lines = []
    if not kept:
        lines.append("no event to show: the page will say so and stop")
    if missed:
        lines.append(f"left out {len(missed)} beyond the years that a web page can show: {headline(missed[0])}")
    if kept > _ADVISED:
        lines.append(f"{kept} slides: the makers of TimelineJS advise {_ADVISED} at most")
    return lines
