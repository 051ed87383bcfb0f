"""What a time counts on from: a month just told ahead, a season, a day; not what is told of another."""

from __future__ import annotations

import pytest
from building import build, rows


def test_what_was_until_a_day_goes_on_from_there() -> None:
    told = "The bowls were found in August 2017. They lay in a box until last June, when a clerk opened it. Six weeks later they were sold."
    assert ("2019-07~", "The bowls were sold") in rows(build(told))


def test_the_month_just_told_ahead_is_the_month_of_what_follows() -> None:
    assert rows(build("They will walk out on March 13, and a second stoppage is planned for the last week of the month."))[-1][0] == "2020-03-25/2020-03-31"
    assert rows(build("A vote is planned for the last week of the month."))[-1][0].startswith("2020-02")


def test_the_month_is_that_of_the_day_the_sentence_looks_back_to() -> None:
    assert rows(build("The dockers struck on Jan. 3, and by the end of the month they had won."))[-1][0] == "2020-01-31"
    assert rows(build("The firm opened a shop on Jan. 3 and said that it would hire ten people by the end of the month."))[-1][0] == "2020-02-29"


def test_later_that_year_is_the_rest_of_it() -> None:
    told = "Low fled to Lund {}. The house was sold {}."
    assert rows(build(told.format("in June 2018", "later that year")))[-1][0] == "2018-07/2018-12"
    assert rows(build(told.format("on June 4, 2018", "later that month")))[-1][0] == "2018-06-05/2018-06-30"
    assert rows(build(told.format("on June 4, 2018", "earlier that year")))[0][0] == "2018-01/2018-06"


def test_the_midnight_that_ends_a_day_is_counted_from_that_day() -> None:
    assert rows(build("The barge sank shortly before midnight on June 11, 2019. Divers found a body three days later."))[-1][0] == "2019-06-14"
    assert rows(build("The barge sank at midnight on June 11, 2019. Two hours later it burned."))[-1][0] == "2019-06-12T02:00:00"


def test_a_month_behind_a_season_is_the_next_one() -> None:
    told = "She left her post in June 2017 and formed a guild that autumn. In {} it won nine seats."
    assert rows(build(told.format("March")))[-1][0] == "2018-03"
    assert rows(build(told.format("November")))[-1][0] == "2017-11"


def test_what_is_told_of_another_before_the_story_is_passed_by() -> None:
    told = "Low had been called in January by Ivo Park, whose brother died last Easter. She flew to Lund two weeks later."
    assert rows(build(told))[-1][0].startswith("2020-01")
    told = "Ann Low died on 11 May 2018. Her first will, made in 2006, had left it to a nephew. He became suspicious that summer."
    assert rows(build(told))[-1][0] == "2018-22"


def test_so_many_hours_from_a_day_are_days() -> None:
    assert rows(build("The crews will walk out for 48 hours from March 13."))[0][0] == "2020-03-13/2020-03-14"


def test_a_day_of_the_race_of_next_year_is_of_next_year() -> None:
    assert rows(build("Next year's race will start in Hale on 20 July."))[0][0] == "2021-07-20"
    assert rows(build("Next year's budget will be shown on 20 July."))[-1][0] == "2020-07-20"


def test_years_before_a_year_by_which_something_was_done() -> None:
    assert "1790" in rows(build("The weavers had left by 1820. The last loom was built about 30 years earlier."))[0][0]


def test_lines_of_a_report_begin_with_the_hour_it_was() -> None:
    assert [row[0] for row in rows(build("18:40 - Police arrive.\n\n20:10 – The mob leaves."))] == ["2020-02-28T18:40:00", "2020-02-28T20:10:00"]
    behind_another_day = build("The fair was held on Feb. 3 and drew crowds.\n\n18:40 - Police arrive.\n\n20:10 | The mob leaves.")
    assert rows(behind_another_day)[1:] == [("2020-02-28T18:40:00", "Police arrive"), ("2020-02-28T20:10:00", "The mob leaves")]
    assert [row[0] for row in rows(build("0735 - Police arrive.\n\n2010 - The mob leaves."))] == ["2020-02-28T07:35:00", "2020-02-28T20:10:00"]
    assert [row[0] for row in rows(build("1945 - Police arrive.\n\n2010 - The mob leaves."))] == ["1945", "2010"]  # no hour of a morning: years


