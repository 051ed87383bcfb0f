"""The policy for narrative: partial dates go on from the time last told, and the text says that it is a story."""

from __future__ import annotations

from datetime import date

import pytest
from building import build, rows

import timeline
from timeline.errors import UsageError
from timeline.genre import policy_of
from timeline.lang.en.tagger import tag
from timeline.temporal.anchor import Policy

STORY = "The canal was planned in 1861, begun in 1862, halted in 1863, sold in 1864 and dug again from 1866. "


def values(text: str, dateline: str = "2020-02-28") -> dict[str, str]:
    return {one.text: one.timex3.value for one in timeline.tag(text, dateline) if one.timex3}


@pytest.mark.parametrize(("text", "policy"), [
    (STORY, Policy.NARRATIVE),
    (STORY + "Yesterday the last lock opened. Last week it rained, and today it snows.", Policy.NEWS),
    ("The mayor said Thursday that the bridge of 1931 will close on Monday.", Policy.NEWS),
    ("In 2016, 2017, 2018, 2019 and 2020 sales rose. In 2019 they doubled.", Policy.NEWS),
    ("The mutiny of 19 June 1971 shook the fleet. In March a list was handed in. By the end of May its authors were gone. On 5 July trials began.", Policy.NARRATIVE),
    ("The mutiny of 19 June 1971 is remembered this week. Last year a stone was set. On 5 July trials began. In May it was cleaned.", Policy.NEWS),
    ("", Policy.NEWS),
])
def test_the_text_decides_whether_it_is_a_story(text: str, policy: Policy) -> None:
    assert policy_of(tag(text), date(2020, 2, 28)) is policy


@pytest.mark.parametrize(("after", "phrase", "value"), [
    ("In 1871 the owner died.", "April 12", "1871-04-12"),
    ("In December 1871 the owner died.", "January", "1872-01"),
    ("In December 1871 the owner died.", "May", "1871-05"),
    ("On 3 May 1871 the owner died.", "June 9", "1871-06-09"),
    ("On 3 May 1871 the owner died.", "October 15", "1871-10-15"),
    ("On 3 May 1871 the owner died.", "April 30", "1871-04-30"),
    ("On 3 May 1871 the owner died.", "the summer", "1871-SU"),
    ("On 3 May 1871 the owner died.", "Christmas", "1871-12-25"),
    ("On 3 May 1871 the owner died.", "the next day", "1871-05-04"),
    ("On 3 May 1871 the owner died.", "two weeks later", "1871-05-17"),
    ("On 3 May 1871 the owner died.", "the following year", "1872"),
    ("On 14 September 1871 the owner died.", "Thursday", "1871-09-14"),
    ("In 479 BC the dam broke.", "June", "BC0479-06"),
])
def test_a_partial_date_goes_on_from_the_time_last_told(after: str, phrase: str, value: str) -> None:
    assert values(f"{STORY}{after} A flood came on {phrase}, they wrote.")[phrase] == value


def test_an_aside_does_not_move_the_thread() -> None:
    text = STORY + "In 1871 the owner died. Letters found in 1954 tell of debts. On April 12 the works closed. By 1872 weeds grew."
    assert values(text)["April 12"] == "1871-04-12"


def test_a_look_back_does_not_move_the_thread() -> None:
    text = STORY + "On 3 May 1871 the owner died. Ten years earlier he had been a clerk. On June 9 the works closed."
    assert values(text)["June 9"] == "1871-06-09"


def test_what_the_writer_looks_forward_to_counts_from_the_dateline() -> None:
    assert values(STORY + "The museum will open next year.")["next year"] == "2021"


def test_an_obituary_tells_the_last_of_a_life_from_the_day_of_writing() -> None:
    last = "\n\nHer last recital came in October, in Graz."
    assert values("Clara Holt died on Tuesday.\n\n" + STORY + last)["October"] == "2019-10"
    assert values(STORY + last)["October"] == "1866-10"


def test_what_is_planned_now_is_to_come_and_what_has_been_was_before_the_day_of_writing() -> None:
    died = "Clara Holt died on Tuesday."
    assert values(f"{died} {STORY}In May 2018 she fell. A memorial is planned for May 3.")["May 3"] == "2020-05-03"
    life = STORY + "In 1870 she fell. In 1871 she married. In 1872 they left."
    assert values(f"{died}\n\nIt was a stroke, after one that she had suffered in December.\n\n{life}")["December"] == "2019-12"


