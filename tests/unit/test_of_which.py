"""What a number, or "the last", is of."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("Of the nine mills, two shut in 2012.", "Two of the nine mills shut"),
    ("Of the 1,340 mills that were told of it, fewer than 600 had received lamps by 2012.", "Fewer than 600 of the 1,340 mills had received lamps"),
    ("Three buyers came. The last, a Dutch group, left in 2012.", "The last buyer, a Dutch group, left"),
    ("It was the fourth truce to fail. The longest, declared in 2012, held for nine days.", "The longest truce was declared"),
    ("It is the fourth round of strikes. The most recent, from May 3 to May 5, left villages without a bus.", "The most recent round of strikes left villages without a bus"),
    ("Two other former partners fled. A third has been sought since 2012.", "A third former partner has been sought"),
])
def test_what_it_is_of(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("Nine clerks met nine nurses. The first died in 2012.", "The first died"),
    ("In nine years two mills burned. The first burned in 2012.", "The first burned"),
    ("Two of the mills burned. The first was shut in 2012.", "The first was shut"),
    ("Three buyers came.\n\nThe last, a Dutch group, left in 2012.", "The last, a Dutch group, left"),
    ("Three buyers came. The last boat left in 2012.", "The last boat left"),
    ("Of the mill, two said in 2012 that it was old.", "Two said that it was old"),
])
def test_of_which_is_open(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
