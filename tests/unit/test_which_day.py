"""Which of the days told of a time counts from, by the words around it."""

from __future__ import annotations

import pytest
from building import build, rows

import timeline


def test_an_hour_on_the_weekday_is_of_the_week_told() -> None:
    told = "The mill burned on 3 February. A guard saw smoke at about 11pm on the Sunday and left at noon on the Tuesday. A vote is due at 7pm on the Tuesday."
    assert [when for when, _ in rows(build(told))] == ["2020-02-02T23:00:00~", "2020-02-03", "2020-02-04T12:00:00", "2020-03-03T19:00:00"]


def test_an_hour_before_nightfall_behind_what_was_overnight_is_of_the_day_of_writing() -> None:
    told = "ORM, 28 February 2020 - Crews found a ninth body on Friday in the hamlet, much of which was swept away {}.\n\nFive people were still missing at 6 p.m., the council said."
    assert ("2020-02-28T18:00:00", "Five people were still missing") in rows(build(told.format("overnight")))
    assert ("2020-02-27T18:00:00", "Five people were still missing") in rows(build(told.format("on Thursday night")))


def test_an_hour_of_what_happened_when_something_came_to_last_is_of_then() -> None:
    since = rows(build("The mill was sold in 2014. It has been shut since the week before Christmas, when part of a roof fell in overnight."))
    assert {when for when, headline in since if headline.startswith("Part of a roof")} == {"2019-12-16/2019-12-22"}


def test_a_midnight_that_is_over_is_not_the_one_that_ends_the_day_of_writing() -> None:
    told = "ORM, 28 February 2020 - A cook was found dead on {}. A truck overturned shortly before midnight."
    assert rows(build(told.format("Friday")))[0] == ("2020-02-27", "A truck overturned")
    assert ("2020-02-26", "A truck overturned") in rows(build(told.format("Wednesday")))


@pytest.mark.parametrize(("since", "when"), [
    ("They had come to look at it on Saturday 18 January", "2020-02-11T02:20:00"),
    ("A crowd gathered on Monday", "2020-02-11T02:20:00"),
    ("A crowd gathered on Monday night", "2020-02-25T02:20:00"),
])
def test_a_small_hour_is_of_the_early_hours_that_the_news_opened_with(since: str, when: str) -> None:
    assert (when, "They cut a wire") in rows(build(f"A gang robbed the hall in the early hours of 11 February. {since}.\n\nThey cut a wire at 2.20am."))


def test_days_later_are_counted_from_no_aside_on_what_had_been_before() -> None:
    told = "Nineteen were lost with the ferry on 4 February.\n\nThe ferry, which had left Orm on the first of the month, sank in a gale. A boy was found two days later."
    assert ("2020-02-06", "A boy was found") in rows(build(told))
    told = "Low was found on 14 February. He had left home on 4 February. Two days later his sister rang the police."
    assert ("2020-02-06", "Low's sister rang the police") in rows(build(told))


def test_minutes_later_are_of_no_day_to_come_that_another_sentence_named() -> None:
    told = "Rovers won on Saturday. The manager, whose contract expires on 30 June, was pleased.\n\nIt had begun badly. Eleven minutes later they were level."
    assert ("2020-02-22~", "They were level") in rows(build(told))


@pytest.mark.parametrize(("told", "when"), [
    ("Low was sent a letter of April 3, 2019, in which the clerk warned that samples taken in March had failed.", "2019-03"),
    ("Low, who was hired on April 3, 2019, said that samples taken in March had failed.", "2020-03"),
    ("The mill burned on April 3, 2019, but samples taken in March had failed.", "2020-03"),
])
def test_a_month_of_what_had_been_by_the_day_told_in_its_sentence_is_before_that(told: str, when: str) -> None:
    assert (when, "Samples were taken") in rows(build(told, "2020-03-30"))


def test_a_day_shortly_before_the_deed_is_of_its_year_where_what_had_been_stands_behind_it() -> None:
    told = "Esk miller's death, inquest told\n\nFalk died on 8 {} 2019, an inquest heard on Thursday. Low said that a visit booked for 3 March had been called off."
    assert rows(build(told.format("March"), "2020-03-30"))[0][0] == "2019-03-03"
    assert rows(build(told.format("October"), "2020-03-30"))[0][0] == "2019-10-08"


