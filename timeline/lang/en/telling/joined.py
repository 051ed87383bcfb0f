"""Two things of one time told together: "Nine were hurt when the shaft caved in on Friday"."""

from __future__ import annotations

import re

from timeline.lang.en.leaveout import without_middle
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.offices import without_any_title
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling.done_too import is_done_too
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.telling.verb_once import said_once
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import STATIVE
from timeline.lang.en.who_fits import is_person


_SO_LONG = re.compile(r"\b(?:years|decades)$")  # "the first in nine years": no day


def when(teller: Words, clause: Clause) -> str | None:
    """ "Nine were hurt when the shaft caved in on Friday": both happened then, where there is room for both."""
    outer = clause.parent
    if _comes_about(outer, clause):
        return whole(teller, outer, through=teller.at)  # "will introduce a bill when the council comes back in August"
    if outer is None or outer.kind not in ("main", "coord") or outer.verb is None:
        return None
    if outer.verb.tense != "past" or outer.verb.perfect or outer.verb.progressive or (
            outer.verb.negated or outer.verb.base in STATIVE or outer.verb.last > clause.begin or clause.verb is None or clause.verb.tense != "past"):
        return None
    if clause.comma or any(teller.parse.classes[n] == "t" and not _SO_LONG.search(teller.parse.low(n)) for n in range(outer.begin, clause.begin)) or outer.subject is None or "u" in teller.parse.classes[slice(*outer.subject)]:
        return None
    line = whole(teller, outer, through=teller.at)
    if teller.parse.words[clause.verb.head].low in shorten(line).lower().split():
        return line
    same = clause.subject is not None and clause.begin > outer.verb.last and teller.parse.classes[slice(*clause.subject)] == "u" and teller.parse.low(clause.subject[0]) in ("he", "she")
    return shorten(teller.say(outer.subject[0], clause.begin)) if same else None  # "Low became the first to win it when she finished safely on Sunday"


def _comes_about(outer: Clause | None, clause: Clause) -> bool:
    """Whether what will be waits for a clause in the present, which has the time."""
    return outer is not None and outer.kind == "main" and outer.verb is not None and outer.verb.tense == "future" and not outer.verb.negated and (
        clause.verb is not None and clause.verb.tense == "present" and not clause.comma and clause.begin > outer.verb.last)


_OUTCOMES = frozenset("win lose fail succeed prevail".split())
_MERE_TIME = re.compile(r"p?t(?:$|[,;c])")


def with_what_was_won(teller: Words, clause: Clause) -> str | None:
    """ "Low fought the toll in court for nine years and lost in May": with what he lost, which his verb alone does not say."""
    first, verb = clause.parent, clause.verb
    if clause.subject is not None or first is None or first.kind != "main" or first.subject is None or verb.base not in _OUTCOMES or verb.negated or (
            teller.parse.low(clause.begin) not in ("and", "but") or _MERE_TIME.match(teller.parse.classes, verb.last + 1) is None):
        return None
    line = f"{subject_of(teller, first)} {teller.say(first.verb.first, verb.last + 1)}"
    return line if len(line) <= LIMIT else None


def with_sister(teller: Words, clause: Clause) -> str | None:
    """What one subject did, or will do, with the time behind the second of two verbs, where there is room for both.

    "A blast killed nine workers and injured forty on Friday", "The firm will close nine shops and cut ninety jobs by May".
    """
    first, parse = clause.parent, teller.parse
    if clause.subject is not None or clause.comma or first is None or first.kind != "main" or first.subject is None or parse.low(clause.begin) != "and":
        return None
    verbs = (first.verb, clause.verb)
    if parse.owner[teller.at] is not clause or first.verb.passive and parse.classes[clause.verb.head] == "w":
        return None
    if any(verb.perfect or verb.progressive or verb.negated or verb.base in STATIVE for verb in verbs):
        return None
    to_come = bool(first.verb.modal) and first.verb.modal == clause.verb.modal and first.verb.tense == "future"
    if not to_come and any(verb.tense != "past" for verb in verbs):
        return None
    beside = first.verb.passive and clause.verb.first == first.verb.last + 2 and is_done_too(teller, clause)  # "were bought and tested in 2021"
    if teller.at < clause.verb.last or not (to_come or beside) and _DAY.match(parse.low(teller.at)) is None or "t" in parse.classes[first.begin:teller.at]:
        return None
    subject = subject_of(teller, first) or ""
    subject = short_subject(teller, first, subject) if "," in subject else subject
    rest = teller.say(first.verb.first, words_end(teller, clause, teller.at))
    line = f"{subject} {rest}"
    if len(line) > LIMIT:
        line = f"{short_subject(teller, first, subject)} {rest}"
    return line if len(line) <= LIMIT or len(without_middle(line)) <= LIMIT else None


