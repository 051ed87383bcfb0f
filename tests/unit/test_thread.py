"""What a story has told by then: the dates and spans that a later sentence counts on."""

from __future__ import annotations

import pytest
from building import build, rows

import timeline


def test_a_day_of_a_month_that_was_told_with_its_year_is_of_that_year() -> None:
    story = build("The ferry ran aground in October 2018. She struck rocks on 9 October.\n\nThe mill shut in February 2018. It burned on Feb. 3, Low said on Thursday.")
    assert [edtf for edtf, _ in rows(story)] == ["2018-02", "2018-10", "2018-10-09", "2020-02-03", "2020-02-27"]


def test_before_a_time_before_a_joint_is_a_signal() -> None:
    assert rows(build("The men left before dawn on Thursday and had been due back that evening."))[0][0] == "2020-02-27"


def test_the_same_period_of_last_year_beside_a_quarter_is_that_quarter_a_year_before() -> None:
    story = build("In the quarter ended December 30, 2019, profit was 1 billion. It was 565 million in the same period of last year.")
    assert [edtf for edtf, _ in rows(story)] == ["2018-09-30/2018-12-30", "2019-09-30/2019-12-30"]


def test_what_had_lasted_ends_with_what_its_sentence_tells() -> None:
    assert rows(build("Ann Low, who had led the fund since 1979, resigned in May. The clerk, who has kept its books since 1981, stayed on Monday.")) == [
        ("1979/2019-05", "Ann Low had led the fund"),
        ("1981/2020-02-28", "The clerk has kept its books"),
        ("2019-05", "Ann Low resigned"),
        ("2020-02-24", "The clerk stayed"),
    ]


def test_what_stands_beside_a_subject_ends_with_what_puts_an_end_to_it() -> None:
    assert rows(build("The toll, in place since 1988, was abolished in August. The dam, in use since 1990, was reopened on Monday.")) == [
        ("1988/2019-08", "The toll, in place"),
        ("1990/2020-02-28", "The dam, in use"),
        ("2019-08", "The toll was abolished"),
        ("2020-02-24", "The dam was reopened"),
    ]


def test_what_has_gone_on_since_something_happened_lasts_from_then_on() -> None:
    assert rows(build("Floods have killed 213 people since the rains began in January.")) == [
        ("2020-01", "The rains began"),
        ("2020-01/2020-02-28", "Floods have killed 213 people since the rains began"),
    ]
    assert rows(build("Police have arrested two men since the raid on Monday.")) == [("2020-02-24/2020-02-28", "Police have arrested two men since the raid")]


def test_a_day_of_a_month_told_as_last_years_is_of_that_year() -> None:
    story = build("Ann Low was admitted to hospital on 3 June last year. Two days later she gave birth. She collapsed on 7 June.", "2020-10-11")
    assert [edtf for edtf, _ in rows(story)] == ["2019-06-03", "2019-06-05", "2019-06-07"]


def test_a_month_behind_an_aside_that_told_of_other_years_is_of_this_one() -> None:
    told = "The trust, which was rated poor in 2017 and closed the following January, said it had hired nine clerks. Its chief resigned in April."
    assert rows(build(f"News\n\n{told}\n\nThe mill shut on Monday."))[-2] == ("2019-04", "Its chief resigned")


def test_two_years_ago_opens_a_sentence_of_the_writer_in_a_story_too() -> None:
    told = "Low was born in 1929. She went to sea in 1948, and led the guild in 1951. In 1964 she retired.\n\nTwo years ago she gave her papers away."
    assert rows(build(told))[-1] == ("2018", "Low gave her papers away")


def test_ago_counts_from_the_writers_day_in_a_story_too_but_not_in_what_somebody_said_then() -> None:
    told = "Low was born in 1929. She went to sea in 1948, and led the guild in 1951. In 1964 she married Orr, {}."
    assert rows(build(told.format("who died two years ago")))[-1][0] == "2018"
    assert ("1962", "Orr: The guild had broken") in rows(build(told.format("who said that the guild had broken two years ago")))


