"""Every EDTF string that we write is one that the `edtf` package parses, to the same days."""

from __future__ import annotations

from datetime import date

import pytest
from stories import EVERYTHING, NEAR

from timeline.model import Event
from timeline.temporal.grain import Grain

edtf = pytest.importorskip("edtf", reason="edtf is not installed: pip install -e '.[dev]'")


@pytest.mark.parametrize("event", EVERYTHING.events, ids=lambda event: event.words)
def test_edtf_parses(event: Event) -> None:
    assert edtf.parse_edtf(event.when.value.edtf)


@pytest.mark.parametrize(
    "event", [one for one in NEAR if one.when.value.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR) and one.when.value.start],
    ids=lambda event: event.words,
)
def test_edtf_begins_on_the_same_day(event: Event) -> None:
    first = edtf.parse_edtf(event.when.value.edtf).lower_strict()
    assert date(*first[:3]) == event.when.value.start
