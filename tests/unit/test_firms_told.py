"""A firm by its name, where a text says "the group", "the maker of kites" or "shares in the company"."""

from __future__ import annotations

import pytest
from building import build, rows

CHAIN = "Falk & Orla shares fall\n\nBritish chain Falk & Orla warned on profit, the company said.\n\n{}"


@pytest.mark.parametrize(("told", "line"), [
    ("Shares of Falk Orla, which makes lamps, fell. The company said in 2012 that it would put off a mill.", "Falk Orla said that it would put off a mill"),
    ("Falk Mills Corp. warned on profit. Shares in the 94-year-old group were down in 2012.", "Shares in Falk Mills Corp. were down"),
    ("Falk Mills Corp. reported a loss. The maker of cardboard boxes and food cartons lost $23.7 million in 2012.", "Falk Mills Corp. lost $23.7 million"),
    ("Depositors of Falk-Orla, the merchant bank that suspended payments in 2012, will learn more.", "Falk-Orla suspended payments"),
    ("The mill of Falk Orla, the brewer that suspended payments in 2012, will shut.", "Falk Orla suspended payments"),
    (CHAIN.format("A group was met. Falk & Orla was founded by clerks. It rained. The group is to publish results in 2031."), "Falk & Orla is to publish results"),
    ("The Hale car maker Falk Motor AB said it would cut jobs.\n\nThe company lost 9 million crowns in 2012.", "Falk Motor AB lost 9 million crowns"),
    ("The Hale car maker Falk Motor AB said it would cut jobs.\n\nIn 2012 alone the net loss was 9 million crowns.", "Falk Motor AB: The net loss was 9 million crowns"),
    ("Falk, the largest carrier of the north, said its boats were full.\n\nThe company's shares closed down. It reports results on 24 April.", "Falk reports results"),
    ("Savers of Falk Orla, the bank that failed, will learn more. It rained. Founded by a Hull broker, the bank moved to Hale in 1902.", "Falk Orla moved to Hale"),
])
def test_the_firm_has_its_name(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]


@pytest.mark.parametrize(("told", "line"), [
    ("Shares in Falk Orla fell after Lund Mills Inc. shut a mill. The company said in 2012 that it would sell.", "The company said that it would sell"),
    ("Falk Mills Corp. reported a loss. Ann Low, a maker of kites, wept. The maker of kites lost $9 million in 2012.", "The maker of kites lost $9 million"),
    ("The tile maker Falk Orla said a security firm had warned it. It rained. The security firm was hired in 2012.", "The security firm was hired"),
    ("The parent of Falk Orla, a holding company that lost money in 2012, will shut.", "A holding company lost money"),
    ("The ascent of Low Fell, a climb that killed nine in 2012, is shut.", "A climb killed nine"),
    (CHAIN.format("It was met by a group of clerks. The group is to publish results in 2031."), "The group of clerks is to publish results"),
    ("Savers of Falk Orla, the bank that failed, will learn more. It rained. Hale left Lund, and the bank moved to Hale in 1902.", "The bank moved to Hale"),
])
def test_no_firm_is_named_where_another_may_be_meant(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
