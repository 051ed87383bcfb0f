"""Which way the clause of a time looks: past, present, future, or nobody can tell."""

from __future__ import annotations

import re

from timeline.lang.en.verbs import IRREGULAR_PAST, NOT_VERBS, UNMARKED
from timeline.model import Tense

_REACH = 180
# Where a clause stops, seen from inside it. The first character is eaten before anything is asked of it: so the
# engine runs over the letters between two such characters in one tight loop.
_STOP = re.compile(
    r"""[;:!?—–.,\s](?:
        (?<=[;:!?—–])
      | (?<=\n)\s*\n
      | (?-i:(?<=\.)(?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.)(?<!\bSept.)["”’')]*\s+(?=[A-Z"“`]))
      | (?<=\s)--?\s
      | (?:(?<=\s)|(?<=,)\s)(?=[abuwit])(?:
            (?:but|while|because|although|though|whereas|who|whose|whom|which|where|when|if|unless|after|before)\s
          | (?<!much[,\s])(?<!many[,\s])(?<!well[,\s])(?<!soon[,\s])(?<!far[,\s])(?<!early[,\s])(?<!late[,\s])
            as(?!\s+(?:much|many|part|well|soon|far|early|late)\b)\s)
      | (?<=,)\s(?:and|or)?\s?(?=\w+ing\b|\w+ed\b|he\b|she\b|they\b|it\b|we\b|you\b|I\b)
    )""", re.IGNORECASE | re.VERBOSE)
# A plain word within a clause: no stop reaches over its beginning, so stops may be looked for from there.
_WITHIN = re.compile(r"(?<=\w )(?!(?:but|while|because|although|though|whereas|who|whose|whom|which|where|when|if|unless|after|before|as)\b)\w", re.IGNORECASE)
_NEAR = 60
# For small letters: the engine tries patterns that ignore case several times slower.
_FUTURE = re.compile(
    r"\b(?:will|won['’]t|shall|would|going\s+to|gonna|due|scheduled|(?:called|set|booked|planned|billed|slated|arranged)\s+for|expected|supposed\s+to|effective|record\s+date|expects?|(?<!\ba\s)(?<!\bthe\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)plan(?:s|ned|ning)?\s+(?:to|for|an?)"
    r"|set\s+(?:to|for)|aims?\s+to|hopes?\s+to|intends?\s+to|wants?\s+to|slated|upcoming|forthcoming|deadline"
    r"|(?:is|are|be|was|were)\s+to\s+\w+|to\s+be|may|might|could(?!\s+not\b|n['’]t)|should|must|can|until|agreed\s+to|vowed\s+to"
    r"|promised\s+to|ordered\s+to|bound\s+to|likely\s+to|about\s+to|prepar(?:es|ing)\s+(?:to|for)|awaits?|forecast\s+to|payable"
    r"|begins|starts|opens|ends|expires|retires|resumes|runs\s+(?:out|until)|returns|takes\s+effect"
    r"|(?:told|asked|ordered|urged|warned|called\s+on|advised|allowed|required|instructed|pressed|invited)\s[^.;]{2,80}?\sto\s+[a-z]+)\b|['’]ll\b")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_PREFIXES = ("re-", "co-", "pre-", "de-", "out-", "over-")
_SURE_PAST = IRREGULAR_PAST - UNMARKED
# "The ministers meet Monday": a present form for what is to come.
_DIARY_VERBS = ("meet", "play", "face", "vote", "travel", "depart", "leave", "begin", "start", "open", "hold")
_DIARY = re.compile(
    r"(?:\b(?:they|we|who)|\w+s|\band\s+(?:\w+\s){0,3}?[A-Z]\w+)\s+(?:\w+ly\s+|again\s+)?(?:" + "|".join(_DIARY_VERBS) + r")\b[^.;]*$")
_OWNED = re.compile(r"['’]s\s")
_COMING = re.compile(r"['’]s\s+(?:\w+\s+){0,2}(?:deadline|election|elections|vote|meeting|summit|hearing|talks|game|match|final|debate|launch|referendum|ballot)\b")
_FULL_STOP = re.compile(r"\.(?:\s|$)")
_CONDITION = re.compile(r"\b(?:if|unless|once)\s", re.IGNORECASE)
# "Postponed until Tuesday", "extended its deadline through Friday": what is moved is still to come.
_PUT_OFF = re.compile(r"\b(?:postpon|extend|delay|adjourn|defer|reschedul|suspend|put off|push(?:ed|ing) back)\w*\b[^.;:]{0,60}$", re.IGNORECASE)
_TO_A_DAY = re.compile(r"(?:until|till|through|to)\b", re.IGNORECASE)
# "It had been due to expire Friday", "neither could be reached Wednesday": no more to come.
_NO_MORE = re.compile(r"\b(?:had been (?:due|scheduled|set|expected|planned|slated)|(?:neither|nor|nobody|no one|none)\b[^.;:]{0,60}\bcould)\b", re.IGNORECASE)
_PRESENT = frozenset("is are am has have does do says say isn't aren't hasn't haven't".split())


