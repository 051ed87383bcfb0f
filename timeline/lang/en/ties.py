"""A preposition between two nouns, before a clause that means one of them or both, and what a case asks of it (`binding.py`)."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.lang.en.syntax import Clause, Parse, Verb


@dataclass(slots=True)
class Tie:
    """The preposition `low` between the word `noun` and the phrase that begins at `begin` and ends with the word `near`, before a clause."""

    parse: Parse
    clause: Clause
    begin: int
    low: str
    noun: str
    near: str

    @property
    def verb(self) -> Verb | None:
        return self.clause.verb

    @property
    def base(self) -> str:
        """The clause's verb; empty where it has none."""
        return self.clause.verb.base if self.clause.verb is not None else ""

    @property
    def comma(self) -> bool:
        """Whether a comma leads to the clause, or one and an adverb: ", first shown in 1995"."""
        return self.clause.comma or self.parse.classes[self.clause.begin - 2:self.clause.begin] == ",r"

    @property
    def opens(self) -> str:
        """The clause's first word."""
        return self.parse.low(self.clause.begin)

    @property
    def first(self) -> str:
        """The class of the noun before the preposition."""
        return self.parse.classes[self.begin - 2]

    @property
    def second(self) -> str:
        """The class of the word behind it."""
        return self.parse.classes[self.begin]

    @property
    def which(self) -> bool:
        """Whether the clause is one with ", which" as its subject."""
        return self.clause.comma and self.opens == "which" and self.clause.subject is None and self.verb is not None
