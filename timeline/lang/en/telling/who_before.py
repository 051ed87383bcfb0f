"""Who a pronoun is by what stands before the sentence."""

from __future__ import annotations

import re

from timeline.lang.en.done_to_them import done_to_them
from timeline.lang.en.firms import only_firm_named, sole_firm
from timeline.lang.en.phrases import is_event
from timeline.lang.en.pronouns import what_was_spoken_of
from timeline.lang.en.syntax import Clause
from timeline.lang.en.talks import talks_before
from timeline.lang.en.teams_named import team_before
from timeline.lang.en.telling.words import Words
from timeline.lang.en.thing_done import RESTORING, course_of, thing_done
from timeline.lang.en.who_fits import OF_ONE, SPEAKS, names_nobody
from timeline.lang.en.who_named import only_person


DONE_TO_THINGS = frozenset("""
schedule complete finish build postpone delay repair design cancel demolish open reopen hold hear debate publish adopt approve reject review vote
present unveil
""".split())


def by_what_stands_before(teller: Words, clause: Clause, pronoun: str) -> str | None:
    """Who it is by what stands before the sentence, or by whom it names of the other sex."""
    verb = clause.verb
    at = teller.parse.words[0].begin
    alone = teller.parse.classes[verb.last + 1:verb.last + 2] not in tuple("diunN#")
    if pronoun == "it" and (alone and not verb.passive or verb.passive and verb.base in RESTORING) and (thing := course_of(teller.text, at, _does(teller, clause))) is not None:
        return thing
    if pronoun == "it" and verb.passive and verb.base in DONE_TO_THINGS and (thing := what_was_spoken_of(teller.text, at)) is not None:
        return thing or None
    if pronoun == "they" and not (alone and verb.base in ("meet", "play", "face")) and (team := team_before(teller.text, at, verb)) is not None:
        return team
    whom = talks_before(teller.text, at, verb) or done_to_them(teller.text, at, verb) if pronoun == "they" else None
    if whom is not None:
        return whom or None
    name = _of_the_other_sex(teller, clause, pronoun) or teller.who(pronoun)
    if name and pronoun in ("he", "she") and _says_so(teller, clause, name):
        name = None  # "She had broken a hip, Ms. Kern said": not Ms. Kern
    head = _LED.split(name, maxsplit=1)[0].rpartition(" ")[2] if name else ""
    if pronoun == "it" and verb.base in _RUNS_OUT and (head[:1].isupper() or SPEAKS.search(head)):
        return None  # "The Met Office upgraded a warning. It expires at noon": the warning does
    by_firms = verb.base in _DONE_BY_FIRMS and not (alone and verb.base in ("open", "change", "settle"))  # so does an inquiry
    if pronoun == "it" and by_firms and not verb.passive and head.islower() and is_event(head):
        return sole_firm(teller.text)  # "A class action was filed. It paid nine crowns"
    if name is None and pronoun == "it" and by_firms and not verb.passive:
        name = only_firm_named(teller.text, at)
    if name is None and pronoun == "it" and not (verb.base == "be" and teller.parse.classes[verb.last + 1:verb.last + 2] in tuple("dN#")):  # "It was a blow"
        name = thing_done(teller.text, at)
    return None if name and _is_told_of(teller, clause, name) else name


_RUNS_OUT = frozenset("expire lapse mature".split())


def _says_so(teller: Words, clause: Clause, name: str) -> bool:
    """Whether whoever says what a clause tells has that name."""
    last = name.rpartition(" ")[2].lower()
    return any(c.kind == "tail" and c is not clause and c.subject is not None and last in [teller.parse.low(n) for n in range(*c.subject)] for c in teller.parse.clauses)


def _does(teller: Words, clause: Clause) -> str:
    """The verb of a clause, or of what it is to do: "is to begin", "is due to end"."""
    verb, classes = clause.verb, teller.parse.classes
    if verb.base != "be":
        return verb.base
    to = next((n for n in (verb.last + 1, verb.last + 2) if classes[n:n + 1] == "o"), None)
    return teller.parse.low(to + 1) if to is not None and classes[to + 1:to + 2] == "e" and classes[to + 2:to + 3] not in tuple("dnN#") else ""


# What an event does not do, and the firm that a text is of does.
_DONE_BY_FIRMS = frozenset("""
pay buy sell replace agree announce hire fire appoint acquire own employ file sue plan hope expect want decide refuse deny say tell ask offer cut raise
change switch open launch recall settle report post earn lose borrow invest
""".split())
_LED = re.compile(r"\s(?:of|for|in|at|on|against|by|with|from|to)\s")


def _is_told_of(teller: Words, clause: Clause, name: str) -> bool:
    """Whether a clause says the name behind its verb: "he had offered Low the post", who is no Low."""
    last = name.rpartition(" ")[2]
    return last[:1].isupper() and any(
        teller.parse.classes[n - 1:n + 1] in ("vN", "pN", "yN", "wN", "bN") and teller.text.startswith(last, teller.parse.words[n].begin) for n in range(clause.verb.last + 1, min(clause.end, clause.verb.last + 4)))


def _of_the_other_sex(teller: Words, clause: Clause, pronoun: str) -> str | None:
    """ "She married Ivo Low, a cook; he died in 2011": the one person named since "she"."""
    other = OF_ONE.get({"he": "she", "she": "he"}.get(pronoun, ""), ())
    begin = next((n for n in range(clause.subject[0]) if teller.parse.classes[n] == "u" and teller.parse.low(n) in other), None)
    if begin is None:
        return None
    named = only_person(teller.text[teller.parse.words[begin].end:teller.parse.words[clause.subject[0]].begin], pronoun)
    return named if named and not names_nobody(named, teller.text) else None
