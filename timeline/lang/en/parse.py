"""The parser: applies the rules at a place in a text and takes the longest reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from timeline.lang.en import rules  # noqa: F401  (registers the rules)
from timeline.lang.en.firsts import LEAD, WIDTH, beginnings, head, width
from timeline.lang.en.grammar import RULES, SUFFIXES, Hit, Rule
from timeline.temporal.expr import Expr

_MAX_DEPTH = 4
_TOO_DEEP = _MAX_DEPTH + 1
_MAX_SUFFIXES = 4
# So many beginnings are remembered, in some two megabytes.
_MOST_HEADS = 20_000
# What ends a sentence or a clause stands behind most times, and few rules begin with it.
_MARKS = frozenset(".,;:!?()\"")
_LEADS = (LEAD, LEAD.capitalize())
# So many readings are kept: what is read next lies near.
_MOST_KEPT = 1000

_Match = Callable[[str, int], re.Match | None]
_When = Callable[[Expr], bool] | None


class _Tried(NamedTuple):
    """The rules that could match at a place: those without a lead, and the leads, each with its rules by what follows it.

    What is asked of a rule first stands beside it, its pattern as its `match`: to look that up anew costs as much as half a match.
    """

    rules: tuple[tuple[_Match, _When, Rule], ...] = ()
    leads: tuple[tuple[_Match, _Index], ...] = ()


_NONE = _Tried()
_NOTHING = (None, -1, 0, None)


class _Index:
    """Rules by how they can begin, or by how they go on behind their lead: a set of rules, as bits, for each beginning."""

    def __init__(self, some_rules: Iterable[Rule], behind_lead: bool = False) -> None:
        self.rules = tuple(some_rules)
        self._behind_lead = behind_lead
        self._bits: dict[str, int] = {}
        for number, rule in enumerate(self.rules):
            for beginning in _beginnings(rule.rest if behind_lead else rule.source):
                self._bits[beginning] = self._bits.get(beginning, 0) | 1 << number
        firsts = {beginning[:1] for beginning in self._bits}
        # No rule begins with one of these, nor with the end of the text.
        self.idle = frozenset({""}) if "" in firsts else _MARKS - firsts | {""}
        self._sets: dict[int, _Tried] = {0: _NONE}
        # What stands at most places has been met before; whoever asks often looks here first.
        self.known: dict[str, _Tried] = {}
        self._folded: dict[str, _Tried] = {}

    def at(self, text: str, begin: int) -> _Tried:
        """The rules that could match there, in the order of their definition."""
        raw = text[begin:begin + WIDTH]
        if raw[:1] in self.idle:
            return _NONE
        if raw[:len(LEAD)] in _LEADS:
            raw = text[begin:begin + len(LEAD) + WIDTH]
        found = self.known.get(raw)
        if found is not None:
            return found
        folded, is_all = head(text, begin)
        found = self._folded.get(folded) if is_all else None
        if found is None:
            found = self._set(folded, is_all)
            if is_all:
                _keep(self._folded, folded, found)
        # Texts begin their times in few ways, so the answer is kept, unless what follows has a say in it.
        if raw.lower() == folded and len(raw) == width(folded):
            _keep(self.known, raw, found)
        return found

    def _set(self, folded: str, is_all: bool) -> _Tried:
        """The rules that could match what begins so."""
        bits = 0
        for length in range(len(folded) + 1):
            bits |= self._bits.get(folded[:length], 0)
        if not is_all:
            for beginning, some in self._bits.items():
                bits |= some if beginning.startswith(folded) else 0
        if bits not in self._sets:
            self._sets[bits] = self._tried([rule for number, rule in enumerate(self.rules) if bits >> number & 1])
        return self._sets[bits]

    def _tried(self, some_rules: list[Rule]) -> _Tried:
        if self._behind_lead:
            return _Tried(tuple((rule.rest_pattern.match, rule.when, rule) for rule in some_rules))
        leads = {rule.lead: rule.lead_pattern.match for rule in some_rules if rule.lead is not None}
        return _Tried(tuple((rule.pattern.match, rule.when, rule) for rule in some_rules if rule.lead is None),
                      tuple((match, _behind(lead)) for lead, match in leads.items()))


def _keep(kept: dict[str, _Tried], key: str, found: _Tried) -> None:
    """Keeps an answer among a bounded number of them."""
    if len(kept) >= _MOST_HEADS:
        kept.clear()
    kept[key] = found


_beginnings = cache(beginnings)
_RULES = _Index(RULES)
_AFTER: dict[type, _Index] = {}


@cache
def _behind(lead: str) -> _Index:
    """The rules that share a lead."""
    return _Index((rule for rule in RULES if rule.lead == lead), behind_lead=True)


def _suffixes_of(kind: type) -> _Index:
    """The suffixes that may follow an expression of that type."""
    if kind not in _AFTER:
        _AFTER[kind] = _Index(rule for rule in SUFFIXES if issubclass(kind, rule.after))
    return _AFTER[kind]


class Parser:
    """Parses at places of one text. What was found at a place is kept, so that no input is read twice.

    Without that, nested readings ("the end of the start of the end of …") would
    cost more than their length.
    """

    __slots__ = ("_cut_short", "_found", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[int, tuple[Hit | None, int]] = {}
        self._cut_short: dict[tuple[int, int], Hit | None] = {}

    def parse_at(self, begin: int) -> Hit | None:
        """The longest expression that begins exactly there, or `None`."""
        text = self._text
        tried = _RULES.known.get(text[begin:begin + WIDTH]) or _RULES.at(text, begin)
        return None if tried is _NONE else self._read(tried, begin, 0)[0]

    def _within(self, begin: int, depth: int) -> tuple[Hit | None, int]:
        """The expression there, inside `depth` others, and how many levels down others were looked for in it.

        Expressions nest `_MAX_DEPTH` deep at most. What was found holds wherever
        as many levels are left; what the limit cut short, at its own depth alone.
        """
        text = self._text
        tried = _RULES.known.get(text[begin:begin + WIDTH]) or _RULES.at(text, begin)
        if tried is _NONE:
            return None, 0
        if depth > _MAX_DEPTH:
            return None, _TOO_DEEP
        return self._read(tried, begin, depth)

    def _read(self, tried: _Tried, begin: int, depth: int) -> tuple[Hit | None, int]:
        """The same, as it was kept, or parsed by these rules."""
        kept = self._found.get(begin)
        if kept is not None and depth + kept[1] <= _MAX_DEPTH:
            return kept
        if self._cut_short and (begin, depth) in self._cut_short:
            return self._cut_short[begin, depth], _TOO_DEEP
        found = self._parse(tried, begin, depth)
        if depth + found[1] <= _MAX_DEPTH:
            if len(self._found) >= _MOST_KEPT:
                self._found.clear()
            self._found[begin] = found
        else:
            if len(self._cut_short) >= _MOST_KEPT:
                self._cut_short.clear()
            self._cut_short[begin, depth] = found[0]
        return found

    def _parse(self, tried: _Tried, begin: int, depth: int) -> tuple[Hit | None, int]:
        """The longest match of the rules; of several as long, that of the rule defined first."""
        some_rules, leads = tried
        if leads:
            some_rules = (*some_rules, *self._led(leads, begin))
        best, best_end, levels, longest = self._longest(some_rules, begin, depth) if some_rules else _NOTHING
        if longest is None:
            return None, levels
        hit = Hit(begin, best_end, best, (longest,))
        for _ in range(_MAX_SUFFIXES):
            longer, below = self._extend(hit, depth)
            if below > levels:
                levels = below
            if longer is None:
                break
            hit = longer
        return hit, levels

    def _longest(
        self, some_rules: Iterable[tuple[_Match, _When, Rule]], begin: int, depth: int, told: tuple[Expr, ...] = (),
    ) -> tuple[Expr | None, int, int, Rule | None]:
        """What the longest match there says, where it ends, how many levels down others were looked for, and its rule.

        `told` is the expression before it, if the rules are suffixes. Of several as long, the rule defined first wins.
        """
        text = self._text
        best, best_end, levels, longest = None, -1, 0, None
        hit, below, read_at = None, 0, -1  # what stands behind the last prefix: several end at one place ("last", "this")
        for match, when, rule in some_rules:
            if when is not None and not when(*told):
                continue
            m = match(text, begin)
            if m is None:
                continue
            end, inner = m.end(), ()
            if rule.of:
                if end != read_at:
                    (hit, below), read_at = self._within(end, depth + 1), end
                if below >= levels:
                    levels = below + 1
                if hit is None or not isinstance(hit.expr, rule.of):
                    continue
                end, inner = hit.end, (hit.expr,)
            if end > best_end or end == best_end and rule.number < longest.number:
                expr = rule.make(m, *told, *inner)
                if expr is not None:
                    best, best_end, longest = expr, end, rule
        return best, best_end, levels, longest

    def _led(self, leads: tuple[tuple[_Match, _Index], ...], begin: int) -> list[tuple[_Match, _When, Rule]]:
        """The rules that match there behind their lead."""
        text, found = self._text, []
        for lead, behind in leads:
            before = lead(text, begin)
            if before is not None:
                end = before.end()
                tried = behind.known.get(text[end:end + WIDTH]) or behind.at(text, end)
                for match, when, rule in tried.rules:
                    if match(text, end) is not None:
                        found.append((rule.pattern.match, when, rule))
        return found

    def _extend(self, hit: Hit, depth: int) -> tuple[Hit | None, int]:
        """The expression with the longest suffix that follows it, if one does."""
        text, (begin, behind, told, taken) = self._text, hit
        kind = type(told)
        index = _AFTER.get(kind) or _suffixes_of(kind)
        if text[behind:behind + 1] in index.idle:
            return None, 0
        tried = index.known.get(text[behind:behind + WIDTH]) or index.at(text, behind)
        if tried is _NONE:
            return None, 0
        best, best_end, levels, longest = self._longest(tried.rules, behind, depth, (told,))
        return None if longest is None else Hit(begin, best_end, best, (*taken, longest)), levels


def parse_at(text: str, begin: int) -> Hit | None:
    """The longest expression that begins exactly there in a text, or `None`."""
    return Parser(text).parse_at(begin)
