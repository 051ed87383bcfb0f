"""English, as a plugin. Everything heavy is imported when it is first used."""

from __future__ import annotations

from functools import cache

from timeline.plugin import Language, hookimpl


def _tag(text):
    from timeline.lang.en.tagger import tag

    return tag(text)


@cache  # asked for each time of a text: the import alone would cost as much as a part of the answer
def _tense_of():
    from timeline.lang.en.tense import tense

    return tense


def _tense(text, begin, end):
    return _tense_of()(text, begin, end)


def _sentences(text, begin, end):
    from timeline.lang.en.sentences import sentences

    return sentences(text, begin, end)


def _clauses(text, begin, end, timexes):
    from timeline.lang.en.clauses import clauses

    return clauses(text, begin, end, timexes)


def _happenings(text, begin, end, timexes):
    from timeline.lang.en.happenings import happenings

    return happenings(text, begin, end, timexes)


def _stated(article):
    from timeline.lang.en.byline import stated

    return stated(article)


def _gist(headline):
    from timeline.lang.en.gist import gist

    return gist(headline)


def _had():
    from timeline.lang.en.pluperfect import HAD

    return HAD


@hookimpl
def timeline_languages():
    """The hook: English."""
    return [Language("en", "English", _tag, _tense, _sentences, _clauses, _stated, _happenings, _gist, _had)]
