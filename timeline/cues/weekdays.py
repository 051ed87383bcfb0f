"""Weekdays: words that say which week they are of."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class WeekdayCues:
    """Asked of a weekday, and of an hour that may be of no day that is named."""

    of_the_week: Cue = NEVER
    """Up to a weekday that is one of the week told: "on the Monday", "until the Thursday"."""
    that: Cue = NEVER
    """Up to a weekday that goes on with one told of, "calm that Sunday morning"; not "said that Sunday morning was calm"."""
    known: Cue = NEVER
    """Up to a weekday, that it is spoken of as known: "the Monday"."""
    owns: Cue = NEVER
    """At a weekday that something is called by: "Wednesday's hearing"."""
    beside_a_deed: Cue = NEVER
    """Behind a weekday that counts from what is told of without its day: "the Monday after the coronation"."""
    of_an_event: Cue = NEVER
    """Behind an hour, that it is of the day of something that is told without it: "at 11.59pm on the eve of polling"."""
    was_to_come: Cue = NEVER
    """Up to a weekday, that it was to come when what stands before was told: "told them on Saturday that he expected to arrive by"."""
    was_told_to_come: Cue = NEVER
    """Between a day long past and a weekday in a later sentence, that it was to come when those of the story spoke: "Low told him that it would be ready by"."""
    and_will: Cue = NEVER
    """Between two weekdays to come, that the second is told as what comes after: "opens Monday and closes Saturday"."""
    and_did: Cue = NEVER
    """Between two weekdays that are over, likewise: "disappeared Tuesday and was found Sunday"."""
