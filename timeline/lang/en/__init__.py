"""English, as a plugin. Everything heavy is imported when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from timeline.plugin import Language, hookimpl


@cache  # asked for each time and sentence of a text: an import statement alone would cost as much as a part of the answer
def _of(module: str, function: str) -> Callable:
    return getattr(import_module(f"timeline.lang.en.{module}"), function)


def _tag(text):
    return _of("tagger", "tag")(text)


def _tense(text, begin, end):
    return _of("tense", "tense")(text, begin, end)


def _sentences(text, begin, end):
    return _of("sentences", "sentences")(text, begin, end)


def _clauses(text, begin, end, timexes):
    return _of("clauses", "clauses")(text, begin, end, timexes)


def _happenings(text, begin, end, timexes):
    return _of("happenings", "happenings")(text, begin, end, timexes)


def _stated(article):
    return _of("byline", "stated")(article)


def _gist(headline):
    return _of("gist", "gist")(headline)


def _cues():
    return _of("discourse", "cues")()


@hookimpl
def timeline_languages():
    """The hook: English."""
    return [Language("en", "English", _tag, _tense, _sentences, _clauses, _stated, _happenings, _gist, _cues)]
