"""Words and signs around a time that say what it goes on from: the patterns that the thread of the news looks for."""

from __future__ import annotations

import re

STAMP = re.compile(r"\d{1,2}[:.]?\d{0,2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\s?[-–—:|]\s")
"""The hour that begins a line of a report as things happen: "8:15 p.m.: The fire has crossed the road", "18:40 - Police arrive"."""
CLOSES = re.compile(r",\s(?:said|says|told|was|were|is|are|has|had|have|will|would|[a-z]+ed)\b")
"""The comma behind an aside: "which was rated poor in 2019 and closed the following January, said"."""
INSIDE = re.compile(r"[,–—(]\s?[^.;\n]*$")
"""Up to a time, that something stands before it which a comma may close: not "signed in May 1977, was questioned"."""
WAS = re.compile(r"\b(?:was|is|were)\s$")
"""Up to a time that is all that is said: "the year was 1998."."""
OF_A_PERSON = re.compile(r",\s(?:who|whose)\s[^,.;]*$")
"""Up to a time, the aside on somebody: "Low, who had signed on Thursday"."""
OPENS = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])(?:(?:In|By|During) (?:the )?)?$")
"""The beginning of a sentence, before a time."""
ON_THE = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])On (?:the )?$")
"""The beginning of a sentence with a day."""
_DONE = (
    r"had\s(?:\w+ly\s|not\s|also\s|already\s|just\s|first\s)?(?:been|\w+ed|left|gone|come|become|made|taken|begun|set|met|sent|told|held|found|lost|won|sold|bought|brought|seen|flown|run"
    r"|fallen|risen|given|driven|got|put|cut|kept|built|struck|sunk|spent|paid|said|fled|hit|shot|drawn|written|broken|stolen|thrown|grown|shown|hidden|caught|fought|led"
    r"|rung|hung|heard|felt|slept|spoken|known|done|lain|laid|eaten|drunk|beaten|woken|ridden|swum|chosen|forgotten|bitten|torn|worn|let|read|lit|blown|stood|sat)\b")
HAD = re.compile(rf"\b{_DONE}(?:\s(?!(?:and|but|before|when|who|which)\b)(?:[^\s,.;]|(?<=\d)\.(?=\d))+){{0,8}}?\s$")
"""Up to a time: "had left Orm on Friday", before what is told."""
HAD_NEXT = re.compile(rf"(?:\sof\sthat\sweek)?,?(?:\s(?!(?:and|but|before|when|who|which)\b)[^\s,.;]+){{1,5}}?\s{_DONE}")
"""Behind a time with which a sentence opens: "On the Friday the crew had left", before what is told."""
HAD_DONE = re.compile(rf"\b{_DONE}")
"""Anywhere in a sentence, that it tells of what was before."""
HAD_OR_DUE = re.compile(rf"\b(?:{_DONE}|(?:was|were)\s(?:due|scheduled|supposed|meant)\s(?:to|for)\b)")
"""Anywhere in a sentence, that it tells of what was before, or was still to come then."""
WAS_DUE = re.compile(r"\b(?:was|were)\s(?:due|scheduled|supposed|meant)\sto\s[^.;\n]*$")
"""Up to an hour, that something was to be done then: "was due to leave at"."""
HAD_REACH = 90
"""Characters before a time in which `HAD` is looked for."""
TELLS_ON = re.compile(r"(?:,? when)?(?:\s[^\s.,;:]+){1,20}\s")
"""Between a month or year and the hour of what was then: "In May 2015, when a cook came at 5 a.m."; not "built in 1915, burned at 6 p.m."."""
SENTENCE_END = re.compile(r"[.!?]\s|\n\n")
_IN_COURT = re.compile(r"\b(?:[Jj]ury|[Jj]urors?|trial|[Pp]rosecutors?|inquest|inquiry|testified|coroner)\b")
_OF_COURTS = ("ury", "uror", "trial", "rosecutor", "inqu", "testified", "coroner")
AT_TRIAL = re.compile(r"\b(?:[Jj]ury|[Jj]urors?|[Pp]rosecutors?|inquest|testified|coroner)\b")
"""What those speak of that tell of one deed, where an article is from a court; an inquiry may be into anything."""
OF_NOW = re.compile(r"\b(?:is|are|has|have|will|now|says?|said)\b")
"""Anywhere in what stands between, that it has come to the day of writing, or to who tells of it."""
BACK_TODAY = re.compile(r"\b(?:said|says?|will|today|yesterday|tomorrow|tonight|this (?:year|week|month|morning|afternoon|evening|summer|spring|autumn|winter))\b")
"""Anywhere around an hour, that it is told by somebody, or is of the day of writing."""
ON_THE_PROGRAMME = re.compile(
    r"[^\n]*\n\n(?:The \w+(?: \w+){0,2}|Doors|Gates|Polls|Kick-?off|Play|Registration|It) (?:begins?|starts?|opens?|is|gets? under way|kicks off|takes place)(?: at| from)? $")
