"""A date under the title where a line of prose, the standfirst, stands between them."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from timeline.errors import ArticleError
from timeline.readers.text import from_text

STORY = "The leader said on Tuesday that he had won, and nobody in the capital, where shops were shut, believed him on Monday.\n"


@pytest.mark.parametrize("standfirst", [
    "Count enters third day with capital tense and observers voicing concern over the delays",
    "The count enters its third day, with the capital tense.",
])
@pytest.mark.parametrize("byline", ["Miriam Low in Kestrava", "By Miriam Low"])
def test_the_date_below_a_standfirst_and_a_byline_is_the_dateline(standfirst: str, byline: str) -> None:
    story = timeline.build(from_text(f"Opposition claims victory\n\n{standfirst}\n\n{byline}\nWed 22 May 2019 18.40 BST\n\n{STORY}"))
    assert story.articles[0].dateline.day == date(2019, 5, 22)


def test_a_date_that_heads_an_entry_of_a_chronicle_is_not() -> None:
    article = from_text("A short history of the mill\n\nThe mill has stood for long.\n\n3 May 1919\n\nThe mill burned down on Tuesday.\n")
    with pytest.raises(ArticleError, match="no dateline"):
        timeline.build(article)
