"""Years that the entries of a list of dates leave to the entry before."""

from __future__ import annotations

import pytest
from building import build

import timeline


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        pytest.param(
            ["March 3, 2009 - The mill shuts.", "April 12 - Workers walk out.", "Jan. 4 - A buyer is found.", "Feb. 1, 2011 - The first return."],
            ["2009-03-03", "2009-04-12", "2010-01-04", "2011-02-01"],
            id="years run on",
        ),
        pytest.param(
            ["* Feb. 1, 2011: The first return.", "* Jan. 4: A buyer is found.", "* April 12: Workers walk out.", "* March 3, 2009: The mill shuts."],
            ["2011-02-01", "2011-01-04", "2010-04-12", "2009-03-03"],
            id="or back",
        ),
        pytest.param(
            ["Dec. 9, 2009 - The first return.", "Nov. 3 - A buyer is found.", "Oct. 1, 2009 - The mill shuts."],
            ["2009-12-09", "2009-11-03", "2009-10-01"],
            id="or back in one year",
        ),
        pytest.param(
            ["March 3, 2009 - The mill shuts.", "April 12 - Workers walk out."],
            ["2009-03-03", "2016-04-12"],
            id="two are no list",
        ),
    ],
)
def test_an_entry_without_a_year_has_that_of_the_entry_before(lines: list[str], values: list[str]) -> None:
    assert [one.value.edtf for one in timeline.tag("\n\n".join(lines), "2016-06-01")] == values


def test_an_hour_in_an_entry_under_a_day_from_now_is_of_that_day_and_has_come_about() -> None:
    told = ("Timeline\n\n6 May 2015: A wall cracks.\n\nLast Friday: The mill is shut at 7.45am. By noon the guild has been called in. The board meets that night and votes at 3am.\n\n"
            "Tomorrow: Low speaks at 10am.")
    story = build(told, "2015-11-23")
    assert [(event.when.value.edtf, event.status) for event in story.events if "T" in event.when.value.edtf] == [
        ("2015-11-20T07:45:00", "occurred"), ("2015-11-20T12:00:00", "occurred"), ("2015-11-21T03:00:00", "occurred"), ("2015-11-24T10:00:00", "planned")]


def test_days_later_count_from_the_month_told_last_and_so_from_no_day_known() -> None:
    story = build("In 2007 queues formed on 14 September. In late October Low spoke. He sold his shares two days later.", "2015-11-23")
    assert [one.text for one in story.unresolved] == ["two days later"]
