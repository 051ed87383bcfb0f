"""Which formats are written, and to where: read off the command line before anything is read or built."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from timeline.errors import UsageError
from timeline.plugin import Exporter
from timeline.registry import Registry


@dataclass(frozen=True)
class Target:
    """One file to make; `path` is `None` for standard output. Its folder is made, too, when a folder was asked for."""

    format: str
    path: Path | None
    in_folder: bool = False


def plan(registry: Registry, articles: Sequence[str], to: Sequence[str], output: str | None) -> list[Target]:
    """The files to make. Raises `UsageError` for formats and places that do not fit together."""
    formats = _formats(to)
    _check_words(registry, articles, formats)
    for name in formats:
        registry.exporter(name)
    if not formats:
        formats = [_by_suffix(registry, output)]
    if output is None or output == "-":
        if len(formats) > 1:
            raise UsageError(f"{len(formats)} formats cannot share standard output: add -o DIR to write them to a folder")
        return [Target(formats[0], None)]
    if not output:
        raise UsageError("-o needs a file or a folder")
    if len(formats) > 1 and not os.path.exists(output) and _tells_format(registry, output):
        raise UsageError(f"{output} looks like one file; several formats go to a folder: -o DIR")
    if _is_folder(output, formats):
        targets = _in_folder(registry, articles, formats, Path(output))
    else:
        targets = [Target(formats[0], Path(output))]
    for target in targets:
        _check_not_input(target.path, articles)
    return targets


def _formats(to: Sequence[str]) -> list[str]:
    formats = [name.strip() for names in to for name in names.split(",")]
    if not all(formats):
        raise UsageError("--to has an empty format between its commas")
    return list(dict.fromkeys(formats))


def _check_words(registry: Registry, articles: Sequence[str], formats: Sequence[str]) -> None:
    """`--to ical csv` makes `csv` an article: says what was meant."""
    words = [
        word for word in articles
        if all(name in registry.exporters for name in word.split(",")) and not os.path.exists(word)
    ]
    if words:
        named = " and ".join(map(repr, words))
        wish = ",".join(dict.fromkeys([*formats, *words]))
        verb = "is a format, not a file" if len(words) == 1 else "are formats, not files"
        raise UsageError(f"{named} {verb}; did you mean --to {wish}?")


def _by_suffix(registry: Registry, output: str | None) -> str:
    known = ", ".join(sorted(registry.exporters))
    if output is None or output == "-":
        raise UsageError(f"no format: say --to FORMAT (there is: {known}), or -o FILE with a suffix that tells it")
    if os.path.isdir(output) or output.endswith(os.sep):
        raise UsageError(f"{output} is a folder, which tells no format: add --to FORMAT (there is: {known})")
    return registry.exporter_for(output).name


def _tells_format(registry: Registry, output: str) -> bool:
    """Whether a path has the suffix of an exporter."""
    suffixes = [suffix for declared in registry.exporters.values() for suffix in declared.item.suffixes]
    return output.lower().endswith(tuple(suffix.lower() for suffix in suffixes))


def _is_folder(output: str, formats: Sequence[str]) -> bool:
    if os.path.isdir(output):
        return True
    if os.path.exists(output):
        if len(formats) > 1 or output.endswith(os.sep):
            raise UsageError(f"{output} is a file; several formats go to a folder: -o DIR")
        return False
    return len(formats) > 1 or output.endswith(os.sep)


def _in_folder(registry: Registry, articles: Sequence[str], formats: Sequence[str], folder: Path) -> list[Target]:
    name = stem(registry, articles)
    targets = [Target(format, folder / f"{name}{_suffix(registry.exporter(format))}", True) for format in formats]
    for number, target in enumerate(targets):
        for other in targets[:number]:
            if target.path == other.path:
                raise UsageError(f"{other.format} and {target.format} would both write {target.path}: export one at a time")
    return targets


def _suffix(exporter: Exporter) -> str:
    return exporter.suffixes[0] if exporter.suffixes else f".{exporter.name}"


def part_path(path: Path, suffixes: Sequence[str], part: str) -> Path:
    """Where a part of a file goes: `story.ics` and `2` make `story-2.ics`."""
    fitting = [suffix for suffix in suffixes if path.name.lower().endswith(suffix.lower()) and len(path.name) > len(suffix)]
    suffix = path.name[-max(map(len, fitting)):] if fitting else path.suffix
    return path.with_name(f"{path.name[:len(path.name) - len(suffix)]}-{part}{suffix}")


def stem(registry: Registry, articles: Sequence[str]) -> str:
    """What files in a folder are called: after the article, or `timeline` when it has no name or is one of several."""
    if len(articles) != 1 or articles[0] == "-":
        return "timeline"
    source = articles[0]
    name = Path(urlsplit(source).path if "://" in source else source).name
    tables = (registry.exporters, registry.readers)
    suffixes = {suffix for table in tables for declared in table.values() for suffix in declared.item.suffixes}
    fitting = [suffix for suffix in suffixes if name.lower().endswith(suffix.lower()) and len(name) > len(suffix)]
    longest = max(map(len, fitting), default=0)
    return (name[:-longest] if longest else Path(name).stem) or "timeline"


def _check_not_input(path: Path, articles: Sequence[str]) -> None:
    for article in articles:
        if article != "-" and os.path.exists(path) and os.path.exists(article) and os.path.samefile(path, article):
            raise UsageError(f"{path} is one of the articles: writing would destroy it")
