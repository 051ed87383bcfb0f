"""Short articles to timelines, for tests of the whole road."""

from __future__ import annotations

import timeline
from timeline.model import Timeline


def build(text: str, dateline: str | None = "2020-02-28", **options: object) -> Timeline:
    return timeline.build(timeline.read(text.encode()), dateline, **options)


def rows(story: Timeline) -> list[tuple[str, str]]:
    return [(event.when.value.edtf, event.headline) for event in story.events]
