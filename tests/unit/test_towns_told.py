"""A town by its name, where a text only calls it so."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("LUND, May 9 - Fire slammed into this old river town on Monday.", "Fire slammed into Lund"),
    ("LUND, May 9 - The guns that had pounded this old town since 2012 fell silent on Monday.", "The guns had pounded Lund"),
    ("Clerks in the old town of Hale left. Nurses visited the town in 2012.", "Nurses visited Hale"),
])
def test_the_town_has_its_name(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("LUND, May 9 - It rained.\n\nHALE, May 9 - Fire slammed into this old river town on Monday.", "Fire slammed into this old river town"),
    ("LUND, May 9 - The guns that had pounded this old town since 2012 fell silent on Monday.", "The guns that had pounded this old town fell silent"),
    ("LUND, May 9 - Fire slammed into this town council on Monday.", "Fire slammed into this town council"),
    ("LUND, May 9 - Fire reached this town of nine thousand on Monday.", "Fire reached this town of nine thousand"),
    ("Clerks in the old town of Hale left. Lund is a town too. Nurses visited the town in 2012.", "Nurses visited the town"),
    ("Clerks in the old town of Hale left for Lund. Nurses visited the town in 2012.", "Nurses visited the town"),
    ("Clerks in the old town of Hale left. Nurses left the town hall in 2012.", "Nurses left the town hall"),
    ("Clerks in the town of Hale and the town of Lund left. Nurses left the town in 2012.", "Nurses left the town"),
])
def test_the_town_may_be_another(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
