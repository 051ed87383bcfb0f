"""Who "they" are that do what talks do: "Envoys had hoped to save it in talks. They collapsed on Friday"."""

from __future__ import annotations

import re

from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Verb

_AS_TALKS = frozenset("collapse resume stall founder falter".split())
_TALKS = re.compile(r"\b(?P<what>(?:peace |truce |trade |wage |pay )?(?:talks|negotiations|discussions))\b")


def talks_before(text: str, begin: int, verb: Verb) -> str | None:
    """The talks of the sentence before, if the pronoun's verb is one of theirs."""
    if verb.base not in _AS_TALKS or verb.passive:
        return None
    talks = _TALKS.search(text, *next(sentences_before(text, begin), (0, 0)))
    return talks["what"] if talks is not None else None
