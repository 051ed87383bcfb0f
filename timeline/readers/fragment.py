"""Marked-up text that is all story: the body of a feed's entry, of a mail, of rendered Markdown."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from timeline.model import Image
from timeline.readers.furniture import navigation
from timeline.readers.html.images import pictured
from timeline.readers.html.pieces import Piece, Walk
from timeline.readers.laid_out import Part


def fragment(markup: str, base: str | None, furniture: bool = False) -> tuple[list[Part], list[str], tuple[Image, ...]]:
    """The parts of it, the texts left out, and its captioned pictures.

    Nothing is left out but, with `furniture`, the lines that an English page has
    around a story. The first `h1` is a title, unless it stands below other text.
    """
    tree = LexborHTMLParser(markup)
    pieces = Walk(zones=False).over(tree.body) if tree.body is not None else []
    parts: list[Part] = []
    dropped: list[str] = []
    for piece in pieces:
        if furniture and piece.kind != "caption" and navigation(piece.text):
            dropped.append(piece.text)
        else:
            parts.append(Part(piece.text, _kind(piece, first=not parts)))
    return parts, dropped, pictured(tree, pieces, base)


def _kind(piece: Piece, first: bool) -> str:
    if piece.kind == "h1" and first:
        return "title"
    if piece.kind == "caption" or piece.kind.startswith("h"):
        return "caption" if piece.kind == "caption" else "heading"
    return "paragraph"
