"""Whose something is, as English writes it."""

from __future__ import annotations

import re


def possessive(owner: str, text: str) -> str:
    """The possessive of a noun, with the apostrophe that the text writes: "Low's", "Mills'"; a firm called "Falk's" is its own."""
    owner = as_owner(owner)
    if owner.endswith(("'s", "’s")):
        return owner
    return f"{owner}{'’' if '’' in text else chr(39)}{'' if owner.endswith('s') else 's'}"


def as_owner(noun: str) -> str:
    """A noun phrase as far as it may own: "the bridge" of "the bridge over the Wend"."""
    led = _LED_OWNER.match(noun) if " " in noun else None
    return led["head"] if led is not None else noun


# No noun owns behind what it is of; but of "the number of boats" and "Work on the pier" the first word says too little.
_LED_OWNER = re.compile(
    r"(?P<head>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )(?:[\w'’-]+ ){0,3}?(?!(?:number|half|rest|group|pair|couple|series|cost|start|end|price|work|part|side|sort|kind)\b)[a-z][\w-]+"
    r"|[A-Z][a-z]+s) (?:over|from|in|at|for|on|near|between|behind|under|across|(?<=[a-z] )of(?! [A-Z])) (?=[\w$£€])")
