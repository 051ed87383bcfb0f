"""What a parse is made of: verb groups, clauses, and the words that each has."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.lang.en.wordclass import Word


@dataclass(slots=True)
class Verb:
    """A verb group, as indices of words: `first` to `last`, both in it; `head` carries the meaning.

    `form` is `finite`, `inf`, `ing` or `part`. `tense` is `past`, `present`,
    `future` or `none`; `modal` is the modal itself ("could").
    """

    first: int
    last: int
    head: int
    form: str
    tense: str = "none"
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    modal: str | None = None
    base: str = ""


@dataclass(slots=True, eq=False)
class Clause:
    """A stretch of a sentence about one verb, as indices of words, half-open.

    `kind`: main, comp (that …), rel, sub (while …), coord (and …), tail (", the
    mayor said"), inf, ing, part. `subject` is a range of words; a coordinated
    predicate has that of its sibling. `np` is where the noun phrase before the
    verb may begin. `comma` says that a comma cut it off. Clauses know the one that
    they stand in, not those in them: without a circle, they go as soon as they are done with.
    """

    kind: str
    begin: int
    np: int
    parent: Clause | None = None
    comma: bool = False
    verb: Verb | None = None
    subject: tuple[int, int] | None = None
    end: int = -1

    @property
    def finite(self) -> bool:
        """Whether its verb is finite, or still to come."""
        return self.kind not in ("inf", "ing", "part")


@dataclass(slots=True)
class Parse:
    """A sentence's words, their classes, its clauses in order of their begin, and each word's clause."""

    words: list[Word]
    classes: str
    clauses: list[Clause]
    owner: list[Clause]

    def low(self, index: int) -> str:
        """The word at an index, in lower case; "" where there is none."""
        try:
            return self.words[index].low if index >= 0 else ""
        except IndexError:
            return ""  # few ask for what stands behind the last
