"""Places of a text, by how they lie to each other: in one sentence, in one paragraph.

A paragraph is layout; where a sentence ends, the language says.
"""

from __future__ import annotations

from timeline.cues import Cues

BESIDE = 24  # right before a place: a word or three, in characters
_LONG = 2000  # characters of a paragraph that are looked at, so that the cost of a long one stays linear


def in_one_paragraph(text: str, first: int, then: int) -> bool:
    """Whether no paragraph ends between two places."""
    return text.find("\n\n", first, then) < 0


def is_quoted(text: str, place: int) -> bool:
    """Whether a place stands in quotation marks that its paragraph has opened."""
    low = max(0, place - _LONG)
    paragraph = max(low, text.rfind("\n\n", low, place))
    return text.count("“", paragraph, place) > text.count("”", paragraph, place) or text.count('"', paragraph, place) % 2 > 0


def in_one_sentence(cues: Cues, text: str, first: int, then: int) -> bool:
    """Whether no sentence ends between two places."""
    return cues.sentences.ends.search(text, first, then) is None


def sentence_start(cues: Cues, text: str, place: int, low: int) -> int:
    """Where the sentence of a place begins, looked for from `low` on; `low` itself where it begins before that."""
    ends = [end.end() for end in cues.sentences.ends.finditer(text, low, place)]
    return ends[-1] if ends else low


def sentence_end(cues: Cues, text: str, place: int, high: int) -> int:
    """Where the sentence of a place ends, but not beyond `high`."""
    stop = cues.sentences.ends.search(text, place, high)
    return stop.start() if stop is not None else high
