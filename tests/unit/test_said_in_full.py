"""What a line calls only "the pier", by the words that a sentence before had for it."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("Guards shut the coal pier for a week. The pier burnt in 1985.", "The coal pier burnt"),
    ("Orla's coal mill had a fire. The mill was shut in 1985.", "Orla's coal mill was shut"),
    ("The council began a review of prison food. Few liked it. The review was stopped in 1985.", "The review of prison food was stopped"),
    ("Orla opened its $9-a-share cash offer to Falk. The offer ended in 1985.", "The $9-a-share cash offer ended"),
    ("The last new bridge fell. The bridge was closed in 1985.", "The bridge was closed"),  # no word that tells it from others
    ("The fish pier and the coal pier were shut. The pier burnt in 1985.", "The pier burnt"),
    ("Guards shut the coal pier. A pier was built in Hale. The pier burnt in 1985.", "The pier burnt"),
    ("Hale Lund Orm Falk Esk Vale Kell Brod Melk Tarn Ruovo pier had a fire. The pier was shut in 1985.", "The pier was shut"),
    ("The county prosecutor, Ann Low, spoke for an hour. The prosecutor resigned in 1985.", "Ann Low resigned"),
    ("The prosecutor, Ann Low, spoke. Another prosecutor listened. The prosecutor resigned in 1985.", "The prosecutor resigned"),
])
def test_a_thing_has_the_words_that_told_what_it_is(told: str, line: str) -> None:
    assert ("1985", line) in rows(build(told))
