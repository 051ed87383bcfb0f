"""Hours without a day: words that say which day they are of."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.cue import NEVER, Cue


@dataclass(frozen=True, slots=True)
class HourCues:
    """Asked of an hour or a part of a day that names no day."""

    heads_a_line: Cue = NEVER
    """The hour that begins a line of a report as things happen: "8:15 p.m.: The fire has crossed the road", "18:40 - Police arrive"."""
    in_the_night: Cue = NEVER
    """At a part of a day, that it is the night just over: "overnight"."""
    is_no_nouns: Cue = NEVER
    """Behind such a word, that it is no noun's: not "overnight losses"."""
    in_trade: Cue = NEVER
    """Behind a part of a day, that it is of the day on which shares are reported on: "in morning trading"."""
    of_the_polls: Cue = NEVER
    """Up to an hour, that it is of the day of a vote: "Polls had opened at"."""
    tells_on: Cue = NEVER
    """All between a month or year and the hour of what was then: "In May 2015, when a cook came at 5 a.m."; not "built in 1915, burned at 6 p.m."."""
    of_what_was_of_it: Cue = NEVER
    """From a month up to the hour of what is called by it: "last month's election after a count that went on until 4 a.m."."""
    is_told_today: Cue = NEVER
    """Anywhere around an hour, that it is told by somebody, or is of the day of writing."""
    on_the_programme: Cue = NEVER
    """All from a day to come up to an hour with which the next paragraph opens: "will vote on Tuesday. / The meeting begins at 7 p.m."."""
    goes_on_of_them: Cue = NEVER
    """All from the start of a paragraph up to an hour, that it goes on with what somebody had done before: "He had set out on Friday. He slipped at noon"."""
    of_a_statement: Cue = NEVER
    """Up to the end of a time, that it is only that of a statement: "In a statement posted late on Tuesday"."""
    lasts_until: Cue = NEVER
    """From an hour with its day to a later one, that what began at the first lasts until the other: "and went on until 3 a.m."."""
