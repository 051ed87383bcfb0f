"""What a court hears of keeps its own time beside that of the hearing."""

from __future__ import annotations

import pytest
from building import build, rows

_INQUEST = ("An inquest heard how a diver died.\n\nTom Falk was found dead on the morning of Sunday 16 February.\n\nThe coroner heard on Monday that he had left home the previous day. "
            "His sister said that he had rung her at 6.40pm.\n\n{}")


def test_what_had_been_done_counts_from_the_deed_and_not_from_the_hearing() -> None:
    told = dict((headline, when) for when, headline in rows(build(_INQUEST.format("A clerk said she had seen him two weeks earlier."), "2014-06-10")))
    assert told["The coroner heard that he had left home"] == "2014-02-15"
    assert [when for headline, when in told.items() if headline.endswith(("had rung her", "had seen him"))] == ["2014-02-02", "2014-02-15T18:40:00"]


@pytest.mark.parametrize(("sentence", "when"), [
    ("The coroner adjourned the hearing at 3.30pm.", "2014-06-09T15:30:00"),
    ("The search was called off at midnight.", "2014-02-16T00:00:00"),
    ("A clerk said that on 10 February she had met him at 3.30pm.", "2014-02-10T15:30:00"),
    ("A clerk said she had met him at 3.30pm on 10 February.", "2014-02-10T15:30:00"),
])
def test_an_hour_of_the_court_is_of_its_day_and_an_hour_beside_a_day_of_that_one(sentence: str, when: str) -> None:
    text = _INQUEST.format(sentence).replace("6.40pm.\n\nThe search", "6.40pm. The search")
    assert when in [value for value, _ in rows(build(text, "2014-06-10"))]


def test_where_no_court_hears_of_it_the_day_before_is_that_before_the_day_told_last() -> None:
    text = "Tom Falk was found dead on Sunday 16 February.\n\nThe board heard on Monday that the mill had shut the previous day."
    assert ("2014-06-08", "The board heard that the mill had shut") in rows(build(text, "2014-06-10"))


def test_on_the_tuesday_a_court_hears_of_is_beside_the_deed() -> None:
    text = ("A jury heard on Tuesday how a barge sank.\n\nIt sank on the night of Thursday 9 November 2017. On the Monday of that week it had been painted. At 10.40pm Low cut the rope. "
            "The following morning he told Falk that he had tied it at 9pm.\n\nGiving evidence yesterday, a cook said: “I told him on the Tuesday.”")
    assert [value for value, _ in rows(build(text, "2019-01-23"))][:6] == ["2017-11-06", "2017-11-07", "2017-11-09", "2017-11-09T21:00:00", "2017-11-09T22:40:00", "2017-11-10"]


def test_a_court_tells_of_the_night_in_the_past_and_of_what_was_due_then() -> None:
    text = ("An inquest heard yesterday how a cook drowned.\n\nTom Falk was last seen at 11.40pm on Saturday 3 May. His body was found four days later.\n\n"
            "A clerk said he had joined the ship at 8am that day. He was due to leave at 4pm. “He told me he would sleep on Sunday,” she said. She ordered a search at 12.15am.")
    hours = [value for value, _ in rows(build(text, "2014-11-19")) if "T" in value]
    assert hours[0] == "2014-05-03T08:00:00" and hours[-1].endswith("T00:15:00")


def test_days_of_years_that_the_calendar_does_not_have_are_as_far_apart_as_they_are() -> None:
    told = "A jury heard about a knife of March 15, 44 BC. He was found on 16 February 2012. He had been at home on June 3, 300 BC."
    assert {"-0043-03-15", "2012-02-16", "-0299-06-03"} <= {edtf for edtf, _ in rows(build(told))}


_MILL = ("An inquest heard on Tuesday how a miller died.\n\nTom Falk died on the afternoon of 8 May 2018 at Orm Mill. His widow said that he had come home angry on the last Monday in April.\n\n"
         "A clerk said he had first learned of it on the morning of 9 May.\n\n{}")


