"""The word lists of English: what is one notion is listed once, and lists that belong together agree."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline.lang.en
from timeline.lang.en import outlook, verbforms
from timeline.lang.en.who_fits import fits
from timeline.lang.en.stretch import is_past
from timeline.lang.en.words import number, numbers

ENGLISH = Path(timeline.lang.en.__file__).parent


def test_number_words_are_those_of_the_lexicon() -> None:
    assert [number(word) for word in numbers(1, 20).split("|")] == list(range(1, 21))


@pytest.mark.parametrize("word", numbers(2, 12).split("|"))
def test_a_number_of_people_is_they(word: str) -> None:
    assert fits("they", f"the other {word}", "dnn", "")
    assert not fits("it", f"the {word}", "dn", "")


def test_a_past_form_is_past_and_a_base_form_is_not() -> None:
    pasts = {past for _, past, _ in verbforms._TRIPLES} - {"was", "had", "did"}
    assert {form for form in pasts if not is_past(form, "they ")} == {"bit", "bound", "fed", "slew", "wound"}
    assert [base for base, past, _ in verbforms._TRIPLES if base != past and is_past(base, "they ")] == ["lay"]
    assert {verbforms.base_of(form) for form in ("arose", "sped", "overcame", "reset")} == {"arise", "speed", "overcome", "reset"}


def test_what_wants_an_object_wants() -> None:
    assert outlook._WANTING_OBJECT <= outlook._WANTING


def listed(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Every list of words in a module, written as one string or as a set, with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {target.id: node.value for node in tree.body if isinstance(node, ast.Assign) for target in node.targets if isinstance(target, ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split" and not node.args:
            told = node.func.value
            told = named.get(told.id) if isinstance(told, ast.Name) else told
            if isinstance(told, ast.Constant) and isinstance(told.value, str):
                yield node.lineno, told.value.split()
        elif isinstance(node, ast.Set):
            yield node.lineno, [one.value for one in node.elts if isinstance(one, ast.Constant)]


@pytest.mark.parametrize("path", sorted(ENGLISH.rglob("*.py")), ids=lambda path: str(path.relative_to(ENGLISH)))
def test_no_list_has_a_word_twice(path: Path) -> None:
    assert [(line, word) for line, words in listed(path) for word, times in Counter(words).items() if times > 1] == []
