"""What began at one time and ended at another."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("text", "when"), [
    ("Orla led the choir from 1990 until she fell ill in 2004.", "1990/2004"),
    ("Orla led the choir from 1990 until falling ill in 2004.", "1990/2004"),
    ("Orla led the choir from May 1990 until her death in 2004.", "1990-05/2004-12"),
    ("The quay was shut from Monday until police let the ferry in on Thursday.", "2020-02-24/2020-02-27"),
    ("The quay was shut from Monday until Thursday.", "2020-02-24/2020-02-27"),
    ("Orla led the choir from 2004 until it was told in 1990.", "2004"),  # nonsense is no interval
    ("Orla led the choir from 1990.", "1990"),
    ("Clerks will strike on 3, 4 and 5 March.", "2020-03-03/2020-03-05"),
    ("Clerks will strike on the 3rd, 4th and 5th of March.", "2020-03-03/2020-03-05"),
    ("Clerks will strike on March 3, 4 and 5.", "2020-03-03/2020-03-05"),
    ("Clerks met in rooms 1, 2 and 3 February.", "2020-02-02/2020-02-03"),  # "1" may be a room
])
def test_what_lasted_until_something_happened_ends_with_it(text: str, when: str) -> None:
    assert when in [edtf for edtf, _ in rows(build(text))]


def test_what_ended_it_keeps_its_own_time() -> None:
    assert ("2004", "Orla fell ill") in rows(build("Orla led the choir from 1990 until she fell ill in 2004."))
