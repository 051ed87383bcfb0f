"""Who a clause is about: its subject in words, a pronoun by its name where that leaves no doubt."""

from __future__ import annotations

import re

from timeline.lang.en.phrases import antecedent, noun_phrase
from timeline.lang.en.pronouns import fits
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.words import Words

_NAMED_BY = frozenset("he she it they".split())
LONGEST_NAME = 45


def subject_of(teller: Words, clause: Clause) -> str | None:
    """The clause's subject in words; of a coordinated one, its sibling's; of a relative one, what it hangs on."""
    if clause.subject is not None:
        begin, end = clause.subject
        said = teller.say(begin, end).strip(" ,")
        if teller.parse.classes[begin:end] == "u":
            return named(teller, clause, said) or said
        return said or None
    if clause.kind == "coord" and clause.parent is not None:
        return subject_of(teller, clause.parent)
    if clause.kind == "rel":
        found = antecedent(teller.text, teller.parse, clause, teller.span)
        if found is None and clause.parent is not None:
            return None
        return found
    return None


def named(teller: Words, clause: Clause, pronoun: str) -> str | None:
    """Who a pronoun is, where the sentence or the one before leaves no doubt."""
    if pronoun.lower() not in _NAMED_BY:
        return None
    outer = clause.parent
    if clause.kind == "coord" and outer is not None and outer.subject == clause.subject:
        outer = outer.parent
    seen = [outer] if outer is not None else []
    if clause.kind == "main":
        seen = [c for c in teller.parse.clauses if c.kind == "sub" and c.begin < clause.begin]
    for other in seen:
        while other is not None and (other.subject is None or teller.parse.classes[slice(*other.subject)] == "u"):
            other = other.parent
        if other is None:
            continue
        found = noun_phrase(teller.text, teller.parse, *other.subject, teller.span)
        classes = teller.parse.classes[slice(*other.subject)].partition(",")[0]
        return found if found and fits(pronoun, found, classes, teller.text) else None
    return teller.who(pronoun.lower())


def aside_before(teller: Words, clause: Clause) -> bool:
    return clause.subject is not None and "," in teller.parse.classes[clause.subject[1]:clause.verb.first]


def short_subject(teller: Words, clause: Clause, subject: str) -> str:
    """A subject without what stands between commas in it, lists left alone."""
    first, _, rest = subject.partition(", ")
    if not rest or re.search(r"(?:^|, )and |\band [A-Z\w' ]+$", rest) and not aside_before(teller, clause):
        return subject
    last = rest.rpartition(", ")[2] if not aside_before(teller, clause) else ""
    return f"{first} {last}".strip() if last and last != rest else first


def short_name(name: str) -> str:
    name = " ".join(name.split()).strip(" ,.;:\"")
    return name if len(name) <= LONGEST_NAME else name.split(",")[0]


def lower_article(noun: str) -> str:
    return re.sub(r"^(?:The|An?|Its|His|Her|Their)\b", lambda m: m[0].lower(), noun)
