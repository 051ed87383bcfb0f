"""The road from end to end: read, tag, date, resolve, compose, filter, export."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import IO

from timeline import dateline as datelines
from timeline.compose import compose
from timeline.compose.order import by_time
from timeline.errors import ArticleError, UsageError
from timeline.messages import quoted
from timeline.model import Article, Problem, Resolution, Timeline, TimeTag
from timeline.narration import narrate
from timeline.plugin import Declared, Exported, Language
from timeline.readers.source import is_address, load
from timeline.registry import Registry
from timeline.tags import plain, tags
from timeline.temporal.anchor import Policy


Source = Article | tuple[Article, ...] | Timeline
"""What a reader gives: an article, those of a feed or a mailbox, or a timeline that is one already."""


@lru_cache(maxsize=1)
def _installed(path: tuple[str, ...]) -> Registry:
    """The registry of what that `sys.path` has installed, looked up once: it takes longer than to tag an article."""
    return Registry.load()


def read(
    source: str | Path | bytes | IO, *, reader: str | None = None, language: str | None = None, allow_private: bool = False,
    registry: Registry | None = None,
) -> Source:
    """The article at a path or an address of the web, in bytes, or in an open file or text stream.

    A feed or a mailbox gives a tuple of articles; a canonical JSON timeline comes
    back as the `Timeline` that it is. `reader` names the reader to use; without
    it the suffix, the server's media type and the first bytes decide. `language`
    is a tag of BCP 47; without it the article's own words and its page decide.
    Of an address, that page alone is fetched; `allow_private` lets it be on a
    private network or this machine.

    Raises `ArticleError` (unreadable, undecodable, empty, not to be had) and
    `UsageError` (no reader of that name).
    """
    registry = registry or _installed(tuple(sys.path))
    media_type = None
    if is_address(source):
        from timeline.readers.web import fetch

        data, name, media_type = fetch(source, allow_private=allow_private)
    else:
        data, name = load(source)
    found = registry.reader_for(name, data, reader, media_type).read(data, name)
    if isinstance(found, Timeline):
        return found
    told = [_in_language(article, language) for article in (found if isinstance(found, tuple) else (found,))]
    return tuple(told) if isinstance(found, tuple) else told[0]


def _in_language(article: Article, given: str | None) -> Article:
    if given is not None:
        return replace(article, language=given)
    from timeline.readers.language import spoken

    return replace(article, language=spoken(article))


def build(
    article: Source,
    dateline: str | date | datetime | None = None,
    *,
    timezone: str | None = None,
    policy: str = "auto",
    inferred: bool = False,
    registry: Registry | None = None,
) -> Timeline:
    """The article's timeline: its events in order of time; of several articles, theirs together.

    Of several, one that cannot be dated or read is named in `problems`, and the
    rest go on; when none is left, the first one's error is raised.

    `dateline` is the time that "Thursday" counts from, ISO 8601 when a string;
    without it the article must state or imply one, but for a text in which no
    time counts from it and a history, whose dates go on from one another.
    `timezone` is an IANA name and applies to the dateline and to times of day that
    name no zone. `policy` is `news` (partial dates count from the dateline),
    `narrative` (from the time last told) or `auto`: the text decides. With
    `inferred` there are also events whose time the text fixes without stating it;
    their `basis` is `inferred`. A `Timeline` is given back as it is.

    Raises `DatelineError` when a dateline is needed and none can be found, its
    base `ArticleError` for an article in a language that no plugin serves, and
    `UsageError` for a dateline, zone or policy that cannot be understood.
    """
    if isinstance(article, Timeline):
        return replace(article, events=by_time(article.events))
    registry = registry or _installed(tuple(sys.path))
    if isinstance(article, tuple):
        return _together(article, dateline, timezone, policy, inferred, registry)
    article, resolutions = understand(article, dateline, timezone=timezone, policy=policy, registry=registry)
    story = compose(article, resolutions, registry.language(article.language), inferred)
    story = replace(story, times=tags(article, resolutions))
    if article.notes:
        story = replace(story, problems=(*(Problem(note, article.id) for note in article.notes), *story.problems))
    for declared in registry.filters.values():
        story = _filtered(story, declared)
    return story


def _together(
    articles: tuple[Article, ...], dateline: str | date | datetime | None, timezone: str | None, policy: str,
    inferred: bool, registry: Registry,
) -> Timeline:
    stories: list[Timeline] = []
    errors: list[tuple[Article, ArticleError]] = []
    for one in articles:
        try:
            stories.append(build(one, dateline, timezone=timezone, policy=policy, inferred=inferred, registry=registry))
        except ArticleError as error:
            errors.append((one, error))
    if not stories and errors:
        raise errors[0][1]
    whole = merge(stories)
    return replace(whole, problems=(*whole.problems, *(Problem(f"{one.title}: {error}", one.id) for one, error in errors)))


def understand(
    article: Article, dateline: str | date | datetime | None, *, timezone: str | None, policy: str, registry: Registry,
) -> tuple[Article, list[Resolution]]:
    """The road up to resolving: the article with its dateline, and its times in order of their place.

    Raises as `build` does.
    """
    language = _served(article, registry)
    timexes = language.tag(article.text)
    found = datelines.find(article, timexes, language, dateline, timezone)
    return replace(article, dateline=found), narrate(article.text, timexes, found, language.tense, policy_named(policy), language.cues)


def _served(article: Article, registry: Registry) -> Language:
    """The language that the article is in. Raises `ArticleError` when no plugin serves it."""
    try:
        return registry.language(article.language)
    except UsageError:
        from timeline.readers.language import name_of

        served = ", ".join(sorted(declared.item.name for declared in registry.languages.values())) or "no language"
        raise ArticleError(
            f"{article.source or article.title}: the article is in {name_of(article.language)}, and only {served} can be read: "
            f"install a plugin for it, or say --language if it is in another"
        ) from None


def policy_named(name: str) -> Policy:
    """The policy of that name. Raises `UsageError` for an unknown one."""
    try:
        return Policy(name)
    except ValueError:
        raise UsageError(f"there is no policy {quoted(name)}: it is auto, news or narrative") from None


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


def export(story: Source, format: str, *, registry: Registry | None = None, **options: object) -> Exported:
    """The timeline as a file of that format, in bytes; articles are built first.

    `options` are the exporter's own (`timeline export --help` lists them). One that
    asks for parts (`split=True` of `ical`) may give a mapping of their names to bytes.
    Raises `UsageError` for an unknown format or option, `ExportError` when the
    format cannot hold the timeline, `PluginError` when the exporter breaks.
    """
    registry = registry or _installed(tuple(sys.path))
    return registry.run_exporter(format, build(story, registry=registry), options)


def tag(
    text: str, dateline: str | date | datetime, *, timezone: str | None = None, language: str = "en", policy: str = "auto",
    registry: Registry | None = None,
) -> list[Resolution]:
    """The time expressions of a text, resolved, in order of their place; no events.

    One entry a TIMEX3: "from May to July" gives two. What could not be resolved
    has `value` `None` and a `reason`. `policy` is as in `build`. Raises
    `UsageError` as `build` does, and for a language that no plugin serves.
    """
    served = (registry or _installed(tuple(sys.path))).language(language)
    reference = datelines.given(dateline, timezone)
    resolutions = narrate(text, served.tag(text), reference, served.tense, policy_named(policy), served.cues)
    return [part for resolution in resolutions for part in plain(resolution)]


def merge(stories: Sequence[Timeline]) -> Timeline:
    """Several timelines as one, in order of time. Of one article in several, the last counts; another dateline of it is named in `problems`.

    Raises `UsageError` for none.
    """
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
        problems=tuple(dict.fromkeys(one for story in stories for one in (*story.problems, *_dated_otherwise(story, articles)))),
        times=tuple(one for own in times.values() for one in own),
    )


def _dated_otherwise(story: Timeline, last: dict[str, Article]) -> Iterator[Problem]:
    for one in story.articles:
        counts = last[one.id]
        if one.dateline and counts.dateline and one.dateline.day != counts.dateline.day:
            yield Problem(
                f"{one.title}: stands here with the dateline {one.dateline.day} and again, in the same words, with {counts.dateline.day}, "
                f"which counts: export one of them at a time to have both", one.id,
            )
