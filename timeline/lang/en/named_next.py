"""Who "a former mayor" is that the next sentence names: "A former mayor was jailed on Friday. Ann Low, 61, had"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.who_fits import OTHER, PERSON, is_of, is_person

_CAPITAL = r"[A-Z][\w'’-]+"
_NAME = rf"{_CAPITAL}(?: [A-Z]\.)?(?: {_CAPITAL}){{1,2}}"
# What is told of him, and of no one who stood by: "was walking past", "said", "who saw it".
_HIMSELF = (
    r"(?:(?:of|from) [A-Z][\w ]{1,30}, )?(?:who )?(?:(?:was|were|is) (?!\w+ing\b|in\b|at\b|on\b|near\b|among\b)|ha[sd] (?!seen|heard|told|said)\w|faces|pleaded|pleads|denied|denies|admitted|admits|confessed"
    r"|died|appeared in|will (?!testify|speak)|must|served|led|held|won|founded|joined|resigned|retired|quit|took)")
_NEXT = re.compile(
    rf"[.”\"]{{0,2}}\s+(?:[Tt]he (?:[a-z-]+ ){{0,2}}(?P<noun>[a-z-]+), (?P<named>{_NAME}), |(?P<aged>{_NAME}), \d\d, {_HIMSELF}"
    rf"|(?:[A-Z][\w .'’-]{{0,60}}? )?(?:identified|named) (?:him|her|the (?P<whom>[a-z-]+)) as (?P<as>{_NAME})"
    rf"|(?:He|She|The (?P<who>[a-z-]+)) was (?:later )?(?:identified|named) (?:by [a-z ]{{2,30}} )?as (?P<is>{_NAME}))")
# What is done to who is accused: of whom else would the next sentence tell what he pleads?
_TO_THE_ACCUSED = frozenset("jail charge convict arrest sentence acquit indict fine detain accuse release free imprison extradite remand clear".split())
_SOMEBODY = re.compile(r"d[nN#ezygv']*n")


def named_next(text: str, sentence: Parse, own: Clause, line: str) -> str:
    """The line of a clause about "a former mayor" with his name, where its sentence speaks of no other person and the next one tells who it is.

    "A former mayor, Ann Low, was jailed"; where that leaves no room, her name alone.
    """
    holder = own.parent if own.kind == "coord" and own.subject is None and own.parent is not None else own
    if holder.kind != "main" or holder.subject is None or sentence.low(holder.subject[0]) not in ("a", "an"):
        return line
    first, last = holder.subject
    head = _SOMEBODY.match(sentence.classes, first, last)
    if head is None or not is_person_noun(noun := sentence.low(head.end() - 1)) or noun.endswith("s") or head.end() < last and sentence.classes[head.end()] != "p":
        return line
    somebody, subject = (text[sentence.words[first].begin:sentence.words[end - 1].end] for end in (head.end(), last))
    if not line.startswith(somebody):
        return line
    name = _who(text, sentence, noun)
    if name is None:
        return line
    rest = line[len(subject):] if line.startswith(subject) else line[len(somebody):]
    for lead in (f"{line[:len(line) - len(rest)]}, {name},", f"{somebody}, {name},", name):
        if len(lead) + len(rest) <= LIMIT:
            return f"{lead}{rest}"
    return line


def _who(text: str, sentence: Parse, noun: str) -> str | None:
    """The name that the next sentence has for whom this one calls a mayor, if this one can mean nobody else."""
    m = _NEXT.match(text, sentence.words[-1].end)
    if m is None:
        return None
    again = m["noun"] or m["whom"] or m["who"]
    name = m["named"] or m["aged"] or m["as"] or m["is"]
    if again is not None and again != noun or not _fits(noun, name):
        return None
    if m["aged"] and _done(sentence) not in _TO_THE_ACCUSED:
        return None  # "A student was stabbed. Ivo Low, 23, pleaded": not the student
    persons = [word.low for n, word in enumerate(sentence.words) if sentence.classes[n] in "nN" and is_person_noun(word.low) and not _is_aside(sentence, n)]
    if again is None and len(persons) > 1 or persons.count(noun) != 1:
        return None  # "A clerk was hurt when a driver hit a wall. Ann Low, 61,"
    begin, end = sentence.words[0].begin, sentence.words[-1].end
    return None if any(is_person(found[0], text) for found in PERSON.finditer(text, begin, end)) else name


def _done(sentence: Parse) -> str:
    """What the sentence says was done, by the verb of its main clause."""
    verb = sentence.clauses[0].verb
    return verb.base if verb is not None else ""


def _is_aside(sentence: Parse, n: int) -> bool:
    """Whether a person is only one from whom or before whom it was done: "taking bribes from a builder"."""
    at = n - 1
    while at > 0 and sentence.classes[at] in "dn#":
        at -= 1
    return sentence.classes[at] in "po" and sentence.low(at) in ("from", "before", "to", "for")


def _fits(noun: str, name: str) -> bool:
    return is_person(name, name) and not any(OTHER[pronoun].search(noun) and not is_of({"she": "he", "he": "she"}[pronoun], name) for pronoun in ("he", "she"))
