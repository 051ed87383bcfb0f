"""Sentences of English: where they end, how they open and go on, and who is told of in them."""

from __future__ import annotations

from timeline.cues import SentenceCues, cue

SENTENCES = SentenceCues(
    # No end is the stop of an initial, of a title or, before a day, of a month: "Col. J. Low came on Sept. 3".
    ends=cue(
        r"\.\s(?<!\b[A-Z].\s)(?<!\b[DMS][rst].\s)(?<!\bMrs.\s)(?<!\b(?:Col|Gen|Sen|Rep|Gov|Sgt).\s)(?<!\bCapt.\s)"
        r"(?!(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec).\s)\d)(?!(?<=\bSept.\s)\d)|[!?]\s|\n\n"),
    opens=cue(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])(?:(?:In|By|During) (?:the )?)?$"),
    opens_on=cue(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])On (?:the )?$"),
    tells_of_then=cue(r",? when "),
    goes_on_then=cue(r", when "),
    of_a_person=cue(r",\s(?:who|whose)\s[^,.;]*$"),
    said_then=cue(r"\b(?:said|says|told|heard|added|announced)\b[^.;\n]{0,60}$"),
    said_so=cue(r"[^.;\n]{0,100}\b(?:said|says|told|heard|added|announced)\b"),
    attributed=cue(
        r"[,\"”]\s(?:[^.;,\n]{1,60}\b(?:said|says|told|added|announced|reported|disclosed|confirmed|recalled|testified|showed)\b[^.;,\n]{0,30}|according\sto\s[^.;\n]{1,70})$"),
    closes=cue(r"[.,;\"”]|$"),
    in_passing=cue(r",\s(?:[^\s,.;]+\s){0,4}(?:which|who|whose|whom|where)\s[^.;\n]*$"),
    goes_on=cue(r",? (?:and|but) "),
    would_come=cue(r"\bwould\b"),
)
