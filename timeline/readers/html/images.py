"""The pictures of a page's story, by address, each with its caption; the lead one first. Nothing is fetched."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from timeline.model import Image
from timeline.readers.html.metadata import Meta, join
from timeline.readers.html.pieces import Piece

_MOST = 40
_CREDIT = re.compile(
    r"\s*[(\[]\s*(?:photo(?:graph)?|image|picture|credit)?\s*(?:by|:|courtesy of)?\s*(?P<credit>[^()\[\]]{2,80})[)\]]\s*\.?$"
    r"|\s*(?:Photo(?:graph)?|Image|Picture|Credit)(?: by|:)\s+(?P<credit2>[^.]{2,80})\.?$",
    re.IGNORECASE,
)


def images(tree: LexborHTMLParser, pieces: list[Piece], kept: list[bool], meta: Meta) -> tuple[Image, ...]:
    """The lead image that the metadata names, then those of the story's figures; each address once."""
    found = _figures(tree, [piece for piece, keep in zip(pieces, kept) if keep], meta.base)
    lead = meta.image
    if lead:
        # The same picture in another size still has its caption in the story; so has one that stands above the story.
        twin = next((image for image in found if _same(image.url, lead)), None)
        if twin is None and found and _above_the_story(pieces, kept):
            twin = found[0]
        if twin is not None:
            found.remove(twin)
        found.insert(0, Image(lead, twin and twin.caption, twin and twin.credit))
    by_address: dict[str, Image] = {}
    for image in found:
        by_address.setdefault(image.url, image)
    return tuple(by_address.values())


def pictured(tree: LexborHTMLParser, pieces: list[Piece], base: str | None) -> tuple[Image, ...]:
    """The pictures with captions of a text that is all story; `base` is what their addresses are relative to."""
    return tuple(_figures(tree, pieces, base))


def _figures(tree: LexborHTMLParser, pieces: list[Piece], base: str | None) -> list[Image]:
    captions: dict[int, list[str]] = {}
    for piece in pieces:
        if piece.figure is not None and piece.kind == "caption":
            captions.setdefault(piece.figure, []).append(piece.text)
    found: list[Image] = []
    for node in tree.css("figure, .wp-caption")[:_MOST]:
        address = _picture(node, base) if node.mem_id in captions else None
        if address:
            caption = " ".join(captions[node.mem_id])
            found.append(Image(address, caption, _credit(caption)))
    return found


def _above_the_story(pieces: list[Piece], kept: list[bool]) -> bool:
    """Whether the first thing of the story is a picture."""
    first = next((piece for piece, keep in zip(pieces, kept) if keep), None)
    return first is not None and first.kind == "caption"


def _picture(node: LexborNode, base: str | None) -> str | None:
    for image in node.css("img, source"):
        attributes = image.attributes
        for name in ("data-src", "data-original", "data-lazy-src", "src"):
            value = attributes.get(name)
            if value and not value.startswith("data:"):
                whole = join(base, value)
                if whole:
                    return whole
        listed = (attributes.get("srcset") or attributes.get("data-srcset") or "").split(",")[-1].split()
        whole = join(base, listed[0]) if listed else None
        if whole:
            return whole
    return None


def _credit(caption: str) -> str | None:
    match = _CREDIT.search(caption)
    return (match["credit"] or match["credit2"]).strip() if match else None


def _same(one: str, other: str) -> bool:
    return _stem(one) == _stem(other)


def _stem(url: str) -> str:
    """A picture's name without the marks of its size."""
    name = url.split("?", 1)[0].rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    return re.sub(r"[-_@](?:\d{2,4}x\d{0,4}|\d{2,4}w?|large|small|medium|scaled|thumb|social)$", "", name)

