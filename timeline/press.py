"""What the English press writes around a story: how an agency opens one, how an old picture is captioned.

It is known to the readers, which tell a page from its story, and to those who look for the dateline.
"""

from __future__ import annotations

import re

_ARCHIVAL = re.compile(r"\b(?:file|archive)\s*[-–—:]|\b(?:file|archive|archival|library) (?:photo|photograph|picture|image|footage)|\bundated\b", re.I)
# "HULL, England (Quay Agency) —", "HULL _": a place in capitals, who wrote, and a dash.
_WIRE = re.compile(
    r"\s*[A-Z][A-Z.'’/ -]{2,40}(?:,[ \t]*[A-Z][\w. ]{1,24}){0,2}"
    r"(?:[ \t]*(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)[ \t]*[-–—_:]{1,2}|[ \t]+[-–—_]{1,2}(?=\s|$))[ \t]*"
)


def archival(caption: str) -> bool:
    """Whether the caption says that its picture is an old one."""
    return _ARCHIVAL.search(caption) is not None


def wire(text: str, begin: int) -> int | None:
    """Where the news begins in a paragraph that opens with a place and the agency that reports from there; else `None`."""
    match = _WIRE.match(text, begin)
    return match.end() if match else None


def is_wire(line: str) -> bool:
    """Whether a line is such an opening and nothing else."""
    return _WIRE.fullmatch(line) is not None
