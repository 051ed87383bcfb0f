"""The noun that a participle behind a comma is said of, where a relative clause stands between: "A bill that would raise tolls, first proposed in 1988, failed"."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.headlines import lower_first
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.words import Words
from timeline.lang.en.wordlists import NUMBER_WORDS

# What is done to laws and plans, to persons, to bodies: nouns, and the verbs.
_PLANS = frozenset("bill law act rule rules treaty accord pact resolution measure motion ban code decree directive regulation regulations plan proposal amendment project scheme tax levy deal".split())
_DONE_TO_PLANS = frozenset("adopt pass approve enact introduce propose draft announce ratify sign shelve drop defeat reject withdraw publish submit table revive float".split())
_DONE_TO_PERSONS = frozenset("elect appoint bear hire fire sack dismiss arrest detain charge convict jail imprison sentence free release accuse suspend name".split())
_DONE_TO_BODIES = frozenset("found establish create form launch set buy acquire privatize nationalize float".split())
_BODIES = frozenset(SPEAKING) | frozenset("school museum charity university college band team".split())


def head_with_a_relative(teller: Words, clause: Clause) -> str | None:
    """The head of the subject before an aside, if what is done is done to its like and not to the noun that the relative clause ends on: "A clerk who drove a van, jailed in May, left"."""
    outer, parse = clause.parent, teller.parse
    while outer is not None and outer.kind != "main":
        outer = outer.parent
    if not clause.comma and parse.low(clause.begin - 1) != "first" or outer is None or outer.subject is None or outer.verb is None or not outer.subject[0] < clause.begin < outer.verb.first:
        return None
    rel = next((c for c in parse.clauses if c.kind == "rel" and not c.comma and outer.subject[0] < c.begin < clause.begin and parse.classes[c.begin] in "qk"), None)
    if rel is None or "," in parse.classes[outer.subject[0]:rel.begin]:
        return None
    end = len(parse.classes[:clause.begin].rstrip(",r"))
    head, near = parse.low(rel.begin - 1), parse.low(end - 1)
    if not any(clause.verb.base in done and _is_one(head, nouns) and not _is_one(near, nouns) for done, nouns in _PAIRS):
        return None
    words = teller.say(outer.subject[0], end)
    return words if len(words) + _ROOM < LIMIT else teller.say(outer.subject[0], rel.begin)


_PAIRS = ((_DONE_TO_PLANS, _PLANS), (_DONE_TO_PERSONS, None), (_DONE_TO_BODIES, _BODIES))
_ROOM = 40  # characters that what was done may take


def _is_one(noun: str, nouns: frozenset[str] | None) -> bool:
    """Whether a noun is among those, or one for a person where they are none."""
    return is_person_noun(noun) if nouns is None else noun in nouns or noun.removesuffix("s") in nouns


_SOME_OF_THEM = re.compile(r"(?P<them>d?[nN#']*[nN]),(?P<some>[#nd])pi$")


def done_to_some(teller: Words, clause: Clause) -> str | None:
    """ "Nine boats, two of them sent on Monday, resumed the search" → "Two of nine boats were sent"."""
    classes = teller.parse.classes
    m = _SOME_OF_THEM.search(classes, max(0, clause.begin - _REACH), clause.begin)
    some = teller.parse.low(m.start("some")) if m is not None else ""
    if m is None or teller.parse.low(clause.begin - 1) != "them" or teller.parse.low(clause.begin - 2) != "of":
        return None
    them = teller.say(*m.span("them"))
    is_name = classes[m.start("them")] == "N" and teller.parse.low(m.start("them")) not in NUMBER_WORDS
    comma = classes.find(",", clause.verb.last, clause.end)
    done = teller.say(clause.begin, comma if comma > teller.at else clause.end)
    return f"{some.capitalize()} of {them if is_name else lower_first(them)} {'was' if some in _ONE else 'were'} {done}"


_ONE, _REACH = ("one", "1", "each", "half"), 16
