"""Hours without a day, in English."""

from __future__ import annotations

from timeline.cues import HourCues, cue

HOURS = HourCues(
    heads_a_line=cue(r"\d{1,2}[:.]?\d{0,2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\s?[-–—:|]\s|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?=[A-Z\"“])"),
    in_the_night=cue(r"overnight"),
    is_no_nouns=cue(r"(?! )\W|$| (?:and|but|when|as|after|in|at|near|from|with|because|while|following)\b"),
    in_trade=cue(r" (?:trading|trade|dealings|deals)\b"),
    of_the_polls=cue(
        r"\b(?:[Pp]olls|[Pp]olling(?: stations?| places?| booths?)?|[Vv]oting)(?:\s[^\s,.;]+){0,6}?\s(?:open|clos|beg[au]n|start|end)\w*\s(?:[^.;\n]{0,50}\s)?$"),
    tells_on=cue(r"(?:,? when)?(?:\s[^\s.,;:]+){1,20}\s"),
    of_what_was_of_it=cue(r"['’]s\s[a-z]+\s[^.;\n]*$"),
    is_told_today=cue(r"\b(?:said|says?|will|today|yesterday|tomorrow|tonight|this (?:year|week|month|morning|afternoon|evening|summer|spring|autumn|winter))\b"),
    on_the_programme=cue(
        r"[^\n]*\n\n(?:The \w+(?: \w+){0,2}|Doors|Gates|Polls|Kick-?off|Play|Registration|It) "
        r"(?:begins?|starts?|opens?|is|gets? under way|kicks off|takes place)(?: at| from)? $"),
    goes_on_of_them=cue(
        r"(?P<who>He|She|They|It) had (?!been\b|not\b|never\b|hoped\b|planned\b|said\b)[^\n]{1,300}?[.!?] (?:[A-Z][^.,\n]{0,60}, )?(?i:(?P=who)) [^.\n]*$"),
    of_a_statement=cue(r"\b[Ii]n (?:an?|the|its|his|her|their) (?:[a-z]+ )?(?:statement|message|(?:blog )?post|letter|memo|e-?mail|announcement|note|filing) [^.,;\n]{1,50}$"),
    lasts_until=cue(
        r"(?:,? (?:and|but|then)|,)(?: (?!(?:after|before|since|when|while|that|who|which|had|having|said|says|as|if)\b)[\w'’-]+){0,8}? (?:until|till|past|through|into)\s"
        r"(?:about\s|around\s|nearly\s|almost\s|after\s|past\s|well\s|at\sleast\s)*\d"),
)
