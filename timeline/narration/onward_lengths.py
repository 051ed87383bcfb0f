"""Lengths that begin or end with what has been told: "In 1972 he joined the navy. Over the next ten years", "rose in June after falling in the previous two months"."""

from __future__ import annotations

from timeline.model import Tense
from timeline.narration.places import in_one_paragraph, in_one_sentence
from timeline.narration.told import NEXT, Told
from timeline.temporal.anchor import PAST, Anchor
from timeline.temporal.expr import Length


def anchor_of_a_length(told: Told, of: Length, begin: int, end: int, looks: Tense) -> Anchor | None:
    """The time told last, if a length lies beside that: one that says so itself, or "the next" of an earlier year that is told as over. None of any other."""
    mark = told.meant or told.near
    if not of.direction or of.base is not None or mark.time is None or mark.time.grain > of.amounts[0][1]:
        return None
    if begin - told.near.at > NEXT or not in_one_paragraph(told.text, told.near.at, begin):
        return None
    is_on = of.anaphoric or of.direction > 0 and looks is PAST and told.writing.is_of_an_earlier_year(mark.time) and _goes_on(told, begin, end)
    return mark.anchor._replace(told=True) if is_on and not told.is_aside else None


def _goes_on(told: Told, begin: int, end: int) -> bool:
    """Whether a sentence that has told of a time goes on to a length, or the next one opens with it; what was only planned then is of the day of writing."""
    stop = told.cues.sentences.ends.search(told.text, told.near.at, begin)
    if stop is None:
        return told.cues.dates.not_yet.search(told.text, told.near.at, begin) is None
    cues = told.cues.dates
    return in_one_sentence(told.cues, told.text, stop.end(), begin) and cues.opens_over.fullmatch(told.text, stop.end(), begin) is not None and (
        cues.goes_on_ahead.match(told.text, end) is None)
