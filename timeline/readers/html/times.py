"""Every publication time that a page states: JSON-LD, OpenGraph, meta names, microdata, `<time>`, and its address."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from timeline.model import Stated
from timeline.readers.html.metadata import Meta
from timeline.readers.publication import in_address, stated

_OPEN_GRAPH = (("article:published_time", False), ("og:published_time", False), ("og:article:published_time", False),
               ("article:modified_time", True), ("og:updated_time", True), ("article:updated_time", True), ("og:article:modified_time", True))
# The names that large sites and content systems use; most telling first.
_NAMES = (
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published", "published_time",
    "published-date", "publish-date", "publishdate", "publish_date", "publication_date", "publication-date", "publicationdate", "pubdate",
    "pub_date", "pdate", "ptime", "dc.date.issued", "dcterms.issued", "dcterms.available", "dcterms.date", "dc.date", "dc.date.created",
    "dcterms.created", "dcsext.articlefirstpublished", "article_date_original", "displaydate", "originalpublicationdate", "datepublished",
    "datecreated", "date_created", "created", "citation_publication_date", "citation_online_date", "prism.publicationdate", "rnews:datepublished",
    "bt:pubdate", "gentime", "datepublication", "weibo: article:create_at", "article:create_at", "timestamp", "date",
)
_REVISED_NAMES = ("dcterms.modified", "dc.date.modified", "datemodified", "lastmod", "last-modified", "modified", "utime", "revised", "article.updated", "bt:moddate", "last_updated_date", "update_time")
_MICRODATA = (("datePublished", False), ("dateCreated", False), ("dateModified", True))
_PUBLISHED = re.compile(r"publish|posted|pub-?date|dateline|entry-date|issued|byline|article-date|post-date|timestamp|meta", re.IGNORECASE)
_REVISED = re.compile(r"updat|modif|revis|edited", re.IGNORECASE)
_COMMENT = re.compile(r"comment|related|sidebar|footer|recirc|promo|teaser|widget|most-|trending|more-", re.IGNORECASE)
_MOST_TIMES = 40


def times(tree: LexborHTMLParser, meta: Meta, source: str | None) -> list[Stated]:
    """All candidates, in no order that matters (`publication.settle` has one)."""
    found: list[Stated | None] = []
    for name, revised in (("datePublished", False), ("dateCreated", False), ("dateModified", True)):
        if name != "dateCreated" or "datePublished" not in meta.linked:
            found.append(stated(meta.linked.get(name), f"JSON-LD {name}", revised))
    for name, revised in _OPEN_GRAPH:
        found += [stated(value, f"OpenGraph {name}", revised) for value in meta.fields.get(name, [])[:1]]
    for names, revised in ((_NAMES, False), (_REVISED_NAMES, True)):
        found += [stated(value, f"meta {name}", revised) for name in names for value in meta.fields.get(name, [])[:1]]
    for name, revised in _MICRODATA:
        node = tree.css_first(f'[itemprop~="{name}"]')
        if node is not None and node.tag != "meta" or name.lower() not in meta.fields and node is not None:
            found.append(stated(_value(node), f"microdata {name}", revised))
    found += _elements(tree)
    for address in dict.fromkeys((meta.address, source)):
        found.append(in_address(address))
    return [one for one in found if one is not None]


def _value(node: LexborNode) -> str:
    attributes = node.attributes
    return attributes.get("content") or attributes.get("datetime") or attributes.get("title") or node.text(deep=True)


def _elements(tree: LexborHTMLParser) -> list[Stated | None]:
    """`<time>` at the head of the article: not those of comments, links to other stories, or of what the story tells."""
    found: list[Stated | None] = []
    published = False
    for node in tree.css("time, abbr.published, span.published, .entry-date")[:_MOST_TIMES]:
        names, place = _around(node)
        if _COMMENT.search(names) or place in ("footer", "aside", "nav", "p", "li"):
            continue
        attributes = node.attributes
        own = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''}"
        if "datePublished" in own or "dateModified" in own:
            continue  # microdata has it
        revised = bool(_REVISED.search(f"{own} {names}")) and not _PUBLISHED.search(own)
        said = attributes.get("datetime") or attributes.get("title") if node.tag != "span" else node.text(deep=True)
        sure = "pubdate" in attributes or _PUBLISHED.search(f"{own} {names}") or place in ("header", "article", "main")
        if not sure or published and not revised:
            continue
        one = stated(said or node.text(deep=True), f"time {'class ' + own.split()[0] if own.split() else 'element'}", revised)
        published = published or one is not None and not revised
        found.append(one)
    return found


def _around(node: LexborNode) -> tuple[str, str]:
    """The names of the elements around it, and the nearest that says where on the page it is."""
    names: list[str] = []
    place = ""
    above = node.parent
    for _ in range(6):
        if above is None or above.tag in ("body", "html"):
            break
        names.append(f"{above.attributes.get('class') or ''} {above.attributes.get('id') or ''}")
        if not place and above.tag in ("header", "footer", "aside", "nav", "article", "main", "p", "li"):
            if above.tag != "p" or len(above.text(deep=True)) > 160:
                place = above.tag
        above = above.parent
    return " ".join(names), place
