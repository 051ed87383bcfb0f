"""Places of a text, by how they lie to each other: in one sentence, in one paragraph."""

from __future__ import annotations

import re

# No end is the stop of an initial, of a title or, before a day, of a month: "Col. J. Low came on Sept. 3".
_SENTENCE_END = re.compile(
    r"\.\s(?<!\b[A-Z].\s)(?<!\b[DMS][rst].\s)(?<!\bMrs.\s)(?<!\b(?:Col|Gen|Sen|Rep|Gov|Sgt).\s)(?<!\bCapt.\s)(?!(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec).\s)\d)(?!(?<=\bSept.\s)\d)|[!?]\s|\n\n")


def in_one_paragraph(text: str, first: int, then: int) -> bool:
    """Whether no paragraph ends between two places."""
    return text.find("\n\n", first, then) < 0


def in_one_sentence(text: str, first: int, then: int) -> bool:
    """Whether no sentence ends between two places."""
    return _SENTENCE_END.search(text, first, then) is None


def sentence_start(text: str, place: int, low: int) -> int:
    """Where the sentence of a place begins, looked for from `low` on; `low` itself where it begins before that."""
    ends = [end.end() for end in _SENTENCE_END.finditer(text, low, place)]
    return ends[-1] if ends else low


def sentence_end(text: str, place: int, high: int) -> int:
    """Where the sentence of a place ends, but not beyond `high`."""
    stop = _SENTENCE_END.search(text, place, high)
    return stop.start() if stop is not None else high
