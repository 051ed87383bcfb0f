"""Canonical JSON such as a person writes, and with what line it is refused."""

from __future__ import annotations

import json

import pytest

from timeline.canonical import decode
from timeline.errors import ArticleError


def by_hand(*events: dict, **more: object) -> bytes:
    """A document such as a person writes."""
    whole = {"schema_version": 1, "title": "By hand", "articles": [{"id": "a"}], "events": list(events)} | more
    return json.dumps(whole).encode()


def written(**fields: object) -> dict:
    """An event by hand."""
    return {"article": "a", "headline": "It happens", "start": "2020-02-27"} | fields


def complaint(data: bytes) -> str:
    """The one line with which the document is refused."""
    with pytest.raises(ArticleError) as caught:
        decode(data)
    assert "\n" not in str(caught.value)
    return str(caught.value)
