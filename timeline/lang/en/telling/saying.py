"""What a time dates that says when somebody said something: "Who: what"."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import FIRMS
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.short import opens_with, short_name, under
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.wholes import PRONOUNS, whole
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import is_person, names_nobody

_SAID_SO = 7  # characters: ", he said"


def said(teller: Words, tail: Clause) -> str:
    """ "Who: what", for a time that dates the saying."""
    who = subject_of(teller, tail)
    if who is None:
        stop = tail.verb.last + 1
        while stop < tail.end and (teller.parse.classes[stop] in "dnN#'c,()" or teller.parse.low(stop) in ("of", "for")):
            stop += 1
        who = teller.say(tail.verb.last + 1, stop)
    who = short_name(_paper_alone(teller, tail) or _less_aside(teller, tail) or who or "")
    pronoun = teller.parse.low(tail.subject[0]) if tail.subject is not None and teller.parse.classes[slice(*tail.subject)] == "u" else ""
    who = "" if who.lower() in PRONOUNS else who
    root = next((c for c in teller.parse.clauses if c.kind == "main" and c.verb is not None), None)
    begin = 0 if root is None or root.subject is None else root.subject[0]
    condition = next((c for c in teller.parse.clauses if c.kind == "sub" and c.parent is root and c.end <= begin and teller.parse.low(c.begin) in ("if", "unless")), None)
    if condition is not None and '"' in teller.parse.classes[:begin]:
        return under(who, f'"{teller.say(condition.begin, words_end(teller, root, begin))}"') if who else teller.say(condition.begin, root.end)
    quoted = _all_that_is_quoted(teller, tail, who)
    if quoted is not None:
        return quoted
    what = whole(teller, root, through=begin) if root is not None else teller.say(begin, tail.begin)
    if root is not None and '"' in teller.parse.classes[:begin] and '"' not in teller.parse.classes[begin:root.verb.first]:
        what = f'"{what}"' if '"' in teller.parse.classes[root.verb.last:tail.begin] else what
    if pronoun in ("he", "she", "it") and opens_with(what, who) and root is not None and '"' not in what and tail.verb.base == "say" and root.verb.tense != "past" and (
            len(what) + len(pronoun) + _SAID_SO <= LIMIT):
        return f"{what}, {pronoun} said"  # "the coach is leaving": that day, as he says
    if opens_with(what, who):
        return what or who
    if tail.subject is not None and teller.parse.low(tail.subject[0]) in _OWNERS and '"' not in what:
        behind = f"{what}, {teller.say(tail.subject[0], tail.verb.last + 1)}"
        if len(behind) <= LIMIT:
            return behind  # "Hale Mill will close, its owner announced"
    if _THE_FIRM.fullmatch(who) and root is not None and root.subject is not None and '"' not in what and _is_of_itself(teller, root):
        behind = f"{shorten(what)}, {who[0].lower()}{who[1:]} {teller.say(tail.verb.first, tail.verb.last + 1)}"
        return behind if len(behind) <= LIMIT else what  # "Orla Air will fly to Lund, the airline said"
    return under(who, what) if what and who else what or who


def _paper_alone(teller: Words, tail: Clause) -> str | None:
    """ "Figures", of "figures released on Friday": the participle has no more than the time."""
    begin, end = tail.subject if tail.subject is not None else (0, 0)
    done = next((c for c in teller.parse.clauses if c.kind == "part" and begin < c.begin < end), None)
    return teller.say(begin, done.begin) if done is not None and set(teller.parse.classes[done.verb.last + 1:end]) <= set("rpt") else None


def _less_aside(teller: Words, tail: Clause) -> str | None:
    """ "Low", of "Low, who retired in May, said"."""
    begin, end = tail.subject if tail.subject is not None else (0, 0)
    aside = next((c for c in teller.parse.clauses if c.kind == "rel" and c.comma and c.parent is tail and begin < c.begin < end), None)
    return teller.say(begin, aside.begin).strip(" ,") if aside is not None else None


_THE_FIRM = re.compile(rf"[Tt]he (?:[a-z-]+ ){{0,2}}(?:{'|'.join(FIRMS)})")


def _is_of_itself(teller: Words, clause: Clause) -> bool:
    """Whether what a firm says is of a name that is nobody's: its own, or one that it may speak of as well without "the company: …"."""
    name = teller.text[teller.parse.words[clause.subject[0]].begin:teller.parse.words[clause.subject[1] - 1].end]
    return set(teller.parse.classes[slice(*clause.subject)]) == {"N"} and not is_person(name, teller.text) and names_nobody(name, teller.text)


_OWNERS = frozenset("its his her their".split())


def _all_that_is_quoted(teller: Words, tail: Clause, who: str) -> str | None:
    """ "Low: “My client made mistakes, but he never took a crown”": all of it, where there is room."""
    classes = teller.parse.classes
    last = classes.rfind('"', 0, tail.begin)
    first = classes.find('"')
    if not who or not 0 <= first < last or classes.count('"', 0, tail.begin) != 2 or tail.begin - last > 2:
        return None
    line = under(who, f'"{teller.say(first + 1, last)}"')
    return line if first <= 1 and len(line) <= LIMIT else None
