"""The dateline that is given, or that the article states, with a language of a few lines: the day is what is under test, not the words."""

from datetime import date, datetime, timedelta, timezone as fixed
from zoneinfo import ZoneInfo

import pytest
from toy import dateline, refused, sentences, tag, tense

from timeline.dateline import given
from timeline.errors import UsageError
from timeline.model import Dateline, Timex
from timeline.plugin import Language
from timeline.temporal.expr import Ambiguous, Civil, Clock

# -- given ----------------------------------------------------------------------------------------------------------------


def test_a_given_date():
    assert given("2020-02-28") == Dateline(date(2020, 2, 28), None, "given", "2020-02-28")
    assert given(date(2020, 2, 28), "Europe/Paris") == Dateline(date(2020, 2, 28), "Europe/Paris", "given", "2020-02-28")


@pytest.mark.parametrize(
    ("value", "timezone", "iso", "zone"),
    [
        ("2020-02-28T09:30", None, "2020-02-28T09:30:00", None),
        ("2020-02-28 09:30:05.25", None, "2020-02-28T09:30:05", None),
        ("2020-02-28T09:30", "Europe/Paris", "2020-02-28T09:30:00+01:00", "Europe/Paris"),
        ("2020-02-28T09:30Z", None, "2020-02-28T09:30:00+00:00", "UTC"),
        ("2020-02-28T09:30-05:00", None, "2020-02-28T09:30:00-05:00", "-05:00"),
        ("2020-02-28T23:30-05:00", "Asia/Tokyo", "2020-02-29T13:30:00+09:00", "Asia/Tokyo"),
        ("2020-02-28T09:30+01:00", "Europe/Paris", "2020-02-28T09:30:00+01:00", "Europe/Paris"),
        (datetime(2020, 2, 28, 9, 30), "+05:30", "2020-02-28T09:30:00+05:30", "+05:30"),
        (datetime(2020, 2, 28, 9, 30, tzinfo=fixed(timedelta(hours=-3.5))), None, "2020-02-28T09:30:00-03:30", "-03:30"),
        (datetime(2020, 7, 1, 9, tzinfo=ZoneInfo("Europe/Paris")), None, "2020-07-01T09:00:00+02:00", "Europe/Paris"),
        (datetime(2020, 7, 1, 9), "Z", "2020-07-01T09:00:00+00:00", "UTC"),
    ],
)
def test_a_given_moment(value, timezone, iso, zone):
    found = given(value, timezone)
    assert (found.value.isoformat(), found.zone) == (iso, zone)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("28.02.2020", '"28.02.2020" is not a date: write it as 2020-02-28'),
        ("2020/2/28", "write it as 2020-02-28"),
        ("03/04/2020", "write it as 2020-03-04 or 2020-04-03"),
        ("02/28/2020", "write it as 2020-02-28"),
        ("28.02.20", "write it as YYYY-MM-DD"),
        ("Feb. 28, 2020", "write it as YYYY-MM-DD, such as 2020-02-28"),
        ("2020-02-30", '"2020-02-30" is not a date: day is out of range for month'),
        ("2020-02-28T25:00", "hour must be in 0..23"),
        ("2020-02", "write it as YYYY-MM-DD"),
        ("", "write it as YYYY-MM-DD"),
        (20200228, "give a date"),
        ("0001-01-01T00:00+14:00", "outside the years 1 to 9999"),
    ],
)
def test_what_is_no_date_is_refused_with_the_way_to_write_it(value, message):
    with pytest.raises(UsageError) as caught:
        given(value, "UTC" if value == "0001-01-01T00:00+14:00" else None)
    assert message in str(caught.value)


def test_a_zone_must_exist_whatever_the_basis():
    with pytest.raises(UsageError, match="did you mean Europe/Paris"):
        given("2020-02-28", "Europe/Pari")
    with pytest.raises(UsageError, match="did you mean Europe/Paris"):
        dateline("Nothing is dated here, nothing at all.", timezone="Europe/Pari")


def test_given_goes_before_all_else():
    text = "A title\n\nPublished 3 May 2021\n\nRain fell on Monday over the whole of the valley."
    assert dateline(text, value="2020-02-28").basis == "given"


# -- stated ---------------------------------------------------------------------------------------------------------------


BODY = "\n\nRain fell over the whole of the valley on Thursday and the river rose.\n"


def test_a_line_that_states_the_publication():
    found = dateline("A title\n\nPublished 3 May 2021" + BODY, timezone="Europe/Paris")
    assert (found.value, found.zone, found.basis) == (date(2021, 5, 3), "Europe/Paris", "metadata")
    assert found.evidence == "line “Published 3 May 2021”"


def test_a_reader_may_state_a_moment_or_words():
    assert dateline("A title" + BODY, published="2021-05-03T21:00:00-05:00").zone == "-05:00"
    assert dateline("A title" + BODY, published="2021-05-03T21:00:00-05:00", timezone="UTC").day == date(2021, 5, 4)
    assert dateline("A title" + BODY, published="on May 3, 2021, at last").day == date(2021, 5, 3)
    refused("A title" + BODY, published="in spring")


