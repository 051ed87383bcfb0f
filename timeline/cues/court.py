"""A report from a court: the deed that is tried, and the hearing."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class CourtCues:
    """Asked of reports from a court; the first two of the opening of every article."""

    opens_in_court: Cue = NEVER
    """Anywhere in the opening of an article, that it is from a court."""
    of_a_trial: Cue = NEVER
    """The same, from one that tells of a deed; an inquiry may be into anything."""
    in_court: Cue = NEVER
    """Up to a day, in its clause, that what is told was done in court, or by it."""
    sits: Cue = NEVER
    """Up to an hour, what a court does at an hour of its day: "the jury was sent home at"."""
    heard_what_had_been: Cue = NEVER
    """Between the day of a hearing and a time, what is heard there: "the inquest, which opened on Monday, heard that he had left the previous day"."""
    said_what_had_been: Cue = NEVER
    """Behind a day in an aside on somebody, what he says had been: "Low, who saw the body on 8 March, said that he had died at 4am"."""
    of_a_thing: Cue = NEVER
    """Up to a day that a thing is named by: "was charged in the July 10 robbery"."""
    is_a_deed: Cue = NEVER
    """Behind such a day, that the thing is none of the court's: not "the July 10 hearing"."""
