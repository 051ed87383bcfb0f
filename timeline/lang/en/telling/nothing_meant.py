"""Whether "it" stands for no thing: "it rained", "it was clear that"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.telling.words import Words

_IN_ORDER = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest".split())
_HOPED = re.compile(r"be (?:\w+ )?(?:hoped|expected|feared|seen|regretted|noted|wished)")
_TAKEN = frozenset("off over part place control in on delivery charge office power possession ownership responsibility steps action aim advantage up out back down".split())
_TO_DO_SO = frozenset("due set scheduled able ready about bound meant supposed".split())  # "it is due to end": it is no matter of what is done


def is_nothing(teller: Words, clause: Clause) -> bool:
    """Whether "it" stands for no thing: "it rained", "it took years to", "it was clear that"."""
    verb, classes = clause.verb, teller.parse.classes
    if verb.base == "take" and teller.parse.low(verb.last + 1) in _TAKEN:
        return False
    if verb.base == "appear" and classes[verb.last + 1:verb.last + 2] in ("p", "t", ""):
        return False  # "before it appeared in May"
    if verb.base in ("rain", "snow", "take", "seem", "appear", "turn", "happen", "occur"):
        return True
    if verb.base == "be" and teller.parse.low(verb.last + 1) in ("the", "his", "her", "its", "their") and teller.parse.low(verb.last + 2) in _IN_ORDER:
        return True  # "it is the third such vote": of what was told, not of a thing
    if any(teller.parse.low(n) in ("rain", "snow") and classes[n - 1] == "o" for n in range(verb.last + 2, verb.last + 4)):
        return True  # "it is set to rain"
    if verb.base == "be" and classes[verb.last + 2:verb.last + 3] == "o" and teller.parse.low(verb.last + 1) in _TO_DO_SO:
        return False
    if verb.base == "be" and classes[verb.last + 1:verb.last + 2] == "o" and not _HOPED.match(" ".join(word.low for word in teller.parse.words[verb.last + 2:verb.last + 5])):
        return False  # "it is to begin", but "it is to be hoped"
    return verb.base == "be" and not {"k", "o"}.isdisjoint(classes[verb.last + 1:verb.last + 7]) or (
        classes[verb.last + 1:verb.last + 2] == "k" and (verb.passive or verb.base not in SAY))  # "it appears that", not "it estimated that"
