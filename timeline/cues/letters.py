"""Letters and diaries that a text quotes: who wrote them, and when."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class LetterCues:
    """Asked of a text, and of each of its quotations."""

    may_be_quoted: Cue = NEVER
    """Anywhere in a text, that what was written may be quoted in it; where it is not so, nothing else is asked."""
    wrote_on: Cue = NEVER
    """All from a quotation up to a date: "“Tomorrow we sail,” he wrote on"."""
    letter_of: Cue = NEVER
    """Up to a date, that it is that of what somebody wrote: "in a message dated"."""
    wrote_before: Cue = NEVER
    """Up to a quotation, that it is of what somebody wrote."""
    wrote_behind: Cue = NEVER
    """Behind a quotation, the same."""
