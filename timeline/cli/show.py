"""`timeline show`: what happened when, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import pipeline
from timeline.cli import console
from timeline.cli.loading import open_registry, warn_of_broken
from timeline.cli.stories import Sources, build_all, each, warn_of_problems
from timeline.cli.tables import table
from timeline.messages import one_line
from timeline.model import Article, Event, Timeline
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline.wording import phrase


def run(sources: Sources, no_plugin: Sequence[str], ids: bool = False) -> int:
    """Prints the timeline of the articles, and on standard error what could not be placed. Gives the exit status.

    Inferred events are among them, dimmed, with the reason in place of the words; what has not happened says so before
    the words: planned, denied, conditional.
    """
    registry = open_registry(no_plugin)
    warn_of_broken(registry)
    outcome = build_all(registry, sources, inferred=True)
    if not outcome.results:
        return outcome.status
    story = pipeline.merge(outcome.results)
    heads = [f"{dateline_of(article, named=len(story.articles) > 1)}\n" for article in story.articles]
    rows = [(_when(event.when.value), event.headline, _words(event)) for event in story.events]
    heads_of = ("when", "what", "the words")
    if ids:
        rows, heads_of = [(*row, event.id) for row, event in zip(rows, story.events, strict=True)], (*heads_of, "id")
    shown = table(heads_of, rows, [event.basis == "inferred" for event in story.events])
    console.emit("".join(heads).encode("utf-8", "backslashreplace") + (b"\n" + shown if shown else b""))
    _tell_the_rest(story)
    return outcome.status


def _words(event: Event) -> str:
    """The article's words for the time, or why it was inferred, behind a status that is not `occurred`."""
    words = event.words or f"inferred: {event.when.policy}"
    return words if event.status == "occurred" else f"{event.status}: {words}"


def run_blocks(sources: Sources, no_plugin: Sequence[str]) -> int:
    """Prints what the reader made of each article, without dating it: its metadata, its blocks, what was dropped. Gives the exit status."""
    registry = open_registry(no_plugin)
    warn_of_broken(registry)
    outcome = each(registry, sources, lambda article: article)
    articles = [one for found in outcome.results for one in (found.articles if isinstance(found, Timeline) else (found,))]
    console.emit("\n".join(map(_blocks, articles)).encode("utf-8", "backslashreplace"))
    for note in (note for article in articles for note in article.notes):
        console.warn(note)
    return outcome.status


def _blocks(article: Article) -> str:
    facts = [("title", article.title), ("author", article.author), ("site", article.site), ("source", article.source), ("language", article.language)]
    facts += [("image", f"{image.url} {image.caption or ''}") for image in article.images]
    facts += [("stated", f"{one.value} ({one.source})") for one in article.stated]
    rows = [(kind, f"{value}") for kind, value in facts if value]
    rows += [(block.kind, article.text[block.begin:block.end]) for block in article.blocks]
    rows += [("dropped", text) for text in article.dropped]
    return "".join(f"{kind:<12}{one_line(text)}\n" for kind, text in rows)


# EDTF writes these as codes (2022-35, 19XX) that few people read.
_CODED = (Grain.QUARTER, Grain.HALF, Grain.SEASON, Grain.DECADE, Grain.CENTURY)


def _when(value: TimeValue) -> str:
    """The time in EDTF, or in words where EDTF is a code."""
    if value.edtf.startswith("-") and "/" not in value.edtf:
        return phrase(value)  # "44 BC", not "-0043"
    return phrase(value) if value.grain in _CODED and "/" not in value.edtf else value.edtf


def dateline_of(article: Article, named: bool) -> str:
    """One line on the dateline of an article and where it came from, with the article's title when there are several."""
    dated = article.dateline
    if dated is None:
        line = "no dateline: nothing counts from one"
    else:
        zone = f" {dated.zone}" if dated.zone else ""
        evidence = f": {dated.evidence}" if dated.evidence else ""
        line = f"dateline {dated.value.isoformat()}{zone} ({dated.basis}{evidence})"
    return one_line(f"{article.title}: {line}" if named else line)


def _tell_the_rest(story: Timeline) -> None:
    for one in story.unresolved:
        console.complain(f"unresolved: “{one.text}”: {one.reason}")
    warn_of_problems(story)
