"""Word documents: paragraphs by their styles, and tables. Needs the extra `documents`.

A document's own dates say when its file was made, often from a template of years
before: they are no publication time, and are not read.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from timeline.errors import ArticleError
from timeline.model import Article
from timeline.readers.decode import one_line
from timeline.readers.laid_out import Part, laid_out
from timeline.readers.text import dated_lines

_MOST_UNPACKED = 100_000_000
_KINDS = (("title", "title"), ("heading", "heading"), ("subtitle", "heading"), ("caption", "caption"))


def read(data: bytes, source: str | None) -> Article:
    """The article in a DOCX file. Raises `ArticleError`: python-docx is missing, no such document, no text in it."""
    name = source or "the input"
    try:
        import docx
        from docx.table import Table
    except ImportError:
        raise ArticleError(f"{name}: Word documents need python-docx: pip install 'article-timeline[documents]'") from None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > _MOST_UNPACKED:
                raise ArticleError(f"{name}: unpacks to more than {_MOST_UNPACKED // 1_000_000} MB, too large for an article")
        document = docx.Document(io.BytesIO(data))
        parts: list[Part] = []
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                parts += [Part(row, "paragraph") for row in map(_row, block.rows) if row]
            elif text := one_line(block.text):
                parts.append(Part(text, _kind(block.style.name if block.style is not None else "", first=not parts)))
        properties = document.core_properties
        title, author, language = properties.title, properties.author, properties.language
    except ArticleError:
        raise
    except Exception as error:  # noqa: BLE001 - a damaged file breaks the library in many ways
        raise ArticleError(f"{name}: is no Word document that can be read ({' '.join(str(error).split())}): save it again, or as text") from None
    if not parts:
        raise ArticleError(f"{name}: the document has no text: there is no article to read")
    title = next((part.text for part in parts if part.kind == "title"), None) or one_line(title or "") or None
    parts, settled = dated_lines(parts)
    article = laid_out(parts, title, source)
    return replace(
        article, author=one_line(author or "") or None, language=language or "en", stated=settled, published=settled[0].value if settled else None,
    )


def _row(row) -> str:
    cells = list(dict.fromkeys(one_line(cell.text) for cell in row.cells))
    cells = [cell for cell in cells if cell]
    return f"{cells[0].rstrip(' :')}: {'; '.join(cells[1:])}" if len(cells) > 1 else "".join(cells)


def _kind(style: str, first: bool) -> str:
    kind = next((kind for name, kind in _KINDS if style.lower().startswith(name)), "paragraph")
    return "title" if first and style.lower() == "heading 1" else kind
