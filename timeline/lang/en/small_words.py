"""What small words are by their neighbours: "to", "that", "her", "'d", "home"; `settling.py` asks.

Each function is given the words of a sentence and their classes, the place of the word, and the classes just before and
behind it (empty at the ends); it changes the class where the neighbours say otherwise (`wordclass.py` has the letters).
"""

from __future__ import annotations

import re

from timeline.lang.en.verbforms import base_of
from timeline.lang.en.wordlists import NUMBER_WORDS, Word

_LED_BY_TO = frozenset("contrary thanks according owing prior".split())
# A preposition and its noun that say how, in the middle of a verb.
_ADVERBIAL = {"in": frozenset("fact effect turn short vain general particular part theory practice principle".split()), "of": ("course",), "at": ("last", "once"), "by": ("contrast", "chance"), "for": ("example", "instance")}
_ROUGHLY = frozenset("about around over under".split())
_BOUNDS = {"at": ("least", "most"), "up": ("to",)}
MAY_BE_FINITE = frozenset("mbhfwv")
"""Classes of words that may be the verb of a clause."""
# Determiners that may stand for a noun: "some were lost".
_ALONE = frozenset("this these those some many several all both most more each neither either".split())


def _no_verb_before_comma(classes: list[str], i: int) -> bool:
    """Whether no verb stands between the word and the next comma: ", once the largest in the north,"."""
    try:
        return MAY_BE_FINITE.isdisjoint(classes[i:classes.index(",", i)])
    except ValueError:
        return False


