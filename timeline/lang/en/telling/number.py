"""Whether a noun phrase is of one or of many: the verb that a participle lacks says so."""

from __future__ import annotations

import re

from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.words import Words
from timeline.lang.en.wordlists import NUMBER_WORDS, OF_SEVERAL, VERBS_OF_MANY, VERBS_OF_ONE, is_plural

_BEHIND_THE_HEAD = re.compile(r"(?:,| (?:of|for|in|at|from|by|with|on|to|that|who|which|between|against|about|over|near)) ")
_SO_MANY = re.compile(r"(?!1$)\d{1,3}(?:,\d{3})*")  # "1,200 mills", "Some 180,000 of them"
_MANY = OF_SEVERAL | frozenset("they we you these those many several both few staff".split())

OWED = re.compile(r"\b(?:notes|bonds|bills|debentures|debt|certificates|securities|mortgages|loans)\b")
"""What has the day on which it is due as a part of its name: "bonds, due in 2007"."""


def was_or_were(noun: str) -> str | None:
    """ "was" or "were", for "The bridge", "Nine boats", "The mayor and his aide"; `None` for "The Lowes" and a mere "Copies", which may be a name."""
    head = _BEHIND_THE_HEAD.split(noun, maxsplit=1)[0]
    words = head.split()
    first, last = words[0].lower(), words[-1]
    if first in _MANY or last in _MANY or " and " in head or _SO_MANY.fullmatch(first) or noun.startswith(" of ", len(head)) and _SO_MANY.fullmatch(last) or first in NUMBER_WORDS:
        return "were"
    if last[0].isupper():
        if words[0] in GIVEN_NAMES:
            return "was"  # "Ann Rivers"
        if len(words) == 1 and head != noun and is_plural(last.lower()):
            return "were"  # "Ferries to the islands"
        return None if last.endswith("s") and (first == "the" or len(words) == 1) else "was"
    return "were" if is_plural(last) else "was"


def by_its_verb(teller: Words, clause: Clause) -> str | None:
    """ "Rovers, beaten in 1978, play on Friday": "were", for so is the verb that a name of one or many has."""
    over, parse = clause.parent, teller.parse
    if over is None or over.kind != "main" or over.subject is None or over.verb is None or not over.subject[0] < clause.begin < over.verb.first:
        return None
    verb, letter = parse.low(over.verb.first), parse.classes[over.verb.first]
    return "were" if verb in VERBS_OF_MANY or letter == "e" else "was" if verb in VERBS_OF_ONE or letter == "z" else None


_WAS_SET = re.compile(r" (?P<was>was|were) (?P<set>set|due|scheduled|expected|slated)\b")


def still_to_come(line: str, said: str) -> str:
    """ "The talks were set to resume" → "The talks are set to resume", where the sentence says only "talks, set to resume"."""
    m = _WAS_SET.search(line)
    if m is None or m[0] in said or re.search(rf"\b(?:was|were|had been)\b[^.;,]* {m['set']}\b", said):
        return line
    return f"{line[:m.start()]} {'is' if m['was'] == 'was' else 'are'} {line[m.start('set'):]}"
