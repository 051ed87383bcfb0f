"""What a text quotes from letters counts from the day of their writing."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "values"), [
    ("“Tomorrow we sail,” he wrote on 17 June 1931.", ["1931-06-17", "1931-06-18"]),
    ("“Yesterday it snowed,” he told Ann in a letter dated 20 October 1931; “today it did not.”", ["1931-10-19", "1931-10-20"]),
    ("“Tomorrow we sail,” she said on 17 June 1931.", ["1931-06-17", "2020-02-29"]),
])
def test_a_word_in_a_letter_counts_from_the_date_behind_it(told: str, values: list[str]) -> None:
    assert [value for value, _ in rows(build(told))][:2] == values


def test_where_a_letter_has_only_its_month_no_day_is_known() -> None:
    assert [one.text for one in build("“I rang the bell this morning,” he wrote in May 1931.").unresolved] == ["this morning"]


def test_what_letters_say_does_not_make_a_story_news_and_a_year_between_others_is_passed_by() -> None:
    story = build("In the summer of 1931 Tom Low went to Hale. His letters, found in 2012, begin there. “Tomorrow we sail,” he wrote on 17 June. On 18 July he rang. "
                  "“Yesterday it came up,” he wrote on 20 October. “Today it did not.” He was turned back in August 1932, left in May 1933 and died in 1990.", "2014-05-05")
    assert [value for value, _ in rows(story)] == ["1931-22", "1931-06-17", "1931-06-18", "1931-07-18", "1931-10-19", "1931-10-20", "1931-10-20", "1932-08", "1933-05", "1990", "2012"]


@pytest.mark.parametrize(("told", "when"), [
    ("Low was sent a message dated April 3, 2018, in which Tom Falk warned them. “It will burst by June,” Mr. Falk wrote.", "2018-06"),
    ("In a letter of 3 April 2018 Falk warned them. “It will burst in June,” he wrote.", "2018-06"),
    ("In a letter of 3 April 2018 Falk warned them. “It will burst in June,” he said.", "2020-06"),
    ("The mill was sold in a sale of 3 April 2018. “It will burst in June,” he wrote.", "2020-06"),
])
def test_a_month_in_a_letter_counts_from_the_date_that_its_paragraph_has_told(told: str, when: str) -> None:
    assert when in [value for value, _ in rows(build(told))]
