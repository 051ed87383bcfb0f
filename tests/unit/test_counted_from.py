"""What a time of a text counts from: the day of writing, or what the text has told."""

from __future__ import annotations

from datetime import datetime

import pytest

import timeline


@pytest.mark.parametrize(
    ("told", "hour", "read"),
    [
        ("noon on Thursday", "3 o'clock", "2020-02-27T15:00:00"),
        ("8 a.m. on Thursday", "3 o'clock", "2020-02-27T15:00:00"),
        ("2 a.m. on Thursday", "3 o'clock", "2020-02-27T03:00:00"),
        ("10 a.m. on Thursday", "nine o'clock", "2020-02-27T09:00:00"),
        ("6 p.m. on Thursday", "nine o'clock", "2020-02-27T21:00:00"),
        ("10 p.m. on Thursday", "half past three", "2020-02-28T03:30:00"),
        ("Thursday evening", "seven o'clock", "2020-02-27T19:00:00"),
        ("Thursday night", "two o'clock", "2020-02-28T02:00:00"),
        ("Thursday", "half past seven", "2020-02-27T07:30:00"),
        ("Thursday", "half past four", "2020-02-27T16:30:00"),
    ],
)
def test_an_hour_of_either_half_of_the_day_is_the_next_after_the_one_told(told: str, hour: str, read: str) -> None:
    there = timeline.tag(f"The bells rang at {told}. At {hour} the square was full.", "2020-02-28")[-1]
    assert there.value.edtf == read
    other = datetime.fromisoformat(read)
    assert [one.edtf for one in there.alternatives] == [other.replace(hour=(other.hour + 12) % 24).isoformat()]
    assert "half of the day" in there.assumed


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        # An hour told as past is not of a day to come.
        ("Lowe lost on Tuesday. The runoff is on March 3. She spoke at 10 p.m.", "10 p.m.", "2020-02-25T22:00"),
        # An evening hour far from any day is that of the night told of.
        ("The barge sank on the night of February 3rd." + " Nobody saw it." * 40 + " A call was heard at 11.48 p.m.", "11.48 p.m.", "2020-02-03T23:48"),
        # "That year" is not the running one.
        ("The train derailed in 2015, the board said Wednesday. It burned on Jan. 17 of that year.", "Jan. 17 of that year", "2015-01-17"),
        # What is told next goes on from so many years ago.
        ("A barge was sold in 2018. Nine years ago the choir lost its hall; it found one the following May.", "the following May", "2012-05"),
        ("Nine years ago the choir lost its hall. A year later it sang again.", "A year later", "2012"),
        ("Nine years ago the choir lost its hall. On Monday it burned, and reopened two days later.", "two days later", "2020-02-26"),
        # The day of a saying lends no hour to what is said.
        ("A mill burned down on Saturday, police said Sunday. The fire broke out at 9 p.m.", "9 p.m.", "2020-02-22T21:00"),
        # The night told of beside the article's own day is the one before it.
        ("The ferry lay on the rock Friday morning. Booms were laid overnight.", "overnight", "2020-02-27TNI"),
        # News of its own day is back at it in another paragraph, by noon or where the day told is not the one before.
        ("Snow fell on Friday.\n\nIt began late Thursday.\n\nAt the port, 90 sailings had been dropped by noon.", "noon", "2020-02-28T12:00"),
        ("Shares fell on Friday.\n\nOn Tuesday they had lost a tenth.\n\nThe bourse opened higher at 9 a.m. and sank.", "9 a.m.", "2020-02-28T09:00"),
        ("Snow fell on Friday.\n\nA van left the road on Thursday.\n\nIt was found at 9 a.m. by a boy.", "9 a.m.", "2020-02-27T09:00"),
        # What is told behind a night, as over, is of the day that follows, unless that has not come.
        ("Shares sank on Friday after an overnight rally in Tokyo, with losses in late afternoon trade.", "late afternoon", "2020-02-28TAF"),
        ('"Tonight we won," she told a hall that had been empty at midnight.', "midnight", "2020-02-28T00:00"),
        # Meals served by noon are of that day, and so is what follows.
        ("A hall opened on Wednesday night and had fed 300 by noon Thursday. A thousand had no light at dusk.", "dusk", "2020-02-27TEV"),
        # An hour whose sentence tells the day behind its comma, and the hour at which something went on.
        ("After talks that went on past 10 p.m., the board voted Tuesday night to wait.", "10 p.m.", "2020-02-25T22:00"),
        ("At about 4 a.m., a mill caught fire on Tuesday.", "about 4 a.m.", "2020-02-25T04:00"),
        ("At 9 p.m., the strike that began Monday was over.", "9 p.m.", "2020-02-28T21:00"),
        ("The search was halted at dusk on Tuesday and resumed at 6 a.m. with two boats.", "6 a.m.", "2020-02-26T06:00"),
        # A quarter of the year before, whatever the year told of between.
        ("Fourth-quarter profit fell. Low earned $9 million last year. It fell from the year-earlier quarter.", "the year-earlier quarter", "2018-Q4"),
        ("It set aside $5 million in the fourth quarter, up from $3 million in the third quarter and $1 million a year ago.", "a year ago", "2018-Q4"),
        ("The loss in the last three months of 2019 was $3 million.\n\nFares rose in January.\n\nA year earlier, it was $1 million.", "A year earlier", "2018-Q4"),
        ("It lost $3 million in the fourth quarter, it said on Friday, after a profit a year earlier.", "a year earlier", "2018-Q4"),
        ("The boat left shortly before dusk on Wednesday and was lost three hours later. Wrecks were found the next morning.", "the next morning", "2020-02-27TMO"),
        # The same months of another year.
        ("In the first half of 2019 sales rose, unlike in the same period of 2017.", "the same period of 2017", "2017-H1"),
        # What has been so since a day is told on from there, but no hour is; "that year" may be the year since.
        ("The comet is due on June 9.\n\nNone was so near since Jan. 15, when one fell in Orla. The same day another did.", "The same day", "2020-01-15"),
        ("The rule has stood since 1965, when the court, citing a ruling two years before, made it.", "two years before", "1963"),
        ("The pool has been shut since 2009. That year a pipe burst.", "That year", "2009"),
        # The night of an event is that of its day, where the text tells it.
        ("The roof collapsed on Monday. A vote was held on Wednesday. On the morning of the collapse, men had heard it creak.", "the morning", "2020-02-24TMO"),
        ("Two men were charged on Friday with the Feb. 10 robbery of a mill. Orla was at a fair on the morning of the holdup.", "the morning", "2020-02-10TMO"),
        ("He spoke on Thursday. On the night of the fire he was at home. Tuesday's fire killed two.", "the night", "2020-02-25TNI"),
        # A day behind a sentence that opened with another year.
        ("The mill was sold. By the summer of 2018, villagers had lost patience. They struck on 9 August.", "9 August", "2018-08-09"),
        ("The mill was sold in 2018. They struck on 9 August.", "9 August", "2019-08-09"),
        # A date in the name of something is no time told of.
        ("Shares had their worst day since the March 11, 2011, tsunami. A week earlier, they had peaked.", "A week earlier", "2020-W08"),
        # Two weekdays of one list look the same way.
        ("The clerks called a strike for Thursday and Saturday.", "Saturday", "2020-03-07"),
        # "This year" is no other, whichever way the clause looks.
        ("The comet could be seen between January and February this year.", "January", "2020-01"),
        # A Monday's news of the days before.
        ("Shares fell on Friday. For the week they lost 4 percent.", "the week", "2020-W09"),
    ],
)
def test_news_counts_from_what_it_has_told(text: str, words: str, value: str) -> None:
    dateline = "2020-03-02" if words == "the week" else "2020-02-28"
    times = [part for one in timeline.tag(text, dateline) for part in one.parts or (one,)]
    (there,) = [one for one in times if one.text == words]
    assert there.timex3.value == value


