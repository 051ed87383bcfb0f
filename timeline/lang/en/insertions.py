"""A clause up to a time without what stands in between and says nothing of when: asides, quotations, what something was held to be."""

from __future__ import annotations

import re

from timeline.lang.en.extents import clause_begin

# What is said of a thing between two commas.
_INSERTED = re.compile(
    r"(?:\w+ed\s(?:of|by|in|at|from|with|on|to|as|for|near|under|since|until|after|during|last|this|earlier)"
    r"|(?!according)[a-z]+ing|(?:he|she|they|it|we|I)\s(?:said|says|added|argued|hoped|hopes|believed|believes|thought|thinks|wrote))\b[^,;:.]*,\s(?=[a-z])(?!with\b(?!\s(?:an?|the|its|their|his|her)\b))(?!(?:and|but|or|amid|after|before|in|on|at|by|for|from|as|to|of)\b)")
_CLAUSE = 120  # characters
_MADE_OF = re.compile(
    r", (?:first\s[a-z]+(?:ed|st|wn)\s(?:in|on|at|by)\s|(?:(?:originally|initially|previously|first|once|long|already)\s)?(?:due|set|scheduled|planned|slated|billed|meant|expected)\s(?:for|to)\s"
    r"|(?:made|built|born|known|held|written|drawn|found|led|set|sold|bought|taken|driven|run|kept|left|shut|cut|hit|struck|lost|won|seen|hurt|torn|hidden|stolen)\s(?:of|by|in|at|from|with"
    r"|on|to|as|for|near|since|until)\s"
                      r"|(?:begun|flown|drawn|blown|sung|woven|grown|shown|seen|thrown|torn|worn|hidden|chosen|stolen|broken|frozen"
                      r"|beaten|given)\s)[^,;.]*,(?=\s)")


_TO_BE_DONE = re.compile(r", to be [a-z]+ [^,;.]{0,60},(?= (?:was|were|had been) [a-z]+(?:ed|d|t|n)\b)")  # "the sale, to be closed in May, was announced in"
# "A boat thought to be lost was found on Monday", "a plan due to be voted on was dropped": nothing that is to come.
_HELD_TO_BE = re.compile(
    r"(?P<what>^|\b(?i:an?|the|his|her|its|their|some|two|three|nine|\d+)\s(?:(?!(?:is|are|was|were|be|been|being|has|have|had|will|would|that|who|which|he|she|it|they|still|also|long|again|once|not|now|[a-z]+ly)\b)[\w-]+\s){1,3})"
    r"(?P<held>thought|believed|said|reported|alleged|found|known|considered|feared|presumed|understood|rumou?red|claimed|shown|deemed|judged|suspected)\sto\sbe(?=\s)")
# "A party that was thought to be dead, won on Sunday": told before what was done.
_WAS_HELD_TO_BE = re.compile(
    r"(?P<held>\b(?:that|which|who)\s(?:[\w-]+\s){0,4}(?:was|were|is|are)\s(?:[a-z]+ly\s|long\s)?(?:thought|believed|said|reported|alleged|found|known|considered|feared|presumed|understood|rumou?red|claimed"
    r"|deemed|judged|suspected))\sto\sbe(?=\s[^,;.]{3,40},\s[a-z])")
_DUE_TO_BE = re.compile(r"\s(?:due|set|scheduled|expected|supposed)\sto\sbe\s[a-z]+(?:\s(?:on|out|up|for))?(?=\s(?:was|were|had)\s)")


_THAT_THEN = re.compile(r"\b(?:is|was)\s(?P<that>that)\s(?:on\s|in\s|at\s)?$")


def without_insertions(text: str, left: int, begin: int) -> tuple[int, str]:
    """Where the clause begins, and its words up to the time: "agreed to test a model[, named after him,] on Friday"."""
    before = text[left:begin]
    if "that" in before and (told_then := _THAT_THEN.search(before)):
        left, before = left + told_then.end("that"), before[told_then.end("that"):]  # "what we know is that on Tuesday a wave struck"
    if text[left - 2:left] == ", " and (inserted := _INSERTED.match(text, left, begin)) and (
            not text.startswith("with ", inserted.end()) or text.find(" will ", max(0, left - _CLAUSE), left) >= 0):
        left = clause_begin(text, left - 2)
        return left, text[left:inserted.start()] + text[inserted.end():begin]
    if before[-1:] == " " and ", " in before and (led := _ONLY_LED.search(before)) and (opened := _WHICH.search(text, left - _WHICH_REACH, left)):
        left = clause_begin(text, opened.start())
        return left, text[left:opened.start()] + before[led.start() + 1:]  # "is due to see the minister, who is away, at" noon
    before = _MADE_OF.sub("", before) if before.count(",") > 1 else before
    before = _TO_BE_DONE.sub("", before) if ", to be " in before else before
    if " to be " not in before:
        return left, before
    return left, _DUE_TO_BE.sub("", _WAS_HELD_TO_BE.sub(r"\g<held>", _HELD_TO_BE.sub(r"\g<what>\g<held>", before)))


_ONLY_LED = re.compile(r", (?:on|in|at|by|from|until|since|late on|early on|late in|early in) (?:the )?$")
_WHICH, _WHICH_REACH = re.compile(r", (?:(?:an?|the|his|her|its|their) [^,;.]{2,50} )?(?:who|which|whose|where|whom|that)\s$"), 70  # also "the captain, a 54-year-old who has sailed it since 2009, on"


_QUOTED = re.compile(r".*[,.!?](?:''|[\"”’'])\s", re.DOTALL)
# What somebody said about later is no tense of the saying: "On Thursday he said he would resign".
SAYING = re.compile(r"\b(?:said|says|told|announced|added|reported|confirmed|warned|argued|insisted|denied|claimed|promised|vowed|pledged)\b")
"""Verbs behind which somebody is told, or a quotation stood."""


def behind_what_is_quoted(text: str, left: int, before: str) -> tuple[int, str]:
    """Where the clause begins behind a quotation, and its words: "“We are going to win,” Low told them on Monday"."""
    if '"' not in before and "'" not in before and "”" not in before and "’" not in before:
        return left, before
    quoted = _QUOTED.match(before)
    if quoted is None or not SAYING.search(before, quoted.end()):
        return left, before
    return left + quoted.end(), before[quoted.end():]
