"""A page's bytes to an `Article`."""

from __future__ import annotations

import re
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from timeline.errors import ArticleError
from timeline.model import Article, Stated
from timeline.readers.decode import page
from timeline.readers.html.body import choose
from timeline.readers.html.images import images
from timeline.readers.html.metadata import Meta, metadata
from timeline.readers.html.pieces import Piece, Walk
from timeline.readers.html.times import times
from timeline.readers.laid_out import Part, laid_out
from timeline.readers.publication import conflict, in_line, settle
from timeline.readers.stamp import stamp

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_HEAD = 4096
# The kinds of blocks that pieces of a page become.
_KINDS = {"caption": "caption", "paragraph": "paragraph", "item": "paragraph", "row": "paragraph"}
_LONGEST_LINE = 160
_CLOSED = re.compile(r"[.!?…:][\"'”’)\]]*$")


def read(data: bytes, source: str | None) -> Article:
    """The article in the bytes of a page; its `source` is the address that the page names as its own.

    Raises `ArticleError` for a page without text.
    """
    declared = _CHARSET.search(data[:_HEAD])
    text, notes = page(data, (declared[1] or declared[2]).decode("ascii") if declared else None)
    return from_markup(text, source, notes)


# The parser's time grows with the square of the depth; pages have some thirty levels.
_DEEPEST_PAGE = 20_000
_TAG = re.compile(
    r"<(?P<ends>/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|p|li|dt|dd|option|tr|td|th|source|track|wbr)(?![\w-]))"
    r"(?:(?P<drawn>path|rect|use|circle|ellipse|line|polygon|polyline|stop|image)(?=[\s/][^<>]*/>)|[A-Za-z])")


def _nesting(text: str) -> int:
    """About how many elements stand inside one another where they are nested deepest."""
    depth = deepest = 0
    if text.count("<") > _DEEPEST_PAGE:
        for m in _TAG.finditer(text):
            if not m["drawn"]:  # "<circle r="1"/>" holds nothing
                depth = max(0, depth - 1) if m["ends"] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def from_markup(text: str, source: str | None, notes: tuple[str, ...] = ()) -> Article:
    """The article in a page's characters. Raises as `read` does."""
    if _nesting(text) > _DEEPEST_PAGE:
        raise ArticleError(f"{source or 'the page'}: has more than {_DEEPEST_PAGE} elements inside one another: save its text and name that file")
    tree = LexborHTMLParser(text)
    if tree.body is None:
        raise ArticleError(f"{source or 'the page'}: holds no text: there is no article to read")
    meta = metadata(tree, source)
    pieces = Walk().over(tree.body)
    kept = choose(text, tree, pieces)
    parts, dropped = _parts(pieces, kept, meta)
    if not any(part.kind in ("paragraph", "caption") for part in parts):
        raise ArticleError(
            f"{source or 'the page'}: no story was found on the page (it may be built by scripts, or behind a login): save its text and name that file"
        )
    lines = [_line(part.text) for part in parts if part.kind == "boilerplate"]
    settled = settle([*times(tree, meta, source), *filter(None, lines)])
    warned = conflict(settled)
    article = laid_out(parts, meta.title, meta.address or source)
    return replace(
        article, language=meta.language or "en", author=meta.author, site=meta.site, stated=settled,
        published=settled[0].value if settled else None, images=images(tree, pieces, kept, meta), dropped=tuple(dropped),
        notes=(*notes, *([warned] if warned else [])),
    )


def _parts(pieces: list[Piece], kept: list[bool], meta: Meta) -> tuple[list[Part], list[str]]:
    """The article's parts in order, and the texts left out. Lines at its head that date or sign it are kept as boilerplate."""
    parts: list[Part] = [Part(meta.title, "title")] if meta.title else []
    dropped: list[str] = []
    first = next((place for place, keep in enumerate(kept) if keep and _tells(pieces[place])), len(pieces))
    for place, piece in enumerate(pieces):
        if piece.text == meta.title:
            continue
        above = place < first and piece.kind != "caption" and _dates_or_signs(piece.text, meta)
        said = stamp(piece.text) if len(piece.text) <= _LONGEST_LINE and piece.zone in (None, "class byline") else None
        if said is not None and (said.worded or above) or kept[place] and above:
            parts.append(Part(piece.text, "boilerplate"))
        elif kept[place]:
            parts.append(Part(piece.text, "heading" if piece.kind.startswith("h") else _KINDS[piece.kind]))
        else:
            dropped.append(piece.text)
    return parts, dropped


def _tells(piece: Piece) -> bool:
    return piece.kind != "caption" and (len(piece.text) > _LONGEST_LINE or _CLOSED.search(piece.text) is not None)


def _dates_or_signs(text: str, meta: Meta) -> bool:
    """Whether a line above the story names its writer or a year: "Ada Moss, 5 min read, Nov 2, 2020"."""
    if len(text) > _LONGEST_LINE or _CLOSED.search(text) and stamp(text) is None:
        return False
    writer = (meta.author or "").split(",")[0]
    return stamp(text) is not None or bool(writer) and writer.casefold() in text.casefold()


def _line(text: str) -> Stated | None:
    said = stamp(text)
    return in_line(text, said.iso, said.revised) if said is not None and said.iso is not None else None