_LASTING = frozenset("last run continue take".split())


def with_next(teller: Words, clause: Clause) -> str | None:
    """What one subject did with the time beside the first of two verbs, or before both, where there is room for all.

    "They took the stand on Friday and played the anthem", "In 2018 Low ran for mayor and lost by nine points", "A blast on Friday in Hale killed two and hurt nine".
    """
    parse, verb = teller.parse, clause.verb
    if clause.kind not in ("main", "coord") or clause.subject is None or verb is None or verb.base in _SETTING:
        return None
    fronted = clause.begin <= teller.at < clause.subject[0] or clause.subject[0] < teller.at < clause.subject[1] - 1
    if not fronted and (teller.at < verb.last or verb.base in _LASTING or _DAY.match(parse.low(teller.at)) is None):
        return None
    after = next((c for c in parse.clauses if c.kind == "coord" and c.parent is clause), None)
    if after is None or after.subject is not None or after.comma or after.verb is None or parse.low(after.begin) != "and" or after.verb.first != after.begin + 1:
        return None
    if not fronted and after.begin != teller.at + 1 or fronted and after.verb.base in _IN_THE_END:
        return None
    if any(one.tense != "past" or one.perfect or one.progressive or one.negated or one.base in STATIVE for one in (verb, after.verb)) or any(c.kind == "comp" and c.parent is after for c in parse.clauses):
        return None
    if verb.passive and (not is_done_too(teller, after) or verb.base == "bear"):
        return None  # "was born on 4 May and baptised in Hale": not on one day
    stop = words_end(teller, after, None)
    if "t" in parse.classes[after.begin:stop] or "t" in parse.classes[verb.first if fronted else clause.begin:after.begin if fronted else teller.at]:
        return None
    rest = teller.say(after.verb.first, stop)
    line = whole(teller, clause)
    line = line if line.endswith(rest) else f"{line} and {rest}"  # "seized and burned nine trucks" is told at once
    return next((shorter for shorter in (shorten(line), without_any_title(line)) if len(shorter) <= LIMIT and shorter.endswith(rest)), None)


_SETTING = frozenset("schedule set fix plan postpone adjourn".split())  # "Set sentencing for Friday and freed him": today, for Friday
# What a year that stands before two verbs need not be of: "In 1970 Low joined the firm and became its head".
_IN_THE_END = frozenset("become rise spend serve die go earn grow teach run lead head help build win last".split())


_SECOND = re.compile(r"[^,;t]*c[dnp#]+")


def gapped(teller: Words, clause: Clause) -> str | None:
    """ "Two were killed and nine injured on Friday when a train was struck": told together, for the second has no auxiliary."""
    first, parse = clause.parent, teller.parse
    if first is None or first.kind != "main" or first.subject is None or first.verb is None or not first.verb.passive or _SECOND.fullmatch(
            parse.classes, first.verb.last + 1, clause.begin) is None or "t" in parse.classes[first.begin:clause.begin]:
        return None
    return teller.say(first.subject[0], words_end(teller, first, teller.at))


_DAY = re.compile(
    r"(?:.*\b)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*\.? \d{1,2}|\d{1,2} [a-z]+)\b(?! \d{4})")


# "the cup" in 2010 "and the league" in 2012.
_APART = re.compile(r"(?P<one>(?:[dnN#'pro]|,(?=N)|(?<=N)c(?=N))*?)p?(?P<first>t),?c(?P<two>[dnN#'pro]*?[nN#r])p?(?P<second>t)(?![rx,]*[mbhfwvze])")
# "good for barges" in May in the west, "and rather bad for carts" in June.
_SO_OF_BOTH = re.compile(r"(?P<one>r?np[dnN#'pro]*?)p?(?P<first>t)[dnN#'pro]*(?:,p[dnN#'po]+)?,?c(?P<two>r?np[dnN#'proi]*?[nN#i])p?(?P<second>t)(?![rx,]*[mbhfwvze])")
_SO_OF_IT = re.compile(r"r?np")
_LAST_NAME, _LAST_PHRASE = re.compile(r"pN+$"), re.compile(r"[po][dnN#'](?:[dnN#']|,(?=N)|(?<=N)c(?=N))*$")


