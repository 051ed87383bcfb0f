"""Which way the clause of a time looks: past, present, future, or nobody can tell."""

from __future__ import annotations

import re

from timeline.lang.en.verbs import IRREGULAR_PAST, NOT_VERBS, UNMARKED
from timeline.model import Tense

_REACH = 180
# Where a clause stops, seen from inside it.
_STOP = re.compile(
    r"[;:!?]|\n\s*\n|(?-i:(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\bSept)[.][\"”’')]*\s+(?=[A-Z\"“`]))|[—–]|\s--?\s"
    r"|,?\s(?:but|while|because|although|though|whereas|who|whose|whom|which|where|when|if|unless|after|before)\s"
    r"|(?<!much)(?<!many)(?<!well)(?<!soon)(?<!far)(?<!early)(?<!late),?\sas(?!\s+(?:much|many|part|well|soon|far|early|late)\b)\s"
    r"|,\s(?:and|or)?\s?(?=\w+ing\b|\w+ed\b|he\b|she\b|they\b|it\b|we\b|you\b|I\b)", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|won['’]t|shall|would|going\s+to|gonna|due|scheduled|(?:called|set|booked|planned|billed|slated|arranged)\s+for|expected|supposed\s+to|effective|record\s+date|expects?|(?<!\ba\s)(?<!\bthe\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)plan(?:s|ned|ning)?\s+(?:to|for|an?)"
    r"|set\s+(?:to|for)|aims?\s+to|hopes?\s+to|intends?\s+to|wants?\s+to|slated|upcoming|forthcoming|deadline"
    r"|(?:is|are|be|was|were)\s+to\s+\w+|to\s+be|may|might|could(?!\s+not\b|n['’]t)|should|must|can|until|agreed\s+to|vowed\s+to"
    r"|promised\s+to|ordered\s+to|bound\s+to|likely\s+to|about\s+to|prepar(?:es|ing)\s+(?:to|for)|awaits?|forecast\s+to|payable"
    r"|begins|starts|opens|ends|expires|retires|resumes|runs\s+(?:out|until)|returns|takes\s+effect"
    r"|(?:told|asked|ordered|urged|warned|called\s+on|advised|allowed|required|instructed|pressed|invited)\s[^.;]{2,80}?\sto\s+[a-z]+)\b|['’]ll\b",
    re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_PREFIXES = ("re-", "co-", "pre-", "de-", "out-", "over-")
# "The ministers meet Monday": a present form for what is to come.
_DIARY = re.compile(r"(?:\b(?:they|we|who)|\w+s|\band\s+(?:[A-Z]\w+\s?)+)\s+(?:\w+ly\s+|again\s+)?(?:meet|play|face|vote|travel|depart|leave|begin|start|open|hold)\b[^.;]*$")
_OWNED = re.compile(r"['’]s\s")
_COMING = re.compile(r"['’]s\s+(?:\w+\s+){0,2}(?:deadline|election|elections|vote|meeting|summit|hearing|talks|game|match|final|debate|launch|referendum|ballot)\b")
_CONDITION = re.compile(r"\b(?:if|unless|once)\s", re.IGNORECASE)
_PRESENT = frozenset("is are am has have does do says say isn't aren't hasn't haven't".split())


def tense(text: str, begin: int, end: int) -> Tense:
    """The tense of the clause that holds `text[begin:end]`.

    What stands nearest before the span decides, then what stands after it, each
    within the clause. Auxiliaries of the future ("will", "is due") outweigh a
    past form beside them ("was due").
    """
    if _OWNED.match(text, end) and not _COMING.match(text, end):
        return Tense.PAST  # "Wednesday's ruling": one that has been made
    left, right = clause_around(text, begin, end)
    before, after = text[left:begin], text[end:right]
    if _CONDITION.search(text, max(0, left - 8), left) or _CONDITION.match(before):
        if not any(is_past(m[0], before[:m.start()]) for m in _WORD.finditer(before)):
            return Tense.FUTURE
    for part, backwards in ((before, True), (after, False)):
        found = _in(part, backwards)
        if found is not Tense.NONE:
            return found
    if _DIARY.search(before):
        return Tense.FUTURE
    return Tense.NONE


def clause_around(text: str, begin: int, end: int) -> tuple[int, int]:
    """The span of the clause that holds another span, by punctuation and conjunctions."""
    low = max(0, begin - _REACH, text.rfind("\n\n", max(0, begin - _REACH), begin) + 1)
    left = low
    for m in _STOP.finditer(text, low, begin + 12):  # past the span's begin: a stop looks ahead at what follows it
        if m.end() > begin:
            break
        left = m.end()
    stop = _STOP.search(text, end, min(len(text), end + _REACH))
    right = stop.start() if stop else min(len(text), end + _REACH)
    full = re.search(r"\.(?:\s|$)", text[end:right])
    return left, end + full.start() if full else right


def _in(part: str, backwards: bool) -> Tense:
    """The tense of a stretch of a clause, judged from the end nearest to the time."""
    future = [m.end() for m in _FUTURE.finditer(part)]
    past = [m.start() for m in _WORD.finditer(part) if is_past(m[0], part[:m.start()])]
    present = [m.start() for m in _WORD.finditer(part) if m[0].lower() in _PRESENT]
    if future and (not past or not backwards or max(future) + 25 >= max(past)):
        if not past or backwards or min(future) <= min(past) + 20:
            return Tense.FUTURE
    if past:
        return Tense.PAST
    return Tense.PRESENT if present else Tense.NONE


def is_past(word: str, before: str) -> bool:
    """Whether a word is a past form, going by its shape and the word before it."""
    low = word.lower()
    if low in IRREGULAR_PAST:
        return low not in UNMARKED or re.search(r"\b(?:to|will|would|can|could|may|must|a|an|the)\s+$", before, re.IGNORECASE) is None
    if not low.endswith("ed") or len(low) < 4 or low in NOT_VERBS or ("-" in low and not low.startswith(_PREFIXES)):
        return False
    # "the displaced families", "a proposed law": a participle before a noun, not a verb
    return re.search(r"\b(?:the|a|an|its|their|his|her|our|of|some|many|more|most|newly|those|these)\s+$", before, re.IGNORECASE) is None
