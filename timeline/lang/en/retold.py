"""What a line names again that the text has told: "The signing capped nine years of talks", "Her death shocked the town"."""

from __future__ import annotations

import re

from timeline.lang.en.gist import gist
from timeline.lang.en.line_kinds import kind_of_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause

# What is said of an event that has been told, and tells of none.
_SAID_OF_IT = frozenset(
    "cap capped crown follow come shock mark mean stun surprise anger please delight represent reflect underline highlight sadden dismay cheer boost lift satisfy".split())
_KNOWN = re.compile(r"(?:the|her|his|its|their|this)\b|.{1,60}?['’]s? ", re.IGNORECASE)
_NOUN = re.compile(r"[a-z-]+")
_TO = re.compile(r" (?:of|over|against|by|on|at|in|to|from) ")


def told_again(own: Clause, line: str) -> tuple[str, ...]:
    """The kind of event that the subject of a line names as known, and the words that say which: ("end", "cann"); empty where there is none.

    "The closing of the cannery will cost nine jobs", but not "The attack killed nine", which tells more.
    """
    verb = own.verb
    if own.kind != "main" or own.subject is None or verb is None or verb.base not in _SAID_OF_IT or verb.passive or verb.negated or not _KNOWN.match(line):
        return ()
    head = _head(line)
    if head is None:
        return ()
    before, noun, rest = head
    kind = kind_of_noun(noun)
    which = gist(f"{before} {rest}").words - gist(noun).words
    return (kind, *sorted(which)) if kind else ()


def _head(line: str) -> tuple[str, str, str] | None:
    """What stands before the event noun of a line's subject, that noun, and what it is of: "The 2-1", "win", "over Weir"."""
    known = _KNOWN.match(line)
    for m in _NOUN.finditer(line, known.end()):
        if is_event(m[0]) and line[m.start() - 1] in " -":
            of = _TO.match(line, m.end())
            stop = line.find(" ", of.end() + 4) if of is not None else m.end()
            return line[:m.start()], m[0], line[of.end():stop if stop > 0 else len(line)] if of is not None else ""
        if m.end() - known.end() > _FAR:
            return None
    return None


_FAR = 20  # characters: "the long-awaited closing"
