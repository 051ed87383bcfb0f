"""Present forms that look ahead of a month or season: "is moving to Lund in May", "is banned between November and March"."""

from __future__ import annotations

import re

from timeline.lang.en.stretch import is_past

_GOING = re.compile(
    r"(?<!who )(?<!that )(?<!which )(?:\b(?:is|are|am)|\b(?:he|she|it|who|there|we|they|I|you)['’](?:s|re|m)) (?:now |also |not |then |all |both )?"
    r"(?:going (?:back|home|away|abroad|to [A-Z])|(?:coming|returning|moving|leaving|retiring|reopening|launching|opening|closing|departing|marrying|getting married|stepping down|stepping aside|standing down)\b)"
    r"[^.;,\"”]{0,60}(?:,[^.;,]{1,20},)?[^.;,\"”]{0,20}$")
_BARRED = re.compile(r"\b(?:is|are) (?:now |not |also |only |always |normally |usually )?(?:banned|closed|open|allowed|forbidden|prohibited|permitted|barred|restricted|shut|held|staged|off limits)\b[^.;,]{0,40} (?:between |from )?$")
_AND = re.compile(r"\b(?:and|but) (?:then |later |soon )?(?P<did>[a-z]+)(?= )")


def is_on_the_way(small: str) -> bool:
    """Whether somebody "is moving", told up to the time: what one says so of is still to come."""
    return "ing" in small and _GOING.search(small) is not None


def is_barred(text: str, begin: int, small: str) -> bool:
    """ "Work is banned between November and March": the next ones."""
    return text.startswith(("between ", "from "), begin) and _BARRED.search(small) is not None


def and_did(clause: str) -> bool:
    """ "Holds 6 percent and left the board in July": the last of two verbs is past."""
    last = None
    for last in _AND.finditer(clause):
        pass
    return last is not None and is_past(last["did"], clause[:last.start("did")])
