"""Mailboxes in the mbox format (RFC 4155): each message is an article."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.errors import ArticleError
from timeline.model import Article
from timeline.readers import mail

_FROM = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+.*\r?\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_MOST = 1000


def read(data: bytes, source: str | None) -> tuple[Article, ...]:
    """The messages that have a text, in order; those that have none are named in the notes of the first.

    Raises `ArticleError` when no message has a text.
    """
    marks = list(_FROM.finditer(data))[:_MOST]
    articles: list[Article] = []
    failed: list[str] = []
    for number, mark in enumerate(marks, 1):
        end = marks[number].start() if number < len(marks) else len(data)
        try:
            articles.append(mail.read(_ESCAPED.sub(rb"\1", data[mark.end():end]), source))
        except ArticleError as error:
            failed.append(f"message {number} was left out: {error}")
    if not articles:
        raise ArticleError(failed[0] if failed else f"{source or 'the input'}: is no mailbox: name its reader with --reader")
    return (replace(articles[0], notes=(*articles[0].notes, *failed)), *articles[1:])
