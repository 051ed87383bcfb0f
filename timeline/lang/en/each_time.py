"""A line told for each of several times: "won two titles in 2015 and 2017", "will shut in May and June respectively"."""

from __future__ import annotations

import re

from timeline.lang.en import lexicon
from timeline.lang.en.syntax import Clause, Parse

_TIMES_JOINED = re.compile(r"t(?:,t)*,?ct")
_SO_MANY = {value: word for word, value in lexicon.NUMBERS.items() if 2 <= value <= 6}


def _times_joined(sentence: Parse, at: int) -> re.Match[str] | None:
    """The times, one of them at the word `at`, that "and" joins."""
    return next((m for m in _TIMES_JOINED.finditer(sentence.classes) if m.start() <= at < m.end()), None) if "ct" in sentence.classes else None


def one_each(sentence: Parse, own: Clause, at: int, line: str) -> str:
    """ "Won two titles in 2015 and 2017": one each time, so not two."""
    times = _times_joined(sentence, at)
    many = _SO_MANY.get(times[0].count("t")) if times is not None and own.verb is not None else None
    return line.replace(f" {many} ", " ", 1) if many and sentence.low(own.verb.last + 1) == many and sentence.classes[own.verb.last + 2] == "n" else line


_PAIR = re.compile(r"(?P<first>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}) and (?P<second>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})")


def respectively(sentence: Parse, at: int, line: str) -> str:
    """ "The mills in Hale and Lund will shut in May and June respectively": each in its month."""
    times = _times_joined(sentence, at) if "respectively" in line else None
    if times is None:
        return line
    line = line.replace(", respectively", "").replace(" respectively", "")
    is_last = times.end() == at + 1
    return _PAIR.sub(lambda m: m["second"] if is_last else m["first"], line, count=1) if times[0].count("t") == 2 else line


_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
_SO_OFTEN = re.compile(rf",? (?:(?:only|just|at least|exactly) )?(?:twice|{_COUNT} times|on {_COUNT} (?:separate )?occasions)\b(?! (?:as|more|the)\b).*$")
_COUNTING = ("twice", "times", "occasions")  # what `_SO_OFTEN` holds
_ONE_BY_ONE = re.compile(r"(?:;|,(?=p?t(?:,|c)))r?p?t")


def so_often(sentence: Parse, own: Clause, at: int, line: str) -> str:
    """ "Burst its banks only twice: in 1951, when a dam broke, and in 1974": it did each time, and not twice."""
    often = _SO_OFTEN.search(line) if "twice" in line or "times" in line or "occasions" in line else None
    if often is None or own.kind not in ("main", "comp"):
        return line
    count = next((n for n in range(at - 1, 0, -1) if sentence.low(n) in _COUNTING), None)
    told = _ONE_BY_ONE.search(sentence.classes, count + 1) if count is not None else None
    if told is None or told.start() > at or sentence.classes[told.start()] == "," and told.start() != count + 1 or sentence.classes.count("t", told.start()) < 2:
        return line
    return line[:often.start()]