def _to(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if before and found[i - 1].low in _LED_BY_TO:
        classes[i - 1] = classes[i] = "p"  # "contrary to reports"


def _preposition(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low, size = found[i].low, len(classes)
    if low == "per" and i + 1 < size and found[i + 1].low == "cent":
        classes[i] = classes[i + 1] = "n"  # "the 1.9 per cent rise"
    elif i + 1 < size and found[i + 1].low in _ADVERBIAL.get(low, ()) and (before in ("b", "h", "m") or i + 2 < size and classes[i + 2] in "vwyb"):
        classes[i] = classes[i + 1] = "r"  # "was in fact dropped", "which in turn led to"
    elif low == "following" and before == "b":
        classes[i] = "g"  # "is following the trial"
    elif low in _ROUGHLY and i + 1 < size and (classes[i + 1] == "#" or found[i + 1].low in NUMBER_WORDS):
        classes[i] = "d"  # "about ninety miners"
    elif low in _BOUNDS and i + 2 < size and found[i + 1].low in _BOUNDS[low] and (classes[i + 2] == "#" or found[i + 2].low in NUMBER_WORDS):
        classes[i] = classes[i + 1] = "d"  # "at least ninety miners"


_ITS_OWN = frozenset("first newly once recently".split())  # "won her first title", but "took her home"


def _determiner(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low = found[i].low
    if after == "w" and low in ("a", "an", "the"):
        classes[i + 1] = "n"  # "cried a bit", "a felt hat", "the saw"
    elif low == "her":
        if after == "r" and found[i + 1].low == "home":
            classes[i + 1] = "n"
        elif after in ("", ",", "p", "t", "r", "o", "c", ";", "u", "k") and not (after == "r" and (i == 0 or found[i + 1].low in _ITS_OWN or (
                found[i + 1].low == "back" and before == "v" and found[i - 1].low in ("turned", "turning")))):
            classes[i] = "i"  # but "Her first book"
    elif low in ("each", "both", "all") and (before == "u" or before in ("n", "N") and after in ("v", "w")):
        classes[i] = "r"  # "they both claimed"
    elif low in ("this", "that") and after == "m" and found[i + 1].low in ("can", "will") and classes[i + 2:i + 3] in ([], ["p"], ["t"], [","], [";"]) and before in ("v", "w", "z", "e"):
        classes[i + 1] = "n"  # "We kicked this can in 2019"
    elif low in _ALONE and after in ("b", "m", "h", "w") or low == "all" and before == "s" and after == "z":
        classes[i] = "n"  # "if all goes well"


def _modal(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if found[i].low == "'d" and after == "h" and found[i + 1].low == "had":
        classes[i], classes[i + 1] = "h", "y"  # "we'd had a fire"
    elif before in ("d", "'") or found[i].low == "may" and before == "p":
        classes[i] = "n"
    elif found[i].low == "will" and before == "n" and i > 1 and classes[i - 2] in ("d", "'") and found[i - 1].low in _OF_A_PAPER and after in ("g", ",", "v", "k", "p", "b", "t", ""):
        classes[i] = "n"  # "signed a new will leaving it to him"
    elif found[i].low == "'d" and (after == "y" or after == "b" and found[i + 1].low == "been" or after in ("v", "U") and base_of(found[i + 1].low) != found[i + 1].low):
        classes[i] = "h"  # "he'd left"
    elif found[i].low == "'d" and i + 1 < len(found) and found[i + 1].low in _OWNED:
        classes[i] = "h"  # "they'd a boat stolen", "he'd no time"


_OWNED = frozenset("a an the no my your his her its our their some any enough".split())  # before what somebody has: no verb stands so behind "would"
_OF_A_PAPER = frozenset("new previous first last original own later old second earlier final valid forged".split())
_TELLING = frozenset("said says say saying told added adding noted reported announced found showed shows estimated claimed".split())  # "said that of nine boats"
_BEFORE_THIS = frozenset("if when because unless until once while whether though although before after".split())
# No verb of its own: a noun with its time, and the sentence ends or goes on with another verb.
_NO_CLAUSE = re.compile(r"[r#ne]*[ne]p?t(?:$|,|cr?[vwy])")


_CONDITION = re.compile(r'"?s[^,;"]*,')


def _that(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if after in ("", ";") and before in ("r", "v", "w", "z", "e", "y", "g"):
        classes[i] = "i"  # "cost twice that"
    elif (before in ("", ";") or before == '"' and i == 1) and after in ("z", "b", "m", "w", "h", "v"):
        classes[i] = "n"
    elif before == "," and after in ("b", "m", "h") and (found[i + 1].low == "'s" or classes[0] == "p" and "," not in classes[i:] and MAY_BE_FINITE.union("zk").isdisjoint(classes[:i])):
        classes[i] = "n"  # "In a way, that is odd"
    elif i + 1 < len(classes) and found[i + 1].low == "of" and i and found[i - 1].low not in _TELLING:
        classes[i] = "n"  # "the latest death, that of a boy, occurred"
    elif before == "d" and after in ("n", "e", "U", "z") and i and found[i - 1].low in ("half", "twice", "double"):
        classes[i], classes[i + 1] = "d", "n"  # "written down to half that amount"
    elif before == "v" and after in ("o", "p") and classes[i + 2:i + 3] == ["#"] and found[i - 1].low not in _TELLING:
        classes[i] = "i"  # "cut that to 6%"
    elif before == "v" and _NO_CLAUSE.match("".join(classes[i + 1:])):
        classes[i] = "d"  # "announced that first result in 2016 and withdrew it"
    elif before == "p" and after == "n" and classes[i + 2:i + 3] and classes[i + 2] in "bh" and not found[i + 1].low.endswith("s") and i > 1 and classes[i - 2] in "nN":
        classes[i] = "d"  # "has sued, and a trial in that case is set"
    elif before == "p" and after in ("n", "g", "e", "U") and (found[i - 1].low not in ("in", "except", "save", "but") or MAY_BE_FINITE.isdisjoint(classes[:i])):
        classes[i] = "d"  # "A hearing in that case has been set"
    elif before == "o" and after == "n":
        classes[i] = "d"  # "went to that hall"
    elif before == "a" and after in ("n", "e", "U") and found[i - 1].low in ("after", "before", "since", "until") and not found[i + 1].low.endswith("s"):
        classes[i], classes[i + 1] = "d", "n"  # "was rebuilt after that fire"
    elif before == "s" and after in ("n", "e") and classes[i + 2:i + 3] in (["z"], ["b"], ["m"], ["h"], ["w"], ["v"]):
        classes[i] = "d"  # "if that test goes well"
    elif before == "p" and after in ("v", "w", "b", "h", "m") or before in ("s", "a") and found[i - 1].low in _BEFORE_THIS and after in ("v", "w", "b", "h", "m", "z", "f"):
        classes[i] = "n"  # "half of that seeped out", "if that happens in May"
    elif before in ("o", "p") and after in ("v", "y") and found[i - 1].low in ("to", "than", "like", "as", "from", "of"):
        classes[i] = "n"  # "in a speech similar to that made in May"
    elif (i == 0 or i == 1 and before == '"') and after in ("n", "e") and classes[i + 2:i + 3] and classes[i + 2] in "bmwh" and (
            not found[i + 1].low.endswith("s") or found[i + 2].low in ("is", "was", "has")):
        classes[i] = "d"  # "That project has been shelved", but "That barges are late is known"
    elif before == "," and after in ("n", "e", "U") and classes[i + 2:i + 3] and classes[i + 2] in "bmwhf" and _CONDITION.fullmatch("".join(classes[:i])):
        classes[i], classes[i + 1] = "d", "n"  # "If trade does not pick up, that question will come back"
    elif after in ("n", "g") and (before in ("p", "", ",", ";", '"') or before == "v" or before == "c" and i == 1) and i + 2 < len(classes) and (
            classes[i + 2] not in "bmwhf" or i == 0 or i == 1 and before == "c"):
        classes[i] = "k" if before == "v" else "d"


def _subordinator(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low = found[i].low
    if low == "because" and i + 1 < len(classes) and found[i + 1].low == "of":
        classes[i] = "p"
    elif low == "once" and (after not in ("d", "n", "N", "u") or before == "d" or before == "," and _no_verb_before_comma(classes, i)):
        classes[i] = "r"
    elif low == "though" and before in (",", "") and after == "," and i:
        classes[i] = "r"  # "Nine days later, though, they sailed": no clause of its own


def _adverb(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low = found[i].low
    if low == "first" and before == "q" and (found[i - 1].low == "whose" or after not in ("v", "w")):
        classes[i] = "n"  # "whose first record", but "who first saw it"
    elif low == "first" and (before == "d" or i + 1 < len(classes) and found[i + 1].low == "of"):
        classes[i] = "n" if before == "d" else "N"  # "First of Ruritania", a bank
    elif low == "home" and _is_a_house(found, classes, i, before, after):
        classes[i] = "n"
    elif low in ("home", "back") and after == "n" and (before in ("", ",", "c", "d", "k") or found[i - 1].low in ("said", "says")):
        classes[i] = "n"  # "Home sales fell"
    elif low == "back" and before in ("o", "m") and after in ("d", "n", "N", "u", "i", "p"):
        classes[i] = "e"  # "to back the plan"
    elif low == "so" and before in ("h", "b") and i + 3 < len(classes) and found[i + 1].low == "much" and found[i + 2].low == "as" and classes[i + 3] in "vyg":
        classes[i:i + 3] = "rrr"  # "nobody has so much as knocked"
    elif low == "so" and before == "," and (after in ("u", "d", "N", "n") or _A_TIME_FIRST.match("".join(classes[i + 1:i + 5]))):
        classes[i] = "c"


# What kind of house it is: "took a friend home" is none.
_OF_HOUSES = frozenset("vacation holiday nursing retirement care funeral family foster summer beach country childhood new second ancestral mobile".split())


def _is_a_house(found: list[Word], classes: list[str], i: int, before: str, after: str) -> bool:
    """Whether "home" is a noun: "near the Falk home", "a home that burned", "their new home", "a vacation home"; not "took the boat home"."""
    if before == "N":
        return i > 1 and classes[i - 2] == "d"
    if after in ("n", "N", "e", "z"):
        return False
    if before == "n":
        return found[i - 1].low in _OF_HOUSES
    return before in ("d", "'") or before == "e" and i > 1 and classes[i - 2] in ("d", "'")


_A_TIME_FIRST = re.compile(r"p?t,?[udNn]")  # "so on Friday they walked"


def _as(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if found[i].low == "as" and i + 3 < len(classes) and found[i + 1].low == "long" and found[i + 2].low == "as" and classes[i + 3] in ("d", "N", "n", "u") and (
            not MAY_BE_FINITE.isdisjoint(classes[:i]) and not MAY_BE_FINITE.isdisjoint(classes[i + 4:])):
        classes[i:i + 3] = "srr"  # "would go, as long as the road was safe"
    elif before == "b" and i + 2 < len(classes) and found[i].low == found[i + 2].low == "as" and after in ("n", "r", "e"):
        classes[i] = "r"  # "was as warm as it is"


def _not(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if before in ("", ",", "d"):
        classes[i] = "r"


def _joint(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if found[i].low == "yet" and (before in ("x", "h", "b") or after in ("o", "") or found[i - 1].low.endswith(("n't", "n’t"))):
        classes[i] = "r"  # "has not yet left", "hasn't yet left", "has yet to leave", but "was old, yet left"


def _oneself(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if before == "q" and found[i].low.endswith(("self", "selves")):
        classes[i] = "r"  # "who himself spoke"
    elif found[i].low.endswith(("self", "selves")) and before == "n" and after in (",", "b", "h", "m", "w", "v"):
        classes[i] = "n"  # "The clock itself, made in 1892, is": more of the noun


SMALL_WORDS = {"i": _oneself, "o": _to, "a": _as, "p": _preposition, "d": _determiner, "m": _modal, "k": _that, "s": _subordinator, "r": _adverb, "x": _not, "c": _joint}
"""What settles the words of each class."""