def tense(text: str, begin: int, end: int) -> Tense:
    """The tense of the clause that holds `text[begin:end]`.

    What stands nearest before the span decides, then what stands after it, each
    within the clause. Auxiliaries of the future ("will", "is due") outweigh a
    past form beside them ("was due").
    """
    if _OWNED.match(text, end) and not _COMING.match(text, end):
        return Tense.PAST  # "Wednesday's ruling": one that has been made
    if text.startswith("Until ", begin):  # "Until Thursday, they had not called": what follows tells
        told = _in(text[end:end + _REACH].partition(". ")[0].lower(), False)
        if told is not Tense.NONE:
            return told
    left, right = clause_around(text, begin, end)
    if _PUT_OFF.search(text, left, begin) and _TO_A_DAY.match(text, begin):
        return Tense.FUTURE
    before, after = text[left:begin], text[end:right]
    if _CONDITION.search(text, max(0, left - 8), left) or _CONDITION.match(before):
        if not any(is_past(m[0], before[:m.start()]) for m in _WORD.finditer(before)):
            return Tense.FUTURE
    if _NO_MORE.search(before):
        return Tense.PAST
    for part, backwards in ((before, True), (after, False)):
        found = _in(part.lower(), backwards)
        if found is not Tense.NONE:
            return found
    if any(verb in before for verb in _DIARY_VERBS) and _DIARY.search(before):
        return Tense.FUTURE
    return Tense.NONE


def clause_around(text: str, begin: int, end: int) -> tuple[int, int]:
    """The span of the clause that holds another span, by punctuation and conjunctions."""
    low = max(0, begin - _REACH, text.rfind("\n\n", max(0, begin - _REACH), begin) + 1)
    near = _WITHIN.search(text, max(low, begin - _NEAR), begin)
    left = _last_stop(text, near.start(), begin) if near else None
    if left is None:  # few clauses are so long that all of what is in reach must be read
        left = _last_stop(text, low, begin) or low
    stop = _STOP.search(text, end, min(len(text), end + _REACH))
    right = stop.start() if stop else min(len(text), end + _REACH)
    full = _FULL_STOP.search(text, end, right)
    return left, full.start() if full else right


def _last_stop(text: str, low: int, begin: int) -> int | None:
    """Where the last stop in `text[low:begin]` ends, if there is one."""
    last = None
    for m in _STOP.finditer(text, low, begin + 12):  # past the span's begin: a stop looks ahead at what follows it
        if m.end() > begin:
            break
        last = m.end()
    return last


def _in(part: str, backwards: bool) -> Tense:
    """The tense of a stretch of a clause, in small letters, judged from the end nearest to the time."""
    words = _WORD.findall(part)
    future = [m.end() for m in _FUTURE.finditer(part)]
    if not future and not _SURE_PAST.isdisjoint(words):
        return Tense.PAST
    past = []
    if not IRREGULAR_PAST.isdisjoint(words) or any(word.endswith("ed") for word in words):
        past = [m.start() for m in _WORD.finditer(part) if is_past(m[0], part[:m.start()])]
    if future and (not past or not backwards or max(future) + 25 >= max(past)):
        if not past or backwards or min(future) <= min(past) + 20:
            return Tense.FUTURE
    if past:
        return Tense.PAST
    return Tense.NONE if _PRESENT.isdisjoint(words) else Tense.PRESENT


def is_past(word: str, before: str) -> bool:
    """Whether a word is a past form, going by its shape and the word before it."""
    low = word.lower()
    if low in IRREGULAR_PAST:
        return low not in UNMARKED or not _follows(_NO_PAST, before)
    if not low.endswith("ed") or len(low) < 4 or low in NOT_VERBS or ("-" in low and not low.startswith(_PREFIXES)):
        return False
    return not _follows(_NOUN_AHEAD, before)


_NO_PAST = re.compile(r"\b(?:to|will|would|can|could|may|must|a|an|the)$", re.IGNORECASE)
# "the displaced families", "a proposed law": a participle before a noun, not a verb
_NOUN_AHEAD = re.compile(r"\b(?:the|a|an|its|their|his|her|our|of|some|many|more|most|newly|those|these)$", re.IGNORECASE)


def _follows(ending: re.Pattern[str], before: str) -> bool:
    """Whether white space, and before it one of the words of a pattern, ends a stretch of text."""
    words = before.rstrip()
    return len(words) < len(before) and ending.search(words[-8:]) is not None  # none of the words is longer
