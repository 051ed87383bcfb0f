"""What a noun behind a time is to its clause: the cases that `nouns_behind.py` asks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.words import Words

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
AT = ("in", "on", "at", "during")
"""What leads to a time that is a clause's own."""


@dataclass(slots=True)
class NounsBehind:
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


def is_short_behind_since(nouns: NounsBehind) -> bool:
    """ "Since his Aug. 2 power-grab", "for the Jan. 14 walkout"."""
    parse, at = nouns.teller.parse, nouns.at
    behind = at - 1
    while behind >= 0 and parse.classes[behind] in "dN'" and parse.low(behind) != "no":
        behind -= 1
    if behind < 0 or parse.classes[behind] not in "pa" or parse.low(behind) not in _SINCE:
        return False
    return parse.classes[at - 1] == "d" and nouns.is_one and not nouns.goes_on and (nouns.is_event or nouns.is_of_day)


def is_no_event(nouns: NounsBehind) -> bool:
    """ "A 1987 sedan"; a name bears its year in its own right ("the 2018 Hale Cup")."""
    classes = nouns.teller.parse.classes
    return not nouns.is_event and not nouns.is_of_day and not nouns.is_periodical and (
        classes[nouns.stop - 1] != "N" or classes[nouns.at - 1:nouns.at] == "'")


def opens_what_is_said(nouns: NounsBehind) -> bool:
    """ "Now for today's quiz."."""
    own = nouns.own
    return nouns.is_owned and own.verb is None and own.kind == "main" and nouns.teller.parse.low(nouns.at) == "today" and not nouns.is_event


def is_of_nowadays(nouns: NounsBehind) -> bool:
    """ "Today's children have"."""
    verb = nouns.own.verb
    return nouns.is_owned and nouns.teller.parse.low(nouns.at) in ("today", "tomorrow") and not nouns.is_event and not nouns.is_periodical and (
        verb is not None and verb.tense == "present")


def is_subject(nouns: NounsBehind) -> bool:
    """ "The 2018 deal failed": the clause is about it."""
    subject = nouns.own.subject
    return subject is not None and subject[0] <= nouns.at < subject[1] and {"p", "a"}.isdisjoint(nouns.teller.parse.classes[subject[0]:nouns.at])


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DONE_TO_FIGURES = frozenset("restate revise adjust audit correct publish release".split())
_EXPLAINING = frozenset(("attribute", "blame"))
_JUDGING = _EXPLAINING | frozenset("call describe praise criticize criticise defend explain discuss term label dismiss".split())


def is_judged(nouns: NounsBehind) -> bool:
    """ "Attributed the third-quarter performance to rising sales": not in that quarter."""
    verb = nouns.own.verb
    if verb is None or verb.passive or verb.last >= nouns.at or nouns.is_of_day:
        return False
    return nouns.is_periodical and verb.base in _JUDGING or nouns.is_event and verb.base in _EXPLAINING


_NO_DEED = frozenset("be come go take face fail cost remain expire stay survive need have".split())
_LAWS = frozenset("law act statute amendment decree ordinance bill edict".split())


def is_law_that_did_it(nouns: NounsBehind) -> bool:
    """ "A 1996 law banned the trade": so it did then."""
    verb = nouns.own.verb
    if verb is None or verb.base in _NO_DEED or any(nouns.teller.parse.classes[n] == "t" for n in range(verb.last, nouns.own.end)):
        return False  # "A 2012 law came under attack", "A 1990 law cost the firm nine million last year"
    return nouns.head in _LAWS and is_subject(nouns) and nouns.own.kind == "main" and verb.tense == "past" and not (verb.perfect or verb.passive or verb.progressive)


_WRITINGS = frozenset("""
article autobiography book column diary dissertation documentary editorial email essay letter manifesto memo memoir memorandum monograph note
novel paper poem song study textbook thesis treatise
""".split())
_WRITING = frozenset("accuse acknowledge admit advocate allege announce argue ask assert attack blame call claim coin conclude confess criticize "
                     "criticise declare demonstrate denounce deny describe disclose estimate explain express find forecast identify insist introduce "
                     "note observe outline predict present promise propose publish question raise recall recommend report reveal say set show state "
                     "suggest tell trace urge warn write".split())


