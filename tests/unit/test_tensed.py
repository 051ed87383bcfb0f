"""A tense is asked for only where another tense would be another time."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import pytest

from timeline.errors import Unresolvable
from timeline.lang.en.tagger import tag
from timeline.temporal.anchor import Anchor, Tense
from timeline.temporal.resolve import resolve
from timeline.temporal.tensed import asks_tense

FRIDAY = Anchor(date(2020, 2, 28))


def expr(words: str) -> object:
    (found,) = tag(words)
    return found.expr


@pytest.mark.parametrize("words", ["Friday", "in March", "March 3", "the weekend", "Friday night", "9 p.m.", "the summer", "early March", "Christmas", "by Friday", "the first nine months"])
def test_what_moves_with_the_tense_asks_for_it(words: str) -> None:
    assert asks_tense(expr(words))


@pytest.mark.parametrize(
    "words",
    ["2018", "March 3, 2018", "last week", "today", "three days ago", "two weeks", "every day", "now", "the 1990s", "tonight", "9 p.m. yesterday",
     "early 2018", "the summer of 2018", "the next year", "the third quarter of 2018", "later this year", "the first 12 months of 2018"],
)
def test_what_asks_for_none_is_the_same_in_every_tense(words: str) -> None:
    found = tag(words)
    assert found
    for timex in found:
        assert not asks_tense(timex.expr)
        assert len({resolve(timex.expr, FRIDAY, tense).value for tense in Tense}) == 1


def test_over_the_specification_no_tense_is_missed() -> None:
    lines = files("timeline.lang.en").joinpath("corpus.txt").read_text(encoding="utf-8").splitlines()
    seen = 0
    for line in lines:
        for timex in tag(line):
            if asks_tense(timex.expr):
                continue
            try:
                values = {resolve(timex.expr, FRIDAY, tense).value for tense in Tense}
            except Unresolvable:
                continue
            seen += 1
            assert len(values) == 1, f"{line}: {values}"
    assert seen > 1000
