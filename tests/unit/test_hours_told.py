"""Hours without a day: which of the days told of they are of."""

from __future__ import annotations

import pytest
from building import build, rows


def test_shortly_before_midnight_is_the_day_that_it_ends() -> None:
    assert rows(build("The minister gave up shortly before midnight."))[0][0] == "2020-02-27"


def test_an_hour_stays_with_the_day_told_of_whatever_line_gave_the_dateline() -> None:
    news = "Hikers found\n\nBy Ann Low\n\n28 February 2020\n\nTwo hikers set off on Saturday.\n\nA team was alerted at 16:10."
    assert ("2020-02-22T16:10:00", "A team was alerted") in rows(build(news))


def test_an_hour_of_the_afternoon_is_of_the_day_that_fresh_news_opened_with() -> None:
    news = ("Orla won the cup on Thursday. The club has a new hall, built by a friend of the owner in 1999, and it has a bar.\n\n" + "It is a fine hall. " * 25 +
            "\n\n{}.")
    assert ("2020-02-27", "Fog came") in rows(build(news.format("Fog came late in the afternoon")))
    assert ("2020-02-28T08:00:00", "A guard rang") in rows(build(news.format("A guard rang at 8 a.m.")))


def test_a_day_that_is_told_of_a_person_beside_the_news_moves_no_hour() -> None:
    told = "Orla beat Esk on Friday. The coach, Ann Low, who signed a contract on Wednesday, was furious that it was played. A referee looked at the pitch at 9 a.m."
    assert ("2020-02-28T09:00:00", "A referee looked at the pitch") in rows(build(told))


def test_minutes_count_from_the_hour_told_whatever_has_been_so_for_longer() -> None:
    told = "Fire broke out at 10:20 p.m. on Monday in a mill that has been shut since January. Forty minutes later it exploded."
    assert "2020-02-24T23:00:00" in [edtf for edtf, _ in rows(build(told))]


def test_no_hour_is_of_a_stretch_of_months() -> None:
    told = "Orla said on Thursday that its profit fell.\n\nShares, which had risen this year through Wednesday's close, were down in the morning."
    assert ("2020-02-28", "Shares were down") in rows(build(told))


def test_a_weekday_that_somebody_expected_is_behind_the_day_on_which_she_said_so() -> None:
    told = "The yacht last called at 9 p.m. Tuesday, when its skipper told the port that she expected to arrive by noon Wednesday."
    assert "2020-02-26T12:00:00" in [edtf for edtf, _ in rows(build(told))]


def test_a_month_counts_from_the_sale_and_not_from_what_was_sold() -> None:
    told = "Low left Hale in October and bought a boat, built in 1988, from a dentist the following month."
    assert ("2019-11", "Low bought a boat from a dentist") in rows(build(told))


def test_an_hour_of_trading_is_of_the_day_that_the_report_is_of() -> None:
    told = "Orla said on Friday that it would buy Hale, a tenth over Thursday's close.\n\nIts stock, which had fallen since the start of the year, rose in morning trading."
    assert ("2020-02-28", "Orla's stock rose") in rows(build(told))


def test_both_hours_before_a_weekday_of_last_week_are_of_that_day() -> None:
    hours = [edtf for edtf, _ in rows(build("Guards were there between 7 and 8 p.m. last Wednesday."))]
    assert hours == ["2020-02-26T19:00:00"]


def test_an_hour_on_the_eve_of_something_is_of_no_day_told() -> None:
    story = build("Police vote next Tuesday, while the campaign ends at 11.59pm on the eve of polling.")
    assert [one.text for one in story.unresolved] == ["11.59pm"]


def test_all_days_of_a_relative_clause_are_told_beside_the_hour_behind_it() -> None:
    told = "Low left on Friday.\n\nThe storm, which formed off Kell on Sunday and killed nine when it struck Orm on Monday night, was near Hale at 3 p.m."
    assert ("2020-02-28T15:00:00", "The storm was near Hale") in rows(build(told))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("The boat had left Orm on Monday evening. It sent a call at 2:40 a.m.; a lifeboat reached it an hour later.", ["2020-02-26T02:40", "2020-02-26T03:40"]),
        ("The boat had left Orm on Monday and had called at Hale at 8 a.m.", ["2020-02-24T08:00"]),
        ("The boat had left Orm on Monday. It had called at Hale at 8 a.m.", ["2020-02-24T08:00"]),
        ("The crew had rested on Thursday. They sailed at 8 a.m.", ["2020-02-27T08:00"]),
        ("It had a leak on Monday. It hit a rock at 8 a.m.", ["2020-02-24T08:00"]),
    ],
)
def test_no_hour_counts_from_a_day_that_lies_before_what_is_told(text: str, hours: list[str]) -> None:
    story = build(f"The boat sank off Hale on Wednesday.\n\n{text}")
    assert [edtf.removesuffix(":00") for edtf, _ in rows(story) if "T" in edtf] == hours


