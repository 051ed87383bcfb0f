"""What is told twice, in other words or with less of its time, is one event."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(
    ("told", "again", "kept"),
    [
        ("Nine miners were killed on Tuesday when a shaft caved in.", "A cave-in killed nine miners at Low Ford on Tuesday.",
         ["A cave-in killed nine miners at Low Ford"]),
        ("Rebels seized Low Ford on Tuesday.", "Rebels seized High Weir on Tuesday.", ["Rebels seized Low Ford", "Rebels seized High Weir"]),
        ("The storm killed 9 people on Tuesday.", "The storm killed 31 people on Tuesday.", ["The storm killed 9 people", "The storm killed 31 people"]),
        ("Ann Low resigned as mayor on Tuesday.", "Low quit as mayor on Tuesday.", ["Ann Low resigned as mayor"]),
        ("The sale of the mill to Hale took place on Tuesday.", "The deal, part of Tuesday's sale of the mill, is over.", ["The sale of the mill to Hale took place"]),
        ("Orla Jane Low was born in Hale on 7 June 1931.", "Dame Orla Low was born on June 7, 1931.", ["Orla Jane Low was born in Hale"]),
        ("Low sued Orla on Tuesday.", "Orla sued Low on Tuesday.", ["Low sued Orla", "Orla sued Low"]),
        ("The council voted to raise the toll on Tuesday.", "The council voted not to raise the toll on Tuesday.",
         ["The council voted to raise the toll", "The council voted not to raise the toll"]),
        ("The council approved the plan on Tuesday.", "Councillors voted on Tuesday to approve the plan.", ["The council approved the plan"]),
        ("The council approved the plan on Tuesday.", "The committee approved the plan on Tuesday.",
         ["The council approved the plan", "The committee approved the plan"]),
        ("The council voted to reject the toll on Tuesday.", "The council voted on Tuesday to approve the toll.",
         ["The council voted to reject the toll", "The council voted to approve the toll"]),
        ("Hale Mills said on Tuesday that it will close its yard.", "Hale Mills announced the closing on Tuesday.", ["Hale Mills said that it will close its yard"]),
        ("The guild and the crown signed an accord on Tuesday.", "The signing on Tuesday capped nine months of talks.", ["The guild and the crown signed an accord"]),
        ("The mayor was killed on Tuesday by a bomb.", "The mayor's death on Tuesday shocked the town.", ["The mayor was killed by a bomb"]),
        ("Hale beat Weir 2-1 on Tuesday.", "The 2-1 win over Weir on Tuesday lifted Hale to third.", ["Hale beat Weir 2-1"]),
        ("Low won the race on Tuesday.", "Falk's victory on Tuesday was his third.", ["Low won the race", "Falk's victory was his third"]),
        ("Rebels attacked the town on Tuesday.", "The attack on Tuesday killed nine people.", ["Rebels attacked the town", "The attack killed nine people"]),
        ("The guild opened its hall on Tuesday.", "The announcement came at a rally on Tuesday.", ["The guild opened its hall"]),
    ],
)
def test_an_event_told_in_other_words_is_one_event_in_the_better_words(told: str, again: str, kept: list[str]) -> None:
    story = build(f"News\n\n{told}\n\nMuch else was said.\n\n{again}")
    assert [event.headline for event in story.events] == kept
    quoted = [{event.text, *(one.text for one in event.also)} for event in story.events]
    assert quoted == ([{told, again}] if len(kept) == 1 else [{told}, {again}])
    text = story.articles[0].text
    assert all(text[one.begin:one.end] == one.text for event in story.events for one in event.also)


def test_a_caption_that_stands_there_twice_is_one_event() -> None:
    caption = "Boats lie on the quay at Low Ford, Feb. 27, 2020."
    story = build(f"Storm\n\nThe storm passed on Wednesday, and the town counted its boats.\n\n{caption}\n{caption}\n")
    assert [edtf for edtf, _ in rows(story)] == ["2020-02-26", "2020-02-27"]


def test_one_clause_with_two_times_of_one_moment_is_one_event_at_the_finest() -> None:
    story = build("Notes\n\nOn Thursday, Feb. 27, at 9 p.m. the sirens went.", timezone="Europe/Istanbul")
    assert rows(story) == [("2020-02-27T21:00:00+03:00", "The sirens went")]


def test_thousands_of_events_are_merged_without_comparing_all_with_all() -> None:
    text = "Notes\n\n" + "\n\n".join(f"The mill at N{n} burned down in {1700 + n % 300}." for n in range(1500))
    story = build(text)
    assert len(story.events) == 1500


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("Seven miners died in the shaft at Korsen on Thursday.\n\nThe blast on Thursday killed seven miners in the Korsen shaft.",
         ["Seven miners died in the shaft at Korsen"]),
        ("Seven miners died in the shaft on Thursday.\n\nNine miners died in the mill on Thursday.", 2),
        ("Ann Lowe met the drivers on Thursday. Omar Reyes met the owners on Thursday.", 2),
        ("The club bought two boats on Thursday. The club sold two boats on Thursday.", 2),
        ("Ann Brown was appointed in 2015. Ann Brown was appointed treasurer on 3 May 2015.", ["Ann Brown was appointed treasurer"]),
        ("The paper mill was sold in June 2019. The mill was sold on 3 June 2019.", ["The paper mill was sold"]),
        ("The mill at Korsen was sold in June 2019. The mill at Graz was sold on 3 June 2019.", 2),
    ],
    ids=["the same in other words", "elsewhere", "others", "another thing", "once", "once, the finer time last", "twice"],
)
def test_the_same_event_in_other_words_is_one_event(text: str, headlines: list[str] | int) -> None:
    found = [headline for _, headline in rows(build(f"Notes\n\n{text}"))]
    assert found == headlines if isinstance(headlines, list) else len(found) == headlines


def test_an_hour_told_apart_from_its_day_is_of_the_day_of_the_same_event() -> None:
    text = """The old lighthouse keeper Tom Brandt was robbed last Oct. 23 in his cottage in Hale.

