"""Mailboxes in the mbox format (RFC 4155): each message is an article."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.errors import ArticleError
from timeline.messages import left_out
from timeline.model import Article
from timeline.readers import mail

_FROM = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+.*\r?\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_MOST = 1000


def read(data: bytes, source: str | None) -> tuple[Article, ...]:
    """The messages that have a text, in order; the notes of the first name those that have none, and say how many are too many.

    Raises `ArticleError` when no message has a text.
    """
    name = source or "the input"
    marks = list(_FROM.finditer(data))
    articles: list[Article] = []
    failed: list[str] = []
    for number, mark in enumerate(marks[:_MOST], 1):
        end = marks[number].start() if number < len(marks) else len(data)
        try:
            articles.append(mail.read(_ESCAPED.sub(rb"\1", data[mark.end():end]), source))
        except ArticleError as error:
            failed.append(f"message {number} was left out: {str(error).removeprefix(f'{name}: ')}")
    if not articles:
        raise ArticleError(f"{name}: {failed[0] if failed else 'is no mailbox: name its reader with --reader'}")
    if len(marks) > _MOST:
        failed.append(left_out(len(marks), _MOST, "messages"))
    return (replace(articles[0], notes=(*articles[0].notes, *failed)), *articles[1:])
