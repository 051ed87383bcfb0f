"""What a time does to what the text has told: whether it goes on there, or has only named it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class ToldCues:
    """Asked of each time that has been resolved, before it is noted."""

    closes_an_aside: Cue = NEVER
    """Behind a time, the comma that closes an aside: "which was rated poor in 2019 and closed the following January, said"."""
    closes_in_the_present: Cue = NEVER
    """The same, where what goes on is of the day of writing: "which opened in May, is expected to end"."""
    is_all_that_is_said: Cue = NEVER
    """Up to a time that is all that is said: "the year was 1998."."""
    only_since: Cue = NEVER
    """Up to a time, that it only says since when something is so: "since his debut on Feb. 1"."""
    nobody_until: Cue = NEVER
    """Up to a time until which nothing was done, so that it was done then: "nobody noticed until June"."""
    at_a_feast: Cue = NEVER
    """Up to a feast, that it is a time, and not what a thing is called by: not "Christmas getaway"."""
    for_a_feast: Cue = NEVER
    """Up to a feast, that it is only what something is for: "had been saving a ham for Christmas"."""
    of_any_day: Cue = NEVER
    """Up to a day in passing, that it is one of many: "on a Monday"."""
    on_such_a_day: Cue = NEVER
    """Behind an hour, that only the weekday of its day is told: "at 5 on a Sunday morning"."""
    speaks_of_polls: Cue = NEVER
    """Anywhere in a text, that it may speak of the polls of a vote; where it is not so, no day is one."""
    of_a_vote: Cue = NEVER
    """Beside a day, that it is that of a vote: "voted on Sunday", "Sunday's election"."""
    closes_its_sentence: Cue = NEVER
    """Behind a time, that its sentence ends with it, or with the aside that it stands in."""
    of_before: Cue = NEVER
    """Between two times of a sentence, that the second is only of what was before: "in 1995 after leaving the army in", "the record set in"."""
