"""What no headline ends with: small words, and clauses that are only half told."""

from __future__ import annotations

import re
from collections.abc import Collection

_DANGLING = frozenset("""
a an the of in on at by for from to with and or but as that which who whose where when while after before since until amid into over under than its his her
their is are was were be been has have had will would not no more most some fewer less least about against between during through because if so such this
these those worth including near following despite without within toward towards both either very just only even also having being aimed what how whether along
according around equal due prior should could might must can thanks owing mostly mainly partly largely chiefly
""".split())
_DANGLING_PHRASES = (
    " so as", " in order", " may not", " did not", " does not", " do not", " up to", " such as", " in part", " in connection",
    " in addition", " as a result", " in response", " as part",
    " on behalf", " in the search", " in the wake", " in the hope", " in the course", " in the face", " in the name", " in search",
    " in favor", " in favour", " in return", " at least", " at most",
    ", wider", ", narrower", ", higher", ", lower", ", larger", ", smaller")
_LONGEST_DANGLING = 30  # characters, with the blanks before


def undangled(piece: str) -> str:
    """A piece without what dangles at its end."""
    piece = cut_back(piece, _DANGLING, _DANGLING_PHRASES)
    told = less_half_told(piece)
    return piece if told is piece else undangled(told)


_FOR_THAT = (" for that", " about that", " against that")  # "They were fined for that"
_DID_THAT = re.compile(r"[A-Z][\w'’-]+(?: [\w'’-]+){0,2} (?:(?:reject|refus|disput|repeat|dismiss|chang|confirm|halv|oppos|revers)ed|did|made|sold|bought) that")
_AND_THEN = re.compile(r",?\s(?:and|but)(?:,\s[a-z][^,]{1,60})?$")


def less_half_joined(piece: str) -> str:
    """A piece without "and, with nine ovens from Hale" at its end: what was done then is cut off."""
    aside = _AND_THEN.search(piece) if " and" in piece or " but" in piece else None
    return piece[:aside.start()] if aside is not None else piece


_IN_CAPITALS = (" WHO", " US", " IT")  # no small words


def cut_back(piece: str, words: Collection[str], phrases: tuple[str, ...], kept: tuple[str, ...] = ()) -> str:
    """A tidy piece without the words and phrases at its end, again and again; those that end as one of `kept` stay. No first word goes."""
    while True:
        piece = piece.rstrip(" ,;:–—-")
        low = piece.lower()
        before, blank, last = low.rpartition(" ")
        if low.endswith(phrases):
            piece = piece[:-max(len(phrase) for phrase in phrases if low.endswith(phrase))]
        elif last == "that" and (low.endswith(_FOR_THAT) or _DID_THAT.fullmatch(piece)):
            return piece
        elif blank and last in words and not low.endswith(kept) and not (piece.endswith(_IN_CAPITALS) and not piece.isupper()):
            piece = piece[:-len(last) - 1]
        else:
            return piece


def less_half_told(piece: str) -> str:
    """The words without a clause at their end that lacks its own verb."""
    if not piece.endswith(_DESCRIBING) and " wh" not in piece[-_LONGEST_DANGLING:]:
        return piece
    m = _HALF_TOLD.search(piece, max(0, len(piece) - _LONGEST_DANGLING))
    return piece[:m.start()] if m else piece


_DESCRIBING = ("described", "called", "dubbed", "termed")
# "For the first of what they hope", "a noise he later described": a clause without its own verb, or without what that wants.
_HALF_TOLD = re.compile(
    r"(?:\s(?:of|to|by|in|for|from|with))?\s(?:what|who|which)\s(?:[\w'’]+\s){1,2}(?:hopes?|hoped|says?|said|believes?|believed|thinks?"
    r"|thought|calls?|called|describes?|described)$|\s(?:I|we|he|she|it|they)\s(?:\w+\s)?(?:described|called|dubbed|termed)$")
