"""The work of `timeline export`: build the timeline, render every format, then write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline import options as exporter_options
from timeline import pipeline
from timeline.cli import console
from timeline.cli.loading import warn_of_broken
from timeline.cli.stories import Sources, build_all, warn_of_problems, warn_of_unresolved
from timeline.cli.targets import Target, part_path, plan
from timeline.cli.writing import make_folder, write_all
from timeline.errors import ExportError, PluginError, UsageError
from timeline.model import Timeline
from timeline.plugin import Exported
from timeline.registry import Registry
from timeline.selection import Selection

Options = Mapping[str, Mapping[str, object]]


def run(
    registry: Registry,
    articles: Sequence[str],
    to: Sequence[str],
    output: str | None,
    dateline: str | None,
    timezone: str | None,
    reader: str | None,
    language: str | None,
    allow_private: bool,
    policy: str,
    inferred: bool,
    only: Sequence[str],
    drop: Sequence[str],
    since: str | None,
    until: str | None,
    grain: str | None,
    top: int | None,
    options: Options,
    typed: Sequence[tuple[str, str]],
) -> int:
    """Exports, and gives the exit status.

    `inferred` takes in the events whose time is not stated; `only` to `top` choose
    among the events, as `timeline.selection` does. `options` are the exporters' own, by format and field; `typed` are those of
    the command line, as pairs of format and spelling.
    """
    warn_of_broken(registry)
    targets = plan(registry, articles, to, output)
    formats = [target.format for target in targets]
    for format, spelling in typed:
        if format not in formats:
            raise UsageError(f"{spelling} is an option of {format}, which is not exported: add --to {format}")
    # Before anything is read: what is wrong with the options is no matter of the article.
    for target in targets:
        exporter_options.make(registry.exporter(target.format), options.get(target.format, {}))
    selection = Selection(split_ids(only), split_ids(drop), since, until, grain, top)
    outcome = build_all(registry, Sources(list(articles), dateline, timezone, reader, language, allow_private, policy, inferred), guesses=True)
    if not outcome.results:
        return outcome.status
    story = pipeline.merge(outcome.results)
    warn_of_problems(story)
    warn_of_unresolved(story)
    story = replace(story, problems=(*story.problems, *outcome.problems))
    story = _chosen(story, selection)
    # All of them before any is written: a format that fails leaves every old file as it was.
    rendered = [(target, _render(registry, target, story, options.get(target.format, {}))) for target in targets]
    _deliver(registry, rendered)
    return outcome.status


def split_ids(given: Sequence[str]) -> tuple[str, ...]:
    """Ids, each option of which may hold several with commas between them."""
    return tuple(id.strip() for one in given for id in one.split(","))


def _chosen(story: Timeline, selection: Selection) -> Timeline:
    chosen = selection.of(story)
    if story.events and not chosen.events:
        console.warn(f"none of the {len(story.events)} events is left by --since, --until, --grain, --only and --drop")
    return chosen


def _render(registry: Registry, target: Target, story: Timeline, options: Mapping[str, object]) -> Exported:
    with console.data_only():
        data = registry.run_exporter(target.format, story, options)
        try:
            messages = registry.warnings_of(target.format, story, options)
        except PluginError as error:  # the data is good all the same
            messages = (str(error),)
    for message in messages:
        console.warn(f"{target.format}: {message}")
    return data


def _deliver(registry: Registry, rendered: Sequence[tuple[Target, Exported]]) -> None:
    files = []
    for target, data in rendered:
        if target.path is None:
            if not isinstance(data, bytes):
                raise ExportError(f"{target.format} comes in {len(data)} parts, which cannot share standard output: add -o FILE")
            console.emit(data)
            continue
        if target.in_folder:
            make_folder(target.path.parent)
        if isinstance(data, bytes):
            files.append((target.path, data))
        else:
            suffixes = registry.exporter(target.format).suffixes
            files += [(part_path(target.path, suffixes, part), content) for part, content in data.items()]
    write_all(files)
