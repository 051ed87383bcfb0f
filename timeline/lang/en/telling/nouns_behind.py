"""The noun behind a time that the time dates, not the verb: "a 2018 deal", "next week's election"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import RULINGS
from timeline.lang.en.telling.words import Words
from timeline.model import Timex
from timeline.temporal.expr import Civil, DayPart, Mod, Relative, Unit
from timeline.temporal.grain import Grain

# What belongs to a period though it is no event: a clause about it is of that time.
_PERIODICAL = frozenset("""
result earning profit loss sale revenue income net figure budget deficit surplus season harvest crop charge gain growth performance output production turnover
projection dividend payment term period quarter total volume rate estimate forecast target plan level campaign schedule operation expense cost
""".split())
# What people say and do things at: the clause is of that day.
GATHERINGS = frozenset("""
meeting meetings session conference talks vote hearing speech interview ceremony rally trading game match debate mass statement address testimony summit
trial service concert show broadcast election ballot raid attack strike battle offensive visit sale auction
""".split())
# Verbs whose object is what a firm's period came to.
_REPORTING = frozenset("report post record show have see suffer announce book win lose attend host hold contest boycott enter miss skip chair".split())
_SINCE = frozenset("since after before until following for about over of against from".split())
_BLAMING = ("over", "for", "of", "after", "following", "about", "against", "in")
_AT = ("in", "on", "at", "during")


def named_by(teller: Words, own: Clause, timex: Timex) -> str | None:
    """The noun phrase that a time before it dates ("under a 2018 deal with …"), unless it is the clause's own time.

    It is empty for what is no event and only bears the year: "a 1987 sedan".
    """
    nouns = _nouns_behind(teller, own, timex)
    if nouns is None:
        return None
    if _is_of_who_acts(nouns):
        return _phrase(nouns) or ""
    if _is_short_behind_since(nouns):
        return teller.say(teller.at - 1, nouns.stop)
    if any(case(nouns) for case in (_is_no_event, _opens_what_is_said, _is_of_nowadays)):
        return None if _is_law_that_did_it(nouns) else ""
    if _is_subject(nouns):
        return _by_its_verb(nouns)
    if _has_a_dated_subject(nouns):
        return _phrase(nouns) or ""
    if _is_fronted(nouns) or nouns.is_of_day and not nouns.is_event:
        return None
    if _is_to_be_answered(nouns) or _is_yet_to_come(nouns):
        return f"The {teller.say(nouns.start, nouns.stop)}"
    if _is_what_was_reported(nouns) or _is_where_it_happened(nouns):
        return None
    if _is_to_come_of_a_period(nouns) or _is_judged(nouns) or nouns.governor == "for" and nouns.own.kind == "inf" and not (nouns.is_owned or nouns.is_of_day):
        return ""
    return _phrase(nouns)


@dataclass(slots=True)
class _Nouns:
    """The nouns behind a time in its clause: the words `start` to `stop`, the last of which is `head`."""

    teller: Words
    own: Clause
    start: int
    stop: int
    head: str
    is_event: bool
    is_of_day: bool
    governor: str

    @property
    def at(self) -> int:
        """The word that is the time."""
        return self.teller.at

    @property
    def is_one(self) -> bool:
        """Whether the head is all there is."""
        return self.stop == self.start + 1

    @property
    def is_owned(self) -> bool:
        """Whether a mark stands between the time and them: "Friday's ruling", "the Aug. 7, 1998, bombings"."""
        return self.start > self.at + 1

    @property
    def is_periodical(self) -> bool:
        """Whether the head belongs to a period: "profits"."""
        return self.head in _PERIODICAL or self.head.removesuffix("s") in _PERIODICAL

    @property
    def goes_on(self) -> bool:
        """Whether what stands behind them may belong to them."""
        classes = self.teller.parse.classes
        return classes[self.stop:self.stop + 1] in ("p", "o", "q", "k", "v")


def _nouns_behind(teller: Words, own: Clause, timex: Timex) -> _Nouns | None:
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
    return _Nouns(teller, own, start, stop, head, is_event(head), _is_day(timex), _governor(teller, "dnN#'"))


def _governor(teller: Words, over: str) -> str:
    """The preposition that leads to the time, over words of those classes before it; or nothing."""
    parse = teller.parse
    lead = teller.at - 1
    while lead >= 0 and parse.classes[lead] in over:
        lead -= 1
    return parse.low(lead) if lead >= 0 and parse.classes[lead] in "pa" else ""


def _is_short_behind_since(nouns: _Nouns) -> bool:
    """ "Since his Aug. 2 power-grab", "for the Jan. 14 walkout"."""
    parse, at = nouns.teller.parse, nouns.at
    behind = at - 1
    while behind >= 0 and parse.classes[behind] in "dN'" and parse.low(behind) != "no":
        behind -= 1
    if behind < 0 or parse.classes[behind] not in "pa" or parse.low(behind) not in _SINCE:
        return False
    return parse.classes[at - 1] == "d" and nouns.is_one and not nouns.goes_on and (nouns.is_event or nouns.is_of_day)


def _is_no_event(nouns: _Nouns) -> bool:
    """ "A 1987 sedan"; a name bears its year in its own right ("the 2018 Hale Cup")."""
    classes = nouns.teller.parse.classes
    return not nouns.is_event and not nouns.is_of_day and not nouns.is_periodical and (
        classes[nouns.stop - 1] != "N" or classes[nouns.at - 1:nouns.at] == "'")


def _opens_what_is_said(nouns: _Nouns) -> bool:
    """ "Now for today's quiz."."""
    own = nouns.own
    return nouns.is_owned and own.verb is None and own.kind == "main" and nouns.teller.parse.low(nouns.at) == "today" and not nouns.is_event


def _is_of_nowadays(nouns: _Nouns) -> bool:
    """ "Today's children have"."""
    verb = nouns.own.verb
    return nouns.is_owned and nouns.teller.parse.low(nouns.at) in ("today", "tomorrow") and not nouns.is_event and not nouns.is_periodical and (
        verb is not None and verb.tense == "present")


def _is_subject(nouns: _Nouns) -> bool:
    """ "The 2018 deal failed": the clause is about it."""
    subject = nouns.own.subject
    return subject is not None and subject[0] <= nouns.at < subject[1] and {"p", "a"}.isdisjoint(nouns.teller.parse.classes[subject[0]:nouns.at])


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DONE_TO_FIGURES = frozenset("restate revise adjust audit correct publish release".split())
_JUDGING = frozenset("attribute blame call describe praise criticize criticise defend explain discuss term label dismiss".split())


def _is_judged(nouns: _Nouns) -> bool:
    """ "Attributed the third-quarter performance to rising sales": not in that quarter."""
    verb = nouns.own.verb
    return (nouns.is_periodical or nouns.is_event and verb is not None and verb.base in ("attribute", "blame")) and not nouns.is_of_day and verb is not None and verb.base in _JUDGING and not verb.passive and verb.last < nouns.at


_LAWS = frozenset("law act statute amendment decree ordinance bill edict".split())


def _is_law_that_did_it(nouns: _Nouns) -> bool:
    """ "A 1996 law banned the trade": so it did then."""
    verb = nouns.own.verb
    return nouns.head in _LAWS and _is_subject(nouns) and nouns.own.kind == "main" and verb.tense == "past" and not (verb.perfect or verb.passive or verb.progressive)


def _has_a_dated_subject(nouns: _Nouns) -> bool:
    """ "A 1996 law strengthened the 1959 embargo": the verb is of the law's year."""
    own, classes = nouns.own, nouns.teller.parse.classes
    if own.subject is None or own.verb is None or own.verb.last >= nouns.at or own.verb.tense != "past":
        return False
    return any(classes[n] in "tn" and classes[n + 1] in "n'" and _YEAR.fullmatch(nouns.teller.parse.low(n)) for n in range(own.subject[0], own.subject[1] - 1))


