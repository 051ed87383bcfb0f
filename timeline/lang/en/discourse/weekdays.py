"""Weekdays, in English."""

from __future__ import annotations

from timeline.cues import WeekdayCues, cue

_NO_VERB = (
    r"(?!(?:the|an?|his|her|its|their|our|he|she|it|they|we|you|another|other|one|two|three|some|all|both|in|on|at|by|for|from|of|to|not|with|that|then|who|which|said|says|say|told|tells"
    r"|announced|reported|added|charged|accused|suspected|convicted|blamed|possibly|perhaps|probably|early|late|after|before|again|as|morning|night|afternoon|evening)\b)")
_ON = r"(?:(?:on|until|till|through|late|early|by) )*"
# What is done besides, told of the same: a verb right behind "and", and no word that may lead to another clause.
_TO_A_DAY = r"(?: (?!(?:that|who|which|and|or|but|said|says|told|with|for|of|about|over|after|when|where|if|planned|scheduled|due|to)\b)[\w.'’-]+){0,7} "
# Where the first of them was: "will leave Monday for Orm and return".
_PLACE = r"(?!(?:that|who|which|and|or|but|said|says|told|after|when|where|if|before|to)\b)[\w.'’-]+"
_WHERE = rf"(?: (?:in|at|for|from|to|with|near|outside)(?: {_PLACE}){{1,4}}?)?"

WEEKDAYS = WeekdayCues(
    of_the_week=cue(r"(?i)\b(?:on|until|till|by|since|from|before|after) the $"),
    that=cue(r"(?<!said)(?<!says)(?<!told)(?<!heard)(?<!announced)(?<!added)(?<!reported)(?<!warned)(?<!so)(?<!and)\s[Tt]hat $|^That $"),
    known=cue(r"the \Z"),
    owns=cue(r"[A-Z][a-z]+['’]s?\b"),
    beside_a_deed=cue(r" (?:after|before) (?:the|his|her|their|its) (?!(?:\w+ )?(?:weekend|month|year)\b)"),
    of_an_event=cue(r" on (?:the eve of|(?:polling|election|match|race) day\b)"),
    was_to_come=cue(r"\b(?:told|wrote|radioed|texted|messaged|promised)\b[^.;]*\b(?:he|she|they|it) (?:expected|hoped|planned|intended|meant) to\b[^.;]*$"),
    was_told_to_come=cue(
        r"(?:[.!?][\"”’')]*\s|\n)(?:[A-Z][\w'’.-]*\s){1,3}(?:(?:told|promised|assured|warned|wrote to)\s(?:him|her|them|it)"
        r"|(?:(?<=\sHe\s)|(?<=\sShe\s))(?:told|promised|assured|warned)\s(?:the|his|her)\s[a-z]+)\b[^.;]*\bwould\b[^.;\n]*$"),
    and_will=cue(
        rf"{_WHERE},? (?:and|then|and then|but) (?:will |is due to |are due to |is to |are to |(?:is|are) (?:expected|scheduled|set|likely) to )?{_NO_VERB}[a-z]+(?<!ed)(?<!ing)(?<!ly)(?: (?:back|home|on|there|up|out))?{_TO_A_DAY}{_ON}"
        rf"|(?: in [A-Z][\w'’-]+| for [\w ]{{3,30}}?)?,? before [a-z]+ing{_TO_A_DAY}{_ON}"
        r"|\. (?:He|She|They|It) (?:returns?|comes? (?:back|home)|flies home|fly home|will (?:return|be back|come home)|is due back|are due back)(?: (?:to|from|home) [\w ]{3,30}?)? (?:on )?"),
    and_did=cue(
        rf"{_WHERE},? (?:and|then|and then|but|before) (?:(?:was|were) )?(?:[a-z]+ly )?{_NO_VERB}(?:[a-z]+ed|was|were|[a-z]+ing|found|left|came|went|died|ran|hit|fell|rose|shut|lost|won|met|flew|broke|sank|gave|taken|seen|freed|set|held|shot)(?: (?:dead|alive|safe))?{_TO_A_DAY}{_ON}"
        rf"|{_WHERE},? (?:and (?:his|her|their|its) (?:body|bodies|remains|car|boat|truck|clothes) )?(?:was|were) (?:found|seen|freed|rescued|released|discovered|located|recovered)(?: (?:dead|alive|safe))?{_TO_A_DAY}{_ON}"),
)