def test_a_stamp_in_a_report_as_it_happens_is_of_the_day_of_writing() -> None:
    told = "Fire in the hills\n\nPeople may go back on Sunday, the county said on Thursday.\n\n8:15 p.m.: The fire has crossed the road."
    assert ("2020-02-28T20:15:00", "The fire has crossed the road") in rows(build(told))


def test_a_sentence_ends_behind_an_hour_before_who_acts_next() -> None:
    assert ("2020-02-24", "Jurors read it") in rows(build("She left after 2 p.m. Jurors, who sat for nine days, read it on Monday."))


def test_an_hour_is_of_today_where_news_opened_with_it() -> None:
    news = "Shares fell today after a ban that was announced on Wednesday.\n\nThe index was down by 13:40."
    assert ("2020-02-28T13:40:00", "The index was down") in rows(build(news))


def test_an_hour_without_a_dateline_is_unresolved_and_no_fault() -> None:
    story = build("A gunman shot him in May 2019, a court heard.\n\nPolice came at 10:15 a.m. and arrested him.", None)
    assert rows(story) == [("2019-05", "A gunman shot him")]
    assert [one.text for one in story.unresolved] == ["10:15 a.m."]


def test_a_morning_hour_behind_last_evening_is_of_the_day_of_writing() -> None:
    told = "The guild said on Friday that it would close the mill. Low was silent on Thursday evening.\n\nThe crew left at {}."
    assert ("2020-02-28T07:00:00", "The crew left") in rows(build(told.format("7 a.m.")))
    assert ("2020-02-27T23:00:00", "The crew left") in rows(build(told.format("11 p.m.")))


def test_an_hour_of_a_month_that_is_long_over_is_of_no_day_known() -> None:
    story = build("In June 2011 a cook saw a barge burning at 5 a.m. Low resigned nine weeks later.")
    assert [edtf for edtf, _ in rows(story)] == ["2011-06", "2011-08~"]
    assert [one.text for one in story.unresolved] == ["5 a.m."]
    assert [edtf for edtf, _ in rows(build("The mill, built in 1915, burned at 6 a.m."))] == ["1915", "2020-02-28T06:00:00"]


def test_polls_are_open_on_the_day_of_the_vote() -> None:
    counted = "With all ballots counted by 7 a.m. on Monday, they have nine seats.\n\nPolling stations opened at 7 a.m. and closed at 9 p.m."
    events = rows(build(f"The Greens won Sunday's vote in Orm. {counted}", "2020-02-24"))
    assert [edtf for edtf, told in events if "stations" in told] == ["2020-02-23T07:00:00", "2020-02-23T21:00:00"]
    assert rows(build("Voters chose a mayor on Sunday, and the count was over early on Monday. Voting had begun at 8 a.m."))[1] == ("2020-02-23T08:00:00", "Voting had begun")
    assert ("2020-02-25T08:00:00", "The hall opened") in rows(build("Voters chose a mayor on Sunday. The guild met on Tuesday. The hall opened at 8 a.m."))


def test_minutes_later_is_after_the_hour_told_and_not_after_a_year_told_in_passing() -> None:
    fire = "A fire broke out at 9:40 p.m. on Monday. {} Ten minutes later the roof fell."
    assert ("2020-02-24T21:50:00", "The roof fell") in rows(build(fire.format("The mill was built in 1931.")))
    assert ("2020-02-25~", "The roof fell") in rows(build(fire.format("On Tuesday it snowed.")))
    assert rows(build("The mill was built in 1931. Ten minutes later the roof fell.")) == [("1931", "The mill was built")]


def test_noon_behind_a_night_is_of_the_day_after() -> None:
    assert rows(build("The minister flew home overnight and visited the mill at noon."))[1] == ("2020-02-28T12:00:00", "The minister visited the mill")
    assert rows(build("The mill burned on Tuesday night. The crew left at 8 p.m."))[1] == ("2020-02-25T20:00:00", "The crew left")


