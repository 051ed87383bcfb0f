"""Dates in figures follow the order in which the rest of the text writes its dates."""

from __future__ import annotations

import pytest

import timeline


@pytest.mark.parametrize(("text", "value", "policy"), [
    ("It closed on 03/05/2019.", "2019-03-05", "stated"),
    ("It opened on 13/04/2019 and closed on 03/05/2019.", "2019-05-03", "day first, as elsewhere in the text"),
    ("It opened on 04/13/2019 and closed on 03/05/2019.", "2019-03-05", "month first, as elsewhere in the text"),
    ("It opened on 4 June 2018 and closed on 03/05/2019.", "2019-05-03", "day first, as elsewhere in the text"),
    ("It opened on June 4, 2018 and closed on 03/05/2019.", "2019-03-05", "month first, as elsewhere in the text"),
    ("On June 4, after 13/04/2019, it closed on 03/05/2019.", "2019-05-03", "day first, as elsewhere in the text"),
])
def test_the_text_tells_the_order(text: str, value: str, policy: str) -> None:
    found = timeline.tag(text, "2020-02-28")[-1]
    assert (found.text, found.timex3.value, found.policy) == ("03/05/2019", value, policy)


def test_the_other_reading_is_kept_and_said_only_where_nothing_tells() -> None:
    alone = timeline.tag("It closed on 03/05/2019.", "2020-02-28")[0]
    told = timeline.tag("It opened on 13/04/2019 and closed on 03/05/2019.", "2020-02-28")[1]
    assert [one.edtf for one in alone.alternatives] == ["2019-05-03"] and "either way round" in alone.note
    assert [one.edtf for one in told.alternatives] == ["2019-03-05"] and told.note is None


@pytest.mark.parametrize(("text", "found"), [
    ("On July 3 and 4, it rained.", {"July 3": "2019-07-03", "4": "2019-07-04"}),
    ("On July 3, 4 and 5 it rained.", {"July 3": "2019-07-03", "4": "2019-07-04", "5": "2019-07-05"}),
    ("It rained on July 3, 4 and 5.", {"July 3": "2019-07-03", "4": "2019-07-04", "5": "2019-07-05"}),
    ("It rained on July 3 and 4, 2012.", {"July 3": "2012-07-03", "4, 2012": "2012-07-04"}),
    ("It rained on 3 and 4 July 2012.", {"3": "2012-07-03", "4 July 2012": "2012-07-04"}),
    ("It rained on July 3rd or 4th.", {"July 3rd": "2019-07-03", "4th": "2019-07-04"}),
    ("On July 3, 12 goats fell ill.", {"July 3": "2019-07-03"}),
    ("On July 3 and 12 goats fell ill.", {"July 3": "2019-07-03"}),
    ("On July 30 and 4 it rained.", {"July 30": "2019-07-30"}),
])
def test_days_that_share_a_month(text: str, found: dict[str, str]) -> None:
    assert {one.text: one.timex3.value for one in timeline.tag(text, "2020-02-28")} == found
