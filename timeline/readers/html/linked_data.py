"""JSON-LD in a page: the node that describes the article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

_ARTICLES = frozenset(
    "newsarticle article reportagenewsarticle analysisnewsarticle backgroundnewsarticle opinionnewsarticle reviewnewsarticle "
    "liveblogposting blogposting socialmediaposting report scholarlyarticle techarticle advertisercontentarticle satiricalarticle".split()
)
_WRAPPED = re.compile(r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$")
_TRAILING = re.compile(r",(?=\s*[}\]])")
_FIELD = re.compile(r'"(datePublished|dateModified|headline)"\s*:\s*"((?:[^"\\]|\\.)*)"')
_DEEPEST = 12
_LONGEST = 2_000_000


def article(tree: LexborHTMLParser, title: str | None) -> dict:
    """The node of the page's own article: of several, the one whose headline is the page's; `{}` when there is none."""
    nodes: list[dict] = []
    for script in tree.css('script[type^="application/ld+json"]'):
        text = script.text() or ""
        if len(text) <= _LONGEST:
            nodes.extend(node for node in _nodes(_parsed(text), 0) if _is_article(node))
    if not nodes:
        return {}
    wanted = _squeezed(title or "")
    named = [node for node in nodes if wanted and _squeezed(text_of(node.get("headline")) or text_of(node.get("name")) or "") == wanted]
    return (named or nodes)[0]


def text_of(value: object) -> str | None:
    """A string, or the name of a thing, or those of several."""
    if isinstance(value, str):
        return " ".join(value.split()) or None
    if isinstance(value, dict):
        return text_of(value.get("name")) or text_of(value.get("@value"))
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(text_of, value[:20])))) or None
    return None


def address_of(value: object) -> str | None:
    """An address, or that of a thing, or of the first of several."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, dict):
        return address_of(value.get("url")) or address_of(value.get("contentUrl")) or address_of(value.get("@id"))
    if isinstance(value, list):
        return next(filter(None, map(address_of, value[:20])), None)
    return None


def _parsed(text: str) -> object:
    text = _WRAPPED.sub("", _WRAPPED.sub("", text)).strip()
    for attempt in (text, _TRAILING.sub("", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    # Broken beyond repair: the fields alone.
    found: dict[str, str] = {}
    for name, value in _FIELD.findall(text):
        found.setdefault(name, value)
    return {"@type": "Article", **found} if "datePublished" in found else None


def _nodes(value: object, depth: int) -> Iterator[dict]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _nodes(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        # A list of items is one of links: its articles are other pages'.
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(value.get(name), depth + 1)


def _is_article(node: dict) -> bool:
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.rpartition("/")[2].rpartition(":")[2].lower() in _ARTICLES for name in names)


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
