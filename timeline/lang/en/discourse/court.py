"""What a court hears and does, in English."""

from __future__ import annotations

from timeline.cues import CourtCues, cue

COURT = CourtCues(
    opens_in_court=cue(
        r"\b(?:[Jj]ury|[Jj]urors?|trial|[Pp]rosecutors?|inquest|inquiry|testified|coroner)\b",
        among=("ury", "uror", "trial", "rosecutor", "inqu", "testified", "coroner")),
    of_a_trial=cue(
        r"\b(?:[Jj]ury|[Jj]urors?|[Pp]rosecutors?|inquest|testified|coroner|charged with|sentenced to|convicted of|pleaded (?:not )?guilty)\b",
        among=("ury", "uror", "rosecutor", "inquest", "testified", "coroner", "charged with", "sentenced to", "convicted of", "guilty")),
    in_court=cue(
        r"\b(?:appeared|pleaded|convicted|acquitted|sentenced|jailed|charged|hearing|inquest|trial|verdict|adjourned|[Jj]ury|[Jj]urors?|court|evidence|testif\w+|testimony)\b"),
    sits=cue(
        r"\b(?:hearing|inquest|trial|court|proceedings|[Jj]ury|[Jj]urors?|[Jj]udge|[Cc]oroner|[Mm]agistrates?)\s(?:(?:was|were|is|are|then|also|finally|[A-Z]\w+)\s){0,3}"
        r"(?:adjourn|resum|retir|return|ros|sat\b|sit|beg[ai]n|end|sent|came|com|reach|deliver|open|start|br[oe]ke|clos|convict|acquit|sentenc|found|ruled|conven|excused)\w*\b"
        r"|\b(?:verdicts?|sentences?)\s(?:was|were)\s(?:\w+\s)?(?:read|announced|delivered|handed down|returned|passed)\b"
        r"|\b(?:adjourned|excused|sent home|returned a verdict)\b"
        r"|\b(?:arrived|appeared|came|walked|led|brought|taken|driven|left)\b[^.;]{0,40}\bcourt\b"
        r"|\b(?:hearing|inquest|trial|proceedings),\s(?:which|who)\s[^.;]{1,80},\s(?:ended|began|resumed|closed|opened)\s"),
    heard_what_had_been=cue(r"\b(?:heard|told|said)\b[^.;]*\bhad\b"),
    said_what_had_been=cue(r",\s(?:\w+\s)?(?:said|told|added|testified|recalled)\b[^.;]*\bhad\b"),
    of_a_thing=cue(r"(?:the |a )\Z"),
    is_a_deed=cue(r" (?!(?:hearing|inquest|trial|verdict|ruling|sentencing|session|sitting|court|appearance|deadline)\b)[a-z]{4,}"),
)
