"""Words that their neighbours decide: "cut" is a noun behind "the", a verb behind "to"."""

from __future__ import annotations

import re

from timeline.lang.en.verbforms import BASES, THIRD
from timeline.lang.en.wordlists import CLASSES, NO_NOUNS, Word

_STATE = re.compile(r"(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,})")  # "Del.", "N.M."


def _is_object(classes: list[str], i: int) -> bool:
    """Whether a determiner leads to the word, and a verb or preposition to that: an object, no subject."""
    at = i - 1
    while at >= 0 and classes[at] in "nN#":
        at -= 1
    return at > 0 and classes[at] in "d'" and classes[at - 1] in "wvzegpyhN" and classes[at] != "'"


_LED_BY_TO = frozenset("contrary thanks according owing prior".split())
_ROUGHLY = frozenset("about around over under".split())
_BOUNDS = {"at": ("least", "most"), "up": ("to",)}
NUMBERS = frozenset("""
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred thousand million half dozen
""".split())
_BEHIND_NOUNS = ([], *([letter] for letter in "cp,;bmhvwk"))
_NO_MERE_NOUNS = frozenset(("own", "time", "plans", "dates", "last", "far", "long", "beginning"))
_FINITE = frozenset("mbhfwv")
# Determiners that may stand for a noun: "some were lost".
_ALONE = frozenset("this these those some many several all both most more".split())
# Adjectives after which a word that may be a verb is a noun.
_ADJECTIVES = frozenset("""
new recent sharp high low big small large great strong weak long short early other further net total gross annual quarterly daily weekly monthly major minor
foreign domestic private political economic financial federal national international military nuclear higher lower heavy steep free full final good bad better
worse best worst old additional several various similar special serious severe significant top slow clear open dry clean warm cool close bigger smaller larger greater stronger weaker modest broad huge
""".split())
# Forms in -ing that stand before nouns in business news.
_TRADES = frozenset("operating manufacturing marketing financing banking engineering mining shipping advertising publishing accounting".split())
# Classes that no neighbour changes.
_SURE = frozenset("N#tuibhfwacq'\";()")


def _no_verb_before_comma(classes: list[str], i: int) -> bool:
    """Whether no verb stands between the word and the next comma: ", once the largest in the north,"."""
    try:
        return _FINITE.isdisjoint(classes[i:classes.index(",", i)])
    except ValueError:
        return False


def _behind_comma(classes: list[str], i: int) -> int:
    """Where the words behind the last comma before the word begin."""
    return next((n + 1 for n in range(i - 1, -1, -1) if classes[n] == ","), 0)