@pytest.mark.parametrize(("said", "times"), [
    ("In '93 we were still cutting at Thanksgiving and I swore I'd stop by spring", ["1993-11-25", "1994-21"]),
    ("In 1998 they went on strike in March", ["1998-03"]),
    ("In 2018 we had a hall that burned in May", ["2018", "2024-05"]),
    ("In 2018 we were promised a hall. It burned in May", ["2018", "2024-05"]),
])
def test_a_date_in_the_clause_that_somebody_opens_with_a_year_is_of_that_year(said: str, times: list[str]) -> None:
    assert [when for when, _ in rows(build(f"Low is a miller. “{said},” he said.", "2024-07-19"))] == times


def test_a_decade_gives_no_date_its_year() -> None:
    told = "The summer the mill burned, 25 years on\n\nThe mill burned on 3 July 1992. Fewer came to see it than in the 1980s, and it was sold on 1 August."
    assert ("1992-08-01", "It was sold") in rows(build(told, "2017-09-26"))


@pytest.mark.parametrize("told", [
    "Tomorrow they sing at 10.30am; in the evening a choir founded in 1964 will sing until sunset.",
    "On Saturday a choir founded in 1964 will sing until sunset.",
])
def test_a_part_of_a_day_to_come_is_of_the_one_that_its_sentence_tells(told: str) -> None:
    assert {when for when, headline in rows(build(told)) if "T" not in when and headline.startswith("A choir")} <= {"1964", "2020-02-29", "../2020-02-29"}


def test_a_story_goes_on_from_the_time_by_which_something_had_come_about() -> None:
    told = "Low was killed in February 1973. His wife says little of it, but by that Christmas she had moved to Orm. In April she bought a mill, and on May 20 she opened it."
    assert [when for when, _ in rows(build(told, "1991-11-03"))] == ["1973-02", "1973-12-25", "1974-04", "1974-05-20"]


def test_the_night_of_what_was_done_in_a_month_that_is_over_is_of_no_day_known() -> None:
    story = build("The mill was raided in November. A box was stolen during the night. It snowed overnight.")
    assert [one.text for one in story.unresolved] == ["the night"]
    assert ("2020-02-27", "It snowed") in rows(story)


def test_an_hour_is_not_of_a_day_told_only_in_an_aside_on_what_is_so() -> None:
    told = ("The engineer spoke to an inquiry on Tuesday.\n\nThe inquiry, which opened on Feb. 26, is expected to hear the captain on Thursday. "
            "It was adjourned at 4 p.m. until Wednesday.")
    assert ("2018-03-06T16:00:00", "The inquiry was adjourned until Wednesday") in rows(build(told, "2018-03-06"))
    told = "The ferry sank on Monday.\n\nThe captain, arrested on Sunday, is still in custody. The first boat came at 4 p.m."
    assert ("2018-03-05T16:00:00", "The first boat came") in rows(build(told, "2018-03-06"))


def test_an_hour_of_a_plan_that_is_over_is_not_of_the_day_planned_next() -> None:
    told = rows(build("The launch was called off on Thursday. A new attempt will be made on Tuesday.\n\nThe rocket had been due to leave at 14:10. Crews halted the clock at 14:06."))
    assert ("2020-02-27T14:06:00", "Crews halted the clock") in told
    assert [when for when, _ in told if when.endswith("14:10:00")] == ["2020-02-27T14:10:00"]


def test_that_afternoon_is_of_no_day_to_come_in_another_paragraph() -> None:
    told = "The meeting on Wednesday was adjourned. It will resume next Thursday.\n\nLow said that members had been given the figures only that afternoon."
    assert "2020-02-26TAF" in [one.timex3.value for one in timeline.tag(told, "2020-02-28")]


