"""The present tense of one day to come, by its verb and what goes with it: "the book comes out Tuesday", "came home on Monday and goes back Saturday".

A headline tells the past in the present, too ("Mill burns Tuesday"): so only what is seldom news of a day that is over.
"""

from __future__ import annotations

import re

from timeline.lang.en.stretch import has_past

# No word that begins another clause or says who said so.
_NO_CLAUSE = (
    r"(?!(?:that|who|which|whose|when|where|while|as|if|and|or|but|said|says|told|after|before|since|until|because|is|are|was|were|has|have|had|will|would|could|to be|of what)\b)")
_TAIL = rf"(?P<tail>(?:\s{_NO_CLAUSE}[\w.'’-]+){{0,7}}?)\s(?:(?:on|late|early|next|this)\s)*$"
_WHOSE = r"(?:his|her|its|their|the|an?|\w+['’]s)"
_DOES = "|".join((
    r"comes?\s(?:out|back|home|up\sfor|before)", r"go(?:es)?\s(?:back|home|up\sfor|to\s(?:court|the\s(?:jury|polls|Senate|House|voters))|on\s(?:strike|sale|trial)|before\s(?:the|an?)\s\w+)",
    r"gets?\sunder\s?way", rf"makes?\s{_WHOSE}\s(?:[\w-]+\s){{0,3}}(?:debut|first\sappearance)", r"ha(?:s|ve)\s(?:surgery|an\soperation|a\s(?:game|match|hearing|rematch))",
    r"hears?\s(?:arguments|oral\sarguments|testimony|evidence|appeals|the\s(?:case|appeal))", rf"holds?\s{_WHOSE}\s(?:[\w-]+\s){{0,3}}(?:hearing|meeting|election|vote|primary|referendum|rally|session|news\sconference)",
    rf"releases?\s(?:{_WHOSE}\s)?(?:[\w-]+\s){{0,4}}(?:figures|data|results|numbers|report|statistics|minutes)", r"appears?\s(?:in\scourt|before\s(?:the|an?)\s\w+)",
    r"undergoes", r"walks\sout", r"debuts|premieres", r"hits\s(?:stores|theaters|cinemas|shelves|bookstores|newsstands)", r"stands?\strial"))
_SUBJECT = r"(?:[a-z]\)?|[A-Z][\w'’.-]*|\d|,)"
_ON_THE_DIARY = re.compile(rf"(?:^\s?|{_SUBJECT}\s)(?P<does>{_DOES})\b{_TAIL}")
# Words that make an infinitive or a question of what stands behind, or are an article: "to come out", "did not go home", "the walks out".
_NO_SUBJECT = re.compile(
    r"\b(?:to|not|the|an?|his|her|its|their|will|would|could|should|may|might|must|can|did|does|do|let|and|or|never|always|usually|often|rarely|sometimes|every\s\w+|once|whenever|saw|see|watch|watched|help|helped|make|made|him|them|me|us)\s?$|n['’]t\s?$", re.IGNORECASE)
_GOES = (
    "goes|moves|plays|hosts|joins|leaves|travels|flies|faces|meets|visits|returns|heads|opens|closes|starts|begins|resumes|arrives"
    "|departs|speaks|runs|comes|continues|takes\\son|races|performs")
# "Came home on Monday and goes back Saturday".
_AND = re.compile(
    rf"(?<![a-z]s)(?:,?\s(?:and|but)|,\sthen|\s(?:and|but)\s(?:now|then))\s(?:{_GOES})\b{_TAIL}")
_BUT_GOES = re.compile(rf"(?:{_GOES})\b{_TAIL}")  # a clause of its own, by its "but"
_VERBS = ("come", "go", "get", "make", "ha", "hear", "hold", "release", "appear", "undergoes", "walks", "stand", "debuts", "premieres", "hits ")
_ANDS = ("and ", "but ", ", then ")


def is_told_to_come(before: str, behind_but: bool) -> bool:
    """Whether a clause up to its weekday or hour tells in the present of what is to come then; `behind_but` is for one that "but" opens."""
    if behind_but and (m := _BUT_GOES.match(before)) is not None and not has_past(m["tail"].split()):
        return True
    if any(map(before.__contains__, _ANDS)) and (m := _AND.search(before)) is not None and not has_past(m["tail"].split()):
        return True
    if not any(map(before.__contains__, _VERBS)):
        return False
    m = _ON_THE_DIARY.search(before)
    return m is not None and not has_past(m["tail"].split()) and _NO_SUBJECT.search(before, 0, m.start("does")) is None
