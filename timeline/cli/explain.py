"""`timeline explain`: for each time expression its words, and every choice that led to its value."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from enum import Enum

from timeline.cli import console
from timeline.cli.loading import open_registry, warn_of_broken
from timeline.cli.show import dateline_of
from timeline.cli.stories import Sources, each
from timeline.explain import explain
from timeline.messages import one_line
from timeline.model import Article, Resolution
from timeline.temporal.value import TimeValue


def run(sources: Sources, no_plugin: Sequence[str]) -> int:
    """Prints a paragraph for each time expression. Gives the exit status."""
    registry = open_registry(no_plugin)
    warn_of_broken(registry)
    outcome = each(registry, sources, lambda article: explain(article, sources.dateline, sources.timezone, sources.policy, registry=registry))
    named = sum(len(found) for found, _ in outcome.results) > 1
    lines = [line for found, resolutions in outcome.results for line in _article(found, resolutions, named)]
    console.emit("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))
    return outcome.status


def _article(articles: Sequence[Article], resolutions: Sequence[Resolution], named: bool) -> Iterator[str]:
    for article in articles:
        yield dateline_of(article, named)
        yield from _also_stated(article)
    yield ""
    if not resolutions:
        yield "no time expressions found"
        yield ""
    for resolution in resolutions:
        yield from _paragraph(resolution, "")
        yield ""


def _also_stated(article: Article) -> Iterator[str]:
    """The publication times that the source states and that did not count, in the order in which they are believed."""
    won = article.dateline is not None and article.dateline.basis == "metadata"
    for place, one in enumerate(article.stated):
        if won and place == 0 and one.value == article.published:
            continue
        why = "the last change" if one.revised else "behind it in order" if won else f"the dateline is {article.dateline.basis}" if article.dateline else "not read"
        yield "  " + one_line(f"also stated: {one.value} ({one.source}): {why}")


def _paragraph(resolution: Resolution, indent: str) -> Iterator[str]:
    timex = resolution.timex
    yield f"{indent}“{one_line(resolution.text)}”  at {timex.begin}–{timex.end}"
    for name, value in _facts(resolution):
        if value:
            yield f"{indent}  {name:<12}  {one_line(value)}"
    for part in resolution.parts:
        yield from _paragraph(part, indent + "    ")


def _facts(resolution: Resolution) -> Iterator[tuple[str, str]]:
    timex, value, written = resolution.timex, resolution.value, resolution.timex3
    yield "rule", timex.rule
    yield "expression", _code(timex.expr)
    yield "type", written.type if written else timex.kind
    yield "value", written.value if written else "none"
    yield "modifier", (written and written.mod) or ""
    yield "EDTF", value.edtf if isinstance(value, TimeValue) else ""
    yield "anchor", resolution.anchor
    yield "policy", resolution.policy
    yield "tense", resolution.tense.value
    yield "alternatives", ", ".join(one.edtf for one in resolution.alternatives)
    yield "assumed", ", ".join(resolution.assumed)
    yield "reason", resolution.reason or ""
    yield "note", resolution.note or ""


def _code(value: object) -> str:
    """An expression as code that builds it, without the fields that nothing was said of."""
    if isinstance(value, Enum):
        return str(value) if isinstance(value, str) else f"{type(value).__name__}.{value.name}"
    if isinstance(value, tuple):
        return f"({', '.join(map(_code, value))}{',' * (len(value) == 1)})"
    if not dataclasses.is_dataclass(value):
        return repr(value)
    said = [field for field in dataclasses.fields(value) if getattr(value, field.name) != field.default]
    return f"{type(value).__name__}({', '.join(f'{field.name}={_code(getattr(value, field.name))}' for field in said)})"
