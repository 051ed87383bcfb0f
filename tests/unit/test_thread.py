"""What a story has told by then: the dates, persons and spans that a later sentence counts on."""

from __future__ import annotations

import pytest
from building import build, rows

import timeline
from timeline.errors import DatelineError


def test_a_day_of_a_month_that_was_told_with_its_year_is_of_that_year() -> None:
    story = build("The ferry ran aground in October 2018. She struck rocks on 9 October.\n\nThe mill shut in February 2018. It burned on Feb. 3, Low said on Thursday.")
    assert [edtf for edtf, _ in rows(story)] == ["2018-02", "2018-10", "2018-10-09", "2020-02-03", "2020-02-27"]


def test_before_a_time_before_a_joint_is_a_signal() -> None:
    assert rows(build("The men left before dawn on Thursday and had been due back that evening."))[0][0] == "2020-02-27"


def test_the_same_period_of_last_year_beside_a_quarter_is_that_quarter_a_year_before() -> None:
    story = build("In the quarter ended December 30, 2019, profit was 1 billion. It was 565 million in the same period of last year.")
    assert [edtf for edtf, _ in rows(story)] == ["2018-09-30/2018-12-30", "2019-09-30/2019-12-30"]


@pytest.mark.parametrize(
    "line",
    ["HALE (Low News) — 2 September 2019", "HALE (Low News) 2 September 2019 —", "By Ann Low | September 2, 2019", "By Ann Low, Hale, 2 September 2019",
     "Ann Low - 2019-09-02", "(Low News, 2 September 2019)", "Hale, 2 September 2019 —", "Hale Times - September 2, 2019 - Ann Low",
     "By Bo Park, science editor | Low & Hale News | 2 September 2019", "Hale Town Hall, Monday 2 September 2019. By our reporter Bo Park",
     "A look back by Bo Park | Low News | Monday 2 September 2019", "Bo Park, Lima correspondent · 2 September 2019 · 4 min read",
     "By Bo Park, health reporter, Low News. Published 2 September 2019", "From our correspondent in Lima, 2 September 2019",
     "Science reporter, 2 September 2019", "Sep 2, 2019 by Bo Park", "Live page | Monday 2 September 2019 | Updated 18:40"],
)
def test_a_line_of_names_and_a_date_above_the_story_is_its_dateline(line: str) -> None:
    story = build(f"Mill burns down\n\nBy Ann Low\n{line}\n\nThe mill burned down on Monday.", None)
    assert (story.articles[0].dateline.day.isoformat(), story.articles[0].dateline.basis) == ("2019-09-02", "byline")
    assert rows(story) == [("2019-09-02", "The mill burned down")]


@pytest.mark.parametrize("line", [
    "Photo: Ann Low, 3 March 2016", "The battle of Hale, 3 March 2016", "A storm hit Hale on 3 March 2016",
    "The storm | Two died on 3 March 2016", "Ann Low looks back at the great flood of 3 March 1953"])
def test_a_caption_or_a_standfirst_is_no_dateline(line: str) -> None:
    with pytest.raises(DatelineError):
        build(f"Mill burns down\n\n{line}\n\nThe mill burned down on Monday.", None)


def test_a_long_name_in_front_of_its_letters_gives_way_to_them() -> None:
    told = "warned on Monday that a new wave of the old disease could well reach the capital within weeks."
    assert rows(build(f"The Hale National Health Institute (NHI) {told}"))[0][1].startswith("The Hale NHI: A new wave")


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


def test_a_byline_is_not_where_the_story_opens() -> None:
    story = build("Hospital says sorry\n\nBy Ann Low, health writer\n\nA hospital has apologised to a family.", inferred=True)
    assert rows(story) == [("2020-02-27/2020-02-28", "A hospital has apologised to a family")]


