"""RSS and Atom feeds: each entry is an article, dated by the feed."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import feedparser

from timeline.errors import ArticleError
from timeline.messages import left_out
from timeline.model import Article
from timeline.readers.decode import one_line, page
from timeline.readers.fragment import fragment
from timeline.readers.html.metadata import join
from timeline.readers.laid_out import Part, issued, laid_out
from timeline.readers.publication import settle, stated

_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_DECLARED = re.compile(r"\A\s*<\?xml[^>]*\?>")
_REFERENCE = re.compile(r"&#([xX][0-9a-fA-F]{1,12}|[0-9]{1,12});?")
_MOST = 1000
_MARKED_UP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")


def read(data: bytes, source: str | None) -> tuple[Article, ...]:
    """The entries that have a text, in the feed's order; the notes of the first say how many are too many.

    Raises `ArticleError` for what is no feed, and for one without entries.
    """
    declared = _ENCODING.search(data[:400])
    text, notes = page(data, declared[1].decode("ascii") if declared else None)
    # A stream, never a string: feedparser would take that for an address or a file's name, and open it.
    text = _REFERENCE.sub(_character, _DECLARED.sub("", text, count=1))
    name = source or "the input"
    try:
        found = feedparser.parse(io.BytesIO(text.encode("utf-8", "replace")), response_headers={"content-type": "application/xml; charset=utf-8"})
    except (ValueError, LookupError, AssertionError, AttributeError, TypeError, RecursionError) as error:
        raise ArticleError(f"{name}: is no feed that can be read ({' '.join(str(error).split())}): there is no article to read") from None
    if not found.entries:
        why = f" ({found.bozo_exception})" if found.get("bozo") else ""
        raise ArticleError(f"{name}: no entries were found in the feed{' '.join(why.split()) and why}: there is no article to read")
    feed = found.feed
    if found.get("bozo") and "XML" in type(found.bozo_exception).__name__.upper() + str(found.bozo_exception).upper():
        notes = (*notes, "the feed is not well-formed; what could be read of it was")
    articles = [_article(entry, feed, source, notes) for entry in found.entries[:_MOST]]
    told = tuple(article for article in articles if article.text.strip())
    if not told:
        raise ArticleError(f"{name}: the feed's entries have no text: there is no article to read")
    if len(found.entries) > _MOST:
        told = (replace(told[0], notes=(*told[0].notes, left_out(len(found.entries), _MOST, "entries"))), *told[1:])
    return told


def _character(match: re.Match) -> str:
    """A character reference, unless it is to half a surrogate pair or beyond Unicode, which feedparser breaks at."""
    code = int(match[1][1:], 16) if match[1][0] in "xX" else int(match[1])
    return match[0] if 0 < code < 0xD800 or 0xDFFF < code <= 0x10FFFF else "\ufffd"


def _article(entry: dict, feed: dict, source: str | None, notes: tuple[str, ...]) -> Article:
    address = join(source if source and "://" in source else None, entry.get("link"))
    body = max((str(one.get("value") or "") for one in entry.get("content", [])), key=len, default="") or str(entry.get("summary") or "")
    markup = body if _MARKED_UP.search(body) else "".join(f"<p>{line}</p>" for line in body.split("\n\n"))
    parts, dropped, images = fragment(markup, address, furniture=True)
    title = one_line(re.sub(r"<[^>]*>", " ", str(entry.get("title") or ""))) or None
    if title:
        parts = [Part(title, "title"), *(part._replace(kind="heading") if part.kind == "title" else part for part in parts)]
    # dict's own `get`: feedparser's stands the last change in for the publication, and the other way round.
    names = [("published", False), ("created", False), ("updated", True)]
    settled = settle([one for name, revised in names if (one := stated(dict.get(entry, name), f"feed {name}", revised)) is not None])
    article = laid_out(parts, title, address or source)
    return issued(replace(
        article, language=_language(entry, feed), author=_plain(entry.get("author")), site=_plain(feed.get("title")), stated=settled,
        published=settled[0].value if settled else None, images=images, dropped=tuple(dropped), notes=notes,
    ))


def _language(entry: dict, feed: dict) -> str:
    told = str(entry.get("language") or feed.get("language") or "").strip().replace("_", "-")
    return told if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", told) else "en"


def _plain(value: object) -> str | None:
    return one_line(str(value)) or None if value else None
