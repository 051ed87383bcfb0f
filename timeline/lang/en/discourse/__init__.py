"""English: the words that say what a time goes on from, one module for each group of cues (`timeline/cues`).

What a cue means is told where it is declared; what English makes of it stands here.
"""

from __future__ import annotations

from timeline.cues import Cues
from timeline.lang.en.discourse.court import COURT
from timeline.lang.en.discourse.dates import DATES
from timeline.lang.en.discourse.had import DONE_BEFORE
from timeline.lang.en.discourse.hours import HOURS
from timeline.lang.en.discourse.letters import LETTERS
from timeline.lang.en.discourse.passage import PASSAGE
from timeline.lang.en.discourse.programme import PROGRAMME
from timeline.lang.en.discourse.sentences import SENTENCES
from timeline.lang.en.discourse.story import STORY
from timeline.lang.en.discourse.told import TOLD
from timeline.lang.en.discourse.weekdays import WEEKDAYS

_CUES = Cues(SENTENCES, DONE_BEFORE, TOLD, HOURS, WEEKDAYS, DATES, COURT, PASSAGE, STORY, PROGRAMME, LETTERS)


def cues() -> Cues:
    """All cues of English."""
    return _CUES
