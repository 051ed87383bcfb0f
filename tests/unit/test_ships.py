"""The ship that a text tells of, by its name."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("The ferry Orla Falk sank in a gale. The ship was built in Japan in 1977.", "The Orla Falk was built in Japan"),
    ("The 480-tonne Orla Falk sank on a reef. Clerks said the vessel was built in 1977.", "Clerks: The Orla Falk was built"),
    ("Nine men were lost with the trawler Orla Falk. It rained. The 164-foot vessel, which left Hale in 1977, lies off Lund.", "The Orla Falk left Hale"),
    ("The wreck of the Orla Falk lies off Hale. In 1977 divers found the ship.", "Divers found the Orla Falk"),
    ("Little is known of the ship. The Orla Falk sailed from Hale. In 1977, by which time she had lost two men, she was beset off Lund.", "The Orla Falk was beset off Lund"),
    ("The owner, Falk Lines, denied that the 29-year-old ferry was unsafe. It said in 2012 that it would sail.", "Falk Lines said that it would sail"),
])
def test_the_ship_has_its_name(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("The ferry Orla Falk struck the trawler Ivo Low. The ship was built in Japan in 1977.", "The ship was built in Japan"),
    ("The ferry Orla Falk struck a trawler. The trawler was built in Japan in 1977.", "The trawler was built in Japan"),
    ("The ferry Orla Falk is lost. It rained. A ship was bought. The ship was built in Japan in 1977.", "The ship was built in Japan"),
    ("The ferry captain, Ann Low, left. The ship was built in 1977.", "The ship was built"),
    ("The Ruritanian Navy sailed home. The ship sank in 1977.", "The ship sank"),
    ("The Falk, a company, sailed through the crisis. The ship sank in 1977.", "The ship sank"),
    ("A ship is lost. The Orla Falk sailed from Hale with Ann Low. In 1977 she was beset off Lund.", "Ann Low was beset off Lund"),
    ("The crew of the ship Orla Falk told a nurse of it. She died in 1977.", "She died"),
])
def test_no_ship_is_named_where_another_may_be_meant(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
