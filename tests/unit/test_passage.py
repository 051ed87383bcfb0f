"""What an article of its own day tells of a year long past: the times of such a passage are of that year, and those behind it are not."""

from __future__ import annotations

import pytest
from building import build, rows

import timeline

OPENING = "Fifty years on, Orm still speaks of the mill. “It was an oven,” Low said on Thursday.\n\nThe mill burned on the night of Friday 6 February 1970. Nine men died.\n\n"


def last(text: str, dateline: str = "2020-02-28") -> str:
    return rows(build(OPENING + text, dateline))[-1][0]


def values(text: str, dateline: str = "2020-02-28") -> list[str]:
    return [one.timex3.value for one in timeline.tag(OPENING + text, dateline) if one.timex3]


@pytest.mark.parametrize(("text", "told"), [
    ("The governor came on 10 February.", "1970-02-10"),
    ("The queen visited on 2 March, and wept.", "1970-03-02"),
    ("“It was like a train,” said Low, who is 71. The queen visited on 2 March.", "1970-03-02"),
    ("An inquiry opened in April. Its report, published that summer, blamed the guild.", "1970-SU"),
    ("The queen came on 2 March. That Friday the guild met.", "1970-03-06"),
    ("The owner, Falk, was jailed in the spring.", "1970-SP"),
    ("The guild met on 10 February. On Tuesday it voted, and Falk fled.", "1970-02-10"),
])
def test_a_date_without_its_year_is_of_the_year_that_the_passage_tells(text: str, told: str) -> None:
    assert told in values(text)


@pytest.mark.parametrize(("text", "told"), [
    ("About 60 people walked to the river on Thursday.", "2020-02-27"),
    ("Falk, 81, is the last who was there. He gave his coat away in January.", "2020-01"),
    ("A museum will open on 2 March.", "2020-03-02"),
    ("“We wept,” Low said on Tuesday. She retired in November.", "2019-11"),
    ("By 1979 a third had left.\n\nThe guild was sold in January.", "2020-01"),
    ("The dam, which was sold in January, has a new owner.", "2020-01"),
])
def test_behind_a_sign_of_the_present_it_is_the_latest(text: str, told: str) -> None:
    assert told in values(text)


def test_news_that_mentions_a_year_goes_on_with_its_own() -> None:
    news = "The fair opens on Saturday, the guild said on Thursday. It drew 410,000 in 2012. Tickets went on sale on May 2."
    assert ("2019-05-02", "Tickets went on sale") in rows(build(news))


def test_news_of_a_firm_that_has_an_anniversary_tells_of_its_own_year() -> None:
    news = "The fair opens on Saturday for its 20th anniversary. It was founded on May 3, 1999, by Low, who left two years ago.\n\nThe council cut its grant in November."
    assert ("2019-11", "The council cut its grant") in rows(build(news))


def test_a_feature_tells_on_from_a_bare_year() -> None:
    told = "It opened on May 1, 1911. In 1926 Falk bought it. On New Year's Eve a singer fell from the roof; an inquest in February called it an accident. {}"
    feature = told + "\n\nIt stood empty until 1934. That spring the Lows came. They left in 1965. A storm in September wrecked it.\n\nNow it has an owner, who came on Monday."
    events = rows(build(feature.format(""), "2019-08-20"))
    assert [edtf for edtf, _ in events if edtf.startswith(("1926", "1927", "1965"))] == ["1926", "1926-12-31", "1927-02", "1965", "1965-09"]
    assert "1934-21" in [edtf for edtf, _ in events]


def test_what_had_been_before_is_the_month_before_and_moves_no_passage() -> None:
    assert "1969-09" in values("A report of that August blamed Low, who had been warned in September.")
    assert "1969-11" in values("The mill had been built in 1931. In November it had failed a test.")


