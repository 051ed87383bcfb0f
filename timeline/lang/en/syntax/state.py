"""What is open while the pass goes on: the clauses begun, one in the other, and whose each word is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from timeline.lang.en.syntax.tree import Clause
from timeline.lang.en.wordclass import Word


_BEFORE = re.compile(r"(?:[rx]|(?:pd?)?t)*$")


class State:
    """A sentence's words and classes, the clauses found, those still open (`stack`, the innermost last), each word's clause.

    `kinds` are those of the clauses found: what is not among them need not be looked for.
    """

    def __init__(self, words: list[Word], classes: str) -> None:
        self.words, self.classes = words, classes
        root = Clause("main", 0, 0)
        self.clauses, self.stack = [root], [root]
        self.kinds = {"main"}
        self.owner: list[Clause] = []

    # -- words

    def low(self, i: int) -> str:
        """The word at `i` in lower case, "" where there is none."""
        try:
            return self.words[i].low if i >= 0 else ""
        except IndexError:
            return ""  # few ask for what stands behind the last

    def prev(self, i: int) -> str:
        """The class of the word before `i`, "" before the first."""
        return self.classes[i - 1] if i > 0 else ""

    def back_over(self, skipped: str, i: int) -> int:
        """The last word before `i` of another class than those, or -1."""
        return len(self.classes[:i].rstrip(skipped)) - 1

    def back_over_time(self, i: int) -> int:
        """The last word before `i` and before adverbs and times there ("on Monday", "later that day"), or -1."""
        if i <= 0 or self.classes[i - 1] not in "rxt":
            return i - 1  # neither, mostly
        return _BEFORE.search(self.classes, max(0, i - 9), i).start() - 1

    def comma_since(self, start: int, i: int) -> bool:
        """Whether a comma or a quotation mark stands between."""
        return "," in self.classes[start:i] or '"' in self.classes[start:i]

    def is_noun(self, i: int) -> bool:
        """Whether the word at `i` is a noun: one that may be a verb and is none of the clauses found last."""
        return i >= 0 and (self.classes[i] in "nN#" or self.classes[i] in "zeg" and not any(
            c.verb is not None and c.verb.first <= i <= c.verb.last for c in self.clauses[-4:]))

    def np_begin(self, i: int) -> int:
        """Where the noun phrase that ends with `i` begins."""
        while i > 0 and self.classes[i - 1] in "nN#'d" and self.classes[i] != "d":
            if self.classes[i] == "N" and self.classes[i - 1] == "n":
                break
            i -= 1
        return i

    # -- clauses

    def claim(self, clause: Clause, begin: int) -> None:
        """Gives a clause the words behind its begin, but for those of clauses that began behind it too."""
        for n in range(begin, len(self.owner)):
            if self.owner[n].begin < begin or self.owner[n].begin == begin and self.owner[n].end < 0:  # "said | if it rains, it will shut": not the condition's
                self.owner[n] = clause

    def open_without_verb(self) -> Clause | None:
        """The innermost open clause that still waits for its finite verb."""
        for clause in reversed(self.stack):
            if clause.verb is None and clause.finite:
                return clause
        return None

    def inside(self, outer: Clause) -> Iterator[Clause]:
        """The clauses right inside one, of those found so far."""
        return (clause for clause in self.clauses if clause.parent is outer)

    def finite_top(self) -> Clause:
        """The innermost open clause that is, or will be, finite."""
        for clause in reversed(self.stack):
            if clause.finite:
                return clause
        return self.stack[0]

    def push(self, kind: str, begin: int, np: int) -> Clause:
        """Opens a clause inside the innermost one."""
        clause = Clause(kind, begin, np, parent=self.stack[-1], comma=self.prev(begin) == ",")
        self.stack.append(clause)
        return self.add(clause)

    def add(self, clause: Clause) -> Clause:
        self.clauses.append(clause)
        self.kinds.add(clause.kind)
        return clause

    def close(self, at: int) -> None:
        self.stack.pop().end = at

    def close_to(self, depth: int, at: int) -> None:
        """Closes all but the outermost `depth`."""
        while len(self.stack) > depth:
            self.close(at)

    def close_until(self, clause: Clause, at: int) -> None:
        """Closes those inside a clause that is open."""
        while self.stack[-1] is not clause:
            self.close(at)

    def close_while(self, wanted: Callable[[Clause], bool], at: int) -> None:
        while len(self.stack) > 1 and wanted(self.stack[-1]):
            self.close(at)
