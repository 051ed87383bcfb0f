"""The page: one file, in which no word of an article is ever markup or code.

Words go through `escape` into HTML and through `embedded` into the two blocks
of data, which no browser runs. The Content Security Policy allows the page's
own script and style by their hashes, TimelineJS from one place, and no more.
"""

from __future__ import annotations

from html import escape
from urllib.parse import quote, urlsplit

import msgspec

from timeline.model import Timeline
from timeline.text import clip, line
from timeline_html import Options
from timeline_html.assets import CDN, INTEGRITY, SCRIPT, SHEET, START, STYLE, fingerprint
from timeline_html.linked import linked_data
from timeline_html.listing import articles, listing, unplaced
from timeline_timelinejs import MOST
from timeline_timelinejs.slides import Slide, title_slide
from timeline_timelinejs.write import shown

_BY_NAME = 3  # articles above the timeline; the names of more than that would push it out of sight
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def page(timeline: Timeline, options: Options) -> bytes:
    """The page in UTF-8. Without slides it is the list alone."""
    title = clip(line(timeline.title), 250) or "Timeline"
    slides = slides_of(timeline, options)
    language = next((article.language for article in timeline.articles), "en")
    sources = articles(timeline)
    many = len(sources) > _BY_NAME
    parts = [
        "<!doctype html>",
        f'<html lang="{escape(language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_policy(options.assets, bool(slides)))}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<link rel="icon" href="data:,">',
        f"<title>{escape(title)}</title>",
        *(_tags(options.assets)[:1] if slides else ()),
        f"<style>{STYLE}</style>",
        f'<script type="application/ld+json">{embedded(linked_data(timeline))}</script>',
        "</head>",
        "<body>",
        f'<header>\n<a class="skip" href="#events">To the list of events</a>\n<h1 dir="auto">{escape(title)}</h1>',
        *([f'<p><a href="#articles">From {len(sources)} articles</a></p>'] if many else sources),
        "</header>",
        *(_embed(timeline, slides, options) if slides else ()),
        '<main id="events">',
        "<h2>Events</h2>",
        *listing(timeline),
        *unplaced(timeline),
        *(['<h2 id="articles">Articles</h2>', *sources] if many else ()),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(parts).encode() + b"\n"


def slides_of(timeline: Timeline, options: Options) -> list[Slide]:
    """The slides that the page shows."""
    return [slide for _, slide in shown(timeline, options.media, most=None if options.all else MOST)]


def embedded(data: object) -> str:
    """The data as JSON that no HTML parser can mistake for an end of its block, nor for a line's end."""
    text = msgspec.json.encode(data).decode()
    for character, code in _UNSAFE.items():
        text = text.replace(character, code)
    return text


def _embed(timeline: Timeline, slides: list[Slide], options: Options) -> list[str]:
    whole: dict[str, object] = {"scale": "human", "events": slides}
    opening = title_slide(timeline, options.media)
    if "media" in opening:  # the title stands above already
        whole["title"] = opening
    scripts = escape(f"{_base(options.assets)}/js/")
    return [
        f'<section id="timeline-embed" aria-label="Timeline" data-scripts="{scripts}" hidden></section>',
        f'<script type="application/json" id="timeline-data">{embedded(whole)}</script>',
        *_tags(options.assets)[1:],
        f"<script>{START}</script>",
    ]


def _base(assets: str) -> str:
    """The folder as an address: what a path may have and an address may not is encoded."""
    if not assets:
        return CDN
    if urlsplit(assets).scheme in ("http", "https", "file"):
        return quote(assets.rstrip("/"), safe="%/:?#[]@!$&'()*+,;=~-._")
    return quote(assets.replace("\\", "/").rstrip("/") or "/", safe="/@~-._")


def _tags(assets: str) -> tuple[str, str]:
    """The elements that fetch the style sheet and the script."""
    proofs = {name: "" if assets else f' integrity="{INTEGRITY[name]}" crossorigin="anonymous"' for name in INTEGRITY}
    base = escape(_base(assets))
    return (
        f'<link rel="stylesheet" href="{base}/{SHEET}"{proofs[SHEET]}>',
        f'<script src="{base}/{SCRIPT}"{proofs[SCRIPT]}></script>',
    )


def _policy(assets: str, slides: bool) -> str:
    """The Content Security Policy. TimelineJS sets sizes by `style` attributes, which may be anything but script."""
    parts = urlsplit(_base(assets))
    origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else "'self' file:"
    if not slides:
        return f"default-src 'none'; style-src {fingerprint(STYLE)}; img-src data:; base-uri 'none'; form-action 'none'"
    return (
        f"default-src 'none'; script-src {origin} {fingerprint(START)}; style-src {origin} 'unsafe-inline'; font-src {origin};"
        f" img-src {origin} https: http: data:; base-uri 'none'; form-action 'none'"
    )
