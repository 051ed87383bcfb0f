"""Events as TimelineJS slides. All text of an article is escaped here, once, the way each field is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import urlsplit

from timeline.display import headline, said
from timeline.ids import portable
from timeline.model import Article, Event, Image, Timeline
from timeline.temporal.calendar import sort_key
from timeline.temporal.value import TimeValue
from timeline.text import address, clip, line
from timeline.wording import day
from timeline_timelinejs import Group
from timeline_timelinejs.dates import YEARS, dates

Slide = dict[str, object]

_STATUS = {"planned": "Planned", "denied": "Denied", "conditional": "Conditional"}
_LONGEST_GROUP = 60
_LONGEST_BAND = 60
_LONGEST_MONTH = 31
_LONGEST_TITLE = 250
_IMAGE = re.compile(r"\.(?:jpe?g|png|gif|svg|webp)(?:\?[^#]*)?$", re.IGNORECASE)
# Addresses that TimelineJS takes for a player, a map or an encyclopedia, whatever their suffix; its dots are any character.
_NO_IMAGE = re.compile(
    r"youtu|vimeo|dailymotion|//(?:www.)?(?:dai.ly|vine.co|(?:twitter|x).com)|tiktok|bsky.app|soundcloud|/maps/"
    r"|flickr|flic.kr|instagr|documentcloud|wikipedia.org|#/media/|/wiki/File:",
    re.IGNORECASE,
)


def slides(timeline: Timeline, media: bool, links: bool, group: Group) -> Iterator[Slide]:
    """The slide of each event; all of them must be `showable`.

    `links` is for a page that makes no links of its own, which a spreadsheet
    cannot ask for: there an address stands bare, for the page to link.
    """
    articles = {article.id: article for article in timeline.articles}
    for event in timeline.events:
        article = articles.get(event.article)
        slide = _slide(event, article, media, links, several=len(articles) > 1)
        title = article.title if article is not None and len(articles) > 1 else ""
        name = line({Group.ARTICLE: title, Group.PLACE: event.place or ""}.get(group, ""))
        if name:
            slide["group"] = unmarked(clip(name, _LONGEST_GROUP))
        yield slide


def showable(event: Event) -> bool:
    """Whether a web page can show the event: its time has an end, and JavaScript's calendar has its years."""
    value = event.when.value
    if not isinstance(value, TimeValue) or (value.start is None and value.end is None):
        return False
    return all(point is None or point.year in YEARS for point in (value.start, value.end))


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


def _slide(event: Event, article: Article | None, media: bool, links: bool, several: bool) -> Slide:
    start, end = dates(event.when.value)
    made: Slide = {"unique_id": portable(event.id), "start_date": start}
    if end is not None:
        made["end_date"] = end
    made["display_date"] = unmarked(said(event))
    made["text"] = {"headline": escape(headline(event)), "text": _body(event, article, links, several)}
    made["autolink"] = False
    # A picture belongs to the event that its caption tells of.
    shown = [image for image in article.images if _tells(image, event)] if media and article is not None else []
    _add_media(made, shown)
    return made


def era(event: Event) -> Slide | None:
    """A band across an interval of more than a month; `None` for a time that says during which, not throughout which."""
    start, end = dates(event.when.value)
    if end is None or sort_key(event.when.value.end)[0] - sort_key(event.when.value.start)[0] <= _LONGEST_MONTH:
        return None
    # Every field on both sides: an end that repeats all fields of its start is fatal for an era.
    whole = {"year": start["year"], "month": start.get("month") or 1, "day": start.get("day") or 1}
    return {
        "unique_id": f"era-{portable(event.id)}", "start_date": whole | {k: v for k, v in start.items() if v},
        "end_date": end, "text": {"headline": escape(clip(headline(event), _LONGEST_BAND)), "text": ""}, "autolink": False,
    }


def unmarked(text: str) -> str:
    """Text for `display_date` and `group`: TimelineJS strips tags there, decodes entities and shows that as HTML.

    So what is escaped once comes out alive; twice is right, and the brackets go
    for good measure.
    """
    return escape(escape(re.sub("[<>]", "", text), quote=False), quote=False)


def _body(event: Event, article: Article | None, links: bool, several: bool) -> str:
    quote = escape(line(event.text))
    about = [_STATUS.get(event.status, ""), escape(line(event.place or ""))]
    lines = [f"“{quote}”" if quote else "", " · ".join(filter(None, about))]
    if article is not None and (several or address(article.source)):
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
