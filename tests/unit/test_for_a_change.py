"""Who is meant where a paper calls somebody what he is, for a change: "the 22-year-old striker", "the actor", "the typhoon"."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("Tony Low scored twice. The 22-year-old striker left in 2012.", "Tony Low left"),
    ("Tony Low scored twice. The former Hale captain left in 2012.", "Tony Low left"),
    ("The chief worry for Rovers is Tony Low, who has scored in every round. The striker tore a hamstring in 2012.", "Tony Low tore a hamstring"),
    ("The singer Tess Low has left the actor Ryan Falk. In 2012 the actor posted a word.", "Ryan Falk posted a word"),
    ("The coast was cleared as typhoon Kalle came near. The typhoon made landfall in 2012.", "Typhoon Kalle made landfall"),
])
def test_one_is_called_what_he_is(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("Tony Low came on for Ivo Burr. The 22-year-old striker left in 2012.", "The 22-year-old striker left"),
    ("Ann Low spoke. The 22-year-old woman was hurt in 2012.", "The 22-year-old woman was hurt"),
    ("The actor Ryan Falk met the actor Ivo Low. In 2012 the actor posted a word.", "The actor posted a word"),
])
def test_nobody_is_named_where_two_may_be_meant(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