@pytest.mark.parametrize(("first", "when"), [
    ("He had set out on Saturday morning to climb the peak", "2020-02-22T12:00~"),
    ("He had been warned of the ice on Saturday morning", "2020-02-25T12:00~"),
])
def test_an_hour_goes_on_with_what_somebody_had_done_before(first: str, when: str) -> None:
    told = rows(build(f"A man was found on Tuesday in a gully.\n\n{first}. According to police, he slipped near the summit about noon."))
    assert [edtf.replace(":00~", "~") for edtf, headline in told if "slipped" in headline] == [when]


def test_polls_opened_on_the_day_of_a_vote_that_is_called_by_its_day() -> None:
    told = "The league has claimed victory in Sunday's parliamentary election.\n\nThe vote was called in January.\n\nPolling stations opened at 07:00."
    assert ("2020-02-23T07:00:00", "Polling stations opened") in rows(build(told))


@pytest.mark.parametrize(("told", "when"), [
    ("It was first planned for September 2018. It was moved to November after a fire.", "2018-11"),
    ("It was due to open in September 2018, but was delayed until March.", "2019-03"),
    ("It opened in September 2018. The next fair was moved to November.", "2020-11"),
])
def test_what_was_planned_for_an_earlier_year_was_put_off_to_a_month_that_follows(told: str, when: str) -> None:
    assert timeline.tag(told, "2020-02-28")[-1].timex3.value == when


def test_this_week_is_the_writers_in_a_life_told() -> None:
    told = "Leo Harn, who has died aged 91, was born in 1899. In 1948 he took over the choir. The cycle of the winter of 1956-57 is still talked of.\n\n\"He never raised his voice,\" a pupil recalled this week."
    assert timeline.tag(told, "1990-11-17")[-1].timex3.value == "1990-W46"


@pytest.mark.parametrize(("written", "told", "season"), [
    ("1990-11-05", "The bridge will reopen in the autumn.", "1991-FA"),
    ("1990-10-05", "The bridge will reopen in the autumn.", "1990-FA"),
    ("1990-11-25", "Work is due to end this autumn.", "1990-FA"),
    ("1990-11-25", "The mill burned in the autumn.", "1990-FA"),
    ("1990-02-25", "The bridge will reopen in the winter.", "1990-WI"),
])
def test_a_season_that_is_nearly_over_is_not_the_one_to_come(written: str, told: str, season: str) -> None:
    assert timeline.tag(told, written)[-1].timex3.value == season


@pytest.mark.parametrize(("told", "when"), [
    ("Low is charged with robbing a ferry on March 9.", "2019-03-09"),
    ("Low is charged with running the ferry on March 9.", "2019-03-09"),
    ("Low robbed a ferry and sails on March 9.", "2020-03-09"),
    ("Low died on March 9.", "2019-03-09"),
])
def test_a_deed_that_somebody_is_charged_with_has_been_however_near_the_next_such_day_is(told: str, when: str) -> None:
    assert [one.value.edtf for one in timeline.tag(told, "2020-02-28")] == [when]


@pytest.mark.parametrize(("told", "when"), [
    ("Last year, the inn was shut in May.", "2019-05"),
    ("Late last year the inn was shut in November.", "2019-11"),
    ("Last year in May the inn was shut and sold in June.", "2019-06"),
    ("Three years ago she fell ill in May and died in June.", "2017-06"),
    ("Five years ago the inn lost $9.5 million in the third quarter.", "2015-35"),
    ("In 2014 the inn lost money in the third quarter.", "2014-35"),
    ("The first half of 2014 was poor, but the second half was good.", "2014-41"),
    ("The inn lost money in the second quarter last year.", "2019-34"),
    ("Low left in May two years ago.", "2018-05"),
    ("Low fell ill in May and again in June last year.", "2019-05"),
    ("In the spring and summer of 2014, the wells failed.", "2014-21"),
    ("Last year the guild sold the inn, which burned in January.", "2020-01"),
    ("Last year the inn lost $9 million, and in January it was sold.", "2020-01"),
    ("Last year the inn shut in October and reopened in January.", "2020-01"),
    ("Last year's fair was held in January.", "2020-01"),
    ("Sales rose 9 percent from last year in January.", "2020-01"),
])
def test_a_part_of_a_year_is_of_the_year_that_its_sentence_names(told: str, when: str) -> None:
    assert when in [one.value.edtf for one in timeline.tag(told, "2020-02-28")]