"""From a day to come up to an hour with which the next paragraph opens: "will vote on Tuesday. / The meeting begins at 7 p.m."."""
SAID_THEN = re.compile(r"\b(?:said|says|told|heard|added|announced)\b[^.;\n]{0,60}$")
"""Up to a day on which somebody says it."""
SAID_SO = re.compile(r"[^.;\n]{0,100}\b(?:said|says|told|heard|added|announced)\b")
"""Anywhere behind a day, in its sentence."""
OF_THE_WEEK = re.compile(r"\b(?:on|until|till|by|since|from|before|after) the $", re.IGNORECASE)
"""Before a weekday that is one of the week told: "on the Monday", "until the Thursday"."""
THAT = re.compile(r"(?<!said)(?<!says)(?<!told)(?<!heard)(?<!announced)(?<!added)(?<!reported)(?<!warned)(?<!so)(?<!and)\s[Tt]hat $|^That $")
"""Before a time that goes on with one told of, "calm that Sunday morning"; not "said that Sunday morning was calm"."""
SINCE_IT = re.compile(r"\bsince (?:(?:his|her|its|their|the|that|an?) )?(?:[a-z-]+ ){1,4}(?:on|in) $")
"""Up to a time, that it only says since when something is so: "since his debut on Feb. 1"."""
POLLS = re.compile(r"\b(?:[Pp]olls|[Pp]olling(?: stations?| places?| booths?)?|[Vv]oting)(?:\s[^\s,.;]+){0,6}?\s(?:open|clos|beg[au]n|start|end)\w*\s(?:[^.;\n]{0,50}\s)?$")
"""Up to an hour, that it is of the day of a vote."""
OF_A_VOTE = re.compile(r"\b(?:[Vv]ot(?:e[ds]?|ers?|ing)|[Ee]lections?|elected|referendum|polls|run-?off|by-?election)\b")
"""Beside a day, that it is that of a vote."""
ON_ANY_DAY = " on a "
ON_SUCH_A_DAY = re.compile(r" on an? (?:[a-z]+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
"""Before a weekday that only says which day of the week it was."""
OF_AN_EVENT = re.compile(r" on (?:the eve of|(?:polling|election|match|race) day\b)")
"""Behind an hour, that it is of the day of something that is told without it: "at 11.59pm on the eve of polling"."""
IN_TRADE = re.compile(r" (?:trading|trade|dealings|deals)\b")
"""Behind a part of the day, that it is of the day on which shares are reported on."""
BESIDE_A_DEED = re.compile(r" (?:after|before) (?:the|his|her|their|its) (?!(?:\w+ )?(?:weekend|month|year)\b)")
"""Behind a weekday that counts from what is told of without its day: "the Monday after the coronation"."""
THEN_TO_COME = re.compile(r"\b(?:told|wrote|radioed|texted|messaged|promised)\b[^.;]*\b(?:he|she|they|it) (?:expected|hoped|planned|intended|meant) to\b[^.;]*$")
"""Up to a weekday, that it was to come when what stands before was told."""


def is_in_court(lead: str) -> bool:
    """Whether an article is from a court, by what its opening speaks of; few hold one of the letters, which are looked for faster than the words."""
    return any([letters in lead for letters in _OF_COURTS]) and _IN_COURT.search(lead) is not None