def _is_of_who_acts(nouns: _Nouns) -> bool:
    """ "The winner of the 1994 vote fled", "Victims of Monday's fire sued": somebody known by what happened then does something."""
    own, parse = nouns.own, nouns.teller.parse
    if own.subject is None or own.verb is None or not own.subject[0] < nouns.at < own.subject[1] <= own.verb.first or own.verb.base == "be" and not own.verb.passive:
        return False
    led = next((n for n in range(own.subject[0] + 1, nouns.at) if parse.classes[n] in "pa"), None)
    return led is not None and parse.low(led) in ("of", "in", "from", "behind") and parse.classes[led - 1] == "n" and is_person_noun(parse.low(led - 1))


def _by_its_verb(nouns: _Nouns) -> str | None:
    """What a time before the subject dates, as the verb tells: most times the clause."""
    verb = nouns.own.verb
    if verb is None:
        return None
    if verb.tense == "present" and not verb.perfect and verb.base in ("have", "be", "mean", "remain", "matter") and nouns.is_event and nouns.is_owned:
        return f"The {nouns.teller.say(nouns.start, nouns.stop)}"  # "tomorrow's vote has implications": so it is today as well
    if verb.tense == "present" and verb.perfect and verb.base in _DONE_TO_FIGURES and nouns.is_periodical:
        return ""  # "The year-ago results have been restated": not in that year
    if verb.base in ("come", "follow") and not nouns.is_owned and not nouns.is_of_day:
        return ""  # "The third-quarter results came amid": not in that quarter
    return None


def _is_fronted(nouns: _Nouns) -> bool:
    """ "In the 2018 election the town voted"."""
    own = nouns.own
    return own.verb is not None and own.finite and nouns.at < own.verb.first and nouns.governor in _AT


