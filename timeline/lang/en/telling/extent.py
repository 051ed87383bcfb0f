"""Where a clause's own words stop: before what goes on about other things."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import base_of

_ASIDE = re.compile(r"[dnN#'p]+,?")


def words_end(teller: Words, clause: Clause, through: int | None, spare: bool = False) -> int:
    """The word where the clause's own words end: before what goes on about other things.

    What holds the word `through` is kept, or the time's, if that is `None`; with `spare`, whatever can be left out ends it.
    """
    stop = clause.end
    keep = teller.at if through is None else through
    for child in teller.parse.clauses:
        if child is clause or not clause.verb.last < child.begin < stop or holds(child, keep) or around(child, clause):
            continue
        if child.comma and child.end <= keep or child.kind == "sub" and (_opens_what_is_said(teller, child) or _is_how_long_till(teller, child)):
            continue
        if child.kind == "coord" and share_an_object(teller, clause, child):
            continue
        if child.kind == "rel" and child.comma and teller.parse.classes[child.begin - 1] == "n" and in_subject(teller, child, clause):
            continue  # "said that the mill, a hall he had bought, burned"
        if child.kind in ("coord", "tail") and is_under(child, clause) and (child.kind == "tail" or sister(child, clause)):
            stop = min(stop, child.begin)
        elif child.kind == "coord" and child.subject is None and child.parent is clause and child.verb.tense == "present" and clause.verb.tense == "past" and (
                not child.verb.perfect and keep > clause.verb.last):
            stop = min(stop, child.begin)  # "was founded in 1986 and employs nine"
        elif child.kind == "inf" and teller.parse.classes[child.begin - 1] == "c" and timed(teller, child):
            stop = min(stop, child.begin - 1)
        elif child.kind == "inf" and teller.parse.low(child.begin - 1) == "only" and teller.parse.classes[child.begin - 2:child.begin - 1] == "," and any(
                teller.parse.classes[n] == "t" and teller.parse.low(n - 1) != "for" for n in range(child.begin, child.end)):
            stop = min(stop, child.begin - 2)  # "was closed in May, only to reopen in June"
        elif child.kind == "sub" and (not spare or _is_needed(teller, child, clause)) and _is_condition(teller, child) and not timed(teller, child) and not _leads_what_comes(teller, child) and not _in_a_relative(child, clause):
            continue  # without it, what is told would be said too boldly
        elif child.kind == "ing" and clause.verb.base in _EMPTY and not spare and not timed(teller, child):
            continue  # "the blast occurred on Friday, toppling a mill"
        elif child.comma and child.kind in ("rel", "sub", "ing", "part") and (spare or timed(teller, child) or child.kind != "part"):
            stop = min(stop, aside_begin(teller, child, clause))
        elif child.kind == "rel" and not child.comma and timed(teller, child) and not in_subject(teller, child, clause) and not _compares(teller, child):
            stop = min(stop, aside_begin(teller, child, clause))
        elif child.kind == "sub" and (spare or timed(teller, child) or _leads_what_comes(teller, child)) and not _is_asked(teller, child):
            stop = min(stop, child.begin)
    half = next((c for c in teller.parse.clauses if c.kind == "sub" and c.verb is not None and teller.parse.low(c.begin) in ("while", "whereas", "as") and clause.verb.last < c.begin < stop <= c.verb.first), None)
    if half is not None and half is not clause and not holds(half, keep):
        stop = half.begin  # "climbed, while exports, held back by frost, fell": not "while exports"
    if verb_last(clause) < keep < stop and _TO_TIME.match(teller.parse.classes, keep + 1) and (
            any(teller.parse.low(n) in _DAYS for n in range(keep + 3, keep + 6)) or teller.parse.low(keep + 3) in ("last", "first", "final", "only") and teller.parse.low(keep + 4) in _SITTINGS):
        stop = keep + 1  # "on Friday, the eve of the feast", "on Friday, the last sitting before Easter"
    if (clause.verb.tense == "past" or clause.verb.perfect) and verb_last(clause) < keep < stop - 1 and _goes_on_today(teller, keep + 1):
        stop = keep + 1  # "was born in 1941 and says that she", "moved to Orm in 1990 and works as a nurse"; "has been brewed since 1821 and which employs"
    if clause.kind == "rel" and not clause.comma and verb_last(clause) < keep < stop and teller.parse.classes[keep + 1:keep + 2] == "," and (
            _NO_VERB.fullmatch(teller.parse.classes, keep + 2, stop)):
        stop = keep + 1  # "after a strike that ended in May, fewer than nine"
    if clause.kind == "rel" and keep >= 0 and through is None:
        stop = min(stop, _next_time(teller, keep, stop))
    led = next((c for c in teller.parse.clauses if c.kind in ("part", "ing") and clause.verb.last < c.begin < stop and keep < c.begin and
        timed(teller, c)), None) if (
        "," in teller.parse.classes[clause.verb.last:stop]) else None
    if led is not None:  # "will close, with the first results expected at noon"
        comma = teller.parse.classes.rfind(",", clause.verb.last, led.begin)
        stop = comma if comma > keep and teller.parse.low(comma + 1) == "with" else stop
    beside = _WITH_ANOTHER.search(teller.parse.classes, max(keep, clause.verb.last), stop) if ",p" in teller.parse.classes else None
    if beside is not None and teller.parse.low(beside.start() + 1) == "with":
        stop = beside.start()  # "opens on Friday, with a concert on Saturday"
    words = teller.parse.words
    has_either = stop > clause.verb.last + 1 and teller.text.find("either", words[clause.verb.last].end, words[stop - 1].end) >= 0
    either = next((n for n in range(clause.verb.last + 1, stop) if words[n].low == "either"), None) if has_either else None
    if either is not None and keep < either and stop < clause.end and not any(teller.parse.low(n) == "or" for n in range(either, stop)):
        stop = either - (teller.parse.classes[either - 1] in "kq")  # "goods that either did not exist" or had been sold
    while spare and stop < clause.end and stop > clause.verb.last + 1 and teller.parse.classes[stop - 1] in "pao":
        stop -= 1
    if teller.parse.low(stop) == "what" and (m := _LED_TO_WHAT.search(teller.parse.classes, clause.verb.last + 1, stop)):
        stop = m.start()  # ", half of what it had been", "for what he had paid"
    if teller.parse.low(stop) in ("after", "before"):
        m = _LONG_BEFORE.search(teller.parse.classes, clause.verb.last + 1, stop)
        stop = m.start() if m else stop  # ", two years after"
        if m is None and teller.parse.classes[stop - 1] == "t" and teller.parse.classes[stop - 2] != "p" and stop - 1 != keep and stop - 1 > clause.verb.last + 1 and _SO_LONG.search(teller.parse.low(stop - 1)):
            stop -= 1  # "two days before it was signed"
    while stop > clause.verb.last + 1 and (teller.parse.classes[stop - 1] in ",c;" or teller.parse.low(stop - 1) in ("just", "even", "only", "never")):
        stop -= 1
    return stop


def _goes_on_today(teller: Words, at: int) -> bool:
    """Whether the word at `at` is an "and" that leads to what is so now, or to another relative clause."""
    classes = teller.parse.classes
    if classes[at:at + 2] in ("cz", "cq"):
        return True
    return classes[at:at + 2] == "cn" and classes[at + 2:at + 3] in ("a", "p") and teller.parse.low(at + 1).endswith("s") and base_of(teller.parse.low(at + 1)) in _DOING_NOW


_DOING_NOW = frozenset("work live serve teach coach play farm write study".split())


def _leads_what_comes(teller: Words, child: Clause) -> bool:
    """Whether a clause begins what is told next: "…, and if nobody wins, a second round will be held"; not "because it rained, and because …"."""
    return teller.parse.classes[child.begin - 2:child.begin] == ",c" and "," in teller.parse.classes[child.begin:child.end + 1] and not any(
        c.kind == "sub" and c is not child and teller.parse.low(c.begin) == teller.parse.low(child.begin) for c in teller.parse.clauses)


_EMPTY = ("occur", "happen")


def _compares(teller: Words, child: Clause) -> bool:
    """ "Hopes to have a loss that is below the 1989 loss": the time of a relative clause is only what its noun is compared with."""
    at = teller.parse.classes.find("t", child.begin, child.end)
    while at > child.begin and teller.parse.classes[at - 1] in 'd"':
        at -= 1
    return child.verb is not None and child.verb.base == "be" and teller.parse.low(at - 1) in ("above", "below", "than")


def share_an_object(teller: Words, clause: Clause, child: Clause) -> bool:
    """ "Rebels seized and burned nine trucks": without the second verb nobody knows what they seized."""
    verb, classes = clause.verb, teller.parse.classes
    if child.subject is not None or child.verb is None or verb.passive or verb.base in ALONE or _ONE_BY_ONE.fullmatch(classes, verb.last + 1, child.verb.first) is None:
        return False
    return _TO_WHAT.match(classes, child.verb.last + 1) is not None and teller.parse.low(child.begin) in ("and", "or", ",")


_ONE_BY_ONE, _TO_WHAT = re.compile(r"(?:,[vw])*(?:,|,?c)"), re.compile(r"[dnN#i]|(?:,[vw])*,?c[vw][dnN#i]")  # "bought, restored and sold the mill"


def _is_condition(teller: Words, child: Clause) -> bool:
    first = teller.parse.low(child.begin)
    return first in ("if", "unless", "provided") or first == "as" and teller.parse.low(child.begin + 1) == "long"


def _in_a_relative(child: Clause, clause: Clause) -> bool:
    """Whether a clause belongs to what a relative in another tells: "read a note in which he said that he would die unless they paid"."""
    over = child.parent
    while over is not None and over is not clause:
        if over.kind == "rel":
            return True
        over = over.parent
    return False


def _is_needed(teller: Words, child: Clause, clause: Clause) -> bool:
    """Whether a condition is the point of what is told: "will leave only if the king pays", "unless he pays", "would resign if he paid"."""
    return teller.parse.low(child.begin) == "unless" or teller.parse.low(child.begin - 1) == "only" or clause.verb.modal in ("would", "could", "might")


def _opens_what_is_said(teller: Words, child: Clause) -> bool:
    """Whether what is said begins with a clause: "said that once the crew arrives it will sail"."""
    before = child.begin - 1 - (teller.parse.classes[child.begin - 1] == ",")
    return teller.parse.low(before) == "that" and any(c.kind == "comp" and c.begin == before for c in teller.parse.clauses)


def _is_how_long_till(teller: Words, child: Clause) -> bool:
    """Whether a clause is what "it" stands for: "it is a matter of days before the boy goes home", "it took a year until they met"."""
    over = child.parent
    return teller.parse.low(child.begin) in ("before", "until") and over is not None and over.verb is not None and over.verb.base in ("be", "take") and (
        over.subject is not None and teller.parse.low(over.subject[0]) == "it" and teller.parse.low(child.begin - 1).rstrip("s") in _LENGTHS)


_LENGTHS = frozenset("minute hour day week month year time".split())


def _is_asked(teller: Words, child: Clause) -> bool:
    """Whether a clause is what a verb asks or knows: "questioned whether the kite would fly"."""
    before = child.begin - 1 - (teller.parse.classes[child.begin - 1] == "p")  # "vote on whether"
    return teller.parse.low(child.begin) in ("whether", "how", "why", "what") and any(c.verb is not None and c.verb.last == before for c in teller.parse.clauses)


def in_subject(teller: Words, child: Clause, clause: Clause, told_by_it: bool = False) -> bool:
    """Whether a relative clause stands in the subject of what is told, or of what `clause` tells: "said that a man who fled on Friday was ill"."""
    return any(c is not clause and c.kind == "comp" and (c.parent is clause or not told_by_it) and c.subject is not None and c.subject[0] <= child.begin < c.subject[1] for c in teller.parse.clauses)


_WITH_ANOTHER = re.compile(r",p[dnN#']+(?:p[dnN#']+)*p?t")
_LED_TO_WHAT = re.compile(r"(?:,[drn#]{1,3})?p$")
_SO_LONG = re.compile(r"(?:minute|hour|day|week|month|year)s?$")
_NO_VERB = re.compile(r"[dnN#rp]+")
_LONG_BEFORE = re.compile(r",[dn#tr]{1,4}$")
_TO_TIME = re.compile(r",d[n#N]")
_SITTINGS = frozenset("meeting sitting session day night week weekend month year term round match game".split())
_DAYS = frozenset("day anniversary eve date birthday".split())


def verb_last(clause: Clause) -> int:
    """The last word of a clause's verb group; of a clause without one, its first word."""
    return clause.verb.last if clause.verb is not None else clause.begin


