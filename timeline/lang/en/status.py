"""Whether a clause says that something happened, will, might, or did not."""

from __future__ import annotations

import re

from timeline.lang.en.segments import Segment
from timeline.lang.en.tense import clause_around, tense
from timeline.model import Tense, Timex
from timeline.temporal.expr import By

_CONDITION = re.compile(r"^\W*(?:if|unless|(?:should|were)\s+(?:he|she|it|they|we|the|an?|[A-Z]\w+)|provided|whether|assuming)\s")
_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?\s+(?:a\s+|the\s+)?(?:suggestion|claim|report|allegation|accusation)s?"
    r"|disput(?:es|ed)|never\s+\w+ed|did\s+not|didn['’]t|was\s+not|wasn['’]t|were\s+not|weren['’]t|had\s+not|hadn['’]t"
    r"|has\s+not|hasn['’]t|have\s+not|haven['’]t)\b", re.IGNORECASE)
_PROMISE = re.compile(r"\b(?:vow|promis|pledg|warn|say|said|told|tell|announc|insist|declar|predict|threaten)\w*\b", re.IGNORECASE)
_MAYBE = re.compile(r"\b(?:could|might|may)\s+(?:\w+\s+)?(?:be\b|have\b|get\b|start\b|hear\b|come\b|lead\b|take\b|go\b|[a-z]+)", re.IGNORECASE)


def status(text: str, segments: list[Segment], own: int, timex: Timex) -> str:
    """`occurred`, `planned`, `denied` or `conditional`, for what a time in a segment dates."""
    segment = segments[own]
    begin = segments[0].begin
    left, right = clause_around(text, timex.begin, timex.end)
    clause = text[max(left, begin):min(right, segments[-1].end)]
    governed = text[begin:timex.begin]
    conditional_lead = _CONDITION.match(_small(text[begin:begin + 24]))
    looks = tense(text, timex.begin, timex.end)
    if _CONDITION.match(_small(text[segment.begin:segment.begin + 24])) or (conditional_lead and looks is not Tense.PAST):
        return "conditional"
    if _MAYBE.search(clause) and looks is Tense.FUTURE:
        return "conditional"
    denial = None
    for denial in _DENIAL.finditer(governed):
        pass
    within = re.search(r"\b(?:that|which|who)\s+(?:was|were|is|are|has|have|had)\b", governed[denial.end():]) if denial else None
    if denial is not None and within is None and denial.start() + begin >= max(segment.begin, left - 60) and segment.kind not in ("rel", "tail"):
        return "denied"
    if looks is Tense.FUTURE and not _told(text, segment, timex):
        return "planned"
    if isinstance(timex.expr, By) and looks is not Tense.PAST:
        return "planned"
    return "occurred"


def _small(opening: str) -> str:
    """An opening with its first letter small, as inside a sentence."""
    return opening[:1].lower() + opening[1:]


def _told(text: str, segment: Segment, timex: Timex) -> bool:
    """Whether the time dates the telling of a plan, not the plan: "vowed Wednesday that it would"."""
    return bool(_PROMISE.search(text[max(segment.begin, timex.begin - 30):timex.begin])) and not re.search(
        r"\b(?:that|to|will|would)\b", text[max(segment.begin, timex.begin - 30):timex.begin])
