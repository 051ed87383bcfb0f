"""Plain text: which of its paragraphs are the title, the story, the captions and the page around them."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from timeline.model import Article, Block, Stated
from timeline.readers.decode import decoded
from timeline.readers.furniture import caption, navigation
from timeline.readers.laid_out import Part, named
from timeline.readers.layout import paragraphs, unbroken
from timeline.readers.publication import in_line, settle
from timeline.readers.stamp import Stamp, stamp

_LONGEST_TITLE = 200
_LONGEST_HEADING = 80
# How many parts stand at the head of a text, where a bare date is the text's own.
_HEAD = 3
_ENDS = re.compile(r"[.!:;,…][\"'”’)\]]*$")
_SENTENCE = re.compile(r".{15,}?[.!?][\"'”’)]*(?=\s|$)", re.DOTALL)


def read(data: bytes, source: str | None) -> Article:
    """The article in the bytes of a text file; its `id` hashes the text, so a file may be renamed.

    Raises `ArticleError` as `decode` does.
    """
    text, notes = decoded(data, source)
    return replace(from_text(unbroken(text), source), notes=notes)


def from_text(text: str, source: str | None = None) -> Article:
    """The article in a text that `decode` has cleaned."""
    spans = list(paragraphs(text, _alone))
    pieces = [" ".join(text[begin:end].split()) for begin, end in spans]
    stamps = [stamp(piece) for piece in pieces]
    kinds = _kinds(pieces, stamps)
    blocks = tuple(Block(kind, *span) for kind, span in zip(kinds, spans))
    settled = _stated(pieces, stamps, kinds)
    return Article(
        id=hashlib.sha256(text.encode("utf-8")).hexdigest()[:12],
        title=_title(pieces, kinds),
        text=text,
        blocks=blocks,
        source=named(source),
        published=settled[0].value if settled else None,
        stated=settled,
    )


def dated_lines(parts: list[Part]) -> tuple[list[Part], tuple[Stated, ...]]:
    """Parts of a text with the lines that date it as boilerplate, and the times that these state."""
    lines: list[Stated] = []
    made: list[Part] = []
    for part in parts:
        said = stamp(part.text) if part.kind == "paragraph" else None
        if said is not None and said.iso and (said.worded or len(made) < _HEAD):
            lines.append(in_line(part.text, said.iso, said.revised))
            part = part._replace(kind="boilerplate")
        made.append(part)
    return made, settle(lines)


def _alone(line: str) -> bool:
    return navigation(line) or stamp(line) is not None


def _kinds(pieces: list[str], stamps: list[Stamp | None]) -> list[str]:
    kinds = ["paragraph"] * len(pieces)
    told = False
    for index, (piece, stated) in enumerate(zip(pieces, stamps)):
        # A bare date below the head of the page may be a heading of a chronicle.
        if navigation(piece) or (stated is not None and (stated.worded or not told)):
            kinds[index] = "boilerplate"
        elif caption(piece):
            kinds[index] = "caption"
        elif not _short(piece, _LONGEST_TITLE if index == 1 else _LONGEST_HEADING):
            told = True  # under the title a standfirst may run on
    story = [index for index, kind in enumerate(kinds) if kind == "paragraph"]
    if len(story) > 1 and _short(pieces[story[0]], _LONGEST_TITLE):
        kinds[story.pop(0)] = "title"
    for index, following in zip(story, story[1:]):
        # What heads nothing is the story's own last words, however short.
        if index != story[0] and _short(pieces[index], _LONGEST_HEADING) and stamps[index] is None:
            if not _short(pieces[following], _LONGEST_HEADING):
                kinds[index] = "heading"
    return kinds


def _short(piece: str, longest: int) -> bool:
    """Whether it can stand over a paragraph: short, with no mark at its end, no item of a list."""
    return len(piece) <= longest and not _ENDS.search(piece) and not piece.startswith(("- ", "* ", "• "))


def _title(pieces: list[str], kinds: list[str]) -> str:
    if "title" in kinds:
        return pieces[kinds.index("title")]
    # No line is a title of its own: the first sentence of the story stands in.
    first = next((piece for piece, kind in zip(pieces, kinds) if kind == "paragraph"), pieces[0])
    sentence = _SENTENCE.match(first[:400])
    words = sentence[0] if sentence else first
    if len(words) <= 120:
        return words
    return words[:120].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + "…"


def _stated(pieces: list[str], stamps: list[Stamp | None], kinds: list[str]) -> tuple[Stated, ...]:
    """What came out first, if a line says so; a bare date at the head; else the last change."""
    lines = [(one, piece) for piece, one, kind in zip(pieces, stamps, kinds) if one is not None and one.iso and kind == "boilerplate"]
    lines.sort(key=lambda line: not line[0].worded)
    return settle([in_line(piece, one.iso, one.revised) for one, piece in lines])
