"""What comes later: whether a finite verb follows, and whether "as", "after" or "while" opens a clause or leads to a noun."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.readings import is_done_by
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import ALONE, COMPLEMENT, DONE_TO, NAMING, PARTICLES, SAY
from timeline.lang.en.verbforms import NEVER_NOUNS, base_of
from timeline.lang.en.wordlists import is_plural

_PHRASE = re.compile(r"[dnN#']+[mbhfw]")
_GROUP = re.compile(r"[mbhf][rx]*(?:[bhf][rx]*)*[vyegn]?")  # a verb with its auxiliaries
_LIST_DID = re.compile(r"[dnN#']+(?:,[dnN#']+)+,?c[dnN#']+[mbhfvw]")
_LENGTH_CLAUSE = re.compile(r"atp[dnN]+[wb]")
_AS_WHAT_DID = re.compile(r"ad[dnN#'pzg]*k[vw]p?t[vw](?=[dnN#pu])")
_AS_CLAUSE = re.compile(r"a[dnN]{1,4}[bhmw]")
_ASIDE = re.compile(r",[dnN#'p]+,[wvbhmz]")
_NAME_ASIDE = re.compile(r",N+,[wvbhmz]")
_DONE_ASIDE = re.compile(r",[vy](?:[po][dnN#'pt]*|t),[rt]*[wvbhm]")  # "as Storm Ada, upgraded on Monday, turned north"
_SOME_ASIDE = re.compile(r",p[dnN'#]+,[wvbhmz]")  # "since barons -- including Karl Low -- surfaced"
_FIGURE_ASIDE = re.compile(r",[d#n][dnN#'pt]*,[rt]*[wvbhm](?![nNd#]*,[nNdu])")
_LED = re.compile(r"p|r+[po]")
_NO_CLAUSE = re.compile(r"r*n,")


_TWO_TIMES = re.compile(r"tct[rx]*[mbhfwv]")  # "Geese caught in 2015 and 2016 laid nine eggs"


_WHAT_IT_DOES = ("n", "N", "g", "#", "i", "k")  # "A law passed in 2012 allows owners", "bans smoking"


def finite_later(state: State, i: int, sure: bool = False) -> bool:
    """Whether a verb that can only be finite follows in the same stretch; `sure` leaves out what may be a participle."""
    for j in range(i + 1, min(len(state.classes), i + 24)):
        letter = state.classes[j]
        if (letter == "e" or letter == "z" and state.classes[j - 1] == "t") and state.classes[j + 1:j + 2] == "k" and base_of(state.low(j)) in COMPLEMENT and j > i + 1:
            return True  # "records in the box show that"
        if letter in ";sqk" or letter == "c" and state.classes[j - 1:j + 2] != "NcN" and not _TWO_TIMES.match(state.classes, j - 1) or (letter == "a" and is_subordinator(state, j)):
            return False
        if letter in "u" or letter == '"' and state.classes[j - 1] == "," and state.classes.count('"', 0, i) % 2:
            return False  # `"The lock shut on Monday," Ann Low, 54, told the court`
        if letter == "," and state.prev(i) != ",":
            if state.classes[j + 1:j + 2] in ("n", "d", "c", "g", "p"):
                return False
        if letter in "mwf" or letter in "bh" and state.low(j) not in ("be", "been", "being", "having"):
            return True
        if letter == "v" and state.classes[j - 1] == "," and base_of(state.low(j)) in COMPLEMENT:
            return True
        if letter == "v" and "," in state.classes[i:j] and state.classes[j - 1] != "," and base_of(state.low(j)) in SAY:
            return False  # ", Low told reporters": who said it
        if letter == "v" and state.classes[j - 1] in "nN#t)" and j > i + 1 and not sure:
            if state.classes[j + 1:j + 2] in ("p", "o") and base_of(state.low(j)) in DONE_TO and base_of(state.low(i)) not in DONE_TO and (
                    state.classes[i] == "v"):
                continue  # "failed because of debts linked to"
            if is_what_a_thing_is_called(state, j):
                continue  # "stayed with a girl named Orla"
            if state.classes[i] in "ze" and state.classes[j + 1:j + 2] in ("p", "t", "o") and base_of(state.low(j)) in DONE_TO and (
                    "p" in state.classes[i + 1:j]):
                continue  # "pays for a block of bonds sold in"
            return True
        if letter == "z" and (state.classes[j - 1] in "nNt" and state.classes[j + 1:j + 2] in ("d", "o", "p") or state.classes[j - 1] == "t" and state.classes[j + 1:j + 2] in _WHAT_IT_DOES):
            return True
    return False


_OF_SOME_THING, _CALLED_SO = re.compile(r"(?:p|d[#nN]*n,?c)(?P<one>d)[#nN]*n$"), re.compile(r"vN+(?:[kq,;p]|$)")


def is_what_a_thing_is_called(state: State, i: int) -> bool:
    """Whether the form at `i` leads to a name behind a preposition or another thing: "a trace of a glue called Torvex", "a guard and a dog named Rex"."""
    what = _OF_SOME_THING.search(state.classes, max(0, i - 12), i) if base_of(state.low(i)) in ("name", "call", "dub") and _CALLED_SO.match(state.classes, i) else None
    return what is not None and state.low(what.start("one")) in ("a", "an")


def _binds_nouns(state: State, i: int) -> bool:
    """Whether "after" leads from one noun to another in a subject: "the calm after the storm is over"."""
    top = state.stack[-1]
    if top.verb is not None or not top.finite or not state.is_noun(i - 1) or not _PHRASE.match(state.classes, i + 1):
        return False
    done = state.classes.find("v", top.np, i)
    if done > 0 and state.low(i) == "as" and _NAMES_DID.match(state.classes, i + 1) and base_of(state.low(done)) not in NAMING:
        return False  # "Low scored in the last minute as Rovers beat Hale"
    rest = state.classes[i + 1:].partition(";")[0].partition(",s")[0]  # "her first game as a captain was in May, when she stood in"
    return sum(letter in "mbhfwvz" for letter in _GROUP.sub("m", rest)) == 1


_NAMES_DID = re.compile(r"N+[rt]*w")
_NOUNS_AND_VERB = re.compile(r"ad?[nN'#]+[rt]*(?=[bhmwf])")
_NOUN_TIME_DONE, _MAY_BE_FINITE = re.compile(r"ad?[nN'#]+(?:p?t)?v(?=[dnN#])"), re.compile(r"[mwfbhvz]")
_SURELY_FINITE = re.compile(r"[mwfbh]")


def _takes_the_only_verb(state: State, i: int) -> bool:
    """Whether a clause behind "before", in one about the subject, would leave the main clause without a verb."""
    top = state.stack[-1]
    if top.kind not in ("rel", "inf") or top.verb is None or top.comma or state.clauses[0].verb is not None or top.kind == "inf" and top.begin == 0:
        return False
    m = _NOUNS_AND_VERB.match(state.classes, i) if state.low(i) in ("after", "before") else None
    if m is None:
        done = _NOUN_TIME_DONE.match(state.classes, i)  # "that has ruled since independence in 1994 lost"
        return done is not None and _MAY_BE_FINITE.search(state.classes.partition(",")[0], done.end()) is None
    behind = m.end() + 1
    while state.classes[m.end()] != "w" and state.classes[behind:behind + 1] and state.classes[behind] in "bhrxv":
        behind += 1
    return _SURELY_FINITE.search(state.classes, behind) is None


_AND_WHAT_IS, _AND_ITS_VERB = re.compile(r",?c[dnN#'e]+$"), re.compile(r"ad?[nN'#e]*[nN]p?t[rt]*[mbhfw][^,;mbhfwsqk]*(?:[,;]|$)")


def is_joined_and_done(state: State, i: int) -> bool:
    """Whether a form behind a noun that "and" joins has the noun's verb behind "since" and its time: "…, and roads shut since the flood in May will reopen"."""
    return state.low(i + 1) in ("since", "after", "before", "until") and _AND_WHAT_IS.search(state.classes, 0, i) is not None and _AND_ITS_VERB.match(state.classes, i + 1) is not None


