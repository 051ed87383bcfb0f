"""Where a clause says that it happened, in its own words."""

from __future__ import annotations

import re

_NAME = r"(?:[A-Z][\w-]+(?!['’]s|\w)|(?:U\.S|U\.K|U\.N)\.)"
_PLACE = re.compile(
    r"\b(?:in|at|near|outside|inside|across|off)\s+(?P<place>"
    rf"(?:the\s+)?(?:[A-Za-z-]+\s+){{0,4}}(?:province|city|town|village|region|state|district|county|capital|island|port|suburb|valley)\s+of\s+{_NAME}(?:\s+{_NAME})*"
    rf"|(?:the\s+)?{_NAME}(?:\s+{_NAME}){{0,3}}(?:\s+(?:province|region|district|county|state|island))?(?:,\s+{_NAME}(?:\s+{_NAME})?(?=[\s,.]))?)")
_NOT_PLACES = re.compile(
    r"(?:the\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct"
    r"|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|Christmas|Easter|Parliament|Congress|Court)\b")


def place(clause: str) -> str | None:
    """The place that a clause names after "in", "at" or their like; the first one, or `None`."""
    for m in _PLACE.finditer(clause):
        if not _NOT_PLACES.match(m["place"]):
            return " ".join(m["place"].split())
    return None
