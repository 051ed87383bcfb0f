"""Lines of names and dates over a story: which of them are its dateline."""

from __future__ import annotations

import pytest
from building import build, rows

from timeline.errors import DatelineError


@pytest.mark.parametrize(
    "line",
    ["HALE (Low News) — 2 September 2019", "HALE (Low News) 2 September 2019 —", "By Ann Low | September 2, 2019", "By Ann Low, Hale, 2 September 2019",
     "Ann Low - 2019-09-02", "(Low News, 2 September 2019)", "Hale, 2 September 2019 —", "Hale Times - September 2, 2019 - Ann Low",
     "By Bo Park, science editor | Low & Hale News | 2 September 2019", "Hale Town Hall, Monday 2 September 2019. By our reporter Bo Park",
     "A look back by Bo Park | Low News | Monday 2 September 2019", "Bo Park, Lima correspondent · 2 September 2019 · 4 min read",
     "By Bo Park, health reporter, Low News. Published 2 September 2019", "From our correspondent in Lima, 2 September 2019",
     "Science reporter, 2 September 2019", "Sep 2, 2019 by Bo Park", "Live page | Monday 2 September 2019 | Updated 18:40"],
)
def test_a_line_of_names_and_a_date_above_the_story_is_its_dateline(line: str) -> None:
    story = build(f"Mill burns down\n\nBy Ann Low\n{line}\n\nThe mill burned down on Monday.", None)
    assert (story.articles[0].dateline.day.isoformat(), story.articles[0].dateline.basis) == ("2019-09-02", "byline")
    assert rows(story) == [("2019-09-02", "The mill burned down")]


@pytest.mark.parametrize("opening", ["(Low News) 2 September 2019 - ", "(Low News) Sept. 2, 2019 — ", "(Low News) - 2 Sep 2019 - "])
def test_an_agency_before_the_date_opens_the_story_where_no_place_does(opening: str) -> None:
    story = build(f"Mill burns down\n\n{opening}The mill burned down on Monday.", None)
    assert (story.articles[0].dateline.day.isoformat(), rows(story)) == ("2019-09-02", [("2019-09-02", "The mill burned down")])


@pytest.mark.parametrize("line", [
    "Photo: Ann Low, 3 March 2016", "The battle of Hale, 3 March 2016", "A storm hit Hale on 3 March 2016",
    "The storm | Two died on 3 March 2016", "Ann Low looks back at the great flood of 3 March 1953"])
def test_a_caption_or_a_standfirst_is_no_dateline(line: str) -> None:
    with pytest.raises(DatelineError):
        build(f"Mill burns down\n\n{line}\n\nThe mill burned down on Monday.", None)


def test_a_long_name_in_front_of_its_letters_gives_way_to_them() -> None:
    told = "warned on Monday that a new wave of the old disease could well reach the capital within weeks."
    assert rows(build(f"The Hale National Health Institute (NHI) {told}"))[0][1].startswith("The Hale NHI: A new wave")


def test_a_byline_is_not_where_the_story_opens() -> None:
    story = build("Hospital says sorry\n\nBy Ann Low, health writer\n\nA hospital has apologised to a family.", inferred=True)
    assert rows(story) == [("2020-02-27/2020-02-28", "A hospital has apologised to a family")]
