"""The rules against their specification: `corpus.txt`, value by value, and `negative.txt`."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import pytest

import timeline
from timeline.lang.en.tagger import tag
from timeline.model import Dateline, Tense
from timeline.temporal.narration import narrate

FRIDAY = Dateline(date(2020, 2, 28), None, "given", "")


def lines(name: str) -> list[str]:
    return files("timeline.lang.en").joinpath(name).read_text(encoding="utf-8").splitlines()


def phrasings() -> list[tuple[str, str]]:
    cases, value = [], None
    for line in lines("corpus.txt"):
        if not line.strip():
            value = None
        elif line.startswith("#"):
            continue
        elif value is None:
            value = line
        else:
            cases.append((value, line))
    return cases


@pytest.mark.parametrize(("value", "phrasing"), phrasings(), ids=lambda text: text)
def test_a_phrasing_has_its_value(value: str, phrasing: str) -> None:
    tense = Tense.FUTURE if phrasing.startswith("~ ") else Tense.NONE
    text = phrasing.removeprefix("~ ")
    begin, end = 0, len(text)
    if "[" in text:
        begin, end = text.index("["), text.index("]") - 1
        text = text.replace("[", "").replace("]", "")
    found = [part for whole in narrate(text, tag(text), FRIDAY, lambda *_: tense) for part in whole.parts or (whole,)]
    spans = [(one.timex.begin, one.timex.end) for one in found]
    assert (begin, end) in spans, f"found {[text[a:b] for a, b in spans]}"
    one = found[spans.index((begin, end))]
    assert " ".join(filter(None, one.timex3)) == value


@pytest.mark.parametrize("text", [line for line in lines("negative.txt") if line and not line.startswith("#")])
def test_no_time_is_found_in_what_is_none(text: str) -> None:
    assert [one.text for one in timeline.tag(text, "2020-02-28")] == []


def test_a_name_of_a_day_may_be_wrapped() -> None:
    assert [one.text for one in timeline.tag("It closed over Labor\nDay weekend.", "2020-02-28")] == ["Labor Day weekend"]
