"""A story of the past: who speaks in it, where it comes to now, and of whom it is told."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class StoryCues:
    """Asked of a text, or the part of one, that is a history."""

    says_or_thinks: Cue = NEVER
    """Anywhere in a sentence, that something is said, or thought: then, and not by the writer."""
    of_late: Cue = NEVER
    """Anywhere between two times, that the story has come to the years up to the day of writing: "in later years"."""
    has_died: Cue = NEVER
    """Anywhere in the opening of an obituary, of whom it is; what a group holds is the age in figures: "who has died aged 91"."""
    aged: Cue = NEVER
    """Anywhere behind it, an age; the first group holds it in figures: "gave his last talk aged 90"."""
    and_died: Cue = NEVER
    """Anywhere behind it, that he or she died: "He fell ill in June and died on 3 July"."""
    goes_on_by: Cue = NEVER
    """At a time by which something was so, that a sentence opens with it: "By the summer of 1938 it leaked"."""
