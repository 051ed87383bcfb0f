"""Who a pronoun is by the other words of its own sentence, where none of its clauses has that one as its subject."""

from __future__ import annotations

import re

from timeline.lang.en.firm_names import is_marked
from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.several import is_of_several, only_several
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import DAY, OF_ONE, OTHER, TITLES, before_last_name, fits, is_of, is_person, names_nobody
from timeline.lang.en.who_named import NAMES, said_by


def within(teller: Words, clause: Clause, outer: Clause | None, pronoun: str) -> str | None:
    """Who the pronoun is that a clause, which `outer` is over, has as its subject."""
    if outer is not None and outer.kind == "tail" and outer.subject is None:
        return _speaker_behind(teller, outer, pronoun)
    if clause.kind == "tail" or '"' in teller.parse.classes[:clause.subject[0]]:
        return None  # who is quoted is none of those whom he names
    if pronoun == "they":
        return _only_several(teller, clause) if clause.kind in ("sub", "rel", "coord") or _is_behind_a_clause(teller, clause) else None
    if pronoun not in OF_ONE or clause.kind == "main":
        return None
    name = only_one(teller, 0, clause.subject[0], pronoun)
    if name is not None and clause.kind == "comp" and outer is not None and outer.subject is not None and name in teller.say(*outer.subject):
        return None  # "Its sponsor, Ivo Low, said he would"
    before = teller.who(pronoun) if name is not None else None
    return None if before is not None and before.split()[-1] not in name else name


# What is done to things, and to nobody.
_OF_THINGS = frozenset("sell issue build print publish make launch buy deliver plant redeem manufacture install produce ship repair compose write paint invent mine".split())
_THE_OBJECT = re.compile(r"[dn#']*n(?![nN'c])")


def things_done(teller: Words, clause: Clause) -> str | None:
    """ "Investors who bought the bonds when they were sold": what the clause that this one hangs on does something to, where persons act in it."""
    over, verb = clause.parent, clause.verb
    if clause.kind != "sub" or not verb.passive or verb.base not in _OF_THINGS or over is None or over.verb is None or over.begin > clause.begin:
        return None
    what = _THE_OBJECT.match(teller.parse.classes, over.verb.last + 1, clause.begin)
    head = teller.parse.low(what.end() - 1) if what is not None else ""
    return lower_article(teller.say(*what.span())) if head and is_of_several(head, "n") and not is_person_noun(head) else None


def _speaker_behind(teller: Words, tail: Clause, pronoun: str) -> str | None:
    """ `"…," said Ann Low, the chairwoman, before she left`: Ann Low."""
    at = tail.verb.last + 1
    name = said_by(teller.text, teller.parse, at)
    if name is None and pronoun in OF_ONE and teller.parse.classes[at:at + 1] == "N":
        name = teller.say(at, at + 1)
        name = None if names_nobody(name, teller.text) else name
    if name is None and (m := _THE_PERSON.match(teller.parse.classes, at)) is not None and is_person_noun(teller.parse.low(m.end() - 1)):
        return teller.say(*m.span()) if fits(pronoun, teller.say(*m.span()), m[0], teller.text) else None
    return name if name and fits(pronoun, name, "N" * len(name.split()), teller.text) else None


_THE_PERSON = re.compile(r"dn(?![nN'p])")


# Several.


def _only_several(teller: Words, clause: Clause) -> str | None:
    """ "The weight of Hale loaves has shrunk since May, when they": the only noun of several before, or of what "they dropped" the only one of persons."""
    of_persons = clause.kind == "rel" and not clause.verb.passive and clause.verb.base != "be"
    found = only_several(teller.parse, clause.subject[0], of_persons)
    return teller.say(*found) if found is not None else None


def _is_behind_a_clause(teller: Words, clause: Clause) -> bool:
    """ "While nobody bought the tools, last year they sold", "Low bought the tools; last year they sold": with a clause before."""
    return clause.kind == "main" and any(
        c.end <= clause.subject[0] and (c.kind == "sub" and c.begin <= 1 or c.kind == "main" and c is not clause) for c in teller.parse.clauses)


# One.


_BEHIND_A_PLACE = frozenset("in at from near off to into outside inside across around through over".split())


def only_one(teller: Words, begin: int, end: int, pronoun: str) -> str | None:
    """The one person whom the words `begin` to `end` name, or speak of as "the boy", if the pronoun goes with that and nobody else can be meant."""
    parse, found = teller.parse, []
    for m in NAMES.finditer(parse.classes, begin, end):
        name = teller.text[parse.words[m.start()].begin:parse.words[m.end() - 1].end]
        if name.lower() in TITLES or parse.low(m.start() - 1) == "by":
            return None  # "the Queen"; "was opened by Ann Low, and she": she who is spoken of
        if _is_persons(name, teller.text):
            if is_of(pronoun, name):
                found.append((m.start(), name))
        elif not is_no_person(teller, m):
            return None
    names = {name for _, name in found}
    spans = [at for at, _ in found]
    for n in range(begin, end):
        if parse.classes[n] == "n" and is_person_noun(parse.low(n)) and not parse.low(n).endswith("s") and not OTHER[pronoun].search(parse.low(n)):
            if parse.classes[n + 1:n + 2] in ("N", ",") and n + 1 + (parse.classes[n + 1] == ",") in spans:
                continue  # "the miller Ann Low", "the miller, Ann Low"
            noun = teller.say(n - 1, n + 1) if n > begin and parse.low(n - 1) in ("the", "a", "an") else None
            if noun is None or parse.classes[n + 1:n + 2] in ("n", "'", "N"):
                return None
            found.append((n, noun))
            names.add(noun)
    if len(names) != 1:
        return None
    same, at, owner = OF_ONE[pronoun], found[0][0], parse.owner[found[0][0]]
    if any(parse.low(n) in same and (n < at or parse.classes[n] in "ui" and parse.owner[n] is owner) for n in range(begin, end)):
        return None  # "He said that Low", "Low told him"
    return names.pop()


def _is_persons(name: str, text: str) -> bool:
    """Whether a name is surely a person's."""
    return is_person(name, text) or " " not in name and (name in GIVEN_NAMES or any(given in GIVEN_NAMES for given in before_last_name(name, text)))


def is_no_person(teller: Words, m: re.Match[str]) -> bool:
    """Whether a name is surely none of a person: a day, a firm, where something is, "the Falk Office", what stands before a noun, or "Police" that opens a sentence."""
    parse, before = teller.parse, teller.parse.low(m.start() - 1)
    name = teller.text[parse.words[m.start()].begin:parse.words[m.end() - 1].end]
    if m.start() == 0 and is_of_several(name.lower(), "n") or before in _BEHIND_A_PLACE or before == "the":
        return True
    return DAY.match(name) is not None or parse.classes[m.end():m.end() + 1] == "n" or is_marked(teller.text, name)
