"""A form that is a present verb or a noun ("plans", "march"), with what stands around it. "z" is the class of those with "s", "e" of those without."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.tree import Clause
from timeline.lang.en.wordlists import OF_SEVERAL

# Words for several, most of them without an "s".
MANY = OF_SEVERAL | {"officials", "talks", "data"}
OPENS = frozenset("opens closes begins starts ends continues resumes remains runs lasts stays follows takes".split())
"""What an event or a place does, in forms that are hardly nouns."""


@dataclass(slots=True)
class Present:
    """A form at word `i` of class `letter`: `lead` is the class of the last word before it that is no adverb, `back` that word, or -1.

    `after` is the class of the next word, `top` the clause that is open, `said` whether it is a verb of saying.
    """

    state: State
    i: int
    letter: str
    low: str
    back: int
    lead: str
    after: str
    top: Clause
    said: bool

    @property
    def is_behind_several(self) -> bool:
        """Whether the word before it is one for several: "mills", "people"."""
        before = self.state.low(self.back)
        return before.endswith("s") and not before.endswith(("ous", "ss")) or before in MANY
