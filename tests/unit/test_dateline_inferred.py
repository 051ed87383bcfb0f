"""The dateline that is inferred from what the article tells, and none where nothing counts from it."""

from datetime import date

import pytest
from toy import dateline, refused

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
