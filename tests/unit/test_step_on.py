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
    ("The shop closed in 2010, eight years after it opened in 2002. A year later it was torn down.", "A year later", "2011"),
    ("Orr was named on Monday. He lost in 2008 to Ms. Low, who had been mayor until 2000. Two years later, he left.", "Two years later", "2010"),
    # It may close with the time until which it lasted, too.
    ("Orr was found on Monday. He had been held until Jan. 3. The next day he left.", "The next day", "2020-01-04"),
    ("He became mayor in 1970 and served until 1979. Two years later, he died.", "Two years later", "1981"),
    ("Orr was seized on Jan. 3. He is to be held until June 4. Three weeks later his brother was freed.", "Three weeks later", "2020-01-24"),
    ("It will be shown until March 3. The next day it goes back.", "The next day", "2020-03-04"),
])
def test_a_step_on_counts_from_what_its_story_had_come_to(text: str, words: str, value: str) -> None:
    assert _value("2020-02-28", text, words) == value


@pytest.mark.parametrize(("text", "words", "value"), [
    # The later part of the running year has still to come: told as over, it is of the year told.
    ("The strike began in March 1992. By the end of the year, 400 had left.", "the end of the year", "1992-12"),
    ("The strike began in March 1992. Later in the year, the mill shut.", "Later in the year", "1992-12"),
    ("In 1994 Orr broke a leg and missed the rest of the year.", "the rest of the year", "1994-12"),
    ("Orr broke a leg on Jan. 3. By the end of the month she walked again.", "the end of the month", "2020-01-31"),
    ("The mill shut in June 2010. It reopened late in the year.", "late in the year", "2010-12"),
    # But what was only meant to be is of the day of writing, and so may be what stands beside a year told in passing.
    ("The plan was put forward in March 2009. Orr hoped to decide by the end of the year.", "the end of the year", "2020-12"),
    ("The bank, founded in 1920, cut its forecast for the rest of the year.", "the rest of the year", "2020-12"),
    ("Orr left in 2010. The tour was called off for the rest of the year.", "the rest of the year", "2020-12"),
])
def test_the_later_part_of_a_year_told_as_over_is_of_the_year_told(text: str, words: str, value: str) -> None:
    found = next(one for one in timeline.tag(text, "2020-02-28") if text[one.timex.begin:one.timex.end] == words).value
    assert found.edtf.split("/")[-1].rstrip("~") == value


@pytest.mark.parametrize(("text", "words", "years"), [
    ("In 1972 Orr joined the navy. Over the next ten years she served on six ships.", "the next ten years", (1972, 1982)),
    ("It cut 300 jobs in 1993 and 200 over the next two years.", "the next two years", (1993, 1995)),
    ("In 1990 the bank failed. In the previous two years it had lent money.", "the previous two years", (1988, 1990)),
    ("The bank was founded in 1972. Over the next ten years, it said, sales will grow.", "the next ten years", (2020, 2030)),
    ("The bank was founded in 1972. Orr said sales were expected to grow over the next ten years.", "the next ten years", (2020, 2030)),
    ("In 1990 the bank failed. Over the past two years it has grown.", "the past two years", (2018, 2020)),
])
def test_a_length_lies_beside_what_was_told(text: str, words: str, years: tuple[int, int]) -> None:
    found = next(one for one in timeline.tag(text, "2020-02-28") if text[one.timex.begin:one.timex.end] == words).value
    assert (found.start.year, found.end.year) == years


def test_days_before_a_feast_that_are_surely_ahead_are_of_the_next() -> None:
    assert _value("2020-01-05", "The mill will close five days before Christmas.", "five days before Christmas") == "2020-12-20"
    assert _value("2020-01-05", "The mill closed five days before Christmas.", "five days before Christmas") == "2019-12-20"
