"""The passage that tells a year of the past: how far it goes on, and what is written for an anniversary."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class PassageCues:
    """Asked of an article that tells of a year well before its own."""

    for_an_anniversary: Cue = NEVER
    """Anywhere in the opening of an article, that it is written for an anniversary: "25 years on"."""
    years_on: Cue = NEVER
    """Behind a length in a title, that it is how long ago what is told of was: "25 years on"."""
    of_no_known_day: Cue = NEVER
    """Up to a time, that it is one of any: "a Sunday"."""
    is_back: Cue = NEVER
    """Anywhere, a sign that a text is back at the day of writing."""
    not_of_the_tale: Cue = NEVER
    """What says nothing of where the text is: what somebody says, in whatever tense, and what is told of a person in passing: "said Low, who is 71"."""
    named_after: Cue = NEVER
    """Up to a month or year that a thing is called by ("the 2007 flood"), or that stands in brackets: the text does not move there."""
    of_a_thing: Cue = NEVER
    """Up to a year, that it only says which of a kind a thing is, behind another word than that for when: "the slips of the 2004"."""
    what_it_did: Cue = NEVER
    """Up to a time, what is told of the object of a deed of the day of writing: "voted on Friday to end a pact that it signed in"."""
    opens_in: Cue = NEVER
    """All from where a sentence begins up to a time: "In November it had failed"."""
    of_another_clause: Cue = NEVER
    """Anywhere between two times of a sentence, that the second may be of another clause."""
    of_the_year: Cue = NEVER
    """Up to a date, that its sentence tells of what was of one year: "The strike of 1998 lasted from"."""
    said_then: Cue = NEVER
    """Between a time told and a weekday, that somebody says it on the weekday."""
    says_so: Cue = NEVER
    """Anywhere between two times, that somebody says so."""
    said_it_then: Cue = NEVER
    """Behind a weekday on which somebody says it: "on Friday the mayor said"."""
    quoted_then: Cue = NEVER
    """Up to a day on which somebody says what is quoted: "“We wept,” Low said on"."""
    looks_ahead_now: Cue = NEVER
    """Up to a date, that somebody looks ahead to it from the day of writing: "Clerks expect to finish by"."""
    was_to_be: Cue = NEVER
    """Up to a date, that something was to come at the time told: "Rehearsals were to begin in"."""
    said_in_an_interview: Cue = NEVER
    """Up to a date, that it is that of an interview: "he said in an interview on"."""
    would_be_then: Cue = NEVER
    """Up to a date, that somebody had said it would be then: "had been told that it would be mended in"."""