def _next_time(teller: Words, at: int, stop: int) -> int:
    """Where the phrase begins that holds the next time behind the clause's own: another thing's."""
    classes = teller.parse.classes
    later = classes.find("t", at + 2, stop)
    if later < 0 or classes[later - 1] not in "nN":
        return stop
    phrase = later
    while phrase > at + 1 and classes[phrase - 1] in "dnN#'":
        phrase -= 1
    return phrase - 1 if phrase - 1 > at and classes[phrase - 1] == "p" else stop


def aside_begin(teller: Words, child: Clause, clause: Clause) -> int:
    """Where to stop before a relative clause: at the comma of the aside that it hangs in."""
    comma = teller.parse.classes.rfind(",", clause.verb.last, child.begin - (1 if child.comma else 0))
    between = teller.parse.classes[comma + 1:child.begin]
    if comma > clause.verb.last and child.kind == "rel" and _ASIDE.fullmatch(between) and not comma <= teller.at < child.begin:
        return comma
    return child.begin


def holds(child: Clause, at: int) -> bool:
    """Whether a clause holds the word `at`."""
    return child.begin <= at < child.end


def around(child: Clause, clause: Clause) -> bool:
    """Whether `child` spans all of a clause."""
    return child.begin <= clause.begin and child.end >= clause.end


def is_under(child: Clause, clause: Clause) -> bool:
    """Whether `child` hangs in a clause, at any depth."""
    parent = child.parent
    while parent is not None:
        if parent is clause:
            return True
        parent = parent.parent
    return child.kind == "tail"


def sister(child: Clause, clause: Clause) -> bool:
    """Whether `child` hangs in a clause itself, or goes on from another with "and"."""
    return child.parent is clause or child.kind == "coord"


def timed(teller: Words, clause: Clause) -> bool:
    """Whether a clause has a time of its own, other than one that recurs ("on Sundays")."""
    classes = teller.parse.classes
    at = classes.find("t", clause.begin, clause.end)
    while at >= 0 and _RECURS.match(teller.parse.low(at)):
        at = classes.find("t", at + 1, clause.end)
    return at >= 0


_RECURS = re.compile(r"(?:every|each)\s|(?:[a-z]+ )?(?:mon|tues|wednes|thurs|fri|satur|sun|week)days$|daily$|weekly$|monthly$")
