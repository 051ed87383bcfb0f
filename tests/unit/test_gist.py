"""What headlines are compared by, so that an event told twice is one: as English says it, and as a language that says nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.compose.likeness import plain_gist
from timeline.compose.merge import merged
from timeline.lang.en.gist import gist
from timeline.model import Event, Resolution, Timex
from timeline.plugin import Clause
from timeline.temporal.calendar import civil
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import whole


def test_english_takes_forms_of_a_word_for_one_and_leaves_small_words_out() -> None:
    assert gist("The bridge collapsed in Ulm").words == gist("Collapse of bridges at Ulm").words == {"brid", "coll", "ulm"}


def test_the_victim_of_a_death_is_no_place() -> None:
    assert gist("The slaying of Low in Leeds").victims == {"Low"}


def test_without_a_language_that_says_more_words_are_compared_as_they_stand() -> None:
    found = plain_gist("Der Damm bei Ulm brach 1983")
    assert found.words == {"der", "damm", "ulm", "brach", "1983"}
    assert (found.names, found.victims) == ({"der", "damm", "ulm"}, frozenset())


@pytest.mark.parametrize(("once", "left"), [(True, 1), (False, 2)])
def test_a_language_says_what_is_done_once(once: bool, left: int) -> None:
    coarse = event("one", "Das Werk wurde verkauft", 0, Grain.MONTH)
    fine = event("two", "Das Werk wurde am Montag verkauft", 100, Grain.DAY)
    clauses = {one.id: Clause(0, one.headline, one.begin, one.end, kind="verkaufen", once=once) for one in (coarse, fine)}
    assert len(merged([coarse, fine], clauses, plain_gist)) == left


def event(id: str, headline: str, begin: int, grain: Grain) -> Event:
    value = whole(civil(2020, 2), grain)
    when = Resolution(Timex(begin, begin + 3, "DATE", Written(*value.timex3), "test"), "then", value)
    return replace(Event(id, headline, headline, begin, begin + 50, when, "a1"))


def test_a_headline_that_denies_says_another_thing() -> None:
    denials = ("The mill did not open", "The mill hasn't opened", "The mill won’t open", "The mill cannot open", "The mill failed to open")
    assert all(gist(headline).denies for headline in denials) and not gist("The mill opened in Nott").denies
