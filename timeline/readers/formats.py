"""The declarations of the readers that ship, and what each format looks like. What reads it is imported when it is used."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable

from timeline.plugin import Reader

_MARK = rb"\A(?:\xef\xbb\xbf)?\s*"
_HTML = re.compile(
    _MARK + rb"(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype\s+html|<(?:html|head|body|title|meta|article|section|main|div|p|h1|figure)[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(_MARK + rb"(?:<\?xml[^>]*\?>\s*)?(?:<\?[^>]*\?>\s*)*(?:<!--.{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.DOTALL)
# Two header fields at least; a text may well begin with "From: …".
_MAIL = re.compile(
    rb"\A(?:From \S+ .*\r?\n)?(?:(?:Return-Path|Received|Delivered-To|Message-ID|Date|From|To|Subject|MIME-Version|Content-Type|X-[\w-]+"
    rb"|DKIM-Signature|Reply-To|Sender|Cc|List-[\w-]+|ARC-[\w-]+|Authentication-Results): ?.*\r?\n(?:[ \t].*\r?\n)*){2}", re.IGNORECASE
)
_MAILBOX = re.compile(rb"\AFrom \S+ +\w{3} \w{3} +\d.*\r?\n[\w-]+:")
_FRONT_MATTER = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n(?:.*\r?\n){0,60}?---[ \t]*\r?\n|\+\+\+[ \t]*\r?\n)")


def _lazily(module: str) -> Callable:
    def read(data: bytes, source: str | None):
        return importlib.import_module(f"timeline.readers.{module}").read(data, source)

    return read


def _looks_like_mail(data: bytes) -> bool:
    return _MAIL.match(data) is not None and _MAILBOX.match(data) is None


TEXT = Reader("text", "Plain text, in any common encoding", (".txt", ".text"), _lazily("text"), media_types=("text/plain",))
HTML = Reader(
    "html", "Web pages: the story, its captions, and when the page says it came out", (".html", ".htm", ".xhtml"), _lazily("html"),
    lambda data: _HTML.match(data) is not None, ("text/html", "application/xhtml+xml"),
)
FEED = Reader(
    "feed", "RSS and Atom feeds: each entry is an article", (".rss", ".atom"), _lazily("feed"), lambda data: _FEED.match(data) is not None,
    ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"),
)
MARKDOWN = Reader(
    "markdown", "Markdown (CommonMark, tables), with YAML or TOML front matter", (".md", ".markdown"), _lazily("markdown"),
    lambda data: _FRONT_MATTER.match(data) is not None, ("text/markdown",),
)
MAIL = Reader("mail", "A mail message", (".eml",), _lazily("mail"), _looks_like_mail, ("message/rfc822",))
MAILBOX = Reader(
    "mailbox", "Mailboxes (mbox): each message is an article", (".mbox",), _lazily("mailbox"), lambda data: _MAILBOX.match(data) is not None,
    ("application/mbox",),
)
DOCX = Reader(
    "docx", "Word documents (needs article-timeline[documents])", (".docx",), _lazily("docx"),
    lambda data: data.startswith(b"PK\3\4") and (b"word/" in data or b"[Content_Types].xml" in data[:200]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
)
PDF = Reader(
    "pdf", "PDF documents (needs article-timeline[documents])", (".pdf",), _lazily("pdf"), lambda data: data.startswith(b"%PDF-"),
    ("application/pdf",),
)
SHIPPED = (TEXT, HTML, FEED, MARKDOWN, MAIL, MAILBOX, DOCX, PDF)