def two_apart(parse: Parse, clause: Clause, at: int) -> re.Match[str] | None:
    """The words behind a verb, where what goes on behind "and" has a time of its own, and word `at` is one of the two times."""
    verb = clause.verb
    if verb is None or "c" not in parse.classes[verb.last + 2:clause.end] or parse.classes.count("t", verb.last + 1, clause.end) < 2:
        return None
    m = _APART.match(parse.classes, verb.last + 1, clause.end) or verb.base == "be" and _SO_OF_BOTH.match(parse.classes, verb.last + 1, clause.end) or None
    if m is None or at not in (m.start("first"), m.start("second")) or parse.low(m.start("two") - 1) != "and" or parse.low(verb.last + 1) == "between":
        return None
    return m


def each_with_its_time(teller: Words, clause: Clause) -> str | None:
    """ "Won the cup in 2010 and the league in 2012" → "won the cup", "won the league": what goes on behind "and" has a time of its own."""
    verb, parse = clause.verb, teller.parse
    m = two_apart(parse, clause, teller.at)
    if m is None or not m["one"] and m["two"][:1] in ("d", "N", "#", "'"):  # "closed in May and the other in June": no object
        return said_once(teller, clause)
    subject = subject_of(teller, clause)
    if not subject or clause.kind == "comp":
        return None
    who = f"{short_subject(teller, clause, subject)} {teller.say(verb.first, verb.last + 1)}"
    if teller.at == m.start("first"):
        return f"{who} {teller.say(verb.last + 1, teller.at)}".strip()
    one, two = m["one"], m["two"]
    kept = m.end("one")
    if verb.base == "be" and _SO_OF_IT.match(one) and _SO_OF_IT.match(two):
        kept = m.start("one")  # "liable for a spill" in May "and guilty of a fire" in June
    elif two[0] in "po":
        phrase = _LAST_PHRASE.search(one)  # "mills in Hale" in 1990 "and in Lund" in 1995
        kept = m.start("one") + (phrase.start() if phrase else 0)
    elif two[0] == "N" and (name := _LAST_NAME.search(one)):
        kept = m.start("one") + name.start() + 1  # "talks with Low" in May "and Bo" in June
    elif two[0] != "r":
        kept = m.start("one") + (one[:1] in ("p", "o") and two[0] in "d#n")  # "went to a fair in May and a feast in June"
    before = teller.say(verb.last + 1, kept) if kept > verb.last + 1 else ""
    return " ".join(f"{who} {before} {teller.say(m.start('two'), teller.at)}".split())


_GOING = ("left", "reached", "visited", "entered", "toured", "leaves", "reaches", "enters")
_PLACE_BEFORE = re.compile(r"[po]?(?P<place>N+),$")
_NAMES_A_PLACE = re.compile(r"\b(?:in|at|on|near|to|from|into) (?:the )?[A-Z]")


def at_the_place(teller: Words, clause: Clause) -> str:
    """ "In Lund, where nine were hurt in a blast" → "Nine were hurt in a blast in Lund"."""
    line = whole(teller, clause)
    if not clause.comma:
        return _at_what_place(teller, clause, line)
    m = _PLACE_BEFORE.search(teller.parse.classes, 0, clause.begin)
    if m is None or _NAMES_A_PLACE.search(line):
        return line
    led = teller.parse.low(m.start()) if teller.parse.classes[m.start()] in "po" else ""
    name = teller.say(*m.span("place"))
    both = f"{line} {led if led in ('at', 'on') else 'in'} {name}"
    is_place = not is_person(name, teller.text) and led in ("in", "at", "on", "to", "from") or led == "of" and teller.parse.classes[m.start() - 1:m.start()] == "n" or not led and teller.parse.low(m.start() - 1) in _GOING  # "left Orm, where"
    return both if is_place and len(both) <= LIMIT else line


_NOWHERE = frozenset("place spot point area position situation case instance world film book play show game match series speech interview".split())
_WHAT_PLACE = re.compile(r"p(?P<place>d[nN#']*(?:n|r))$")


def _at_what_place(teller: Words, clause: Clause, line: str) -> str:
    """ "In a barn where he lived" → "He lived in a barn": the verb has no other words."""
    classes = teller.parse.classes
    m = _WHAT_PLACE.search(classes, 0, clause.begin)
    if m is None or teller.parse.low(m.start()) not in ("in", "at", "near", "from", "to") or teller.parse.low(m.end() - 1) in _NOWHERE or not set(classes[clause.verb.last + 1:clause.end]) <= set("rpdt,"):
        return line
    led = teller.parse.low(m.start())
    both = f"{line} {'in' if led in ('from', 'to') else led} {teller.say(*m.span('place'))}"
    return both if len(both) <= LIMIT else line
