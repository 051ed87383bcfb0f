"""How each time expression of an article was understood: the road up to resolving, and no further."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from timeline.model import Article, Resolution, Timeline
from timeline.pipeline import understand
from timeline.registry import Registry


def explain(
    article: Article | Timeline,
    dateline: str | date | datetime | None = None,
    timezone: str | None = None,
    policy: str = "auto",
    *,
    registry: Registry,
) -> tuple[Sequence[Article], Sequence[Resolution]]:
    """The article with its dateline, and the resolution of each time expression in order of place.

    For a `Timeline`, which was resolved when it was made: its articles, and the
    resolutions of its events. Raises as `timeline.build` does.
    """
    if isinstance(article, Timeline):
        return article.articles, [event.when for event in article.events]
    dated, resolutions = understand(article, dateline, timezone=timezone, policy=policy, registry=registry)
    return [dated], resolutions
