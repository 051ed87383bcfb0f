"""When each verb and event noun happened: `anchors.txt`, article by article."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import pytest

from timeline.compose.bounds import Bounds, Settled
from timeline.compose.settling import settle
from timeline.lang.en import timeline_languages
from timeline.model import Article, Block, Dateline
from timeline.narration import narrate

DATELINE = Dateline(date(2021, 6, 11), None, "given", "")


def cases() -> list[tuple[str, list[tuple[str, str]]]]:
    """Each article with its words and when they were; paragraphs are told from articles by the words that follow."""
    text = files("timeline.lang.en").joinpath("anchors.txt").read_text(encoding="utf-8")
    found: list[tuple[str, list[tuple[str, str]]]] = []
    told: list[str] = []
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        asked = [(word.strip(), when.strip()) for word, when in (line.split("|") for line in lines if "|" in line)]
        told.extend(line for line in lines if "|" not in line)
        if asked:
            found.append(("\n\n".join(told), asked))
            told = []
    return found


def settled(text: str) -> list[Settled]:
    (english,) = timeline_languages()
    article = Article("a", "", text, _paragraphs(text), dateline=DATELINE)
    return settle(article, narrate(text, english.tag(text), DATELINE, english.tense, cues=english.cues), english, article.blocks)


def _paragraphs(text: str) -> tuple[Block, ...]:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block("paragraph", at, at + len(part)))
        at += len(part) + 2
    return tuple(blocks)


def written(one: Settled) -> str:
    return _bounds(one.begin) if one.at_once else f"{_bounds(one.begin)} to {_bounds(one.end)}"


def _bounds(bounds: Bounds) -> str:
    first, last = ("..", "..") if bounds == (None, None) else (day.isoformat() if day else ".." for day in bounds)
    return first if first == last else f"{first}/{last}"


@pytest.mark.parametrize(("text", "asked"), cases(), ids=[text[:50] for text, _ in cases()])
def test_it_happened_when(text: str, asked: list[tuple[str, str]]) -> None:
    told = {text[slice(*one.happening.word)]: written(one) for one in settled(text)}
    assert {word: told.get(word) for word, _ in asked} == dict(asked)
