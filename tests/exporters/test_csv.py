"""CSV: four profiles, and cells that no spreadsheet computes."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
import stories
from stories import ARTICLE, EVERYTHING, STORY, timeline

from timeline.model import Event, Timeline
from timeline.temporal.calendar import FarDate
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline_csv import Delimiter, Options, Profile, export, timeline_exporters, warn
from timeline_csv.calendars import GOOGLE, OUTLOOK
from timeline_csv.events import COLUMNS
from timeline_csv.sheet import COLUMNS as SHEET


def table(story: Timeline, profile: Profile = Profile.EVENTS) -> list[list[str]]:
    """The rows of the file, header first."""
    text = export(story, Options(profile=profile)).decode()
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def only(event: Event, profile: Profile = Profile.EVENTS) -> dict[str, str]:
    """The row of the only event; for TimelineJS the one after the title."""
    header, *rows = table(timeline(event), profile)
    return dict(zip(header, rows[-1], strict=True))


def test_the_events_profile_has_all_that_is_known() -> None:
    assert table(STORY)[0] == list(COLUMNS)
    assert only(stories.SINCE) == {
        "start": "2019-12-01", "end": "2020-02-29", "grain": "month", "edtf": "2019-12/2020-02-28",
        "words": "since December", "headline": "More than 400 noncombatants die", "status": "occurred", "basis": "stated",
        "place": "", "evidence": "More than 400 noncombatants die, the agency said.", "evidence_begin": "0",
        "evidence_end": "49", "words_begin": "3", "words_end": "17", "timex3_type": "DATE", "timex3_value": "2019-12",
        "timex3_mod": "", "note": "", "article": ARTICLE.title, "source": ARTICLE.source, "dateline": "2020-02-28",
        "dateline_basis": "byline", "article_id": "a1", "id": stories.SINCE.id,
    }


def test_an_open_end_is_empty_and_a_moment_has_its_offset() -> None:
    assert (only(stories.UNTIL)["start"], only(stories.UNTIL)["end"]) == ("", "2012-01-01")
    assert only(stories.ZONED)["start"] == "2020-02-27T21:30:00-05:00"


def test_no_event_is_left_out() -> None:
    assert len(table(EVERYTHING)) == 1 + len(EVERYTHING.events)
    assert warn(EVERYTHING, Options()) == []


def test_no_events_are_a_header() -> None:
    assert table(stories.EMPTY) == [list(COLUMNS)]
    assert table(stories.EMPTY, Profile.GOOGLE) == [list(GOOGLE)]


def test_lines_end_as_the_rfc_has_it() -> None:
    data = export(STORY, Options())
    assert data.count(b"\r\n") == data.count(b"\n") == 1 + len(STORY.events)


def test_a_byte_order_mark_comes_on_request() -> None:
    assert export(STORY, Options(bom=True)) == b"\xef\xbb\xbf" + export(STORY, Options())


@pytest.mark.parametrize(
    "harm",
    ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\u00a0=1", "\u200b=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201"],
)
def test_words_that_a_spreadsheet_would_compute_are_guarded(harm: str) -> None:
    row = only(stories.event(harm, stories.DAY.when.value, harm, text=harm, place=harm))
    assert all(row[column].startswith("'") for column in ("words", "headline", "evidence", "place"))


@pytest.mark.parametrize(
    ("value", "edtf", "start"),
    [
        (stories.CAESAR.when.value, "-0043-03-15", "-0043-03-15"),
        (TimeValue(FarDate(-43, 1, 1), FarDate(-42, 1, 1), Grain.YEAR), "-0043", "-0043-01-01"),
        (stories.FUTURE.when.value, "Y12000", "12000-01-01"),
        # A subtraction to a spreadsheet.
        (TimeValue(FarDate(-43, 3, 1), FarDate(-41, 1, 1), Grain.MONTH), "'-0043-03/-0042-12", "-0043-03-01"),
    ],
)
def test_dates_are_left_alone(value: TimeValue, edtf: str, start: str) -> None:
    row = only(stories.event("then", value))
    assert (row["edtf"], row["start"]) == (edtf, start)


@pytest.mark.parametrize("words", ["NA", "None", "null", "nan"])
def test_words_that_pandas_takes_for_missing_stay_as_they_are(words: str) -> None:
    assert only(stories.event(words, stories.DAY.when.value))["words"] == words


@pytest.mark.parametrize("letter", ["x", "👩"])
def test_a_cell_ends_where_excel_cuts_it(letter: str) -> None:
    cell = only(stories.event("then", stories.DAY.when.value, text=letter * 40_000))["evidence"]
    assert len(cell.encode("utf-16-le")) <= 2 * 32_767 and cell.endswith(letter + "…")


@pytest.mark.parametrize(
    ("event", "cells"),
    [
        (stories.DAY, ["Bombs kill 22 soldiers", "02/27/2020", "", "02/27/2020", "", "True"]),
        (stories.SINCE, ["[since December] More than 400 noncombatants die", "12/01/2019", "", "12/01/2019", "", "True"]),
        # No zone can be said but in words.
        (stories.ZONED, ["[9:30 p.m. EST] The council meets", "02/27/2020", "09:30 PM", "02/27/2020", "09:31 PM", "False"]),
        (stories.MIDNIGHT, ["[at midnight GMT] The truce begins", "03/01/2020", "12:00 AM", "03/01/2020", "12:01 AM", "False"]),
        (stories.NAIVE, ["[at 10:15] A tremor is felt", "02/27/2020", "", "02/27/2020", "", "True"]),
    ],
    ids=lambda one: one.words if isinstance(one, Event) else None,
)
def test_google_counts_the_last_day(event: Event, cells: list[str]) -> None:
    header, row = table(timeline(event), Profile.GOOGLE)
    assert header == list(GOOGLE)
    assert row[:6] == cells and row[8] == "False"


def test_outlook_ends_a_day_at_the_next_midnight() -> None:
    assert table(STORY, Profile.OUTLOOK)[0] == list(OUTLOOK) and len(OUTLOOK) == 22
    row = only(stories.DAY, Profile.OUTLOOK)
    assert (row["Start Date"], row["Start Time"], row["End Date"], row["End Time"]) == (
        "02/27/2020", "12:00 AM", "02/28/2020", "12:00 AM",
    )
    assert (row["All day event"], row["Reminder on/off"], row["Show time as"]) == ("True", "False", "3")


@pytest.mark.parametrize("profile", [Profile.GOOGLE, Profile.OUTLOOK])
def test_calendars_report_what_they_leave_out(profile: Profile) -> None:
    assert len(table(EVERYTHING, profile)) == 1 + len(STORY.events)
    assert warn(EVERYTHING, Options(profile=profile)) == ["left out 3 events outside the years 1000 to 9998: Caesar dies …"]


def test_the_sheet_has_the_columns_that_timelinejs_reads() -> None:
    header, title, *rows = table(EVERYTHING, Profile.TIMELINEJS)
    assert header == list(SHEET) and len(rows) == len(EVERYTHING.events)
    assert title[header.index("Type")] == "title" and not title[header.index("Year")]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (stories.DAY, {"Year": "2020", "Month": "2", "Day": "27", "Time": "", "End Year": ""}),
        (stories.SINCE, {"Display Date": "since December 2019"}),
        (stories.HALF_YEAR, {"Year": "2018", "Month": "", "End Year": "2018", "End Month": "6", "End Day": "30"}),
        (stories.MIDNIGHT, {"Day": "1", "Time": "00:00", "End Time": ""}),
        (stories.SECOND, {"Time": "10:15:07"}),
        (stories.HOURS, {"Time": "09:00", "End Time": "11:00"}),
        (stories.CAESAR, {"Year": "-44", "Month": "3", "Day": "15"}),
    ],
    ids=lambda one: one.words if isinstance(one, Event) else None,
)
def test_dates_in_the_sheet(event: Event, expected: dict[str, str]) -> None:
    row = only(event, Profile.TIMELINEJS)
    assert {column: row[column] for column in expected} == expected


def test_the_sheet_makes_no_links_that_timelinejs_would_break() -> None:
    source = "https://news.example/@name/story"
    article = replace(ARTICLE, source=source)
    assert ARTICLE.source in only(stories.DAY, Profile.TIMELINEJS)["Text"]
    assert "<a" not in only(stories.DAY, Profile.TIMELINEJS)["Text"]
    assert source not in table(timeline(stories.DAY, articles=(article,)), Profile.TIMELINEJS)[2][10]


def test_a_sheet_without_events_holds_its_title() -> None:
    assert [row[16] for row in table(stories.EMPTY, Profile.TIMELINEJS)] == ["Type", "title"]


def test_a_date_is_a_date_and_nothing_else() -> None:
    assert date.fromisoformat(only(stories.DAY)["start"]) == date(2020, 2, 27)


def test_the_declaration_is_light() -> None:
    (exporter,) = timeline_exporters()
    assert (exporter.name, exporter.suffixes, exporter.media_type) == ("csv", (".csv",), "text/csv")


@pytest.mark.parametrize(("delimiter", "between"), [("semicolon", ";"), ("tab", "\t")])
def test_cells_may_be_told_apart_otherwise(delimiter: str, between: str) -> None:
    hard = timeline(*STORY.events, stories.event("a;b\tc,d", stories.DAY.when.value, "=1;+1\t-1"))
    text = export(hard, Options(delimiter=Delimiter(delimiter))).decode()
    assert list(csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)) == table(hard)


@pytest.mark.parametrize("profile", [Profile.GOOGLE, Profile.OUTLOOK, Profile.TIMELINEJS])
def test_programs_that_take_commas_get_commas(profile: Profile) -> None:
    with pytest.raises(ValueError, match="takes commas only"):
        Options(profile=profile, delimiter=Delimiter.SEMICOLON)