def test_she_is_followed_back_over_sentences_that_speak_of_nobody_else() -> None:
    told = "Marguerite Low, the cook, died on Saturday. She was 91.\n\nBorn in Lund in 1929, she left in 1948. Her book came in 1957. She led the guild in 1964."
    assert [headline for _, headline in rows(build(told))][:4] == [
        "Marguerite Low was born in Lund", "Marguerite Low left", "Marguerite Low's book came", "Marguerite Low led the guild"]


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
    ("before", "line"),
    [
        # Not a town that stands beside the name.
        ("Born in Esk, Lundmark, on 8 May 1928, Ann Low was the youngest of five.", "Ann Low left for Graz"),
        # Of whom it is said, not who says it.
        ("Ann Low had a farm. Prosecuting, Cora Ek said Low had bought a horse.", "Low left for Graz"),
    ],
)
def test_she_is_who_the_sentence_before_tells_of(before: str, line: str) -> None:
    assert rows(build(f"{before} She left for Graz on Monday."))[-1] == ("2020-02-24", line)


def test_she_is_nobody_who_does_something_to_her() -> None:
    assert rows(build("She left school at 14, but a teacher persuaded her parents, and in 1947 she won a prize.")) == [("1947", "She won a prize")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('"It was dear to us," said Cora Ek, a clerk. "We paid a penny in 1971."', 'Cora Ek: "We paid a penny"'),
        ('Omar Reyes was sad. He said: "We fell short. We ended the lease in 1971."', 'Omar Reyes: "We ended the lease"'),
        ('"It was dear to us," Cora Ek, a clerk, said on a call. "Times were good. We paid a penny in 1971."', 'Cora Ek: "We paid a penny"'),
        ('Omar Reyes left. "Times were good. We lost it all in 1971."', "We lost it all"),
        ('The hall was full. "We lost it all in 1971."', "We lost it all"),
    ],
)
def test_a_quotation_that_goes_on_has_its_speaker(text: str, line: str) -> None:
    assert ("1971", line) in rows(build(text))


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("It is not the first time the mill has been in trouble. It was fined in 2014.", "The mill was fined"),
        ("Three days later the results came. They were read out in 2014.", "The results were read out"),
        ("It was a hard week for the nurses. They walked out in 2014.", "The nurses walked out"),
    ],
)
def test_where_it_is_nobody_somebody_else_is_meant(before: str, line: str) -> None:
    assert rows(build(before)) == [("2014", line)]


def test_he_is_not_who_did_something_to_him() -> None:
    assert ("2014", "Low drove a van") in rows(build("Low drove a truck for Atlantic. Atlantic dropped him in 1970. He drove a van in 2014."))


def test_a_pronoun_far_into_a_text_is_followed_all_the_same() -> None:
    filler = "The rain fell on the roofs of the town and nobody minded it at all. " * 12
    assert rows(build(f"{filler}\n\nThe bank had a bad year.\n\nIt lost a third of its sales in 2014.")) == [("2014", "The bank lost a third of its sales")]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("Ann Low was a cook. Her first book showed nine peaks. She left in 2014.", "Ann Low left"),
        ("A woman found dead has been identified as Ann Low. She left in 2014.", "Ann Low left"),
        ("The court heard that Ann Low had joined the guild. She left in 2014.", "Ann Low left"),
        ("Ann Low called the vote. The day had first been set for October. In 2014 she left.", "Ann Low left"),
        ("If the talks with the Greens fail, Varga could try alone. She left in 2014.", "Varga left"),
        ("Ann Low was a cook. A son, Omar, died. Her farm was sold in 2014.", "Her farm was sold"),
        ("To pay for it, Torvald took a loan. It left Graz in 2014.", "Torvald left Graz"),
        ("Shares of Torvald rose. They have fallen since in 2014.", "Shares of Torvald have fallen since"),
        ("The 19-year-old ferry was laid up. It sailed in 2014.", "The 19-year-old ferry sailed"),
        ("The probe was built in Graz. Divers lost sight of it; it sank in 2014.", "The probe sank"),
        ("Gerard Low will be succeeded by Mary Raman. She left a bank in 2014.", "Mary Raman left a bank"),
        ("Gerard Low will be succeeded by Mary Raman. He left a bank in 2014.", "Gerard Low left a bank"),
        ("Low will be succeeded by Raman. She left a bank in 2014.", "She left a bank"),
        ("The mission has cost nine million. Its budget was cut in 2014.", "The mission's budget was cut"),
    ],
)
def test_who_is_meant_is_found_over_more_than_the_subject_before(before: str, line: str) -> None:
    assert ("2014", line) in rows(build(before))


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


