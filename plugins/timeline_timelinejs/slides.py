"""Events as TimelineJS slides. All text of an article is escaped here, once, the way each field is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from timeline.display import headline, said
from timeline.ids import portable
from timeline.model import Article, Event, Image, Timeline
from timeline.temporal.value import TimeValue
from timeline.text import address, clip, line
from timeline.wording import day
from timeline_timelinejs.dates import YEARS, dates

Slide = dict[str, object]

_STATUS = {"planned": "Planned", "denied": "Denied", "conditional": "Conditional"}
_LONGEST_GROUP = 60
_LONGEST_TITLE = 250
_IMAGE = re.compile(r"\.(?:jpe?g|png|gif|svg|webp)(?:\?[^#]*)?$", re.IGNORECASE)
# Addresses that TimelineJS takes for a player, a map or an encyclopedia, whatever their suffix.
_NO_IMAGE = re.compile(
    r"youtu|vimeo|dailymotion|dai\.ly|vine\.co|tiktok|bsky\.app|soundcloud|twitter\.com|//(?:www\.)?x\.com|/maps/"
    r"|flickr|flic\.kr|instagr|documentcloud|wikipedia\.org|#/media/|/wiki/File:",
    re.IGNORECASE,
)


def slides(timeline: Timeline, media: bool = True, links: bool = True) -> Iterator[tuple[Event, Slide | None]]:
    """Each event with its slide; `None` for a time that the page cannot show.

    `links` is for a page that makes no links of its own, which a spreadsheet
    cannot ask for: there an address stands bare, for the page to link.
    """
    articles = {article.id: article for article in timeline.articles}
    for event in timeline.events:
        yield event, _slide(event, articles.get(event.article), media, links, grouped=len(articles) > 1)


def title_slide(timeline: Timeline, media: bool = True, links: bool = True) -> Slide:
    """The slide without a date: the title, and where the story comes from."""
    title = clip(line(timeline.title), _LONGEST_TITLE) or "Timeline"
    lines = []
    for article in timeline.articles:
        if article.dateline is not None:
            lines.append(f"Dateline: {day(article.dateline.day)}")
        lines.append(_source(article, links, known=title))
    made: Slide = {
        "unique_id": "timeline-title",
        "text": {"headline": escape(title), "text": _paragraphs(lines)},
        "autolink": False,
    }
    pictures = [image for article in timeline.articles for image in article.images]
    _add_media(made, pictures if media else [])
    return made


def _slide(event: Event, article: Article | None, media: bool, links: bool, grouped: bool) -> Slide | None:
    value = event.when.value
    if not isinstance(value, TimeValue) or (value.start is None and value.end is None):
        return None
    if any(point is not None and point.year not in YEARS for point in (value.start, value.end)):
        return None
    start, end = dates(value)
    made: Slide = {"unique_id": portable(event.id), "start_date": start}
    if end is not None:
        made["end_date"] = end
    made["display_date"] = unmarked(said(event))
    made["text"] = {"headline": escape(headline(event)), "text": _body(event, article, links, grouped)}
    made["autolink"] = False
    if grouped and article is not None and line(article.title):
        made["group"] = unmarked(clip(line(article.title), _LONGEST_GROUP))
    # A picture belongs to the event that its caption tells of.
    shown = [image for image in article.images if _tells(image, event)] if media and article is not None else []
    _add_media(made, shown)
    return made


def unmarked(text: str) -> str:
    """Text for `display_date` and `group`: TimelineJS strips tags there, decodes entities and shows that as HTML.

    So what is escaped once comes out alive; twice is right, and the brackets go
    for good measure.
    """
    return escape(escape(re.sub("[<>]", "", text), quote=False), quote=False)


def _body(event: Event, article: Article | None, links: bool, grouped: bool) -> str:
    quote = escape(line(event.text))
    about = [_STATUS.get(event.status, ""), escape(line(event.place or ""))]
    lines = [f"“{quote}”" if quote else "", " · ".join(filter(None, about))]
    if article is not None and (grouped or address(article.source)):
        lines.append(_source(article, links))
    return _paragraphs(lines)


def _source(article: Article, links: bool, known: str = "") -> str:
    """The article by its title, or by its host where the title is `known`, linked where it is on the web."""
    url, title = address(article.source), line(article.title)
    if title == known:
        title = ""
    if url is None:
        return escape(title)
    if links:
        return f'<a href="{escape(url)}" target="_blank" rel="noopener">{escape(title or urlsplit(url).hostname)}</a>'
    # TimelineJS breaks a link of its own making where the address has a mail address in it.
    return escape(title if "@" in url else f"{title} {url}".strip())


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{one}</p>" for one in lines if one)


def _tells(image: Image, event: Event) -> bool:
    return bool(event.text.strip()) and line(event.text) in line(image.caption or "")


def _add_media(slide: Slide, images: list[Image]) -> None:
    """The first image whose address TimelineJS takes for an image; it makes an `<img>` of anything it does not know."""
    for image in images:
        url = address(image.url)
        if url and _IMAGE.search(url) and not _NO_IMAGE.search(url):
            named = {"caption": line(image.caption or ""), "credit": line(image.credit or "")}
            slide["media"] = {"url": url} | {key: escape(text) for key, text in named.items() if text}
            return
