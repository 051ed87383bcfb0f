"""What is left when words have gone: white space, commas, brackets and quotation marks put right."""

from __future__ import annotations

import re

_TIDYING = (
    (re.compile(r"\(\s*\)|\[\s*\]|\"\s\"|“\s*”"), ""),  # what held nothing but the time
    (re.compile(r"\s+([,;:.!?)])"), r"\1"),
    (re.compile(r"\(\s+"), "("),
    (re.compile(r",(?:\s*,)+"), ","),
    (re.compile(r"[,.]([\"”])$"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)
_QUOTED = re.compile(r'"([^"]*\w[^"]*)"')
# It begins with a set of characters, so that the engine runs over all others at once.
_UNTIDY = re.compile(r"[\"“(\[,;:.!?)](?:(?<=[(\[])|(?<=\s[,;:.!?)])|(?<=[\"“])\s[\"”]|(?<=,)(?:\s*,|[\"”]$)|(?<=\.)[\"”]$)")


# ", and if the numbers are clean" at the end: the condition of what stood behind it.
_HALF_CONDITION = re.compile(r",? (?:and|but),? if (?:the|it|they|he|she|we|you|all|that|nobody|no one)(?: [\w'’-]+){1,6}$")


_SOME_OF_THEM = re.compile(r", (?:\d+|[a-z]+) of them (?:(?:in|over|during) the (?:past|last) (?:\w+ )?\w+|since \w+|(?:last|this) \w+|on \w+day)$|, the (?:last|first|latest) of them$")  # "The outbreak began, four of them in the past week"


def tidy(piece: str) -> str:
    """White space, stray commas and brackets put right; balanced quotation marks; no half of a condition or a count whose other half is gone."""
    if "``" in piece or "''" in piece:  # the wires' way to quote
        piece = piece.replace("``", '"').replace("''", '"')
    piece = piece.strip()
    if "  " in piece or not piece.isprintable():  # all white space but the plain blank counts as not printable
        piece = " ".join(piece.split())
    if "he the " in piece:
        piece = piece.replace("The the ", "The ").replace(" the the ", " the ")  # "The Saturday the valley went dark", less its day
    if ' " ' in piece and piece.count('"') % 2 == 0:
        piece = _QUOTED.sub(lambda m: f'"{m[1].strip()}"', piece)  # 'to " share boats "'
    if _UNTIDY.search(piece):
        for pattern, put in _TIDYING:
            piece = pattern.sub(put, piece)
    if " of them" in piece:
        piece = _SOME_OF_THEM.sub("", piece)
    if " if " in piece:
        piece = _HALF_CONDITION.sub("", piece)
    return _balanced(piece.strip(" ,;:–—-|").removeprefix(". "))


def _balanced(piece: str) -> str:
    if not ('"' in piece or "(" in piece or ")" in piece or "“" in piece or "”" in piece):
        return piece  # nearly always, and told without a look at each character
    if piece.count('"') % 2:
        at = piece.rfind('"')
        piece = piece[:at] + piece[at + 1:]
    for left, right in (("“", "”"), ("(", ")")):
        if piece.count(left) != piece.count(right):
            piece = piece.replace(left, "").replace(right, "")
    return " ".join(piece.split())
