"""Dates without their year, in English."""

from __future__ import annotations

from timeline.cues import DateCues, cue
from timeline.lang.en.over_by_then import CHARGED, DEED_BEHIND

# Of figures the last is told first: "rose in February and fell in December".
_NO_FIGURE = r"(?!rose|fell|dropped|climbed|declined|gained|slipped|increased|decreased|jumped|slowed|eased|edged|averaged|totaled|totalled|said|added|warned|noted|reported|announced)"

DATES = DateCues(
    of_now=cue(r"\b(?:is|are|has|have|will|now|says?|said)\b"),
    that_thing=cue(r"[.”\"]{1,2}\s+That\s[a-z]+\b"),
    opens_with_it=cue(r"\n\n(?:He|She|They|It)\s(?!had\b|also\b)"),
    opens_with_when=cue(r"\n\n(?:In|On) (?:[a-z]+ ){0,5}"),
    it_did=cue(r"[\w ]{3,14},? (?:he|she|it|they) [a-z]+"),
    opens_in=cue(r"In \Z"),
    by_its_end=cue(r"[Bb]y "),
    goes_on=cue(r"(?:[^.;,]{0,60},)?[^.;,]{0,60}(?:;|(?:^|[\s,])(?:and|but|then)\s)[^;]*$"),
    in_passing=cue(r"\b(?:who|whose|which|when|where|after|since|because|having|earlier|before|already|previously|first|last)\b|[“”\"(]"),
    one_beside_the_other=cue(r",?\s(?:and|or)\s(?:in\s)?$"),
    was_planned=cue(r"\b(?:planned|scheduled|due|set|expected|meant|supposed|intended|slated|booked)\b[^.;\n]*$"),
    was_put_off=cue(
        r"[^\n]{0,100}?\b(?:was|were|been|then|later|and|but)\s(?:[a-z]+\s)?"
        r"(?:moved|postponed|put (?:back|off)|pushed (?:back|off)|delayed|rescheduled|deferred|shifted)\s(?:first\s|again\s)?(?:to|until|till)\s(?:(?:early|late|mid)[ -])?"),
    surely_ahead=cue(
        r"\b(?:will|must|shall|(?:is|are)\s(?:now\s|still\s|also\s)?(?:to|due|scheduled|set|expected|planned)|plans?|intends?|hopes?|expires?)\b(?!\s(?:not\s)?have\b)[^.;,\n]*$"),
    not_yet=cue(
        r"\b(?:would|could|should|might|may|will|planned|plans?|scheduled|due|set|seen|expect\w*|forecasts?|projected|predicted|hope[ds]?|meant|intend\w*"
        r"|promised|pledged|vowed|aim\w*|want\w*|said|says|on (?:course|track)|likely|to)\b[^.;\n]*$"),
    opens_with_it_all=cue(r"^(?:In|By|On|During|Early in|Late in) [\w., ]{3,24}$"),
    joined=cue(r"\s(?:[^.;,\n]{0,40}\s)?(?:and|but)\s[^.;\n]*$"),
    opens_by_then=cue(r"(?:By|Before|At|Toward|Towards|Near|In)?\s?"),
    opens_over=cue(r"(?:(?:Over|In|For|During|Within|Through|Throughout)\s)?"),
    goes_on_ahead=cue(r"[^.;\n]{0,160}?(?:\b(?:will|would|could|may|might|plans?|planned|expect(?:s|ed)|hope[ds]?|intend(?:s|ed)|aim(?:s|ed)|forecasts?|project(?:s|ed)|likely|is|are|has|have)\b|['’]ll\b)"),
    surely_over=cue(
        rf"{CHARGED}|\b(?:died|(?:was|were) (?:born|killed|shot|stabbed|found|arrested|married|buried|hanged|sworn in|elected|founded)) (?:there )?(?:(?:on|early on|late on) )?$"),
    goes_on_to=cue(
        r"(?:(?!\b(?:after|before|since|until|said|says|when|who|which|that)\b)[^.;\"“”]){0,50}?(?:,? (?:and|then|but|to) (?:then |to |will |is to |are to |be )*(?:re[a-z]{3,}|close[sd]?|ends?|returns?|finish(?:es)?|conclude[sd]?|expires?|runs?)\b"
        r"|, (?:with|followed by) an? (?:[a-z-]+ ){0,2}(?:runoff|run-off|round|final|trial|vote|ballot|return|sequel|rematch|election|referendum)\b)(?: (?!after\b|before\b|until\b)[^\s.;,]+){0,5}? ?(?:(?:in|on|for|to) )?(?:early |late |mid-)?"),
    by_then=cue(r"(?:^|[.!?\n][\"”’')]*\s)By \Z"),
    it_had=cue(r",?\s(?:he|she|it|they|(?:the|his|her|its|their|most|all|only|some|nearly)\s(?:[a-z-]+\s){1,3})\s?had\b"),
    said_it_would=cue(
        r"(?:,? (?:[\w'’-]+ ){1,6}?(?:said|told|announced|promised|vowed|warned|pledged|ruled|decided|declared|reported|heard|insisted|claimed|wrote)\b|,? that\b| (?:it|he|she|they|the [a-z]+) (?=would\b))"
        r"(?:(?!\band that\b|\b(?:says|now|today)\b)[^.;\n]){0,80}?\bwould\b"),
    and_then_did=cue(
        rf"(?:,? and|,? but|,? then) (?:then |later |was |were |had been )*{_NO_FIGURE}(?:[a-z]{{3,}}ed|left|lost|won|went|came|sold|shut|quit|died|began|became|made|met|fled|broke|sank|held|built)"
        r"(?: (?!and\b|or\b|by\b|before\b|after\b|since\b|until\b)[^\s.,;]+){0,5}? (?:in|on) (?:early |late |mid-)?"),
    which_did=cue(r", (?:which|who) (?:(?!and\b)[^\s.,;]+ ){1,6}(?:in|on) (?:early |late |mid-)?$"),
    then_did=cue(rf", (?:was |were )?(?:later |finally )?{_NO_FIGURE}(?:[a-z]{{3,}}ed|left|lost|won|went|sold|shut|quit|died|began|made|fled|sank)(?: (?!and\b|or\b|by\b|before\b|after\b)[^\s.,;]+){{0,4}}? (?:in|on) (?:early |late |mid-)?"),
    of_a_deed=cue(DEED_BEHIND),
    pledged=cue(r"\b(?:vowed|promised|pledged|agreed|undertook|ordered|told|given)(?: [a-z]+)? (?:in|on) [A-Z][a-z]+\.?(?: \d\d?)?$"),
    to_do_by=cue(r" (?:not )?(?:to [a-z]+ |until )(?:(?!that\b|which\b|who\b)[^\s.;,]+ ){0,8}?(?:by|until)? ?(?:the end of |early |late |mid-)?"),
)
