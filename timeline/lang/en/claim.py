"""What a clause says of a time, for the cases that tell whether it happened: they are listed in `status.py`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.tense import tense
from timeline.model import Tense, Timex
from timeline.temporal.tensed import looks_back


@dataclass(slots=True)
class Claim:
    """A clause of a text, and the time at its word `at` that is asked about. `verb` is its own, `chain` are the clause and those over it, from the inside out."""

    text: str
    parse: Parse
    clause: Clause
    at: int
    timex: Timex
    verb: Verb | None = field(init=False)
    chain: list[Clause] = field(init=False)
    _looks: Tense | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.verb = self.clause.verb
        self.chain = [self.clause]
        while self.chain[-1].parent is not None:
            self.chain.append(self.chain[-1].parent)

    def looks(self) -> Tense:
        """The tense around the time, worked out when it is first asked for: most clauses tell by their verb."""
        if self._looks is None:
            self._looks = tense(self.text, self.timex.begin, self.timex.end)
        return self._looks

    @property
    def is_past(self) -> bool:
        """Whether its verb says in the past tense that something was done."""
        return self.verb is not None and self.verb.form == "finite" and self.verb.tense == "past" and not self.verb.negated

    @property
    def sees_ahead(self) -> bool:
        """ "Many brokers see a dry spell in the first half of 2031": those who tell what is to come; not "see the flood of 2009 as a warning"."""
        subject = self.clause.subject
        return self.verb is not None and self.verb.base == "see" and subject is not None and self.parse.low(self.at - 1) != "of" and any(
            self.parse.low(n) in _FORECASTERS for n in range(*subject))


_A_YEAR = re.compile(r"\d{4}")


def may_be_over(text: str, timex: Timex) -> bool:
    """Whether a time may have passed, whatever its clause says: "last year" has, and "in 2018" may have, for no language knows the day of writing."""
    return looks_back(timex.expr) or _A_YEAR.search(text, timex.begin, timex.end) is not None


_FORECASTERS = frozenset("analysts economists forecasters strategists traders investors brokers bankers experts observers markets".split())
