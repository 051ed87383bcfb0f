"""The word lists of English: what is one notion is listed once, and lists that belong together agree."""

from __future__ import annotations

import pytest

from timeline.lang.en.pronouns import fits
from timeline.lang.en.words import number, numbers


def test_number_words_are_those_of_the_lexicon() -> None:
    assert [number(word) for word in numbers(1, 20).split("|")] == list(range(1, 21))


@pytest.mark.parametrize("word", numbers(2, 12).split("|"))
def test_a_number_of_people_is_they(word: str) -> None:
    assert fits("they", f"the other {word}", "dnn", "")
    assert not fits("it", f"the {word}", "dn", "")