def test_an_evening_hour_behind_an_old_year_is_of_the_day_the_news_opened_with() -> None:
    told = "A fire destroyed the mill early on Wednesday.\n\nIn 2010 it was fined.\n\nThe guild met at 6 p.m."
    assert ("2020-02-26T18:00:00", "The guild met") in rows(build(told, "2020-02-27"))


def test_an_hour_on_a_street_is_of_the_day_told() -> None:
    told = "A man fell at 5 p.m. on a street in Lund on Friday. Police came at 5:20 p.m. and closed the road."
    assert [edtf for edtf, _ in rows(build(told))] == ["2020-02-28T17:00:00", "2020-02-28T17:20:00"]


def test_a_small_hour_behind_an_evening_is_of_the_next_day() -> None:
    assert rows(build("The row began on Monday evening. It ended at 3 a.m.", "2009-09-26"))[-1][0] == "2009-09-22T03:00:00"


def test_an_hour_behind_the_years_of_a_plan_is_of_the_day_that_a_history_opened_with() -> None:
    told = ("Forty years after the fire\n\nOn the evening of 6 August 1978 the mill burned. A wall is to be built this weekend.\n\nThe wall was planned in 1961 and put off in 1970.\n\n"
            "At 7.40pm a cook saw smoke. The line had been cut off on the Friday because of a bill.")
    found = rows(build(told, "2018-08-04"))
    assert ("1978-08-06T19:40:00", "A cook saw smoke") in found and ("1978-08-04", "The line had been cut off because of a bill") in found


@pytest.mark.parametrize(("text", "when"), [
    ("The board voted late on Thursday to end a pact that it signed in May 2014. Its clerks left at 9 a.m.", "2020-02-28T09:00:00"),
    ("The board voted on Wednesday night to end the pact. Its clerks left at 9 a.m.", "2020-02-27T09:00:00"),
    ("The board voted on Wednesday to end the pact. Its clerks left at 9 a.m.", "2020-02-26T09:00:00"),
    ("The board voted late on Wednesday. Its clerks had met at 9 a.m.", "2020-02-26T09:00:00"),
])
def test_a_morning_hour_behind_what_was_done_late_is_of_the_day_after(text: str, when: str) -> None:
    assert when in [edtf for edtf, _ in rows(build(text))]


def test_an_hour_behind_a_statement_is_of_the_day_that_the_news_opens_with() -> None:
    told = "A fault cut nine towns off for most of Thursday. In a statement posted late last night the guild ruled out a theft.\n\nComplaints began at 6:30 a.m. Service came back at 2 p.m."
    assert [edtf for edtf, _ in rows(build(told, "2020-02-28"))] == ["2020-02-27", "2020-02-27", "2020-02-27T06:30:00", "2020-02-27T14:00:00"]


def test_what_had_been_at_an_hour_is_of_the_day_that_the_news_opens_with_though_today_is_told_too() -> None:
    told = "A boat sank near Orm yesterday.\n\nNine were flown to Lund this morning.\n\nClerks said there had been heavy rain and thick fog throughout the afternoon."
    assert rows(build(told, "2020-02-28"))[-2][0] == "2020-02-27"


def test_the_hours_of_an_early_morning_fire_are_of_the_day_that_stands_behind_it() -> None:
    told = "An early-morning fire on Wednesday destroyed the hall.\n\nThe call came in at 4:12 a.m. from a driver. Nine men came eight minutes later."
    assert [edtf for edtf, _ in rows(build(told, "2020-02-27"))][-2:] == ["2020-02-26T04:12:00", "2020-02-26T04:20:00"]


_FERRY = "The Orla sank at 11:40 p.m. on Sunday.\n\nDivers could not reach the wreck on Monday.\n\n{}"


@pytest.mark.parametrize(("text", "when"), [
    ("The engine failed at 10 p.m.", "2020-02-23T22:00:00"),
    ("The ferry had been cleared to sail at 6 p.m. on Sunday. The engine failed at 10 p.m.", "2020-02-23T22:00:00"),
    ("A mass was held on Monday. It began at 10 p.m.", "2020-02-24T22:00:00"),
])
def test_an_hour_in_another_paragraph_is_of_the_day_that_is_told_by_its_hours(text: str, when: str) -> None:
    assert when in [edtf for edtf, _ in rows(build(_FERRY.format(text), "2020-02-25"))]