def is_writing_that_said_it(nouns: NounsBehind) -> bool:
    """ "In a 1961 paper, she argued that": so she did then."""
    verb, parse, at = nouns.own.verb, nouns.teller.parse, nouns.at
    return nouns.head in _WRITINGS and at > 1 and parse.classes[at - 1] in "dp" and parse.low(at - 2) == "in" and verb is not None and verb.base in _WRITING and (
        verb.tense == "past" and not (verb.perfect or verb.passive or verb.progressive))


def has_a_dated_subject(nouns: NounsBehind) -> bool:
    """ "A 1996 law strengthened the 1959 embargo": the verb is of the law's year."""
    own, classes = nouns.own, nouns.teller.parse.classes
    if own.subject is None or own.verb is None or own.verb.last >= nouns.at or own.verb.tense != "past":
        return False
    return any(classes[n] in "tn" and classes[n + 1] in "n'" and _YEAR.fullmatch(nouns.teller.parse.low(n)) for n in range(own.subject[0], own.subject[1] - 1))


def is_of_who_acts(nouns: NounsBehind) -> bool:
    """ "The winner of the 1994 vote fled", "Victims of Monday's fire sued": somebody known by what happened then does something."""
    own, parse = nouns.own, nouns.teller.parse
    if own.subject is None or own.verb is None or not own.subject[0] < nouns.at < own.subject[1] <= own.verb.first or own.verb.base == "be" and not own.verb.passive:
        return False
    led = next((n for n in range(own.subject[0] + 1, nouns.at) if parse.classes[n] in "pa"), None)
    return led is not None and parse.low(led) in ("of", "in", "from", "behind") and parse.classes[led - 1] == "n" and is_person_noun(parse.low(led - 1))


def by_its_verb(nouns: NounsBehind) -> str | None:
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


def is_fronted(nouns: NounsBehind) -> bool:
    """ "In the 2018 election the town voted"."""
    own = nouns.own
    return own.verb is not None and own.finite and nouns.at < own.verb.first and nouns.governor in AT


def is_to_be_answered(nouns: NounsBehind) -> bool:
    """ "Would appeal against Friday's ruling"."""
    verb = nouns.own.verb
    return nouns.is_one and nouns.is_owned and nouns.governor in _SINCE and verb is not None and verb.tense in ("future", "modal") and (
        nouns.is_of_day and not nouns.goes_on)


def is_yet_to_come(nouns: NounsBehind) -> bool:
    """ "Did not want to be a burden before Thursday's elections", "Town digs out after Saturday's storm": not on that day."""
    verb = nouns.own.verb
    if not (nouns.is_event and nouns.is_owned and nouns.is_of_day) or verb is None or nouns.goes_on:
        return False
    ahead = nouns.governor == "of" and nouns.teller.parse.low(nouns.at - 2) == "ahead"
    return ahead or nouns.governor in ("before", "until") or nouns.governor == "after" and verb.tense == "present" and not verb.perfect


def is_what_was_reported(nouns: NounsBehind) -> bool:
    """ "Reported a third-quarter loss": the clause is about it."""
    verb = nouns.own.verb
    return verb is not None and verb.base in _REPORTING and set(nouns.teller.parse.classes[verb.last + 1:nouns.at]) <= set("dnN#'")


def is_where_it_happened(nouns: NounsBehind) -> bool:
    """ "Resigned at Friday's meeting", "spoke in a May 3 hearing"."""
    parse, at, own = nouns.teller.parse, nouns.at, nouns.own
    if own.verb is None or own.verb.tense != "past" or nouns.governor not in AT or not own.finite or not nouns.is_event or not nouns.is_of_day:
        return False
    return nouns.head in GATHERINGS or parse.classes[at + 1:at + 2] == "'" or (
        parse.classes[at + 1:at + 2] == "n" and parse.low(at + 1) in ("'s", "’s"))


def is_what_it_is_for(nouns: NounsBehind) -> bool:
    """ "Dealers placed orders to start the first day for November transactions": not in that month."""
    return nouns.governor == "for" and nouns.own.kind == "inf" and not (nouns.is_owned or nouns.is_of_day)


def is_to_come_of_a_period(nouns: NounsBehind) -> bool:
    """ "Will wipe out most of its 1992 profit": not in that year."""
    verb = nouns.own.verb
    return nouns.is_periodical and not nouns.is_of_day and verb is not None and verb.tense in ("future", "modal") and (
        verb.base not in _REPORTING and verb.last < nouns.at)