The stolen clock was found on Feb. 20 in a ditch.

Brandt, 71, was robbed at 10 p.m. as he sat in the cottage.
"""
    assert rows(build(text)) == [
        ("2019-10-23T22:00:00", "The old lighthouse keeper Tom Brandt was robbed in his cottage in Hale"),
        ("2020-02-20", "The stolen clock was found in a ditch"),
    ]


def test_what_is_named_again_by_its_year_is_the_event_told_with_its_day() -> None:
    story = build("Rebels staged a coup in Port Hale on July 5, 2017.\n\nThe talks go on despite the 2017 coup in Port Hale.\n\nNobody speaks of the 2017 flood in Port Hale.")
    assert rows(story) == [("2017", "Flood in Port Hale"), ("2017-07-05", "Rebels staged a coup in Port Hale")]
    assert len(story.events[1].also) == 1


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("The October slaying of Dr. Tom Low shook the town.", 1),
        ("He is said to have fired the shots that killed Low last October.", 1),
        ("The October slaying of Ann Roth shook the town.", 2),
        ("Nine clerks have been killed in Hale since 2001.", 2),
    ],
)
def test_a_death_told_again_with_less_of_its_time_is_one_event(again: str, count: int) -> None:
    story = build(f"Low was shot to death in Hale on Oct. 23, 2019.\n\n{again}")
    assert len(story.events) == count
    assert ("2019-10-23", "Low was shot to death in Hale") in rows(story)


def test_a_word_for_any_event_tells_of_one_told_before() -> None:
    story = build("Two barges sank at Hale on Feb. 20.\n\nThe incidents of Feb. 20 show that the lock is unsafe.")
    assert rows(story) == [("2020-02-20", "Two barges sank at Hale")]


def test_one_moment_by_two_clocks_is_one_event() -> None:
    assert len(build("There is a live talk tomorrow at 17:00 UTC (9 a.m. Pacific).").events) == 1


def test_a_list_of_events_alike_is_left_as_it_is_told() -> None:
    floods = "\n\n".join(f"The flood in Port Hale came in May {year}.\n\nNobody forgot the {year} flood in Port Hale." for year in range(1901, 1941))
    assert len(build(floods).events) == 80
