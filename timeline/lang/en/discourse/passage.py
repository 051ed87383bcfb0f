"""The passage that tells a year of the past, in English."""

from __future__ import annotations

from timeline.cues import PassageCues, cue

PASSAGE = PassageCues(
    for_an_anniversary=cue(
        r"(?m)\bthe\s(?:[\w-]+\s){1,2}anniversary\b|\b[Mm]ark\w*\sthe\sanniversary\b|,\s(?:[\w-]+\s){1,2}(?:years|decades)\son\s*$"
        r"|^\W?(?:[A-Z\d][\w-]*\s){1,2}(?:\w+\s)?(?:years|decades)\s(?:on|later|ago|after|since)\b|^\W?(?:A|One|Half\sa|Two)\scentur(?:y|ies)\s(?:on|later|ago|after|since)\b"
        r"|\byears\sago\s(?:this|to\sthe|today)\b|\byears\s(?:today|this\s(?:week|month))\s(?:since|that)\b|\bmark\w*\s(?:\w+\s){1,3}years\ssince\b",
        among=("nniversary", "years ", "decades ", "centur")),
    years_on=cue(r" (?:on|later|after)\b"),
    of_no_known_day=cue(r"\b(?:an?|one)\s(?:[a-z]+\s)?$"),
    is_back=cue(
        r"\b(?:[Hh]e|[Ss]he|[Ii]t)\s(?!was\b|always\b|sometimes\b)[a-z]+[^s\W]s\b|\b(?:is|are|isn['’]t|aren['’]t|will|won['’]t|now|today"
        r"|(?<!would )(?<!could )(?<!should )(?<!might )(?<!must )(?<!may )(?<!to )(?<!not )(?:has|have))\b"),
    not_of_the_tale=cue(
        r"(?:“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$))(?:\s(?:(?:he|she)\s(?:says|recalls|remembers|adds)|(?:says|recalls|remembers|adds)\s[A-Z][\w'’-]+)\b)?|,\s(?:who|which|whose)\s[^,.;\n]*"),
    of_a_thing=cue(r"\b(?:of|from|than|like|with|for)\s(?:the|an?|his|her|its|their)\s$"),
    named_after=cue(r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s|\()$"),
    what_it_did=cue(r"\b(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){1,3}(?:(?:that|which|whom)\s)?(?:it|he|she|they)\s(?:had\s)?[a-z]+\s(?:in|on)\s$"),
    opens_in=cue(r"[IO]n "),
    of_another_clause=cue(r"[,;]|\b(?:who|which|that|when|is|are|has|have|had)\b"),
    of_the_year=cue(
        r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w-]+\s){1,3}(?:of|in)\s\d{4}\s(?:lasted|began|started|ended|opened|ran|broke\sout)(?:\s\w+){0,3}\s$"),
    said_then=cue(r"\b(?:said|told|wrote|announced|reported|added|recalled|explained)\b[^.;\n]{0,60}$"),
    says_so=cue(r"\b(?:said|says|told)\b"),
    said_it_then=cue(r",?\s(?:\w+\s){0,3}said\b"),
    quoted_then=cue(r"[,.?!][”\"]\s[^.;]*\b(?:said|told|recalled)\b[^.;]*$|[,.?!][”\"]\ssaid\b[^;]*$"),
    looks_ahead_now=cue(r"(?<!not )(?<!n't )(?<!n’t )(?<!to )(?<!a )(?<!the )(?<!his )(?<!her )(?<!their )(?<!its )\b(?:expect|hope|plan|intend|aim)s?\sto\b"),
    was_to_be=cue(r"\b(?:was|were)\sto\s(?!have\b)[a-z]+\s(?:[a-z]+\s){0,3}$"),
    said_in_an_interview=cue(r"\b(?:said|told|says|wrote|added)\b[^.;\n]{0,40}\bin\san?\s(?:[a-z]+\s){0,2}(?:interview|e-?mail|statement|call|message)\s(?:on\s|in\s)?$"),
    would_be_then=cue(r"\bhad\s(?:been\s)?(?:\w+\s){1,4}(?:that\s)?(?:\w+\s){1,4}would\s[^.;,\n]*$"),
)