@pytest.mark.parametrize(("sentence", "when"), [
    ("", "2018-04-30"),
    ("A cook had seen Mr Falk climb the tower at about 2.15pm. Some ten minutes later a rope snapped.", "2018-05-08T14:25:00"),
    ("A cook raised the alarm at 2.31pm.", "2018-05-08T14:31:00"),
    ("The doctor came on 9 May at 2.31pm.", "2018-05-09T14:31:00"),
    ("The guild served a notice on the mill on 11 May, and lifted it in June.", "2018-05-11"),
    ("The hearing was adjourned on 11 February.", "2019-02-11"),
    ("The widow arrived at court at 9.30am.", "2019-03-19T09:30:00"),
])
def test_hours_and_days_without_a_year_are_of_the_deed_that_a_court_hears_of(sentence: str, when: str) -> None:
    assert when in [value for value, _ in rows(build(_MILL.format(sentence), "2019-03-20"))]


def test_the_deed_that_men_are_charged_with_has_its_hours() -> None:
    text = ("Two men were charged with murder Monday in the July 10 robbery of a mill in Hale.\n\nTom Low and Ivo Falk were arrested early Saturday.\n\n"
            "Police said the men left with nine crowns after stopping a van at 9:20 a.m. as a clerk locked up. The clerk was shot and died the following day.")
    assert {"1998-07-10T09:20:00", "1998-07-11"} <= {value for value, _ in rows(build(text, "1998-08-03"))}


_TRIAL = ("An inquest heard how a climber died.\n\nIvo Falk was found dead at 9.15am on 5 March last year.\n\nThe inquest, which opened on Monday, heard that he had set out at about 11am the previous day.\n\n"
          "His wife said he had sent her a picture at 1.40pm.\n\nThe weather turned at 3pm.\n\n{}")


@pytest.mark.parametrize(("sentence", "when"), [
    ("The last call came at 2.14am.", "2022-03-05T02:14:00"),
    ("The lamp failed at 8pm.", "2022-03-04T20:00:00"),
    ("The guild was not told until 7am.", "../2022-03-05"),
    ("A doctor, Ann Low, who saw the body on 8 March, said that he had died at 4am.", "2022-03-05T04:00:00"),
    ("A doctor, Ann Low, said that on 8 March she had seen the body at 4am.", "2022-03-08T04:00:00"),
    ("The hearing was adjourned at 4pm.", "2023-11-20T16:00:00"),
    ("Low, who spoke on Monday, had slept until 10am that day.", "2023-11-20"),
])
def test_the_hours_before_the_deed_go_on_from_the_day_before_it(sentence: str, when: str) -> None:
    told = [value for value, _ in rows(build(_TRIAL.format(sentence), "2023-11-22"))]
    assert {"2022-03-04T11:00:00~", "2022-03-04T13:40:00", "2022-03-04T15:00:00"} <= set(told)
    assert any(value.endswith(when) or when.removeprefix("../") in value for value in told)


@pytest.mark.parametrize(("sentence", "when"), [
    ("On the Sunday night there was a fire.\n\nA crew was called at 11.20pm.", "2016-07-10T23:20:00"),
    ("On the Sunday night there was a fire.\n\nA crew was called at noon.", "2016-07-08T12:00:00"),
    ("She had been seen on Sunday night.\n\nHe rang her at 11.20pm.", "2016-07-08T23:20:00"),
    ("The case was put off until January and then again until this week.", "2019-01"),
    ("The case was put off until January.", "2020-01"),
])
def test_what_followed_the_deed_goes_on_there(sentence: str, when: str) -> None:
    text = "A jury was told yesterday of money in a freezer.\n\nOn the morning of 8 July 2016 a clerk, Ivo Falk, asked to see the books of the guild.\n\n" + sentence
    assert when in [value for value, _ in rows(build(text, "2019-05-16"))]


_VERDICT = ("A cook was found guilty of murder on Wednesday.\n\nJurors took a week to convict Tom Falk of the killing of Ann Low, who was last seen on the night of "
          "4 October 2006.\n\n{}")


@pytest.mark.parametrize(("told", "when"), [
    ("Falk wept as the verdict was read at 11:15 a.m.", "2014-06-04T11:15:00"),
    ("Falk testified last Thursday that he had met her in the summer of 2006. He denied having been out that night.", "2006-10-04"),
    ("The jury was sent home on Monday. A man was seen outside that night.", "2014-06-09"),
])
def test_a_verdict_is_of_the_hearing_and_that_night_of_the_deed(told: str, when: str) -> None:
    assert when in [value for value, headline in rows(build(_VERDICT.format(told), "2014-06-10")) if headline.startswith(("The verdict", "Falk denied", "Falk wept", "A man was seen"))]