def test_the_entries_of_a_digest_are_told_at_the_hours_that_they_begin_with() -> None:
    told = ("Afternoon digest\n\n14:20 Orm school, shut since Monday, will reopen tomorrow at 10:00.\n\n13:30 The mayor has called for a wall.\n\n"
            "12:15 Trains to Orm, suspended from 19:00 on Tuesday, resumed just after noon.\n\n10:30 The guild opened a hall.")
    found = rows(build(told, "2020-02-27"))
    for row in [("2020-02-27T14:20:00", "Orm school will reopen tomorrow at 10:00"), ("2020-02-28T10:00:00", "Orm school will reopen"), ("2020-02-27T13:30:00", "The mayor has called for a wall"),
                ("2020-02-25T19:00:00", "Trains to Orm were suspended"), ("2020-02-27T10:30:00", "The guild opened a hall"),
                ("2020-02-27T12:15:00", "Trains to Orm resumed")]:
        assert row in found


@pytest.mark.parametrize(("text", "when"), [
    ("The dam broke on Monday.\n\nIt snowed overnight.", "2020-02-27"),
    ("The dam broke on Monday. It snowed overnight.", "2020-02-24"),
    ("The dam broke on Monday.\n\nIt snowed overnight on Tuesday.", "2020-02-25"),
])
def test_overnight_in_another_paragraph_is_the_night_before_the_day_of_writing(text: str, when: str) -> None:
    assert (when, "It snowed") in rows(build(text))


@pytest.mark.parametrize(("text", "when"), [
    ("The barge was seen at 9 p.m. on Sunday. By morning it was gone.", "2020-02-24"),
    ("The barge was seen at 9 a.m. on Sunday. By evening it was gone.", "2020-02-23"),
    ("The barge was seen at 3 p.m. on Sunday. It had been gone by morning.", "2020-02-23"),
    ("Orm was cut off on Friday.\n\nThe slope slipped at 5:40 a.m. on Thursday.\n\nNine men were led out by 7 a.m.", "2020-02-27T07:00:00"),
    ("Orm was cut off on Friday.\n\nThe slope slipped at 5:40 a.m. on Thursday.\n\nNine men were led out by noon.", "2020-02-28T12:00:00"),
])
def test_by_an_hour_is_of_the_night_or_morning_that_has_just_been_told(text: str, when: str) -> None:
    assert when in [edtf for edtf, _ in rows(build(text))]


def test_an_hour_behind_a_month_that_is_over_is_of_the_day_that_fresh_news_opened_with() -> None:
    news = "The guild heard on Tuesday that a count could not be trusted.\n\nThe count was done in December, when the school was shut.\n\n“It is a fine mess,” Ann Low told the meeting, which began at 7pm and ran from 8pm to 9pm in the dark."
    told = [edtf for edtf, _ in rows(build(news))]
    assert "2020-02-25T19:00:00" in told
    assert "2019-12-03T19:00:00" in [edtf for edtf, _ in rows(build(news.replace("in December, when the school was shut", "on 3 December").replace("trusted.\n\nThe", "trusted. The").replace(".\n\n“It is a fine mess,” Ann Low told the meeting, which", ". It")))]


def test_what_had_been_the_day_before_draws_no_hour_of_another_paragraph() -> None:
    text = (
        "Smoke stopped all trains at Hale at 11:42 on Wednesday.\n\nThe only fault of the week had been mended on Tuesday morning, a clerk said.\n\n"
        "Two lorries met at Orm at about 13:20.")
    assert "2020-02-26T13:20:00~" in [edtf for edtf, _ in rows(build(text))]


def test_a_feast_in_the_title_is_not_the_day_that_the_news_opens_with() -> None:
    text = "Easter rush hit by fire at Hale\n\nSmoke stopped all trains at Hale at 11:42 on Wednesday.\n\nA fault had been mended on Tuesday morning.\n\nTwo lorries met at Orm at 13:20."
    assert "2020-02-26T13:20:00" in [edtf for edtf, _ in rows(build(text))]


@pytest.mark.parametrize("dateline", ["9999-12-30", "0001-01-02"])
@pytest.mark.parametrize("day", ["March 3, 44 B.C.", "Sunday", "December 31, 9999"])
def test_hours_behind_days_at_the_edges_of_the_calendar_are_told(day: str, dateline: str) -> None:
    text = f"The barge sank at 6 a.m. on Monday.\n\nDivers came on {day}.\n\nThe engine failed at 10 p.m.\n\n16:05 The bridge is shut."
    assert rows(build(text, dateline))
