"""pandas and duckdb: what they make of the tables."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
import stories
from stories import EVERYTHING, STORY, timeline

from timeline.model import Timeline
from timeline_csv import Profile
from timeline_csv.write import table

VALUE = stories.DAY.when.value
HARD = timeline(*EVERYTHING.events, *(
    stories.event(words, VALUE, words, text=words)
    for words in ("=1+1", "None", "NA", '"quoted", twice', "new\nline", "é 👩‍👧 مرحبا", "a;b\tc", "x" * 40_000)
))


def rows(story: Timeline, profile: Profile, bom: bool = False) -> tuple[bytes, list[list[str]]]:
    """The file, and its rows as Python reads them."""
    data = table(story, profile, bom)
    return data, list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


@pytest.mark.parametrize("profile", Profile)
def test_pandas_reads_the_same_cells(profile: Profile, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: pip install -e '.[dev]'")
    data, (header, *expected) = rows(HARD, profile)
    (tmp_path / "story.csv").write_bytes(data)
    frame = pandas.read_csv(tmp_path / "story.csv", dtype=str, keep_default_na=False)
    assert list(frame.columns) == header
    assert frame.to_numpy().tolist() == expected


@pytest.mark.parametrize("profile", Profile)
def test_duckdb_reads_the_same_cells(profile: Profile, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: pip install -e '.[dev]'")
    data, (header, *expected) = rows(HARD, profile)
    (tmp_path / "story.csv").write_bytes(data)
    with duckdb.connect() as database:
        found = database.execute("select * from read_csv(?, all_varchar = true)", [str(tmp_path / "story.csv")])
        assert [column[0] for column in found.description] == header
        assert [[cell or "" for cell in row] for row in found.fetchall()] == expected


def test_duckdb_finds_days_and_numbers_by_itself(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: pip install -e '.[dev]'")
    days = [event for event in STORY.events if type(event.when.value.start) is date and type(event.when.value.end) is date]
    (tmp_path / "story.csv").write_bytes(rows(timeline(*days), Profile.EVENTS)[0])
    with duckdb.connect() as database:
        # `"end"`, since it is a word of SQL.
        longest = 'select headline from read_csv(?) order by "end" - start desc, evidence_begin limit 1'
        assert database.execute(longest, [str(tmp_path / "story.csv")]).fetchone() == ("The canal is dug",)


def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: pip install -e '.[dev]'")
    (tmp_path / "story.csv").write_bytes(rows(STORY, Profile.EVENTS, bom=True)[0])
    assert pandas.read_csv(tmp_path / "story.csv").columns[0] == "start"
