"""What a registry hands out: by name, by suffix, by language tag, by the look of the bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import EntryPoint
from typing import Literal

import pytest

from timeline.errors import ArticleError, ExportError, PluginError, UsageError
from timeline.plugin import Declared, Exporter, Filter, Language, Reader, hookimpl
from timeline.registry import Registry
from timeline.testing import sample_timeline


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Options:
    """One option of each type."""

    colour: Colour = Colour.RED
    side: Literal["left", "right"] = "left"
    deep: bool = False
    width: int = 80
    ratio: float = 1.0
    name: str | None = None
    tags: tuple[str, ...] = ()


def give_options(timeline, options):
    """An export that shows what options it was given."""
    return repr(options).encode()


def fail(*_):
    """Breaks."""
    raise ZeroDivisionError("division by zero")


def refuse(*_):
    """Refuses in the agreed way."""
    raise ExportError("too many events")


def leave(*_):
    """Tries to end the program."""
    raise SystemExit(5)


def language(code: str) -> Language:
    """A language that cannot do anything yet."""
    return Language(code, code, *[fail] * 5)


class Many:
    """A plugin with everything in it."""

    @staticmethod
    @hookimpl
    def timeline_exporters():
        return [
            Exporter("json", "", (".json", ".timeline.json"), "", give_options, Options),
            Exporter("timelinejs", "", (".timelinejs.json",), "", give_options),
            Exporter("broken", "", (), "", fail, None, fail),
            Exporter("refusing", "", (), "", refuse),
            Exporter("leaving", "", (), "", leave),
            Exporter("texting", "", (), "", lambda timeline, options: "text", None, lambda timeline, options: "one"),
            Exporter("warning", "", (), "", give_options, Options, lambda timeline, options: [options.colour]),
        ]

    @staticmethod
    @hookimpl
    def timeline_readers():
        return [
            Reader("text", "", (), lambda data, source: "text"),
            Reader("json", "", (".json",), fail, lambda head: head.startswith(b"{")),
            Reader("html", "", (".html",), lambda data, source: "html", lambda head: b"<" in head),
            Reader("short", "", (".m.html",), lambda data, source: len(data), lambda head: len(head) == 4096),
        ]

    @staticmethod
    @hookimpl
    def timeline_languages():
        return [language("en"), language("pt-BR"), language("zh")]

    @staticmethod
    @hookimpl
    def timeline_filters():
        return (Filter(name, "", lambda story: story) for name in ("b", "a"))


MANY = Many()


@pytest.fixture
def registry() -> Registry:
    """One plugin, so that the tests say what there is."""
    import sys

    module = sys.modules[__name__]
    sys.modules["many_plugin"] = module
    yield Registry.load(entry_points=[EntryPoint("many", "many_plugin:MANY", "timeline")])
    del sys.modules["many_plugin"]


def test_the_plugin_loads(registry):
    [report] = registry.plugins
    assert report.error is None
    assert "reader html" in report.adds


def test_filters_come_in_order_of_name(registry):
    assert list(registry.filters) == ["a", "b"]


def test_an_unknown_format_says_what_there_is_and_what_was_meant(registry):
    with pytest.raises(UsageError) as caught:
        registry.exporter("jsno")
    assert "no format is called 'jsno'; did you mean 'json'?" in str(caught.value)
    assert "timelinejs" in str(caught.value)


@pytest.mark.parametrize(
    ("path", "name"),
    [("a.json", "json"), ("a.timeline.json", "json"), ("a.timelinejs.json", "timelinejs"), ("A.TimelineJS.JSON", "timelinejs")],
)
def test_the_longest_suffix_tells_the_format(registry, path, name):
    assert registry.exporter_for(path).name == name


def test_a_suffix_that_nobody_writes_is_a_usage_error(registry):
    with pytest.raises(UsageError, match=r"'a.doc'; the suffixes known are .json, .timeline.json, .timelinejs.json"):
        registry.exporter_for("a.doc")


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "en"), ("en-GB", "en"), ("en_us", "en"), ("EN", "en"), ("pt-br", "pt-BR"), ("zh-Hant-TW", "zh")]
)
def test_a_language_serves_its_regions(registry, tag, code):
    assert registry.language(tag).code == code


@pytest.mark.parametrize("tag", ["fr", "pt", "pt-PT", "e", ""])
def test_a_language_that_nobody_serves_names_those_served(registry, tag):
    with pytest.raises(UsageError, match=r"en, pt-BR, zh"):
        registry.language(tag)


@pytest.mark.parametrize(
    ("source", "data", "name", "reader"),
    [
        ("story.html", b"{}", None, "html"),
        ("story.m.html", b"", None, "short"),
        ("story.HTML", b"", None, "html"),
        ("https://news.example/story.html?page=1#top", b"", None, "html"),
        ("story.html", b"", "text", "text"),
        ("story", b"{}", None, "json"),
        (None, b"<p>", None, "html"),
        (None, b"plain words", None, "text"),
        (None, b"x" * 9000, None, "short"),
    ],
    ids=["suffix", "longest suffix", "case", "address", "named", "look", "look, no name", "last resort", "first 4096 bytes"],
)
def test_a_reader_is_named_or_found_by_suffix_then_by_look(registry, source, data, name, reader):
    assert registry.reader_for(source, data, name).name == reader


def test_bytes_that_two_readers_would_take_need_a_name(registry):
    with pytest.raises(ArticleError, match="html, json: say which with --reader"):
        registry.reader_for(None, b"{<")


def test_an_unknown_reader_says_what_was_meant(registry):
    with pytest.raises(UsageError, match="no reader is called 'htm'; did you mean 'html'?"):
        registry.reader_for(None, b"", "htm")


def test_a_reader_that_breaks_is_named(registry):
    with pytest.raises(PluginError, match=r"reader json of plugin many \(unknown\) failed: ZeroDivisionError") as caught:
        registry.reader_for("a.json", b"").read(b"", "a.json")
    assert caught.value.plugin == "many"


def test_without_a_last_resort_a_reader_that_never_looks_takes_what_is_left(registry):
    del registry.readers["text"]
    docx = Declared(Reader("docx", "", (".docx",), fail), "docx", "docx")
    registry.readers["docx"] = docx
    assert registry.reader_for("unknown", b"words").name == "docx"


def test_without_any_reader_the_message_says_so():
    with pytest.raises(ArticleError, match="no reader takes the input"):
        Registry().reader_for(None, b"")


def test_options_have_their_defaults(registry):
    assert registry.run_exporter("json", sample_timeline(), {}) == repr(Options()).encode()


@pytest.mark.parametrize(
    "given",
    [{"colour": "blue"}, {"colour": Colour.BLUE}, {"side": "right"}, {"deep": True}, {"width": 3}, {"ratio": 2},
     {"name": "n"}, {"name": None}, {"tags": ["a"]}],
    ids=repr,
)
def test_options_are_taken_as_their_type(registry, given):
    [(name, value)] = given.items()
    shown = registry.run_exporter("json", sample_timeline(), given).decode()
    wanted = Options(**{name: Colour(value) if name == "colour" else tuple(value) if name == "tags" else value})
    assert shown == (repr(wanted) if name != "ratio" else repr(Options(ratio=2.0)))


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"color": "red"}, "json has no option 'color'; did you mean 'colour'?"),
        ({"colour": "green"}, "'green' is not one of red, blue"),
        ({"side": "top"}, "'top' is not one of left, right"),
        ({"deep": "yes"}, "'yes' is not true or false"),
        ({"width": "3"}, "'3' is not a whole number"),
        ({"width": True}, "True is not a whole number"),
        ({"ratio": "x"}, "'x' is not a number"),
        ({"name": 3}, "3 is not a string"),
        ({"tags": "a"}, "'a' is not a list"),
        ({"tags": [1]}, "1 is not a string"),
    ],
    ids=str,
)
def test_an_option_that_does_not_fit_is_a_usage_error(registry, given, reason):
    with pytest.raises(UsageError) as caught:
        registry.run_exporter("json", sample_timeline(), given)
    assert reason in str(caught.value)


def test_a_format_without_options_has_none(registry):
    with pytest.raises(UsageError, match="timelinejs has no option 'deep'"):
        registry.run_exporter("timelinejs", sample_timeline(), {"deep": True})


@pytest.mark.parametrize(
    ("format", "reason"),
    [
        ("broken", "failed: ZeroDivisionError: division by zero"),
        ("leaving", "failed: SystemExit: 5"),
        ("texting", "gave str instead of bytes"),
    ],
)
def test_an_exporter_that_breaks_is_named_with_plugin_and_distribution(registry, format, reason):
    with pytest.raises(PluginError) as caught:
        registry.run_exporter(format, sample_timeline(), {})
    assert str(caught.value) == f"exporter {format} of plugin many (unknown) {reason}"
    assert caught.value.plugin == "many"


def test_an_exporter_may_refuse(registry):
    with pytest.raises(ExportError, match="too many events"):
        registry.run_exporter("refusing", sample_timeline(), {})


def test_warnings_are_lines_made_with_the_same_options(registry):
    assert registry.warnings_of("warning", sample_timeline(), {"colour": "blue"}) == ("blue",)
    assert registry.warnings_of("timelinejs", sample_timeline(), {}) == ()


@pytest.mark.parametrize(("format", "reason"), [("broken", "failed"), ("texting", "str instead of a list")])
def test_a_warning_that_breaks_is_the_plugins_fault(registry, format, reason):
    with pytest.raises(PluginError, match=reason):
        registry.warnings_of(format, sample_timeline(), {})
