"""What stands before a place in a text: its sentences, its paragraphs, a quotation that is still open."""

from __future__ import annotations

from collections.abc import Iterator

_REACH = 600  # characters


def sentences_before(text: str, begin: int, reach: int = _REACH) -> Iterator[tuple[int, int]]:
    """The sentences within so many characters before a place in a text, the nearest first."""
    from timeline.lang.en.sentences import sentences

    low = max(0, begin - reach)
    if low:  # where the first whole sentence begins
        ends = [at + size for mark, size in (("\n", 1), (". ", 2)) if (at := text.find(mark, low, begin)) >= 0]
        low = min(ends, default=begin)
    for a, b in reversed(paragraphs(text, low, begin)):
        yield from reversed(list(sentences(text, a, b)))


def paragraphs(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    found, at = [], begin
    while at < end:
        stop = text.find("\n\n", at, end)
        stop = end if stop < 0 else stop
        if text[at:stop].strip():
            found.append((at, stop))
        at = stop + 2
    return found


def is_open(text: str, begin: int, end: int) -> bool:
    """Whether a quotation that began in `text[begin:end]` still goes on."""
    return text.count("“", begin, end) > text.count("”", begin, end) or text.count('"', begin, end) % 2 == 1
