"""The parser: applies the rules at a place in a text and takes the longest reading."""

from __future__ import annotations

from timeline.lang.en import rules  # noqa: F401  (registers the rules)
from timeline.lang.en.firsts import REACH, WIDTH, beginnings, fold
from timeline.lang.en.grammar import RULES, SUFFIXES, Hit, Rule

_MAX_DEPTH = 4
_MAX_SUFFIXES = 4
# So many beginnings are remembered, in some two megabytes.
_MOST_HEADS = 20_000


class _Index:
    """Rules by how they can begin: a set of rules, as bits, for each beginning."""

    def __init__(self, all_rules: list[Rule]) -> None:
        self._rules = all_rules
        self._bits: dict[str, int] = {}
        for number, rule in enumerate(all_rules):
            for beginning in beginnings(rule.pattern):
                self._bits[beginning] = self._bits.get(beginning, 0) | 1 << number
        self._sets: dict[int, tuple[Rule, ...]] = {}
        self._heads: dict[str, tuple[Rule, ...]] = {}

    def at(self, text: str, begin: int) -> tuple[Rule, ...]:
        """The rules that could match there, in the order of their definition."""
        head = text[begin:begin + WIDTH]
        found = self._heads.get(head)
        return self._fill(text, begin, head) if found is None else found

    def _fill(self, text: str, begin: int, head: str) -> tuple[Rule, ...]:
        folded, bits = fold(text[begin:begin + REACH])[:WIDTH], 0
        for length in range(len(folded) + 1):
            bits |= self._bits.get(folded[:length], 0)
        if bits not in self._sets:
            self._sets[bits] = tuple(rule for number, rule in enumerate(self._rules) if bits >> number & 1)
        # Texts begin their times in few ways, so the answer is kept, unless what follows the head has a say in it.
        if len(fold(head)) == WIDTH:
            if len(self._heads) >= _MOST_HEADS:
                self._heads.clear()
            self._heads[head] = self._sets[bits]
        return self._sets[bits]


_RULES = _Index(RULES)
_SUFFIXES = _Index(SUFFIXES)


class Parser:
    """Parses at places of one text. What was found at a place is kept, so that no input is read twice.

    Without that, nested readings ("the end of the start of the end of …") would
    cost more than their length.
    """

    __slots__ = ("_found", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[tuple[int, int], Hit | None] = {}

    def parse_at(self, begin: int, depth: int = 0) -> Hit | None:
        """The longest expression that begins exactly there, or `None`."""
        key = (begin, depth)
        if key not in self._found:
            self._found[key] = self._parse(begin, depth) if begin < len(self._text) else None
        return self._found[key]

    def forget(self) -> None:
        """Drops what was kept: behind the place that reading has come to, it is of no more use."""
        self._found.clear()

    def _parse(self, begin: int, depth: int) -> Hit | None:
        text, best = self._text, None
        for rule in _RULES.at(text, begin):
            m = rule.pattern.match(text, begin)
            if m is None:
                continue
            if not rule.of:
                expr, end = rule.make(m), m.end()
            else:
                inner = self.parse_at(m.end(), depth + 1) if depth < _MAX_DEPTH else None
                if inner is None or not isinstance(inner.expr, rule.of):
                    continue
                expr, end = rule.make(m, inner.expr), inner.end
            if expr is not None and (best is None or end > best.end):
                best = Hit(begin, end, expr, rule.name)
        for _ in range(_MAX_SUFFIXES if best else 0):
            longer = self._extend(best, depth)
            if longer is None:
                break
            best = longer
        return best

    def _extend(self, hit: Hit, depth: int) -> Hit | None:
        text, best = self._text, None
        if hit.end >= len(text):
            return None
        for rule in _SUFFIXES.at(text, hit.end):
            if not isinstance(hit.expr, rule.after):
                continue
            m = rule.pattern.match(text, hit.end)
            if m is None:
                continue
            if rule.of:
                inner = self.parse_at(m.end(), depth + 1) if depth < _MAX_DEPTH else None
                if inner is None or not isinstance(inner.expr, rule.of):
                    continue
                expr, end = rule.make(m, hit.expr, inner.expr), inner.end
            else:
                expr, end = rule.make(m, hit.expr), m.end()
            if expr is not None and (best is None or end > best.end):
                best = Hit(hit.begin, end, expr, f"{hit.rule}+{rule.name}")
        return best


def parse_at(text: str, begin: int) -> Hit | None:
    """The longest expression that begins exactly there in a text, or `None`."""
    return Parser(text).parse_at(begin)
