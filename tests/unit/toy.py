"""A language of a few lines, and the dateline found with it: for tests in which the day counts and not the words."""

from __future__ import annotations

import re

import pytest

from timeline.dateline import find
from timeline.errors import DatelineError
from timeline.model import Article, Tense, Timex
from timeline.plugin import Language
from timeline.readers.text import from_text
from timeline.temporal.expr import Civil, Shift, Unit
from timeline.temporal.grain import Grain

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PATTERN = re.compile(
    rf"(?P<m1>{'|'.join(MONTHS)}) (?P<d1>\d{{1,2}})(?:, (?P<y1>\d{{4}}))?|(?P<wd>{'|'.join(DAYS)})"
    r"|(?P<deictic>yesterday|today|tomorrow)|\b(?P<y>(?:18|19|20)\d\d)\b|(?P<ago>\d+ days ago)|(?P<month>January|March|May)"
)


def tag(text):
    found = []
    for match in PATTERN.finditer(text):
        if match["m1"]:
            expr = Civil(int(match["y1"]) if match["y1"] else None, MONTHS.index(match["m1"]) + 1, int(match["d1"]))
        elif match["wd"]:
            expr = Civil(weekday=DAYS.index(match["wd"]) + 1)
        elif match["deictic"]:
            expr = Unit(Grain.DAY, ("yesterday", "today", "tomorrow").index(match["deictic"]) - 1)
        elif match["y"]:
            expr = Civil(int(match["y"]))
        elif match["month"]:
            expr = Civil(month=MONTHS.index(match["month"]) + 1)
        else:
            expr = Shift(int(match["ago"].split()[0]), Grain.DAY, -1)
        found.append(Timex(match.start(), match.end(), "DATE", expr, "test"))
    return found


def tense(text, begin, end):
    start = max(text.rfind(". ", 0, begin), text.rfind("\n", 0, begin)) + 1
    stop = min(at for at in (text.find(".", end), text.find("\n", end), len(text)) if at >= 0)
    clause = text[start:stop]
    if re.search(r"\b(?:will|due)\b", clause):
        return Tense.FUTURE
    return Tense.PAST if re.search(r"ed\b|\b(?:fell|rose|said|was|were|met)\b", clause) else Tense.PRESENT


def byline(article):
    match = re.search(r"^[A-Z]{3,}, ", article.text, re.MULTILINE)
    return [(timex, "byline") for timex in tag(article.text) if match and timex.begin == match.end()]


def sentences(text, begin, end):
    return [match.span() for match in re.compile(r"\S[^.]*\.?").finditer(text, begin, end)]


TOY = Language("xx", "Toy", tag, tense, sentences, None, byline)


def dateline(text, value=None, timezone=None, language=TOY, **fields):
    article = from_text(text)
    if fields:
        article = Article(article.id, article.title, article.text, article.blocks, **fields)
    return find(article, language.tag(article.text), language, value, timezone)


def refused(text, **rest):
    with pytest.raises(DatelineError) as caught:
        dateline(text, **rest)
    assert "pass --dateline YYYY-MM-DD" in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)
