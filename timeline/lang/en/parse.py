"""The parser: applies the rules at a place in a text and takes the longest reading."""

from __future__ import annotations

from timeline.lang.en import rules  # noqa: F401  (registers the rules)
from timeline.lang.en.grammar import RULES, SUFFIXES, Hit

_MAX_DEPTH = 4
_MAX_SUFFIXES = 4


def parse_at(text: str, begin: int, depth: int = 0) -> Hit | None:
    """The longest expression that begins exactly there, or `None`."""
    best: Hit | None = None
    for rule in RULES:
        m = rule.pattern.match(text, begin)
        if m is None:
            continue
        if not rule.of:
            expr, end = rule.make(m), m.end()
        else:
            inner = parse_at(text, m.end(), depth + 1) if depth < _MAX_DEPTH else None
            if inner is None or not isinstance(inner.expr, rule.of):
                continue
            expr, end = rule.make(m, inner.expr), inner.end
        if expr is not None and (best is None or end > best.end):
            best = Hit(begin, end, expr, rule.name)
    for _ in range(_MAX_SUFFIXES if best else 0):
        longer = _extend(text, best, depth)
        if longer is None:
            break
        best = longer
    return best


def _extend(text: str, hit: Hit, depth: int) -> Hit | None:
    best: Hit | None = None
    for rule in SUFFIXES:
        if not isinstance(hit.expr, rule.after):
            continue
        m = rule.pattern.match(text, hit.end)
        if m is None:
            continue
        if rule.of:
            inner = parse_at(text, m.end(), depth + 1) if depth < _MAX_DEPTH else None
            if inner is None or not isinstance(inner.expr, rule.of):
                continue
            expr, end = rule.make(m, hit.expr, inner.expr), inner.end
        else:
            expr, end = rule.make(m, hit.expr), m.end()
        if expr is not None and (best is None or end > best.end):
            best = Hit(hit.begin, end, expr, f"{hit.rule}+{rule.name}")
    return best
