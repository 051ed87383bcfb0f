"""The word lists of English: what is one notion is listed once, and lists that belong together agree."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import timeline.lang.en
from timeline.lang.en import outlook, verbforms
from timeline.lang.en.who_fits import fits
from timeline.lang.en.stretch import is_past
from timeline.lang.en.words import number, numbers

ENGLISH = Path(timeline.lang.en.__file__).parent
MODULES = sorted(ENGLISH.rglob("*.py"))
# A group of a pattern that holds no other group.
GROUP = re.compile(r"(?<!\\)\((?:\?(?:[:=!]|<[=!]|P<\w+>))?((?:[^()\\]|\\.)*)\)", re.DOTALL)
WORD = re.compile(r"[A-Za-z' -]+")


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


def patterns(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every string of a module, with its line; what is put into one is a digit there."""
    within = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(part.value if isinstance(part, ast.Constant) else "0" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in within:
            yield node.lineno, node.value


def alternatives(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The plain words of every group of a pattern, `a|b|c`, with its line."""
    for line, pattern in patterns(ast.parse(path.read_text(encoding="utf-8"))):
        while inner := GROUP.findall(pattern):
            yield from ((line, plain(group)) for group in inner)
            pattern = GROUP.sub("0", pattern)  # so that the groups around them are groups without groups
        yield line, plain(pattern)


def plain(group: str) -> list[str]:
    return [word for word in group.split("|") if WORD.fullmatch(word)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ENGLISH)))
@pytest.mark.parametrize("found", [listed, alternatives])
def test_no_list_has_a_word_twice(path: Path, found: Callable[[Path], Iterator[tuple[int, list[str]]]]) -> None:
    assert [(line, word) for line, words in found(path) for word, times in Counter(words).items() if times > 1] == []


def test_a_word_that_stands_twice_in_a_pattern_is_found(tmp_path: Path) -> None:
    module = tmp_path / "words.py"
    module.write_text('A = re.compile(r"\\b(?:when|(?:who|whom)|while|when)\\b")\nB = rf"(?:in|{x}|{x}|on|in)"\nC = r"(?:a|b)(?:b|a)"\n')
    assert sorted(words for _, words in alternatives(module) if words) == [["a", "b"], ["b", "a"], ["in", "on", "in"], ["when", "while", "when"], ["who", "whom"]]


def test_no_two_modules_have_one_list() -> None:
    at: dict[frozenset[str], set[Path]] = {}
    for path in MODULES:
        for _, words in listed(path):
            at.setdefault(frozenset(words), set()).add(path.relative_to(ENGLISH))
    assert [(sorted(words), paths) for words, paths in at.items() if len(words) >= 3 and len(paths) > 1] == []
