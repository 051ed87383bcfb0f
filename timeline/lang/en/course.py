""" "Over" before a length: "in the course of" ("heard 61 witnesses over 43 days"), or "more than" ("took over two hours")."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.grammar import Hit

# What a length follows as the measure of: then "over" is "more than".
_MEASURED = re.compile(
    r"(?:^|\b)(?:for|of|in|after|before|within|at|to|by|from|with|without|than|until|till|since|and|or|but|that|where|when|while|if|because|said|says|add(?:s|ed)"
    r"|is|was|were|are|be|been|being|an?|the|its|his|her|their|our|my|has|have|had|not|still|already|now|every|last(?:s|ed|ing)?|tak(?:es?|en|ing)|took|spen[dt]s?|spending"
    r"|wait(?:s|ed|ing)?|needs?|needed|requir(?:es?|ed|ing)|serv(?:es?|ed|ing)|liv(?:es?|ed|ing)|work(?:s|ed|ing)?|sav(?:es?|ed|ing)|add(?:s|ed|ing)?|los(?:es?|t|ing)"
    r"|wast(?:es?|ed|ing)|endur(?:es?|ed|ing)|surviv(?:es?|ed|ing)|ran|runs?|averag(?:es?|ed|ing)|total(?:s|led|ed)?|some)"
    r"(?:\s(?:them|him|her|me|us|it|you|up))?\s$", re.IGNORECASE)
# "Will be phased in over 20 months".
_PARTICLE = re.compile(r"\b(?:phas|br(?:ing|ought)|roll|com(?:es?|ing)|came|mov|drift|pour|trickl|usher|fad|built)\w*\sin\s$")
_BY_ITSELF = re.compile(r"\s(?:old|older|younger|long|longer|late|later|ago|earlier|before|after|behind|ahead|away|apart|overdue|had|has|have|is|was|were|passed|went|elapsed|separates?d?)\b|-")
_SENTENCE = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])$")
_NEAR = 24


def without_over(text: str, hit: Hit) -> Hit:
    """The same length without its "over", where that says in the course of what something was."""
    start, end, expr, _ = hit
    if expr.mod != "MORE_THAN" or expr.direction < 0 or text[start:start + 5].lower() != "over " or _BY_ITSELF.match(text, end):
        return hit
    near = text[max(0, start - _NEAR):start]
    if not _SENTENCE.search(near) and _MEASURED.search(near) and not _PARTICLE.search(near):
        return hit
    return hit._replace(begin=start + 5, expr=replace(expr, mod=None))
