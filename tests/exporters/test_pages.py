"""The page, Markdown and JSON Lines by what they hold; the page in a browser is tested beside `tests/clients`."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
import stories
from hypothesis import HealthCheck, given, settings
from stories import ARTICLE, EMPTY, EVERYTHING, STORY, timeline
from strategies import timelines

import timeline_html
import timeline_jsonl
import timeline_markdown
from timeline.canonical import decode, encode
from timeline.model import Timeline
from timeline.text import line
from timeline_html.assets import START, STYLE, fingerprint
from timeline_markdown import Options as Markdown

MANY = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
ELEMENTS = {
    "html", "head", "meta", "link", "title", "style", "script", "body", "header", "a", "h1", "h2", "h3", "p", "cite", "span",
    "section", "main", "ol", "li", "time", "blockquote", "q",
}


class Page(HTMLParser):
    """What a browser would make of the page: elements with their attributes, text by element, and data blocks."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, list[str]] = {}
        self.blocks: dict[str, str] = {}
        self._stack: list[str] = []
        self.feed(data.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "link"):
            self._stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._stack.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._stack and data.strip():
            self.text.setdefault(self._stack[-1], []).append(data)
            if self._stack[-1] == "script":
                self.blocks[str(self.elements[-1][1].get("type"))] = data

    def attributes(self, tag: str, name: str) -> list[str | None]:
        """That attribute of each element of that name which has it."""
        return [attributes[name] for one, attributes in self.elements if one == tag and name in attributes]


def page(story: Timeline, **options: object) -> Page:
    """The page, parsed."""
    return Page(timeline_html.export(story, timeline_html.Options(**options)))


@MANY
@given(timelines())
def test_no_word_of_an_article_is_markup_or_code(story: Timeline) -> None:
    made = page(story)
    assert {tag for tag, _ in made.elements} <= ELEMENTS
    for tag, attributes in made.elements:
        assert not any(name.startswith("on") for name in attributes)
        for name in {"href", "src"} & attributes.keys():
            assert re.match(r"https?://|#(?:events|articles)$|data:,$", attributes[name])
    assert len(made.text.get("h3", ())) == len(story.events)
    slides = json.loads(made.blocks["application/json"]) if "application/json" in made.blocks else {"events": []}
    assert len(slides["events"]) <= len(story.events)
    json.loads(made.blocks["application/ld+json"])
    scripts = [attributes for tag, attributes in made.elements if tag == "script"]
    assert len(scripts) == (4 if slides["events"] else 1)


def test_the_policy_names_the_page_s_own_style_and_script() -> None:
    policy = page(STORY).attributes("meta", "content")[0]
    assert fingerprint(START) in policy and "unsafe-eval" not in policy
    assert re.search(r"script-src https://cdn\.jsdelivr\.net 'sha256-[^ ]+';", policy)
    bare = page(EMPTY).attributes("meta", "content")[0]
    assert "script-src" not in bare and fingerprint(STYLE) in bare


@pytest.mark.parametrize(
    ("assets", "script"),
    [
        ("tl", "tl/js/timeline.js"), ("/srv/tl dist/", "/srv/tl%20dist/js/timeline.js"),
        ("file:///srv/tl", "file:///srv/tl/js/timeline.js"), ("https://a.example/tl", "https://a.example/tl/js/timeline.js"),
        ('"><script>', "%22%3E%3Cscript%3E/js/timeline.js"),
    ],
)
def test_timelinejs_may_be_in_a_folder_or_at_another_address(assets: str, script: str) -> None:
    made = page(STORY, assets=assets)
    assert made.attributes("script", "src") == [script]
    assert made.attributes("script", "integrity") == []


def test_the_list_has_the_words_the_date_and_the_evidence() -> None:
    made = page(timeline(stories.SINCE, stories.DAY))
    assert made.text["h3"] == [stories.SINCE.headline, stories.DAY.headline]
    assert made.text["time"] == ["Thursday, Feb. 27, 2020"] and made.attributes("time", "datetime") == ["2020-02-27"]
    assert made.text["blockquote"] == [stories.SINCE.text, stories.DAY.text]
    assert "Dateline: Feb. 28, 2020" in made.text["span"] and ARTICLE.source in made.text["a"]


def test_the_title_is_a_slide_only_where_it_brings_a_picture() -> None:
    pictured, bare = (json.loads(page(STORY, media=media).blocks["application/json"]) for media in (True, False))
    assert pictured["title"]["media"]["url"] == ARTICLE.images[0].url and "title" not in bare


def test_the_names_of_many_articles_stand_below_the_events() -> None:
    def made(count: int) -> tuple[str, str, str]:
        articles = tuple(replace(ARTICLE, id=f"a{number}", title=f"Part {number}") for number in range(1, count + 1))
        data = timeline_html.export(timeline(stories.DAY, articles=articles), timeline_html.Options()).decode()
        return data.partition("<body>")[2].partition("</header>")[0], data, data.rpartition("</ol>")[2]

    head, _, tail = made(3)
    assert "Part 3" in head and "Part" not in tail
    head, data, tail = made(4)
    assert '<a href="#articles">From 4 articles</a>' in head and "Part" not in head
    assert '<h2 id="articles">' in tail and "Part 1" in tail and "Part 4" in tail
    assert data.count('id="articles"') == 1


