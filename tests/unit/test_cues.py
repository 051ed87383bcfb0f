"""The step that resolves knows no language: its words are the language's, and a language may have none."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from toy import TOY

from timeline.cues import NEVER, Cues, WeekdayCues, cue
from timeline.lang.en import timeline_languages
from timeline.model import Dateline
from timeline.narration import narrate

ROOT = Path(__file__).parents[2] / "timeline"
NARRATION = sorted((ROOT / "narration").glob("*.py"))
# Parts of a day and modifiers of TIMEX3, which values have.
CODES = frozenset(("MO", "AF", "EV", "NI", "START", "END"))
FRIDAY = Dateline(date(2020, 2, 28), None, "given", "")


def is_a_word(letters: str) -> bool:
    """Whether two letters stand side by side, but for escapes ("\\s") and names of groups."""
    return re.search(r"[^\W\d_]{2}", re.sub(r"\\.|\?P<\w+>", " ", letters)) is not None


def strings(tree: ast.AST) -> Iterator[ast.Constant]:
    """The strings of a module that may be held against a text: not what explains it, and not the names of attributes."""
    named = {"__all__", "__slots__"}
    aside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(node.value)
        elif isinstance(node, ast.Assign) and any(isinstance(target, ast.Name) and target.id in named for target in node.targets):
            aside |= set(ast.walk(node))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
            aside.add(node.args[1])
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in aside:
            yield node


@pytest.mark.parametrize("path", NARRATION, ids=lambda path: path.name)
def test_no_word_stands_in_the_step_that_resolves(path: Path) -> None:
    words = [f"{node.lineno}: {node.value}" for node in strings(ast.parse(path.read_text(encoding="utf-8"))) if is_a_word(node.value) and node.value not in CODES]
    assert words == []


def test_nothing_of_a_text_is_asked_in_the_calendar() -> None:
    trees = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "temporal").glob("*.py")}
    looking = [name for name, tree in trees.items() for node in ast.walk(tree) if isinstance(node, ast.Import) and "re" in [alias.name for alias in node.names]]
    # Values of TIMEX3 and offsets of zones are written in one way in every language.
    assert sorted(looking) == ["timex3", "zones"]


def times(text: str, cues: Cues | None = None) -> list[str]:
    return [one.timex3.value for one in narrate(text, TOY.tag(text), FRIDAY, TOY.tense, cues=None if cues is None else lambda: cues)]


def test_a_language_without_cues_is_resolved_by_its_times_alone() -> None:
    assert TOY.cues is None
    assert times("The mill burned on Wednesday. It was sold on January 3, 2019.\n\nThe council met yesterday, and will meet on Monday.") == [
        "2020-02-26", "2019-01-03", "2020-02-27", "2020-03-02"]


def test_where_no_cue_says_otherwise_a_stop_ends_a_sentence() -> None:
    assert Cues().sentences.ends.search("They met! Then") is not None
    assert Cues().sentences.ends.search("They met, then") is None


def test_a_cue_alone_answers_what_it_is_asked() -> None:
    text = "The mill burned on January 7, 2019. On the Wednesday it was sold."
    assert times(text) == ["2019-01-07", "2020-02-26"]
    assert times(text, Cues(weekdays=WeekdayCues(of_the_week=cue(r"\bthe $")))) == ["2019-01-07", "2019-01-09"]


def test_english_answers_every_question() -> None:
    (english,) = timeline_languages()
    cues = english.cues()
    assert [f"{group.name}.{one.name}" for group in fields(cues) for one in fields(getattr(cues, group.name)) if getattr(getattr(cues, group.name), one.name) is NEVER] == []
    assert english.cues() is cues


@pytest.mark.parametrize("found", ["the jury", "a juror"])
def test_letters_that_a_cue_holds_are_looked_for_first(found: str) -> None:
    asked = cue(r"\bjur(?:y|or)\b", among=("jury", "juror"))
    assert asked.search(f"Then {found} left", 2) is not None
    assert asked.search(f"Then {found} left", 0, 8) is None
    assert asked.search("Nobody left") is None
