"""The noun behind a time that the time dates, not the verb: "a 2018 deal", "next week's election"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import RULINGS
from timeline.lang.en.telling.noun_cases import (
    AT,
    NounsBehind,
    by_its_verb,
    has_a_dated_subject,
    is_fronted,
    is_judged,
    is_law_that_did_it,
    is_no_event,
    is_of_nowadays,
    is_of_who_acts,
    is_short_behind_since,
    is_subject,
    is_to_be_answered,
    is_to_come_of_a_period,
    is_what_it_is_for,
    is_what_was_reported,
    is_where_it_happened,
    is_writing_that_said_it,
    is_yet_to_come,
    opens_what_is_said,
)
from timeline.lang.en.telling.words import Words
from timeline.model import Timex
from timeline.temporal.expr import Civil, DayPart, Mod, Relative, Unit
from timeline.temporal.grain import Grain

_BLAMING = ("over", "for", "of", "after", "following", "about", "against", "in")


def named_by(teller: Words, own: Clause, timex: Timex) -> str | None:
    """The noun phrase that a time before it dates ("under a 2018 deal with …"), unless it is the clause's own time.

    It is empty for what is no event and only bears the year: "a 1987 sedan".
    """
    nouns = _nouns_behind(teller, own, timex)
    if nouns is None:
        return None
    if is_of_who_acts(nouns):
        return _phrase(nouns) or ""
    if is_short_behind_since(nouns):
        return teller.say(teller.at - 1, nouns.stop)
    if any(case(nouns) for case in (is_no_event, opens_what_is_said, is_of_nowadays)):
        return None if is_law_that_did_it(nouns) or is_writing_that_said_it(nouns) else ""
    if is_subject(nouns):
        return by_its_verb(nouns)
    if has_a_dated_subject(nouns):
        return _phrase(nouns) or ""
    if is_fronted(nouns) or nouns.is_of_day and not nouns.is_event:
        return None
    if is_to_be_answered(nouns) or is_yet_to_come(nouns):
        return f"The {teller.say(nouns.start, nouns.stop)}"
    if is_what_was_reported(nouns) or is_where_it_happened(nouns):
        return None
    if is_to_come_of_a_period(nouns) or is_judged(nouns) or is_what_it_is_for(nouns):
        return ""
    return _phrase(nouns)


def _nouns_behind(teller: Words, own: Clause, timex: Timex) -> NounsBehind | None:
    """The nouns behind the time, if there are any."""
    parse, at, classes = teller.parse, teller.at, teller.parse.classes
    start = at + 1
    if classes[start:start + 1] == "," and parse.low(at)[-4:].isdigit():
        start += 1  # "the Aug. 7, 1998, bombings"
    while classes[start:start + 1] == "'" or classes[start:start + 1] == "n" and parse.low(start) in ("'s", "’s"):
        start += 1
    stop = start
    verbs = {c.verb.first for c in parse.clauses if c.verb is not None}
    while stop < len(classes) and classes[stop] in "nN#g'(zev" and stop not in verbs:
        stop += 1
    if stop == start:
        return None
    head = parse.low(stop - 1)
    return NounsBehind(teller, own, start, stop, head, is_event(head), _is_day(timex), _governor(teller, "dnN#'"))


def _governor(teller: Words, over: str) -> str:
    """The preposition that leads to the time, over words of those classes before it; or nothing."""
    parse = teller.parse
    lead = teller.at - 1
    while lead >= 0 and parse.classes[lead] in over:
        lead -= 1
    return parse.low(lead) if lead >= 0 and parse.classes[lead] in "pa" else ""


def _phrase(nouns: NounsBehind) -> str | None:
    """The nouns with what belongs to them, if that says enough."""
    teller, own, at, start = nouns.teller, nouns.own, nouns.at, nouns.start
    parse, classes = teller.parse, teller.parse.classes
    stop = _phrase_end(nouns)
    is_bare_event = stop == start + 1 and nouns.is_event and not nouns.is_of_day and own.verb is not None
    later = next((c for c in parse.clauses if c.begin == stop and c.kind in ("rel", "part") and not c.comma and c.verb is not None), None)
    if is_bare_event and later is not None and own.verb.last < at:
        return f"The {teller.say(start, later.end)}"  # "threw out a 1931 agreement that lets millers dam the brook"
    words = teller.say(start, stop)
    told = _what_it_says(nouns, stop)
    if told is not None:
        words = f"{words} {teller.say(told.begin, told.end)}"
    name = _NAMED_BEHIND.match(classes, stop) if parse.low(stop - 2) == "the" and stop - 2 > start and is_person_noun(parse.low(stop - 1)) else None
    if name is not None:
        words = f"{teller.say(start, stop - 2)} {teller.say(*name.span('name'))}"  # "the October killing of the doctor, Bo Low"
    if is_bare_event and classes[at + 1:at + 2] == "'" and parse.low(at) in _NOW and own.kind == "rel":
        return ""  # "who works for nobody in this year's race"
    if is_bare_event and classes[at + 1:at + 2] == "'" and nouns.governor and (
            own.verb.tense != "past" or own.verb.perfect or nouns.governor not in AT):
        return f"The {words}"  # "works for nobody in next week's election"
    if is_bare_event and parse.low(at).isdigit() and classes[at - 1:at] == "p" and nouns.governor in _BLAMING and words.islower():
        return f"The {words}"  # "Ferry firm fined over 2019 grounding"
    is_named = nouns.is_event and "N" in classes[start:stop] and len(words.split()) > 1
    return words if is_named or len(words.split()) > 2 else None


_NOW = ("this year", "this month", "this week", "today")


_NAMED_BEHIND = re.compile(r",(?P<name>N+)(?=,|$|t)")


def _phrase_end(nouns: NounsBehind) -> int:
    """The word behind the nouns and what belongs to them, up to the next clause."""
    parse, classes, start, stop = nouns.teller.parse, nouns.teller.parse.classes, nouns.start, nouns.stop
    own = nouns.own
    limits = [c.begin for c in parse.clauses if c.begin > nouns.at and c.kind not in ("part", "ing")]
    if own.verb is not None and own.verb.first >= stop:
        limits.append(own.verb.first)  # "a survivor of the 1987 fire | sued"
    limits += [c.verb.first for c in parse.clauses if c.finite and c.verb is not None and c.begin < nouns.at and c.verb.first >= stop]  # "soldiers killed in the 2009 attack | met"
    limits += [n for n in range(stop, min(len(classes), own.end)) if parse.low(n) == "to" and classes[n + 1:n + 2] == "#" and own.kind == "ing"]  # "raising the toll of it | to 118"
    limit = min([*limits, own.end if own.end > stop else len(classes)])
    while stop < limit and _goes_on_with(nouns, stop):
        stop += 1
    while stop > start and classes[stop - 1] in "pdv":
        stop -= 1
    ordered = next((c for c in parse.clauses if c.kind == "inf" and c.begin == stop and c.verb is not None), None) if nouns.head in RULINGS else None
    if ordered is not None and "t" not in classes[ordered.begin:ordered.end] and ordered.end - start <= _LONGEST_ORDER:
        return ordered.end  # "Monday's ruling by the court to send the boy home"
    told = _what_it_says(nouns, stop)
    return told.end if told is not None and told.begin == stop else stop


def _what_it_says(nouns: NounsBehind, stop: int) -> Clause | None:
    """What a saying says, right behind it or behind an aside: "Monday's declaration by Brandt, which owns a mill, that it would sell"."""
    parse = nouns.teller.parse
    if nouns.head not in _SAYINGS:
        return None
    aside = next((c for c in parse.clauses if c.begin == stop + 1 and c.kind == "rel" and c.comma), None)
    begin = aside.end + (parse.classes[aside.end:aside.end + 1] == ",") if aside is not None else stop
    told = next((c for c in parse.clauses if c.begin == begin and parse.low(begin) == "that" and c.subject is not None), None)
    if told is None or told.verb is None or not _says_it_all(nouns, told) or "t" in parse.classes[told.begin:told.end] or len(nouns.teller.say(nouns.start, stop)) + len(nouns.teller.say(told.begin, told.end)) >= LIMIT:
        return None
    return told


def _says_it_all(nouns: NounsBehind, told: Clause) -> bool:
    """Whether a clause is what is said, and tells of whom: not "the promise that he had made", nor a "ruling that it owes" of nobody named."""
    parse, verb = nouns.teller.parse, told.verb
    whole = verb.base == "be" or verb.passive or verb.modal is not None or parse.classes[verb.last + 1:verb.last + 2] in ("d", "n", "N", "#", "i", "o")
    if not whole or parse.classes[slice(*told.subject)] != "u":
        return whole
    return "by" in [parse.low(n) for n in range(nouns.start, told.begin)]


_LONGEST_ORDER = 16  # words
_SAYINGS = frozenset("declaration announcement statement warning claim admission promise pledge threat decision ruling finding verdict vow".split())


def _goes_on_with(nouns: NounsBehind, n: int) -> bool:
    """Whether the noun phrase goes on with word `n`."""
    parse, classes = nouns.teller.parse, nouns.teller.parse.classes
    letter, before, after = classes[n], classes[n - 1], classes[n + 1:n + 2]
    if letter == "p" and parse.low(n) in ("because", "despite", "than", "by", "after", "into"):
        return before == "v" or parse.low(n) == "by" and after in ("d", "N")  # "signed by the king", not "by Friday"
    if letter == "e":
        return before in "nN"
    if letter == "c":  # "Hale and Orla", "between mills and millers"
        return before == "N" and after == "N" or "between" in (parse.low(word) for word in range(nouns.start, n))
    return letter in "pdnN#'vg" or letter == "o" and after == "#"


def _is_day(timex: Timex) -> bool:
    """Whether a time is of a day or finer."""
    expr = timex.expr
    while isinstance(expr, Relative | Mod):
        expr = expr.of
    return isinstance(expr, DayPart) or isinstance(expr, Civil) and (expr.day is not None or expr.weekday is not None) or isinstance(
        expr, Unit) and expr.grain <= Grain.DAY