def test_an_hour_is_of_today_where_news_opened_with_it() -> None:
    news = "Shares fell today after a ban that was announced on Wednesday.\n\nThe index was down by 13:40."
    assert ("2020-02-28T13:40:00", "The index was down") in rows(build(news))


def test_a_small_no_ends_its_sentence() -> None:
    assert ("2018", "Orr was elected") in rows(build("Lowe voted no. Orr was elected in 2018."))


def test_what_is_over_was_in_the_month_of_a_year_ago_where_that_month_has_not_begun() -> None:
    assert rows(build("She resigned in March."))[0][0] == "2019-03"
    assert rows(build("She resigned on March 1."))[0][0] == "2020-03-01"  # so soon, the tense may be that of another verb


def test_an_hour_without_a_dateline_is_unresolved_and_no_fault() -> None:
    story = build("A gunman shot him in May 2019, a court heard.\n\nPolice came at 10:15 a.m. and arrested him.", None)
    assert rows(story) == [("2019-05", "A gunman shot him, a court heard")]
    assert [one.text for one in story.unresolved] == ["10:15 a.m."]


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


def test_a_morning_hour_behind_last_evening_is_of_the_day_of_writing() -> None:
    told = "The guild said on Friday that it would close the mill. Low was silent on Thursday evening.\n\nThe crew left at {}."
    assert ("2020-02-28T07:00:00", "The crew left") in rows(build(told.format("7 a.m.")))
    assert ("2020-02-27T23:00:00", "The crew left") in rows(build(told.format("11 p.m.")))


def test_an_hour_of_a_month_that_is_long_over_is_of_no_day_known() -> None:
    story = build("In June 2011 a cook saw a barge burning at 5 a.m. Low resigned nine weeks later.")
    assert [edtf for edtf, _ in rows(story)] == ["2011-06", "2011-08~"]
    assert [one.text for one in story.unresolved] == ["5 a.m."]
    assert [edtf for edtf, _ in rows(build("The mill, built in 1915, burned at 6 a.m."))] == ["1915", "2020-02-28T06:00:00"]


def test_the_weekday_is_of_the_week_last_told_where_that_is_long_over() -> None:
    assert ("2020-02-03", "Low wrote to the guild") in rows(build("Orr left Hale on the last Friday of January. On the Monday, Low wrote to the guild."))
    assert ("2020-02-03", "Orr went back") in rows(build("Orr left Hale on 31 January and went back on the Monday."))
    assert ("2020-02-24", "Low wrote to the guild") in rows(build("Orr left Hale on the last Friday of January. On Monday, Low wrote to the guild."))
    assert ("2020-02-24", "The boat had been checked") in rows(build("The boat sank on 31 January. It had been checked on the Monday."))


def test_a_bare_month_goes_on_with_the_year_of_its_paragraph_until_that_comes_to_now() -> None:
    told = "In April 2012 Orr wrote to the guild. He wrote that the lamps were old, that the ropes were older, and that nobody had looked at the boats or at the quay since the flood. {} asked again in October."
    assert ("2012-10", "Orr asked again") in rows(build(told.format("Orr")))
    assert ("2019-10", "He asked again") in rows(build(told.format("Now the guild says that he is ill. He")))


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