def test_a_length_between_two_numbers_ends_with_the_larger() -> None:
    assert rows(build("Shipments will resume within two to three weeks."))[0][0] == "2020-02-29~/2020-03-20~"
    assert rows(build("It will be ready in two to three months."))[0][0] == "2020-04~/2020-05~"
    assert rows(build("Sales have slumped over the past two or three weeks."))[0][0] == "2020-02-08~/2020-02-28~"


def test_what_comes_after_a_stretch_counts_from_its_end() -> None:
    assert rows(build("The fair ran from Feb. 3 to Feb. 9. Two days later the hall burned."))[-1][0] == "2020-02-11"
    assert rows(build("The fair was held last weekend. Two days later the hall burned."))[-1][0] == "2020-02-25"
    assert rows(build("Low served from 1962 to 1964. Two years later she left."))[-1][0] == "1966"
    assert rows(build("Low served from 1962 to 1964, then spent the next 30 years teaching."))[-1][0] == "1964-01-02~/1994-01-01~"


def test_the_next_morning_is_that_of_a_day_told_in_passing_in_its_sentence() -> None:
    told = rows(build("The talks began on Feb. 4. Low, who walked out of them on Tuesday, returned the following morning."))
    assert ("2020-02-26", "Low returned") in told


def test_hours_end_when_the_last_of_them_strikes() -> None:
    (event,) = build("They met on Friday from 2 p.m. to 4 p.m.").events
    assert (event.headline, event.when.value.start.hour, event.when.value.end.hour) == ("They met", 14, 16)
    assert rows(build("They met on Friday from 2 p.m. to midnight."))[0][0] == "2020-02-28"


def test_that_night_is_the_one_told_of_last() -> None:
    told = "Two men died on the night of Aug. 9, 2019. Low was hired in January. " + "Much else was said in court of their work. " * 12 + "Records show that Falk called that night."
    assert rows(build(told))[-2][0] == "2019-08-09"


def test_what_an_hour_is_elsewhere_is_no_zone_of_the_other_hours() -> None:
    told = "The bus left the road on Monday at 22:15{}. The last of the injured were brought up at 06:40 on Tuesday."
    assert rows(build(told.format(" (21:15 GMT)")))[-1][0] == "2020-02-25T06:40:00+01:00"
    assert rows(build(told.format(", in the rain (21:15 GMT)")))[-1][0] == "2020-02-25T06:40:00"
    assert rows(build(told.format(" GMT")))[-1][0] == "2020-02-25T06:40:00Z"


def test_hours_of_a_day_of_news_are_not_of_a_day_told_of_in_passing() -> None:
    told = "A quake shook Hale early Friday.\n\nA storm crossed the island on Feb. 12 and killed nine people.\n\nNine aftershocks have been felt, including a jolt at 9:31 a.m. that woke the town."
    assert any(when == "2020-02-28T09:31:00" for when, _ in rows(build(told)))


def test_hours_that_a_court_hears_of_are_those_of_the_day_long_ago() -> None:
    told = "A clerk killed a singer, a prosecutor told {} Friday.\n\nShe was found dead in her home on July 9, 2018.\n\nA friend heard a message that he left at 3:12 a.m. and that was short."
    assert any(when == "2018-07-09T03:12:00" for when, _ in rows(build(told.format("jurors"))))
    assert not any(when == "2018-07-09T03:12:00" for when, _ in rows(build(told.format("jurors").replace("prosecutor", "clerk").replace("jurors", "us"))))


