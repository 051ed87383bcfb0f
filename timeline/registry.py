"""The registry: what every plugin adds, and what became of each.

A plain object: two of them know nothing of each other, and importing this
module loads nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from importlib.metadata import EntryPoint
from typing import Any
from urllib.parse import urlsplit

from timeline import options as exporter_options
from timeline.declarations import Declaration, Invalid, kind, label, wrong_with
from timeline.discovery import Found, PluginReport, check_blocked, discover
from timeline.errors import ArticleError, PluginError, TimelineError, UsageError
from timeline.model import Timeline
from timeline.plugin import Declared, Exported, Exporter, Language, Reader
from timeline.plugin_loading import declarations_of
from timeline.messages import quoted, said, suggestion

SNIFFED = 4096
# Media types that servers send for want of a better one: the suffix and the bytes know more.
_VAGUE = (None, "", "text/plain", "application/octet-stream", "application/xml", "text/xml", "binary/octet-stream")


class Registry:
    """What is available, by name; made by `Registry.load`.

    `exporters`, `readers`, `languages` and `filters` map a name (a code, for a
    language) to `Declared`: the declaration with its plugin and distribution.
    `filters` are in order of name. `plugins` has a `PluginReport` for each
    plugin that was found, in the order of loading.
    """

    def __init__(self) -> None:
        self.exporters: dict[str, Declared] = {}
        self.readers: dict[str, Declared] = {}
        self.languages: dict[str, Declared] = {}
        self.filters: dict[str, Declared] = {}
        self.plugins: tuple[PluginReport, ...] = ()

    @classmethod
    def load(cls, blocked: Iterable[str] = (), entry_points: Iterable[EntryPoint] | None = None) -> Registry:
        """Imports the plugins installed (or those of the entry points given), one at a time.

        A plugin that breaks, or that claims a name or suffix already taken, adds
        nothing, is reported in `plugins`, and the others go on. Those in
        `blocked` (`NAME`, or `DISTRIBUTION:NAME`) are not imported. Raises
        `UsageError` when a name in `blocked` is no plugin's.
        """
        blocked = frozenset(blocked)
        found = discover(entry_points)
        check_blocked(blocked, found)
        registry = cls()
        registry.plugins = tuple(registry._take(one, blocked) for one in found)
        registry.filters = dict(sorted(registry.filters.items()))
        return registry

    def _take(self, found: Found, blocked: frozenset[str]) -> PluginReport:
        if not blocked.isdisjoint(found.names):
            return found.report(blocked=True)
        try:
            items = declarations_of(found.entry_point)
            new = self._claim(items, found)
        except Invalid as error:
            return found.report(error=str(error))
        for item, declared in zip(items, new, strict=True):
            self._table(item)[label(item)] = declared
        return found.report(adds=tuple(f"{kind(item)} {label(item)}" for item in items))

    def _claim(self, items: Iterable[Declaration], found: Found) -> list[Declared]:
        """The plugin's declarations, once it is sure that nobody else has their names."""
        taken = {
            claim: declared
            for table in (self.exporters, self.readers, self.languages, self.filters)
            for declared in table.values()
            for claim in _claims(declared.item)
        }
        new = []
        for item in items:
            declared = Declared(item, found.name, found.distribution)
            for claim in _claims(item):
                other = taken.setdefault(claim, declared)
                if other is not declared:
                    raise Invalid(f"{claim} of {_provider(declared)} is already that of {_provider(other)}, which stays")
            new.append(declared)
        return new

    def _table(self, item: Declaration) -> dict[str, Declared]:
        return getattr(self, f"{kind(item)}s")

    def exporter(self, name: str) -> Exporter:
        """The output format of that name. Raises `UsageError`."""
        return self._declared_exporter(name).item

    def _declared_exporter(self, name: str) -> Declared:
        try:
            return self.exporters[name]
        except KeyError:
            raise UsageError(f"no format is called {quoted(name)}{suggestion(name, self.exporters)}") from None

    def exporter_for(self, path: str) -> Exporter:
        """The output format for a file of that name: the longest suffix wins. Raises `UsageError`."""
        declared = _by_suffix(self.exporters, path)
        if declared is None:
            suffixes = sorted(suffix for one in self.exporters.values() for suffix in one.item.suffixes)
            raise UsageError(f"no format writes files like {quoted(str(path))}; the suffixes known are {', '.join(suffixes)}")
        return declared.item

    def language(self, code: str) -> Language:
        """The language for a tag: `en-GB` is served by `en`. Raises `UsageError`.

        Its own faults come out as `PluginError`.
        """
        served = {known.lower(): declared for known, declared in self.languages.items()}
        subtags = code.lower().replace("_", "-").split("-")
        for length in range(len(subtags), 0, -1):
            found = served.get("-".join(subtags[:length]))
            if found is not None:
                return _guarded(found)
        raise UsageError(f"no plugin serves the language {quoted(code)}{suggestion(code, self.languages)}")

    def reader_for(self, source: str | None, data: bytes, name: str | None = None, media_type: str | None = None) -> Reader:
        """The reader for some bytes: named, else by suffix or media type, else by look, else the last resort.

        `source` is the path or address that the bytes came from, `media_type` what
        its server says that they are. On the web the media type goes before the
        suffix, and a type that says little (`text/plain`, XML) behind both. The last resort
        is the reader with neither suffix nor look, or else the first without a
        look. The reader's own faults come out as `PluginError`. Raises `UsageError` when no reader
        has that name, `ArticleError` when none or several would take the bytes.
        """
        if name is not None:
            if name not in self.readers:
                raise UsageError(f"no reader is called {quoted(name)}{suggestion(name, self.readers)}")
            return _guarded(self.readers[name])
        declared = _by_media_type(self.readers, media_type) if media_type not in _VAGUE else None
        declared = declared or (_by_suffix(self.readers, _file_name(source)) if source else None)
        return _guarded(declared or self._sniffed(data[:SNIFFED], source))

    def _sniffed(self, head: bytes, source: str | None) -> Declared:
        takers = [one for one in self.readers.values() if one.item.sniff is not None and _guarded(one).sniff(head)]
        if len(takers) > 1:
            names = ", ".join(sorted(one.item.name for one in takers))
            raise ArticleError(f"{source or 'the input'} may be any of {names}: say which with --reader")
        # The last resort, then any that does not mind what the bytes look like.
        takers += sorted((one for one in self.readers.values() if one.item.sniff is None), key=_has_suffixes)
        if not takers:
            raise ArticleError(f"no reader takes {source or 'the input'}: name one with --reader")
        return takers[0]

    def run_exporter(self, format: str, timeline: Timeline, options: Mapping[str, object]) -> Exported:
        """The timeline in that format: one file, or parts by name. `options` are the exporter's own, by name.

        Raises `UsageError` for an unknown format or option, `ExportError` when
        the format cannot hold the timeline, `PluginError` when the exporter breaks.
        """
        declared = self._declared_exporter(format)
        data = _guard(declared, "export")(timeline, exporter_options.make(declared.item, options))
        fault = wrong_with(data)
        if fault is not None:
            raise _fault(declared, fault)
        return data

    def warnings_of(self, format: str, timeline: Timeline, options: Mapping[str, object]) -> tuple[str, ...]:
        """What the format leaves out of this timeline, in lines for a person. Raises as `run_exporter` does."""
        declared = self._declared_exporter(format)
        if declared.item.warn is None:
            return ()
        messages = _guard(declared, "warn")(timeline, exporter_options.make(declared.item, options))
        if not isinstance(messages, (list, tuple)):
            raise _fault(declared, f"warned with {type(messages).__name__} instead of a list of messages")
        return tuple(map(str, messages))


