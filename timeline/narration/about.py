"""What an article is, by the words of its opening and of the whole of it."""

from __future__ import annotations

from functools import cached_property

from timeline.cues import Cues

_LEAD_OF_A_COURT, _LEAD = 800, 600  # characters


class About:
    """What an article is from or for. Each is read once, and only where it has a say: for most texts that is never."""

    def __init__(self, text: str, cues: Cues) -> None:
        self._text, self._cues = text, cues

    @cached_property
    def is_in_court(self) -> bool:
        """Whether it is from a court."""
        return self._cues.court.opens_in_court.search(self._text, 0, _LEAD_OF_A_COURT) is not None

    @cached_property
    def is_of_a_trial(self) -> bool:
        """Whether it is from one that hears of a deed."""
        return self._cues.court.of_a_trial.search(self._text, 0, _LEAD_OF_A_COURT) is not None

    @cached_property
    def is_for_a_day(self) -> bool:
        """Whether it is written for an anniversary."""
        return self._cues.passage.for_an_anniversary.search(self._text, 0, _LEAD) is not None

    @cached_property
    def has_polls(self) -> bool:
        """Whether it may speak of the polls of a vote."""
        return self._cues.told.speaks_of_polls.search(self._text) is not None
