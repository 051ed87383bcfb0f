"""A story of the past, in English."""

from __future__ import annotations

from timeline.cues import StoryCues, cue

STORY = StoryCues(
    says_or_thinks=cue(
        r"\b(?:said|says|told|wrote|claimed|reported|recalled|remembered|announced|argued|noted|thought|felt|knew|heard|learned|learnt|suggested"
        r"|complained|accused|blamed|warned|insisted|promised|admitted|believed|asked|added|replied|declared|testified|confessed|revealed)\b"),
    of_late=cue(r"\b[Ii]n (?:later|recent|(?:his|her) (?:last|later|final)) years\b", among=("years",)),
    has_died=cue(
        r"\b(?:has|have) died,?\s(?:aged|at the age of|at)\s(\d{2,3})\b|\bdied\b(?:[^.;\n]{0,60}\b(?:aged|at the age of)|[^\n]{0,160}\b(?:He|She) was)\s(\d{2,3})\b"),
    aged=cue(r"\b(?:aged|at the age of|at)\s(\d{2,3})\b"),
    and_died=cue(r"\b(?:[Hh]e|[Ss]he)\s(?:[^.;\n]{0,60}\s)?died\s"),
    goes_on_by=cue(r"B"),
)
