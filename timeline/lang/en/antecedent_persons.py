"""Whom "who" and "whose" mean by the words before them: the name beside an office, the person behind a thing, the guild of its members."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.lexicon import DECADES
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.who_fits import TITLES

_PEOPLE_OF_A_BODY = re.compile(r"n(?P<of>p)d?[nN]*[nN]$")


def body_of_people(parse: Parse, clause: Clause, end: int) -> int | None:
    """The "of" in "three members of the guild, whose leader quit": of the guild; `None` in "of the members, whose homes"."""
    m = _PEOPLE_OF_A_BODY.search(parse.classes, 0, end) if clause.comma and parse.low(clause.begin) == "whose" else None
    if m is None or parse.low(m.start("of")) != "of" or not parse.low(m.start()).endswith("s") or not is_person_noun(parse.low(m.start())) or clause.subject is None:
        return None
    return m.start("of") if not parse.low(clause.subject[1] - 1).endswith("s") and is_person_noun(parse.low(clause.subject[1] - 1)) else None


_AGED, _DONE_AT = re.compile(r"n(?P<aged>pdn)$"), re.compile(r"n(?P<done>[vy])p(?:dn?)?N+$")


def before_what_they_are(parse: Parse, end: int, is_whose: bool) -> int:
    """Where the person ends of whom the words up to `end` only say more: "a couple in their sixties whose car", "a soldier trained in France who"."""
    aged = _AGED.search(parse.classes, 0, end) if is_whose else None
    if aged is not None and parse.low(aged.start("aged") + 1) in ("his", "her", "their") and parse.low(end - 1).rpartition("-")[2] in _AGES:
        return aged.start("aged")
    done = _DONE_AT.search(parse.classes, 0, end)
    return done.start("done") if done is not None and parse.low(done.start("done") + 1) in ("in", "at", "near") and is_person_noun(parse.low(done.start())) else end


_AGES = frozenset((*DECADES, *(f"{years}s" for years in DECADES.values()), "teens"))


def name_of_person(parse: Parse, clause: Clause, begin: int, end: int, verbs: set[int]) -> tuple[int, int]:
    """The name of the person whom "who" means, if the phrase is an office: "Ann Lowe, the mayor, who had fled"."""
    person = _person_before(parse, begin, end) if clause.comma else None
    if person is not None:
        begin, end = person
    classes = parse.classes
    town = _OF_A_TOWN.search(classes, 0, end)
    if town and parse.low(town.start("from")) in ("from", "of"):
        return town.span("who")  # "Ann Low, 67, from Leeds, whose"
    of = _OF_A_BODY.search(classes, 0, end) if parse.low(clause.begin) in ("who", "whose") else None
    if of and parse.low(of.start("of")) in ("of", "at", "from") and (parse.low(of.start()) in TITLES or parse.low(of.start()).title() in GIVEN_NAMES):
        return of.span("who")  # "Prof Ian Low of the University of Leeds, who"
    return name_apposed(parse, clause, begin, end, verbs)


def name_apposed(parse: Parse, clause: Clause, begin: int, end: int, verbs: set[int]) -> tuple[int, int]:
    """The name, or the subject of the sentence, of which the words `begin` to `end` only say what it is: "built by Orla, a firm that closed", "The tower, a high block built in 1968, fell"."""
    classes = parse.classes
    comma = classes.rfind(",", 0, begin)
    aged = classes[comma - 2:comma] == ",#"  # "Ann Low, 47, a lawyer who left"
    trade = clause.kind == "part" and set(classes[begin:end]) == {"n"} and is_person_noun(parse.low(end - 1))  # "Ann Low, weaver, born"
    if not (begin == comma + 1 and comma > 0 and (aged or classes[comma - 1] in "nN") and (classes[begin] == "d" or trade)):
        return begin, end
    comma -= 2 * aged
    name = comma
    while name > 0 and classes[name - 1] in "nN'd" and name - 1 not in verbs:
        name -= 1
    if parse.low(clause.begin) == "who":
        by = _BY_A_PERSON.search(classes, begin, end)
        if by is not None and parse.low(by.start()) == "by":
            return by.start() + 1, end  # "Falk, a firm run by Ann Low, who left"
        holder = _OF_NO_PERSON.search(classes, 0, comma)
        if holder is not None and holder.start("of") == name - 1 and parse.low(name - 1) == "of" and is_person_noun(parse.low(end - 1)) and _holds(parse.low(name - 2)):
            return holder.start(), comma  # "The mayor of Hale, a former cook who was elected"
    if "N" in classes[name:comma] and (parse.low(clause.begin) in ("who", "whose") or _is_what_the_name_is(parse, name, end)):
        return name, comma
    is_subject = classes[begin] == "d" and parse.low(begin) in ("a", "an") and _is_the_subject(parse, name, comma)
    return (name, comma) if is_subject else (begin, end)


_BY_A_PERSON = re.compile(r"pNN+$")
_OF_NO_PERSON = re.compile(r"d?[n#]*n(?P<of>p)(?:N|dN+)$")
_KIN = frozenset("wife husband widow widower son daughter brother sister mother father friend partner lawyer uncle aunt cousin".split())


def _holds(noun: str) -> bool:
    """Whether a noun is of who holds an office or a thing: "the mayor of Hale", not "the widow of Low"."""
    return is_person_noun(noun) and noun not in _KIN


def _is_what_the_name_is(parse: Parse, name: int, end: int) -> bool:
    """Whether the noun before word `end` says what the name from word `name` on is: "built by Orla, a firm that", "the leader of the Orla Front, a party that"; not "the ascent of Low Fell, a climb that"."""
    classes = parse.classes
    if classes[name - 1:name] not in ("p", "o") or name < 2 or classes[name - 2] not in "nN":
        return True
    head, noun = parse.low(name - 2), parse.low(end - 1)
    if is_event(noun) or noun in _GOING_ON:
        return False
    if noun in SPEAKING and not is_person_noun(noun) and head not in _FIRMS_OF_FIRMS and head not in SPEAKING:
        return True  # "The mill of Orla, the brewer that"
    return is_event(head) and parse.low(name - 1) == "of" or is_person_noun(head) and not is_person_noun(noun)


_FIRMS_OF_FIRMS = frozenset("parent owner buyer bidder rival competitor successor predecessor affiliate subsidiary unit division arm branch partner creditor shareholder".split())
_GOING_ON = frozenset("process move step effort event decision plan policy practice change transition deal idea venture task feat gesture measure project job role post".split())


def _is_the_subject(parse: Parse, begin: int, end: int) -> bool:
    """Whether "the tower" before a comma stands alone, as what a sentence is about, or behind its verb: "The tower, a high block built in 1968, fell", "They met in the hall, a former stable that burned"."""
    if parse.low(begin) != "the" or set(parse.classes[begin + 1:end]) != {"n"}:
        return False
    alone = begin > 1 and parse.classes[begin - 1] == "p" and parse.low(begin - 1) in ("in", "at", "into", "from", "aboard", "inside")
    return alone or any(c.kind == "main" and c.subject is not None and c.subject[0] == begin for c in parse.clauses)


OFFICE_AT = re.compile(r"(?P<who>N{2,}),d?[#n]*(?P<office>n)(?:p[dnN]+)*?(?P<at>p)d?N+(?:pN+)?$")  # "Ian Low, a clerk at Hale House, who"
_OF_A_BODY = re.compile(r"(?P<who>N{2,})(?P<of>p)d?[nN]+(?:p[dnN]+)*$")
_OF_A_TOWN = re.compile(r"(?P<who>N{2,}),#,(?P<from>p)N+$")
_OF_PERSON = re.compile(r"(?:d+[n#]*n|[nN]*[nN])(?:p[dnN#']+(?:cN+)?)*$")


def person_far(parse: Parse, clause: Clause, end: int) -> int | None:
    """Where the person begins whom "who" means behind a thing: "the head of the firm that makes tyres, who resigned"."""
    behind_thing = parse.classes[end - 1:end] in ("n", "e") and parse.low(clause.begin) == "who"  # "a man with a load of fish who"
    if not (clause.comma or behind_thing or parse.classes[clause.begin - 2:clause.begin - 1] == ",") or (
            "who" not in (parse.low(clause.begin), parse.low(clause.begin + (parse.low(clause.begin) == "of"))[:3]) or end < 3 or
            parse.classes[end - 1] not in "nNe" or is_person_noun(parse.low(end - 1))):
        return None
    begin = end
    inner = clause.parent if clause.parent is not None and clause.parent.kind == "rel" and not clause.parent.comma else None
    if inner is not None:
        begin = inner.begin
    m = _OF_PERSON.search(parse.classes, max(0, parse.classes.rfind(",", 0, begin)), begin)
    if m is None:
        return None
    head = m.start()
    while parse.classes[head] == "d":
        head += 1
    while head + 1 < begin and parse.classes[head + 1] in "nN#":
        head += 1
    return m.start() if head < begin - 1 and is_person_noun(parse.low(head)) else None


def _person_before(parse: Parse, begin: int, end: int) -> tuple[int, int] | None:
    """The name before its offices, where "who" stands behind those: "Ann Lowe, once the guild's head clerk, river works, who left"."""
    classes = parse.classes
    aged = set(classes[begin:end]) == {"#"}  # "Orla Low, 34, who won"
    if not aged and classes[end - 1] != "n" or "N" in classes[begin:end] and "'" not in classes[begin:end]:
        return None
    comma = classes.rfind(",", 0, end)
    if not set(classes[comma + 1:begin]) <= set("dnNr'pe#"):
        return None  # "Ann Low, said that her client, who"
    for _ in range(3):
        before = classes.rfind(",", 0, comma)
        name = comma
        while name > before + 1 and classes[name - 1] == "N":
            name -= 1
        if comma - name >= 2 - aged:
            return name, comma
        if before < 0 or not set(classes[before + 1:comma]) <= set("dnNr'pe"):
            return None
        comma = before
    return None