def test_a_day_of_the_month_that_is_over_lies_before_the_dateline() -> None:
    story = build("The mill was shut on New Year's Day. He drove past it on the 21st.", "2020-01-03")
    assert [edtf for edtf, _ in rows(story)] == ["2019-12-21", "2020-01-01"]


def test_an_older_story_goes_on_behind_what_a_lawyer_said_of_it_last_week() -> None:
    told = ("A jury acquitted Brandt on Thursday of striking a boy in January 2018. The boy had arrived late on Jan. 14, the court heard. "
            "His lawyer told jurors last week that he fell.\n\nBrandt was suspended that February and left in June 2018.")
    assert [edtf for edtf, _ in rows(build(told, "2020-06-12"))] == ["2018-01", "2018-01-14", "2018-02", "2018-06", "2020-06-01/2020-06-07", "2020-06-11"]


def test_days_later_of_what_is_over_is_none_to_come() -> None:
    assert rows(build("The bore froze shut four days later.")) == []


def test_what_is_done_this_week_is_done_by_the_dateline() -> None:
    assert rows(build("The guild has sued the mill this week. The show runs all this week.")) == [
        ("2020-02-24/2020-02-28", "The guild has sued the mill"), ("2020-02-24/2020-03-01", "The show runs all")]


def test_what_could_be_and_is_over_was() -> None:
    story = build("The register could be read by anybody last week. We could not sleep last night. He said the mill could burn last year.")
    assert {event.words: event.status for event in story.events} == {"last week": "occurred", "last night": "denied", "last year": "conditional"}


def test_what_is_moved_from_one_day_to_another_is_on_the_other() -> None:
    assert rows(build("The race was postponed from 3 May to 10 May 2019.")) == [("2019-05-10", "The race was postponed")]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In May 1998 he was jailed. In July he escaped. In August he was caught.", ["1998-05", "1998-07", "1998-08"]),
        ("A fire destroyed the shop on 3 February 2007; production resumed in September.", ["2007-02-03", "2007-09"]),
        ("The bank was sold in December 2005. In March it shut.", ["2005-12", "2006-03"]),
        # The text may not have come back to its own days, but these are near.
        ("The bank was sold in May 2005. In February it shut.", ["2005-05", "2020-02"]),
        ("The bank was sold in May 2005. It has been shut since July.", ["2005-05", "2019-07/2020-02-28"]),
    ],
)
def test_a_month_behind_one_of_long_ago_is_told_on_from_there(text: str, times: list[str]) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == times


def test_a_year_that_a_sentence_is_about_is_that_of_the_months_behind_it() -> None:
    told = "Her best season was 2011. Ann Low won in Rabat in April and lost in Lund in June.\n\nShe won a cup in May."
    assert [edtf for edtf, _ in rows(build(told))] == ["2011", "2011-04", "2011-06", "2019-05"]


def test_a_sunday_behind_its_date_is_that_day() -> None:
    assert rows(build("Low died on March 21, 2010, a Sunday. He was buried four days later.")) == [
        ("2010-03-21", "Low died"), ("2010-03-25", "Low was buried")]


def test_the_quarter_is_the_one_that_was_named() -> None:
    told = "Shares rose in the final session of the second quarter.\n\nAt noon on Friday they were up for the week. They gained 7 percent in the quarter."
    values = {one.text: one.timex3.value for one in timeline.tag(told, "2001-06-29")}
    assert values["the quarter"] == "2001-Q2"


def test_what_happened_when_something_ended_or_began_is_counted_on_from() -> None:
    assert ("2019-10", "Low had bought the paper") in rows(build("Low was little known before last November, when he was sacked. A month earlier he had bought the paper."))
    assert ("2017", "The canal was dug again") in rows(build("The canal was let go after 2013, when its banks broke, and four years later it was dug again."))