@pytest.mark.parametrize(
    ("byline", "published", "day"),
    [
        ("HALE, May 19 -- ", "2021-05-20", date(2021, 5, 19)),  # printed the next morning
        ("HALE, April 30 -- ", "2021-05-01T05:00:00Z", date(2021, 4, 30)),
        ("HALE, May 20 -- ", "2021-05-20", date(2021, 5, 20)),
        ("HALE, May 12 -- ", "2021-05-20", date(2021, 5, 20)),  # printed again
        ("HALE, December 31 -- ", "0001-01-01", date(1, 1, 1)),  # the calendar has no day before it
    ],
)
def test_a_byline_of_the_days_before_goes_before_the_day_of_publication(byline: str, published: str, day: date) -> None:
    assert dateline(f"A title\n\n{byline}The mill burned down, the owner said today.\n", published=published).day == day


def test_a_dateline_that_the_article_carries_is_kept():
    known = Dateline(date(2021, 5, 3), None, "given", "by hand")
    assert dateline("A title" + BODY, dateline=known) is known


def test_a_stated_time_of_day_has_its_zone():
    def stated(article):
        return [(Timex(0, 7, "TIME", Clock(16, 40, zone="+01:00", day=Civil(2021, 10, 14)), "test"), "metadata")]

    language = Language("xx", "Toy", tag, tense, sentences, None, stated)
    found = dateline("A title" + BODY, language=language)
    assert (found.value.isoformat(), found.zone) == ("2021-10-14T16:40:00+01:00", "+01:00")
    found = dateline("A title" + BODY, language=language, timezone="Asia/Tokyo")
    assert (found.value.isoformat(), found.zone) == ("2021-10-15T00:40:00+09:00", "Asia/Tokyo")
    found = dateline("A title\n\nPublished 14 October 2021" + BODY, language=language)
    assert found.value.isoformat() == "2021-10-14T16:40:00+01:00"


@pytest.mark.parametrize(
    ("line", "after", "day"),
    [
        # 14 October 2021 was a Thursday, and the trial opened 24 days before.
        ("HULL, October 14 (Wire) — The owner was cleared on Thursday.", "The trial opened on September 20, 2021.", date(2021, 10, 14)),
        # Over the turn of a year.
        ("HULL, January 6 (Wire) — The owner was cleared on Thursday.", "The trial opened on December 20, 2021.", date(2022, 1, 6)),
        # Over a year later, but the hearing ahead is near.
        ("HULL, November 24 (Wire) — The owner was jailed on Tuesday.", "He was seized on May 3, 2014. The hearing will be held on January 19, 2016.", date(2015, 11, 24)),
        # No weekday, but the day before is dated.
        ("HULL, October 14 (Wire) — The owner was cleared.", "The jury retired on October 13, 2021.", date(2021, 10, 14)),
        # No weekday, but what is to come leaves only one year.
        ("HULL, October 14 (Wire) — The owner was cleared.", "It opened on March 1, 2021. The fine will be set on January 9, 2022.", date(2021, 10, 14)),
    ],
)
def test_a_byline_without_its_year(line, after, day):
    found = dateline(f"Owner of barge cleared\n\n{line}\n\n{after}\n")
    assert (found.day, found.basis) == (day, "byline")
    assert str(day.year) in found.evidence


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("HULL, October 14 (Wire) — The owner was cleared on Thursday.", "Nothing else is dated."),
        ("HULL, October 14 (Wire) — The owner was cleared on Friday.", "The trial opened on September 20, 2021."),
        ("HULL, October 14 (Wire) — The owner was cleared on Thursday.", "The firm opened on May 4, 1931."),
        ("HULL, October 14 (Wire) — The owner was cleared.", "The trial opened on September 20, 2021."),
        ("HULL, February 30 (Wire) — The owner was cleared on Thursday.", "The trial opened on January 20, 2021."),
    ],
    ids=["no-year", "weekday-against", "too-long-ago", "no-weekday", "no-such-day"],
)
def test_a_byline_whose_year_is_open_is_refused(line, after):
    assert "has no year, and the article does not settle which" in refused(f"Owner of barge cleared\n\n{line}\n\n{after}\n")


def test_day_and_month_either_way_round_are_settled_by_the_weekday():
    def stated(article):
        readings = (Civil(2021, 3, 4), Civil(2021, 4, 3))
        return [(Timex(0, 7, "DATE", Ambiguous(readings), "test"), "metadata")]

    language = Language("xx", "Toy", tag, tense, sentences, None, stated)
    assert dateline("A title" + BODY, language=language).day == date(2021, 3, 4)
    message = refused("A title\n\nRain fell on Monday over the whole of the valley.", language=language)
    assert "2021-03-04 or 2021-04-03" in message