@pytest.mark.parametrize(("told", "when"), [
    ("The kiln will shut in October and reopen in May.", ["2020-10", "2021-05"]),
    ("The fair opens Nov. 9 and closes March 3.", ["2020-11-09", "2021-03-03"]),
    ("The valley will vote on Dec. 3, with a runoff in April.", ["2020-12-03", "2021-04"]),
    ("The kiln will shut in October after a vote in May.", ["2020-10", "2020-05"]),
    ("In May the abbot said he would step down in August.", ["2019-05", "2019-08"]),
    ("The abbot said in May that he would step down in March.", ["2019-05", "2020-03"]),
    ("The abbot said the toll set in May was too high, and that it would fall in August.", ["2019-05", "2020-08"]),
    ("The abbot vowed in May to step down by August.", ["2019-05", "2019-08"]),
    ("The abbot pledged on Jan. 3 to shut the keep by May 9.", ["2020-01-03", "2020-05-09"]),
    ("The keep, to be shut in May, was sold in January.", ["2020-05", "2020-01"]),
    ("The abbot took the keep in March 2008. By December he had fled.", ["2008-03", "2008-12"]),
    ("The abbot was arrested in March 2015, tried in May and jailed in August.", ["2015-03", "2015-05", "2015-08"]),
    ("The school, which was rated poor in March 2015, closed in January.", ["2015-03", "2020-01"]),
    ("The cook was hired in January and sacked in November.", ["2019-01", "2019-11"]),
    ("The inn, which opened in January, was sold in November.", ["2019-01", "2019-11"]),
    ("Wages rose in January and fell in November.", ["2020-01", "2019-11"]),
    ("The cook was sacked in January by a man hired in November.", ["2020-01", "2019-11"]),
])
def test_the_second_of_two_months_is_of_the_year_that_the_first_leads_to(told: str, when: list[str]) -> None:
    assert [one.value.edtf.removeprefix("../") for one in timeline.tag(told, "2020-02-28")] == when


def test_a_deed_and_a_feast_to_come_are_not_drawn_to_the_nearest() -> None:
    assert timeline.tag("Those hurt in the March 9 attack will meet.", "2020-02-28")[0].value.edtf == "2019-03-09"
    assert timeline.tag("The two will meet over Easter.", "2020-04-21")[0].value.edtf.startswith("2021-04")
    assert timeline.tag("The two met over Easter.", "2020-04-21")[0].value.edtf.startswith("2020-04")


@pytest.mark.parametrize("told, when", [
    ("The mill was supposed to be done by July.", ["2021-07"]),  # it was not
    ("The mill was supposed to reopen by October.", ["2021-10"]),
    ("The boat was supposed to have been mended by December.", ["2020-12"]),
    ("They counted 200 boats, and starting Saturday the road will be closed.", ["2021-08-21"]),
    ("In 2018 a fire destroyed the mill at Easter.", ["2018", "2018-04-01"]),
    ("The offer was tabled last Thursday following two days of talks.", ["2021-08-19", "P2D"]),
])
def test_plans_and_feasts_are_of_the_time_that_their_sentence_leads_to(told: str, when: list[str]) -> None:
    found = timeline.tag(told, "2021-08-20")
    assert [one.timex3.value for one in found] == when


def test_what_was_to_come_at_a_year_told_of_is_of_that_year() -> None:
    told = "Ann Low finished the score in August 1938. She was 26. Rehearsals were to begin in October. Low got out the following March with a suitcase."
    assert [edtf for edtf, _ in rows(build(told, "2014-11-04"))] == ["1938-08", "1938-10", "1939-03"]


def test_an_article_headed_a_century_on_tells_of_that_year() -> None:
    told = ("A century on, Orm remembers the fall of its pit\n\nThe bell will be rung this morning. Low died in April. It was shut in 1924 and sold in 1938. A road was planned in 1986. She changed her mind in 2019.\n\n"
            "The explosion of 1921 came at a bad moment. The strike that had begun on 1 April ended in defeat at the beginning of July.")
    assert "1921-04-01" in [edtf for edtf, _ in rows(build(told, "2021-10-08"))]


