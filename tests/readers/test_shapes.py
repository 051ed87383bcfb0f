"""Encodings and shapes of text met in the wild, in pages and in plain text."""

from __future__ import annotations

import codecs
import unicodedata

import pytest

import timeline
from timeline.errors import ArticleError
from timeline.readers.html import read

PAGE = '<!doctype html><html lang="en"><head>{head}<title>Café burns</title></head><body><article><h1>Café burns</h1><p>{text}</p></article></body></html>'
TEXT = "The café “Zoë” burned on Feb.\u00a026, its owner said on Thursday."


def page(text: str = TEXT, head: str = "") -> str:
    return PAGE.format(head=head, text=text)


@pytest.mark.parametrize(
    ("data", "noted"),
    [
        (page().encode(), False),
        (page(head='<meta charset="utf-8">').encode(), False),
        (codecs.BOM_UTF8 + page(head='<meta charset="windows-1252">').encode(), False),
        (codecs.BOM_UTF16_LE + page().encode("utf-16-le"), False),
        (codecs.BOM_UTF16_BE + page().encode("utf-16-be"), False),
        (page().encode("utf-16-le"), False),
        (page(head='<meta charset="windows-1252">').encode("cp1252"), False),
        (page(head='<meta charset=iso-8859-1>').encode("cp1252"), False),
        (page(head='<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">').encode("cp1254"), False),
        (page(head='<meta charset="macintosh">').encode("mac_roman"), False),
        # What the page says and what it is:
        (page(head='<meta charset="utf-8">').encode("cp1252"), True),
        (page(head='<meta charset="iso-8859-1">').encode(), False),
        (page(head='<meta charset="no-such-thing">').encode("cp1252"), True),
        (page(head='<meta charset="utf-7">').encode(), False),
        (page().encode("cp1252"), True),
    ],
)
def test_the_encodings_of_pages(data, noted):
    article = read(data, None)
    assert "The café “Zoë” burned on Feb. 26, its owner said" in article.text
    assert article.title == "Café burns"
    assert bool(article.notes) is noted


def test_a_page_with_one_bad_byte_keeps_the_rest():
    article = read(page().encode().replace(b"owner", b"own\xffer"), None)
    assert "The café “Zoë” burned on Feb. 26, its own\ufffder said" in article.text
    assert "1 characters are no part of UTF-8" in article.notes[0]


@pytest.mark.parametrize(
    "words",
    ["Feb.&nbsp;26", "Feb.&#160;26", "Feb.\u202f26", "Fe\u00adb. 26", "Feb. \u200b26", "<b>Feb.</b> 26", "Feb.\n 26", "<span>Feb</span>. 26", "F&zwj;eb. 2<b>6</b>"],
)
def test_the_shapes_of_a_date_in_a_page(words):
    story = timeline.build(read(page(f"The mill burned on {words}, its owner said.").encode(), None), dateline="2020-02-28")
    assert [event.when.value.edtf for event in story.events] == ["2020-02-26"]


def events(text: str) -> list[tuple[str, str]]:
    story = timeline.build(timeline.read(text.encode()), dateline="2020-02-28")
    return [(event.when.value.edtf, event.headline) for event in story.events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE MILL BURNED ON THURSDAY. IT WAS SOLD IN MAY 2018.", [("2018-05", "IT WAS SOLD"), ("2020-02-27", "THE MILL BURNED")]),
        (unicodedata.normalize("NFD", "The café burned on Thursday."), [("2020-02-27", "The café burned")]),
        ("It’s true: the mill burned on ‘Thursday’.", [("2020-02-27", "It’s true: the mill burned")]),
    ],
)
def test_the_shapes_of_plain_text(text, expected):
    assert [edtf for edtf, _ in events(text)] == [edtf for edtf, _ in expected]


def test_a_word_that_a_hyphen_parts_at_a_lines_end_is_one():
    article = timeline.read(b"The mill burned on Thurs-\nday night in the twenty-\none rooms it had, and the mill-\ners were sad; all millers are.")
    assert "on Thursday\nnight in the twenty-\none rooms it had, and the millers\nwere sad" in article.text


def test_each_line_of_a_chronicle_is_headed_by_its_date():
    text = "Timeline: the mill\n\n2018: The mill is sold.\nMarch 2019 The roof falls in.\nFeb. 25: The owner is warned.\nFeb. 26 - The alarm fails.\nFeb. 27, 2020 – The mill burns.\n"
    assert events(text) == [
        ("2018", "The mill is sold"), ("2019-03", "The roof falls in"), ("2020-02-25", "The owner is warned"), ("2020-02-26", "The alarm fails"), ("2020-02-27", "The mill burns"),
    ]


def test_old_pages_part_their_paragraphs_by_breaks():
    article = read(page("One thing happened on Monday.<br><br>Another did on Tuesday.<br>A third on Wednesday, and<br>that was all.").encode(), None)
    assert [article.text[one.begin:one.end] for one in article.blocks if one.kind == "paragraph"] == [
        "One thing happened on Monday.", "Another did on Tuesday.", "A third on Wednesday, and that was all.",
    ]


def test_what_nobody_sees_is_not_read():
    hidden = '<p hidden>In 1990.</p><p style="display: none">In 1991.</p><p aria-hidden="true">In 1992.</p><template><p>In 1993.</p></template><span class="sr-only">In 1994.</span>'
    article = read(page(f"The mill burned.</p>{hidden}<p>Its owner said so.").encode(), None)
    assert "199" not in article.text and "199" not in "".join(article.dropped)


def test_pages_may_nest_as_deep_as_they_like():
    deep = "<div>" * 5000 + "<p>The mill burned on Thursday, its owner said.</p>"
    assert "burned on Thursday" in read(f"<!doctype html><body>{deep}".encode(), None).text


@pytest.mark.parametrize("closed", [False, True])
def test_a_page_that_nests_without_end_is_refused(closed):
    with pytest.raises(ArticleError, match="inside one another"):
        read(("<div>" * 100_000 + "<p>The mill burned.</p>" + "</div>" * 100_000 * closed).encode(), None)


def test_elements_of_the_pages_own_are_counted():
    with pytest.raises(ArticleError, match="inside one another"):
        read(("<p-x>" * 30_000 + "<p>The mill burned.</p>").encode(), None)


def test_a_drawing_is_no_nesting():
    drawing = "<svg>" + "<circle r='1'/>" * 25_000 + "</svg>"
    assert "burned" in read(page(f"The mill burned on Thursday, its owner said.{drawing}").encode(), None).text


def test_many_elements_side_by_side_are_no_nesting():
    assert "burned" in read(("<div><span>The mill burned on Thursday, its owner said.</span><br></div>" * 12_000).encode(), None).text
