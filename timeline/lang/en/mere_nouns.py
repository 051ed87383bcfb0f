"""Words that pass for nouns and are verbs or adverbs here, by their neighbours: "plans to sell", "who now coaches", "was last seen"."""

from __future__ import annotations

from timeline.lang.en.small_words import MAY_BE_FINITE
from timeline.lang.en.verbforms import BASES, THIRD
from timeline.lang.en.wordlists import CLASSES, OF_SEVERAL, Word, is_plural

_BEHIND_NOUNS = ([], *([letter] for letter in "cp,;bmhvwk"))
_BEHIND_ING = frozenset("pdNtui#or")
NO_MERE_NOUNS = frozenset(("own", "little", "time", "plans", "date", "dates", "last", "far", "long", "beginning", "dead"))
"""Words that are no mere nouns, whatever stands before them."""
_LEAVING_DEAD = ("shot", "shoot", "shooting", "stabbed", "struck", "found", "left", "knocked")

_ENDS_OF_FIRMS = ("plc", "ltd", "inc", "llc", "llp", "gmbh", "ag")


def settle_noun(found: list[Word], classes: list[str], i: int, before: str) -> None:
    """Gives word `i`, a noun as the lists have it, the class that its neighbours want; `before` is that of the word before."""
    last = len(classes) - 1
    if before == "N" and found[i].low in _ENDS_OF_FIRMS:
        classes[i] = "N"  # "the port operator, Calder Freight plc, said"
    elif found[i].low in NO_MERE_NOUNS:  # few words by far
        _mere_noun(found, classes, i, before)
    elif before == "b" and i < last and classes[i + 1] in _BEHIND_ING and found[i].low.endswith("ing"):
        classes[i] = "g"  # "had been building in the desert"
    elif before == "r" and 1 < i < last and _does_as_who(found[i - 2], found[i], classes[i + 1]):
        classes[i] = "z"  # "who now coaches in Hale"
    elif before == "N" and i < last and classes[i + 1] == "," and found[i].low in THIRD and _is_what_a_name_does(classes, i):
        classes[i] = "z"


def _does_as_who(who: Word, word: Word, after: str) -> bool:
    """Whether a word unknown as a verb is one: "who farms near Hale", "who now coaches the team"."""
    return who.low == "who" and word.low.endswith("s") and after in tuple("ptirdN")


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def is_noun_of_one(found: list[Word], classes: list[str], i: int, after: str) -> bool:
    """Whether a base form behind a determiner and a noun of one is a noun: "her first match as a coach", "and its rail link a year later"."""
    if found[i - 1].low in _ORDINALS:
        return after in tuple("patbmhvw,scq") or not after
    return i > 2 and classes[i - 3] == "c" and after in ("t", ",", "") and found[i - 2].low in _OWNED and not is_plural(found[i - 1].low) and found[i - 1].low not in OF_SEVERAL


_OWNED = frozenset("its his her their the a an".split())


