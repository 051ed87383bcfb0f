"""Words and signs around a time that say what it goes on from: the patterns that the threads of the news look for."""

from __future__ import annotations

import re

STAMP = re.compile(r"\d{1,2}[:.]?\d{0,2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\s?[-–—:|]\s|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?=[A-Z\"“])")
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
AT_A_FEAST = re.compile(r"\b(?:[Oo]n|[Aa]t|[Bb]efore|[Aa]fter|[Oo]ver|[Uu]ntil|[Bb]y) $")
"""Up to a feast, that it is a time, and not what a thing is called by: not "Christmas getaway"."""
DUE = r"(?:was|were)\s(?:due|scheduled|supposed|meant)"
"""Words for what was still to come then."""
WAS_DUE = re.compile(rf"\b{DUE}\sto\s[^.;\n]*$")
"""Up to an hour, that something was to be done then: "was due to leave at"."""
TELLS_ON = re.compile(r"(?:,? when)?(?:\s[^\s.,;:]+){1,20}\s")
"""Between a month or year and the hour of what was then: "In May 2015, when a cook came at 5 a.m."; not "built in 1915, burned at 6 p.m."."""
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
TOLD_THEM = re.compile(r"(?:[.!?][\"”’')]*\s|\n)(?:[A-Z][\w'’.-]*\s){1,3}(?:(?:told|promised|assured|warned|wrote to)\s(?:him|her|them|it)|(?:(?<=\sHe\s)|(?<=\sShe\s))(?:told|promised|assured|warned)\s(?:the|his|her)\s[a-z]+)\b[^.;]*\bwould\b[^.;\n]*$")
"""Between a day long past and a weekday in a later sentence, that it was to come when those of the story spoke: "Low told him that it would be ready by Monday"."""
WOULD = re.compile(r"\bwould\b")
"""Between a day long past and a weekday, that it was to come then."""
OVER = re.compile(r"(?! )\W|$| (?:and|but|when|as|after|in|at|near|from|with|because|while|following)\b")
"""Behind "overnight", that it is no noun's: not "overnight losses"."""
