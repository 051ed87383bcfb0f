"""The road from end to end: read, date, tag, resolve, compose, filter, export."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import IO

from timeline import dateline as datelines
from timeline.compose import compose
from timeline.compose.order import by_time
from timeline.errors import UsageError
from timeline.model import Article, Problem, Resolution, Timeline, TimeTag
from timeline.plugin import Declared
from timeline.readers.source import load
from timeline.registry import Registry
from timeline.tags import plain, tags
from timeline.temporal.narration import narrate


@lru_cache(maxsize=1)
def _installed(path: tuple[str, ...]) -> Registry:
    """The registry of what that `sys.path` has installed, looked up once: it takes longer than to tag an article."""
    return Registry.load()


def read(source: str | Path | bytes | IO, *, reader: str | None = None, registry: Registry | None = None) -> Article | Timeline:
    """The article at a path, in bytes, or in an open file or text stream.

    A canonical JSON timeline comes back as the `Timeline` that it is. `reader`
    names the reader to use; without it the suffix and the first bytes decide.

    Raises `ArticleError` (unreadable, undecodable, empty) and `UsageError` (no
    reader of that name).
    """
    registry = registry or _installed(tuple(sys.path))
    data, name = load(source)
    return registry.reader_for(name, data, reader).read(data, name)


def build(
    article: Article | Timeline,
    dateline: str | date | datetime | None = None,
    *,
    timezone: str | None = None,
    inferred: bool = False,
    registry: Registry | None = None,
) -> Timeline:
    """The article's timeline: its events in order of time.

    `dateline` is the time that "Thursday" counts from, ISO 8601 when a string;
    without it the article must state or imply one. `timezone` is an IANA name
    and applies to the dateline and to times of day that name no zone. A
    `Timeline` is given back as it is. With `inferred` there are also events whose
    time the text fixes without stating it; their `basis` is `inferred`.

    Raises `DatelineError` when no dateline can be found, `UsageError` for a
    dateline or zone that cannot be understood, a language nobody serves.
    """
    if isinstance(article, Timeline):
        return replace(article, events=by_time(article.events))
    registry = registry or _installed(tuple(sys.path))
    article, resolutions = understand(article, dateline, timezone=timezone, registry=registry)
    story = compose(article, resolutions, registry.language(article.language), inferred)
    story = replace(story, times=tags(article, resolutions))
    for declared in registry.filters.values():
        story = _filtered(story, declared)
    return story


def understand(
    article: Article, dateline: str | date | datetime | None = None, *, timezone: str | None = None, registry: Registry
) -> tuple[Article, list[Resolution]]:
    """The road up to resolving: the article with its dateline, and its times in order of their place.

    Raises as `build` does.
    """
    language = registry.language(article.language)
    timexes = language.tag(article.text)
    found = datelines.find(article, timexes, language, dateline, timezone)
    return replace(article, dateline=found), narrate(article.text, timexes, found, language.tense)


def _filtered(story: Timeline, declared: Declared) -> Timeline:
    """What a filter makes of a timeline; one that fails is named in `problems` and passed over."""
    try:
        changed = declared.item.apply(story)
        if not isinstance(changed, Timeline):
            raise TypeError(f"it gave {type(changed).__name__}, not a Timeline")
    except Exception as error:  # a stranger's code
        message = f"filter {declared.item.name} (plugin {declared.plugin}) failed and was passed over: {error}"
        return replace(story, problems=(*story.problems, Problem(message)))
    return changed


def export(story: Timeline | Article, format: str, *, registry: Registry | None = None, **options: object) -> bytes:
    """The timeline as a file of that format, in bytes; an `Article` is built first.

    `options` are the exporter's own (`timeline export --help` lists them).
    Raises `UsageError` for an unknown format or option, `ExportError` when the
    format cannot hold the timeline, `PluginError` when the exporter breaks.
    """
    registry = registry or _installed(tuple(sys.path))
    return registry.run_exporter(format, build(story, registry=registry), options)


def tag(
    text: str, dateline: str | date | datetime, *, timezone: str | None = None, language: str = "en",
    registry: Registry | None = None,
) -> list[Resolution]:
    """The time expressions of a text, resolved, in order of their place; no events.

    One entry a TIMEX3: "from May to July" gives two. What could not be resolved
    has `value` `None` and a `reason`. Raises `UsageError` as `build` does.
    """
    served = (registry or _installed(tuple(sys.path))).language(language)
    reference = datelines.given(dateline, timezone)
    resolutions = narrate(text, served.tag(text), reference, served.tense)
    return [part for resolution in resolutions for part in plain(resolution)]


def merge(stories: Sequence[Timeline]) -> Timeline:
    """Several timelines as one, in order of time. Raises `UsageError` for none."""
    if not stories:
        raise UsageError("no articles: name at least one")
    if len(stories) == 1:
        return stories[0]
    articles = {article.id: article for story in stories for article in story.articles}
    events = {event.id: event for story in stories for event in story.events}
    times: dict[str, list[TimeTag]] = {}
    for story in stories:
        # As with the article itself, the last to tell of it has the word.
        times |= {article.id: [] for article in story.articles}
        for one in story.times:
            times.setdefault(one.article, []).append(one)
    return Timeline(
        title=stories[0].title if len(articles) == 1 else f"{stories[0].title} and {len(articles) - 1} more",
        articles=tuple(articles.values()),
        events=by_time(events.values()),
        unresolved=tuple(dict.fromkeys(one for story in stories for one in story.unresolved)),
        problems=tuple(dict.fromkeys(one for story in stories for one in story.problems)),
        times=tuple(one for own in times.values() for one in own),
    )
