"""The TimelineJS document: a title slide, a slide an event, and bands for long times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from timeline.display import headline
from timeline.importance import top
from timeline.model import Event, Timeline
from timeline.text import clip
from timeline_timelinejs import MOST, Group
from timeline_timelinejs.slides import Slide, era, showable, slides, title_slide

_NAMED = 30


def shown(
    timeline: Timeline, media: bool = True, links: bool = True, most: int | None = None, group: Group = Group.ARTICLE
) -> list[tuple[Event, Slide]]:
    """The events that the page can show with their slides, the `most` that matter most where a number is given."""
    fit, _ = _fitting(timeline, most)
    return list(zip(fit, slides(replace(timeline, events=tuple(fit)), media, links, group), strict=True))


def document(
    timeline: Timeline, media: bool = True, most: int | None = None, eras: bool = False, group: Group = Group.ARTICLE
) -> bytes:
    """The JSON that TimelineJS loads by its address, or inline.

    Without an event the page shows nothing but its own message that there is
    none, title slide or not: `warnings` says so.
    """
    made = shown(timeline, media, most=most, group=group)
    # Without a scale one bad date hangs the page with no message.
    whole = {"title": title_slide(timeline, media), "scale": "human", "events": [slide for _, slide in made]}
    if eras:
        whole["eras"] = [band for band in (era(event) for event, _ in made) if band is not None]
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def warnings(timeline: Timeline, most: int | None = None) -> list[str]:
    """What is left out, and a word on length."""
    fit, left = _fitting(timeline, most)
    missed = [event for event in timeline.events if not showable(event)]
    lines = []
    if not fit:
        lines.append("no event to show: the page will say so and stop")
    if missed:
        lines.append(f"left out {len(missed)} beyond the years that a web page can show: {headline(missed[0])}")
    if left:
        more = f"; and {len(left) - _NAMED} more" if len(left) > _NAMED else ""
        names = "; ".join(clip(headline(event), 60) for event in left[:_NAMED])
        lines.append(f"shows the {len(fit)} events that matter most, --timelinejs-all every one; left out {len(left)}: {names}{more}")
    elif len(fit) > MOST:
        lines.append(f"{len(fit)} slides: the makers of TimelineJS advise {MOST} at most")
    return lines


def _fitting(timeline: Timeline, most: int | None) -> tuple[Sequence[Event], Sequence[Event]]:
    """The events that can be shown: those that are, and those that there is no room for."""
    able = [event for event in timeline.events if showable(event)]
    if most is None or len(able) <= most:
        return able, []
    kept = top(replace(timeline, events=tuple(able)), most)
    return [event for event in able if event.id in kept], [event for event in able if event.id not in kept]
