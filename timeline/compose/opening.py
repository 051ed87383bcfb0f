"""Where the story of an article opens."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Article, Block


def opening(article: Article, blocks: Sequence[Block]) -> int | None:
    """The number of the first paragraph that ends as a sentence does, for bylines do not; without one that of the first paragraph, if any."""
    paragraphs = [number for number, block in enumerate(blocks) if block.kind == "paragraph"]
    told = (number for number in paragraphs if not article.text[blocks[number].begin:blocks[number].end].rstrip()[-1:].isalnum())
    return next(told, paragraphs[0] if paragraphs else None)