_THEN_AT = re.compile(r"(?:p[dnN#']+)?p?t")


def _takes_that_of_a_joined_noun(state: State, i: int) -> bool:
    """ "…, and roads shut since the flood in May will reopen": the verb is that of the roads, which are joined and have no other."""
    top = state.stack[-1]
    if top.kind != "part" or top.comma or top.verb is None or top.verb.last != i - 1:
        return False
    return _AND_WHAT_IS.search(state.classes, 0, top.begin) is not None and _AND_ITS_VERB.match(state.classes, i) is not None


_WITH_OBJECT = re.compile(r"vd[nN#']+,[dnN]")
_OBJECT_THEN_SOMEBODY = re.compile(r"v(?:d[nN#'e]*[nN]|N+)(?:pd?[nN#']+)*(?:p?t)?(?:u|d[nN#'e]*[nN])(?:pd?[nN#']+)*[rx]*[mbhfwv]")
_PHRASE_AND_PRONOUN = re.compile(r"[as]d[nN]+u[rt]*[wvbhm]")
_MAIN_BEHIND = re.compile(r",(?:u|[dnN#'p]+)[rt]*[wvbhmz]|^[as]d[nN]+u[rxt]*[hbmf]*[wvyg](?:p[dnN]+)*[wvbhm]")
_PHRASE_TIME_PRONOUN = re.compile(r"a[dnN'#]+(?:p?t|p#)u[rx]*[mbhfwv]")

