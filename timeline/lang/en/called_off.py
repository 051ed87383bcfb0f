"""What was to be and was called off, put back or given up."""

from __future__ import annotations

import re

from timeline.lang.en.beside import NOT_HELD, OFF
from timeline.lang.en.syntax import Clause, Parse, Verb

_CALLING_OFF = frozenset("cancel scrap abandon".split())


def is_called_off(parse: Parse, clause: Clause, at: int) -> bool:
    """ "Has cancelled Saturday's fair": what the time at word `at` is of will not be held."""
    verb = clause.verb
    return verb is not None and verb.base in _CALLING_OFF and not verb.passive and parse.classes[at] == "n" and verb.last < at <= verb.last + 3


def had_been_set(verb: Verb | None) -> bool:
    """ "Had been scheduled": for a time, and perhaps no longer."""
    return verb is not None and verb.passive and verb.perfect and verb.tense == "past" and verb.base in ("schedule", "plan", "set")


_OFF = (("move", "to"), ("move", "from"), ("shift", "to"), ("bring", "forward"), ("call", "off"), ("put", "back"), ("put", "off"), ("push", "back"))
_SET_DOWN = ("due", "scheduled", "set", "planned", "slated")


def was_to(clause: Clause) -> bool:
    """Whether an infinitive stands behind "was" or "were": "the walk was to take place"."""
    over = clause.parent.verb if clause.kind == "inf" and clause.parent is not None else None
    return over is not None and over.base == "be" and over.tense == "past" and over.last == clause.begin - 1


def had_been_planned(parse: Parse, clause: Clause) -> bool:
    """ "A visit that had been scheduled for Thursday was called off", "The trial, due to start on 9 March, has been put back": it was not held then."""
    behind = clause.parent is not None and clause.parent.kind == "rel" and was_to(clause)  # "A walk that was to take place on Sunday"
    outer = clause.parent.parent if behind else clause.parent
    over = outer.verb if outer is not None else None
    if over is None or over.negated or over.tense not in ("past", "present"):
        return False
    set_down = behind or clause.kind == "rel" and (had_been_set(clause.verb) or over.base in _CALLING_OFF and clause.verb is not None and (
        clause.verb.passive and clause.verb.tense == "past" and clause.verb.base in ("schedule", "plan", "set"))) or clause.kind == "inf" and parse.low(clause.begin - 1) in _SET_DOWN or (
        clause.kind == "part" and clause.verb is not None and (clause.verb.base in ("schedule", "plan", "set", "slate") or _is_announced_for(parse, clause)))
    return set_down and (over.base in _CALLING_OFF or over.base in ("postpone", "reschedule", "delay") or (over.base, parse.low(over.last + 1)) in _OFF)


def _is_announced_for(parse: Parse, clause: Clause) -> bool:
    """ "A race announced for May": for then, not in May."""
    return clause.verb.base in ("announce", "advertise", "bill") and parse.low(clause.verb.last + 1) == "for" and parse.classes[clause.verb.last + 2:clause.verb.last + 3] == "t"


def its_end(parse: Parse, clause: Clause, line: str) -> str:
    """The name of what "planned at the hall for Friday was canceled" tells of, with what became of it: "…, canceled"."""
    over = clause.parent.verb if clause.kind == "part" and clause.parent is not None and had_been_planned(parse, clause) else None
    line = _WAS_PLANNED.sub("", line) if over is not None else line  # "The race, announced for May, was canceled"
    if over is None or _HAS_A_VERB.search(line):
        return line
    particle = parse.low(over.last + 1)
    said = (over.base, particle) in _OFF and particle not in ("to", "from")
    return f"{_PLANNED.sub('', line)}, {parse.low(over.head)}{f' {particle}' if said else ''}"


_HAS_A_VERB = re.compile(r"\b(?:was|were|is|are|has|have|had)\b")
_WAS_PLANNED = re.compile(r"(?<=[a-z]) (?:was|were) (?:announced|advertised|billed)$")
_PLANNED = re.compile(r"(?<=[a-z]) (?:planned|scheduled|slated|announced|advertised|billed)$")  # what was canceled had been planned


PUT_OFF_THEN = re.compile(rf"[^.\n]{{0,120}}?(?:{OFF}|\b(?:was|were)\s(?:then\s|later\s)?(?:{NOT_HELD}|abandoned)\b)")
"""Behind a time, for which something was set down: that it was put off."""
BUT_PUT_OFF = re.compile(
    rf",? but (?:it |they )?(?:was|were|has been|have been|had been)\s(?:then\s|later\s|\w+ly\s)?(?:{NOT_HELD}|abandoned|delayed|pushed\sback)\b")
"""Behind a time, for which something was expected: that it was put off, in the same breath."""
GIVEN_UP = re.compile(
    r",? but (?:then |later |has |have |had |since |now )*(?:abandon|dropp|scrapp|shelv|ditch|cancell?)ed (?:it|that|the|those|these|them|its|their|his|her)\b"
    r"|,? but (?:then |later |has |have |had )*(?:gave|given) up\b")
"""Behind a time, for which somebody had a plan: that it was given up."""
