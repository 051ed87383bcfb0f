"""Which told time a step on counts from: "two years later", "the next day"."""

from __future__ import annotations

import pytest

import timeline


def _value(written: str, text: str, words: str) -> str:
    return next(one for one in timeline.tag(text, written) if text[one.timex.begin:one.timex.end] == words).value.edtf


@pytest.mark.parametrize(("text", "words", "value"), [
    # What is told as over has not come after the day of writing.
    ("The choir was founded in 1978. Its hall burned on Friday. Three years later it sang abroad.", "Three years later", "1981"),
    ("Ms. Orr was chosen in 2014. Her term ends in 2019. Two years later, she was sued.", "Two years later", "2016"),
    ("The choir was founded in 1978. Its hall burned on Monday. It will sing again three years later.", "three years later", "2023"),
    ("The firm was founded in 1978, it said on Friday. The following year it moved.", "The following year", "1979"),
    # What a sentence closes with may be what was before.
    ("He was named on Monday. He joined the bank in 1995 after leaving school in 1990. Two years later he was a partner.", "Two years later", "1997"),
    ("She won in 1995, having left school in 1990. Two years later she lost. The year 1999 was her last.", "Two years later", "1997"),
    ("He was named on Monday. In 1995 he broke a record set in 1970. Two years later he did it again.", "Two years later", "1997"),
    ("He was named on Monday. In 1995 he left the guild (founded in 1970). Two years later he died.", "Two years later", "1997"),
    ("He was named on Monday. He left school in 1990 and joined the bank in 1995. Two years later he died.", "Two years later", "1997"),
    ("The pool was shut on Feb. 3 after a leak on Feb. 1. The next day it reopened.", "The next day", "2020-02-04"),
    # It may close with the time until which it lasted, too.
    ("Orr was found on Monday. He had been held until Jan. 3. The next day he left.", "The next day", "2020-01-04"),
    ("He became mayor in 1970 and served until 1979. Two years later, he died.", "Two years later", "1981"),
    ("It will be shown until March 3. The next day it goes back.", "The next day", "2020-03-04"),
])
def test_a_step_on_counts_from_what_its_story_had_come_to(text: str, words: str, value: str) -> None:
    assert _value("2020-02-28", text, words) == value
