"""What a past form is by its neighbours: a verb, or what describes a noun ("a proposed law", "the displaced families"); `settling.py` asks."""

from __future__ import annotations

from timeline.lang.en.lexicon import ORDINALS
from timeline.lang.en.small_words import MAY_BE_FINITE
from timeline.lang.en.verbforms import BASES
from timeline.lang.en.wordlists import ADJECTIVES, DESCRIBING, NUMBER_WORDS, Word

_THAN = frozenset("expected planned forecast predicted anticipated feared thought hoped estimated projected".split())
_ARTICLES = frozenset("the a an 's ' its his her their our my your".split())
_HURT = ("wounded", "injured", "accused", "unemployed", "disabled", "dead", "lost", "displaced", "convicted")  # "Hale's wounded in the war"
_AGAIN = frozenset("repeated renewed increased continued alleged proposed prolonged limited reduced combined armed unauthorised unauthorized mixed organised organized improved advanced".split())
_HELD = frozenset("said thought believed found known considered feared presumed reported alleged".split())


_STAYING = frozenset("stayed remained waited slept arrived travelled traveled walked fled left died wept lived returned came went".split())


def past_or_done(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low = found[i].low
    if low in BASES and before in ("o", "m", "f"):
        classes[i] = "e"  # "to found"
    elif after in ("n", "e", "z", "U") and i and found[i - 1].low == "than" and low in _THAN:
        classes[i] = classes[i + 1] = "n"  # "a sharper than expected fall"
    elif before == "n" and (found[i - 1].time is not None and not (found[i - 1].low.endswith("-old") and after in ("d", "p", "t", "i")) or low == "turned" and after == "n"):
        classes[i] = "n"  # "a 2018 cut", "the teacher turned explorer"
    elif before == "d" and (after in ("d", "k", "u") or i < len(found) - 1 and found[i + 1].low in ("away", "home", "out")) and found[i - 1].low in ("many", "some", "most", "several", "few", "all", "both") and (
            i == 1 or classes[i - 2] in ",;c"):
        pass  # "Many feared the"
    elif before == "d" and low in _STAYING and after in ("p", "t", "") and found[i - 1].low in ("many", "some", "most", "several", "few", "all", "both") and (i == 1 or classes[i - 2] in ",;c"):
        pass  # "Many stayed on the pitch"
    elif before in ("v", "w") and after in ("n", "e", "z", "U") and low in _AGAIN:
        classes[i] = "n"  # "a builder who ignored repeated warnings"
        classes[i + 1] = "n"
    elif before == "p" and after == "z" and low.endswith("ed"):
        classes[i] = classes[i + 1] = "n"  # "despite repeated requests"
    elif before == "d" and found[i - 1].low in ("this", "these") and after in ("d", "k", "o", "i", "u", "p") and (i == 1 or classes[i - 2] in ',;cks"'):
        classes[i - 1] = "u"  # "This caused the flood", "This meant that"
    elif before == "#" and after in ("d", "N", "u") and i > 1 and classes[i - 2] == "N":
        pass  # "soldiers of Task Force 20 killed Falk's sons"
    elif before == "'" and i > 1 and classes[i - 2] == "N" and after in ("d", "t", "k", "u", "i", "o", "p", "N") and (after != "p" or not low.endswith(_HURT)) and (
            after != "N" or MAY_BE_FINITE.isdisjoint(classes[i + 1:])) and (after not in "pt" or "b" not in classes[i + 1:i + 7]):
        pass  # "Falk's announced on Friday that it would close": a firm
    elif (before in ("d", "'", "#") or before == "p") and (after in ("n", "N", "g", "#", "c") or before in ("d", "'")):
        classes[i] = "n"  # "the displaced families", "a proposed law"
    elif before == "r" and after in ("n", "e", "z", "U") and i > 1 and found[i - 2].low in _ARTICLES and found[i - 1].low.endswith("ly"):
        classes[i] = classes[i + 1] = "n"  # "the town's recently adopted plan"
    elif before == "n" and after in ("n", "N") and i > 1 and classes[i - 2] in ("d", "p") and (
            found[i - 1].low in ("newly", "long", "once", "most", "other", "new") or found[i - 1].low in ADJECTIVES):
        classes[i] = "n"
    elif before == "n" and found[i - 1].low in NUMBER_WORDS and after in ("n", "z") and classes[i + 2:i + 3] in (["m"], ["b"], ["h"], ["v"], ["w"]):
        classes[i] = "n"  # "two wrecked halls will not reopen"
    elif before == "n" and found[i - 1].low in NUMBER_WORDS and after in ("n", "e", "z") and i > 1 and found[i - 2].low in ("a", "an", "the", "its", "their"):
        classes[i] = classes[i + 1] = "n"  # "a three pronged plan"
    elif before == "n" and found[i - 1].low == "dozen" and i > 1 and classes[i - 2] == "d" and after in ("n", "z"):
        classes[i] = "n"  # "a dozen attempted thefts"
    elif before == "c" and after in ("n", "z") and i > 1 and classes[i - 2] in ("n", "z", "N") and (i == 2 or classes[i - 3] in 'g,ak"') and found[i + 1].low.endswith("s") and classes[i + 2:i + 3] in (["v"], ["w"], ["b"], ["m"], ["h"]):
        classes[i] = "n"  # "tanks and armored cars rolled in"
    elif before == "c" and after == "n" and i > 2 and classes[i - 2] == "n" and classes[i - 3] in "d#p" and DESCRIBING.search(found[i - 2].low):
        classes[i] = "n"  # "nine probable or suspected cases"
    elif before == "n" and after in ("n", "z") and i > 1 and classes[i - 2] in ("p", "d", "c", "#") and DESCRIBING.search(found[i - 1].low):
        classes[i] = "n"  # "of convertible subordinated notes"
    elif low in _HELD and before in ("n", "N") and found[i - 1].low != "long" and after == "o" and i + 2 < len(found) and found[i + 2].low == "be" and (
            not MAY_BE_FINITE.isdisjoint(classes[i + 3:]) or "z" in classes[i + 3:]):
        classes[i] = "y"  # "a ring said to be Roman"
    elif low == "provided" and before in ",t" and after == "k":
        classes[i], classes[i + 1] = "s", "r"  # "will meet on Monday, provided that the envoys agree"
    elif low == "provided" and before in ("n", "N", ",") and after in ("d", "N", "u", "k") and "m" in classes[i + 1:i + 9] and (
            not MAY_BE_FINITE.isdisjoint(classes[:i])):
        classes[i] = "s"  # "was ready to leave provided the road could be cleared"
    elif low == "provided" and before == "," and after in ("d", "N", "u", "n") and not {"m", "o"}.isdisjoint(classes[:i]) and not {"e", "z", "b", "h"}.isdisjoint(classes[i + 2:]):
        classes[i] = "s"  # "hopes to open on Friday, provided the lamps arrive"
    elif before == "a" and found[i - 1].low == "as" and after in (",", "t", "") and (i == 1 or classes[i - 2] in ',"'):
        classes[i] = "r"  # "as expected, …"
    elif before == "a" and after in ("n", "N") and found[i - 1].low in ("after", "before", "since"):
        classes[i] = "n"  # "after leaked papers showed"
    elif before == "s" and after in ("n", "N") and found[i - 1].low in ("although", "though", "because", "while", "whereas"):
        classes[i] = "n"  # "although leaked papers show"
    elif before == "e" and after in ("n", "N") and i > 1 and classes[i - 2] in ("m", "o"):
        classes[i] = "n"  # "would offer stranded customers lower fares"
    elif before == "q" and found[i - 1].low == "whose" and after in ("n", "e", "z"):
        classes[i] = "n"  # "whose burnished tone"
    elif i > 1 and (before == "r" and classes[i - 2] == "'" and after in ("n", "N", "#") or found[i - 1].low in ORDINALS and classes[i - 2] == "d" and after in ("n", "e", "z")):
        classes[i] = "n"  # "last year's fully taxed $7", "the ninth named storm"
    elif before == "g" and after in ("n", "z") and i > 1 and classes[i - 2] == "," and not found[i - 1].low.startswith("hav"):
        classes[i] = "n"  # ", blaming delayed ferries"
    elif before == "c" and after in ("n", "N") and i > 1 and classes[i - 2] == "n" and found[i - 2].low.endswith("ed"):
        classes[i] = "n"  # "his bruised and battered hat"


def done(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if before == "d" or after in ("n", "z") and before == "p" or after == "n" and (before == "#" or i and found[i - 1].low in NUMBER_WORDS):
        classes[i] = "n"  # "in two stolen vans", "a maker of frozen pies"


def past_only(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if found[i].low in BASES and before in ("o", "m", "f", "x"):
        classes[i] = "e"  # "rallied to beat Orm"
