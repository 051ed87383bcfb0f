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
    attributed: Cue = NEVER
    """Up to a time, that somebody says there what the sentence has told: "was shot on April 20, the court said on"."""
    closes: Cue = NEVER
    """Behind such a time, that its clause ends there."""
    in_passing: Cue = NEVER
    """Up to a time, what is told of a thing or person in passing: "Low, who took office in 2007"."""
    goes_on: Cue = NEVER
    """Behind a time, that its clause goes on with another: "began in March 1998 and ended on May 3"."""
    would_come: Cue = NEVER
    """Between a day of the past and a time without its week or year, that it was to come then: "were told that the looms would be started up on"."""
