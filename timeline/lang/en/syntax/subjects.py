"""Where a subject begins, behind conjunctions, adverbs and an opening phrase."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import KEPT, PARTICLES
from timeline.lang.en.syntax.tree import Clause, Verb
from timeline.lang.en.wordlists import CONTRACTIONS, OF_TIMES

# "Low, Minister Kuhn and others", "Low, 46, and her son Tom, 12", "Orla, a bank in Graz, and Torvald, a mill".
_LIST = re.compile(r"[dnN']+(?:,(?:[dnN']+|#))+,?c[dnN']+(?:,#)?|[dnN']+,d[dnN']+(?:p[dnN']+)?,c[dnN']+(?:,(?:#|d[nN']+))?")
_PHRASE_BEFORE = re.compile(r"(?P<front>[pa](?:d?[nNre']*[nNg]|tpd?[nN]+?)(?:pd?[nN]+)??)(?:d[nN#']+|(?<=n)N+)$")
_ORIGINS = ("born", "raised", "founded", "based", "educated")
_PLACE_GOES_ON = re.compile(r",?N+,(?:p?t,)?(?=[dnN])")
_APPOSED_IN_FRONT = re.compile(r",(?:np[iu][dnNp]+|(?:d|nd)[nNdpc']*),(?=(?:d?[nN#]+|u)$)")
_ASIDE_IN_FRONT = re.compile(r",[dnN#'p]+,")
_TIME_IN_FRONT = re.compile(r"(?:pt){1,2}(?=d?[nN#]+,|d?[nN#']+(?:p[dnN#']+){1,2},[dnN#'pcr]+,$)")
_LISTED_IN_FRONT = re.compile(r"(?:,[dn#]+)*,?c[dn#]+,(?=[dnNu])")
_HOW = re.compile(r"dr,(?=[dnN])")
_MERE_PHRASE = re.compile(r"p[d'][n]+p?t?")
_ROLE = re.compile(r"ad?[nN]+(?:p[dnN']+)?(?:p?t)?[rx]*")
_LESSER = frozenset(("sub", "ing", "part"))
_MAY_STAND_BEFORE = _LESSER | {"tail"}
_RATES = frozenset(("a minute", "an hour", "a day", "a night", "a week", "a month", "a year"))  # "nine ships a day called at Hale"
_TO_TIME = re.compile(r"[pd]{0,2}t")
# The classes of adverbs, and of all that may stand in what leads to a time: most subjects end with others.
_NO_SUBJECT_ENDS = frozenset("rt,cpad")


def assign(state: State, clause: Clause, verb: Verb, i: int) -> None:
    """Gives a clause its verb, which begins at `i`, and the subject before it."""
    clause.verb = verb
    if state.classes[i] in "mhb" and state.low(i) in CONTRACTIONS and state.prev(i) == "u":
        clause.subject = (i - 1, i)  # "the roof is gone and we'll start": not the words before it
        return
    aside = state.prev(i) == "," and any(c.kind == "rel" and c.comma and c.end == i - 1 and state.prev(c.begin) == "n" for c in state.clauses)
    stop = i - 1 if aside else i  # "The guild, the trust she had led for nine years, left": all of that is the subject
    while not aside and stop > clause.np and state.classes[stop - 1] in _NO_SUBJECT_ENDS and (
            (state.classes[stop - 1] in "rt," or state.classes[stop - 1:stop + 1] == "ct" or state.classes[stop - 1] in "pa" and
                _TO_TIME.match(state.classes, stop) or state.classes.startswith("pdt", max(0, stop - 2))) and not _has_own_time(state, clause, stop, i)) and (
            not _is_of_a_participle(state, stop - 1)) and not (state.low(stop - 1) in _RATES and state.is_noun(stop - 2)):
        stop -= 1
    if clause.subject is None:
        begin = subject_begin(state, clause.np, stop)
        if clause.kind == "rel" and state.classes[clause.np - 1:clause.np] == "q" and _MERE_PHRASE.fullmatch(state.classes, clause.np, i):
            return  # "which at its peak in May was heard by nine"
        if clause.kind == "rel" and state.classes[clause.np - 1:clause.np + 2] == "q,g" and "," in state.classes[stop - 1:i]:
            return  # "the strongest of which, measuring 5.2, was felt"
        if clause.kind == "rel" and state.classes[clause.np - 1:clause.np + 1] == "qa" and state.low(clause.np) == "as" and _ROLE.fullmatch(state.classes, clause.np, i):
            return  # "who as mayor in 1990 shut the mill"
        clause.subject = (begin, stop) if begin < stop and not (clause.kind in ("main", "coord") and state.classes[begin:begin + 1] == "q" and state.prev(begin) == "," and clause.np < begin) else None
        if begin < stop and state.prev(begin) == "t" and clause.kind in ("main", "coord"):
            _end_participles(state, clause, begin)


def _end_participles(state: State, clause: Clause, begin: int) -> None:
    """Ends what a participle tells before the subject that begins at `begin`: "In a vote held in June | the town chose", "After selling it in June | the town"."""
    for inner in state.clauses:
        if inner.kind in ("part", "ing") and not inner.comma and inner.parent is clause and inner.begin < begin < inner.end and inner.verb.last < begin - 1:
            inner.end = begin
            for n in range(begin, len(state.owner)):
                state.owner[n] = clause if state.owner[n] is inner else state.owner[n]


def _comma_before(state: State, aside: Clause) -> int:
    """The word before an aside: its comma, also that of ", a hall he had bought,"."""
    return state.classes.rfind(",", 0, aside.begin) if aside.kind == "rel" and state.prev(aside.begin) == "n" else aside.begin - 1


def _is_of_a_participle(state: State, n: int) -> bool:
    """Whether the preposition at word `n` belongs to the participle before it: "a raid carried out on Monday led"."""
    return state.classes[n] == "p" and state.low(n) in PARTICLES and state.prev(n) in ("v", "y", "w")


def _has_own_time(state: State, clause: Clause, stop: int, i: int) -> bool:
    """Whether the time before `stop` is that of a participle in the subject, for the verb has one behind it: "An accord signed in May collapsed in June"."""
    if state.classes[stop - 1] != "t":
        return False
    last = state.clauses[-2] if state.clauses[-1].verb is None and len(state.clauses) > 1 else state.clauses[-1]
    if last.kind == "ing" and state.low(last.verb.last) in OF_TIMES and last.verb.last == stop - 2:
        return True  # "A strike spanning Easter was called off on Friday"
    if last.kind == "inf" and not last.comma and last.parent is clause and last.verb.last < stop and (state.classes[stop - 2] == "o" or "t" in state.classes[i + 1:i + 6]):
        return True  # "A bid to move the fair to May was rejected", "A plan to open it in May was passed on Friday"
    return last.kind == "part" and not last.comma and last.verb.last < stop and set(state.classes[last.verb.last + 1:stop]) <= set(
        "ptc") and "t" in state.classes[i + 1:i + 6]


def _end_with_joined(state: State, clause: Clause, stop: int) -> int:
    """Where a clause ends, or the one that is joined to it: "when it rained and the river rose"."""
    return max([clause.end, *(c.end for c in state.clauses if c.kind == "coord" and c.parent is clause and c.end < stop)])


_OBJECT_THEN_WHO = re.compile(r"[rx]*(?:d[nN#'e]*[nN]|N+|p(?:[iu]|d?[nN#']*[nN]))(?:pd?[nN#']+)*(?P<who>d[nN#'e]*[nN](?:pd?[nN#']+)*[rx]*)$")

_WHO_DOES = re.compile(r",(?:u|d?[nN#']+)[rt]*[mbhfwv]")


def _clause_in_front(state: State, opening: list[Clause], stop: int) -> int | None:
    """Where the main subject begins behind a clause with its object and no comma: "When the mill shut its gates | the clerks left", "After losing the vote | the mayor"."""
    front = next((c for c in opening if c.kind in ("sub", "ing") and c.verb is not None and c.verb.last < stop and c.end in (stop, -1)), None)
    m = _OBJECT_THEN_WHO.match(state.classes, front.verb.last + 1, stop) if front is not None else None
    if m is None or front.parent is None or _WHO_DOES.search(state.classes, stop):
        return None  # "When the firm bought the mill the town owned, the clerks left"
    front.end = m.start("who")
    for n in range(front.end, len(state.owner)):
        state.owner[n] = front.parent if state.owner[n] is front else state.owner[n]
    return front.end


def subject_begin(state: State, begin: int, stop: int) -> int:
    """Where the subject begins, behind conjunctions, adverbs and an opening phrase."""
    if begin < stop and state.classes[begin] in "dnNu#" and state.classes[begin:begin + 2] != "dr" and state.classes[stop - 2:stop] not in (",u", ")u") and _MAY_STAND_BEFORE.isdisjoint(state.kinds):
        return begin  # mostly
    if state.classes[begin:begin + 3] in ("t,s", "t,q", "t,h") and begin < stop:
        begin += 2  # "Since 1985, when they built it, nine have fallen"
    opening = [] if _LESSER.isdisjoint(state.kinds) else [c for c in state.clauses if begin <= c.begin <= begin + 1 and c.kind in _LESSER]
    if opening and any(c.verb is not None and c.begin < stop for c in opening):
        closing = [c for c in opening if 0 < c.end < stop and (c.begin == begin or state.classes[begin] in "pasc\"")]
        if closing:
            begin = max(_end_with_joined(state, c, stop) for c in closing)
            begin = next((c.end for c in state.clauses if c.kind == "part" and c.begin == begin and begin < c.end < stop and state.prev(begin) == "c"), begin)  # "Built in 1889 and restored in 1990, the tower"
    if opening and (front := _clause_in_front(state, opening, stop)) is not None:
        begin = front
    if opening and state.classes[0] == "v" and (listed := _LISTED_IN_FRONT.match(state.classes, begin, stop)):
        begin = listed.end()  # "Deprived of food, coal, and rope, the army fled"
    if opening and state.low(0) in _ORIGINS and (place := _PLACE_GOES_ON.match(state.classes, begin, stop)):
        begin = place.end()  # "Born in Lund, Sweden, in 1949, Low left"
    if opening and "sub" in state.kinds and state.prev(begin + 1) == ",":
        asked = next((c for c in state.clauses if c.kind == "sub" and begin < c.begin < c.end < stop and _ASIDE_IN_FRONT.fullmatch(state.classes, begin, c.begin)), None)
        begin = asked.end if asked is not None else begin  # "Asked by Low, a clerk, whether it had sunk, Falk said"
    if opening and (apposed := _APPOSED_IN_FRONT.match(state.classes, begin, stop)):
        begin = apposed.end()  # "Founded in 1931 by Ann Low, a cook, the firm grew", "by two maids, one a cook, the firm grew"
    while begin < stop and state.classes[begin] in 'c,"rt' and (
            state.low(begin) not in KEPT or state.classes[begin + 1:begin + 2] == "s" or state.classes[begin + 1:begin + 3] == "ta"):  # "Even if it rains, he", "Only days after the vote, he"
        begin += 1
    if opening and state.classes[begin:begin + 1] == "q":  # "Reading the verdict, which took an hour, the judge wept"
        begin = next((c.end + (state.classes[c.end] == ",") for c in state.clauses if c.kind == "rel" and c.begin == begin and begin < c.end < stop), begin)
    if how := _HOW.match(state.classes, begin, stop):
        begin = how.end()  # "Most importantly, Low himself was freed"
    if front := _TIME_IN_FRONT.match(state.classes, begin, stop + (state.classes[stop:stop + 1] == ",")):
        begin = front.end()  # "On Thursday the cook, 58, was sworn in", "In May the mayor of Lund, a former cook, resigned"
    if state.classes[begin:begin + 1] == "s":  # "Finally, when nobody came, the king left", "Also, while working there, she fell"
        begin = next((_end_with_joined(state, c, stop) for c in state.clauses if c.kind in _LESSER and c.begin == begin + (c.kind != "sub") and c.verb is not None and begin < c.end < stop), begin)
    if begin < stop and state.classes[begin] in "pag" or "t" in state.classes[begin:stop] and state.classes[begin] == "s":
        commas = [n for n in range(begin, stop) if state.classes[n] == "," and not any(
            c.comma and c.kind in ("rel", "part", "ing") and _comma_before(state, c) <= n <= c.end for c in state.clauses)] if "," in state.classes[begin:stop] else []
        closed = state.classes[stop:stop + 1] == "," or state.classes[stop:stop + 2] == "t,"  # "On Monday, the bell, silent since 1985, will ring"
        listed = next((n for n in commas if _LIST.fullmatch(state.classes, n + 1, stop)), None)
        if listed is not None:
            begin = listed + 1
        elif not commas and any(c.comma and begin < c.end < stop and state.classes[c.end] == "," for c in state.clauses):
            begin = state.classes.rindex(",", begin, stop) + 1  # "In a note, copied by a clerk, Orlov said"
        elif not commas and state.classes[begin] in "pa" and (led := _PHRASE_BEFORE.match(state.classes, begin, stop)):
            begin = led.end("front")  # "In late trading the crown was", "After the war the mill was"
        elif commas:
            chosen = commas[-2] if closed and len(commas) >= 2 else commas[-1]
            if closed and len(commas) == 1:
                chosen = commas[0]
            begin = chosen + 1
        else:
            time = state.classes.find("t", begin, stop)
            if time >= 0 and time + 1 < stop and state.classes[time + 1] in "dnNu#":
                begin = time + 1
    elif begin < stop:
        time = state.classes.find("t", begin, stop)
        if time >= 0 and set(state.classes[begin:time]) <= {"r", "p"} and time + 1 < stop:
            begin = time + 1
            if state.classes[begin] == "a":  # "Just one year after leaving, Low came back"
                begin = max((c.end for c in state.clauses if c.kind == "ing" and c.begin == begin + 1 and c.end < stop), default=begin)
    if stop - begin > 1 and state.classes[begin] in "pa" and state.classes[stop - 1] == "u" and "c" not in state.classes[begin:stop]:
        begin = stop - 1  # "From May until her death she was employed"
    behind_front = state.classes[stop - 2:stop] == ")u" or state.classes[begin:begin + 1] in ("u", "p", "s", "g") and state.classes[stop - 2:stop] == ",u"
    if stop - begin > 2 and behind_front and state.low(stop - 1) in ("he", "she", "they", "we", "i"):
        begin = stop - 1  # "There with Ann Low, who had left the guild, and Jean Falk, he founded the mill"
    if state.classes[begin:begin + 1] == "'":  # "The day before Monday's vote, Low left"
        comma = state.classes.find(",", begin, stop)
        begin = comma if comma > 0 else begin
    said = next((c for c in state.clauses if c.kind == "tail" and c.begin <= begin < c.end < stop), None) if "tail" in state.kinds else None
    if said is not None:
        begin = said.end  # "If orders fall, Low said, the firm would"
    while begin < stop and state.classes[begin] in 'c,"rt' and not (state.low(begin) in KEPT and state.classes[begin + 1:begin + 2] in ("#", "d", "n", "N")):
        begin += 1
    if begin < stop and state.low(begin) == "of" and state.classes[begin - 1:begin] == "t" and state.classes[begin - 2:begin - 1] != "p":
        begin -= 1  # "Three days of strikes were called"
    if 0 < begin < stop and state.low(begin - 1) == "not" and state.low(begin) in ("a", "one", "all", "every", "everyone", "everybody", "even", "many"):
        begin -= 1  # "Not a boat has docked"
    return begin
