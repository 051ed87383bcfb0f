"""Which pieces of a page are the story."""

from __future__ import annotations

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from timeline.readers.furniture import navigation
from timeline.readers.html.pieces import Piece
from timeline.readers.stamp import stamp

_ROOTS = ("[itemprop~=articleBody]", "article", "main", "[role=main]")
_SQUEEZED = re.compile(r"\W+")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)\]]*$")
_MOSTLY_LINKS = 0.6
_TELLING = 80
_SHORT = 40
_DEEPEST_JUDGED = 500  # elements around a piece
# How many pieces above the story its lead picture may stand: a headline and a line of names are in between.
_NEAR = 5


def choose(html: str, tree: LexborHTMLParser, pieces: list[Piece]) -> list[bool]:
    """For each piece whether it is of the story: its paragraphs, headings, captions, lists and tables.

    The element that the page itself calls its article decides, where there is one
    and it holds most of the prose; else the judgement of `resiliparse`, which
    sees no kinds of pieces. Either way what a zone, its links or its words give
    away as furniture is out.
    """
    usable = [_usable(piece) for piece in pieces]
    root = _root(tree, pieces, usable)
    if root is not None:
        inside = [root in piece.within for piece in pieces]
    elif any(len(piece.within) > _DEEPEST_JUDGED for piece in pieces):
        inside = [True] * len(pieces)  # no page that anybody wrote; `resiliparse` takes the square of the depth
    else:
        inside = _judged(html, pieces, usable)
        if not any(one and fit for one, fit in zip(inside, usable)):
            inside = [True] * len(pieces)
    kept = [one and fit for one, fit in zip(inside, usable)]
    _keep_captions(pieces, kept, usable)
    _trim(pieces, kept)
    return kept


def _usable(piece: Piece) -> bool:
    if piece.zone is not None or piece.kind == "h1":
        return False
    if piece.kind == "caption":
        return True
    if piece.figure is not None and len(piece.text) < _TELLING and not _SENTENCE_END.search(piece.text):
        return False  # a credit beside the picture
    if piece.linked > _MOSTLY_LINKS * len(piece.text) and (len(piece.text) < 2 * _TELLING or piece.kind == "item"):
        return False
    return not navigation(piece.text)


def _root(tree: LexborHTMLParser, pieces: list[Piece], usable: list[bool]) -> int | None:
    """The element that holds the story by the page's own word."""
    prose: Counter[int] = Counter()
    whole = 0
    for piece, fit in zip(pieces, usable):
        if fit and len(piece.text) >= _SHORT and piece.kind not in ("caption", "h1"):
            whole += len(piece.text)
            prose.update(dict.fromkeys(piece.within, len(piece.text)))
    for selector in _ROOTS:
        nodes: list[LexborNode] = tree.css(selector)
        best = max(nodes, key=lambda node: prose[node.mem_id], default=None)
        if best is not None and whole and prose[best.mem_id] >= 0.5 * whole:
            return best.mem_id
    return None


def _judged(html: str, pieces: list[Piece], usable: list[bool]) -> list[bool]:
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(html, preserve_formatting=False, main_content=True, alt_texts=False, list_bullets=False)
    story = _SQUEEZED.sub("", text)
    return [fit and _SQUEEZED.sub("", piece.text) in story for piece, fit in zip(pieces, usable)]


def _keep_captions(pieces: list[Piece], kept: list[bool], usable: list[bool]) -> None:
    """Captions between the first and the last piece of the story, or right above it, are the story's."""
    places = [place for place, keep in enumerate(kept) if keep]
    if not places:
        return
    for place in range(max(places[0] - _NEAR, 0), places[-1]):
        if pieces[place].kind == "caption" and usable[place]:
            kept[place] = True


def _trim(pieces: list[Piece], kept: list[bool]) -> None:
    """Drops what follows the last telling piece, and lists of links' titles in between."""
    telling = [place for place, keep in enumerate(kept) if keep and pieces[place].kind == "paragraph" and _tells(pieces[place].text)]
    for place, keep in enumerate(kept):
        piece = pieces[place]
        if not keep or piece.kind == "caption":
            continue
        said = stamp(piece.text)
        if said is not None and said.worded:
            kept[place] = False
        elif piece.kind.startswith("h") and (not telling or place > telling[-1]) and not any(
            kept[later] and not pieces[later].kind.startswith("h") for later in range(place + 1, len(pieces))
        ):
            kept[place] = False


def _tells(text: str) -> bool:
    return len(text) >= _TELLING or _SENTENCE_END.search(text) is not None
