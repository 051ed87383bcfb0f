"""Weekdays and hours of one clause or sentence: which day each of them is, counted from Thursday, 5 November 1998."""

from __future__ import annotations

import pytest
from building import build, rows

import timeline


def values(text: str, day: str = "1998-11-05") -> list[str]:
    """The values of all times of a text, in order."""
    return [found.timex3.value for found in timeline.tag(text, day) if found.timex3 is not None]


@pytest.mark.parametrize(("told", "when"), [
    ("A boiler blew up at about 9:20 a.m. outside a mill in Orm on Tuesday.", "1998-11-03T09:20"),
    ("A boiler blew up shortly after 9 a.m. in Orm on Tuesday.", "1998-11-03T09:00"),
    ("Low spoke at a 10 a.m. news conference Tuesday.", "1998-11-03T10:00"),
    ("The choir will sing at noon in the old hall on Monday.", "1998-11-09T12:00"),
    ("The hall closes at 3 p.m. for the race on Tuesday.", "1998-11-10T15:00"),
    ("Low called at 9 a.m. and left Orm on Tuesday.", "1998-11-05T09:00"),
    ("Low slept at 9 a.m. in a barn that burned on Tuesday.", "1998-11-05T09:00"),
    ("Wool stood at 4.08 crowns at 4 p.m. from 4.12 on Tuesday.", "1998-11-05T16:00"),
])
def test_an_hour_is_of_the_day_that_ends_its_clause(told: str, when: str) -> None:
    assert values(told)[0] == when


@pytest.mark.parametrize(("told", "when"), [
    ("The fair will be at 8 p.m. Friday and 3 p.m. Sunday.", ["1998-11-06T20:00", "1998-11-08T15:00"]),
    ("The choir sang at 8 p.m. Friday and 3 p.m. Sunday.", ["1998-10-30T20:00", "1998-11-01T15:00"]),
    ("Hearings are Monday, Tuesday and Friday.", ["1998-11-09", "1998-11-10", "1998-11-13"]),
    ("The mill is open from 9 a.m. to 5 p.m. Friday and Saturday.", ["1998-11-06T09:00", "1998-11-06T17:00", "1998-11-07"]),
    ("The fair is from Saturday to Tuesday.", ["1998-11-07", "1998-11-10"]),
    ("The dead are from Saturday's raid.", ["1998-10-31"]),
])
def test_the_days_of_a_list_look_the_same_way(told: str, when: list[str]) -> None:
    assert values(told) == when


@pytest.mark.parametrize(("told", "day", "when"), [
    ("The fair opens Monday and closes Saturday.", "2013-03-20", ["2013-03-25", "2013-03-30"]),
    ("Low will leave Monday for Orm and return Saturday.", "2013-03-20", ["2013-03-25", "2013-03-30"]),
    ("Low will arrive Monday night and stay until Friday.", "2013-03-20", ["2013-03-25TNI", "2013-03-29"]),
    ("Low leaves for Orm on Tuesday. He returns Friday.", "2013-03-20", ["2013-03-26", "2013-03-29"]),
    ("The guild will vote Tuesday on a plan to be shown Friday.", "2013-03-20", ["2013-03-26", "2013-03-22"]),
    ("The strike began Wednesday and ended on Sunday.", "2013-09-05", ["2013-08-28", "2013-09-01"]),
    ("A cook missing since Tuesday was found dead Sunday.", "2013-09-05", ["2013-08-27", "2013-09-01"]),
    ("Low was held Wednesday and charged with a robbery Sunday.", "2013-09-05", ["2013-09-04", "2013-09-01"]),
    ("Low was buried Wednesday and his wife on Sunday.", "2013-09-05", ["2013-09-04", "2013-09-01"]),
])
def test_of_two_weekdays_that_follow_each_other_the_later_is_after_the_first(told: str, day: str, when: list[str]) -> None:
    assert values(told, day) == when


@pytest.mark.parametrize(("told", "when"), [
    ("Low sailed last week, on Tuesday and Wednesday.", ["1998-W44", "1998-10-27", "1998-10-28"]),
    ("Last week, Low sailed to Orm on Wednesday.", ["1998-W44", "1998-10-28"]),
    ("The guild will meet next week, probably on Thursday.", ["1998-W46", "1998-11-12"]),
    ("Last week, the guild said it would meet on Wednesday.", ["1998-W44", "1998-11-11"]),
    ("Low fell ill last week. On Tuesday he died.", ["1998-W44", "1998-11-03"]),
    ("The fair runs Friday through Sunday of next week.", ["1998-11-13", "1998-11-15"]),
    ("Low sailed from Orm on May 4. On Friday of the following week he was lost.", ["1998-05-04", "1998-05-15"]),
])
def test_a_weekday_is_of_the_week_told_beside_it(told: str, when: list[str]) -> None:
    assert values(told) == when


