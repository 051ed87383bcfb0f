"""What a step on counts from where the sentence before closes with another time than its own: "joined in 1995 after leaving school in 1990. Three years later",
or with the one until which it lasted: "served until 1979. Two years later"."""

from __future__ import annotations

from timeline.model import Timex
from timeline.narration import had
from timeline.narration.places import in_one_sentence
from timeline.narration.told import NEXT, Mark, Told
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import day_of, sort_key
from timeline.temporal.expr import Shift, Unit
from timeline.temporal.grain import DAY
from timeline.temporal.value import TimeValue


def note_closing(told: Told, timex: Timex, before: Mark, time: TimeValue) -> None:
    """Notes the time that a sentence had told before it closes with what was before that; none where it does not."""
    told.closed, cues = None, told.cues.told
    if before.time is None or timex.begin - before.at > NEXT or cues.closes_its_sentence.match(told.text, timex.end) is None:
        return
    if sort_key(day_of(time.start)) < sort_key(day_of(before.time.start)) and in_one_sentence(told.cues, told.text, before.at, timex.begin) and (
            cues.of_before.search(told.text, before.at, timex.begin) is not None or had.leads_to(told.cues, told.text, timex.begin, before.at)):
        told.closed = before._replace(at=timex.end)


def note_until(told: Told, timex: Timex, time: TimeValue) -> None:
    """Notes the time until which something lasted, if its sentence closes with it."""
    told.closed = None
    if told.cues.told.closes_its_sentence.match(told.text, timex.end) is not None:
        near = told.near
        is_before = near.time is not None and sort_key(day_of(time.start)) < sort_key(day_of(near.time.start)) and in_one_sentence(told.cues, told.text, near.at, timex.begin)
        told.closed = near._replace(at=timex.end) if is_before else told.mark(time, timex.end)  # "lost in 2008 to Low, who had been mayor until 2000"


def goes_on_from(told: Told, timex: Timex) -> Anchor | None:
    """What a step on counts from in the sentence behind such a one: "the next day", "three years later"."""
    of, closed = timex.expr, told.closed
    if closed is None:
        return None
    is_on = type(of) is Shift and of.anaphoric and of.base is None and of.direction > 0 or type(of) is Unit and of.anaphoric and of.step > 0
    if not is_on or of.grain < DAY or timex.begin - closed.at > NEXT:
        return None
    stop = told.cues.sentences.ends.search(told.text, closed.at, timex.begin)
    is_next = stop is not None and "\n\n" not in stop[0] and in_one_sentence(told.cues, told.text, stop.end(), timex.begin)
    return closed.anchor if is_next else None
