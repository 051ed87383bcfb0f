"""Where the clause of a time begins and ends, going by punctuation and conjunctions."""

from __future__ import annotations

import re

from timeline.lang.en.trees import tree

REACH = 180
"""How far back from a time, and on from it, the limits of its clause are looked for, in characters."""
# Here and elsewhere a pattern may be told to look from a place before the beginning of a text, `begin - 60`: it takes
# that for the beginning, at a fifth of the cost of `max(0, begin - 60)`. A slice or `str.find` would count from the end.
_OPENING = "but while because although though whereas who whose whom which where when if unless after before".split()
_OPENERS = tree(dict.fromkeys(_OPENING, ""), any_case=True)
_FIRST_LETTERS = "".join(sorted({first for word in (*_OPENING, "as") for first in (word[0], word[0].upper())}))
BLANKS = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""All that white space is, in a set: of one that holds `\\s` the engine makes no table."""
# Where a clause stops, seen from inside it. The first character is eaten before anything is asked of it: so the
# engine runs over the letters between two such characters in one tight loop. Blanks, the most of them, come first,
# and most of those are done with by the character that follows.
_STOP = re.compile(
    rf"""[;:!?—–.,{BLANKS}](?:
        (?=[{_FIRST_LETTERS}\-\s])(?<=[{BLANKS}])(?:
            (?!(?<=all\s)but\s){_OPENERS}\s
          | [aA][sS]\s(?i:(?<!much\sas\s)(?<!many\sas\s)(?<!well\sas\s)(?<!soon\sas\s)(?<!far\sas\s)(?<!early\sas\s)(?<!late\sas\s))
            (?!\s*(?i:much|many|part|well|soon|far|early|late|an?|planned|expected|scheduled|promised|usual|normal|of)\b)
          | than\s(?=(?:it|they|he|she|we|I|was|were|had|did)\b)
          | --?\s
          | (?<=\n)\s*\n)
      | (?<![{BLANKS}])(?:
            (?<=[;:!?—–])(?!(?<=\d:)\d\d)  # no stop is that of an hour: "by 17:00 to"
          | (?<=\.)(?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{{2}}.)(?<!\bSept.)(?!(?<=m\.)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)["”’')]*\s+(?=[A-Z"“`])  # not "at 8 p.m. Friday"
          | (?<=,)\s(?i:(?:(?:and|or)\s)?(?!(?:start|beginn|end|includ)ing\b)(?=\w+ing\b|\w+ed\b|he\b|she\b|they\b|it\b|we\b|you\b|I\b)))
    )""", re.VERBOSE)
# A plain word within a clause: no stop reaches over its beginning, so stops may be looked for from there.
_WITHIN = re.compile(rf"(?<=\w )(?!(?:{_OPENERS}|[aA][sS]|than)\b)\w")
_NEAR = 60
FULL_STOP = re.compile(r"\.(?<!\bvs\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bDr\.)(?:\s|$)")  # the engine looks for that one character
SENTENCE_END = re.compile(r"[.!?][\"”’']*\s(?=[A-Z\"“])(?<![A-Z][a-z]{2}\.\s)(?<!Sept\.\s)|\n\n")
"""Where a sentence ends between two times: a short name of a month ("Sept. 3") ends none."""


def clause_begin(text: str, begin: int) -> int:
    """The character where the clause begins that holds the character `begin`, by punctuation and conjunctions."""
    low = max(0, begin - REACH, text.rfind("\n\n", max(0, begin - REACH), begin) + 1)
    near = _WITHIN.search(text, max(low, begin - _NEAR), begin)
    if near is None:
        return _last_stop(text, low, begin, begin) or low
    left = _last_stop(text, near.start(), begin, begin)
    if left is None:  # few clauses are so long that all of what is in reach must be read
        left = _last_stop(text, low, near.start(), begin)
    return left or low


def clause_end(text: str, end: int) -> int:
    """The character where the clause ends that holds the character `end`."""
    stop = _STOP.search(text, end, end + REACH)
    right = stop.start() if stop else min(len(text), end + REACH)
    full = FULL_STOP.search(text, end, right)
    return full.start() if full else right


def _last_stop(text: str, low: int, high: int, begin: int) -> int | None:
    """Where the last stop in `text[low:high]` ends, if there is one, as it looks to a time that begins at `begin`.

    One that ends by `high` may look ahead at what follows it, past the begin of the time.
    """
    last = None
    for m in _STOP.finditer(text, low, begin + 12):
        if m.end() > high:
            break
        last = m.end()
    return last
