"""Mail messages (RFC 5322): newsletters and articles sent by mail."""

from __future__ import annotations

import re
from dataclasses import replace
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from timeline.errors import ArticleError
from timeline.model import Article
from timeline.readers.decode import clean, one_line, page
from timeline.readers.fragment import fragment
from timeline.readers.laid_out import Part, issued, laid_out, named
from timeline.readers.layout import unbroken
from timeline.readers.publication import settle, stated
from timeline.readers.text import from_text

_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_ENOUGH = 200
_MARKED_UP = re.compile(r"<(?:p|div|br|table|html)\b", re.IGNORECASE)


def read(data: bytes, source: str | None) -> Article:
    """The article in a message: its plain text where that is the whole of it, else its HTML; dated by its `Date`.

    Raises `ArticleError` for a message without text.
    """
    name = source or "the input"
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        plain, html, attached = _bodies(message)
        subject, sender, sent = (_header(message, field) for field in ("Subject", "From", "Date"))
    except (MessageError, LookupError, ValueError, AttributeError, IndexError, TypeError, RecursionError) as error:
        raise ArticleError(f"{name}: is no mail message that can be read ({error}): save its text and name that file") from None
    title = one_line(_PREFIX.sub("", " ".join(subject.split()))) or None
    words = clean(plain.text)
    if words.strip() and (len(words) >= _ENOUGH or not html.text.strip()):
        article, notes = _of_text(words, title, source), plain.notes
    elif html.text.strip():
        parts, dropped, images = fragment(html.text, None, furniture=True)
        if title:
            parts = [Part(title, "title"), *(part._replace(kind="heading") if part.kind == "title" else part for part in parts)]
        article, notes = replace(laid_out(parts, title, source), images=images, dropped=tuple(dropped)), html.notes
    else:
        raise ArticleError(f"{name}: the message has no text: there is no article to read")
    if not article.text.strip():
        raise ArticleError(f"{name}: the message has no text: there is no article to read")
    settled = settle([one for one in (stated(sent, "mail Date"), *article.stated) if one is not None])
    shown, address = parseaddr(sender)
    return issued(replace(
        article, author=one_line(shown) or one_line(address) or None, stated=settled, published=settled[0].value if settled else article.published,
        dropped=(*article.dropped, *attached), notes=(*article.notes, *notes),
    ))


def _of_text(text: str, title: str | None, source: str | None) -> Article:
    article = from_text(unbroken(text), source)
    return replace(article, title=title or article.title, source=named(source))


def _bodies(message: EmailMessage):
    """The first plain and the first HTML text, and the names of what is attached."""
    texts = {"text/plain": None, "text/html": None}
    attached = []
    for part in message.walk():
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or kind not in texts or texts[kind] is not None:
            attached.append(f"attachment {part.get_filename() or kind}")
            continue
        payload = part.get_payload(decode=True) or b""
        texts[kind] = page(payload, (part.get_content_charset() or "").lower() or None)
    empty = page(b"", None)
    plain, html = texts["text/plain"] or empty, texts["text/html"] or empty
    if not html.text and _MARKED_UP.search(plain.text[:2000]):
        plain, html = empty, plain
    return plain, html, attached


def _header(message: EmailMessage, name: str) -> str:
    return str(message.get(name) or "")