_PHRASE_TIME_NOUN = re.compile(r"ad?[nN'#]*[nN](?:p[dnN#']+)*p?t(?:u|d[nN#'e]*[nN]|N+|#n+)(?:p[dnN#']+)*[rx]*[mbhfwvz]")
_PHRASE_AND_NOUN = re.compile(r"a(?:d[nN]+(?:pd?[nN]+)?|n(?:pd?n+)?)d[nN]+[rx]*[mbhfwv][^,;sq]*(?:[;]|$|,(?![^;]*[mbhfwvz]))")

THEN_THE_MAIN = re.compile(r"v[rx]*(?:(?:pd?n+)?p?t[rx]*)+(?:u|[dnN#'z](?:[dnN#'e]*[nN#z])?(?:p[dnN#']+)*)[rx]*[mbhfwv]")
"""The verb of a clause in front and its time, with no comma before the main clause: "If the rain lasted into May the ferries would stop"."""

TAKING_PLACE = frozenset(
    "open begin start end close finish expire depart arrive leave reopen resume convene adjourn retire launch return vote rule meet sail speak go take".split())
_WITH_A_PARTICLE = frozenset("break run step stand set go take sign pull shut wind start die hand move call".split())
_THEN_TOO = ("before", "after", "until")


_IN_A_ROLE = re.compile(r"ad?[nN]+(?:p[dnN']+)?(?:p?t)?[rx]*[vwbhm]")


_IT_WENT_ON = re.compile(r"ad[nN#']*(?P<what>n)(?:vp[dnN'#]*[nNz])?[rx]*v(?=[prta,]|$)")
_GOING_ON = ALONE | frozenset("burn break tear sweep blow pour loom brew rumble swirl".split())


def _goes_on(state: State, i: int) -> bool:
    """Whether what "as" leads to does something by itself: no person, who may be what somebody is hired as, "as a clerk escaped from Orm"."""
    m = _IT_WENT_ON.match(state.classes, i)
    return m is not None and base_of(state.low(m.end() - 1)) in _GOING_ON and not is_done_by(state, m.end() - 1) and not is_person_noun(state.low(m.start("what")))


_A_THING_THAT = re.compile(r"d[nN#]{0,3}n[kq](?:u|[dnN']{1,5})?[rx]*(?:h[rx]*[yvw]|[vw])(?:[dnN#'poi]|p?t){0,9}[rx]*[mbh]")


_A_NAME = re.compile(r"dN+$")


