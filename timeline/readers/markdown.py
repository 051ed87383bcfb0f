"""Markdown, with the front matter of static sites: YAML between `---`, TOML between `+++`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import yaml
from markdown_it import MarkdownIt

from timeline.errors import ArticleError
from timeline.model import Article, Stated
from timeline.readers.decode import decoded, one_line
from timeline.readers.fragment import fragment
from timeline.readers.laid_out import Part, laid_out
from timeline.readers.publication import settle, stated
from timeline.readers.text import dated_lines

_FRONT = re.compile(r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<matter>.*?)^(?P=fence)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_PUBLISHED = ("date", "published", "pubdate", "publishdate", "published_at", "publish_date", "date_published", "datepublished", "created")
_REVISED = ("updated", "lastmod", "modified", "last_modified_at", "updated_at", "date_modified", "datemodified")
_LONGEST_MATTER = 64_000
# A picture alone in its paragraph: its title, or else its alternative text, is its caption.
_PICTURE = re.compile(r'<p>\s*(<img [^>]*>)\s*(?:<br ?/?>\s*)?(?:<em>(.{1,500}?)</em>\s*)?</p>', re.DOTALL)
_TITLE = re.compile(r'title="([^"]*)"')
_ALT = re.compile(r'alt="([^"]*)"')


def read(data: bytes, source: str | None) -> Article:
    """The article in the bytes of a Markdown file. Raises `ArticleError` as `decode` does, and for one without text."""
    text, notes = decoded(data, source)
    matter, body, complaint = _parted(text)
    html = _PICTURE.sub(_figure, MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(body))
    address = _text(matter, ("canonical_url", "canonical", "url", "link"))
    address = address if address and "://" in address else None
    parts, dropped, images = fragment(html, address)
    title = _text(matter, ("title", "headline"))
    parts = _titled(parts, title)
    if all(part.kind == "title" for part in parts):
        raise ArticleError(f"{source or 'the input'}: holds no text but its front matter: there is no article to read")
    parts, lines = dated_lines(parts)
    found = [_stated(matter, name, False) for name in _PUBLISHED] + [_stated(matter, name, True) for name in _REVISED]
    settled = settle([one for one in (*found, *lines) if one is not None])
    title = title or next((part.text for part in parts if part.kind == "title"), None)
    return replace(
        laid_out(parts, title, address or source), language=_text(matter, ("lang", "language", "locale")) or "en",
        author=_text(matter, ("author", "authors", "byline")), site=_text(matter, ("site", "site_name", "publication")), stated=settled,
        published=settled[0].value if settled else None, images=images, dropped=tuple(dropped),
        notes=(*notes, *([complaint] if complaint else [])),
    )


def _parted(text: str) -> tuple[dict, str, str | None]:
    """The front matter by lower-case name, the rest, and what is wrong with the first."""
    match = _FRONT.match(text)
    if match is None or len(match["matter"]) > _LONGEST_MATTER:
        return {}, text, None
    try:
        # Every YAML scalar as it is written: its own dates lose their zone.
        found = yaml.load(match["matter"], yaml.BaseLoader) if match["fence"] == "---" else tomllib.loads(match["matter"])
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        what = " ".join(str(error).split())
        return {}, text[match.end():], f"its front matter cannot be read, and was passed over: {what}"
    if not isinstance(found, dict):
        # A rule at the top, and another one below: no front matter at all.
        return {}, text, None
    return {str(name).lower(): value for name, value in found.items()}, text[match.end():], None


def _stated(matter: dict, name: str, revised: bool) -> Stated | None:
    value = matter.get(name)
    return stated(value.isoformat() if isinstance(value, date) else value, f"front matter {name}", revised)


def _text(matter: dict, names: Iterable[str]) -> str | None:
    for name in names:
        value = matter.get(name)
        listed = value if isinstance(value, list) else [value]
        words = [one_line(str(one.get("name", "") if isinstance(one, dict) else one)) for one in listed[:20] if isinstance(one, (str, dict))]
        if any(words):
            return ", ".join(filter(None, words))
    return None


def _figure(match: re.Match) -> str:
    title, alt = _TITLE.search(match[1]), _ALT.search(match[1])
    caption = match[2] or (title and title[1]) or (alt and alt[1]) or ""
    return f"<figure>{match[1]}<figcaption>{caption}</figcaption></figure>"


def _titled(parts: list[Part], title: str | None) -> list[Part]:
    """The parts with the title in front, once."""
    if title is None:
        return parts
    rest = parts[1:] if parts and parts[0].kind == "title" and parts[0].text.casefold() == title.casefold() else parts
    return [Part(title, "title"), *(part._replace(kind="heading") if part.kind == "title" else part for part in rest)]

