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
    ("It opened nine shops in the first two months of the fiscal year.", "2019-07/2019-08", "2019-07"),
    ("It opened nine shops in the last four months of fiscal 2018.", "2018-03/2018-06", "2018-03"),
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


@pytest.mark.parametrize(("ended", "edtf"), [
    ("its third quarter ended March 31", "2018-07~/2019-03~"),
    ("its third quarter ended Sept. 30", "2019-01~/2019-09~"),
    ("its first quarter ended Sept. 30", "2019-01~/2019-09~"),  # the nine months are not those of its books, or not its own
])
def test_the_months_that_open_a_year_open_that_of_the_books_if_a_quarter_ends_with_them(ended: str, edtf: str) -> None:
    assert _times(f"Hale Mills had a loss in {ended}. For the nine months, it earned four million.", "2019-10-26")["the nine months"][0] == edtf


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


@pytest.mark.parametrize(("words", "edtf"), [
    ("Sales for the full year were nine million.", "2018-07/2019-06"),
    ("This year's results included a gain of two million.", "2018-07/2019-06"),
    ("Net for the year was four million, down from six million last year.", "2018-07/2019-06"),
])
def test_beside_the_figures_of_a_year_of_the_books_the_year_is_that_one(words: str, edtf: str) -> None:
    assert edtf in {value for value, _ in _times(f"For the year ended June 30, Hale Mills had a loss of six million. {words}", "2019-10-26").values()}
    assert edtf not in {value for value, _ in _times(f"Hale Mills had a loss of six million. {words}", "2019-10-26").values()}


@pytest.mark.parametrize("year_before", ["a year earlier", "last year"])
def test_figures_of_a_year_of_the_books_are_compared_with_those_of_the_one_before(year_before: str) -> None:
    story = f"For the year ended June 30, Hale Mills earned $6 million, or $2 a share, up from $4 million, or $1 a share, {year_before}."
    assert ("2017-07/2018-06", "2018") in _times(story, "2019-10-26").values()


@pytest.mark.parametrize(("words", "edtf"), [
    ("In the year-ago quarter, the first quarter ended Aug. 31, Hale Mills lost nine million. Costs for that quarter included a fine.", ["2018-06/2018-08"] * 2),
    ("In the year-earlier period, the three months ended Aug. 31, Hale Mills lost nine million.", ["2018-06/2018-08"]),
    ("In the year-ago quarter, Hale Mills lost nine million. In the quarter ended Aug. 31, it earned two. Costs for that quarter included a fine.",
     ["2018-35", "2019-06/2019-08", "2019-06/2019-08"]),
])
def test_a_quarter_told_by_its_last_day_beside_one_of_a_year_before_is_that_one(words: str, edtf: list[str]) -> None:
    assert [event.when.value.edtf for event in build(words, "2019-10-26").events] == edtf
