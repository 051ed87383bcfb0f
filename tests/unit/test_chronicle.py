"""Years that the entries of a list of dates leave to the entry before."""

from __future__ import annotations

import pytest

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
