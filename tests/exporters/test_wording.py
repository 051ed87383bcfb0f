"""Times in words, and the article's own words with what they leave out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timezone

import pytest
import stories

from timeline.display import bracketed, description, headline, said, source_lines
from timeline.model import Dateline, Event
from timeline.temporal.calendar import FarDate
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline.wording import phrase


DEADLINE = TimeValue(date(2020, 2, 29), date(2020, 3, 1), Grain.DAY, "ON_OR_BEFORE")


@pytest.mark.parametrize(
    ("event", "in_words", "as_said"),
    [
        (stories.DAY, "Feb. 27, 2020", "Thursday, Feb. 27, 2020"),
        (stories.MONTH, "December 2019", "in December 2019"),
        (stories.YEAR, "2018", "2018"),
        (stories.RANGE, "Feb. 17–23, 2020", "Feb. 17-23 (Feb. 17–23, 2020)"),
        (stories.SINCE, "December 2019 – Feb. 28, 2020", "since December 2019"),
        (stories.YEARS, "2015–2018", "from 2015 to 2018"),
        (stories.HALF_YEAR, "January – June 2018", "earlier in 2018"),
        (stories.UNTIL, "until 2011", "until 2011"),
        (stories.AFTER, "from July 2021 on", "after June 2021"),
        (stories.PART, "early morning of Feb. 28, 2020", "early Friday, Feb. 28, 2020"),
        (stories.NIGHT, "night of Feb. 27, 2020", "Thursday night, Feb. 27, 2020"),
        (stories.ZONED, "9:30 p.m. UTC-05:00, Feb. 27, 2020", "9:30 p.m. EST (Feb. 27, 2020)"),
        (stories.HOURS, "9 a.m. – 11 a.m. UTC+02:00, July 1, 2020", "from 9 to 11 a.m. (July 1, 2020)"),
        (stories.NAIVE, "10:15 a.m., Feb. 27, 2020", "at 10:15 (Feb. 27, 2020)"),
        (stories.SECOND, "10:15:07 a.m. UTC, Feb. 27, 2020", "at 10:15:07 UTC (Feb. 27, 2020)"),
        (stories.DECADE, "1990s", "in the 1990s"),
        (stories.CENTURY, "18th century", "the 18th century"),
        (stories.WEEK, "week of Feb. 17, 2020", "last week (week of Feb. 17, 2020)"),
        (stories.SEASON, "winter 2019–20", "this winter (winter 2019–20)"),
        (stories.QUARTER, "third quarter of 2019", "the third quarter (third quarter of 2019)"),
        (stories.ABOUT, "about Feb. 10, 2020", "around Feb. 10, 2020"),
        (stories.CAESAR, "March 15, 44 BC", "on the Ides of March 44 BC"),
        (stories.FUTURE, "12000", "by 12000"),
    ],
    ids=lambda one: one.words if isinstance(one, Event) else None,
)
def test_times_in_words(event: Event, in_words: str, as_said: str) -> None:
    assert phrase(event.when.value) == in_words
    assert said(event) == as_said


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (TimeValue(date(2020, 2, 27), date(2020, 3, 3), Grain.DAY), "Feb. 27 – March 2, 2020"),
        (TimeValue(date(2019, 12, 30), date(2020, 1, 3), Grain.DAY), "Dec. 30, 2019 – Jan. 2, 2020"),
        (TimeValue(date(2020, 1, 1), date(2021, 1, 1), Grain.MONTH), "January – December 2020"),
        (TimeValue(date(2020, 1, 1), date(2020, 7, 1), Grain.HALF), "first half of 2020"),
        (TimeValue(date(2020, 2, 29), date(2020, 3, 2), Grain.WEEKEND), "weekend of Feb. 29, 2020"),
        (TimeValue(date(2020, 2, 1), date(2020, 2, 11), Grain.MONTH, "START"), "Feb. 1–10, 2020"),
        (TimeValue(FarDate(-50, 1, 1), FarDate(-40, 1, 1), Grain.DECADE), "51 BC – 42 BC"),
        (TimeValue(date(1100, 1, 1), date(1200, 1, 1), Grain.CENTURY), "12th century"),
        (TimeValue(date(2000, 1, 1), date(2100, 1, 1), Grain.CENTURY), "21st century"),
        (
            TimeValue(datetime(2020, 2, 27, 21), datetime(2020, 2, 29, 6), Grain.HOUR),
            "9 p.m., Feb. 27, 2020 – 6 a.m., Feb. 29, 2020",
        ),
        (TimeValue(datetime(2020, 2, 27, 21, tzinfo=timezone.utc), None, Grain.HOUR), "from 9 p.m. UTC, Feb. 27, 2020 on"),
        (TimeValue(None, datetime(2020, 2, 27, 21), Grain.HOUR), "until 9 p.m., Feb. 27, 2020"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_intervals_in_words(value: TimeValue, expected: str) -> None:
    assert phrase(value) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on 27 February", "on 27 February 2020"),
        ("on the 27th of February", "on the 27th of February 2020"),
        ("Feb. 27", "Feb. 27, 2020"),
        ("on Feb. 26", "on Feb. 26 (Feb. 27, 2020)"),
        ("on Friday", "on Friday (Feb. 27, 2020)"),
        ("Thursday morning", "Thursday morning, Feb. 27, 2020"),
        ("the day after the vote", "the day after the vote (Feb. 27, 2020)"),
        ("", "Feb. 27, 2020"),
        ("a\nstrange\u2028one", "a strange one (Feb. 27, 2020)"),
    ],
)
def test_words_for_a_day_get_the_day_that_they_leave_out(words: str, expected: str) -> None:
    assert said(stories.event(words, stories.DAY.when.value)) == expected


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("until Tuesday", TimeValue(None, date(2020, 3, 4), Grain.DAY), "until Tuesday, March 3, 2020"),
        ("since Tuesday", TimeValue(date(2020, 2, 25), date(2020, 2, 29), Grain.DAY), "since Tuesday, Feb. 25, 2020"),
        (
            "from Monday to Friday", TimeValue(date(2020, 2, 24), date(2020, 2, 29), Grain.DAY),
            "from Monday to Friday, Feb. 28, 2020",
        ),
        ("by the end of the month", DEADLINE, "by the end of the month (Feb. 29, 2020)"),
        ("", DEADLINE, "by Feb. 29, 2020"),
    ],
)
def test_words_for_an_interval_get_the_day_that_they_name(words: str, value: TimeValue, expected: str) -> None:
    assert said(stories.event(words, value, "It goes on")) == expected


def test_an_event_without_a_headline_shows_its_evidence_or_its_time() -> None:
    value = stories.DAY.when.value
    assert headline(stories.event("Thursday", value, " ", text="It rained.")) == "It rained."
    assert headline(stories.event("Thursday", value, " ", text="")) == "Thursday, Feb. 27, 2020"


def test_brackets_hold_the_words_or_the_time() -> None:
    assert bracketed(stories.SINCE) == "[since December] More than 400 noncombatants die"
    assert bracketed(stories.event("", stories.SINCE.when.value, "It goes on")) == "[December 2019 – Feb. 28, 2020] It goes on"


def test_a_description_says_where_its_time_comes_from() -> None:
    assert description(stories.SINCE, stories.ARTICLE).splitlines() == [
        "“More than 400 noncombatants die, the agency said.”",
        "",
        "Words: since December",
        "Time: December 2019 – Feb. 28, 2020",
        "EDTF: 2019-12/2020-02-28 (grain: month)",
        "Basis: stated; status: occurred",
        "Dateline: 2020-02-28 (byline: CITY, Feb. 28 —)",
        "Source: Troops die as bombs fall on the province https://news.example/2020/02/28/story?id=1",
    ]


def test_a_source_is_told_with_the_clock_that_its_dateline_has() -> None:
    """Two moments that are equal are not written the same."""
    moment = datetime(2020, 2, 28, 21, 30, tzinfo=stories.EST)
    for value, written in ((moment, "2020-02-28T21:30:00-05:00"), (moment.astimezone(UTC), "2020-02-29T02:30:00+00:00")):
        first, source = source_lines(replace(stories.ARTICLE, dateline=Dateline(value, None, "byline", "")))
        assert first == f"Dateline: {written} (byline)"
        assert source == f"Source: {stories.ARTICLE.title} {stories.ARTICLE.source}"
