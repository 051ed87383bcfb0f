"""Events whose time the text fixes without stating it: which they are, how wide, and why."""

from __future__ import annotations

import pytest

import timeline


def build(text: str, **options: object) -> timeline.Timeline:
    return timeline.build(timeline.read(f"The hall\n\n{text}\n".encode()), dateline="2021-06-11", inferred=True, **options)


def inferred(text: str) -> list[tuple[str, str, str]]:
    return [(event.when.value.edtf, event.headline, event.when.policy) for event in build(text).events if event.basis == "inferred"]


def test_what_follows_a_dated_event_lies_between_it_and_the_article() -> None:
    assert inferred("Three barges sank after a blast on Wednesday. Mayor Ines Roth called a meeting in Varna after the attack.") == [
        ("2021-06-09/2021-06-11", "Mayor Ines Roth called a meeting in Varna after the attack", "after the attack of 2021-06-09, before the article of 2021-06-11"),
    ]


def test_simple_past_goes_on_from_what_is_dated_in_its_paragraph() -> None:
    assert inferred("Police raided the hall on Tuesday. Officers seized nine crates.") == [
        ("2021-06-08", "Officers seized nine crates", "told on from what happened on 2021-06-08"),
    ]
    assert inferred("Police raided the hall on Tuesday.\n\nOfficers seized nine crates.") == []


@pytest.mark.parametrize("told", ["No one was hurt.", "Nobody slept.", "The guild found no crates."])
def test_what_nobody_did_is_of_no_day(told: str) -> None:
    assert inferred(f"Police raided the hall on Tuesday. {told}") == []


def test_what_lies_long_before_the_article_reaches_to_the_next_day_that_is_told() -> None:
    found = inferred("The roof fell in on 2 May 2021. Divers reached the cellar. The hall was sold on 9 May 2021.")
    assert found == [("2021-05-02/2021-05-09", "Divers reached the cellar", "told after what happened on 2021-05-02 and before 2021-05-09")]


def test_simple_past_in_the_lead_is_news_of_the_day_or_the_day_before() -> None:
    assert inferred("Vandals burned the hall of the rowing club.\n\nIt stood by the river.") == [
        ("2021-06-10/2021-06-11", "Vandals burned the hall of the rowing club", "simple past in the lead of an article of 2021-06-11"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ferries resumed sailing on Wednesday after a quarrel over fares.",
        "Mayor Ines Roth asked her kin to drop the suit after Wednesday's ruling.",
        "A study published on Wednesday found that geese can count.",
        "Figures released on Wednesday showed that fares rose.",
        "The yard stopped minting coins in the spring of 1984.",
    ],
)
def test_what_is_stated_is_not_inferred_once_more(text: str) -> None:
    assert len(build(text).events) == 1


def test_what_a_relative_clause_tells_in_the_lead_is_no_news_of_the_day() -> None:
    assert inferred("A girl who drifted ashore and became a symbol must go home.") == []


def test_a_clause_so_many_days_from_a_dated_one_is_counted_from_it() -> None:
    assert inferred("Ferries resumed sailing on Wednesday, two days after a storm tore a ramp.") == [
        ("2021-06-07", "A storm tore a ramp", "2 days before what happened on 2021-06-09"),
    ]
    assert inferred("Low was sworn in on 4 May 2021, three weeks before the roof had fallen in.") == [
        ("2021-05-24/2021-05-30", "The roof had fallen in", "3 weeks after what happened on 2021-05-04"),
    ]


def test_what_is_told_over_a_stretch_up_to_the_article_is_stated_not_inferred() -> None:
    text = "Mills closed in the past month."
    assert inferred(text) == []
    assert [(event.when.value.edtf, event.headline) for event in build(text).events] == [("2021-05-12~/2021-06-11~", "Mills closed")]


def test_a_figure_is_of_the_period_last_told_of_and_a_share_is_not() -> None:
    assert inferred("Sales rose in May.\n\nSales rose in April. Profit fell by half. The firm named a chairman on Tuesday. Its shares jumped.") == [
        ("2021-04-01/2021-04-30", "Profit fell by half", "of the period last told of, “April”"),
        ("2021-06-08", "Its shares jumped", "told on from what happened on 2021-06-08"),
    ]


