"""The weekdays of a preview are those of the festival."""

from __future__ import annotations

import pytest
from building import build, rows

_FAIR = ("Hale's summer festival runs from Friday 4 to Sunday 13 July.\n\nIt opens on Friday evening with a march, which leaves the mill at 9pm.\n\nThe barge race starts at 11am on Saturday."
         "\n\n{}\n\nThe fair closes on the second Sunday with a service at 3pm.")


@pytest.mark.parametrize(("sentence", "when"), [
    ("On Tuesday Ann Low reads from her book.", "2014-07-08"),
    ("A cook sings on Thursday. Doors open at 7.30pm.", "2014-07-10T19:30:00"),
    ("The choir sings on Sunday from 2pm to 4pm.", "2014-07-06"),
    ("Tickets go on sale on Monday.", "2014-06-23"),
    ("The mill was painted on Monday.", "2014-06-16"),
    ("The guild will vote on Monday, Ann Low said on Tuesday.", "2014-06-17"),
])
def test_a_weekday_to_come_is_of_the_festival(sentence: str, when: str) -> None:
    found = [value for value, _ in rows(build(_FAIR.format(sentence), "2014-06-19"))]
    assert when in found
    assert {"2014-07-04", "2014-07-04T21:00:00", "2014-07-05T11:00:00"} <= set(found)


def test_what_is_no_festival_goes_on_with_its_own_week() -> None:
    talks = "The ministers meet from Friday 4 to Sunday 6 July at 9am.\n\nAn envoy leaves at 7am on Monday. A second leaves at 11am on Tuesday."
    assert [value for value, _ in rows(build(talks, "2014-06-19"))][:2] == ["2014-06-23T07:00:00", "2014-06-24T11:00:00"]


_NEXT_WEEK = ("The Hale festival opens next Thursday evening with a concert, the guild said on Monday.\n\nOn Thursday the gates open at 4pm and a band plays at 8pm.\n\nFriday belongs to the choirs, with the final at 9pm.\n\n{}\n\n"
              "The car park opens at noon on Thursday.")


@pytest.mark.parametrize(("sentence", "when"), [
    ("Saturday's programme starts at 11am.", "2014-06-28T11:00:00"),
    ("Tickets go on sale on Saturday.", "2014-06-21"),
    ("The mill was painted on Saturday.", "2014-06-14"),
    ("Next year's festival has been set for 11 July.", "2015-07-11"),
    ("Next year's festival has been set for 11 to 14 June.", "2015-06-11/2015-06-14"),
    ("Next year's festival will be held between 28 December and 2 January.", "2015-12-28/2016-01-02"),
    ("Next year's festival has been set for 11 and 12 June.", "2015-06-11/2015-06-12"),
    ("The festival has been set for 11 to 14 July.", "2014-07-11/2014-07-14"),
    ("Next year's festival was set on 11 June.", "2014-06-11"),
])
def test_a_festival_of_which_the_first_day_is_told_has_the_week_behind_it(sentence: str, when: str) -> None:
    found = [value for value, _ in rows(build(_NEXT_WEEK.format(sentence), "2014-06-17"))]
    assert when in found
    assert {"2014-06-26T16:00:00", "2014-06-26T20:00:00", "2014-06-26T12:00:00"} <= set(found)


def test_talks_that_open_in_the_next_week_leave_the_days_before_them() -> None:
    found = [value for value, _ in rows(build(_NEXT_WEEK.replace("festival opens", "council opens").format("The mayor leaves at 9am on Friday."), "2014-06-17"))]
    assert "2014-06-20T09:00:00" in found