def test_a_day_of_the_race_that_its_year_names_is_of_that_year() -> None:
    assert rows(build("The 2021 race will move to the last week of July."))[0][0] == "2021-07-25/2021-07-31"
    assert rows(build("The 2021 budget will be shown on 20 July."))[-1][0] == "2020-07-20"


def test_an_hour_is_of_the_day_that_heads_it() -> None:
    told = "Hale fair\n\nSaturday, June 20\n\nGates open at the mill, noon. Late-night film, 10pm.\n\nSunday, June 21\n\nChoir practice, 10am."
    assert [value for value, _ in rows(build(told, "2026-06-12"))] == ["2026-06-20T12:00:00", "2026-06-20T22:00:00", "2026-06-21T10:00:00"]


def test_words_in_an_entry_count_from_its_day() -> None:
    told = "1 May: The mill shuts.\n\n4 May: The guild says it will reopen within a week.\n\n9 May: Low says work is to start tomorrow."
    values = [value for value, _ in rows(build(told, "2021-06-30"))]
    assert "2021-05-10" in values and max(values) == "2021-05-10"


def test_a_weekday_of_the_week_told() -> None:
    told = "The cook drowned on Sunday, 9 March 2014. His boat was found in May.\n\nHer brother said the sea was calm that Sunday morning. The search went on until the Wednesday."
    assert [value for value, _ in rows(build(told, "2014-11-20"))] == ["2014-03-09", "2014-03-09", "../2014-03-12", "2014-05"]


def test_a_day_since_which_something_is_so_moves_no_story() -> None:
    told = "Low was hurt on Tuesday. He had not missed a game since his debut on Feb. 1, against Hale. He left the ice at 8 p.m. The next day he had a scan."
    values = [value for value, _ in rows(build(told, "2012-03-15"))]
    assert "2012-03-13T20:00:00" in values and "2012-03-14" in values


def test_a_weekday_before_counts_from_the_day_of_the_news_and_not_from_a_month_told_in_passing() -> None:
    told = ("The guild voted to lose its Saturday opening at a meeting on Wednesday night.\n\nThe hall was built in 1967. " + "Much else was said of its roof and of its doors and of the clerk. " * 6
            + "A report ordered in May and printed in November had left no choice.\n\nAnn Low had not seen it until the previous Friday. She left at 9.20pm.")
    assert [value for value, _ in rows(build(told, "2016-02-26"))] == ["1967", "2015-05", "2015-11", "2016-02-19", "2016-02-24", "2016-02-24T21:20:00"]


def test_the_new_year_that_has_come_is_the_one_behind_what_was_told() -> None:
    story = build("She left in August 1968. They reached Hale in the new year. The mill will open in the new year.", "2015-11-27")
    assert [value for value, _ in rows(story)] == ["1968-08", "1969", "2016"]
    assert ("2015", "Ann Low bought a mill") in rows(build("The hall shut on Monday. In the new year Ann Low bought a mill.", "2015-02-27"))


def test_a_small_hour_behind_late_on_a_day_is_of_the_next() -> None:
    assert ("2020-02-26T02:30:00", "The order was given") in rows(build("A crack was found late on Tuesday, and the order was given at 2.30am."))


def test_hours_that_make_days_are_counted_in_days_from_a_day() -> None:
    assert rows(build("Guns broke a truce on Thursday that had taken effect less than 48 hours earlier."))[0] == ("2020-02-25~", "A truce had taken effect")
    assert rows(build("The mill burned on Monday. Three hours later it was out."))[1] == ("2020-02-24~", "The mill was out")


@pytest.mark.parametrize(("told", "when"), [
    ("He was told on Oct. 2 that a pump had been ordered and would be fitted in November.", "2017-11"),
    ("He was told on Oct. 2 that a pump would be fitted in May.", "2018-05"),
    ("The mill, which burned on Oct. 2, would reopen in November, Low said.", "2018-11"),
])
def test_a_month_in_which_something_would_be_done_counts_from_the_day_on_which_that_was_said(told: str, when: str) -> None:
    assert rows(build(told, "2018-03-06"))[-1][0] == when