def _claims(item: Declaration) -> list[str]:
    """The names that only one plugin can have, in words."""
    claims = [f"{kind(item)} {label(item).lower()!r}"]
    claims += [f"{kind(item)} media type {one!r}" for one in dict.fromkeys(getattr(item, "media_types", ()))]
    claims += [f"{kind(item)} suffix {suffix.lower()!r}" for suffix in dict.fromkeys(getattr(item, "suffixes", ()))]
    if isinstance(item, Reader) and item.sniff is None and not item.suffixes:
        claims.append("the place of the reader of last resort")
    return claims


def _has_suffixes(declared: Declared) -> bool:
    return bool(declared.item.suffixes)


def _provider(declared: Declared) -> str:
    return f"plugin {declared.plugin} ({declared.distribution})"


def _by_suffix(table: Mapping[str, Declared], path: str) -> Declared | None:
    fits = [
        (len(suffix), declared)
        for declared in table.values()
        for suffix in declared.item.suffixes
        if str(path).lower().endswith(suffix.lower())
    ]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _by_media_type(table: Mapping[str, Declared], media_type: str) -> Declared | None:
    return next((declared for declared in table.values() if media_type in declared.item.media_types), None)


def _file_name(source: str) -> str:
    """The part of a path or address that ends in a suffix: without `?query` and `#fragment`."""
    return urlsplit(source).path if "://" in source else source


def _fault(declared: Declared, what: str) -> PluginError:
    return PluginError(f"{kind(declared.item)} {label(declared.item)} of {_provider(declared)} {what}", declared.plugin)


def _guard(declared: Declared, function: str) -> Callable[..., Any]:
    """A function of a declaration; what it raises by mistake comes out as `PluginError`."""
    call = getattr(declared.item, function)

    def guarded(*arguments):
        try:
            return call(*arguments)
        except TimelineError:
            raise
        except (Exception, SystemExit) as error:
            raise _fault(declared, f"failed: {said(error)}") from error

    return guarded


def _guarded(declared: Declared) -> Any:
    """The declaration with every function of it guarded."""
    item = declared.item
    names = [field.name for field in fields(item) if callable(getattr(item, field.name))]
    return replace(item, **{name: _guard(declared, name) for name in names})
