"""Words that their neighbours decide: "cut" is a noun behind "the", a verb behind "to"."""

from __future__ import annotations

import re

from timeline.lang.en.by_stretch import they_open_then, they_say_so, they_think_so
from timeline.lang.en.mere_nouns import NO_MERE_NOUNS, is_noun_of_one, noun_behind_which, settle_noun
from timeline.lang.en.settling_past import done, past_only, past_or_done
from timeline.lang.en.small_words import MAY_BE_FINITE, SMALL_WORDS
from timeline.lang.en.verbforms import NEVER_NOUNS, base_of
from timeline.lang.en.wordlists import ADJECTIVES, DESCRIBING, NO_NOUNS, NUMBER_WORDS, OF_TIMES, Word

_STATE = re.compile(r"(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,})")  # "Del.", "N.M."


def _is_object(classes: list[str], i: int) -> bool:
    """Whether a determiner leads to the word, and a verb or preposition to that: an object, no subject."""
    at = i - 1
    while at >= 0 and classes[at] in "nN#":
        at -= 1
    return at > 0 and classes[at] in "d'" and classes[at - 1] in "wvzegpyhN" and classes[at] != "'"


# Nouns that are verbs behind "he", "she" and "it".
_DONE_BY_ONE = frozenset("works heads reports results shares views records signs houses funds matches figures states rates".split())
_CUT = ("set", "put", "shut")
_CUT_SO = ("down", "off", "out", "up", "short", "back", "forward", "forth", "together", "aside")
_THINGS_TOO = ("means", "finds", "puts", "goes", "serves")
_OWNERS = frozenset("its his her their our my your whose".split())
# Forms of verbs that never have an object: before a noun they describe it.
_BEING_THERE = frozenset("existing emerging remaining ailing lagging looming dwindling lingering prevailing flourishing thriving ageing aging".split())
_HEADING = frozenset("head chief director manager vice-president president".split())
TRADES = frozenset("housing operating manufacturing marketing financing banking engineering mining shipping advertising publishing accounting".split())
"""Forms in -ing that stand before nouns in business news."""
# Classes that no neighbour changes.
_SURE = frozenset("N#tubhfq'\";()")
# Of the classes before a noun, those by which it may be none; behind "she" it may be a verb.
_HAVE_A_SAY = frozenset("Nbr")
_MAY_HAVE_A_SAY = _HAVE_A_SAY | {"u"}
_ON_TO_DO = re.compile(r"(?<=t),r(?=[ez])")


def settle_by_neighbours(found: list[Word], classes: list[str], text: str) -> str:
    """The classes of the words, one letter each, with those settled that their neighbours decide (`wordclass.py` has the letters)."""
    last = len(classes) - 1
    for i, letter in enumerate(classes):
        if letter in _SURE:
            continue
        before = classes[i - 1] if i else ""
        if letter == "n" and before != "q":
            if before not in _MAY_HAVE_A_SAY and found[i].low not in NO_MERE_NOUNS:
                continue  # most words
            if before == "u" and found[i].low in _DONE_BY_ONE and found[i - 1].low in ("he", "she", "it"):
                classes[i] = "z"  # "she works in Orm"
            elif before in _HAVE_A_SAY or found[i].low in NO_MERE_NOUNS:
                settle_noun(found, classes, i, before)
            continue
        after = classes[i + 1] if i < last else ""
        if letter == ",":
            if before == after == "N":
                _behind_town(found, classes, i, text)
        elif letter in "zeU" and before == "n" and found[i].low not in _CUT and found[i - 1].low in ADJECTIVES and not (
                letter == "z" and found[i].low not in _THINGS_TOO and base_of(found[i].low) in NEVER_NOUNS):
            classes[i] = "n"  # "recent gains", "free trade"; but "nothing new exists"
        elif letter == "e" and before == "n" and i > 1 and classes[i - 2] == "d" and is_noun_of_one(found, classes, i, after):
            classes[i] = "n"
        else:
            _BY_CLASS[letter](found, classes, i, before, after)
    settled = "".join(classes).replace("U", "e")
    for m in _ON_TO_DO.finditer(settled) if "t,r" in settled else ():
        if found[m.start() + 1].low == "then":  # "will open in May, then move to Lund": as "and then"
            settled = f"{settled[:m.start() + 1]}c{settled[m.end():]}"
    first = settled[:1] == '"'
    if settled[first:first + 1] in _INVERTED and found[first].low in ("had", "were"):
        return f"{settled[:first]}{_as_a_condition(settled[first:])}"
    return settled


