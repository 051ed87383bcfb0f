"""Publication times: the forms they come in, the order in which they are believed, and the publisher's zone."""

from __future__ import annotations

import pytest

from timeline.model import Stated
from timeline.readers.publication import conflict, in_address, in_line, iso, settle, stated


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2020-02-28", "2020-02-28"), ("20200228", "2020-02-28"), ("2020/2/28", "2020-02-28"), ("2020.02.28", "2020-02-28"), ("28/02/2020", "2020-02-28"), ("28.2.2020", "2020-02-28"),
        ("2020-02-28T00:30:00+03:00", "2020-02-28T00:30:00+03:00"), ("2020-02-28T00:30:00.000+0300", "2020-02-28T00:30:00+03:00"), ("2020-02-28T00:30+03", "2020-02-28T00:30:00+03:00"),
        ("2020-02-28 00:30:00 +03:00", "2020-02-28T00:30:00+03:00"), ("2020-02-28T00:30Z", "2020-02-28T00:30:00+00:00"), ("2020-02-28 00:30 UTC", "2020-02-28T00:30:00+00:00"),
        ("20200228T003000Z", "2020-02-28T00:30:00+00:00"), ("2020-02-28T00:30:00", "2020-02-28T00:30:00"), ("Fri, 28 Feb 2020 00:30:00 +0300", "2020-02-28T00:30:00+03:00"),
        ("28 Feb 2020 00:30:00 GMT", "2020-02-28T00:30:00+00:00"), ("Fri, 28 Feb 2020 00:30:00 -0000", "2020-02-28T00:30:00"),
        ("Fri Feb 28 2020 00:30:00 GMT+0300 (Arabian Standard Time)", "2020-02-28T00:30:00+03:00"), ("1582842600", "2020-02-27T22:30:00+00:00"), ("1582842600000", "2020-02-27T22:30:00+00:00"),
        (1582842600000, "2020-02-27T22:30:00+00:00"),
        # No times of any article, or no times at all:
        ("1970-01-01T00:00:00Z", None), ("0001-01-01T00:00:00Z", None), ("9999-12-31", None), ("2020-02-30", None), ("03/04/2020", None), ("", None), (None, None), (True, None),
        ("soon", None), ("99999999999999", None), ([2020], None), ("2020-02-28T25:00:00Z", None),
    ],
)
def test_forms_of_a_time(value, expected):
    assert iso(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("February 28, 2020 12:30 am", "February 28, 2020 12:30 am"), ("03/04/2020", "03/04/2020"), ("yesterday", None), ("https://x.example/2020/", None), ("1970-01-01T00:00:00Z", None),
     ("x" * 100 + " 2020", None)],
)
def test_words_with_a_year_are_left_to_the_language(value, expected):
    found = stated(value, "meta date")
    assert (found and found.value) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://x.example/2020/02/28/story", "2020-02-28"), ("https://x.example/news/2020-02-28-story.html", "2020-02-28"), ("https://x.example/20200228/story", "2020-02-28"),
        ("https://x.example/live/2023/mar/16/strike", "2023-03-16"), ("https://x.example/2020/02/story", None), ("https://x.example/2020/13/28/", None), ("https://x.example/2020/02/31/", None),
        ("https://x.example/story?d=/2020/02/28/", None), ("https://x.example/product/20200228123", None), (None, None),
    ],
)
def test_days_in_addresses(address, expected):
    found = in_address(address)
    assert (found and found.value) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published 28 February 2020 07:15 GMT", "2020-02-28T07:15:00+00:00"), ("Published 28 February 2020 00:30", "2020-02-28T00:30:00"), ("28 February 2020, 12:05 a.m.", "2020-02-28T00:05:00"),
        ("28 February 2020 at 1:05 pm", "2020-02-28T13:05:00"), ("28 February 2020 07:15 +0300", "2020-02-28T07:15:00+03:00"),
        # A zone by its letters is the language's to know.
        ("28 February 2020 07:15 EST", "2020-02-28"), ("28 February 2020", "2020-02-28"), ("Published 28 February 2020 07:15:30 GMT", "2020-02-28T07:15:00+00:00"), ("Published 2020.02.28", "2020-02-28"), ("Feb. 28, 2020 5:02 PM Updated 5:40 PM", "2020-02-28T17:02:00"),
    ],
)
def test_the_time_of_day_in_a_line(line, expected):
    assert in_line(line, "2020-02-28", False).value == expected


def test_a_line_in_iso_8601_is_taken_at_its_word():
    assert in_line("Published 2020-02-28T07:15:30+03:00", "2020-02-28T07:15:30+03:00", False).value == "2020-02-28T07:15:30+03:00"


def test_the_order():
    given = [
        Stated("2020-02-01", "address /2020/02/01/"), Stated("2020-02-02T10:00:00", "line “x”"), Stated("2020-02-03T10:00:00+00:00", "time element"),
        Stated("2020-02-04T10:00:00+00:00", "microdata datePublished"), Stated("2020-02-05T10:00:00+00:00", "meta pubdate"), Stated("2020-02-06T10:00:00+00:00", "OpenGraph article:published_time"),
        Stated("2020-02-07T10:00:00+00:00", "JSON-LD datePublished"), Stated("2020-02-08T10:00:00+00:00", "JSON-LD dateModified", True), Stated("2020-02-09", "meta dc.date"),
    ]
    assert [one.value[8:10] for one in settle(given)] == ["07", "06", "05", "04", "03", "09", "02", "01", "08"]
    assert settle(reversed(given))[0] == settle(given)[0]
    assert settle([]) == ()


@pytest.mark.parametrize(
    ("other", "value"),
    [
        (Stated("2020-02-28T00:30:00+03:00", "meta date"), "2020-02-28T00:30:00+03:00"),
        (Stated("2020-02-28T00:30:00", "line “x”"), "2020-02-28T00:30:00+03:00"),
        (Stated("2020-02-28", "address /2020/02/28/"), "2020-02-28"),
        (Stated("2020-02-27", "address /2020/02/27/"), "2020-02-27T21:30:00+00:00"),
        # Not the same moment in any zone: another time, and no help.
        (Stated("2020-02-28T00:37:00", "line “x”"), "2020-02-27T21:30:00+00:00"),
        (Stated("2020-03-02", "address /2020/03/02/"), "2020-02-27T21:30:00+00:00"),
        (Stated("2020-02-28T05:00:00+03:00", "meta date"), "2020-02-27T21:30:00+00:00"),
    ],
)
def test_a_moment_in_utc_goes_home_to_the_publishers_zone(other, value):
    assert settle([Stated("2020-02-27T21:30:00+00:00", "JSON-LD datePublished"), other])[0].value == value


def test_a_conflict_is_of_first_publications_more_than_a_day_apart():
    one = Stated("2020-02-27T21:30:00+00:00", "JSON-LD datePublished")
    assert conflict(settle([one, Stated("2020-02-28", "address /2020/02/28/")])) is None
    assert conflict(settle([one, Stated("2020-03-28", "meta modified", True)])) is None
    assert "2020-03-02 (address /2020/03/02/)" in conflict(settle([one, Stated("2020-03-02", "address /2020/03/02/")]))
