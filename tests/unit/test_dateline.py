"""Finding the dateline, with a language of a few lines: the day is what is under test, not the words."""

import re
from datetime import date, datetime, timedelta, timezone as fixed
from zoneinfo import ZoneInfo

import pytest

from timeline.dateline import find, given
from timeline.errors import DatelineError, UsageError
from timeline.model import Article, Dateline, Tense, Timex
from timeline.plugin import Language
from timeline.readers.text import from_text
from timeline.temporal.expr import Ambiguous, Civil, Clock, Shift, Unit
from timeline.temporal.grain import Grain

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PATTERN = re.compile(
    rf"(?P<m1>{'|'.join(MONTHS)}) (?P<d1>\d{{1,2}})(?:, (?P<y1>\d{{4}}))?|(?P<wd>{'|'.join(DAYS)})"
    r"|(?P<deictic>yesterday|today|tomorrow)|\b(?P<y>(?:18|19|20)\d\d)\b|(?P<ago>\d+ days ago)|(?P<month>January|March|May)"
)


def tag(text):
    found = []
    for match in PATTERN.finditer(text):
        if match["m1"]:
            expr = Civil(int(match["y1"]) if match["y1"] else None, MONTHS.index(match["m1"]) + 1, int(match["d1"]))
        elif match["wd"]:
            expr = Civil(weekday=DAYS.index(match["wd"]) + 1)
        elif match["deictic"]:
            expr = Unit(Grain.DAY, ("yesterday", "today", "tomorrow").index(match["deictic"]) - 1)
        elif match["y"]:
            expr = Civil(int(match["y"]))
        elif match["month"]:
            expr = Civil(month=MONTHS.index(match["month"]) + 1)
        else:
            expr = Shift(int(match["ago"].split()[0]), Grain.DAY, -1)
        found.append(Timex(match.start(), match.end(), "DATE", expr, "test"))
    return found


def tense(text, begin, end):
    start = max(text.rfind(". ", 0, begin), text.rfind("\n", 0, begin)) + 1
    stop = min(at for at in (text.find(".", end), text.find("\n", end), len(text)) if at >= 0)
    clause = text[start:stop]
    if re.search(r"\b(?:will|due)\b", clause):
        return Tense.FUTURE
    return Tense.PAST if re.search(r"ed\b|\b(?:fell|rose|said|was|were|met)\b", clause) else Tense.PRESENT


def byline(article):
    match = re.search(r"^[A-Z]{3,}, ", article.text, re.MULTILINE)
    return [(timex, "byline") for timex in tag(article.text) if match and timex.begin == match.end()]


def sentences(text, begin, end):
    return [match.span() for match in re.compile(r"\S[^.]*\.?").finditer(text, begin, end)]


TOY = Language("xx", "Toy", tag, tense, sentences, None, byline)


def dateline(text, value=None, timezone=None, language=TOY, **fields):
    article = from_text(text)
    if fields:
        article = Article(article.id, article.title, article.text, article.blocks, **fields)
    return find(article, language.tag(article.text), language, value, timezone)


def refused(text, **rest):
    with pytest.raises(DatelineError) as caught:
        dateline(text, **rest)
    assert "pass --dateline YYYY-MM-DD" in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


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


# -- inferred -------------------------------------------------------------------------------------------------------------


def pictured(caption_day, *paragraphs, note=""):
    return "\n\n".join(
        ["The mill burns", f"{note}Smoke hangs over the mill beside the river, {caption_day}.", *paragraphs]
    )


FIRE = "The mill on the river burned on Thursday, its owner said to the press."
WIRED = f"HULL, England (Quay Agency) — {FIRE}"


@pytest.mark.parametrize(
    ("paragraphs", "day"),
    [
        ((FIRE, "Firemen said early Friday that nobody was hurt."), date(2020, 2, 28)),
        ((FIRE, "Firemen said Friday that nobody was hurt.", "The owner was warned Wednesday."), date(2020, 2, 28)),
        ((FIRE, "Firemen said Friday that nobody was hurt. The hall will open Saturday."), date(2020, 2, 28)),
        # An agency's story opens with the day of writing, be the picture of that day or not.
        ((WIRED, "The owner was warned Tuesday."), date(2020, 2, 27)),
        (("HULL (Quay Agency) — The mill burned down, its owner said on Saturday.",), date(2020, 2, 29)),
        (("HULL (Quay Agency) —", "The mill burned down, its owner said on Saturday."), date(2020, 2, 29)),
    ],
)
def test_a_picture_and_the_weekdays_told_as_past(paragraphs, day):
    found = dateline(pictured("February 27, 2020", *paragraphs))
    assert (found.day, found.basis) == (day, "inferred")


def test_the_reasoning_is_kept():
    found = dateline(pictured("February 27, 2020", FIRE, "Firemen said early Friday that nobody was hurt."), timezone="Europe/Paris")
    assert found.evidence == "latest full date February 27, 2020 (a Thursday), and Friday told as past"
    assert found.zone == "Europe/Paris"