def test_the_former_is_a_time_in_stories_alone() -> None:
    assert "former" in values(STORY + "His former partner paid.")
    assert values("His former partner paid on Thursday.") == {"Thursday": "2020-02-27"}


def test_news_counts_from_the_dateline_whatever_year_was_named_last() -> None:
    assert values("The bridge of 1931 closed on June 9.")["June 9"] == "2019-06-09"


def test_the_caller_may_say_which_it_is() -> None:
    text = STORY + "The owner died in 1871. A flood came on April 12, they wrote."
    assert [one.timex3.value for one in timeline.tag(text, "2020-02-28", policy="news")][-1] == "2019-04-12"
    short = "In 1871 the owner died. A flood came on April 12, they wrote."
    assert [one.timex3.value for one in timeline.tag(short, "2020-02-28", policy="narrative")][-1] == "1871-04-12"
    with pytest.raises(UsageError, match="no policy 'novel': it is auto, news or narrative"):
        timeline.tag(short, "2020-02-28", policy="novel")


@pytest.mark.parametrize(("after", "phrase", "value"), [
    ("In 1871 the owner died.", "Last fall", "2019-FA"),
    ("In 1871 the owner died. She was seen as late as August.", "on Sunday", "2020-02-23"),
    ("On 3 May 1871 the owner died.", "on Friday", "1871-05-05"),
    ("In 1871 the owner died.", "The following spring", "1872-SP"),
    ("In March 1871 the owner died.", "The following May", "1871-05"),
])
def test_in_a_story_too_some_words_are_the_writer_s(after: str, phrase: str, value: str) -> None:
    found = values(f"{STORY}{after} {phrase}, the canal was drained.")
    assert found[phrase if phrase in found else phrase.removeprefix("on ")] == value


@pytest.mark.parametrize(("sentence", "phrase", "value"), [
    ("A decision is expected by Christmas.", "Christmas", "2020-12-25"),
    ("It will reopen in the summer.", "the summer", "2020-SU"),
    ("It was to reopen by Christmas.", "Christmas", "1866-12-25"),
])
def test_what_is_to_come_counts_from_the_day_of_writing(sentence: str, phrase: str, value: str) -> None:
    assert values(STORY + sentence)[phrase] == value


def test_an_obituary_under_its_own_date_tells_of_the_last_work_from_the_day_of_writing() -> None:
    text = "Ann Low, Sculptor, Dies at 91\n\nFEB. 28, 2020\n\n" + STORY + "\n\nHer last work, \"Tide,\" made for the port, was completed in November."
    assert values(text)["November"] == "2019-11"


def test_an_obituary_opens_with_a_day_from_the_day_of_writing() -> None:
    text = ("Falk Dunn, who built the mill in 1962, died April 14 at home. He was born in Orm on June 3, 1929. He came to Hale in 1957. "
            "He married in 1964 and sold the mill in 1990.")
    assert values(text, "2023-04-21")["April 14"] == "2023-04-14"


def test_what_is_over_does_not_count_from_what_is_to_come() -> None:
    assert values(STORY + "In 1923 it was shut. A film of it will be shown in June 2020. Its keeper fell in September.")["September"] == "1923-09"


FEATURE = (
    "On 3 May 1871 the owner died. A show, which runs until September 30, tells what came of it. In 1873 the works were let, in 1874 sold. "
    "On April 12 the dam broke. \"{spoken},\" the reeve wrote on the night of 13 April, 1875. The works burned in 1876. In June the chimney fell.\n\n"
    "Last year a lock was found. Next week it goes on show. The lane reopened on April 2, and the fair begins on May 9.")


@pytest.mark.parametrize(("phrase", "value"), [
    ("April 12", "1874-04-12"), ("June", "1876-06"),  # of the history
    ("September 30", "2020-09-30"), ("May 9", "2020-05-09"), ("April 2", "2019-04-02"),  # of the day of writing
])
def test_a_feature_tells_a_history_before_it_comes_to_its_own_day(phrase: str, value: str) -> None:
    assert values(FEATURE.format(spoken="We wait"))[phrase] == value


def test_what_is_quoted_in_a_history_counts_from_its_day() -> None:
    text = FEATURE.replace("The works burned", "\"Tomorrow we shall dig,\" he added. The works burned").format(spoken="We wait")
    assert values(text)["Tomorrow"] == "1875-04-14"
    assert values("\"Tomorrow we shall dig,\" the reeve said. " + text.split("\n\n")[1])["Tomorrow"] == "2020-02-29"


