"""Who "she" is where only one of all whom a text names can be meant."""

from __future__ import annotations

import pytest
from building import build, rows

TOLD = "{}\n\nIn 2001 the sheds had nine looms and no light. They were sold.\n\n{}"


@pytest.mark.parametrize(("opening", "sentence", "line"), [
    ("Ann Low has sewn sails since May.", "She was born in Lund in 1929.", "Ann Low was born in Lund"),
    ("Ann Low has sewn sails since May.", "Her lease ends in 2031.", "Ann Low's lease ends"),
    ("Ann Low has sewn sails since May. Ivo Burr helped.", "She was born in Lund in 1929.", "Ann Low was born in Lund"),
    ("Mrs. Orsa Vaar has sewn sails since May.", "She was born in Lund in 1929.", "Mrs. Orsa Vaar was born in Lund"),
    ("The weaver Orsa Vaar, 41, has sewn sails in the shed that she bought.", "Her lease ends in 2031.", "Orsa Vaar's lease ends"),
    ("Ann Low has sewn sails since May.", "A bill for which she spoke in 2019 is lost.", "Ann Low spoke for a bill"),
])
def test_she_is_the_one_woman_of_a_text(opening: str, sentence: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(TOLD.format(opening, sentence)))]


@pytest.mark.parametrize(("told", "line"), [
    ("Hale Town have dismissed manager Steve Low after a defeat by Erding. The 47-year-old was told in 2012.", "Steve Low was told"),
    ("The 47-year-old clerk Eva Low left. It rained. Karl Burr came. The 47-year-old was told in 2012.", "Eva Low was told"),
    ("Steve Low, 47, left. Karl Burr, 47, left. The 47-year-old was told in 2012.", "The 47-year-old was told"),
    ("Steve Low, 46, left. The 47-year-old was told in 2012.", "The 47-year-old was told"),
])
def test_who_is_so_old(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("opening", "sentence", "line"), [
    ("Ann Low has sewn sails since May. Helen Burr helped.", "She was born in Lund in 1929.", "She was born in Lund"),
    ("Ann Low has sewn sails since May. Her sister Eva is a cook.", "She was born in Lund in 1929.", "She was born in Lund"),
    ("Ann Low has sewn sails since May. A weaver, Orsa Vaar, helped.", "She was born in Lund in 1929.", "She was born in Lund"),
    ("Ann Low has sewn sails since May. Orsa Vaar said so.", "She was born in Lund in 1929.", "She was born in Lund"),
    ("Ann Low has sewn sails since May.", "He was born in Lund in 1929.", "He was born in Lund"),
    ("Ann Low has sewn sails since May.", "A clerk came back. It rained. She was born in Lund in 1929.", "She was born in Lund"),
    ("Ann Low has sewn sails since May.", "Her mother died. She was born in Lund in 1929.", "She was born in Lund"),
    ("Ann Low has sewn sails for the ship since May, and the ferry.", "She was built in Lund in 1929.", "She was built in Lund"),
    ("It rained.", "She was born in Lund in 1929. Ann Low has sewn sails.", "She was born in Lund"),
    ("Eva has sewn sails since May.", "She was born in Lund in 1929.", "She was born in Lund"),
])
def test_she_may_be_another(opening: str, sentence: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(TOLD.format(opening, sentence)))]