def test_the_year_before_that_a_figure_is_compared_with_is_no_period_of_the_figures_behind_it() -> None:
    assert inferred("Profit rose in the first quarter.\n\nNet rose to $9 million, from $8 million a year ago. Sales rose 6%.") == []


def test_after_names_the_event_in_the_articles_word() -> None:
    assert inferred("Two ferries collided on Wednesday. Mayor Ines Roth called a meeting in Varna after the crash.") == [
        ("2021-06-09/2021-06-11", "Mayor Ines Roth called a meeting in Varna after the crash", "after the crash of 2021-06-09, before the article of 2021-06-11"),
    ]


def test_a_distance_from_a_dated_event_gives_the_day_or_the_week() -> None:
    assert inferred(
        "A gunman shot the mayor on 5 May 2021.\n\nThe day before the shooting, a farmer photographed the house at 6 a.m. Two weeks after the shooting, the widow moved out."
    ) == [
        ("2021-05-04", "A farmer photographed the house at 6 a.m", "1 day before the shooting of 2021-05-05"),
        ("2021-05-17/2021-05-23", "The widow moved out", "2 weeks after the shooting of 2021-05-05"),
    ]


@pytest.mark.parametrize(
    ("told", "others"),
    [
        ("A farmer parked there at 5 a.m. six days before the shooting.", ["A farmer parked there at 5 a.m. six days before the shooting"]),
        ("The night before the shooting, a dog barked.", ["A dog barked"]),
        ("A farmer parked there at 6 a.m. on Tuesday.", []),
    ],
)
def test_an_hour_that_is_placed_by_an_event_is_not_of_the_day_of_the_article(told: str, others: list[str]) -> None:
    found = build(f"A gunman shot the mayor on 5 May 2021.\n\n{told}").events
    assert [event.headline for event in found if event.basis == "inferred"] == others
    assert sum(event.basis == "stated" for event in found) == 2 - len(others)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The firm said on Tuesday it was well.\n\nThe firm said on Tuesday it was well. It sold a mill.", id="a report's date"),
        pytest.param("The hall is closed.\n\nThe crew trained during the week of 24 May. Captain Lowe resigned.", id="a week"),
        pytest.param("The hall is closed.\n\nPolice raided the hall on Tuesday. The owner is in hiding. A guard resigned.", id="back in the present"),
        pytest.param("The owner declined to comment.", id="nothing happened"),
        pytest.param("Police raided the hall on Tuesday. Officers did not seize the crates.", id="denied"),
        pytest.param("Police raided the hall on Tuesday. Officers may seize the crates.", id="possible"),
        pytest.param("Police raided the hall on Tuesday. The hall was empty.", id="a state"),
        pytest.param("Police raided the hall on Tuesday. The owner said it was empty.", id="told"),
        pytest.param("Police raided the hall on Tuesday and seized nine crates.", id="joined: one event"),
        pytest.param("The court has not ruled.", id="a perfect that is denied"),
        pytest.param("Prices have risen.", id="a perfect of what lasts"),
        pytest.param("The hall stands empty. The mayor has resigned.", id="a perfect elsewhere"),
        pytest.param("The mayor has known that for years.", id="a perfect of a state"),
        pytest.param("Anna Low grew up in a small town by the sea.", id="a life"),
        pytest.param("Low won nine cups in thirty years.", id="a career"),
        pytest.param("The club has signed the striker Omar Low from Hale. Low signed on Saturday.", id="told again with its day"),
    ],
)
def test_no_event_is_inferred_from(text: str) -> None:
    assert inferred(text) == []


def test_they_are_left_out_unless_asked_for() -> None:
    article = timeline.read(b"The hall\n\nPolice raided the hall on Tuesday. Officers seized nine crates.\n")
    assert len(timeline.build(article, dateline="2021-06-11").events) == 1
    assert len(timeline.build(article, dateline="2021-06-11", inferred=True).events) == 2


def test_their_ids_differ_from_those_of_stated_events_and_stay() -> None:
    text = "Police raided the hall on Tuesday. Officers seized nine crates."
    ids = [event.id for event in build(text).events]
    assert len(set(ids)) == 2 and ids == [event.id for event in build(text).events]


