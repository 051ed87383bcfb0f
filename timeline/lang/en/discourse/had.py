"""What had been done before what is told, in English: "had left", "was due to"."""

from __future__ import annotations

from timeline.cues import HadCues, cue
from timeline.lang.en.pluperfect import HAD

_GOES_ON = r"\s(?!(?:and|but|before|when|who|which)\b)"
_DUE = r"(?:was|were)\s(?:due|scheduled|supposed|meant)"

DONE_BEFORE = HadCues(
    leads_to=cue(rf"\b{HAD}(?:{_GOES_ON}(?:[^\s,.;]|(?<=\d)\.(?=\d))+){{0,8}}?\s$|\bthere had been (?:[^\s,.;]+ ){{1,9}}$"),  # of several things at once: "heavy rain and thick fog"
    follows=cue(rf"(?:\sof\sthat\sweek)?,?(?:{_GOES_ON}[^\s,.;]+){{1,5}}?\s{HAD}"),
    right_behind=cue(rf",?\s{HAD}"),
    anywhere=cue(rf"\b{HAD}"),
    anywhere_or_due=cue(rf"\b(?:{HAD}|{_DUE}\s(?:to|for)\b)"),
    was_to_be=cue(rf"\b{_DUE}\sto\s[^.;\n]*$"),
)
