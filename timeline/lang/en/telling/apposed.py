"""What stands beside a subject or a speaker and has the time: "Ann Low, mayor since 2001, resigned"."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ASKING
from timeline.lang.en.telling.number import OWED, was_or_were
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.words import Words
from timeline.lang.en.wordlists import IN_PLACE

_APPOSED = re.compile(r",(?P<what>[dnN#'prvecy]+)t(?:ct|(?P<again>cr[rp]*t)|[dnN#'p]*),")


def apposition(teller: Words, clause: Clause) -> str | None:
    """ "The volcano, dormant since 1902, began to smoke": what stands beside the subject has the time."""
    if clause.subject is None or not clause.subject[0] < teller.at < clause.verb.first:
        return None
    classes = teller.parse.classes
    m = next((m for m in _APPOSED.finditer(classes, clause.subject[0], clause.verb.first) if m.start() < teller.at < m.end()), None)
    if m is None or {"n", "N"}.isdisjoint(m["what"]) and not _is_so_since(teller, teller.parse.low(m.start() + 1)) or teller.at - m.start() < 2:
        return None
    first = m.start() + 1
    if m["what"][0] in "cp" and not (_in_a_state(teller, first) or _in_place(teller, first) and teller.parse.low(teller.at).startswith("since ")):
        return None
    beside = teller.parse.owner[first]
    if beside.kind == "part" and beside.verb is not None and beside.verb.base in ASKING:
        return None  # "Low, reached by telephone on Friday, said": that is asked of what he said
    stop = m.end() - 1 if m["again"] is None else m.end("what") - (classes[m.end("what") - 1] == "p")  # "mayor from 1989 to 2004 and again since 2007"
    who, what = teller.say(clause.subject[0], m.start()), teller.say(first, stop)
    is_due = teller.parse.low(first) == "due" and not OWED.search(who)  # "The bridge, due to open in May, cost …"
    was_so = clause.verb.tense == "past" and teller.parse.low(first + 1) not in IN_PLACE and _in_a_state(teller, first)
    was = was_or_were(who) if is_due or was_so or _is_so_since(teller, what) else _held(teller, who, first)
    return f"{who} {was} {what}" if was else f"{who}, {what}"


def _in_place(teller: Words, begin: int) -> bool:
    """ "In office", "without a chief"."""
    return teller.parse.low(begin) == "without" or teller.parse.low(begin) == "in" and teller.parse.low(begin + 1) in IN_PLACE


_NAME = re.compile(r"[A-Z][\w.'’-]+(?: [\w.'’-]+){0,3}")
_OFFICE = re.compile(r"(?:d|[dN]*[nN]+')?[nN]*(?P<office>[nN])(?=[ptu])")


def _held(teller: Words, who: str, at: int) -> str | None:
    """ "Ann Low, the mayor from 2003 to 2011, spoke": she was the mayor; "the mayor since 2003": she has been; nothing of "the mayor until May", which may be to come."""
    office = _OFFICE.match(teller.parse.classes, at)
    if office is None or not is_person_noun(teller.parse.low(office.start("office"))) or _NAME.fullmatch(who) is None or teller.parse.low(teller.at).startswith(("until ", "next ", "by ")):
        return None
    many = teller.parse.low(office.start("office")).endswith("s")
    if teller.parse.low(teller.at).startswith("since "):
        return "have been" if many else "has been"
    return "were" if many else "was"


_SPEAKER_WAS = re.compile(r"(?P<who>N+),(?P<what>d?[nN']*n)u?$")
_WAS_BEFORE_THE_NAME = re.compile(r"(?P<what>d[nN']*n)t,(?P<who>N+),")


def held_then(teller: Words, clause: Clause) -> str | None:
    """ "“Go,” said Earl Low, a foreman there from 1981 to 1999" → "Earl Low was a foreman there"; "Its owner since 1990, Ann Low, sold it": he was that then, and did nothing else."""
    parse, at = teller.parse, teller.at
    speaker = _SPEAKER_WAS.search(parse.classes, 0, at)
    if speaker is not None and any(c.kind == "tail" and c.verb is not None and c.verb.last == speaker.start() - 1 for c in parse.clauses):
        who, first, stop = teller.say(*speaker.span("who")), speaker.start("what"), at
    else:
        named = _WAS_BEFORE_THE_NAME.match(parse.classes, clause.subject[0]) if clause.subject is not None else None
        if named is None or named.end("what") != at:
            return None
        who, first, stop = teller.say(*named.span("who")), named.start("what"), at
    was = _held(teller, who, first)
    return f"{who} {was} {lower_article(teller.say(first, stop))}" if was is not None else None


_SO = frozenset("empty idle vacant derelict disused unused closed shut dormant extinct dry silent missing ill blind deaf homeless jobless unbeaten bankrupt divorced widowed retired".split())


def _is_so_since(teller: Words, what: str) -> bool:
    """ "The pub, empty since 2018, burned", "Hale, without power since Friday, will be evacuated": that it was so can be said."""
    return (what.lower() in _SO or what.startswith("without")) and teller.parse.low(teller.at).startswith("since ")


_STATE = re.compile(r"pp?n{1,2}t")


def _in_a_state(teller: Words, begin: int) -> bool:
    """ "Low, on leave until Monday, resigned", "The tunnel, under construction since 2012, flooded": no noun of its own, and lasting."""
    return teller.parse.low(begin) in _LEADS_TO_STATES and _STATE.match(teller.parse.classes, begin, teller.at + 1) is not None and teller.parse.low(teller.at).startswith(("since ", "until "))


_LEADS_TO_STATES = ("on", "under", "out", "off", "in", "at")
