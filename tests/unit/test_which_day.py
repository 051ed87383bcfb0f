"""Which of the days told of a time counts from, by the words around it."""

from __future__ import annotations

from building import build, rows


def test_an_hour_on_the_weekday_is_of_the_week_told() -> None:
    told = "The mill burned on 3 February. A guard saw smoke at about 11pm on the Sunday and left at noon on the Tuesday. A vote is due at 7pm on the Tuesday."
    assert [when for when, _ in rows(build(told))] == ["2020-02-02T23:00:00~", "2020-02-03", "2020-02-04T12:00:00", "2020-03-03T19:00:00"]
