"""From the articles named on the command line to timelines: what fails is told, the others go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from timeline import dateline as datelines
from timeline import pipeline
from timeline.cli import console
from timeline.errors import UsageError
from timeline.messages import about
from timeline.model import Article, Problem, Timeline
from timeline.registry import Registry

T = TypeVar("T")


@dataclass(frozen=True)
class Sources:
    """The articles to read, and the options that say how."""

    names: list[str]
    dateline: str | None = None
    timezone: str | None = None
    reader: str | None = None
    language: str | None = None
    allow_private: bool = False
    policy: str = "auto"
    inferred: bool = False


@dataclass
class Outcome(Generic[T]):
    """What came of each article that worked, in order; the problems of the others; the exit status."""

    results: list[T]
    problems: list[Problem]
    status: int = 0


def each(registry: Registry, sources: Sources, work: Callable[[Article | Timeline], T]) -> Outcome[T]:
    """Reads every article and does the work on it. One that fails is told on standard error, the others go on.

    The articles of a feed or a mailbox are worked on one by one.

    Raises `UsageError` for what is wrong with the options, before anything is read.
    """
    _check(registry, sources)
    outcome: Outcome[T] = Outcome([], [])
    for name in sources.names:
        shown = "standard input" if name == "-" else name
        try:
            with console.data_only():
                found = pipeline.read(
                    name, reader=sources.reader, language=sources.language, allow_private=sources.allow_private, registry=registry
                )
        except Exception as error:
            _fail(outcome, error, shown, alone=len(sources.names) == 1)
            continue
        several = isinstance(found, tuple)
        for article in found if several else (found,):
            if isinstance(article, Timeline):
                _warn_of_unused(article, sources)
            try:
                with console.data_only():
                    outcome.results.append(work(article))
            except Exception as error:
                _fail(outcome, error, f"{shown}: {article.title}" if several else shown, alone=len(sources.names) == 1 and not several)
    return outcome


def _fail(outcome: Outcome, error: Exception, name: str, alone: bool) -> None:
    status = console.complain_of(error, name)
    outcome.problems.append(Problem(about(name, str(error))))
    outcome.status = status if alone else 1


def build_all(registry: Registry, sources: Sources, guesses: bool = False, inferred: bool = False) -> Outcome[Timeline]:
    """The timeline of each article; with `guesses`, a warning for each dateline that nobody stated.

    In a finished timeline, a person has had the chance to correct it. With
    `inferred` there are inferred events whether the sources ask for them or not.
    """

    def build(article: Article | Timeline) -> Timeline:
        story = pipeline.build(article, sources.dateline, timezone=sources.timezone, policy=sources.policy,
                               inferred=inferred or sources.inferred, registry=registry)
        if guesses and not isinstance(article, Timeline):
            _warn_of_guesses(story)
        return story

    return each(registry, sources, build)


def _warn_of_unused(story: Timeline, sources: Sources) -> None:
    """A line on the options that were given and that a timeline which is built already has no use for."""
    given = {
        "--dateline": sources.dateline, "--timezone": sources.timezone, "--policy": sources.policy != "auto", "--inferred": sources.inferred,
        "--language": sources.language,
    }
    unused = [option for option, value in given.items() if value]
    if unused:
        options = " and ".join(filter(None, (", ".join(unused[:-1]), unused[-1])))
        console.warn(f"{story.title}: a finished timeline, in which {options} change{'s' * (len(unused) == 1)} nothing")


def _warn_of_guesses(story: Timeline) -> None:
    for article in story.articles:
        dated = article.dateline
        if dated is not None and dated.basis == "inferred":
            name = article.source or article.title
            console.warn(f"{name}: dateline {dated.value.isoformat()} is inferred ({dated.evidence}); --dateline sets it")


def warn_of_unresolved(story: Timeline) -> None:
    """A line when some times could not be placed; most formats have no room for them."""
    if story.unresolved:
        count = len(story.unresolved)
        which = "1 time expression" if count == 1 else f"{count} time expressions"
        console.warn(f"{which} could not be placed: timeline show lists them")


def warn_of_problems(story: Timeline) -> None:
    """A line for each problem of the timeline, and one when nothing at all has a date."""
    messages = [f"“{one.text}”: {one.message}" if one.text else one.message for one in story.problems]
    if not story.events and not any("no dated events found" in message for message in messages):
        messages.append("no dated events found")
    for message in dict.fromkeys(messages):
        console.warn(message)


def _check(registry: Registry, sources: Sources) -> None:
    if sources.names.count("-") > 1:
        raise UsageError("- stands for standard input, which can be read only once")
    if sources.reader is not None:
        registry.reader_for(None, b"", sources.reader)
    pipeline.policy_named(sources.policy)
    if sources.dateline is not None or sources.timezone is not None:
        datelines.given(sources.dateline or "2000-01-01", sources.timezone)
