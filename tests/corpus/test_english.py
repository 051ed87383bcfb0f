"""The rules against their specification: `corpus.txt`, value by value, `negative.txt`, `mixed.txt`, `tenses.txt` and `weekdays.txt`."""

from __future__ import annotations

from collections import Counter
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

import timeline
from timeline.lang.en import parse
from timeline.lang.en.discourse import cues
from timeline.lang.en.grammar import RULES, SUFFIXES, Hit, Rule
from timeline.lang.en.tagger import tag
from timeline.lang.en.tense import tense
from timeline.model import Dateline, Tense
from timeline.narration import narrate

SEEDS = Path(__file__).parents[2] / "seeds"
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


def case(*values: str) -> object:
    """The values as a test's parameters; "?" before the last says that it is known to fail."""
    *others, text = values
    known = pytest.mark.xfail(strict=True, reason="not read yet") if text.startswith("? ") else ()
    return pytest.param(*others, text.removeprefix("? "), marks=known, id=text)


def unbracketed(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its brackets, and the spans that they held."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for character in text:
        if character == "[":
            begin = len(plain)
        elif character == "]":
            spans.append((begin, len(plain)))
        else:
            plain += character
    return plain, spans


@pytest.mark.parametrize(("value", "phrasing"), [case(*one) for one in phrasings()])
def test_a_phrasing_has_its_value(value: str, phrasing: str) -> None:
    tense = Tense.FUTURE if phrasing.startswith("~ ") else Tense.NONE
    text, spans = unbracketed(phrasing.removeprefix("~ "))
    span = spans[0] if spans else (0, len(text))
    found = [part for whole in narrate(text, tag(text), FRIDAY, lambda *_: tense, cues=cues) for part in whole.parts or (whole,)]
    places = [(one.timex.begin, one.timex.end) for one in found]
    assert span in places, f"found {[text[a:b] for a, b in places]}"
    assert " ".join(filter(None, found[places.index(span)].timex3 or ())) == value


def sentences(name: str) -> list[str]:
    return [line for line in lines(name) if line and not line.startswith("#")]


@pytest.mark.parametrize("text", [case(line) for line in sentences("negative.txt")])
def test_no_time_is_found_in_what_is_none(text: str) -> None:
    assert [one.text for one in timeline.tag(text, "2020-02-28")] == []


@pytest.mark.parametrize("line", [case(line) for line in sentences("mixed.txt")])
def test_the_times_are_found_and_nothing_beside_them(line: str) -> None:
    text, spans = unbracketed(line)
    assert [(one.timex.begin, one.timex.end) for one in timeline.tag(text, "2020-02-28")] == spans


@pytest.mark.parametrize("line", sentences("tenses.txt"))
def test_a_clause_looks_the_way_that_its_words_say(line: str) -> None:
    expected, _, sentence = line.partition(": ")
    text, ((begin, end),) = unbracketed(sentence)
    assert tense(text, begin, end) == expected


@pytest.mark.parametrize("line", [case(line) for line in sentences("weekdays.txt")])
def test_a_weekday_is_the_latest_one_or_the_next_as_its_clause_looks(line: str) -> None:
    expected, _, sentence = line.partition(": ")
    text, ((begin, end),) = unbracketed(sentence)
    (found,) = [one for one in timeline.tag(text, "2020-02-28") if (one.timex.begin, one.timex.end) == (begin, end)]
    assert (found.timex3.value[:10] > "2020-02-28") is (expected == "future")


def test_a_name_of_a_day_may_be_wrapped() -> None:
    assert [one.text for one in timeline.tag("It closed over Labor\nDay weekend.", "2020-02-28")] == ["Labor Day weekend"]


def test_a_signal_does_not_reach_over_a_blank_line() -> None:
    # "$" would match before a last new line: a heading "Before" is no signal of the paragraph below it.
    (found,) = tag("Before\n\nMay 3: Cracks are seen.")
    assert found.begin == len("Before\n\n")


def test_a_year_may_begin_a_line_below_a_full_stop() -> None:
    assert [(one.begin, one.end) for one in tag("The mill burns.\n2018: The mill is sold.\n")] == [(16, 20)]


def test_every_rule_is_in_the_specification(monkeypatch: pytest.MonkeyPatch) -> None:
    read: set[str] = set()

    def noted(begin: int, end: int, expr: object, rules: tuple[Rule, ...]) -> Hit:
        read.update(rule.name for rule in rules)
        return Hit(begin, end, expr, rules)

    monkeypatch.setattr(parse, "Hit", noted)
    for line in [*(phrasing for _, phrasing in phrasings()), *sentences("mixed.txt"), *sentences("weekdays.txt")]:
        tag(unbracketed(line.removeprefix("? ").removeprefix("~ "))[0])
    assert [rule.name for rule in (*RULES, *SUFFIXES) if rule.name not in read] == []


def test_no_two_rules_have_one_name() -> None:
    names = Counter(rule.name for rule in (*RULES, *SUFFIXES))
    assert [name for name, times in names.items() if times > 1] == []


def test_the_names_of_rules_only_explain(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    texts += [phrasing for _, phrasing in phrasings()] + [unbracketed(line.removeprefix("? "))[0] for line in sentences("mixed.txt")]
    assert texts
    named = [timeline.tag(text, "2020-02-28") for text in texts]
    monkeypatch.setattr(Hit, "name", property(lambda hit: "renamed"))
    for text, found in zip(texts, named, strict=True):
        assert [(one.text, one.value) for one in timeline.tag(text, "2020-02-28")] == [(one.text, one.value) for one in found]