def test_a_small_no_ends_its_sentence() -> None:
    assert ("2018", "Orr was elected") in rows(build("Lowe voted no. Orr was elected in 2018."))


def test_what_is_over_was_in_the_month_of_a_year_ago_where_that_month_has_not_begun() -> None:
    assert rows(build("She resigned in March."))[0][0] == "2019-03"
    assert rows(build("She resigned on March 1."))[0][0] == "2020-03-01"  # so soon, the tense may be that of another verb


def test_what_was_done_at_the_end_of_a_month_that_has_not_come_to_its_end_was_a_year_before() -> None:
    assert rows(build("The bell was hung at the end of April.", "2020-04-09"))[0][0] == "2019-04-21~/2019-04-30~"
    assert rows(build("The bell was hung in early April.", "2020-04-09"))[0][0] == "2020-04-01~/2020-04-09~"
    assert rows(build("The bell will be hung at the end of April.", "2020-04-09"))[0][0] == "2020-04-21~/2020-04-30~"
    assert rows(build("Low made it clear what was needed by the middle of April.", "2020-04-09"))[0][0] == "2020-04-11~/2020-04-20~"


def test_what_opens_and_runs_lasts_from_then_on() -> None:
    assert rows(build("The show will open on April 22 and run through Sept. 10.")) == [
        ("2020-04-22", "The show will open"), ("2020-04-22/2020-09-10", "The show will run")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Brokers think that mills will lose money through the third quarter of 2021.", "../2021-09"),
        ("The bridge will be shut through March.", "../2020-03"),
        ("Losses will go on through at least the first three quarters of 2021.", "../2021-09"),
    ],
)
def test_what_goes_on_through_a_quarter_or_a_month_goes_on_to_its_end(text: str, when: str) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == [when]


def test_the_period_of_another_year_is_of_the_months_told() -> None:
    story = build("For the six months ended Sept. 30, Low Corp. net income fell to $9 million.\n\nIn the 2018 period, net was $11 million.")
    assert [edtf.replace("~", "") for edtf, _ in rows(story)] == ["2018-04/2018-09", "2019-04/2019-09"]


def test_a_loss_reported_and_then_told_with_its_sum_is_one() -> None:
    story = build("Low Savings Corp. reported a third-quarter loss.\n\nLow Savings Corp. had a loss of $92 million for the quarter ended Dec. 31, 2019, and none in the third quarter of 2018.")
    assert [line for _, line in rows(story)].count("Low Savings Corp. reported a loss") == 1
    story = build("Low Savings Corp. reported a third-quarter loss.\n\nLow Savings Corp. had a loss of $92 million in the third quarter.")
    assert [line for _, line in rows(story)] == ["Low Savings Corp. had a loss of $92 million"]


def test_the_weekday_is_of_the_week_last_told_where_that_is_long_over() -> None:
    assert ("2020-02-03", "Low wrote to the guild") in rows(build("Orr left Hale on the last Friday of January. On the Monday, Low wrote to the guild."))
    assert ("2020-02-03", "Orr went back") in rows(build("Orr left Hale on 31 January and went back on the Monday."))
    assert ("2020-02-24", "Low wrote to the guild") in rows(build("Orr left Hale on the last Friday of January. On Monday, Low wrote to the guild."))
    assert ("2020-01-27", "The boat had been checked") in rows(build("The boat sank on 31 January. It had been checked on the Monday."))


def test_a_bare_month_goes_on_with_the_year_of_its_paragraph_until_that_comes_to_now() -> None:
    told = "In April 2012 Orr wrote to the guild. He wrote that the lamps were old, that the ropes were older, and that nobody had looked at the boats or at the quay since the flood. {} asked again in October."
    assert ("2012-10", "Orr asked again") in rows(build(told.format("Orr")))
    assert ("2019-10", "Orr asked again") in rows(build(told.format("Now the guild says that he is ill. He")))


