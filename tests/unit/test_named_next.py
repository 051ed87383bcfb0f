"""Who "a former mayor" is, by the sentence that follows."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("A former mayor was jailed in 2012.\n\nAnn Low, 61, had denied it.", "A former mayor, Ann Low, was jailed"),
    ("A former mayor of this old port was jailed in 2012 for taking gold from a brewer. Ann Low, 61, of Hale, was found out by her clerks.",
     "A former mayor of this old port, Ann Low, was jailed for taking gold from a brewer"),
    ("A tram driver was fined in 2012. The driver, Ivo Low, wept.", "A tram driver, Ivo Low, was fined"),
    ("A man was arrested in 2012. Police identified him as Ivo Low.", "A man, Ivo Low, was arrested"),
    ("A woman drowned in 2012. She was later named as Ann Low.", "A woman, Ann Low, drowned"),
])
def test_somebody_is_named_whom_the_next_sentence_names(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("A man drowned in 2012. Ivo Low, 31, saw it.", "A man drowned"),
    ("A man drowned in 2012. Ivo Low, 31, was walking by.", "A man drowned"),
    ("A man drowned in 2012. Ann Low, 31, was freed.", "A man drowned"),
    ("A driver hit a climber in 2012. Ivo Low, 31, was taken to Hale.", "A driver hit a climber"),
    ("A driver was fined in 2012. The clerk, Ivo Low, wept.", "A driver was fined"),
    ("A teacher sued Ann Burr in 2012. Ivo Low, 31, was taken to Hale.", "A teacher sued Ann Burr"),
])
def test_nobody_is_named_where_the_next_sentence_may_be_of_another(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
