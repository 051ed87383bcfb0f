"""What had been done before what is told, or was still to be done then."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class HadCues:
    """Asked of any time that is over, by every thread of the news."""

    leads_to: Cue = NEVER
    """Up to a time: "had left Orm on Friday"."""
    follows: Cue = NEVER
    """Behind a time with which a sentence opens: "On the Friday the crew had left"."""
    right_behind: Cue = NEVER
    """Right behind a time that stands beside what it is told of: "samples taken in March had failed"."""
    anywhere: Cue = NEVER
    """Anywhere between two places."""
    anywhere_or_due: Cue = NEVER
    """The same, or that something was still to come then: "was due to"."""
    was_to_be: Cue = NEVER
    """Up to an hour, that something was to be done then: "was due to leave at"."""
