"""What kind of event a line tells of, so that the same one told twice is found."""

from __future__ import annotations

import re

from timeline.lang.en.gist import ACCOUNT, DEATH
from timeline.lang.en.kin import kind_of
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ACCOUNTING

# Verbs that tell of one event.
_ALIKE = (
    "kill die slay murder", "begin start open launch", "end close finish conclude", "arrest detain capture", "wound injure hurt",
    "sign agree", "sink capsize", "collapse fall", "strike hit batter", "elect vote", "buy acquire", "flee escape", "reach conclude strike",
    "meet gather convene", "win beat defeat", "dismiss sack fire oust", "resign quit", "seize take recapture retake capture", "announce unveil introduce", "rise climb jump soar", "drop decline slip",
)
_FAMILY = {verb: verbs.split()[0] for verbs in reversed(_ALIKE) for verb in verbs.split()}


def kind_of_clause(clause: Clause, line: str) -> str:
    """What a clause tells of, by its verb or one that says as much; of a firm's figures, that they are an account; "" where nothing is told apart."""
    if clause.verb is None or clause.kind == "tail":
        return ""
    if clause.verb.base in ("shoot", "stab", "beat", "hack") and " to death" in line:
        return DEATH
    if clause.verb.base in ACCOUNTING and _RESULT.search(line):
        return ACCOUNT
    if clause.verb.base == "vote" and (act := _VOTED_TO.search(line)) is not None:
        return _FAMILY.get(act["act"], act["act"])  # "voted 9-2 to approve it": approved it
    if clause.verb.base == "say" and _WILL.search(line):
        return "announce"
    return _FAMILY.get(clause.verb.base, clause.verb.base)


_VOTED_TO = re.compile(r"\bvoted? (?:[\w-]+,? ){0,3}?to (?P<act>approve|adopt|pass|reject|ratify|ban|close|sell|oust|remove|impeach|censure|end|keep|raise|cut)\b")
_WILL = re.compile(r"\bsa(?:id|ys) (?:that )?(?:it|they|he|she) (?:will|would|plans? to|planned to|is to|was to)\b")
_RESULT = re.compile(r"\b(?:reported|posted) an? (?:[a-z]+ )?(?:loss|profit)\b| an? (?:(?:net|operating|pretax|quarterly) )*(?:loss|profit) of [$£€#]| net income\b")


def kind_of_noun(line: str) -> str:
    """What a noun phrase tells of, by its first event noun, as the verb for it would be called: "slaying of a clerk" like "killed"."""
    noun = next((word for word in _NOUN.findall(line) if is_event(word)), None)
    kind = kind_of(noun) if noun is not None else ""
    kind = _AS_VERB.get(kind, kind)
    return _FAMILY.get(kind, kind)


_NOUN = re.compile(r"[a-z]+", re.IGNORECASE)
_AS_VERB = {"killing": "kill", "death": "die", "victory": "win"}