def is_subordinator(state: State, i: int) -> bool:
    """Whether "as", "after", "while" and their like open a clause here, not a phrase."""
    letter, after = state.classes[i], state.classes[i + 1:i + 2]
    low = state.low(i)
    if low in ("how", "why", "whether", "where", "what") and state.classes[i + 1:i + 2] == "o":
        return False
    if letter == "s":
        if low in ("while", "though", "although") and _NO_CLAUSE.match(state.classes, i + 1):
            return False  # "the firm, while profitable, was sold"
        if after == "v" and low in ("when", "unless", "until", "whether"):
            return False  # "when asked", "unless repaired"
        return low not in ("while", "though", "if", "once") or after not in ("p", "v", "")
    if low == "as" and state.prev(i) == "q" and _IN_A_ROLE.match(state.classes, i):
        return False  # "who as mayor in 1990 shut the mill"
    if after == "t" and low == "as" and state.classes[i + 2:i + 3] in ("w", "v"):
        return True  # "as Monday began"
    if after == "t" and low in ("after", "before", "since") and _LENGTH_CLAUSE.match(state.classes, i):
        return True  # "after nine days of talks broke down"
    if low in ("until", "after", "before") and state.clauses[0].verb is None and state.low(0) in ("from", "for") and (
            _PHRASE_AND_PRONOUN.match(state.classes, i)):
        return False  # "From May until her death she was employed"
    if i == 0 and low in ("after", "before", "during", "since") and _PHRASE_AND_PRONOUN.match(state.classes) and not _MAIN_BEHIND.search(state.classes):
        return False  # "After the war she studied", but not "After the man she loved died, she left"
    if state.prev(i) == "c" and low in ("after", "before", "until") and _PHRASE_AND_PRONOUN.match(state.classes, i) and not _MAIN_BEHIND.search(state.classes[i:]) or (
            low == "until" and state.classes[i - 3:i] == "cpr" and _PHRASE_AND_PRONOUN.match(state.classes, i)):
        return False  # "…, and from then until her death she was employed", "and after the war she studied"
    if low == "since" and state.low(i + 1) == "then" or low in ("before", "after") and state.low(i - 1) == "one" and state.low(i - 2) == "the" and state.low(i + 1) in ("it", "that"):
        return False  # "the one before it fell through"
    if letter == "a" and state.clauses[0].verb is None and _PHRASE_TIME_PRONOUN.match(state.classes, i):
        return False  # "After the war in 1945 she taught"
    if letter == "a" and low != "as" and state.clauses[0].verb is None and _PHRASE_TIME_NOUN.match(state.classes, i):
        return False  # "After the strike in May the mill closed"
    if low in ("after", "before", "since") and state.classes[:i] in ("", "t") and _PHRASE_AND_NOUN.match(state.classes, i):
        return False  # "After the war the mill made ropes", "Nine years after the war the mill made ropes"
    if letter == "a" and low in ("after", "before", "since", "until") and (_takes_the_only_verb(state, i) or _takes_that_of_a_joined_noun(state, i)):
        return False  # "The firm that made it before the war was sold", "Plans to tear it down after the war were dropped"
    if letter == "a" and low in ("after", "before", "since", "until") and state.clauses[0].verb is not None and _A_THING_THAT.match(state.classes, i + 1):
        return True  # "fell a day after a budget that she had written was voted down"
    if after in ("t", "g", "i", "") or _binds_nouns(state, i) or low == "as" and after == "#" and state.low(i - 1) in ("many", "much", "few", "little"):
        return False
    if low == "as" and state.prev(i) == "," and _AS_WHAT_DID.match(state.classes, i):
        return True  # "fell 9%, as a slump that began in May outweighed it"
    if low == "as" and after == "d" and _goes_on(state, i):
        return True  # "were moved as a fire fanned by winds burned out of control"
    if low == "as" and (after in ("r", "p") or state.low(i + 1) in ("much", "many", "part", "a", "an", "well")) and not _AS_CLAUSE.match(state.classes, i):
        return False
    surely = low in _THEN_TOO
    for j in range(i + 1, min(len(state.classes), i + 22)):
        here = state.classes[j]
        if here in ";sqk" or here == "c" and state.classes[j + 1:j + 2] in ("b", "h", "m", "w", "f"):
            return False  # "joined as treasurer and was named"
        if here == ",":
            if _LIST_DID.match(state.classes, i + 1):
                return True  # "after his mother, an aunt and two others drowned"
            if low in _THEN_TOO and state.stack[-1].verb is not None and set(state.classes[i + 1:j]) <= set("dnN'") and _FIGURE_ASIDE.match(state.classes, j):
                return True  # "fell after its barges, nine in all, sank"
            if state.classes[j + 1:j + 2] == "q":  # "after a man, who had left, was hurt"
                close = state.classes.find(",", j + 1)
                return close > 0 and state.classes[close + 1:close + 2] in ("m", "w", "b", "h", "v")
            if state.stack[-1].verb is not None and set(state.classes[i + 1:j]) <= set("dnN'") and _DONE_ASIDE.match(state.classes, j):
                return True
            return _ASIDE.match(state.classes, j) is not None and state.classes[j - 1] == "N" and set(state.classes[i + 1:j]) == {"N"} or (
                (_NAME_ASIDE.match(state.classes, j) is not None or state.low(j + 1) in ("including", "like") and
                    _SOME_ASIDE.match(state.classes, j) is not None)
                and set(state.classes[i + 1:j]) <= set("dnN'"))
        if here in "mwf" or here in "bh" and state.low(j) not in ("being", "having", "been"):
            return True
        if here == "v" and state.classes[j - 1] in "nNu#)rt" and j > i + 1:
            if low == "since" and state.classes[i - 2:i] in (",n", ",e") and state.classes[j + 1:j + 2] in ("d", "#", "N", "n"):
                return True  # "The mine, idle since a flood killed nine men, is to reopen"
            if state.classes[j - 1] == "u" and low != "as":
                return True  # "The fall, its biggest since it lost the mill in 2005, is over"
            if _WITH_OBJECT.match(state.classes, j):
                return True  # "before a rumour swept the market, Orla shares closed"
            if _OBJECT_THEN_SOMEBODY.match(state.classes, j) and state.clauses[0].verb is None and not is_done_by(state, j):
                return True  # "After the barge hit the bridge the road was shut"
            if surely and not is_done_by(state, j) and base_of(state.low(j)) in ALONE and THEN_THE_MAIN.match(state.classes, j):
                return True  # "After the mill closed in May the town was poor"
            if _LED.match(state.classes, j + 1) and base_of(state.low(j)) in DONE_TO and state.classes[j - 1] != "u" and state.stack[-1].verb is not None:
                continue  # "after an airstrike blamed on the army"
            return not is_done_by(state, j) and not (finite_later(state, j) and state.stack[-1].verb is None)
        if low == "as" and here == "a" and state.low(j) in _THEN_TOO and is_subordinator(state, j):
            return False  # "stay as mayor until a successor is chosen": the clause is that one's
        if here == "a" and state.low(j) in _THEN_TOO:
            surely = False  # "after its fall until nine inspectors agree": that verb is the other's
        if here == "e" and state.classes[j - 1] in 'n"' and surely and state.low(j) in NEVER_NOUNS and state.stack[-1].verb is not None:
            return True  # "before most cars with such lamps appear"
        if here == "z" and state.prev(i) == "t" and letter == "a" and base_of(state.low(j)) in TAKING_PLACE and state.classes[j + 1:j + 2] in ("", ",", ";", "p", "t"):
            return True  # "two days before the fair opens"
        if here in "ze" and surely and state.stack[-1].verb is not None and state.classes[j - 1] == "n" and base_of(state.low(j)) in TAKING_PLACE and _THEN_AT.match(
                state.classes, j + 1) and (here == "e") == is_plural(state.low(j - 1)):
            return True  # "will free them before talks resume in Hale on Friday"
        if here == "z" and surely and state.classes[j - 1] == "n" and not state.low(j - 1).endswith("s") and state.low(j + 1) in PARTICLES and base_of(state.low(j)) in _WITH_A_PARTICLE:
            return True  # "before the council breaks up"
        if here == "e" and _A_NAME.search(state.classes, i, j):
            continue  # "after the Berlin race in May, she said"
        if here in "ze" and state.classes[j - 1] in "uN" or here == "z" and state.classes[j - 1] == "n" and (
                state.classes[j + 1:j + 2] in ("d", "o", "i") or state.classes[j + 1:j + 3] in ("pt", "t") and not state.low(j - 1).endswith("s")):
            return True
    return False
