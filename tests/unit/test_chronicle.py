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


@pytest.mark.parametrize("mark", [". ", ": ", " – ", "\n\n", ":\n\n"])
def test_a_date_that_stands_over_a_paragraph_dates_what_it_opens_with(mark: str) -> None:
    told = (("October 1987", "Floods damage two looms."), ("June 14, 1991", "The auditors decline to sign. A second look is due at the end of the month."),
            ("September 27", "A loss of £8m is announced. Falk had sold his shares."), ("October-November", "Three buyers withdraw. The last leaves on November 29."))
    text = "How the Falk mill failed\n\nThe owners of the mill will meet creditors next month.\n\n" + "\n\n".join([f"{date}{mark}{line}" for date, line in told])
    rows = [(event.when.value.edtf, event.headline) for event in build(text, "1991-12-30").events]
    for row in [("1987-10", "Floods damage two looms"), ("1991-06-14", "The auditors decline to sign"), ("1991-09-27", "A loss of £8m is announced"),
                ("1991-10/1991-11", "Three buyers withdraw"), ("1991-11-29", "The last buyer leaves"), ("1992-01", "The owners of the mill will meet creditors")]:
        assert row in rows
    assert not any(headline.startswith("Falk had") for _, headline in rows)


def test_a_year_over_a_section_and_a_day_whose_hours_are_told_below_it_date_nothing_themselves() -> None:
    text = ("The mills of Orm\n\nThe Falk mill was the first of nine along the river.\n\n1919\n\nThe stage was set for a long strike of the weavers in the town.\n\n1920\n\nThe owners of the mills gave in.\n\n"
            "May 1921\n\nOn 4 May the last mill burned.\n\nJune 1921\n\nThe guild closed.")
    rows = [(event.when.value.edtf, event.headline) for event in build(text, "1991-12-30").events]
    assert rows == [("1921-05-04", "The last mill burned"), ("1921-06", "The guild closed")]
