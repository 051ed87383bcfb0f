"""What a line calls only "the pier", by the words that a sentence before had for it."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("Guards shut the coal pier for a week. The pier burnt in 1985.", "The coal pier burnt"),
    ("Orla's coal mill had a fire. The mill was shut in 1985.", "Orla's coal mill was shut"),
    ("The council began a review of prison food. Few liked it. The review was stopped in 1985.", "The review of prison food was stopped"),
    ("Orla opened its $9-a-share cash offer to Falk. The offer ended in 1985.", "Orla's $9-a-share cash offer ended"),
    ("The last new bridge fell. The bridge was closed in 1985.", "The bridge was closed"),  # no word that tells it from others
    ("The fish pier and the coal pier were shut. The pier burnt in 1985.", "The pier burnt"),
    ("Guards shut the coal pier. A pier was built in Hale. The pier burnt in 1985.", "The pier burnt"),
    ("Hale Lund Orm Falk Esk Vale Kell Brod Melk Tarn Ruovo pier had a fire. The pier was shut in 1985.", "The pier was shut"),
    ("The county prosecutor, Ann Low, spoke for an hour. The prosecutor resigned in 1985.", "Ann Low resigned"),
    ("The prosecutor, Ann Low, spoke. Another prosecutor listened. The prosecutor resigned in 1985.", "The prosecutor resigned"),
])
def test_a_thing_has_the_words_that_told_what_it_is(told: str, line: str) -> None:
    assert ("1985", line) in rows(build(told))


@pytest.mark.parametrize(("told", "line"), [
    ("Gales took the landing stage. The stage was rebuilt in 1985.", "The landing stage was rebuilt"),  # what it is for
    ("He quit over the strike at Cerro Kell. The strike ended in 1985.", "The strike at Cerro Kell ended"),
    ("The law was fought by Minera del Kell, the country's biggest miner. The firm was founded in 1985.", "Minera del Kell was founded"),
    ("Orla Survey, a research firm, said so. It said that Falk Mills was poor, and that when Falk Mills lost, the company was founded in 1985.", "Orla Survey: The company was founded"),
    ("The court's head, Ivo Low, read it out. The judge, 71, retired in 1985.", "Ivo Low retired"),
    ("They sang in the hall, a former stable that burned in 1985.", "The hall burned"),
    ("Gales took the lovely old stage. The stage was rebuilt in 1985.", "The stage was rebuilt"),
    ("They fought over the disputed ferry pact. The pact was signed in 1985.", "The ferry pact was signed"),
    ("The head of the river agency, Ann Low, spoke. The agency was founded in 1985.", "The river agency was founded"),  # she is none
    ("The Ferry Front, a small party, won. Hale Greens, a young party, lost. The party was founded in 1985.", "The party was founded"),
    ("The Ferry Front, a small party, won. The party was founded in 1985. It fought the Greens, a young party.", "The Ferry Front was founded"),
    ("Falk Mills has bought Orla Foods, a jam company in Halm. The company was founded in 1985.", "The company was founded"),  # either
    ("Orla Foods, a maker of jam, lost money. The guild wept for it. In 1985 the company sold its mill to Falk.", "Orla Foods sold its mill to Falk"),
    ("Orla Foods, a maker of jam, lost money. The brewer Falk wept for it. In 1985 the company sold its mill.", "The company sold its mill"),
    ("Orla Foods, a maker of jam, lost money. Orla is poor. The group was founded in 1985.", "Orla was founded"),
    ("Orla Foods, a maker of jam, owes money to a group of clerks. Orla is poor. The group was founded in 1985.", "The group of clerks was founded"),
    ("Falk Bank, a big lender, lent money to the guild. Ann Low bought Orla. The company was founded in 1985.", "The company was founded"),
    ("Ann Low runs Orla Foods, a jam company in Halm. The company was founded in 1985.", "Orla Foods was founded"),
])
def test_a_thing_told_of_before_has_its_name_only_where_it_can_be_no_other(told: str, line: str) -> None:
    assert ("1985", line) in rows(build(told))


@pytest.mark.parametrize(("told", "line"), [
    ("Ann Low won the seat. Her pamphlet was printed in June. The pamphlet was burned in 1985.", "Ann Low's pamphlet was burned"),
    ("The council said it would speak of it at its next session. The session was held in 1985.", "The council's session was held"),
    ("Ann Low met Una Falk in her garden. The garden was sold in 1985.", "The garden was sold"),
    ("Orla Mills sued Falk over its contract. The contract ended in 1985.", "The contract ended"),
    ("Frost cracked the Little Esk Dam. The dam, a wall built in 1985, held.", "The Little Esk Dam was built"),
])
def test_whose_a_thing_is_by_the_sentence_that_told_of_it(told: str, line: str) -> None:
    assert ("1985", line) in rows(build(told))
