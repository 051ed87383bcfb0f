"""Weekdays, in English."""

from __future__ import annotations

from timeline.cues import WeekdayCues, cue

WEEKDAYS = WeekdayCues(
    of_the_week=cue(r"(?i)\b(?:on|until|till|by|since|from|before|after) the $"),
    that=cue(r"(?<!said)(?<!says)(?<!told)(?<!heard)(?<!announced)(?<!added)(?<!reported)(?<!warned)(?<!so)(?<!and)\s[Tt]hat $|^That $"),
    known=cue(r"the \Z"),
    beside_a_deed=cue(r" (?:after|before) (?:the|his|her|their|its) (?!(?:\w+ )?(?:weekend|month|year)\b)"),
    of_an_event=cue(r" on (?:the eve of|(?:polling|election|match|race) day\b)"),
    was_to_come=cue(r"\b(?:told|wrote|radioed|texted|messaged|promised)\b[^.;]*\b(?:he|she|they|it) (?:expected|hoped|planned|intended|meant) to\b[^.;]*$"),
    was_told_to_come=cue(
        r"(?:[.!?][\"”’')]*\s|\n)(?:[A-Z][\w'’.-]*\s){1,3}(?:(?:told|promised|assured|warned|wrote to)\s(?:him|her|them|it)"
        r"|(?:(?<=\sHe\s)|(?<=\sShe\s))(?:told|promised|assured|warned)\s(?:the|his|her)\s[a-z]+)\b[^.;]*\bwould\b[^.;\n]*$"),
)
