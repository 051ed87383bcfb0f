"""Who a pronoun or a quotation is, over more than the sentence before."""

from __future__ import annotations

import pytest
from building import build, rows


def test_she_is_followed_back_over_sentences_that_speak_of_nobody_else() -> None:
    told = "Marguerite Low, the cook, died on Saturday. She was 91.\n\nBorn in Lund in 1929, she left in 1948. Her book came in 1957. She led the guild in 1964."
    assert [headline for _, headline in rows(build(told))][:4] == [
        "Marguerite Low was born in Lund", "Marguerite Low left", "Marguerite Low's book came", "Marguerite Low led the guild"]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        # Not a town that stands beside the name.
        ("Born in Esk, Lundmark, on 8 May 1928, Ann Low was the youngest of five.", "Ann Low left for Graz"),
        # Of whom it is said, not who says it.
        ("Ann Low had a farm. Prosecuting, Cora Ek said Low had bought a horse.", "Low left for Graz"),
    ],
)
def test_she_is_who_the_sentence_before_tells_of(before: str, line: str) -> None:
    assert rows(build(f"{before} She left for Graz on Monday."))[-1] == ("2020-02-24", line)


def test_she_is_nobody_who_does_something_to_her() -> None:
    assert rows(build("She left school at 14, but a teacher persuaded her parents, and in 1947 she won a prize.")) == [("1947", "She won a prize")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('"It was dear to us," said Cora Ek, a clerk. "We paid a penny in 1971."', 'Cora Ek: "We paid a penny"'),
        ('Omar Reyes was sad. He said: "We fell short. We ended the lease in 1971."', 'Omar Reyes: "We ended the lease"'),
        ('"It was dear to us," Cora Ek, a clerk, said on a call. "Times were good. We paid a penny in 1971."', 'Cora Ek: "We paid a penny"'),
        ('Omar Reyes left. "Times were good. We lost it all in 1971."', "We lost it all"),
        ('The hall was full. "We lost it all in 1971."', "We lost it all"),
    ],
)
def test_a_quotation_that_goes_on_has_its_speaker(text: str, line: str) -> None:
    assert ("1971", line) in rows(build(text))


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("It is not the first time the mill has been in trouble. It was fined in 2014.", "The mill was fined"),
        ("Three days later the results came. They were read out in 2014.", "The results were read out"),
        ("It was a hard week for the nurses. They walked out in 2014.", "The nurses walked out"),
    ],
)
def test_where_it_is_nobody_somebody_else_is_meant(before: str, line: str) -> None:
    assert rows(build(before)) == [("2014", line)]


def test_he_is_not_who_did_something_to_him() -> None:
    assert ("2014", "Low drove a van") in rows(build("Low drove a truck for Atlantic. Atlantic dropped him in 1970. He drove a van in 2014."))


def test_a_pronoun_far_into_a_text_is_followed_all_the_same() -> None:
    filler = "The rain fell on the roofs of the town and nobody minded it at all. " * 12
    assert rows(build(f"{filler}\n\nThe bank had a bad year.\n\nIt lost a third of its sales in 2014.")) == [("2014", "The bank lost a third of its sales")]


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("Ann Low was a cook. Her first book showed nine peaks. She left in 2014.", "Ann Low left"),
        ("A woman found dead has been identified as Ann Low. She left in 2014.", "Ann Low left"),
        ("The court heard that Ann Low had joined the guild. She left in 2014.", "Ann Low left"),
        ("Ann Low called the vote. The day had first been set for October. In 2014 she left.", "Ann Low left"),
        ("If the talks with the Greens fail, Varga could try alone. She left in 2014.", "Varga left"),
        ("Ann Low was a cook. A son, Omar, died. Her farm was sold in 2014.", "Ann Low's farm was sold"),
        ("To pay for it, Torvald took a loan. It left Graz in 2014.", "Torvald left Graz"),
        ("Shares of Torvald rose. They have fallen since in 2014.", "Shares of Torvald have fallen since"),
        ("The 19-year-old ferry was laid up. It sailed in 2014.", "The 19-year-old ferry sailed"),
        ("The probe was built in Graz. Divers lost sight of it; it sank in 2014.", "The probe sank"),
        ("Gerard Low will be succeeded by Mary Raman. She left a bank in 2014.", "Mary Raman left a bank"),
        ("Gerard Low will be succeeded by Mary Raman. He left a bank in 2014.", "Gerard Low left a bank"),
        ("Low will be succeeded by Raman. She left a bank in 2014.", "She left a bank"),
        ("The mission has cost nine million. Its budget was cut in 2014.", "The mission's budget was cut"),
    ],
)
def test_who_is_meant_is_found_over_more_than_the_subject_before(before: str, line: str) -> None:
    assert ("2014", line) in rows(build(before))