def test_a_part_of_the_day_of_an_event_that_has_none_has_none() -> None:
    *_, night = timeline.tag("A vote was held on Wednesday. He was seen near the mill on the night of the murder.", "2020-02-28")
    assert night.value is None and "told of the murder" in night.reason


def test_a_story_tells_from_the_day_of_writing_what_is_still_to_come() -> None:
    life = "Lowe was born on May 2, 1912. In 1936 she sailed for Durban. In 1943 she married. She died in 1998. A service will be held on May 17."
    assert timeline.tag(life, "2020-02-28")[-1].timex3.value == "2020-05-17"


@pytest.mark.parametrize(
    ("words", "end"),
    [("until 5 p.m. on Thursday", "2020-02-27T17:00:00"), ("until 7 o'clock", "2020-02-28T07:00:00"), ("until midnight", "2020-02-28T00:00:00")],
)
def test_until_an_hour_ends_with_its_first_moment(words: str, end: str) -> None:
    made = timeline.build(timeline.read(f"Flood\n\nOn Thursday{' at 8 p.m.' if 'clock' in words else ''} rain set in. It fell {words}.".encode()), dateline="2020-02-28")
    assert [event.when.value.end.isoformat() for event in made.events if event.when.value.start is None] == [end]


def test_a_sum_of_a_year_ago_is_of_the_same_months() -> None:
    told = timeline.tag("Profit rose to $9 million in the three months to Sept. 30 from $6 million a year ago.", "2020-02-28")
    assert told[-1].value.edtf == "2018-07/2018-09"


@pytest.mark.parametrize(("text", "since"), [
    ("Orr was found on Thursday. She had been missing since Monday.", "2004-04-19"),
    ("Orr was found on Thursday, police said on Monday. She had been missing since Sunday.", "2004-04-18"),
    ("Orr was found on Thursday. She has been in bed since Friday.", "2004-04-23"),
])
def test_what_had_been_since_a_weekday_had_been_so_before_the_day_told(text: str, since: str) -> None:
    assert timeline.tag(text, "2004-04-27")[-1].timex3.value == since


@pytest.mark.parametrize("words", ["the previous weekend", "the weekend before"])
def test_the_weekend_before_is_that_before_the_one_of_the_sentence(words: str) -> None:
    assert timeline.tag(f"The film took $20 million over the weekend, down from $30 million {words}.", "2020-02-28")[-1].timex3.value == "2020-W07-WE"