def test_three_years_earlier_is_before_a_story_that_somebody_speaks_of_now() -> None:
    told = "A clerk fell ill in May 2012.\n\n“I was brave,” he said on Thursday.\n\nThree years earlier a cook {} the guild."
    assert ("2009", "A cook had left the guild") in rows(build(told.format("had left")))


def test_a_story_goes_on_from_by_then_and_comes_to_the_writers_year() -> None:
    story = build(
        "The dam was begun in 1931 and stood in 1934. It cracked in January 1937.\n\nBy the summer of 1938 it leaked. September was wet. On the 8th the lake was full.\n\n"
        "Orr was tried in 1940 and freed in 1945.\n\nAnn Orr is sixty. This year she was asked once more.")
    assert {("1938-09-08", "The lake was full"), ("2020", "Ann Orr was asked once more")} <= set(rows(story))


@pytest.mark.parametrize(("text", "when"), [
    ("The show is on view from this Saturday until June 19.", "2020-02-29/2020-06-19"),
    ("The show is open from Saturday to June 19.", "2020-02-29/2020-06-19"),
    ("The show was shut from last Saturday to Feb. 25.", "2020-02-22/2020-02-25"),
    ("The show was shut from last June to Feb. 25.", "2019-06-01/2020-02-25"),
])
def test_a_range_that_begins_this_week_ends_in_no_year_before(text: str, when: str) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == [when]


def test_what_is_put_off_from_one_weekday_is_on_the_next_such_day_behind_it() -> None:
    assert rows(build("The vote was postponed from Monday to Thursday.", "2020-02-26")) == [("2020-02-27", "The vote was postponed")]
    assert rows(build("The strike was held from Monday to Thursday.")) == [("2020-02-24/2020-02-27", "The strike was held")]


def test_what_had_been_expected_by_a_feast_was_expected_by_the_nearest() -> None:
    assert rows(build("The crew had been expected back by Christmas. Instead they stayed on the ice."))[0][0] == "2019-12-25"
    assert rows(build("The crew had been expected back by Easter."))[0][0] == "2020-04-12"


def test_behind_on_the_friday_a_bare_weekday_is_of_that_week_too_but_for_what_is_said() -> None:
    told = "Low vanished on 4 March, an inquest heard on Tuesday. On the Friday he saw Falk. {}"
    assert ("2012-03-03", "Low left") in rows(build(told.format("He left on Saturday."), "2012-11-21"))
    assert ("2012-11-17", "Low left") in rows(build(told.format("He left on Saturday, Falk said."), "2012-11-21"))
    assert ("2012-11-17", "The mill shut") in rows(build(told.format("\n\nThe mill shut on Saturday."), "2012-11-21"))


def test_a_month_before_what_was_told_of_an_earlier_year_is_the_news_own() -> None:
    told = "The mill shut on Monday.\n\nLow has led the guild since June 2017, when her side won. She joined the league that August after nine weeks of talks. A motion failed in {}."
    assert ("2019-03", "A motion failed") in rows(build(told.format("March"), "2019-10-08"))
    assert ("2017-11", "A motion failed") in rows(build(told.format("November"), "2019-10-08"))


def test_a_weekend_that_is_waited_for_on_a_weekend_is_the_next() -> None:
    told = "Homes will be dark until the weekend, Low said. Homes may stay dark until this weekend."
    assert [edtf for edtf, _ in rows(build(told, "2021-10-03"))] == ["../2021-10-03", "../2021-10-10"]
    assert rows(build(told, "2021-10-01"))[0][0] == "../2021-10-03"


def test_in_court_what_had_been_or_was_due_is_of_the_year_of_the_deed() -> None:
    story = build(
        "Jurors heard on Tuesday of cracks.\n\nThe bridge fell at 7.52am on 17 September 2012. Low, who left in January 2013, said they had planned to shut it in late October. "
        "A clerk, who had written in August, was due to come on 20 September.\n\nWitnesses will speak from 22 September.", "2014-09-09")
    assert [edtf for edtf, _ in rows(story) if edtf.startswith(("2012-1", "2012-08", "2012-09-2", "2014-09-22"))] == ["2012-08", "2012-09-20", "2012-10-21~/2012-10-31~", "2014-09-22"]


