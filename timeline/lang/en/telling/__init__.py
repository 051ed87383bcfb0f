"""What a time dates, in the article's words: from a parsed sentence to the words of a headline, not yet cut to length.

Places are indices of words, as in `syntax`; `begin` and `end` beside a `text` are characters of it.

    words.py         a sentence's words without its time
    subjects.py      who a clause is about
    named.py         who a pronoun is
    nothing_meant.py whether "it" is no thing: "it rained"
    who_before.py    who it is by what stands before the sentence
    within.py        who it is by the other nouns and names of its sentence
    objects.py       what a pronoun is that a verb has as its object
    deep_in_line.py  who a pronoun deep in a line is
    short.py         subjects and names cut short
    of_which.py      what a number or "the last" is of
    couples.py       who "they" are that divorced
    extent.py        where a clause's own words stop
    wholes.py        subject, verb and what follows
    kinds.py         what is said of each kind of clause: infinitive, and the three below
    relatives.py     what a relative clause says of its noun
    complements.py   told clauses
    conditions.py    the condition that opens a sentence
    duties.py        what is to be done, and by whom
    became.py        what became of what was planned
    outcomes.py      what came about after all, and what is left to somebody else: "only to lose it in May"
    joined.py        two things of one time told together
    apposed.py       what stands beside a subject or a speaker and has the time
    done_too.py      whether a joined verb is passive too
    verb_once.py     a verb said once for several
    and_again.py     what was done a second time, or at a second place
    participles.py   participles: what was done to a noun
    told_with_was.py which of them are told with "was"
    heads.py         the noun of a participle, over a relative clause or some of it
    in_turn.py       those that share the auxiliary of the first: "was proposed, rejected and passed"
    next_done.py     what was done to somebody next
    doing.py         forms in -ing: what somebody did beside something else
    number.py        whether a noun is of one or of many
    saying.py        what a time dates that says when somebody said something
    speakers.py      whose words "we" and "our" are
    owners.py        whose "its", "his" or "their" is
    sources.py       what is so according to a report of the time
    soundness.py     whether a line reads alone, and what stands in for one that does not
    nouns_behind.py  the noun that a time dates, not the verb: "a 2018 deal"
    noun_cases.py    what such a noun is to its clause: its subject, who acts, what was reported
    nouns_before.py  the same, where it stands before the time: "follows two decisions last June"
    nouns_led.py     the same, where a preposition leads to it: "since the launch in May"
    noun_phrase.py   the words that the last two ask about
    events.py        events that have the time because the verb cannot
"""

from __future__ import annotations

from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.soundness import told_soundly
from timeline.lang.en.telling.words import Words


class Teller(Words):
    """A sentence whose clauses can be told."""

    __slots__ = ()

    def tell(self, clause: Clause) -> str:
        """The words for a clause that the time dates."""
        return told_soundly(self, clause)


__all__ = ["Teller"]