def test_what_comes_behind_until_last_year_or_in_later_years_is_of_now() -> None:
    life = "Tom Low was born in Hale in 1933 and joined the mill in 1949. He bought it in 1961. He retired in 1985{}. In June, already ill, he climbed the tower."
    for told, when in ((", though he went on ringing until last year", "2014-06"), (". In later years he slept", "2014-06"), (", though he went on ringing until 1990", "1985-06")):
        assert when in [value for value, _ in rows(build(life.format(told), "2014-10-09"))]


@pytest.mark.parametrize(("text", "value"), [
    ("The bridge was shut in March 2011. A plan was ordered that June and came back in February.", "2012-02"),
    ("A review was done in August 2011, was printed that autumn and was handed out in May.", "2012-05"),
    ("Low stood trial in March 2011; on 8 July he was jailed for six years. A court cut that to four in February.", "2012-02"),
    ("The bridge was shut in August 2011. A plan was ordered that June, which had been due in February.", "2011-02"),
    ("Low stood trial in March 2011; on 8 July he was jailed. He had fled in February.", "2011-02"),
    ("The bridge was shut in August 2011, and in August 2012 it fell. In May a crack was seen.", "2012-05"),
])
def test_a_month_behind_and_is_after_the_one_that_was_told_on_to(text: str, value: str) -> None:
    opening = "In 1994 the guild of Orm was founded. It built a hall in 1996, a mill in 1999 and a dam in 2003. "
    assert [one.timex3.value for one in timeline.tag(opening + text, "2020-02-28") if one.timex3][-1] == value


@pytest.mark.parametrize(("text", "value"), [
    ("Low fell out with it in 1984, and left that winter.", "1984-WI"),
    ("Low fell out with it in February 1984, and left that winter.", "1983-WI"),
    ("In 1984 it fell. Since then it has been rebuilt four times, the last of them in March.", "2022-03"),
    ("In 1984 it fell. It was rebuilt four times, the last of them in March.", "1984-03"),
    ("In 1984 it fell. A cook will come in January. The next fair is expected on 19 October.", "2022-10-19"),
])
def test_the_winter_of_a_year_and_what_is_to_come(text: str, value: str) -> None:
    opening = "In 1904 the guild of Orm was founded. It built a hall in 1926, a mill in 1939 and a dam in 1953. "
    assert [one.timex3.value for one in timeline.tag(opening + text, "2022-10-03") if one.timex3][-1] == value


_LIFE = ("Leo Harn, who has died aged 91, spent eleven winters on the ice and drew the maps that are still in use there. He was born on 3 June 1931 in Orm, where his father kept the light of the harbour, "
         "and saw ice first when a barge brought some from the north for the guild.\n\nIn 1949 he won a place at the school. He left in 1957 and sailed that October. His map came out in 1961. His wife died in 2011, and a year later he sold the boat.\n\n")


@pytest.mark.parametrize(("text", "value"), [
    ("He gave his last talk in April, aged 90, and fell ill in June.", "2022-06"),
    ("He fell ill in September and died on 29 October at home.", "2022-10-29"),
    ("He gave a talk in April.", "2012-04"),
    ("He gave a talk in April, aged 80.", "2012-04"),
    ("He gave a talk in April, aged 90, and another in May. In 2014 he had been to Hale. He left it in June.", "2014-06"),
])
def test_an_obituary_ends_in_the_months_before_its_own_day(text: str, value: str) -> None:
    values = [one.timex3.value for one in timeline.tag(_LIFE + text, "2022-11-07") if one.timex3]
    assert value in values
    assert "1957-10" in values


def test_a_month_behind_what_is_to_come_is_of_the_day_of_writing() -> None:
    told = ("A log of a whaler that lay in the ice in 1835 and 1836 will go on show next month. It was brought to the museum in March.\n\n"
            "The Falk left Orm in April 1835. She was lost in May 1836. The mate died in 1874, his widow in 1881. The office was bombed in July 1940.")
    assert ("2004-03", "A log was brought to the museum") in rows(build(told, "2004-08-11"))


def test_what_a_story_tells_of_now_is_of_the_day_of_writing() -> None:
    told = ("In 1921 Ann Low came to Orm. In 1926 she bought the mill. In 1931 it burned. In 1938 she built it again. In 1947 she sold it. In 1950 she wrote a book, and in 1961 she died.\n\n"
            "Clerks expect to finish work on the book by the end of August. A service will be held on Saturday, Feb. 25.")
    found = [edtf for edtf, _ in rows(build(told, "2017-02-18"))]
    assert found[-2:] == ["2017-02-25", "2017-08-31"], found
