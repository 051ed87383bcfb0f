"""Which way the clause of a time looks: past, present, future, or nobody can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.lang.en.trees import tree
from timeline.lang.en.verbs import IRREGULAR_PAST, NOT_VERBS, UNMARKED
from timeline.model import Tense

_REACH = 180
_OPENING = "but while because although though whereas who whose whom which where when if unless after before".split()
_OPENERS = tree(dict.fromkeys(_OPENING, ""), any_case=True)
_FIRST_LETTERS = "".join(sorted({first for word in (*_OPENING, "as") for first in (word[0], word[0].upper())}))
# All that `\s` is: of a set of characters the engine makes a table, of one that holds `\s` it does not.
_BLANKS = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Where a clause stops, seen from inside it. The first character is eaten before anything is asked of it: so the
# engine runs over the letters between two such characters in one tight loop. Blanks, the most of them, come first,
# and most of those are done with by the character that follows.
_STOP = re.compile(
    rf"""[;:!?—–.,{_BLANKS}](?:
        (?=[{_FIRST_LETTERS}\-\s])(?<=[{_BLANKS}])(?:
            {_OPENERS}\s
          | [aA][sS]\s(?i:(?<!much\sas\s)(?<!many\sas\s)(?<!well\sas\s)(?<!soon\sas\s)(?<!far\sas\s)(?<!early\sas\s)(?<!late\sas\s))
            (?!\s*(?i:much|many|part|well|soon|far|early|late)\b)
          | --?\s
          | (?<=\n)\s*\n)
      | (?<![{_BLANKS}])(?:
            (?<=[;:!?—–])
          | (?<=\.)(?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{{2}}.)(?<!\bSept.)["”’')]*\s+(?=[A-Z"“`])
          | (?<=,)\s(?i:(?:and|or)?\s?(?=\w+ing\b|\w+ed\b|he\b|she\b|they\b|it\b|we\b|you\b|I\b)))
    )""", re.VERBOSE)
# A plain word within a clause: no stop reaches over its beginning, so stops may be looked for from there.
_WITHIN = re.compile(rf"(?<=\w )(?!(?:{_OPENERS}|[aA][sS])\b)\w")
_NEAR = 60
def _no_noun(word: str) -> str:
    """ "He plans to", not "his plans to": looks back over a word just read."""
    return "".join(rf"(?<!\b{owner}\s{word})" for owner in ("a", "the", "its", "his", "her"))


# What looks ahead: words, and the pattern of what must follow them.
_BID = r"\s[^.;]{2,80}?\sto\s+[a-z]+"
_AHEAD = {
    "will shall would gonna due scheduled expected effective expect expects slated upcoming forthcoming deadline may might "
    "should must can until await awaits payable begins starts opens ends expires retires resumes returns": "",
    "won": "['’]t",
    "could": r"(?!\s+not\b|n['’]t)",
    "to": r"\s+be",
    "is are be was were": r"\s+to\s+\w+",
    "going supposed aim aims hope hopes intend intends want wants agreed vowed promised bound likely about forecast": r"\s+to",
    "booked billed arranged": r"\s+for",
    "set prepares preparing": r"\s+(?:to|for)",
    "record": r"\s+date",
    "runs": r"\s+(?:out|until)",
    "takes": r"\s+effect",
    "plan": _no_noun("plan") + r"\s+(?:to|for|an?)",
    "plans": _no_noun("plans") + r"\s+(?:to|for|an?)",
    "planned": r"\s+for|" + _no_noun("planned") + r"\s+(?:to|an?)",
    "planning": _no_noun("planning") + r"\s+(?:to|for|an?)",
    "told asked urged warned advised allowed required instructed pressed invited": _BID,
    "ordered": r"\s+to|" + _BID,
    "called": r"\s+for|\s+on" + _BID,
}
# For small letters, with a character before them.
_FUTURE = re.compile(
    rf"\W(?:{tree({word: after for words, after in _AHEAD.items() for word in words.split()})}\b|(?<=['’])ll\b)")
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
    if text[end:end + 1] in "'’" and _OWNED.match(text, end) and not _COMING.match(text, end):
        return Tense.PAST  # "Wednesday's ruling": one that has been made
    if text.startswith("Until ", begin):  # "Until Thursday, they had not called": what follows tells
        told = _in(text[end:end + _REACH].partition(". ")[0].lower(), False)
        if told is not Tense.NONE:
            return told
    left = _clause_begin(text, begin)
    if text[begin:begin + 1] in "uUtT" and _TO_A_DAY.match(text, begin) and _PUT_OFF.search(text, left, begin):
        return Tense.FUTURE
    before = text[left:begin]
    if _CONDITION.search(text, max(0, left - 8), left) or _CONDITION.match(before):
        if not any(is_past(m[0], before[:m.start()]) for m in _WORD.finditer(before)):
            return Tense.FUTURE
    small = before.lower()
    if ("had been " in small or "could" in small) and _NO_MORE.search(before):
        return Tense.PAST
    found = _in(" " + small, backwards=True)
    if found is Tense.NONE:  # what stands behind is looked for where it has a say: seldom
        found = _in(" " + text[end:_clause_end(text, end)].lower(), backwards=False)
    if found is not Tense.NONE:
        return found
    if any(verb in before for verb in _DIARY_VERBS) and _DIARY.search(before):
        return Tense.FUTURE
    return Tense.NONE


def _clause_begin(text: str, begin: int) -> int:
    """Where the clause begins that holds the place `begin`, by punctuation and conjunctions."""
    low = max(0, begin - _REACH, text.rfind("\n\n", max(0, begin - _REACH), begin) + 1)
    near = _WITHIN.search(text, max(low, begin - _NEAR), begin)
    if near is None:
        return _last_stop(text, low, begin, begin) or low
    left = _last_stop(text, near.start(), begin, begin)
    if left is None:  # few clauses are so long that all of what is in reach must be read
        left = _last_stop(text, low, near.start(), begin)
    return left or low


def _clause_end(text: str, end: int) -> int:
    """Where the clause ends that holds the place `end`."""
    stop = _STOP.search(text, end, end + _REACH)
    right = stop.start() if stop else min(len(text), end + _REACH)
    full = _FULL_STOP.search(text, end, right)
    return full.start() if full else right


def _last_stop(text: str, low: int, high: int, begin: int) -> int | None:
    """Where the last stop in `text[low:high]` ends, if there is one, as it looks to a time that begins at `begin`."""
    last = None
    for m in _STOP.finditer(text, low, begin + 12):  # past the time's begin: a stop looks ahead at what follows it
        if m.end() > high:
            break
        last = m.end()
    return last


@lru_cache(maxsize=64)  # enough for tables and lists, which say the same over and over
def _in(part: str, backwards: bool) -> Tense:
    """The tense of a stretch of a clause, in small letters behind a blank, judged from the end nearest to the time."""
    words = _WORD.findall(part)
    future = [m.end() for m in _FUTURE.finditer(part)]
    if not future and not _SURE_PAST.isdisjoint(words):
        return Tense.PAST
    past: Iterator[int] = iter(())
    if not IRREGULAR_PAST.isdisjoint(words) or "ed" in part and any(word.endswith("ed") for word in words):
        past = (m.start() for m in _WORD.finditer(part) if (m[0] in IRREGULAR_PAST or m[0].endswith("ed")) and is_past(m[0], part[:m.start()]))
    first = next(past, None)
    if future and (first is None or (max(future) + 25 >= max(past, default=first) if backwards else min(future) <= first + 20)):
        return Tense.FUTURE
    if first is not None:
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
