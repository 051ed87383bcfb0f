"""What a page says of itself apart from its prose: title, author, site, address, language, lead image."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from timeline.readers.decode import one_line
from timeline.readers.html.linked_data import address_of, article, text_of
from timeline.text import plain

_PARTED = re.compile(r"\s+[|–—·•»:-]\s+|\s+::\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_BY = re.compile(r"^\s*(?:by|words by|story by|written by)[\s:]+", re.IGNORECASE)
_AND = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*|\s*&\s*")
_LONGEST_AUTHOR = 200
_AUTHOR_NAMES = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "twitter:creator:name")
_TITLE_NAMES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title", "headline")
_SITE_NAMES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "cre", "apple-mobile-web-app-title", "publisher")
_IMAGE_NAMES = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "thumbnail")
_AUTHOR_PLACES = ('[itemprop~=author] [itemprop~=name]', '[itemprop~=author]', '[rel~=author]', '.byline__name', '.byline-name', '.author-name', '.byline', '.author')


@dataclass(frozen=True, slots=True)
class Meta:
    """The page's own words; `None` where it says nothing. `fields` are its `<meta>` by lower-case name, `linked` its JSON-LD article."""

    title: str | None = None
    author: str | None = None
    site: str | None = None
    address: str | None = None
    language: str | None = None
    image: str | None = None
    base: str | None = None
    fields: dict[str, list[str]] = field(default_factory=dict)
    linked: dict = field(default_factory=dict)


def metadata(tree: LexborHTMLParser, source: str | None) -> Meta:
    """Reads the head and the headline. `source` is the address that the page came from, if it came from one."""
    fields = _fields(tree)
    window = _window_title(tree)
    told = _first(fields, _TITLE_NAMES)
    linked = article(tree, told or (window and _PARTED.split(window)[0]))
    base = source if source and "://" in source else None
    address = _address(tree, fields, linked, base)
    site = text_of(linked.get("publisher")) or _first(fields, _SITE_NAMES)
    site = _first(fields, _SITE_NAMES[:1]) or site
    title = _title(tree, [text_of(linked.get("headline")), told, window], site)
    if site is None and window and title and window.startswith(title):
        rest = _PARTED.split(window[len(title):])
        site = rest[-1].strip() or None
    if site is None and window and title and window.endswith(title):
        site = _PARTED.split(window[: -len(title)])[0].strip(" :|–—-") or None
    if site is None and address:
        site = urlsplit(address).hostname
    return Meta(
        title=one_line(title or "") or None, author=_author(tree, fields, linked), site=one_line(site or "") or None, address=address,
        language=_language(tree, fields, linked), image=_image(fields, linked, address or base), base=address or base, fields=fields, linked=linked,
    )


def _fields(tree: LexborHTMLParser) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or attributes.get("http-equiv")
        value = " ".join((attributes.get("content") or "").split())
        if name and value:
            found.setdefault(name.strip().lower(), []).append(value)
    return found


def _first(fields: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next((fields[name][0] for name in names if name in fields), None)


def _window_title(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("head > title") or tree.css_first("title")
    return " ".join(node.text().split()) or None if node is not None else None


def _title(tree: LexborHTMLParser, told: list[str | None], site: str | None) -> str | None:
    """The headline on the page where it is the one told of; else the one told, without the site's name."""
    heads = [" ".join(node.text(deep=True, separator=" ").split()) for node in tree.css("h1")]
    heads = [" ".join(head.split()) for head in heads if head]
    known = _squeezed(" ".join(filter(None, told)))
    for head in heads:
        if len(_squeezed(head)) > 8 and _squeezed(head) in known:
            return head
    inside = [" ".join(node.text(deep=True, separator=" ").split()) for node in tree.css("article h1, main h1, [itemprop~=headline], h1.entry-title, h2.entry-title, h3.entry-title")]
    linked, stated, window = told
    if len(heads) == 1 and not (site and _squeezed(heads[0]) == _squeezed(site)) and (inside or not (linked or stated)):
        return heads[0]
    for name in (linked, stated, inside[0] if inside else None, window):
        if name:
            return _without_site(name, site)
    return heads[0] if heads else None


def _without_site(title: str, site: str | None) -> str:
    parts = _PARTED.split(title)
    if len(parts) < 2:
        return title
    for end, place in ((parts[-1], -1), (parts[0], 0)):
        if site and _squeezed(end) in (_squeezed(site), _squeezed(site) + "com"):
            return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:-") if place else title[title.index(parts[1]):]
    # A short tail behind a long title names the site.
    if len(parts[-1]) <= 25 and len(title) - len(parts[-1]) > 25:
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:-")
    return title


def _author(tree: LexborHTMLParser, fields: dict[str, list[str]], linked: dict) -> str | None:
    candidates = [text_of(linked.get("author")) or text_of(linked.get("creator"))]
    candidates += [", ".join(dict.fromkeys(fields[name])) for name in _AUTHOR_NAMES if name in fields]
    for selector in _AUTHOR_PLACES:
        nodes = [node.attributes.get("content") or node.text(deep=True, separator=" ") for node in tree.css(selector)[:6]]
        if nodes:
            candidates.append(", ".join(dict.fromkeys(" ".join(name.split()) for name in nodes if name.strip())))
    for candidate in candidates:
        if candidate and "://" not in candidate and not candidate.startswith("@"):
            names = [name for name in _AND.split(_BY.sub("", one_line(candidate))) if name]
            joined = ", ".join(dict.fromkeys(names))
            if joined and len(joined) <= _LONGEST_AUTHOR:
                return joined
    return None


def _address(tree: LexborHTMLParser, fields: dict[str, list[str]], linked: dict, base: str | None) -> str | None:
    link, item = tree.css_first('link[rel~="canonical"]'), tree.css_first('link[itemprop~="url"]')
    candidates = [link.attributes.get("href") if link is not None else None, _first(fields, ("og:url", "twitter:url", "parsely-link")),
                  address_of(linked.get("url")), address_of(linked.get("mainEntityOfPage")), item.attributes.get("href") if item is not None else None, base]
    for candidate in candidates:
        whole = join(base, candidate)
        if whole:
            return whole
    return None


def join(base: str | None, address: str | None) -> str | None:
    """The whole address of a link on a page; `None` for what is none of the web."""
    if not address or not address.strip():
        return None
    try:
        whole = urljoin(base or "", address.strip())
        parts = urlsplit(whole)
        fine = parts.scheme in ("http", "https") and parts.hostname and parts.username is None and plain(whole) == whole
        return whole if fine else None
    except ValueError:
        return None


def _language(tree: LexborHTMLParser, fields: dict[str, list[str]], linked: dict) -> str | None:
    html = tree.css_first("html")
    attributes = html.attributes if html is not None else {}
    candidates = [attributes.get("lang"), attributes.get("xml:lang"), text_of(linked.get("inLanguage")),
                  _first(fields, ("content-language", "language", "dc.language", "dcterms.language", "og:locale", "inlanguage"))]
    for candidate in candidates:
        if candidate and _LANGUAGE.fullmatch(candidate.strip()):
            return candidate.strip().replace("_", "-")
    return None


def _image(fields: dict[str, list[str]], linked: dict, base: str | None) -> str | None:
    return join(base, _first(fields, _IMAGE_NAMES)) or join(base, address_of(linked.get("image")))


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
