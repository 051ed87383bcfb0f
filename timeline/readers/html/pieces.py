"""A page's elements to pieces of text in their order: paragraphs, headings, captions, and where on the page each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from timeline.readers.decode import one_line

_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed canvas audio video head button select textarea input option "
    "datalist progress meter dialog form map area param track source link meta base title".split()
)
_BLOCKS = frozenset(
    "html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer header hgroup hr li main "
    "nav ol p pre section summary table tbody thead tfoot tr dt dd caption ul h1 h2 h3 h4 h5 h6 form".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_ZONES = {"nav": "navigation", "footer": "footer", "aside": "aside", "menu": "navigation"}
_ROLES = {
    "navigation": "navigation", "banner": "banner", "contentinfo": "footer", "complementary": "aside", "search": "search",
    "dialog": "dialog", "alert": "alert", "menu": "navigation",
}
# Words of class and id names; each must stand alone between hyphens, underscores and capitals.
_NAMED = re.compile(
    r"(?:^|[\s_-])(?P<word>related|recirc\w*|recommend\w*|promo\w*|newsletter\w*|share|sharing|sharebar|social\w*|comments?|disqus\w*|respond"
    r"|breadcrumbs?|cookies?|consent|gdpr|advert\w*|ads?|adslot|adsense|sponsor\w*|outbrain|taboola|sidebar|widget|trending|popular|most-read"
    r"|mostread|subscribe|subscription|paywall|signup|sign-up|tags|taglist|topics|skip-?links?|nav|navbar|navigation|menu|footer|masthead"
    r"|pagination|pager|read-?more|more-stories|morestories|more-on|more-from|see-also|you-may-like|author-bio|bio|author-box|about-author"
    r"|hidden|toolbar|ticker|teasers?|rail|hatnote|print-only|noprint|copyright|legal|disclaimer"
    r"|correction-link|donate|donation|poll|quiz)(?=$|[\s_-])", re.IGNORECASE
)
_CAPTIONS = re.compile(r"(?:^|[\s_-])(?:wp-caption-text|caption|captiontext|cutline|photo-?caption|image-?caption|gallery-caption|figcaption|legend)(?=$|[\s_-])", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BREAKS = re.compile(r"[ \t\r\n\f]*\v[ \t\r\n\f]*(?:\v[ \t\r\n\f]*)+|(?<=[.!?:”\"])[ \t\r\n\f]*\v[ \t\r\n\f]*")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CELL = "\x1f"
_CELLS = re.compile(r"[ \v]*\x1f[ \v\x1f]*")
# What makes a cell a part of the page's layout, and no cell of a table of facts.
_LAYOUT = "p, div, table, ul, ol, h1, h2, h3, h4, section, article"
# Words for programs that read pages aloud: they would stand in the middle of a caption.
_ALOUD = re.compile(r"(?:^|[\s_-])(?:screen-reader-text|visually-hidden|visuallyhidden|sr-only|a11y-hidden)(?=$|[\s_-])", re.IGNORECASE)
_BESIDE = frozenset(("a", "span", "time"))
_LARGE = 0.4
_DEEPEST = 400


@dataclass(slots=True)
class Piece:
    """A stretch of text between two block boundaries.

    `kind` is `h1` … `h6`, `paragraph`, `caption`, `item` (of a list) or `row`
    (of a table). `linked` counts the characters inside links. `zone` names the
    part of the page that is no story: `navigation`, `class related`. `within` are
    the ids (`LexborNode.mem_id`) of the elements around it, outermost first.
    """

    text: str
    kind: str
    linked: int = 0
    zone: str | None = None
    within: tuple[int, ...] = ()
    figure: int | None = None


@dataclass(slots=True)
class _State:
    kind: str = "paragraph"
    zone: str | None = None
    linked: bool = False
    figure: int | None = None
    within: tuple[int, ...] = ()


@dataclass(slots=True)
class Walk:
    """The pieces of an element, in order; without `zones` no part of it is taken for the page around a story."""

    zones: bool = True
    pieces: list[Piece] = field(default_factory=list)
    _buffer: list[str] = field(default_factory=list)
    _linked: int = 0
    _whole: int = 1

    def over(self, root: LexborNode) -> list[Piece]:
        """All pieces below an element."""
        self._whole = max(len(root.text(deep=True)), 1)
        # A stack of our own: pages nest deeper than Python's calls may.
        stack: list[tuple[LexborNode, _State, bool]] = [(root, _State(), True)]
        while stack:
            node, state, entering = stack.pop()
            if not entering:
                if node.tag in ("td", "th", "dt"):
                    self._buffer.append(_CELL)
                if node.tag not in ("td", "th", "dt") or state.kind == "paragraph":
                    self._flush(state)
                continue
            tag = node.tag
            if tag == "-text":
                self._add(node.text_content or "", state)
                continue
            if tag == "br":
                self._buffer.append("\v")
                continue
            if tag is None or tag in _SKIPPED and node is not root or tag.startswith(("-", "!", "_")):
                continue
            inner = self._inner(node, tag, state) if node is not root else state
            if inner is None:
                continue
            if tag in ("td", "th"):
                if inner.kind == "row" and node.css_first(_LAYOUT) is not None:
                    inner = replace(inner, kind="paragraph")
                    self._flush(state)
                stack.append((node, inner, False))
            elif tag in _BLOCKS:
                # A term stays with what is said of it.
                if tag != "dd" or not self._buffer or self._buffer[-1] != _CELL:
                    self._flush(state)
                stack.append((node, inner, False))
            elif inner.kind != state.kind:
                self._flush(state)
                stack.append((node, inner, False))
            elif tag in _BESIDE and self._buffer and node.prev is not None and node.prev.tag in _BESIDE:
                # Set apart by the page's style alone: "Ada Moss" and "3 March" of a byline.
                self._buffer.append(" ")
            children = []
            child = node.child
            while child is not None:
                children.append((child, inner, True))
                child = child.next
            stack.extend(reversed(children))
        self._flush(_State())
        return self.pieces

    def _inner(self, node: LexborNode, tag: str, state: _State) -> _State | None:
        """What holds inside an element; `None` for one that nobody sees."""
        attributes = node.attributes
        if "hidden" in attributes or attributes.get("aria-hidden") == "true" or _HIDDEN.search(attributes.get("style") or ""):
            return None
        block = tag in _BLOCKS
        if not block and tag != "a" and not attributes:
            return state
        names = _CAMEL.sub("-", f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
        if names.strip() and _ALOUD.search(names):
            return None
        zone = None if not self.zones else state.zone or _ZONES.get(tag) or _ROLES.get((attributes.get("role") or "").lower())
        if self.zones and zone is None and names.strip():
            named = _NAMED.search(names)
            if named and state.figure is None and len(node.text(deep=True)) < _LARGE * self._whole and not _holds_story(node):
                zone = f"class {named['word'].lower()}"
        kind = state.kind
        if tag in _HEADINGS:
            kind = tag
        elif tag == "figcaption" or state.kind != "caption" and block and _CAPTIONS.search(names) and tag not in ("div", "section") or (
            tag in ("div", "section", "span") and _CAPTIONS.search(names) and node.css_first("p, img, h1, h2") is None
        ):
            kind = "caption"
        elif tag == "li":
            kind = "item"
        elif tag in ("tr", "dt", "dd"):
            kind = "row"
            if tag == "tr" and node.css_first("td") is None:
                zone = zone or "table head"
        within = (*state.within, node.mem_id) if block and len(state.within) < _DEEPEST else state.within
        figure = node.mem_id if tag == "figure" or state.figure is None and "wp-caption" in names else state.figure
        return _State(kind, zone, state.linked or tag == "a", figure, within)

    def _add(self, text: str, state: _State) -> None:
        self._buffer.append(text)
        if state.linked:
            self._linked += len(text.strip())

    def _flush(self, state: _State) -> None:
        if not self._buffer:
            return
        joined, linked = "".join(self._buffer), self._linked
        self._buffer.clear()
        self._linked = 0
        if not joined.strip(" \v\xa0\x1f\t\r\n\f"):
            return
        if _CELL in joined:
            head, *rest = [cell for cell in _CELLS.split(joined.strip(" \v\x1f\t\r\n\f")) if cell]
            # The first cell heads its row, as a date does the line of a chronicle.
            joined = f"{head.rstrip(' :')}: {'; '.join(rest)}" if rest else head
        parts = [part for part in (one_line(part.replace("\v", " ")) for part in (_BREAKS.split(joined) if "\v" in joined else (joined,))) if part]
        for part in parts:
            self.pieces.append(Piece(part, state.kind, min(linked, len(part)), state.zone, state.within, state.figure))


def _holds_story(node: LexborNode) -> bool:
    return node.css_first("[itemprop=articleBody], h1") is not None