def test_a_story_of_long_ago_that_steps_on_goes_on_with_its_weekdays() -> None:
    told = ("It was December 10, and on Orm it had been dark since noon.\n\nThey met that evening in the hall, with a ham that Ann had been saving for Christmas.\n\n"
            "But on Saturday the wind turned, and by the following morning there were waves. The boat did not come that Tuesday.")
    assert {"2020-12-12", "2020-12-13", "2020-12-15"} <= {edtf for edtf, _ in rows(build(told, "2021-06-12"))}
    news = "Low was held on December 10. He was freed on Saturday."
    assert rows(build(news, "2021-06-12"))[-1][0] == "2021-06-12"


def test_a_story_opened_by_a_whole_day_of_years_ago_keeps_the_dates_that_follow() -> None:
    told = ("Ilmo Falk had sailed from Orm on Saturday 4 June 2016. He was making for Hale.\n\nBy the end of June his sister had heard nothing.\n\n"
            "She waited four more days. “I still ask why,” she says. In September the coastguard gave up.\n\nIn April 2018 a boat was found. A plank was sent to Orm that night. It was seen "
            "eight months later by a pupil.\n\nShe flew out in February 2019.\n\nThree weeks ago she was back. She will go again next month.")
    days = [edtf for edtf, _ in rows(build(told, "2021-08-21"))]
    assert days == ["2016-06-04", "2016-06-30", "2016-09", "2018-04", "2018-12", "2019-02", "2021-07-26/2021-08-01", "2021-09"]


def test_a_year_that_only_says_which_harvest_is_meant_moves_no_story() -> None:
    told = "Ilmo Falk came to Orm in October 2006. On the third day he asked for the slips of the 2004 harvest. It took the police until the following March to find them. They met that April."
    assert rows(build(told, "2009-03-29"))[-1][0] == "2007-04"


def test_the_year_since_which_something_had_been_so_moves_no_story() -> None:
    told = "The mill closed in March 2007. The money had gone to a cook who had gambled since he left the army in 1991.\n\nThe guild met that April."
    assert rows(build(told, "2009-03-29"))[-1][0] == "2007-04"


def test_a_daybreak_behind_an_hour_of_the_evening_before_is_the_next_one() -> None:
    told = "The roof fell shortly after 11 p.m. on Thursday. A man was found in the harbour at daybreak."
    assert rows(build(told, "2006-11-17"))[-1][0] == "2006-11-17"
    before = build("The roof fell at 9 p.m. on Thursday. The men had met in the morning.", "2006-11-17")
    assert {edtf[:10] for edtf, _ in rows(before)} == {"2006-11-16"}


def test_a_weekday_after_a_whole_year_is_of_no_day_known() -> None:
    assert rows(build("In 2012 the vote was close. The following Tuesday the clerk left.", "2016-06-11"))[-1][0] == "2012"


def test_the_day_since_which_nothing_was_so_is_the_one_an_anniversary_is_of() -> None:
    told = ("Thirty years on, Orm still hears its mill\n\nEvery weekday at five minutes to 7, Ann Low looks up.\n\nIt has not blown since the night of May 24, 1966, when fire went through the mill. "
            "On Friday the town will gather.\n\nThe fire began about 9:20 p.m., where a belt had been hot since Sunday. A cook was to come on Wednesday. The last men did not leave until Thursday.")
    days = [edtf for edtf, _ in rows(build(told, "1996-05-19"))]
    assert "1966-05-24T21:20:00~" in days and "1996-05-24" in days and not [day for day in days if day.startswith(("1996-05-16", "1996-05-22"))]


def test_a_season_that_somebody_was_told_of_is_the_next_from_then() -> None:
    told = "They were told in May it would be mended by the end of the summer, and it was not. He was told in March 2024 that it would reopen in the autumn."
    assert [edtf for edtf, _ in rows(build(told, "2026-10-14"))] == ["2024-03", "2024-23", "2026-05", "2026-08-31"]