def test_an_hour_in_a_passage_of_no_day_is_of_no_day_known() -> None:
    story = build(OPENING + "In June 1971 Falk came back. He was arrested at 9 a.m.")
    assert [one.text for one in story.unresolved] == ["Fifty years on", "9 a.m."]
    court = build("Jurors heard on Thursday that Falk had killed a man. In October he hired a van. It passed the mill at 1:20 a.m.")
    assert [one.text for one in court.unresolved] == ["1:20 a.m."]


def test_an_hour_on_any_sunday_is_of_no_day_known_until_a_day_is_told() -> None:
    story = build("The call came in at 4:12 on a Sunday morning. At 4:19 the roof fell. On Thursday Low wept. She left at noon.")
    assert rows(story) == [("2020-02-27", "Low wept"), ("2020-02-27T12:00:00", "Low left")]
    assert [one.text for one in story.unresolved] == ["4:12", "4:19"]


def test_which_day_of_the_week_it_was_moves_no_story() -> None:
    assert rows(build("The court heard that Low began at 10pm on June 8, a Saturday. He rang at 11.40pm.", "2019-10-16"))[1][0] == "2019-06-08T23:40:00"


def test_the_day_of_a_quotation_stands_between_the_hours_of_another() -> None:
    told = "The river rose at 7 p.m. on Sunday.\n\nAt 7:30 p.m. it broke the wall, and at 8:10 p.m. the bridge.\n\n“I ran,” Low said on Monday.\n\nShortly before 10 p.m. the power failed."
    assert rows(build(told))[-2:] == [("2020-02-23T22:00:00", "The power failed"), ("2020-02-24", 'Low: "I ran"')]
    assert "2020-02-24T22:00:00" in [edtf for edtf, _ in rows(build("The river rose on Sunday.\n\n“I ran,” Low said on Monday.\n\nAt 10 p.m. the power failed."))]


def test_a_quarter_of_an_hour_later() -> None:
    assert rows(build("The mill burned at 7 p.m. on Monday; a quarter of an hour later the roof fell."))[1] == ("2020-02-24T19:15:00", "The roof fell")


def test_a_weekday_beside_any_day_or_of_a_year_is_of_no_day_known() -> None:
    for told in ("Low told the crew on a Friday and the board on the Monday.", "She was born in 2009. He never spoke of that Friday.", "They shut it on a Monday, and on Tuesday Falk left.", "She left in 2007. The following week she sang."):
        assert build(told).unresolved[-1].reason.startswith("it counts from a day"), told
    assert ("2020-02-25", "Falk left") in rows(build("They shut it on a Monday. On Tuesday Falk left."))


def test_years_on_count_from_nothing_where_nothing_was_told() -> None:
    assert rows(build("Fifty years on, Orm remembers the flood.")) == []
    assert rows(build("The mill shut in 1970. Five years on, it reopened."))[1] == ("1975", "The mill reopened")


def test_the_morning_after_midnight_is_of_the_day_that_it_begins() -> None:
    told = "The dam split at 10:15 p.m. on Monday. By midnight nine had died. The next morning soldiers came."
    assert [edtf for edtf, _ in rows(build(told))] == ["2020-02-24T22:15:00", "2020-02-25T00:00:00", "2020-02-25"]


def test_the_passage_goes_on_behind_the_paragraph_of_a_quotation() -> None:
    assert rows(build(OPENING + "“We wept,” said Low on Sunday.\n\nThe following day the governor came."))[-3] == ("1970-02-07", "The governor came")


@pytest.mark.parametrize(("told", "when"), [
    ("He signed it in January 1997, was questioned in February, and in April left for Orm.", "1997-04"),
    ("He had been away in the autumn of 2010. He came home on 12 November.", "2010-11-12"),
])
def test_what_else_goes_on_in_a_year_told(told: str, when: str) -> None:
    feature = f"Low was born in 1938. He was banned in 1970, left in 1971 and came back in 1980. {told}\n\nHe is 80. On Wednesday he voted. Last week he bought a dog."
    news = f"Low was jailed on Wednesday. {told}"
    assert when in [edtf for edtf, _ in rows(build(news if "autumn" in told else feature, "2018-12-01"))]


