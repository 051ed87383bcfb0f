"""Letters and diaries that a text quotes, in English."""

from __future__ import annotations

from timeline.cues import LetterCues, cue

_WROTE = r"\b(?:wrote|writes|noted|recorded|cabled|telegraphed|letter|diary|entry|journal)\b"
_OF_IT = r"(?:[^“”\"\n.;]|(?<=\b[MD][rs])\.|(?<=\bMrs)\.)"  # of the same clause: "Mr. Low"

LETTERS = LetterCues(
    may_be_quoted=cue("", among=("wrote", "diar", "letter", "cabled", "telegraphed")),
    wrote_on=cue(rf"{_OF_IT}{{0,80}}{_WROTE}[^“”\"\n.;]{{0,40}}$"),
    letter_of=cue(
        r"\b(?:letter|e-?mail|message|memo|memorandum|note|report|telegram|cable)\s(?:[^\s“”\".;]+\s){0,5}?(?:dated|of|on|sent on|sent|written on|written)\s(?:[A-Z][a-z]+,?\s)?$"),
    wrote_before=cue(rf"{_WROTE}[^“”\"\n]{{0,100}}$"),
    wrote_behind=cue(rf"{_OF_IT}{{0,80}}{_WROTE}"),
)
