"""What the step that resolves asks of a language's words: one cue for each question that it puts to the text around a time.

`timeline.narration` decides what a time counts from. It knows what a story does: it
closes an aside, comes back to the day of writing, tells of what had been done before.
It does not know by which words a text says so. Here stands the question, and what is
made of the answer stands in `narration`; how the words of a language answer stands with
the language (`Language.cues`; for English in `timeline/lang/en/discourse`).

The line is drawn below both, for data goes one way: a language may not import the step
that comes after it, and the step may know no language. What is punctuation, layout or
digits alone is asked in `narration` itself, and how far it looks, too.

    sentences.py   where a sentence ends and opens; asked from everywhere
    had.py         what had been done before what is told, or was to be done
    told.py        what a time does to what has been told
    hours.py       hours without a day
    weekdays.py    weekdays
    dates.py       dates without their year
    court.py       what a court hears of
    passage.py     the passage that tells a year of the past
    story.py       a story of the past
    programme.py   the days of a festival to come
    letters.py     letters and diaries that are quoted

    cue.py         what one cue is

A cue that a language leaves out never matches, but for the ends of sentences, which
are then where the punctuation has them.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.cues.court import CourtCues
from timeline.cues.cue import NEVER, Cue, cue
from timeline.cues.dates import DateCues
from timeline.cues.had import HadCues
from timeline.cues.hours import HourCues
from timeline.cues.letters import LetterCues
from timeline.cues.passage import PassageCues
from timeline.cues.programme import ProgrammeCues
from timeline.cues.sentences import SentenceCues
from timeline.cues.story import StoryCues
from timeline.cues.told import ToldCues
from timeline.cues.weekdays import WeekdayCues

__all__ = [
    "NEVER", "CourtCues", "Cue", "Cues", "DateCues", "HadCues", "HourCues", "LetterCues", "PassageCues", "ProgrammeCues", "SentenceCues",
    "StoryCues", "ToldCues", "WeekdayCues", "cue",
]


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues of a language, by what they are asked for."""

    sentences: SentenceCues = SentenceCues()
    had: HadCues = HadCues()
    told: ToldCues = ToldCues()
    hours: HourCues = HourCues()
    weekdays: WeekdayCues = WeekdayCues()
    dates: DateCues = DateCues()
    court: CourtCues = CourtCues()
    passage: PassageCues = PassageCues()
    story: StoryCues = StoryCues()
    programme: ProgrammeCues = ProgrammeCues()
    letters: LetterCues = LetterCues()
