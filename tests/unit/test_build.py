"""The road from end to end, through the public functions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from building import build, rows

import timeline
from timeline.errors import DatelineError, UsageError
from timeline.model import Timeline
from timeline.pipeline import merge
from timeline.plugin import Declared, Filter
from timeline.registry import Registry

FIRE = """Mill burns down

The mill at Low Ford burned down on Thursday.
Two firemen were hurt, the chief said early Friday.
The mill had stood empty since 2011.
"""


def test_an_article_becomes_a_timeline_in_order_of_time() -> None:
    assert rows(build(FIRE)) == [
        ("2011/2020-02-28", "The mill had stood empty"),
        ("2020-02-27", "The mill at Low Ford burned down"),
        ("2020-02-28", "The chief: Two firemen were hurt"),
    ]


SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.mark.parametrize("text", [FIRE, *(path.read_text(encoding="utf-8") for path in SEEDS)], ids=["FIRE", *(path.stem for path in SEEDS)])
def test_every_event_quotes_the_article_to_the_letter(text: str) -> None:
    story = build(text)
    text = story.articles[0].text
    assert story.events
    for event in story.events:
        assert text[event.begin:event.end] == event.text
        assert text[event.when.timex.begin:event.when.timex.end].split() == event.words.split()
        assert len(event.headline) <= 90


def test_events_keep_their_ids_and_differ_from_each_other() -> None:
    first, again = build(FIRE), build(FIRE)
    assert first == again
    assert len({event.id for event in first.events}) == 3


def test_no_dateline_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(DatelineError, match="--dateline"):
        build(FIRE, None)


def test_full_dates_need_no_dateline() -> None:
    story = build("Notes\n\nThe mill was built in 1811. It burned down on 3 May 1902.", None)
    assert [edtf for edtf, _ in rows(story)] == ["1811", "1902-05-03"]
    assert story.articles[0].dateline is None


def test_a_day_that_no_calendar_has_is_kept_as_unresolved() -> None:
    story = build("Notes\n\nThe fair opened on Feb. 30 and the circus left on Thursday.")
    assert [edtf for edtf, _ in rows(story)] == ["2020-02-27"]
    (lost,) = story.unresolved
    assert (lost.text, lost.reason) == ("Feb. 30", "no such day: month 2 has 29 days, not 30")


def test_a_date_that_contradicts_its_weekday_is_kept_and_reported() -> None:
    story = build("Notes\n\nThe fair opened in the rain on Thursday, Feb. 28, 2020.")
    assert rows(story) == [("2020-02-28", "The fair opened in the rain")]
    assert "is a Friday, not a Thursday" in story.problems[0].message


def test_an_article_without_dates_is_an_empty_timeline_with_a_warning() -> None:
    story = build("Notes\n\nThe dog slept. Nothing else was heard of it.", None)
    assert story.events == ()
    assert "no dated events found" in story.problems[0].message
    for name in ("ical", "csv", "timelinejs", "json", "timeml"):
        assert timeline.export(story, name)


def test_what_is_put_off_until_a_time_stands_on_it() -> None:
    assert rows(build("News\n\nThe trial was postponed until June.")) == [("2020-06", "The trial, postponed")]
    assert rows(build("News\n\nIt was not until Tuesday that the king fled.")) == [("2020-02-25", "The king fled")]


def test_what_somebody_was_given_time_for_ends_where_the_next_clause_begins() -> None:
    text = "News\n\nThe court gave the firm until June to clean the site, and the mayor said the lake was safe."
    assert rows(build(text)) == [("2020-06", "The firm to clean the site")]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Two barges sank in the Royal Harbour of Low Ford on Tuesday.", "the Royal Harbour of Low Ford"),
        ("Bombs went off at embassies in Ruritania and Freedonia on Tuesday.", "Ruritania and Freedonia"),
        ("They met in the Methodist hall on Tuesday.", "the Methodist hall"),
        ("The car was found at the Torvald, Ill., airport on Tuesday.", None),
        ("Low died in Dover, Del., on Tuesday.", "Dover, Del."),
        ("On Tuesday a mill burned in Hale, Md.", "Hale, Md."),
        ("A fire broke out in Hale, N.J., on Tuesday and spread.", "Hale, N.J."),
        ("An analyst at Torvald resigned on Tuesday.", None),
        ("The letter was published in Weekly Notes on Tuesday.", None),
        ("She spoke in Bergen, Norway, on Tuesday.", "Bergen, Norway"),
        ("Bombs went off in the Ruritanian and Freedonian capitals on Tuesday.", None),
        ("The delay on Tuesday resulted in Torvald losing the sale.", None),
    ],
)
def test_the_place_is_where_it_happened_in_the_article_s_words(told: str, place: str | None) -> None:
    assert [event.place for event in build(f"News\n\n{told}").events] == [place]


@pytest.mark.parametrize(
    ("report", "places"),
    [
        ("LOW FORD, Norway — A jury cleared the miller on Thursday. The mill had burned down in 2011.", [None, "Low Ford, Norway"]),
        ("LOW FORD, Feb. 28 (Agency) — A jury cleared the miller on Thursday.\n\nThe king fled on Wednesday.", [None, "Low Ford"]),
        ("TROMSØ, Norway, Feb. 28 — A jury cleared the miller on Thursday.", ["Tromsø, Norway"]),
        ("LOW FORD, Norway (Feb. 28) — A jury cleared the miller on Thursday.", ["Low Ford, Norway"]),
        ("MCALLEN — A jury cleared the miller on Thursday. He left McAllen a free man.", ["McAllen"]),
        ("LOW FORD — A jury in Bergen cleared the miller on Thursday.", ["Bergen"]),
        ("LOW FORD — Rebels on Thursday moved into Bergen.", [None]),
        ("LOW FORD — The jury will meet again on Tuesday.", [None]),
        ("BREAKING NEWS: A jury cleared the miller on Thursday.", [None]),
    ],
)
def test_the_city_of_the_byline_stands_in_for_news_that_names_no_place(report: str, places: list[str | None]) -> None:
    assert [event.place for event in build(f"News\n\n{report}").events] == places


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # The hour told behind its day is no second event.
        pytest.param("On Monday, the second of March, the mill will open its doors at noon.", ["2020-03-02T12:00:00"], id="an hour behind its day"),
        pytest.param("A march from the square is planned for Saturday, setting off at 11am.", ["2020-02-29T11:00:00"], id="an hour behind its day and an aside"),
        # Units on end of one verb are one stretch.
        pytest.param("They filed nine suits in May and June 2019.", ["2019-05/2019-06"], id="two months"),
        pytest.param("The rains failed in 1984 and 1985.", ["1984/1985"], id="two years"),
        pytest.param("The clerks struck on Tuesday and Wednesday.", ["2020-02-25/2020-02-26"], id="two days"),
        pytest.param("He was seen in May and September 2019.", ["2019-05", "2019-09"], id="months apart"),
        pytest.param("The rains failed in 1984 and the wells in 1985.", ["1984", "1985"], id="years of two verbs"),
        pytest.param("The quay will be mended in 2021 or 2022.", ["2021", "2022"], id="years that are alternatives"),
        pytest.param("He ran the yard in 1994, 1995 and 1997.", ["1994", "1995", "1997"], id="years apart"),
        # Last year beside a quarter's figures is that quarter of last year.
        pytest.param("Net sales for the third quarter of 2019 were $14 million, down from $21 million last year.", ["2018-35", "2019-35"], id="last year in the same sentence"),
        pytest.param("Net rose to $3 million in the third quarter of 2019. Sales were $14 million, up from $11 million last year.", ["2018-35", "2019-35"], id="last year in the next"),
        pytest.param("The mill shut in the third quarter of 2019. It had opened last year.", ["2019", "2019-35"], id="last year of what is no figure"),
    ],
)
def test_which_times_are_events_of_their_own_and_how_wide_they_are(text: str, when: list[str]) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == when


def test_an_offer_that_lapses_at_midnight_lapses_on_the_day_that_it_ends() -> None:
    assert rows(build("The offer expires at midnight on Saturday."))[0][0] == "2020-02-29"


def test_markup_and_formulas_pass_as_text() -> None:
    story = build("=1+1\n\n<script>alert(1)</script> was shown on Thursday & nobody minded.")
    assert story.title == "=1+1"
    assert story.events[0].headline.startswith("<script>alert(1)</script>")
    assert b"<script>" not in timeline.export(story, "timelinejs")


def test_five_megabytes_without_a_line_break_are_read() -> None:
    text = "Notes\n\n" + "The tide rose and fell and the boats lay still in the mud below the wall. " * 65_000 + "It ended on Thursday."
    assert len(text) > 4_800_000
    assert rows(build(text)) == [("2020-02-27", "The tide ended")]


def test_tag_gives_one_entry_a_timex() -> None:
    found = timeline.tag("From May to July 2019, and since then twice.", "2020-02-28")
    assert [(one.text, one.timex3.value) for one in found] == [("May", "2019-05"), ("July 2019", "2019-07")]


@pytest.mark.parametrize("value", ["28.02.2020", "yesterday", "2020-02-30", ""])
def test_a_dateline_must_be_a_date(value: str) -> None:
    with pytest.raises(UsageError, match="2020-02-28|date"):
        timeline.tag("Thursday", value)


def test_several_articles_make_one_timeline() -> None:
    one, other = build(FIRE), build("Fair\n\nThe fair opened on Wednesday.")
    both = merge([one, other])
    assert both.title == "Mill burns down and 1 more"
    assert [event.when.value.edtf for event in both.events] == ["2011/2020-02-28", "2020-02-26", "2020-02-27", "2020-02-28"]
    assert merge([one, one]) == one


def test_one_text_under_two_datelines_is_told_once_and_said() -> None:
    early, late = build("Fair\n\nThe fair opened on Wednesday."), build("Fair\n\nThe fair opened on Wednesday.", "2020-03-06")
    both = merge([early, late])
    assert [event.when.value.edtf for event in both.events] == ["2020-03-04"]
    (problem,) = both.problems
    assert "the dateline 2020-02-28" in problem.message and "with 2020-03-06, which counts" in problem.message


def test_filters_change_a_timeline_and_a_broken_one_is_named() -> None:
    registry = Registry.load()

    def drop(story: Timeline) -> Timeline:
        return replace(story, events=story.events[:1])

    def broken(story: Timeline) -> Timeline:
        raise RuntimeError("out of ink")

    registry.filters.update(
        drop=Declared(Filter("drop", "Keeps the first", drop), "drop"),
        ink=Declared(Filter("ink", "Breaks", broken), "ink"),
        nothing=Declared(Filter("nothing", "Gives nothing", lambda story: None), "nothing"),
    )
    story = build(FIRE, registry=registry)
    assert len(story.events) == 1
    assert [problem.message for problem in story.problems] == [
        "filter ink (plugin ink) failed and was passed over: out of ink",
        "filter nothing (plugin nothing) failed and was passed over: it gave NoneType, not a Timeline",
    ]


def test_a_canonical_timeline_can_be_corrected_by_hand_and_read_back() -> None:
    story = build(FIRE)
    data = timeline.export(story, "json")
    again = timeline.read(data)
    assert isinstance(again, Timeline)
    assert timeline.export(again, "json") == data
    corrected = timeline.read(data.replace(b"The mill at Low Ford burned down", b"Low Ford mill is lost"))
    assert "Low Ford mill is lost" in [event.headline for event in corrected.events]
    assert [event.id for event in corrected.events] == [event.id for event in story.events]


@pytest.mark.parametrize(
    "text", ["Monday " * 1500, "the end of " * 3000 + "the month", "1/1/" * 5000, "two days before " * 700, "May, " * 1500],
    ids=lambda text: text[:12],
)
def test_no_sentence_is_too_odd_to_be_read(text: str) -> None:
    assert all(len(event.headline) <= 90 for event in build(text).events)


def test_what_a_noun_names_and_is_over_has_happened_whatever_its_clause_says_of_the_future() -> None:
    story = build("The pact replaces the 1991 agreement between the two mills, which set out how they could use the mark.")
    assert [(event.headline, event.status) for event in story.events] == [("Agreement between the two mills", "occurred")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Voters will choose a mayor in two weeks.", "2020-03-09/2020-03-15"),
        ("Voters will choose a mayor in three days.", "2020-03-02"),
        ("The court will rule within a month.", "2020-02-29~/2020-03-28~"),
        ("The court will rule in the coming weeks.", "2020-02-29~/2020-05-08~"),
    ],
)
def test_a_length_leads_from_the_dateline_to_what_is_planned(text: str, when: str) -> None:
    assert [(event.when.value.edtf, event.status) for event in build(text).events] == [(when, "planned")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Freight grew in the first nine months of last year.", "2019-01/2019-09"),
        ("Sales fell in the last three months of 2012.", "2012-10/2012-12"),
        ("Exports fell in the first 10 days of January.", "2020-01-01/2020-01-10"),
        ("Exports fell in the first 40 days of January.", "2020-01"),
    ],
)
def test_the_first_or_last_units_of_a_time_are_that_part_of_it(text: str, when: str) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == [when]


def test_that_month_of_what_is_over_is_none_to_come() -> None:
    story = build("The fraud came to light in February 2018. Low was suspended on Feb. 4 and arrested that June.")
    assert rows(story)[1] == ("2018-06", "Low was arrested")  # of the year that the fraud is told of


def test_a_month_behind_that_summer_is_of_its_year() -> None:
    story = build("The hauler won its contract in March 2017. That summer, a clerk complained. He was laid off in September.\n\nThe firm closed in October.")
    assert [edtf for edtf, _ in rows(story)] == ["2017-03", "2017-22", "2017-09", "2019-10"]


def test_the_date_of_a_byline_is_none_that_a_length_counts_from() -> None:
    assert rows(build("News\n\nHALE, Feb. 28, 2020 (Agency) - The toll will rise in three months.")) == [("2020-05", "The toll will rise")]


def test_that_autumn_behind_a_year_is_of_that_year() -> None:
    assert rows(build("In 1924 Low wrote a play. The following year he married. That autumn he moved to Hale."))[-1] == ("1925-23", "Low moved to Hale")


def test_a_length_ahead_tells_nothing_of_what_may_or_did_happen() -> None:
    assert rows(build("Prices may fall over the next few days. The firm said little. The pit was drained within a week.")) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("There are pictures of a fair in 1988.", "occurred"),
        ("The hall is open in March 2021.", "planned"),
        ("The guild expects a loss in the third quarter of 2019.", "planned"),
    ],
)
def test_what_is_over_is_not_planned_by_a_present_tense(text: str, status: str) -> None:
    assert [event.status for event in build(text).events] == [status]


@pytest.mark.parametrize(("sentence", "status"), [
    ("Low moved to Lund, where she would die in 1903.", "occurred"),
    ("The mill was left to Ann Low, who would be its last owner in 1950.", "occurred"),
    ("Low said she had moved to Lund, where she would vote in 1903.", "planned"),
    ("Low moved to Lund, where she would die in 2031.", "planned"),
    ("Low will move to Lund, where she would sing in 1903.", "planned"),
])
def test_what_a_story_tells_ahead_came_about(sentence: str, status: str) -> None:
    """ "Where she would die in 1903": nobody planned it, and by the dateline it is over; not so what somebody said would be."""
    assert [event.status for event in build(sentence).events] == [status]


@pytest.mark.parametrize(("text", "first"), [
    ("The mill burned on Monday. It had stood empty since 1979.", "1979/2020-02-24"),
    ("Low had run the mill since 1979. On Monday she sold it.", "1979/2020-02-28"),
    ("The mill burned on Monday. It has stood empty since Tuesday.", "2020-02-25/2020-02-28"),
])
def test_what_had_lasted_ends_with_what_was_told_before(text: str, first: str) -> None:
    """ "It had stood empty since 1979", behind a fire on Monday: up to the fire, not to the day of writing."""
    assert [edtf for edtf, _ in rows(build(text)) if "/" in edtf] == [first]