def settled(found: list[Word], classes: list[str], text: str) -> str:
    """The classes, with those words settled that their neighbours decide."""
    size = len(classes)
    for i, letter in enumerate(classes):
        if letter in _SURE:
            continue
        before = classes[i - 1] if i else ""
        low = found[i].low
        if letter == "n" and before != "q":
            if low not in _NO_MERE_NOUNS:
                continue  # most words by far
            following = classes[i + 1:i + 2]
            if low == "last" and before in ("b", "h") and following in (["y"], ["v"]) or low == "long" and before == "h" and following in (["y"], ["v"], ["b"]):
                classes[i] = "r"  # "was last seen", "has long been known"
            elif low == "beginning" and before in ("b", "r") and following == ["o"]:
                classes[i] = "g"  # "is beginning to shrink"
            elif low == "plans" and (before in ("u", "k") and following in (["o"], ["d"]) or before == "N" and following not in _BEHIND_NOUNS or before == "n" and (
                    classes[i + 1:i + 3] == ["o", "e"] and (i == 2 and classes[0] == "d" or _FINITE.isdisjoint(classes[i + 3:])))):
                classes[i] = "z"  # "Torvald plans to sell"
            elif low == "plans" and before == "n" and i > 1 and classes[i - 2] in "d'" and not found[i - 1].low.endswith("s") and following in (["n"], ["g"], ["z"], ["#"]) and (
                    _FINITE.isdisjoint(classes[_behind_comma(classes, i):i] + classes[i + 1:])):
                classes[i] = "z"  # "The firm plans layoffs": the one verb there is
            elif low == "plans" and before == "," and following == ["o"] and classes[0] in ("N", "d") and _FINITE.isdisjoint(classes[:classes.index(",")]) and classes.index(",") < i - 1:
                classes[i] = "z"  # "Torvald, which has nine mills, plans to sell"
            elif low == "plans" and before == "c" and classes[i - 2:i - 1] == ["t"] and following == ["o"] and classes[i + 2:i + 3] in (["e"], ["U"]) and not _FINITE.isdisjoint(classes[:i]):
                classes[i] = "z"  # "cut jobs in June and plans to sell"
            elif low == "time" and i > 1 and found[i - 1].low == "the" and found[i - 2].low == "by" and following in (["d"], ["n"], ["N"], ["u"], ["#"]):
                classes[i - 2:i + 1] = "srr"  # "By the time firemen arrived"
            elif low == "far" and i == 1 and found[0].low == "so":
                classes[i] = "r"  # "So far this year firms have …"
            elif low == "dates" and i + 1 < size and found[i + 1].low == "back":
                classes[i] = "z"
            if low != "own":
                continue
        if letter in "zeU" and before == "n" and low not in ("set", "put", "shut") and found[i - 1].low in _ADJECTIVES:
            classes[i] = "n"  # "recent gains", "free trade"
            continue
        if letter == "o" and before and found[i - 1].low in _LED_BY_TO:
            classes[i - 1] = classes[i] = "p"  # "contrary to reports"
            continue
        if letter == "o":
            continue
        if letter == "p" and found[i].low == "following" and before == "b":
            classes[i] = "g"  # "is following the trial"
            continue
        if letter == "p":
            if low in _ROUGHLY and i + 1 < size and (classes[i + 1] == "#" or found[i + 1].low in NUMBERS):
                classes[i] = "d"  # "about ninety miners"
            elif low in _BOUNDS and i + 2 < size and found[i + 1].low in _BOUNDS[low] and (classes[i + 2] == "#" or found[i + 2].low in NUMBERS):
                classes[i] = classes[i + 1] = "d"  # "at least ninety miners"
            continue
        after = classes[i + 1] if i + 1 < size else ""
        if letter == "d" and low != "her":  # most of the rest
            if low in ("each", "both", "all") and (before == "u" or before in ("n", "N") and after in ("v", "w")):
                classes[i] = "r"  # "they both claimed"
            elif low in _ALONE and after in ("b", "m", "h", "w") or low == "all" and before == "s" and after == "z":
                classes[i] = "n"  # "if all goes well"
            continue
        if low == "her" and after in ("", ",", "p", "t", "r", "o", "c", ";"):
            classes[i] = "i"
        elif letter == "m" and (before in ("d", "'") or low == "may" and before == "p"):
            classes[i] = "n"
        elif letter == "v" and low in BASES and before in ("o", "m", "f"):
            classes[i] = "e"  # "to found"
        elif letter == "k" and before in ("", ";") and after in ("z", "b", "m", "w", "h", "v"):
            classes[i] = "n"
        elif letter in "ze" and before == "q" and found[i - 1].low == "whose":
            classes[i] = "n"
        elif letter == "z" and i and found[i - 1].low in NUMBERS:
            classes[i] = "n"  # "three hundred crowns", "nine plans"
        elif letter == "z" and before in ("", ",", "t", ";", '"') and i + 1 < size and found[i + 1].low == "of":
            classes[i] = "n"  # "scores of vans"
        elif letter in "ze" and before == "k" and after == ",":
            classes[i] = "n"
        elif letter == "U" and low in ("set", "put", "shut") and before in ("n", "N") and after == "p" and _is_object(classes, i):
            classes[i] = "v"  # "a limit set on Friday"
        elif letter == "U" and _is_object(classes, i):
            classes[i] = "n"  # "raised its forecast"
        elif letter == "U":  # "cut", "hit": past after a subject, base after "to" or a modal, else a noun
            if before in ("o", "m", "f"):
                classes[i] = "e"
            elif before in ("d", "p", "'", "#") or before == "n" and after in ("b", "m", "h"):
                classes[i] = "n"  # "the profit forecast was"
            else:
                classes[i] = "v" if before in ("n", "N", "u", "q", "k", "r", ")", ",", "h", "b", "t", "c", "x", "i") else "e"
        elif letter == "g" and (before in ("d", "'") or before == "n" and after in "p,;t" and i > 1 and classes[i - 2] in ("d", "p", "n")) and low not in NO_NOUNS:
            classes[i] = "n"  # "a meeting", "the opening ceremony"
        elif letter == "g" and before == "n" and found[i - 1].low in _ADJECTIVES and i > 1 and (
                after in ("n", "z") and classes[i - 2] in ("p", "d") or after in ("c", ",", "", ";", "b", "m", "h") and low not in NO_NOUNS):
            classes[i] = "n"  # "by high financing costs", "to secure new funding"
        elif letter == "g" and before == "a" and (after in ("w", "b", "h") or after == "v" and classes[i + 2:i + 3] in ([], ["t"], ["p"], ["r"], [","])):
            classes[i] = "n"  # "since fighting resumed"
        elif letter == "g" and low in _TRADES and before != "b" and after in ("n", "z"):
            classes[i] = "n"  # "expects operating margins of"
        elif letter == "g" and low == "writing" and before == "p" and found[i - 1].low == "in":
            classes[i] = "n"
        elif letter == "g" and before == "," and i > 1 and found[i - 2].time is not None and classes[i - 2] == "n":
            classes[i] = "n"  # "the Dec. 21, 1988, burning"
        elif letter == "g" and before == "n" and after in ("z", "b", "m", "w", "h") and i > 1 and classes[i - 2] == "d":
            classes[i] = "n"  # "the court ruling follows"
        elif letter in "ezvg" and i and found[i - 1].time is not None and before == "n":
            classes[i] = "n"  # "a 2018 deal"
        elif letter == "v" and before == "d" and after in ("d", "k", "u") and found[i - 1].low in ("many", "some", "most", "several", "few", "all", "both") and (
                i == 1 or classes[i - 2] in ",;c"):
            pass  # "Many feared the"
        elif letter == "v" and (before in ("d", "'", "#") or before == "p") and (after in ("n", "N", "g", "#", "c") or before in ("d", "'")):
            classes[i] = "n"  # "the displaced families", "a proposed law"
        elif letter == "v" and before == "n" and after in ("n", "N") and i > 1 and classes[i - 2] in ("d", "p") and found[i - 1].low in ("newly", "long", "once", "most", "other", "new"):
            classes[i] = "n"
        elif letter == "v" and low == "provided" and before in ("n", "N") and after in ("d", "N", "u", "k") and "m" in classes[i + 1:i + 9] and not _FINITE.isdisjoint(classes[:i]):
            classes[i] = "s"  # "was ready to leave provided the road could be cleared"
        elif letter == "v" and before == "a" and found[i - 1].low == "as" and after in (",", "t", "") and (i == 1 or classes[i - 2] in ',"'):
            classes[i] = "r"  # "as expected, …"
        elif letter == "v" and before == "a" and after in ("n", "N") and found[i - 1].low in ("after", "before", "since"):
            classes[i] = "n"  # "after leaked papers showed"
        elif letter == "v" and before == "s" and after in ("n", "N") and found[i - 1].low in ("although", "though", "because", "while", "whereas"):
            classes[i] = "n"  # "although leaked papers show"
        elif letter == "v" and before == "c" and after in ("n", "N") and i > 1 and classes[i - 2] == "n" and found[i - 2].low.endswith("ed"):
            classes[i] = "n"  # "his bruised and battered hat"
        elif letter == "y" and before == "d":
            classes[i] = "n"
        elif letter in "ze" and (before in ("d", "p", "'", "#") or before == "N" and after == "N"):
            classes[i] = "n"
        elif letter == "n" and low == "own" and before in ("f", "o", "m", "r", "x"):
            classes[i] = "e"
        elif letter == "e" and low in ("come", "become", "run", "overcome") and "h" in classes[max(0, i - 2):i]:
            classes[i] = "y"  # "had become", "have since run"
        elif letter == "e" and low in _ADJECTIVES and after in ("n", "N") and before not in ("o", "m", "f", "u", "x", "c"):
            classes[i] = "n"  # ", top officers told"
        elif letter == "e" and before == "n" and after in ("p", ",", ";") and i > 1 and classes[i - 2] == "d" and not found[i - 1].low.endswith("s") and "k" not in classes[max(0, i - 3):i]:
            classes[i] = "n"  # "a battery plant in Graz"
        elif letter == "e" and before == "e" and i > 1 and classes[i - 2] == "o":
            classes[i] = "n"  # "to boost trade"
        elif letter == "e" and low == "close" and before in ("n", "N") and after == "o":
            classes[i] = "n"  # "sources close to the talks"
        elif letter == "e" and low == "last" and before in ("b", "h") and after in ("y", "v"):
            classes[i] = "r"  # "was last seen"
        elif letter == "e" and low == "lay" and before in ("n", "N", "u"):
            classes[i] = "w"  # "the boats lay still"
        elif letter == "e" and before == "n" and after == "m" and "q" in classes[max(0, i - 3):i] and found[i - 1].low.endswith("s"):
            pass  # "which keepers hope will open"
        elif letter == "e" and before in ("n", "N") and after in ("v", "w", "b", "h", "m"):
            classes[i] = "n"  # "a goalless draw cost"
        elif letter == "e" and before == "n" and after == "n":
            classes[i] = "n"
        elif letter == "k" and before == "p" and after in ("v", "w", "b", "h", "m"):
            classes[i] = "n"  # "half of that seeped out"
        elif letter == "k" and after in ("n", "g") and (before in ("p", "", ",", ";", '"') or before == "v" or before == "c" and i == 1) and i + 2 < size and (
                classes[i + 2] not in "bmwhf" or i == 0 or i == 1 and before == "c"):
            classes[i] = "k" if before == "v" else "d"
        elif letter == "s" and low == "because" and i + 1 < size and found[i + 1].low == "of":
            classes[i] = "p"
        elif letter == "s" and low == "once" and (after not in ("d", "n", "N", "u") or before == "d" or before == "," and _no_verb_before_comma(classes, i)):
            classes[i] = "r"
        elif letter == "r" and low == "first" and before == "q":
            classes[i] = "n"  # "whose first record"
        elif letter == "r" and low == "first" and (before == "d" or i + 1 < size and found[i + 1].low == "of"):
            classes[i] = "n" if before == "d" else "N"  # "First of Ruritania", a bank
        elif letter == "n" and before == "q" and found[i - 1].low != "whose" and low.islower() and (low in BASES or low in THIRD or after in ("d", "i") and low not in CLASSES and not low.endswith(("tion", "ment", "al"))):
            classes[i] = "z" if low.endswith("s") else "e"  # "which cosponsor the talks"
        elif letter == "," and before == "N" and i + 2 < size and after == "N" and _STATE.fullmatch(text[found[i + 1].begin:found[i + 1].end] + ("." if text[found[i + 1].end:found[i + 1].end + 1] == "." else "")):
            stop = i + 2 if classes[i + 2] == "," else None
            if stop is not None and i + 3 < size and classes[i + 3] in "nNe":
                classes[i] = classes[stop] = "N"  # "the Dover, Del., firm"
        elif letter == "r" and low == "home" and before == "N" and i > 1 and classes[i - 2] == "d":
            classes[i] = "n"  # "near the Falk home"
        elif letter == "r" and low == "back" and before in ("o", "m") and after in ("d", "n", "N", "u", "i", "p"):
            classes[i] = "e"  # "to back the plan"
        elif letter == "r" and low == "so" and before == "," and after in ("u", "d", "N", "n"):
            classes[i] = "c"
        elif letter == "x" and before in ("", ",", "d"):
            classes[i] = "r"
    return "".join(classes).replace("U", "e")
