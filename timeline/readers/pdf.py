"""PDF documents: their text, line by line as it is set. Needs the extra `documents`. Its own dates are those of the file, and not read."""

from __future__ import annotations

import io
import re
from dataclasses import replace

from timeline.errors import ArticleError
from timeline.messages import left_out
from timeline.model import Article
from timeline.readers.decode import clean, one_line
from timeline.readers.text import from_text

_MOST_PAGES = 500
# Set text breaks words at line ends; a hyphen of its own is rare there.
_HYPHENATED = re.compile(r"(?<=[a-z]{2})[-\u2010\xad]\n(?=[a-z]{2})")


def read(data: bytes, source: str | None) -> Article:
    """The article in a PDF file; its notes say how many pages are too many.

    Raises `ArticleError`: pypdf is missing, no such document, locked, or pictures of text alone.
    """
    name = source or "the input"
    try:
        import logging

        import pypdf
    except ImportError:
        raise ArticleError(f"{name}: PDF documents need pypdf: pip install 'article-timeline[documents]'") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its complaints are not for the reader of a timeline
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        if document.is_encrypted and not document.decrypt(""):
            raise ArticleError(f"{name}: is locked with a password: unlock it, or save its text")
        pages = [page.extract_text() for page in document.pages[:_MOST_PAGES]]
        notes = (left_out(len(document.pages), _MOST_PAGES, "pages"),) if len(document.pages) > _MOST_PAGES else ()
        title = document.metadata.title if document.metadata else None
    except ArticleError:
        raise
    except Exception as error:  # noqa: BLE001 - a damaged file breaks the library in many ways
        raise ArticleError(f"{name}: is no PDF document that can be read ({' '.join(str(error).split())}): save its text and name that file") from None
    text = clean(_HYPHENATED.sub("", "\n\n".join(pages)))
    if not text.strip():
        raise ArticleError(f"{name}: holds no text, only pictures of it: have its characters recognised first (OCR)")
    article = replace(from_text(text, source), notes=notes)
    known = one_line(str(title or ""))
    return replace(article, title=known) if known and known.casefold() in " ".join(text.split()).casefold() else article