def test_a_day_behind_when_is_of_the_year_just_told() -> None:
    assert ("../1996-11-20", "Trams were halted") in rows(build("The last closure came after the flood of Oct. 29, 1996, when pumps failed and trams were halted until Nov. 20.", "2014-12-03"))


def test_that_weekend_is_the_one_behind_the_day_just_told() -> None:
    story = build("Ann Low set off at 6 a.m. on July 10. Her father wrote the next morning, and guards joined the search that weekend.", "2018-07-19")
    assert "2018-07-14/2018-07-15" in [edtf for edtf, _ in rows(story)]


def test_what_is_still_to_come_by_the_middle_of_a_week_is_of_the_next_one_late_in_it() -> None:
    assert rows(build("A hall will open by mid-week, Low said.", "2009-09-26"))[0][0] == "2009-09-30~/2009-10-01~"
    assert rows(build("The guild prepared to paint nine mills by the end of March.", "2006-02-02"))[0][0] == "2006-03-31"


def test_no_day_is_counted_from_a_stretch_of_years() -> None:
    story = build("The work lasted from 1966 until Easter 1969. The bell cracked the next morning.", "2008-11-22")
    assert [edtf for edtf, _ in rows(story)] == ["1966-01-01/1969-04-06"]


def test_a_day_is_not_counted_from_a_year_told_in_passing() -> None:
    story = build(
        "The dam, a wall last mended in 1968, broke on Saturday, August 17, 1974. On the previous Wednesday Low wrote to the guild. Her house was found three days later.", "2014-08-17")
    assert [edtf for edtf, _ in rows(story)] == ["1968", "1974-08-14", "1974-08-17", "1974-08-17"]


def test_that_night_is_that_of_the_day_a_history_opened_with() -> None:
    told = "On 11 January 1974 the pier fell. It had opened at Easter 1948.\n\nA trust was formed in 2006. Ann Low left that night.\n\nA lamp was lit yesterday. The guild met on Friday."
    story = build("The night the pier went\n\n" + told, "2024-01-06")
    assert [value for value, line in rows(story) if line.startswith("Ann Low")] == ["1974-01-11"]


def test_what_a_title_says_is_to_be_done_is_to_come() -> None:
    told = rows(build("Dockers at Orm to walk out from midnight\n\nDockers at Orm will strike, the guild said."))
    assert told[0] == ("2020-02-28", "Dockers at Orm to walk out")


@pytest.mark.parametrize(("text", "days"), [
    ("Last June the tents were up when a storm on the Wednesday night tore them. On the Friday everything was called off.", ["2019-06"]),
    ("Last June the tents were up. A storm on Wednesday night tore them.", ["2019-06", "2020-02-26"]),
    ("Tickets went on sale on 10 January. They were gone by the weekend.", ["2020-01-10", "2020-01-11/2020-01-12"]),
])
def test_a_weekday_or_weekend_told_with_a_time_long_past_is_not_of_the_week_of_writing(text: str, days: list[str]) -> None:
    assert sorted({edtf for edtf, _ in rows(build(text))}) == sorted(days)


@pytest.mark.parametrize(("text", "told"), [
    ("Orm has asked for a light since November 2017, when a boy was struck.\n\nHe came home in January.\n\nThe guild promised a count the following month, but it was not done until September.", ["2018-01", "2018-02", "2018-09"]),
    ("Orm has asked for a light since November 2017, when a boy was struck.\n\nThe guild painted the mill in January.", ["2020-01"]),
    ("Orm has asked for a light since November 2017, when a boy was struck.\n\nHe left it in August.", ["2019-08"]),
    ("Orm has asked for a light since November 2017, the guild said.\n\nIt lost a bridge in January.", ["2020-01"]),
])
def test_a_month_goes_on_with_the_person_of_the_sentence_before(text: str, told: list[str]) -> None:
    values = [one.timex3.value for one in timeline.tag(text, "2020-02-28") if one.timex3]
    assert set(told) <= set(values)


