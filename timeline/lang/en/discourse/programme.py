"""The programme of what is to come, in English."""

from __future__ import annotations

from timeline.cues import ProgrammeCues, cue

PROGRAMME = ProgrammeCues(
    of_a_festival=cue(r"\b(?:[Ff]estival|[Ff]air|[Pp]rogramme|[Cc]arnival|[Cc]onference|[Gg]ala|[Rr]egatta|[Ff][eê]te|[Bb]iennale|[Tt]ournament)\b"),
    opens_then=cue(
        r"\b(?:[Ff]estival|[Ff]air|[Cc]arnival|[Cc]onference|[Gg]ala|[Rr]egatta|[Ff][eê]te|[Bb]iennale|[Tt]ournament)\b[^.;\n]{0,60}"
        r"\b(?:opens?|begins?|starts?|kicks off|returns?|gets under way)\s[^.;\n]{0,40}$"),
    beforehand=cue(r"(?i)\b(?:tickets?|box office|on sale|booking|register|registration|apply|entries)\b"),
)
