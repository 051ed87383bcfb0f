"""Stable names: the same evidence has the same id on every machine, on every day."""

from __future__ import annotations

import hashlib
import re

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)


def event_id(article: str, text: str, begin: int, end: int, *more: object) -> str:
    """Sixteen hex digits out of an article's id, the quoted evidence and its span.

    `more` tells apart what shares all of these, such as the span of the time
    expression when one sentence holds two events.
    """
    return _digest(article, text, begin, end, *more)


def portable(id: str) -> str:
    """The id itself when every format can hold it, else sixteen hex digits that stand for it.

    Portable is what begins with a letter or digit, goes on with letters, digits,
    `.`, `_` and `-`, and is no longer than 64 characters. A person may have
    written anything into the canonical JSON.
    """
    return id if _SAFE.fullmatch(id) else _digest(id)


def _digest(*parts: object) -> str:
    # Lengths stand between the parts, so that no two lists of parts read the same.
    encoded = [str(part).encode("utf-8", "surrogatepass") for part in parts]
    return hashlib.sha256(b"".join([b"%d:%s" % (len(part), part) for part in encoded])).hexdigest()[:16]
