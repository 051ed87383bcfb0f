"""What a time dates, in the article's words: from a parsed sentence to the words of a headline, not yet cut to length.

    words.py      a sentence's words without its time
    subjects.py   who a clause is about
    extent.py     where a clause's own words stop
    wholes.py     subject, verb and what follows
    kinds.py      what is said of each kind of clause: told, relative, participle, infinitive
    nouns.py      the noun that a time dates, not the verb: "a 2018 deal", "since the launch in May"
"""

from __future__ import annotations

from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.kinds import tell
from timeline.lang.en.telling.words import Words


class Teller(Words):
    """A sentence whose clauses can be told."""

    __slots__ = ()

    def tell(self, clause: Clause) -> str:
        """The words for a clause that the time dates."""
        return tell(self, clause)


__all__ = ["Teller"]
