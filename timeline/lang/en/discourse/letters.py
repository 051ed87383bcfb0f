"""Letters and diaries that a text quotes, in English."""

from __future__ import annotations

from timeline.cues import LetterCues, cue

_WROTE = r"\b(?:wrote|writes|noted|recorded|cabled|telegraphed|letter|diary|entry|journal)\b"

LETTERS = LetterCues(
    may_be_quoted=cue("", among=("wrote", "diar", "letter", "cabled", "telegraphed")),
    wrote_on=cue(rf"[^“”\"\n.;]{{0,80}}{_WROTE}[^“”\"\n.;]{{0,40}}$"),
    wrote_before=cue(rf"{_WROTE}[^“”\"\n]{{0,100}}$"),
    wrote_behind=cue(rf"[^“”\"\n.;]{{0,80}}{_WROTE}"),
)
