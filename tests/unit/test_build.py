"""The road from end to end, through the public functions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

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


def build(text: str, dateline: str | None = "2020-02-28", **options: object) -> Timeline:
    return timeline.build(timeline.read(text.encode()), dateline, **options)


def rows(story: Timeline) -> list[tuple[str, str]]:
    return [(event.when.value.edtf, event.headline) for event in story.events]


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


@pytest.mark.parametrize(
    ("told", "again", "kept"),
    [
        ("Nine miners were killed on Tuesday when a shaft caved in.", "A cave-in killed nine miners at Low Ford on Tuesday.",
         ["A cave-in killed nine miners at Low Ford"]),
        ("Rebels seized Low Ford on Tuesday.", "Rebels seized High Weir on Tuesday.", ["Rebels seized Low Ford", "Rebels seized High Weir"]),
        ("The storm killed 9 people on Tuesday.", "The storm killed 31 people on Tuesday.", ["The storm killed 9 people", "The storm killed 31 people"]),
        ("Ann Low resigned as mayor on Tuesday.", "Low quit as mayor on Tuesday.", ["Ann Low resigned as mayor"]),
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
        ("An analyst at Torvald resigned on Tuesday.", None),
        ("The letter was published in Weekly Notes on Tuesday.", None),
        ("She spoke in Bergen, Norway, on Tuesday.", "Bergen, Norway"),
    ],
)
def test_the_place_is_where_it_happened_in_the_article_s_words(told: str, place: str | None) -> None:
    assert [event.place for event in build(f"News\n\n{told}").events] == [place]


@pytest.mark.parametrize(
    ("report", "places"),
    [
        ("LOW FORD, Norway — A jury cleared the miller on Thursday. The mill had burned down in 2011.", [None, "Low Ford, Norway"]),
        ("LOW FORD, Feb. 28 (Agency) — A jury cleared the miller on Thursday.\n\nThe king fled on Wednesday.", [None, "Low Ford"]),
        ("MCALLEN — A jury cleared the miller on Thursday. He left McAllen a free man.", ["McAllen"]),
        ("LOW FORD — A jury in Bergen cleared the miller on Thursday.", ["Bergen"]),
        ("LOW FORD — Rebels on Thursday moved into Bergen.", [None]),
        ("LOW FORD — The jury will meet again on Tuesday.", [None]),
        ("BREAKING NEWS: A jury cleared the miller on Thursday.", [None]),
    ],
)
def test_the_city_of_the_byline_stands_in_for_news_that_names_no_place(report: str, places: list[str | None]) -> None:
    assert [event.place for event in build(f"News\n\n{report}").events] == places


def test_a_caption_that_stands_there_twice_is_one_event() -> None:
    caption = "Boats lie on the quay at Low Ford, Feb. 27, 2020."
    story = build(f"Storm\n\nThe storm passed on Wednesday, and the town counted its boats.\n\n{caption}\n{caption}\n")
    assert [edtf for edtf, _ in rows(story)] == ["2020-02-26", "2020-02-27"]


def test_one_clause_with_two_times_of_one_moment_is_one_event_at_the_finest() -> None:
    story = build("Notes\n\nOn Thursday, Feb. 27, at 9 p.m. the sirens went.", timezone="Europe/Istanbul")
    assert rows(story) == [("2020-02-27T21:00:00+03:00", "The sirens went")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Monday, the second of March, the mill will open its doors at noon.", ["2020-03-02T12:00:00"]),
        ("A march from the square is planned for Saturday, setting off at 11am.", ["2020-02-29T11:00:00"]),
    ],
)
def test_the_hour_told_behind_its_day_is_no_second_event(text: str, when: list[str]) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("They filed nine suits in May and June 2019.", ["2019-05/2019-06"]),
        ("The rains failed in 1984 and 1985.", ["1984/1985"]),
        ("The clerks struck on Tuesday and Wednesday.", ["2020-02-25/2020-02-26"]),
        ("He was seen in May and September 2019.", ["2019-05", "2019-09"]),
        ("The rains failed in 1984 and the wells in 1985.", ["1984", "1985"]),
        ("The quay will be mended in 2021 or 2022.", ["2021", "2022"]),
        ("He ran the yard in 1994, 1995 and 1997.", ["1994", "1995", "1997"]),
    ],
)
def test_units_on_end_of_one_verb_are_one_stretch(text: str, when: list[str]) -> None:
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
    assert rows(build(text)) == [("2020-02-27", "It ended")]


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


def test_thousands_of_events_are_merged_without_comparing_all_with_all() -> None:
    text = "Notes\n\n" + "\n\n".join(f"The mill at N{n} burned down in {1700 + n % 300}." for n in range(1500))
    story = build(text)
    assert len(story.events) == 1500


@pytest.mark.parametrize(
    "text", ["Monday " * 1500, "the end of " * 3000 + "the month", "1/1/" * 5000, "two days before " * 700, "May, " * 1500],
    ids=lambda text: text[:12],
)
def test_no_sentence_is_too_odd_to_be_read(text: str) -> None:
    assert all(len(event.headline) <= 90 for event in build(text).events)


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


def test_what_a_noun_names_and_is_over_has_happened_whatever_its_clause_says_of_the_future() -> None:
    story = build("The pact replaces the 1991 agreement between the two mills, which set out how they could use the mark.")
    assert [(event.headline, event.status) for event in story.events] == [("Agreement between the two mills", "occurred")]


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


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Net sales for the third quarter of 2019 were $14 million, down from $21 million last year.", ["2018-35", "2019-35"]),
        ("Net rose to $3 million in the third quarter of 2019. Sales were $14 million, up from $11 million last year.", ["2018-35", "2019-35"]),
        ("The mill shut in the third quarter of 2019. It had opened last year.", ["2019", "2019-35"]),
    ],
)
def test_last_year_beside_a_quarters_figures_is_that_quarter_of_last_year(text: str, when: list[str]) -> None:
    assert [edtf for edtf, _ in rows(build(text))] == when


def test_one_moment_by_two_clocks_is_one_event() -> None:
    assert len(build("There is a live talk tomorrow at 17:00 UTC (9 a.m. Pacific).").events) == 1


def test_a_month_behind_that_summer_is_of_its_year() -> None:
    story = build("The hauler won its contract in March 2017. That summer, a clerk complained. He was laid off in September.\n\nThe firm closed in October.")
    assert [edtf for edtf, _ in rows(story)] == ["2017-03", "2017-22", "2017-09", "2019-10"]


def test_the_date_of_a_byline_is_none_that_a_length_counts_from() -> None:
    assert rows(build("News\n\nHALE, Feb. 28, 2020 (Agency) - The toll will rise in three months.")) == [("2020-05", "The toll will rise")]


def test_that_autumn_behind_a_year_is_of_that_year() -> None:
    assert rows(build("In 1924 Low wrote a play. The following year he married. That autumn he moved to Hale."))[-1] == ("1925-23", "He moved to Hale")


def test_a_length_ahead_tells_nothing_of_what_may_or_did_happen() -> None:
    assert rows(build("Prices may fall over the next few days. The firm said little. The pit was drained within a week.")) == []


def test_a_list_of_events_alike_is_left_as_it_is_told() -> None:
    floods = "\n\n".join(f"The flood in Port Hale came in May {year}.\n\nNobody forgot the {year} flood in Port Hale." for year in range(1901, 1941))
    assert len(build(floods).events) == 80


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
     "Sep 2, 2019 by Bo Park", "Live page | Monday 2 September 2019 | Updated 18:40"],
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
        "Marguerite Low, born in Lund", "Marguerite Low left", "Marguerite Low's book came", "Marguerite Low led the guild"]


def test_two_years_ago_opens_a_sentence_of_the_writer_in_a_story_too() -> None:
    told = "Low was born in 1929. She went to sea in 1948, and led the guild in 1951. In 1964 she retired.\n\nTwo years ago she gave her papers away."
    assert rows(build(told))[-1] == ("2018", "Low gave her papers away")


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