def test_a_profile_does_not_go_on_with_a_month_in_another_paragraph() -> None:
    profile = "Low lost her first vote, in 1984. On Thursday she became mayor.\n\nShe was born in 1949 and came to Orm in 1957. She won a seat in May 1991.\n\nThe mayor resigned in March.\n\nLow rested on Friday. Last week she bought a dog."
    assert ("2007-03", "The mayor resigned") in rows(build(profile, "2007-09-16"))


def test_what_the_bridge_does_now_ends_the_passage() -> None:
    assert "2019-SP" in values("A new bridge opened on May 1, 1974. It carries 900 cars a day and was painted in the spring.")


def test_what_is_called_by_its_year_began_and_ended_in_it() -> None:
    assert ("1998-06-02/1998-07-19", "The strike lasted") in rows(build("The strike of 1998 lasted from June 2 to July 19. Wages rose on Monday."))
    assert rows(build("The strike of 1998 began in March and ended on May 3."))[-1] == ("1998-05-03", "The strike ended")
    assert rows(build("The bridge of 1931 was painted in May."))[-1][0] == "2019-05"
    assert ("2020-02-03", "Low was freed") in rows(build("The guild sued in March 1998, and Low, who had fled, was freed on Feb. 3."))


def test_the_day_that_is_fifty_years_ago_today_is_the_day_of_the_story() -> None:
    told = "It is fifty years today since the ferry left Hale. They had spent that Saturday at a fair. Nine were saved before midnight."
    assert [edtf for edtf, _ in rows(build(told))] == ["1970-02-28"] * 3


def test_what_a_thing_was_made_for_does_not_move_the_story() -> None:
    told = "On Monday the mill, built in 1921 by a cook, burned. Two days later Low left."
    assert ("2020-02-26", "Low left") in rows(build(told))


def test_a_day_in_the_sentence_that_a_year_opens_is_of_that_year() -> None:
    assert ("2007-09-14", "Queues formed") in rows(build("The mill shut on Monday. In 2007 queues formed on 14 September.", "2015-11-23"))


def test_hours_and_weekdays_of_an_anniversary_are_of_the_day_that_it_is_written_for() -> None:
    told = ("The night the pier fell\n\nAt ten past two this afternoon a bell will ring in Orm. It was at that time, 50 years ago today, that the pier fell and killed nine men who would, on any other Saturday, "
            "have been at home.\n\nAnn Low was seven that summer. A rope had snapped the previous Tuesday, and she had quarrelled with her father on the Friday night.\n\n"
            "The first boat left at 3.45pm. By midnight, when rain drove the crowd home, three men had been found.\n\n"
            "An inquiry in the autumn of 1963 blamed rust. The guild had been told that it would be mended during August.\n\nThe pier reopened the following May.\n\n"
            "On Thursday divers laid a wreath. A band played at 3pm.\n\nThe vicar said a service was held at 9am. Low rose at 6am today.")
    found = rows(build(told, "2013-07-06"))
    for row in [("1963-07-02", "A rope had snapped"), ("1963-07-06T15:45:00", "The first boat left"), ("1963-07-07T00:00:00", "Three men had been found"),
                ("1963-08", "The guild had been told that it would be mended"), ("1964-05", "The pier reopened"),
                ("2013-07-04T15:00:00", "A band played"), ("2013-07-06T09:00:00", "The vicar: A service was held"), ("2013-07-06T06:00:00", "Low rose")]:
        assert row in found
    assert "1963-07-05" in [edtf for edtf, _ in found] and not any("Saturday" in headline or "any other" in headline for _, headline in found)


