"""Reads TimeML: an article whose text stands in an XML file, with the time at which it was written.

What is tagged in the text (times, events, signals) is left out: it is somebody
else's answer, and the article is tagged anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.plugin import Reader

if TYPE_CHECKING:
    from timeline.model import Article, Dateline

_LOOK = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE\b[^>]*>\s*)*<TimeML\b", re.DOTALL)


def sniff(data: bytes) -> bool:
    """Whether the first bytes of a file are those of an XML document whose root is `TimeML`."""
    return _LOOK.match(data) is not None


def read(data: bytes, source: str | None) -> Article:
    """The article: the characters of `TEXT` with every tag stripped and nothing else changed.

    `DCT` is its dateline, on the basis `metadata`; one without a value, or with
    a day that is not known, leaves the dateline to be found as in any article.
    `TITLE` is its title, and `DOCID` its source when the bytes have no name, or
    when it is a web address. Raises `ArticleError` in one line for broken XML,
    for XML that declares entities, and when there is no text.
    """
    from dataclasses import replace

    from timeline.errors import ArticleError
    from timeline.readers.text import from_text
    from timeline.readers.timeml_parts import parts_of

    name = source or "the input"
    found = parts_of(data, name)
    if not found.text.strip():
        raise ArticleError(f"{name}: its TEXT holds nothing but blank space: there is no article to read")
    docid, title = " ".join(found.docid.split()), " ".join(found.title.split())
    article = from_text(found.text, docid if docid and (source is None or "://" in docid) else source)
    stated, dateline = _creation_time(found.dct_value.strip(), found.dct_text.strip(), name)
    # A hash that stood in for a name is none.
    called = None if article.source == article.id else article.source
    return replace(article, title=title or article.title, source=called, published=stated, dateline=dateline)


def _creation_time(value: str, words: str, name: str) -> tuple[str | None, Dateline | None]:
    """What the file says of its own date, and the dateline if that is a day."""
    from timeline.errors import ArticleError, UsageError
    from timeline.moments import dated

    if not value or "X" in value:
        return words or None, None
    try:
        return value, dated(value, None, "metadata", f"DCT {value}")
    except UsageError as error:
        raise ArticleError(f"{name}: the creation time (DCT): {error}; or leave it empty") from None


READER = Reader("timeml", "TimeML: the text and the creation time; its own tags are left out", (".tml", ".timeml"), read, sniff)