def noun_behind_which(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    """Settles word `i` behind "who", "which" or "whose"."""
    low = found[i].low
    if found[i - 1].low != "whose" and low.islower() and (
            low in BASES or low in THIRD or low == "dates" and after in ("p", "r") or _does_as_who(found[i - 1], found[i], after) or after in ("d", "i") and low not in CLASSES and not low.endswith(("tion", "ment", "al"))):
        classes[i] = "z" if low.endswith("s") else "e"  # "which cosponsor the talks"


def _behind_comma(classes: list[str], i: int) -> int:
    """Where the words behind the last comma before the word begin."""
    return next((n + 1 for n in range(i - 1, -1, -1) if classes[n] == ","), 0)


def _is_what_a_name_does(classes: list[str], i: int) -> bool:
    """ ", which Low heads,": behind the name stands its verb."""
    at = i - 1
    while at > 0 and classes[at] == "N":
        at -= 1
    return classes[at] == "q"


def _mere_noun(found: list[Word], classes: list[str], i: int, before: str) -> None:
    low, following = found[i].low, classes[i + 1:i + 2]
    if low == "last" and before in ("b", "h") and following in (["y"], ["v"]) or low == "long" and (
            before == "h" and following in (["y"], ["v"], ["b"]) or before == "," and following in (["y"], ["v"])):
        classes[i] = "r"  # "was last seen", "has long been known", ", long known as"
    elif low == "beginning" and before in ("b", "r") and following == ["o"]:
        classes[i] = "g"  # "is beginning to shrink"
    elif low == "plans" and _does_plan(found, classes, i, before, following):
        classes[i] = "z"
    elif low == "dead" and i and found[i - 1].low in _LEAVING_DEAD and following in (["d"], ["#"], ["n"], ["N"]):
        classes[i] = "r"  # "shot dead two men who had fled": two men
    elif low == "time" and i > 1 and found[i - 1].low == "the" and found[i - 2].low == "by" and following in (["d"], ["n"], ["N"], ["u"], ["#"]):
        classes[i - 2:i + 1] = "srr"  # "By the time firemen arrived"
    elif low == "far" and i and found[i - 1].low == "so" and (i == 1 or i == 2 and classes[0] == "c"):
        classes[i] = "r"  # "So far this year firms have …"
    elif (low == "dates" or low == "date" and before == "n" and found[i - 1].low.endswith("s")) and i + 1 < len(found) and (found[i + 1].low == "back" or found[i + 1].low in ("to", "from") and i + 2 < len(found) and found[i + 2].time is not None):
        classes[i] = "z" if low == "dates" else "e"
    elif low == "little" and before == "b" and following in (["y"], ["v"]):
        classes[i] = "r"  # "was little changed"
    elif low == "own" and before in ("f", "o", "m", "r", "x"):
        classes[i] = "e"


def _does_plan(found: list[Word], classes: list[str], i: int, before: str, following: list[str]) -> bool:
    if before in ("u", "k") and following in (["o"], ["d"]) or before == "N" and following not in _BEHIND_NOUNS or before == "n" and (
            following == ["o"] and _is_base(found, classes, i + 2) and (classes[:i] in _WHO_PLANS or MAY_BE_FINITE.isdisjoint(classes[i + 3:]))):
        return True  # "Torvald plans to sell"
    if before == "n" and i > 1 and classes[i - 2] in "d'" and not found[i - 1].low.endswith("s") and following in (["n"], ["g"], ["z"], ["#"], ["d"]) and (
            MAY_BE_FINITE.isdisjoint(classes[_behind_comma(classes, i):i] + classes[i + 1:])):
        return True  # "The firm plans layoffs": the one verb there is
    if before == "," and following == ["o"] and any(_waits_behind_an_aside(classes, start, i) for start in _starts(classes, i)):
        return True  # "Torvald, which has nine mills, plans to sell", "Orla left; Torvald, which …, plans to sell"
    # "cut jobs in June and plans to sell"
    return before == "c" and classes[i - 2:i - 1] == ["t"] and following == ["o"] and classes[i + 2:i + 3] in (["e"], ["U"]) and (
        not MAY_BE_FINITE.isdisjoint(classes[:i]))


def _starts(classes: list[str], i: int) -> list[int]:
    """Where the sentence begins, and the last clause before a word that ";" or ", but" sets off."""
    later = next((n + 1 for n in range(i - 1, 0, -1) if classes[n] == ";" or classes[n] == "c" and classes[n - 1] == ","), 0)
    return [0, later] if later else [0]


def _waits_behind_an_aside(classes: list[str], start: int, i: int) -> bool:
    """Whether a clause from the word `start` has no verb yet before the comma of an aside that ends just before the word `i`."""
    comma = classes.index(",", start, i)
    return classes[start] in ("N", "d") and comma < i - 1 and MAY_BE_FINITE.isdisjoint(classes[start:comma])


_WHO_PLANS = (["d", "n"], ["N", "'", "n"])


def _is_base(found: list[Word], classes: list[str], i: int) -> bool:
    return classes[i:i + 1] == ["e"] or i < len(classes) and found[i].low in BASES
