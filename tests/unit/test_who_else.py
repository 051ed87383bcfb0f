"""What "it" is, and who "he" is, behind a sentence that is about somebody else: what she bought, whom she married."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("Ann Low bought a mill in 2009. It burned in 2012.", "The mill burned"),
    ("Ann Low studied maps at the University of Orm, and joined the Tide Office the same year. It hired no women before 1981.", "The Tide Office hired no women"),
    ("The mayor ordered a drawing of the wall. It was lost in 2012.", "The drawing of the wall was lost"),
    ("Ivo Low ran the mill. It is to be sold in 2021.", "The mill is to be sold"),
    ("Ruritania closed its embassy in 1995. It reopened in 2012.", "Ruritania's embassy reopened"),
    ("The council promised an inquiry. It is to begin in 2021.", "The inquiry is to begin"),
    ("Falk Mills opened a plant in Kell. It closed in 2012.", "The plant closed"),
    ("Ann Low was born in 1930. In 1960 she married Jon Burr, a fellow cook. He died in 1987.", "Jon Burr died"),
    ("The barge sank in 1903. It was raised in 1998 by a team led by the diver Rick Low. He was knighted in 2012.", "Rick Low was knighted"),
    ("A clerk at the mill, Ann Low, was threatened. She left in 2018.", "Ann Low left"),
    ("The signing capped nine months of talks, which began in 2011. They collapsed in 2012.", "Talks collapsed"),
    ("Ann Low wrote nine books. Her last came in 2011. A museum in her name opened in 2012.", "A museum in Ann Low's name opened"),
    ("Ann Low has led the miners' group since 2010. It sued the crown in 2012.", "The miners' group sued the crown"),
    ("Ann Low led the town. Her father was a cook. He died in 2012.", "Ann Low's father died"),
    ("Karl Low wrote songs. His Third Symphony came in 1990. He died in 2012.", "Karl Low died"),
    ("Ivo Low married the singer Eva Burr in 1986. They divorced in 1999. She died in 2012.", "Eva Burr died"),
    ("The state legislature must approve the split. Its session opens in 2021.", "The state legislature's session opens"),
    ("Ada Low left the mill to her niece, Ruth Kern. She had broken a hip in March 2012, Ms. Kern said.", "Ada Low had broken a hip"),
    ("Walter Low spoke. His second wife, Ruth, whom he married in 1954, died.", "Walter Low married Ruth"),
    ("The crown has blocked nine sales. Northern firms have complained since 2012, when it stopped the sale of a mill.", "The crown stopped the sale of a mill"),
    ("She bought boats; a mill. It burned on Friday.", "It burned"),
    ("A student was stabbed in Lund on Friday. Ivo Falk, 23, pleaded guilty on Monday.", "A student was stabbed in Lund"),
    ("The leaders met on Monday. The meeting ended on Monday without a deal.", "The meeting ended without a deal"),
    ("Divers reached the miners on Friday. The first of them was lifted out in 2019.", "The first of them was lifted out"),
])
def test_what_or_who_else_is_told_of(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("Ann Low drove a cart into the mill. It burned in 2012.", "It burned"),
    ("Ann Low gave the town a fountain. It was moved in 2012.", "It was moved"),
    ("Ann Low found a seat.\n\nIt was built in 2012.", "It was built"),
    ("Ann Low said the mill was old. It is to be hoped that it stands in 2021.", "It is to be hoped that it stands"),
    ("Falk Mills opened a plant in Kell. It began in 1912 as a bakery.", "Falk Mills began as a bakery"),
    ("Karl Low led the town. His father was a cook. He died in 2012.", "He died"),
    ("Ann Low was born in 1930. She sued the mayor and Ivo Burr in 1950. He died in 1960.", "He died"),
    ("Karl Low was hired in 2001. It was a blow to Jon Burr. He resigned in 2002.", "He resigned"),
    ("Karl Low opened the mill. It was sold to Ivo Burr. He died in 2002.", "He died"),
])
def test_nobody_else_is_named_where_two_may_be_meant(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("The line was laid in 1887. A landslide shut it in 1996. It reopened in 2011.", "The line reopened"),
    ("A fire gutted the mill in 1996. It was rebuilt in 2011.", "The mill was rebuilt"),
    ("A flood shut the mill in 1996. It receded in 2011.", "A flood receded"),
])
def test_what_reopens_is_what_was_shut_and_not_what_shut_it(told: str, line: str) -> None:
    assert ("2011", line) in rows(build(told))


def test_it_is_what_an_officer_said_last_and_never_the_officer() -> None:
    for officer in ("PC Ivor Low", "Det Insp Orla Falk", "Cllr Ian Dole"):
        assert ("2020-02-24", "A search was called off") in rows(build(f"{officer} told the guild that a bell had been rung and that a search had begun. It was called off on Monday."))
