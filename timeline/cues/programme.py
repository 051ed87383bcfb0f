"""The programme of what is to come: a festival, and when it opens."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class ProgrammeCues:
    """Asked of a text with some weekdays and hours."""

    of_a_festival: Cue = NEVER
    """Anywhere in the opening of an article, that it is of something with a programme."""
    opens_then: Cue = NEVER
    """Up to a day on which it opens: "The fair opens next"."""
    beforehand: Cue = NEVER
    """Up to a weekday, in its sentence, that it is of what is done before: "tickets go on sale on"."""
