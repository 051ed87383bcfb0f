"""A fiscal year is that of the firm, where the article says when its books close."""

from __future__ import annotations

import pytest
from building import build


def _times(text: str, dateline: str) -> dict[str, tuple[str, str]]:
    """The EDTF and the TIMEX3 value of the time of each event, by its words."""
    return {event.words: (event.when.value.edtf, event.when.timex3.value) for event in build(text, dateline).events}


_CLOSES_IN_JUNE = "Hale Mills had a loss in its fourth quarter ended June 30."


@pytest.mark.parametrize(("words", "edtf", "value"), [
    ("It earned five million in the fiscal first quarter.", "2019-35", "2019-Q1"),
    ("It lost two million in fiscal 2018.", "2017-07/2018-06", "2018"),
    ("It bought a plant in the third quarter of fiscal 2018.", "2018-33", "2018-Q3"),
    ("It sold one in the first half of fiscal 2018.", "2017-41", "2018-H1"),
    ("Profit should grow in the fiscal year.", "2019-07/2020-06", "2019"),
])
def test_a_fiscal_year_ends_when_its_last_quarter_does(words: str, edtf: str, value: str) -> None:
    assert (edtf, value) in _times(f"{_CLOSES_IN_JUNE} {words}", "2019-10-26").values()


def test_a_quarter_without_a_number_closes_the_only_fiscal_quarter_told_of() -> None:
    story = "Hale Mills earned five million in the fiscal first quarter. For the quarter ended Sept. 30, sales were nine million."
    assert _times(story, "2019-10-26")["the fiscal first quarter"] == ("2019-35", "2019-Q1")


@pytest.mark.parametrize("story", [
    "Hale Mills earned five million in the fiscal first quarter.",
    f"{_CLOSES_IN_JUNE} Lund Mills gained in the year ended March 31. It earned five million in the fiscal first quarter.",
])
def test_of_unknown_or_several_books_the_calendar_stands_in(story: str) -> None:
    assert _times(story, "2019-10-26")["the fiscal first quarter"] == ("2019-01~/2019-03~", "2019-Q1")


def test_a_fiscal_year_is_a_warning_only_where_nobody_says_when_it_ends() -> None:
    warned = [build(f"{before} Hale Mills lost two million in fiscal 2018.", "2019-10-26") for before in ("", _CLOSES_IN_JUNE)]
    assert [any("when it begins" in problem.message for problem in story.problems) for story in warned] == [True, False]


@pytest.mark.parametrize(("words", "edtf"), [
    ("Hale Mills posted a gain in the year ended Aug. 31. It had a fourth-quarter loss of nine million.", "2019-06/2019-08"),
    ("Hale Mills posted a gain in the year ended Aug. 31. Lund Mills had a second-quarter loss of nine million.", "2019-34"),
    ("Hale Mills posted a gain in the year ended Dec. 31, 2018. It had a third-quarter loss of nine million.", "2019-35"),
])
def test_a_quarter_that_has_just_ended_is_one_of_the_books(words: str, edtf: str) -> None:
    """Told on October 26: the fourth of a year that ends in August is over, the second was long ago."""
    times = _times(words, "2019-10-26")
    assert next(value for said, (value, _) in times.items() if "-quarter" in said) == edtf