@pytest.mark.parametrize(("text", "told"), [
    ("In March 2016 a gauge stopped, and nobody noticed until June.\n\nLow went out on a hot day that month.", "2016-06"),
    ("In March 2016 a gauge stopped, and was not missed until June.\n\nLow went out on a hot day that month.", "2016-03"),
    ("The wind was the strongest since January 2005. That storm killed seven men on the night of 8 January and left others without light until March.", "2005-01-08TNI"),
    ("The wind was the strongest since January 2005. It killed seven men on the night of 8 January.", "2020-01-08TNI"),
    ("On the morning of 8 July 2016 a clerk asked to see the books.\n\nLow told him that they would be ready by Monday.", "2016-07-11"),
    ("On the morning of 8 July 2016 a clerk asked to see the books.\n\nLow said that they would be ready by Monday.", "2020-03-02"),
    ("On the morning of 8 July 2016 a clerk asked to see the books.\n\nIn an interview in August she said that they had burned.", "2016-08"),
    ("On the morning of 8 July 2016 a clerk asked to see the books.\n\nIn an interview in August the mayor said that they had burned.", "2019-08"),
])
def test_what_goes_on_with_another_time_than_that_of_writing(text: str, told: str) -> None:
    assert told in [one.timex3.value for one in timeline.tag(text, "2020-02-28") if one.timex3]


@pytest.mark.parametrize(("text", "told"), [
    ("He came in 1981. That fall he bought a boat.", "1981-FA"),
    ("He came in 1981, and that fall Low bought a boat.", "1981-FA"),
    ("The mill stood empty until 1934. That spring the Lows came.", "1934-SP"),
])
def test_that_fall_is_of_the_year_told(text: str, told: str) -> None:
    assert told in [one.timex3.value for one in timeline.tag(text, "2020-02-28") if one.timex3]


@pytest.mark.parametrize("text", ["He likes leaves that fall he knows not where.", "He knew the rivers that spring the hills of Orm.", "Low won last month's vote after a count that went on until 4 a.m."])
def test_what_is_no_season_and_no_hour_of_a_day(text: str) -> None:
    assert not [one for one in timeline.tag(text, "2020-02-28") if one.timex3 and one.timex3.value[-2:] in ("FA", "SP") or one.timex3 and "T" in one.timex3.value]


@pytest.mark.parametrize(("told", "when"), [("He told the farmer that a man would come on Wednesday.", "1969-10-22"), ("The mayor told the farmer that a man would come on Wednesday.", "2020-03-04")])
def test_what_was_to_come_when_a_person_of_the_story_spoke(told: str, when: str) -> None:
    news = f"A slope slipped on October 21, 1969.\n\nOn October 18 its owner drove up and looked. {told}"
    assert when in [one.timex3.value for one in timeline.tag(news, "2020-02-28") if one.timex3]
    after = timeline.tag(news + "\n\nBy noon on the first day 300 men had come, and by dusk there were 900.", "2020-02-28")
    assert not any(one.timex3 and one.timex3.value.startswith("1969-10-22T") for one in after)


@pytest.mark.parametrize(("text", "years"), [
    ("A slope slipped on October 21, 1969.\n\nOn Monday, fifty years later to the minute, a bell was rung.", {"1969", "2020"}),
    ("A slope slipped on October 21, 1969. Five years later to the minute a bell was rung.", {"1969", "1974"}),
])
def test_so_many_years_later_right_behind_a_day_is_that_day(text: str, years: set[str]) -> None:
    assert {edtf[:4] for edtf, _ in rows(build(text))} == years