@pytest.mark.parametrize(("told", "when"), [
    ("Low came home on Monday and goes back Saturday.", "1998-11-07"),
    ("Orm lost on Monday but hosts Hale Saturday.", "1998-11-07"),
    ("They saw films and plays on Saturday.", "1998-10-31"),
    ("The atlas, which was drawn in Orm, comes out Tuesday.", "1998-11-10"),
    ("The case goes to the jury Tuesday.", "1998-11-10"),
    ("The guild releases its figures Tuesday.", "1998-11-10"),
    ("Low did not go home Tuesday.", "1998-11-03"),
    ("The charge comes after a raid on Tuesday.", "1998-11-03"),
])
def test_a_present_verb_of_a_diary_is_to_come(told: str, when: str) -> None:
    assert values(told)[-1] == when


@pytest.mark.parametrize(("told", "when"), [
    ("Friday's concert is at 8 p.m.", "1998-11-06"),
    ("Friday's 8 p.m. concert will be free.", "1998-11-06"),
    ("Brokers are waiting for Monday's report.", "1998-11-09"),
    ("With Monday's election near, Low slept little.", "1998-11-09"),
    ("The mayor banned Saturday's march.", "1998-11-07"),
    ("The mayor banned Monday's march.", "1998-11-02"),
    ("Monday's ruling will be appealed.", "1998-11-02"),
    ("Monday's report is in the mail.", "1998-11-02"),
])
def test_what_a_day_owns_is_to_come_where_the_words_beside_say_so(told: str, when: str) -> None:
    assert values(told)[0] == when


@pytest.mark.parametrize(("told", "when"), [
    ("The deadline passed Tuesday.", "1998-11-03"),
    ("The deadline for bids was moved to Tuesday.", "1998-11-10"),
    ("Low is trying to meet a Monday deadline.", "1998-11-09"),
    ("The court gave both sides a Monday deadline.", "1998-11-09"),
    ("Low failed to meet a Monday deadline.", "1998-11-02"),
    ("A judge recessed the trial until Tuesday.", "1998-11-10"),
    ("A judge in Orm blocked the sale until Tuesday.", "1998-11-10"),
    ("Snow blocked the pass until Tuesday.", "1998-11-03"),
    ("Low had until Tuesday to appeal but did not do so.", "1998-11-03"),
])
def test_a_bound_that_is_set_is_to_come_and_one_that_passed_is_over(told: str, when: str) -> None:
    assert values(told) == [when]


@pytest.mark.parametrize(("told", "when"), [
    ("Low was asked to come back Tuesday.", "1998-11-10"),
    ("A judge ordered that he appear Tuesday.", "1998-11-10"),
    ("The clerk told Mr. Low to come in for a test on Tuesday.", "1998-11-10"),
    ("The crews were urged to stay home Tuesday.", "1998-11-10"),
    ("The coach wants Low to play Tuesday.", "1998-11-10"),
    ("Low was told to leave Tuesday.", "1998-11-03"),
    ("Low was asked to meet a man who fell Tuesday.", "1998-11-03"),
])
def test_what_somebody_is_bidden_to_do_on_a_day_is_to_come(told: str, when: str) -> None:
    assert values(told) == [when]


@pytest.mark.parametrize(("told", "when"), [
    ("The talks began at 9 a.m. Monday and went on until 3 a.m.", "1998-11-03T03:00"),
    ("Low rose at 5 a.m. Monday after writing until 3 a.m.", "1998-11-02T03:00"),
    ("The talks began Monday evening and ended shortly before midnight.", "1998-11-02T24:00"),
    ("Boats run from 6 a.m. to midnight.", "1998-11-05T24:00"),
])
def test_what_goes_on_into_the_night_ends_on_the_next_day_and_at_midnight_on_its_own(told: str, when: str) -> None:
    assert values(told)[-1] == when


def test_one_tuesday_of_a_month_is_no_day_that_is_known() -> None:
    assert [when for when, _ in rows(build("A cook came to the mill one Tuesday last month."))] == ["2020-01"]
    assert [when for when, _ in rows(build("One Sunday in May, a cook came to the mill."))] == ["2019-05"]
