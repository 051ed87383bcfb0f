"""Parts of an article, in order, to its text and blocks: for formats that say what is a heading and what a caption."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

from timeline.model import Article, Block

_LONGEST_TITLE = 120


class Part(NamedTuple):
    """A text without blank lines in it, cleaned, and the kind of `Block` that it becomes."""

    text: str
    kind: str


def laid_out(parts: Sequence[Part], title: str | None, source: str | None) -> Article:
    """The article with its text (the parts, a blank line between two) and blocks; its `id` hashes the text.

    Without a title the first words of the story stand in.
    """
    blocks: list[Block] = []
    texts: list[str] = []
    at = 0
    for part in parts:
        texts.append(part.text)
        blocks.append(Block(part.kind, at, at + len(part.text)))
        at += len(part.text) + 2
    text = "\n\n".join(texts)
    return Article(id=_digest(text), title=title or _first_words(parts), text=text, blocks=tuple(blocks), source=named(source))


def issued(article: Article) -> Article:
    """The article under an `id` that hashes its publication time, too: what is sent out each week in the same words is an article each week."""
    return replace(article, id=_digest(f"{article.published}\n{article.text}")) if article.published else article


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def named(source: str | None) -> str | None:
    """What to call the source in a file that travels: a page's address, or a file's name without its folder."""
    return source if source is None or "://" in source else PurePath(source).name


def _first_words(parts: Sequence[Part]) -> str:
    words = next((part.text for part in parts if part.kind in ("title", "paragraph")), "Untitled")
    if len(words) <= _LONGEST_TITLE:
        return words
    return words[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + "…"
