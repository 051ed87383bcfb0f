"""TimelineJS JSON by the contract read from its source; the page itself is drawn beside `tests/clients`."""

import json
from dataclasses import replace

import pytest
import stories
from stories import ARTICLE, EVERYTHING, STORY, timeline

from timeline.canonical import decode
from timeline.importance import top
from timeline.model import Article, Event, Image, Timeline
from timeline.temporal.calendar import FarDate
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline_timelinejs import Options, export, timeline_exporters, warn


def page(story: Timeline, **options: object) -> dict:
    """The document."""
    return json.loads(export(story, Options(**options)))


def only(event: Event, *articles: Article, **options: object) -> dict:
    """The one slide that the event makes."""
    (slide,) = page(timeline(event, articles=articles or (ARTICLE,)), **options)["events"]
    return slide


@pytest.mark.parametrize(
    ("event", "start", "end"),
    [
        (stories.DAY, {"year": 2020, "month": 2, "day": 27}, None),
        (stories.MONTH, {"year": 2019, "month": 12}, None),
        (stories.YEAR, {"year": 2018}, None),
        (stories.RANGE, {"year": 2020, "month": 2, "day": 17}, {"year": 2020, "month": 2, "day": 23}),
        (stories.SINCE, {"year": 2019, "month": 12}, {"year": 2020, "month": 2, "day": 28}),
        (stories.YEARS, {"year": 2015}, {"year": 2018, "month": 12, "day": 31}),
        # An end that repeats every field of the start would be dropped.
        (stories.HALF_YEAR, {"year": 2018, "month": "", "day": ""}, {"year": 2018, "month": 6, "day": 30}),
        (stories.UNTIL, {"year": 2011}, None),
        (stories.AFTER, {"year": 2021, "month": 7}, None),
        (stories.PART, {"year": 2020, "month": 2, "day": 28}, None),
        (stories.NIGHT, {"year": 2020, "month": 2, "day": 27, "hour": "20", "minute": "0"}, None),
        (stories.ZONED, {"year": 2020, "month": 2, "day": 27, "hour": "21", "minute": "30"}, None),
        (stories.MIDNIGHT, {"year": 2020, "month": 3, "day": 1, "hour": "0", "minute": "0"}, None),
        (stories.SECOND, {"year": 2020, "month": 2, "day": 27, "hour": "10", "minute": "15", "second": "7"}, None),
        (
            stories.HOURS, {"year": 2020, "month": 7, "day": 1, "hour": "9", "minute": "0"},
            {"year": 2020, "month": 7, "day": 1, "hour": "11", "minute": "0"},
        ),
        (stories.CAESAR, {"year": -44, "month": 3, "day": 15}, None),
        # The year -1 has no such day in JavaScript.
        (stories.LEAP_BC, {"year": -1, "month": 2, "day": 28}, None),
        (stories.FUTURE, {"year": 12000}, None),
    ],
    ids=lambda one: one.words if isinstance(one, Event) else None,
)
def test_dates(event: Event, start: dict, end: dict | None) -> None:
    slide = only(event)
    assert slide["start_date"] == start
    assert slide.get("end_date") == end


@pytest.mark.parametrize(("end", "grain"), [("23:59:59-12:00", "minute"), ("23:59:59-11:00", "minute"), ("23:59:59", "day")])
def test_the_last_hours_of_the_calendar_have_a_slide(end: str, grain: str) -> None:
    one = {"article": "a", "start": "9999-12-31T22:30:00-12:00", "end": f"9999-12-31T{end}", "grain": grain, "headline": "It ends"}
    whole = {"schema_version": 1, "title": "The end", "articles": [{"id": "a", "title": "The end"}], "events": [one]}
    (slide,) = page(decode(json.dumps(whole).encode()))["events"]
    assert (slide["start_date"]["hour"], slide["end_date"]["hour"]) == ("22", "23")


def test_a_slide_says_when_in_the_article_s_words() -> None:
    assert only(stories.SINCE)["display_date"] == "since December 2019"
    assert only(stories.PART)["display_date"] == "early Friday, Feb. 28, 2020"


def test_what_every_slide_has() -> None:
    whole = page(EVERYTHING, all=True)
    assert whole["scale"] == "human" and len(whole["events"]) == len(EVERYTHING.events)
    for slide in whole["events"]:
        assert slide["autolink"] is False
        assert "format" not in slide["start_date"] and "display_date" not in slide["start_date"]
    assert [slide["unique_id"] for slide in whole["events"]] == [event.id for event in EVERYTHING.events]


def test_the_title_slide_says_where_the_story_comes_from() -> None:
    title = page(STORY)["title"]
    assert title["text"]["headline"] == STORY.title
    assert title["text"]["text"] == (
        '<p>Dateline: Feb. 28, 2020</p><p><a href="https://news.example/2020/02/28/story?id=1" target="_blank" '
        'rel="noopener">news.example</a></p>'
    )
    assert "start_date" not in title


def test_text_is_escaped_once_and_what_is_decoded_again_twice() -> None:
    harm = "<b>&lt;i&gt; AT&T"
    article = replace(ARTICLE, title=harm)
    slide = only(stories.event(harm, stories.DAY.when.value, harm, text=harm), article, replace(ARTICLE, id="a2"))
    assert slide["text"]["headline"] == "&lt;b&gt;&amp;lt;i&amp;gt; AT&amp;T"
    assert slide["text"]["text"].startswith("<p>“&lt;b&gt;&amp;lt;i&amp;gt; AT&amp;T”</p>")
    assert slide["group"] == "b&amp;amp;lt;i&amp;amp;gt; AT&amp;amp;T"
    assert slide["display_date"] == "b&amp;amp;lt;i&amp;amp;gt; AT&amp;amp;T (Feb. 27, 2020)"


