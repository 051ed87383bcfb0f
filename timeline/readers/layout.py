"""Where the paragraphs of plain text are: lines that a hard wrap has cut are put together again, as spans."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_LINE = re.compile(r"\S[^\n]*")
_CLOSED = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_BULLET = re.compile(r"(?:[-*•–—]|\d{1,2}[.)])\s")
_WORD = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"\b([^\W\d_]+)[-\u2010]\n[ \t]*([^\W\d_]{2,})[ \t]*")
_TIMES = frozenset(
    "january february march april august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "yesterday tomorrow tonight today weekend morning afternoon evening midnight century centuries decade quarter".split()
)
_NARROWEST, _WIDEST = 45, 100


def paragraphs(text: str, alone: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """The spans `[begin, end)` of the paragraphs, in order, without the space around them.

    One line is one paragraph, unless the text was wrapped at a fixed width:
    then a blank line, an indent, or a line that ends well before the margin
    parts two paragraphs. `alone(line)` is true of lines that never belong to
    their neighbours, such as navigation.
    """
    lines = list(_lines(text))
    width = _width(lines)
    begin = end = indent = -1
    last, long = "", False
    for first, stop, depth, line, after_blank in lines:
        joins = (
            begin >= 0 and width > 0 and not after_blank and depth <= indent + 1
            and not alone(line) and not alone(last) and _continues(last, line, width, long)
        )
        if begin >= 0 and not joins:
            yield begin, end
        if not joins:
            begin = first
        end, indent, last, long = stop, depth, line, joins
    if begin >= 0:
        yield begin, end


def unbroken(text: str) -> str:
    """The text with words that a hyphen parts at a line's end as one: those for times, and those that stand whole elsewhere in it.

    Any other may have a hyphen of its own ("twenty-/one").
    """
    if "-\n" not in text and "\u2010\n" not in text:
        return text
    words = frozenset(_WORD.findall(text.lower()))

    def joined(match: re.Match) -> str:
        word = (match[1] + match[2]).lower()
        return f"{match[1]}{match[2]}\n" if word in words or word in _TIMES else match[0]

    return _HYPHENATED.sub(joined, text)


def _lines(text: str) -> Iterator[tuple[int, int, int, str, bool]]:
    """Begin and end of each line's words, its indent, the words, and whether a blank line came before."""
    newlines = 2
    position = 0
    for match in _LINE.finditer(text):
        newlines += text.count("\n", position, match.start())
        line = match[0].rstrip()
        indent = match.start() - text.rfind("\n", 0, match.start()) - 1
        yield match.start(), match.start() + len(line), indent, line, newlines > 1
        position, newlines = match.end(), 0


def _width(lines: list[tuple[int, int, int, str, bool]]) -> int:
    """The margin that the text was wrapped at; 0 when it was not wrapped.

    Wrapped text has no long lines, but for the odd address that would not
    break, and again and again a line near the margin that leaves its sentence
    to the next one.
    """
    lengths = sorted(len(line) + depth for _, _, depth, line, _ in lines if " " in line)
    if not lengths or lengths[-1] > 2 * _WIDEST:
        return 0
    width = lengths[-1 - len(lengths) // 50]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = [(above[3], below[3]) for above, below in zip(lines, lines[1:]) if not below[4]]
    cut = sum(1 for above, _ in pairs if len(above) > 0.6 * width and not _CLOSED.search(above))
    return width if cut and 4 * cut >= len(pairs) else 0


def _continues(last: str, line: str, width: int, long: bool) -> bool:
    """Whether the line is the rest of the one before it; `long` paragraphs have more than one line already."""
    if _BULLET.match(line):
        return False
    if line[0].islower():
        return True
    word = line.split(None, 1)[0]
    # Some programs even out the margin: allow for it where no sentence ends. A lone
    # first line may be a title, which nobody evens out.
    slack = width // 6 if long and not _CLOSED.search(last) else 0
    return len(last) + 1 + len(word) > width - slack
