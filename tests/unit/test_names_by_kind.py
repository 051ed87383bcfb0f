"""What "the bill", "the newspaper" or "the dam" is by the one name that a text has for it."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("The council passed the Ferry Safety Act. The bill died in 2012, and a league fought it.", "The Ferry Safety Act died"),
    ("The council passed the Ferry Safety Act. The law took effect in 2012.", "The Ferry Safety Act took effect"),
    ("A clerk of the Orm Herald, Ann Low, was hurt. The paper closed in 2012.", "The Orm Herald closed"),
    ("The council shut the Orm library. The building was begun in 2012.", "The Orm library was begun"),
    ("The Orm Valley Railway shut in 1964. The line was begun in 2012.", "The Orm Valley Railway was begun"),
    ("Orm have not lost since May. The club was founded in 2012.", "Orm was founded"),
    ("The Orm Ferry Authority met in May. It will meet again. The agency was founded in 2012.", "The Orm Ferry Authority was founded"),
    ("They fought over the Orm dam. The dam was completed in 2012.", "The Orm dam was completed"),
    ("Harbour museum opens\n\nA crowd saw the Orm Tide Museum open. The museum was begun in 2012.", "The Orm Tide Museum was begun"),
    ("Orm museum opens\n\nThey went to Orm to see the Hale Tide Museum. The museum was begun in 2012.", "The Hale Tide Museum was begun"),  # of the town
    ("They fought over the Orm dam. The dam was completed in 2012. A second dam is planned.", "The Orm dam was completed"),
    ("URN denied it. In a paper in 2012, the movement said that troops had opened fire.", "URN said that troops had opened fire"),
    ("URN is old. The alliance was founded in 2012.", "URN was founded"),
])
def test_a_thing_has_its_one_name(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("The council passed the Ferry Safety Act. A bill on tolls came next. The bill died in 2012.", "The bill on tolls died"),
    ("It broke the Ferry Safety Act. The bill died in 2012.", "The bill died"),
    ("The council passed the Ferry Safety Act and the Toll Act. The bill died in 2012.", "The bill died"),
    ("A clerk of the Orm Herald, Ann Low, wrote for a paper in Hale. The paper closed in 2012.", "The paper closed"),
    ("Row over Falk museum grows\n\nThey went to Orm to see the Hale Tide Museum. The museum was begun in 2012.", "The museum was begun"),
    ("The council shut the Orm library and a hotel. The building was begun in 2012.", "The building was begun"),
    ("The council shut the Orm library. She lived in a barn. The building was begun in 2012.", "The building was begun"),
    ("The Orm Valley Railway shut, as did Hale's branch. The line was begun in 2012.", "The line was begun"),
    ("Orm have lost to Falk Rovers since May. The club was founded in 2012.", "The club was founded"),
    ("The Orm Ferry Authority met in May. Low did not come. The agency was founded in 2012.", "The agency was founded"),
    ("They fought over the Orm dam and a second dam. The dam was completed in 2012.", "The dam was completed"),
    ("URN denied it to Falk. The movement said in 2012 that troops had opened fire.", "The movement said that troops had opened fire"),
    ("Falk denied it. The movement was founded in 2012.", "The movement was founded"),
])
def test_a_thing_keeps_its_noun_where_there_are_two(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


def test_an_effective_rate_and_a_margin_are_the_firms() -> None:
    told = "Orla Mills Inc. reported a loss of $9 million for 2012. The effective tax rate rose to 31% in 2012. Operating margin fell to 9% in 2012."
    lines = [headline for _, headline in rows(build(told))]
    assert "Orla Mills Inc.: The effective tax rate rose to 31%" in lines and "Orla Mills Inc.: Operating margin fell to 9%" in lines
    assert "The effective tax rate rose to 31%" in [headline for _, headline in rows(build("The crown was poor. The effective tax rate rose to 31% in 2012."))]
