"""What a time does to what a text has told, in English."""

from __future__ import annotations

from timeline.cues import ToldCues, cue

TOLD = ToldCues(
    # Not "was arrested in March 2014, tried in May and jailed in August".
    closes_an_aside=cue(
        r"(?!,\s[a-z]+ed\s(?:[a-z]+\s){0,3}(?:in|on)\s[A-Z][a-z]+(?:\s\d\d?)?,?\s(?:and|then)\s(?:[a-z]+\s)?[a-z]+(?:ed|wn|ght|ft|ld|ut)\b),\s(?:said|says|told|was|were|is|are|has|had|have|will|would|[a-z]+ed)\b"),
    closes_in_the_present=cue(r",\s(?:is|are|has|have|will)\b"),
    is_all_that_is_said=cue(r"\b(?:was|is|were)\s$"),
    only_since=cue(r"\bsince (?:(?:his|her|its|their|the|that|an?) )?(?:[A-Za-z-]+ ){1,4}(?:on|in) $", among=("since ",)),
    nobody_until=cue(r"(?i)\b(?:it\stook|nobody|no[- ]one|none|neither|nothing)\b(?![^.;]*\b(?:had|has|have|to)\b)[^.;,]*$"),
    at_a_feast=cue(r"\b(?:[Oo]n|[Aa]t|[Bb]efore|[Aa]fter|[Oo]ver|[Uu]ntil|[Bb]y) $"),
    for_a_feast=cue(r"\b[Ff]or $"),
    of_any_day=cue(r" on a \Z"),
    on_such_a_day=cue(r" on an? (?:[a-z]+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"),
    speaks_of_polls=cue("", among=("olls", "olling", "oting")),
    of_a_vote=cue(r"\b(?:[Vv]ot(?:e[ds]?|ers?|ing)|[Ee]lections?|elected|referendum|polls|run-?off|by-?election)\b"),
    closes_its_sentence=cue(r"(?:[^()\n.;]{0,30}\))?[\"”’)]?[.!?][\"”’)]?(?:\s|$)"),
    of_before=cue(
        r"\b(?:after|having|despite)\s(?:[a-z]+ly\s|first\s)?[a-z]+(?:ing|ed|[flpu]t|own|un|one|ade|[oe]ld|en)\s[^,;.\n]*$"
        r"|\b(?:an?|the|its|his|her|their)\s(?:[\w'’-]+\s){1,4}(?:set|built|made|written|signed|held|begun|drawn|won|[a-z]+ed)\s(?:there\s|here\s)?(?:in|on)\s$"
        r"|\b(?:after|before|since)\s(?:he|she|it|they)\s[a-z]+\s(?:[\w'’-]+\s){0,4}(?:in|on)\s$"
        r"|\b(?:after|following|despite)\s(?:an?|the|its|his|her|their)\s(?:[\w'’-]+\s){1,5}(?:in|on|of)\s$"
        r"|\s\([^()\n]*$"),
)