_STRIKE = ("The summer the looms stopped: Orm's strike, 25 years on\n\nOn the morning of Monday 8 April 1974 a weaver stood at the gates of the mill.\n\n"
           "Last night 80 of them met again, to mark the anniversary.\n\nIt had been brewing since the previous autumn. In October 1973 the guild, which had owned the mill since 1861, told them that it would buy "
           "looms the following year.\n\nTalks broke down on 4 April when the chief, Col. Ivo Low, declared that the looms would be started up on Monday.\n\n"
           "“He said ladies,” Ann Falk, who is 71, recalled this week.\n\n{}")


@pytest.mark.parametrize(("text", "when"), [
    ("", {"1974-22", "1974", "1974-04-04", "1974-04-08"}),
    ("The strike was made official on 20 May. The dyers left, and on the night of 17 July windows were broken.", {"1974-05-20", "1974-07-17"}),
    ("A deal was reached on Friday 13 September. Ann Falk was not taken back until the following spring.", {"1974-09-13", "1975-21"}),
    ("The hall, which is now a shop, was sold in August.", {"1998-08"}),
    ("A plaque will be unveiled on 1 May.", {"1999-05-01"}),
    ("The guild met on Thursday. It was founded in May.", {"1998-05"}),
])
def test_an_anniversary_goes_on_with_its_story_behind_what_is_told_of_its_own_day(text: str, when: set[str]) -> None:
    assert when <= {edtf for edtf, _ in rows(build(_STRIKE.format(text), "1999-04-09"))}


SHORT = ("The woman who rang the bell\n\nMarit Low first rang the bell of Orm on a wet Tuesday in October 1961.\n\nThe sexton left that afternoon.\n\nShe was born in 1938 and left school in 1953.\n\n"
         "The tower was built in 1720.\n\nLow, who turns 80 next month, lives in the house that she bought in 1998.\n\nIt has no clock.\n\nShe has a cat.\n\n{}\n\nLow rings it still.")


@pytest.mark.parametrize(("text", "told"), [
    ("A crack was found in February 1966.\n\nThe tower was shut on 3 March and stood empty until the following May.", "1966-03-03"),
    ("A crack was found in February 1966.\n\nThe tower was shut in March.", "1966-03"),
    ("A crack was found in February 1966.\n\nThe tower is shut now.\n\nIt was painted in January.", "2018-01"),
    ("A crack was found in 1966.\n\nThe tower was painted in January.", "2018-01"),
    ("A crack was found in February 1966. It was filled.\n\nThe tower was painted in January.", "2018-01"),
])
def test_where_each_paragraph_is_a_sentence_a_month_may_go_on_behind_one(text: str, told: str) -> None:
    assert told in [one.timex3.value for one in timeline.tag(SHORT.format(text), "2018-03-14") if one.timex3]


def test_a_weekday_of_a_month_long_past_is_no_day_of_the_week_of_writing() -> None:
    values = [one.timex3.value if one.timex3 else "" for one in timeline.tag(SHORT.format(""), "2018-03-14")]
    assert not any(value.startswith("2018-03") for value in values if value != "2018-03-13") and "2018-03-13TAF" not in values


def test_that_year_in_another_paragraph_is_not_that_since_which_a_person_has_lived_there() -> None:
    told = "Low opened the baths in October 1961. “I was young,” she said last week in the flat where she has lived since 1998.\n\nBy the end of that year 140 girls had come."
    assert ("1961-12-31", "140 girls had come") in rows(build(told))
    assert rows(build("Low opened the baths in October 1961. The mill has been shut since 2009. That year a cook left."))[-1][0].startswith("2009")


def test_what_had_been_done_before_the_day_remembered_is_of_its_year() -> None:
    news = "Sixty years on, a lamp is lit\n\nThe barge was last seen on September 2, 1962.\n\nOn Friday the bell will be rung.\n\n{}"
    assert "1962-08-31" in [edtf for edtf, _ in rows(build(news.format("The barge had left Orm on August 31."), "2022-08-30"))]
    assert "2022-08-29" in [edtf for edtf, _ in rows(build(news.format("The bell was cleaned on August 29."), "2022-08-30"))]