def test_articles_are_told_apart_only_where_there_are_several() -> None:
    assert "group" not in only(stories.DAY)
    assert only(stories.DAY, ARTICLE, replace(ARTICLE, id="a2"))["group"] == ARTICLE.title


@pytest.mark.parametrize("source", ["javascript:alert(1)", "story.txt", None])
def test_only_a_web_address_is_linked(source: str | None) -> None:
    assert "<a" not in only(stories.DAY, replace(ARTICLE, source=source))["text"]["text"]


def test_what_is_not_so_yet_is_marked() -> None:
    assert "<p>Planned</p>" in only(stories.AFTER)["text"]["text"]
    assert "<p>Denied · Idlib</p>" in only(replace(stories.DAY, status="denied"))["text"]["text"]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://news.example/a.jpg", True), ("https://news.example/a.JPEG?w=1", True), ("http://news.example/a.webp", True),
        ("https://vine-country.example/a.jpg", False), ("https://divine-comedy.example/a.jpg", True),
        ("https://upload.wikimedia.org/a.png", True), ("https://news.example/a", False), ("javascript:alert(1)//a.jpg", False),
        ("a.jpg", False), ("https://youtube.com/a.jpg", False), ("https://en.wikipedia.org/wiki/File:a.jpg", False),
        ("https://news.example/a.jpg#b", False), ("https://x.com/a.png", False), ("https://news.example/a.mp4", False),
    ],
)
def test_only_a_picture_that_timelinejs_knows_is_media(url: str, shown: bool) -> None:
    article = replace(ARTICLE, images=(Image(url, "a < b", "me & you"),))
    media = page(timeline(stories.DAY, articles=(article,)))["title"].get("media")
    assert media == ({"url": url, "caption": "a &lt; b", "credit": "me &amp; you"} if shown else None)


def test_a_picture_stands_by_the_event_that_its_caption_tells() -> None:
    told = stories.event("Feb. 27, 2020", stories.DAY.when.value, text=ARTICLE.images[0].caption)
    assert only(told)["media"]["url"] == ARTICLE.images[0].url
    assert "media" not in only(stories.DAY) and "media" not in only(told, media=False)
    assert "media" not in page(STORY, media=False)["title"]


def test_a_page_without_events_is_written_and_reported() -> None:
    assert page(stories.EMPTY)["events"] == []
    assert warn(stories.EMPTY, Options()) == ["no event to show: the page will say so and stop"]


def test_years_beyond_javascript_are_left_out_and_reported() -> None:
    deep = stories.event("the ice age", TimeValue(FarDate(-300_000, 1, 1), FarDate(-299_999, 1, 1), Grain.YEAR))
    assert len(page(timeline(deep, stories.DAY))["events"]) == 1
    assert warn(timeline(deep, stories.DAY), Options()) == [
        "left out 1 beyond the years that a web page can show: What happened the ice age"
    ]
    assert page(timeline(deep))["events"] == []


def test_a_crowded_page_is_reported() -> None:
    assert warn(STORY, Options(all=True)) == ["23 slides: the makers of TimelineJS advise 20 at most"]
    assert warn(timeline(stories.DAY), Options()) == []


def test_the_declaration_is_light() -> None:
    (exporter,) = timeline_exporters()
    assert (exporter.name, exporter.suffixes, exporter.media_type) == ("timelinejs", (".timelinejs.json",), "application/json")


def test_a_page_has_the_twenty_slides_that_matter_most_and_names_the_rest() -> None:
    slides = page(STORY)["events"]
    assert len(slides) == 20
    shown = {slide["unique_id"] for slide in slides}
    assert shown == top(STORY, 20)
    left = [event.headline for event in STORY.events if event.id not in shown]
    (said,) = warn(STORY, Options())
    assert said == (
        f"shows the 20 events that matter most, --timelinejs-all every one; left out {len(left)}: {'; '.join(left)}"
    )
    assert [slide["unique_id"] for slide in slides] == [event.id for event in STORY.events if event.id in shown]


def test_a_very_long_story_names_the_first_of_the_rest() -> None:
    many = timeline(*(replace(stories.DAY, id=str(number), headline=f"Event {number}") for number in range(2_000)))
    (said,) = warn(many, Options())
    assert "left out 1980: Event 20; Event 21;" in said and said.endswith("; and 1950 more") and len(said) < 1_000


def test_eras_are_bands_across_intervals_of_more_than_a_month() -> None:
    assert "eras" not in page(STORY)
    bands = {band["unique_id"]: band for band in page(STORY, all=True, eras=True)["eras"]}
    assert set(bands) == {f"era-{event.id}" for event in (stories.SINCE, stories.YEARS, stories.HALF_YEAR)}
    # `{2018}` to `{2018, 6, 30}` is fatal for a band: an end that repeats every field of its start.
    half = bands[f"era-{stories.HALF_YEAR.id}"]
    assert half["start_date"] == {"year": 2018, "month": 1, "day": 1}
    assert half["end_date"] == {"year": 2018, "month": 6, "day": 30}
    assert half["text"]["headline"] == "Prices rise"


def test_a_place_may_be_a_line_of_the_axis() -> None:
    assert only(stories.DAY, group="place")["group"] == "Idlib"
    assert "group" not in only(stories.MONTH, group="place")
    both = (ARTICLE, replace(ARTICLE, id="a2"))
    assert "group" not in only(stories.DAY, *both, group="none")
    assert only(replace(stories.DAY, place="<img src=x onerror=alert(1)>"), group="place")["group"] == "img src=x onerror=alert(1)"