_INVERTED = ("h", "b")
_HAD_IT = re.compile(r"h(?:u|[dnN#'p]+)[rx]*[vybg][^,;]*,[^;]*m")
_WERE_IT_TO = re.compile(r"b(?:u|[dnN#'p]+)[rx]*(?P<to>o)[erb][^,;]*,[^;]*m")


def _as_a_condition(settled: str) -> str:
    """ "Had the mill closed, ninety jobs would have gone", "Were the talks to fail, it would go on": as behind "if"."""
    if _HAD_IT.match(settled):
        return f"s{settled[1:]}"
    were = _WERE_IT_TO.match(settled)
    return f"s{settled[1:were.start('to')]}m{settled[were.end('to'):]}" if were is not None else settled


def _behind_town(found: list[Word], classes: list[str], i: int, text: str) -> None:
    end = found[i + 1].end
    if i + 3 < len(classes) and classes[i + 2] == "," and classes[i + 3] in "nNe" and (
            _STATE.fullmatch(text[found[i + 1].begin:end] + ("." if text[end:end + 1] == "." else ""))):
        classes[i] = classes[i + 2] = "N"  # "the Dover, Del., firm"


def _third_person(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    if before == "d" and after in ("i", "d") and found[i - 1].low == "this" and (i == 1 or classes[i - 2] in ',;"cks'):
        classes[i - 1] = "u"  # "This costs them"
        return
    if (
        before == "q" and found[i - 1].low == "whose"
        or i and found[i - 1].low in NUMBER_WORDS  # "three hundred crowns", "nine plans"
        or before == "n" and i > 1 and found[i - 2].low in NUMBER_WORDS and ("-" in found[i - 1].low or found[i - 1].low in ADJECTIVES)  # "nine non-fatal attacks"
        or before in ("", ",", "t", ";", '"') and i + 1 < len(classes) and found[i + 1].low == "of"  # "scores of vans"
        or before == "k" and after in (",", "m")  # "that wages should rise"
        or before == "n" and after == "p" and found[i + 1].low == "of" and base_of(found[i].low) not in _OF_IT  # "against the explicit orders of the guild"
        or before == "N" and i > 2 and found[i - 1].low in _OF_A_COUNTRY and (classes[i - 3] if classes[i - 2] == "d" else classes[i - 2]) in "po"  # "at the U.S. bases in"
        or before == "a" and found[i - 1].low != "as" or before == "s" and found[i - 1].low in _OPENING  # "after tests found", "when floods cut"
        or before == "n" and (found[i - 1].time is not None or found[i].low in ("strikes", "attacks", "raids", "tests") and found[i - 1].low in ("air", "missile", "drone", "rocket", "rail", "bus", "bomb", "nuclear"))  # "the 2018 deals"
        or before in ("d", "p", "'") or before == after == "N"
        or before == "n" and i > 1 and found[i - 2].low in _OWNERS and (found[i - 1].low in ADJECTIVES or DESCRIBING.search(found[i - 1].low))  # "in their everyday lives"
        or i == 1 and before == "N" and after in ("e", "v", "w", "b", "h", "m") and found[0].low in ADJECTIVES  # "New rules seem to"
        or before == "z" and i > 1 and (classes[i - 2] in "Nu" or i == 2 and classes[0] == "t")  # "Hale makes phones", "The quarter includes gains"
        or before in ("t", "") and after in ("v", "w") and not _NOUNS_BEFORE.search("".join(classes[max(0, i - 8):i]))  # "On Tuesday rebels seized a bridge"
        or before == "c" and i > 1 and classes[i - 2] == "," and after in ("v", "w") and classes[i + 2:i + 3] in ([], ["p"], ["t"], ["r"], [","])  # ", but winds picked up"
        or before == "n" and i > 1 and classes[i - 2] == "#" and found[i - 2].low not in ("1", "one") and not found[i - 1].low.endswith(("s", "percent")) and found[i - 2].time is None and (
            not MAY_BE_FINITE.isdisjoint(classes[:i] + classes[i + 1:]) or "z" in classes[:i])  # "settled 40 flood claims"
        or before == "c" and classes[i + 1:i + 3] == ["n", "N"] and found[i + 1].low in _FIRMS  # "food and drinks maker Hale"
        or before == "#" and not (i > 1 and found[i - 2].low in _NUMBERED and after in ("d", "n", "N", "p", "o", "i"))
    ):
        classes[i] = "n"


_OF_IT = frozenset("consist speak think die approve disapprove dispose smell tell hear know complain dream boast warn talk reek get rid tire come remind beware convict accuse rob".split())
_NOUNS_BEFORE = re.compile(r"[nNu#](?!.*[,;])")
_OF_A_COUNTRY = ("u.s.", "u.k.", "u.n.", "u.s", "u.k", "u.n", "us", "uk", "un")
_OPENING = frozenset("when if because although though whereas while unless once".split())
_FIRMS = frozenset("maker producer manufacturer giant group retailer company firm supplier distributor wholesaler importer exporter seller brand chain".split())
# What has a number for a name: "Flight 12 lands in", "version 3 gets".
_NUMBERED = frozenset(
    "version flight unit phase chapter act route highway platform train bus barge reactor gate tower block district article amendment "
    "proposition room ward lane".split())


_TEAM_DOES = frozenset("fly travel host visit meet face entertain welcome begin tackle".split())


_TAKING = frozenset("caught took lost gave gained gathered found held drew won set".split())
_GOING_ON = frozenset("work play talk trade travel progress research".split())


def _base(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low = found[i].low
    if before == "c" and low in _GOING_ON and after in ("v", "w") and classes[i + 2:i + 3] in ([], ["t"], ["p"], ["r"], [","]):
        classes[i] = "n"  # "…, and work started in May"
        return
    if (
        before == "q" and found[i - 1].low == "whose"
        or before == "k" and after == ","
        or before == "," and after == "n" and they_say_so(found, classes, i)
        or before == "n" and (found[i - 1].time is not None or found[i - 1].low == "own")  # "a 2018 deal", "whose own term expires"
        or before in ("d", "p", "'", "#") or before == after == "N"
        or before == "N" and i > 1 and found[i - 2].low in ("its", "his", "her", "their", "our", "my", "a", "an") and after in ("p", "t", ",", "")  # "its Danish arm in"
        or after == "k" and before in ("v", "r") and low in ("talk", "claim", "fear", "report")  # "dismissed talk that"
        or before in ("v", "w", "z") and after in ("n", "N") and found[i - 1].low in ("said", "says")  # "said launch director Ann Low"
    ):
        classes[i] = "n"
    elif before in ("v", "w") and after == "c" and found[i - 1].low in _TAKING:
        classes[i] = "n"  # "caught fire and nine men"
    elif before == "N" and classes[1:2] == ["c"] and classes[0] == "u" and after in ("r", "t", "p", "d", "N", "i") and set(classes[2:i]) <= set("dnN'"):
        classes[i] = "z"  # "He and Low meet on Monday"
    elif low == "last" and before in ("q", "u", "k", ",", "n", "N", "c") and after in ("v", "w", "y", "U"):
        classes[i] = "r"  # "who last won", "the tolls, last raised in May"
    elif i > 2 and found[i - 2].low == "as" and classes[i - 3] == "," and found[i - 1].low.endswith("s") and before in ("n", "z") and after in ("o", "p", "d", "n"):
        classes[i - 2:i] = "sn"  # ", as clerks continue to count"
    elif low in _SHOWING and after == "k" and before in ("n", "N") and "c" in classes[max(0, i - 3):i] and not found[i - 1].low.endswith("s") and MAY_BE_FINITE.isdisjoint(classes[:i]):
        classes[i] = "z"  # "Pots and coins show that"
    elif low in ("come", "become", "run", "overcome") and "h" in classes[max(0, i - 2):i]:
        classes[i] = "y"  # "had become", "have since run"
    elif before == "r" and after == "n" and i > 1 and classes[i - 2] in ",d;pc" and found[i - 1].low.endswith("ly"):
        classes[i] = "n"  # ", nearly complete results showed"
    elif low in ADJECTIVES and after in ("n", "N") and before not in ("o", "m", "f", "u", "x", "c"):
        classes[i] = "n"  # ", top officers told"
    elif before == "n" and after in ("p", "t") and they_open_then(found, classes, i):
        pass  # "The entries for the show close on May 3"
    elif before == "n" and after in ("p", ",", ";") and i > 1 and classes[i - 2] == "d" and not found[i - 1].low.endswith("s") and low not in NEVER_NOUNS and (
            "k" not in classes[max(0, i - 3):i]):
        classes[i] = "n"  # "a battery plant in Graz"
    elif before == "n" and i > 1 and found[i - 2].low in ("a", "an", "another", "every", "each") and after in ("o", "c", "q") and found[i - 1].low not in _OF_MANY:
        classes[i] = "n"  # "hopes for a quick end to it were dashed"
    elif before == "e" and i > 1 and classes[i - 2] == "o":
        classes[i] = "n"  # "to boost trade"
    elif low == "close" and before in ("n", "N") and after == "o":
        classes[i] = "n"  # "sources close to the talks"
    elif i == 1 and before == "N" and low in _TEAM_DOES and after in ("d", "o") and not found[0].low.endswith("s"):
        classes[i] = "z"  # "Hale fly to the coast": a team, of several
    elif before == "t" and low in ("show", "suggest", "indicate", "reveal") and after in ("d", "k", "N", "n", "#", "z") and not {"v", "y"}.isdisjoint(classes[:i]):
        classes[i] = "z"  # "the results of a trial published on Thursday show the drug"
    elif low == "last" and before in ("b", "h") and after in ("y", "v", "U"):
        classes[i] = "r"  # "was last seen"
    elif low == "lay" and (before in ("n", "N", "u", "k", "q") or before == "," and after in ("p", "r")):
        classes[i] = "w"  # "the boats lay still", "a boat that lay there"
    elif before == "n" and they_think_so(found, classes, i):
        pass  # "which keepers hope will open"
    elif before == "n" and after == "z" and i > 1 and classes[i - 2] in ("d", "'") and not found[i - 1].low.endswith("s") and low not in _NEVER_NOUNS:
        classes[i] = "n"  # "the bank loan matures"
    elif low not in _NEVER_NOUNS and (before in ("n", "N") and after in ("v", "w", "b", "h", "m", "U") or before == after == "n"):
        classes[i] = "n"  # "a goalless draw cost"; but "their fates remain unknown"


_OF_MANY = frozenset("few couple lot majority minority number third quarter half handful dozen hundred thousand million".split())
_SHOWING = frozenset("show suggest indicate reveal confirm prove say believe think claim".split())
_NEVER_NOUNS = frozenset("remain seem become appear".split())


_DOES = tuple("vwzbhm")
_RECORDS = frozenset(("record", "records", "mark"))
_TO_COME = frozenset("due set likely ready scheduled expected plans".split())


def _goes_on_to(found: list[Word], classes: list[str], i: int) -> bool:
    """Whether a form behind "and" goes on with what "will" or "is to" opened."""
    at = i - 2
    while at >= 0 and classes[at] in "nN#d'ptir":
        at -= 1
    if at < 1 or classes[at] != "e":
        return False
    led = at - 1
    while led > 0 and classes[led] in "rx":
        led -= 1
    return classes[led] == "m" or classes[led] == "o" and led > 0 and (classes[led - 1] in "bze" or found[led - 1].low in _TO_COME)


_CUTS = frozenset("power pay tax rate price wage spending budget job".split())


def _unchanged(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    """ "Cut", "hit": past after a subject, base after "to" or a modal, else a noun."""
    if found[i].low == "cut" and before == "n" and found[i - 1].low in _CUTS and i > 1 and classes[i - 2] == "d" and after not in ("d", "#"):
        classes[i] = "n"  # "a power cut early on Sunday darkened"
    elif before == "z" and after in ("d", "n", "N", "#", "p", "t", "") and (i == 1 or classes[i - 2] in 'as,;c"d'):
        classes[i - 1], classes[i] = "n", "v"  # "after shells hit a market"
    elif found[i].low == "set" and after == "p" and found[i + 1].low == "of":
        classes[i] = "n"  # "a motley set of rifles"
    elif before == "'" and after == "d" and set(classes[:i - 1]) == {"N"}:
        classes[i] = "v"  # "Falk's cut the rating, hours before the report was out": a firm of that name
    elif before in ("n", "N") and (after == "p" and found[i].low in _CUT or after in ("p", "r") and found[i].low in (*_CUT, "cut") and found[i + 1].low in _CUT_SO) and _is_object(classes, i):
        classes[i] = "v"  # "a limit set on Friday", "the elms cut down in May"
    elif found[i].low == "set" and before == "n" and i + 2 < len(found) and found[i + 1].low == "up" and found[i + 2].low in ("by", "in"):
        classes[i] = "y" if found[i + 2].low == "by" else "v"  # "a panel set up by the crown cleared her"
    elif found[i].low == "set" and before in ("n", "N", "#") and after in ("p", "t") and not _RECORDS.isdisjoint(
            [one.low for one in found[max(0, i - 5):i]]) and not MAY_BE_FINITE.isdisjoint(classes[:i]):
        classes[i] = "y"  # "breaking the record of 9 metres set in May"
    elif before in ("n", "N") and after in ("t", "p", "o", "r") and _TOLD_OF.fullmatch("".join(classes[:i])):
        classes[i] = "v"  # "A fire that began in a barn on Sunday spread overnight to nine houses"
    elif _is_object(classes, i):
        classes[i] = "v" if before == "n" and _WAITING.search("".join(classes[max(0, i - 12):i])) and _NO_VERB_MORE.match("".join(classes[i + 1:i + 16])) else "n"  # "raised its forecast"; but "when news of the flood spread, boats"
    elif before in ("o", "m", "f"):
        classes[i] = "e"
    elif before in ("d", "p", "'", "#") or before == "n" and (
            after in ("b", "m", "h") or after == "k" and "".join(classes[i + 2:i + 3]) in _DOES or after == "," and found[i + 2:i + 3] and found[i + 2].low == "which"):
        classes[i] = "n"  # "the profit forecast was", "a tax cut that dominated", "the stock split, which"
    elif before == "c" and _goes_on_to(found, classes, i):
        classes[i] = "e"  # "will close nine shops and cut ninety jobs"
    else:
        classes[i] = "v" if before in ("n", "N", "u", "q", "k", "r", ")", ",", "h", "b", "t", "c", "x", "i") else "e"


_TOLD_OF = re.compile(r"d?[nN#]+(?:pd?[nN]+)?[kq][rx]*[wvz][podnN#rt]*")
_WAITING, _NO_VERB_MORE = re.compile(r"(?<![oc])s[dnN#']*[nN]p[dnN#'p]+$"), re.compile(r"[dnN#'prt]*(?:$|,[dnNu#'p]*[rtx]*[mbhfwvz])")


def _in_ing(found: list[Word], classes: list[str], i: int, before: str, after: str) -> None:
    low = found[i].low
    if (
        # "a meeting", "the opening ceremony"
        (before in ("d", "'") or before == "n" and after in "p,;t" and i > 1 and classes[i - 2] in ("d", "p", "n")) and low not in NO_NOUNS and not (after == "t" and low in OF_TIMES)
        # "by high financing costs", "to secure new funding"
        or before == "n" and found[i - 1].low in ADJECTIVES and i > 1 and (
            after in ("n", "z") and classes[i - 2] in ("p", "d") or after in ("c", ",", "", ";", "b", "m", "h") and low not in NO_NOUNS)
        or before == "n" and found[i - 1].low == "own" and i > 1 and classes[i - 2] in ("'", "d") and low not in NO_NOUNS  # "the guild's own modelling"
        or before == "c" and after in ("v", "w") and classes[i + 2:i + 3] in ([], ["t"], ["p"], ["r"], [","])  # "but picketing resumed"
        # "since fighting resumed"
        or before == "a" and (after in ("w", "b", "h") or after == "v" and classes[i + 2:i + 3] in ([], ["t"], ["p"], ["r"], [","]))
        or low in TRADES and before != "b" and (after in ("n", "z") or after == "e" and found[i + 1].low in ("profit", "result"))  # "expects operating margins of"
        or low in ("writing", "training", "mourning") and before == "p" and found[i - 1].low in ("in", "at", "during", "of") and after not in ("d", "N", "n")
        or before == "p" and i > 1 and found[i - 1].low == "of" and found[i - 2].low in _HEADING and after in ("t", "p", "a", ",", "c", "") and _is_no_deed(found, i)  # "as head of trading on May 3"
        or low in _BEING_THERE and after in ("n", "z") and (before in ("p", "") or before == "c" and i > 1 and classes[i - 2] in "nzpg")  # "sales of existing homes"
        or before == "," and i > 1 and found[i - 2].time is not None and classes[i - 2] == "n"  # "the Dec. 21, 1988, burning"
        or before == "n" and after in ("z", "b", "m", "w", "h") and i > 1 and classes[i - 2] == "d"  # "the court ruling follows"
        or before == "n" and found[i - 1].time is not None  # "the 2018 opening"
    ):
        classes[i] = "n"


_DEED = ("accus", "convict", "suspect", "acquit", "guilty", "capable", "idea", "charge", "clear")


def _is_no_deed(found: list[Word], i: int) -> bool:
    """Whether what somebody is the head of is a trade: not "accused the director of lying"."""
    return not any(word.low.startswith(_DEED) for word in found[:i])


# What settles the words of a class: most words have one, and few are settled.
_BY_CLASS = {
    **SMALL_WORDS, "n": noun_behind_which, "z": _third_person, "e": _base, "U": _unchanged, "g": _in_ing, "v": past_or_done, "w": past_only, "y": done,
}
