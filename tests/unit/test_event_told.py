"""What an event is of that the sentence before told by its verb: "The sale" → "The sale of the pier"."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("The guild sold the coal pier in 1980. The sale was stopped in 1985.", "The sale of the coal pier was stopped"),
    ("The board appointed Ann Low. The appointment was announced in 1985.", "The appointment of Ann Low was announced"),
    ("The probe was launched in 1986. The launch had been set for 1985.", "The launch of the probe had been set for 1985"),
    ("The crown razed its old fort. The demolition began in 1985.", "The demolition of the old fort began"),
    ("The guild painted the boat. The painting was sold in 1985.", "The painting was sold"),  # what came of it, and another thing
    ("Rebels attacked the mill. The attack began in 1985.", "The attack began"),
    ("The guild did not sell the pier. The sale was held in 1985.", "The sale was held"),
    ("The guild sold the pier and a mill. The sale was held in 1985.", "The sale was held"),
    ("The guild sold the pier. Few cared. The sale was held in 1985.", "The sale was held"),
])
def test_an_event_told_again_by_its_noun_says_what_it_is_of(told: str, line: str) -> None:
    assert ("1985", line) in rows(build(told))


@pytest.mark.parametrize(("told", "line"), [
    ("Nine clerks were held. One of them, Ann Low, fled in 1985.", "Ann Low fled"),
    ("The league has had nine heads. The latest, Ivo B. Low, a cook, took over in 1985.", "Ivo B. Low took over"),
    ("The league has had nine heads. The latest, a cook, took over in 1985.", "The latest head, a cook, took over"),
])
def test_one_of_them_is_called_by_the_name_behind(told: str, line: str) -> None:
    assert ("1985", line) in rows(build(told))