def test_what_could_not_be_placed_is_listed_too() -> None:
    assert page(STORY).text["q"] == ["Feb. 30"]
    assert "“Feb. 30”: February has no such day" in timeline_markdown.export(STORY, Markdown()).decode()


def test_events_are_told_to_machines_as_precisely_as_they_are_known() -> None:
    graph = json.loads(page(EVERYTHING).blocks["application/ld+json"])["@graph"]
    told = {one["name"]: (one.get("startDate"), one.get("endDate")) for one in graph}
    assert told[stories.YEAR.headline] == ("2018", "2018")
    assert told[stories.SINCE.headline] == ("2019-12", "2020-02-28")
    assert told[stories.DAY.headline] == ("2020-02-27", "2020-02-27")
    assert told[stories.UNTIL.headline] == (None, "2011")
    assert told[stories.ZONED.headline] == ("2020-02-27T21:30:00-05:00", "2020-02-27T21:31:00-05:00")
    assert told[stories.CAESAR.headline] == ("-0043-03-15", "-0043-03-15")
    assert stories.WEEK.headline not in told  # denied: no event to tell a machine of
    (day,) = (one for one in graph if one["name"] == stories.DAY.headline)
    assert day["location"] == {"@type": "Place", "name": "Idlib"}
    assert day["subjectOf"]["url"] == ARTICLE.source


def test_slides_are_few_and_the_list_is_whole() -> None:
    warned = timeline_html.warn(STORY, timeline_html.Options())
    assert warned == ["slides show 20 of 23 events, the list below them every one (--html-all: slides, too)"]
    assert len(json.loads(page(STORY).blocks["application/json"])["events"]) == 20
    assert len(json.loads(page(STORY, all=True).blocks["application/json"])["events"]) == 23
    assert timeline_html.warn(STORY, timeline_html.Options(all=True)) == []


def test_markdown_is_a_dated_list() -> None:
    text = timeline_markdown.export(timeline(stories.SINCE, stories.AFTER), Markdown()).decode()
    assert text == (
        f"# {ARTICLE.title}\n\nDateline: Feb. 28, 2020 · [{ARTICLE.title}](<{ARTICLE.source}>)\n\n"
        "- **since December 2019**: More than 400 noncombatants die\n"
        "  “More than 400 noncombatants die, the agency said.”\n"
        "- **after June 2021**: The bridge stays shut (planned)\n"
        "  “The bridge stays shut, the agency said.”\n"
    )


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[x](javascript:y)", "\\[x\\](javascript\\:y)"),
        ("www.evil.example", "www\\.evil.example"), ("https://evil.example", "https\\://evil.example"), ("AT&T", "AT&amp;T"),
        ("a $5 b", "a \\$5 b"), ("nine-year-old", "nine-year-old"),
    ],
)
def test_words_are_no_markdown(words: str, written: str) -> None:
    text = timeline_markdown.export(timeline(replace(stories.DAY, headline=words)), Markdown()).decode()
    assert f": {written}\n" in text


def test_mermaid_has_a_line_for_each_event_and_one_date_for_equal_times() -> None:
    story = timeline(stories.DAY, replace(stories.DAY, id="x", headline="Noon: a siren; all #1 <b>"), stories.YEAR)
    text = timeline_markdown.export(story, Markdown(mermaid=True)).decode()
    block = text.partition("```mermaid\n")[2].partition("```")[0].splitlines()
    assert block == [
        "timeline", f"    title {ARTICLE.title}", "    Feb. 27, 2020 : Bombs kill 22 soldiers",
        "         : Noon#58; a siren#59; all #35;1 #60;b#62;",
        "    2018 : A deal between the leaders lets Ankara man posts",
    ]


@MANY
@given(timelines())
def test_markdown_and_mermaid_keep_each_event_on_its_line(story: Timeline) -> None:
    text = timeline_markdown.export(story, Markdown(mermaid=True)).decode()
    assert len(re.findall(r"^- \*\*", text, re.MULTILINE)) == len(story.events)
    assert not re.search(r"<(?!https?://)", text)
    block = text.partition("```mermaid\n")[2].partition("\n```")[0].splitlines()[1 + bool(line(story.title)):]
    assert len(block) == len(story.events)
    for drawn in block:
        assert drawn.count(":") == 1 and not re.search(r"[<>{}\"%;](?<!\d;)", drawn)


@MANY
@given(timelines())
def test_json_lines_are_the_events_of_the_canonical_json(story: Timeline) -> None:
    rows = [json.loads(row) for row in timeline_jsonl.export(story, None).splitlines()]
    whole = json.loads(encode(story))
    titles = {article["id"]: article["title"] for article in whole["articles"]}
    for row, event in zip(rows, whole["events"], strict=True):
        assert {name: row[name] for name in event} == event
        assert row["article_title"] == titles[event["article"]]
    assert timeline_jsonl.export(decode(encode(story)), None) == timeline_jsonl.export(story, None)