_HISTORY = ("Visitors will find the looms of Orm at work this spring for the first time since 1974. A cook painted them last week and oiled them yesterday.\n\nThe mill was built in 1826. It was sold in 1831, 1840, 1854, 1861, 1903, 1914 and 1919.\n\n")


@pytest.mark.parametrize(("text", "when"), [
    (_HISTORY + "In 1926 the weavers struck. They went back in September.", "1926-09"),
    (_HISTORY + "In 1926 the weavers struck. Now it has an owner. Low bought a loom in September.", "2017-09"),
    ("The mill opens this spring. Low came last week. In 1926 the weavers struck. They went back in September.", "2017-09"),
])
def test_a_history_may_open_with_its_own_day(text: str, when: str) -> None:
    assert when in [edtf for edtf, _ in rows(build(text, "2018-03-20"))]


_WELL = ("Three years on, Orm asks what was known\n\nShortly after six on the morning of 18 September 2020 a nurse in Orm filled a kettle and noticed the smell.\n\nA sample was taken on the 19th.\n\n{}\n\nThe mayor, Ann Low, met the guild on Monday.")


@pytest.mark.parametrize(("text", "told"), [
    ("Letters show that the guild had known of the leak since the spring.", "2020-SP"),
    ("The guild has known of the leak since the spring.", "2023-SP"),
    ("An inquiry was announced in December 2020 and reported only last October.\n\nNothing was heard until January.", "2023-01"),
    ("An inquiry was announced in December 2020.\n\nThe report came out in January.", "2021-01"),
    ("The mill was shut from March 2020 until the following February. A report of that year blamed nobody.", "2021"),
    ("The mill was shut in March 2020. A report of that year blamed nobody.", "2020"),
])
def test_how_far_a_passage_is_carried(text: str, told: str) -> None:
    assert told in [one.timex3.value for one in timeline.tag(_WELL.format(text), "2023-09-21") if one.timex3] or told in [
        part.timex3.value for one in timeline.tag(_WELL.format(text), "2023-09-21") for part in one.parts if part.timex3]


@pytest.mark.parametrize(("told", "when"), [
    ("Some 300 met on Sunday to mark the anniversary.", "1989-10-22"),
    ("Some 300 came on Sunday to see it raised.", "1964-10-25"),
])
def test_a_weekday_on_which_an_anniversary_is_marked_is_of_the_day_of_writing(told: str, when: str) -> None:
    assert when in [value for value, _ in rows(build(f"The ferry that was lost, 25 years on\n\nThe ferry sank on 22 October 1964. {told}", "1989-10-23"))]


def test_a_month_of_what_had_been_before_an_inquiry_told_beside_it_is_before_that() -> None:
    told = ("The ferry sank on 22 October 1964. Some 300 met on Sunday to mark the anniversary.\n\n"
            "An inquiry, held at Hale in May 1965, concluded that nobody was to blame. But the owners had been told in August that the radio was broken.")
    assert rows(build(told, "1989-10-23"))[0] == ("1964-08", "The owners had been told that the radio was broken")


def test_an_hour_behind_what_is_of_late_is_of_the_day_on_which_the_anniversary_was_kept() -> None:
    told = ("Nineteen strokes were rung at twenty past four yesterday morning, one for each of the men lost with the ferry on 22 October 1964. A service was held to mark "
            "the anniversary.\n\nMrs Low was told in a letter received on Thursday that it would be raised.\n\nAt eleven o'clock the names were read.")
    assert rows(build(told, "1989-10-23"))[-1] == ("1989-10-22T11:00:00", "The names were read")


def test_the_next_morning_in_a_quotation_is_of_the_year_just_told() -> None:
    told = "The council voted on Tuesday. Several said that the bridge had stood through the flood of March 1936.\n\n“My mother saw it,” said Low. “The next morning the milk came by boat.”"
    assert [one.text for one in build(told, "1998-09-10").unresolved] == ["The next morning"]
