"""Sentences: where they end, how they open and go on, and who is told of in them."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue, cue


@dataclass(frozen=True, slots=True)
class SentenceCues:
    """Asked of any time, by more than one thread."""

    ends: Cue = cue(r"[.!?]\s|\n\n")
    """The end of a sentence, with the blank behind its stop, or of a paragraph; by default each stop ends one."""
    opens: Cue = NEVER
    """Up to a time, that a sentence begins with it: "In 2017", "By the summer of 2018"."""
    opens_on: Cue = NEVER
    """Up to a day, that a sentence begins with it: "On the Friday"."""
    tells_of_then: Cue = NEVER
    """Behind a time, that the sentence tells what was then: "since Feb. 15, when"."""
    goes_on_then: Cue = NEVER
    """The same, apart from the rest: "until January, when they opened it"."""
    of_a_person: Cue = NEVER
    """Up to a time, the aside on somebody: "Low, who had signed on Thursday"."""
    said_then: Cue = NEVER
    """Up to a day on which somebody says it."""
    said_so: Cue = NEVER
    """Behind a day, that somebody says so in its sentence."""