def _is_to_be_answered(nouns: _Nouns) -> bool:
    """ "Would appeal against Friday's ruling"."""
    verb = nouns.own.verb
    return nouns.is_one and nouns.is_owned and nouns.governor in _SINCE and verb is not None and verb.tense in ("future", "modal") and (
        nouns.is_of_day and not nouns.goes_on)


def _is_yet_to_come(nouns: _Nouns) -> bool:
    """ "Did not want to be a burden before Thursday's elections", "Town digs out after Saturday's storm": not on that day."""
    verb = nouns.own.verb
    if not (nouns.is_event and nouns.is_owned and nouns.is_of_day) or verb is None or nouns.goes_on:
        return False
    return nouns.governor in ("before", "until") or nouns.governor == "after" and verb.tense == "present" and not verb.perfect


def _is_what_was_reported(nouns: _Nouns) -> bool:
    """ "Reported a third-quarter loss": the clause is about it."""
    verb = nouns.own.verb
    return verb is not None and verb.base in _REPORTING and set(nouns.teller.parse.classes[verb.last + 1:nouns.at]) <= set("dnN#'")


def _is_where_it_happened(nouns: _Nouns) -> bool:
    """ "Resigned at Friday's meeting", "spoke in a May 3 hearing"."""
    parse, at, own = nouns.teller.parse, nouns.at, nouns.own
    if own.verb is None or own.verb.tense != "past" or nouns.governor not in _AT or not own.finite or not nouns.is_event or not nouns.is_of_day:
        return False
    return nouns.head in GATHERINGS or parse.classes[at + 1:at + 2] == "'" or (
        parse.classes[at + 1:at + 2] == "n" and parse.low(at + 1) in ("'s", "’s"))


def _is_to_come_of_a_period(nouns: _Nouns) -> bool:
    """ "Will wipe out most of its 1992 profit": not in that year."""
    verb = nouns.own.verb
    return nouns.head in _PERIODICAL and not nouns.is_of_day and verb is not None and verb.tense in ("future", "modal") and (
        verb.base not in _REPORTING and verb.last < nouns.at)


def _phrase(nouns: _Nouns) -> str | None:
    """The nouns with what belongs to them, if that says enough."""
    teller, own, at, start = nouns.teller, nouns.own, nouns.at, nouns.start
    parse, classes = teller.parse, teller.parse.classes
    stop = _phrase_end(nouns)
    is_bare_event = stop == start + 1 and nouns.is_event and not nouns.is_of_day and own.verb is not None
    later = next((c for c in parse.clauses if c.begin == stop and c.kind in ("rel", "part") and not c.comma and c.verb is not None), None)
    if is_bare_event and later is not None and own.verb.last < at:
        return f"The {teller.say(start, later.end)}"  # "threw out a 1931 agreement that lets millers dam the brook"
    words = teller.say(start, stop)
    if is_bare_event and classes[at + 1:at + 2] == "'" and parse.low(at) in _NOW and own.kind == "rel":
        return ""  # "who works for nobody in this year's race"
    if is_bare_event and classes[at + 1:at + 2] == "'" and nouns.governor and (
            own.verb.tense != "past" or own.verb.perfect or nouns.governor not in _AT):
        return f"The {words}"  # "works for nobody in next week's election"
    if is_bare_event and parse.low(at).isdigit() and classes[at - 1:at] == "p" and nouns.governor in _BLAMING and words.islower():
        return f"The {words}"  # "Ferry firm fined over 2019 grounding"
    is_named = nouns.is_event and "N" in classes[start:stop] and len(words.split()) > 1
    return words if is_named or len(words.split()) > 2 else None


_NOW = ("this year", "this month", "this week", "today")


def _phrase_end(nouns: _Nouns) -> int:
    """The word behind the nouns and what belongs to them, up to the next clause."""
    parse, classes, start, stop = nouns.teller.parse, nouns.teller.parse.classes, nouns.start, nouns.stop
    own = nouns.own
    limits = [c.begin for c in parse.clauses if c.begin > nouns.at and c.kind not in ("part", "ing")]
    if own.verb is not None and own.verb.first >= stop:
        limits.append(own.verb.first)  # "a survivor of the 1987 fire | sued"
    limit = min([*limits, own.end if own.end > stop else len(classes)])
    while stop < limit and _goes_on_with(nouns, stop):
        stop += 1
    while stop > start and classes[stop - 1] in "pdv":
        stop -= 1
    ordered = next((c for c in parse.clauses if c.kind == "inf" and c.begin == stop and c.verb is not None), None) if nouns.head in RULINGS else None
    if ordered is not None and "t" not in classes[ordered.begin:ordered.end] and ordered.end - start <= _LONGEST_ORDER:
        return ordered.end  # "Monday's ruling by the court to send the boy home"
    return stop


_LONGEST_ORDER = 16  # words


def _goes_on_with(nouns: _Nouns, n: int) -> bool:
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
