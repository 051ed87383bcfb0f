"""Cleaning the words of a stranger's article before they go into somebody's file format."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

# Line and paragraph separators that clients take for line ends (vertical tab,
# form feed, NEL, U+2028, U+2029): a new line is what they mean.
_BREAKS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
# What no text needs and clients stumble over: other controls (NUL ends a C
# string), byte order marks, noncharacters.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")
_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}]+", re.IGNORECASE)
# Joiners, variation selectors and combining marks must not be cut from what they belong to.
_TRAILING = re.compile("[\u0300-\u036f\u200c\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]+$")


def encodable(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair, which no UTF-8 can hold."""
    return _HALVES.sub("\ufffd", text)


def plain(text: str) -> str:
    """The text with `\\n` for every kind of line end, and without controls and broken characters.

    Tabs stay. The result can be encoded as UTF-8.
    """
    if text.isprintable():  # nothing of the above is; most texts are, and three searches are saved
        return text
    return _CONTROLS.sub("", _BREAKS.sub("\n", encodable(text)))


def line(text: str) -> str:
    """The text on one line: `plain`, with each run of white space one space, none at the ends."""
    return " ".join(plain(text).split())


def clip(text: str, most: int) -> str:
    """The text, or its beginning up to the last word that leaves room for an ellipsis in `most` characters."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    space = head.rfind(" ")
    # A text without spaces is cut where it must be.
    head = head[:space] if space > most // 2 else _TRAILING.sub("", head)
    return head.rstrip(" ,;:") + "…"


def address(url: str | None) -> str | None:
    """The URL in ASCII (RFC 3986), or `None` for anything but a plausible http or https address."""
    if not url or not _ADDRESS.fullmatch(url) or plain(url) != url:
        return None
    try:
        if not urlsplit(url).hostname:
            return None
    except ValueError:  # a bracket without its pair, a port that is none
        return None
    return quote(url, safe="%/:?#[]@!$&'()*+,;=~-._")