def test_of_several_pictures_the_latest_counts():
    text = pictured("February 27, 2020", FIRE, "Firemen said Friday that nobody was hurt.",
                    "The owner leads a tour of the mill in summer, July 9, 2016.")
    assert dateline(text).day == date(2020, 2, 28)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (pictured("February 27, 2020", "The mill burned down, and the owner will speak on Friday."), '"Friday" counts from that'),
        (pictured("February 27, 2020", "The mill burned down, and 3 days ago it was whole."), '"3 days ago" counts from that'),
        (pictured("February 27, 2020", FIRE, "Firemen said yesterday that nobody was hurt."), "counts from that"),
        (pictured("February 27, 2020", "The mill burned down.", FIRE), "counts from that"),
        (pictured("February 27, 2020", FIRE, note="FILE - "), "counts from that"),
        (pictured("February 22, 2020", "The mill burned down, its owner said on Friday to the press."), "counts from that"),
        (pictured("February 27, 2020", WIRED, "The owner bought it in 2021."), "counts from that"),
        (pictured("February 27, 2020", FIRE), "counts from that"),
        (pictured("February 27, 2020", "The mill burned down, its owner said on Friday to the press."), "counts from that"),
        (pictured("February 27, 2020", WIRED, "The case will be heard on Thursday."), "counts from that"),
        (pictured("February 27, 2020", WIRED, "The roof collapsed on Saturday."), "counts from that"),
        (pictured("February 22, 2020", WIRED), "counts from that"),
    ],
    ids=["only-future", "no-weekday", "yesterday", "not-at-the-head", "old-picture", "too-far", "no-past-tense", "same-day-alone",
         "unnamed-picture", "past-and-to-come", "a-later-day", "a-week-away"],
)
def test_too_little_to_infer_from_is_refused(text, why):
    if "bought it in 2021" in text:
        text = text.replace("bought it", "was given it")
        why = '"2021" is told as past'
    assert why in refused(text)


def test_weekdays_that_may_end_on_two_days_are_refused_with_both():
    message = refused(pictured("February 28, 2020", "The mill burned on Friday, its owner said.", "Divers searched the pond on Sunday."))
    assert "2020-02-28 and 2020-03-01" in message


def test_a_time_after_the_day_found_is_a_conflict():
    text = pictured("February 27, 2020", FIRE, "Firemen said Friday that nobody was hurt.")
    assert '2020-02-28, but "March 5, 2020"' in refused(text + "\n\nThe owner was fined on March 5, 2020.")
    assert '2020-02-28, but "March 5"' in refused(text + "\n\nThe owner was fined on March 5.")
    assert dateline(text + "\n\nThe owner was fined on January 5.").day == date(2020, 2, 28)
    assert dateline(text + "\n\nThe case will open on March 5, 2020.").day == date(2020, 2, 28)


def test_two_pictures_that_point_to_two_weeks_are_a_conflict():
    text = pictured("February 27, 2020", FIRE, "Firemen said Friday that nobody was hurt.", "Workers clear the yard, March 10, 2020.")
    message = refused(text)
    assert "February 27, 2020" in message and "March 10, 2020" in message


LONG_AGO = "The mill was built on May 4, 1931, by two brothers from the next valley."


@pytest.mark.parametrize(
    "text",
    [
        "The mill burns\n\n" + FIRE + "\n\n" + LONG_AGO,
        "The mill burns\n\n" + LONG_AGO + "\n\n" + FIRE,
        "The mill burns\n\n" + FIRE + "\n\nThe loan will be due on March 1, 2030.",
        "The mill burns\n\nThe mill burned in May 2019 and was closed from January on.",
    ],
)
def test_dates_long_gone_or_yet_to_come_are_no_anchor(text):
    refused(text)


def test_a_date_of_the_prose_needs_more_to_speak_for_it():
    lead = "The mill burned on February 27, 2020, the owner said."
    more = "Firemen said Friday that nobody was hurt on Thursday."
    assert dateline(f"The mill burns\n\n{lead}\n\n{more}").day == date(2020, 2, 28)
    refused(f"The mill burns\n\n{lead}\n\nFiremen said Friday that nobody was hurt.")
    refused("The mill burns\n\n" + "It burned for hours.\n\n" * 4 + f"{lead}\n\n{more}")


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mill burned today, March 12, 2021.", date(2021, 3, 12)),
        ("The mill burned yesterday (March 11, 2021).", date(2021, 3, 12)),
        ("The mill burned on March 11, 2021, yesterday.", date(2021, 3, 12)),
    ],
)
def test_a_date_next_to_a_word_for_it(sentence, day):
    assert dateline(f"The mill burns\n\n{sentence} Rain fell.").day == day


def test_such_dates_may_contradict_each_other():
    message = refused("The mill burns\n\nIt burned today, March 12, 2021. It rained yesterday, March 9, 2021.")
    assert "conflict" in message and "2021-03-10" in message and "2021-03-12" in message


@pytest.mark.parametrize(
    "text",
    [
        "The mill burns\n\nIt will be lit tomorrow, January 1, 0001.",
        "The mill burns\n\nIt burned yesterday, December 31, 9999.",
        pictured("December 31, 9999", FIRE, "Firemen said Friday that nobody was hurt. It was pulled down on Saturday, and sold on Sunday."),
    ],
)
def test_a_day_beyond_the_calendar_is_no_dateline(text):
    refused(text)


def test_what_is_quoted_counts_from_the_speech():
    refused('The mill burns\n\n"I was born today, May 4, 1931," the owner said on Thursday.')
    text = pictured("February 27, 2020", FIRE, 'Firemen said Friday: "We finished yesterday."')
    assert dateline(text).day == date(2020, 2, 28)


def test_the_page_around_the_story_has_no_say():
    assert dateline("A title\n\nUpdated 3 days ago\n\nThe mill was built on May 4, 1931, by two brothers.") is None


# -- neither --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["A title\n\nNothing is dated in here, not one thing.", "A title\n\n" + LONG_AGO, "A title\n\nIt was sold in 1952 and in 1977."]
)
def test_no_dateline_is_needed_where_nothing_counts_from_it(text):
    assert dateline(text) is None