def test_every_format_takes_them() -> None:
    story = build("Police raided the hall on Tuesday. Officers seized nine crates.")
    for format in ("ical", "csv", "timelinejs", "json"):
        assert b"Officers seized nine crates" in timeline.export(story, format)


def test_the_lead_ends_where_a_text_without_paragraphs_goes_on() -> None:
    history = "It has three wheels, two of oak and one of elm, and stands above the weir that the monks built for their own mill. " * 3
    assert [headline for _, headline, _ in inferred(f"Vandals burned the hall. {history}The king visited the mill.")] == ["Vandals burned the hall"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [("The mayor has resigned.", "The mayor has resigned"), ("Nine people have been killed in a fire, police say.", "Nine people have been killed in a fire")],
)
def test_the_present_perfect_of_the_first_sentence_is_news_of_the_day_or_the_day_before(text: str, headline: str) -> None:
    assert inferred(text) == [("2021-06-10/2021-06-11", headline, "present perfect in the lead of an article of 2021-06-11")]


def test_what_nobody_named_did_is_not_inferred() -> None:
    assert inferred("Police raided the hall on Tuesday. They seized nine crates of it.") == [
        ("2021-06-08", "Police seized nine crates of it", "told on from what happened on 2021-06-08"),
    ]
    assert inferred("The walls fell on Tuesday, a clerk and two cooks said. It took nine hours.") == []


@pytest.mark.parametrize("dateline", ["0001-01-01", "0001-01-03", "9999-12-29", "9999-12-31"])
@pytest.mark.parametrize(
    "text",
    [
        "Vandals burned the hall of the rowing club.",
        "Police raided the hall yesterday. Officers seized nine crates.",
        "Police raided the hall on Tuesday. Officers seized nine crates.",
        "Police raided the hall this year. Officers seized nine crates.",
        "The rain has fallen for 48 hours. Prices fell over the last 30 hours.",
        "The deadline passed at midnight on Sunday. The talks ended at midnight yesterday.",
        "In the second quarter, sales fell on Friday. They rose this quarter.",
        "Three barges sank after a blast on Friday. The owners were fined two weeks after the blast, as lawyers argued.",
        "Slade was shot on Friday. The bell rang at noon on Saturday. Slade was shot at 10 p.m. in the hall.",
        '"Tonight we won," she told a hall that had been empty at midnight. The lamps went out at 9 p.m. and the bells rang at 1 a.m.',
    ],
)
def test_the_calendar_ends_without_an_error(text: str, dateline: str) -> None:
    article = timeline.read(f"The hall\n\n{text}\n".encode())
    assert timeline.export(timeline.build(article, dateline, inferred=True), "json")


def test_a_death_in_the_lead_is_the_one_whose_day_is_told_behind() -> None:
    assert inferred("Orla Kell, who sang for kings, has died aged 88.\n\nKell died on Tuesday at her home in Brenn.") == []


def test_what_a_year_before_is_compared_with_is_of_the_time_that_it_counts_from() -> None:
    told = "Hale Mills had a loss in the first quarter. The mill earned $9 million, compared with $8 million a year earlier."
    assert inferred(told) == [
        ("2021-33", "The mill earned $9 million", "the time with which “a year earlier” is compared")]
    for elsewhere in ("Hale Mills spoke on Tuesday. The mill earned $9 million, compared with $8 million a year earlier.",
                      "The mill earned $9 million in the first quarter, compared with $8 million a year earlier."):
        assert not any("compared" in reason for _, _, reason in inferred(elsewhere))


def test_what_is_ahead_is_counted_from_what_is_planned() -> None:
    found = [(event.when.value.edtf, event.status, event.headline) for event in build("The tickets, which go on sale on June 17, two days before the fair opens, cost nine crowns.").events]
    assert ("2021-06-19", "planned", "The fair opens") in found
    found = build("The envoy left on June 10, three days before the council votes on the pact.").events
    assert [(event.when.value.edtf, event.status, event.headline) for event in found if event.basis == "inferred"] == [
        ("2021-06-13", "planned", "The council votes on the pact")]
    assert inferred("Tickets went on sale on May 3, two weeks before the fair opens.") == []  # over, or not of this year
