"""Whether a joined verb is passive as the first is, without an auxiliary of its own: "was seized in May and sold in June", "was given a medal and appointed judge"."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE
from timeline.lang.en.telling.words import Words

# Verbs that say whom: without one, somebody was told.
_TELLING_WHOM = frozenset("tell inform advise notify remind assure".split())
_BIDDING = frozenset("ask tell order warn advise urge instruct".split())


def is_done_too(teller: Words, clause: Clause) -> bool:
    """Whether a joined verb without an object shares the auxiliary: "was seized in May and sold in June", but not "… and fell in June"."""
    verb, first, classes = clause.verb, clause.parent, teller.parse.classes
    behind = verb.last + 1
    has_no_object = classes[behind:behind + 1] in ("p", "t", "r", ",", "a", "") or classes[behind] == "o" and classes[behind + 1:behind + 2] in ("t", "#", "d", "n", "N") or teller.parse.low(behind + 1) == "times" or (
        classes[behind:behind + 2] == "xo" and verb.base in _BIDDING)  # "was told of it and asked not to speak"
    to_office = _is_to_office(teller, clause)  # "was given a medal in 1986 and appointed judge in 1991"
    dropped = verb.base == "drop" and classes[behind:behind + 1] in ("t", ",", "")  # by nothing, to nothing: "was approved but dropped in May"
    if verb.first != verb.last or classes[verb.head] != "v" or verb.base in ALONE and not dropped or not (has_no_object or to_office) or first is None or first.verb is None:
        return False
    if verb.base == "leave" and (classes[behind:behind + 1] in ("t", ",", "") or _WHEN_OR_WHERE_TO.match(classes, behind)):
        return False  # "was hired in May and left in June"; but "was beaten and left for dead"
    if verb.base not in _TELLING_WHOM and any(c.kind == "comp" and c.parent is clause for c in teller.parse.clauses):
        return False  # "was seen with them but denied on Friday that she knew them"
    if first.verb.passive and teller.parse.low(clause.begin) == "but" and any(c.kind == "inf" and c.parent is first and c.begin == first.verb.last + 1 for c in teller.parse.clauses):
        return False  # "had been expected to sing but pulled out"
    if first.verb.base == "bear" and verb.base not in _BROUGHT_UP and not to_office:
        return False  # "was born in Lund and fled in May"
    return first.verb.passive or first.kind == "coord" and first.subject is None and is_done_too(teller, first)


def _is_to_office(teller: Words, clause: Clause) -> bool:
    """Whether a verb has only what somebody becomes: "appointed judge", "made a peer", "named head of the guild"; not "named his son clerk", "appointed a judge"."""
    parse, verb = teller.parse, clause.verb
    m = _OFFICE.match(parse.classes, verb.last + 1) if verb.base in _TO_OFFICE else None
    if m is None or m["what"] and verb.base not in _INTO:
        return False
    last = parse.low(m.end("office") - 1)
    if parse.classes[m.end("office") - 1] == "N" and parse.low(m.end()) != "of" and last not in _HONOURS:
        return False  # "elected Baker"; but "elected President of the guild"
    return last in _HONOURS or last in _OFFICES or is_person_noun(last) and not last.endswith("s")


_OFFICE = re.compile(r"(?P<what>d?)(?P<office>n{0,2}[ne]|N)(?=[pt,;c]|$)")
_TO_OFFICE = frozenset("appoint elect name make promote crown ordain proclaim declare create consecrate".split())
_INTO = frozenset("make create".split())
_HONOURS = frozenset("cbe obe mbe kbe dbe".split())
_OFFICES = frozenset("head chair dean knight dame baron baroness earl peer abbot major colonel lieutenant admiral emperor empress sir marshal".split())
_WHEN_OR_WHERE_TO = re.compile(r"p(?:t|[Nd]*N)")
_BROUGHT_UP = frozenset("raise bring educate rear christen baptize baptise school bury".split())
