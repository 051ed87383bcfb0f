"""Dates without their year, and what else a story tells on to from a time of another year."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class DateCues:
    """Asked of a month or a day without its year, and of what counts on from one."""

    of_now: Cue = NEVER
    """Anywhere in what stands between, that it has come to the day of writing, or to who tells of it."""
    that_thing: Cue = NEVER
    """Behind a year since which something is so, that the next sentence tells of what was then: "since January 2005. That flood killed seven"."""
    opens_with_it: Cue = NEVER
    """From the end of a paragraph on, that the next opens with the person or thing told of: "He came home in"; not "He had come"."""
    opens_with_when: Cue = NEVER
    """All from the end of a paragraph up to a time with which the next opens: "In early January"."""
    it_did: Cue = NEVER
    """At such a time, that the person or thing told of does something then: "May, she left"."""
    opens_in: Cue = NEVER
    """Up to a month with which a sentence opens: "In March it won"."""
    by_its_end: Cue = NEVER
    """At a week or weekend, that something was done by its end: "by the weekend"."""
    goes_on: Cue = NEVER
    """All between two dates, that the story goes on from the first to the second: "was ordered that June and came back in"."""
    in_passing: Cue = NEVER
    """Anywhere between two dates, that one of them may be told in passing: "who", "after"."""
    one_beside_the_other: Cue = NEVER
    """All between two months that are only named one beside the other: "in June and March"."""
    was_planned: Cue = NEVER
    """Up to the end of a time, that something was planned for it: "was first planned for September 2010"."""
    was_put_off: Cue = NEVER
    """All from such a time up to a month that it was put off to: ". It was moved to"."""
    surely_ahead: Cue = NEVER
    """Up to a date, that what is told is to come, whatever the calendar would make likely: "will open by"."""
    not_yet: Cue = NEVER
    """Up to a time, that it was only thought or meant to be then: "hoped to decide by the end of the year"."""
    opens_with_it_all: Cue = NEVER
    """From the beginning of a sentence up to the end of a time, that it opens with it: "In March 1994"."""
    joined: Cue = NEVER
    """Behind a time, another verb that is joined to the one of it: "in 1994 and missed"."""
    opens_by_then: Cue = NEVER
    """From the beginning of a sentence up to a time, that it opens with it, by whatever preposition."""
    opens_over: Cue = NEVER
    """From the beginning of a sentence up to a length, that it opens with it: "Over the next ten years"."""
    goes_on_ahead: Cue = NEVER
    """Behind a time, that its sentence tells of what was only planned or is to come: "over the next ten years, it said, sales will grow"."""
    surely_over: Cue = NEVER
    """Up to a date, that what is told has been, however near the next such date is: "is charged with killing him on"."""
    goes_on_to: Cue = NEVER
    """All between a date to come and another, that what opens or ends on the first ends or opens again on the second: "will shut in October and reopen in"."""
    by_then: Cue = NEVER
    """Up to a month by which something had been done, with which a sentence opens: "By October he had"."""
    it_had: Cue = NEVER
    """Behind such a month, that somebody had done something."""
    said_it_would: Cue = NEVER
    """At the end of a month, that somebody said then what would come: "In March the king said he would"."""
    and_then_did: Cue = NEVER
    """All between two dates, that somebody was the one and then did the other, or became it: "was hired in February and fired in"."""
    which_did: Cue = NEVER
    """Up to the first of two dates, that it is told of a thing in passing, which the main clause goes on with: "which began in"."""
    then_did: Cue = NEVER
    """All between such two dates: "January, was sold in"."""
    of_a_deed: Cue = NEVER
    """Behind a date, the deed that it is of: "the Aug. 9 killings"."""
    pledged: Cue = NEVER
    """Up to the end of a month or day, that somebody pledged then, or was bidden: "vowed in June"."""
    to_do_by: Cue = NEVER
    """All from there up to a time by which it was to be done: " to resign by"."""
