"""Which participles behind a noun are told with "was": "A ring found in May" → "A ring was found"."""

from __future__ import annotations

import re

from timeline.lang.en.called_off import had_been_planned
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE, DONE_TO
from timeline.lang.en.telling.words import Words

COARSE = re.compile(r"\b(?:years?|months?|decades?|\d{4}|spring|summer|autumn|winter)$")
"""Times that are no days: "A consultant hired last year disagreed", not then."""
DECIDED = frozenset("announce pass plan schedule approve adopt write unveil complete".split())
PRINTED = frozenset("publish release print broadcast air post issue read show carry".split())
_OF_A_DEED = frozenset("want suspect accuse charge convict blame link jail wound hurt".split())  # "a clerk wanted for a theft in 1984": of the theft


def is_bare(teller: Words, clause: Clause, noun: str, done: str) -> bool:
    """ "A program begun in 2020 has trained nine clerks", "a ring found in May": "A program begun", "A ring found" are no lines."""
    verb, outer = clause.verb, clause.parent
    if verb.form != "part" or clause.comma or teller.parse.low(0) == "under":  # "Under a pact signed in May": see `with_terms`
        return False
    if " " not in done and verb.base in DONE_TO | DECIDED | _BEGUN or _CARRIED_OUT.fullmatch(done) is not None:
        return True
    if outer is None or outer.verb is None or verb.base in _OF_A_DEED or verb.base in _SEEM or _OF_EACH.match(noun) or " and " in noun or had_been_planned(teller.parse, clause):
        return False
    within = outer.subject is not None and outer.subject[0] < clause.begin < outer.subject[1] <= outer.verb.first and (
        "," not in teller.parse.classes[clause.begin:outer.verb.first])
    if verb.base in ALONE and not within or teller.parse.classes[clause.begin - 1] == "N":  # a name has no participle without a comma
        return False  # "when the shaft flooded": no participle at all
    return within if " " not in done else teller.parse.classes[verb.last + 1:verb.last + 2] in tuple("port")


# What is so rather than done, or what a thing does by itself, too.
_SEEM = frozenset("tie link attach connect relate drown sink burn break freeze shatter flood associate expect see know say tell think believe mean design intend require need base use record involve".split())
_OF_EACH = re.compile(r"(?:[Ee]very|[Ee]ach|[Aa]ny|[Aa]ll|[Nn]o|[Mm]ost|[\d.,]+%?$)\b|[\d.,]+%")


_CARRIED_OUT = re.compile(r"(?:carried|shot|brought|handed|cordoned|sealed|broken|blown|written|drawn|taken|cut|held|torn|thrown|laid|called|given|sent|set|put) (?:out|up|off|down|in|over|away|back)")
_BEGUN = frozenset("begin start finish sow plant launch found build establish open close complete create make set introduce".split())


def is_told_apart(teller: Words, clause: Clause) -> bool:
    """ "A consultant hired last year disagreed": the hiring is over, and the verb has no time."""
    outer = clause.parent
    return not clause.comma and COARSE.search(teller.parse.low(teller.at)) is not None and clause.verb.base not in PRINTED | _OF_A_DEED and outer is not None and (
        outer.kind == "main" and outer.subject is not None and outer.verb is not None and outer.subject[0] < clause.begin < outer.subject[1] and outer.verb.tense == "past")


def each_has_its_time(teller: Words, clause: Clause) -> bool:
    """ "A report commissioned in May and delivered in June warned": two participles of one noun, each of its own day."""
    others = [c for c in teller.parse.clauses if c.kind == "part" and c is not clause and not c.comma and c.verb is not None]
    return not clause.comma and any(
        first.end >= second.begin - 1 and teller.parse.classes[second.begin - 1] == "c" and
        "t" in teller.parse.classes[first.begin:second.begin] and "t" in teller.parse.classes[second.begin:second.end]
        for other in others for first, second in [sorted((clause, other), key=lambda c: c.begin)])
